"""Who says it."""

import pytest

from sosanh.extract.context import TextContext
from sosanh.extract.vocabulary import vocabulary
from sosanh.facts import ReadDocument
from sosanh.settings import PROJECT


def speaker(text: str) -> str | None:
    document = ReadDocument("0" * 64, "t.txt", "text/plain", text, None, None, "none", 0, len(text))
    return TextContext(document, vocabulary(PROJECT / "seeds")).speaker_at(len(text) - 2)


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
    ],
)
def test_a_statement_is_attributed_to_whom_its_sentence_names(text: str, named: str | None) -> None:
    assert speaker(text) == named
