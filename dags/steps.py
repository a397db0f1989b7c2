"""The tasks that both DAGs that stage documents have in common.

Each does one stage of `sosanh.nightly` for one source of one run, and translates its errors.
"""

from datetime import timedelta
from typing import Any

from airflow.sdk import TriggerRule, task
from airflow.sdk.exceptions import AirflowSkipException

from dags.assets import staged_facts
from dags.reactions import react_by_class

BY_SOURCE = "{{ task.op_kwargs['source'] }}"
"""What the UI shows for each of the mapped instances of a task."""


@task(execution_timeout=timedelta(hours=6), map_index_template=BY_SOURCE)
@react_by_class
def read_and_extract(source: str, run_id: str) -> dict[str, int]:
    from sosanh import nightly

    return nightly.read_and_extract(run_id, source)


@task(map_index_template=BY_SOURCE)
@react_by_class
def stage(source: str, run_id: str) -> dict[str, int]:
    from sosanh import nightly

    return nightly.stage(run_id, source)


@task(map_index_template=BY_SOURCE)
@react_by_class
def judge(source: str, run_id: str) -> str:
    from sosanh import nightly

    return nightly.judge_batch(run_id, source)


@task(trigger_rule=TriggerRule.ALL_DONE, outlets=[staged_facts])
@react_by_class
def announce() -> str:
    from sosanh import nightly

    news = nightly.news()
    if news is None:
        raise AirflowSkipException("The marts already hold everything that was accepted.")
    return news


@task(trigger_rule=TriggerRule.ALL_DONE)
@react_by_class
def account(run_id: str) -> dict[str, Any]:
    from sosanh import nightly

    return nightly.account(run_id)
