"""The gate before publication: what must be true of the marts, beside those that readers see now.

A critical claim that fails leaves the live marts as they are, so it must be worth a night without
news.
"""

import psycopg
from psycopg.rows import dict_row

from expectations.claims import CRITICAL, GIVEN_BATCH, WARNING, Claim

_TABLES = (
    "dim_provinces",
    "dim_documents",
    "fct_metric_observations",
    "fct_reform_model_adoptions",
    "fct_leadership_innovations",
    "fct_citations",
    "fct_assessments",
    "fct_rankings",
)
_FACT_TABLES = tuple(table for table in _TABLES if table.startswith("fct_"))
# the share that a fact states, in percent, and the most that it can be
_SHARES = {
    "fct_metric_observations": (
        "percent_stated, case base_role when 'total' then 100 else 1000 end"
    ),
    "fct_reform_model_adoptions": "coverage_pct, 100",
    "fct_leadership_innovations": "coverage_pct, 100",
}
# what is held against the live marts: how much there is of it
_VOLUMES = ("dim_documents", *_FACT_TABLES)
# a build that changed a mart listed what it changed there; one from nothing has no such lists
_CHANGED = "changed_"
_INLINE = " as not materialized ("

_TOTALS = """
select
    count(*) as fct_metric_observations,
    count(period_to) as dated_figures,
    count(case when value_status = 'contradicted' then 1 end) as contradicted_figures
from {}.fct_metric_observations"""


def candidate_rows(url: str, schema: str, live_tables: frozenset[str]) -> str:
    """Count what there is of each fact, once; return the query for the row of these numbers.

    The row that the gate judges: each table of `schema` by its name, the live one as `live_…` (0
    where `live_tables` lacks it), and of the figures how many are dated and contradicted.
    """
    queries = [
        _TOTALS.format(_quoted(schema)),
        *(
            f"select count(*) as {table} from {_quoted(schema)}.{table}"
            for table in _TABLES
            if table != "fct_metric_observations"
        ),
        *(
            f"select count(*) as live_{table} from marts.{table}"
            if table in live_tables
            else f"select 0 as live_{table}"
            for table in _VOLUMES
        ),
    ]
    counts: dict[str, int] = {}
    with psycopg.connect(url, autocommit=True, row_factory=dict_row) as connection:
        for query in queries:
            counts |= connection.execute(query.encode()).fetchone() or {}
    # products of counts outgrow the integers that literals are
    return "select " + ", ".join(f"cast({n} as bigint) as {name}" for name, n in counts.items())


def marts_claims(
    schema: str,
    live_tables: frozenset[str],
    steps: str | None = None,
    step_tables: frozenset[str] = frozenset(),
) -> list[Claim]:
    """Return every claim of this gate on `schema`; `live_tables` are those readers see now.

    Claims on single rows are judged on those that the night touched where one of the `step_tables`
    of the schema `steps` lists them: all others have passed before. What nothing lists was built
    from nothing, and is judged row by row.
    """
    tables = _tables(schema, live_tables, steps, step_tables)
    return [claim.over(tables) for claim in CLAIMS]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _tables(
    schema: str, live_tables: frozenset[str], steps: str | None, step_tables: frozenset[str]
) -> str:
    """The candidate's tables under their own names, and the documents of the live ones.

    `facts` and `comparisons` are the rows to be judged one by one.
    """

    def touched(table: str) -> str:
        if steps is None or _CHANGED + table not in step_tables:
            return ""
        listed = f"{_quoted(steps)}.int_documents_touched"
        return f" where document_id = any(array(select document_id from {listed}))"

    def changed(pairs: str) -> str:
        listed = " union ".join(
            f"select comparison_id from {_quoted(steps or '')}.{name}"
            for name in (_CHANGED + "figure_pairs", _CHANGED + "headline_pairs")
            if name in step_tables
        )
        return f"{pairs} where comparison_id = any(array({listed}))" if listed else pairs

    candidate = [f"{table} as (select * from {_quoted(schema)}.{table})" for table in _TABLES]
    live = (
        "live_dim_documents as (select document_id from marts.dim_documents)"
        if "dim_documents" in live_tables
        else "live_dim_documents as (select null::text as document_id where false)"
    )
    facts = " union all ".join(
        f"select '{table}' as table_name, fact_id, document_id, quote, sentence,"
        f" {_SHARES.get(table, 'null, null')} from {table}{touched(table)}"
        for table in _FACT_TABLES
    )
    volumes = " union all ".join(
        f"select '{table}' as table_name, {table} as candidate, live_{table} as live from batch"
        for table in _VOLUMES
    )
    comparison = f"{_quoted(schema)}.metric_comparison"
    tables = (
        *candidate,
        live,
        f"metric_comparison as (select * from {comparison})",
        f"comparisons as ({changed(f'select * from {comparison}')})",
        f"adoption_matrix as (select * from {_quoted(schema)}.adoption_matrix)",
        f"facts (table_name, fact_id, document_id, quote, sentence, share_pct, most) as ({facts})",
        f"volumes as ({volumes})",
    )
    # a claim reads one or two of these: what is named more often would be copied whole
    return ",\n".join((GIVEN_BATCH, *(table.replace(" as (", _INLINE, 1) for table in tables)))


class ExpectThereToBeFigures(Claim):
    """The marts hold at least one document and one figure."""

    weight = CRITICAL
    contradictions = (
        "select dim_documents as documents, fct_metric_observations as figures from batch"
        " where dim_documents = 0 or fct_metric_observations = 0"
    )


class ExpectDocumentsToStay(Claim):
    """Of the documents that readers see now, at most one in ten disappears."""

    weight = CRITICAL
    contradictions = """
select count(*) as live_documents, count(dim_documents.document_id) as still_there
from live_dim_documents
left join dim_documents on dim_documents.document_id = live_dim_documents.document_id
having count(dim_documents.document_id) < 0.9 * count(*)"""


class ExpectFactsNotToCollapse(Claim):
    """No kind of fact loses three in ten of its rows, once there are ten."""

    weight = CRITICAL
    contradictions = """
select table_name, live, candidate from volumes
where table_name like 'fct%' and live >= 10 and candidate < 0.7 * live"""


class ExpectFactsNotToMultiply(Claim):
    """No kind of fact triples unless the documents grow with it: rows may have been doubled."""

    weight = WARNING
    contradictions = """
select volumes.table_name, volumes.live, volumes.candidate
from volumes
inner join volumes as documents on documents.table_name = 'dim_documents'
where volumes.table_name like 'fct%' and volumes.live >= 10
    and volumes.candidate * documents.live > 3 * volumes.live * documents.candidate"""


class ExpectTheCountryToBeWhole(Claim):
    """The country has 63 provinces on 30 June 2025, and 34 from 1 July 2025 on.

    Authority: Nghị quyết 202/2025/QH15.
    """

    weight = CRITICAL
    contradictions = """
select expected.on_date, expected.provinces, count(dim_provinces.province_code) as found
from (
    values (date '2025-06-30', 63), (date '2025-07-01', 34), (current_date, 34)
) as expected (on_date, provinces)
left join dim_provinces
    on dim_provinces.valid_from <= expected.on_date
    and coalesce(dim_provinces.valid_to, expected.on_date) >= expected.on_date
group by expected.on_date, expected.provinces
having count(dim_provinces.province_code) <> expected.provinces"""


class ExpectEveryFactToOpenItsSentence(Claim):
    """Every published fact shows the words that prove it, inside their sentence."""

    weight = CRITICAL
    contradictions = (
        "select table_name, fact_id, quote, sentence from facts"
        " where coalesce(quote, '') = '' or coalesce(strpos(sentence, quote), 0) = 0"
    )


class ExpectEveryFactToOpenItsSource(Claim):
    """Every published fact leads to a document with an address and a publisher."""

    weight = CRITICAL
    contradictions = """
select facts.table_name, facts.fact_id, facts.document_id, dim_documents.address,
    dim_documents.publisher
from facts
left join dim_documents on dim_documents.document_id = facts.document_id
where coalesce(dim_documents.address, '') = '' or coalesce(dim_documents.publisher, '') = ''"""


class ExpectBothSidesOfAComparisonToBeProved(Claim):
    """Where two provinces are compared, each side has its figure, period and quote."""

    weight = CRITICAL
    contradictions = """
select comparison_id, fact_id_a, fact_id_b, quote_a, quote_b, period_to_a, period_to_b
from comparisons
where is_comparable and (
    coalesce(quote_a, '') = '' or coalesce(quote_b, '') = ''
    or coalesce(value_a, percent_stated_a) is null or coalesce(value_b, percent_stated_b) is null
    or period_to_a is null or period_to_b is null
)"""


class ExpectEveryAdoptionToBeProved(Claim):
    """Where a province is said to have a model or an innovation, a quote says so."""

    weight = CRITICAL
    contradictions = (
        "select adoption_id, province_code, item_code, status, quote from adoption_matrix"
        " where status = 'reported'"
        " and (coalesce(quote, '') = '' or fact_id is null or document_id is null)"
    )


class ExpectComparedFiguresOfOneOrder(Claim):
    """No province has ten thousand times another's count: one of the two is misread."""

    weight = WARNING
    contradictions = """
select comparison_id, metric_code, province_code_a, value_a, province_code_b, value_b
from comparisons
where is_comparable and least(value_a, value_b) > 0
    and greatest(value_a, value_b) > 10000 * least(value_a, value_b)"""


class ExpectSomethingToCompare(Claim):
    """Once two provinces report figures, at least one figure can be compared."""

    weight = WARNING
    contradictions = """
select comparison_id as not_comparable from metric_comparison
where fact_id_a is not null and fact_id_b is not null
    and not exists (select 1 from metric_comparison as compared where compared.is_comparable)
limit 1"""


class ExpectPlausiblePublishedShares(Claim):
    """Published shares are at least 0, of a total at most 100, of a target at most 1000."""

    weight = WARNING
    contradictions = "select fact_id, share_pct from facts where share_pct not between 0 and most"


class ExpectMostFiguresToBeDated(Claim):
    """Of twenty figures or more, at least half say for which period they hold."""

    weight = WARNING
    contradictions = (
        "select fct_metric_observations as figures, dated_figures as dated from batch"
        " where fct_metric_observations >= 20 and dated_figures < 0.5 * fct_metric_observations"
    )


class ExpectSourcesToAgree(Claim):
    """Of twenty figures or more, at most one in five is contradicted by another issuer."""

    weight = WARNING
    contradictions = """
select fct_metric_observations as figures, contradicted_figures as contradicted
from batch
where fct_metric_observations >= 20
    and contradicted_figures > 0.2 * fct_metric_observations"""


CLAIMS: tuple[type[Claim], ...] = (
    ExpectThereToBeFigures,
    ExpectDocumentsToStay,
    ExpectFactsNotToCollapse,
    ExpectFactsNotToMultiply,
    ExpectTheCountryToBeWhole,
    ExpectEveryFactToOpenItsSentence,
    ExpectEveryFactToOpenItsSource,
    ExpectBothSidesOfAComparisonToBeProved,
    ExpectEveryAdoptionToBeProved,
    ExpectComparedFiguresOfOneOrder,
    ExpectSomethingToCompare,
    ExpectPlausiblePublishedShares,
    ExpectMostFiguresToBeDated,
    ExpectSourcesToAgree,
)
