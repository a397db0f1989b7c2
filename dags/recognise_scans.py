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

import pendulum
from airflow.sdk import dag, task, task_group

from dags.reactions import RETRYING, react_by_class
from dags.steps import BY_SOURCE, account, announce, judge, read_and_extract, stage

# told from a night's run by its beginning
RUN = "recognise_scans/{{ run_id }}"


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

        (
            recognise(source=source, run_id=RUN)
            >> read_and_extract(source=source, run_id=RUN)
            >> stage(source=source, run_id=RUN)
            >> judge(source=source, run_id=RUN)
        )

    recognise_source.expand(source=list_scans(run_id=RUN)) >> announce() >> account(run_id=RUN)


recognise_scans()
