"""What must hold for each fact of every text at hand, ours and, where they are, real ones."""

import hashlib
import html
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import groupby
from pathlib import Path
from random import Random
from types import MappingProxyType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sosanh.errors import UnreadableDocument, UnrecognisedScan
from sosanh.facts import AnyFact, Citation, Extraction, NumberToken, Observation, ReadDocument
from sosanh.read import read
from sosanh.settings import PROJECT
from tests.texts import EXTRACTOR, document_of

OURS = ("evaluation/texts", "samples/*")
REAL = ("../shared/seeds", "../shared/corpus")
CLAUSE = re.compile(r"[^,;.:()\n]+[,;.:()\n]")
CELLS = re.compile(r" \| |\t")
FORMATS = {".txt", ".html", ".pdf", ".docx"}
DRAWN = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
OLD_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe",
    "oẽ": "õe", "oẹ": "ọe", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
OLD_TONES |= {new.capitalize(): old.capitalize() for new, old in OLD_TONES.items()} | {
    new.upper(): old.upper() for new, old in OLD_TONES.items()
}
NEW_TONES = {old: new for new, old in OLD_TONES.items()}
NUMBERS = (
    "value", "value_high", "base", "percent_stated", "change_value", "rank", "out_of", "score",
)  # fmt: skip
CODES = ("metric", "code", "index", "number", "symbol", "kind", "role", "qualifier", "stage")


@cache
def extractions(folders: tuple[str, ...]) -> tuple[Extraction, ...]:
    """Return what is found in each text of `folders` of the project."""
    found = []
    for folder in sorted(at for pattern in folders for at in PROJECT.glob(pattern)):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.suffix in FORMATS and folder.name not in ("drafts", "layouts"):
                found.append(extracted(path))
    return tuple(one for one in found if one is not None)


def extracted(path: Path) -> Extraction | None:
    data = path.read_bytes()
    try:
        document = read(data, name=path.name, document_id=hashlib.sha256(data).hexdigest())
    except (UnreadableDocument, UnrecognisedScan):
        return None
    return EXTRACTOR.extract(document)


@pytest.fixture(scope="module", params=[OURS, REAL], ids=["own texts", "real texts"])
def texts(request: pytest.FixtureRequest) -> tuple[Extraction, ...]:
    if request.param is REAL:
        request.getfixturevalue("shared")
    found = extractions(request.param)
    assert len(found) > 50
    return found


def said(fact: AnyFact) -> str:
    """What a fact says in codes and numbers, wherever it stands."""
    fields = {name: getattr(fact, name, None) for name in (*CODES, *NUMBERS)}
    return f"{fact.fact_type} {fields} {fact.period} {fact.scope.province} {fact.scope.level}"


def figures(extraction: Extraction, left_out: str = "") -> list[str]:
    names = [name for name in (*CODES, *NUMBERS) if name != left_out]
    fields = [(one.fact_type, *(getattr(one, name, None) for name in names))
              for one in extraction.facts]  # fmt: skip
    return sorted(map(str, fields))


def with_text(document: ReadDocument, text: str) -> Extraction:
    whole = document.body_end == len(document.text)
    end = len(text) if whole else document.body_end
    return EXTRACTOR.extract(replace(document, text=text, body_end=end))


def digits_of_facts(one: Extraction) -> list[tuple[int, NumberToken]]:
    text = one.document.text
    return [
        (at, token)
        for token in one.number_tokens
        if token.reason == "fact"
        for at in range(token.char_start, token.char_end)
        if text[at].isdigit()
    ]


def test_each_quote_is_the_exact_slice(texts: tuple[Extraction, ...]) -> None:
    for one in texts:
        for fact in one.facts:
            evidence = fact.evidence
            assert evidence.quote == one.document.text[evidence.char_start : evidence.char_end]
            assert evidence.quote
            assert evidence.quote in evidence.sentence


UP_TO_TEN = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")


def printed(quote: str) -> set[Decimal]:
    """Every number that can be read off `quote`, in groups of three or a word up to ten."""
    words = quote.lower().split()
    found = {Decimal(number) for number, word in enumerate(UP_TO_TEN, 1) if word in words}
    spaced = re.sub(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))", "", quote)
    for digits in re.findall(r"\d+(?:[.,]\d+)*", quote) + re.findall(r"\d+(?:[.,]\d+)*", spaced):
        as_group = digits.replace(".", "").replace(",", ".")
        for reading in (as_group, digits):
            if re.fullmatch(r"\d+(?:\.\d+)?", reading):
                for factor in (1, 10**3, 10**4, 10**6, 10**9):
                    found.add(Decimal(reading) * factor)
    return found


def test_each_value_can_be_read_off_its_quote(texts: tuple[Extraction, ...]) -> None:
    for one in texts:
        for fact in one.facts:
            quote = fact.evidence.quote
            if not isinstance(fact, Observation) or not re.search(r"\d", quote):
                continue
            for number in (fact.value, fact.value_high, fact.percent_stated):
                assert number is None or number in printed(quote), (one.document.name, quote)


def test_another_digit_is_another_fact_or_none(texts: tuple[Extraction, ...]) -> None:
    known = [(one, digits) for one in texts if (digits := digits_of_facts(one))]

    @DRAWN
    @given(st.data())
    def changed(data: st.DataObject) -> None:
        one, digits = data.draw(st.sampled_from(known))
        at, token = data.draw(st.sampled_from(digits))
        text = one.document.text
        others = [digit for digit in "0123456789" if digit != text[at]]
        other = data.draw(st.sampled_from(others))
        after = with_text(one.document, text[:at] + other + text[at + 1 :])
        shown = text[token.char_start - 60 : token.char_end + 40]
        assert figures(after) != figures(one), (one.document.name, at, other, shown)

    changed()


def respelt(spellings: dict[str, str]) -> Callable[[str], str]:
    table = MappingProxyType(spellings)
    pattern = re.compile(rf"(?<![qQ])(?:{'|'.join(spellings)})(?!\w)")
    return lambda text: pattern.sub(lambda match: table[match[0]], text)


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(respelt(OLD_TONES), id="old tone placement"),
        pytest.param(respelt(NEW_TONES), id="new tone placement"),
        pytest.param(lambda text: text.replace(" ", "\u00a0"), id="no-break spaces"),
    ],
)
def test_another_spelling_gives_the_same_facts(
    texts: tuple[Extraction, ...], written: Callable[[str], str]
) -> None:
    for one in texts[::3]:
        again = with_text(one.document, written(one.document.text))
        assert list(map(said, again.facts)) == list(map(said, one.facts)), one.document.name
        assert [fact.confidence for fact in again.facts] == [
            fact.confidence for fact in one.facts
        ], one.document.name


def test_further_spaces_and_unseen_characters_hide_no_fact(texts: tuple[Extraction, ...]) -> None:
    for one in texts[::5]:
        document = one.document
        if document.body_start == 0 and document.body_end == len(document.text):
            text = re.sub(r"(?<=[^\W\d]) (?=[^\W\d])", "\u200b \u00a0", document.text)
            again = with_text(document, text)
            assert list(map(said, again.facts)) == list(map(said, one.facts)), document.name
            for fact in again.facts:
                evidence = fact.evidence
                assert evidence.quote == text[evidence.char_start : evidence.char_end]
                assert evidence.quote in evidence.sentence


def test_decomposed_letters_give_the_same_facts(texts: tuple[Extraction, ...]) -> None:
    for one in texts[::3]:
        document = one.document
        if document.media_type == "text/plain":
            decomposed = unicodedata.normalize("NFD", document.text).encode()
            again = EXTRACTOR.extract(
                read(decomposed, name=document.name, document_id=document.document_id)
            )
            assert again.facts == one.facts, document.name


def test_spaces_in_the_symbol_of_a_document_do_not_matter(texts: tuple[Extraction, ...]) -> None:
    symbol = re.compile(r"(?<![\w/])(\d{1,5})-([A-ZĐ]{2,6})/([A-ZĐƯ]{2,6})(?!\w)")
    met = 0
    for one in texts:
        text, times = symbol.subn(r"\1 - \2 / \3", one.document.text)
        if times:
            met += any(isinstance(fact, Citation) for fact in one.facts)
            again = with_text(one.document, text)
            # whether the title's own time is stated or lent to what it names is all the same
            dated = [
                sorted(re.sub(r", basis='(?:stated|inherited)'", "", said(fact)) for fact in facts)
                for facts in (again.facts, one.facts)
            ]
            assert dated[0] == dated[1], text[:80]
    assert met > 3


def paragraph(line: str) -> str:
    return f'<p class="Normal" data-id="{len(line)}">{html.escape(line)}</p>'


def table(lines: Iterable[str]) -> str:
    rows = (
        "".join(f"<td>{html.escape(cell)}</td>" for cell in CELLS.split(line)) for line in lines
    )
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def page(document: ReadDocument) -> str:
    """The text as a page with what portals print around it."""
    title, *paragraphs = filter(None, document.text.split("\n"))
    body = "\n".join(
        table(lines) if ruled else "\n".join(map(paragraph, lines))
        for ruled, lines in groupby(paragraphs, lambda line: CELLS.search(line) is not None)
    )
    return f"""<!doctype html><html lang="vi"><head><meta charset="utf-8">
<title>{html.escape(title)}</title><style>.a{{width:12px}}</style>
<script>var n = "kết nạp 77 đảng viên";</script></head><body>
<nav><ul><li><a href="/tin-88.html">Kỷ luật 88 đảng viên</a></li><li>Trang 2</li></ul></nav>
<!-- kết nạp 99 đảng viên --><article><h1>{html.escape(title)}</h1>{body}</article>
<aside><h3>Tin liên quan</h3><ul><li><a href="/x-12.html">Kết nạp 66 đảng viên mới</a></li>
<li><a href="/y">Kiểm tra 55 tổ chức đảng</a></li></ul></aside>
<footer>Giấy phép số 12/GP-TTĐT. Kết nạp 44 đảng viên</footer></body></html>"""


def test_what_a_portal_prints_around_a_text_gives_no_fact(texts: tuple[Extraction, ...]) -> None:
    met = 0
    for one in texts[::3]:
        document = one.document
        # a page shorter than what is printed around it cannot be told from that
        if document.media_type == "text/plain" and len(document.text) > 1500:
            if "<" in document.text or document.body_end < len(document.text):
                continue
            met += 1
            read_page = read(
                page(document).encode(),
                name="page.html",
                document_id=document.document_id,
                published=document.published,
            )
            again = EXTRACTOR.extract(read_page)
            # without blank lines a time may go on into the next paragraph, and a flow with it
            assert figures(again, left_out="kind") == figures(one, left_out="kind"), document.name
    assert met > 5


def test_tags_left_in_a_text_give_no_fact_and_hide_none(texts: tuple[Extraction, ...]) -> None:
    for one in texts[::3]:
        text = one.document.text
        # tags torn from the rows of a table leave no table
        whole = one.document.body_end == len(text) and not set("|\t") & set(text)
        if whole and one.document.media_type == "text/plain" and "<" not in text:
            tagged = "\n".join(
                f'<p class="Normal" data-n="12">{line}</p><a href="/tin-8-xa.html"></a>'
                for line in text.split("\n")
            )
            again = with_text(one.document, tagged)
            assert figures(again) == figures(one), one.document.name
            assert all(
                fact.evidence.quote == tagged[fact.evidence.char_start : fact.evidence.char_end]
                for fact in again.facts
            )


def test_hardly_a_number_is_left_without_a_reason(texts: tuple[Extraction, ...]) -> None:
    reasons = [token.reason for one in texts for token in one.number_tokens]
    assert reasons.count("other") < 0.015 * len(reasons)


def test_no_mixture_of_clauses_stops_the_extractor(texts: tuple[Extraction, ...]) -> None:
    clauses = [clause for one in texts for clause in CLAUSE.findall(one.document.text)]
    drawn = Random(len(clauses))
    for _ in range(400):
        mixture = " ".join(drawn.choices(clauses, k=drawn.randint(3, 25)))
        assert EXTRACTOR.extract(document_of(mixture)).number_tokens is not None, mixture
