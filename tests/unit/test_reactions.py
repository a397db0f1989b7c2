"""What Airflow does after an error is decided by the error's class."""

import pytest
from airflow.sdk.exceptions import AirflowFailException, AirflowSkipException

from dags.reactions import react_by_class
from sosanh.errors import (
    InvalidFact,
    QualityRefused,
    SourceChanged,
    SourceUnavailable,
    WarehouseUnavailable,
)


def raising(error: Exception):
    @react_by_class
    def stage() -> None:
        raise error

    return stage


@pytest.mark.parametrize("error_class", [SourceUnavailable, WarehouseUnavailable])
def test_what_can_recover_is_left_to_airflows_retries(error_class):
    with pytest.raises(error_class, match="no answer"):
        raising(error_class("no answer"))()


@pytest.mark.parametrize("error_class", [SourceChanged, InvalidFact, QualityRefused, KeyError])
def test_what_cannot_recover_fails_at_once_and_keeps_its_message(error_class):
    with pytest.raises(AirflowFailException, match=f"{error_class.__name__}.*the page is gone"):
        raising(error_class("the page is gone"))()


def test_a_skip_passes_through():
    with pytest.raises(AirflowSkipException):
        raising(AirflowSkipException("no news"))()


def test_a_stage_keeps_its_name_and_its_result():
    @react_by_class
    def collect(source: str) -> str:
        return source.upper()

    assert collect("a") == "A"
    assert collect.__name__ == "collect"
