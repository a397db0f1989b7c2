"""A PDF: the text of its pages, or the word that they are pictures of pages."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from unicodedata import normalize

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sosanh.errors import UnreadableDocument, UnrecognisedScan
from sosanh.read import rulings
from sosanh.read.content import MAX_CHARACTERS, Content
from sosanh.read.printed import Line, Piece, paragraphs

MAX_PAGES = 3_000
# A page with fewer letters and something drawn on it is a picture, with a stamp or a number.
FEWEST_LETTERS = 20
# A document with more pictures among its pages is a scan; fewer are maps and covers.
PICTURE_SHARE = 0.5

# A gap that parts words is at least so wide, as a share of the letters' height.
SPACE = 0.12

_PRINTED = re.compile("[^\n]+")
_WORD = re.compile(r"\S+")
# what PDFium puts for a hyphen at a line's end, and other invisible signs
_INVISIBLE = str.maketrans({"\u0002": "", "\ufffe": "", "\u00ad": "", "\u200b": "", "\0": ""})


def read(data: bytes, recognised: Mapping[int, Sequence[Line]] | None = None) -> Content:
    """Read all pages; of a scan, those in `recognised` as they were recognised, from 0 on.

    Raises UnreadableDocument: `encrypted`, `damaged`, `too_large` (more than `MAX_PAGES`). Raises
    UnrecognisedScan for a scan with pages that are missing in `recognised`.
    """
    pages: list[Sequence[Line]] = []
    pictures: list[int] = []
    with opened(data) as document:
        for number, (lines, is_picture) in enumerate(_pages(document)):
            pages.append(lines)
            pictures += [number] * is_picture
    is_scan = len(pictures) > PICTURE_SHARE * len(pages)
    if is_scan:
        known = recognised or {}
        if missing := [number for number in pictures if number not in known]:
            raise UnrecognisedScan(tuple(missing), len(pages))
        for number in pictures:
            pages[number] = known[number]
    found = [(normalize("NFC", text), doubted) for text, doubted in paragraphs(pages)]
    return Content(
        "\n".join(text for text, _ in found).translate(_INVISIBLE),
        recognised_lines=frozenset(n for n, (_, doubted) in enumerate(found) if doubted),
        unread_pages=0 if is_scan else len(pictures),
    )


@contextmanager
def opened(data: bytes) -> Iterator[pdfium.PdfDocument]:
    """Open a PDF for as long as a `with` lasts. Raises UnreadableDocument as `read` does."""
    try:
        with pdfium.PdfDocument(data) as document:
            if len(document) > MAX_PAGES:
                raise UnreadableDocument(
                    "too_large",
                    f"expected at most {MAX_PAGES:,} pages, found {len(document):,}. "
                    "Split the document.",
                )
            yield document
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium_c.FPDF_ERR_PASSWORD:
            raise UnreadableDocument(
                "encrypted", "expected a PDF that opens without a password. Remove the password."
            ) from error
        raise UnreadableDocument(
            "damaged", f"expected a whole PDF, found: {error} Get the file again."
        ) from error


def _pages(document: pdfium.PdfDocument) -> Iterator[tuple[Sequence[Line], bool]]:
    """The lines of each page, and whether the page is a picture rather than text."""
    characters = 0
    for page in document:
        tables = rulings.tables(page)
        text_page = page.get_textpage()
        lines = list(rulings.with_rows(_lines(text_page, tables), tables))
        is_drawn = pdfium_c.FPDFPage_CountObjects(page.raw) > 0
        text_page.close()
        page.close()
        characters += sum(len(line.text) for line in lines)
        if characters > MAX_CHARACTERS:
            raise UnreadableDocument(
                "too_large",
                f"expected at most {MAX_CHARACTERS:,} characters in the PDF, found more. "
                "Split the document.",
            )
        letters = sum(char.isalpha() for line in lines for char in line.text)
        yield lines, is_drawn and letters < FEWEST_LETTERS


def _lines(page: pdfium.PdfTextPage, tables: Sequence[rulings.Table]) -> Iterator[Line]:
    count = page.count_chars()
    text = page.get_text_range()
    # positions count characters as the page does, which drops some of them from its text
    units = text if len(text) == count else _units(page, count)
    for printed in _PRINTED.finditer(units):
        words = [
            _word(page, units, *match.span()) for match in _WORD.finditer(units, *printed.span())
        ]
        if not words:
            continue
        if not _in_order(words):
            words = _by_place(page, units, *printed.span())
        yield _line(words, tables)


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    left: float
    bottom: float
    right: float
    top: float


def _word(page: pdfium.PdfTextPage, units: str, start: int, end: int) -> _Word:
    left, bottom, right, top = page.get_charbox(start, loose=True)
    if end > start + 1:
        right = page.get_charbox(end - 1, loose=True)[2]
    return _Word(units[start:end], left, bottom, right, top)


def _in_order(words: Sequence[_Word]) -> bool:
    """Whether each word ends behind its beginning, and the next one begins behind that."""
    reach = SPACE * (words[0].top - words[0].bottom)
    return all(word.right >= word.left + reach for word in words if len(word.text) > 1) and all(
        word.left >= before.right - reach for before, word in pairwise(words)
    )


def _by_place(page: pdfium.PdfTextPage, units: str, start: int, end: int) -> list[_Word]:
    """The words of a line whose letters were drawn in another order than they stand in.

    Letters that a font lacks are taken from another one, and drawn when the line is done.
    """
    letters = sorted(
        (_word(page, units, at, at + 1) for at in range(start, end) if not units[at].isspace()),
        key=lambda letter: letter.left,
    )
    words: list[list[_Word]] = []
    for letter in letters:
        gap = letter.left - words[-1][-1].right if words else inf
        if gap > SPACE * (letter.top - letter.bottom):
            words.append([])
        words[-1].append(letter)
    return [
        _Word(
            "".join(letter.text for letter in word),
            word[0].left,
            word[0].bottom,
            word[-1].right,
            word[0].top,
        )
        for word in words
    ]


def _line(words: Sequence[_Word], tables: Sequence[rulings.Table]) -> Line:
    """Cut a line where a gap is wider than a letter is high, or a ruling stands in it."""
    # those of most words: a letter from another font may stand higher
    bottom = sorted(word.bottom for word in words)[len(words) // 2]
    top = sorted(word.top for word in words)[len(words) // 2]
    walls = [x for table in tables if table.holds(bottom, top) for x in table.columns]
    pieces = [[words[0]]]
    for before, word in pairwise(words):
        gap = word.left - before.right
        if gap > top - bottom or any(before.right - 1 <= x <= word.left + 1 for x in walls):
            pieces.append([])
        pieces[-1].append(word)
    return Line(
        tuple(
            Piece(
                " ".join(word.text for word in piece),
                piece[0].left,
                piece[-1].right,
                piece[0].right - piece[0].left,
            )
            for piece in pieces
        ),
        bottom,
        top,
    )


def _units(page: pdfium.PdfTextPage, count: int) -> str:
    return "".join(chr(pdfium_c.FPDFText_GetUnicode(page, index) or 32) for index in range(count))
