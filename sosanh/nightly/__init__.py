"""The stages of a night, one function each: the DAGs, the command line and the tests call these.

A stage finds what the stage before it left in the run's work folder and leaves its own result
there, complete or not at all; only counts are returned. Any stage may be killed and run again.
"""

from sosanh.nightly.building import (
    BUILD_STEPS,
    build,
    judge_candidate,
    news,
    publish,
    ready_next,
    warehouse_version,
)
from sosanh.nightly.checking import check_source, review
from sosanh.nightly.loading import (
    account,
    begin,
    collect,
    discover,
    judge_batch,
    prepare,
    read_and_extract,
    stage,
)
from sosanh.nightly.recognising import begin_recognition, recognise, scans_wait

__all__ = [
    "BUILD_STEPS",
    "account",
    "begin",
    "begin_recognition",
    "build",
    "check_source",
    "collect",
    "discover",
    "judge_batch",
    "judge_candidate",
    "news",
    "prepare",
    "publish",
    "read_and_extract",
    "ready_next",
    "recognise",
    "review",
    "scans_wait",
    "stage",
    "warehouse_version",
]
