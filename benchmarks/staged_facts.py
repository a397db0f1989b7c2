"""A history of staged facts from a seed: nights of reports, copied straight into `staging`.

Shares are those of real texts that the extractor read: half of the facts are figures, a little more
than half of these are of a known metric, a third of all are reform models; a few metrics make up
most figures, a document holds thirteen facts. Nights follow one another in time, so that twice the
facts are twice the years: figures of one claim meet again in the press and in later reports, agree
mostly, are rounded sometimes and corrected rarely. No province reports every metric.
"""

import csv
import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg

from sosanh.copies import METHOD, fingerprint

FACTS_A_DOCUMENT = 13
# The metrics printed most are printed by every province, each other one by four in five.
REPORTED_BY_ALL = 10
DAYS_A_NIGHT = 55
LAST_NIGHT = date(2026, 10, 1)
VERSION = "benchmark+1"

_HEADER = (
    "fact_id, document_id, extraction_version, province_code, area, level, char_start, char_end,"
    " quote, sentence, period_from, period_to, period_precision, period_basis, speaker, confidence,"
    " checks"
)
COLUMNS = {
    "batches": (
        "batch_id, run_id, source_code, extraction_version, discovered, collected, unchanged,"
        " staged, rejected, verdict, staged_at, judged_at"
    ),
    "documents": (
        "document_id, extraction_version, batch_id, extractor_version, catalogue_version,"
        " source_code, address, document_name, media_type, title, published_on, published_basis,"
        " province_code, province_basis, characters, number_tokens, number_tokens_accounted,"
        " full_text, staged_at"
    ),
    "document_sightings": "document_id, source_code, address, collected_at",
    "fingerprints": (
        "document_id, extraction_version, fingerprint_method, with_figures, templates,"
        " without_figures, is_telling, is_matched"
    ),
    "observations": (
        f"{_HEADER}, metric_code, noun, value, unit, qualifier, role, kind, base, base_role,"
        " percent_stated, percent_check"
    ),
    "reform_models": f"{_HEADER}, model_code, stage, stage_on",
    "leadership_innovations": f"{_HEADER}, innovation_code, stage, stage_on",
    "citations": f"{_HEADER}, document_type, number, symbol, issuer, issued_on, relation",
    "assessments": f"{_HEADER}, kind, domain",
    "rankings": f"{_HEADER}, index_code, rank, out_of, year",
    "candidates": (
        "document_id, extraction_version, candidate_kind, phrase, phrase_key, province_code,"
        " char_start, char_end, quote, context"
    ),
}
# What no catalogue knows: some are counted in many texts, most in few.
UNKNOWN_NOUNS = [
    f"{noun} {what}"
    for noun in (
        "buổi",
        "mô hình",
        "công trình",
        "tổ",
        "câu lạc bộ",
        "tuyến đường",
        "hộ",
        "diễn đàn",
    )
    for what in ("tự quản", "dân vận", "kiểu mẫu", "thanh niên", "xanh", "nông dân", "trực tuyến")
]
Row = tuple[Any, ...]
Period = tuple[date | None, date | None, str]


@dataclass(frozen=True, slots=True)
class Province:
    """One version of a province."""

    code: str
    name: str
    since: date
    until: date
    weight: float


@dataclass(frozen=True, slots=True)
class Metric:
    """What the generator needs of a metric; a few are printed far more often than the rest."""

    code: str
    label: str
    unit: str
    kind: str
    base_role: str | None
    weight: float


class History:
    """Nights of staged rows; the same seed gives the same rows."""

    def __init__(self, seeds: Path, seed: int, nights: int, facts_a_night: int) -> None:
        self.seed = seed
        self.nights = nights
        self.facts_a_night = facts_a_night
        self.first_day = LAST_NIGHT - timedelta(days=DAYS_A_NIGHT * nights)
        self.provinces = _provinces(seeds)
        metrics = _metrics(seeds)
        self.reported = {
            province.code: [
                metric
                for place, metric in enumerate(metrics)
                if place < REPORTED_BY_ALL or _reports(seed, province, metric)
            ]
            for province in self.provinces
        }
        self.models = _codes(seeds / "reform_models.csv", "model_code")
        self.innovations = _codes(seeds / "leadership_innovations.csv", "innovation_code")

    def sources(self) -> list[Row]:
        """Return a committee of each province and twenty newspapers, as `staging.sources`."""
        codes = sorted({province.code for province in self.provinces})
        committees = [
            (f"committee_{code}", code, f"Tỉnh ủy {code}", "own_organ", "folder", code, True)
            for code in codes
        ]
        papers = [
            (f"paper_{n}", None, f"Báo {n}", "press", "folder", f"paper_{n}", True)
            for n in range(20)
        ]
        return committees + papers

    def night(self, number: int) -> Iterator[tuple[str, Row]]:
        """Yield (table, row) for one night; numbers from 0, `nights` is the night after all."""
        choice = random.Random(f"{self.seed} {number}")
        begins = self.first_day + timedelta(days=DAYS_A_NIGHT * number)
        collected = datetime(2026, 10, 1, 18, tzinfo=UTC) + timedelta(hours=number)
        batch = f"night_{number:05}"
        documents = max(1, self.facts_a_night // FACTS_A_DOCUMENT)
        counts = (documents, documents, 0, documents, 0)
        yield "batches", (batch, batch, "nightly", VERSION, *counts, "accepted", collected,
                          collected)  # fmt: skip
        left = self.facts_a_night
        for place in range(documents):
            published = begins + timedelta(days=choice.randrange(DAYS_A_NIGHT))
            facts = left // (documents - place)
            left -= facts
            yield from self._document(
                choice, f"{batch} {place}", batch, published, collected, facts
            )

    def _document(
        self,
        choice: random.Random,
        name: str,
        batch: str,
        published: date,
        collected: datetime,
        facts: int,
    ) -> Iterator[tuple[str, Row]]:
        document = hashlib.sha256(f"{self.seed} {name}".encode()).hexdigest()
        living = [p for p in self.provinces if p.since <= published <= p.until]
        province = choice.choices(living, [p.weight for p in living])[0]
        source = (
            f"committee_{province.code}"
            if choice.random() < 0.4
            else f"paper_{choice.randrange(20)}"
        )
        title = f"{province.name}: kết quả công tác xây dựng Đảng đến {published:%d/%m/%Y}"
        text = f"{title} {name}."
        yield "documents", (document, VERSION, batch, "benchmark", "1", source, name,
                            f"{name}.html", "text/html", title, published, "stated",
                            province.code, "given", 4000, 2 * facts, "{}", text,
                            collected)  # fmt: skip
        yield "document_sightings", (document, source, name, collected)
        # no two of these texts share a sentence, so that all copies are found beforehand
        print_ = fingerprint(text)
        yield "fingerprints", (document, VERSION, METHOD, list(print_.figures),
                               list(print_.figures.values()), list(print_.plain),
                               print_.is_telling, True)  # fmt: skip
        for place in range(facts):
            yield self._fact(choice, document, place, province, published)
        if choice.random() < 0.5:
            yield self._candidate(choice, document, province)

    def _fact(
        self, choice: random.Random, document: str, place: int, province: Province, published: date
    ) -> tuple[str, Row]:
        kind = choice.choices(
            ("observations", "reform_models", "leadership_innovations", "citations",
             "assessments", "rankings"), (50, 29, 7, 8, 5, 1))[0]  # fmt: skip
        level = choice.choices(("province", "district", "commune", "agency"), (50, 25, 10, 15))[0]
        area = None if level == "province" else f"đơn vị {choice.randrange(40)}"
        metrics = self.reported[province.code]
        metric = choice.choices(metrics, [m.weight for m in metrics])[0]
        coded = choice.random() < 0.56
        period = _period(choice, published, is_stock=kind == "observations" and coded
                         and metric.kind in ("stock", "score"))  # fmt: skip
        if kind == "observations":
            said, own = self._figure(choice, metric if coded else None, province, period, level)
        else:
            said, own = self._mention(choice, kind, published)
        sentence = (
            f"Theo báo cáo của {province.name} ngày {published:%d/%m/%Y}, cấp ủy các cấp đã lãnh "
            f"đạo thực hiện nhiệm vụ trong kỳ đến {period[1]}; trong đó có {said}, và tiếp tục "
            "được theo dõi ở các đơn vị trực thuộc."
        )
        header = (f"{document[:16]}-{kind}-{place}", document, VERSION, province.code, area, level,
                  100 * place, 100 * place + len(said), said, sentence, *period, "stated", None,
                  round(0.6 + 0.4 * choice.random(), 3), "{}")  # fmt: skip
        return kind, header + own

    def _candidate(
        self, choice: random.Random, document: str, province: Province
    ) -> tuple[str, Row]:
        weights = [1 / (1 + place) for place in range(len(UNKNOWN_NOUNS))]
        phrase = choice.choices(UNKNOWN_NOUNS, weights)[0]
        quote = f"{choice.randrange(2, 900)} {phrase}"
        return "candidates", (document, VERSION, choice.choice(("figure", "figure", "model")),
                              phrase, phrase, province.code, 3900, 3900 + len(quote), quote,
                              f"Toàn tỉnh duy trì {quote}.")  # fmt: skip

    def _figure(
        self,
        choice: random.Random,
        metric: Metric | None,
        province: Province,
        period: Period,
        level: str,
    ) -> tuple[str, Row]:
        if metric is None:
            value = choice.randrange(1, 5000)
            return f"{value} lượt hoạt động", (None, "hoạt động", value, "lượt", "exact",
                "achieved", "flow", None, None, None, "not_applicable")  # fmt: skip
        role = "achieved" if choice.random() < 0.87 else "target"
        claim = f"{self.seed} {metric.code} {province.code} {period} {level}"
        value = 10 + random.Random(claim).randrange(9000)
        qualifier, how = "exact", choice.random()
        if how < 0.15:
            qualifier, value = "over", value // 10 * 10
        elif how < 0.2:
            value += 1 + choice.randrange(50)
        base = 2 * value if metric.base_role and choice.random() < 0.3 else None
        percent, check = (None, "not_applicable")
        if base:
            percent, check = (51, "inconsistent") if choice.random() < 0.01 else (50, "rounded")
        said = f"{value} {metric.unit} ({metric.label.lower()})"
        return said, (metric.code, None, value, metric.unit, qualifier, role, metric.kind, base,
                      metric.base_role if base else None, percent, check)  # fmt: skip

    def _mention(self, choice: random.Random, kind: str, published: date) -> tuple[str, Row]:
        stage = choice.choice(("proposed", "pilot", "adopted", "scaled", "universal"))
        if kind == "reform_models":
            code = choice.choice(self.models)
            return f"mô hình {code}", (code, stage, None)
        if kind == "leadership_innovations":
            code = choice.choice(self.innovations)
            return f"cách làm {code}", (code, stage, None)
        if kind == "citations":
            number = str(choice.randrange(1, 120))
            issued = published - timedelta(days=choice.randrange(1, 900))
            return f"Nghị quyết số {number}-NQ/TU", ("resolution", number, "NQ/TU", "Tỉnh ủy",
                issued, "implements")  # fmt: skip
        if kind == "assessments":
            return "còn hạn chế trong tổ chức thực hiện", ("limitation", "organisation")
        return "xếp thứ trong bảng PCI", ("PCI", choice.randrange(1, 64), 63, published.year - 1)


def copy_nights(url: str, history: History, nights: range) -> int:
    """Copy `nights` of `history` into staging, each in one transaction; return how many facts."""
    facts = 0
    with psycopg.connect(url) as connection:
        with connection.cursor() as cursor:
            cursor.executemany(
                "insert into staging.sources values (%s, %s, %s, %s, %s, %s, %s)"
                " on conflict do nothing",
                history.sources(),
            )
        connection.commit()
        for number in nights:
            rows: dict[str, list[Row]] = {table: [] for table in COLUMNS}
            for table, row in history.night(number):
                rows[table].append(row)
            for table, lines in rows.items():
                with (
                    connection.cursor() as cursor,
                    cursor.copy(f"copy staging.{table} ({COLUMNS[table]}) from stdin") as copy,
                ):
                    for line in lines:
                        copy.write_row(line)
                if "fact_id" in COLUMNS[table]:
                    facts += len(lines)
            connection.commit()
        connection.autocommit = True
        connection.execute("analyze " + ", ".join(f"staging.{table}" for table in COLUMNS))
    return facts


def _period(choice: random.Random, published: date, *, is_stock: bool) -> Period:
    """What a report of that day speaks of: mostly the last half or whole year."""
    month = choice.choices((0, 1, 3, 6, 9, 12, 60), (10, 12, 18, 22, 10, 25, 3))[0]
    if month == 0:
        return None, None, "unknown"
    year, of_year = published.year, published.month
    if month == 1:
        ends = published.replace(day=1) - timedelta(days=1)
    elif month == 12 or month == 60:
        ends = date(year - 1, 12, 31)
    else:
        # the last time in the year, or the year before, at which so many months were over
        over = [m for m in range(month, 12, month if month == 3 else 12) if m < of_year]
        ends_month = over[-1] if over else month
        ends_year = year if over else year - 1
        ends = date(ends_year, ends_month + 1, 1) - timedelta(days=1)
    if is_stock:
        return None, ends, "day"
    first = ends + timedelta(days=1)
    months = first.year * 12 + first.month - 1 - month
    return date(months // 12, months % 12 + 1, 1), ends, "span"


def _provinces(seeds: Path) -> list[Province]:
    with (seeds / "provinces.csv").open(encoding="utf-8-sig", newline="") as lines:
        return [
            Province(
                row["province_code"],
                row["name_vi"],
                # the first list of the file stands for all the time before it
                date.min if row["valid_from"] < "2025" else date.fromisoformat(row["valid_from"]),
                date.fromisoformat(row["valid_to"]) if row["valid_to"] else date.max,
                1 / (1 + place % 34),
            )
            for place, row in enumerate(csv.DictReader(lines))
        ]


def _reports(seed: int, province: Province, metric: Metric) -> bool:
    return random.Random(f"{seed} {province.code} {metric.code}").random() < 0.8


def _metrics(seeds: Path) -> list[Metric]:
    with (seeds / "metrics.csv").open(encoding="utf-8-sig", newline="") as lines:
        return [
            Metric(
                row["metric_code"],
                row["label_vi"],
                row["unit_vi"],
                row["kind"],
                row["base_role"] or None,
                1 / (1 + place),
            )
            for place, row in enumerate(csv.DictReader(lines))
        ]


def _codes(path: Path, column: str) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return [row[column] for row in csv.DictReader(lines)]
