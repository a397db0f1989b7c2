"""What a document is: its bytes say so, its name and the server's word only when they do not."""

import re
import zipfile
from io import BytesIO
from pathlib import PurePosixPath

from sosanh.errors import UnreadableDocument
from sosanh.read.content import MAX_CHARACTERS

PLAIN = "text/plain"
HTML = "text/html"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
DOC = "application/msword"
RTF = "application/rtf"

# A character of Vietnamese takes up to three bytes; markup comes on top of it.
MAX_TEXT_BYTES = 3 * MAX_CHARACTERS

_SIGNATURES = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": DOC,
    b"{\\rtf": RTF,
    b"\x89PNG": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
}
_KNOWN_BUT_NOT_READ = {
    b"GIF8": "a picture for screens (GIF)",
    b"\x1f\x8b": "a gzip archive",
    b"Rar!": "a RAR archive",
    b"7z\xbc\xaf": "a 7-Zip archive",
    b"<?xml": "an XML file",
}
EXPECTED = "text, HTML, PDF, DOCX, DOC, RTF or a scan"
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
# control characters that no text holds
_CONTROL = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b"))
_OPENING_MARKUP = re.compile(
    rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_NOTHING = re.compile(rb"[\0\s]*")
_HTML_NAMES = frozenset({".html", ".htm", ".xhtml", ".shtml", ".aspx", ".php"})


def media_type_of(data: bytes, name: str, declared: str | None) -> str:
    """Return PLAIN, HTML, PDF, DOCX, DOC, RTF, or the type of a picture (PNG, JPEG, TIFF).

    Raises UnreadableDocument: `empty`, `too_large` (a text or page above `MAX_TEXT_BYTES`),
    `damaged` (a zip that cannot be opened), `unknown_format`, `binary`.
    """
    if _NOTHING.fullmatch(data) or data in _BYTE_ORDER_MARKS:
        raise UnreadableDocument("empty", f"{name}: expected a document, found nothing in it.")
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return PDF
    if data.startswith(b"PK\x03\x04"):
        return _require_docx(data, name)
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            return kind
    is_markup = _OPENING_MARKUP.match(data[:4096].removeprefix(b"\xef\xbb\xbf"))
    for signature, description in _KNOWN_BUT_NOT_READ.items():
        if data.startswith(signature) and not is_markup:
            raise UnreadableDocument(
                "unknown_format",
                f"{name}: expected {EXPECTED}, found {description}. Convert it.",
            )
    _require_text(data, name)
    suffix = PurePosixPath(name).suffix.lower()
    says_markup = suffix in _HTML_NAMES or (
        suffix != ".txt" and declared is not None and "html" in declared
    )
    return HTML if is_markup or (says_markup and b"<" in data) else PLAIN


def is_picture(kind: str) -> bool:
    """Whether `kind` is one of the types of pictures that scans come as."""
    return kind.startswith("image/")


def _require_docx(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            parts = package.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UnreadableDocument(
            "damaged", f"{name}: expected a DOCX, found a zip that cannot be opened: {error}."
        ) from error
    if "word/document.xml" not in parts:
        raise UnreadableDocument(
            "unknown_format",
            f"{name}: expected a DOCX, found a zip without word/document.xml. "
            "Unpack an archive; save other office files as DOCX or PDF.",
        )
    return DOCX


def _require_text(data: bytes, name: str) -> None:
    if not data.startswith(_BYTE_ORDER_MARKS):
        sample = data[: 1 << 16]
        controls = len(sample) - len(sample.translate(None, _CONTROL))
        if b"\0" in data or controls * 200 > len(sample):
            raise UnreadableDocument(
                "binary", f"{name}: expected {EXPECTED}, found bytes that are none."
            )
    if len(data) > MAX_TEXT_BYTES:
        raise UnreadableDocument(
            "too_large",
            f"{name}: expected at most {MAX_TEXT_BYTES:,} bytes of text, found {len(data):,}. "
            "Split the document.",
        )
