"""A batch before it is staged: its parts as values, the checks on them, and their rows in Arrow."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from json import dumps
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from sosanh.errors import InvalidFact
from sosanh.facts import Extraction

# A reject with this reason was never seen: it is tried again every night.
NOT_FETCHED = "not_fetched"
# Nor one with this: where Tesseract is installed meanwhile, it is recognised.
NOT_RECOGNISED = "not_recognised"
TRIED_AGAIN = (NOT_FETCHED, NOT_RECOGNISED)

_TIMESTAMP = pa.timestamp("us", tz="UTC")
_DOCUMENT_COLUMNS = pa.schema(
    {
        "document_id": pa.string(),
        "extraction_version": pa.string(),
        "batch_id": pa.string(),
        "extractor_version": pa.string(),
        "catalogue_version": pa.string(),
        "source_code": pa.string(),
        "address": pa.string(),
        "document_name": pa.string(),
        "media_type": pa.string(),
        "title": pa.string(),
        "author": pa.string(),
        "section": pa.string(),
        "published_on": pa.date32(),
        "published_basis": pa.string(),
        "province_code": pa.string(),
        "province_basis": pa.string(),
        "characters": pa.int32(),
        "number_tokens": pa.int32(),
        "number_tokens_accounted": pa.string(),
        "flags": pa.list_(pa.string()),
        "full_text": pa.string(),
        "body_start": pa.int32(),
        "body_end": pa.int32(),
        "staged_at": _TIMESTAMP,
    }
)
_REJECT_COLUMNS = pa.schema(
    {
        "document_id": pa.string(),
        "extraction_version": pa.string(),
        "batch_id": pa.string(),
        "source_code": pa.string(),
        "address": pa.string(),
        "document_name": pa.string(),
        "media_type": pa.string(),
        "bytes": pa.int64(),
        "reason": pa.string(),
        "message": pa.string(),
        "rejected_at": _TIMESTAMP,
    }
)
_SIGHTING_COLUMNS = pa.schema(
    {
        "document_id": pa.string(),
        "source_code": pa.string(),
        "address": pa.string(),
        "collected_at": _TIMESTAMP,
    }
)
_BATCH_COLUMNS = pa.schema(
    {
        "batch_id": pa.string(),
        "run_id": pa.string(),
        "source_code": pa.string(),
        "extraction_version": pa.string(),
        "discovered": pa.int32(),
        "collected": pa.int32(),
        "unchanged": pa.int32(),
        "staged": pa.int32(),
        "rejected": pa.int32(),
        "staged_at": _TIMESTAMP,
    }
)


@dataclass(frozen=True, slots=True)
class Batch:
    """What one source brought in one run: a row of `staging.batches`.

    discovered = collected + unchanged, and collected = staged + rejected.
    """

    batch_id: str
    run_id: str
    source_code: str
    extraction_version: str
    discovered: int
    collected: int
    unchanged: int
    staged: int
    rejected: int
    staged_at: datetime


@dataclass(frozen=True, slots=True)
class StagedDocument:
    """One document and what was taken from it. `flags` say what a reader should know about it."""

    extraction: Extraction
    address: str
    collected_at: datetime
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reject:
    """One document that was set aside: why, in a code to group by and in words."""

    document_id: str
    address: str
    document_name: str
    media_type: str | None
    bytes: int
    reason: str
    message: str
    collected_at: datetime


@dataclass(frozen=True, slots=True)
class Sighting:
    """A source showed a document that is known already."""

    document_id: str
    address: str
    collected_at: datetime


def require_consistent(
    batch: Batch,
    documents: Sequence[StagedDocument],
    rejects: Sequence[Reject],
    tables: Mapping[str, pa.Table],
) -> None:
    """Raise InvalidFact when counts, documents and facts of a batch do not belong together."""
    expected = (batch.collected + batch.unchanged, len(documents) + len(rejects))
    found = (batch.discovered, batch.collected)
    if expected != found or (batch.staged, batch.rejected) != (len(documents), len(rejects)):
        raise InvalidFact(
            f"The counts of {batch} do not add up with {len(documents)} documents and "
            f"{len(rejects)} rejects."
        )
    keys = {document.extraction.document.document_id for document in documents}
    for name, table in tables.items():
        strangers = set(pc.unique(table["document_id"]).to_pylist()) - keys
        if strangers:
            raise InvalidFact(f"{name} has facts of documents outside the batch: {strangers}")
        versions = set(pc.unique(table["extraction_version"]).to_pylist())
        if versions - {batch.extraction_version}:
            raise InvalidFact(
                f"{name} has facts of {versions}, the batch is of {batch.extraction_version}."
            )
    for document in documents:
        if "\x00" in document.extraction.document.text:
            raise InvalidFact(
                f"The text of {document.address} holds a NUL character, which PostgreSQL cannot "
                "store: the reader must drop it."
            )


def batch_tables(
    batch: Batch,
    documents: Sequence[StagedDocument],
    rejects: Sequence[Reject],
    sightings: Sequence[Sighting],
) -> dict[str, pa.Table]:
    """Return the rows of a batch beside its facts, keyed by table in the order of entering them."""
    return {
        "batches": _table(_BATCH_COLUMNS, [asdict(batch)]),
        "document_sightings": _sighting_rows(batch, documents, rejects, sightings),
        "documents": _document_rows(batch, documents),
        "rejects": _reject_rows(batch, rejects),
    }


def _document_rows(batch: Batch, documents: Sequence[StagedDocument]) -> pa.Table:
    return _table(_DOCUMENT_COLUMNS, [_document_row(batch, document) for document in documents])


def _document_row(batch: Batch, staged: StagedDocument) -> dict[str, Any]:
    extraction = staged.extraction
    document = extraction.document
    reasons: dict[str, int] = {}
    for token in extraction.number_tokens:
        reasons[token.reason] = reasons.get(token.reason, 0) + 1
    return {
        "document_id": document.document_id,
        "extraction_version": batch.extraction_version,
        "batch_id": batch.batch_id,
        "extractor_version": extraction.extractor_version,
        "catalogue_version": extraction.catalogue_version,
        "source_code": batch.source_code,
        "address": staged.address,
        "document_name": document.name,
        "media_type": document.media_type,
        "title": document.title,
        "author": document.author,
        "section": document.section,
        "published_on": document.published,
        "published_basis": document.published_basis,
        "province_code": extraction.province,
        "province_basis": extraction.province_basis,
        "characters": len(document.text),
        "number_tokens": len(extraction.number_tokens),
        "number_tokens_accounted": dumps(reasons, sort_keys=True),
        "flags": list(staged.flags),
        "full_text": document.text,
        "body_start": document.body_start,
        "body_end": document.body_end,
        "staged_at": batch.staged_at,
    }


def _reject_rows(batch: Batch, rejects: Sequence[Reject]) -> pa.Table:
    return _table(
        _REJECT_COLUMNS,
        [
            {
                "document_id": reject.document_id,
                "extraction_version": batch.extraction_version,
                "batch_id": batch.batch_id,
                "source_code": batch.source_code,
                "address": reject.address,
                "document_name": reject.document_name,
                "media_type": reject.media_type,
                "bytes": reject.bytes,
                "reason": reject.reason,
                "message": reject.message.replace("\x00", ""),
                "rejected_at": batch.staged_at,
            }
            for reject in rejects
        ],
    )


def _sighting_rows(
    batch: Batch,
    documents: Sequence[StagedDocument],
    rejects: Sequence[Reject],
    sightings: Sequence[Sighting],
) -> pa.Table:
    seen = [
        *(
            Sighting(d.extraction.document.document_id, d.address, d.collected_at)
            for d in documents
        ),
        *(Sighting(r.document_id, r.address, r.collected_at) for r in rejects),
        *sightings,
    ]
    return _table(
        _SIGHTING_COLUMNS,
        [
            {
                "document_id": sighting.document_id,
                "source_code": batch.source_code,
                "address": sighting.address,
                "collected_at": sighting.collected_at,
            }
            for sighting in seen
        ],
    )


def _table(schema: pa.Schema, rows: list[dict[str, Any]]) -> pa.Table:
    return pa.Table.from_pylist(rows, schema=schema)
