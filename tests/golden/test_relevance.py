"""The gate before extraction lets every text with a coded fact in, and keeps the rest out."""

from pathlib import Path

import pytest

from sosanh.errors import InvalidCatalogue
from sosanh.evaluate.gold import OWN_TEXTS, SHARED_TEXTS, Texts, read_gold
from sosanh.extract import Extractor
from sosanh.extract.relevance import ENOUGH, RelevanceGate
from sosanh.facts import Extraction, Observation, ReadDocument
from sosanh.read import read
from sosanh.settings import PROJECT

SEEDS = PROJECT / "seeds"

OFF_TOPIC = {
    "football": "Đội chủ nhà thắng 3-1 trước 12.000 khán giả; tiền đạo trẻ ghi hai bàn ở phút 18 "
    "và 65, thủ môn đội khách cản phá 7 cú sút. Hai đội gặp lại nhau ở lượt về vào ngày 12/8.",
    "weather": "Đêm nay bão số 4 cách bờ 210 km, sức gió cấp 11, giật cấp 13. Vùng biển ven bờ có "
    "sóng cao từ 3 đến 5 m; mưa 150 đến 250 mm ở vùng núi, đề phòng lũ quét và sạt lở đất.",
    "prices": "Giá vàng miếng sáng nay tăng 450.000 đồng mỗi lượng; cà phê nhân ở mức 118.000 đồng "
    "một kg. Xăng RON 95 giảm 320 đồng, còn 20.150 đồng một lít từ 15 giờ.",
    "crime": "Công an phường bắt quả tang hai thanh niên trộm 3 xe máy tại bãi gửi xe; tang vật "
    "gồm 5 chiếc điện thoại và 12 triệu đồng. Hai người khai đã gây ra 9 vụ trong tháng 6.",
    "recipe": "Cho 300 g thịt băm, 2 quả trứng và nửa thìa hạt tiêu vào tô, trộn đều rồi hấp 25 "
    "phút. Món này ăn nóng với cơm trắng, thêm rau luộc cho 4 người ăn.",
    "exam": "Hơn 1 triệu thí sinh bước vào môn Toán sáng nay; đề thi có 50 câu trong 90 phút. Phổ "
    "điểm được công bố vào ngày 18/7, điểm trung bình năm trước là 6,39.",
}


def document(title: str | None, text: str) -> ReadDocument:
    data = f"{title}\n\n{text}" if title else text
    return read(data.encode(), name="a.txt", document_id="0" * 64)


def has_coded_fact(extraction: Extraction) -> bool:
    coded = ("reform_model", "leadership_innovation", "ranking")
    return any(
        fact.fact_type in coded or (isinstance(fact, Observation) and fact.metric)
        for fact in extraction.facts
    )


@pytest.mark.parametrize("name", OFF_TOPIC)
def test_a_text_of_another_kind_is_kept_out(name: str) -> None:
    decision = RelevanceGate(SEEDS).judge(document(None, OFF_TOPIC[name]))
    assert not decision.is_relevant, decision
    assert decision.points < ENOUGH


def test_no_text_with_a_coded_fact_is_kept_out(shared: Path) -> None:
    gate, extractor = RelevanceGate(SEEDS), Extractor(SEEDS)
    lost, kept = [], 0
    texts = [*(shared / "corpus").glob("*.txt"), *(PROJECT / "samples").glob("*/*.txt")]
    for path in texts:
        document = read(path.read_bytes(), name=path.name, document_id="0" * 64)
        relevant = gate.judge(document).is_relevant
        kept += relevant
        if not relevant and has_coded_fact(extractor.extract(document)):
            lost.append(path.name)
    assert lost == []
    assert kept > 150


def test_every_text_in_which_a_reader_found_coded_facts_comes_in() -> None:
    gate = RelevanceGate(SEEDS)
    texts = Texts((*OWN_TEXTS, *SHARED_TEXTS))
    lost, judged = [], 0
    for gold in read_gold():
        coded = [
            figure
            for figure in gold.observations
            if figure["metric"] != "uncoded" and not figure.get("optional")
        ]
        # a concert that leads up to the day of a merger mentions it, and is about music
        models = [model for model in gold.reforms if not model.get("optional")]
        path = texts.find(gold)
        if path is None or gold.split == "held_out" or not (coded or models or gold.rankings):
            continue
        text = read(path.read_bytes(), name=path.name, document_id="0" * 64)
        judged += 1
        if not gate.judge(text).is_relevant:
            lost.append(gold.name)
    assert lost == []
    assert judged > 50


def test_a_decision_names_the_words_that_made_it() -> None:
    text = document("Đảng viên trẻ", "Chi bộ thôn 2 có thêm hai đảng viên trong tháng 6 vừa qua.")
    decision = RelevanceGate(SEEDS).judge(text)
    assert {"đảng viên", "chi bộ", "thôn"} <= set(decision.words)
    # a word of the title counts twice, and each word once
    assert decision.points == 2 * 2 + 2 + 1


def test_a_weight_that_is_no_number_is_named(tmp_path: Path) -> None:
    (tmp_path / "relevance_words.csv").write_text("words,weight\nchi bộ,heavy\n")
    with pytest.raises(InvalidCatalogue, match="heavy"):
        RelevanceGate(tmp_path)
