"""Whose a model is: of which province, district or commune, and of how many of them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from sosanh.extract.catalogue.patterns import PatternMatch
from sosanh.extract.context import TextContext
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import Sentence
from sosanh.facts import LeadershipInnovation, ReformModel, Scope

_VISITS = cued(
    r"\b(?:học tập|học hỏi|tham quan|thăm|khảo sát|tìm hiểu|trao đổi kinh nghiệm)\b[^,;.]*\Z",
    "học tập", "học hỏi", "tham quan", "thăm", "khảo sát", "tìm hiểu", "trao đổi",
)  # fmt: skip
"""Before a model that others came to look at: "học tập mô hình … của tỉnh Quảng Ninh"."""
_AT = re.compile(r" (?:của|ở|tại) (?:tỉnh |thành phố |tp\.? ?)?\Z")
_VISITED_WITHIN = 60
_MERGER = "administrative_unit_merger"
_OF_PROVINCES = re.compile(
    r"\b(?:hợp nhất|sáp nhập)(?: (?:với|vào|hai|ba|các|của|2|3))* tỉnh\b(?! ủy)"
)
_MERGED_WITHIN = len(" với hai tỉnh ")


def of_each_place(
    context: TextContext, fact: ReformModel | LeadershipInnovation
) -> Iterator[ReformModel | LeadershipInnovation]:
    """The same model once for each place of a row that has it; what is merged is one.

    So is what districts or communes counted between them: "hai huyện A và B thí điểm ở 9 xã".
    """
    evidence = fact.evidence
    at = context.text.find(fact.variant or "", evidence.char_start, evidence.char_end)
    if fact.code == _MERGER:
        yield fact
        return
    scopes = context.scopes_at(at, together=fact.value is not None)
    if scopes == [context.scope_at(at)]:
        yield fact
        return
    yield from (replace(fact, scope=scope) for scope in scopes)


def scope_of(context: TextContext, sentence: Sentence, code: str, match: PatternMatch) -> Scope:
    """Whose model it is; provinces that merge are none of the ward that was told of before."""
    scope = context.scope_at(_whose(context, sentence, match))
    if code == _MERGER and scope.level in ("district", "commune"):
        end = min(sentence.end, match.end + _MERGED_WITHIN)
        if _OF_PROVINCES.search(context.folded, match.start, end):
            return replace(scope, area=None, level="province")
    return scope


def _whose(context: TextContext, sentence: Sentence, match: PatternMatch) -> int:
    """Where it says whose model it is: behind it, where others came to look at it."""
    if _VISITS.search(context.folded, sentence.start, match.start) is None:
        return match.start
    behind = context.hits_in("province", match.end, min(sentence.end, match.end + _VISITED_WITHIN))
    host = next((hit for hit in behind if _AT.search(context.folded, match.end, hit.start)), None)
    return match.start if host is None else host.end
