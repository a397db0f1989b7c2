"""A PDF that holds text: its lines joined to paragraphs again.

A printed line goes on in the next one when the next one's first word would not have fitted into
it. Page numbers and running heads are left out.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sosanh.errors import UnreadableDocument
from sosanh.read.content import MAX_CHARACTERS, Content

MAX_PAGES = 3_000
# Fewer letters than this on the average page: pictures of pages, with a stamp or a number on them.
FEWEST_LETTERS_PER_PAGE = 20
# A running head or foot stands on at least so many pages.
FEWEST_REPEATS = 3

_LIST_MARK = re.compile(
    r"[-–+•*▪●]\s|\(?(?:\d{1,2}|[a-zđ]|[IVX]{1,5})[.)]\s|(?:Điều|Chương|Phần|Mục)\s+[\dIVX]"
)
_PAGE_NUMBER = re.compile(r"(?:trang\s*)?[-–]?\s*\d{1,4}\s*(?:/\s*\d{1,4})?\s*[-–]?", re.I)
_CLOSED = re.compile(r"[.!?:;…][”\"’')\]]*$")
# what PDFium puts for a hyphen at a line's end, and other invisible signs
_INVISIBLE = str.maketrans({"\u0002": "", "\ufffe": "", "\u00ad": "", "\u200b": "", "\0": ""})
_SPACES = re.compile(r"[ \t\u00a0]+")


@dataclass(frozen=True, slots=True)
class _Line:
    """One printed line; lengths in points, from the page's lower left corner."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    first_word: float  # width of the first word
    is_row: bool  # of a table


def read(data: bytes) -> Content:
    """Read all pages.

    Raises UnreadableDocument: `encrypted`, `damaged`, `too_large` (more than `MAX_PAGES`),
    `no_text` (a scan).
    """
    try:
        with pdfium.PdfDocument(data) as document:
            if len(document) > MAX_PAGES:
                raise UnreadableDocument(
                    "too_large",
                    f"expected at most {MAX_PAGES:,} pages, found {len(document):,}. "
                    "Split the document.",
                )
            pages = _pages(document)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium_c.FPDF_ERR_PASSWORD:
            raise UnreadableDocument(
                "encrypted", "expected a PDF that opens without a password. Remove the password."
            ) from error
        raise UnreadableDocument(
            "damaged", f"expected a whole PDF, found: {error} Get the file again."
        ) from error
    letters = sum(char.isalpha() for page in pages for line in page for char in line.text)
    if letters < FEWEST_LETTERS_PER_PAGE * len(pages):
        raise UnreadableDocument(
            "no_text",
            f"expected a PDF with text, found {letters} letters on {len(pages)} pages: "
            "a scan, which needs recognising first.",
        )
    return Content("\n".join(_paragraphs(_without_running_lines(pages))))


def _pages(document: pdfium.PdfDocument) -> list[list[_Line]]:
    pages: list[list[_Line]] = []
    characters = 0
    for page in document:
        text_page = page.get_textpage()
        lines = list(_lines(text_page))
        text_page.close()
        page.close()
        pages.append(lines)
        characters += sum(len(line.text) for line in lines)
        if characters > MAX_CHARACTERS:
            raise UnreadableDocument(
                "too_large",
                f"expected at most {MAX_CHARACTERS:,} characters in the PDF, found more. "
                "Split the document.",
            )
    return pages


def _lines(page: pdfium.PdfTextPage) -> Iterator[_Line]:
    count = page.count_chars()
    text = page.get_text_range()
    # positions count characters as the page does, which drops some of them from its text
    units = list(text) if len(text) == count else _units(page, count)
    spans = list(_spans(units))
    boxes = [(page.get_charbox(first, loose=True), page.get_charbox(last - 1, loose=True))
             for first, last in spans]  # fmt: skip
    for (first, last), (left, right) in zip(spans, boxes, strict=True):
        columns = _columns(page, units, first, last, left[3] - left[1])
        pieces = "".join(units[first:last])
        for at in reversed(columns):
            pieces = pieces[: at - first] + " | " + pieces[at - first :]
        line = _SPACES.sub(" ", pieces.translate(_INVISIBLE).replace("\r", " ")).strip()
        if not line:
            continue
        word_end = next((at for at in range(first, last) if units[at].isspace()), last)
        word_right = page.get_charbox(word_end - 1, loose=True)[2]
        yield _Line(line, left[0], right[2], left[1], left[3], word_right - left[0], bool(columns))


def _units(page: pdfium.PdfTextPage, count: int) -> list[str]:
    return [chr(pdfium_c.FPDFText_GetUnicode(page, index) or 32) for index in range(count)]


def _spans(units: list[str]) -> Iterator[tuple[int, int]]:
    """The lines as ranges of `units`, without the white space around them."""
    start = 0
    for end in [at for at, unit in enumerate(units) if unit == "\n"] + [len(units)]:
        first, last = start, end
        while first < last and units[first].isspace():
            first += 1
        while last > first and units[last - 1].isspace():
            last -= 1
        start = end + 1
        if first < last:
            yield first, last


def _columns(
    page: pdfium.PdfTextPage, units: list[str], first: int, last: int, height: float
) -> list[int]:
    """Where a gap wider than a letter is high parts the cells of a row."""
    found = []
    for at in range(first + 1, last - 1):
        if units[at].isspace() and not units[at - 1].isspace():
            after = next(index for index in range(at, last) if not units[index].isspace())
            gap = page.get_charbox(after, loose=True)[0] - page.get_charbox(at - 1, loose=True)[2]
            if gap > height:
                found.append(at)
    return found


def _without_running_lines(pages: list[list[_Line]]) -> list[list[_Line]]:
    repeats = Counter(
        _running(line)
        for page in pages
        for number, line in enumerate(page)
        if _at_edge(page, number)
    )
    return [
        [
            line
            for number, line in enumerate(page)
            if not (
                _at_edge(page, number)
                and not line.is_row
                and (_PAGE_NUMBER.fullmatch(line.text) or repeats[_running(line)] >= FEWEST_REPEATS)
            )
        ]
        for page in pages
    ]


def _at_edge(page: list[_Line], number: int) -> bool:
    return number < 2 or number >= len(page) - 2


def _running(line: _Line) -> tuple[str, int]:
    # "Trang 3/12" and "Trang 4/12" at one height are the same running line
    return re.sub(r"\d+", "#", line.text), round(line.bottom)


def _paragraphs(pages: list[list[_Line]]) -> Iterator[str]:
    paragraph = ""
    before: _Line | None = None
    for page in pages:
        margin = max((line.right for line in page), default=0.0)
        for number, line in enumerate(page):
            if before is not None and _goes_on(before, line, margin, same_page=number > 0):
                paragraph += " " + line.text
            else:
                if paragraph:
                    yield paragraph
                paragraph = line.text
            before = line
    if paragraph:
        yield paragraph


def _goes_on(before: _Line, line: _Line, margin: float, *, same_page: bool) -> bool:
    if before.is_row or line.is_row or _LIST_MARK.match(line.text):
        return False
    height = max(before.top - before.bottom, 1.0)
    if not same_page:
        return not _CLOSED.search(before.text) and line.text[:1].islower()
    if not 0 < before.bottom - line.bottom < 2.2 * height:
        return False
    if abs((line.top - line.bottom) - height) > 0.25 * height:
        return False
    # the next word and the space before it would not have fitted
    return before.right + line.first_word + 0.15 * height > margin
