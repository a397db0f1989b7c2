"""Pages whose text runs up, down or upside down, as annexes with wide tables do: they are turned.

What a page says of its rotation does not matter, only how its letters stand.
"""

from collections import Counter
from ctypes import byref

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sosanh.read import pdfium_calls as calls

# So many of a page's characters are looked at.
SAMPLE = 8


def upright(document: pdfium.PdfDocument, number: int) -> tuple[pdfium.PdfPage, pdfium.PdfTextPage]:
    """The page and its text, turned if most of its letters do not stand upright."""
    page = document[number]
    text_page = page.get_textpage()
    direction = _direction(text_page)
    if direction == (1, 0) and not page.get_rotation():
        return page, text_page
    left, bottom, right, top = page.get_mediabox()
    width, height = right - left, top - bottom
    matrix, size = {
        (1, 0): ((1, 0, 0, 1, -left, -bottom), (width, height)),
        (0, 1): ((0, -1, 1, 0, -bottom, right), (height, width)),
        (0, -1): ((0, 1, -1, 0, top, -left), (height, width)),
        (-1, 0): ((-1, 0, 0, -1, right, top), (width, height)),
    }[direction]
    pdfium_c.FPDFPage_TransFormWithClip(page.raw, byref(pdfium_c.FS_MATRIX(*matrix)), None)
    # PDFium puts lines in the order in which they stand on the page as it says to be turned
    page.set_rotation(0)
    page.set_mediabox(0, 0, *size)
    page.set_cropbox(0, 0, *size)
    text_page.close()
    page.close()
    page = document[number]
    return page, page.get_textpage()


def sample(text_page: pdfium.PdfTextPage) -> range:
    """The numbers of some of the page's characters, from its first to its last."""
    count = text_page.count_chars()
    return range(0, count, max(count // SAMPLE, 1))


def _direction(text_page: pdfium.PdfTextPage) -> tuple[int, int]:
    """Where most letters of the page lead to: across and up, as -1, 0 or 1."""
    raw, matrix = text_page.raw, pdfium_c.FS_MATRIX()
    at = byref(matrix)
    found: Counter[tuple[int, int]] = Counter()
    for index in sample(text_page):
        if calls.char_matrix(raw, index, at):
            across, up = matrix.a, matrix.b
            if abs(across) >= abs(up):
                found[1 if across >= 0 else -1, 0] += 1
            else:
                found[0, 1 if up > 0 else -1] += 1
    return found.most_common(1)[0][0] if found else (1, 0)
