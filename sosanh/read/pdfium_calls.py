"""Functions of PDFium that are called for each line, word or stroke of a page.

pypdfium2 declares them with typed pointers, and checking the types takes longer than the work. Here
pages and places for results are plain addresses: `address`, and `addressof` of a ctypes array.
"""

from collections.abc import Callable
from ctypes import PYFUNCTYPE, c_double, c_int, c_void_p, cast
from typing import Any

import pypdfium2.raw as pdfium_c


def address(pointer: Any) -> int:
    """Where a page, a text page or an object of PDFium is."""
    return cast(pointer, c_void_p).value or 0


def _of_addresses(function: Any, result: type | None, *parameters: type) -> Callable[..., Any]:
    return PYFUNCTYPE(result, *parameters)(address(function))


# (text page, character, double* x, double* y), from the lower left corner in points
char_origin = _of_addresses(
    pdfium_c.FPDFText_GetCharOrigin, c_int, c_void_p, c_int, c_void_p, c_void_p
)
# (text page, character) -> points, before the matrix
font_size = _of_addresses(pdfium_c.FPDFText_GetFontSize, c_double, c_void_p, c_int)
# (text page, character, float[6])
char_matrix = _of_addresses(pdfium_c.FPDFText_GetMatrix, c_int, c_void_p, c_int, c_void_p)
# (text page, character, float[4]): left, top, right, bottom
char_box = _of_addresses(pdfium_c.FPDFText_GetLooseCharBox, c_int, c_void_p, c_int, c_void_p)
# (text page, first character, count) -> number of stretches of text
count_rects = _of_addresses(pdfium_c.FPDFText_CountRects, c_int, c_void_p, c_int, c_int)
# (text page, number of the stretch, double* left, top, right, bottom)
rect = _of_addresses(
    pdfium_c.FPDFText_GetRect, c_int, c_void_p, c_int, c_void_p, c_void_p, c_void_p, c_void_p
)
# (text page, character) -> the object that draws it; (that object) -> how it is drawn
text_object = _of_addresses(pdfium_c.FPDFText_GetTextObject, c_void_p, c_void_p, c_int)
render_mode = _of_addresses(pdfium_c.FPDFTextObj_GetTextRenderMode, c_int, c_void_p)
# (page, number) -> object
page_object = _of_addresses(pdfium_c.FPDFPage_GetObject, c_void_p, c_void_p, c_int)
# (object) -> its kind
object_type = _of_addresses(pdfium_c.FPDFPageObj_GetType, c_int, c_void_p)
# (object, float[6])
object_matrix = _of_addresses(pdfium_c.FPDFPageObj_GetMatrix, c_int, c_void_p, c_void_p)
# (path, int* how it is filled, int* whether its line is drawn)
draw_mode = _of_addresses(pdfium_c.FPDFPath_GetDrawMode, c_int, c_void_p, c_void_p, c_void_p)
# (path) -> number of its segments; (path, number) -> segment
count_segments = _of_addresses(pdfium_c.FPDFPath_CountSegments, c_int, c_void_p)
path_segment = _of_addresses(pdfium_c.FPDFPath_GetPathSegment, c_void_p, c_void_p, c_int)
# (segment, float* x, float* y); (segment) -> its kind; (segment) -> whether it closes the path
segment_point = _of_addresses(
    pdfium_c.FPDFPathSegment_GetPoint, c_int, c_void_p, c_void_p, c_void_p
)
segment_type = _of_addresses(pdfium_c.FPDFPathSegment_GetType, c_int, c_void_p)
segment_closes = _of_addresses(pdfium_c.FPDFPathSegment_GetClose, c_int, c_void_p)
