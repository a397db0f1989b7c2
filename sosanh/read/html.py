"""A page of any portal: its title, its date, and the main text without what surrounds it.

The main text is the smallest element that holds most of the page's prose, after everything that
calls itself a menu, a comment, a related article or an advertisement is gone.
"""

import re
from collections import Counter

from selectolax.lexbor import LexborHTMLParser

from sosanh.read import furniture, page_data, stamps
from sosanh.read.blocks import Block, blocks_of
from sosanh.read.content import Content

# How a window's title parts an article's from the name of its site.
_SITE_BEFORE = re.compile(r"\s[-–—|:»]\s*$|[|»]\s*$")
_SITE_BEHIND = re.compile(r"\s*[|»]|\s[-–—:]\s")

# The share of the page's prose that the main element holds at least.
MAIN_SHARE = 0.6
# The date of publication stands among the first lines: title, author, lead.
STAMP_LINES = 8
# So near above the first paragraph stands a title that nothing else tells.
TITLE_LINES = 6
LONGEST_TITLE = 300
FEWEST_TITLE_WORDS = 5


def read(markup: str, article: str | None = None) -> Content:
    """Read one page. A page without prose yields the lines that it has.

    `article` is the CSS selector of the element that holds title, date and text on the pages of
    this portal. Where there is none such, or no prose in it, the whole page is looked at: portals
    change.
    """
    tree = LexborHTMLParser(markup.replace("\u200b", ""))
    data = page_data.of(tree)
    blocks: list[Block] = []
    if article and (element := tree.css_first(article)) is not None:
        blocks = blocks_of(element)
    if not any(furniture.is_prose(block.text) for block in blocks):
        blocks = blocks_of(tree.body or tree.root)
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


def _main(blocks: list[Block]) -> int:
    """The number of the container that holds the article; 1, the whole page, if none does."""
    held: Counter[int] = Counter()
    total = 0
    for block in blocks:
        if furniture.is_prose(block.text) and not block.is_navigation:
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
    blocks: list[Block], main: int, data: page_data.PageData
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
            if blocks[number].heading == heading and not blocks[number].is_navigation:
                return number, blocks[number].text
    if data.headline:
        return None, data.headline
    for number in range(begin - 1, max(begin - TITLE_LINES, 0) - 1, -1):
        text = blocks[number].text
        if (
            not blocks[number].is_navigation
            and not stamps.stamp(text)
            and not furniture.is_menu(text)
            and len(text.split()) >= FEWEST_TITLE_WORDS
        ):
            return number, text
    return None, data.window_title


def _is_title(block: Block, known: str) -> bool:
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


def _main_lines(blocks: list[Block], main: int, title_at: int | None) -> list[str]:
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
        if not block.is_navigation and boxes.isdisjoint(block.inside):
            lines.append(block.text)
    return lines


def _boxes(blocks: list[Block], main: int) -> set[int]:
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
