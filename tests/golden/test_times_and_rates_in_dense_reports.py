"""What is only told of a time or a place between two figures, and what raises a total."""

import pytest

from tests.golden.figures import coded, in_full

ON_TIME, ONLINE = "dossiers_on_time_share", "online_dossiers_share"
SENTENCES: list[tuple[str, list[str]]] = [
    # how a month or a year was parts no figure from the one before
    (
        "Tỷ lệ hồ sơ đúng hạn đạt 98,4%. Tháng 2 có Tết nên toàn tỉnh tụt xuống còn 94,6%.",
        [f"{ON_TIME} %98.4", f"{ON_TIME} %94.6"],
    ),
    (
        "Kết nạp 5.210 đảng viên. Năm 2021 khó nhất vì dịch, chỉ 1.214; năm 2022 bật lên 1.722.",
        [f"party_members_admitted {value}" for value in (5210, 1214, 1722)],
    ),
    (
        "Kết nạp 50 đảng viên. Năm 2022 thu ngân sách chậm, chỉ 812 tỷ đồng; mưa nhiều, có 12 hộ "
        "thoát nghèo.",
        ["party_members_admitted 50"],
    ),
    # what a place did, and how much that is in words
    (
        "Toàn tỉnh giải quyết 286.000 hồ sơ, 99,1% kịp hạn; huyện Đầm Hà làm được 99,6%, huyện Ba "
        "Chẽ 97,2%.",
        [f"{ON_TIME} %99.1", f"{ON_TIME} %99.6 @Đầm Hà", f"{ON_TIME} %97.2 @Ba Chẽ"],
    ),
    (
        "Hồ sơ nộp qua mạng năm 2022 đạt 48,9%, nửa đầu 2023 thì quá nửa, 63,5%.",
        [f"{ONLINE} %48.9", f"{ONLINE} %63.5"],
    ),
    # all regulations by now are none that were issued
    (
        "Ủy ban kiểm tra ký thêm 02 quy chế phối hợp, nâng tổng số quy chế phối hợp với các cơ "
        "quan lên 14.",
        ["inspection_coordination_regulations_issued 2"],
    ),
    # cells that were gathered, and the rating of members as it was called before 2018
    (
        "Chi bộ theo đó gom lại, từ 3.064 xuống 2.388 chi bộ.",
        ["party_cells 3064", "party_cells 2388"],
    ),
    ("Chi bộ thôn gom lại, từ 64 cuộc họp xuống 38.", []),
    (
        "3.906 đảng viên được công nhận đủ tư cách, hoàn thành xuất sắc nhiệm vụ, chiếm 7,1%.",
        ["party_members_rated_excellent 3906%7.1"],
    ),
    (
        "Trong 10 bí thư huyện ủy có 6 người quê ở huyện khác.",
        ["non_local_secretaries 6/10"],
    ),
]


@pytest.mark.parametrize(("text", "figures"), SENTENCES)
def test_times_and_rates_in_dense_reports(text: str, figures: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == figures
