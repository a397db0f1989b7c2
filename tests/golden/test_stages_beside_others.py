"""How far a model has got where its sentence, its heading or the next sentence says so."""

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.texts import EXTRACTOR, document_of


def models(text: str) -> set[tuple[str, str | None]]:
    return {
        (fact.code, fact.stage)
        for fact in EXTRACTOR.extract(document_of(text)).facts
        if isinstance(fact, ReformModel | LeadershipInnovation)
    }


CASES: list[tuple[str, set[tuple[str, str]]]] = [
    # the sentence beside a model calls it a pilot, or says that it is undone
    (
        "Quảng Trị\n\nĐảng ủy xã báo cáo kết quả thí điểm theo Kế hoạch số 12-KH/HU. Từ tháng 3, "
        "công chức xã được chấm điểm hằng tháng.\n",
        {("monthly_performance_review", "pilot")},
    ),
    (
        "Quảng Trị\n\nTừ tháng 3, công chức xã được chấm điểm hằng tháng. Theo Đề án số 05 của "
        "Tỉnh ủy, đây là nơi được chọn thí điểm.\n",
        {("monthly_performance_review", "pilot")},
    ),
    (
        "Quảng Trị\n\nTừ tháng 3, công chức xã được chấm điểm hằng tháng. Huyện đề nghị tỉnh cho "
        "thí điểm thu phí rác.\n",
        {("monthly_performance_review", "adopted")},
    ),
    (
        "Quảng Trị\n\nNăm 2018, huyện hợp nhất Ban Tổ chức với Phòng Nội vụ. Sau khi tổng kết, "
        "tỉnh không làm thêm; đến năm 2021 thì cả hai cơ quan trở lại như cũ.\n",
        {("merged_party_state_bodies", "ended")},
    ),
    # more have it than did
    (
        "Quảng Trị\n\nTừ 12 chi bộ làm điểm năm 2019, nay toàn huyện có 186 chi bộ bốn tốt.\n",
        {("four_good_cell", "scaled")},
    ),
    (
        "Quảng Trị\n\n140/150 thôn của huyện có bí thư chi bộ kiêm trưởng thôn, trong khi đầu "
        "nhiệm kỳ chỉ có 30.\n",
        {("cell_secretary_is_village_head", "scaled")},
    ),
    # all are obliged to it; it is put off; it will be there from a month to come
    (
        "Quảng Trị\n\nTỉnh ủy bắt buộc 100% đảng ủy xã đánh giá cán bộ hằng tháng.\n",
        {("monthly_performance_review", "mandated")},
    ),
    (
        "Quảng Trị\n\nViệc thi tuyển chức danh trưởng phòng của sở bị hoãn vì bão.\n",
        {("competitive_leadership_exams", "suspended")},
    ),
    (
        "Quảng Trị\n\nTỉnh vừa thông qua đề án thi tuyển chức danh trưởng phòng, áp dụng từ "
        "tháng 7 tới.\n",
        {("competitive_leadership_exams", "announced")},
    ),
    (
        "Quảng Trị\n\nTừ tháng 7 tới tháng 9, tỉnh thi tuyển chức danh trưởng phòng ở 4 sở.\n",
        {("competitive_leadership_exams", "adopted")},
    ),
    # aims and demands are still to come
    (
        "Bạc Liêu\n\nBí thư Tỉnh ủy Bạc Liêu yêu cầu nửa cuối nhiệm kỳ mỗi huyện xây dựng ít nhất "
        "2 mô hình “chi bộ bốn tốt”.\n",
        {("four_good_cell", "announced")},
    ),
    (
        "Hòa Bình\n\nTỉnh Hòa Bình giao các sở hỗ trợ. Mục tiêu đến hết năm, 100% xóm, tổ dân phố "
        "có tổ công nghệ số cộng đồng.\n",
        {("community_digital_team", "announced")},
    ),
    # a pilot among the tasks is announced, among the results it runs
    (
        "Kon Tum\n\nIII. NHIỆM VỤ, GIẢI PHÁP\n\n1. Thí điểm đại hội trực tiếp bầu bí thư tại một "
        "số đảng bộ xã của tỉnh Kon Tum.\n",
        {("direct_election_of_secretary", "announced")},
    ),
    (
        "Kon Tum\n\nII. KẾT QUẢ\n\n1. Thí điểm đại hội trực tiếp bầu bí thư tại một số đảng bộ xã "
        "của tỉnh Kon Tum.\n",
        {("direct_election_of_secretary", "pilot")},
    ),
    (
        "Gia Lai\n\nMột số mô hình thí điểm đang chạy như chủ tịch Mặt trận kiêm trưởng ban dân "
        "vận ở 7 xã của tỉnh Gia Lai.\n",
        {("one_head_for_paired_posts", "pilot")},
    ),
    # everywhere
    (
        "Lai Châu\n\nTrưởng ban Dân vận đồng thời là Chủ tịch Mặt trận Tổ quốc đã thực hiện ở cả 8 "
        "huyện của tỉnh Lai Châu.\n",
        {("one_head_for_paired_posts", "universal")},
    ),
    (
        "Vĩnh Long\n\nBan Thường vụ Tỉnh ủy Vĩnh Long ban hành 1 quy chế làm việc mẫu của đảng ủy "
        "cấp xã, đến nay 107/107 xã, phường, thị trấn áp dụng.\n",
        {("model_work_regulations", "universal")},
    ),
    # the next sentence says that it stopped; another thing that ended says nothing of it
    (
        "Bình Phước\n\nNăm 2019, huyện Lộc Ninh của tỉnh Bình Phước thí điểm hợp nhất Ủy ban Kiểm "
        "tra với Thanh tra huyện. Hai năm sau, mô hình phải dừng theo chủ trương chung.\n",
        {("merged_party_state_bodies", "ended")},
    ),
    (
        "Tây Ninh\n\nHợp nhất ban tổ chức với phòng nội vụ được thực hiện ở huyện Tân Biên, tỉnh "
        "Tây Ninh từ năm 2018. Đến năm 2021, theo Kết luận số 34, tỉnh đã chấm dứt mô hình này.\n",
        {("merged_party_state_bodies", "ended")},
    ),
    (
        "Tây Ninh\n\nHợp nhất ban tổ chức với phòng nội vụ được thực hiện ở huyện Tân Biên, tỉnh "
        "Tây Ninh từ năm 2018. Đến năm 2021, tỉnh đã chấm dứt hợp đồng lao động với 40 người.\n",
        {("merged_party_state_bodies", "adopted")},
    ),
    # none where it is said that no unit has it, or that it is not another thing
    (
        "An Giang\n\nTất cả 156 bí thư đảng ủy cấp xã của tỉnh An Giang đều là chủ tịch HĐND; "
        "không xã nào bí thư kiêm chủ tịch UBND.\n",
        {("secretary_is_council_chair", "universal")},
    ),
    (
        "An Giang\n\nNhờ nhất thể hóa chức danh bí thư kiêm chủ tịch xã, tỉnh An Giang bớt họp, "
        "bớt khâu trung gian.\n",
        {("secretary_is_committee_chair", "adopted")},
    ),
    (
        "An Giang\n\nỦy ban Kiểm tra Tỉnh ủy An Giang đã phối hợp với Thanh tra tỉnh xác minh tài "
        "sản của 20 người sau khi hợp nhất các sở.\n",
        {("joint_party_state_inspection", "adopted"), ("apparatus_streamlining", "adopted")},
    ),
    # told in passing words
    (
        "An Giang\n\nHội nghị của Tỉnh ủy An Giang được nối trực tuyến tới 156 xã, phường.\n",
        {("online_conferences", "adopted")},
    ),
    (
        "An Giang\n\nPhiên tòa của tỉnh An Giang được nối trực tuyến tới 156 xã, phường do Tòa án "
        "tổ chức.\n",
        set(),
    ),
    (
        "An Giang\n\nSáng thứ bảy, Chủ tịch UBND tỉnh An Giang ngồi với 40 doanh nghiệp, nghe từng "
        "người kể chỗ vướng.\n",
        {("business_dialogue", "adopted")},
    ),
    (
        "An Giang\n\nTừ 156 xã, tỉnh An Giang còn 102 đơn vị hành chính cấp xã.\n",
        {("administrative_unit_merger", "mandated")},
    ),
    # the head of a table is no heading of aims; an aim is
    (
        "Kon Tum\n\nBÁO CÁO\n\nChỉ tiêu | Quý I/2024 | Quý II/2024\nHồ sơ nhận | 412 | 640\n\nCác "
        "huyện ủy viên của tỉnh Kon Tum được phân công theo dõi 102 xã.\n",
        {("committee_members_assigned_to_localities", "adopted")},
    ),
    (
        "Kon Tum\n\nBÁO CÁO\n\nIII. Chỉ tiêu năm 2025\n\n1. Các huyện ủy viên của tỉnh Kon Tum "
        "được phân công theo dõi 102 xã.\n",
        {("committee_members_assigned_to_localities", "announced")},
    ),
    # so far is what all of a number have, wherever it stands before the model
    (
        "Gia Lai\n\nTất cả 47 làng vùng cao, kể cả những nơi mới có điện và đường bê tông như Kon "
        "Pne, đều đã phân công đảng viên phụ trách hộ, tỉnh Gia Lai cho hay.\n",
        {("members_assigned_to_households", "universal")},
    ),
    ("An Giang\n\nSố xã nghèo của tỉnh An Giang rút từ 56 xuống còn 12.\n", set()),
    # an aim behind a comma says nothing of how far it is, and "sẽ được …" is still to come
    (
        "Kon Tum\n\nHuyện ủy Đắk Hà, tỉnh Kon Tum đang chỉ đạo việc bí thư chi bộ kiêm thôn "
        "trưởng, phấn đấu đến tháng 3.2021 sẽ làm xong ở 100% số thôn.\n",
        {("cell_secretary_is_village_head", "announced")},
    ),
    (
        "Cà Mau\n\nMô hình tổ công nghệ số cộng đồng ở tỉnh Cà Mau sẽ được thành lập trong thời "
        "gian tới.\n",
        {("community_digital_team", "announced")},
    ),
    (
        "Sóc Trăng\n\nTỉnh Sóc Trăng định hướng sắp xếp giảm 2 sở và 14 phòng.\n",
        {("apparatus_streamlining", "announced")},
    ),
    (
        "Sóc Trăng\n\nTheo định hướng sắp xếp của Trung ương, tỉnh Sóc Trăng đã giảm 2 sở.\n",
        {("apparatus_streamlining", "adopted")},
    ),
    (
        "Bến Tre\n\nUBND tỉnh Bến Tre giao Sở Nội vụ xây dựng đề án thi tuyển chức danh trưởng "
        "phòng.\n",
        {("competitive_leadership_exams", "announced")},
    ),
    # offices joined are no units, and order nothing that stands beside them
    (
        "Lạng Sơn\n\nTỉnh Lạng Sơn nhất thể hóa chức danh ở cấp huyện, đồng thời sáp nhập một số "
        "phòng ban, đơn vị hành chính sự nghiệp.\n",
        {("one_head_for_paired_posts", "adopted")},
    ),
]


@pytest.mark.parametrize(("text", "stated"), CASES, ids=[text[-60:] for text, _ in CASES])
def test_a_model_is_as_far_as_the_text_says(text: str, stated: set[tuple[str, str]]) -> None:
    assert models(text) == stated


@pytest.mark.parametrize(
    ("sentence", "reach"),
    [
        ("Trong tổng số 156 xã, phường, 147 nơi có bí thư kiêm chủ tịch HĐND.", (147, 156, None)),
        ("Bí thư kiêm chủ tịch HĐND có ở 147 xã trong tổng số 156 xã.", (147, 156, None)),
        ("Gần 95% số xã của tỉnh có bí thư kiêm chủ tịch HĐND.", (None, None, 95)),
        (
            "Chi bộ bốn tốt được thí điểm ở 6 chi bộ, nay nhân rộng ra 120 chi bộ.",
            (120, None, None),
        ),
    ],
)
def test_a_model_reaches_as_many_units_as_have_it_now(
    sentence: str, reach: tuple[int | None, int | None, int | None]
) -> None:
    [fact] = [
        fact
        for fact in EXTRACTOR.extract(document_of(f"Quảng Trị\n\n{sentence}\n")).facts
        if isinstance(fact, ReformModel)
    ]
    assert (fact.value, fact.base, fact.percent_stated) == reach


def test_what_goes_on_into_more_units_is_scaled() -> None:
    found = models(
        "Gia Lai\n\nTrường THPT chuyên của tỉnh Gia Lai bắt đầu kết nạp học sinh; nay đã mở rộng "
        "ra 12 trường.\n"
    )
    assert ("admitting_high_school_students", "scaled") in found
