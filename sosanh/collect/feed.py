"""An RSS or Atom feed and the articles that it names."""

import logging
from calendar import timegm
from datetime import UTC, date, datetime, timedelta, timezone
from time import struct_time
from typing import Any
from urllib.parse import urldefrag, urljoin
from xml.sax import SAXException

import feedparser

from sosanh.collect.addresses import is_wanted, name_of
from sosanh.collect.items import Discovered
from sosanh.collect.web import Web
from sosanh.errors import SourceChanged, UnreadableDocument
from sosanh.sources import Source

MAX_FEED_BYTES = 16 * 1024 * 1024
# Vietnam's time has had no changes since feeds exist.
VIETNAM = timezone(timedelta(hours=7))

logger = logging.getLogger(__name__)


def discover(source: Source, web: Web) -> list[Discovered]:
    """List the articles that the feed names, in its order; see `sosanh.collect.discover`."""
    try:
        answer = web.get(source.address, max_bytes=MAX_FEED_BYTES, once=True)
    except UnreadableDocument as error:
        raise SourceChanged(f"source {source.code}: {error}") from error
    feed = feedparser.parse(
        answer.data,
        response_headers={"content-location": answer.address},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if not feed.get("version") or isinstance(feed.get("bozo_exception"), SAXException):
        # A half-read feed would drop its last articles in silence.
        found = feed.get("bozo_exception", "another kind of document")
        raise SourceChanged(
            f"{source.address}: expected a well-formed RSS or Atom feed, found: {found}"
        )
    items: dict[str, Discovered] = {}
    for entry in feed.entries:
        if not entry.get("link"):
            logger.warning("%s: an entry without a link: %r", source.code, entry.get("title"))
            continue
        address = urldefrag(urljoin(answer.address, entry.link)).url
        if is_wanted(source, address):
            items.setdefault(
                address,
                Discovered(
                    address, name_of(address), _published(entry), entry.get("title") or None
                ),
            )
    return list(items.values())


def _published(entry: Any) -> date | None:
    # feedparser gives UTC; an article of 00:30 in Hanoi is not one of the day before
    moment: struct_time | None = entry.get("published_parsed")
    if moment is None:
        return None
    return datetime.fromtimestamp(timegm(moment), UTC).astimezone(VIETNAM).date()
