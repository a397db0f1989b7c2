"""A source whose documents are objects below a prefix of a bucket."""

import obstore
from obstore.exceptions import BaseError
from obstore.store import ObjectStore

from sosanh.collect.buckets import first_line, is_lasting, opened
from sosanh.collect.items import MAX_BYTES, Discovered, Fetched, Known, is_chosen
from sosanh.errors import SourceChanged, SourceUnavailable, UnreadableDocument
from sosanh.sources import Source


def discover(source: Source) -> list[Discovered]:
    """List the objects below the prefix by name; see `sosanh.collect.discover`."""
    try:
        paths = sorted(entry["path"] for batch in obstore.list(_store(source)) for entry in batch)
    except (BaseError, OSError) as error:
        raise _explained(source, source.address, error) from error
    return [
        Discovered(f"{source.address.rstrip('/')}/{path}", path.rpartition("/")[2], None, None)
        for path in paths
        if is_chosen(source, path)
    ]


def fetch(source: Source, item: Discovered, known: Known | None) -> Fetched:
    """Fetch one object unless its ETag is that of the last visit; see `sosanh.collect.fetch`."""
    path = item.address.removeprefix(source.address.rstrip("/") + "/")
    try:
        answer = obstore.get(_store(source), path)
        size, etag = answer.meta["size"], answer.meta["e_tag"]
        headers = {"etag": etag} if etag else {}
        if known and etag and known.etag == etag:
            return Fetched(None, None, item.address, headers=headers)
        if size > MAX_BYTES:
            raise UnreadableDocument(
                "too_large",
                f"{item.address}: expected at most {MAX_BYTES:,} bytes, found {size:,}.",
            )
        return Fetched(bytes(answer.bytes()), None, item.address, headers=headers)
    except (BaseError, OSError) as error:
        raise _explained(source, item.address, error) from error


def _store(source: Source) -> ObjectStore:
    return opened(source.address)


def _explained(source: Source, address: str, error: Exception) -> SourceChanged | SourceUnavailable:
    said = first_line(error)
    if is_lasting(error):
        return SourceChanged(
            f"{address}: expected objects that source {source.code} may read, found: {said}"
        )
    return SourceUnavailable(f"{address}: expected an answer of the store, found: {said}")
