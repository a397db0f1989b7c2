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
from sosanh.extract.catalogue.confidence import (
    ALWAYS,
    ASSURING,
    DOUBTFUL,
    Trust,
    group_of,
    read_trust,
    traits_of,
)
from sosanh.facts import Extraction, Observation
from sosanh.settings import PROJECT
from tests.texts import EXTRACTOR, document_of

SEEDS = PROJECT / "seeds"
HEADING = "Tỉnh ủy Quảng Ninh báo cáo kết quả công tác năm 2024 của tỉnh Quảng Ninh\n"


def extraction(text: str) -> Extraction:
    whole = HEADING + text
    return EXTRACTOR.extract(document_of(whole))


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
    assert "not_achieved" in traits("Phấn đấu kết nạp 1.300 đảng viên trong năm 2025.", 1300)
    aside = "Năm 2024 kết nạp 1.200 đảng viên (năm trước 1.100 đảng viên)."
    assert "number_alone" in traits(aside, 1100)
    assert "number_alone" not in traits(aside, 1200)
    assert "large" in traits("Kết nạp 1.200 đảng viên.", 1200)
    assert "action_unsaid" not in traits("Kết nạp 1.200 đảng viên.", 1200)
    assert "action_unsaid" in traits("Toàn tỉnh duy trì 14 trung tâm hành chính công.", 14)
    failed = "Kiểm tra 52 tổ chức đảng, kết luận 6 tổ chức đảng (chiếm 13,9%) có vi phạm."
    assert "failed_check" in traits(failed, 6)
    confirmed = "Kết nạp 1.245/2.000 đảng viên, đạt 62,25% chỉ tiêu."
    assert "confirmed" in traits(confirmed, 1245)
    assert "with_base" in traits(confirmed, 1245)
    assert "alone" in traits("Năm 2024 kết nạp 1.200 đảng viên.", 1200)
    assert "alone" not in traits(failed, 6)
    assert "few_coded" in traits("Kết nạp 1.200 đảng viên.", 1200)
    many = "Kết nạp 1.200 đảng viên, kiểm tra 52 tổ chức đảng, giám sát 45, kỷ luật 6 tổ chức đảng."
    assert "few_coded" not in traits(many, 1200)
    forms = "Kỷ luật 30 đảng viên, trong đó khiển trách 22, cảnh cáo 8."
    assert "part" in traits(forms, 22)
    assert "part" not in traits(forms, 30)


@pytest.mark.parametrize(
    ("trait", "sentence"),
    [
        ("denied", "Nếu được chấp thuận, tỉnh kết nạp 41 đảng viên trong quý."),
        ("planned_near", "Theo đề án phát triển đảng, đã kết nạp 41 đảng viên."),
        ("compared", "Kết nạp 41 đảng viên, nhiều nhất từ đầu nhiệm kỳ."),
        ("quoted", "Ở trang 2, chỗ in “kết nạp 41 đảng viên” là nhầm."),
    ],
)
def test_words_around_a_figure_can_turn_its_sense(trait: str, sentence: str) -> None:
    assert trait in traits(sentence, 41)
    assert trait not in traits("Trong năm 2024, Đảng bộ tỉnh kết nạp 41 đảng viên.", 41)


def test_figures_are_doubted_in_a_text_on_something_else() -> None:
    own = "Kết nạp 41 đảng viên."
    assert "beside_uncoded" not in traits(own, 41)
    beside = own + " Trồng 300 cây xanh. Xây 12 cây cầu. Mở 25 lớp học. Tặng 90 suất quà."
    assert "beside_uncoded" in traits(beside + " Có 14 doanh nghiệp, 7 hợp tác xã.", 41)


def test_two_numbers_for_one_claim_are_both_doubted() -> None:
    twice = "Năm 2024 kết nạp 41 đảng viên. Cả năm 2024 toàn tỉnh kết nạp 52 đảng viên."
    assert "contradicted" in traits(twice, 41)
    assert "contradicted" in traits(twice, 52)
    for other in (
        "Năm 2024 kết nạp 41 đảng viên. Năm 2023 toàn tỉnh kết nạp 52 đảng viên.",
        "Năm 2024 kết nạp 41 đảng viên. Riêng huyện Đầm Hà kết nạp 5 đảng viên.",
        "Năm 2024 kết nạp 41 đảng viên, trong đó có 22 đảng viên nữ.",
        "Năm 2024 kết nạp 41 đảng viên. Như vậy năm 2024 đã kết nạp 41 đảng viên.",
    ):
        assert "contradicted" not in traits(other, 41), other


def test_a_model_told_of_again_is_surer() -> None:
    once = "Thành lập trung tâm phục vụ hành chính công."
    twice = once + " Trung tâm phục vụ hành chính công hoạt động từ tháng 3."
    found = {
        text: [
            own
            for fact, own in zip(facts, traits_of(facts), strict=True)
            if group_of(fact) == "model"
        ]
        for text in (once, twice)
        for facts in [extraction(text).facts]
    }
    assert [own for own in found[once] if "repeated" in own] == []
    assert found[twice] != []
    assert [own for own in found[twice] if "repeated" not in own] == []


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


def drawn_cases() -> list[tuple[tuple[str, ...], bool]]:
    source = random.Random(7)
    cases = []
    for _ in range(4000):
        own = tuple(name for name in ("risky", "idle", "easier") if source.random() < 0.5)
        odds = 2.0 - 1.5 * ("risky" in own) + 1.0 * ("easier" in own)
        cases.append((own, source.random() < 1 / (1 + exp(-odds))))
    return cases


def test_fitting_finds_the_odds_that_made_the_cases() -> None:
    weights = fit(drawn_cases(), {"idle": 1, "risky": -1}, ALWAYS, "easier")
    assert weights[ALWAYS] == pytest.approx(2.0, abs=0.2)
    assert weights["easier"] == pytest.approx(1.0, abs=0.25)
    assert weights["risky"] == pytest.approx(-1.5, abs=0.25)
    assert weights.get("idle", 0) == pytest.approx(0, abs=0.2)


def test_a_reason_to_trust_is_never_turned_into_one_to_doubt() -> None:
    weights = fit(drawn_cases(), {"risky": 1}, ALWAYS, "easier")
    assert "risky" not in weights


def test_each_trait_is_a_reason_to_trust_or_to_doubt() -> None:
    assert not ASSURING & DOUBTFUL
    with (SEEDS / "confidence_weights.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["trait"] != ALWAYS]
    assert {row["trait"] for row in rows} <= ASSURING | DOUBTFUL
    turned = [row for row in rows if (float(row["weight"]) < 0) != (row["trait"] in DOUBTFUL)]
    assert turned == []


def test_facts_that_are_always_right_are_not_certain() -> None:
    weights = fit([((), True)] * 21, {}, ALWAYS, "easier")
    assert 1 / (1 + exp(-weights[ALWAYS])) == pytest.approx(21.5 / 22, abs=1e-5)


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
