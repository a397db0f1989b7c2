"""What comparing facts with gold is counted in: tallies, agreements, and each fact judged."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from sosanh.evaluate.gold import GoldDocument
from sosanh.extract.catalogue.confidence import Traits
from sosanh.facts import AnyFact, LeadershipInnovation, Observation, ReformModel

Reform = ReformModel | LeadershipInnovation


@dataclass(slots=True)
class Tally:
    """Found, invented and missed."""

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def add(self, other: "Tally") -> None:
        """Count what `other` counted too."""
        self.tp += other.tp
        self.fp += other.fp
        self.fn += other.fn


@dataclass(slots=True)
class Agreement:
    """How many of the cases that can be compared agree."""

    agree: int = 0
    of: int = 0

    def see(self, agrees: bool) -> None:
        """Count one case."""
        self.agree += agrees
        self.of += 1


@dataclass(frozen=True, slots=True)
class JudgedFact:
    """A fact and whether it is right: found by the reader too, and in every field compared.

    `is_right` is None where gold cannot tell, because it lists such facts only in part.
    """

    fact: AnyFact
    traits: Traits
    is_right: bool | None
    is_right_throughout: bool | None


@dataclass(slots=True)
class Comparison:
    """What comparing one document with gold gave.

    `tallies`: by measure (figures, values, models, citations, rankings, assessments) and code.
    `differences`: a line for each miss, invention and field that differs, for whoever improves
    the grammar.
    """

    document: GoldDocument
    traits: Mapping[int, Traits]  # by the id of the fact
    tallies: dict[str, dict[str, Tally]] = field(default_factory=dict)
    agreements: dict[str, Agreement] = field(default_factory=dict)
    confusions: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)
    tokens: Counter[str] = field(default_factory=Counter)
    judged: list[JudgedFact] = field(default_factory=list)

    def tally(self, measure: str, code: str) -> Tally:
        """The tally of `code`, which begins at nothing."""
        return self.tallies.setdefault(measure, {}).setdefault(code, Tally())

    def see(self, aspect: str, agrees: bool) -> None:
        """Count one case of `aspect`."""
        self.agreements.setdefault(aspect, Agreement()).see(agrees)

    def check(self, field: str, of: object, wanted: object, found: object, agrees: bool) -> None:
        """Count whether a field of what was found, `of`, is as gold has it."""
        self.see(field, agrees)
        if not agrees:
            name = self.document.name
            self.differences.append(f"other   {name}  {of}  {field}: {found} instead of {wanted}")

    def miss(self, measure: str, code: str, what: object) -> None:
        """Count something that the reader saw and the extractor did not."""
        self.tally(measure, code).fn += 1
        self.differences.append(f"missed  {self.document.name}  {code}  {what}")

    def judge(self, fact: AnyFact, right: bool | None, throughout: bool | None) -> None:
        """Note whether a fact is right."""
        self.judged.append(JudgedFact(fact, self.traits[id(fact)], right, throughout))

    def invent(self, measure: str, code: str, fact: AnyFact) -> None:
        """Count a fact that no reader saw."""
        self.tally(measure, code).fp += 1
        self.differences.append(
            f"extra   {self.document.name}  {code}  {_in_short(fact)} “{fact.evidence.quote}”"
        )


def _in_short(fact: AnyFact) -> str:
    if isinstance(fact, Observation):
        base = f"/{fact.base}" if fact.base is not None else ""
        return f"{fact.value if fact.value is not None else f'{fact.percent_stated}%'}{base}"
    return fact.stage if isinstance(fact, Reform) else ""
