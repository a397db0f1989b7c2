"""What the state, firms and other countries do is no Party work of a province, in like words."""

import pytest

from tests.golden.figures import coded, in_full


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2023, Ủy ban MTTQ tỉnh giám sát 34 tổ chức; thanh tra các sở kiểm tra 12 tổ chức.",
        "Năm 2023, ngành thuế kiểm tra 45 tổ chức, doanh nghiệp; xử lý 12 tổ chức, cá nhân.",
        "Các ban của HĐND tỉnh đã giám sát 23 tổ chức trong năm.",
        "Thanh tra tỉnh phát hiện 12 tổ chức vi phạm, kiến nghị kỷ luật 5 tổ chức, 23 cá nhân.",
        "Ba ngân hàng trên địa bàn tinh giản 300 nhân sự trong quý II.",
        "Hơn 300 nhân sự ngân hàng bị tinh giản trong năm.",
        "Các doanh nghiệp dệt may tinh giản 1.200 lao động.",
        "Ban cán sự đảng họp. Chủ tịch UBND TP. Hạ Long đã ký quyết định kỷ luật 5 cán bộ.",
        "Trong năm, công ty cấp nước đã giải thể 2 đơn vị.",
        "Bộ chỉ huy giải thể Ban Quản lý dự án 46.",
        "Đoàn sẽ làm việc với sở; 4 địa bàn còn lại sẽ khảo sát ở 3 huyện, 9 xã.",
        "Trưởng phòng đào tạo của trường cho biết sẽ cử 375 cán bộ coi thi.",
        "Năm 2023, Quảng Tây kỷ luật 1.200 đảng viên.",
        "Năm 2023, Đảng Nhân dân Cách mạng Lào kết nạp 5.000 đảng viên; tỉnh Luông Pha Băng có "
        "12.000 đảng viên.",
        "Ủy ban Kiểm tra Kỷ luật Trung ương Trung Quốc đã kỷ luật 610.000 đảng viên.",
        "Lũ làm 64 trạm biến áp phải cắt, 190 trạm phát sóng và 2 tổ máy ngừng hoạt động.",
        "Đến nay đã có 13 người bị xử lý về mặt chính quyền, 5 người nghỉ hưu.",
        "Năm 1962, cả 17 xã bị dồn vào ấp chiến lược.",
        "Sau ba năm, còn 11 kiến nghị kéo dài.",
    ],
)
def test_deeds_of_others_are_no_figures_of_the_catalogue(sentence: str) -> None:
    assert [in_full(fact) for fact in coded(sentence)] == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "UBKT các cấp kiểm tra 34 tổ chức, 120 đảng viên, giám sát 20 tổ chức và 45 cá nhân.",
            [
                "party_orgs_inspected 34 [ủy ban kiểm tra các cấp]",
                "party_members_inspected 120 [ủy ban kiểm tra các cấp]",
                "party_orgs_supervised 20 [ủy ban kiểm tra các cấp]",
                "party_members_supervised 45 [ủy ban kiểm tra các cấp]",
            ],
        ),
        ("Trong năm đã giám sát chuyên đề 12 tổ chức.", ["party_orgs_supervised 12"]),
        (
            "Huyện ủy phối hợp với thanh tra tỉnh kiểm tra 7 tổ chức, kỷ luật 2 tổ chức.",
            ["party_orgs_inspected 7", "party_orgs_disciplined 2"],
        ),
        (
            "Tỉnh hỗ trợ các doanh nghiệp, đồng thời tinh giản 214 biên chế.",
            ["staff_positions_cut 214"],
        ),
        (
            "Sau sắp xếp, 3 phòng, 6 trạm khuyến nông chấm dứt hoạt động; ban kiểm tra kỷ luật "
            "về Đảng và chính quyền 8 đảng viên.",
            [
                "bodies_cut 3 [phòng]",
                "bodies_cut 6 [trạm]",
                "party_members_disciplined 8",
            ],
        ),
        ("Huyện Bình Liêu giáp Quảng Tây kết nạp 30 đảng viên.", ["party_members_admitted 30"]),
    ],
)
def test_party_work_beside_them_is_read(sentence: str, expected: list[str]) -> None:
    assert [in_full(fact).split(" @")[0] for fact in coded(sentence)] == expected
