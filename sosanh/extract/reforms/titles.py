"""Posts that are somebody's title, or another person's: no two posts held by one."""

import re

from sosanh.extract.catalogue.patterns import PatternMatch
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import Sentence

_SURNAMES = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Đào"
    "|Lâm|Tạ|Hà|Lương|Trương|Tô|Vương|Cao|Thái|Châu|Quách|Nông|Chu|Đoàn|Lưu|Phùng|Tăng|Giàng|Lò"
)
"""The commonest."""
_CALLED = "Ông|ông|Bà|bà|Anh|anh|Chị|chị|Đồng chí|đồng chí"
_SYLLABLE = r"\s[A-ZĐÁÂĂÊÍÔƠƯÚÝ][^\W\d_]*"


def _opening(words: str) -> str:
    """Any of `words` where no word goes on; `re` skips to the letters that they begin with."""
    return "|".join(rf"{word}(?<!\w{word})" for word in words.split("|"))


_PERSON = re.compile(
    rf"(?:{_opening(_SURNAMES)})(?!\w)(?! Chí Minh)(?:{_SYLLABLE}){{2,3}}(?!\w)"
    rf"|(?:{_opening(_CALLED)})(?:{_SYLLABLE}){{2,4}}(?!\w)"
)
"""A surname, or what one is called by, with at least two capitalised syllables more."""
_ONE_CALLED = re.compile(r"\b(?:ông|bà)\b.{0,11}\Z")
"""Before the posts of one who is only called so: "Ông vừa là bí thư chi bộ vừa là …"."""
_CALLED_BEFORE = 15
_NAME_BEFORE = 40
_NAME_GAP = 14  # between a name and the title after it: ", nguyên ", " được "
_NAME_AFTER = 45  # "… huyện Ứng Hòa Nguyễn Tiến Thiết"
# "kiêm chủ tịch HĐND, chủ tịch UBND là phó bí thư"; "…, còn chủ tịch UBND xã do người khác giữ"
_ANOTHER_POST = re.compile(r".*chủ tịch(?!\w).*[,;] ?(?:(?:còn|riêng) )?chủ tịch(?!\w)[^,;]*")
_HAS_A_HOLDER = re.compile(
    r"(?: (?:hđnd|ubnd|hội đồng|ủy ban|nhân dân|tỉnh|thành phố|huyện|quận|thị xã|xã|phường"
    r"|thị trấn|cùng cấp)){0,4} (?:(?:vẫn|thì|lại) )*(?:là|do|thì|vẫn)(?!\w)"
)


def is_title(context: TextContext, sentence: Sentence, match: PatternMatch) -> bool:
    """Whether the words are the title of a person who is named with it."""
    near = max(sentence.start, match.start - _CALLED_BEFORE)
    if _ONE_CALLED.search(context.folded, near, match.start):
        return True
    low = max(sentence.start, match.start - _NAME_BEFORE)
    high = min(sentence.end, match.end + _NAME_AFTER)
    return any(
        name.end() > match.start - _NAME_GAP for name in _PERSON.finditer(context.text, low, high)
    )


def is_of_another(context: TextContext, match: PatternMatch) -> bool:
    """Whether the last post that the words name is the subject of a clause of its own."""
    return (
        _ANOTHER_POST.fullmatch(context.folded, match.start, match.end) is not None
        and _HAS_A_HOLDER.match(context.folded, match.end) is not None
    )
