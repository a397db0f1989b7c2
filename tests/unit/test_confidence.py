"""What a confidence is made of, how it is fitted, and which threshold follows from it."""

import csv
import random
from math import exp
from pathlib import Path

import pytest

from sosanh.errors import InvalidCatalogue
from sosanh.evaluate.calibration import (
    Rated,
    calibrate,
    kept_by,
    teachers,
    thresholds,
    write_catalogues,
)
from sosanh.evaluate.gold import OWN_TEXTS, Texts, read_gold
from sosanh.evaluate.logistic import fit
from sosanh.evaluate.scores import Evaluation, evaluate
from sosanh.extract import Extractor
from sosanh.extract.catalogue.confidence import ALWAYS, Trust, group_of, read_trust, traits_of
from sosanh.facts import Extraction, Observation, ReadDocument
from sosanh.settings import PROJECT

SEEDS = PROJECT / "seeds"
EXTRACTOR = Extractor(SEEDS)
HEADING = "Tỉnh ủy Quảng Ninh báo cáo kết quả công tác năm 2024 của tỉnh Quảng Ninh\n"


def extraction(text: str) -> Extraction:
    whole = HEADING + text
    return EXTRACTOR.extract(
        ReadDocument("a" * 64, "t.txt", "text/plain", whole, None, None, "none", 0, len(whole))
    )


def traits(text: str, value: int) -> set[str]:
    facts = extraction(text).facts
    return next(
        set(own)
        for fact, own in zip(facts, traits_of(facts), strict=True)
        if isinstance(fact, Observation) and fact.value == value
    )


@pytest.fixture(scope="module")
def own_texts() -> Evaluation:
    documents = [document for document in read_gold() if document.group != "elsewhere"]
    return evaluate(documents, Texts(OWN_TEXTS), EXTRACTOR, SEEDS)


def test_a_trait_can_be_read_off_the_fact() -> None:
    assert "number_first" in traits("Năm 2024, 30 đảng viên bị thi hành kỷ luật.", 30)
    assert "number_first" not in traits("Năm 2024, thi hành kỷ luật 30 đảng viên.", 30)
    assert "inexact" in traits("Kết nạp hơn 1.200 đảng viên.", 1200)
    assert "not_achieved" in traits("Phấn đấu kết nạp 1.300 đảng viên trong năm 2025.", 1300)
    assert "alone_in_sentence" in traits("Kết nạp 1.200 đảng viên.", 1200)
    assert "action_unsaid" not in traits("Kết nạp 1.200 đảng viên.", 1200)
    assert "action_unsaid" in traits("Toàn tỉnh duy trì 14 trung tâm hành chính công.", 14)
    failed = "Kiểm tra 52 tổ chức đảng, kết luận 6 tổ chức đảng (chiếm 13,9%) có vi phạm."
    assert "failed_check" in traits(failed, 6)
    confirmed = "Kết nạp 1.245/2.000 đảng viên, đạt 62,25% chỉ tiêu."
    assert "confirmed" in traits(confirmed, 1245)


def test_facts_carry_the_rating_of_their_traits() -> None:
    facts = extraction("Năm 2024, kết nạp 900 đảng viên theo Nghị quyết số 19-NQ/TU.").facts
    trust = read_trust(SEEDS)
    assert facts
    assert [fact.confidence for fact in facts] == trust.rate(facts)


def test_weights_add_up_to_odds() -> None:
    trust = Trust({"figure": {ALWAYS: 2.0, "inexact": -1.5}})
    assert trust.of("figure", ()) == pytest.approx(1 / (1 + exp(-2)), abs=1e-4)
    assert trust.of("figure", ("inexact", "never_fitted")) == pytest.approx(
        1 / (1 + exp(-0.5)), abs=1e-4
    )


def test_a_catalogue_without_the_weight_of_a_group_is_refused(tmp_path: Path) -> None:
    (tmp_path / "confidence_weights.csv").write_text(
        "fact_group,trait,weight\nfigure,always,1\n", encoding="utf-8"
    )
    with pytest.raises(InvalidCatalogue, match="uncoded_figure,always"):
        read_trust(tmp_path)


def test_fitting_finds_the_odds_that_made_the_cases() -> None:
    source = random.Random(7)
    cases = []
    for _ in range(4000):
        own = tuple(name for name in ("risky", "idle") if source.random() < 0.5)
        odds = 2.0 - 1.5 * ("risky" in own)
        cases.append((own, source.random() < 1 / (1 + exp(-odds))))
    weights = fit(cases, ("idle", "risky"), ALWAYS)
    assert weights[ALWAYS] == pytest.approx(2.0, abs=0.2)
    assert weights["risky"] == pytest.approx(-1.5, abs=0.25)
    assert weights["idle"] == pytest.approx(0, abs=0.2)


def test_facts_that_are_always_right_are_not_certain() -> None:
    weights = fit([((), True)] * 21, (), ALWAYS)
    assert 1 / (1 + exp(-weights[ALWAYS])) == pytest.approx(21.5 / 22, abs=1e-6)


def test_the_threshold_is_the_highest_that_keeps_four_fifths() -> None:
    rated = [Rated("figure", confidence / 10, confidence > 2, False) for confidence in range(10)]
    (chosen,) = thresholds(rated)
    assert (chosen.threshold, chosen.facts, chosen.kept, chosen.right) == (0.2, 10, 8, 7)
    assert kept_by("figure", rated, 0.9).kept == 1


def test_only_texts_that_nobody_tunes_on_teach(own_texts: Evaluation) -> None:
    assert {one.document.split for one in teachers(own_texts)} == {"held_out"}
    held_out = own_texts.only(split="held_out").compared
    assert len(teachers(own_texts)) < len(held_out)  # the others show what was learnt


def test_each_fact_is_rated_by_weights_fitted_without_its_text(own_texts: Evaluation) -> None:
    fitted = calibrate(own_texts)
    judged = [
        one for text in teachers(own_texts) for one in text.judged if one.is_right is not None
    ]
    assert len(fitted.rated) == len(judged)
    in_sample = Trust(fitted.weights)
    same = [in_sample.of(group_of(one.fact), one.traits) for one in judged]
    assert sorted(one.confidence for one in fitted.rated) != sorted(same)


def test_a_calibration_without_all_texts_is_refused(own_texts: Evaluation) -> None:
    with pytest.raises(InvalidCatalogue, match="--texts"):
        calibrate(Evaluation(own_texts.compared, ["somebody_elses_text"]))


def test_what_is_fitted_can_be_read_back(own_texts: Evaluation, tmp_path: Path) -> None:
    fitted = calibrate(own_texts)
    write_catalogues(tmp_path, fitted)
    trust = read_trust(tmp_path)
    for one in teachers(own_texts)[0].judged:
        expected = Trust(fitted.weights).of(group_of(one.fact), one.traits)
        assert trust.of(group_of(one.fact), one.traits) == pytest.approx(expected, abs=0.002)
    with (tmp_path / "review_thresholds.csv").open(encoding="utf-8", newline="") as lines:
        written = {row["fact_group"]: float(row["threshold"]) for row in csv.DictReader(lines)}
    assert written == {one.group: pytest.approx(one.threshold) for one in fitted.thresholds}


def test_the_thresholds_in_force_keep_four_fifths_of_what_they_were_read_from() -> None:
    with (SEEDS / "review_thresholds.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert rows
    assert [row for row in rows if int(row["kept"]) < 0.8 * int(row["facts"])] == []
