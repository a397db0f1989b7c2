"""A sitemap, or an index of sitemaps, and the pages that they name (sitemaps.org, 0.9)."""

import logging
import zlib
from collections import deque
from datetime import UTC, datetime, time, timedelta
from urllib.parse import urljoin

from lxml import etree

from sosanh.collect import guard
from sosanh.collect.addresses import is_wanted, name_of
from sosanh.collect.feed import VIETNAM
from sosanh.collect.items import Discovered, PageGone
from sosanh.collect.web import Web
from sosanh.errors import SourceChanged, UnreadableDocument
from sosanh.sources import Source

# The protocol's own bound on a sitemap, unpacked.
MAX_SITEMAP_BYTES = 50 * 1024 * 1024
# An index may name 50,000 sitemaps, one for each day since the portal began.
MAX_SITEMAPS = 200
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

logger = logging.getLogger(__name__)


def discover(source: Source, web: Web) -> list[Discovered]:
    """List the pages that the sitemap names, those changed last first; see `collect.discover`.

    Of an index, the 200 sitemaps that were changed last are read; one that is gone is left out.
    """
    found: dict[str, Discovered] = {}
    waiting = deque([source.address])
    asked = {source.address}
    while waiting:
        address = waiting.popleft()
        try:
            root = _root(source, web, address)
        except PageGone:
            if address == source.address:
                raise
            logger.warning("%s: the index names a sitemap that is gone: %s", source.code, address)
            continue
        for each in _pages(root, address):
            if guard.is_own(source, each.address) and is_wanted(source, each.address):
                found.setdefault(each.address, each)
        parts = [part for part in dict.fromkeys(_parts(root, address)) if part not in asked]
        if len(asked) + len(parts) > MAX_SITEMAPS:
            logger.warning("%s: more than %d sitemaps", source.code, MAX_SITEMAPS)
            parts = parts[: MAX_SITEMAPS - len(asked)]
        asked.update(parts)
        waiting.extend(parts)
    return sorted(found.values(), key=lambda item: item.changed_at or _LONG_AGO, reverse=True)


def _root(source: Source, web: Web, address: str) -> etree._Element:
    try:
        answer = web.get(address, max_bytes=MAX_SITEMAP_BYTES, once=address == source.address)
        data = _unpacked(answer.data or b"", address)
    except UnreadableDocument as error:
        raise SourceChanged(f"source {source.code}: {error}") from error
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise SourceChanged(f"{address}: expected a sitemap in XML, found: {error}") from error
    if etree.QName(root).localname not in ("urlset", "sitemapindex"):
        raise SourceChanged(
            f"{address}: expected urlset or sitemapindex, found {etree.QName(root).localname}."
        )
    return root


def _unpacked(data: bytes, address: str) -> bytes:
    # a file.xml.gz is packed by itself, not for its way here
    if not data.startswith(b"\x1f\x8b"):
        return data
    try:
        text = zlib.decompressobj(wbits=31).decompress(data, MAX_SITEMAP_BYTES + 1)
    except zlib.error as error:
        raise SourceChanged(f"{address}: expected a file packed by gzip: {error}") from error
    if len(text) > MAX_SITEMAP_BYTES:
        raise UnreadableDocument(
            "too_large", f"{address}: expected at most {MAX_SITEMAP_BYTES:,} bytes, found more."
        )
    return text


def _parts(root: etree._Element, base: str) -> list[str]:
    """Return the sitemaps that an index names, those changed last first."""
    named = [
        (_moment(_text(entry, "lastmod")) or _LONG_AGO, urljoin(base, location))
        for entry in root.iterfind("{*}sitemap")
        if (location := _text(entry, "loc"))
    ]
    return [address for _, address in sorted(named, key=lambda each: each[0], reverse=True)]


def _pages(root: etree._Element, base: str) -> list[Discovered]:
    return [
        Discovered(
            address=urljoin(base, location),
            name=name_of(location),
            published=published.astimezone(VIETNAM).date() if published else None,
            title=_text(entry, "title") or None,
            changed_at=_moment(_text(entry, "lastmod")) or published,
        )
        for entry in root.iterfind("{*}url")
        if (location := _text(entry, "loc"))
        for published in [_moment(_text(entry, "publication_date"))]
    ]


def _text(entry: etree._Element, name: str) -> str:
    return (entry.findtext(f".//{{*}}{name}") or "").strip()


def _moment(text: str) -> datetime | None:
    """Return a W3C date in UTC; a day without a time means its end, as nobody can tell when."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) <= len("2026-11-23"):
        moment = datetime.combine(moment.date() + timedelta(days=1), time(), VIETNAM)
        moment -= timedelta(seconds=1)
    return (moment if moment.tzinfo else moment.replace(tzinfo=VIETNAM)).astimezone(UTC)
