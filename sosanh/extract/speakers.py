"""Who says it: "Phó Chủ tịch UBND tỉnh Lê Văn Minh cho biết, …"."""

import re
from typing import TYPE_CHECKING

from sosanh.extract.segments import Sentence

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

_NAME = re.compile(r"(?:[^\W\d_][^\W\d_]*\s){1,4}[^\W\d_]+$")
_LONGEST = 160


def find_speaker(context: "TextContext", sentence: Sentence) -> str | None:
    """The person or body that the sentence attributes its statement to, with the title."""
    text = context.text
    for said in context.hits_in("said", sentence.start, sentence.end):
        subject = text[sentence.start : said.start].strip(' ,–-"“')
        if 0 < len(subject) <= _LONGEST and subject[0].isupper():
            head, _, tail = subject.rpartition(", ")
            subject = subject if _NAME.search(tail or head) else head or subject
            return re.sub(r"^(?:Theo|Còn|Tuy nhiên,|Ngoài ra,) ", "", subject) or None
    for according in context.hits_in("according", sentence.start, sentence.end):
        papers = context.hits_in("number_left", according.end, according.end + 20)
        if papers and papers[0].phrase.code == "document_symbol":
            continue  # "Theo Thông tư, …": a paper is no speaker
        comma = text.find(",", according.end, sentence.end)
        subject = text[according.end : comma].strip() if comma > 0 else ""
        if 0 < len(subject) <= _LONGEST and subject[0].isupper():
            return subject
    return None
