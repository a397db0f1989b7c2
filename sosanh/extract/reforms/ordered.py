"""Papers of the Centre beside a model: what they order, and which is the reason for it."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.patterns import PatternMatch
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import Sentence
from sosanh.facts import Citation

_PAPER = (
    r"(?:nghị quyết|quy định|kết luận|chỉ thị|thông báo|quyết định)"
    r"(?: số \d[^ ]*(?: ?-? ?[a-zđ]+ ?/ ?tw)?| \d[^ ]*(?: ?[a-zđ-]+ ?)?/ ?tw)?"
    r"[^;.]{0,60}?(?:(?<=/tw)|(?<=/ tw)|(?:bộ chính trị|trung ương|ban bí thư|quốc hội)(?: đảng)?)"
)
_ORDER = re.compile(
    rf"[“\"‘(-]? ?(?:(?:(?:các|những) )?{_PAPER}(?: (?!đã)[^;.]{{0,60}}?)?(?:,? (?:cũng |đã )?)"
    r"(?:nêu rõ|ghi rõ|chỉ rõ|yêu cầu|quy định|chủ trương|xác định)(?!\w)[^;.]{0,150}"
    rf"|theo {_PAPER}, (?:(?!đã|tỉnh|thành phố|huyện)[^;.,]){{0,40}})"
)
"""A paper of the Centre as the subject of its sentence, and what it orders."""
_LAW_REACH = 90
_TITLE_REACH = 45


def names_the_model(context: TextContext, law: Citation, match: PatternMatch) -> bool:
    """Whether the model stands in the law's title: "Nghị định 108 … về tinh giản biên chế"."""
    between = context.folded[law.evidence.char_end : match.start]
    return " về " in f"{between} " and "," not in between and len(between) < _TITLE_REACH


def is_ordered(context: TextContext, sentence: Sentence, match: PatternMatch) -> bool:
    """Whether the sentence tells what a paper of the Centre says: "Quy định 11-QĐ/TW nêu rõ …"."""
    return _ORDER.fullmatch(context.folded, sentence.start, match.start) is not None


def law_behind(
    context: TextContext, match: PatternMatch, laws: Sequence[Citation]
) -> Citation | None:
    """The nearest of the sentence's central documents before the match, where it is the reason."""
    before = [law for law in laws if law.evidence.char_start < match.start]
    for law in reversed(before[-3:]):
        end = law.evidence.char_end
        if not 0 <= match.start - end <= _LAW_REACH:
            continue
        governs = law.relation == "implements" or names_the_model(context, law, match)
        if governs and ";" not in context.text[end : match.start]:
            return law
    return None


def short_name(law: Citation) -> str:
    """Return the type and number of a paper, without its issuer and day."""
    words = law.evidence.quote.split(" của ")[0].split(" ngày ")[0]
    return words.strip(" ,")
