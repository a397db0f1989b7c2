"""When and by whom a named document was issued, and how the text stands to it."""

import re
from datetime import date

from sosanh.extract.citations.names import CitationGrammar, DocumentName
from sosanh.extract.context import TextContext
from sosanh.facts import UNKNOWN_PERIOD, UNRATED, Citation, Period, Relation

_ISSUERS = "issuers"
_RELATIONS = "citation_phrases"

_TERM = re.compile(r"[\s,(]{0,3}khóa (?:[ivx]+|\d{1,2})(?!\w)\)?")
_SESSION = re.compile(r"(?<=trung ương) \d{1,2}(?![\d%/])")  # "của Hội nghị Trung ương 6"
_DAY = (
    r"ngày\s{1,2}(?:(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)"
    r"|(\d{1,2}) tháng (\d{1,2}) năm ((?:19|20)\d{2})(?!\d))"
)
_DATE = re.compile(rf"[\s,(]{{0,3}}(?:(?:được )?(?:ban hành|ký|ra) )?{_DAY}")
_DATED_BEFORE = re.compile(
    rf"\b{_DAY}"
    r",? (?:[^;.:\n\d]{1,80} )?(?:đã )?(?:ký |thống nhất )?(?:ban hành|ký|thông qua|ra|có) \Z"
)
"""The day on which somebody issued what is named next: "Ngày 20/11/2018, UBND tỉnh ban hành "."""
_OF_ANOTHER = re.compile(r"[/-]\s?\w+,? \Z")
"""What stands before a day that is the one of another paper: "15-NQ/TU ngày 20/11/2018"."""
_DATED_REACH = 120
_BY = re.compile(r"[\s,(]{0,3}(?:ban hành )?(?:của|do)\s")
_HAS_ISSUED = re.compile(
    r"(?: [^;.:,\n\d]{0,40})?,? (?:đã |vừa |cũng )*(?:ký |thống nhất )?"
    r"(?:ban hành|ra|ký)(?: (?:các|một|những))? \Z"
)
"""Between a body and what it has issued: "UBND tỉnh Sơn La đã ban hành Quyết định số 866"."""
_ISSUER_REACH = 90
_YEAR = re.compile(r"\s(?:năm\s|\()(?P<year>(?:19|20)\d{2})(?!\d)\)?")
_REACH = 60  # characters to the left in which a verb still governs the document


def citation_of(
    context: TextContext,
    grammar: CitationGrammar,
    code: str,
    start: int,
    name: DocumentName,
    limit: int,
) -> Citation:
    """Return what the text says of the document of type `code` that stands from `start` on.

    What comes behind the `name` is read up to `limit`: its day, its issuer, the year.
    """
    begins, end, issued_on, issuer = start, name.end, None, name.issuer
    year = _YEAR.match(context.text, end, limit) if name.number else None
    if year:
        end = year.end()
    for _ in range(3):
        dated = _DATE.match(context.folded, end, limit)
        if dated and issued_on is None:
            issued_on = _date(dated)
            end = dated.end()
            continue
        by = _BY.match(context.folded, end, limit)
        hits = context.hits_in(_ISSUERS, by.end(), limit) if by else ()
        if by and hits and hits[0].start == by.end() and issuer is None:
            issuer, end = hits[0].phrase.attributes["label_vi"], hits[0].end
            session = _TERM.match(context.folded, end, limit) or _SESSION.match(
                context.folded, end, limit
            )
            end = session.end() if session else end
            continue
        break
    if issued_on is None and name.number:
        before = max(context.sentence_at(start).start, start - _DATED_REACH)
        dated = _DATED_BEFORE.search(context.folded, before, start)
        if dated and not _OF_ANOTHER.search(context.folded, before, dated.start()):
            begins, issued_on = dated.start(), _date(dated)
    if issuer is None and name.symbol:
        suffix = re.split(r"[-/]", name.symbol)[-1].lower()
        issuer = grammar.issuers.by_symbol.get(suffix)
    if issuer is None and name.number:
        issuer = _issuer_before(context, start)
    return Citation(
        evidence=context.evidence(begins, end),
        scope=context.scope_at(start),
        period=_period(issued_on, year),
        speaker=None,
        confidence=UNRATED,
        checks={},
        type=code,
        number=name.number,
        symbol=name.symbol,
        issuer=issuer,
        issued_on=issued_on,
        relation=_relation(context, start),
    )


def _issuer_before(context: TextContext, start: int) -> str | None:
    """Who has issued what is named at `start`, told as the subject of its sentence."""
    before = max(context.sentence_at(start).start, start - _ISSUER_REACH)
    bodies = context.hits_in(_ISSUERS, before, start)
    if not bodies or _HAS_ISSUED.fullmatch(context.folded, bodies[-1].end, start) is None:
        return None
    issuer: str = bodies[-1].phrase.attributes["label_vi"]
    return issuer


def _period(issued_on: date | None, year: re.Match[str] | None) -> Period:
    if issued_on is not None:
        return Period(issued_on, issued_on, "day", "stated")
    if year is not None:
        issued_in = int(year["year"])
        return Period(date(issued_in, 1, 1), date(issued_in, 12, 31), "year", "stated")
    return UNKNOWN_PERIOD


def _date(match: re.Match[str]) -> date | None:
    day, month, year = (int(part) for part in match.groups() if part is not None)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _relation(context: TextContext, start: int) -> Relation:
    sentence = context.sentence_at(start)
    begin = max(sentence.start, start - _REACH)
    begin = max(begin, context.text.rfind(";", begin, start) + 1)
    cues = context.hits_in(_RELATIONS, begin, start)
    if not cues:
        return "mentions"
    relations: dict[str, Relation] = {
        "implements": "implements",
        "issued": "issued",
        "amends": "amends",
        "replaces": "replaces",
        "proposes": "proposes",
    }
    codes = [cue.phrase.code for cue in cues]
    # "đề xuất ban hành Nghị quyết …": a wish governs the verb that follows it
    return "proposes" if "proposes" in codes else relations.get(codes[-1], "mentions")
