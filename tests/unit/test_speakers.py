"""Who says it."""

import pytest

from sosanh.extract.catalogue.vocabulary import vocabulary
from sosanh.extract.context import TextContext
from sosanh.settings import PROJECT
from tests.texts import document_of


def speaker(text: str) -> str | None:
    return TextContext(document_of(text), vocabulary(PROJECT / "seeds")).speaker_at(len(text) - 2)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "Phó Chủ tịch UBND tỉnh Lê Văn Minh cho biết, có 20 đề án.",
            "Phó Chủ tịch UBND tỉnh Lê Văn Minh",
        ),
        (
            "Theo Chánh Văn phòng Tỉnh ủy Phạm Thị Hoa, đã giải quyết 240 thủ tục.",
            "Chánh Văn phòng Tỉnh ủy Phạm Thị Hoa",
        ),
        ("Toàn Đảng bộ kết nạp 20 đảng viên.", None),
        ("Theo Nghị định 108, tinh giản 20 biên chế.", None),
        ("Theo đó, tinh giản 20 biên chế.", None),
        (
            "Tại hội nghị, bà Trần Thu Hà, Phó Giám đốc Sở Nội vụ tỉnh cũng cho biết, có 5 đề án.",
            "bà Trần Thu Hà, Phó Giám đốc Sở Nội vụ tỉnh",
        ),
        ("“Còn 3 hồ sơ chậm”, ông Hải nói thêm.", "ông Hải"),
        ("Tuy đã làm sớm, Bí thư Đoàn Đình Ái cho biết, còn 3 hồ sơ.", "Bí thư Đoàn Đình Ái"),
        ("Ban Tổ chức Tỉnh ủy cho biết, đã tinh giản 20 biên chế.", "Ban Tổ chức Tỉnh ủy"),
        (
            "Theo Ủy ban Kiểm tra Huyện ủy Lộc Hà, đã kiểm tra 20 đảng viên.",
            "Ủy ban Kiểm tra Huyện ủy Lộc Hà",
        ),
        # nouns that are verbs elsewhere, and what those who act are not said to say
        ("Theo báo cáo, tinh giản 20 biên chế.", None),
        ("Theo số liệu rà soát, kết nạp 20 đảng viên, thấp hơn số đã báo cáo 3 đảng viên.", None),
        ("Trung tâm Công nghệ thông tin có 20 viên chức.", None),
        ("Ban Thường vụ Huyện ủy đã tổ chức 5 buổi thông tin thời sự.", None),
        ("Chất lượng đảng viên được đánh giá đối với 20 chi bộ.", None),
    ],
)
def test_a_statement_is_attributed_to_whom_its_sentence_names(text: str, named: str | None) -> None:
    assert speaker(text) == named
