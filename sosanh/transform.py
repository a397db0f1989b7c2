"""dbt, called in this process or as a command, always on this project and this warehouse."""

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from sosanh.errors import QualityRefused
from sosanh.settings import settings
from sosanh.warehouse import connection_environment, warehouse_url

if TYPE_CHECKING:
    from dbt.adapters.postgres.connections import PostgresConnectionManager
    from dbt.contracts.graph.manifest import Manifest

_MODELS = {".sql", ".yml"}


def dbt_environment() -> dict[str, str]:
    """The variables that dbt and `dbt_project/profiles.yml` read."""
    project = str(settings().project / "dbt_project")
    own = settings().home / "dbt"
    return connection_environment(warehouse_url()) | {
        "DBT_PROJECT_DIR": project,
        "DBT_PROFILES_DIR": project,
        "DBT_TARGET_PATH": str(own / "target"),
        "DBT_LOG_PATH": str(own / "logs"),
        # models and tests sort and hash whole tables: the planner takes what a step of a query
        # leaves for a row or two and would loop over it for minutes, and what a night touched is
        # looked up by arrays without a loop; keys are texts, to hash them costs less than to sort
        # them; compiling queries costs more than it saves;
        # a night's words go into their index in one go; what a crash may take is made again, as
        # the side was not settled, and what settles it waits for all that was written before
        "PGOPTIONS": "-c enable_nestloop=off -c enable_mergejoin=off -c work_mem=64MB"
        " -c maintenance_work_mem=256MB"
        " -c jit=off -c gin_pending_list_limit=64MB -c synchronous_commit=off",
        "DBT_SEND_ANONYMOUS_USAGE_STATS": "false",
        "DO_NOT_TRACK": "1",
    }


def forget_outdated_parse() -> None:
    """Take away what dbt remembers of the project where a model came, went or changed since.

    It would look for models that are gone.
    """
    remembered = settings().home / "dbt" / "target" / "partial_parse.msgpack"
    if remembered.exists() and remembered.stat().st_mtime < _changed_at():
        remembered.unlink(missing_ok=True)


def metricflow_environment() -> dict[str, str]:
    """The variables that `mf` reads; the published marts are described anew where models changed.

    MetricFlow wants what dbt parsed in the folder `target` of the project, and the schema that
    readers see, not the one that is being built: so it gets a folder of its own.
    Raises QualityRefused when the models cannot be parsed.
    """
    project = settings().project / "dbt_project"
    own = settings().home / "dbt" / "metricflow"
    target = own / "target"
    target.mkdir(parents=True, exist_ok=True)
    manifest = target / "semantic_manifest.json"
    if not manifest.exists() or manifest.stat().st_mtime < _changed_at():
        with _environment(dbt_environment()):
            _invoke(None, "parse", "--target-path", str(target), "--vars", "marts_schema: marts")
        shutil.copyfile(project / "dbt_project.yml", own / "dbt_project.yml")
    return dbt_environment() | {"DBT_PROJECT_DIR": str(own), "DBT_TARGET_PATH": str(target)}


def _changed_at() -> float:
    """When a file that dbt parses was last written, or a folder of them lost or got one."""
    folders = (settings().project / "dbt_project", settings().seeds)
    paths = (
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix in _MODELS or path.is_dir()
    )
    return max(path.stat().st_mtime for path in paths)


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    """Set `variables` for as long as a `with` lasts.

    What this process does after dbt must not commit as carelessly, or plan as dbt's models need.
    """
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in variables:
            if name in before:
                os.environ[name] = before[name]
            else:
                del os.environ[name]


def run_dbt(arguments: Sequence[str]) -> int:
    """Run one dbt command in this process and return how many nodes it ran.

    Raises QualityRefused, naming each node that failed and what it said.
    """
    variables = dbt_environment()
    with _environment(variables):
        manifest = _parsed(tuple(variables.items()), _changed_at())
        result = _invoke(manifest, *arguments)
    return len(result.results)


@lru_cache(maxsize=1)
def _parsed(variables: tuple[tuple[str, str], ...], changed_at: float) -> "Manifest":
    """Return what dbt reads of the project, once for all steps that a process runs."""
    forget_outdated_parse()
    manifest: Manifest = _invoke(None, "parse", "--quiet")
    return manifest


def _invoke(manifest: "Manifest | None", *arguments: str) -> Any:
    """Return what a dbt command that succeeds leaves; raise QualityRefused where one does not."""
    from dbt.adapters.postgres.connections import PostgresConnectionManager
    from dbt.cli.main import dbtRunner
    from dbt.graph.queue import GraphQueue

    # dbt has no settings for these
    GraphQueue._get_scores = _scores  # type: ignore[assignment,method-assign]
    PostgresConnectionManager.release = _release  # type: ignore[assignment,method-assign]
    outcome = dbtRunner(manifest).invoke(list(arguments))
    if outcome.success:
        return outcome.result
    results = getattr(outcome.result, "results", None) or []
    reasons = [
        f"{result.node.name}: {(result.message or str(result.status)).strip()}"
        for result in results
        if result.status in ("error", "fail", "runtime error")
    ] or [str(outcome.exception)]
    raise QualityRefused(
        f"dbt {arguments[0]}: expected every model and test to pass; failed: {'; '.join(reasons)}. "
        "Readers keep the marts of the last night that passed."
    )


def _scores(_queue: Any, graph: Any) -> dict[str, int]:
    """Return the score of each node in dbt's queue: of those that can run, the lowest runs first.

    dbt itself goes level by level, so the longest chain of models waits for what nobody waits for.
    Here that goes first which the most models wait for, one after the other.
    """

    @cache
    def waiting(node: str) -> int:
        longest = max((waiting(child) for child in graph.successors(node)), default=0)
        return longest + node.startswith("model.")

    return {node: -waiting(node) for node in graph}


def _release(manager: "PostgresConnectionManager") -> None:
    """Let a thread's next node have the connection that it has; it is closed when all have run.

    dbt itself opens a new one for each node, which knows neither catalogues nor shared pages yet.
    """
    connection = manager.get_if_exists()
    if connection is None or connection.state != "open":
        return
    connection.transaction_open = False
    connection.handle.rollback()
    with connection.handle.cursor() as cursor:
        cursor.execute("discard temp")
    connection.handle.commit()
