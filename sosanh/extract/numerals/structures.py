"""Digits that are certainly no quantity: dates, times of day, symbols of papers, names."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numerals.adjacent import Adjacent
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.numerals.parsing import DIGITS, IN_GROUPS, PERCENT, SPACED
from sosanh.extract.scanned import ScannedText
from sosanh.extract.text.segments import CAPITALS, occurrences
from sosanh.extract.text.units import LAST_DISTRICT, PLACE_NAME

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
# "phường Hà Giang 1", "Chi bộ thôn Yên Mỹ 2": the number belongs to the name of a unit
_OF_UNIT = re.compile(
    r"\b(?:[Pp]hường|[Xx]ã|[Tt]hị trấn|[Đđ]ặc khu|[Cc]hi bộ|[Tt]hôn|[Bb]ản|[Ấấ]p|[Xx]óm|[Bb]uôn"
    rf"|[Kk]hóm|[Kk]hu phố|[Tt]ổ dân phố|[Ll]àng) (?P<name>(?:[{CAPITALS}]\w* ){{1,4}})\Z"
)
_THEN_FIGURE = re.compile(
    r" (?:tương ứng|lần lượt|đạt|có|trả|nhận)(?: (?!\d)[^,;:.()\d]{1,30})? \d"
)
"""What tells of a unit, behind its number: "xã A Lưới 1 tương ứng 77,3% và 97,0%"."""
_COUNTED_WHOLE = ("admin_unit", "unit", "upper_committee", "grassroots_org", "cell", "party_org")
"""Of which nobody speaks in twelfths."""
_UNIT_LEAD = 40
_UNIT_FIGURES = 3
_COUNTED = (
    "tổng số", "ng số", "con số", "thiểu số", "kỷ luật",
    "đã kết luận", "với mức", "từ mức", "hơn mức", "quyền quyết định",
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
# Most numerals are none of these: one match says so.
_STRUCTURED = re.compile("|".join(f"(?:{pattern.pattern})" for _, pattern in _STRUCTURES))
# The number of a paragraph: "3. Công tác", "2.1. Kết quả", "1) Cắt giảm", "gồm: (1) xây dựng".
_HEADING = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}[.)/–-](?=\s)")
_HEADING_PLACE = re.compile(r"(?:^|\n|[;.] ) {0,8}\Z|(?:^|\n|[:;.,] ?)\(\Z")
_HEADING_LEAD = 10
# "MH 370", "PC 64": letters that name something together with the number after them.
_LETTERS = re.compile(r"(?<!\w)(?<!quý )(?<!Quý )(?!TP|TW|HĐND|UBND|KH)[A-ZĐ]{2,5} \Z")
_LETTERS_LEAD = 8
# The name that a series of numbers follows, one by one.
_SERIES_NAME = re.compile(rf"{PLACE_NAME} \Z")
_SERIES_LEAD = 40
_ROW_LEAD = 200
"""Characters back in which another result stands that is set against its target."""
_MOST_TIMES = 3
"""How many times its target a result may be."""
_NAME_BEFORE = re.compile(rf"(?<!\w)[{CAPITALS}][a-zà-ỹ]+ \Z")
_NUMBER_GOES_ON = re.compile(r"\w|[.,]\d")
_FOUR_DIGIT_YEAR = re.compile(r"(?:19|20)\d{2}\Z")
_YEAR_DIGITS = 4
_LAST_DAY = 31
# "Quý III/2021 Trung tâm hành chính công huyện đã …": no 2021 centres
_OF_QUARTER = re.compile(r"\b[Qq]u[ýí] (?:[IVX]{1,3}|[1-4])\s?[/.–-]\s?\Z")
_QUARTER_LEAD = 10
_PAIR = re.compile(r"(\d+(?:[.,]\d+)*)\s?([-–/])\s?(\d+(?:[.,]\d+)*)(?![\d/])")
# One or both sides in groups parted by spaces: "164/1 802 thủ tục".
_SPACED_PAIR = re.compile(
    rf"({IN_GROUPS}|\d+(?:[.,]\d+)*)\s?(/)\s?({IN_GROUPS}|\d+(?:[.,]\d+)*)(?!\d|[.,/]\d)"
)
_YEAR_AND_FIGURE = re.compile(r"(?:19|20)\d{2} [-–] (?!(?:19|20)\d{2}(?!\d))\d")
"""A dash for "là": "năm 2022 - 1.610 đảng viên"."""
_SYMBOL_YEAR = re.compile(r"\s?/\s?\d{4}(?!\d)")
# "PAR INDEX xếp 9/63 tỉnh, thành phố": a place among all of them
_RANKED = re.compile(r"(?:(?<!sắp )\b(?:xếp|đứng)|\bhạng|\bvị trí)(?: ở)? \Z")
_ALL_PROVINCES = ("34", "63", "64")
_RANKED_LEAD = 14


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
    if alone and left is None and end - start != _YEAR_DIGITS and near.after(end) in near.nouns:
        return None  # as mostly: "kết nạp 125 đảng viên"
    if not alone:
        shaped = _shaped(text, near, start, left)
        if shaped is not None:
            return shaped
        pair = pair_at(near, text, start)
        if pair is not None:
            return _of_pair(context, near, pair, left, found)
    noun = near.nouns.get(near.after(end))
    if noun is None and (_lettered(text, start, end) or _of_unit(context, near, digits, found)):
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


def _of_pair(
    context: ScannedText,
    near: Adjacent,
    pair: re.Match[str],
    left: Hit | None,
    found: Sequence[Numeral],
) -> Numeral | None:
    """The rank, date, vote or part of a thing that `a/b` or `a-b` is, if it is no quantity."""
    text, start = context.text, pair.start()
    lead = max(0, start - _RANKED_LEAD)
    if pair[3] in _ALL_PROVINCES and _RANKED.search(context.folded, lead, start):
        return no_quantity(text, start, pair.end(), "ordinal")
    reason = _pair_reason(near, pair, left, found)
    return no_quantity(text, start, pair.end(), reason) if reason else None


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
    )


def _ends_name(text: str, cue: Hit) -> bool:
    """Whether what looks like a cue is the last word of a name: "Nha Trang", no "trang 12"."""
    word = text[cue.start : cue.end]
    if cue.phrase.attributes.get("weight") != "weak" or not word.istitle():
        return False
    return _NAME_BEFORE.search(text, max(0, cue.start - _SERIES_LEAD), cue.start) is not None


def _lettered(text: str, start: int, end: int) -> bool:
    """Whether capitals before the digits name something with them, and no word goes on."""
    if start < 2 or not text[start - 2].isupper() or text[end : end + 2].strip()[:1].islower():
        return False
    return _LETTERS.search(text[max(0, start - _LETTERS_LEAD) : start]) is not None


def _of_unit(
    context: ScannedText, near: Adjacent, digits: re.Match[str], found: Sequence[Numeral]
) -> bool:
    """Whether the digit ends the name of a commune: "phường Hà Giang 1, Hà Giang 2".

    Beside a figure of its sentence it may be one of a row: "45 hộ, trong đó xã Tân Lập 7".
    """
    text, (start, end) = context.text, digits.span()
    if not text[start - 2 : start - 1].isalpha() or near.counts_something(end):
        return False
    if _in_a_series(text, digits):
        return True
    if end - start > 1:
        return False
    before = found[-1] if found and found[-1].reason == "name" else None
    if before is not None and 0 < start - before.end <= _UNIT_LEAD:
        name = text[before.end : start].removeprefix(",").removeprefix(" và").lstrip()
        if name and text[: before.start].endswith(name):
            return True
    opens = context.sentence_at(start).start
    told = _THEN_FIGURE.match(text, end) is not None
    unit = _OF_UNIT.search(text, max(opens, start - _UNIT_LEAD), start)
    return unit is not None and not any(
        not told
        and one.reason is None
        and one.start >= opens
        and near.after(one.end) != unit.start()
        for one in found[-_UNIT_FIGURES:]
    )  # "nhập 2 phường Hải Châu 1 và Hải Châu 2": the figure counts the very units


def _is_of_cells(context: ScannedText, start: int, end: int) -> bool:
    """Whether cells are one of those in a list who decided, each with its number."""
    return (
        _NEXT_ORGAN.match(context.folded, end) is not None
        or _AFTER_ORGAN.search(context.folded, max(0, start - _ORGAN_LEAD), start) is not None
    )


def _in_a_series(text: str, digits: re.Match[str]) -> bool:
    """Whether the number parts one of several of a name: "7 xã: Phù Cát 1, Phù Cát 2, …"."""
    start, end = digits.span()
    if end - start > 2:
        return False
    name = _SERIES_NAME.search(text, max(0, start - _SERIES_LEAD), start)
    if name is None:
        return False
    begin, limit = max(0, name.start() - _SERIES_LEAD), min(len(text), end + _SERIES_LEAD)
    return any(
        _NUMBER_GOES_ON.match(text, at + len(other), limit) is None
        for number in (int(digits[0]) - 1, int(digits[0]) + 1)
        for other in (f"{name[0]}{number}",)
        for at in occurrences(text, other, begin, limit)
    )


def _symbol_tail(text: str, end: int) -> int:
    tail = _SYMBOL_YEAR.match(text, end)
    return tail.end() if tail else end


def _pair_reason(
    near: Adjacent, pair: re.Match[str], left: Hit | None, found: Sequence[Numeral]
) -> str | None:
    """A day and month, a vote, or None when a/b or a-b may be a quantity."""
    first, mark, second = pair[1], pair[2], pair[3]
    at = near.after(pair.end())
    noun, right = near.nouns.get(at), near.rights.get(at)
    if not (first.isdigit() and second.isdigit()):
        return None
    day_and_month = 1 <= int(first) <= 31 and 1 <= int(second) <= 12
    short_year = mark == "/" and len(second) == 2 and 1 <= int(first) <= 12  # "tháng 6/24"
    if left is not None and left.phrase.code == "date" and (day_and_month or short_year):
        return "date"
    if left is not None and left.phrase.code in ("document_symbol", "ordinal"):
        strong = left.phrase.attributes.get("weight") == "strong"
        share = mark == "/" and noun is not None and not strong and int(first) <= int(second)
        return None if share else left.phrase.code  # "kết luận 51/73 đảng viên"
    if right is not None and right.phrase.code != "measure":
        return right.phrase.code
    if noun is not None:
        # "3/4 thủ tục" is a fraction of something, not three things out of four
        if noun.phrase.code == "quota" and mark == "/":
            return None  # "thành lập 3/5 chỉ tiêu"
        of_units = noun.phrase.code in _COUNTED_WHOLE  # "ở 1/12 xã": one of twelve
        small = int(second) <= 5 or (int(first) == 1 and int(second) <= 12 and not of_units)
        if first[0] == second[0] == "0" and near.was_done(pair.start()):
            return None  # "03/04 đơn tố cáo": no fraction is written so
        if of_units and (int(second) == 5 or near.was_set_right(pair.start())):
            return None
        return "other" if mark == "/" and small and int(first) < int(second) else None
    if left is not None and left.phrase.code == "name" and right is None:
        return None if at in near.multipliers else "name"  # "trang 3/14", "mức độ 3-4"
    qualifier = near.qualifiers.get(near.before(pair.start()))
    if mark == "/" and qualifier is not None and qualifier.phrase.code != "range":
        return "other"  # "ít nhất 1/3 thời gian"
    if mark == "/" and int(first) <= int(second) and near.is_of_level(pair.start()):
        return None  # "cấp huyện là 8/11"
    if mark == "/" and int(first) <= int(second) and near.was_done(pair.start()):
        return None  # "12 đơn tố cáo, giải quyết 11/12"
    if mark == "/" and int(first) <= int(second) and near.is_of_same_whole(pair):
        return None  # "bí thư huyện ủy có 8/9, chủ tịch huyện 7/9"
    if mark == "/" and not day_and_month:
        return None if int(first) <= int(second) or _surpasses(near, pair, found) else "other"
    if day_and_month and mark != "/":
        return "date" if near.opens_line(pair) else None  # "9-12, Tổng Bí thư …"
    return "date" if day_and_month else None


def _surpasses(near: Adjacent, pair: re.Match[str], found: Sequence[Numeral]) -> bool:
    """Whether a result is set against its target: "vượt chỉ tiêu: Bắc Trà My 163/140".

    Or goes on with such a row: "Tiên Phước kết nạp 148/110 đảng viên, Bắc Trà My 163/140".
    """
    if int(pair[1]) > _MOST_TIMES * int(pair[3]):
        return False
    beside = found[-1] if found else None
    goes_on = beside is not None and beside.base is not None
    goes_on = goes_on and beside is not None and pair.start() - beside.end <= _ROW_LEAD
    return goes_on or near.is_measured(pair.start())


def no_quantity(text: str, start: int, end: int, reason: str) -> Numeral:
    """The numeral at `text[start:end]` that counts nothing, and why."""
    tokens: tuple[tuple[int, int], ...] = ((start, end),)
    if not text[start:end].isdecimal():
        tokens = tuple([match.span() for match in DIGITS.finditer(text, start, end)])
    return Numeral(start, end, tokens, reason, quantity_start=start)


def pair_at(near: Adjacent, text: str, start: int) -> re.Match[str] | None:
    """The pair that begins at `start`; spaces part groups only where something is counted."""
    spaced = _SPACED_PAIR.match(text, start)
    if spaced is not None and near.counts_something(spaced.end()):
        return spaced
    pair = _PAIR.match(text, start)
    if pair is not None and near.holds_tab(start, pair.end()):
        return None
    if pair is None or _YEAR_AND_FIGURE.match(text, start) is None:
        return pair
    falls = pair[3].isdecimal() and int(pair[3]) < int(pair[1])  # no range: "2021 - 34"
    return None if falls or text[start - 4 : start].lower() == "năm " else pair
