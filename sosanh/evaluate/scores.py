"""From the comparisons of many documents to scores with their intervals."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sosanh.errors import UnreadableDocument
from sosanh.evaluate.gold import GoldDocument, Group, Split, Texts
from sosanh.evaluate.intervals import Interval, bootstrap, wilson
from sosanh.evaluate.matching import compare
from sosanh.evaluate.tallies import Agreement, Comparison, Tally
from sosanh.extract import Extractor
from sosanh.read import read
from sosanh.seeds import read_rows

_ENOUGH = 8
"""Documents with a case below which resampling them says nothing."""


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1 of `tally`, each with its interval; None where undefined."""

    tally: Tally
    precision: float | None
    recall: float | None
    f1: float | None
    precision_interval: Interval | None
    recall_interval: Interval | None
    f1_interval: Interval | None


@dataclass(slots=True)
class Evaluation:
    """The documents of one group, compared, and those that could not be."""

    compared: list[Comparison] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)

    def only(self, *, split: Split | None = None, group: Group | None = None) -> "Evaluation":
        """The part with this split and these texts."""
        return Evaluation(
            [
                one
                for one in self.compared
                if split in (None, one.document.split) and group in (None, one.document.group)
            ],
            self.absent,
            self.unreadable,
        )

    def score(self, measure: str, code: str | None = None, complete: str = "") -> Score:
        """Score `measure`, of one code or of all, on documents that list `complete` in full."""
        counts: list[tuple[int, int, int]] = []
        total = Tally()
        for one in self.compared:
            if complete and complete not in one.document.complete:
                continue
            tallies = one.tallies.get(measure, {})
            mine = Tally()
            for name, tally in tallies.items():
                if code in (None, name):
                    mine.add(tally)
            total.add(mine)
            if code is None or mine != Tally():
                counts.append((mine.tp, mine.fp, mine.fn))
        return score_of(total, counts)

    def codes(self, measure: str) -> list[str]:
        """The codes that occur in gold or were found, in order."""
        return sorted({code for one in self.compared for code in one.tallies.get(measure, ())})

    def agreements(self) -> dict[str, Agreement]:
        """How often the fields of matched facts agree, by field."""
        summed: dict[str, Agreement] = {}
        for one in self.compared:
            for aspect, agreement in one.agreements.items():
                total = summed.setdefault(aspect, Agreement())
                total.agree += agreement.agree
                total.of += agreement.of
        return summed

    def confusions(self) -> Counter[tuple[str, str, str]]:
        """Kind, what gold says, what was found, and how often."""
        return sum((one.confusions for one in self.compared), Counter())

    def tokens(self) -> Counter[str]:
        """What became of the number tokens."""
        return sum((one.tokens for one in self.compared), Counter())


def precision_of(tp: int, fp: int, fn: int) -> float | None:
    """The share of what was found that is right."""
    return tp / (tp + fp) if tp + fp else None


def recall_of(tp: int, fp: int, fn: int) -> float | None:
    """The share of what there is that was found."""
    return tp / (tp + fn) if tp + fn else None


def f1_of(tp: int, fp: int, fn: int) -> float | None:
    """The harmonic mean of precision and recall."""
    return 2 * tp / (2 * tp + fp + fn) if tp + fp + fn else None


def score_of(tally: Tally, counts: Sequence[tuple[int, int, int]]) -> Score:
    """Score `tally`; `counts` are its parts by document."""
    tp, fp, fn = tally.tp, tally.fp, tally.fn
    spread = sum(any(one) for one in counts) >= _ENOUGH

    def interval(
        share: Callable[[int, int, int], float | None], right: int, of: int
    ) -> Interval | None:
        return bootstrap(counts, share) if spread and 0 < right < of else wilson(right, of)

    return Score(
        tally,
        precision_of(tp, fp, fn),
        recall_of(tp, fp, fn),
        f1_of(tp, fp, fn),
        interval(precision_of, tp, tp + fp),
        interval(recall_of, tp, tp + fn),
        interval(f1_of, 2 * tp, 2 * tp + fp + fn),
    )


def evaluate(
    documents: Iterable[GoldDocument], texts: Texts, extractor: Extractor, seeds: Path
) -> Evaluation:
    """Extract the texts of `documents` and compare each with its gold."""
    metrics = [row["metric_code"] for row in read_rows(seeds / "metrics.csv", ("metric_code",))]
    result = Evaluation()
    for gold in documents:
        path = texts.find(gold)
        if path is None:
            result.absent.append(gold.name)
            continue
        data = path.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        try:
            document = read(data, name=path.name, document_id=digest)
        except UnreadableDocument as error:
            result.unreadable.append(f"{gold.name}: {error.reason}")
            continue
        result.compared.append(compare(gold, extractor.extract(document), metrics))
    return result
