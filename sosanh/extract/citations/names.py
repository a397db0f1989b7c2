"""The names of documents: a type followed by a number, a plenum, or the name of a law."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sosanh.extract.catalogue.issuers import Issuers, issuers_in
from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.numerals.words import ORDINALS
from sosanh.extract.text.segments import fold
from sosanh.seeds import read_rows

_PART = r"[A-ZĐƯ][A-Za-zĐđƯư]{0,7}\d{0,2}(?!\w)"
_NUMBER = (
    r"(?P<number>\d{1,5}(?:[a-z](?= ?/))?)(?P<year>\s?[/-]\s?(?:19|20)\d{2}(?!\d))?"
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
# of several plenums or Committees: "Trung ương 6, 7 khóa XII", "Trung ương 4 khóa XI, XII"
_TERMS = re.compile(
    r"(?:,? \(?lần (?:thứ )?\w+\)?)?[\s,(]{0,3}"
    r"khóa (?P<terms>(?:[ivx]+|\d{1,2})(?!\w)(?:(?:, | và |, và )(?:khóa )?[ivx]+(?!\w))*)\)?"
)
_FURTHER_PLENUMS = re.compile(r"(?:(?:, | và |, và )(?:trung ương )?\d{1,2})+(?=[\s,(]{1,3}khóa )")
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_PLENUM = re.compile(
    r"\s(?:của )?(?:ban chấp hành )?"
    rf"(?:(?:hội nghị )?(?:lần thứ (?P<before>{'|'.join(ORDINALS)}|\d{{1,2}}),? ?)?)?"
    r"(?:ban chấp hành |bch )?(?:trung ương|tw|t\.?ư(?= \d))(?: đảng)?"
    rf"(?:,? lần thứ (?P<after>{'|'.join(ORDINALS)}|\d{{1,2}})(?!\w))?"
    r"(?: (?P<number>\d{1,2})(?![\d%/]|[.,]\d))?"
)
_OFFICE = re.compile(
    r"[A-ZĐ]{2,8}-[A-ZĐ]{2,8}(?:&[A-ZĐ]{1,6})?\Z"
)  # the office that sends a letter: CHQ-CNTT
_NAME = re.compile(r"\s(?P<name>[A-ZĐÂÁẤÔÓƯÝ][^\W\d_]+(?:\s[^\W\d_]+){0,5})")
_NAME_YEAR = re.compile(r"\s(?:năm\s)?(?:19|20)\d{2}(?!\d)")
# Words that cannot be part of a law's name: what follows them is what the sentence says of it.
_ENDS_NAME = re.compile(
    r"\s(?:của|đã|được|có|số|năm|về|này|trong|là|cho|theo|hiện|quy|mới|sửa|thì|để|từ|đến|khi|bởi"
    r"|phù|không|sẽ|đang|cần|nên|tại|với|mà|do|bị|vừa|nếu|như|còn|chỉ)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class CitationGrammar:
    """What the catalogues say of types, issuers and laws."""

    types_by_abbreviation: Mapping[str, str]
    issuers: Issuers
    law_names: tuple[str, ...]  # folded, the longest first


@cache
def grammar_of(seeds: Path) -> CitationGrammar:
    """Read the catalogues in `seeds`. Raises InvalidCatalogue as `read_rows` does."""
    types: dict[str, str] = {}
    for row in read_rows(seeds / "document_types.csv", ("phrase", "code", "abbreviations", "form")):
        for abbreviation in filter(None, row["abbreviations"].split("|")):
            types.setdefault(abbreviation.lower(), row["code"])
    names = [fold(row["law_name"]) for row in read_rows(seeds / "named_laws.csv", ("law_name",))]
    names.sort(key=len, reverse=True)
    return CitationGrammar(types, issuers_in(seeds), tuple(names))


@dataclass(frozen=True, slots=True)
class DocumentName:
    """What a document is called: `end` is where its number, symbol or name ends."""

    end: int
    number: str | None
    symbol: str | None
    issuer: str | None = None


def names_after(
    context: TextContext, grammar: CitationGrammar, hit: Hit, limit: int
) -> list[DocumentName]:
    """Return what the type `hit` is followed by, up to `limit`: one name or a list of them."""
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
    context: TextContext, grammar: CitationGrammar, hit: Hit, form: str, limit: int
) -> list[DocumentName]:
    found: list[DocumentName] = []
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
    context: TextContext, grammar: CitationGrammar, match: re.Match[str], hit: Hit, form: str
) -> DocumentName | None:
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
        return DocumentName(end, number, symbol)
    if form == "symbol" or "(" in match[0]:
        return None
    rest = context.folded[end : end + 24]
    if form == "strict":
        return DocumentName(end, number, None) if _CLOSES.match(rest) else None
    written_as_name = context.text[hit.start].isupper() or len(number) > 1
    if written_as_name and _CLOSES_NARROW.match(rest):
        return DocumentName(end, number, None)
    return None


def _is_symbol(grammar: CitationGrammar, symbol: str) -> bool:
    parts = [part.lower() for part in re.split(r"[-/]", symbol)]
    return (
        _OFFICE.match(symbol) is not None
        or parts[0] in grammar.types_by_abbreviation
        or any(part in grammar.issuers.by_symbol for part in (parts[0], parts[-1]))
    )


def _plenums(context: TextContext, hit: Hit, limit: int) -> list[DocumentName]:
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
    return [DocumentName(end, number, None, issuer) for number in ordinals for issuer in issuers]


def _term(numeral: str) -> str:
    """The number of a Committee as it is written most: khóa 12 is khóa XII."""
    if not numeral.isdigit():
        return numeral.upper()
    tens, ones = divmod(int(numeral), 10)
    return "X" * tens + _ROMAN[ones]


def _named(
    context: TextContext, grammar: CitationGrammar, hit: Hit, limit: int
) -> DocumentName | None:
    if hit.phrase.code == "charter":
        return DocumentName(hit.end, None, None, "Đại hội Đảng")
    end = 0
    named = context.folded.startswith(grammar.law_names, hit.end + 1)
    for known in grammar.law_names if named else ():
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
    return DocumentName(year.end() if year else end, None, None, issuer)
