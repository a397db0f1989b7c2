"""Weak organisations, petitions and figures that are only compared, in reports on Party work."""

from datetime import date

import pytest

from tests.golden.figures import coded, in_full, times

WEAK, STILL = "weak_party_orgs_consolidated", "weak_party_orgs_under_consolidation"
SENTENCES: list[tuple[str, list[str]]] = [
    # weak organisations, called units behind their name, and what is left of them
    (
        "Trong 10 tổ chức cơ sở đảng xếp loại yếu kém chuyển từ năm trước sang, đã củng cố xong 7; "
        "còn 3 đơn vị đang củng cố.",
        [f"{WEAK} 7/10", f"{STILL} 3"],
    ),
    (
        "Toàn tỉnh có 29 tổ chức cơ sở đảng yếu kém; đã củng cố được 21 đơn vị, 8 đơn vị còn phải "
        "làm tiếp.",
        [f"{WEAK} 21/29", f"{STILL} 8"],
    ),
    (
        "Đã củng cố 6 chi bộ yếu kém; 2 chi bộ vẫn yếu kém.",
        [f"{WEAK} 6", f"{STILL} 2"],
    ),
    ("Củng cố xong 5 chi bộ còn yếu.", [f"{WEAK} 5"]),
    (
        "Có 12 chi bộ yếu, củng cố được 9, ba nơi kia dồn sang quý IV.",
        [f"{WEAK} 9/12"],
    ),
    ("Các xã củng cố được 21 đơn vị dân quân và 4 tuyến đê.", []),
    # of petitions only those due are the whole
    (
        "Các cấp ủy nhận 41 đơn tố cáo đảng viên, trong đó 19 đơn phải giải quyết; giải quyết "
        "được 18.",
        ["denunciations_resolved 18/19"],
    ),
    (
        "Tiếp nhận 60 đơn tố cáo; loại đơn trùng, còn 22 đơn phải giải quyết thì 20 đơn đã xong.",
        ["denunciations_resolved 20/22"],
    ),
    # a number in parentheses is what it is compared with
    (
        "Cả năm kết nạp 1.206 đồng chí, hơn năm trước (871) đúng 335 đồng chí.",
        ["party_members_admitted 1206", "party_members_admitted 871"],
    ),
    (
        "Luân chuyển 13 cán bộ, bằng nửa năm 2022 (26).",
        ["officials_rotated 13", "officials_rotated 26"],
    ),
    ("Kết nạp 96 đảng viên, hơn một cuộc vận động (12 buổi).", ["party_members_admitted 96"]),
    # two figures of the sentence before are told of another time, one each
    (
        "Cuối năm 2022, tỉnh có 612 tổ chức cơ sở đảng với 48.906 đảng viên. Đến cuối năm 2023 con "
        "số tương ứng là 643 và 52.377.",
        [
            "grassroots_party_orgs 612",
            "party_members_total 48906",
            "grassroots_party_orgs 643",
            "party_members_total 52377",
        ],
    ),
    # a label names what was cut; who retires in time is not cut
    (
        "Biên chế khối Đảng, đoàn thể: năm 2022 cắt 44, năm 2023 cắt 17.",
        [f"staff_positions_cut {value} @khối Đảng, đoàn thể" for value in (44, 17)],
    ),
    (
        "Tinh giản 97 người. Có 210 người nghỉ hưu đúng tuổi, 12 người đến tuổi nghỉ hưu.",
        ["staff_positions_cut 97"],
    ),
    # asking is done when it was asked, whatever others must do
    (
        "Ban Thường vụ Tỉnh ủy yêu cầu 6 tập thể lãnh đạo phải kiểm điểm sâu.",
        ["units_asked_for_deep_self_criticism 6"],
    ),
    (
        "Tỉnh ủy chỉ ra nghị quyết khi thật cần: năm nay có 5 nghị quyết chuyên đề.",
        ["topical_resolutions_issued 5"],
    ),
]


@pytest.mark.parametrize(("text", "figures"), SENTENCES)
def test_weak_and_compared(text: str, figures: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == figures


def test_half_of_this_year_is_its_first_half() -> None:
    text = (
        "Lạng Sơn: trao đổi với Trưởng Ban Tổ chức Tỉnh ủy\n\n"
        "Năm nay có gì mới? Nửa năm, 3.480 lượt cán bộ được bồi dưỡng. "
        "Năm 2022 cắt 44 biên chế, nửa năm nay 17."
    )
    assert times(text, date(2023, 8, 29)) == [
        "3480: 2023-01-01 – 2023-06-30",
        "44: 2022-01-01 – 2022-12-31",
        "17: 2023-01-01 – 2023-06-30",
    ]
