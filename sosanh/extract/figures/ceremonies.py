"""Badges that a ceremony is told of without their name: "Hương Khê trao cho 97 người".

Only where the headline, or a sentence right before, names the Party's badges.
"""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.text.cued import cued

_BADGE = cued(
    r"\bhuy hiệu (?:cao quý của )?(?:đảng\b|\d0|\d5)|\bhuy hiệu cho đảng viên\b", "huy hiệu"
)
_NEAR = 2
"""Sentences before the own one in which the badges may be named."""
_HEAD = 2
"""Sentences at the head of a text, which say what it is on."""
_WHOM = ("member", "member_turn", "person", "")
_GIVEN = re.compile(
    r"(?:\b(?:trao|trao tặng|tặng)(?: cho)?"
    r"|\bsố (?:đảng viên |người |đồng chí )?(?:được (?:nhận|trao|tặng|trao tặng)|nhận)"
    r"(?: (?:đợt|dịp|lần) này)?(?: là)?)(?: (?:hơn|gần|trên|tổng số))? \Z"
)
"""Before those honoured: "Hương Khê trao cho 97 người", "số được nhận là 54"."""
_RECEIVE = re.compile(
    r"(?: (?:thuộc|ở|tại|của|sinh hoạt|đang|thuộc diện)\b[^;.:()]{2,80}?)?"
    r" (?:được |vinh dự (?:được )?|đón )"
    r"(?:nhận|trao|tặng|trao tặng)(?P<badge> huy hiệu)?"
    r"(?=[,.;)]| \d| (?:trong )?(?:đợt|dịp|lần) (?:này|ấy)\b)"
)
"""Behind them: "143 đảng viên thuộc 18 đảng bộ xã, thị trấn được trao huy hiệu đợt này"."""
_ENDS = re.compile(r"[,.;)]|\Z| (?:và|trong|thuộc|ở|tại|đợt|dịp|lần|nhân|gồm)\b| (?:trao|đeo|gắn) ")
_LEAD = 60
_DEEDS = ("trao", "tặng", "nhận")


def are_badges(context: TextContext, clauses: Clauses, count: Count, sentence: int) -> bool:
    """Whether those counted are honoured at a ceremony that sentence number `sentence` tells of."""
    folded, own = context.folded, clauses.sentence
    if count.noun not in _WHOM or count.numeral.base is not None:
        return False
    if not any(folded.find(word, own.start, own.end) >= 0 for word in _DEEDS):
        return False
    given = _GIVEN.search(folded, max(own.start, count.start - _LEAD), count.start)
    if given is None or _ENDS.match(folded, count.end) is None:
        received = _RECEIVE.match(folded, count.end, own.end)
        if count.noun == "" or received is None:
            return False
    return _is_on_badges(context, sentence)


def _is_on_badges(context: TextContext, sentence: int) -> bool:
    """Whether the Party's badges are named at the head of the text, or right before."""
    sentences = context.sentences
    head = sentences[min(_HEAD, len(sentences)) - 1]
    near = sentences[max(0, sentence - _NEAR)]
    return any(
        _BADGE.search(context.folded, start, end) is not None
        for start, end in (
            (sentences[0].start, head.end), (near.start, sentences[sentence].end)
        )
    )  # fmt: skip
