"""One batch as its claims see it: the tables of `staging`, narrowed to what one source brought."""

from pathlib import Path

from expectations.bounds import known_provinces, mandates, metric_bounds
from expectations.claims import GIVEN_BATCH
from expectations.sql import text, values

_FACT_TABLES = (
    "observations",
    "reform_models",
    "leadership_innovations",
    "citations",
    "assessments",
    "rankings",
)

# To cut a slice out of a text takes as long as the text is long: of long ones a sample is cut.
_IS_CUT_OUT = (
    "mod(abs(hashtext(fact_id)::bigint), (1 + characters / 100000) * (1 + characters / 100000)) = 0"
)


def batch_rows(batch_id: str) -> str:
    """Return the query for the one row of `staging.batches` that the gate judges."""
    return f"select * from staging.batches where batch_id = {text(batch_id)}"


def _of_the_same_extraction(documents: str, facts: str) -> str:
    return (
        f"inner join {documents} on {documents}.document_id = {facts}.document_id"
        f" and {documents}.extraction_version = {facts}.extraction_version"
    )


def batch_tables(seeds: Path) -> str:
    """Return the `with …` clause of every claim: facts, documents, earlier batches, bounds."""
    typed = ",\n".join(
        f"{table} as (select {table}.*, documents.published_on"
        f" from staging.{table} {_of_the_same_extraction('documents', table)})"
        for table in _FACT_TABLES
    )
    facts = " union all ".join(
        "select fact_id, document_id, extraction_version, province_code, char_start, char_end,"
        f" quote, sentence, period_from, period_to, confidence from {table}"
        for table in _FACT_TABLES
    )
    slices = " union all ".join(
        "select fact_id, quote,"
        " substring(full_text from char_start + 1 for char_end - char_start) as slice"
        f" from staging.{table} {_of_the_same_extraction('texts', table)}"
        f" where {_IS_CUT_OUT}"
        for table in _FACT_TABLES
    )
    return f"""{GIVEN_BATCH},
documents as (
    select documents.*
    from staging.documents
    inner join batch on batch.batch_id = documents.batch_id
),
earlier_batches as (
    select earlier.*
    from staging.batches as earlier
    inner join batch
        on earlier.source_code = batch.source_code and earlier.staged_at < batch.staged_at
    where earlier.verdict = 'accepted'
    order by earlier.staged_at desc, earlier.batch_id
    limit 10
),
{typed},
facts as ({facts}),
-- from its separate storage a text is read once, not once for each fact
texts as materialized (
    select document_id, extraction_version, characters, full_text || '' as full_text
    from documents
),
slices as ({slices}),
provinces (province_code) as ({values(known_provinces(seeds), ("text",))}),
bounds (metric_code, plausible_max) as (
    {values(metric_bounds(seeds), ("text", "numeric"))}
),
mandates (model_code, mandated_from) as ({values(mandates(seeds), ("text", "date"))})"""
