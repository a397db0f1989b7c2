"""Two numbers joined by a stroke or a dash: parts of a whole, ranges, days, votes, ranks."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numerals.adjacent import Adjacent
from sosanh.extract.numerals.numeral import Numeral, no_quantity
from sosanh.extract.numerals.parsing import IN_GROUPS
from sosanh.extract.scanned import ScannedText

_NEVER_A_FRACTION = (
    "denunciation", "mixed_petition", "shortcoming", "post", "scheme", "recommendation",
)  # fmt: skip
"""Nouns of which there are so few that a pair behind a deed counts them."""
_COUNTED_WHOLE = ("admin_unit", "unit", "upper_committee", "grassroots_org", "cell", "party_org")
"""Of which nobody speaks in twelfths."""
_ROW_LEAD = 200
"""Characters back in which another result stands that is set against its target."""
_ROW_NEAR = 90
_MOST_TIMES = 3
"""How many times its target a result may be."""
_PAIR = re.compile(r"(\d+(?:[.,]\d+)*)\s?([-–/])\s?(\d+(?:[.,]\d+)*)(?![\d/])")
# One or both sides in groups parted by spaces: "164/1 802 thủ tục".
_SPACED_PAIR = re.compile(
    rf"({IN_GROUPS}|\d+(?:[.,]\d+)*)\s?(/)\s?({IN_GROUPS}|\d+(?:[.,]\d+)*)(?!\d|[.,/]\d)"
)
_YEAR_AND_FIGURE = re.compile(r"(?:19|20)\d{2} [-–] (?!(?:19|20)\d{2}(?!\d))\d")
"""A dash for "là": "năm 2022 - 1.610 đảng viên"."""
# "PAR INDEX xếp 9/63 tỉnh, thành phố": a place among all of them
_RANKED = re.compile(r"(?:(?<!sắp )\b(?:xếp|đứng)|\bhạng|\bvị trí)(?: ở)? \Z")
_ALL_PROVINCES = ("34", "63", "64")
_RANKED_LEAD = 14


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


def pair_without_quantity(
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
        if noun.phrase.code in _NEVER_A_FRACTION and near.was_done(pair.start()):
            return None  # "giải quyết 3/4 đơn tố cáo"
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
    if mark == "/" and day_and_month and _goes_on_with_row(near, pair, found):
        return None
    if mark == "/" and not day_and_month:
        return None if int(first) <= int(second) or _surpasses(near, pair, found) else "other"
    if day_and_month and mark != "/":
        return "date" if near.opens_line(pair) else None  # "9-12, Tổng Bí thư …"
    return "date" if day_and_month else None


def _goes_on_with_row(near: Adjacent, pair: re.Match[str], found: Sequence[Numeral]) -> bool:
    """Whether shares of places stand beside it: "Hải Hà 11/15, Đầm Hà 8/7, Tiên Yên 6/7".

    Or one of as many: "9/11 bí thư …, so với 5/11 của năm 2014".
    """
    beside = found[-1] if found else None
    if beside is not None and beside.base is not None and pair.start() - beside.end <= _ROW_NEAR:
        again = beside.base == int(pair[3]) and near.is_compared(beside.end, pair.start())
        if again or near.is_next_place(beside.end, pair.start()):
            return True
    return near.opens_row_of_shares(pair)


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
