"""Pictures of pages: recognised by Tesseract, one page at a time.

A page costs some two seconds of a processor, hundreds of times what reading a text costs; so this
is never part of `read`. Tesseract is a program of its own (Debian: tesseract-ocr,
tesseract-ocr-vie); where it is missing, nothing can be recognised and `why_not` says so.
"""

import functools
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from io import BytesIO

from PIL import Image, ImageOps

from sosanh.errors import UnreadableDocument
from sosanh.read import pdf
from sosanh.read.formats import PDF, media_type_of
from sosanh.read.printed import Line, Piece

# 200 dots an inch: at 300 more figures are misread, and ruled tables get lost.
DOTS_PER_POINT = 200 / 72
# The longer side of A3 at that density; a picture with more dots is made smaller.
MOST_DOTS = 3_308
# A page of A4 photographed with fewer dots is enlarged.
FEWEST_DOTS = 1_200
MAX_PIXELS = 100_000_000
# A page of small print takes ten seconds.
MAX_SECONDS = 180
MAX_MEMORY_BYTES = 2 * 1024**3

# A gap between cells, as a share of the height of the words beside it: justified words never
# stand so far apart.
CELL_GAP = 1.5
# Two parts of a line stand at one height if they share so much of it.
SHARED_HEIGHT = 0.6
# What has no letter or digit, and less than this confidence out of 100, is dust or a ruling.
DUST = 60

_RULING = re.compile(r"[|¦\[\]{}_—–\-=]+")
_HAS_SIGN = re.compile(r"[^\W_]")
_EDGES = "|¦[]{}_"


@functools.cache
def why_not() -> str | None:
    """Why scans cannot be recognised on this machine, and what to install; None if they can."""
    program = shutil.which("tesseract")
    install = "Install the packages tesseract-ocr and tesseract-ocr-vie."
    if program is None:
        return f"expected Tesseract to recognise scans with, found none on this machine. {install}"
    listed = subprocess.run(
        [program, "--list-langs"], capture_output=True, text=True, timeout=30, check=False
    )
    if "vie" not in (listed.stdout + listed.stderr).split():
        return f"expected Tesseract with Vietnamese, found it without. {install}"
    return None


def recognise(data: bytes, number: int) -> tuple[Line, ...]:
    """Return the lines of page `number` (from 0 on) of a PDF, or of a picture.

    Raises UnreadableDocument (`damaged`, `too_large`) for a page that cannot be drawn or takes
    longer than `MAX_SECONDS`. Call it only where `why_not()` is None.
    """
    if media_type_of(data, "page", None) == PDF:
        picture, scale = _drawn(data, number)
    else:
        picture, scale = _opened(data, number)
    return tuple(_lines(_words(picture), picture.height, scale))


def pages_of(data: bytes) -> int:
    """How many pages a picture has: a TIFF may have several.

    Raises UnreadableDocument: `damaged`, `too_large`.
    """
    with _picture(data) as picture:
        count = getattr(picture, "n_frames", 1)
    return int(count)


def _drawn(data: bytes, number: int) -> tuple[Image.Image, float]:
    with pdf.opened(data) as document:
        page = document[number]
        scale = min(DOTS_PER_POINT, MOST_DOTS / max(page.get_size()))
        drawn = page.render(scale=scale, grayscale=True).to_pil().convert("L")
        page.close()
    return drawn, scale


def _opened(data: bytes, number: int) -> tuple[Image.Image, float]:
    with _picture(data) as picture:
        try:
            picture.seek(number)
            whole = ImageOps.exif_transpose(picture).convert("L")
        except (OSError, EOFError, ValueError, SyntaxError) as error:
            raise _damaged(error) from error
    longer = max(whole.size)
    wanted = longer * 2 if longer < FEWEST_DOTS else min(longer, MOST_DOTS)
    if wanted != longer:
        size = (whole.width * wanted // longer, whole.height * wanted // longer)
        whole = whole.resize(size, Image.Resampling.LANCZOS)
    return whole, DOTS_PER_POINT


def _picture(data: bytes) -> Image.Image:
    try:
        picture = Image.open(BytesIO(data), formats=("PNG", "JPEG", "TIFF"))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise _damaged(error) from error
    if picture.width * picture.height > MAX_PIXELS:
        raise UnreadableDocument(
            "too_large",
            f"expected a picture of at most {MAX_PIXELS:,} dots, found "
            f"{picture.width:,} × {picture.height:,}. Scan it at 200 dots an inch.",
        )
    return picture


def _damaged(error: Exception) -> UnreadableDocument:
    return UnreadableDocument(
        "damaged", f"expected a whole picture, found: {error}. Get the file again."
    )


# What Tesseract says of a word: its line, its box in dots from the upper left, and itself.
_Word = tuple[tuple[str, str, str], int, int, int, int, str]


def _words(picture: Image.Image) -> Iterator[_Word]:
    drawn = BytesIO()
    picture.save(drawn, "PPM")
    # one column of text, which keeps the cells of a row together
    command = ["tesseract", "stdin", "stdout", "-l", "vie", "--dpi", "200", "--psm", "4", "tsv"]
    limit = ["prlimit", f"--as={MAX_MEMORY_BYTES}"] if shutil.which("prlimit") else []
    try:
        said = subprocess.run(
            [*limit, *command],
            input=drawn.getvalue(),
            capture_output=True,
            timeout=MAX_SECONDS,
            # several threads share one page badly
            env=os.environ | {"OMP_THREAD_LIMIT": "1"},
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableDocument(
            "too_large",
            f"expected a page that is recognised within {MAX_SECONDS} s, found one that takes "
            "longer. Scan it again at 200 dots an inch.",
        ) from error
    except subprocess.CalledProcessError as error:
        raise _damaged(RuntimeError(error.stderr.decode(errors="replace")[-300:])) from error
    for row in said.stdout.decode("utf-8", "replace").splitlines()[1:]:
        level, _, block, paragraph, line, _, left, top, width, height, sure, text = row.split("\t")
        if level != "5" or not text.strip():
            continue
        if not _HAS_SIGN.search(text) and float(sure) < DUST and not _RULING.fullmatch(text):
            continue
        place = int(left), int(top), int(left) + int(width), int(top) + int(height)
        yield (block, paragraph, line), *place, text.strip()


def _lines(words: Iterator[_Word], height: int, scale: float) -> Iterator[Line]:
    rows: dict[tuple[str, str, str], list[_Word]] = {}
    for word in words:
        rows.setdefault(word[0], []).append(word)
    merged: list[list[_Word]] = []
    for row in rows.values():
        if merged and _beside(merged[-1], row):
            merged[-1] = sorted(merged[-1] + row, key=lambda word: word[1])
        else:
            merged.append(row)
    for row in merged:
        pieces = [_piece(piece, scale) for piece in _cut(row)]
        if pieces:
            bottom, top = max(word[4] for word in row), min(word[2] for word in row)
            yield Line(
                tuple(pieces), (height - bottom) / scale, (height - top) / scale, recognised=True
            )


def _beside(row: Sequence[_Word], other: Sequence[_Word]) -> bool:
    """Whether two stretches stand at one height, one behind the other."""
    top, bottom = min(word[2] for word in row), max(word[4] for word in row)
    other_top, other_bottom = min(word[2] for word in other), max(word[4] for word in other)
    shared = min(bottom, other_bottom) - max(top, other_top)
    return shared > SHARED_HEIGHT * min(bottom - top, other_bottom - other_top) and (
        row[-1][3] < other[0][1] or other[-1][3] < row[0][1]
    )


def _cut(row: Sequence[_Word]) -> Iterator[list[_Word]]:
    """The cells of a row: parted by a ruling, or by a wide gap."""
    heights = sorted(word[4] - word[2] for word in row)
    widest = CELL_GAP * heights[len(heights) // 2]
    cell: list[_Word] = []
    for word in row:
        is_ruling = _RULING.fullmatch(word[5]) and word[5][0] in _EDGES
        if cell and (is_ruling or word[1] - cell[-1][3] > widest):
            yield cell
            cell = []
        if not is_ruling:
            cell.append(word)
    if cell:
        yield cell


def _piece(words: Sequence[_Word], scale: float) -> Piece:
    return Piece(
        " ".join(word[5].strip(_EDGES) for word in words).strip(),
        words[0][1] / scale,
        words[-1][3] / scale,
        (words[0][3] - words[0][1]) / scale,
    )


# --- as kept between the night that queues a scan and the one that reads it


def packed(lines: Sequence[Line]) -> str:
    """The lines of a recognised page as JSON."""
    return json.dumps(
        [
            [
                round(line.bottom, 1),
                round(line.top, 1),
                [
                    [
                        piece.text,
                        *(round(x, 1) for x in (piece.left, piece.right, piece.first_word)),
                    ]
                    for piece in line.pieces
                ],
            ]
            for line in lines
        ],
        ensure_ascii=False,
    )


def unpacked(text: str) -> tuple[Line, ...]:
    """The lines that `packed` wrote."""
    return tuple(
        Line(tuple(Piece(*piece) for piece in pieces), bottom, top, recognised=True)
        for bottom, top, pieces in json.loads(text)
    )
