"""What a person mistypes is said in one line, before any text is read."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from sosanh.cli import app
from sosanh.settings import PROJECT

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


def test_what_is_given_with_a_text_is_in_its_facts(tmp_path: Path) -> None:
    text = tmp_path / "report.txt"
    text.write_text("Trong tháng, Đảng bộ tỉnh kết nạp 125 đảng viên.", encoding="utf-8")
    options = ["--published", "2024-07-01", "--province", "22"]
    outcome = CliRunner().invoke(app, ["extract", *options, str(text)])
    assert outcome.exit_code == 0
    assert '"published": "2024-07-01", "province": "22"' in outcome.output
