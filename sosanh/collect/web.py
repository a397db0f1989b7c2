"""Polite requests on behalf of one source: robots.txt, a pace per host, bounds on everything.

What is promised to a portal: one request at a time, pauses between them, no page that its
robots.txt excludes, no page again that has not changed, and a user agent that says who asks.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Self
from urllib.parse import urljoin, urlsplit

import httpx
import tenacity

from sosanh import __version__
from sosanh.collect import guard
from sosanh.collect.items import Known, PageExcluded, PageGone
from sosanh.collect.pace import Pace
from sosanh.collect.robots import MAX_ROBOTS_BYTES, ROBOT, Robots
from sosanh.errors import SourceChanged, SourceUnavailable, UnreadableDocument
from sosanh.settings import settings
from sosanh.sources import Source

USER_AGENT = f"{ROBOT}/{__version__} (comparison of provincial reports; reads once a night)"
# Answers below 500 that a later request may not meet: time-out, too early, too many requests.
_PASSING = frozenset({408, 425, 429})
_GONE = frozenset({404, 410})
# Headers that say something about the document and nothing about the visitor.
_KEPT = ("content-type", "content-length", "content-language", "date", "etag", "last-modified")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a request may cost; times in seconds."""

    patience: float = 20.0  # to connect, and between two pieces of an answer
    total_patience: float = 90.0  # for the whole of an answer
    redirects: int = 5
    tries: int = 3  # of what can recover
    pause: float = 2.0  # before the second try; doubles with each
    longest_pause: float = 120.0  # a Retry-After beyond this is not waited for
    delay: float = 1.0  # between two requests to a public host; none on this network


@dataclass(frozen=True, slots=True)
class Answer:
    """The body of a 200, decompressed; no body after a 304."""

    data: bytes | None
    media_type: str | None
    address: str  # after redirects
    status: int
    headers: Mapping[str, str]


class _Later(SourceUnavailable):
    """What may pass, and the seconds after which the server wants to be asked again, if it said."""

    def __init__(self, message: str, after: float | None) -> None:
        super().__init__(message)
        self.after = after


class Web:
    """A visit to the hosts of one source: `with Web(source) as web: web.get(address, …)`.

    Each host is looked up once and kept to; its robots.txt is read before anything else. Several
    threads may use one visit as long as no two ask the same host.
    """

    def __init__(
        self,
        source: Source,
        limits: Limits | None = None,
        *,
        pace: Pace | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.source = source
        self.limits = limits or Limits()
        self._pace = pace or Pace(settings().home / "pace")
        self._sleep = sleep
        self._hosts: dict[str, tuple[str, httpx.Client]] = {}
        self._robots: dict[str, Robots] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for _, client in self._hosts.values():
            client.close()

    def get(
        self, address: str, *, max_bytes: int, known: Known | None = None, once: bool = False
    ) -> Answer:
        """Fetch `address`, following redirects on the source's hosts.

        With `known`, the answer may be a 304 without a body. What can recover (408, 425, 429, 5xx,
        no answer, broken off) is tried again, unless `once`, after the time that the server asks
        for. Raises SourceUnavailable when it did not recover; PageGone; PageExcluded;
        SourceChanged (any other answer, an address that the source may not lead to);
        UnreadableDocument (`too_large`).
        """
        tries = tenacity.Retrying(
            stop=tenacity.stop_after_attempt(1 if once else self.limits.tries),
            wait=self._wait,
            retry=tenacity.retry_if_exception(self._is_worth_waiting),
            sleep=self._sleep,
            reraise=True,
        )
        try:
            return tries(self._follow, address, max_bytes, known)
        except _Later as error:
            raise SourceUnavailable(str(error)) from error

    def robots(self, address: str) -> Robots:
        """Return the rules of the host of `address`, read once.

        A host without a robots.txt allows everything; one that cannot say now raises
        SourceUnavailable, as RFC 9309 §2.3.1.4 wants.
        """
        parts = urlsplit(address)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self._robots:
            self._robots[host] = Robots(self._robots_text(host))
        return self._robots[host]

    def _robots_text(self, host: str) -> str:
        delay = self._delay(None)
        address = f"{host}/robots.txt"
        for _ in range(self.limits.redirects + 1):
            guard.require_own(self.source, address)
            with self._response(address, delay, {}) as response:
                if response.has_redirect_location:
                    address = urljoin(address, response.headers["location"])
                    continue
                if response.status_code >= 500 or response.status_code in _PASSING:
                    raise _unavailable(response, address)
                if response.status_code != 200:
                    return ""
                try:
                    data = self._body(response, address, MAX_ROBOTS_BYTES)
                except UnreadableDocument as error:
                    raise SourceChanged(str(error)) from error
                return data.decode("utf-8", errors="replace")
        return ""

    def _delay(self, robots: Robots | None) -> float:
        if self.source.delay is not None:
            own = self.source.delay
        else:
            own = 0.0 if self.source.allow_private else self.limits.delay
        return max(own, robots.delay if robots else 0.0)

    def _follow(self, address: str, max_bytes: int, known: Known | None) -> Answer:
        headers = _conditions(known)
        for _ in range(self.limits.redirects + 1):
            guard.require_own(self.source, address)
            robots = self.robots(address)
            if not robots.allows(address):
                raise PageExcluded(
                    f"{address}: excluded by the robots.txt of its host for visitors like "
                    f"{ROBOT}. Ask the publisher, or leave the page out."
                )
            with self._response(address, self._delay(robots), headers) as response:
                if response.has_redirect_location:
                    address = urljoin(address, response.headers["location"])
                    continue
                _require_expected(response, address, asked=bool(headers))
                unchanged = response.status_code == 304
                return Answer(
                    None if unchanged else self._body(response, address, max_bytes),
                    response.headers.get("content-type", "").partition(";")[0].strip().lower()
                    or None,
                    address,
                    response.status_code,
                    {name: response.headers[name] for name in _KEPT if name in response.headers},
                )
        raise SourceChanged(
            f"{address}: expected a page, found more than {self.limits.redirects} redirects."
        )

    @contextmanager
    def _response(
        self, address: str, delay: float, headers: Mapping[str, str]
    ) -> Iterator[httpx.Response]:
        """Ask for `address` in the source's turn at its host; the body is read within the turn."""
        try:
            url = httpx.URL(address)
        except httpx.InvalidURL as error:
            raise SourceChanged(f"{address!r}: expected an address, found: {error}") from error
        place, client = self._client(address)
        request = client.build_request(
            "GET",
            url.copy_with(host=place, fragment=None),
            headers={**headers, "host": url.netloc.decode("ascii")},
            extensions={"sni_hostname": url.raw_host.decode("ascii")},
        )
        with self._pace.turn(guard.site_of(url.host), delay):
            try:
                response = client.send(request, stream=True)
                try:
                    yield response
                finally:
                    response.close()
            except httpx.DecodingError as error:
                raise SourceChanged(
                    f"{address}: expected a body as its headers say: {error}"
                ) from error
            except httpx.TransportError as error:
                raise SourceUnavailable(
                    f"{address}: expected an answer, found {type(error).__name__} ({error})."
                ) from error

    def _client(self, address: str) -> tuple[str, httpx.Client]:
        # one client a host: connections are kept by IP address, and a certificate is for a name
        host = guard.host_of(address)
        if host not in self._hosts:
            place = guard.place_of(self.source, address)
            client = httpx.Client(
                headers={
                    "user-agent": USER_AGENT,
                    "accept-language": "vi",
                    "accept-encoding": "gzip, deflate",
                },
                timeout=self.limits.patience,
                trust_env=False,
            )
            self._hosts[host] = place, client
        return self._hosts[host]

    def _body(self, response: httpx.Response, address: str, max_bytes: int) -> bytes:
        packing = response.headers.get("content-encoding", "identity").strip().lower()
        if packing not in ("gzip", "x-gzip", "deflate", "identity", ""):
            # packed twice, or by a stronger method, a small piece unpacks to any size at once
            raise SourceChanged(
                f"{address}: expected a body packed by gzip or deflate as asked for, found "
                f"{packing!r}."
            )
        deadline = time.monotonic() + self.limits.total_patience
        declared = response.headers.get("content-length", "")
        if declared.isdecimal() and int(declared) > max_bytes:
            raise _too_large(address, max_bytes)
        body = bytearray()
        for piece in response.iter_bytes():
            body += piece
            if len(body) > max_bytes:
                raise _too_large(address, max_bytes)
            if time.monotonic() > deadline:
                raise SourceUnavailable(f"{address}: expected the whole answer sooner, gave up.")
        return bytes(body)

    def _is_worth_waiting(self, error: BaseException) -> bool:
        if isinstance(error, _Later) and error.after is not None:
            return error.after <= self.limits.longest_pause
        return isinstance(error, SourceUnavailable)

    def _wait(self, state: tenacity.RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        asked_for = error.after if isinstance(error, _Later) else None
        growing = self.limits.pause * 2.0 ** (state.attempt_number - 1)
        return asked_for if asked_for is not None else min(growing, self.limits.longest_pause)


def _conditions(known: Known | None) -> dict[str, str]:
    if known is None:
        return {}
    asked = {"if-none-match": known.etag, "if-modified-since": known.last_modified}
    return {name: value for name, value in asked.items() if value}


def _require_expected(response: httpx.Response, address: str, *, asked: bool) -> None:
    status = response.status_code
    if status == 200 or (status == 304 and asked):
        return
    if status >= 500 or status in _PASSING:
        raise _unavailable(response, address)
    message = f"{address}: expected 200, found {status} {response.reason_phrase}."
    raise PageGone(message) if status in _GONE else SourceChanged(message)


def _unavailable(response: httpx.Response, address: str) -> _Later:
    message = f"{address}: expected 200, found {response.status_code} {response.reason_phrase}."
    return _Later(message, _retry_after(response.headers.get("retry-after", "").strip()))


def _retry_after(text: str) -> float | None:
    """Return the seconds that a Retry-After asks for, as a number or a date (RFC 9110 §10.2.3)."""
    if text.isdecimal():
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except ValueError:
        return None


def _too_large(address: str, max_bytes: int) -> UnreadableDocument:
    return UnreadableDocument(
        "too_large", f"{address}: expected at most {max_bytes:,} bytes, found more."
    )
