"""From archived bytes to text with a title, a publication date and a body."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Literal

from sosanh.errors import UnreadableDocument, UnrecognisedScan
from sosanh.facts import ReadDocument
from sosanh.read import doc, docx, html, legacy, pdf, rtf, scan
from sosanh.read.content import MAX_CHARACTERS, Content, require_few
from sosanh.read.encoding import MISFIT, decode, nearly_utf8
from sosanh.read.formats import DOC, DOCX, HTML, PDF, PLAIN, RTF, is_picture, media_type_of
from sosanh.read.language import require_vietnamese
from sosanh.read.layout import lay_out
from sosanh.read.printed import Line, paragraphs

__all__ = ["MAX_CHARACTERS", "read", "read_or_recognise"]


def read(
    data: bytes,
    *,
    name: str,
    document_id: str,
    media_type: str | None = None,
    published: date | None = None,
    recognised: Mapping[int, Sequence[Line]] | None = None,
    article: str | None = None,
) -> ReadDocument:
    """Read the bytes of one document.

    `name` and `media_type` (as a server said) are hints: what the bytes are decides. `published`
    is what the source or the caller says; a date that the document itself states, or else its
    markup, wins over it; the day that news begins with ("Sáng 18/4/2024, …") is the last resort.
    `recognised` holds what `scan.recognise` made of the pages of a scan.
    `article` is the CSS selector of the article's element on pages of this source, if somebody has
    found it out.

    Raises UnrecognisedScan for a scan of which pages are missing there. Raises UnreadableDocument
    with the reason `empty`, `binary`, `unknown_format`, `too_large`, `encoding`, `damaged`,
    `encrypted`, `no_text` or `foreign_language`.
    """
    kind = media_type_of(data, name, media_type)
    content = _content(data, kind, recognised or {}, article)
    text, title = _in_unicode(content)
    if not text.strip():
        raise UnreadableDocument(
            "no_text" if kind == PDF or is_picture(kind) else "empty",
            f"{name}: expected text, found none in a document of {len(data):,} bytes.",
        )
    if len(text) > MAX_CHARACTERS:
        raise UnreadableDocument(
            "too_large",
            f"{name}: expected at most {MAX_CHARACTERS:,} characters, found {len(text):,}. "
            "Split the document.",
        )
    require_vietnamese(text, name)
    layout = lay_out(text, title)
    stated = content.stated or layout.stated
    day, basis = _publication(stated, content.published, published, layout.told)
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
        author=content.author,
        section=content.section,
        recognised=tuple(_spans(text, content.recognised_lines)),
        unread_pages=content.unread_pages,
    )


def read_or_recognise(
    data: bytes, *, name: str, document_id: str, published: date | None = None
) -> ReadDocument:
    """Read one document at once, a scan too: some two seconds of a processor for each page.

    Raises UnreadableDocument as `read` does, and with the reason `not_recognised` for a scan where
    nothing can be recognised.
    """
    try:
        return read(data, name=name, document_id=document_id, published=published)
    except UnrecognisedScan as scanned:
        if reason := scan.why_not():
            raise UnreadableDocument("not_recognised", f"{name}: {reason}") from scanned
        pages = {number: scan.recognise(data, number) for number in scanned.missing}
    return read(data, name=name, document_id=document_id, published=published, recognised=pages)


def _content(
    data: bytes, kind: str, recognised: Mapping[int, Sequence[Line]], article: str | None
) -> Content:
    if kind == PDF:
        return pdf.read(data, recognised)
    if kind == DOCX:
        return docx.read(data)
    if kind == DOC:
        return doc.read(data)
    if kind == RTF:
        return rtf.read(data)
    if kind == HTML:
        return _of_page(data, article)
    if is_picture(kind):
        return _of_picture(data, recognised)
    return Content(text=decode(data, PLAIN))


def _of_page(data: bytes, article: str | None) -> Content:
    try:
        return html.read(decode(data, HTML), article)
    except UnreadableDocument:
        markup = nearly_utf8(data)
        content = html.read(markup, article) if markup else None
        # what does not fit must stand outside the article
        if content is None or MISFIT in f"{content.title}{content.text}":
            raise
        return content


def _of_picture(data: bytes, recognised: Mapping[int, Sequence[Line]]) -> Content:
    pages = scan.pages_of(data)
    require_few(pages)
    if missing := [number for number in range(pages) if number not in recognised]:
        raise UnrecognisedScan(tuple(missing), pages)
    lines = [text for text, _ in paragraphs([recognised[number] for number in range(pages)])]
    return Content("\n".join(lines), recognised_lines=frozenset(range(len(lines))))


def _in_unicode(content: Content) -> tuple[str, str | None]:
    """Text and title in composed Unicode, whatever fonts they were typed in."""
    if not content.title:
        return legacy.repair(unicodedata.normalize("NFC", content.text)), None
    whole = unicodedata.normalize("NFC", f"{content.title}\n{content.text}")
    title, _, text = legacy.repair(whole).partition("\n")
    return text, title


def _spans(text: str, lines: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Where the numbered lines stand in `text`; neighbours are one span."""
    start = at = 0
    within = False
    for number, line in enumerate(text.split("\n") if lines else ()):
        if (number in lines) != within:
            if within:
                yield start, at - 1
            start, within = at, not within
        at += len(line) + 1
    if within:
        yield start, at - 1


def _publication(
    stated: date | None, metadata: date | None, given: date | None, told: date | None
) -> tuple[date | None, Literal["stated", "metadata", "given", "none"]]:
    # A printed date that markup contradicts is rather a clock or an update than the publication.
    if stated and metadata in (None, stated):
        return stated, "stated"
    if metadata:
        return metadata, "metadata"
    if given:
        return given, "given"
    return (told, "stated") if told else (None, "none")
