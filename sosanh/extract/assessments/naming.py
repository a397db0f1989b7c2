"""Judgements that say what they are: "Hạn chế là …", "Bài học … là …", "ba điều chưa được. …"."""

import re
from collections.abc import Iterator

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import Sentence

_HEADINGS = "assessment_headings"
_NAMED_KIND = re.compile(
    r"(?:[-–+*•]|\(?[a-zđ\d]{1,2}[.)])? ?"
    r"(?:(?:ngoài ra|bên cạnh đó|mặt khác|thêm vào đó|theo [^,;.:]{2,60}), )?"
    r"(?:(?:đó|đây) (?:cũng |chính |vẫn )?là )?(?:(?:những|các|một số|một|về) )?"
    r"(?:hạn chế(?! (?:tối đa|thấp nhất|việc|tình trạng|tiêu cực|rủi ro|tối thiểu|số)(?!\w))"
    r"|tồn tại|khuyết điểm|điểm yếu|khó khăn"
    r"|(?:cái |điều )?(?:khó|vướng|lo|yếu) (?:lớn )?nhất|bất cập|vướng mắc"
    r"|(?:cái|điều|nỗi|chỗ) (?:khó|vướng|lo|dở|ngại|mất|khổ|yếu|chưa được|còn thiếu|trăn trở"
    r"|băn khoăn)|(?:khó|vướng|yếu|lo) (?:nữa|chung|khác)|(?:băn khoăn|trăn trở|lo ngại) lớn nhất"
    r"|(?:chỗ|điểm) (?:nghẽn|vướng|yếu)|bài học|kinh nghiệm|điều rút ra)"
    r"[^.;\d]{0,70}(?:(?<!\w)(?:là(?! vậy| thế)|do|nằm ở|dồn về|tập trung ở|đến từ)(?!\w)|:)"
)
# "kinh nghiệm trong tinh giản biên chế của huyện là …"
_NAMES_LESSON = re.compile(
    r"(?:bài học|kinh nghiệm)(?: (?:hay|nữa|khác|đắt giá|đáng nhớ|quý báu"
    r"|quý giá|xuyên suốt|sâu sắc|thấm thía)(?= là))?"
    r"(?: (?:của|trong|từ|về|ở|rút ra|đúc kết|thành công|quý|lớn|quan trọng"
    r"|đầu tiên|chung|sau|qua|mà|nhiều năm|mấy (?:chục )?năm)(?!\w)[^.;:,]{0,55})?"
    r"(?:, theo [^,.;]{3,60},)?"
    r" ?(?:(?:đó )?là(?! gì| do)(?!\w)|:|(?<=\w )cho (?:tôi |chúng tôi |chúng ta |ông |bà )?thấy"
    r"|(?<=[\w,] )gói (?:gọn )?(?:trong|lại))"
)
# "Điều quan trọng rút ra sau năm năm là …", "đồng chí Bí thư đúc kết: …", "học được rằng …"
_TOLD_LESSON = re.compile(
    r"(?:rút ra|đúc kết)(?!(?: được)?[^.;:]{0,12}\d)(?: (?!bài học|kinh nghiệm)[^\W\d]+){0,9}"
    r"(?: là(?! gì)(?!\w)| rằng(?!\w)|:|(?<=một điều),)"
    r"|thực tiễn[^.;:,]{0,40} (?:cho thấy|chỉ ra|khẳng định|chứng minh)(?: rằng|,|:)?[^.;]{0,80}"
    r"(?<!\w)(?:phải|muốn|cần|không thể|đừng|ở đâu|nơi nào)(?!\w)"
    r"|(?:nghiệm ra|thấm thía|học được|nhận ra|tâm niệm)"
    r"(?: (?:một điều|điều này|rằng)|:)[^.;]{0,120}"
    r"(?<!\w)(?:phải|cần|không thể|càng|mới|là gốc|đừng)(?!\w)"
    r"|muốn (?!gửi|nộp|xin|lấy|đi|mua|vay|dự|thi|vào|biết|hỏi|về)[^.;,:]{4,70}"
    r"(?: thì|, (?:thì )?(?:trước hết|trước tiên))[^.;]{0,30} (?:phải|cần)(?!\w)"
)
_IN_CLASS = re.compile(r"\b(?:học viên|lớp học|lớp bồi dưỡng|lớp tập huấn)\b")
"""Before what a class is taught: "60 học viên nghiên cứu 6 bài học về: …"."""
_COUNTED = re.compile(
    r"(?<!\w)(?:(?P<few>hai|ba|bốn|năm|2|3|4|5)|những|mấy|một số|vài|các)"
    r"(?: (?:điều|việc|mặt|điểm|chỗ))? (?:còn )?\Z"
)
"""Before what announces faults: "nói thẳng những điều", "nêu ba điều"."""
_FEW = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5}
_SEVERAL = 4
_SHORT = 120  # characters of a sentence that only announces
_HEAD = 60  # characters in which a sentence says what it is


def names_its_kind(context: TextContext, sentence: Sentence) -> bool:
    """Whether a sentence begins by saying what it is: "Hạn chế là …", "Điều rút ra là …"."""
    return _NAMED_KIND.match(context.folded, sentence.start, sentence.end) is not None


def names_a_fault(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether the word for a fault heads a sentence that goes on to name it."""
    return cue.start - sentence.start <= _HEAD and names_its_kind(context, sentence)


def names_a_lesson(context: TextContext, sentence: Sentence, at: int) -> bool:
    """Whether "bài học", "kinh nghiệm", "rút ra" there leads to what was learnt."""
    if _IN_CLASS.search(context.folded, sentence.start, at):
        return False
    return any(
        words.match(context.folded, at, sentence.end) is not None
        for words in (_NAMES_LESSON, _TOLD_LESSON)
    )


def announced_faults(context: TextContext) -> Iterator[tuple[Sentence, bool]]:
    """Yield what follows "Tôi nói thẳng ba điều chưa được.", and whether so many are announced."""
    for hit in context.hits(_HEADINGS):
        if hit.phrase.code != "limitation":
            continue
        number = context.sentence_index(hit.start)
        sentence = context.sentences[number]
        if sentence.end - hit.end > 1 or sentence.end - sentence.start > _SHORT:
            continue
        counted = _COUNTED.search(context.folded[sentence.start : hit.start])
        if counted is None:
            continue
        few = counted["few"]
        most = _FEW.get(few, 0) or int(few) if few else _SEVERAL
        for following in context.sentences[number + 1 : number + 1 + most]:
            if "\n" in context.text[sentence.end : following.start]:
                break
            yield following, few is not None
