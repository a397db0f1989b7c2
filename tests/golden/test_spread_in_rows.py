"""The spread of a model told on: of other places, other tiers and other times."""

import pytest

from tests.golden.figures import in_short, told

SHORT = {
    "cell_secretary_is_village_head": "thôn",
    "secretary_is_committee_chair_communes": "xã",
    "secretary_is_committee_chair_districts": "huyện",
    "secretary_is_council_chair": "HĐND",
    "non_local_secretaries": "nơi khác",
}
TEXTS: list[tuple[str, str]] = [
    (
        "Tỉnh Sơn La\n\nĐến nay, 1.803/2.247 bản, tiểu khu có bí thư chi bộ kiêm trưởng bản. Đi "
        "đầu là Sốp Cộp, toàn huyện 84/104 bản làm được; Phù Yên 201/229, thấp nhất là Vân Hồ với "
        "61,2%.",
        "thôn 1803/2247 | thôn 84/104 @Sốp Cộp | thôn 201/229 @Phù Yên | thôn %61.2 @Vân Hồ",
    ),
    (
        "Tỉnh Ninh Bình\n\nHiện 52,4% thôn, phố có bí thư chi bộ kiêm trưởng thôn. Gia Viễn làm "
        "nhanh nhất, 78%; ngược lại, Nho Quan mới được 31,5%.",
        "thôn %52.4 | thôn %78 @Gia Viễn | thôn %31.5 @Nho Quan",
    ),
    (
        "Tỉnh Đắk Nông\n\nToàn tỉnh có 31/71 xã bố trí bí thư đồng thời là chủ tịch HĐND. Krông Nô "
        "nhiều nhất, 7 trên 12 xã; Tuy Đức chỉ có 2.",
        "HĐND 31/71 | HĐND 7/12 @Krông Nô | HĐND 2 @Tuy Đức",
    ),
    (
        "Tỉnh Hà Giang\n\nCấp xã có 19/193 đơn vị thực hiện bí thư đồng thời là chủ tịch UBND. Đầu "
        "nhiệm kỳ là 5 đơn vị. Cấp huyện có 2/11 đơn vị, gồm Bắc Mê và Quang Bình.",
        "xã 19/193 | xã 5 | huyện 2/11",
    ),
    (
        "Tỉnh Bạc Liêu\n\nĐến tháng 9, 9/64 xã, phường, thị trấn có bí thư là chủ tịch UBND, ít "
        "hơn năm trước (11 xã).",
        "xã 9/64 | xã 11",
    ),
    (
        "Tỉnh Kon Tum\n\n+ Bí thư đồng thời là chủ tịch UBND: 1 trong 10 huyện, thành phố; 14 "
        "trong 102 xã, phường, thị trấn, bằng 13,7%.",
        "huyện 1/10 | xã 14/102%13.7",
    ),
    (
        "Tỉnh Kon Tum\n\nMô hình bí thư đồng thời là chủ tịch HĐND được bố trí tại 71/102 xã. Cả "
        "102 bí thư thì 44 người không phải người địa phương.",
        "HĐND 71/102 | nơi khác 44/102",
    ),
    (
        "Tỉnh Gia Lai\n\nToàn tỉnh có 2/17 huyện bố trí bí thư đồng thời là chủ tịch UBND; còn "
        "35/220 xã.",
        "huyện 2/17 | xã 35/220",
    ),
    # what is told of the same units otherwise
    (
        "Tỉnh Gia Lai\n\nToàn tỉnh có 2/17 huyện bố trí bí thư đồng thời là chủ tịch UBND, còn "
        "35/220 xã đạt chuẩn nông thôn mới.",
        "huyện 2/17",
    ),
    (
        "Tỉnh Gia Lai\n\nToàn tỉnh có 2/17 huyện bố trí bí thư đồng thời là chủ tịch UBND; còn "
        "35/220 xã chưa bố trí được.",
        "huyện 2/17",
    ),
    (
        "Tỉnh Sơn La\n\nĐến nay, 1.803/2.247 bản có bí thư chi bộ kiêm trưởng bản. Sốp Cộp 84/104 "
        "bản đạt chuẩn nông thôn mới, Phù Yên 61,2%.",
        "thôn 1803/2247",
    ),
    (
        "Tỉnh Đắk Nông\n\nToàn tỉnh có 31/71 xã bố trí bí thư đồng thời là chủ tịch HĐND. Huyện "
        "Krông Nô có 12 xã, 105 thôn; Tuy Đức cách tỉnh lỵ 45 km.",
        "HĐND 31/71",
    ),
    (
        "Tỉnh Đắk Nông\n\nToàn tỉnh có 31/71 xã bố trí bí thư đồng thời là chủ tịch HĐND. Huyện "
        "Krông Nô có 12 xã, trong đó 9 xã đạt chuẩn nông thôn mới; Tuy Đức 3.",
        "HĐND 31/71",
    ),
    (
        "Tỉnh Ninh Bình\n\nHiện 52,4% thôn có bí thư chi bộ kiêm trưởng thôn. Tỷ lệ hộ nghèo còn "
        "2,1%, Nho Quan 4,5%. Gia Viễn thu ngân sách đạt 78%.",
        "thôn %52.4",
    ),
    (
        "Tỉnh Hà Giang\n\nCó 19 xã thực hiện bí thư đồng thời là chủ tịch UBND. Trước đại hội, 7 "
        "xã phải bầu lại trưởng thôn. Năm 2019, 12 xã về đích nông thôn mới.",
        "xã 19",
    ),
    (
        "Huyện Bắc Sơn\n\nToàn huyện đã bố trí 92/122 bí thư chi bộ kiêm trưởng thôn. Bà Hoàng Thị "
        "Lan được 94% số phiếu. Tân Lập, Vũ Lăng có 3 trưởng thôn dưới 30 tuổi.",
        "thôn 92/122 @Bắc Sơn",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=range(len(TEXTS)))
def test_a_model_goes_on_to_other_places_tiers_and_times(text: str, expected: str) -> None:
    found = []
    for one in told(text):
        if one.metric in SHORT:
            area = f" @{one.scope.area}" if one.scope.area else ""
            found.append(f"{SHORT[one.metric]} {in_short(one).split(' ', 1)[1]}{area}")
    assert " | ".join(found) == expected
