"""Judgements in ordinary sentences: of what kind they are, and of which field.

The field is that of the matter judged: what a committee or its head does and writes is leadership,
what cells and members are is organisation, who serves and what he is paid is personnel.
"""

import pytest

from sosanh.facts import Assessment
from tests.texts import EXTRACTOR, document_of

_OPENING = "Tỉnh ủy Hòa Bình họp\n\nNgày 12/1/2024, Ban Thường vụ Tỉnh ủy Hòa Bình họp.\n\n"


def judged(sentence: str) -> set[tuple[str, str | None]]:
    return {
        (fact.kind, fact.domain)
        for fact in EXTRACTOR.extract(document_of(f"{_OPENING}{sentence}\n")).facts
        if isinstance(fact, Assessment) and fact.evidence.sentence == sentence
    }


SENTENCES: list[tuple[str, str, str]] = [
    ("limitation", "personnel", "Không ít công chức xã sợ sai nên đẩy hồ sơ khó lên cấp trên."),
    (
        "limitation",
        "administration",
        "Trụ sở làm việc của nhiều xã mới chật hẹp, trang thiết bị xuống cấp.",
    ),
    (
        "limitation",
        "inspection",
        "Nhiều chi bộ cả nhiệm kỳ không tự phát hiện được trường hợp vi phạm nào.",
    ),
    (
        "limitation",
        "personnel",
        "Đội ngũ cán bộ kế cận ở một số huyện hẫng hụt, phải điều người nơi khác về.",
    ),
    (
        "limitation",
        "organisation",
        "Sinh hoạt chi bộ ở khu phố tẻ nhạt, đảng viên trẻ thường vắng mặt.",
    ),
    (
        "limitation",
        "ideology",
        "Việc học tập, quán triệt nghị quyết ở chi bộ nông thôn mang nặng tính hình thức.",
    ),
    (
        "limitation",
        "personnel",
        "Mức phụ cấp cho bí thư kiêm trưởng thôn quá thấp, khó giữ được người giỏi.",
    ),
    (
        "limitation",
        "administration",
        "Mạng internet ở các xã biên giới chập chờn, hồ sơ nộp trực tuyến phần "
        "lớn do cán bộ làm thay.",
    ),
    (
        "limitation",
        "internal_affairs",
        "Đơn thư vượt cấp ở một số địa phương vẫn kéo dài, có vụ hơn năm năm chưa giải quyết xong.",
    ),
    (
        "limitation",
        "personnel",
        "Cán bộ xã sau hợp nhất vừa thừa vừa thiếu, nhất là thiếu người hiểu "
        "về công nghệ thông tin.",
    ),
    (
        "limitation",
        "inspection",
        "Chất lượng một số cuộc kiểm tra không cao, kết luận chung chung.",
    ),
    (
        "limitation",
        "administration",
        "Đáng nói là chỉ số cải cách hành chính của tỉnh tụt tới bảy bậc.",
    ),
    (
        "achievement",
        "personnel",
        "Cán bộ luân chuyển nhanh chóng nắm bắt công việc, được cơ sở tin tưởng.",
    ),
    (
        "achievement",
        "leadership",
        "Hội nghị đánh giá việc ban hành nghị quyết chuyên đề ngày càng ngắn gọn, dễ nhớ, dễ làm.",
    ),
    (
        "achievement",
        "organisation",
        "Đại hội các chi bộ diễn ra dân chủ, đúng quy trình, không nơi nào phải làm lại.",
    ),
    (
        "achievement",
        "personnel",
        "Qua thi tuyển, tỉnh đã chọn được những người có năng lực, tạo động "
        "lực phấn đấu trong đội ngũ.",
    ),
    (
        "achievement",
        "administration",
        "Đoàn kiểm tra ghi nhận sự nỗ lực của huyện trong cải cách hành chính.",
    ),
    ("achievement", "personnel", "Đội ngũ cán bộ cấp xã từng bước được trẻ hóa, chuẩn hóa."),
    (
        "achievement",
        "internal_affairs",
        "Công tác tiếp công dân được người đứng đầu quan tâm, nhiều vụ việc "
        "phức tạp được giải quyết dứt điểm.",
    ),
    (
        "achievement",
        "ideology",
        "Công tác tuyên giáo có nhiều cách làm mới, dư luận xã hội được nắm bắt kịp thời.",
    ),
    (
        "achievement",
        "leadership",
        "Quy chế làm việc mới giúp Ban Thường vụ bớt họp, bám cơ sở nhiều hơn.",
    ),
    (
        "achievement",
        "administration",
        "Tỉnh lần đầu lọt vào nhóm mười địa phương dẫn đầu về cải cách hành chính.",
    ),
    (
        "achievement",
        "organisation",
        "Chi bộ và thôn làm việc ăn ý, không còn cảnh họp hai lần cho một việc.",
    ),
    ("cause", "organisation", "Kết nạp đảng viên mới giảm do thanh niên nông thôn đi làm ăn xa."),
    (
        "cause",
        "leadership",
        "Những hạn chế trên trước hết thuộc về trách nhiệm của người đứng đầu cấp ủy.",
    ),
    (
        "cause",
        "administration",
        "Chỉ số tụt hạng một phần bởi các sở phối hợp chưa chặt chẽ trong giải "
        "quyết thủ tục hành chính.",
    ),
    (
        "cause",
        "administration",
        "Nguyên nhân chính khiến tỷ lệ hồ sơ trực tuyến thấp, theo Văn phòng "
        "UBND tỉnh, là người dân chưa quen dùng máy tính.",
    ),
    (
        "cause",
        "administration",
        "Việc chậm trễ này xuất phát từ chỗ phần mềm hai ngành chưa kết nối.",
    ),
    (
        "cause",
        "organisation",
        "Sinh hoạt chi bộ rời rạc phần lớn vì bí thư tuổi cao, ngại đổi mới.",
    ),
    ("lesson", "organisation", "Thực tiễn chỉ ra rằng muốn chi bộ mạnh thì phải có bí thư giỏi."),
    (
        "lesson",
        "leadership",
        "Đồng chí Bí thư Huyện ủy đúc kết: nghị quyết càng ngắn càng dễ vào cuộc sống.",
    ),
    (
        "lesson",
        "personnel",
        "Muốn luân chuyển thành công thì trước hết phải chuẩn bị kỹ tư tưởng cho cán bộ.",
    ),
    (
        "lesson",
        "organisation",
        "Có một điều ông luôn tâm niệm: chi bộ muốn đông phải lo cho thanh niên có việc làm.",
    ),
    (
        "lesson",
        "administration",
        "Điều quan trọng rút ra sau năm năm làm một cửa là con người quyết "
        "định, máy móc chỉ hỗ trợ.",
    ),
    (
        "recommendation",
        "administration",
        "Chủ tịch UBND tỉnh Trần Văn Hải yêu cầu các sở, ngành chấm dứt tình "
        "trạng đòi thêm giấy tờ ngoài quy định.",
    ),
    (
        "recommendation",
        "organisation",
        "Tỉnh ủy mong Ban Tổ chức Trung ương sớm hướng dẫn về sinh hoạt đảng của người đi làm xa.",
    ),
    (
        "recommendation",
        "personnel",
        "Đảng ủy phường đề xuất Ban Thường vụ Thành ủy bổ sung cấp ủy viên còn thiếu.",
    ),
    (
        "recommendation",
        "organisation",
        "Tỉnh ủy trân trọng đề nghị Bộ Chính trị xem xét, cho chủ trương giữ "
        "mô hình cơ quan tham mưu chung.",
    ),
    (
        "limitation",
        "organisation",
        "Công tác phát triển đảng ở vùng đồng bào có đạo tiến triển chậm.",
    ),
    (
        "limitation",
        "personnel",
        "Khó khăn hiện nay của thị trấn là nhân sự mỏng, một người phải gánh ba việc.",
    ),
    ("limitation", "administration", "Doanh nghiệp vẫn phàn nàn về thời gian cấp phép kéo dài."),
    (
        "limitation",
        "organisation",
        "Thẳng thắn mà nói, có nơi nhập phòng xong người vẫn y nguyên, việc vẫn như cũ.",
    ),
    (
        "limitation",
        "administration",
        "Việc trả kết quả qua bưu chính ở vùng cao ít người dùng, hiệu quả thấp.",
    ),
    (
        "limitation",
        "inspection",
        "Đến nay, hai đảng ủy trực thuộc vẫn chưa triển khai cuộc giám sát nào theo chương trình.",
    ),
    (
        "limitation",
        "leadership",
        "Việc kiểm tra thực hiện nghị quyết ở một số đảng ủy xã bị buông lơi.",
    ),
    (
        "achievement",
        "administration",
        "Bây giờ người dân ngồi ở nhà cũng nộp được hồ sơ, đỡ mất công đi lại.",
    ),
    ("achievement", "personnel", "Những đồng chí trúng tuyển đều đảm đương tốt nhiệm vụ."),
    ("achievement", "leadership", "Không khí làm việc trong cấp ủy cởi mở, dân chủ hơn hẳn."),
    (
        "achievement",
        "inspection",
        "Qua giám sát, nhiều khuyết điểm được phát hiện sớm, ngăn chặn từ đầu.",
    ),
    (
        "achievement",
        "administration",
        "Tỷ lệ hài lòng của người dân ở các trung tâm hành chính công luôn ở mức cao.",
    ),
    (
        "achievement",
        "mass_mobilisation",
        "Hoạt động của Mặt trận và các đoàn thể hướng mạnh về cơ sở, thiết thực hơn.",
    ),
    (
        "achievement",
        "organisation",
        "Đồng chí Bí thư Huyện ủy biểu dương Đảng bộ xã Tân Lập đã làm tốt "
        "công tác kết nạp đảng viên.",
    ),
    (
        "achievement",
        "administration",
        "Nhờ liên thông dữ liệu, cán bộ một cửa đỡ vất vả, dân cũng bớt phải chờ.",
    ),
    (
        "achievement",
        "organisation",
        "Các tổ chức đảng mới lập trong doanh nghiệp hoạt động có nền nếp, "
        "được chủ doanh nghiệp ủng hộ.",
    ),
    (
        "achievement",
        "organisation",
        "Công tác chuẩn bị đại hội được tiến hành chu đáo, đúng tiến độ.",
    ),
    ("achievement", "ideology", "Việc học và làm theo Bác đã đi vào nền nếp ở mỗi chi bộ."),
    (
        "achievement",
        "administration",
        "Năm 2023, tỉnh thăng hạng ngoạn mục về cải cách hành chính.",
    ),
    (
        "cause",
        "organisation",
        "Nguyên nhân của tình trạng này, theo Ban Tổ chức Thành ủy, là phần "
        "lớn đảng viên khu phố đã nghỉ hưu.",
    ),
    (
        "cause",
        "organisation",
        "Thành công của việc sáp nhập trước hết nhờ làm tốt khâu lấy ý kiến nhân dân.",
    ),
    ("cause", "organisation", "Số chi bộ có cấp ủy tăng nhờ việc nhập thôn."),
    ("cause", "organisation", "Lý do là chủ doanh nghiệp ngại mất thời gian cho sinh hoạt đảng."),
    (
        "cause",
        "organisation",
        "Chi bộ bản khó phát triển đảng viên vì thanh niên lấy vợ, lấy chồng sớm.",
    ),
    ("cause", "personnel", "Ông giải thích: người giỏi không muốn về xã vì đường xa, phụ cấp ít."),
    (
        "cause",
        "internal_affairs",
        "Đơn thư kéo dài có nguyên nhân từ việc tiếp công dân ở cơ sở chưa tốt.",
    ),
    ("lesson", "leadership", "Bài học được rút ra là nghị quyết phải ngắn, phải có địa chỉ."),
    (
        "lesson",
        "administration",
        "Ông Bình đúc kết sau ba năm làm một cửa: dân cần sự rõ ràng hơn là lời xin lỗi.",
    ),
    (
        "lesson",
        "administration",
        "Muốn tăng hạng cải cách hành chính thì trước hết phải siết trách nhiệm từng sở.",
    ),
    ("lesson", "personnel", "Thi tuyển muốn thực chất thì phải để người ngoài đơn vị cùng dự."),
    (
        "recommendation",
        "personnel",
        "Các địa phương kiến nghị Chính phủ sớm sửa quy định về phụ cấp cho "
        "người hoạt động không chuyên trách.",
    ),
    (
        "recommendation",
        "administration",
        "Phường đề nghị Sở Thông tin và Truyền thông sớm khắc phục lỗi đường truyền.",
    ),
    (
        "achievement",
        "administration",
        "Việc giải quyết hồ sơ của dân ở xã mới nhanh và thuận tiện.",
    ),
    ("achievement", "personnel", "Công tác quy hoạch cán bộ được làm sớm, bảo đảm cơ cấu."),
    ("achievement", "inspection", "Nội dung giám sát được chọn trúng, sát thực tế."),
    ("achievement", "organisation", "Sinh hoạt chi bộ có nền nếp, nội dung phong phú."),
    ("achievement", "personnel", "Cán bộ tăng cường về xã được bà con quý mến, tin cậy."),
    ("achievement", "organisation", "Mô hình chi bộ điện tử được đông đảo đảng viên hưởng ứng."),
    ("achievement", "leadership", "Nghị quyết nhanh chóng đi vào cuộc sống."),
    (
        "achievement",
        "administration",
        "Thời gian xử lý hồ sơ hộ tịch được rút ngắn rõ rệt so với năm trước.",
    ),
    (
        "achievement",
        "internal_affairs",
        "Công tác chống tham nhũng được làm nghiêm minh, dứt điểm.",
    ),
    ("achievement", "administration", "Tình trạng hồ sơ quá hạn ở các xã hầu như chấm dứt."),
    (
        "achievement",
        "personnel",
        "Đội ngũ công chức trẻ ở xã tiếp dân niềm nở, đội ngũ cán bộ làm việc tận tình.",
    ),
    (
        "achievement",
        "administration",
        "Hệ thống quản lý văn bản vận hành thông suốt từ tỉnh xuống xã.",
    ),
    (
        "achievement",
        "administration",
        "Hòa Bình đứng trong tốp đầu cả nước về chuyển đổi số ở cấp xã.",
    ),
    ("limitation", "leadership", "Nghị quyết của một số đảng ủy ôm đồm, thiếu điểm nhấn."),
    ("limitation", "personnel", "Không ít công chức đã xin nghỉ việc chỉ sau một năm."),
    ("cause", "personnel", "Lý do khiến công chức ngại lên vùng cao là thiếu nhà công vụ."),
    (
        "cause",
        "personnel",
        "Về chủ quan, người phụ trách công tác cán bộ ở một số nơi thiếu sâu sát.",
    ),
    ("cause", "personnel", "Nhiều công chức xin nghỉ xuất phát từ công việc quá nặng."),
    ("lesson", "personnel", "Thực tiễn chứng minh rằng công tác cán bộ phải đi trước một bước."),
    ("recommendation", "leadership", "Bí thư Tỉnh ủy lưu ý các cấp ủy bám sát nghị quyết."),
]

NONE: list[str] = [
    "Ban Tổ chức Tỉnh ủy sẽ rà soát những vị trí còn thiếu để bổ sung quy hoạch.",
    "Bị cáo thừa nhận đã thiếu kiểm tra khi ký hồ sơ thanh toán.",
    "Người dân cần mang theo giấy tờ còn thiếu khi đến bộ phận một cửa.",
    "Qua đợt sinh hoạt, mỗi đảng viên tự rút ra bài học cho mình.",
    "Sở đề nghị UBND tỉnh tặng bằng khen cho 10 cá nhân.",
    "Vậy mà Huyện ủy vẫn giữ được mức tăng kết nạp đảng viên.",
    "Huyện không chạy theo số lượng đảng viên.",
    "Mỗi quý, sở nào tụt điểm cải cách hành chính thì phải giải trình.",
    "Bí thư chi bộ được dân tín nhiệm bầu làm trưởng thôn.",
    "Toàn tỉnh có 40 đơn trùng lặp, nặc danh về cán bộ.",
    "Chi bộ quyết định xóa tên đảng viên vì bỏ sinh hoạt.",
    "Do tuổi cao, sức yếu, 11 đảng viên nhận Huy hiệu tại nhà.",
    "Muốn gửi hồ sơ thì phải leo lên đồi tìm sóng.",
    "Nhật Bản gặp khó vì công chức ngày càng ít, dân lại già.",
    "Hồ sơ của Công ty Hòa Phát còn thiếu nhiều giấy tờ về đất đai.",
    "Bộ phận một cửa mở thêm quầy, năm tới dân không phải xếp hàng.",
]


@pytest.mark.parametrize(
    ("kind", "field", "sentence"), SENTENCES, ids=[t[:60] for *_, t in SENTENCES]
)
def test_a_sentence_judges_something_of_a_field(kind: str, field: str, sentence: str) -> None:
    assert (kind, field) in judged(sentence)


@pytest.mark.parametrize("sentence", NONE, ids=[one[:60] for one in NONE])
def test_a_sentence_of_deeds_and_wishes_judges_nothing(sentence: str) -> None:
    assert judged(sentence) == set()


FIRMS = (
    "Công ty Minh Long họp\n\nNgày 12/1/2024, Công ty cổ phần Minh Long họp cổ đông.\n\n"
    "Bộ máy của công ty gọn hơn trước. Đội ngũ nhân sự còn thiếu, còn nhiều hạn chế.\n"
)
ABROAD = (
    "Nhật Bản tinh gọn công vụ\n\nNgày 12/1/2024, Thủ tướng Nhật Bản họp báo tại Tokyo. "
    "Cải cách hành chính của nước này đạt nhiều kết quả tích cực.\n"
)


@pytest.mark.parametrize("text", [FIRMS, ABROAD], ids=["a firm", "another country"])
def test_firms_and_other_countries_are_not_judged(text: str) -> None:
    facts = EXTRACTOR.extract(document_of(text)).facts
    assert not [fact for fact in facts if isinstance(fact, Assessment)]


@pytest.mark.parametrize(
    ("heading", "addressee"),
    [
        ("III. Kiến nghị Chính phủ", "Chính phủ"),
        ("KIẾN NGHỊ CHÍNH PHỦ", "CHÍNH PHỦ"),
        ("V. Đề xuất, kiến nghị với Trung ương", "Trung ương"),
        ("Kiến nghị Ban Tổ chức Trung ương và Bộ Nội vụ:", "Ban Tổ chức Trung ương và Bộ Nội vụ"),
    ],
)
def test_a_heading_says_whom_the_lines_below_it_ask(heading: str, addressee: str) -> None:
    text = (
        f"{_OPENING}{heading}\n\n- Sớm sửa quy định về công chức xã cho dễ bố trí người.\n\n"
        "- Bố trí thêm kinh phí đào tạo công chức cho vùng khó khăn.\n"
    )
    asked = [
        fact.addressee
        for fact in EXTRACTOR.extract(document_of(text)).facts
        if isinstance(fact, Assessment) and fact.kind == "recommendation"
    ]
    assert asked == [addressee, addressee]
