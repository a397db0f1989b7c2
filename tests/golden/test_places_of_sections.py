"""Whose a figure is below short lines that name districts; hard negatives beside them."""

import pytest

from tests.golden.figures import placed

TEXTS = [
    (
        "Phát triển Đảng ở Gia Lai\nIa Grai: về đích sớm\nTừ đầu năm 2019, kết nạp 120 đảng viên.\n"
        "Xóa tên 4 đảng viên.\nKbang: còn chậm\nMới kết nạp 41 đảng viên.\nCả tỉnh\n"
        "Tổng cộng kết nạp 1.310 đảng viên.\n",
        [
            "64 party_members_admitted 120 @Ia Grai",
            "64 party_members_struck_off 4 @Ia Grai",
            "64 party_members_admitted 41 @Kbang",
            "64 party_members_admitted 1310",
        ],
    ),
    (
        "Chín tháng ở các huyện của tỉnh Sơn La\n1. Huyện Mai Sơn\nGiảm 7 phòng chuyên môn.\n"
        "Kết nạp 204 đảng viên.\n2. Huyện Mộc Châu\nKết nạp 96 đảng viên.\n",
        [
            "14 bodies_cut 7 @Mai Sơn",
            "14 party_members_admitted 204 @Mai Sơn",
            "14 party_members_admitted 96 @Mộc Châu",
        ],
    ),
    (  # news in bullets, each of the province that it opens with
        "Tin trong tuần\n\n* Cao Bằng: Quý I/2019, Đảng bộ tỉnh kết nạp 214 đảng viên.\n\n"
        "* Bến Tre: Năm 2018, toàn tỉnh tinh giản 187 biên chế.\n\n"
        "* Nghệ An: Trong quý, toàn tỉnh xóa tên 31 đảng viên.\n",
        [
            "04 party_members_admitted 214",
            "83 staff_positions_cut 187",
            "40 party_members_struck_off 31",
        ],
    ),
    (  # by another mark, or in capitals with a dash; what a province was made of is none of them
        "XÂY DỰNG ĐẢNG\n\n▪ CAO BẰNG: Quý I/2019, Đảng bộ tỉnh kết nạp 214 đảng viên.\n\n"
        "▪ BẾN TRE: Năm 2018, toàn tỉnh tinh giản 187 biên chế.\n\n"
        "▪ NGHỆ AN: Trong quý, xóa tên 31 đảng viên.\n",
        [
            "04 party_members_admitted 214",
            "83 staff_positions_cut 187",
            "40 party_members_struck_off 31",
        ],
    ),
    (
        "Ba tỉnh, một cửa\n\nQuý I/2026 ở ba tỉnh mới.\n\n"
        "PHÚ THỌ - Tỉnh mới, gồm Phú Thọ, Vĩnh Phúc và Hòa Bình cũ, cắt giảm 61 thủ tục hành "
        "chính. Hồ sơ trực tuyến đạt 82,4%. Xã Yên Kỳ mới đạt 40,1%.\n\n"
        "GIA LAI - Sau hợp nhất với Bình Định, Gia Lai đứng thứ 9 về PAR INDEX 2025. Hồ sơ giải "
        "quyết đúng hạn đạt 97,3%.\n\n"
        "CÀ MAU - Hồ sơ giải quyết đúng hạn đạt 95,2%.\n",
        [
            "25 administrative_procedures_cut 61",
            "25 online_dossiers_share %82.4",
            "25 online_dossiers_share %40.1 @xã Yên Kỳ",
            "52 dossiers_on_time_share %97.3",
            "96 dossiers_on_time_share %95.2",
        ],
    ),
    (  # the dash of one place where news was written heads nothing
        "Tin Nghệ An\n\nNGHỆ AN - Năm 2019, toàn tỉnh kết nạp 96 đảng viên.\n\nHà Tĩnh - Quảng "
        "Bình liên kết du lịch.\n\nToàn tỉnh xóa tên 34 đảng viên.\n",
        ["40 party_members_admitted 96", "40 party_members_struck_off 34"],
    ),
    (  # one such line alone heads nothing
        "Phát triển Đảng ở Gia Lai\nIa Grai: về đích sớm\nHuyện Ia Grai kết nạp 120 đảng viên.\n\n"
        "Công tác khác\n\nToàn tỉnh xóa tên 34 đảng viên.\n",
        ["64 party_members_admitted 120 @Ia Grai", "64 party_members_struck_off 34"],
    ),
    (  # nor do rows of a list
        "Kết quả kết nạp đảng viên năm 2019 của tỉnh Gia Lai\nIa Grai: 120 đảng viên\nKbang: 41 "
        "đảng viên\nToàn tỉnh kỷ luật 88 đảng viên.\n",
        ["64 party_members_disciplined 88"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=[one[0][:40] for one in TEXTS])
def test_a_line_that_names_a_district_heads_what_is_below(text: str, expected: list[str]) -> None:
    found = placed(text)
    assert [one for one in expected if one not in found] == []
