"""One polite GET: bounded in size, time and redirects, to the hosts that a source declares."""

import ipaddress
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx

from sosanh import __version__
from sosanh.errors import SourceChanged, SourceUnavailable, UnreadableDocument
from sosanh.sources import Source

USER_AGENT = f"sosanh/{__version__} (comparison of provincial reports; reads once a night)"
MAX_REDIRECTS = 5
# Seconds: to connect and between two pieces of an answer, and for the whole of it.
PATIENCE = 20.0
TOTAL_PATIENCE = 90.0
# Answers below 500 that a later request may not meet: time-out, too early, too many requests.
_PASSING = frozenset({408, 425, 429})


@dataclass(frozen=True, slots=True)
class Answer:
    """The body of a 200, decompressed."""

    data: bytes
    media_type: str | None
    address: str


@contextmanager
def client() -> Iterator[httpx.Client]:
    """Open the client that `get` needs."""
    headers = {"user-agent": USER_AGENT, "accept-language": "vi"}
    with httpx.Client(headers=headers, timeout=PATIENCE, trust_env=False) as opened:
        yield opened


def get(
    web: httpx.Client,
    source: Source,
    address: str,
    *,
    max_bytes: int,
    patience: float = TOTAL_PATIENCE,
) -> Answer:
    """Fetch `address` on behalf of `source`, following redirects on its host.

    Raises SourceUnavailable (408, 425, 429, 5xx, no answer in time, broken off), SourceChanged
    (any other answer; an address that is not http(s), not on the source's host, or private
    without `allow_private`), UnreadableDocument (`too_large`).
    """
    deadline = time.monotonic() + patience
    for _ in range(MAX_REDIRECTS + 1):
        _require_allowed(source, address)
        try:
            with web.stream("GET", address) as response:
                if response.has_redirect_location:
                    address = urljoin(address, response.headers["location"])
                    continue
                _require_success(response, address)
                data = _body(response, address, max_bytes, deadline)
                media_type = response.headers.get("content-type", "").partition(";")[0]
                return Answer(data, media_type.strip().lower() or None, address)
        except httpx.DecodingError as error:
            raise SourceChanged(
                f"{address}: expected a body as its headers say: {error}"
            ) from error
        except httpx.TransportError as error:
            raise SourceUnavailable(
                f"{address}: expected an answer, found {type(error).__name__} ({error})."
            ) from error
        except httpx.InvalidURL as error:
            raise SourceChanged(f"{address!r}: expected an address, found: {error}") from error
    raise SourceChanged(f"{address}: expected a page, found more than {MAX_REDIRECTS} redirects.")


def _require_allowed(source: Source, address: str) -> None:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise SourceChanged(f"{address!r}: expected an address, found: {error}") from error
    if parts.scheme not in ("http", "https") or not host:
        raise SourceChanged(f"{address!r}: expected an http or https address.")
    declared = urlsplit(source.address).hostname or ""
    if _site(host) != _site(declared):
        raise SourceChanged(
            f"{address}: expected an address on {declared}, as source {source.code} declares. "
            "Declare the other host as a source of its own if it is one."
        )
    if source.allow_private:
        return
    if host == "localhost" or host.endswith(".localhost"):
        host = "127.0.0.1"  # always this machine (RFC 6761 §6.3), even where no resolver knows it
    try:
        resolved = socket.getaddrinfo(host, port or parts.scheme, type=socket.SOCK_STREAM)
    except OSError as error:
        raise SourceUnavailable(f"{address}: the host has no address now ({error}).") from error
    for *_, place in resolved:
        if not ipaddress.ip_address(str(place[0]).partition("%")[0]).is_global:
            raise SourceChanged(
                f"{address}: expected a public host, found {place[0]}. If the source is meant to "
                f"be local, set allow_private for {source.code} in sources.csv."
            )


def _site(host: str) -> str:
    return host.lower().removeprefix("www.")


def _require_success(response: httpx.Response, address: str) -> None:
    status = response.status_code
    if status == 200:
        return
    message = f"{address}: expected 200, found {status} {response.reason_phrase}."
    if status >= 500 or status in _PASSING:
        raise SourceUnavailable(message)
    raise SourceChanged(message)


def _body(response: httpx.Response, address: str, max_bytes: int, deadline: float) -> bytes:
    body = bytearray()
    for piece in response.iter_bytes():
        body += piece
        if len(body) > max_bytes:
            raise UnreadableDocument(
                "too_large", f"{address}: expected at most {max_bytes:,} bytes, found more."
            )
        if time.monotonic() > deadline:
            raise SourceUnavailable(f"{address}: expected the whole answer sooner, gave up.")
    return bytes(body)
