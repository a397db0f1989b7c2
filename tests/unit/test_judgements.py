"""Judgements in a text's own words: what is kept, whom it asks, and what is only wished for."""

import pytest

from sosanh.facts import Assessment
from tests.texts import EXTRACTOR, document_of


def assessments(text: str) -> list[Assessment]:
    found = EXTRACTOR.extract(document_of(text)).facts
    return [fact for fact in found if isinstance(fact, Assessment)]


@pytest.mark.parametrize(
    ("text", "kind", "domain"),
    [
        ("Công tác cán bộ có nhiều đổi mới, đạt nhiều kết quả.", "achievement", "personnel"),
        ("Năng lực lãnh đạo của một số cấp ủy còn yếu.", "limitation", "leadership"),
        ("Nguyên nhân chủ yếu là do công tác giám sát chưa được coi trọng.", "cause", "inspection"),
        ("Đảng bộ rút ra bài học về công tác dân vận ở cơ sở.", "lesson", "mass_mobilisation"),
        ("Không ít chi bộ còn họp cho có; có nơi buông lỏng.", "limitation", "organisation"),
        ("Khó nhất là phần mềm một cửa hay lỗi.", "limitation", "administration"),
        ("Cái gốc là chi bộ ít người trẻ.", "cause", "organisation"),
        ("Do thiếu kinh nghiệm nên việc luân chuyển còn lúng túng.", "cause", "personnel"),
        ("Bài học thứ hai là người đứng đầu phải gương mẫu.", "lesson", "leadership"),
        ("Công tác phát triển đảng viên khởi sắc trở lại.", "achievement", "organisation"),
    ],
)
def test_a_judgement_is_kept_with_its_kind_and_field(text: str, kind: str, domain: str) -> None:
    assert (kind, domain) in [(fact.kind, fact.domain) for fact in assessments(text)]


def test_a_judgement_has_the_field_of_the_sentence_before_where_it_names_none() -> None:
    (found,) = assessments("Tỉnh đã tổng kết công tác cán bộ. Song việc này còn khá dàn trải.")
    assert (found.kind, found.domain) == ("limitation", "personnel")


def test_a_judgement_has_no_field_of_another_paragraph() -> None:
    assert assessments("Tỉnh đã tổng kết công tác cán bộ.\nĐường sá trong xã còn rất chậm.") == []


def test_a_telling_field_counts_more_than_the_people_it_names() -> None:
    text = "Công tác tự kiểm tra của chi bộ và đảng viên trong chi bộ còn mờ nhạt."
    assert [fact.domain for fact in assessments(text)] == ["inspection"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Đề nghị Sở Tài chính cấp máy scan; đề nghị Sở Nội vụ thêm biên chế.",
            ["Sở Nội vụ", "Sở Tài chính"],
        ),
        ("Tôi mong Tỉnh ủy cho chi bộ ở xa sinh hoạt trực tuyến.", ["Tỉnh ủy"]),
        ("Giao Ban Tổ chức Tỉnh ủy rà soát công tác cán bộ.", ["Ban Tổ chức Tỉnh ủy"]),
        ("Các sở, ngành cần giải quyết hồ sơ đúng hạn.", ["Các sở, ngành"]),
        ("Đề nghị các đồng chí đại biểu Quốc hội quan tâm công tác cán bộ.", ["Quốc hội"]),
        ("Huyện giao Ban Tổ chức Huyện ủy 12 biên chế.", []),
        ("Đúng như mong muốn của Tỉnh ủy, chi bộ đã lớn lên.", []),
    ],
)
def test_each_body_that_a_sentence_asks_is_named(text: str, asked: list[str]) -> None:
    found = [one.addressee for one in assessments(text) if one.kind == "recommendation"]
    assert found == asked


def test_a_list_is_of_the_kind_that_the_sentence_before_it_announces() -> None:
    one = "Một là, muốn đổi mới phải bắt đầu từ người đứng đầu."
    two = "Hai là, nghị quyết phải ngắn gọn."
    kinds = [fact.kind for fact in assessments(f"Chúng tôi rút ra hai bài học. {one} {two}")]
    assert kinds == ["lesson", "lesson"]
    assert assessments(f"Chúng tôi đã làm hai việc. {one} {two}") == []


def test_what_no_one_neglected_is_no_limitation() -> None:
    assert assessments("Cấp ủy lãnh đạo sát sao, không buông lỏng hay làm thay.") == []


def test_a_recommendation_names_whom_it_asks() -> None:
    (found,) = assessments("Tỉnh kiến nghị Bộ Chính trị sớm ban hành quy định về công tác cán bộ.")
    assert (found.kind, found.addressee) == ("recommendation", "Bộ Chính trị")


@pytest.mark.parametrize(
    "text",
    [
        "Công tác cán bộ phải đạt nhiều kết quả trong năm tới.",
        "Tổ đại biểu tiếp nhận kiến nghị của cử tri về cán bộ xã.",
        "Công an đang làm rõ nguyên nhân vụ cháy ở chi bộ thôn.",
        "Viện kiểm sát đề nghị truy tố bị can là cán bộ xã.",
        "Đội bóng đạt nhiều kết quả trong giải đấu mùa này.",
    ],
)
def test_wishes_and_other_talk_are_no_judgements(text: str) -> None:
    assert assessments(text) == []


def test_what_stands_below_a_heading_is_of_its_kind() -> None:
    text = (
        "II. Hạn chế, khuyết điểm\n- Sinh hoạt của một số chi bộ chưa vào nếp.\n"
        "III. Nguyên nhân\n- Cán bộ kiểm tra phải kiêm quá nhiều việc khác.\n"
        "IV. Kiến nghị\n- Sở Nội vụ sớm giao thêm biên chế cho xã.\n"
        "V. Nhiệm vụ năm tới\n- Công tác cán bộ được triển khai theo kế hoạch chung.\n"
    )
    found = [(fact.kind, fact.domain, fact.addressee) for fact in assessments(text)]
    assert found == [
        ("limitation", "organisation", None),
        ("cause", "inspection", None),
        ("recommendation", "organisation", "Sở Nội vụ"),
    ]


def test_an_opening_of_concession_needs_something_wanting_behind_it() -> None:
    assert [
        f.kind for f in assessments("Tuy nhiên, sinh hoạt chi bộ ở nhiều nơi vẫn chắp vá.")
    ] == ["limitation"]
    assert assessments("Tuy nhiên, sinh hoạt chi bộ ở nhiều nơi diễn ra vào buổi tối.") == []


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Tỉnh đề nghị Ban Tuyên giáo Huyện ủy biên soạn lại tài liệu.", "Ban Tuyên giáo Huyện ủy"),
        ("Chủ tịch yêu cầu Sở Giao thông vận tải xong trước tháng 5.", "Sở Giao thông vận tải"),
        ("Để đi xa hơn, Trung ương cần sớm luật hóa việc chất vấn trong Đảng.", "Trung ương"),
        ("Khối kiến nghị Thành ủy Hải Phòng cho chi bộ sinh hoạt qua mạng.", "Thành ủy Hải Phòng"),
    ],
)
def test_the_body_that_is_asked_is_named_in_the_words_of_the_text(
    text: str, addressee: str
) -> None:
    assert [fact.addressee for fact in assessments(text)] == [addressee]


@pytest.mark.parametrize(
    ("asked", "bodies"),
    [
        ("Bộ Tài chính, Nội vụ, Y tế bổ sung biên chế", {"Bộ Tài chính", "Bộ Nội vụ", "Bộ Y tế"}),
        (
            "các Bộ: Nội vụ, Khoa học và Công nghệ hướng dẫn quy trình",
            {"Bộ Nội vụ", "Bộ Khoa học và Công nghệ"},
        ),
        ("Bộ Nội vụ và Bộ Tài chính hướng dẫn", {"Bộ Nội vụ", "Bộ Tài chính"}),
        ("Bộ Nội vụ, sớm ban hành nghị định", {"Bộ Nội vụ"}),
        ("Bộ Khoa học và Công nghệ hỗ trợ hạ tầng số", {"Bộ Khoa học và Công nghệ"}),
    ],
)
def test_each_ministry_of_a_row_is_asked(asked: str, bodies: set[str]) -> None:
    found = assessments(f"UBND tỉnh Quảng Trị kiến nghị {asked} cho đội ngũ công chức cấp xã.")
    assert {one.addressee for one in found if one.kind == "recommendation"} == bodies


def test_a_cause_is_no_limitation_and_what_names_its_kind_needs_no_field() -> None:
    cause = "Nguyên nhân chủ yếu là do phần mềm của tỉnh Quảng Trị chưa liên thông."
    assert [one.kind for one in assessments(cause)] == ["cause"]
    lesson = "Điều rút ra từ bốn nơi ở Quảng Trị là phải định rõ ai làm, ai chịu trách nhiệm."
    assert [one.kind for one in assessments(lesson)] == ["lesson"]


def kinds_of(text: str) -> list[str]:
    return [fact.kind for fact in assessments(text)]


def test_a_paragraph_goes_on_with_what_is_wanting() -> None:
    opens = "Tuy nhiên, công tác kiểm tra ở một số chi bộ chưa thường xuyên."
    goes_on = "Có cuộc kéo dài hai quý, kết luận chậm gửi về cơ sở."
    assert kinds_of(f"{opens} {goes_on}") == ["limitation", "limitation"]
    assert kinds_of(f"{opens}\n{goes_on}") == ["limitation"]
    assert kinds_of(f"{opens} Có cuộc do chính Bí thư Huyện ủy làm trưởng đoàn.") == ["limitation"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Theo ông Lò Văn Pản, việc luân chuyển cán bộ ở huyện còn chậm.", ["limitation"]),
        ("Bà Hà Thị Nụ thừa nhận tinh giản biên chế chưa đạt kế hoạch.", ["limitation"]),
        ("Ông Lò Văn Pản là cán bộ tổ chức còn thiếu trách nhiệm.", []),
        ("Trong vụ án này, cán bộ tổ chức của ban còn thiếu trách nhiệm.", []),
    ],
)
def test_who_tells_of_a_limitation_is_not_its_cause(text: str, kinds: list[str]) -> None:
    assert kinds_of(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Có được kết quả trên là do cấp ủy đã gỡ khó khăn về biên chế từ sớm.", ["cause"]),
        ("Điều này là do quy định về biên chế còn chồng chéo.", ["cause"]),
        ("Nguyên nhân của việc chậm sắp xếp bộ máy, ông Hiền cho rằng là tâm lý.", ["cause"]),
        ("Cải cách hành chính còn ít được cải thiện ở tuyến xã.", ["limitation"]),
        ("Kỷ cương hành chính tuy đã được siết lại nhưng còn chưa đều.", ["limitation"]),
        ("Tới đây mong muốn là cùng đoàn kết, để công tác cán bộ đạt nhiều kết quả.", []),
        ("Ban vận động chi bộ thực hiện tốt quy định về công tác cán bộ.", []),
        ("Các chi bộ phải khắc phục dứt điểm những hạn chế, khuyết điểm về công tác cán bộ.", []),
        ("Chi bộ giúp ba hộ gặp khó khăn về vốn.", []),
        ("Một số huyện tinh giản biên chế không đúng đối tượng.", ["limitation"]),
        ("Anh Tú được bổ nhiệm không đúng quy định.", []),
        ("Kinh nghiệm của huyện trong sắp xếp bộ máy là làm từ nơi khó nhất.", ["lesson"]),
        ("Đoàn đã trao đổi kinh nghiệm về công tác cán bộ, là việc làm hằng năm.", []),
    ],
)
def test_what_a_sentence_judges_is_read_from_how_it_is_built(text: str, kinds: list[str]) -> None:
    assert kinds_of(text) == kinds


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Đề nghị ban Tổ chức Thành uỷ hướng dẫn việc sắp xếp bộ máy.", "ban Tổ chức Thành uỷ"),
        ("Tỉnh đề xuất Trung ương ban hành quy định về luân chuyển.", "Trung ương"),
        ("Giao Ban Tuyên giáo Tỉnh ủy xây dựng đề án về dư luận.", "Ban Tuyên giáo Tỉnh ủy"),
        ("Ông yêu cầu các sở, ngành không để hồ sơ trễ hẹn.", "các sở, ngành"),
        ("Đề nghị các cấp, các ngành coi trọng công tác dân vận.", "các cấp, các ngành"),
        ("Phó Thủ tướng yêu cầu Đồng Nai tiếp tục tinh giản biên chế.", "Đồng Nai"),
        ("Đề nghị cấp ủy, chính quyền các cấp coi trọng công tác dân vận.",
         "cấp ủy, chính quyền các cấp"),
        ("Kiến nghị Bộ Kế hoạch và Đầu tư sửa quy định về biên chế.", "Bộ Kế hoạch và Đầu tư"),
    ],
)  # fmt: skip
def test_whom_a_text_asks_ends_where_the_verb_begins(text: str, asked: str) -> None:
    named = [fact.addressee for fact in assessments(text)]
    assert [name and name.replace("uỷ", "ủy") for name in named] == [asked.replace("uỷ", "ủy")]


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị Ban Thường vụ Tỉnh ủy xem xét, thi hành kỷ luật ông Tòng, cán bộ tổ chức.",
        "Bộ phận một cửa của TP Cần Thơ mở cửa cả thứ bảy.",
        "Ở thành phố này cần nộp hồ sơ ở đâu?",
        "Đội bóng đề nghị thành phố cho mở lại sân tập và bể bơi.",
    ],
)
def test_requests_in_a_case_and_of_another_kind_are_no_recommendations(text: str) -> None:
    assert kinds_of(text) == []


def test_the_lines_below_a_name_ask_the_one_named() -> None:
    text = (
        "IV. Kiến nghị, đề xuất\n1. Đối với Trung ương\n- Sớm sửa quy định về số cấp phó.\n"
        "- Cho giữ lại biên chế dôi dư đến hết năm.\n2. Với Bộ Nội vụ:\n"
        "- Hướng dẫn việc bố trí cán bộ không chuyên trách.\n"
        "V. Phụ lục\n- Danh sách các xã kèm theo.\n"
    )
    found = [(fact.kind, fact.addressee) for fact in assessments(text)]
    assert found == [
        ("recommendation", "Trung ương"),
        ("recommendation", "Trung ương"),
        ("recommendation", "Bộ Nội vụ"),
    ]


def test_a_heading_that_asks_itself_leads_in_nothing() -> None:
    text = (
        "Kiến nghị tăng thêm biên chế theo dân số\nPhát biểu tại đây, ông Sáng nói về biên chế.\n"
    )
    assert [fact.evidence.char_start for fact in assessments(text)] in ([], [0])


def test_a_heading_speaks_for_its_list_and_not_for_what_follows_it() -> None:
    text = (
        "2. Hạn chế\n- Nhiều hồ sơ ở xã trả sai hẹn, không có thư xin lỗi.\n"
        "Trong quý, huyện đã mở hai lớp tập huấn về một cửa cho cán bộ xã.\n"
    )
    assert [(fact.kind, fact.domain) for fact in assessments(text)] == [
        ("limitation", "administration")
    ]


def test_a_judgement_below_a_heading_has_the_field_of_the_text_where_it_names_none() -> None:
    text = (
        "Huyện sơ kết công tác cán bộ. Việc luân chuyển và bổ nhiệm đúng quy hoạch.\n"
        "2. Hạn chế\n- Nhiều việc trong số đó vẫn làm theo nếp cũ.\n"
    )
    assert [(fact.kind, fact.domain) for fact in assessments(text)] == [("limitation", "personnel")]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Nếu cấp ủy buông lỏng quản lý thì công tác cán bộ còn yếu.", []),
        ("Cấp ủy phải giữ nếp họp, bảo đảm công tác kiểm tra của chi bộ đạt hiệu quả cao.", []),
        ("Để sớm tinh giản biên chế, bộ máy đi vào nền nếp là điều nhiều xã mong.", []),
        ("Nguyên nhân bà Mai, cán bộ xã, bị miễn nhiệm là do thiếu bằng cấp.", []),
        ("Bí thư Huyện ủy thừa nhận, nguồn kết nạp đảng viên ở ấp đang cạn dần.", ["limitation"]),
        ("Bí thư chi bộ thừa nhận đã nhận quà của cán bộ xã.", []),
        ("Bài học lớn nhất, theo ông Kiên, là công tác cán bộ phải làm từ sớm.", ["lesson"]),
        ("Cái khó lớn nhất là trụ sở: nhiều nhà cũ chưa biết dùng vào việc gì.", ["limitation"]),
    ],
)
def test_suppositions_aims_and_deeds_of_one_are_no_judgements(text: str, kinds: list[str]) -> None:
    assert kinds_of(text) == kinds


def test_what_stands_under_causes_is_a_cause_however_it_is_worded() -> None:
    text = (
        "3. Nguyên nhân\nVề khách quan, văn bản hướng dẫn về biên chế chưa đồng bộ.\n"
        "Về chủ quan, một số cấp ủy chưa sâu sát cơ sở.\n"
    )
    assert kinds_of(text) == ["cause", "cause"]


def test_a_passage_that_opens_with_what_is_missing_goes_on_with_it() -> None:
    text = (
        "Đảng bộ huyện đã xong đại hội chi bộ. Tuy vậy, cuộc họp cũng nêu những điểm chưa được. "
        "Một số nơi góp ý còn dè dặt."
    )
    assert kinds_of(text)[-1] == "limitation"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Muốn sáp nhập xã, lãnh đạo cấp tỉnh cần hỏi ý dân trước.", ["lãnh đạo cấp tỉnh"]),
        ("Đề nghị Thành ủy TP. HCM tiếp thu ý kiến về cán bộ.", ["Thành ủy TP. HCM"]),
        ("Hội đồng thông qua tờ trình của Ủy ban đề nghị ban hành quy chế về biên chế.", []),
    ],
)
def test_leaders_and_cities_are_asked_but_not_by_a_paper(text: str, asked: list[str]) -> None:
    assert [one.addressee for one in assessments(text)] == asked


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        # a fault that ends its clause says what the subject is
        ("Nội dung các cuộc giám sát dàn trải.", ["limitation"]),
        ("Năng lực của công chức cấp xã hạn chế, hồ sơ giải quyết rất chậm.", ["limitation"]),
        ("Bí thư chi bộ lúng túng khi sinh hoạt chuyên đề.", []),
        ("Đoàn giám sát chỉ ra 9 hạn chế, đã khắc phục 7.", []),
        ("Sắp xếp bộ máy đã giảm được 23 đầu mối chồng chéo.", []),
        ("Tỉnh cắt giảm những thủ tục chồng chéo.", []),
        ("Phải chấm dứt lối sinh hoạt chi bộ qua loa, đại khái.", []),
        ("Khắc phục thực trạng bộ máy cồng kềnh, chồng chéo.", []),
        ("Tránh tư tưởng trông chờ, ỷ lại trong cải cách hành chính.", []),
        # faults of one's own wording
        ("Đội ngũ cán bộ kiểm tra vừa thiếu, vừa yếu.", ["limitation"]),
        ("Nhiều chi bộ sinh hoạt chiếu lệ.", ["limitation"]),
        ("Không ít cấp ủy xem nhẹ công tác giám sát.", ["limitation"]),
        ("Không được xem nhẹ công tác giám sát.", []),
        ("Kết nạp đảng viên ở vùng cao vẫn là điểm yếu của huyện.", ["limitation"]),
        ("Điều đáng lo là nhiều công chức giỏi xin nghỉ việc.", ["limitation"]),
        ("Phần mềm một cửa hay nghẽn, gây phiền hà cho người dân.", ["limitation"]),
        ("Sở yêu cầu công chức không gây phiền hà cho người dân.", []),
        # why, and what was learnt
        ("Các khuyết điểm trên có phần do cấp ủy buông lỏng kiểm tra.", ["cause"]),
        ("Một phần do cán bộ kiểm tra chưa qua đào tạo.", ["cause"]),
        ("Thực tế cho thấy, nơi nào bí thư chi bộ gương mẫu thì nơi đó mạnh.", ["lesson"]),
        ("Một kinh nghiệm nữa là phải công khai kết quả đánh giá cán bộ.", ["lesson"]),
        ("Kinh nghiệm của Hòa An cho thấy chủ tịch xã phải nắm hồ sơ hằng tuần.", ["lesson"]),
        # what went well
        ("Công tác cán bộ có nhiều điểm mới, quy trình chặt chẽ hơn trước.", ["achievement"]),
        ("Đáng ghi nhận là tỷ lệ hồ sơ trực tuyến tăng nhanh.", ["achievement"]),
    ],
)
def test_free_wording_judges_where_it_says_so_of_the_work(text: str, kinds: list[str]) -> None:
    assert kinds_of(text) == kinds


def test_a_supposition_behind_a_fault_is_no_fault() -> None:
    text = "Cán bộ kiểm tra vừa thiếu, vừa yếu. Nếu kiểm tra yếu thì kỷ luật Đảng lỏng."
    assert [one.evidence.quote[:6] for one in assessments(text)] == ["Cán bộ"]


def test_a_review_may_head_its_kinds_in_plain_words() -> None:
    text = (
        "1. Mặt được\n- Nền nếp họp của các chi bộ bản xa vững hơn trước.\n"
        "- Trong kỳ mở 12 lớp cho đảng viên mới của các chi bộ.\n"
        "2. Mặt chưa được\n- Việc kèm cặp đảng viên dự bị chỉ làm trên giấy.\n"
        "3. Vì sao có hạn chế đó\n- Cấp ủy viên phụ trách ít xuống bản.\n"
        "4. Điều rút ra\n- Bí thư chi bộ sâu sát thì đảng viên đi họp đông.\n"
        "5. Đề đạt với cấp trên\n- Huyện ủy xem xét hỗ trợ kinh phí cho chi bộ bản xa.\n"
    )
    found = [(fact.kind, fact.addressee) for fact in assessments(text)]
    assert found == [
        ("achievement", None),
        ("limitation", None),
        ("cause", None),
        ("lesson", None),
        ("recommendation", "Huyện ủy"),
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("* Ưu điểm: Công tác kiểm tra được tiến hành ở mọi chi bộ.", ["achievement"]),
        ("Một số chi bộ vùng cao chưa duy trì sinh hoạt chuyên đề.", ["limitation"]),
        ("Công tác quy hoạch cán bộ vẫn mang tính đối phó.", ["limitation"]),
        ("Còn tình trạng đó chủ yếu bởi cấp ủy chi bộ họp cho có.", ["cause"]),
        ("Nguyên nhân, ngoài chuyện xa xôi, còn vì chi bộ ít người trẻ.", ["cause"]),
        ("Một số chi bộ đã họp bàn khi huyện chưa giao chỉ tiêu.", []),
        ("Một số hộ dân chưa có đất sản xuất trên địa bàn xã mới.", []),
        ("Nhiều thiếu nhi dự thi vẽ tranh ở nhà văn hóa của huyện.", []),
    ],
)
def test_more_ways_to_judge_are_told_from_mere_words(text: str, kinds: list[str]) -> None:
    assert [fact.kind for fact in assessments(text)] == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("d) Bài học kinh nghiệm: Phải chọn đúng việc khó mà làm trước.", ["lesson"]),
        ("Bộ máy xã mới vận hành thông suốt ngay từ tuần đầu.", ["achievement"]),
        ("Việc kiểm điểm ở một số chi bộ còn qua quýt, lấy lệ.", ["limitation"]),
        ("Lý do chủ yếu vẫn là cán bộ xã kiêm nhiệm quá nhiều việc.", ["cause"]),
        ("Các xã phải vận hành thông suốt bộ máy mới từ tuần đầu.", []),
    ],
)
def test_a_label_or_a_plain_word_tells_the_kind(text: str, kinds: list[str]) -> None:
    assert [fact.kind for fact in assessments(text)] == kinds


def test_what_is_to_be_asked_stands_below_its_heading() -> None:
    text = (
        "VI. NHỮNG VẤN ĐỀ CẦN KIẾN NGHỊ\n"
        "- Trung ương nghiên cứu sửa quy định về thẩm quyền kỷ luật của đảng ủy cơ sở.\n"
        "- Huyện sớm bố trí trụ sở cho Đảng ủy xã mới.\n"
    )
    found = [(fact.kind, fact.addressee) for fact in assessments(text)]
    assert found == [("recommendation", "Trung ương"), ("recommendation", "Huyện")]


def test_a_cause_may_stand_below_the_heading_of_faults_and_causes() -> None:
    text = (
        "2. Hạn chế, nguyên nhân\n- Việc bố trí cán bộ dôi dư của xã còn chậm.\n"
        "- Nguyên nhân: quy định về chế độ nghỉ chưa kịp thời.\n"
    )
    assert [fact.kind for fact in assessments(text)] == ["limitation", "cause"]
