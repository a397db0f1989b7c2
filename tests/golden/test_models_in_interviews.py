"""Models that a question names: how far they are is what the answer says."""

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.texts import EXTRACTOR, document_of

HEAD = "Chuyện bộ máy ở Yên Bái\n\nPhóng viên trao đổi với lãnh đạo tỉnh Yên Bái.\n\n"


def models(text: str) -> set[tuple[str, str | None]]:
    return {
        (fact.code, fact.stage)
        for fact in EXTRACTOR.extract(document_of(HEAD + text)).facts
        if isinstance(fact, ReformModel | LeadershipInnovation)
    }


CASES: list[tuple[str, set[tuple[str, str]]]] = [
    (
        "PV: Mô hình chi bộ bốn tốt làm đến đâu rồi?\n- Lúc đầu làm điểm ở 12 chi bộ, nay đã nhân "
        "rộng ra 140 chi bộ.\n",
        {("four_good_cell", "scaled")},
    ),
    (
        "PV: Bí thư chi bộ kiêm trưởng thôn có vướng gì không, thưa ông?\nÔng Hà Văn Páo: Có 312 "
        "thôn làm rồi, tới giờ anh em đều thuận.\n",
        {("cell_secretary_is_village_head", "adopted")},
    ),
    (
        "Hỏi: Trung tâm hành chính công huyện có bỏ không?\nĐáp: Không bỏ. Cả bảy huyện vẫn giữ; "
        "riêng quầy ở chợ thì tạm dừng.\n",
        {("public_service_centre", "adopted")},
    ),
    (
        "* Bao giờ tỉnh thí điểm chính quyền đô thị?\n- Quý III này chúng tôi sẽ trình Quốc hội "
        "đề án.\n",
        {("urban_government", "proposed")},
    ),
    # what the answer denies, or only thinks, and a question of nobody are none
    (
        "PV: Tỉnh có thi tuyển giám đốc sở không?\n- Chưa. Chúng tôi đang bàn, quý sau mới có ý "
        "kiến.\n",
        set(),
    ),
    (
        "PV: Theo ông có nên sáp nhập thêm xã không?\n- Theo tôi thì nên, vì có xã chỉ hơn 2.000 "
        "dân.\n",
        set(),
    ),
    (
        "Thi tuyển giám đốc sở, được chăng?\nNhiều người đã nói tới chuyện ấy trong 3 hội nghị.\n",
        set(),
    ),
]


@pytest.mark.parametrize(("text", "stated"), CASES, ids=[text[:40] for text, _ in CASES])
def test_a_question_names_what_its_answer_tells(text: str, stated: set[tuple[str, str]]) -> None:
    assert models(text) == stated
