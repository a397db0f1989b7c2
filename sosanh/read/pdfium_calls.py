"""Functions of PDFium that are called for each line, word or stroke of a page.

pypdfium2 declares what they take, and to check and convert it takes longer than the work. Here
nothing is declared but the result: they take what pypdfium2 calls `raw`, whole numbers, and
places for results, `byref` of numbers of ctypes.
"""

from collections.abc import Callable
from ctypes import PYFUNCTYPE, c_void_p, cast
from typing import Any

import pypdfium2.raw as pdfium_c


def _unchecked(function: Any) -> Callable[..., Any]:
    return PYFUNCTYPE(function.restype)(cast(function, c_void_p).value or 0)


# (text page, character, double* x, double* y), from the lower left corner in points
char_origin = _unchecked(pdfium_c.FPDFText_GetCharOrigin)
# (text page, character) -> points, before the matrix
font_size = _unchecked(pdfium_c.FPDFText_GetFontSize)
# (text page, character, FS_MATRIX*)
char_matrix = _unchecked(pdfium_c.FPDFText_GetMatrix)
# (text page, character, FS_RECTF*)
char_box = _unchecked(pdfium_c.FPDFText_GetLooseCharBox)
# (text page, first character, count) -> number of stretches of text
count_rects = _unchecked(pdfium_c.FPDFText_CountRects)
# (text page, number of the stretch, double* left, top, right, bottom)
rect = _unchecked(pdfium_c.FPDFText_GetRect)
# (text page, character) -> the object that draws it; (that object) -> how it is drawn
text_object = _unchecked(pdfium_c.FPDFText_GetTextObject)
render_mode = _unchecked(pdfium_c.FPDFTextObj_GetTextRenderMode)
# (page, number) -> object
page_object = _unchecked(pdfium_c.FPDFPage_GetObject)
# (object) -> its kind
object_type = _unchecked(pdfium_c.FPDFPageObj_GetType)
# (object, FS_MATRIX*)
object_matrix = _unchecked(pdfium_c.FPDFPageObj_GetMatrix)
# (path, int* how it is filled, int* whether its line is drawn)
draw_mode = _unchecked(pdfium_c.FPDFPath_GetDrawMode)
# (path) -> number of its segments; (path, number) -> segment
count_segments = _unchecked(pdfium_c.FPDFPath_CountSegments)
path_segment = _unchecked(pdfium_c.FPDFPath_GetPathSegment)
# (segment, float* x, float* y); (segment) -> its kind; (segment) -> whether it closes the path
segment_point = _unchecked(pdfium_c.FPDFPathSegment_GetPoint)
segment_type = _unchecked(pdfium_c.FPDFPathSegment_GetType)
segment_closes = _unchecked(pdfium_c.FPDFPathSegment_GetClose)
