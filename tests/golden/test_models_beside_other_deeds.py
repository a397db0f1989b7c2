"""Models beside deeds, headings and places that are not theirs, and tables that date their rows."""

from datetime import date

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.golden.figures import extraction, plain, times

Told = tuple[str, str, str, str | None]


def models(text: str, published: date) -> list[Told]:
    """Each model of a text: (code, stage, coverage, area)."""
    return [
        (fact.code, fact.stage, plain(fact.value), fact.scope.area)
        for fact in extraction(text, published).facts
        if isinstance(fact, ReformModel | LeadershipInnovation)
    ]


CASES: list[tuple[str, date, list[Told]]] = [
    # units of one deed are none of the next
    (
        "Kiểm tra ở Đà Nẵng\nỦy ban Kiểm tra Thành ủy Đà Nẵng giám sát chuyên đề tại 12 xã, và đề "
        "nghị tạm hoãn xuất cảnh đối với 3 người.\n",
        date(2024, 7, 12),
        [
            ("thematic_supervision", "adopted", "12", None),
            ("exit_ban_requests", "adopted", "", None),
        ],
    ),
    (
        "Thi tuyển ở Đà Nẵng\nTại 12 phường, thành phố Đà Nẵng thi tuyển chức danh lãnh đạo.\n",
        date(2024, 7, 12),
        [("competitive_leadership_exams", "adopted", "12", None)],
    ),
    # what there is since a merger took up nothing
    (
        "Hải Phòng sắp xếp\nThành phố Hải Phòng sáp nhập xã, phường, từ 217 xuống còn 167 xã, "
        "phường.\n",
        date(2024, 12, 12),
        [("administrative_unit_merger", "mandated", "", None)],
    ),
    # a heading adds nothing to what is told below it …
    (
        "Quảng Ninh năm 2024\n\nTinh giản biên chế\nThực hiện Nghị quyết số 18-NQ/TW, tỉnh Quảng "
        "Ninh đã tinh giản 214 biên chế.\n",
        date(2025, 1, 3),
        [("apparatus_streamlining", "adopted", "", None)],
    ),
    # … but where nothing else is
    (
        "Quảng Ninh năm 2024\n\nTinh giản biên chế\nTỉnh Quảng Ninh làm từ trên xuống.\n",
        date(2025, 1, 3),
        [("apparatus_streamlining", "adopted", "", None)],
    ),
    # provinces that merge are none of a ward named just before
    (
        "Hải Phòng cải cách\nPhường Hồng Bàng nhận 1.200 hồ sơ. Từ ngày 1/7/2025, sau khi hợp nhất "
        "với tỉnh Hải Dương, thành phố vẫn chạy đều.\n",
        date(2025, 7, 15),
        [("administrative_unit_merger", "mandated", "", None)],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), CASES)
def test_a_model_has_what_is_its_own(text: str, published: date, expected: list[Told]) -> None:
    assert models(text, published) == expected


def test_the_head_above_labels_dates_the_rows() -> None:
    text = (
        "BÁO CÁO công tác xây dựng Đảng nhiệm kỳ 2020 - 2025\n\nTỉnh ủy Quảng Ninh báo cáo.\n\n"
        "| Nội dung (năm 2020) | Tổ chức đảng | Đảng viên |\n| Kiểm tra | 1.282 | 360 |\n"
    )
    assert times(text, date(2024, 8, 12)) == [
        "1282: 2020-01-01 – 2020-12-31",
        "360: 2020-01-01 – 2020-12-31",
    ]
