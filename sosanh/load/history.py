"""What a publication changes, written down in the transaction that publishes it.

`history.metric_values` keeps each accepted figure with the time in which readers were shown it;
`history.changes` says of each publication which facts it added, revised or withdrew, and why.
"""

from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

from sosanh.load.schemas import BEHIND, CANDIDATE, LIVE, STEPS, columns_of, schema_exists

# what makes a figure another one; counts of sightings change without anything new being said
_VALUES = (
    "document_id", "territory_id", "province_code", "metric_code", "province_vi", "province_en",
    "metric_vi", "metric_en", "breakdown", "unit", "kind", "measure", "qualifier", "base_role",
    "publisher", "quote", "value", "value_range_end", "base", "percent_stated", "period_from",
    "period_to", "published_on",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FactTable:
    """A table of facts: its name, what its rows are, what they are about, and what they say."""

    name: str
    kind: str
    subject: str
    catalogue: tuple[str, str] | None
    said: tuple[str, ...]


_FACTS = (
    FactTable(
        "fct_metric_observations",
        "figure",
        "metric_code",
        ("dim_metrics", "metric_code"),
        ("metric_code", "noun", "area", "breakdown", "role", "kind", "qualifier", "value", "base",
         "percent_stated", "change_value", "period_from", "period_to", "value_status"),
    ),
    FactTable(
        "fct_reform_model_adoptions",
        "reform_model",
        "model_code",
        ("dim_reform_models", "model_code"),
        ("model_code", "area", "variant", "stage", "stage_on", "coverage_value", "coverage_base"),
    ),
    FactTable(
        "fct_leadership_innovations",
        "leadership_innovation",
        "innovation_code",
        ("dim_leadership_innovations", "innovation_code"),
        ("innovation_code", "area", "variant", "stage", "stage_on", "coverage_value",
         "coverage_base"),
    ),
    FactTable(
        "fct_citations",
        "citation",
        "document_type",
        None,
        ("document_type", "document_number", "document_symbol", "issuer", "issued_on", "relation"),
    ),
    FactTable(
        "fct_assessments",
        "assessment",
        "assessment_kind",
        None,
        ("assessment_kind", "domain", "addressee"),
    ),
    FactTable(
        "fct_rankings",
        "ranking",
        "index_code",
        None,
        ("index_code", "rank", "out_of", "score", "index_year"),
    ),
)  # fmt: skip

# by these lists a build tells which documents it was settled with anew, and which figures of
# provinces it changed
_SETTLED_ANEW = "changed_settled_documents"
_CHANGED_VALUES = "changed_metric_values"

_Connection = psycopg.Connection[tuple[Any, ...]]


def record(connection: _Connection, publication_id: int) -> None:
    """Write down how the candidate differs from the live marts, before they change places.

    Of the first publication only the figures are kept: nothing was said before that it changes.
    Columns that one of the two lacks are not compared.
    """
    # the planner takes a history that has just begun for a few rows and would loop over them
    connection.execute("set local enable_nestloop = off")
    candidate, live = columns_of(connection, CANDIDATE), columns_of(connection, LIVE)
    compared = [facts for facts in _FACTS if facts.name in candidate and facts.name in live]
    is_narrowed = len(compared) == len(_FACTS) and _note_changed_documents(connection)
    if "metric_values" in candidate:
        are_listed = is_narrowed and _CHANGED_VALUES in columns_of(connection, STEPS)
        _record_values(connection, are_listed=are_listed)
    for facts in compared:
        shared = set(candidate[facts.name]) & set(live[facts.name])
        _record_changes(connection, publication_id, facts, shared, is_narrowed=is_narrowed)


def _note_changed_documents(connection: _Connection) -> bool:
    """List the documents and claims in which the two sides of the marts can differ at all.

    Returns False, with nothing listed, where that is not known: of a side that other models or
    catalogues built, any row may differ.
    """
    if not schema_exists(connection, BEHIND):
        return False
    if _SETTLED_ANEW not in columns_of(connection, STEPS):
        return False
    connection.execute(
        sql.SQL(
            """
            create temporary table changed_documents on commit drop as
            select distinct document_id from {}
            """
        ).format(sql.Identifier(STEPS, _SETTLED_ANEW))
    )
    connection.execute("analyze changed_documents")
    connection.execute(
        sql.SQL(
            """
            create temporary table changed_claims on commit drop as
            select fact_key from {after}
            where document_id = any(array(select document_id from changed_documents))
            union
            select fact_key from {before}
            where document_id = any(array(select document_id from changed_documents))
            """
        ).format(
            after=sql.Identifier(CANDIDATE, "fct_metric_observations"),
            before=sql.Identifier(LIVE, "fct_metric_observations"),
        )
    )
    connection.execute("analyze changed_claims")
    return True


def _record_values(connection: _Connection, *, are_listed: bool) -> None:
    """Note the figures that the candidate shows and readers are not yet told, and the reverse.

    Where the build that made the candidate listed what it changed, no others are compared.
    """
    only: sql.Composable = sql.SQL("true")
    if are_listed:
        only = sql.SQL("fact_id = any(array(select fact_id from {}))").format(
            sql.Identifier(STEPS, _CHANGED_VALUES)
        )
    columns = sql.SQL(", ").join(map(sql.Identifier, _VALUES))
    same = sql.SQL("({}) is not distinct from ({})").format(
        sql.SQL(", ").join(sql.Identifier("said", name) for name in _VALUES),
        sql.SQL(", ").join(sql.Identifier("shown", name) for name in _VALUES),
    )
    shown = sql.SQL("(select * from {} where {})").format(
        sql.Identifier(CANDIDATE, "metric_values"), only
    )
    connection.execute(
        sql.SQL(
            """
            update history.metric_values as said set said_until = now()
            where said.said_until is null and {only} and not exists (
                select 1 from {shown} as shown where shown.fact_id = said.fact_id and {same}
            )
            """
        ).format(only=only, shown=shown, same=same)
    )
    connection.execute(
        sql.SQL(
            """
            insert into history.metric_values (fact_id, said_from, {columns})
            select fact_id, now(), {columns} from {shown} as shown
            where not exists (
                select 1 from history.metric_values as said
                where said.fact_id = shown.fact_id and said.said_until is null and {only}
            )
            """
        ).format(only=only, shown=shown, columns=columns)
    )


def _record_changes(
    connection: _Connection,
    publication_id: int,
    facts: FactTable,
    shared: set[str],
    *,
    is_narrowed: bool,
) -> None:
    said = sql.SQL(", ").join(
        sql.SQL("{}, {}").format(sql.Literal(name), sql.Identifier(name))
        for name in facts.said
        if name in shared
    )
    labels = sql.SQL("null::text as code, null::text as label_vi, null::text as label_en")
    catalogue = sql.SQL("(select {}) as subjects").format(labels)
    if facts.catalogue:
        table, code = facts.catalogue
        catalogue = sql.SQL("(select {} as code, label_vi, label_en from {}) as subjects").format(
            sql.Identifier(code), sql.Identifier(CANDIDATE, table)
        )
    parts = {
        "after": _statements(CANDIDATE, facts, said, is_narrowed=is_narrowed),
        "before": _statements(LIVE, facts, said, is_narrowed=is_narrowed),
        "documents": sql.Identifier(CANDIDATE, "dim_documents"),
        "documents_before": sql.Identifier(LIVE, "dim_documents"),
        "provinces": sql.Identifier(CANDIDATE, "dim_provinces"),
        "catalogue": catalogue,
        "publication": sql.Literal(publication_id),
        "kind": sql.Literal(facts.kind),
    }
    connection.execute(sql.SQL(_CHANGES).format(**parts))


def _statements(
    schema: str, facts: FactTable, said: sql.Composable, *, is_narrowed: bool
) -> sql.Composed:
    narrowed: sql.Composable = sql.SQL("")
    if is_narrowed:
        # another document may change how a figure stands among those of its claim
        narrowed = sql.SQL(" where {} = any(array(select {} from {}))").format(
            *map(
                sql.Identifier,
                ("fact_key", "fact_key", "changed_claims")
                if facts.name == "fct_metric_observations"
                else ("document_id", "document_id", "changed_documents"),
            )
        )
    return sql.SQL(
        "select fact_id, document_id, province_version_id, quote, is_sample, {subject} as subject,"
        " jsonb_strip_nulls(jsonb_build_object({said})) as said from {table}{narrowed}"
    ).format(
        subject=sql.Identifier(facts.subject),
        said=said,
        table=sql.Identifier(schema, facts.name),
        narrowed=narrowed,
    )


_CHANGES = """
with

after as ({after}),

before as ({before}),

differing as (
    select
        coalesce(after.fact_id, before.fact_id) as fact_id,
        coalesce(after.document_id, before.document_id) as document_id,
        coalesce(after.province_version_id, before.province_version_id) as province_version_id,
        coalesce(after.subject, before.subject) as subject,
        coalesce(after.quote, before.quote) as quote,
        coalesce(after.is_sample, before.is_sample) as is_sample,
        before.said as said_before,
        after.said as said_after
    from after
    full outer join before on after.fact_id = before.fact_id
    where after.said is distinct from before.said
),

-- looked up by their keys: a night speaks of few of the documents
documents as (
    select * from {documents}
    where document_id = any(array(select document_id from differing))
),

documents_before as (
    select * from {documents_before}
    where document_id = any(array(select document_id from differing))
)

insert into history.changes
select
    {publication},
    differing.fact_id,
    differing.document_id,
    {kind},
    case
        when said_before is null then 'added'
        when said_after is null then 'withdrawn'
        else 'revised'
    end,
    case
        when documents_before.document_id is null then 'new_document'
        when documents.document_id is null then 'document_withdrawn'
        when
            (documents.extractor_version, documents.catalogue_version)
            <> (documents_before.extractor_version, documents_before.catalogue_version)
            then 'read_anew'
        when
            (documents.publisher, documents.relation, documents.published_on)
            is distinct from
            (documents_before.publisher, documents_before.relation, documents_before.published_on)
            then 'described_anew'
        when
            said_before - 'value_status' = said_after - 'value_status' then 'other_documents'
        else 'rules_changed'
    end,
    differing.subject,
    provinces.name_vi,
    provinces.name_en,
    subjects.label_vi,
    subjects.label_en,
    coalesce(documents.title, documents_before.title),
    coalesce(documents.publisher, documents_before.publisher),
    differing.quote,
    said_before,
    said_after,
    differing.is_sample
from differing
left join documents on differing.document_id = documents.document_id
left join documents_before on differing.document_id = documents_before.document_id
left join {provinces} as provinces
    on differing.province_version_id = provinces.province_version_id
left join {catalogue} on differing.subject = subjects.code
"""
