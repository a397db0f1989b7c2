"""Judgements in the words of reporters and speakers: one sentence, and what must not be one."""

import pytest

from sosanh.facts import Assessment
from tests.texts import EXTRACTOR, document_of

_OPENING = "Chuyện ở Ninh Bình\n\nTỉnh Ninh Bình sắp xếp tổ chức bộ máy.\n\n"


def kinds(text: str) -> set[tuple[str, str]]:
    return {
        (fact.kind, fact.evidence.sentence)
        for fact in EXTRACTOR.extract(document_of(text)).facts
        if isinstance(fact, Assessment)
    }


SENTENCES: list[tuple[str, str]] = [
    ("limitation", "Nỗi lo chung của các huyện là trụ sở cách trở, dân xa cán bộ."),
    ("limitation", "Đó cũng là cái vướng lớn mà Sở Nội vụ nêu ra: biên chế giảm theo tỷ lệ chung."),
    ("limitation", "Cái lo là quyền lực dồn vào tay một cán bộ."),
    ("limitation", "Một số đại biểu băn khoăn: biên chế giảm mà chất lượng cán bộ chưa chuyển."),
    ("limitation", "Thảo luận, nhiều ý kiến lo rằng cán bộ kiểm tra cấp xã mỏng."),
    ("limitation", "Nể nang trong phê bình ở chi bộ vẫn là bệnh nặng."),
    ("limitation", "Trụ sở của đảng ủy 12 xã còn tạm bợ, có nơi dột nát."),
    ("limitation", "Song không phải chỗ nào cũng suôn sẻ với việc nhập cơ quan."),
    ("limitation", "Phụ cấp của bí thư chi bộ kiêm trưởng thôn không đủ tiền xăng."),
    ("limitation", "Người dân vẫn phải chạy đi chạy lại vì hồ sơ đất đai."),
    ("limitation", "Phân cấp mà không kèm tiền, xã không làm nổi."),
    ("limitation", "Việc đánh giá cán bộ, mỗi huyện làm một kiểu."),
    ("limitation", "Cán bộ trẻ không mặn mà về cơ sở."),
    ("limitation", "Mô hình bí thư kiêm chủ tịch dễ thành chuyên quyền."),
    ("limitation", "Chỉ số PAPI của Ninh Bình tụt 8 bậc chỉ trong một năm."),
    ("limitation", "Số cuộc giám sát của các đảng ủy nhiều nhưng phát hiện ít."),
    ("achievement", "Cán bộ được luân chuyển phần lớn trưởng thành, phát huy tốt ở nơi mới."),
    ("achievement", "Bộ máy thu lại, trách nhiệm người đứng đầu rõ hơn."),
    ("achievement", "Việc sáp nhập xã diễn ra suôn sẻ, không phát sinh điểm nóng."),
    ("achievement", "Cái được là nghị quyết của chi bộ vào cuộc sống nhanh."),
    ("achievement", "Năm qua, dù mưa lũ dồn dập, công tác kiểm tra, giám sát có bước tiến mới."),
    ("achievement", "Sau sáp nhập, việc của dân không bị gián đoạn."),
    ("achievement", "Người đứng đầu cấp ủy nay dám quyết và chịu trách nhiệm."),
    ("achievement", "Đơn thư vượt cấp giảm hẳn, cán bộ xã gần dân hơn."),
    ("cause", "Biên chế giáo viên thiếu do định mức tính theo mặt bằng chung."),
    (
        "lesson",
        "Kinh nghiệm nhiều năm làm công tác kiểm tra cho tôi thấy: vào sớm thì mất ít cán bộ.",
    ),
    ("lesson", "Bài học mà tỉnh tự rút ra, theo lời ông Hải, gói trong câu: chọn cán bộ trước."),
    ("recommendation", "Tỉnh còn nêu 3 kiến nghị: nâng phụ cấp cho cán bộ kiêm nhiệm."),
    ("recommendation", "Bí thư Huyện ủy xin tỉnh cho xã đảo thêm hai công chức."),
    (
        "recommendation",
        "Huyện đề xuất được giữ lại mô hình trưởng ban dân vận kiêm chủ tịch Mặt trận.",
    ),
]

NONE: list[str] = [
    "Các ý kiến băn khoăn về nhập xã đều được trả lời thỏa đáng.",
    "Nhiều cán bộ kêu gọi đảng viên chi bộ thôn Đông hiến đất.",
    "Đảng ủy xã không còn chật chội vì trụ sở mới đã xây.",
    "Tới đây, công tác kiểm tra, giám sát sẽ chặt hơn.",
    "Chúng tôi rút ra 4 bài học kinh nghiệm.",
    "Tỉnh cắt giảm hẳn 46 thủ tục hành chính.",
    "Tỉnh đã nhận 12 kiến nghị của các huyện về biên chế.",
    "Huyện đề xuất 12 cán bộ vào quy hoạch.",
    "Tập thể được gợi ý kiểm điểm về công tác cán bộ.",
    "Tỉnh ủy đề nghị xem xét kỷ luật các ông Trần A, Lê B ở chi bộ sở.",
    "Tỉnh ủy yêu cầu Huyện ủy xem xét xử lý kỷ luật đảng đối với ông Trần A.",
    "Qua kiểm tra, UBKT đã đề nghị Ban Thường vụ Huyện ủy kỷ luật 1 tổ chức đảng trực thuộc.",
    "UBKT đảng ủy xã đề nghị chi bộ cảnh cáo 1 trường hợp theo quy định.",
    "Huyện ủy đã kỷ luật đối với 1 tập thể chi ủy với hình thức khiển trách do thực hiện chưa "
    "nghiêm túc quy chế làm việc của chi bộ.",
]

BELOW_HEADINGS: list[tuple[str, str]] = [
    ("Vướng", "Trụ sở chật, đường truyền yếu là phản ánh của hầu hết các xã."),
    ("Còn đó những điểm trừ", "21% doanh nghiệp nói phải trả chi phí ngoài luồng."),
    ("Những con số chưa vui", "Khảo sát cho thấy 5% người dân đi lại từ ba lần."),
    ("2. Khó khăn, hạn chế:", "Đường truyền ở 40 xã vùng cao chậm."),
    ("B. TỒN TẠI, HẠN CHẾ", "Việc số hóa kết quả giải quyết ở cấp xã đạt thấp."),
]


@pytest.mark.parametrize(("kind", "sentence"), SENTENCES, ids=[one[:50] for _, one in SENTENCES])
def test_a_sentence_judges(kind: str, sentence: str) -> None:
    assert (kind, sentence) in kinds(f"{_OPENING}{sentence}\n")


def test_what_inspection_brings_to_light_is_to_its_credit() -> None:
    text = "Kiểm tra, giám sát đã giúp các cấp ủy phát hiện những hạn chế, khuyết điểm để sửa."
    assert ("limitation", text) not in kinds(f"{_OPENING}{text}\n")


def test_a_form_of_discipline_is_no_formality() -> None:
    fault = "Công tác giám sát ở các chi bộ còn hạn chế."
    text = "Cả năm kỷ luật 7 đảng viên, với hình thức kỷ luật là khiển trách 3, cảnh cáo 4."
    assert ("limitation", text) not in kinds(f"{_OPENING}{fault} {text}\n")


@pytest.mark.parametrize("sentence", NONE, ids=[one[:50] for one in NONE])
def test_what_only_tells_is_no_judgement(sentence: str) -> None:
    assert all(told != sentence for _, told in kinds(f"{_OPENING}{sentence}\n"))


@pytest.mark.parametrize(
    ("heading", "sentence"), BELOW_HEADINGS, ids=[one for one, _ in BELOW_HEADINGS]
)
def test_a_heading_of_faults_speaks_for_what_stands_below(heading: str, sentence: str) -> None:
    assert ("limitation", sentence) in kinds(f"{_OPENING}{heading}\n\n{sentence}\n")


def test_a_heading_that_asks_a_ministry_speaks_for_the_sentence_below() -> None:
    asked = "Sớm ban hành định mức biên chế cho vùng sâu."
    assert ("recommendation", asked) in kinds(f"{_OPENING}E. KIẾN NGHỊ VỚI BỘ NỘI VỤ\n\n{asked}\n")
