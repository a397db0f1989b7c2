"""Build the marts that readers see.

Runs when `load_reports` announces news.

1. **reference** loads the catalogues of `seeds/` where they or the models changed;
2. **shape** finds the copies among the new texts, builds and tests the staging and intermediate
   models up to what was touched, while marts catch up with those that readers see;
3. **compare** builds and tests the other intermediate models and the marts, beside the live ones
   (`marts_candidate`);
4. **judge** tests the candidate with Great Expectations;
5. **publish** swaps it with the live marts in one transaction;
6. **ready_next** copies what was built from nothing, so that nights find two sides.

Whatever fails, readers keep the marts of the last night that passed.
"""

import pendulum
from airflow.sdk import dag, task

from dags.assets import published_marts, staged_facts
from dags.reactions import RETRYING, react_by_class


@dag(
    dag_id="build_marts",
    schedule=[staged_facts],
    start_date=pendulum.datetime(2026, 1, 1, tz="Asia/Ho_Chi_Minh"),
    catchup=False,
    max_active_runs=1,
    default_args=RETRYING,
    doc_md=__doc__,
    tags=["sosanh"],
)
def build_marts() -> None:
    @task
    @react_by_class
    def reference() -> None:
        from sosanh import nightly

        nightly.build("reference")

    @task
    @react_by_class
    def shape() -> None:
        from sosanh import nightly

        nightly.build("shape")

    @task
    @react_by_class
    def compare() -> None:
        from sosanh import nightly

        nightly.build("compare")

    @task
    @react_by_class
    def judge() -> str:
        from sosanh import nightly

        return nightly.judge_candidate()

    @task(outlets=[published_marts])
    @react_by_class
    def publish() -> str:
        from sosanh import nightly

        return nightly.publish()

    @task
    @react_by_class
    def ready_next() -> str:
        from sosanh import nightly

        return nightly.ready_next()

    reference() >> shape() >> compare() >> judge() >> publish() >> ready_next()


build_marts()
