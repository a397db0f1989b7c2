"""Documents that a text names: "Nghị quyết số 24-NQ/TU ngày 12/5/2021", "Pháp lệnh Dân số".

A citation is a document type followed by a number, by a plenum of the Central Committee, or by
the name of a law. A congress's resolution and an unnamed draft are none: they have no number to
be found by.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from sosanh.extract.catalogue.files import read_rows
from sosanh.extract.catalogue.issuers import Issuers, issuers_in
from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.numerals.words import ORDINALS
from sosanh.extract.text.segments import fold
from sosanh.extract.text.spans import Spans
from sosanh.facts import UNKNOWN_PERIOD, UNRATED, Citation, Period, Relation

_TYPES = "document_types"
_ISSUERS = "issuers"
_RELATIONS = "citation_phrases"

_PART = r"[A-ZĐƯ][A-Za-zĐđƯư]{0,7}\d{0,2}(?!\w)"
_NUMBER = (
    r"(?P<number>\d{1,5})(?P<year>\s?[/-]\s?(?:19|20)\d{2}(?!\d))?"
    rf"(?:\s?[-–/]\s?(?P<symbol>{_PART}(?:\s?[-–/&]\s?{_PART})*))?"
    r"(?![\d.,/]*\d)(?!\s?%)"
)
_NUMBERED = re.compile(rf"[\s(“\"]{{0,3}}(?P<marked>[Ss]ố\s{{0,2}}:?\s{{0,2}})?{_NUMBER}")
_NEXT_NUMBER = re.compile(rf"\s?(?:,|;| và| cùng)\s{{0,2}}(?P<marked>số\s{{0,2}})?{_NUMBER}")
# What may follow a bare number for it to be a document's number, not a count ("kết luận 73 tổ
# chức đảng"). A word that is also a verb (kết luận, quyết định) needs the narrower list.
_CLOSES = re.compile(
    r"\s*(?:[,.;:()\"”]|$|[-–]\s)|\s+(?:của|về|ngày \d|năm (?:19|20)\d\d|khóa|ban hành|quy định"
    r"|hội nghị (?:lần|trung ương|tw)"
    r"|cho|đối với|ở|là|và|với|đã|nêu|có hiệu lực|được|tại|ra đời|để|trong|thì|này|bằng|mà|còn"
    r"|chính thức|từ|đến|theo|tỉnh|thành phố|sửa đổi|thay thế|gồm|do|cũng|sẽ|hết hiệu lực)(?!\w)"
)
_CLOSES_NARROW = re.compile(
    r"\s*(?:[,.;:()\"”]|$)|\s+(?:của|về|ngày \d|năm (?:19|20)\d\d|khóa|ban hành|do|nêu"
    r"|hội nghị (?:lần|trung ương|tw))(?!\w)"
)
_TERM = re.compile(r"[\s,(]{0,3}khóa (?:[ivx]+|\d{1,2})(?!\w)\)?")
# of several plenums or Committees: "Trung ương 6, 7 khóa XII", "Trung ương 4 khóa XI, XII"
_TERMS = re.compile(
    r"(?:,? \(?lần (?:thứ )?\w+\)?)?[\s,(]{0,3}"
    r"khóa (?P<terms>(?:[ivx]+|\d{1,2})(?!\w)(?:(?:, | và |, và )(?:khóa )?[ivx]+(?!\w))*)\)?"
)
_FURTHER_PLENUMS = re.compile(r"(?:(?:, | và |, và )(?:trung ương )?\d{1,2})+(?=[\s,(]{1,3}khóa )")
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_SESSION = re.compile(r"(?<=trung ương) \d{1,2}(?![\d%/])")  # "của Hội nghị Trung ương 6"
_PLENUM = re.compile(
    r"\s(?:của )?(?:ban chấp hành )?"
    rf"(?:(?:hội nghị )?(?:lần thứ (?P<before>{'|'.join(ORDINALS)}|\d{{1,2}}),? ?)?)?"
    r"(?:ban chấp hành |bch )?(?:trung ương|tw|t\.?ư(?= \d))(?: đảng)?"
    rf"(?:,? lần thứ (?P<after>{'|'.join(ORDINALS)}|\d{{1,2}})(?!\w))?"
    r"(?: (?P<number>\d{1,2})(?![\d%/]|[.,]\d))?"
)
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
_BARE_SYMBOL = re.compile(
    r"(?<![\w/.-])(?P<number>\d{1,5})\s?"
    r"(?:[-–]\s?(?P<symbol>[A-ZĐ][A-Za-zĐđ]{0,4}\s?/\s?[A-ZĐƯ]{2,8})"
    r"|/\s?(?P<slashed>[A-ZĐ][A-Za-zĐđ]{0,4}\s?[-–]\s?[A-ZĐƯ]{2,8}))(?!\w)"
)
_OWN_NUMBER = re.compile(r"\s*số ?:? ?")
"""Opens the line of a letterhead that gives the paper's own number: "Số: 37-BC/ĐU"."""
_BEFORE_SLASH, _AFTER_SLASH = 14, 24
"""Characters that a bare symbol may have on the two sides of its slash, and some to look at."""
_OFFICE = re.compile(
    r"[A-ZĐ]{2,8}-[A-ZĐ]{2,8}(?:&[A-ZĐ]{1,6})?\Z"
)  # the office that sends a letter: CHQ-CNTT
_YEAR = re.compile(r"\s(?:năm\s|\()(?P<year>(?:19|20)\d{2})(?!\d)\)?")
_NAME = re.compile(r"\s(?P<name>[A-ZĐÂÁẤÔÓƯÝ][^\W\d_]+(?:\s[^\W\d_]+){0,5})")
_NAME_YEAR = re.compile(r"\s(?:năm\s)?(?:19|20)\d{2}(?!\d)")
# Words that cannot be part of a law's name: what follows them is what the sentence says of it.
_ENDS_NAME = re.compile(
    r"\s(?:của|đã|được|có|số|năm|về|này|trong|là|cho|theo|hiện|quy|mới|sửa|thì|để|từ|đến|khi|bởi"
    r"|phù|không|sẽ|đang|cần|nên|tại|với|mà|do|bị|vừa|nếu|như|còn|chỉ)(?!\w)"
)
_REACH = 60  # characters to the left in which a verb still governs the document


@dataclass(frozen=True, slots=True)
class _Grammar:
    types_by_abbreviation: Mapping[str, str]
    issuers: Issuers
    law_names: tuple[str, ...]  # folded, the longest first


@cache
def _grammar(seeds: Path) -> _Grammar:
    types: dict[str, str] = {}
    for row in read_rows(seeds / "document_types.csv", ("phrase", "code", "abbreviations", "form")):
        for abbreviation in filter(None, row["abbreviations"].split("|")):
            types.setdefault(abbreviation.lower(), row["code"])
    names = [fold(row["law_name"]) for row in read_rows(seeds / "named_laws.csv", ("law_name",))]
    names.sort(key=len, reverse=True)
    return _Grammar(types, issuers_in(seeds), tuple(names))


@dataclass(frozen=True, slots=True)
class _Found:
    """One document name: `end` is where its number, symbol or name ends."""

    end: int
    number: str | None
    symbol: str | None
    issuer: str | None = None


def find_citations(context: TextContext) -> list[Citation]:
    """Return every citation of the body, in order; each quote holds type, number and date."""
    grammar = _grammar(context.vocabulary.folder)
    found: list[Citation] = []
    types = [hit for hit in context.hits(_TYPES) if hit.phrase.attributes["form"] != "none"]
    for position, hit in enumerate(types):
        limit = context.sentence_at(hit.start).end
        if position + 1 < len(types):
            limit = min(limit, types[position + 1].start)
        if context.folded[max(0, hit.start - 9) : hit.start].endswith("dự thảo "):
            continue
        listed = [
            _citation(context, grammar, hit.phrase.code, hit.start, name, limit)
            for name in _names(context, grammar, hit, limit)
        ]
        # "các Nghị quyết số 18, 19 của Trung ương": the issuer stands once, after the last
        found.extend(
            citation if citation.issuer else replace(citation, issuer=listed[-1].issuer)
            for citation in listed
        )
    found.extend(_bare_symbols(context, grammar, found))
    found = _completed(found)
    found.sort(key=lambda citation: (citation.evidence.char_start, citation.evidence.char_end))
    return found


def _completed(found: Sequence[Citation]) -> list[Citation]:
    """Give what is named in short the symbol and issuer that the text tells in full elsewhere.

    "Nghị quyết số 98/2023/QH15 (Nghị quyết 98)": only where no other paper has type and number.
    """
    full: dict[tuple[str, str], set[tuple[str, str | None]]] = {}
    for one in found:
        if one.number and one.symbol:
            full.setdefault((one.type, one.number), set()).add((one.symbol, one.issuer))
    completed = []
    for one in found:
        named = full.get((one.type, one.number), set()) if one.number and not one.symbol else ()
        if len(named) == 1:
            ((symbol, issuer),) = named
            if one.issuer is None or one.issuer == issuer:
                one = replace(one, symbol=symbol, issuer=issuer)
        completed.append(one)
    return completed


def is_central(context: TextContext, citation: Citation) -> bool:
    """Whether a body above the provinces issued the cited document."""
    issuer = citation.issuer
    return issuer is not None and any(
        issuer.startswith(label) for label in _grammar(context.vocabulary.folder).issuers.central
    )


def _names(context: TextContext, grammar: _Grammar, hit: Hit, limit: int) -> list[_Found]:
    form = hit.phrase.attributes["form"]
    numbered = _numbered(context, grammar, hit, form, limit)
    if numbered:
        return numbered
    if hit.phrase.code in ("resolution", "conclusion"):
        return _plenums(context, hit, limit)
    if form == "named":
        named = _named(context, grammar, hit, limit)
        return [named] if named else []
    return []


def _numbered(
    context: TextContext, grammar: _Grammar, hit: Hit, form: str, limit: int
) -> list[_Found]:
    found: list[_Found] = []
    match = _NUMBERED.match(context.text, hit.end, limit)
    if match is None:
        return found
    first = _accept(context, grammar, match, hit, form)
    while first is not None and match is not None:
        found.append(first)
        match = _NEXT_NUMBER.match(context.text, first.end, limit)
        first = match and _accept(context, grammar, match, hit, form)
    return found


def _accept(
    context: TextContext, grammar: _Grammar, match: re.Match[str], hit: Hit, form: str
) -> _Found | None:
    number, end = match["number"], match.end()
    year = re.sub(r"\D", "", match["year"] or "")
    symbol = match["symbol"] and re.sub(r"\s?([-–/])\s?", r"\1", match["symbol"]).replace("–", "-")
    if symbol and not _is_symbol(grammar, symbol):
        symbol, end = None, match.start("symbol")
        end = len(context.text[:end].rstrip(" -–/"))
    if year:
        symbol = f"{year}/{symbol}" if symbol else year
    if form == "named" and not (match["marked"] and symbol):
        return None
    if symbol or match["marked"]:
        return _Found(end, number, symbol)
    if form == "symbol" or "(" in match[0]:
        return None
    rest = context.folded[end : end + 24]
    if form == "strict":
        return _Found(end, number, None) if _CLOSES.match(rest) else None
    written_as_name = context.text[hit.start].isupper() or len(number) > 1
    if written_as_name and _CLOSES_NARROW.match(rest):
        return _Found(end, number, None)
    return None


def _is_symbol(grammar: _Grammar, symbol: str) -> bool:
    parts = [part.lower() for part in re.split(r"[-/]", symbol)]
    return (
        _OFFICE.match(symbol) is not None
        or parts[0] in grammar.types_by_abbreviation
        or any(part in grammar.issuers.by_symbol for part in (parts[0], parts[-1]))
    )


def _plenums(context: TextContext, hit: Hit, limit: int) -> list[_Found]:
    """The plenum, or each of those, that issued what is named: "Nghị quyết Trung ương 6, 7"."""
    match = _PLENUM.match(context.folded, hit.end, limit)
    if match is None:
        return []
    ordinal = match["number"] or match["before"] or match["after"]
    if ordinal is None:
        return []
    if ordinal in ORDINALS:
        ordinal = str(ORDINALS.index(ordinal) + 1)
    end, ordinals = match.end(), [ordinal]
    further = _FURTHER_PLENUMS.match(context.folded, end, limit) if match["number"] else None
    if further:
        end = further.end()
        ordinals += re.findall(r"\d+", further[0])
    issuers = ["Ban Chấp hành Trung ương"]
    if term := _TERMS.match(context.folded, end, limit):
        closes = term[0].endswith(")") and "(" not in term[0]
        end = term.end() - closes
        terms = re.split(r"\W+(?:và |khóa )*", term["terms"])
        issuers = [f"{issuers[0]} khóa {_term(numeral)}" for numeral in terms]
    return [_Found(end, number, None, issuer) for number in ordinals for issuer in issuers]


def _term(numeral: str) -> str:
    """The number of a Committee as it is written most: khóa 12 is khóa XII."""
    if not numeral.isdigit():
        return numeral.upper()
    tens, ones = divmod(int(numeral), 10)
    return "X" * tens + _ROMAN[ones]


def _named(context: TextContext, grammar: _Grammar, hit: Hit, limit: int) -> _Found | None:
    if hit.phrase.code == "charter":
        return _Found(hit.end, None, None, "Đại hội Đảng")
    end = 0
    for known in grammar.law_names:
        if context.folded.startswith(known, hit.end + 1) and hit.end + 1 + len(known) <= limit:
            end = hit.end + 1 + len(known)
            break
    else:
        match = _NAME.match(context.text, hit.end, limit)
        if match is None or not context.text[hit.start].isupper():
            return None
        name = _ENDS_NAME.split(match["name"], maxsplit=1)[0]
        if " " not in name:
            return None
        end = match.start("name") + len(name)
    year = _NAME_YEAR.match(context.text, end, limit)
    issuer = "Ủy ban Thường vụ Quốc hội" if hit.phrase.code == "ordinance" else "Quốc hội"
    return _Found(year.end() if year else end, None, None, issuer)


def _citation(
    context: TextContext, grammar: _Grammar, code: str, start: int, name: _Found, limit: int
) -> Citation:
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


def _bare_symbols(context: TextContext, grammar: _Grammar, known: list[Citation]) -> list[Citation]:
    taken = Spans((fact.evidence.char_start, fact.evidence.char_end) for fact in known)
    found = []
    for match in _symbols(context.text, context.document.body_start, context.document.body_end):
        symbol = re.sub(r"\s", "", match["symbol"] or match["slashed"]).replace("–", "-")
        code = grammar.types_by_abbreviation.get(re.split(r"[-/]", symbol)[0].lower())
        if code is None or taken.touch(match.start(), match.end()):
            continue
        line = context.folded.rfind("\n", 0, match.start()) + 1
        if _OWN_NUMBER.fullmatch(context.folded, line, match.start()):
            continue
        name = _Found(match.end(), match["number"], symbol)
        limit = context.sentence_at(match.start()).end
        found.append(_citation(context, grammar, code, match.start(), name, limit))
    return found


def _symbols(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield what looks like a symbol, found from its slash: numbers are many, symbols few."""
    reached = start
    slash = text.find("/", start, end)
    while slash >= 0:
        if text[slash + 1 : slash + 3].lstrip()[:1].isupper():
            low, high = max(reached, slash - _BEFORE_SLASH), min(end, slash + _AFTER_SLASH)
            match = _BARE_SYMBOL.search(text, low, high)
            if match is not None:
                reached = match.end()
                yield match
        slash = text.find("/", max(slash + 1, reached), end)
