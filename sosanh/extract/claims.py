"""What a text only supposes, asks about, denies or tells of another country: it claims none of it.

`claim_phrases.csv` has the words. What they reach yields no figure and no model, for a reader would
take the text at its word: "Con số 500 đảng viên bị khai trừ là bịa đặt".
"""

import re

from sosanh.extract.scanned import ScannedText
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import Sentence

_LAYER = "claim_phrases"
_OPENS = re.compile(r"[\W\d]*(?:[^\W\d]+ ){0,2}")
"""What may stand before a word that makes all behind it a supposition: "Cứ giả sử …"."""
_DENIES = re.compile(r"[^,;:”]{0,60}|[^,;:”\d]{0,20}[“\"][^”\"]{0,160}")
_REFUTES = re.compile(r"[^;]{0,60}(?:; (?:con số|thông tin|tin) (?:này|đó|ấy)[^;]{0,30})?")
_SUBJECT_ABROAD = re.compile(
    r"\W*(?:(?:theo|như) [^,;:.()\d]{1,40}, )?"
    r"(?:(?:theo|như|còn|riêng|năm \d{4},?|trong khi|khi) )*(?:(?:ở|tại|bên|nước|chính phủ"
    r"|tổng thống|thủ tướng|bộ trưởng|quốc hội|công ty|báo cáo của|kinh nghiệm của) )*"
    r"(?:chi bộ |đảng bộ |(?:tỉnh|thành|huyện) ủy )?"
    r"(?:đảng (?!bộ|ủy|viên)(?:[^\W\d]+ ){0,5}|(?:ủy ban|ban|bộ) (?:[^\W\d]+ ){1,9})?"
)
"""What may lead in the country that a sentence is about: "Đảng Cộng sản Trung Quốc kết nạp …"."""
_CLAUSES_BEFORE = re.compile(r"(?:[^.;()“”]{1,80}, )?(?:[^\W\d_]+ ){0,12}")
_ACTS = re.compile(
    r"(?: \([^)]{1,12}\))? (?:(?:đã|đang|cũng|vừa|sẽ|hiện|có|còn|lại|tiếp tục) )*"
    r"(?:có|công bố|xử lý|kỷ luật|khai trừ|cách chức|điều tra|sáp nhập|hợp nhất|sắp xếp|cắt|giảm"
    r"|tinh giản|tinh gọn|kết nạp|bãi bỏ|xóa bỏ|giải thể|bắt đầu|thực hiện|khai mạc"
    r"|luân chuyển|trừng phạt|phạt)\b"
)
"""Behind a country, what it does: "Từ năm 2012 đến nay, Trung Quốc đã kỷ luật 1,5 triệu …"."""
_IN_ITS_NAME = re.compile(
    r" (?:[^\W\d_]+ ){0,5}(?:về|là|với (?:chủ đề|tên|tựa đề)|nhan đề|mang tên|:)? ?[“\"'‘][^”\"'’]*"
    r"|(?: (?:[^\W\d_]+ ){0,2}(?:về|là|nghiên cứu|tìm hiểu|phân tích))?(?: mô hình| việc)? ?"
)
"""Between a work and what its name or subject is: "luận án “Bí thư …", "đề tài về tinh giản …"."""
_IN_A_STORY = re.compile(
    r"(?:trong|này) [^;]*\Z"
    r"|\b(?:kể|xoay quanh|nói về|khắc họa|tái hiện|dựng lại|có cảnh|nhân vật)\b[^;]*\Z"
)
"""From a work that is made up to what happens in it: "vở chèo kể chuyện một xã có …"."""
_OPENS_SENTENCE = re.compile(
    r"\W*(?:(?:năm|quý|tháng) [\d/]+,? |theo (?=công)|hai |ba |nhiều |các |một )*"
)
"""What may stand before a firm that acts for itself: "Năm 2023, hai ngân hàng hợp nhất"."""
_OF_THE_PARTY = re.compile(r"\b(?:đảng|chi bộ|tổ chức cơ sở|cấp ủy|tỉnh|huyện|xã|phường|được|bị)\b")
"""What a sentence on a firm names if it tells of Party or state all the same."""
_AT_HOME = re.compile(
    r"\b(?:việt nam|tỉnh ta|tỉnh (?:ủy|này)|nước ta|trong nước|đảng bộ|huyện|thành ủy)\b"
    r"|[,;] (?:toàn |cả |còn |thì )*(?:tỉnh|thành phố|xã|phường)\b"
)

_SAYS_ITSELF = re.compile(
    r";|,? (?:nhưng|song|tuy nhiên|thực tế|trong khi)\b"
    r"|\b(?:khẳng định|bác bỏ|cho biết|đính chính)\b"
)
"""Between a rumour and a figure, what turns to what is true."""
_SINCE_THEN = re.compile(r";|\b(?:nay|hiện|bây giờ|giờ đây|năm (?:19|20)\d\d|từ đó)\b")
"""Between a time that nobody can date and a figure, what turns to one of today."""
_OPENS_QUOTE = re.compile(r"[:,] ?[“\"]")
_DRAWN_ON = re.compile(
    r"\b(?:kinh nghiệm|chuyện|bài học|ví dụ|trường hợp|cách làm|mô hình|học (?:được )?|tham khảo)"
    r"(?: (?:của|từ|ở|tại))?(?: [^\W\d]+){0,3} \Z"
)
"""What leads a country in that somebody learns from: "Bà dẫn kinh nghiệm Hàn Quốc: …"."""

_TAKEN_UP = re.compile(
    r"\b(?:con số|số liệu|thông tin|tin|nội dung|bài viết|bài đăng|điều|chuyện)"
    r"(?: (?P<number>\d[\d.,]*)[ %]?)?"
    r"(?P<this> ?(?:này|đó|ấy|kia|trên|nêu trên|nói trên))?\b[^;]{0,60}\Z"
    r"|\b(?P<that>đó|đây|tất cả) (?:hoàn toàn |chỉ |đều )?\Z"
)
"""What a sentence takes back of what was told before: "con số này …", "con số 98% ấy …"."""
_JUST_TOLD = re.compile(r" (?:này|đó|ấy|trên|nói trên|nêu trên|kể trên|vừa nêu)\b")
"""Behind what denies the sentence before: "UBND tỉnh bác bỏ thông tin này"."""
_TURNS_OUT = cued(
    r"[^;.\d]{0,50},? (?:nhưng|song|mà) (?:sổ|thực tế|thực ra|thực chất|kiểm tra|đối chiếu"
    r"|phần mềm|hồ sơ gốc)\b",
    "nhưng", "song", "mà ",
)  # fmt: skip
_REPORTED = re.compile(r"\b(?:báo cáo|khai|ghi|kê|nêu|khoe|nói)\b[^;.]*\Z")
_CORRECTED = cued(
    r"\b(?:con số|số liệu|số) (?:đúng|chính xác|thật) (?:là|phải là)\b"
    r"|(?<!\w)đúng ra (?:là|phải là)\b|\bxin (?:được )?(?:sửa|đọc)(?: lại)? (?:thành|là)\b",
    "đúng", "chính xác", " thật", "xin ",
)  # fmt: skip
_PRINTED = re.compile(
    r"\b(?:bài|tin|báo|viết|đăng|in|ghi|nhập|đánh máy|số trước|số báo|nhầm|sai sót|lỗi)\b"
)
"""What shows that a number told is put right: "bài … viết kỷ luật 46. Số đúng là 16"."""
_ASKS = re.compile(
    r"\b(?:hỏi|thắc mắc|băn khoăn|không biết|không rõ|chưa rõ|muốn biết)(?: [^\W\d]+){0,2} \Z"
)
_OR_NOT = re.compile(r"[^;.]{0,90}\b(?:không|chưa)\b")
"""Behind what somebody only asks about: "hỏi có phải huyện vừa khai trừ 12 người hay không"."""
_LATER = 3
"""Sentences on in which a number told may still be taken back."""
_SOMEWHERE = cued(
    r"(?:\b(?:có|nhiều|một số|vài)|(?<=\n)một|(?<=[.,;:“\"] )một)"
    r" (?:nơi|địa phương|đơn vị|huyện|xã|tỉnh|ngành)(?! [\d“\"])"
    r"(?: (?!như\b|của\b|có\b|với\b)[^\W\d_]+){0,4} \Z",
    "có ", "nhiều ", "một ", "vài ",
)  # fmt: skip
"""What opens "Có nơi giảm gần 50% đầu mối": nobody says where."""
_SOMEWHERE_LEAD = 60


def is_of_some_place(context: ScannedText, sentence: Sentence, start: int) -> bool:
    """Whether what begins at `start` is told of a place that the text does not name."""
    lead = max(sentence.start, start - _SOMEWHERE_LEAD)
    told = _SOMEWHERE.search(context.folded, lead, start)
    # "có huyện Lục Ngạn giảm 12 phòng" names it
    return told is not None and context.text[told.start() + 1 : told.end()].islower()


def is_claimed(context: ScannedText, sentence: Sentence, start: int, end: int) -> bool:
    """Whether the text says of its own country, and as true, what `sentence` has there."""
    hits = context.hits_in(_LAYER, sentence.start, sentence.end)
    return not any(
        _takes_back(context, sentence, (hit.start, hit.end), hit.phrase.code, start, end)
        for hit in hits
    ) and not (
        _is_belied(context, sentence, start, end) or _is_belied_here(context, sentence, start, end)
    )


def is_on_another_country(context: ScannedText, sentence: Sentence) -> bool:
    """Whether a country that is not ours is what `sentence` opens with, and nobody here acts."""
    folded = context.folded
    for hit in context.hits_in(_LAYER, sentence.start, sentence.end):
        if hit.phrase.code == "abroad":
            opens = _SUBJECT_ABROAD.fullmatch(folded, sentence.start, hit.start)
            return opens is not None and not _AT_HOME.search(folded, hit.end, sentence.end)
    return False


def _is_belied_here(context: ScannedText, sentence: Sentence, start: int, end: int) -> bool:
    """Whether so much was only reported: "4 xã báo cáo 100% đúng hạn nhưng sổ ghi 12 hồ sơ trễ"."""
    turns = _TURNS_OUT.match(context.folded, end, sentence.end)
    return turns is not None and _REPORTED.search(context.folded, sentence.start, start) is not None


def _is_belied(context: ScannedText, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a later sentence takes it back: "… cắt 2.600 biên chế. Con số này là bịa đặt"."""
    following = context.sentence_index(sentence.start) + 1
    later = context.sentences[following : following + _LATER]
    if not later:
        return False
    folded = context.folded
    if later[0].paragraph == sentence.paragraph:
        put_right = _CORRECTED.search(folded, later[0].start, later[0].end)
        if put_right is not None and _PRINTED.search(folded, sentence.start, put_right.start()):
            return True
    if not context.sentences_telling(_LAYER, "refutes", "belies", "denies"):
        return False
    for hit in context.hits_in(_LAYER, later[0].start, later[-1].end):
        said = context.sentence_at(hit.start)
        if hit.phrase.code == "denies" and said is later[0] and _JUST_TOLD.match(folded, hit.end):
            return True
        if hit.phrase.code not in ("refutes", "belies"):
            continue
        taken_up = _TAKEN_UP.search(folded, said.start, hit.start)
        if taken_up is None:
            continue
        if taken_up["that"] is not None:
            return said is later[0]
        if taken_up["number"] is not None:
            if taken_up["number"].rstrip(".,") in folded[start:end]:
                return True
        elif taken_up["this"] is not None and said is later[0]:
            lead = folded[said.start : taken_up.start()]
            if not any(letter.isdigit() for letter in lead):
                return True  # else it is that sentence's own number
    return False


def _takes_back(
    context: ScannedText, sentence: Sentence, word: tuple[int, int], code: str, start: int, end: int
) -> bool:
    folded = context.folded
    first, last = word
    if code == "asks":
        if folded[sentence.start : sentence.end].rstrip("”\"’'. ").endswith("?"):
            return True
        asked = last <= start and _ASKS.search(folded, sentence.start, first) is not None
        return asked and _OR_NOT.match(folded, end, sentence.end) is not None
    if code == "refutes":
        return first >= end and _REFUTES.fullmatch(folded, end, first) is not None
    if code in ("firm", "club"):
        opens = _OPENS_SENTENCE.fullmatch(folded, sentence.start, first)
        return opens is not None and _OF_THE_PARTY.search(folded, last, sentence.end) is None
    if code == "abroad" and _goes_on_with_that_country(context, sentence, first, last):
        return True
    if last > start:
        return False
    if code in ("work", "fiction"):
        told = code == "fiction" and _IN_A_STORY.search(folded, first, start) is not None
        return told or _IN_ITS_NAME.fullmatch(folded, last, start) is not None
    if code == "denies":
        return _DENIES.fullmatch(folded, last, start) is not None
    if code == "long_ago":
        return _SINCE_THEN.search(folded, last, start) is None
    if code == "rumour":
        return _SAYS_ITSELF.search(folded, last, start) is None
    if code == "supposes":
        clause = max(sentence.start, folded.rfind(";", sentence.start, first) + 1)
        clause = max([clause, *(one.end() for one in _OPENS_QUOTE.finditer(folded, clause, first))])
        return ";" not in folded[last:start] and bool(_OPENS.fullmatch(folded, clause, first))
    if code == "abroad":
        clause = max(
            sentence.start,
            folded.rfind(";", sentence.start, first) + 1,
            folded.rfind(": ", sentence.start, first) + 1,
            folded.rfind(" rằng ", sentence.start, first) + len(" rằng "),
        )
        if _AT_HOME.search(folded, last, start) is not None:
            return False
        if _SUBJECT_ABROAD.fullmatch(folded, clause, first) is not None:
            return True
        if _DRAWN_ON.search(folded, clause, first) is not None:
            return True
        acts = folded.startswith("đảng ", first) or _ACTS.match(folded, last) is not None
        before = acts and _CLAUSES_BEFORE.fullmatch(folded, clause, first) is not None
        return before and _AT_HOME.search(folded, clause, first) is None
    return False


def _goes_on_with_that_country(
    context: ScannedText, sentence: Sentence, first: int, last: int
) -> bool:
    """Whether "nước này" acts in `sentence`, which names nobody here: "Từ 3.232, nước này còn"."""
    if not context.folded.endswith(" này", first, last):
        return False
    told = context.sentences_telling(_LAYER, "abroad")
    if min(told) >= context.sentence_index(sentence.start):
        return False  # "nguồn nước này"
    return _AT_HOME.search(context.folded, sentence.start, sentence.end) is None
