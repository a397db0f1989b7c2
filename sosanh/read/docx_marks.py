"""The markup of a DOCX as one string: its texts, and marks for what matters between them.

Of the hundred kinds of tags in a document a dozen matter. What stands between two texts is
looked at but once, as programs write the same markup again and again, and becomes a few marks.
Where the markup is not of the plain form that this needs, a parser reads it.
"""

import re
from codecs import BOM_UTF8
from html import unescape

from lxml import etree

from sosanh.errors import UnreadableDocument
from sosanh.read.raised import is_reference

# The two standards differ in the namespace of their names only.
_WORD = (
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_COMPATIBILITY = b"http://schemas.openxmlformats.org/markup-compatibility/2006"
# prefixes that mean what they usually do
_USUAL = {(b"w", _WORD[0]), (b"w", _WORD[1]), (b"mc", _COMPATIBILITY)}
_PREFIXES, _NAMESPACES = map(frozenset, zip(*_USUAL, strict=True))
_DECLARED = re.compile(rb"xmlns(?::([\w.-]+))?\s*=\s*[\"']([^\"']*)")
# What nobody sees: deleted text, text at the place it was moved from, properties as they were,
# and the second copy of what only newer programs draw.
_HIDDEN = ("w:del", "w:moveFrom", "w:pPrChange", "w:tcPrChange", "mc:Fallback")
_HIDDEN_BYTES = frozenset(name.encode() for name in _HIDDEN)
_TITLE_STYLES = frozenset({"Title", "Tiu"})
# Notes, by the tags that hold them.
_NOTES = ("w:footnote", "w:endnote")

# Marks are characters that no XML holds. A paragraph, a cell, a row end;
PARAGRAPH, CELL, ROW = "\v", "\x1f", "\x1e"
# these begin and end;
TABLE, TABLE_END, _BOX, _BOX_END, _HIDE, _SHOW = "\x1d", "\x1c", "\x01", "\x02", "\x03", "\x04"
# here a title begins;
TITLE = "\x05"
# behind these their value stands, up to VALUE_END;
SPAN, MERGE, REFERENCE, NOTE, VALUE_END = "\x0e", "\x0f", "\x10", "\x11", "\x12"
# this keeps an empty first or last cell from being stripped;
EDGE = "\x06"
# and the text that follows these is raised, or struck out or hidden.
_RAISED, _GONE = "\x13", "\x14"
_ALL_MARKS = (
    PARAGRAPH, CELL, ROW, TABLE, TABLE_END, _BOX, _BOX_END, _HIDE, _SHOW,
    TITLE, SPAN, MERGE, REFERENCE, NOTE, VALUE_END, EDGE, _RAISED, _GONE,
)  # fmt: skip
_MARK_BYTES = "".join(_ALL_MARKS).encode()
_PAIRS = ((TABLE, TABLE_END), (_BOX, _BOX_END), (_HIDE, _SHOW))
# "/" stands before the name of a tag that closes.
_MARKS = {
    "/w:p": PARAGRAPH, "/w:tc": CELL, "/w:tr": ROW, "w:tbl": TABLE, "/w:tbl": TABLE_END,
    "w:txbxContent": _BOX, "/w:txbxContent": _BOX_END,
    **dict.fromkeys(_HIDDEN, _HIDE), **dict.fromkeys((f"/{name}" for name in _HIDDEN), _SHOW),
    "w:tab": " ", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-",
}  # fmt: skip
_VALUED_MARKS = {
    "w:gridSpan": SPAN,
    "w:vMerge": MERGE,
    **dict.fromkeys(_NOTES, NOTE),
    **dict.fromkeys((f"{note}Reference" for note in _NOTES), REFERENCE),
}
# the marks of tags without a value, as bytes; a hidden tag may also open and close in one
_MARK_OF = {name.encode(): mark.encode() for name, mark in _MARKS.items() if name not in _HIDDEN}
_NAMES = {name.removeprefix("/") for name in (*_MARKS, *_VALUED_MARKS, "w:t", "w:pStyle")}
_NESTED = re.compile(f"([{_BOX}{_BOX_END}{_HIDE}{_SHOW}])")
SHAPE = re.compile(f"([{SPAN}{MERGE}])([^{VALUE_END}]*){VALUE_END}")
_SHAPE_IN_BOX = re.compile(f"[{TABLE}{TABLE_END}{ROW}{CELL}{TITLE}]|{SHAPE.pattern}")

# Most tags matter only where they close.
_TAG = re.compile(
    rb"<(/(?:w:(?:p|t(?=\s)|t[cr]|tbl|txbxContent|del|moveFrom|pPrChange|tcPrChange)|mc:Fallback)|"
    rb"w:(?:tbl|txbxContent|tab|br|cr|noBreakHyphen|gridSpan|vMerge|del|moveFrom|pPrChange|"
    rb"tcPrChange|(?:foot|end)note(?:Reference)?|pStyle(?=\s[^<>]*[\"'](?:Title|Tiu)[\"']))|"
    rb"mc:Fallback)(?=[\s/>])([^<>]*)>"
)
_VALUE = re.compile(rb"\bw:(?:val|id)\s*=\s*[\"']([^\"']*)")
_TEXT_OPENS = re.compile(rb"<w:t(?:\s+[\w:]+\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'))*\s*")
# What the properties of a run say of its text; what they were before a change comes last.
_FATE = re.compile(
    rb"<w:rPrChange\b|<w:(?:(vertAlign)\s[^<>]*[\"']superscript|(?:vanish|d?strike)"
    rb"(?![^<>]*[\"'](?:0|false|off)[\"']))[\s\"'/>]"
)
_FATES = frozenset({_RAISED.encode(), _GONE.encode()})
_ENDS = re.compile(rb"</w:(?:body>\s*</w:document|footnotes|endnotes)>\s*\Z")
_ENTITY_TO_LOOK_UP = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)")


def marked(markup: bytes) -> str:
    """The texts of a part of the package, and marks for what matters between them.

    Raises UnreadableDocument (`damaged`).
    """
    text = _found(markup)
    if text is None or not _is_balanced(text):
        text = _parsed(markup)
    return _visible(text).replace("\xa0", " ")


def _is_balanced(marked: str) -> bool:
    return all(
        marked.count(begin) == marked.count(end)
        for begin, end in _PAIRS
        if begin in marked or end in marked
    )


def _found(markup: bytes) -> str | None:
    """Find them by patterns; None where it takes a parser to tell what is markup.

    A "<" in a text or an attribute is written "&lt;", so that what looks like a tag is one, unless
    there are comments, raw sections, or a document type that defines entities. The names of Word
    must have their usual prefix.
    """
    if not _ENDS.search(markup, len(markup) - 100):
        return None
    if b"\r" in markup:
        markup = markup.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if any(mark in markup for mark in _MARK_BYTES):
        markup = markup.translate(None, _MARK_BYTES)
    known: dict[bytes, bytes] = {}  # markup between two texts, and what matters of it
    found: list[bytes] = []
    *pieces, rest = markup.removeprefix(BOM_UTF8).split(b"</w:t>")
    for piece in pieces:
        before, _, text = piece.rpartition(b">")
        marks = known.get(before)
        if marks is None:
            marks = _marks(before) if _TEXT_OPENS.fullmatch(before, before.rfind(b"<")) else None
            if marks is None or not _is_declared(before, is_first=not known):
                return None
            marks += _fate(before)
            known[before] = marks
        found += (marks, text)
    if any(marks[-1:] in _FATES for marks in known.values()):
        found = _seen(found)
    marks = _marks(rest)
    if marks is None:
        return None
    try:
        marked = b"".join([*found, marks]).decode()
    except UnicodeDecodeError:
        return None
    if "&" not in marked:
        return marked
    return None if _ENTITY_TO_LOOK_UP.search(marked) else unescape(marked)


def _fate(before: bytes) -> bytes:
    """What the run whose text follows `before` is: raised, struck out or hidden, or just text."""
    run = max(before.rfind(b"<w:r>"), before.rfind(b"<w:r "), 0)
    fate = _FATE.search(before, run)
    if not fate or fate[0] == b"<w:rPrChange":
        return b""
    return (_RAISED if fate[1] else _GONE).encode()


def _seen(found: list[bytes]) -> list[bytes]:
    """Marks and texts by turns, without the texts that nobody sees and references to notes."""
    seen: list[bytes] = []
    for marks, text in zip(found[::2], found[1::2], strict=True):
        fate = marks[-1:].decode(errors="replace")
        if fate == _GONE or (fate == _RAISED and _refers(text, seen)):
            seen.append(marks[:-1])
        else:
            seen += (marks[:-1] if fate == _RAISED else marks, text)
    return seen


def _refers(text: bytes, before: list[bytes]) -> bool:
    said = b"".join(before[-4:])
    return is_reference(text.decode(errors="replace"), said.decode(errors="replace"))


def _is_declared(markup: bytes, is_first: bool) -> bool:
    """Whether prefixes mean what they usually do; the first markup must say so of "w:"."""
    if b"xmlns" not in markup:
        return not is_first
    declared = {
        (prefix, namespace)
        for prefix, namespace in _DECLARED.findall(markup)
        if prefix in _PREFIXES or namespace in _NAMESPACES
    }
    return declared <= _USUAL and (not is_first or any(prefix == b"w" for prefix, _ in declared))


def _marks(markup: bytes) -> bytes | None:
    """What matters of the tags between two texts; None where only a parser can tell them."""
    if b"<!" in markup or markup.find(b"<?", 1) >= 0:
        return None
    marks = []
    for name, attributes in _TAG.findall(markup):
        mark = _MARK_OF.get(name)
        if mark is not None:
            marks.append(mark)
        elif name == b"/w:t":  # a text ended before, by a tag with a space in it
            return None
        elif not (name in _HIDDEN_BYTES and attributes.endswith(b"/")):
            value = _VALUE.search(attributes) if attributes else None
            printed = value[1].decode(errors="replace") if value else ""
            marks.append(_mark(name.decode(), printed).encode())
    return b"".join(marks)


def _mark(name: str, value: str) -> str:
    """The mark for a tag, "" for one that does not matter."""
    if name in _VALUED_MARKS:
        if "note" in name:
            value = f"{name.removesuffix('Reference')} {value}"
        return f"{_VALUED_MARKS[name]}{value}{VALUE_END}"
    if name == "w:pStyle":
        return TITLE if value in _TITLE_STYLES else ""
    return _MARKS.get(name, "")


def _parsed(markup: bytes) -> str:
    """What `_found` says, of any markup."""
    root = _parse(markup)
    root_name = etree.QName(root)
    namespace = root_name.namespace or ""
    body = root.find(f"{{{namespace}}}body") if root_name.localname == "document" else root
    if body is None:
        raise UnreadableDocument("damaged", "expected a body in word/document.xml, found none.")
    namespaces = {"w": namespace, "mc": _COMPATIBILITY.decode()}
    names = {
        f"{{{namespaces[prefix]}}}{name}": f"{prefix}:{name}"
        for prefix, _, name in (name.partition(":") for name in _NAMES)
    }
    val, number = f"{{{namespace}}}val", f"{{{namespace}}}id"
    marked: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end"), tag=tuple(names)):
        name = names[str(element.tag)]
        if event == "end":
            marked.append(_mark(f"/{name}", ""))
        elif name == "w:t":
            text = element.text or ""
            fate = _fate_of(element.getparent(), namespace)
            if not (
                fate == _GONE or (fate == _RAISED and is_reference(text, "".join(marked[-4:])))
            ):
                marked.append(text)
        else:
            marked.append(_mark(name, element.get(val) or element.get(number) or ""))
    return "".join(marked)


def _fate_of(run: etree._Element | None, namespace: str) -> str:
    """What `_fate` says, of a run that was parsed."""
    for element in run.iterfind(f"{{{namespace}}}rPr/{{*}}*") if run is not None else ():
        name, value = etree.QName(element).localname, element.get(f"{{{namespace}}}val")
        if name == "vertAlign" and value == "superscript":
            return _RAISED
        if name in ("vanish", "strike", "dstrike") and value not in ("0", "false", "off"):
            return _GONE
    return ""


def _parse(markup: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(markup, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableDocument(
            "damaged", f"expected well-formed markup in the DOCX, found: {error}."
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableDocument(
            "damaged", "expected no document type in a DOCX, found one: it may define entities."
        )
    return root


def _visible(marked: str) -> str:
    """What is marked and not hidden; text boxes stand in a paragraph, on lines of their own."""
    if _HIDE not in marked and _BOX not in marked:
        return marked
    visible = []
    hidden = boxes = 0
    for part in _NESTED.split(marked):
        if part in (_HIDE, _SHOW):
            hidden += 1 if part == _HIDE else -1
        elif hidden:
            continue
        elif part in (_BOX, _BOX_END):
            boxes += 1 if part == _BOX else -1
            visible.append("\n")
        else:
            if boxes:
                part = _SHAPE_IN_BOX.sub("", part.replace(PARAGRAPH, "\n"))
            visible.append(part)
    return "".join(visible)
