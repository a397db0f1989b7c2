"""Recognise the scans that `load_reports` met.

Every night at 03:00 (Asia/Ho_Chi_Minh), one task at a time: a page costs some two seconds of a
processor, and the night must not wait for it. Each source with scans in the queue runs through

1. **recognise**, page by page, each kept when it is done; what four hours do not suffice for waits
   for the next night;
2. **read_and_extract**, **stage** and **judge** as in `load_reports`.

**announce** tells `build_marts` that there is news, if there is any; **account** closes the run's
log.
"""

from datetime import timedelta
from typing import Any

import pendulum
from airflow.sdk import TriggerRule, dag, task, task_group
from airflow.sdk.exceptions import AirflowSkipException

from dags.assets import staged_facts
from dags.reactions import RETRYING, react_by_class

# told from a night's run by its beginning
RUN = "recognise_scans/{{ run_id }}"
BY_SOURCE = "{{ task.op_kwargs['source'] }}"


@dag(
    dag_id="recognise_scans",
    schedule="0 3 * * *",
    start_date=pendulum.datetime(2026, 1, 1, tz="Asia/Ho_Chi_Minh"),
    catchup=False,
    max_active_runs=1,
    max_active_tasks=1,
    default_args=RETRYING,
    doc_md=__doc__,
    tags=["sosanh"],
)
def recognise_scans() -> None:
    @task
    @react_by_class
    def list_scans(run_id: str) -> list[str]:
        from sosanh import nightly

        return nightly.begin_recognition(run_id)

    @task_group
    def recognise_source(source: str) -> None:
        @task(execution_timeout=timedelta(hours=5), map_index_template=BY_SOURCE)
        @react_by_class
        def recognise(source: str, run_id: str) -> dict[str, int]:
            from sosanh import nightly

            return nightly.recognise(run_id, source)

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

        (
            recognise(source=source, run_id=RUN)
            >> read_and_extract(source=source, run_id=RUN)
            >> stage(source=source, run_id=RUN)
            >> judge(source=source, run_id=RUN)
        )

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

    recognise_source.expand(source=list_scans(run_id=RUN)) >> announce() >> account(run_id=RUN)


recognise_scans()
