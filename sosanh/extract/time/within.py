"""One period beside another: what lies within what, and how it is handed on."""

from sosanh.extract.time.phrase import TimePhrase
from sosanh.facts import Period, PeriodBasis


def holds(whole: Period, part: Period) -> bool:
    """Whether `part` lies within `whole`, and both ends of both are known."""
    first, last = whole.period_from, whole.period_to
    start, end = part.period_from, part.period_to
    if first is None or last is None or start is None or end is None:
        return False
    return first <= start and end <= last


def is_part(part: Period, whole: Period) -> bool:
    """Whether `part` is less than `whole`, and lies within it."""
    same = (part.period_from, part.period_to) == (whole.period_from, whole.period_to)
    return not same and holds(whole, part)


def inherited(period: Period) -> Period:
    """The same period where no word beside the figure says it."""
    return Period(period.period_from, period.period_to, period.precision, "inherited")


def period_of(phrase: TimePhrase, basis: PeriodBasis) -> Period:
    """The period that a resolved phrase names."""
    return Period(phrase.period_from, phrase.period_to, phrase.precision, basis)


def is_of_years(period: Period) -> bool:
    """Whether it is of several whole years, and of no term: "giai đoạn 2021 - 2025"."""
    begin, end = period.period_from, period.period_to
    if begin is None or end is None or begin.year == end.year or period.precision != "span":
        return False
    return (begin.month, begin.day, end.month, end.day) == (1, 1, 12, 31)
