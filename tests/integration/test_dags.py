"""The DAG files as Airflow reads them."""

import ast
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from sosanh import local_airflow
from sosanh.settings import PROJECT

DAG_FILES = {path.stem: path for path in (PROJECT / "dags").glob("*.py")}


@pytest.fixture(scope="module")
def bag(airflow):
    """Both DAGs, parsed by Airflow over a migrated metadata database."""
    return {dag_id: local_airflow.load_dag(dag_id) for dag_id in local_airflow.DAGS}


def test_the_nightly_load_starts_at_one_in_vietnam(bag):
    timetable = bag["load_reports"].timetable
    assert timetable.expression == "0 1 * * *"
    assert str(bag["load_reports"].timezone) == "Asia/Ho_Chi_Minh"


def test_marts_are_built_when_the_load_announces_news(bag):
    (announced,) = bag["load_reports"].get_task("announce").outlets
    assert bag["build_marts"].schedule == [announced]
    others = [task for task in bag["load_reports"].tasks if task.task_id != "announce"]
    assert not any(task.outlets for task in others)


@pytest.mark.parametrize("dag_id", local_airflow.DAGS)
def test_a_dags_page_is_its_files_own_docstring(bag, dag_id):
    docstring = ast.get_docstring(ast.parse(DAG_FILES[dag_id].read_text("utf-8")), clean=False)
    assert bag[dag_id].doc_md == docstring
    assert DAG_FILES[dag_id].stem == dag_id


def test_each_source_runs_through_the_whole_chain(bag):
    dag = bag["load_reports"]
    chain = ["discover", "collect", "read_and_extract", "stage", "judge"]
    for before, after in pairwise(chain):
        assert dag.get_task(f"load_source.{before}").downstream_task_ids == {f"load_source.{after}"}


def test_a_gate_stands_before_everything_that_readers_see(bag):
    dag = bag["build_marts"]
    chain = ["reference", "shape", "compare", "judge", "publish", "ready_next"]
    assert [task.task_id for task in dag.topological_sort()] == chain
    for before, after in pairwise(chain):
        assert dag.get_task(after).upstream_task_ids == {before}
        assert dag.get_task(after).trigger_rule == "all_success"


def test_what_follows_the_sources_runs_even_if_some_failed(bag):
    dag = bag["load_reports"]
    for task_id in ("announce", "account"):
        assert dag.get_task(task_id).trigger_rule == "all_done"
    for step in ("discover", "collect", "read_and_extract", "stage", "judge"):
        assert dag.get_task(f"load_source.{step}").trigger_rule == "all_success"


@pytest.mark.parametrize("dag_id", local_airflow.DAGS)
def test_every_task_is_tried_again_later_and_later_and_runs_one_night_at_a_time(bag, dag_id):
    dag = bag[dag_id]
    assert dag.max_active_runs == 1
    assert not dag.catchup
    for task in dag.tasks:
        assert task.retries == 3
        assert task.retry_delay == timedelta(minutes=5)
        assert task.retry_exponential_backoff
        assert task.max_retry_delay == timedelta(hours=1)


@pytest.mark.parametrize("dag_id", local_airflow.DAGS)
def test_every_task_reacts_by_the_class_of_an_error(bag, dag_id):
    for task in bag[dag_id].tasks:
        function = task.python_callable
        assert function.__wrapped__.__module__ == function.__module__, task.task_id
        assert "stage_with_reaction" in function.__code__.co_name, task.task_id


def test_no_dag_file_imports_anything_heavy_at_its_top():
    heavy = {"sosanh", "dbt", "great_expectations", "pandas", "pyarrow"}
    for path in DAG_FILES.values():
        for node in ast.parse(path.read_text("utf-8")).body:
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                root = name.split(".")[0]
                assert root not in heavy or name == "sosanh.errors", f"{path.name} imports {name}"


def test_dag_modules_lie_where_airflow_looks():
    assert {"load_reports", "recognise_scans", "build_marts"} <= set(DAG_FILES)
    assert Path(PROJECT / "dags" / ".airflowignore").read_text().split() == [
        "reactions.py",
        "assets.py",
        "steps.py",
    ]
