"""A page of links to documents, and the pages that follow it."""

import logging
from collections.abc import Iterator
from urllib.parse import urldefrag, urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sosanh.collect import guard
from sosanh.collect.addresses import is_wanted, name_of
from sosanh.collect.items import Discovered
from sosanh.collect.web import Web
from sosanh.errors import SourceChanged, UnreadableDocument
from sosanh.sources import Source

MAX_LISTING_BYTES = 8 * 1024 * 1024
# Where an address holds this, the number of the page is put in its place.
PAGE = "{page}"

logger = logging.getLogger(__name__)


def discover(source: Source, web: Web) -> list[Discovered]:
    """List the documents that the pages link to, in their order; see `collect.discover`.

    Reading ends at `source.pages`, at the last page, or at one that brings nothing new. A first
    page without a single link means that its layout changed.
    """
    found: dict[str, Discovered] = {}
    address: str | None = source.address.replace(PAGE, "1")
    asked: set[str] = set()
    while address and address not in asked and len(asked) < source.pages:
        first = not asked
        asked.add(address)
        try:
            answer = web.get(address, max_bytes=MAX_LISTING_BYTES, once=first)
        except UnreadableDocument as error:
            raise SourceChanged(f"source {source.code}: {error}") from error
        tree = LexborHTMLParser(answer.data or b"")
        base = _base(tree, answer.address)
        before = len(found)
        for item in _items(source, tree, base):
            found.setdefault(item.address, item)
        if first and not found:
            raise SourceChanged(
                f"{address}: expected links that match {source.links!r}, found none that source "
                f"{source.code} wants. Look at the page and correct its columns links and match."
            )
        if len(found) == before:
            break
        address = _next(source, tree, base, len(asked) + 1)
    return list(found.values())


def _items(source: Source, tree: LexborHTMLParser, base: str) -> Iterator[Discovered]:
    for node in tree.css(source.links):
        link = node if node.tag == "a" else node.css_first("a[href]")
        address = _target(link, base)
        if address is None or not guard.is_own(source, address) or not is_wanted(source, address):
            continue
        title = " ".join(link.text().split()) if link is not None else ""
        yield Discovered(address, name_of(address), None, title or None)


def _next(source: Source, tree: LexborHTMLParser, base: str, number: int) -> str | None:
    if PAGE in source.address:
        return source.address.replace(PAGE, str(number))
    if source.next_page is None:
        return None
    address = _target(tree.css_first(source.next_page), base)
    return address if address and guard.is_own(source, address) else None


def _target(link: LexborNode | None, base: str) -> str | None:
    href = (link.attributes.get("href") or "").strip() if link is not None else ""
    if not href or href.startswith("#"):
        return None
    try:
        address = urldefrag(urljoin(base, href)).url
        guard.host_of(address)
    except (ValueError, SourceChanged):
        return None  # mailto:, javascript: and slips of the pen lead nowhere
    return address


def _base(tree: LexborHTMLParser, address: str) -> str:
    declared = tree.css_first("base[href]")
    return urljoin(address, declared.attributes.get("href") or "") if declared else address
