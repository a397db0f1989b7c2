"""Numerals: which digits are a quantity, which a date, a symbol or a name, and how much it is.

Every digit run of the body becomes part of exactly one `Numeral`. A quantity has a value; any
other numeral has a reason (see `sosanh.facts.NumberToken`).
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from sosanh.extract.numerals.adjacent import Adjacent
from sosanh.extract.numerals.numeral import BOUNDS, Numeral
from sosanh.extract.numerals.parsing import (
    DIGITS,
    PERCENT,
    SPACED,
    in_groups_or_thousandths,
    parse_number,
    parse_whole,
)
from sosanh.extract.numerals.structures import no_quantity, pair_at, structure_at
from sosanh.extract.numerals.words import find_number_words
from sosanh.extract.scanned import ScannedText
from sosanh.facts import Qualifier

_REST = re.compile(r" (?:và )?\d[\d.,]*")
_IN_YEAR = re.compile(r"năm (?:19|20)\d{2}\b")
"""What dates the number before it, and is no unit: "từ 812 năm 2022 xuống 745"."""
# What may follow the digits of a structure, a pair or a number in spaced groups.
_GOES_ON = re.compile(r"\s?[-–/.:hg\d]|[A-Za-zĐđ]| [A-Z]\d? ?[-–]")
_SHARE_OF = re.compile(r" (?:tổng )?số (?:các )?| trong (?:tổng )?số | các ")
_MOVES_TO = re.compile(r"[^;.]*\b(?:lên|xuống|còn|đến|tới|thành)\b")
_AT_LEAST = re.compile(r" trở lên\b")
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


def _quantity(
    context: ScannedText, near: Adjacent, match: re.Match[str], before: int, alone: bool
) -> Numeral:
    """The quantity whose digits are `match`, or the reason why they cannot be read as one."""
    text = context.text
    start, end = match.span()
    pair = None if alone and match.re is not SPACED else pair_at(near, text, start)
    base = high = None
    hit = near.qualifiers.get(before)
    if hit is not None and hit.phrase.code in BOUNDS and "(" in text[hit.end : start]:
        hit = None  # "Hoằng Hóa nhiều nhất (412)": more than others have, not a bound
    qualifier: Qualifier = "exact"
    apart = match.re is SPACED and _GROUP_SPACE not in context.document.text[start:end]
    if apart and pair is None and not near.counts_something(end):
        return no_quantity(text, start, end, "other")  # "tổ 1 450 …": two numbers or one, who knows
    first = pair[1] if pair else match[0]
    tokens: tuple[tuple[int, int], ...] = (pair.span(1) if pair else match.span(),)
    if pair is not None:
        tokens += (pair.span(3),)
        end = pair.end()
        percent = PERCENT.match(text, end) is not None
        second = parse_number(pair[3], percent)
        if pair[2] == "/":
            base = second
        else:
            high, qualifier = second, "range"
        if second is None:
            return Numeral(start, end, tokens, "other", quantity_start=start)
    else:
        ranged = hit is not None and hit.phrase.code == "range"
        until = _TO.match(text, end) if ranged else None
        if until is not None:
            high = parse_number(until[1])
            tokens += (until.span(1),)
            qualifier, end = "range", until.end()
    sign = PERCENT.match(text, end)
    value = parse_number(first, sign is not None or (high is not None and "," in first))
    form: Literal["count", "percent"] = "count"
    if sign is not None:
        form, end = "percent", sign.end()
    after = near.after(end)
    if sign is None:
        multiplier = near.multipliers.get(after)
        if multiplier is not None and value is not None:
            factor = Decimal(multiplier.phrase.code)
            value *= factor
            high = high * factor if high is not None else None
            end = multiplier.end
            rest = _REST.match(text, end)
            if rest is not None and near.after(rest.end()) in near.multipliers:
                # no single token says what "6 triệu 325 nghìn" is worth
                return no_quantity(
                    text, start, near.multipliers[near.after(rest.end())].end, "other"
                )
            after = near.after(end)
    if base is not None and text[end : end + 1] == ")" and text.endswith("% (", 0, start):
        after = near.after(end + 1)  # "100% (152/152) đảng bộ"
    noun, right = near.nouns.get(after), near.rights.get(after)
    share = _SHARE_OF.match(context.folded, end) if form == "percent" and noun is None else None
    noun = near.nouns.get(share.end()) if share is not None else noun
    # "đạt 86,225 điểm" is a score
    whole = noun is not None and noun.phrase.code not in ("item", "task")
    if form == "count" and whole and after == near.after(tokens[-1][1]):
        value = parse_whole(first)  # no multiplier behind it
        base = parse_whole(pair[3]) if pair is not None and base is not None else base
    reason = None
    if value is None or (high is None and _is_threshold(context, start, end)):
        reason = "other"
    elif form == "count" and noun is None and right is None and in_groups_or_thousandths(first):
        reason = "other"  # "năm ngoái là 48,000": 48 or 48000
    elif (
        form == "count" and noun is None and right is not None
        and _IN_YEAR.match(context.folded, after) is None
    ):  # fmt: skip
        reason = right.phrase.code if right.phrase.code != "measure" else "uncoded"
    if high is not None and value is not None and high <= value:
        reason = "other"
    quantity_start = start
    if hit is not None:
        quantity_start = hit.start
        if hit.phrase.code == "range":
            quantity_start = hit.start if high is not None else start
        else:
            qualifier = _as_qualifier(hit.phrase.code)
            outer = near.qualifiers.get(near.before(hit.start))
            if outer is not None and outer.phrase.code != "range":
                quantity_start = outer.start
                qualifier = _as_qualifier(outer.phrase.code)
    if qualifier == "exact" and _AT_LEAST.match(context.folded, noun.end if noun else end):
        qualifier = "at_least"
    return Numeral(
        start, end, tokens, reason,
        None if reason else value, None if reason else high, None if reason else base,
        form, qualifier, quantity_start, noun,
    )  # fmt: skip


def _is_threshold(context: ScannedText, start: int, end: int) -> bool:
    """Whether it only says how many each has at least: "12 chi bộ có từ 5 đảng viên"."""
    has_from = context.folded.endswith(" có từ ", 0, start)
    return has_from and _MOVES_TO.match(context.folded, end) is None


def _as_qualifier(code: str) -> Qualifier:
    for known in ("over", "nearly", "about", "at_least", "at_most", "estimated"):
        if code == known:
            return known
    return "exact"
