"""Run the claims of one gate through Great Expectations and render its Data Docs."""

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import great_expectations as gx
from great_expectations.core import RunIdentifier
from great_expectations.data_context.types.base import ProgressBarsConfig
from great_expectations.datasource.fluent.postgres_datasource import PostgresDatasource

from expectations.claims import WARNING, Claim, observed
from expectations.report import Finding

_SITE = "quality"


def audit(
    url: str, *, subject: str, rows: str, claims: Iterable[Claim], data_docs: Path
) -> list[Finding]:
    """Judge `claims` on what the query `rows` selects; leave a Data Docs site in `data_docs`.

    A site already there is replaced. `subject` is what its pages are headed with. The connection
    is closed before this returns: marts are swapped next.
    """
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    for site in context.get_site_names():
        context.delete_data_docs_site(site)
    context.add_data_docs_site(_SITE, _site(data_docs))
    warehouse = context.data_sources.add_postgres("warehouse", connection_string=_driver(url))
    try:
        batch = warehouse.add_query_asset(subject, rows).add_batch_definition_whole_table("all")
        suite = context.suites.add(gx.ExpectationSuite(subject, expectations=list(claims)))
        definition = context.validation_definitions.add(
            gx.ValidationDefinition(name=subject, data=batch, suite=suite)
        )
        checkpoint = context.checkpoints.add(
            gx.Checkpoint(
                name=subject, validation_definitions=[definition], result_format="COMPLETE"
            )
        )
        outcome = checkpoint.run(run_id=RunIdentifier(run_name="latest"))
        shutil.rmtree(data_docs, ignore_errors=True)
        context.build_data_docs(site_names=[_SITE])
        for film in (data_docs / "static" / "images").glob("*.gif"):
            film.unlink()  # 3 MB of lessons for GX's newcomers, which no page of ours opens
    finally:
        _disconnect(warehouse)
    (validation,) = outcome.run_results.values()
    return [_finding(result) for result in validation.results]


def page_of(data_docs: Path) -> Path:
    """The page of the site in `data_docs` that shows what became of each claim."""
    (page,) = (data_docs / "validations").rglob("*.html")
    return page


def _finding(result: Any) -> Finding:
    configuration = result.expectation_config
    unjudged = not result.success and "observed_value" not in result.result
    return Finding(
        name="".join(part.capitalize() for part in configuration.type.split("_")),
        sentence=configuration.description or "",
        holds=bool(result.success),
        # a claim that could not be judged is not known to be harmless
        is_critical=unjudged or configuration.severity != WARNING,
        observed=observed(result),
    )


def _site(data_docs: Path) -> Any:  # GX's own type lacks a key that its site builder reads
    return {
        "class_name": "SiteBuilder",
        "show_how_to_buttons": False,
        "store_backend": {
            "class_name": "TupleFilesystemStoreBackend",
            "base_directory": str(data_docs),
        },
        "site_index_builder": {"class_name": "DefaultSiteIndexBuilder"},
    }


def _driver(url: str) -> str:
    """`url` for SQLAlchemy with the driver named: what a bare scheme means differs by version."""
    scheme, _, rest = url.partition("://")
    return f"postgresql+psycopg://{rest}" if scheme in ("postgres", "postgresql") else url


def _disconnect(warehouse: PostgresDatasource) -> None:
    warehouse.get_execution_engine().close()
    warehouse.get_engine().dispose()
