"""What only somebody without a say proposes, or what was refused, is no figure; what is done stays.

Each sentence was written for this project, and its figures by reading it.
"""

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.golden.figures import HEADING, coded, extraction, in_full

NOBODY_DID_OR_PLANS_IT = [
    # readers, voters, deputies, experts and firms propose
    "Một đại biểu đề nghị giảm hẳn 130 thủ tục, nhưng chưa ai trả lời.",
    "Cử tri phường Hồng Hà kiến nghị cắt 30 biên chế ở cơ quan tỉnh.",
    "Bạn đọc Trần Văn Bính (Uông Bí) đề xuất bỏ 40 thủ tục hành chính.",
    "Ông Lê Văn Tám, chuyên gia hành chính, gợi ý gộp 12 xã thành 5.",
    "Hiệp hội Doanh nghiệp tỉnh đề xuất cắt giảm 15 thủ tục hải quan.",
    "Luật sư Phan Văn Khôi cho rằng chỉ cần bỏ 30 thủ tục là dân đỡ khổ.",
    "Cụ Hoàng Văn Tín, cán bộ hưu trí, hiến kế sáp nhập 9 xã thành 3 xã.",
    "Theo một chuyên gia, tỉnh nên giảm thêm 20 phòng.",
    "Cũng có đề xuất giữ nguyên 4 phòng và cắt 15 biên chế.",
    "“Nên giảm 6 phó chủ tịch và 12 biên chế”, một cán bộ hưu trí góp ý.",
    "Chuyên gia Hà Văn Lý thấy bộ máy còn nặng. Ông đề nghị bỏ 9 phòng.",
    "“Tôi mà làm giám đốc thì cắt ngay 20 biên chế”, anh Hùng nói đùa.",
    "PGS.TS Đinh Văn Khoa nêu ý tưởng táo bạo: ghép các sở, bỏ 50 phòng.",
    "Đại biểu HĐND Tô Thị Vân mong tỉnh ủy quyền hẳn 90 thủ tục cho xã.",
    "“Xóm tôi nhập rồi. Đề nghị cắt 25 biên chế cấp phường”, ông Tạ Văn Quý, 71 tuổi, nói.",
    # what was weighed or refused
    "Có phương án ghép 5 quận thành 3, nhưng bị bác ngay.",
    "Phương án nhập 8 huyện thành 3 không được chấp nhận.",
    "Tỉnh không chọn phương án giảm 7 sở.",
    "Phương án 1 giảm 8 phòng, phương án 2 giảm 11 phòng.",
    "Hai phương án được đưa ra bàn: giảm 20 phòng hoặc giảm 28 phòng.",
    "Đề xuất cắt 90 biên chế bị Hội đồng nhân dân bác.",
    "Ban đầu tỉnh tính giảm 9 phòng, nhưng sau rút lại.",
    "Có người bàn nhập 6 phường làm 2. Ý kiến này không được tán thành.",
    # those who were polled
    "Trong thăm dò của báo với 1.200 người, 38% muốn giảm 10 sở.",
    "520 phiếu muốn bỏ 30 thủ tục, 210 phiếu chỉ muốn bỏ 12 thủ tục.",
    # rumours
    "Một tài khoản Facebook đăng bài nói Thái Bình “giảm 14 sở”, “nhập 150 xã thành 40”.",
    "Bài viết khẳng định tỉnh giảm 8.700 biên chế. Công an xác định đó là tin giả.",
    "Người này viết rằng huyện giải thể 25 phòng. Qua xác minh, nội dung trên là bịa đặt.",
    "Công an mời làm việc 6 người vì tung tin tỉnh cắt 2.000 biên chế.",
    "Nghe phong thanh tỉnh sẽ bớt 20 đầu mối, nhiều người sốt ruột.",
    "Tạp chí dẫn lời một quan chức giấu tên nói thành phố sẽ cắt 3.100 biên chế.",
    "Có thông tin cho rằng tỉnh sẽ giải thể 13 phòng; sở chưa xác nhận.",
    "Nghe nói Nghệ An nhập 48 xã thành 24, chủ tịch xã tôi lo mất ghế.",
    "Bài đăng hôm qua có viết “tỉnh giảm 56 phòng”, xin sửa lại là “tỉnh sửa 56 phòng”.",
    "Cả nước có thể tinh giản 190.000 biên chế. Con số này chỉ là mô phỏng trên máy.",
    "Dự thảo cắt 6 phòng đã bị trả về ba lần.",
    "Câu đố vui: tỉnh nào có 124 xã sau khi sắp xếp?",
    "Nhà văn hóa xã có 4 phòng, cắt 1 phòng làm chỗ để máy in.",
    "Theo kế hoạch cũ, huyện phải bớt 8 trường; sau khi dân kêu, kế hoạch ấy bị gác lại.",
    "Ông giám đốc người Hàn Quốc so sánh: ở nước ông bỏ được 17 thủ tục.",
    "Ban quản lý chợ giảm 14 người, là hợp đồng khoán, không thuộc biên chế.",
    "Văn phòng luật cắt 2 phòng, sa thải 6 trợ lý.",
    # suppositions in quotations, other countries, unnamed places, things
    "Bà Hạnh nói thẳng: “Giả sử bây giờ cắt thêm 8% biên chế thì trường đóng cửa”.",
    "Bà dẫn kinh nghiệm Nhật Bản sau năm 1998: giảm 12% công chức.",
    "Một xã sau nhập bớt được 18 biên chế.",
    "Khách sạn giảm 12 phòng vì thiếu nhân viên.",
    "Trạm y tế bớt 1 phòng trực.",
]

TOLD: list[tuple[str, list[str]]] = [
    ("Sở Nội vụ đề nghị giảm 12 phòng.", ["bodies_cut 12 planned @Sở Nội vụ"]),
    (
        "Phát biểu với các đại biểu, Bí thư Tỉnh ủy đề nghị các huyện tinh giản 60 biên chế.",
        ["staff_positions_cut 60 planned"],
    ),
    (
        "Theo kiến nghị của doanh nghiệp, tỉnh đã bãi bỏ 64 thủ tục.",
        ["administrative_procedures_cut 64"],
    ),
    (
        "Theo đề nghị của cử tri, huyện cắt giảm 22 thủ tục.",
        ["administrative_procedures_cut 22"],
    ),
    (
        "Doanh nghiệp mong thủ tục gọn hơn; năm nay tỉnh cắt 28 thủ tục.",
        ["administrative_procedures_cut 28"],
    ),
    (
        "Nhiều cán bộ tự nguyện xin nghỉ, huyện nhờ vậy tinh giản 35 người.",
        ["staff_positions_cut 35"],
    ),
    ("Do nhiều phòng trùng việc nên giảm 6 phòng.", ["bodies_cut 6"]),
    (
        "Đại biểu Nguyễn Thị Hoa nêu: năm qua tỉnh đã tinh giản 320 người.",
        ["staff_positions_cut 320"],
    ),
    (
        "Các đại biểu đề nghị làm rõ vì sao năm qua chỉ tinh giản 40 biên chế.",
        ["staff_positions_cut 40"],
    ),
    (
        "Tỉnh chọn phương án nhập 12 xã thành 5 xã.",
        ["administrative_units_before 12 planned", "administrative_units_after 5 planned"],
    ),
    (
        "Đại biểu Hà so sánh: tỉnh mình giảm 12 phòng, tỉnh bạn giảm 30 phòng mà dân ít hơn.",
        ["bodies_cut 12"],
    ),
    ("Đính chính: “giảm 56 phòng” xin đọc là “giảm 36 phòng”.", ["bodies_cut 36"]),
    ("Tỉnh giảm 9 phòng, phương án giảm tiếp 4 phòng bị bác.", ["bodies_cut 9"]),
    ("Dù có người phản đối, huyện đã giảm 6 phòng.", ["bodies_cut 6"]),
    (
        "Công an phạt 3 người tung tin thất thiệt. Cùng thời gian, tỉnh đã giảm 14 phòng.",
        ["bodies_cut 14"],
    ),
]


@pytest.mark.parametrize("text", NOBODY_DID_OR_PLANS_IT)
def test_an_opinion_a_refusal_and_a_rumour_yield_no_figure(text: str) -> None:
    assert [in_full(fact) for fact in coded(text)] == []


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_done_or_planned_beside_opinions_stays(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Trong thăm dò của báo với 900 người, 38% muốn giảm 10 sở.",
        "45% bạn đọc bình chọn phương án bí thư kiêm chủ tịch.",
        "Bài viết khẳng định tỉnh giảm 8.700 biên chế. Công an xác định đó là tin giả.",
        "Có phương án tinh giản bộ máy ngành y tế, nhưng bị bác ngay.",
        "Trước tiên là bớt họp, ông nói vui.",
        "Các sở xếp cuối phải gửi bản tự soi lại 6 lĩnh vực, nêu tên tiêu chí mất điểm.",
        "Đội bóng bị nêu tên, ban huấn luyện phải kiểm điểm.",
    ],
)
def test_nor_is_it_a_model(text: str) -> None:
    found = extraction(HEADING + text).facts
    assert [one for one in found if isinstance(one, ReformModel | LeadershipInnovation)] == []


def test_what_is_asked_of_committees_stays_a_model() -> None:
    text = "Ban Thường vụ Tỉnh ủy nêu tên các tập thể phải kiểm điểm sâu cuối năm."
    found = extraction(HEADING + text).facts
    assert [one.code for one in found if isinstance(one, LeadershipInnovation)] == [
        "prompted_deep_self_criticism"
    ]
