"""Whom a recommendation asks: "Ban Tổ chức Trung ương", "các sở, ngành", "tỉnh Đồng Nai"."""

import re
from collections.abc import Iterator, Sequence

from sosanh.extract.assessments.bodies import bodies_of
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import (
    CAPITALS,
    Sentence,
    occurrences,
    one_spelling,
)

_TO = re.compile(
    r"[-–*•+]?(?:, (?:trong|khi|qua|thời gian tới)[^,;.]{0,60},)?"
    r"(?: với| đối với| lên| tới| đến)? ?(?:(?:các )?(?:đồng chí )?đại biểu )?"
    r"(?:(?:các )?đồng chí (?:lãnh đạo )?)?"
)
_PLACE = re.compile(
    rf"(?!TP )(?:[{CAPITALS}][^\W\d_]* ){{1,4}}"
    r"(?=(?:cần|nên|phải|tiếp tục|tập trung|sớm|xem xét)\b)"
)
"""A province asked by its bare name: "yêu cầu Đồng Nai tiếp tục …"."""
# "Trung ương cần sớm luật hóa chế độ chất vấn": what stands before "cần", back to its clause
_SHOULD = (" cần ", " nên ")
_NO_DUTY = ("cần thiết", "nên đã", "nên phải", "nên việc")
_CLAUSE_END = re.compile(
    r".*(?:[,.;:–\n-] ?|(?<!\w)(?:cho rằng|lưu ý|nhấn mạnh|khẳng định|nêu rõ) )",
    re.DOTALL,
)
_ASKED_REACH = 80
# "1. Với Trung ương", "- Đối với Bộ Nội vụ:": whom the lines below it ask
_LEAD = re.compile(
    r"(?:(?:[ivx]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/]+ ?|[-–+*•] ?)*"
    r"(?:(?:các )?(?:kiến nghị|đề xuất|đề nghị)(?:[,;]? (?:và )?(?:kiến nghị|đề xuất|đề nghị))? ?)?"
    r"(?:đối với|với|lên|tới)? ?"
)


def addressee_at(context: TextContext, sentence: Sentence, after: int) -> str | None:
    """Whom a recommendation asks, in the text's words, when named right after the verb."""
    start = _behind_preposition(context, sentence, after)
    behind = one_spelling(context.text[start : min(sentence.end, start + _ASKED_REACH)])
    place = _PLACE.match(behind) if after > sentence.start else None
    return bodies_of(context.vocabulary).named_at(behind) or (place[0].rstrip() if place else None)


def ministries_at(context: TextContext, sentence: Sentence, after: int) -> Sequence[str]:
    """The ministries that a recommendation asks in a row, "Bộ" being said once or each time."""
    start = _behind_preposition(context, sentence, after)
    words = one_spelling(context.text[start : sentence.end])
    return bodies_of(context.vocabulary).ministries_at(words)


def asked_of_bodies(context: TextContext) -> Iterator[tuple[Sentence, str]]:
    """Yield the sentences that tell a body its duty: "Trung ương cần sớm luật hóa …"."""
    body_start, body_end = context.document.body_start, context.document.body_end
    bodies = bodies_of(context.vocabulary)
    for word in _SHOULD:
        for at in occurrences(context.folded, word, body_start, body_end):
            if context.folded.startswith(_NO_DUTY, at + 1) or context.text[at + 1].isupper():
                continue  # "cần thiết", "Cần Thơ"
            sentence = context.sentence_at(at)
            if context.text[sentence.end - 1] == "?":
                continue
            start = max(sentence.start, at - _ASKED_REACH)
            clause = _CLAUSE_END.match(context.folded, start, at)
            for first in (start, clause.end() if clause else start):
                words = one_spelling(context.text[first:at])
                if bodies.named_at(words) == words:
                    yield sentence, words
                    break


def addressee_of_lead(context: TextContext, sentence: Sentence) -> str | None:
    """Whom a line asks that says no more: "1. Đối với Trung ương", "- Với Bộ Nội vụ: …"."""
    asked, rest = _lead(context, sentence)
    return asked if not rest or rest[0] in ":;.(" else None


def asks_below(context: TextContext, sentence: Sentence) -> bool:
    """Whether a line only says whom what stands below it asks: "KIẾN NGHỊ CHÍNH PHỦ"."""
    asked, rest = _lead(context, sentence)
    return asked is not None and not rest.strip(":;. ")


def _lead(context: TextContext, sentence: Sentence) -> tuple[str | None, str]:
    """The body with which a line begins, behind its number and "Kiến nghị với", and the rest."""
    lead = _LEAD.match(context.folded, sentence.start, sentence.end)
    start = lead.end() if lead else sentence.start
    if start == sentence.start:
        return None, ""
    words = one_spelling(context.text[start : sentence.end])
    asked = bodies_of(context.vocabulary).named_at(words)
    if asked is None:
        return None, ""
    return asked, context.text[start + len(asked) : sentence.end].lstrip()


def _behind_preposition(context: TextContext, sentence: Sentence, after: int) -> int:
    gap = _TO.match(context.folded, after, sentence.end)
    return gap.end() if gap else after
