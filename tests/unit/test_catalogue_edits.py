"""An analyst's edit of the catalogues: what is wrong with it, and what it would change."""

import csv
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from sosanh.catalogues.checking import check_catalogues
from sosanh.catalogues.comparing import compare_catalogues
from sosanh.catalogues.differences import TextDifferences, differences_of
from sosanh.catalogues.terminal import lines_of
from sosanh.catalogues.texts import files_in, texts_of_files
from sosanh.catalogues.versions import committed
from sosanh.errors import InvalidCatalogue
from sosanh.extract import Extractor
from sosanh.facts import Extraction
from sosanh.load.texts import StoredText
from sosanh.settings import PROJECT
from tests.texts import document_of

SEEDS = PROJECT / "seeds"
BEFORE = Extractor(SEEDS)

METRIC = ("a_metric", "family", "flow", "việc", "total", "true", "9")


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SEEDS, tmp_path / "seeds"))


def add(path: Path, *cells: str) -> int:
    """Add a row and return its line."""
    with path.open("a", encoding="utf-8", newline="") as lines:
        csv.writer(lines, lineterminator="\n").writerow(cells)
    return len(path.read_text(encoding="utf-8").splitlines())


def extraction(seeds: Path, text: str) -> Extraction:
    return (BEFORE if seeds == SEEDS else Extractor(seeds)).extract(document_of(text))


def changes(seeds: Path, text: str) -> TextDifferences:
    return differences_of(extraction(SEEDS, text), extraction(seeds, text))


def test_every_row_of_the_catalogues_can_be_used() -> None:
    assert [str(problem) for problem in check_catalogues(SEEDS)] == []


@pytest.mark.parametrize(
    ("name", "cells", "message"),
    [
        (
            "metric_rules", ("party_members_admited", "admit", "member", "", ""),
            r"metric_code: expected a code of metrics\.csv "
            r"\(did you mean 'party_members_admitted'\?\), found 'party_members_admited'\.",
        ),
        (
            "metric_rules", ("party_members_admitted", "admit|admt", "member", "", ""),
            r"action: expected a code of metric_actions\.csv .*found 'admt'",
        ),
        (
            "metric_rules", ("party_members_admitted", "admit", "member", "no_such_cue", ""),
            r"needs: expected a code of cues\.csv.*found 'no_such_cue'",
        ),
        (
            "metric_nouns", ("đảng viên quý", "noun", "member", "đảng viên", "maybe", "member"),
            r"kept: expected one of no, yes, found 'maybe'",
        ),
        (
            "metric_nouns", ("Đảng viên quý", "noun", "member", "đảng viên", "yes", "member"),
            r"phrase: expected words in lower case, found 'Đảng viên quý'",
        ),
        (
            "metric_nouns", ("đảng viên", "noun", "member", "đảng viên", "yes", "member"),
            r"phrase: expected each wording once, found 'đảng viên' again, as in line \d+ for "
            r"'\w+': keep one",
        ),
        (
            "reform_phrases", ("urban_government", "<urban_modl>", "30", "", "", "", "0.9", ""),
            r"pattern: expected a word class of reform_words\.csv "
            r"\(did you mean <urban_model>\?\), found <urban_modl>",
        ),
        (
            "reform_phrases", ("urban_government", "đô thị", "far", "", "", "", "0.9", ""),
            r"reach: expected a whole number, found 'far'",
        ),
        (
            "reform_phrases", ("urban_government", "đô thị", "30", "", "", "", "90", ""),
            r"confidence: expected a number from 0 to 1, found '90'",
        ),
        (
            "reform_models", ("a_model", "Mô hình", "Model", "", "1/7/2025", ""),
            r"mandated_from: expected a day as YYYY-MM-DD, found '1/7/2025'",
        ),
        (
            "grammar_words", ("bodies", "cục", ""),
            r"word_class: expected one of body, body_part, .*, found 'bodies'",
        ),
        (
            "metrics", (*METRIC, "party", "", "", "false", "", "a", "b"),
            r"denominator: expected one of communes, party_members, found 'party'",
        ),
        (
            "metrics", (*METRIC, "", "province", "", "false", "", "a", "b"),
            r"local_level: expected one of commune, district, found 'province'",
        ),
        (
            "metrics", (*METRIC, "", "", "", "maybe", "", "a", "b"),
            r"by_actor: expected one of false, true, found 'maybe'",
        ),
        ("stages", ("adopted", "3", "a", "b"), r"stage: expected a value of its own"),
        ("cues", ("chữ mới", "cue"), r"expected 4 cells as in the header .*found 2"),
    ],
)  # fmt: skip
def test_a_bad_row_is_named_with_file_line_and_column(
    seeds: Path, name: str, cells: tuple[str, ...], message: str
) -> None:
    line = add(seeds / f"{name}.csv", *cells)
    told = [str(problem) for problem in check_catalogues(seeds)]
    assert any(re.match(rf"{name}\.csv:{line}: {message}", one) for one in told), told


def test_all_that_is_wrong_is_said_at_once(seeds: Path) -> None:
    add(seeds / "metric_rules.csv", "no_such", "admit", "member", "", "")
    add(seeds / "reform_phrases.csv", "no_such", "đô thị", "30", "", "", "", "0.9", "")
    (seeds / "stages.csv").unlink()
    files = {problem.file for problem in check_catalogues(seeds)}
    assert files == {"metric_rules.csv", "reform_phrases.csv", "stages.csv"}


def test_a_catalogue_that_is_not_there_is_said_once(seeds: Path) -> None:
    (seeds / "cues.csv").unlink()
    assert [str(problem) for problem in check_catalogues(seeds)] == [
        "cues.csv: expected this catalogue, found no such file."
    ]


def test_what_only_the_grammar_sees_is_reported_as_a_problem(seeds: Path) -> None:
    path = seeds / "confidence_weights.csv"
    rows = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(row for row in rows if "ranking,always" not in row) + "\n")
    (problem,) = check_catalogues(seeds)
    assert str(problem).startswith("confidence_weights.csv: expected a row ranking,always")


# each new word is no word of the catalogues, so that only the added row can find it
NEW_WORDINGS: list[tuple[str, Callable[[Path], int], str, str]] = [
    (
        "an action of a metric",
        lambda seeds: add(seeds / "metric_actions.csv", "thâu nhận", "action", "admit", "", "", ""),
        "Năm 2024, Đảng bộ tỉnh thâu nhận 125 đảng viên.",
        "party_members_admitted",
    ),
    (
        "an object of a metric",
        lambda seeds: add(
            seeds / "metric_nouns.csv",
            "chiến sĩ tiên phong", "noun", "member", "đảng viên", "yes", "member",
        ),
        "Năm 2024, Đảng bộ tỉnh kết nạp 125 chiến sĩ tiên phong.",
        "party_members_admitted",
    ),
    (
        "a modifier of a metric",
        lambda seeds: add(seeds / "cues.csv", "khi có biểu hiện lạ", "cue", "signs", "clause"),
        "Năm 2024, Ủy ban Kiểm tra Tỉnh ủy đã kiểm tra khi có biểu hiện lạ 15 tổ chức đảng.",
        "party_orgs_inspected_for_violations",
    ),
    (
        "a word of a model",
        lambda seeds: add(seeds / "reform_words.csv", "urban_model", "chính quyền phố thị"),
        "Năm 2024, thành phố thí điểm mô hình chính quyền phố thị tại các quận.",
        "urban_government",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("edit", "sentence", "code"),
    [pytest.param(*case, id=name) for name, *case in NEW_WORDINGS],
)
def test_a_new_wording_of_something_known_needs_a_row_and_no_code(
    seeds: Path, edit: Callable[[Path], int], sentence: str, code: str
) -> None:
    edit(seeds)
    assert check_catalogues(seeds) == []
    found = changes(seeds, f"Tỉnh ủy Nghệ An báo cáo về tỉnh Nghệ An.\n{sentence}")
    assert [one.code for one in found.differences if one.change != "removed"] == [code]
    assert found.read_after >= found.read_before


def leave_out(path: Path, part: str) -> None:
    """Take every row with `part` out of a catalogue."""
    rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(row for row in rows if part not in row), encoding="utf-8")


def test_a_changed_fact_says_which_fields(seeds: Path) -> None:
    leave_out(seeds / "metric_actions.csv", ",admit,")
    found = changes(seeds, "Năm 2024, Đảng bộ tỉnh Nghệ An kết nạp 125 đảng viên.")
    (changed,) = found.differences
    assert (changed.change, changed.code) == ("changed", "uncoded")
    assert changed.fields["metric"] == ("party_members_admitted", "–")


def test_a_lost_fact_is_removed(seeds: Path) -> None:
    leave_out(seeds / "reform_phrases.csv", "urban_government,")
    text = "Năm 2024, Hà Nội thí điểm mô hình chính quyền đô thị tại các phường."
    (removed,) = changes(seeds, text).differences
    assert (removed.change, removed.code) == ("removed", "urban_government")


def test_the_same_catalogues_change_nothing() -> None:
    texts = list(texts_of_files(files_in([PROJECT / "samples" / "ha_noi"])))
    assert texts
    compared = list(compare_catalogues(SEEDS, SEEDS, texts, processes=1))
    assert [text for text in compared if text.differences] == []
    assert "nothing changed" in next(lines_of(compared, 5))


def test_two_processes_say_the_same_as_one_in_the_same_order(seeds: Path) -> None:
    add(seeds / "metric_actions.csv", "thâu nhận", "action", "admit", "", "", "")
    texts = [
        StoredText(document_of(f"Năm 2024, tỉnh Nghệ An thâu nhận {number} đảng viên."), None)
        for number in range(100, 160)
    ]
    one = list(compare_catalogues(SEEDS, seeds, texts, processes=1))
    two = list(compare_catalogues(SEEDS, seeds, texts, processes=2))
    assert one == two
    assert len([text for text in one if text.differences]) == len(texts)
    lines = list(lines_of(one, 2))
    assert "60 of them differ" in lines[0]
    assert "party_members_admitted (observation): 60 changed in 1 documents" in lines
    assert lines[-1].strip() == "… 58 more; --show 0 lists all"


@pytest.mark.parametrize("processes", [1, 2])
def test_a_folder_without_catalogues_is_named_however_many_processes_read(
    tmp_path: Path, processes: int
) -> None:
    with pytest.raises(InvalidCatalogue, match=rf"{tmp_path}.*expected this catalogue"):
        list(compare_catalogues(tmp_path, SEEDS, [], processes))


def test_the_last_commit_is_what_an_edit_is_compared_with(seeds: Path) -> None:
    git = ["git", "-C", str(seeds), "-c", "user.name=t", "-c", "user.email=t@example.org"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "add", "."], check=True)
    subprocess.run([*git, "commit", "-qm", "Seeds"], check=True)
    add(seeds / "metric_actions.csv", "thâu nhận", "action", "admit", "", "", "")
    with committed(seeds) as before:
        assert (before / "metric_actions.csv").read_bytes() == (
            SEEDS / "metric_actions.csv"
        ).read_bytes()
        assert "thâu nhận" in (seeds / "metric_actions.csv").read_text(encoding="utf-8")


def test_catalogues_outside_git_ask_for_a_folder_to_compare_with(seeds: Path) -> None:
    with pytest.raises(InvalidCatalogue, match="--against"), committed(seeds):
        pass
