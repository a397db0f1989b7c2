"""What happens after an error: decided by its class, translated for Airflow here and nowhere else.

| class | reaction |
|---|---|
| SourceUnavailable | the task is tried again, later and later |
| SourceChanged, InvalidCatalogue, InvalidFact | the task fails at once: a person must look |
| QualityRefused | the task fails at once; readers keep the marts they have |
| WarehouseUnavailable | the task is tried again |
| UnreadableDocument | never arrives here: the document is set aside and the night goes on |
| UnrecognisedScan | never arrives here: the document is queued and the night goes on |
| anything else | the task fails at once: a bug |
"""

import functools
import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import ParamSpec, TypeVar

from airflow.sdk.exceptions import AirflowFailException, AirflowSkipException

from sosanh.errors import SourceUnavailable, WarehouseUnavailable

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")

log = logging.getLogger("sosanh.dags")

RETRYING = {
    "retries": 3,
    "retry_delay": timedelta(minutes=5),
    "retry_exponential_backoff": True,
    "max_retry_delay": timedelta(hours=1),
}


def react_by_class(stage: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
    """Let Airflow retry what can recover; fail everything else without a second try."""

    @functools.wraps(stage)
    def stage_with_reaction(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
        try:
            return stage(*args, **kwargs)
        except AirflowSkipException:
            raise
        except (SourceUnavailable, WarehouseUnavailable) as error:
            log.warning("%s did not work this time: %s", _work_of(stage, kwargs), error)
            raise
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            log.warning("%s failed: %s", _work_of(stage, kwargs), reason)
            raise AirflowFailException(reason) from error

    return stage_with_reaction


def _work_of(stage: Callable[..., object], arguments: Mapping[str, object]) -> str:
    """Name the stage and its source: `collect of samples_ha_noi`."""
    source = arguments.get("source")
    return f"{stage.__name__} of {source}" if source else stage.__name__
