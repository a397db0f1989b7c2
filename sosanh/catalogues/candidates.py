"""What many texts name or count without a code, grouped for the one who keeps the catalogues."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sosanh.extract import Extractor
from sosanh.extract.candidates import Candidate, CandidateFinder, CandidateKind
from sosanh.load.texts import StoredText

_TITLES: dict[CandidateKind, str] = {
    "model": "Named models without a code",
    "figure": "Counted things without a metric",
}
_AROUND = 50  # characters on each side of an example


@dataclass(slots=True)
class Group:
    """The candidates of one kind and wording."""

    kind: CandidateKind
    phrases: Counter[str] = field(default_factory=Counter)
    documents: set[str] = field(default_factory=set)
    provinces: set[str] = field(default_factory=set)
    example: str = ""

    def add(self, candidate: Candidate, document_id: str) -> None:
        """Count one more place; the first is the example."""
        self.phrases[candidate.phrase] += 1
        self.documents.add(document_id)
        if candidate.province:
            self.provinces.add(candidate.province)
        self.example = self.example or _example(candidate)


def _example(candidate: Candidate) -> str:
    before, quote, after = candidate.context.partition(candidate.quote)
    return f"… {' '.join((before[-_AROUND:] + quote + after[:_AROUND]).split())} …"


def found_in(seeds: Path, texts: Iterable[StoredText]) -> list[Group]:
    """Group the candidates of `texts`: in the most documents first, then the most frequent."""
    extractor, finder = Extractor(seeds), CandidateFinder(seeds)
    groups: dict[tuple[CandidateKind, str], Group] = {}
    for document, province in texts:
        for one in finder.find(extractor.extract(document, province)):
            group = groups.setdefault((one.kind, one.phrase_key), Group(one.kind))
            group.add(one, document.document_id)
    ordered = sorted(groups.items(), key=lambda item: (_rank(item[1]), item[0]))
    return [group for _, group in ordered]


def _rank(group: Group) -> tuple[int, int]:
    return -len(group.documents), -group.phrases.total()


def lines_of_candidates(groups: Iterable[Group], top: int) -> Iterator[str]:
    """Yield the first `top` groups of each kind with their counts and an example."""
    by_kind: dict[CandidateKind, list[Group]] = {kind: [] for kind in _TITLES}
    for group in groups:
        by_kind[group.kind].append(group)
    for kind, title in _TITLES.items():
        own = by_kind[kind]
        yield f"{title}: {len(own)}, the first {min(top, len(own))}"
        for group in own[:top]:
            (phrase, _), *_ = group.phrases.most_common(1)
            yield (
                f"  {phrase}: {group.phrases.total()} times, {len(group.documents)} documents, "
                f"{len(group.provinces)} provinces"
            )
            yield f"      {group.example}"
