"""Numerals: which digits are a quantity, which a date, a symbol or a name, and how much it is.

Every digit run of the body becomes part of exactly one `Numeral`. A quantity has a value; any
other numeral has a reason (see `sosanh.facts.NumberToken`).
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numerals.adjacent import Adjacent
from sosanh.extract.numerals.numeral import BOUNDS, Numeral, no_quantity
from sosanh.extract.numerals.pairs import pair_at
from sosanh.extract.numerals.parsing import (
    DIGITS,
    PERCENT,
    SPACED,
    in_groups_or_thousandths,
    parse_number,
    parse_whole,
)
from sosanh.extract.numerals.structures import structure_at
from sosanh.extract.numerals.words import find_number_words
from sosanh.extract.scanned import ScannedText
from sosanh.facts import Qualifier

_REST = re.compile(r" (?:và )?\d[\d.,]*")
_IN_YEAR = re.compile(r"năm (?:(?:19|20)\d{2}|ngoái)\b")
"""What dates the number before it, and is no unit: "từ 812 năm 2022 xuống 745"."""
# What may follow the digits of a structure, a pair or a number in spaced groups.
_GOES_ON = re.compile(r"\s?[-–/.:hg\d]|[A-Za-zĐđ]| [A-Z]\d? ?[-–]")
_SHARE_OF = re.compile(r" (?:tổng )?số (?:các )?| trong (?:tổng )?số | các ")
_MOVES_TO = re.compile(r"[^;.]*\b(?:lên|xuống|còn|đến|tới|thành)\b")
_AT_LEAST = re.compile(r" trở lên\b")
_ESTIMATED = re.compile(
    r"(?:\A|(?<=[\s(]))(?<!giao )(?<!quy )(?<!hương )(?<!mong )(?<!công )(?<!mơ )"
    r"ước (?:tính )?(?:thực hiện )?"
    r"(?:(?:trong |đến )?(?:cả |hết |cuối )?năm(?: (?:19|20)\d\d)?,? )?"
    r"(?:toàn (?:tỉnh|thành phố|huyện|đảng bộ) |tỉnh |thành phố |các cấp ủy )?(?:sẽ )?"
    r"(?:kết nạp|giảm|cắt giảm|tinh giản|sắp xếp|hoàn thành|còn|có|là|đạt)"
    r"(?: mới| được| thêm)* \Z"
)
_ESTIMATE_LEAD = len("ước tính thực hiện đến hết năm 2024, toàn thành phố tinh giản được ") + 1
_TO = re.compile(r"(?: ?% ?)? đến (?:hơn |gần |trên )?(\d+(?:[.,]\d+)*)")

_GROUP_SPACE = "\u202f"
"""The narrow space that does nothing else than group the digits of a number."""


def find_numerals(context: ScannedText) -> list[Numeral]:
    """Return the numerals of the body of `context`, in order, number words included."""
    near = Adjacent(context)
    found: list[Numeral] = []
    taken = context.document.body_start
    text, body_end = context.text, context.document.body_end
    for match in DIGITS.finditer(text, taken, body_end):
        start, end = match.span()
        if start < taken:
            continue
        # as mostly: an integer that nothing goes on from; it needs none of the dear patterns
        digits = match[0]
        alone = digits.isdigit() and digits[0] != "0" and _GOES_ON.match(text, end) is None
        before = near.before(start)
        numeral = structure_at(context, near, match, before, alone, found)
        if numeral is None:
            spaced = None if alone else SPACED.match(text, start)
            if spaced is not None and "\t" in context.document.text[slice(*spaced.span())]:
                spaced = None  # two cells of a table
            grouped = spaced or match
            numeral = _quantity(context, near, grouped, before, alone)
        if numeral.end > body_end:
            numeral = replace(numeral, end=match.end(), reason="other", value=None)
        found.append(numeral)
        taken = numeral.end
    for start, end in context.markup:
        inside = no_quantity(context.document.text, start, end, "name")
        if inside.tokens:
            found.append(inside)
    found.extend(find_number_words(context, near.nouns, near.qualifiers))
    found.sort(key=lambda numeral: numeral.start)
    return found


class _Written(NamedTuple):
    """The digits of a quantity: one number, a range, or a part of a base."""

    first: str
    tokens: tuple[tuple[int, int], ...]
    end: int
    base: str = ""
    high: str = ""


def _quantity(
    context: ScannedText, near: Adjacent, match: re.Match[str], before: int, alone: bool
) -> Numeral:
    """The quantity whose digits are `match`, or the reason why they cannot be read as one."""
    text, start = context.text, match.start()
    pair = None if alone and match.re is not SPACED else pair_at(near, text, start)
    apart = match.re is SPACED and _GROUP_SPACE not in context.document.text[start : match.end()]
    if apart and pair is None and not near.counts_something(match.end()):
        return no_quantity(text, start, match.end(), "other")  # "tổ 1 450 …": two numbers or one
    hit = near.qualifiers.get(before)
    if hit is not None and hit.phrase.code in BOUNDS and "(" in text[hit.end : start]:
        hit = None  # "Hoằng Hóa nhiều nhất (412)": more than others have, not a bound
    written = _written(text, match, pair, hit)
    end, first = written.end, written.first
    sign = PERCENT.match(text, end)
    percent = sign is not None
    base = parse_number(written.base, percent) if written.base else None
    high = parse_number(written.high, percent) if written.high else None
    if (written.base and base is None) or (written.high and high is None):
        return Numeral(start, end, written.tokens, "other", quantity_start=start)
    value = parse_number(first, percent or (high is not None and "," in first))
    end = sign.end() if sign is not None else end
    multiplier = near.multipliers.get(near.after(end)) if not percent else None
    if multiplier is not None and value is not None:
        rest = _REST.match(text, multiplier.end)
        further = near.multipliers.get(near.after(rest.end())) if rest is not None else None
        if further is not None:  # no single token says what "6 triệu 325 nghìn" is worth
            return no_quantity(text, start, further.end, "other")
        factor = Decimal(multiplier.phrase.code)
        value, high = value * factor, high * factor if high is not None else None
        end = multiplier.end
    after = near.after(end)
    if base is not None and text[end : end + 1] == ")" and text.endswith("% (", 0, start):
        after = near.after(end + 1)  # "100% (152/152) đảng bộ"
    noun = near.nouns.get(after)
    if percent and noun is None and (share := _SHARE_OF.match(context.folded, end)) is not None:
        noun = near.nouns.get(share.end())
    # "đạt 86,225 điểm" is a score
    whole = noun is not None and noun.phrase.code not in ("item", "task")
    if not percent and whole and after == near.after(written.tokens[-1][1]):
        value = parse_whole(first)  # no multiplier behind it
        base = parse_whole(written.base) if base is not None else None
    reason: str | None = "other"
    if value is not None and not (high is None and _is_threshold(context, start, end)):
        named = percent or noun is not None
        reason = None if named else _why_nothing(context, first, near.rights.get(after), after)
    if high is not None and value is not None and high <= value:
        reason = "other"
    qualifier, quantity_start = _qualified(near, hit, start, high is not None)
    if qualifier == "exact" and _AT_LEAST.match(context.folded, noun.end if noun else end):
        qualifier = "at_least"
    elif qualifier == "exact" and _is_estimated(context.folded, start):
        qualifier = "estimated"
    return Numeral(
        start, end, written.tokens, reason,
        None if reason else value, None if reason else high, None if reason else base,
        "percent" if percent else "count", qualifier, quantity_start, noun,
    )  # fmt: skip


def _written(
    text: str, match: re.Match[str], pair: re.Match[str] | None, hit: Hit | None
) -> _Written:
    """Say which digits belong to the quantity that begins with `match`, behind qualifier `hit`."""
    if pair is not None:
        tokens = pair.span(1), pair.span(3)
        if pair[2] == "/":
            return _Written(pair[1], tokens, pair.end(), base=pair[3])
        return _Written(pair[1], tokens, pair.end(), high=pair[3])
    ranged = hit is not None and hit.phrase.code == "range"
    until = _TO.match(text, match.end()) if ranged else None
    if until is not None:
        return _Written(match[0], (match.span(), until.span(1)), until.end(), high=until[1])
    return _Written(match[0], (match.span(),), match.end())


def _why_nothing(context: ScannedText, digits: str, right: Hit | None, after: int) -> str | None:
    """The reason why a number without a noun counts nothing, from the word behind it, if any."""
    if right is None:  # "năm ngoái là 48,000": 48 or 48000
        return "other" if in_groups_or_thousandths(digits) else None
    if _IN_YEAR.match(context.folded, after) is not None:
        return None
    return right.phrase.code if right.phrase.code != "measure" else "uncoded"


def _qualified(near: Adjacent, hit: Hit | None, start: int, ranged: bool) -> tuple[Qualifier, int]:
    """What bounds a quantity, by the qualifier before it, and where it begins with that."""
    if hit is None or hit.phrase.code == "range":
        return "range" if ranged else "exact", hit.start if hit is not None and ranged else start
    outer = near.qualifiers.get(near.before(hit.start))
    if outer is not None and outer.phrase.code != "range":
        return _as_qualifier(outer.phrase.code), outer.start
    return _as_qualifier(hit.phrase.code), hit.start


def _is_estimated(folded: str, start: int) -> bool:
    """Whether an estimate is told before its deed or year: "ước kết nạp 400 đảng viên"."""
    lead = max(0, start - _ESTIMATE_LEAD)
    told = folded.rfind("ước ", lead, start) >= 0
    return told and _ESTIMATED.search(folded, lead, start) is not None


def _is_threshold(context: ScannedText, start: int, end: int) -> bool:
    """Whether it only says how many each has at least: "12 chi bộ có từ 5 đảng viên"."""
    has_from = context.folded.endswith(" có từ ", 0, start)
    return has_from and _MOVES_TO.match(context.folded, end) is None


def _as_qualifier(code: str) -> Qualifier:
    for known in ("over", "nearly", "about", "at_least", "at_most", "estimated"):
        if code == known:
            return known
    return "exact"
