"""How facts are compared with gold, added up and given intervals."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sosanh.errors import InvalidCatalogue
from sosanh.evaluate.gold import GOLD, OWN_TEXTS, GoldDocument, Texts, read_gold
from sosanh.evaluate.intervals import bootstrap, wilson
from sosanh.evaluate.matching import compare
from sosanh.evaluate.page import details
from sosanh.evaluate.scores import Evaluation, evaluate, f1_of
from sosanh.evaluate.tallies import Comparison, Tally
from sosanh.settings import PROJECT
from tests.texts import EXTRACTOR, document_of

METRICS = ("party_members_admitted", "party_members_disciplined", "party_orgs_inspected")
TEXT = (
    "Tỉnh ủy Quảng Ninh báo cáo kết quả công tác năm 2024 của tỉnh Quảng Ninh.\n"
    "Năm 2024, toàn Đảng bộ kết nạp 1.245 đảng viên. Thi hành kỷ luật 30 đảng viên."
)


def gold_of(*figures: dict[str, Any], complete: tuple[str, ...] = (), **lists: Any) -> GoldDocument:
    empty: dict[str, Any] = {"reforms": [], "citations": [], "rankings": [], "assessments": []}
    return GoldDocument(
        name="t",
        gold_set="tests",
        split="development",
        group="texts",
        complete=frozenset(complete),
        teaches=False,
        province="22",
        published=None,
        origin=None,
        sha256=None,
        observations=figures,
        **(empty | lists),
    )


def compared(gold: GoldDocument, text: str = TEXT) -> Comparison:
    return compare(gold, EXTRACTOR.extract(document_of(text)), METRICS)


def total(comparison: Comparison, measure: str) -> Tally:
    return Evaluation([comparison]).score(measure).tally


def test_a_figure_is_found_when_metric_value_and_stated_base_agree() -> None:
    admitted = {"metric": "party_members_admitted", "value": 1245}
    disciplined = {"metric": "party_members_disciplined", "value": 30}
    assert total(compared(gold_of(admitted, disciplined)), "figures") == Tally(2, 0, 0)
    with_base = admitted | {"base": 2000}
    assert total(compared(gold_of(with_base, disciplined)), "figures") == Tally(1, 1, 1)


def test_an_optional_row_costs_nothing_found_or_missed() -> None:
    rows = [
        {"metric": "party_members_admitted", "value": 1245, "optional": True},
        {"metric": "party_members_admitted", "value": 99, "optional": True},
        {"metric": "party_members_disciplined", "value": 30},
    ]
    assert total(compared(gold_of(*rows)), "figures") == Tally(1, 0, 0)


def test_the_same_figure_said_twice_is_no_invention() -> None:
    rows = [
        {"metric": "party_members_admitted", "value": 1245},
        {"metric": "party_members_disciplined", "value": 30},
    ]
    twice = TEXT + "\nKết nạp 1.245 đảng viên trong năm 2024."
    assert total(compared(gold_of(*rows), twice), "figures") == Tally(2, 0, 0)


def test_another_code_for_the_same_number_is_noted_as_a_confusion() -> None:
    rows = [
        {"metric": "party_orgs_inspected", "value": 1245, "char_start": TEXT.index("1.245")},
        {"metric": "party_members_disciplined", "value": 30},
    ]
    confusions = compared(gold_of(*rows)).confusions
    assert confusions == {("figure", "party_orgs_inspected", "party_members_admitted"): 1}


def test_an_uncoded_figure_is_judged_only_where_gold_lists_all_countables() -> None:
    text = TEXT + "\nToàn tỉnh có 77 cán bộ xã."
    rows = [
        {"metric": "party_members_admitted", "value": 1245},
        {"metric": "party_members_disciplined", "value": 30},
    ]

    def judged(gold: GoldDocument) -> list[bool | None]:
        return [
            one.is_right
            for one in compared(gold, text).judged
            if one.fact.fact_type == "observation" and one.fact.metric is None
        ]

    partial, full = judged(gold_of(*rows)), judged(gold_of(*rows, complete=("countables",)))
    assert (partial, full) == ([None], [False])


def test_a_figure_is_right_throughout_only_with_its_period_and_area() -> None:
    row = {"metric": "party_members_admitted", "value": 1245, "period_to": "2024-12-31"}
    other = {"metric": "party_members_disciplined", "value": 30, "area": "Hạ Long"}
    judged = {
        one.fact.metric: (one.is_right, one.is_right_throughout)
        for one in compared(gold_of(row, other)).judged
        if one.fact.fact_type == "observation"
    }
    assert judged["party_members_admitted"] == (True, True)
    assert judged["party_members_disciplined"] == (True, False)


def test_a_citation_is_found_when_one_fact_holds_all_its_words() -> None:
    text = TEXT + "\nThực hiện Nghị quyết số 19-NQ/TU ngày 28/11/2019 của Tỉnh ủy."
    gold = gold_of(citations=["19-NQ/TU 2019-11-28", "Kết luận 5"])
    assert total(compared(gold, text), "citations") == Tally(1, 0, 1)


def test_wilson_s_interval_is_that_of_the_textbook() -> None:
    low, high = wilson(81, 263) or (0, 0)
    assert (round(low, 3), round(high, 3)) == (0.255, 0.366)
    assert wilson(0, 0) is None
    low, high = wilson(10, 10) or (0, 0)
    assert 0.7 < low < 0.75
    assert high == pytest.approx(1)


def test_the_bootstrap_draws_whole_documents_and_always_the_same() -> None:
    together = [(10, 0, 0)] * 5 + [(0, 10, 0)] * 5
    apart = [(5, 5, 0)] * 10
    wide, narrow = bootstrap(together, f1_of), bootstrap(apart, f1_of)
    assert wide is not None
    assert narrow == (2 / 3, 2 / 3)
    assert wide[0] < 0.5 < 0.8 < wide[1]
    assert bootstrap(together, f1_of) == wide


def test_every_text_of_the_project_is_found_by_its_gold() -> None:
    texts = Texts(OWN_TEXTS)
    own = [document for document in read_gold() if document.group != "elsewhere"]
    assert own
    assert [document.name for document in own if texts.find(document) is None] == []


def test_an_absent_text_is_named_and_not_scored(tmp_path: Path) -> None:
    documents = [document for document in read_gold() if document.group == "samples"][:2]
    result = evaluate(documents, Texts([tmp_path]), EXTRACTOR, PROJECT / "seeds")
    assert result.compared == []
    assert result.absent == [document.name for document in documents]


def test_a_gold_file_without_a_row_in_the_list_of_sets_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sets.csv").write_text("gold_set,texts,complete,teaches\n", encoding="utf-8")
    (tmp_path / "new.json").write_text("{}", encoding="utf-8")
    with pytest.raises(InvalidCatalogue, match=r"new\.json"):
        read_gold(tmp_path)


def test_a_figure_without_a_number_is_refused(tmp_path: Path) -> None:
    broken = {"t": {"observations": [{"metric": "party_cells"}]}}
    (tmp_path / "sets.csv").write_text(
        "gold_set,texts,complete,teaches\nnew,texts,,\n", encoding="utf-8"
    )
    (tmp_path / "new.json").write_text(json.dumps(broken), encoding="utf-8")
    with pytest.raises(InvalidCatalogue, match="value or percent"):
        read_gold(tmp_path)


def test_no_row_of_a_held_out_text_reaches_the_details() -> None:
    held_out = [one for one in read_gold(GOLD) if one.split == "held_out"]
    result = evaluate(held_out, Texts(OWN_TEXTS), EXTRACTOR, PROJECT / "seeds")
    assert result.compared
    assert details(result.only(split="development")) == []


def test_values_are_compared_as_numbers_not_as_digits() -> None:
    row = {"metric": "party_members_admitted", "value": 1245.0}
    facts = compared(gold_of(row)).judged
    right = [one.fact for one in facts if one.is_right and one.fact.fact_type == "observation"]
    assert [fact.value for fact in right] == [Decimal(1245)]


def test_a_field_that_differs_is_listed_with_what_was_found_and_what_was_wanted() -> None:
    row = {"metric": "party_members_admitted", "value": 1245, "role": "target"}
    right, wrong = row | {"role": "achieved"}, row | {"period_to": "2023-12-31"}
    assert not [line for line in compared(gold_of(right)).differences if "other" in line]
    assert compared(gold_of(wrong)).differences[:2] == [
        "other   t  party_members_admitted  1245  period: 2024-01-01 – 2024-12-31"
        " instead of ? – 2023-12-31",
        "other   t  party_members_admitted  1245  role: achieved instead of target",
    ]
