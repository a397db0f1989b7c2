"""What a person mistypes is said in one line, before any text is read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sosanh.cli import app
from sosanh.errors import WarehouseUnavailable
from sosanh.settings import PROJECT, settings

SAMPLE = str(next((PROJECT / "samples" / "ha_noi").glob("*.html")))


@pytest.mark.parametrize(
    ("mistyped", "said"),
    [
        (("--published", "1/7/2024"), "'1/7/2024' does not match"),
        (("--province", "hanoi"), "a code of provinces.csv, found 'hanoi'"),
    ],
)
def test_an_option_of_extract_that_cannot_be_used_is_refused(
    mistyped: tuple[str, str], said: str
) -> None:
    outcome = CliRunner().invoke(app, ["extract", *mistyped, SAMPLE], env={"COLUMNS": "200"})
    assert outcome.exit_code == 2
    assert said in outcome.output


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[str]:
    monkeypatch.setenv("SOSANH_WAREHOUSE_URL", request.param)
    settings.cache_clear()
    yield request.param
    settings.cache_clear()


@pytest.mark.parametrize("elsewhere", ["postgresql://x@127.0.0.1:1/x", "foo"], indirect=True)
@pytest.mark.parametrize("command", ["compare", "changes", "export", "warehouse status"])
def test_a_warehouse_that_nobody_serves_is_an_error_that_was_foreseen(
    elsewhere: str, command: str, tmp_path: Path
) -> None:
    options = [str(tmp_path / "exported")] if command == "export" else []
    outcome = CliRunner().invoke(app, [*command.split(), *options])
    assert isinstance(outcome.exception, WarehouseUnavailable)
    assert "SOSANH_WAREHOUSE_URL" in str(outcome.exception)


def test_a_folder_that_cannot_be_made_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sosanh.warehouse.warehouse_url", lambda: "postgresql://x@127.0.0.1:1/x")
    (tmp_path / "a file").write_text("")
    folder = str(tmp_path / "a file" / "marts")
    outcome = CliRunner().invoke(app, ["export", folder], env={"COLUMNS": "200"})
    assert outcome.exit_code == 2
    assert "expected a folder to write to" in outcome.output


def test_what_is_given_with_a_text_is_in_its_facts(tmp_path: Path) -> None:
    text = tmp_path / "report.txt"
    text.write_text("Trong tháng, Đảng bộ tỉnh kết nạp 125 đảng viên.", encoding="utf-8")
    options = ["--published", "2024-07-01", "--province", "22"]
    outcome = CliRunner().invoke(app, ["extract", *options, str(text)])
    assert outcome.exit_code == 0
    assert '"published": "2024-07-01", "province": "22"' in outcome.output
