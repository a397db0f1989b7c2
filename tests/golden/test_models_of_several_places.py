"""Whose a model is where several have it, what it is called, and how it is said to be no more."""

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.texts import EXTRACTOR, document_of


def models(text: str) -> list[ReformModel | LeadershipInnovation]:
    return [
        fact
        for fact in EXTRACTOR.extract(document_of(text)).facts
        if isinstance(fact, ReformModel | LeadershipInnovation)
    ]


BOTH = "bí thư đảng ủy đồng thời là chủ tịch UBND xã"


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        (
            f"Hai huyện Hướng Hóa và Gio Linh, tỉnh Quảng Trị thí điểm {BOTH}.",
            ["Hướng Hóa", "Gio Linh"],
        ),
        (
            f"Ba xã Vĩnh Thái, Vĩnh Tú và Trung Nam, tỉnh Quảng Trị thí điểm {BOTH}.",
            ["xã Vĩnh Thái", "xã Vĩnh Tú", "xã Trung Nam"],
        ),
        (
            f"Tỉnh Nghệ An thí điểm {BOTH} tại các xã Nghi Kim, Nghi Ân, Hưng Đông.",
            ["xã Nghi Kim", "xã Nghi Ân", "xã Hưng Đông"],
        ),
        (
            f"Các huyện Đức Cơ, Chư Prông và Ia Grai, tỉnh Gia Lai nhân rộng mô hình {BOTH}.",
            ["Đức Cơ", "Chư Prông", "Ia Grai"],
        ),
        # what they counted between them is of neither
        (
            f"Hai huyện Hướng Hóa và Gio Linh, tỉnh Quảng Trị thí điểm {BOTH} ở 9 xã.",
            ["huyện Hướng Hóa và Gio Linh"],
        ),
        # a commune and where it lies are one
        (f"Xã Tân Hưng, Vĩnh Bảo, Hải Phòng thí điểm {BOTH}.", ["xã Tân Hưng"]),
        (f"Xã Tân Phú, huyện Tân Kỳ, tỉnh Nghệ An thí điểm {BOTH}.", ["xã Tân Phú"]),
        ("Xã Hòa Tiến và Hội Nông dân xã thành lập tổ công nghệ số cộng đồng.", ["xã Hòa Tiến"]),
    ],
)
def test_places_in_a_row_have_each_the_model(text: str, areas: list[str]) -> None:
    assert [fact.scope.area for fact in models(text)] == areas


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        (f"Huyện Cẩm Khê từng thí điểm {BOTH} ở 4 nơi, nay không còn xã nào áp dụng.", "ended"),
        (f"Trước đây 6 xã của huyện Tam Nông có {BOTH}; nay không còn xã nào.", "ended"),
        (f"Tỉnh Quảng Nam thí điểm {BOTH}. Hiện không còn nơi nào thực hiện.", "ended"),
        ("Tỉnh làm thử việc thi tuyển giám đốc sở nhưng từ năm 2020 đã bỏ.", "ended"),
        (f"Huyện Bù Đăng đã bỏ mô hình {BOTH}.", "ended"),
        ("Mô hình văn phòng dùng chung của Huyện ủy, HĐND và UBND dừng sau hai năm.", "suspended"),
        # what is gone is something else
        (f"Tỉnh thực hiện {BOTH} ở 90 xã, nay không còn xã nào thiếu cán bộ.", "adopted"),
        (f"Tỉnh thực hiện {BOTH}, đã bỏ được tình trạng đùn đẩy.", "adopted"),
        ("Tỉnh thí điểm thi tuyển giám đốc sở, từ năm 2021 bỏ phiếu kín để chọn người.", "pilot"),
        ("Tỉnh thí điểm thi tuyển trưởng phòng, nhưng đến nay mới làm ở 2 huyện thôi.", "pilot"),
    ],
)
def test_what_is_no_more_has_ended(text: str, stage: str) -> None:
    assert [fact.stage for fact in models(text)] == [stage]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Đảng ủy xã duy trì mô hình có tên gọi “3 không, 2 có” khi nhận hồ sơ.",
            ["3 không, 2 có"],
        ),
        ("“Bí thư đi từng ngõ” là mô hình của Đảng bộ phường.", ["Bí thư đi từng ngõ"]),
        ("Sáng kiến của Thành ủy là “Hộp thư mở”, mỗi tháng xem một lần.", ["Hộp thư mở"]),
        ("Thị ủy thực hiện sáng kiến “Nghe dân nói” ở 14 đảng bộ.", ["Nghe dân nói"]),
        ("Đảng bộ xã có cách làm hay “Ba cam kết” cho mỗi đảng viên.", ["Ba cam kết"]),
        ("UBND phường phối hợp với Hội Nông dân làm mô hình “Loa làng”.", ["Loa làng"]),
        # of farms, schools, firms, unions and anybody else
        ("Mô hình “Vườn nhãn sạch” ở huyện cho thu 300 triệu đồng.", []),
        ("Mô hình “Cảnh quan xanh” của ông Y Blô đón 200 khách mỗi ngày.", []),
        ("Trường Tiểu học Kim Đồng có mô hình “Lớp học hạnh phúc”.", []),
        ("Hội Liên hiệp Phụ nữ xã Đại Đồng ra mắt mô hình “Biến rác thành tiền”.", []),
        ("“Hạt giống tâm hồn” là mô hình khởi nghiệp của nhóm sinh viên.", []),
        ("Sáng kiến “Gậy thông minh” được trao giải nhất ở tỉnh.", []),
        ("Lãnh đạo tỉnh coi cách làm ấy là “nói thẳng, nói thật” với cán bộ.", []),
    ],
)
def test_a_named_model_is_kept_where_committees_and_offices_have_it(
    text: str, names: list[str]
) -> None:
    assert [fact.variant for fact in models(text) if fact.code == "uncatalogued"] == names


@pytest.mark.parametrize(
    ("text", "merged"),
    [
        ("Sau khi sáp nhập hai xã Phú Hòa và Phú Lộc, tỉnh bố trí lại các trường học.", True),
        ("Huyện Lộc Hà được nhập vào huyện Thạch Hà, đảng bộ mới có 62 tổ chức.", True),
        ("Tỉnh sáp nhập 1.250 bản thành 560 bản, đồng thời kiện toàn chi bộ.", True),
        ("Sáp nhập 4 xã thành 2 xã, huyện cũng dồn 3 trường tiểu học.", True),
        ("Tỉnh sáp nhập hai trường tiểu học của xã Thanh Hải và xã Thanh An.", False),
        ("Hợp nhất hai trạm y tế xã Tân Lập và Tân Hòa, ngành y tế giảm 5 viên chức.", False),
        ("Công an xã Đông Sơn và Công an xã Đông Tiến nhập làm một, ở gần trường học.", False),
        ("Các xã và các xã lân cận sáp nhập, giải thể những trường quá nhỏ.", False),
    ],
)
def test_schools_told_of_behind_merged_units_hide_no_merger(text: str, merged: bool) -> None:
    assert ("administrative_unit_merger" in {fact.code for fact in models(text)}) is merged
