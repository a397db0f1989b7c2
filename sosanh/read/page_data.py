"""What a page says about itself in its markup: headline and day of publication."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

from selectolax.lexbor import LexborHTMLParser

# Portals print the day in Vietnam's time, and often write down that of Greenwich.
VIETNAM = timezone(timedelta(hours=7))

_DATES = (
    ("meta[property='article:published_time']", "content"),
    ("[itemprop='datePublished']", "content"),
    ("[itemprop='datePublished']", "datetime"),
    ("meta[name='pubdate']", "content"),
    ("meta[name='publishdate']", "content"),
    ("meta[name='date']", "content"),
    ("meta[name='DC.date.issued']", "content"),
    ("meta[name='dcterms.created']", "content"),
    ("article time[datetime]", "datetime"),
    ("time[pubdate]", "datetime"),
)
_HEADLINES = (
    ("meta[property='og:title']", "content"),
    ("[itemprop='headline']", "content"),
)
_SPACE = re.compile(r"\s+")
_VIETNAMESE_DAY = re.compile(r"\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b")


@dataclass(frozen=True, slots=True)
class PageData:
    """What markup claims; a claim that cannot be read is none."""

    headline: str | None
    window_title: str | None
    published: date | None


def of(tree: LexborHTMLParser) -> PageData:
    """Collect the claims of JSON-LD first, then of meta elements and microdata."""
    linked = list(_linked_data(tree))
    headline = next((text for item in linked if (text := _text(item.get("headline")))), None)
    published = next((day for item in linked if (day := _day(item.get("datePublished")))), None)
    window = tree.css_first("head title")
    return PageData(
        headline=headline or _first(tree, _HEADLINES, _text),
        window_title=_text(window.text()) if window is not None else None,
        published=published or _first(tree, _DATES, _day),
    )


def _first(tree: LexborHTMLParser, places: Any, parse: Any) -> Any:
    for selector, attribute in places:
        for node in tree.css(selector):
            if value := parse(node.attributes.get(attribute)):
                return value
    return None


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


def _text(value: object) -> str | None:
    return _SPACE.sub(" ", value).strip() or None if isinstance(value, str) else None


def _day(value: object) -> date | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return _written_day(value)
    return moment.astimezone(VIETNAM).date() if moment.tzinfo else moment.date()


def _written_day(value: str) -> date | None:
    match = _VIETNAMESE_DAY.search(value)
    try:
        return date(int(match[3]), int(match[2]), int(match[1])) if match else None
    except ValueError:
        return None
