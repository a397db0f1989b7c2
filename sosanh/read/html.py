"""A page of any portal: its title, its date, and the main text without what surrounds it.

The main text is the smallest element that holds most of the page's prose, after everything that
calls itself a menu, a comment, a related article or an advertisement is gone. A row of a table
of figures becomes one line, its cells separated by " | ".
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sosanh.read import furniture, grid, page_data, stamps
from sosanh.read.content import Content, one_line

_SKIPPED = frozenset(
    {
        "script", "style", "noscript", "template", "svg", "iframe", "object", "nav", "footer",
        "aside", "button", "select", "textarea", "head", "canvas", "audio", "video",
        "dialog", "input", "label", "map",
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
# How a window's title parts an article's from the name of its site.
_SITE_BEFORE = re.compile(r"\s[-–—|:»]\s*$|[|»]\s*$")
_SITE_BEHIND = re.compile(r"\s*[|»]|\s[-–—:]\s")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)

# An element with more of the page's text is no furniture, whatever its name.
ARTICLE_SHARE = 0.5
# The share of the page's prose that the main element holds at least.
MAIN_SHARE = 0.6
# The date of publication stands among the first lines: title, author, lead.
STAMP_LINES = 8
# So near above the first paragraph stands a title that nothing else tells.
TITLE_LINES = 6
LONGEST_TITLE = 300
FEWEST_TITLE_WORDS = 5
# A line with more of its letters in links is navigation.
LINK_SHARE = 0.5
# Containers below this depth count as the one around them.
DEEPEST = 100
# A row with a longer cell is laid out as columns, not tabulated.
LONGEST_CELL = 300


@dataclass(slots=True)
class _Block:
    text: str
    linked: int  # characters in links
    inside: tuple[int, ...]  # numbers of the containers around it, outermost first
    in_table: bool = False
    heading: int = 0  # 2: h1, 1: an element that calls itself the title


@dataclass(slots=True)
class _Walk:
    blocks: list[_Block] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    containers: list[int] = field(default_factory=list)
    count: int = 0
    rows: list[list[grid.Cell]] = field(default_factory=list)  # of the table that is being read

    def flush_rows(self) -> None:
        """End the table."""
        for line in grid.lines(self.rows) if self.rows else ():
            self.blocks.append(_Block(line, 0, tuple(self.containers), in_table=True))
        self.rows.clear()

    def flush(self, node: LexborNode | None = None) -> None:
        """End the line that stands in `node`."""
        text = one_line("".join(self.pieces))
        if text:
            self.flush_rows()
            linked = min(self.linked, len(text))
            heading = _heading(node) if node is not None else 0
            self.blocks.append(_Block(text, linked, tuple(self.containers), heading=heading))
        self.pieces.clear()
        self.linked = 0


def read(markup: str, article: str | None = None) -> Content:
    """Read one page. A page without prose yields the lines that it has.

    `article` is the CSS selector of the element that holds title, date and text on the pages of
    this portal. Where there is none such, or no prose in it, the whole page is looked at: portals
    change.
    """
    tree = LexborHTMLParser(markup.replace("\u200b", ""))
    data = page_data.of(tree)
    blocks: list[_Block] = []
    if article and (element := tree.css_first(article)) is not None:
        blocks = _walk(element)
    if not any(furniture.is_prose(block.text) for block in blocks):
        blocks = _walk(tree.body or tree.root)
    main = _main(blocks)
    title_at, title = _title(blocks, main, data)
    lines = _main_lines(blocks, main, title_at)
    if title:
        same = title.casefold()
        # folding makes no line shorter
        others = (line for line in lines if len(line) > len(same) or line.casefold() != same)
        lines = [title, *others]
    stamped = [(line, stamps.stamp(line)) for line in lines[:STAMP_LINES]]
    printed = [found.day for _, found in stamped if found]
    head = [line for line, found in stamped if not found]
    return Content(
        "\n".join(head + lines[STAMP_LINES:]),
        title=title,
        published=data.published,
        stated=printed[0] if printed else None,
        author=data.author,
        section=data.section,
    )


def _walk(root: LexborNode | None) -> list[_Block]:
    """Cut the page into lines, without recursion: pages nest deeper than Python does."""
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
        if tag in _SKIPPED or tag[:1] in ("-", "!") or _is_furniture(node, tag, limits):
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


@dataclass(slots=True)
class _Limits:
    """What keeps an article from being taken for furniture, and how often that is looked at."""

    article_size: float
    looks: int = 100


def _is_furniture(node: LexborNode, tag: str, limits: _Limits) -> bool:
    attributes = node.attributes
    if not attributes or tag in ("body", "html", "main", "article"):
        return False
    style = attributes.get("style")
    if "hidden" in attributes or (style and _hides(style)):
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
    for node in cell.traverse(include_text=True):
        tag = node.tag or ""
        if tag == "table":
            return None
        if tag == "-text":
            text = node.text_content or ""
            size += len(text)
            pieces.append(text)
        elif tag in _BLOCKS:
            pieces.append(" ")
        has_links = has_links or tag == "a"
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


def _main(blocks: list[_Block]) -> int:
    """The number of the container that holds the article; 1, the whole page, if none does."""
    held: Counter[int] = Counter()
    total = 0
    for block in blocks:
        if furniture.is_prose(block.text) and not _is_navigation(block):
            held.update(dict.fromkeys(block.inside, len(block.text)))
            total += len(block.text)
    # containers are numbered in the order in which they open: the innermost comes last
    main = max((number for number, size in held.items() if size >= MAIN_SHARE * total), default=1)
    within = [block for block in blocks if main in block.inside]
    if len(within) == 1 and len(within[0].inside) > 1:
        # one paragraph in an element of its own: a table beside it belongs to it
        around = within[0].inside[within[0].inside.index(main) - 1]
        if any(block.in_table and around in block.inside for block in blocks):
            return around
    return main


def _title(
    blocks: list[_Block], main: int, data: page_data.PageData
) -> tuple[int | None, str | None]:
    """The title and the number of the block that prints it."""
    for known in filter(None, (data.headline, data.window_title)):
        whole = known.casefold()
        for number, block in enumerate(blocks):
            if len(block.text) <= LONGEST_TITLE and _is_title(block, whole):
                return number, block.text
    begin = next(
        (
            number
            for number, block in enumerate(blocks)
            if main in block.inside and furniture.is_prose(block.text)
        ),
        -1,
    )
    for heading in (2, 1):
        for number in range(begin, -1, -1):
            if blocks[number].heading == heading and not _is_navigation(blocks[number]):
                return number, blocks[number].text
    if data.headline:
        return None, data.headline
    for number in range(begin - 1, max(begin - TITLE_LINES, 0) - 1, -1):
        text = blocks[number].text
        if (
            not _is_navigation(blocks[number])
            and not stamps.stamp(text)
            and not furniture.is_menu(text)
            and len(text.split()) >= FEWEST_TITLE_WORDS
        ):
            return number, text
    return None, data.window_title


def _is_title(block: _Block, known: str) -> bool:
    """Whether the block prints the title that markup or the window knows, in folded case."""
    text = block.text.casefold()
    before, found, behind = known.partition(text)
    if not found:
        return False
    if not before and not behind:
        return True
    if block.heading == 2 and len(text) > 0.5 * len(known):
        return True
    # behind the title, or before it, a window's title names the site
    return len(text.split()) >= FEWEST_TITLE_WORDS and bool(
        (not before and _SITE_BEHIND.match(behind)) or (not behind and _SITE_BEFORE.search(before))
    )


def _main_lines(blocks: list[_Block], main: int, title_at: int | None) -> list[str]:
    boxes = _boxes(blocks, main)
    lines = []
    begun = False
    for number, block in enumerate(blocks):
        if title_at is not None and number < title_at:
            continue
        belongs = main in block.inside
        # between the title and the main text stand the lead and the date
        leads = title_at is not None and not begun
        begun = begun or belongs
        if not belongs and not (
            leads and (furniture.is_prose(block.text) or stamps.stamp(block.text))
        ):
            continue
        if not _is_navigation(block) and boxes.isdisjoint(block.inside):
            lines.append(block.text)
    return lines


def _is_navigation(block: _Block) -> bool:
    return not block.in_table and block.linked > LINK_SHARE * len(block.text)


def _boxes(blocks: list[_Block], main: int) -> set[int]:
    """The containers inside `main` that begin with a heading such as "Tin liên quan"."""
    boxes: set[int] = set()
    newest = 0
    for block in blocks:
        if main in block.inside and furniture.is_box_heading(block.text):
            # the outermost of those that begin with this line
            begun = next((number for number in block.inside if number > newest), 0)
            if begun > main:
                boxes.add(begun)
        newest = max((newest, *block.inside[-1:]))
    return boxes
