"""Bytes from declared sources: discover what is there, fetch it unread, archive it.

The only room that touches the network. It never tries twice: the error's class says whether
trying again can help, and who runs the source decides.
"""

from sosanh.collect import feed, folder
from sosanh.collect.archive import Archive
from sosanh.collect.items import MAX_BYTES, Discovered, Fetched
from sosanh.sources import Source

__all__ = ["MAX_BYTES", "Archive", "Discovered", "Fetched", "discover", "fetch"]


def discover(source: Source) -> list[Discovered]:
    """List what `source` offers now, without fetching it; an address appears once.

    A folder is listed by path, a feed in its own order. Raises SourceUnavailable (try again) or
    SourceChanged (the folder or feed is gone, or is no feed any more).
    """
    return folder.discover(source) if source.kind == "folder" else feed.discover(source)


def fetch(source: Source, item: Discovered) -> Fetched:
    """Return the bytes of one discovered item, at most `MAX_BYTES` of them.

    What it raises concerns this item and not the source: SourceUnavailable (try again),
    SourceChanged (gone, or leads somewhere a source may not lead), UnreadableDocument with
    reason `too_large`.
    """
    return folder.fetch(source, item) if source.kind == "folder" else feed.fetch(source, item)
