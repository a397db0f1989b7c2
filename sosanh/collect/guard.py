"""Which addresses a source may lead to: http(s), its own hosts, nothing private."""

import ipaddress
import re
import socket
from urllib.parse import urlsplit

from sosanh.errors import SourceChanged, SourceUnavailable
from sosanh.sources import Source

# Hosts at which a portal shows the same pages: bao.vn, www.bao.vn, m.bao.vn.
_SAME_SITE = re.compile(r"^(?:www|m|mobile|amp)\.(?=.*\.)")

# IPv6 addresses that end in an IPv4 address (RFC 4291 §2.5.5.1, RFC 6052, RFC 8215).
_CARRIERS = tuple(map(ipaddress.IPv6Network, ("::/96", "64:ff9b::/96", "64:ff9b:1::/48")))


def site_of(host: str) -> str:
    """Return the host without a prefix that only says how it shows its pages."""
    return _SAME_SITE.sub("", host.lower().rstrip("."))


def host_of(address: str) -> str:
    """Return the lower-case host of an http(s) address. Raises SourceChanged when it has none."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise SourceChanged(f"{address!r}: expected an address, found: {error}") from error
    if parts.scheme not in ("http", "https") or not host or port == 0:
        raise SourceChanged(f"{address!r}: expected an http or https address.")
    return host


def is_own(source: Source, address: str) -> bool:
    """Whether the host of `address` is one that `source` declares. Raises as `host_of`."""
    declared = [*source.hosts]
    if source.address.startswith(("http://", "https://")):
        declared.append(host_of(source.address))
    return site_of(host_of(address)) in {site_of(host) for host in declared}


def require_own(source: Source, address: str) -> None:
    """Raise SourceChanged when `address` is not http(s) on a host that `source` declares."""
    if not is_own(source, address):
        raise SourceChanged(
            f"{address}: expected an address on a host that source {source.code} declares. "
            "Add the host to its column hosts, or declare it as a source of its own."
        )


def place_of(source: Source, address: str) -> str:
    """Return the IP address to connect to for `address`: looked up and judged in one go.

    Connecting to what was judged, and to nothing that a second look-up might say, is what keeps a
    name server from pointing at this network. Raises SourceUnavailable when the host has no
    address now; SourceChanged when one of them is not public and the source does not allow that.
    """
    host = host_of(address)
    if host == "localhost" or host.endswith(".localhost"):
        host = "127.0.0.1"  # always this machine (RFC 6761 §6.3), even where no resolver knows it
    try:
        resolved = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SourceUnavailable(
            f"{address}: expected a host, found no address of it now ({error})."
        ) from error
    places = [str(place[0]) for *_, place in resolved]
    if not source.allow_private:
        for place in places:
            if not _is_public(place.partition("%")[0]):
                raise SourceChanged(
                    f"{address}: expected a public host, found {place}. If the source is meant to "
                    f"be local, set allow_private for {source.code} in sources.csv."
                )
    # many portals announce an IPv6 address that answers nobody
    return next((place for place in places if ":" not in place), places[0])


def _is_public(place: str) -> bool:
    ip = ipaddress.ip_address(place)
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.is_site_local:
            return False
        ip = _carried(ip) or ip
    return ip.is_global and not ip.is_multicast


def _carried(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address leads to through a gateway, or is another name of."""
    if any(ip in network for network in _CARRIERS):
        return ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF)
    return ip.ipv4_mapped or ip.sixtofour
