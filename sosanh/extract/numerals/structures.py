"""Digits that are certainly no quantity: dates, times of day, symbols of papers, names."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numerals.adjacent import Adjacent
from sosanh.extract.numerals.named_units import ends_name_of_unit
from sosanh.extract.numerals.numeral import Numeral, no_quantity
from sosanh.extract.numerals.pairs import pair_at, pair_without_quantity
from sosanh.extract.numerals.parsing import PERCENT, SPACED
from sosanh.extract.scanned import ScannedText
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import LAST_DISTRICT

_YEAR = r"(?:19|20)\d{2}(?![\d.,]*\d)"
# Tried in this order at the first digit of a numeral, on the text with its capitals.
_STRUCTURES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("clock", re.compile(r"24\s?/\s?24\s?(?:h|giờ)(?!\w)|24/7(?!\d)")),
    ("clock", re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?!\w)")),
    ("date", re.compile(rf"\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?{_YEAR}")),
    ("date", re.compile(r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])/\d{2}(?![\d/])")),
    (
        "document_symbol",
        re.compile(
            r"\d{1,5}[a-z]?(?:\s?/\s?(?:19|20)\d{2})?\s?[-–/]\s?"
            r"(?!UBND|HĐND|TP\b|UBKT|MTTQ|LHPN)[A-ZĐ]{2,6}[a-z]?(?!\w)"
            r"(?:\s?[-–/&.]\s?[A-ZĐƯ][A-Za-zĐđƯư]{0,7}\d{0,2}(?!\w))*"
        ),
    ),
    ("term", re.compile(rf"(?:19|20)\d{{2}}\s?[-–]\s?{_YEAR}")),
    ("term", re.compile(r"(?:19|20)\d{2}[-–]\d{2}(?![\d.,]*\d)")),
    ("month", re.compile(rf"(?:0?[1-9]|1[0-2])\s?[-/]\s?{_YEAR}")),
    ("phone", re.compile(r"0\d{8,10}(?!\d)|0\d{2,4}[ .]\d{3,4}[ .]\d{3,4}(?!\d)")),
    ("name", re.compile(r"\d{2}\s?[A-Z]\d?\s?[-–]\s?\d{3}\.?\d{1,2}(?!\d)")),  # of a car
    ("name", re.compile(r"\d+[A-Za-zĐđ](?![a-zà-ỹđ])|\d{1,3}/\d{1,3}/\d+")),
)
_COUNTED = (
    "tổng số", "ng số", "con số", "thiểu số", "dân số", "kỷ luật",
    "đã kết luận", "các cấp", "với mức", "từ mức", "hơn mức", "quyền quyết định",
    "bộ quyết định", "ủy quyết định", "sở quyết định", "vụ quyết định",
    "(kế hoạch", "% kế hoạch", "với kế hoạch", "vượt kế hoạch", "trên kế hoạch", ": kế hoạch",
)  # fmt: skip
"""What a quantity goes on from, though its last words also lead in names and numbers of papers."""
_IN_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_NEXT_ORGAN = re.compile(
    r"[,;] (?:các )?(?:đảng ủy|chi ủy|ủy ban kiểm tra|ubkt|ban thường vụ|btv|cấp ủy)"
    r" [^,;:.()\d]{0,40}\d"
)
"""Behind what cells decided, what others did: "(chi bộ 13, đảng ủy cơ sở 5, …)"."""
_AFTER_ORGAN = re.compile(
    r"\b(?:đảng ủy|ủy ban kiểm tra|ubkt|ban thường vụ|btv|cấp ủy) [^,;:.()\d]{0,40}"
    r"\d{1,4}(?: [^\W\d]+){0,2}(?:[,;]| và) (?:các )?chi bộ \Z"
)
_ORGAN_LEAD = 90
_THEN_LASTING = re.compile(
    r"\s?(?:-|–|đến|tới|hoặc|hay)\s?\d{1,3} (?:tháng|năm(?! \d)|ngày|giờ|phút|tuần)\b"
)
"""Behind the first of two that say how long: "khoảng 17 – 18 tháng", "24 tới 36 tháng"."""
_TAKEN_OUT = re.compile(r" (?:trong|trên) (?:tổng số |số )?\d")
"""Behind a number that some are taken out of: "kết luận 17 trong tổng số 21 đơn"."""
_IS = (" là ", " thành ", " vào ")
# Most numerals are none of these: one match says so.
_STRUCTURED = re.compile("|".join(f"(?:{pattern.pattern})" for _, pattern in _STRUCTURES))
# The number of a paragraph: "3. Công tác", "2.1. Kết quả", "1) Cắt giảm", "gồm: (1) xây dựng".
_HEADING = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}[.)/–-](?=\s)")
_HEADING_PLACE = re.compile(r"(?:^|\n|[;.] ) {0,8}\Z|(?:^|\n|[:;.,] ?)\(\Z")
_HEADING_LEAD = 10
# "MH 370", "PC 64": letters that name something together with the number after them.
_LETTERS = re.compile(r"(?<!\w)(?<!quý )(?<!Quý )(?!TP|TW|HĐND|UBND|UBKT|KH)[A-ZĐ]{2,5} \Z")
_LETTERS_LEAD = 8
_ENDS_LIKE_QUARTER = "Phú Quý"
"""A district, whose number is no quarter."""
_NAME_LEAD = 40
_NAME_BEFORE = re.compile(rf"(?<!\w)[{CAPITALS}][a-zà-ỹ]+ \Z")
_FOUR_DIGIT_YEAR = re.compile(r"(?:19|20)\d{2}\Z")
_YEAR_DIGITS = 4
_LAST_DAY = 31
# "Quý III/2021 Trung tâm hành chính công huyện đã …": no 2021 centres
_OF_QUARTER = re.compile(r"\b[Qq]u[ýí] (?:[IVX]{1,3}|[1-4])\s?[/.–-]\s?\Z")
_QUARTER_LEAD = 10
_SYMBOL_YEAR = re.compile(r"\s?/\s?\d{4}(?!\d)")


def _stands_apart(text: str, left: Hit, start: int) -> bool:
    """Whether a parenthesis opens between a congress or document and a number, no number of its."""
    return left.phrase.code in ("ordinal", "document_symbol") and "(" in text[left.end : start]


def structure_at(
    context: ScannedText,
    near: Adjacent,
    digits: re.Match[str],
    before: int,
    alone: bool,
    found: Sequence[Numeral],
) -> Numeral | None:
    """What begins with `digits` and is certainly no quantity."""
    text = context.text
    start, end = digits.span()
    opening = _opening(text, start, end)
    if opening is not None:
        return opening
    left = near.lefts.get(before)
    if left is not None and (_ends_name(text, left) or _stands_apart(text, left, start)):
        left = None  # "Tam Kỳ 640", "Nha Trang 120", "mục tiêu Đại hội (12.000)"
    if digits[0] == "1" and context.folded.endswith(_IS, 0, start) and _TAKEN_OUT.match(text, end):
        return no_quantity(text, start, end, "ordinal")  # "Mường La là 1 trong 3 huyện nghèo"
    if alone and left is None and end - start != _YEAR_DIGITS and near.after(end) in near.nouns:
        return None  # as mostly: "kết nạp 125 đảng viên"
    if not alone:
        shaped = _shaped(text, near, start, left)
        if shaped is not None:
            return shaped
        pair = pair_at(near, text, start)
        if pair is not None:
            return pair_without_quantity(context, near, pair, left, found)
    noun = near.nouns.get(near.after(end))
    if noun is None and (
        _lettered(text, start, end) or ends_name_of_unit(context, near, digits, found)
    ):
        return no_quantity(text, start, end, "name")
    if noun is None and end - start <= 2 and _THEN_LASTING.match(context.folded, end):
        return no_quantity(text, start, end, "date")
    year = _FOUR_DIGIT_YEAR.match(digits[0]) is not None
    left = _dating(digits[0], left, noun, year)
    if year:
        of_year = _of_year(context, digits, left, noun)
        if of_year is not None:
            return of_year
    if left is not None and left.phrase.code != "year":
        led_in = _led_in(context, near, digits, left, noun)
        if led_in is not None:
            return led_in
    if found and noun is None and found[-1].reason in ("document_symbol", "name", "ordinal"):
        between = text[found[-1].end : start]
        if between in (", ", " và ", ","):
            return no_quantity(text, start, end, found[-1].reason or "other")
    return None


def _opening(text: str, start: int, end: int) -> Numeral | None:
    """What goes on from a word, as in "B52", or numbers a paragraph."""
    if start and (
        text[start - 1].isalpha()
        or (text[start - 1] == "-" and start >= 2 and text[start - 2].isalpha())
    ):
        return no_quantity(text, start, end, "name")
    if text[end : end + 1] in (".", ")", "/", "-", "–") and (
        not start or text[start - 1] in "\n ("
    ):
        heading = _HEADING.match(text, start)
        lead = text[max(0, start - _HEADING_LEAD) : start]
        if heading is not None and _HEADING_PLACE.search(lead):
            return no_quantity(text, start, heading.end() - 1, "ordinal")
    return None


def _shaped(text: str, near: Adjacent, start: int, left: Hit | None) -> Numeral | None:
    """A time of day, a date, a symbol, a term, a phone number or a name, by how it is written."""
    if not _STRUCTURED.match(text, start):
        return None
    for reason, pattern in _STRUCTURES:
        match = pattern.match(text, start)
        if match is None:
            continue
        if reason == "clock" and left is None and near.after(match.end()) in near.nouns:
            continue
        if reason == "month" and left is not None and left.phrase.code == "document_symbol":
            reason = "document_symbol"
        return no_quantity(text, start, match.end(), "date" if reason == "month" else reason)
    return None


def _dating(digits: str, left: Hit | None, noun: Hit | None, year: bool) -> Hit | None:
    """The word on the left, unless it leads in dates or years and the digits are neither."""
    if left is None or left.phrase.code not in ("date", "year"):
        return left
    if left.phrase.code == "year":
        return left if year else None
    if noun is not None and not year and digits.isdecimal() and int(digits) > _LAST_DAY:
        return None  # "9 tháng 401 đảng viên": no month has that number
    # "lũy kế 9 tháng 4.075": a month has no thousands
    return None if _IN_THOUSANDS.fullmatch(digits) else left


def _of_year(
    context: ScannedText, digits: re.Match[str], left: Hit | None, noun: Hit | None
) -> Numeral | None:
    """The year, or the number of a paper, that four digits are unless they count something."""
    text, (start, end) = context.text, digits.span()
    if _OF_QUARTER.search(text, max(0, start - _QUARTER_LEAD), start):
        return no_quantity(text, start, end, "date")
    # "Thực hiện 2020 | Chỉ tiêu 2021": the next cell of a table
    if noun is not None and left is None and not context.document.text.startswith("\t", end):
        return None
    code = left.phrase.code if left else "date"
    return no_quantity(text, start, end, code if code == "document_symbol" else "date")


def _led_in(
    context: ScannedText, near: Adjacent, digits: re.Match[str], left: Hit, noun: Hit | None
) -> Numeral | None:
    """What the word on the left numbers: a paper, a law's article, a congress, a street."""
    text, (start, end) = context.text, digits.span()
    strong = left.phrase.attributes.get("weight") == "strong"
    if left.phrase.surface == "quận" and noun is not None and digits[0].isdecimal():
        strong = int(digits[0]) <= LAST_DISTRICT  # "ủy quyền cho UBND quận 43 thủ tục"
    if left.phrase.surface in ("kỳ họp", "phiên họp") and noun is not None:
        strong = False  # "thi hành kỷ luật tại kỳ họp 2 tổ chức đảng"
    named = strong or noun is not None or text[left.start].isupper()
    spaced = None if named else SPACED.match(text, start)
    if spaced is not None and near.counts_something(spaced.end()):
        return None  # "kết luận 21 545 tổ chức đảng có vi phạm"
    if PERCENT.match(text, end):
        return None  # "82 thôn, ấp (84,8%)": no ấp of that number
    if not strong and (noun is not None or _counts_beside(context, digits, left)):
        return None
    of_paper = left.phrase.code == "document_symbol"
    return no_quantity(text, start, _symbol_tail(text, end) if of_paper else end, left.phrase.code)


_FOUND = (" có vi phạm", " có khuyết điểm", " vi phạm", " có sai phạm")


def _counts_beside(context: ScannedText, digits: re.Match[str], left: Hit) -> bool:
    """Whether a word that may lead in a number of a thing or law is followed by a quantity."""
    start, end = digits.span()
    lead = context.folded[max(0, left.start - 6) : left.end]
    return (
        lead.endswith(_COUNTED)
        or _TAKEN_OUT.match(context.text, end) is not None
        # "kế hoạch 2.300": no paper has such a number
        or ("." in digits[0] and left.phrase.code == "document_symbol")
        or (lead.endswith("chi bộ") and _is_of_cells(context, start, end))
        # "kiểm tra 31 đảng viên, kết luận 27 có vi phạm"
        or (lead.endswith("kết luận") and context.folded.startswith(_FOUND, end))
    )


def _ends_name(text: str, cue: Hit) -> bool:
    """Whether what looks like a cue is the last word of a name: "Nha Trang", no "trang 12"."""
    word = text[cue.start : cue.end]
    if text.startswith(_ENDS_LIKE_QUARTER, cue.start - len("Phú ")):
        return True
    if cue.phrase.attributes.get("weight") != "weak" or not word.istitle():
        return False
    return _NAME_BEFORE.search(text, max(0, cue.start - _NAME_LEAD), cue.start) is not None


def _lettered(text: str, start: int, end: int) -> bool:
    """Whether capitals before the digits name something with them, and no word goes on."""
    if text.find(",", start, end) >= 0:
        return False  # "PAPI 42,1": nothing has a fraction in its name
    if start < 2 or not text[start - 2].isupper() or text[end : end + 2].strip()[:1].islower():
        return False
    return _LETTERS.search(text[max(0, start - _LETTERS_LEAD) : start]) is not None


def _is_of_cells(context: ScannedText, start: int, end: int) -> bool:
    """Whether cells are one of those in a list who decided, each with its number."""
    return (
        _NEXT_ORGAN.match(context.folded, end) is not None
        or _AFTER_ORGAN.search(context.folded, max(0, start - _ORGAN_LEAD), start) is not None
    )


def _symbol_tail(text: str, end: int) -> int:
    tail = _SYMBOL_YEAR.match(text, end)
    return tail.end() if tail else end
