"""What a page says about itself in its markup: headline, day of publication, author, section.

Old portals claim nothing there; their author and section are told by the names of the elements
that print them.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sosanh.read import furniture

# Portals print the day in Vietnam's time, and often write down that of Greenwich.
VIETNAM = timezone(timedelta(hours=7))

# Names of claims, the most trustworthy first.
_DATES = (
    "article:published_time", "datepublished", "pubdate", "publishdate", "date", "dc.date.issued",
    "dcterms.created", "time",
)  # fmt: skip
_HEADLINES = ("og:title", "headline")
_AUTHORS = ("author", "article:author", "dc.creator")
_SECTIONS = ("article:section",)
# Everything that claims something, found in one pass over the page.
_CLAIMS = "meta[content], [itemprop], article time[datetime], time[pubdate]"

# Elements that print the author, and the way from the front page down to the article's section.
_BYLINES = "[rel=author], [itemprop=author], [class*=author], [class*=tacgia], [class*=byline]"
_TRAILS = "[class*=breadcrumb], [class*=duongdan], [class*=duong-dan]"
_BYLINE_LABEL = re.compile(r"^(?:tác giả|bài(?: viết)?|người viết|thực hiện|bởi|by)\b[\s:]*", re.I)
# More words than a name has, or what a counter or a date holds, make no author.
_MOST_NAME_WORDS = 8
# So many elements are looked at: a hostile page nests thousands of them.
MOST_BYLINES = 20
_NO_NAME = re.compile(r"[\d@?!]")

_SPACE = re.compile(r"\s+")
_VIETNAMESE_DAY = re.compile(r"\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b")
_AMERICAN = re.compile(r"\d\s?[AP]M\b", re.I)
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class PageData:
    """What markup claims; a claim that cannot be read is none."""

    headline: str | None
    window_title: str | None
    published: date | None
    author: str | None
    section: str | None


def of(tree: LexborHTMLParser) -> PageData:
    """Collect the claims of JSON-LD first, then of meta elements and microdata."""
    linked = list(_linked_data(tree))
    claims = _claims(tree)
    window = tree.css_first("head title")

    def first(key: str, names: Iterable[str], parse: Any) -> Any:
        stated = (item.get(key) for item in linked)
        claimed = (value for name in names for value in claims.get(name, ()))
        return next(filter(None, map(parse, (*stated, *claimed))), None)

    return PageData(
        headline=first("headline", _HEADLINES, _text),
        window_title=_text(window.text()) if window is not None else None,
        published=first("datePublished", _DATES, _day),
        author=first("author", _AUTHORS, _name) or _byline(tree),
        section=first("articleSection", _SECTIONS, _name) or _trail_end(tree),
    )


def _claims(tree: LexborHTMLParser) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in tree.css(_CLAIMS):
        attributes = node.attributes
        name: str | None = "time"
        if node.tag != "time" or "itemprop" in attributes:
            name = (
                attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            )
        value = attributes.get("content") or attributes.get("datetime")
        if name and value:
            found.setdefault(name.lower(), []).append(value)
    return found


def _linked_data(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    for script in tree.css("script[type='application/ld+json']"):
        try:
            pending = [json.loads(script.text(), strict=False)]
        except (ValueError, RecursionError):
            continue
        while pending:
            item = pending.pop(0)
            if isinstance(item, list):
                pending[:0] = item
            elif isinstance(item, dict):
                yield item
                pending[:0] = [item["@graph"]] if "@graph" in item else []


def _byline(tree: LexborHTMLParser) -> str | None:
    """The first name that an element for the author's holds, comments left aside."""
    for node in tree.css(_BYLINES)[:MOST_BYLINES]:
        name = _name(_BYLINE_LABEL.sub("", _text(node.text()) or ""))
        if (
            name
            and len(name.split()) <= _MOST_NAME_WORDS
            and not _NO_NAME.search(name)
            and not _in_comment(node)
        ):
            return name
    return None


def _in_comment(node: LexborNode) -> bool:
    around: LexborNode | None = node
    while around is not None:
        names = f"{around.attributes.get('class') or ''} {around.attributes.get('id') or ''}"
        if "comment" in names or "binhluan" in names:
            return True
        around = around.parent
    return False


def _trail_end(tree: LexborHTMLParser) -> str | None:
    """The last link of the trail "Trang chủ » Chính trị » Xây dựng Đảng", the front page aside."""
    trail = tree.css_first(_TRAILS)
    names = [_name(link.text()) for link in trail.css("a")] if trail is not None else []
    return next((name for name in reversed(names) if name and not furniture.is_front(name)), None)


def _text(value: object) -> str | None:
    return _SPACE.sub(" ", value).strip() or None if isinstance(value, str) else None


def _name(value: object) -> str | None:
    """A name, the first of several, or that of the person described; an address is none."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    text = _text(value)
    return text if text and "://" not in text and len(text) <= _LONGEST_NAME else None


def _day(value: object) -> date | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return _written_day(value)
    return moment.astimezone(VIETNAM).date() if moment.tzinfo else moment.date()


def _written_day(value: str) -> date | None:
    """The day of "12/03/2024"; none where AM or PM lets the month stand first as well."""
    match = _VIETNAMESE_DAY.search(value)
    if not match:
        return None
    day, month, year = map(int, match.groups())
    if _AMERICAN.search(value) and day != month:
        if day <= 12 and month <= 12:
            return None
        day, month = max(day, month), min(day, month)
    try:
        return date(year, month, day)
    except ValueError:
        return None
