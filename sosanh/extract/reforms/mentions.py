"""Mentions of a model that only call what the text tells in full elsewhere.

The short name of two posts in one hand, "8 xã hoàn thành “nhất thể hóa” ở cấp thôn", where
secretaries of cells head villages; and the heading of a section, "Sắp xếp bộ máy", below which it
is told by whose order and how far.
"""

import re
from collections.abc import Sequence

from sosanh.extract.context import TextContext
from sosanh.extract.text.headings import is_heading
from sosanh.extract.text.segments import fold
from sosanh.facts import LeadershipInnovation, ReformModel

ANY_PAIR = "one_head_for_paired_posts"
PAIRED = (
    "secretary_is_committee_chair",
    "secretary_is_council_chair",
    "cell_secretary_is_village_head",
)
_SHORT = re.compile(
    r"(?P<name>nhất thể hóa)|(?:việc )?(?:một|1) (?:người|cán bộ|đồng chí)"
    r" (?:giữ|gánh|đảm nhiệm|đảm nhận|kiêm) (?:hai|2) (?:ghế|chức|chức danh|vai|chức vụ|vị trí)"
)
_SAYS_NO_MORE = re.compile(
    r"[”\"’']|(?: chức danh)?\s*(?:[.,;:)]|\Z|\n"
    r"|(?:ở|tại|bước đầu|đã|là|có|này|nêu trên|được)\b)"
    r"|\s(?:2|hai) chức danh này\b"
)
"""Behind the short name, where it leads to no posts of its own."""
_WHY = ("nhờ ", "do ", "vì ", "khi ")
"""Before one who holds two posts, as the reason for something: "Nhờ một người gánh hai vai, …"."""
_AHEAD = ("proposed", "announced", "ended", "suspended")
_PASSAGE = 5
"""Sentences from the pair of posts that is told of to its short name behind it."""


def without_mentions(
    context: TextContext, facts: list[ReformModel | LeadershipInnovation]
) -> list[ReformModel | LeadershipInnovation]:
    """Drop what only calls the pair of posts told of elsewhere, and what only heads a section."""
    told = [fact.evidence.char_start for fact in facts if fact.code in PAIRED]
    last = {fact.code: fact.evidence.char_start for fact in facts if fact.stage not in _AHEAD}
    return [
        fact for fact in facts
        if (fact.code != ANY_PAIR or not _is_mention(context, fact, told))
        and not (fact.evidence.char_start < last.get(fact.code, 0) and _only_heads(context, fact))
    ]  # fmt: skip


def _only_heads(context: TextContext, fact: ReformModel | LeadershipInnovation) -> bool:
    """Whether a fact is no more than a heading below the title, without a figure or a stage."""
    sentence = context.sentence_at(fact.evidence.char_start)
    return (
        fact.stage == "adopted"
        and sentence.start > context.title_end
        and is_heading(context.folded, sentence)
        and not context.numerals_in(sentence.start, sentence.end)
    )


def _is_mention(
    context: TextContext, fact: ReformModel | LeadershipInnovation, told: Sequence[int]
) -> bool:
    short = _SHORT.fullmatch(fold(fact.variant or ""))
    if short is None:
        return False
    at = context.folded.find(short[0], fact.evidence.char_start, fact.evidence.char_end)
    place = context.sentence_index(at)
    places = [context.sentence_index(start) for start in told]
    if short["name"] is None:
        if not context.folded.endswith(_WHY, 0, at):
            return False
        paragraph = context.sentences[place].paragraph
        return any(context.sentences[one].paragraph == paragraph for one in places if one <= place)
    near = any(0 <= place - one <= _PASSAGE for one in places)
    near = near or (bool(told) and place == 0)  # a headline
    return near and _SAYS_NO_MORE.match(context.folded, at + len(short[0])) is not None
