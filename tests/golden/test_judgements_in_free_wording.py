"""What is judged in free wording, and what only sounds so; each sentence was written for this.

Each is about one field of Party work or administration, and gives the one kind or none at all.
"""

import pytest

from sosanh.facts import Assessment
from tests.texts import EXTRACTOR, document_of


def kinds(text: str) -> list[str]:
    found = EXTRACTOR.extract(document_of(text)).facts
    return [fact.kind for fact in found if isinstance(fact, Assessment)]


JUDGED = [
    (
        "Công tác quy hoạch cán bộ ở một vài huyện chưa tính đến người kế cận sau năm 2025.",
        "limitation",
    ),
    (
        "Việc giao ban giữa ủy ban kiểm tra và thanh tra huyện chưa đi vào những vụ khó.",
        "limitation",
    ),
    ("Chất lượng tham mưu của văn phòng cấp ủy chưa theo được nhịp của công việc.", "limitation"),
    ("Sự phối hợp giữa các phòng với bộ phận một cửa cấp xã chưa ăn khớp.", "limitation"),
    (
        "Năng lực thẩm định hồ sơ của công chức cấp xã mới chưa qua được giai đoạn tập sự.",
        "limitation",
    ),
    ("Nội dung sinh hoạt chi bộ ở khối trường học chưa hút được đảng viên trẻ.", "limitation"),
    ("Vai trò của bí thư kiêm chủ tịch ở vài xã chưa lộ rõ trong điều hành.", "limitation"),
    ("Trách nhiệm người đứng đầu trong tiếp công dân chưa được đề cao.", "limitation"),
    ("Phần mềm quản lý hồ sơ một cửa chưa nối được với kho dữ liệu đất đai.", "limitation"),
    ("Cơ chế phân cấp cho cấp xã chưa đi liền với tiền và người.", "limitation"),
    ("Đội ngũ cán bộ kiểm tra cấp xã chưa được bổ sung đủ.", "limitation"),
    ("Ý thức tự phê bình của một bộ phận đảng viên chưa tốt, ngại nói thẳng.", "limitation"),
    ("Quy định về phụ cấp kiêm nhiệm chưa bù được phần việc tăng thêm của cán bộ.", "limitation"),
    ("- Chưa lượng hóa được kết quả công việc của từng công chức.", "limitation"),
    ("Ban Thường vụ Huyện ủy chưa kiểm tra được chi bộ nào trong khối doanh nghiệp.", "limitation"),
    ("Nhiều nghị quyết chuyên đề của Tỉnh ủy chưa tới được chi bộ thôn.", "limitation"),
    ("Tình trạng né việc, đẩy việc lên cấp trên trong đội ngũ cán bộ khá phổ biến.", "limitation"),
    ("Bệnh thành tích trong xếp loại chi bộ vẫn phổ biến.", "limitation"),
    (
        "Mô hình trưởng thôn kiêm bí thư chi bộ khi áp dụng ở vùng cao gặp không ít trở ngại.",
        "limitation",
    ),
    (
        "Sau khi hợp nhất hai cơ quan, việc điều hành có những khó khăn vì khác lề lối.",
        "limitation",
    ),
    (
        "Bên cạnh mặt được, việc một người giữ hai chức danh cũng để lại không ít lo lắng.",
        "limitation",
    ),
    ("Chính sách với cán bộ dôi dư đang bộc lộ những vấn đề bất cập.", "limitation"),
    ("Công tác phát triển đảng viên trong công nhân ngày một khó.", "limitation"),
    ("Không ít bí thư chi bộ tuổi cao, ít am hiểu công nghệ thông tin.", "limitation"),
    ("Người đứng đầu vài cơ quan ít lắng nghe, hay bảo thủ trong công tác cán bộ.", "limitation"),
    ("Kiểm tra, giám sát ở cơ sở phần nhiều dừng ở nhắc nhở.", "limitation"),
    ("Cán bộ không chuyên trách ở thôn thường làm việc được chăng hay chớ.", "limitation"),
    ("Biên chế giao cho các xã mới vừa thừa vừa thiếu.", "limitation"),
    ("Số hóa hồ sơ ở cấp xã đi chậm hơn kế hoạch.", "limitation"),
    ("Việc lấy ý kiến nơi cư trú về đảng viên nhiều khi chỉ là thủ tục.", "limitation"),
    (
        "Việc bí thư chi bộ làm trưởng thôn đã góp phần đưa nghị quyết gần việc làm của chi bộ.",
        "achievement",
    ),
    ("Chủ trương hợp nhất các ban đã góp phần tinh gọn bộ máy, bớt chồng chéo.", "achievement"),
    (
        "Những cách làm đó góp phần nâng cao năng lực lãnh đạo của tổ chức cơ sở đảng.",
        "achievement",
    ),
    ("Mô hình chi bộ bốn tốt đã giúp nhiều chi bộ thôn củng cố nền nếp sinh hoạt.", "achievement"),
    (
        "Việc phân công cấp ủy viên phụ trách địa bàn giúp cấp ủy nắm chắc tình hình cơ sở hơn.",
        "achievement",
    ),
    ("Phong trào dân vận khéo tạo nên khí thế mới ở các khu dân cư.", "achievement"),
    (
        "Nhờ thi tuyển, chất lượng đội ngũ cán bộ quản lý cấp phòng được nâng lên thấy rõ.",
        "achievement",
    ),
    ("Sau sắp xếp, bộ máy chính quyền xã vận hành êm, không ách tắc.", "achievement"),
    ("Công tác kiểm tra, giám sát ở các chi bộ đã có bước tiến mới.", "achievement"),
    ("Nhận thức của cấp ủy về công tác dân vận có sự thay đổi tích cực.", "achievement"),
    ("Kỷ luật, kỷ cương trong bộ máy hành chính được siết lại.", "achievement"),
    ("Công tác tổ chức cán bộ được thực hiện bài bản, đúng quy trình.", "achievement"),
    (
        "Việc đối thoại với dân đem lại sự đồng thuận cao ở các dự án giải phóng mặt bằng.",
        "achievement",
    ),
    ("Tính tiên phong, gương mẫu của đảng viên được phát huy.", "achievement"),
    ("Chuyển đổi số trong cơ quan Đảng cho thấy hiệu quả bước đầu.", "achievement"),
    ("Nguyên nhân trước hết là cấp ủy một số nơi buông lỏng quản lý đảng viên.", "cause"),
    ("Sở dĩ tỷ lệ hồ sơ trễ hạn cao là vì phần mềm một cửa hay lỗi.", "cause"),
    ("Những hạn chế trên có nguyên nhân từ việc bố trí cán bộ không đúng chuyên môn.", "cause"),
    ("Theo lãnh đạo Sở Nội vụ, nguyên nhân do biên chế giao ít mà đầu việc nhiều.", "cause"),
    (
        "Về nguyên nhân, Ban Tổ chức Huyện ủy cho rằng nguồn kết nạp đảng viên ở thôn cạn dần.",
        "cause",
    ),
    ("Tỷ lệ kết nạp đảng viên thấp là do thanh niên đi làm ăn xa.", "cause"),
    ("Bộ máy cồng kềnh một phần vì nhiều năm chỉ tách mà không nhập.", "cause"),
    ("Kết quả này có được nhờ sự vào cuộc của người đứng đầu cấp ủy.", "cause"),
    (
        "Từ thực tiễn, Huyện ủy rút ra: muốn sắp xếp êm, phải làm tư tưởng cho cán bộ trước.",
        "lesson",
    ),
    ("Kinh nghiệm của Đảng bộ xã là chọn việc khó nhất làm trước, giao rõ người làm.", "lesson"),
    ("Thực tiễn cho thấy, ở đâu bí thư sâu sát thì ở đó chi bộ mạnh.", "lesson"),
    ("Bài học lớn nhất qua 5 năm thi tuyển cán bộ là công khai từ đầu đến cuối.", "lesson"),
    ("Đảng bộ đúc kết ba kinh nghiệm trong công tác dân vận.", "lesson"),
    ("Điều mà Tỉnh ủy đúc rút được sau sáp nhập là không được làm cơ học.", "lesson"),
    (
        "Cách làm của xã là kinh nghiệm để nơi khác vận dụng khi nhất thể hóa chức danh.",
        "lesson",
    ),
    ("Công tác nắm tình hình dư luận xã hội ở cơ sở còn giản đơn.", "limitation"),
    ("Việc xử lý đảng viên vi phạm ở vài chi bộ còn tùy tiện.", "limitation"),
    ("Hoạt động của ban công tác mặt trận và các đoàn thể còn trầm.", "limitation"),
    ("Trình độ tin học của công chức bộ phận một cửa còn non.", "limitation"),
    ("Phương thức lãnh đạo của một vài đảng ủy xã còn lối mòn.", "limitation"),
    ("Quy trình cấp phép cho nhà đầu tư còn lòng vòng qua ba sở.", "limitation"),
    ("Đội ngũ báo cáo viên của Đảng bộ còn mỏng và ít trẻ.", "limitation"),
    ("Kết quả giải quyết đơn thư ở cấp xã không cao.", "limitation"),
    ("Nhiều buổi sinh hoạt chi bộ trầm lắng, ý kiến phát biểu không sâu.", "limitation"),
    ("Công tác quy hoạch cán bộ thiếu tính kế thừa.", "limitation"),
    ("Sự chỉ đạo của cấp ủy có việc thiếu nhất quán.", "limitation"),
    ("Đa số cấp ủy viên trẻ ngại va chạm, không dám nói thẳng.", "limitation"),
    ("Việc phân cấp đang gặp phải nhiều vướng mắc về nhân lực.", "limitation"),
    ("Ngoài ra, một vướng mắc khác là biên chế ở các trường không đủ.", "limitation"),
    ("Mô hình hợp nhất hai ban đang gặp trở ngại khi làm việc với ngành dọc.", "limitation"),
    ("Quy trình bổ nhiệm cán bộ được thực hiện bảo đảm đúng nguyên tắc.", "achievement"),
    ("Chính quyền hai cấp đã đem đến một luồng gió mới trong giải quyết thủ tục.", "achievement"),
    (
        "Cấp ủy viên phụ trách địa bàn đã phát huy tốt vai trò cầu nối giữa Đảng với dân.",
        "achievement",
    ),
    ("Trung tâm hành chính công tạo được ấn tượng tốt với doanh nghiệp.", "achievement"),
    ("Kết quả đó cho thấy sự tiến bộ rõ rệt trong cải cách hành chính.", "achievement"),
    ("Sau hợp nhất, số cuộc họp giảm đáng kể, bộ máy đỡ chồng việc.", "achievement"),
    ("Công tác tổ chức của Đảng bộ gặt hái nhiều thành tựu.", "achievement"),
    (
        "Mô hình trưởng thôn kiêm bí thư chi bộ bước đầu góp phần làm gọn đội ngũ cán bộ thôn.",
        "achievement",
    ),
    ("Đảng viên ngày càng nhận thức rõ trách nhiệm nêu gương.", "achievement"),
    ("Công tác kiểm tra, giám sát được cấp ủy quan tâm đúng mức.", "achievement"),
    ("Công tác quản lý đảng viên được duy trì chặt chẽ.", "achievement"),
    ("Sinh hoạt chi bộ có nhiều cải tiến, dân chủ được mở rộng.", "achievement"),
    ("Cải cách hành chính đã tạo bước đột phá trong thu hút đầu tư.", "achievement"),
    (
        "Công chức xã vất vả với hồ sơ, nguyên nhân là cấp huyện đã kết thúc hoạt động.",
        "cause",
    ),
    ("Nguyên nhân của tình trạng trên một phần do công tác tuyên truyền chưa sâu.", "cause"),
    ("Sở dĩ chi bộ khó kết nạp đảng viên bởi thanh niên đi làm xa.", "cause"),
    ("Những yếu kém đó xuất phát từ việc buông lỏng quản lý cán bộ.", "cause"),
    (
        "Đảng viên phụ trách hộ đã nêu cao trách nhiệm khi vận động bà con mở đường.",
        "achievement",
    ),
    ("Cán bộ luân chuyển đã giữ được mối liên hệ gần gũi với dân bản.", "achievement"),
    ("Các cấp ủy đã thể hiện rõ trách nhiệm trong lãnh đạo sắp xếp bộ máy.", "achievement"),
    ("Qua đợt kiểm điểm, các chi bộ đã phát huy được tinh thần tự phê bình.", "achievement"),
    ("Đại biểu nêu lên nhiều vướng mắc trong thực hiện cơ chế một cửa.", "limitation"),
    (
        "Khâu thẩm định tốn quá nhiều thời gian, dẫn đến chậm trễ trong giải quyết hồ sơ.",
        "limitation",
    ),
    ("Các xã phản ánh không ít khó khăn khi vận hành bộ máy mới.", "limitation"),
    ("Ông Tư Hiền: Đề thi tuyển cán bộ còn nặng học thuộc.", "limitation"),
    (
        "Bà Lò Thị Máy, Phó Giám đốc Sở Nội vụ, nói: bộ máy cấp xã đang thiếu người giỏi số liệu.",
        "limitation",
    ),
    ("Đồng chí Vàng A Sử: Công chức địa chính ở xã tôi đang thiếu.", "limitation"),
    ("Việc nhất thể hóa chức danh không phải nơi nào cũng suôn sẻ.", "limitation"),
    ("Mô hình chi bộ ghép không phải ở đâu cũng chạy đều.", "limitation"),
    ("Khó nhất lúc này là con người ở bộ phận một cửa.", "limitation"),
    ("Khó khăn dồn về phía cán bộ xã vùng sâu.", "limitation"),
    ("Chỗ nghẽn nằm ở khâu thẩm định hồ sơ của các sở.", "limitation"),
    ("Một hạn chế được Ban Tổ chức nêu là hồ sơ đảng viên trùng lắp.", "limitation"),
    ("Cái khó chung của cả vùng là cán bộ dôi dư sau sắp xếp.", "limitation"),
    ("Vướng mắc lớn của các xã là trụ sở và biên chế.", "limitation"),
    ("Khó khăn đã được tháo gỡ, bộ máy mới chạy êm.", "achievement"),
    ("Phần lớn hồ sơ trực tuyến ở vùng cao do công chức nộp hộ.", "limitation"),
    ("Không ít giám đốc vẫn dè dặt với việc lập chi bộ trong doanh nghiệp.", "limitation"),
    ("Sau sáp nhập, chất lượng tham mưu của vài phòng đi xuống.", "limitation"),
    ("Sắp xếp ở xã thì nhanh, sắp xếp ở sở thì chậm.", "limitation"),
    ("Chi bộ doanh nghiệp lập được nhưng khó duy trì.", "limitation"),
    ("Cán bộ trẻ khó giữ chân ở các xã đảo.", "limitation"),
    ("Nguyên nhân, theo Sở Tư pháp, là cán bộ hộ tịch mới chưa quen phần mềm.", "cause"),
    ("Cấp ủy cho rằng điều này xuất phát từ tâm lý nể nang trong họ tộc.", "cause"),
    ("Theo đồng chí, việc này bắt nguồn từ chỗ phân cấp chưa rõ.", "cause"),
    ("Văn kiện đại hội đảng bộ được các cấp ủy chuẩn bị công phu.", "achievement"),
    ("Đề án sắp xếp bộ máy được làm kỹ lưỡng, lấy ý kiến từ dưới lên.", "achievement"),
    (
        "Giải ngân vốn còn chậm; một số trưởng phòng chưa chủ động tham mưu cho cấp ủy.",
        "limitation",
    ),
    ("Nhưng chuyển đổi số ở chi bộ vùng cao vẫn trông vào vài người trẻ.", "limitation"),
    ("Có điều, bộ phận một cửa của xã mới có hai máy tính.", "limitation"),
    ("Khổ nỗi, cán bộ giỏi tin học ở xã chẳng mấy ai ở lâu.", "limitation"),
    ("Thế nhưng, hồ sơ đất đai lại trễ hẹn nhiều hơn năm trước.", "limitation"),
    ("Đáng tiếc, số cán bộ trẻ trong quy hoạch hụt dần.", "limitation"),
    ("Tuy nhiên, tỷ lệ hồ sơ trực tuyến ở các xã đảo thấp.", "limitation"),
    ("Song việc đánh giá công chức ở vài sở hình thức, cuối năm ai cũng xuất sắc.", "limitation"),
    ("Vậy mà ba năm nay, chi bộ này không kết nạp nổi đảng viên nào.", "limitation"),
    (
        "Tiếc là sau khi hợp nhất, hai bên vẫn hai nếp làm việc, công chức ngại va chạm.",
        "limitation",
    ),
    ("Dù vậy, việc luân chuyển cán bộ nữ chỉ được vài trường hợp.", "limitation"),
    ("Ngặt nỗi trụ sở bộ phận một cửa quá chật.", "limitation"),
    ("Mặt khác, cấp ủy ở doanh nghiệp thưa họp, nội dung sinh hoạt lặp lại.", "limitation"),
    ("Nhưng bộ máy mới chạy êm, thủ tục gọn hơn trước rất nhiều.", "achievement"),
    ("Sức chiến đấu của vài tổ chức cơ sở đảng bị giảm sút.", "limitation"),
    ("Một bộ phận cán bộ, đảng viên chưa coi trọng tự phê bình.", "limitation"),
    ("Không ít cán bộ, công chức ngại học phần mềm mới của bộ phận một cửa.", "limitation"),
    ("Một số cấp ủy viên trẻ thiếu rèn luyện ở cơ sở.", "limitation"),
    ("Cấp ủy các xã đã nâng cao nhận thức về việc kiểm tra, giám sát.", "achievement"),
    (
        "Thành tích của huyện có sự đóng góp rất tích cực của cán bộ kiểm tra Đảng.",
        "achievement",
    ),
]
NOT_JUDGED = [
    "Trong 5 ngày, các học viên nghiên cứu 6 bài học về: lịch sử Đảng, Điều lệ Đảng và công tác "
    "xây dựng Đảng.",
    "Huyện ủy phân công cấp ủy viên giúp các chi bộ kết nạp đảng viên ở những thôn còn khó khăn.",
    "Chi bộ đã vận động đảng viên ủng hộ đồng bào gặp khó khăn sau bão.",
    "Có 14 xã chưa đến hạn sắp xếp trong giai đoạn 2023 - 2025.",
    "Ba chi bộ vi phạm nhưng chưa đến mức bị kỷ luật.",
    "Ban Tổ chức Tỉnh ủy yêu cầu rà soát những đảng viên chưa được cấp thẻ.",
    "Xã Phú Cần chưa đầy hai tháng đã hoàn thành sắp xếp thôn.",
    "Trung tâm tiếp nhận 1.240 hồ sơ, trong đó 120 hồ sơ chưa đến hạn trả.",
    "Nếu công tác cán bộ chưa tốt thì mọi việc đều khó.",
    "Đến khi nào đội ngũ cán bộ chưa vững thì chưa thể bàn giao.",
    "Khắc phục tình trạng cán bộ chưa gương mẫu, Huyện ủy ban hành quy định mới.",
    "Hội nghị bàn cách để công tác dân vận không còn chung chung.",
    "Ông Lò Văn Pâng bị kỷ luật vì chưa nêu gương trong quản lý đất đai.",
    "Trong bối cảnh nguồn thu gặp khó khăn, huyện vẫn bố trí kinh phí cho bộ phận một cửa.",
    "Đảng viên có hoàn cảnh khó khăn được chi bộ giúp vốn.",
    "Phấn đấu đến năm 2025 góp phần nâng cao năng lực lãnh đạo của chi bộ.",
    "Kế hoạch nhằm góp phần tinh gọn bộ máy của tỉnh.",
    "Huyện ủy sẽ đổi mới sinh hoạt chi bộ, góp phần củng cố tổ chức cơ sở đảng.",
    "Đề án đặt mục tiêu tạo sự chuyển biến rõ nét trong cải cách hành chính.",
    "Đường bê tông hoàn thành giúp bà con đi lại thuận lợi hơn.",
    "Nghề nuôi tôm ở xã phát triển tốt, thu nhập người dân được nâng lên.",
    "Quốc phòng, an ninh được giữ vững, an sinh xã hội được quan tâm.",
    "Năng suất lúa tăng, đời sống nông dân được cải thiện.",
    "Tiếp tục phát huy kết quả đạt được trong công tác kiểm tra, giám sát.",
    "Cơ quan công an đang điều tra nguyên nhân vụ cháy trụ sở UBND xã.",
    "Nguyên nhân tử vong của nạn nhân do đuối nước.",
    "Đoàn cán bộ huyện đi học tập kinh nghiệm về cải cách hành chính tại Đà Nẵng.",
    "Ban Thường vụ yêu cầu tập thể chi ủy rút kinh nghiệm sâu sắc.",
    "Đồng chí có 20 năm kinh nghiệm làm công tác kiểm tra Đảng.",
    "Hội nghị ghi nhận 45 ý kiến, kiến nghị của cử tri về cải cách hành chính.",
    "Huyện đã giải quyết 23 kiến nghị của doanh nghiệp.",
    "Phường chọn tổ dân phố 3 và đề xuất làm điểm về chi bộ bốn tốt.",
    "Đoàn ghi nhận những đề xuất của xã về biên chế.",
    "Số xã còn 86 sau khi sắp xếp đơn vị hành chính.",
    "Công tác dân vận không chỉ là việc của Mặt trận mà còn của chính quyền.",
    "Hoạt động của tổ công nghệ số còn được nhân ra các thôn.",
    "Đảng bộ còn tổ chức 4 lớp bồi dưỡng cho bí thư chi bộ.",
    "Việc đánh giá cán bộ còn giúp phát hiện người tài.",
    "Các cơ quan đang nỗ lực khắc phục những khó khăn, vướng mắc về thủ tục.",
    "Tuy vậy, cấp ủy đã kịp thời tháo gỡ khó khăn, vướng mắc cho cơ sở.",
    "Xuất phát từ tình hình thực tế, Huyện ủy ban hành nghị quyết chuyên đề về cán bộ.",
    "Cán bộ phải tránh thái độ thiếu nhất quán khi tiếp công dân.",
    "Công tác cán bộ phải được thực hiện đúng nguyên tắc, đúng quy định.",
    "Mong các đồng chí phát huy tốt vai trò cầu nối.",
    "Cần tạo bước đột phá trong công tác cán bộ.",
    "Thành phố giải thể 5 ban quản lý hoạt động kém hiệu quả.",
    "Tỉnh ủy đề nghị kiểm điểm trách nhiệm tập thể Ban Thường vụ Huyện ủy Hồng Dân.",
    "Ủy ban Kiểm tra đề nghị Ban Thường vụ Tỉnh ủy kỷ luật ông Lê Văn Tám.",
    "Đảng viên phải nêu cao vai trò, trách nhiệm của mình.",
    "Hội nghị đề nghị cấp ủy phát huy dân chủ trong thảo luận.",
    "Đường sá xa xôi tốn nhiều thời gian đi chợ của bà con.",
    "Hạn chế tối đa họp hành là yêu cầu của Bí thư Tỉnh ủy.",
    "Việc khó đến mấy, chi bộ cũng làm xong.",
    "Tuy khó giữ chân người giỏi, tỉnh đã có chính sách thu hút cán bộ rất tốt.",
    "Văn kiện đại hội phải được chuẩn bị công phu.",
    "Sau khi tụt hạng, Sở Nội vụ giao mỗi phòng một tiêu chí cải cách hành chính.",
    "Qua kiểm điểm, cấp ủy tự nhận 12 hạn chế trong công tác cán bộ.",
    "Sau sắp xếp, 9 phòng của sở không còn tồn tại.",
    "Nhưng khó mấy, chi bộ cũng vượt qua, tổ chức đảng thêm vững.",
    "Tuy nhiên, nhờ bố trí thêm công chức, tình trạng trễ hẹn đã chấm dứt.",
    "Tuy nhiên, công tác cán bộ là việc hệ trọng.",
    "Song song với đó, tỉnh ủy quyền thêm 20 thủ tục hành chính.",
    "Nhờ vậy mà tỷ lệ hồ sơ trễ hẹn của huyện chỉ còn 0,4%.",
    "Huyện thiếu 12 biên chế so với số được giao.",
    "Một số xã, phường chưa đến hạn sắp xếp.",
    "Chi bộ phải nâng cao nhận thức của đảng viên.",
]
ASKED = [
    (
        "Thường trực Huyện ủy đề nghị cấp ủy các xã, thị trấn rà soát đội ngũ trưởng thôn.",
        "cấp ủy các xã, thị trấn",
    ),
    (
        "Bí thư Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng trực thuộc đổi mới cách ra nghị quyết.",
        "các cấp ủy, tổ chức đảng trực thuộc",
    ),
    ("Ban Tổ chức Tỉnh ủy đề nghị cấp ủy cơ sở quan tâm phát triển đảng viên trẻ.", "cấp ủy cơ sở"),
    ("Đảng ủy phường yêu cầu các chi bộ nâng chất lượng sinh hoạt chuyên đề.", "các chi bộ"),
    (
        "Bí thư Thành ủy đề nghị, khi kiểm điểm, từng ủy viên Ban Thường vụ nêu cao phê bình.",
        "từng ủy viên Ban Thường vụ",
    ),
    (
        "Chủ tịch UBND tỉnh yêu cầu người đứng đầu cấp ủy chịu trách nhiệm về cải cách hành chính.",
        "người đứng đầu cấp ủy",
    ),
    ("Thành ủy đề nghị đảng ủy các phường sớm kiện toàn ủy ban kiểm tra.", "đảng ủy các phường"),
    ("Sở Nội vụ đề nghị UBND các xã, phường rà soát vị trí việc làm.", "UBND các xã, phường"),
    (
        "Phó Chủ tịch UBND tỉnh yêu cầu các địa phương tăng cường công khai thủ tục hành chính.",
        "các địa phương",
    ),
    ("Đoàn giám sát kiến nghị Đảng ủy xã bổ sung quy chế làm việc.", "Đảng ủy xã"),
    (
        "Bí thư Huyện ủy lưu ý, đề nghị các đồng chí cấp ủy viên bám sát địa bàn được phân công.",
        "cấp ủy viên",
    ),
]


@pytest.mark.parametrize(("text", "asked"), ASKED)
def test_bodies_and_posts_of_a_kind_are_asked(text: str, asked: str) -> None:
    found = EXTRACTOR.extract(document_of(text)).facts
    assert asked in [fact.addressee for fact in found if isinstance(fact, Assessment)]


@pytest.mark.parametrize(("text", "kind"), JUDGED)
def test_a_sentence_judges_in_its_own_words(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize("text", NOT_JUDGED)
def test_a_sentence_that_only_sounds_like_a_judgement_is_none(text: str) -> None:
    assert kinds(text) == []


def test_a_sentence_on_another_field_takes_none_from_its_paragraph() -> None:
    text = "Công tác cán bộ được bàn kỹ. Hạ tầng giao thông được củng cố, sản xuất còn chậm."
    assert kinds(text) == []


def test_faults_that_are_counted_beforehand_need_no_word_of_their_own() -> None:
    announced = "Báo cáo thẳng thắn nêu hai điều chưa được. Sinh hoạt chi bộ ở cơ quan đều đều. "
    text = announced + "Chi bộ ở công ty đông người trẻ mà vắng người dự họp. Huyện ủy đã họp bàn."
    assert kinds(text) == ["limitation", "limitation"]


def test_a_fault_of_a_body_has_the_field_that_the_text_is_on() -> None:
    text = "Thủ tục hành chính đã gọn, dịch vụ công đã tăng, hồ sơ trực tuyến nhiều hơn."
    assert kinds(text + "\nMột số phòng giao việc cho xã chưa kèm người.") == ["limitation"]
