"""Rates of dossiers told on, who leaves under a decree, and centres named in fewer words."""

import pytest

from tests.golden.figures import in_short, told

SHORT = {
    "dossiers_on_time_share": "đúng hạn",
    "online_dossiers_share": "trực tuyến",
    "staff_positions_cut": "người",
    "public_service_centres": "trung tâm",
}
TEXTS: list[tuple[str, str]] = [
    (
        "Tỉnh Gia Lai\n\n20/3/2026\n\nTỷ lệ hồ sơ đúng hạn đạt 96,4%; địa bàn Bình Định cũ 97,5%, "
        "vùng Gia Lai cũ chỉ 94,8%.",
        "đúng hạn %96.4 | đúng hạn %97.5 | đúng hạn %94.8",
    ),
    (
        "Tỉnh Bắc Giang\n\nTỷ lệ hồ sơ giải quyết đúng hạn toàn tỉnh đạt 99,1%. Chia theo cấp: các "
        "sở, ban, ngành 99,6%, cấp xã 98,2%. Sở Xây dựng 97,2%.",
        "đúng hạn %99.1 | đúng hạn %99.6 | đúng hạn %98.2 | đúng hạn %97.2",
    ),
    (
        "Tỉnh Lai Châu\n\nHồ sơ nộp trực tuyến chiếm 44% tổng số hồ sơ, trong khi cùng kỳ năm "
        "ngoái mới chỉ 19,5%. Tam Đường dẫn đầu các huyện với 61%.",
        "trực tuyến %44 | trực tuyến %19.5 | trực tuyến %61",
    ),
    (
        "Tỉnh Đắk Lắk\n\n5/5/2026\n\nTỷ lệ hồ sơ trực tuyến của phường Tân Lập là 97%. Cuối bảng "
        "là xã Ea Súp: 48,5%.",
        "trực tuyến %97 | trực tuyến %48.5",
    ),
    (
        "Tỉnh Bắc Giang\n\nTỷ lệ hồ sơ đúng hạn đạt 99,1%, mức độ hài lòng 96,2%. Yên Thế 94%.",
        "đúng hạn %99.1",
    ),
    (
        "Tỉnh Bắc Giang\n\nTỷ lệ hồ sơ giải quyết đúng hạn toàn tỉnh đạt 99,1%. Sở Xây dựng giải "
        "ngân 97,2% vốn đầu tư công. Cùng kỳ năm ngoái, thu ngân sách chỉ đạt 45%.",
        "đúng hạn %99.1",
    ),
    (
        "Tỉnh Bắc Giang\n\nTỷ lệ hồ sơ đúng hạn đạt 99,1%. Cấp xã có 62% công chức đạt chuẩn tin "
        "học. Lục Nam tiêm vắc-xin cho 94% đàn lợn; Yên Thế 88%.",
        "đúng hạn %99.1",
    ),
    # who leaves under a decree, and who does not
    (
        "Tỉnh Lâm Đồng\n\n20/1/2026\n\nĐến hết năm 2025, 3.406 cán bộ, công chức, viên chức đã "
        "nghỉ hưu trước tuổi hoặc thôi việc theo chế độ tinh gọn.",
        "người 3406",
    ),
    (
        "Tỉnh An Giang\n\nSau một năm, số người nghỉ theo chính sách tinh gọn là 4.108.",
        "người 4108",
    ),
    (
        "Tỉnh Lạng Sơn\n\nThực hiện Nghị định số 108/2014/NĐ-CP, tỉnh tinh giản 410 người. Trong "
        "năm có 95 người nghỉ hưu đúng tuổi.",
        "người 410",
    ),
    (
        "Huyện Nghi Xuân\n\nCán bộ xã dôi dư 88 người, đến nay đã giải quyết được 61, trong đó 27 "
        "người nghỉ theo chính sách tinh giản.",
        "người 27",
    ),
    (
        "Tỉnh Hòa Bình\n\nToàn tỉnh dôi dư 1.008 cán bộ, công chức cấp xã. Trong quý I, tỉnh giải "
        "quyết cho 204 người nghỉ theo chính sách tinh giản biên chế.",
        "người 204",
    ),
    (
        "Tỉnh Gia Lai\n\n20/10/2025\n\nTừ ngày 1/7 đến nay 1.211 cán bộ, công chức, viên chức nghỉ "
        "việc theo Nghị định số 178/2024/NĐ-CP; riêng khu vực Bình Định cũ có 402 người.",
        "người 1211 | người 402",
    ),
    # two rates named before two shares, in turn
    (
        "Tỉnh Sơn La\n\nNăm 2023, tỷ lệ hồ sơ đúng hạn và trực tuyến lần lượt đạt 98,7% và 78,5%.",
        "đúng hạn %98.7 | trực tuyến %78.5",
    ),
    (
        "Tỉnh Sơn La\n\nHồ sơ nộp trực tuyến và hồ sơ giải quyết đúng hạn đạt 78,5% và 98,7%.",
        "trực tuyến %78.5 | đúng hạn %98.7",
    ),
    (
        "Tỉnh Sơn La\n\nTỷ lệ hồ sơ trước hạn và đúng hạn năm 2022 và 2023 lần lượt đạt 98,7% và "
        "99,1%.",
        "đúng hạn %98.7 | đúng hạn %99.1",
    ),
    # service centres in fewer words
    (
        "Tỉnh Sơn La\n\nTrung tâm phục vụ hành chính công tỉnh và 12 trung tâm cấp huyện đã hoạt "
        "động ổn định.",
        "trung tâm 12",
    ),
    (
        "Tỉnh Hà Nam\n\n5/8/2025\n\nCả 33 xã, phường đều mở trung tâm phục vụ hành chính công.",
        "trung tâm 33",
    ),
    (
        "Tỉnh Bình Phước\n\nTỉnh đã đưa toàn bộ 10 trung tâm phục vụ hành chính công cấp huyện vào "
        "hoạt động.",
        "trung tâm 10",
    ),
    (
        "Tỉnh Hà Nam\n\nTrung tâm phục vụ hành chính công hoạt động tốt. Ngành giáo dục có 6 trung "
        "tâm, đặt tại các huyện. Đoàn đã khảo sát 6 trung tâm cấp huyện.",
        "",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=range(len(TEXTS)))
def test_what_is_told_on_is_told_of_the_same(text: str, expected: str) -> None:
    found = [one for one in told(text) if one.metric in SHORT]
    shown = [f"{SHORT[one.metric or '']} {in_short(one).split(' ', 1)[1]}" for one in found]
    assert " | ".join(shown) == expected


def test_what_stands_before_a_row_of_shares_tells_of_each() -> None:
    text = (
        "Tỉnh Sơn La\n\nTỷ lệ hồ sơ trực tuyến được giải quyết đúng hạn năm 2022 và 2023 lần lượt "
        "đạt 97,1% và 98,7%."
    )
    assert [one.breakdown for one in told(text)] == ["trực tuyến", "trực tuyến"]
