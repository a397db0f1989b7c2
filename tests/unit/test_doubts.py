"""Facts below their thresholds are listed for review, with what speaks against them."""

from sosanh.catalogues.doubts import doubts_in, lines_of_doubts, read_thresholds
from sosanh.facts import ReadDocument
from sosanh.load.texts import StoredText
from sosanh.settings import PROJECT

SEEDS = PROJECT / "seeds"
HEADING = "Tỉnh ủy Quảng Ninh báo cáo kết quả công tác năm 2024 của tỉnh Quảng Ninh.\n"
PLAIN = "Năm 2024, thành phố Hạ Long kết nạp 1.204 đảng viên."
DENIED = "Ở trang 2, nhiều người đọc nhầm, tưởng tỉnh chỉ “kết nạp 41 đảng viên”."


def texts(*sentences: str) -> list[StoredText]:
    found = []
    for number, sentence in enumerate(sentences):
        text = HEADING + sentence
        document = ReadDocument(
            str(number) * 64, f"{number}.txt", "text/plain", text, None, None, "none", 0, len(text)
        )
        found.append(StoredText(document, None))
    return found


def test_a_fact_below_its_threshold_is_listed_with_its_reasons() -> None:
    figures = doubts_in(SEEDS, texts(PLAIN, DENIED), top=5)["figure"]
    assert (figures.facts, figures.below) == (2, 1)
    (doubt,) = figures.least_sure
    assert doubt.document == "1.txt"
    assert {"denied", "quoted"} <= set(doubt.reasons)
    assert doubt.fact.confidence < read_thresholds(SEEDS)["figure"]


def test_only_the_least_sure_are_kept_and_all_are_counted() -> None:
    figures = doubts_in(SEEDS, texts(*[DENIED] * 7, PLAIN), top=2)["figure"]
    assert (figures.facts, figures.below, len(figures.least_sure)) == (8, 7, 2)
    assert figures.reasons["denied"] == 7


def test_the_list_says_where_and_why() -> None:
    lines = list(lines_of_doubts(doubts_in(SEEDS, texts(DENIED), top=5)))
    assert lines[0] == "figure: 1 of 1 below the threshold"
    assert "  denied: 1 times" in lines
    assert any("0.txt" in line and "quoted" in line for line in lines)
    assert lines[-2:] == ["      “kết nạp 41 đảng viên”", f"      {DENIED}"]
