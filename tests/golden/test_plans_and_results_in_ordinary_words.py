"""Whether a figure is still to be reached, in the ordinary words of plans and of results."""

import pytest

from tests.golden.figures import HEADING, told

PLANNED = (
    "Nhiệm vụ năm 2025: kết nạp 420 đảng viên.",
    "Nhiệm vụ năm 2025 là kết nạp 420 đảng viên.",
    "Nhiệm vụ năm 2025 thì báo cáo đã nêu: kết nạp 420 đảng viên.",
    "Kế hoạch năm 2025 đề ra: kết nạp 420 đảng viên.",
    "Kế hoạch năm 2025 là kết nạp 420 đảng viên.",
    "Theo kế hoạch, năm 2025 tỉnh kết nạp 420 đảng viên.",
    "Theo kế hoạch năm 2025, tỉnh kết nạp 420 đảng viên.",
    "Năm 2025, tỉnh đặt mục tiêu kết nạp 420 đảng viên.",
    "Mục tiêu năm 2025: kết nạp 420 đảng viên.",
    "Mục tiêu của năm 2025 là kết nạp 420 đảng viên.",
    "Phương hướng năm 2025: kết nạp 420 đảng viên.",
    "Đảng bộ tỉnh đề ra chỉ tiêu kết nạp 420 đảng viên.",
    "Tỉnh giao chỉ tiêu kết nạp 420 đảng viên.",
    "Năm 2025 sẽ kết nạp 420 đảng viên.",
    "Báo cáo đề ra nhiệm vụ năm 2025: kết nạp 420 đảng viên; tinh giản 30 biên chế.",
    "Nhiệm vụ năm 2025 được xác định là kết nạp 420 đảng viên.",
    "Chương trình công tác năm 2025 gồm: kết nạp 420 đảng viên.",
    "Theo chương trình, năm 2025 tỉnh kết nạp 420 đảng viên.",
    "Chương trình kiểm tra, giám sát năm 2025: kiểm tra 420 tổ chức đảng.",
    "Phấn đấu đến hết năm 2025 kết nạp 420 đảng viên.",
    "IV. NHIỆM VỤ NĂM 2025\n- Kết nạp 420 đảng viên.",
    "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ\n1. Kết nạp 420 đảng viên.",
    "Chỉ tiêu chủ yếu năm 2025\n- Kết nạp 420 đảng viên.",
    "C. KẾ HOẠCH NĂM 2025\nKết nạp 420 đảng viên.",
    "Mục tiêu, nhiệm vụ trọng tâm thời gian tới\n- Kết nạp 420 đảng viên.",
    "Trong thời gian tới, tỉnh kết nạp ít nhất 420 đảng viên.",
    "Năm tới, tỉnh kết nạp 420 đảng viên.",
    "Sang năm 2025, tỉnh kết nạp 420 đảng viên.",
    "Từ nay đến cuối năm, tỉnh kết nạp 420 đảng viên.",
    "Dự kiến kết nạp 420 đảng viên.",
    "Hội nghị thống nhất: năm 2025 kết nạp 420 đảng viên.",
    "Năm 2025, tỉnh đặt ra ba mốc: kết nạp 420 đảng viên, tinh giản 30 biên chế.",
    "Tỉnh cam kết năm 2025 kết nạp 420 đảng viên.",
    "Bí thư Tỉnh ủy yêu cầu các cấp ủy kết nạp 420 đảng viên.",
    "Ban Thường vụ Tỉnh ủy giao các đảng bộ kết nạp 420 đảng viên.",
    "Nhiệm kỳ 2025 - 2030, Đảng bộ phấn đấu kết nạp 420 đảng viên.",
    "Theo kế hoạch đến hết năm 2025: Hạ Long kết nạp 420 đảng viên; Uông Bí kết nạp 70 đảng viên.",
    "Nhiệm vụ đặt ra cho năm 2025 là kết nạp 420 đảng viên.",
    "Tỉnh quyết tâm kết nạp 420 đảng viên trong năm 2025.",
    "Tỉnh hướng tới kết nạp 420 đảng viên.",
    "Tỉnh chuẩn bị kết nạp 420 đảng viên.",
    "Tỉnh đang làm thủ tục kết nạp 420 đảng viên.",
    "Các giải pháp gồm: kết nạp 420 đảng viên trong năm 2025.",
    "Kế hoạch số 12-KH/TU nêu: năm 2025 kết nạp 420 đảng viên.",
    "Đề án đặt ra yêu cầu kết nạp 420 đảng viên.",
    "Đến năm 2030, toàn tỉnh kết nạp 420 đảng viên.",
    "Phần còn lại của năm, tỉnh phải kết nạp 420 đảng viên.",
    "Để hoàn thành chỉ tiêu, quý IV tỉnh cần kết nạp 420 đảng viên.",
)
DONE = (
    "Thực hiện nhiệm vụ năm 2024, tỉnh kết nạp 412 đảng viên.",
    "Kết quả thực hiện chỉ tiêu năm 2024: kết nạp 412 đảng viên.",
    "Đạt kế hoạch đề ra, tỉnh kết nạp 412 đảng viên.",
    "Hoàn thành mục tiêu, tỉnh kết nạp 412 đảng viên.",
    "Theo kế hoạch, tỉnh đã kết nạp 412 đảng viên.",
    "Theo nghị quyết, đến nay tỉnh kết nạp 412 đảng viên.",
    "Thực hiện Kế hoạch số 12-KH/TU, tỉnh kết nạp 412 đảng viên.",
    "Theo chương trình kiểm tra năm 2024, đã kiểm tra 412 tổ chức đảng.",
    "Vượt chỉ tiêu giao, tỉnh kết nạp 412 đảng viên.",
    "Với mục tiêu nâng cao chất lượng, tỉnh kết nạp 412 đảng viên.",
    "Nhiệm vụ phát triển đảng viên được quan tâm: kết nạp 412 đảng viên.",
    "Để đạt chỉ tiêu, các cấp ủy đã vào cuộc, kết nạp 412 đảng viên.",
    "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2024\n- Kết nạp 412 đảng viên.",
    "So với kế hoạch, tỉnh kết nạp 412 đảng viên, đạt 103%.",
    "Năm 2024, tỉnh kết nạp 412 đảng viên, đạt 103% kế hoạch, phấn đấu năm 2025 đạt cao hơn.",
    "Phấn đấu hoàn thành chỉ tiêu, các chi bộ đã kết nạp 412 đảng viên.",
    "Nhờ chuẩn bị tốt, tỉnh kết nạp 412 đảng viên.",
    "Kế hoạch được triển khai nghiêm túc; tỉnh kết nạp 412 đảng viên.",
)


@pytest.mark.parametrize("words", PLANNED)
def test_what_is_to_be_done_is_no_result(words: str) -> None:
    roles = {one.role for one in told(f"{HEADING}\n{words}\n") if one.value == 420}
    assert roles
    assert roles <= {"planned", "target"}


@pytest.mark.parametrize("words", DONE)
def test_what_was_done_is_no_plan(words: str) -> None:
    assert [one.role for one in told(f"{HEADING}\n{words}\n") if one.value == 412] == ["achieved"]
