"""How far a model has come, in the words that reports ordinarily use, for four models each."""

from datetime import date

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.golden.figures import HEADING, extraction

MODELS = (
    "thi tuyển chức danh lãnh đạo, quản lý",
    "mô hình bí thư cấp ủy đồng thời là chủ tịch UBND",
    "mô hình hợp nhất ban tổ chức với phòng nội vụ",
    "luân chuyển cán bộ",
)
STAGES: list[tuple[str, set[str]]] = [
    ("Tỉnh đã dừng {model} từ năm 2022.", {"suspended"}),
    ("Từ năm 2022, tỉnh dừng {model}.", {"suspended"}),
    ("Tỉnh đã tạm dừng {model} từ năm 2022.", {"suspended"}),
    ("Tỉnh đã tạm dừng việc {model} để chờ hướng dẫn.", {"suspended"}),
    ("Tỉnh đã chấm dứt {model}.", {"ended"}),
    ("Tỉnh đã kết thúc thí điểm {model}.", {"ended"}),
    ("Tỉnh thôi không thực hiện {model}.", {"ended"}),
    ("Tỉnh không tiếp tục thực hiện {model}.", {"ended"}),
    ("Tỉnh đã bãi bỏ {model}.", {"ended"}),
    ("Từ năm 2021, {model} không còn được thực hiện.", {"ended"}),
    ("{model} đã bị dừng lại từ năm 2022.", {"suspended"}),
    ("{model} được thực hiện từ năm 2018, đến năm 2021 thì dừng.", {"suspended"}),
    ("Tỉnh đang xây dựng đề án {model}.", {"announced"}),
    ("Tỉnh xây dựng đề án {model}, dự kiến thực hiện từ năm 2025.", {"announced"}),
    ("Năm 2025, tỉnh thực hiện {model}.", {"announced"}),
    ("Tỉnh phấn đấu năm 2025 thực hiện {model}.", {"announced"}),
    ("Tỉnh chủ trương thí điểm {model}.", {"pilot"}),
    ("Sau 2 năm thí điểm, tỉnh nhân rộng {model}.", {"scaled"}),
    ("{model} đã được mở rộng ra 8 huyện.", {"scaled"}),
    ("Đến nay, tất cả các huyện đã thực hiện {model}.", {"universal"}),
    ("Cả 13 huyện, thị xã, thành phố thực hiện {model}.", {"universal"}),
    ("13/13 huyện, thị xã, thành phố thực hiện {model}.", {"universal"}),
    ("Các huyện, thị xã, thành phố đều đã thực hiện {model}.", {"universal"}),
    ("{model} được áp dụng trên phạm vi cả tỉnh.", {"universal"}),
    ("{model} được áp dụng cho toàn bộ cơ quan trong tỉnh.", {"universal"}),
    ("Chưa có địa phương nào thực hiện {model}.", set()),
    ("Tỉnh không thực hiện {model}.", set()),
    ("Một số huyện còn lúng túng khi thực hiện {model}.", {"adopted"}),
    ("Tỉnh đề xuất Trung ương cho thí điểm {model}.", {"proposed"}),
    ("Đại biểu đề nghị tỉnh sớm thực hiện {model}.", {"proposed"}),
    ("Được Bộ Chính trị cho phép, tỉnh thực hiện thí điểm {model}.", {"pilot"}),
    ("Tỉnh tiếp tục thí điểm {model}.", {"pilot"}),
    ("Tỉnh tiếp tục thực hiện {model}.", {"adopted"}),
]


@pytest.mark.parametrize(("sentence", "stages"), STAGES)
def test_the_stage_is_that_which_the_words_say(sentence: str, stages: set[str]) -> None:
    for model in MODELS:
        words = sentence.format(model=model)
        facts = extraction(f"{HEADING}{words[0].upper()}{words[1:]}\n").facts
        told = [one for one in facts if isinstance(one, ReformModel | LeadershipInnovation)]
        assert {one.stage for one in told} == stages, model
        assert len(told) == len(stages), model


@pytest.mark.parametrize(
    ("sentence", "stage"),
    [
        ("Từ tháng 4, tỉnh thi tuyển chức danh lãnh đạo các sở.", "adopted"),
        ("Việc thi tuyển chức danh lãnh đạo các sở được duy trì.", "adopted"),
        ("Từ tháng 9, tỉnh thi tuyển chức danh lãnh đạo các sở.", "announced"),
        ("Thi tuyển chức danh lãnh đạo các sở.", "announced"),
    ],
)
def test_what_goes_on_already_is_no_task_to_come(sentence: str, stage: str) -> None:
    text = f"{HEADING}4. Nhiệm vụ những tháng cuối năm 2022\n{sentence}\n"
    facts = extraction(text, date(2022, 5, 31)).facts
    told = [one for one in facts if isinstance(one, LeadershipInnovation)]
    assert [one.stage for one in told] == [stage]
