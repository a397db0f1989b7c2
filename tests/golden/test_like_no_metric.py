"""Counts in dense reports that are worded like a metric and are none; written for this project.

Each expected figure is `metric value[/base]`, read off the sentence by hand.
"""

import pytest

from tests.golden.figures import coded, in_short

SENTENCES: list[tuple[str, list[str]]] = [
    # models of one movement are no innovations that a committee reports
    (
        "Các đảng bộ báo cáo 27 mô hình hay, cách làm sáng tạo; công nhận 96 mô hình “Dân vận "
        "khéo”.",
        ["innovative_models_reported 27"],
    ),
    ("Toàn tỉnh có 1.204 mô hình dân vận khéo tiêu biểu.", []),
    ("Phong trào dân vận khéo xây dựng được 63 mô hình trong lĩnh vực kinh tế.", []),
    # who has no post of the state leaves none, unless the scheme takes him in
    ("Nhờ kiêm nhiệm, các thôn giảm 2.350 người hoạt động không chuyên trách.", []),
    (
        "Tỉnh tinh giản 87 biên chế, trong đó có 12 người hoạt động không chuyên trách cấp xã.",
        ["staff_positions_cut 12", "staff_positions_cut 87"],
    ),
    ("Sở Nội vụ thu hồi 14 biên chế chưa dùng.", ["staff_positions_cut 14"]),
    ("Đoàn kiểm tra thu hồi 31 suất quà phát trùng.", []),
    ("Tinh giản biên chế theo đề án; 2 viên chức bị buộc thôi việc.", []),
    # how a congress elects
    ("Tại đại hội, 41 đảng bộ cơ sở trực tiếp bầu bí thư.", []),
    ("18 đảng bộ xã thực hiện chủ trương đại hội trực tiếp bầu bí thư.", []),
    (
        "Có 512 tổ chức cơ sở đảng đã tổ chức xong đại hội, bầu trực tiếp 40 bí thư.",
        ["party_congresses_held_grassroots 512"],
    ),
    # what became of those who won
    (
        "Qua thi tuyển, 15 người trúng tuyển chức danh trưởng phòng; sau một năm, 12 người được "
        "xếp loại hoàn thành tốt nhiệm vụ, 3 người được bổ nhiệm lên vị trí cao hơn.",
        ["leadership_posts_filled_by_exam 15"],
    ),
    (
        "Thi tuyển 9 chức danh lãnh đạo, bổ nhiệm 7 người; hai ghế còn để trống.",
        ["leadership_posts_opened_to_exam 9", "leadership_posts_filled_by_exam 7/9"],
    ),
    # how old somebody was, and where and with which number it happened
    ("Cụ Lành vào Đảng đêm 14 tháng 10 năm ấy, tuổi 23.", []),
    ("Anh Sùng A Páo được kết nạp Đảng ở tuổi 19, chị Mỷ kết nạp khi mới ngoài 20.", []),
    ("Đồn Biên phòng tổ chức kết nạp đảng viên ngay tại cột mốc 412.", []),
    ("Ông vào Đảng trên chuyến tàu 307.", []),
    (
        "Huyện tinh giản 40 biên chế, trong đó nghỉ hưu trước tuổi 28, thôi việc 12.",
        ["staff_positions_cut 12", "staff_positions_cut 28", "staff_positions_cut 40"],
    ),
    ("Nay xã kết nạp vượt mốc 200 đảng viên.", ["party_members_admitted 200"]),
    ("Chị là 1 trong 3 đảng viên mới của trường.", ["party_members_admitted 3"]),
    ("Ông vào Đảng năm 22 tuổi, làm bí thư được 98% đảng viên tín nhiệm.", []),
    # units that lack what they have
    (
        "Cả 103 xã, phường đều đã có trung tâm phục vụ hành chính công, nhưng 17 nơi còn mượn nhà.",
        ["public_service_centres 103"],
    ),
    # a congress that is held, chosen or prepared for
    ("Riêng tháng 6 có 211 tổ chức cơ sở đảng đại hội.", ["party_congresses_held_grassroots 211"]),
    ("Tỉnh chọn 74 đảng bộ cơ sở làm điểm cho đại hội.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_what_only_looks_like_a_metric_is_none(text: str, expected: list[str]) -> None:
    assert sorted(in_short(fact) for fact in coded(text)) == sorted(expected)
