"""A PDF: the text of its pages, or the word that they are pictures of pages."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from unicodedata import normalize

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sosanh.errors import UnreadableDocument, UnrecognisedScan
from sosanh.read import pdf_lines, rulings
from sosanh.read import pdfium_calls as calls
from sosanh.read.content import MAX_CHARACTERS, Content, require_few
from sosanh.read.printed import Line, paragraphs
from sosanh.read.turned import sample, upright

MAX_PAGES = 3_000
# A page with fewer letters and something drawn on it is a picture, with a stamp or a number.
FEWEST_LETTERS = 20
# A document with more pictures among its pages is a scan; fewer are maps and covers.
PICTURE_SHARE = 0.5

# signs that nobody sees
_INVISIBLE = "\u00ad\u200b\0"


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
        require_few(len(pictures))
        if missing := [number for number in pictures if number not in known]:
            raise UnrecognisedScan(tuple(missing), len(pages))
        for number in pictures:
            pages[number] = known[number]
    found = [(normalize("NFC", text), doubted) for text, doubted in paragraphs(pages)]
    text = "\n".join(text for text, _ in found)
    for sign in _INVISIBLE:
        text = text.replace(sign, "")
    return Content(
        text,
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


def _is_unseen(text_page: pdfium.PdfTextPage) -> bool:
    """Whether most letters are invisible: what a scanner's program recognised in its picture."""
    raw = text_page.raw
    letters = (calls.text_object(raw, index) for index in sample(text_page))
    drawn = [calls.render_mode(letter) for letter in letters if letter]
    return 2 * drawn.count(pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE) > len(drawn)


def _pages(document: pdfium.PdfDocument) -> Iterator[tuple[Sequence[Line], bool]]:
    """The lines of each page, and whether the page is a picture rather than text."""
    characters = 0
    for number in range(len(document)):
        page, text_page = upright(document, number)
        tables = rulings.tables(page)
        lines = list(rulings.with_rows(pdf_lines.lines(text_page, tables), tables))
        if _is_unseen(text_page):
            lines = [replace(line, recognised=True) for line in lines]
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
        letters = (char for line in lines for char in line.text if char.isalpha())
        yield lines, is_drawn and len(list(islice(letters, FEWEST_LETTERS))) < FEWEST_LETTERS
