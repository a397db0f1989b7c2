"""Facts as flat records: JSON lines for people and programs, Arrow tables for the loader.

Both follow from the dataclasses of `sosanh.facts`: a field added there appears in both. JSON
keeps the field names (codebook §7); a column of `staging.*` is named by `COLUMN_NAMES` where the
warehouse says it more precisely.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from json import dumps
from json.encoder import encode_basestring as encode_string
from operator import attrgetter
from typing import Any, get_args, get_type_hints

import pyarrow as pa

from sosanh.errors import InvalidFact
from sosanh.extract.candidates import Candidate
from sosanh.facts import (
    AnyFact,
    Assessment,
    Citation,
    Evidence,
    Extraction,
    Fact,
    LeadershipInnovation,
    Observation,
    Period,
    Ranking,
    ReformModel,
    Scope,
)

TABLES: Mapping[type[Fact], str] = {
    Observation: "observations",
    ReformModel: "reform_models",
    LeadershipInnovation: "leadership_innovations",
    Citation: "citations",
    Assessment: "assessments",
    Ranking: "rankings",
}
# Names of fields that a column says more precisely; (None, …) holds for each type of fact.
COLUMN_NAMES: Mapping[tuple[type | None, str], str] = {
    (None, "province"): "province_code",
    (Observation, "metric"): "metric_code",
    (Observation, "parent"): "parent_fact_id",
    (ReformModel, "code"): "model_code",
    (LeadershipInnovation, "code"): "innovation_code",
    (Citation, "type"): "document_type",
    (Ranking, "index"): "index_code",
}
# 28 digits before the decimal mark and 10 after it: more than any report prints.
DECIMAL = pa.decimal128(38, 10)
_ARROW_TYPES: Mapping[type, pa.DataType] = {
    str: pa.string(),
    int: pa.int32(),
    float: pa.float64(),
    Decimal: DECIMAL,
    date: pa.date32(),
}


@dataclass(frozen=True, slots=True)
class _Field:
    """One value of a fact: its name in JSON, its column, and the way to it from the fact."""

    name: str
    column: str
    type: pa.DataType
    value: Callable[[Any], Any]


def _fields_of(owner: type, path: str, kind: type | None, *, prefix: str = "") -> list[_Field]:
    """List what `owner` declares itself; `path` leads from a fact to an instance of it."""
    hints = get_type_hints(owner)
    inherited = {field.name for field in fields(Fact)} if kind else set()
    listed = []
    for field in fields(owner):
        if field.name in inherited:
            continue
        name = field.name if field.name.startswith(prefix) else prefix + field.name
        column = COLUMN_NAMES.get((kind, field.name), name)
        listed.append(
            _Field(name, column, _arrow_type(hints[field.name]), attrgetter(path + field.name))
        )
    return listed


def _arrow_type(hint: Any) -> pa.DataType:
    """Return the Arrow type of a field declared `str`, `Decimal | None` or `Literal["a", "b"]`."""
    choices = [choice for choice in (get_args(hint) or (hint,)) if choice is not type(None)]
    plain = choices[0]
    if get_args(plain):  # Literal[…] | None
        plain = get_args(plain)[0]
    return _ARROW_TYPES[plain if isinstance(plain, type) else type(plain)]


_EVIDENCE = {field.name: field for field in _fields_of(Evidence, "evidence.", None)}
_HEADER: list[_Field] = [
    *_fields_of(Scope, "scope.", None),
    *(field for name, field in _EVIDENCE.items() if name != "document_id"),
    *_fields_of(Period, "period.", None, prefix="period_"),
]
_OWN: Mapping[type[Fact], list[_Field]] = {kind: _fields_of(kind, "", kind) for kind in TABLES}


# --- JSON


def json_lines(extraction: Extraction) -> Iterator[str]:
    """Yield one JSON object for each fact, without line ends, as codebook §7 lists its fields.

    `fact_id` is added after `fact_type`. Numbers keep the digits that the text printed: 56.60 stays
    56.60.
    """
    document = extraction.document
    known = {
        "document": document.name,
        "document_id": document.document_id,
        "published": document.published,
    }
    before = ", ".join(f'"{name}": {_encoded(value)}' for name, value in known.items())
    after = (
        f'"extractor_version": {encode_string(extraction.extractor_version)}, '
        f'"catalogue_version": {encode_string(extraction.catalogue_version)}'
    )
    for fact_id, fact in zip(extraction.fact_ids(), extraction.facts, strict=True):
        yield (
            f'{{"fact_type": "{fact.fact_type}", "fact_id": "{fact_id}", {before}, '
            f'{_pairs(fact, _HEADER)}, "confidence": {fact.confidence!r}, '
            f'"checks": {_encoded_checks(fact.checks)}, {after}, {_pairs(fact, _OWN[type(fact)])}}}'
        )


def _pairs(fact: AnyFact, listed: list[_Field]) -> str:
    return ", ".join([f'"{field.name}": {_encoded(field.value(fact))}' for field in listed])


def _encoded(value: str | int | Decimal | date | None) -> str:
    if value is None:
        return "null"
    if isinstance(value, str):
        return encode_string(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return f'"{value.isoformat()}"'
    return str(value)


def _encoded_checks(checks: Mapping[str, str]) -> str:
    return dumps(dict(checks), ensure_ascii=False)


# --- Arrow


def fact_tables(extractions: Iterable[Extraction]) -> dict[str, pa.Table]:
    """Return one table for each type of fact, keyed and with columns named as in `staging.*`.

    All six tables are there, empty ones too. `checks` is a JSON object as text. Raises InvalidFact
    for a number beyond `DECIMAL`.
    """
    facts: dict[type[Fact], list[AnyFact]] = {kind: [] for kind in TABLES}
    ids: dict[type[Fact], list[str]] = {kind: [] for kind in TABLES}
    versions: dict[type[Fact], list[str]] = {kind: [] for kind in TABLES}
    for extraction in extractions:
        version = f"{extraction.extractor_version}+{extraction.catalogue_version}"
        for fact_id, fact in zip(extraction.fact_ids(), extraction.facts, strict=True):
            kind = type(fact)
            facts[kind].append(fact)
            ids[kind].append(fact_id)
            versions[kind].append(version)
    return {
        name: _table(facts[kind], ids[kind], versions[kind], _OWN[kind])
        for kind, name in TABLES.items()
    }


def _table(
    facts: list[AnyFact], ids: list[str], versions: list[str], own: list[_Field]
) -> pa.Table:
    encoded: dict[tuple[tuple[str, str], ...], str] = {}

    def checks(fact: AnyFact) -> str:
        key = tuple(fact.checks.items())
        text = encoded.get(key)
        if text is None:
            text = encoded[key] = _encoded_checks(fact.checks)
        return text

    columns: dict[str, pa.Array] = {
        "fact_id": pa.array(ids, pa.string()),
        "document_id": _column(_EVIDENCE["document_id"], facts, ids),
        "extraction_version": pa.array(versions, pa.string()),
    }
    for field in _HEADER:
        columns[field.column] = _column(field, facts, ids)
    columns["speaker"] = pa.array([fact.speaker for fact in facts], pa.string())
    columns["confidence"] = pa.array([fact.confidence for fact in facts], pa.float64())
    columns["checks"] = pa.array([checks(fact) for fact in facts], pa.string())
    for field in own:
        columns[field.column] = _column(field, facts, ids)
    return pa.table(columns)


def _column(field: _Field, facts: list[AnyFact], ids: list[str]) -> pa.Array:
    values = list(map(field.value, facts))
    try:
        return pa.array(values, field.type)
    except pa.ArrowException:
        for fact_id, value in zip(ids, values, strict=True):
            _require_fit(field, fact_id, value)
        raise


def _require_fit(field: _Field, fact_id: str, value: object) -> None:
    try:
        pa.array([value], field.type)
    except pa.ArrowException as error:
        raise InvalidFact(
            f"{field.name} of {fact_id} is {value!r}, which the warehouse cannot hold as "
            f"{field.type}: {error}. The extractor must leave such a value out."
        ) from error


CANDIDATE_TABLE = "candidates"
_CANDIDATE_COLUMNS = pa.schema(
    {
        "document_id": pa.string(),
        "extraction_version": pa.string(),
        "candidate_kind": pa.string(),
        "phrase": pa.string(),
        "phrase_key": pa.string(),
        "province_code": pa.string(),
        "char_start": pa.int32(),
        "char_end": pa.int32(),
        "quote": pa.string(),
        "context": pa.string(),
    }
)


def candidate_table(found: Iterable[tuple[Extraction, Sequence[Candidate]]]) -> pa.Table:
    """Return the candidates of extractions with columns named as in `staging.candidates`."""
    rows = [
        (
            extraction.document.document_id,
            f"{extraction.extractor_version}+{extraction.catalogue_version}",
            one.kind,
            one.phrase,
            one.phrase_key,
            one.province,
            one.char_start,
            one.char_end,
            one.quote,
            one.context,
        )
        for extraction, candidates in found
        for one in candidates
    ]
    columns = zip(*rows, strict=True) if rows else ([] for _ in _CANDIDATE_COLUMNS)
    return pa.table(
        [
            pa.array(column, field.type)
            for column, field in zip(columns, _CANDIDATE_COLUMNS, strict=True)
        ],
        schema=_CANDIDATE_COLUMNS,
    )
