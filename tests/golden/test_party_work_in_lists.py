"""Figures on Party work in rows of places, beside aims, and left over, in words of our own."""

from datetime import date

import pytest

from tests.golden.figures import coded, in_short, times

ADMITTED = "Toàn tỉnh kết nạp 1.310 đảng viên. "
SENTENCES: list[tuple[str, list[str]]] = [
    # who leads and who lags, in other words
    (
        ADMITTED + "Hải Hà thứ hai với 140, Đầm Hà thứ ba với 121, còn Ba Chẽ đứng cuối với 30.",
        ["admitted 1310", "admitted 140", "admitted 121", "admitted 30"],
    ),
    (
        ADMITTED + "Địa phương nhiều nhất: Hải Hà 150; kế tiếp: Đầm Hà 140. Ba Chẽ có 30.",
        ["admitted 1310", "admitted 150", "admitted 140", "admitted 30"],
    ),
    (
        ADMITTED + "Ba đơn vị làm tốt là Hải Hà (150), Đầm Hà (140), Tiên Yên (120); "
        "hai đơn vị còn thấp là Ba Chẽ (30) và Bình Liêu (35).",
        [f"admitted {one}" for one in (1310, 150, 140, 120, 30, 35)],
    ),
    (
        ADMITTED + "Xếp sau Hải Hà (150) là Đầm Hà (140) và Tiên Yên (120).",
        [f"admitted {one}" for one in (1310, 150, 140, 120)],
    ),
    (
        ADMITTED + "Hải Hà dẫn đầu toàn tỉnh: 142; Đầm Hà: 118; chậm nhất là Ba Chẽ: 24.",
        [f"admitted {one}" for one in (1310, 142, 118, 24)],
    ),
    (
        "Trong số 214 đảng viên bị kỷ luật, Hải Hà có 33, Đầm Hà 29, Tiên Yên 26.",
        [f"disciplined {one}" for one in (214, 33, 29, 26)],
    ),
    (ADMITTED + "Hải Hà dẫn đầu với 96,5 điểm; Ba Chẽ đứng cuối với 70 điểm.", ["admitted 1310"]),
    (ADMITTED + "Thứ hai, có 30 doanh nghiệp chưa có tổ chức đảng.", ["admitted 1310"]),
    (
        "Trong số 214 đảng viên bị kỷ luật, có 33 cấp ủy viên.",
        ["disciplined 214", "disciplined 33"],
    ),
    # years of what the parenthesis of a label names
    (
        "Diễn biến từng năm (đảng viên bị kỷ luật): năm 2021: 118; năm 2022: 136; năm 2023: 101.",
        [f"disciplined {one}" for one in (118, 136, 101)],
    ),
    # aims that clauses and sentences of their own tell
    ("9 tháng kết nạp 940 đảng viên. Chỉ tiêu cả năm là 1.500.", ["admitted 940", "admitted 1500"]),
    (
        "Từ đầu nhiệm kỳ kết nạp 4.120 đảng viên; mục tiêu cả nhiệm kỳ là 7.500. Năm 2021 chỉ 911.",
        ["admitted 4120", "admitted 7500", "admitted 911"],
    ),
    (
        "b) Phát triển đảng viên: Kế hoạch năm là 1.200. Chín tháng thực hiện 870, đạt 72,5%.",
        ["admitted 1200", "admitted 870/1200%72.5"],
    ),
    (
        "11 tháng kết nạp 912 đảng viên, trong khi chỉ tiêu cả năm là 1.300; Bình Liêu 41.",
        ["admitted 912/1300", "admitted 1300", "admitted 41"],
    ),
    (
        "Năm 2021, Đảng bộ vượt kế hoạch kết nạp đảng viên: 1.611 trên 1.550.",
        ["admitted 1611/1550"],
    ),
    ("Kết nạp 196 đảng viên, vượt kế hoạch 16 đảng viên.", ["admitted 196"]),
    ("Kết nạp 196 đảng viên, vượt kế hoạch năm là 180.", ["admitted 196/180"]),
    ("Chỉ tiêu thu ngân sách cả năm là 1.500.", []),
    # one who holds two posts, by level and behind a share
    (
        "Bí thư đồng thời là chủ tịch UBND: 1 trong 9 huyện, thị xã; 12 trong 88 xã, phường.",
        ["chair_districts 1/9", "chair_communes 12/88"],
    ),
    (
        "Có 17 xã trong tổng số 139 bố trí bí thư kiêm chủ tịch UBND.",
        ["chair_communes 17/139"],
    ),
    (
        "Toàn tỉnh có 64 trong tổng số 201 xã bố trí bí thư kiêm chủ tịch UBND. "
        "Trước đại hội là 27 đơn vị. Cấp huyện có 2/11 đơn vị.",
        ["chair_communes 64/201", "chair_communes 27", "chair_districts 2/11"],
    ),
    (
        "Bí thư chi bộ kiêm trưởng thôn đạt 75,3%. Đi đầu là Đầm Hà với 98/103 thôn; "
        "Tiên Yên 132/174 thôn.",
        ["village_head %75.3", "village_head 98/103", "village_head 132/174"],
    ),
    (
        "Bí thư chi bộ kiêm trưởng thôn đạt 75,3%. Đi đầu về nông thôn mới là Đầm Hà với "
        "98/103 thôn.",
        ["village_head %75.3"],
    ),
    (
        "Có 71,5% bí thư chi bộ thôn, bản là trưởng thôn, trưởng bản. Đầm Hà cao nhất với 96,4%.",
        ["village_head %71.5", "village_head %96.4"],
    ),
    (
        "Huyện Đầm Hà có 61/113 thôn bố trí bí thư chi bộ kiêm trưởng thôn, toàn tỉnh tỷ lệ này "
        "là 47,3%.",
        ["village_head 61/113", "village_head %47.3"],
    ),
    ("Ở cấp huyện, 8 bí thư thì 7 không là người địa phương.", ["secretaries 7/8"]),
    # what is left of weak organisations, where the numbers agree
    (
        "Có 28/31 tổ chức cơ sở đảng yếu kém được củng cố; 3 tổ chức còn lại đang được củng cố.",
        ["consolidated 28/31", "consolidation 3"],
    ),
    (
        "Đã củng cố 43/51 tổ chức đảng yếu kém; 8 tổ chức còn lại vẫn đang được theo dõi.",
        ["consolidated 43/51", "consolidation 8"],
    ),
    (
        "Đã củng cố 6/10 tổ chức cơ sở đảng yếu kém, 4 tổ chức còn lại giải thể.",
        ["consolidated 6/10"],
    ),
    (
        "Đã củng cố 6/10 tổ chức cơ sở đảng yếu kém, 5 tổ chức đang chờ sáp nhập.",
        ["consolidated 6/10"],
    ),
    # stocks without a verb, or by a shorter name
    (
        "Đảng bộ tỉnh có 640 tổ chức cơ sở đảng; toàn tỉnh 73.500 đảng viên.",
        ["party_orgs 640", "total 73500"],
    ),
    ("Đảng bộ tỉnh có 640 tổ chức cơ sở đảng; toàn tỉnh 73.500 hội viên.", ["party_orgs 640"]),
    (
        "Năm 2008, Đảng bộ tỉnh có 586 tổ chức cơ sở đảng; hiện nay có 643 tổ chức.",
        ["party_orgs 586", "party_orgs 643"],
    ),
    # shortcomings that are due, classes, and a suggestion told again
    (
        "Có 19 hạn chế phải khắc phục, đến 30/6 khắc phục xong 15.",
        ["identified 19", "remedied 15/19"],
    ),
    ("Mở 26 lớp cho 2.140 lượt bí thư chi bộ.", ["trained 2140"]),
    ("Mở 12 lớp cho 480 hội viên về trồng cam.", []),
    (
        "Ban Thường vụ gợi ý kiểm điểm 8 tập thể; cấp ủy cấp huyện gợi ý 61 tập thể nữa.",
        ["criticism 8", "criticism 61"],
    ),
    # shares of places that look like days
    (
        "Kết nạp đảng viên so với chỉ tiêu: Hải Hà 11/15, Đầm Hà 8/7, Ba Chẽ 6/7.",
        ["admitted 11/15", "admitted 8/7", "admitted 6/7"],
    ),
    (
        "Có 9/11 bí thư cấp huyện không phải người địa phương, so với 5/11 của cuối năm 2014.",
        ["secretaries 9/11", "secretaries 5/11"],
    ),
    ("Lịch đại hội: Hải Hà 9/10, Đầm Hà 11/10, Ba Chẽ 8/8.", []),
    # a sentence between that only says more of the figure
    (
        "Có 243 đảng viên bị kỷ luật. Vi phạm nhiều nhất là về đất đai. Hải Hà một mình đã 41, "
        "Ba Chẽ thì chỉ 2.",
        ["disciplined 243", "disciplined 41", "disciplined 2"],
    ),
    (
        ADMITTED + "Nguồn chủ yếu là thanh niên. Hải Hà được 170, còn Ba Chẽ 12.",
        ["admitted 1310", "admitted 170", "admitted 12"],
    ),
    (ADMITTED + "Nhiều mô hình hay được nhân rộng. Hải Hà có 170.", ["admitted 1310"]),
    (ADMITTED + "Nguồn thu chủ yếu là than. Hải Hà có 170.", ["admitted 1310"]),
    (ADMITTED + "Đây là năm thành lập nhiều trường học. Hải Hà có 17.", ["admitted 1310"]),
    # why a time was so, and two things said of a place
    (
        ADMITTED + "Năm 2021, do ảnh hưởng của dịch Covid-19, chỉ 874.",
        ["admitted 1310", "admitted 874"],
    ),
    (
        ADMITTED + "Năm 2021 vì dịch Covid-19 nên chỉ được 874 người trên chỉ tiêu 1.200.",
        ["admitted 1310", "admitted 874/1200"],
    ),
    (
        ADMITTED + "Hạ Long, dân đông, trường nhiều, lại chỉ 151.",
        ["admitted 1310", "admitted 151"],
    ),
    # grades without their noun, and shares without a verb
    (
        "Có 740 tổ chức cơ sở đảng được xếp loại. Số hoàn thành xuất sắc nhiệm vụ là 129 (17,4%).",
        ["excellent 129/740%17.4"],
    ),
    (
        "Có 98.000 đảng viên được đánh giá; hoàn thành xuất sắc nhiệm vụ 13.800 đồng chí, 14,1%.",
        ["excellent 13800/98000%14.1"],
    ),
    (
        "Có 17,3% tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ. Riêng Khối Các cơ quan, "
        "14/68 tổ chức.",
        ["excellent %17.3", "excellent 14/68"],
    ),
    # schemes that the sentence before set out, posts told again, secretaries from elsewhere
    (
        "Đầu nhiệm kỳ, Tỉnh ủy đề ra 12 đề án. Đến nay xong 8 đề án, 4 đề án đang hoàn thiện.",
        ["completed 8/12"],
    ),
    (
        "Tổ chức thi tuyển 21 chức danh lãnh đạo. Riêng năm 2022 có 7 chức danh, cấp sở có 2 "
        "chức danh.",
        ["exam 21", "exam 7", "exam 2"],
    ),
    (
        "Ở cấp xã, Hải Hà mạnh tay nhất, 13/22 bí thư đảng ủy từ nơi khác tới; Ba Chẽ chỉ có 2.",
        ["secretaries 13/22", "secretaries 2"],
    ),
    ("Còn 14 hạn chế cần khắc phục; đến nay đã khắc phục 9.", ["identified 14", "remedied 9/14"]),
    (
        "Phấn đấu tỷ lệ phát triển đảng viên mới đạt từ 7% trở lên so với tổng số đảng viên.",
        [],
    ),
    # what the numbers of a list are set against each other
    (
        "Kết quả của các đảng bộ (số kết nạp/chỉ tiêu) như sau: Hải Hà 141/165; Đầm Hà 163/190.",
        ["admitted 141/165", "admitted 163/190"],
    ),
    (
        "2. Các huyện (kết nạp 9 tháng/chỉ tiêu năm)\n\nHải Hà 141/165; Đầm Hà 163/190.",
        ["admitted 141/165", "admitted 163/190"],
    ),
    ("2. Các huyện (trồng rừng/kế hoạch năm)\n\nHải Hà 141/165; Đầm Hà 163/190.", []),
    # an aim from so many on, and the next one
    (
        "Trong nhiệm kỳ kết nạp từ 900 đảng viên trở lên; thành lập mới 10 tổ chức đảng trong "
        "doanh nghiệp.",
        ["admitted 900", "founded 10"],
    ),
    # those found, whom the clause leaves out; no paper of that number
    (
        "Kiểm tra 31 đảng viên có dấu hiệu vi phạm, kết luận 27 có vi phạm, đã kỷ luật 18.",
        ["violations 31", "violation 27/31", "disciplined 18"],
    ),
    ("Thực hiện Kết luận 27 của Ban Bí thư, đã kỷ luật 18 đảng viên.", ["disciplined 18"]),
    # parts that make up all of it, whatever their words
    (
        "Luân chuyển 23 cán bộ (tỉnh về huyện 14, huyện lên tỉnh 9).",
        ["rotated 23", "rotated 14", "rotated 9"],
    ),
    ("Luân chuyển 23 cán bộ (kiểm tra 31 xã, làm việc với huyện 14).", ["rotated 23"]),
    # others of a list underwent something else
    (
        "Kỷ luật 212 đảng viên; trong số này có 31 cấp ủy viên, 4 người bị xử lý hình sự.",
        ["disciplined 212", "disciplined 31"],
    ),
    # committees of communes by the tier that they are
    (
        "Đến ngày 12/8/2025, 41/130 đảng bộ xã, phường hoàn thành đại hội nhiệm kỳ 2025 - 2030.",
        ["held_upper 41/130"],
    ),
    (
        "Năm 2020, 88/95 đảng bộ xã, phường, thị trấn hoàn thành đại hội.",
        ["held_grassroots 88/95"],
    ),
]


@pytest.mark.parametrize(("text", "figures"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_reads_figures_of_party_work_in_lists(text: str, figures: list[str]) -> None:
    found = [in_short(one) for one in coded(text)]
    assert len(found) == len(figures), found
    assert all(one.endswith(told) for one, told in zip(found, figures, strict=True)), found


@pytest.mark.parametrize(
    ("aim", "period"),
    [
        ("chỉ tiêu của nhiệm kỳ là 7.500", "2020-01-01 – 2025-12-31"),
        ("mục tiêu cả nhiệm kỳ là 7.500", "2020-01-01 – 2025-12-31"),
    ],
)
def test_an_aim_is_of_all_the_term_that_it_names(aim: str, period: str) -> None:
    text = f"Từ đầu nhiệm kỳ 2020 - 2025 đến nay, tỉnh Lào Cai kết nạp 4.120 đảng viên; {aim}."
    assert times(text, date(2022, 10, 5)) == ["4120: 2020-01-01 – 2022-10-05", f"7500: {period}"]


def test_an_aim_of_the_year_is_of_all_of_it_in_a_report_on_some_months() -> None:
    text = (
        "Đảng bộ tỉnh Lào Cai: báo cáo công tác xây dựng Đảng 9 tháng năm 2021\n"
        "b) Phát triển đảng viên: Kế hoạch năm là 1.200. Chín tháng thực hiện 870, đạt 72,5%."
    )
    assert times(text, None) == [
        "1200: 2021-01-01 – 2021-12-31",
        "870: 2021-01-01 – 2021-09-30",
    ]
