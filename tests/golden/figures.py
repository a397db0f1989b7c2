"""How the golden tests write a figure: `metric value[/base][%percent]`."""

from decimal import Decimal

from sosanh.facts import Observation


def plain(number: Decimal | None) -> str:
    return "" if number is None else format(number.normalize(), "f")


def in_short(fact: Observation) -> str:
    base = f"/{plain(fact.base)}" if fact.base is not None else ""
    percent = f"%{plain(fact.percent_stated)}" if fact.percent_stated is not None else ""
    return f"{fact.metric} {plain(fact.value)}{base}{percent}"


def in_full(fact: Observation) -> str:
    """The same with what was changed, its role, place and part: `metric 12 target @Tam Kỳ [nữ]`."""
    unit = {"points": "pt", "percent": "%"}.get(fact.change_unit or "", "")
    change = f" Δ{plain(fact.change_value)}{unit}" if fact.change_value is not None else ""
    role = f" {fact.role}" if fact.role != "achieved" else ""
    area = f" @{fact.scope.area}" if fact.scope.area else ""
    part = f" [{fact.breakdown}]" if fact.breakdown else ""
    return f"{in_short(fact)}{change}{role}{area}{part}"
