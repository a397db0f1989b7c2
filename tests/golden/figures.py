"""How the golden tests write a figure: `metric value[/base][%percent]`."""

from decimal import Decimal

from sosanh.facts import Observation


def plain(number: Decimal | None) -> str:
    return "" if number is None else format(number.normalize(), "f")


def in_short(fact: Observation) -> str:
    base = f"/{plain(fact.base)}" if fact.base is not None else ""
    percent = f"%{plain(fact.percent_stated)}" if fact.percent_stated is not None else ""
    return f"{fact.metric} {plain(fact.value)}{base}{percent}"
