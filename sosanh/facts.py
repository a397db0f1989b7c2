"""The shared vocabulary: what is read, what is found in it, and where it stands.

Everything here is a value: frozen, compared by content, free of behaviour that needs a file, a
database or the network. `docs/codebook.md` says how each field is coded.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from sosanh.values import quickly_made

FactType = Literal[
    "observation",
    "reform_model",
    "leadership_innovation",
    "citation",
    "assessment",
    "ranking",
]
Level = Literal["national", "province", "district", "commune", "village", "bloc", "agency"]
PeriodPrecision = Literal[
    "day", "month", "quarter", "half", "nine_months", "year", "term", "span", "unknown"
]
# stated: in the fact's own sentence; inherited: from an earlier sentence, the title or the
# publication date ("6 tháng qua"); none: nothing says when.
PeriodBasis = Literal["stated", "inherited", "none"]
Qualifier = Literal["exact", "over", "nearly", "about", "at_least", "at_most", "range", "estimated"]
Role = Literal["achieved", "planned", "target"]
Kind = Literal["stock", "flow", "cumulative", "share", "score"]
BaseRole = Literal["target", "total", "of_previous"]
PercentCheck = Literal["rounded", "truncated", "inconsistent", "not_applicable"]
ChangeUnit = Literal["percent", "points", "absolute"]
Stage = Literal[
    "proposed",
    "announced",
    "pilot",
    "adopted",
    "scaled",
    "universal",
    "mandated",
    "suspended",
    "ended",
]
Relation = Literal["implements", "issued", "amends", "replaces", "proposes", "mentions"]
AssessmentKind = Literal["achievement", "limitation", "cause", "lesson", "recommendation"]
ProvinceBasis = Literal["stated", "given", "none"]
CheckOutcome = Literal["passed", "failed", "not_applicable"]


@dataclass(frozen=True, slots=True)
class ReadDocument:
    r"""A document as read: NFC text and what the page says about itself.

    `text[body_start:body_end]` is what facts are taken from; menus before it and comment boxes
    after it stay in `text`, so that offsets into a `.txt` file are offsets into the file. For
    a page it is the title, a line break and the main text, for PDF and DOCX their lines in order.
    Lines end with ``\n``; one line is one paragraph, or one row of a table with " | " between its
    cells. The body includes the title.
    """

    document_id: str  # sha-256 of the archived bytes, lower-case hex
    name: str  # file name, or the last part of the address
    media_type: str  # text/plain, text/html, application/pdf, …
    text: str
    title: str | None
    published: date | None
    # stated: printed in the document; metadata: in its markup or properties; given: the source
    # or the caller said so; none
    published_basis: Literal["stated", "metadata", "given", "none"]
    body_start: int
    body_end: int
    author: str | None = None
    section: str | None = None
    # stretches of `text` that were recognised from pictures of pages: digits may be misread
    recognised: tuple[tuple[int, int], ...] = ()
    unread_pages: int = 0  # pictures among pages of text, left out


@quickly_made
@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact stands: `text[char_start:char_end]` of the read NFC text is exactly `quote`.

    `Evidence("9f2c…", 4216, 4248, "đã kết nạp 5.155/9.810 đảng viên", "Hết tháng 6, …")` is
    the slice that proves one observation, with the whole sentence a reader is shown.
    """

    document_id: str  # sha-256 of the archived bytes, lower-case hex
    char_start: int  # inclusive, in characters
    char_end: int  # exclusive
    quote: str
    sentence: str


@quickly_made
@dataclass(frozen=True, slots=True)
class Period:
    """When a fact holds; both ends inclusive, either may be open or unknown."""

    period_from: date | None
    period_to: date | None
    precision: PeriodPrecision
    basis: PeriodBasis


UNRATED = 0.0

UNKNOWN_PERIOD = Period(None, None, "unknown", "none")


@quickly_made
@dataclass(frozen=True, slots=True)
class Scope:
    """Whom a fact is about.

    `province` is the official two-digit code valid in the fact's period, None for the whole
    country or when no province can be told. `area` names the sub-unit when the fact is not about
    the whole province ("Ứng Hòa", "cơ quan Đảng"), or is "cả nước" for national figures.
    """

    province: str | None
    area: str | None
    level: Level


@dataclass(frozen=True, slots=True)
class Fact:
    """The header that all six fact types share."""

    evidence: Evidence
    scope: Scope
    period: Period
    speaker: str | None
    confidence: float  # 0–1: the share of such facts that are right; UNRATED while in the making
    checks: Mapping[str, CheckOutcome]

    fact_type: FactType = field(init=False, repr=False)


@quickly_made
@dataclass(frozen=True, slots=True)
class Observation(Fact):
    """One figure: 5.155 of 9.810 members admitted, 53 % of the target.

    `metric` is a code of `seeds/metrics.csv`, or None for a countable figure outside it, which
    `noun` then describes in the text's own words. A percent without a count has value None.
    """

    metric: str | None
    noun: str | None
    value: Decimal | None
    value_high: Decimal | None  # upper end of "từ a đến b"
    unit: str | None  # the counted noun: "đảng viên", "lượt tổ chức đảng"
    qualifier: Qualifier
    role: Role
    kind: Kind | None
    base: Decimal | None
    base_role: BaseRole | None
    percent_stated: Decimal | None  # 0–100 and beyond, as printed
    percent_check: PercentCheck
    change_value: Decimal | None  # signed: −41.42
    change_unit: ChangeUnit | None
    comparator: str | None  # "cùng kỳ năm 2022"
    breakdown: str | None  # "khiển trách"
    parent: str | None  # fact_id of the total that this is a part of

    fact_type: FactType = field(default="observation", init=False, repr=False)


@quickly_made
@dataclass(frozen=True, slots=True)
class ReformModel(Fact):
    """A way of organising power and service, and how far its adopters have come with it."""

    code: str  # seeds/reform_models.csv, or "uncatalogued"
    variant: str | None  # the model's name in the text's words
    stage: Stage
    stage_on: date | None
    value: Decimal | None  # coverage: 147 of 156 communes
    base: Decimal | None
    percent_stated: Decimal | None
    mandated_by: str | None  # "Nghị quyết 97"

    fact_type: FactType = field(default="reform_model", init=False, repr=False)


@quickly_made
@dataclass(frozen=True, slots=True)
class LeadershipInnovation(Fact):
    """A way in which a Party committee leads, and how far it has come with it."""

    code: str  # seeds/leadership_innovations.csv, or "uncatalogued"
    variant: str | None
    stage: Stage
    stage_on: date | None
    value: Decimal | None
    base: Decimal | None
    percent_stated: Decimal | None
    mandated_by: str | None

    fact_type: FactType = field(default="leadership_innovation", init=False, repr=False)


@quickly_made
@dataclass(frozen=True, slots=True)
class Citation(Fact):
    """A document that the text names: Nghị quyết số 24-NQ/TU ngày 12/5/2021."""

    type: str  # code of seeds/document_types.csv: "resolution"
    number: str | None  # "24"
    symbol: str | None  # "NQ/TU"
    issuer: str | None
    issued_on: date | None
    relation: Relation

    fact_type: FactType = field(default="citation", init=False, repr=False)


@quickly_made
@dataclass(frozen=True, slots=True)
class Assessment(Fact):
    """A judgement in the text's own words: what went well, what did not, why, what is asked for."""

    kind: AssessmentKind
    domain: str | None
    addressee: str | None  # of a recommendation: "Trung ương"

    fact_type: FactType = field(default="assessment", init=False, repr=False)


@quickly_made
@dataclass(frozen=True, slots=True)
class Ranking(Fact):
    """A place or a score in a published index."""

    index: str  # PAR INDEX, PAPI, PCI, SIPAS, DTI
    rank: int | None
    out_of: int | None
    score: Decimal | None
    score_max: Decimal | None
    year: int | None

    fact_type: FactType = field(default="ranking", init=False, repr=False)


AnyFact = Observation | ReformModel | LeadershipInnovation | Citation | Assessment | Ranking


@quickly_made
@dataclass(frozen=True, slots=True)
class NumberToken:
    """What became of one numeral of the body: `reason` is `fact` or why it is none.

    Reasons: fact, date, document_symbol, term, ordinal, anniversary, meeting_talk, clock, phone,
    name (part of a name: "tổ 7, khu 2", "Covid-19"), uncoded, other.
    """

    char_start: int
    char_end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything taken from one document by one version of the extractor."""

    document: ReadDocument
    province: str | None  # the province that the document as a whole is about
    province_basis: ProvinceBasis
    extractor_version: str
    catalogue_version: str
    facts: tuple[AnyFact, ...]
    number_tokens: tuple[NumberToken, ...]

    def fact_ids(self) -> Iterator[str]:
        """Yield one stable id for each of `facts`, in order."""
        return number_facts(
            self.document.document_id,
            (
                (fact.fact_type, fact.evidence.char_start, fact.evidence.char_end)
                for fact in self.facts
            ),
        )


def number_facts(document_id: str, places: Iterable[tuple[FactType, int, int]]) -> Iterator[str]:
    """Yield a stable id for each (type, start, end): document, type, place, ordinal there."""
    seen: dict[str, int] = {}
    for fact_type, start, end in places:
        stem = f"{document_id[:16]}-{fact_type}-{start}-{end}"
        ordinal = seen.get(stem, 0)
        seen[stem] = ordinal + 1
        yield f"{stem}-{ordinal}"
