"""Load what the provinces reported.

Every night at 01:00 (Asia/Ho_Chi_Minh) each enabled row of `seeds/sources.csv` runs through a
chain of its own:

1. **discover** lists the documents that the source shows today;
2. **collect** fetches their bytes and archives them under their SHA-256;
3. **read_and_extract** turns what is new into text and facts; a document that cannot be read is
   set aside with its reason;
4. **stage** writes documents, facts and rejects in one transaction;
5. **judge** tests the batch with Great Expectations; only an accepted batch counts.

A source that fails stops nobody else. **announce** tells `build_marts` that there is news, if
there is any; **account** closes the run's log and fails the run if a source failed.
"""

from datetime import timedelta

import pendulum
from airflow.sdk import dag, task, task_group

from dags.reactions import RETRYING, react_by_class
from dags.steps import BY_SOURCE, account, announce, judge, read_and_extract, stage

RUN = "{{ run_id }}"


@dag(
    dag_id="load_reports",
    schedule="0 1 * * *",
    start_date=pendulum.datetime(2026, 1, 1, tz="Asia/Ho_Chi_Minh"),
    catchup=False,
    max_active_runs=1,
    default_args=RETRYING,
    doc_md=__doc__,
    tags=["sosanh"],
)
def load_reports() -> None:
    @task
    @react_by_class
    def list_sources(run_id: str) -> list[str]:
        from sosanh import nightly

        return nightly.begin(run_id)

    @task_group
    def load_source(source: str) -> None:
        @task(execution_timeout=timedelta(hours=1), map_index_template=BY_SOURCE)
        @react_by_class
        def discover(source: str, run_id: str) -> int:
            from sosanh import nightly

            return nightly.discover(run_id, source)

        @task(execution_timeout=timedelta(hours=6), map_index_template=BY_SOURCE)
        @react_by_class
        def collect(source: str, run_id: str) -> int:
            from sosanh import nightly

            return nightly.collect(run_id, source)

        (
            discover(source=source, run_id=RUN)
            >> collect(source=source, run_id=RUN)
            >> read_and_extract(source=source, run_id=RUN)
            >> stage(source=source, run_id=RUN)
            >> judge(source=source, run_id=RUN)
        )

    load_source.expand(source=list_sources(run_id=RUN)) >> announce() >> account(run_id=RUN)


load_reports()
