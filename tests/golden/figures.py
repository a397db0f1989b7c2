"""How the golden tests find figures, and write them: `metric value[/base][%percent]`."""

from datetime import date
from decimal import Decimal

from sosanh.facts import Extraction, Observation
from tests.texts import EXTRACTOR, document_of

HEADING = "Tỉnh ủy Quảng Ninh báo cáo kết quả công tác năm 2024 của tỉnh Quảng Ninh\n"


def extraction(text: str, published: date | None = None) -> Extraction:
    return EXTRACTOR.extract(document_of(text, published))


def told(text: str, published: date | None = None) -> list[Observation]:
    """The coded figures of a text that is whole as it stands."""
    found = extraction(text, published).facts
    return [fact for fact in found if isinstance(fact, Observation) and fact.metric is not None]


def coded(text: str) -> list[Observation]:
    """The coded figures of a sentence below a heading."""
    return told(HEADING + text)


def plain(number: Decimal | None) -> str:
    return "" if number is None else format(number.normalize(), "f")


def in_short(fact: Observation) -> str:
    base = f"/{plain(fact.base)}" if fact.base is not None else ""
    percent = f"%{plain(fact.percent_stated)}" if fact.percent_stated is not None else ""
    return f"{fact.metric} {plain(fact.value)}{base}{percent}"


def placed(text: str) -> list[str]:
    """The coded figures of a whole text in full, each behind its province."""
    return [f"{fact.scope.province or '--'} {in_full(fact)}" for fact in told(text)]


def times(text: str, published: date | None) -> list[str]:
    """The coded figures of a whole text with both ends of their periods: `12: 2023-01-01 – …`."""
    return [
        f"{plain(one.value if one.value is not None else one.percent_stated)}: "
        f"{one.period.period_from or '…'} – {one.period.period_to or '…'}"
        for one in told(text, published)
    ]


def in_full(fact: Observation) -> str:
    """The same with what was changed, its role, place and part: `metric 12 target @Tam Kỳ [nữ]`."""
    unit = {"points": "pt", "percent": "%"}.get(fact.change_unit or "", "")
    change = f" Δ{plain(fact.change_value)}{unit}" if fact.change_value is not None else ""
    role = f" {fact.role}" if fact.role != "achieved" else ""
    area = f" @{fact.scope.area}" if fact.scope.area else ""
    part = f" [{fact.breakdown}]" if fact.breakdown else ""
    return f"{in_short(fact)}{change}{role}{area}{part}"
