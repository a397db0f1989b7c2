"""What is done alike for every kind of source: list what it offers, fetch one item."""

from contextlib import nullcontext

from sosanh.collect import feed, folder, listing, object_store, sitemap, urls
from sosanh.collect.items import MAX_BYTES, Discovered, Fetched, Known
from sosanh.collect.web import Web
from sosanh.sources import Source


def discover(source: Source, web: Web | None = None) -> list[Discovered]:
    """List what `source` offers now, without fetching it; an address appears once.

    Raises SourceUnavailable (try again) or SourceChanged (the source is gone, or is not any more
    what it was declared to be).
    """
    match source.kind:
        case "folder":
            return folder.discover(source)
        case "object_store":
            return object_store.discover(source)
        case "urls":
            return urls.discover(source)
    with nullcontext(web) if web else Web(source) as visit:
        match source.kind:
            case "feed":
                return feed.discover(source, visit)
            case "sitemap":
                return sitemap.discover(source, visit)
            case "listing":
                return listing.discover(source, visit)


def fetch(
    source: Source, item: Discovered, web: Web | None = None, known: Known | None = None
) -> Fetched:
    """Return the bytes of one discovered item, at most `MAX_BYTES` of them.

    With `known`, the answer may be that they are those of the last visit. What it raises concerns
    this item and not the source: SourceUnavailable (try again), SourceChanged (leads somewhere a
    source may not lead), PageGone, PageExcluded, UnreadableDocument with reason `too_large`.
    """
    match source.kind:
        case "folder":
            return folder.fetch(source, item)
        case "object_store":
            return object_store.fetch(source, item, known)
    with nullcontext(web) if web else Web(source) as visit:
        answer = visit.get(item.address, max_bytes=MAX_BYTES, known=known)
    return Fetched(answer.data, answer.media_type, answer.address, answer.status, answer.headers)
