"""Figures against the figures of gold: which were found, missed and invented, and their fields."""

from collections.abc import Callable, Mapping, Sequence

from sosanh.evaluate.alike import close, same_figure, same_value, words
from sosanh.evaluate.gold import GoldDocument, Row
from sosanh.evaluate.tallies import Comparison
from sosanh.facts import AnyFact, Observation

_NO_METRIC = "uncoded"


def _pair(
    rows: Sequence[Row],
    facts: Sequence[Observation],
    same: Callable[[Row, Observation], bool],
) -> list[tuple[Row, Observation | None]]:
    """Give each row the first fact that is left; rows that must be found choose first."""
    left = list(facts)
    pairs: list[tuple[Row, Observation | None]] = []
    for row in sorted(rows, key=lambda one: (one.get("optional", False), one.get("base") is None)):
        hit = next((fact for fact in left if same(row, fact)), None)
        if hit is not None:
            left = [fact for fact in left if fact is not hit]
        pairs.append((row, hit))
    return pairs


def compare_figures(
    result: Comparison,
    figures: Sequence[Observation],
    metrics: frozenset[str],
    by_name: Mapping[str, AnyFact],
) -> None:
    """Compare the coded figures of `metrics`; `by_name` has the facts by their identifiers."""
    rows = result.document.observations
    coded = [fact for fact in figures if fact.metric in metrics]
    pairs = _pair(rows, coded, same_figure)
    paired = {id(fact): row for row, fact in pairs if fact is not None}
    missed = [row for row, fact in pairs if fact is None and not row.get("optional")]
    for row, fact in pairs:
        if fact is not None and not row.get("optional"):
            result.tally("figures", row["metric"]).tp += 1
            _compare_fields(result, row, fact)
    read = {
        id(fact): paired.get(id(fact))
        or next((row for row in rows if same_figure(row, fact)), None)
        for fact in coded
    }
    listed = {row["metric"] for row in rows if row.get("breakdown")}
    extras: list[Observation] = []
    for fact in coded:
        seen = read[id(fact)]
        if seen is not None:
            result.judge(fact, True, _agrees(result, seen, fact))
            continue
        extras.append(fact)
        # a reader who lists no part of a total says nothing against those that were found
        of_known = read.get(id(by_name.get(fact.parent or ""))) is not None
        known = None if of_known and fact.metric not in listed else False
        result.judge(fact, known, known)
    for row in missed:
        result.miss("figures", row["metric"], _figure(row))
        _confuse(result, row, figures, paired)
    for fact in extras:
        result.invent("figures", fact.metric or _NO_METRIC, fact)
        _blame(result, fact, rows)


def _confuse(
    result: Comparison, row: Row, figures: Sequence[Observation], paired: Mapping[int, Row]
) -> None:
    """Note what stands where `row` should: another code for the same number, or nothing."""
    found = next(
        (
            fact
            for fact in figures
            if id(fact) not in paired
            and fact.metric != row["metric"]
            and same_value(row, fact, with_base=False)
            and _covers(row, fact)
        ),
        None,
    )
    if found is None:
        base = any(same_value(row, fact, with_base=False) for fact in figures)
        other = "(other base or place)" if base else "(nothing)"
    else:
        other = found.metric or _NO_METRIC
    result.confusions["figure", row["metric"], other] += 1


def _blame(result: Comparison, fact: Observation, rows: Sequence[Row]) -> None:
    """Note what a reader made of the number of an invented figure, unless a miss already says."""
    found = fact.metric or _NO_METRIC
    seen = [row for row in rows if same_value(row, fact, with_base=False) and _covers(row, fact)]
    if any(("figure", row["metric"], found) in result.confusions for row in seen):
        return
    meant = next((row["metric"] for row in seen if row["metric"] != found), "(nothing)")
    result.confusions["figure", meant, found] += 1


def _covers(row: Row, fact: Observation) -> bool:
    """Whether the numeral of the row stands in the quote; rows of our samples have no place."""
    start = row.get("char_start")
    return start is None or fact.evidence.char_start <= start < fact.evidence.char_end


def _compare_fields(result: Comparison, row: Row, fact: Observation) -> None:
    for name, (wanted, found, agrees) in _fields(result.document, row, fact).items():
        result.check(name, f"{row['metric']}  {_figure(row)}", wanted, found, agrees)


def _fields(
    gold: GoldDocument, row: Row, fact: Observation
) -> dict[str, tuple[object, object, bool]]:
    """What the row states of each field, what was found, and whether they agree."""
    fields: dict[str, tuple[object, object, bool]] = {}

    def equal(name: str, wanted: object, found: object) -> None:
        fields[name] = wanted, found, found == wanted

    ends = {"period_from": fact.period.period_from, "period_to": fact.period.period_to}
    stated = [end for end in ends if row.get(end)]
    if stated:
        days = " – ".join(str(day) for day in ends.values())
        agrees = all(str(ends[end]) == row[end] for end in stated)
        fields["period"] = " – ".join(row.get(end) or "?" for end in ends), days, agrees
    area, place = row.get("area"), fact.scope.area
    fields["area"] = area, place, words(area) in words(place) if area else not place
    equal("role", row.get("role", "achieved"), fact.role)
    if "qualifier" in row:
        equal("qualifier", row["qualifier"], fact.qualifier)
    province = row.get("province", gold.province)
    if province is not None and words(area) != "ca nuoc":
        equal("province", province, fact.scope.province)
    for name, key, found in (
        ("percent", "percent", fact.percent_stated),
        ("upper end", "value_high", fact.value_high),
    ):
        if row.get(key) is not None:
            fields[name] = row[key], found, close(found, row[key])
    if row.get("measure") in ("stock", "flow", "cumulative"):
        equal("stock or flow", row["measure"], fact.kind)
    return fields


def _agrees(result: Comparison, row: Row, fact: Observation) -> bool:
    return all(agrees for _, _, agrees in _fields(result.document, row, fact).values())


def compare_values(result: Comparison, figures: Sequence[Observation]) -> None:
    """Was the number found as a figure at all, whatever it was taken for?"""
    rows = result.document.observations

    def same(row: Row, fact: Observation) -> bool:
        return same_value(row, fact, with_base=False)

    pairs = _pair(rows, figures, same)
    for row, fact in pairs:
        if not row.get("optional"):
            tally = result.tally("values", "")
            tally.tp += fact is not None
            tally.fn += fact is None
    paired = {id(fact) for _, fact in pairs if fact is not None}
    for fact in figures:
        seen = [row for row in rows if same(row, fact)]
        if id(fact) not in paired and not seen:
            result.tally("values", "").fp += 1
        if fact.metric is None:
            known = any(row["metric"] == _NO_METRIC for row in seen) if seen else None
            if known is None and "countables" in result.document.complete:
                known = False
            result.judge(fact, known, known)


def _figure(row: Row) -> str:
    base = f"/{row['base']}" if row.get("base") is not None else ""
    return f"{row.get('value', '')}{base}" + (f" {row['percent']}%" if row.get("percent") else "")
