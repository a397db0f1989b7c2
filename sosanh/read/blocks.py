"""A page of any portal, cut into lines that know in which elements they stand.

What calls itself a menu, a comment, a related article or an advertisement is left out. A row of a
table of figures becomes one line, its cells separated by " | ".
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from selectolax.lexbor import LexborNode

from sosanh.read import grid
from sosanh.read.content import one_line
from sosanh.read.raised import is_reference

_SKIPPED = frozenset(
    {
        "script", "style", "noscript", "template", "svg", "iframe", "object", "nav", "footer",
        "aside", "button", "select", "textarea", "head", "canvas", "audio", "video",
        "dialog", "input", "label", "map", "del", "s", "strike",
    }
)  # fmt: skip
_BLOCKS = frozenset(
    {
        "html", "body", "form", "main", "article", "section", "div", "p", "h1", "h2", "h3", "h4",
        "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr",
        "td", "th", "caption", "blockquote", "pre", "figure", "figcaption", "header", "hr", "br",
        "address", "center", "fieldset", "details", "summary",
    }
)  # fmt: skip
# An element that holds blocks: a place where an article may live.
_CONTAINERS = frozenset(
    {
        "body", "form", "main", "article", "section", "div", "td", "th", "blockquote", "center",
        "li", "dd",
    }
)  # fmt: skip
# Names that portals give to what is not the article; matched by whole words of class and id.
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:(?P<talk>comments?|binhluan|binh[-_]luan|ykien|y[-_]kien)|related|relate|"
    r"lien[-_]?quan|tin[-_]?(?:lien[-_]?quan|khac|moi|cung|doc|xem)\w*|"
    r"bai[-_]?(?:lien[-_]?quan|khac|cung)\w*|sidebar|breadcrumbs?|menu|navbar|nav|navigation|"
    r"share|sharing|social|tags?|banner|ads?|adv|advert\w*|quang[-_]?cao|qc|popup|modal|"
    r"newsletter|subscribe|footer|copyright|toolbar|tools|widget|most[-_]?(?:read|viewed)|"
    r"recommend\w*|suggest\w*|pagination|paging|rating|print[-_]?(?:button|link)|othernews|"
    r"other[-_]news|doc[-_]?nhieu|xem[-_]?nhieu|clock|hidden|visually-hidden|sr-only)(?=$|[\s_-])",
    re.I,
)
# Names that portals give to the element that prints the title.
_TITLE_NAME = re.compile(
    r"(?:^|[\s_-]|lbl)(?:tieu[-_]?de|title|headline|(?:news|post|article|detail)[-_]?(?:name|header|"
    r"title))(?=$|[\s_-])",
    re.I,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)

# An element with more of the page's text is no furniture, whatever its name.
ARTICLE_SHARE = 0.5
# A line with more of its letters in links is navigation.
LINK_SHARE = 0.5
# Containers below this depth count as the one around them.
DEEPEST = 100
# A row with a longer cell is laid out as columns, not tabulated.
LONGEST_CELL = 300


@dataclass(slots=True)
class Block:
    """A line of a page, or a row of a table."""

    text: str
    linked: int  # characters in links
    inside: tuple[int, ...]  # numbers of the containers around it, outermost first
    in_table: bool = False
    heading: int = 0  # 2: h1, 1: an element that calls itself the title

    @property
    def is_navigation(self) -> bool:
        """Whether most of it is a link."""
        return not self.in_table and self.linked > LINK_SHARE * len(self.text)


@dataclass(slots=True)
class _Walk:
    blocks: list[Block] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    containers: list[int] = field(default_factory=list)
    count: int = 0
    rows: list[list[grid.Cell]] = field(default_factory=list)  # of the table that is being read

    def flush_rows(self) -> None:
        """End the table."""
        for line in grid.lines(self.rows) if self.rows else ():
            self.blocks.append(Block(line, 0, tuple(self.containers), in_table=True))
        self.rows.clear()

    def flush(self, node: LexborNode | None = None) -> None:
        """End the line that stands in `node`."""
        text = one_line("".join(self.pieces))
        if text:
            self.flush_rows()
            linked = min(self.linked, len(text))
            heading = _heading(node) if node is not None else 0
            self.blocks.append(Block(text, linked, tuple(self.containers), heading=heading))
        self.pieces.clear()
        self.linked = 0


def blocks_of(root: LexborNode | None) -> list[Block]:
    """Cut an element into lines, without recursion: pages nest deeper than Python does."""
    walk = _Walk()
    if root is None:
        return walk.blocks
    limits = _Limits(ARTICLE_SHARE * len(root.text(strip=True)))
    # the node to go on with, and below it, where elements end: each, its tag, whether a container
    stack: list[LexborNode | tuple[LexborNode, str, bool]] = [root]
    links = 0
    while stack:
        node = stack.pop()
        if isinstance(node, tuple):
            node, tag, is_container = node
            if tag == "a":
                links -= 1
                continue
            if walk.pieces:
                walk.flush(node)
            if tag == "table":
                walk.flush_rows()
            if is_container:
                walk.containers.pop()
            continue
        if node is not root and (beside := node.next) is not None:
            stack.append(beside)
        tag = node.tag or ""
        if tag == "-text":
            text = node.text_content or ""
            if walk.pieces or not text.isspace():
                walk.pieces.append(text)
                if links:
                    walk.linked += len(text.strip())
            continue
        if _is_unread(node, tag, walk.pieces) or _is_furniture(node, tag, limits):
            continue
        if tag in _BLOCKS:
            if walk.pieces:
                walk.flush()
            if tag == "tr" and (cells := _cells(node, 1 if walk.rows else 2)) is not None:
                walk.rows.append(cells)
                continue
            is_container = tag in _CONTAINERS and len(walk.containers) < DEEPEST
            if is_container:
                walk.count += 1
                walk.containers.append(walk.count)
            stack.append((node, tag, is_container))
        elif tag == "a":
            links += 1
            stack.append((node, tag, False))
        if (below := node.first_child) is not None:
            stack.append(below)
    walk.flush()
    return walk.blocks


def _is_unread(node: LexborNode, tag: str, before: list[str]) -> bool:
    """Whether an element is no part of the text, wherever it stands."""
    return (
        tag in _SKIPPED
        or tag[:1] in ("-", "!")
        or (tag == "sup" and is_reference(node.text(), "".join(before[-3:])))
    )


@dataclass(slots=True)
class _Limits:
    """What keeps an article from being taken for furniture, and how often that is looked at."""

    article_size: float
    looks: int = 100


def _is_furniture(node: LexborNode, tag: str, limits: _Limits) -> bool:
    attributes = node.attributes
    if not attributes or tag in ("body", "html", "main", "article"):
        return False
    if _is_hidden(attributes):
        return True
    for name in ("class", "id"):
        value = attributes.get(name)
        meaning = _meaning(value) if value else None
        if meaning:
            # some portals put the article into a "sidebar-1" or "content no-ads"; each look
            # costs as much as the element holds, and a hostile page nests thousands of them
            limits.looks -= 1
            return limits.looks < 0 or not (
                node.css_first("h1") is not None
                or (meaning != "talk" and len(node.text(strip=True)) > limits.article_size)
            )
    return False


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    style = attributes.get("style")
    return "hidden" in attributes or bool(style and _hides(style))


@lru_cache(maxsize=4096)
def _hides(style: str) -> bool:
    return bool(_HIDDEN.search(style))


@lru_cache(maxsize=4096)
def _meaning(name: str) -> str | None:
    match = _FURNITURE.search(name)
    return match and ("talk" if match["talk"] else "furniture")


def _cells(row: LexborNode, fewest: int) -> list[grid.Cell] | None:
    """The cells of a row of figures; None when the row only lays out the page."""
    cells = [cell for cell in row.iter() if cell.tag in ("td", "th")]
    if len(cells) < fewest:
        return None
    read = []
    for cell in cells:
        text = _cell_text(cell)
        if text is None:
            return None
        attributes = cell.attributes
        columns, rows = (_span(attributes.get(name)) for name in ("colspan", "rowspan"))
        read.append(grid.Cell(text, columns, rows))
    return read


def _span(value: str | None) -> int:
    value = value.strip() if value else ""
    return max(int(value), 1) if value.isdecimal() and len(value) < 4 else 1


def _cell_text(cell: LexborNode) -> str | None:
    """The text of a cell on one line; None if it holds more than a cell of figures does."""
    pieces: list[str] = []
    size = 0
    has_links = False
    stack: list[LexborNode | None] = [cell]  # None where a block ends
    while stack:
        node = stack.pop()
        if node is None:
            pieces.append(" ")
            continue
        if node is not cell and (beside := node.next) is not None:
            stack.append(beside)
        tag = node.tag or ""
        if tag == "table":
            return None
        if tag == "-text":
            text = node.text_content or ""
            size += len(text)
            pieces.append(text)
        elif not (_is_unread(node, tag, pieces) or _is_hidden(node.attributes)):
            if tag in _BLOCKS:
                pieces.append(" ")
                stack.append(None)
            has_links = has_links or tag == "a"
            if (below := node.first_child) is not None:
                stack.append(below)
        if size > 2 * LONGEST_CELL:
            return None
    text = one_line("".join(pieces))
    if len(text) > LONGEST_CELL:
        return None
    linked = sum(len(link.text(strip=True)) for link in cell.css("a")) if has_links else 0
    return text if linked <= LINK_SHARE * len(text) else None


def _heading(node: LexborNode) -> int:
    if node.tag == "h1":
        return 2
    attributes = node.attributes
    names = (attributes.get("class"), attributes.get("id")) if attributes else ()
    return int(any(name and _names_title(name) for name in names))


@lru_cache(maxsize=4096)
def _names_title(name: str) -> bool:
    return bool(_TITLE_NAME.search(name))
