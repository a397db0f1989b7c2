"""From archived bytes to text with a title, a publication date and a body."""

import unicodedata
from datetime import date
from typing import Literal

from sosanh.errors import UnreadableDocument
from sosanh.facts import ReadDocument
from sosanh.read import docx, html, pdf
from sosanh.read.content import MAX_CHARACTERS, Content
from sosanh.read.encoding import decode
from sosanh.read.formats import DOCX, HTML, PDF, PLAIN, media_type_of
from sosanh.read.language import require_vietnamese
from sosanh.read.layout import lay_out

__all__ = ["MAX_CHARACTERS", "read"]


def read(
    data: bytes,
    *,
    name: str,
    document_id: str,
    media_type: str | None = None,
    published: date | None = None,
) -> ReadDocument:
    """Read the bytes of one document.

    `name` and `media_type` (as a server said) are hints: what the bytes are decides. `published`
    is what the source or the caller says; a date that the document itself states, or else its
    markup, wins over it.

    Raises UnreadableDocument with the reason `empty`, `binary`, `unknown_format`, `too_large`,
    `encoding`, `damaged`, `encrypted`, `no_text` or `foreign_language`.
    """
    kind = media_type_of(data, name, media_type)
    if kind == PDF:
        content = pdf.read(data)
    elif kind == DOCX:
        content = docx.read(data)
    elif kind == HTML:
        content = html.read(decode(data, kind))
    else:
        content = Content(text=decode(data, PLAIN))
    text = unicodedata.normalize("NFC", content.text)
    if not text.strip():
        raise UnreadableDocument(
            "no_text" if kind == PDF else "empty",
            f"{name}: expected text, found none in a document of {len(data):,} bytes.",
        )
    if len(text) > MAX_CHARACTERS:
        raise UnreadableDocument(
            "too_large",
            f"{name}: expected at most {MAX_CHARACTERS:,} characters, found {len(text):,}. "
            "Split the document.",
        )
    require_vietnamese(text, name)
    title = unicodedata.normalize("NFC", content.title) if content.title else None
    layout = lay_out(text, title)
    day, basis = _publication(content.stated or layout.stated, content.published, published)
    return ReadDocument(
        document_id=document_id,
        name=unicodedata.normalize("NFC", name),
        media_type=kind,
        text=text,
        title=layout.title,
        published=day,
        published_basis=basis,
        body_start=layout.body_start,
        body_end=layout.body_end,
    )


def _publication(
    stated: date | None, metadata: date | None, given: date | None
) -> tuple[date | None, Literal["stated", "metadata", "given", "none"]]:
    # A printed date that markup contradicts is rather a clock or an update than the publication.
    if stated and metadata in (None, stated):
        return stated, "stated"
    if metadata:
        return metadata, "metadata"
    return (given, "given") if given else (None, "none")
