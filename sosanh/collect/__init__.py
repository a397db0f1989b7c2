"""Bytes from declared sources: discover what is there, fetch it unread, archive it.

The only room that touches the network. What can recover is tried again here while the night
visits a host; what still fails says by the error's class whether another night can help.
"""

from sosanh.collect.addresses import PageAddresses
from sosanh.collect.archive import Archive, BucketArchive, FolderArchive, opened_archive
from sosanh.collect.crawl import crawl
from sosanh.collect.items import (
    MAX_BYTES,
    Discovered,
    Fetched,
    Known,
    Outcome,
    PageExcluded,
    PageGone,
    Visit,
)
from sosanh.collect.kinds import discover, fetch
from sosanh.collect.web import Limits, Web

__all__ = [
    "MAX_BYTES",
    "Archive",
    "BucketArchive",
    "Discovered",
    "Fetched",
    "FolderArchive",
    "Known",
    "Limits",
    "Outcome",
    "PageAddresses",
    "PageExcluded",
    "PageGone",
    "Visit",
    "Web",
    "crawl",
    "discover",
    "fetch",
    "opened_archive",
]
