"""Figures that lean on a question, on who decided, or on the row of places before them."""

import pytest

from tests.golden.figures import placed

ADMITTED, DISCIPLINED = "party_members_admitted", "party_members_disciplined"
CELL_HEAD, ONLINE = "cell_secretary_is_village_head", "online_dossiers_share"
ASKED = "Hỏi chuyện ông Đặng Văn Thuận, Trưởng Ban Tổ chức Tỉnh ủy Hòa Bình\n\nNgày 9/12/2021\n\n"
TEXTS: list[tuple[str, list[str]]] = [
    # the question says what was done to whom, the answer how often
    (
        ASKED + "PV: Thưa ông, năm nay tỉnh kết nạp được bao nhiêu đảng viên?\n\n"
        "Ông Đặng Văn Thuận: 1.934, vượt chỉ tiêu 134 người. Năm ngoái chỉ 1.712.",
        [f"17 {ADMITTED} 1934", f"17 {ADMITTED} 1712"],
    ),
    (
        ASKED + "- Năm qua có bao nhiêu đảng viên bị kỷ luật?\n\n"
        "- Có 261 đồng chí, trong đó khai trừ 19.",
        [f"17 {DISCIPLINED} 261", f"17 {DISCIPLINED} 19 [khai trừ]"],
    ),
    (
        ASKED + "PV: Ông nhìn nhận thế nào về việc tinh giản biên chế mấy năm qua?\n\n"
        "Ông Đặng Văn Thuận: Nhìn chung là tốt. Từ năm 2016 đến hết năm 2020, toàn tỉnh được "
        "1.870 người.",
        ["17 staff_positions_cut 1870"],
    ),
    # it says nothing of those who are there, nor of reasons and averages
    (
        ASKED + "- Công tác kết nạp đảng viên ở tỉnh ra sao, thưa ông?\n\n"
        "- Toàn tỉnh có 61.200 đảng viên, sinh hoạt ở 578 tổ chức cơ sở đảng.",
        ["17 party_members_total 61200", "17 grassroots_party_orgs 578"],
    ),
    (
        ASKED + "PV: Vì sao số đảng viên bị kỷ luật tăng?\n\n"
        "Ông Đặng Văn Thuận: Có 3 nguyên nhân. Thứ nhất là buông lỏng quản lý.",
        [],
    ),
    (
        ASKED + "- Mỗi năm tỉnh kết nạp bao nhiêu đảng viên?\n\n- Bình quân 1.900, có năm 2.100.",
        [],
    ),
    # who decided, each with its number
    (
        "Năm 2021, toàn Đảng bộ tỉnh Hòa Bình thi hành kỷ luật 261 đảng viên, ít hơn năm trước "
        "(288). Theo thẩm quyền: chi bộ 164, đảng ủy cơ sở 49, UBKT các cấp 33, Ban Thường vụ "
        "cấp ủy các cấp 15.",
        [
            f"17 {DISCIPLINED} 261",
            f"17 {DISCIPLINED} 288",
            f"17 {DISCIPLINED} 164 [chi bộ]",
            f"17 {DISCIPLINED} 49 [cấp ủy cơ sở]",
            f"17 {DISCIPLINED} 33 [ủy ban kiểm tra các cấp]",
            f"17 {DISCIPLINED} 15 [Ban Thường vụ cấp ủy các cấp]",
        ],
    ),
    (
        "Năm 2021, các cấp ở tỉnh Hòa Bình giám sát chuyên đề 87 tổ chức đảng (UBKT Tỉnh ủy 4, "
        "UBKT cấp huyện 22, UBKT cơ sở 61). Chi bộ 7 họp ở phòng 12, nhà công vụ cấp 4.",
        [
            "17 party_orgs_supervised 87",
            "17 party_orgs_supervised 4 [ủy ban kiểm tra cấp tỉnh]",
            "17 party_orgs_supervised 22 [ủy ban kiểm tra cấp huyện]",
            "17 party_orgs_supervised 61 [ủy ban kiểm tra cơ sở]",
        ],
    ),
    # the most and the least of the committees of districts, each in its parenthesis
    (
        "Năm 2021, toàn tỉnh Hòa Bình kết nạp 1.934 đảng viên. Cao nhất là Đảng bộ huyện Lạc Sơn "
        "(231 đảng viên), thấp nhất là Đảng bộ huyện Đà Bắc (94 đảng viên).",
        [
            f"17 {ADMITTED} 1934",
            f"17 {ADMITTED} 231 @Lạc Sơn",
            f"17 {ADMITTED} 94 @Đà Bắc",
        ],
    ),
    # what a place has behind a difference, or where others have more
    (
        "Năm 2021, toàn tỉnh Hòa Bình kết nạp 1.934 đảng viên. Tân Lạc có 201, kém Lạc Sơn 30 "
        "người; Lương Sơn, nơi nhiều nhà máy, cũng được 187. Những nơi còn ít: Đà Bắc 94, "
        "Mai Châu 88.",
        [
            f"17 {ADMITTED} 1934",
            f"17 {ADMITTED} 201 @Tân Lạc",
            f"17 {ADMITTED} 187 @Lương Sơn",
            f"17 {ADMITTED} 94 @Đà Bắc",
            f"17 {ADMITTED} 88 @Mai Châu",
        ],
    ),
    (
        "Năm 2021, tỉnh Hà Nam kết nạp 1.122 đảng viên; Nam Định nhiều hơn, 2.307; tỉnh Hưng Yên "
        "kết nạp 1.490 đảng viên, nhiều hơn 61 người so với năm trước.",
        [f"35 {ADMITTED} 1122", f"36 {ADMITTED} 2307", f"33 {ADMITTED} 1490 Δ61"],
    ),
    # shares of places: behind their kind in parentheses, or one to each without "lần lượt"
    (
        "Năm 2022, tỷ lệ hồ sơ trực tuyến của tỉnh Hòa Bình đạt 47,1%. Một số địa phương đạt cao "
        "như thành phố Hòa Bình (63,4%), huyện Lạc Thủy (60,2%); thấp nhất là huyện Đà Bắc "
        "(19,8%). Các huyện Mai Châu, Kim Bôi mới đạt 22,5% và 24,1%.",
        [
            f"17 {ONLINE} %47.1",
            f"17 {ONLINE} %63.4 @thành phố Hòa Bình",
            f"17 {ONLINE} %60.2 @Lạc Thủy",
            f"17 {ONLINE} %19.8 @Đà Bắc",
            f"17 {ONLINE} %22.5 @Mai Châu",
            f"17 {ONLINE} %24.1 @Kim Bôi",
        ],
    ),
    # what was passed says nothing of how many members there are now
    (
        "Năm 2021, Đảng bộ tỉnh Hòa Bình kết nạp 1.934 đảng viên, vượt chỉ tiêu nghị quyết đề ra, "
        "nâng tổng số đảng viên toàn tỉnh lên 61.204 người; năm 2022 nghị quyết đề ra 2.000 đảng "
        "viên mới.",
        [
            f"17 {ADMITTED} 1934",
            "17 party_members_total 61204",
            f"17 {ADMITTED} 2000 target",
        ],
    ),
    # out of the units that were told to have a model
    (
        "Đến nay, tỉnh Hòa Bình có 1.104/1.482 xóm có bí thư chi bộ kiêm xóm trưởng. Lạc Sơn dẫn "
        "đầu với 201/214 xóm; Đà Bắc, huyện vùng hồ, mới 59 trên 121 xóm.",
        [
            f"17 {CELL_HEAD} 1104/1482",
            f"17 {CELL_HEAD} 201/214 @Lạc Sơn",
            f"17 {CELL_HEAD} 59/121 @Đà Bắc",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), TEXTS)
def test_a_figure_takes_what_it_leans_on(text: str, figures: list[str]) -> None:
    """What was counted may stand in the question, with those who decided, or in the row before."""
    assert placed(text) == figures
