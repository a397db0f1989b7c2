"""Facts of many texts that stay below their thresholds, for somebody to look at, and why."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import nsmallest
from pathlib import Path

from sosanh.extract import Extractor
from sosanh.extract.catalogue.confidence import DOUBTFUL, Group, group_of, traits_of
from sosanh.facts import AnyFact
from sosanh.load.texts import StoredText
from sosanh.seeds import read_rows


@dataclass(frozen=True, slots=True)
class Doubt:
    """A fact below its threshold, where it stands, and the traits that speak against it."""

    fact: AnyFact
    document: str  # its name
    reasons: tuple[str, ...]


@dataclass(slots=True)
class GroupDoubts:
    """How many facts of a group there are, and the least sure of those that need a look."""

    facts: int = 0
    below: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    least_sure: list[Doubt] = field(default_factory=list)


def read_thresholds(seeds: Path) -> Mapping[str, float]:
    """The confidence of each group of facts from which they need no review."""
    rows = read_rows(seeds / "review_thresholds.csv", ("fact_group", "threshold"))
    return {row["fact_group"]: float(row["threshold"]) for row in rows}


def doubts_in(seeds: Path, texts: Iterable[StoredText], top: int) -> Mapping[Group, GroupDoubts]:
    """Rate the facts of `texts`, and keep of each group the `top` least sure ones below."""
    extractor, thresholds = Extractor(seeds), read_thresholds(seeds)
    groups: dict[Group, GroupDoubts] = {}
    for document, province in texts:
        facts = extractor.extract(document, province).facts
        for fact, traits in zip(facts, traits_of(facts), strict=True):
            group = group_of(fact)
            known = groups.setdefault(group, GroupDoubts())
            known.facts += 1
            # a group of which gold judged nothing has no threshold: somebody looks at all of it
            if fact.confidence >= thresholds.get(group, 1.0):
                continue
            reasons = tuple(trait for trait in traits if trait in DOUBTFUL)
            known.below += 1
            known.reasons.update(reasons)
            known.least_sure.append(Doubt(fact, document.name, reasons))
            if len(known.least_sure) > 2 * top:
                known.least_sure = _least_sure(known.least_sure, top)
    for known in groups.values():
        known.least_sure = _least_sure(known.least_sure, top)
    return groups


def _least_sure(doubts: Iterable[Doubt], top: int) -> list[Doubt]:
    return nsmallest(top, doubts, key=lambda one: one.fact.confidence)


def lines_of_doubts(groups: Mapping[Group, GroupDoubts]) -> Iterator[str]:
    """Yield for each group how many facts need a look, why so, and the least sure of them."""
    for group, known in sorted(groups.items()):
        yield f"{group}: {known.below} of {known.facts} below the threshold"
        for reason, times in sorted(known.reasons.items(), key=lambda one: (-one[1], one[0])):
            yield f"  {reason}: {times} times"
        for one in known.least_sure:
            why = f"  ({', '.join(one.reasons)})" if one.reasons else ""
            yield f"  {one.fact.confidence:.2f}  {one.document}{why}"
            yield f"      “{' '.join(one.fact.evidence.quote.split())}”"
            yield f"      {' '.join(one.fact.evidence.sentence.split())}"
