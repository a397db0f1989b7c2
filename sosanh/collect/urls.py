"""Addresses that somebody wrote down, one a line."""

from datetime import date

from sosanh.collect import guard
from sosanh.collect.addresses import name_of
from sosanh.collect.items import Discovered
from sosanh.errors import SourceChanged
from sosanh.settings import PROJECT
from sosanh.sources import Source


def discover(source: Source) -> list[Discovered]:
    """List the addresses of the file, in its order; see `sosanh.collect.discover`.

    A line is an address, or an address, a tab and the day of publication; `#` begins a remark.
    """
    try:
        lines = (PROJECT / source.address).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SourceChanged(
            f"source {source.code}: expected a text file in UTF-8 at {source.address}: {error}"
        ) from error
    items: dict[str, Discovered] = {}
    for number, line in enumerate(lines, 1):
        address, _, day = line.partition("#")[0].strip().partition("\t")
        if not address:
            continue
        place = f"{source.address}, line {number}"
        try:
            guard.require_own(source, address)
            published = date.fromisoformat(day.strip()) if day.strip() else None
        except (SourceChanged, ValueError) as error:
            raise SourceChanged(f"{place}: {error}") from error
        items.setdefault(address, Discovered(address, name_of(address), published, None))
    return list(items.values())
