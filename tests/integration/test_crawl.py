"""Crawling real web servers on this machine: what is asked, what is left alone, what goes wrong."""

import gzip
import threading
import tracemalloc
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from sosanh.collect import (
    MAX_BYTES,
    Discovered,
    FolderArchive,
    Known,
    Limits,
    PageAddresses,
    Visit,
    Web,
    crawl,
    discover,
)
from sosanh.collect.crawl import is_due
from sosanh.collect.pace import Pace
from sosanh.errors import SourceChanged, SourceUnavailable
from sosanh.settings import PROJECT
from sosanh.sources import Source
from tests.integration.portals import (
    HTML,
    Portals,
    Reply,
    article,
    sitemap,
    sitemap_index,
)

TONIGHT = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
PAGE = Reply(body=article("Tin", "Bài"), headers=HTML)


class Nights:
    """Nights over one source: what they visited, and how long they would have waited."""

    def __init__(self, folder: Path) -> None:
        self.archive = FolderArchive(folder / "archive")
        self.addresses = PageAddresses(PROJECT / "seeds")
        self.pace = Pace(folder / "pace", sleep=self._wait, clock=lambda: TONIGHT.timestamp())
        self.waits: list[float] = []
        self.known: dict[str, Known] = {}
        self.tonight: dict[str, Visit] = {}
        self.limits = Limits(patience=2.0, total_patience=5.0)

    def _wait(self, seconds: float) -> None:
        self.waits.append(seconds)

    def web(self, source: Source) -> Web:
        return Web(source, self.limits, pace=self.pace, sleep=self._wait)

    def discover(self, source: Source) -> list[Discovered]:
        with self.web(source) as web:
            return discover(source, web)

    def crawl(self, source: Source, items: list[Discovered], now: datetime = TONIGHT) -> list[str]:
        """Visit `items` on a new night; return the outcomes."""
        self.tonight = {}
        return self.go_on(source, items, now)

    def go_on(self, source: Source, items: list[Discovered], now: datetime = TONIGHT) -> list[str]:
        with self.web(source) as web:
            self.visits = crawl(
                source,
                items,
                archive=self.archive,
                addresses=self.addresses,
                web=web,
                known=self.known,
                tonight=dict(self.tonight),
                record=self.record,
                now=lambda: now,
            )
        return [visit.outcome for visit in self.visits]

    def record(self, visit: Visit) -> None:
        self.tonight[visit.page] = visit
        if visit.document_id:
            before = self.known.get(visit.page)
            self.known[visit.page] = Known(
                visit.document_id,
                before.first_seen_at if before else visit.visited_at,
                visit.visited_at,
                visit.bytes,
                visit.media_type,
                visit.headers.get("etag"),
                visit.headers.get("last-modified"),
            )


@pytest.fixture
def nights(tmp_path: Path) -> Nights:
    return Nights(tmp_path)


def items(*addresses: str) -> list[Discovered]:
    return [Discovered(address, address, None, None) for address in addresses]


# --- what a source offers


def test_an_index_of_sitemaps_with_10_000_addresses_is_listed_once(
    portals: Portals, nights: Nights
) -> None:
    parts = []
    for part in range(10):
        links = [portals.address("bao", f"/tin/{part}-{number}.html") for number in range(1000)]
        body = gzip.compress(sitemap(*links)) if part % 2 else sitemap(*links)
        parts.append(portals.page("bao", f"/sitemap-{part}.xml", Reply(body=body)))
    gone = portals.address("bao", "/sitemap-old.xml")
    portals.page("bao", "/sitemap.xml", Reply(body=sitemap_index(*parts, gone, parts[0])))
    found = nights.discover(portals.source("bao", "sitemap", "/sitemap.xml"))
    assert len({item.address for item in found}) == len(found) == 10_000
    assert len(portals.asked()) == 12


def test_a_sitemap_lists_what_was_changed_last_first_and_only_what_is_wanted(
    portals: Portals, nights: Nights
) -> None:
    def at(path: str, day: str) -> tuple[str, str]:
        return portals.address("bao", path), day

    body = sitemap(
        at("/chinh-tri/cu.html", "2023-01-05"),
        at("/the-thao/moi.html", "2023-07-05"),
        at("/chinh-tri/moi.html", "2023-07-05T00:30:00+07:00"),
        portals.address("bao", "/chinh-tri/khong-ngay.html"),
        portals.address("khac", "/chinh-tri/bao-khac.html"),
    )
    portals.page("bao", "/sitemap.xml", Reply(body=body))
    found = nights.discover(
        portals.source("bao", "sitemap", "/sitemap.xml", match=("/chinh-tri/*",))
    )
    assert [(item.name, item.changed_at) for item in found] == [
        ("moi.html", datetime(2023, 7, 4, 17, 30, tzinfo=UTC)),
        # nobody can tell when on that day
        ("cu.html", datetime(2023, 1, 5, 16, 59, 59, tzinfo=UTC)),
        ("khong-ngay.html", None),
    ]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"<urlset><url>", "in XML"),
        (article("Tin", "Bài"), "expected"),
        (gzip.compress(sitemap())[:30], "expected"),
        (b"<feed/>", "found feed"),
    ],
    ids=["cut off", "a page", "packed and cut off", "a feed"],
)
def test_a_sitemap_that_is_none_means_that_the_source_changed(
    portals: Portals, nights: Nights, body: bytes, found: str
) -> None:
    portals.page("bao", "/sitemap.xml", Reply(body=body))
    with pytest.raises(SourceChanged, match=found):
        nights.discover(portals.source("bao", "sitemap", "/sitemap.xml"))


LISTING = """<html><body><ul class="menu"><li><a href="/the-thao">Thể thao</a></li></ul>
<div class="list">{links}</div><a class="next" href="{next}">Trang sau</a></body></html>"""


def listing(following: str, *links: str) -> Reply:
    entries = "".join(f'<h3><a href="{link}">  Bài\n {link} </a></h3>' for link in links)
    return Reply(body=LISTING.format(links=entries, next=following).encode(), headers=HTML)


def test_a_listing_is_followed_to_its_last_page(portals: Portals, nights: Nights) -> None:
    portals.page("so", "/tin", listing("/tin?trang=2", "/1.html", "mailto:x@y", "#top", "/2.html"))
    portals.page("so", "/tin?trang=2", listing("/tin?trang=3", "2.html", "http://khac.vn/x", "/3"))
    portals.page("so", "/tin?trang=3", listing("/tin?trang=1", "/3"))
    source = portals.source("so", "listing", "/tin", links=".list a", next_page="a.next", pages=10)
    found = nights.discover(source)
    assert [(item.name, item.title) for item in found] == [
        ("1.html", "Bài /1.html"),
        ("2.html", "Bài /2.html"),
        ("3", "Bài /3"),
    ]
    assert portals.asked() == ["/tin", "/tin?trang=2", "/tin?trang=3"]


def test_a_listing_s_pages_can_be_numbered(portals: Portals, nights: Nights) -> None:
    for page in range(1, 5):
        portals.page("so", f"/tin/p{page}", listing("#", f"/{page}.html"))
    source = portals.source("so", "listing", "/tin/p{page}", links=".list a", pages=3)
    assert [item.name for item in nights.discover(source)] == ["1.html", "2.html", "3.html"]


def test_a_listing_whose_layout_changed_is_no_empty_one(portals: Portals, nights: Nights) -> None:
    portals.page("so", "/tin", listing("#", "/1.html"))
    with pytest.raises(SourceChanged, match=r"\.news a.*found none"):
        nights.discover(portals.source("so", "listing", "/tin", links=".news a"))


def test_addresses_that_somebody_wrote_down_are_a_source(tmp_path: Path) -> None:
    path = tmp_path / "urls.txt"
    path.write_text("# chọn\nhttps://bao.vn/1.html\t2023-07-05\n\nhttps://m.bao.vn/2.html # x\n")
    source = Source(
        "chon", "22", "Báo", "press", "urls", str(path), True, hosts=("bao.vn",)
    )  # fmt: skip
    assert [
        (item.name, item.published and item.published.isoformat()) for item in discover(source)
    ] == [
        ("1.html", "2023-07-05"),
        ("2.html", None),
    ]
    path.write_text("https://khac.vn/1.html\n")
    with pytest.raises(SourceChanged, match=r"urls\.txt, line 1.*hosts"):
        discover(source)


# --- politeness


def test_what_robots_txt_excludes_is_not_asked_for(portals: Portals, nights: Nights) -> None:
    rules = b"User-agent: *\nDisallow: /noi-bo/\nCrawl-delay: 7\n\nUser-agent: evil\nDisallow: /\n"
    portals.page("bao", "/robots.txt", Reply(body=rules))
    secret = portals.page("bao", "/noi-bo/1.html", PAGE)
    open_page = portals.page("bao", "/tin/1.html", PAGE)
    source = portals.source("bao", "feed", "/rss")
    assert nights.crawl(source, items(secret, open_page)) == ["excluded", "fetched"]
    assert portals.asked() == ["/robots.txt", "/tin/1.html"]
    assert nights.waits == [7.0]


def test_a_rule_for_us_by_name_comes_before_the_rule_for_all(
    portals: Portals, nights: Nights
) -> None:
    rules = b"User-agent: *\nDisallow: /\n\nUser-agent: sosanh\nAllow: /\n"
    portals.page("bao", "/robots.txt", Reply(body=rules))
    page = portals.page("bao", "/1.html", PAGE)
    assert nights.crawl(portals.source("bao", "feed", "/rss"), items(page)) == ["fetched"]


def test_a_host_that_cannot_say_its_rules_is_left_alone(portals: Portals, nights: Nights) -> None:
    portals.page("bao", "/robots.txt", Reply(503))
    portals.page("bao", "/rss", PAGE)
    with pytest.raises(SourceUnavailable, match=r"robots\.txt.*503"):
        nights.discover(portals.source("bao", "feed", "/rss"))
    assert set(portals.asked()) == {"/robots.txt"}


def test_a_redirect_does_not_lead_around_robots_txt(portals: Portals, nights: Nights) -> None:
    portals.page("bao", "/robots.txt", Reply(body=b"User-agent: *\nDisallow: /noi-bo/"))
    portals.page("bao", "/noi-bo/1.html", PAGE)
    page = portals.page("bao", "/1", Reply(302, headers={"location": "/noi-bo/1.html"}))
    assert nights.crawl(portals.source("bao", "feed", "/rss"), items(page)) == ["excluded"]
    assert portals.asked() == ["/robots.txt", "/1"]


def test_requests_to_one_host_are_apart_by_its_delay_whatever_it_is_called(
    portals: Portals, nights: Nights
) -> None:
    pages = [portals.page("bao", f"/{number}.html", PAGE) for number in range(3)]
    pages.append(portals.page("m.bao", "/mobile.html", PAGE))
    source = replace(portals.source("bao", "feed", "/rss"), delay=2.5)
    assert nights.crawl(source, items(*pages)) == ["fetched"] * 4
    # robots.txt of two hosts and four pages: five pauses between six requests
    assert nights.waits == [2.5] * 5


def test_two_processes_share_the_turns_at_a_host(tmp_path: Path) -> None:
    waits: list[float] = []
    clock = [1000.0]
    one, other = (Pace(tmp_path, sleep=waits.append, clock=lambda: clock[0]) for _ in range(2))
    inside = threading.Event()
    leave = threading.Event()
    order = []

    def first() -> None:
        with one.turn("bao.vn", 3.0):
            order.append("first")
            inside.set()
            leave.wait(5)
            order.append("first ends")

    def second() -> None:
        with other.turn("bao.vn", 3.0):
            order.append("second")

    threads = [threading.Thread(target=first)]
    threads[0].start()
    inside.wait(5)
    threads.append(threading.Thread(target=second))
    threads[1].start()
    leave.set()
    for thread in threads:
        thread.join()
    assert order == ["first", "first ends", "second"]
    assert waits == [3.0]
    clock[0] += 2.0
    with one.turn("bao.vn", 3.0):
        pass
    with one.turn("other.vn", 3.0):
        pass
    assert waits == [3.0, 1.0]


def test_hosts_are_visited_at_the_same_time_and_each_one_page_after_another(
    portals: Portals, nights: Nights
) -> None:
    hosts = ("mot", "hai", "ba")
    pages = [portals.page(host, f"/{number}.html", PAGE) for host in hosts for number in range(4)]
    together = threading.Barrier(len(hosts))  # breaks unless all hosts are asked at once
    inside = {host: threading.Lock() for host in hosts}
    crowded = []

    def meet(host: str, path: str) -> None:
        if not inside[host].acquire(blocking=False):
            crowded.append((host, path))
            return
        try:
            if path != "/robots.txt":
                together.wait(5)
        finally:
            inside[host].release()

    portals.on_request = meet
    source = replace(portals.source("mot", "feed", "/rss"), hosts=("hai.localhost", "ba.localhost"))
    assert nights.crawl(source, items(*pages)) == ["fetched"] * 12
    assert crowded == []


# --- what can recover, and what cannot


def test_too_many_requests_are_waited_out_as_long_as_the_server_asks(
    portals: Portals, nights: Nights
) -> None:
    busy = Reply(429, headers={"retry-after": "17"})
    page = portals.page("bao", "/1.html", busy, busy, PAGE)
    assert nights.crawl(portals.source("bao", "feed", "/rss"), items(page)) == ["fetched"]
    assert nights.waits == [17.0, 17.0]


def test_the_time_that_a_server_asks_for_may_be_a_date(portals: Portals, nights: Nights) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=40), usegmt=True)
    busy = Reply(429, headers={"retry-after": later})
    page = portals.page("bao", "/1.html", busy, PAGE)
    assert nights.crawl(portals.source("bao", "feed", "/rss"), items(page)) == ["fetched"]
    (wait,) = nights.waits
    assert 30 < wait <= 40


def test_a_server_that_wants_to_be_left_alone_for_long_is_left_alone(
    portals: Portals, nights: Nights
) -> None:
    page = portals.page("bao", "/1.html", Reply(503, headers={"retry-after": "86400"}))
    assert nights.crawl(portals.source("bao", "feed", "/rss"), items(page)) == ["unavailable"]
    assert nights.waits == []
    assert portals.asked() == ["/1.html"]


def test_a_fault_of_the_server_that_passes_costs_no_page(portals: Portals, nights: Nights) -> None:
    page = portals.page("bao", "/1.html", Reply(500), Reply(502), PAGE)
    assert nights.crawl(portals.source("bao", "feed", "/rss"), items(page)) == ["fetched"]
    assert nights.waits == [2.0, 4.0]


@pytest.mark.parametrize(
    ("reply", "outcome", "tries"),
    [
        (Reply(404), "gone", 1),
        (Reply(410), "gone", 1),
        (Reply(403), "failed", 1),
        (Reply(204), "failed", 1),
        (Reply(500), "unavailable", 3),
        (replace(PAGE, hang_up=True), "unavailable", 3),
        (replace(PAGE, headers=HTML | {"content-length": "99999"}), "unavailable", 3),
        (Reply(302, headers={"location": "/1.html"}), "failed", 6),
        (Reply(body=b"x", headers={"content-encoding": "br"}), "failed", 1),
        (
            Reply(
                body=gzip.compress(gzip.compress(b"0" * 10_000_000)),
                headers={"content-encoding": "gzip, gzip"},
            ),
            "failed",
            1,
        ),
        (Reply(body=b"0" * 65_536, endless=True), "failed", 1),
        (Reply(body=b"", headers={"content-length": str(200 * 1024**2)}), "failed", 1),
        (Reply(body=b"0" * 65_536, endless=True, headers={"content-length": "99"}), "fetched", 1),
        (replace(PAGE, pause=0.01), "unavailable", 3),
    ],
    ids=[
        "404", "410", "403", "204", "500", "broken off", "wrong length", "circle",
        "unasked packing", "packed twice", "endless", "200 MB", "more than it says", "drip",
    ],
)  # fmt: skip
def test_what_goes_wrong_with_a_page_is_on_record_and_stops_no_other(
    portals: Portals, nights: Nights, monkeypatch: pytest.MonkeyPatch,
    reply: Reply, outcome: str, tries: int,
) -> None:  # fmt: skip
    monkeypatch.setattr("sosanh.collect.kinds.MAX_BYTES", 4_000_000)
    nights.limits = replace(nights.limits, patience=0.5, total_patience=1.0)
    bad, good = portals.page("bao", "/1.html", reply), portals.page("bao", "/2.html", PAGE)
    source = portals.source("bao", "feed", "/rss")
    assert nights.crawl(source, items(bad, good)) == [outcome, "fetched"]
    assert portals.asked().count("/1.html") == tries
    assert outcome == "fetched" or nights.visits[0].message
    assert nights.archive.read(nights.visits[1].document_id or "") == PAGE.body


def test_a_page_of_200_mb_is_left_at_the_limit_and_never_held_whole(
    portals: Portals, nights: Nights
) -> None:
    """The page has no declared length, and the limit is the one of every night."""
    size = 200 * 1024**2
    nights.limits = Limits()
    paragraph = "<p>Kết nạp 1.204 đảng viên.</p>".encode() * 2_000
    huge = portals.page("bao", "/1.html", Reply(body=paragraph, headers=HTML, streamed=size))
    source = portals.source("bao", "feed", "/rss")
    tracemalloc.start()
    try:
        assert nights.crawl(source, items(huge, portals.page("bao", "/2.html", PAGE))) == [
            "failed", "fetched",
        ]  # fmt: skip
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert nights.visits[0].message is not None
    assert f"at most {MAX_BYTES:,} bytes" in nights.visits[0].message
    assert nights.visits[0].document_id is None
    assert portals.asked().count("/1.html") == 1
    # what lies in the buffers of both sides is sent, and not read
    assert MAX_BYTES < portals.streamed < MAX_BYTES + 16 * 1024**2
    assert peak < 1.5 * MAX_BYTES


def test_a_host_that_does_not_answer_is_given_up_for_the_night(
    portals: Portals, nights: Nights
) -> None:
    pages = [portals.page("bao", f"/{number}.html", Reply(503)) for number in range(9)]
    other = portals.page("khac", "/1.html", PAGE)
    source = replace(portals.source("bao", "feed", "/rss"), hosts=("khac.localhost",))
    assert nights.crawl(source, items(*pages, other)) == ["unavailable"] * 9 + ["fetched"]
    assert len(portals.asked("bao")) == 5 * 3


# --- nothing twice


def test_a_page_that_has_not_changed_is_not_sent_again(portals: Portals, nights: Nights) -> None:
    with_etag = portals.page("bao", "/1.html", replace(PAGE, etag='"v1"'))
    without = portals.page("bao", "/2.html", PAGE)
    source = portals.source("bao", "feed", "/rss")
    assert nights.crawl(source, items(with_etag, without)) == ["fetched"] * 2
    again = nights.crawl(source, items(with_etag, without), TONIGHT + timedelta(days=1))
    assert again == ["unchanged"] * 2
    sent = [headers.get("if-none-match") for _, path, headers in portals.requests]
    assert sent == [None, None, '"v1"', None]
    first = nights.visits[0]
    assert first.status == 304
    assert nights.archive.read(first.document_id or "") == PAGE.body
    # and its validators are still known after a 304
    third = nights.crawl(source, items(with_etag), TONIGHT + timedelta(days=2))
    assert third == ["unchanged"]
    assert portals.requests[-1][2]["if-none-match"] == '"v1"'


def test_bytes_that_were_lost_are_fetched_again_whole(portals: Portals, nights: Nights) -> None:
    page = portals.page("bao", "/1.html", replace(PAGE, etag='"v1"'))
    source = portals.source("bao", "feed", "/rss")
    nights.crawl(source, items(page))
    nights.archive.path(nights.visits[0].document_id or "").unlink()
    assert nights.crawl(source, items(page), TONIGHT + timedelta(days=1)) == ["fetched"]
    assert nights.archive.read(nights.visits[0].document_id or "") == PAGE.body


def test_a_page_edited_after_publication_is_fetched_beside_what_it_was(
    portals: Portals, nights: Nights
) -> None:
    edited = replace(PAGE, body=article("Tin", "Bài đã sửa"), etag='"v2"')
    page = portals.page("bao", "/1.html", replace(PAGE, etag='"v1"'), edited)
    source = portals.source("bao", "feed", "/rss")
    nights.crawl(source, items(page))
    before = nights.visits[0].document_id
    assert nights.crawl(source, items(page), TONIGHT + timedelta(days=1)) == ["fetched"]
    after = nights.visits[0].document_id
    assert nights.archive.read(before or "") == PAGE.body
    assert nights.archive.read(after or "") == edited.body


def test_the_ways_in_which_a_portal_shows_one_page_are_asked_for_once(
    portals: Portals, nights: Nights
) -> None:
    ways = [
        portals.page("m.bao", "/tin-1.html", PAGE),
        portals.page("bao", "/amp/tin-1.html", PAGE),
        portals.page("bao", "/tin-1.html?utm_source=rss&fbclid=x", PAGE),
        portals.page("bao", "/tin-1.html", PAGE),
        portals.page("bao", "/tin-1.html/print", PAGE),
        portals.page("bao", "/tin-1.html?trang=2", PAGE),
    ]
    outcomes = nights.crawl(portals.source("bao", "feed", "/rss"), items(*ways))
    assert outcomes == ["duplicate"] * 3 + ["fetched", "duplicate", "fetched"]
    assert portals.asked() == ["/tin-1.html", "/tin-1.html?trang=2"]


def test_a_crawl_that_was_killed_goes_on_where_it_was(portals: Portals, nights: Nights) -> None:
    pages = [portals.page("bao", f"/{number}.html", PAGE) for number in range(8)]
    source = portals.source("bao", "feed", "/rss")
    keep = nights.record

    def die_at_the_fourth(visit: Visit) -> None:
        keep(visit)
        if len(nights.tonight) == 4:
            raise KeyboardInterrupt

    nights.record = die_at_the_fourth  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        nights.crawl(source, items(*pages))
    nights.record = keep  # type: ignore[method-assign]
    assert portals.asked() == [f"/{number}.html" for number in range(4)]
    assert nights.go_on(source, items(*pages)) == ["fetched"] * 8
    assert portals.asked() == [f"/{number}.html" for number in range(8)]


def test_one_night_fetches_so_much_and_the_next_ones_the_rest(
    portals: Portals, nights: Nights
) -> None:
    pages = [portals.page("bao", f"/{number}.html", PAGE) for number in range(5)]
    source = replace(portals.source("bao", "sitemap", "/sitemap.xml"), per_night=2)
    assert nights.crawl(source, items(*pages)) == ["fetched"] * 2 + ["postponed"] * 3
    second = nights.crawl(source, items(*pages), TONIGHT + timedelta(days=1))
    assert second == ["not_due"] * 2 + ["fetched"] * 2 + ["postponed"]
    third = nights.crawl(source, items(*pages), TONIGHT + timedelta(days=2))
    assert third.count("fetched") == third.count("unchanged") == 1
    assert sorted(portals.asked()) == sorted([f"/{n}.html" for n in range(5)] + ["/0.html"])


@pytest.mark.parametrize(
    ("age", "since_visit", "changed", "due"),
    [
        (3, 1, None, True),
        (30, 1, None, False),
        (30, 7, None, True),
        (300, 7, None, False),
        (300, 30, None, True),
        (300, 1, 2, False),
        (300, 10, 2, True),
    ],
)
def test_young_pages_are_looked_at_each_night_and_old_ones_seldom(
    age: int, since_visit: int, changed: int | None, due: bool
) -> None:
    def ago(days: int) -> datetime:
        return TONIGHT - timedelta(days=days)

    known = Known("0" * 64, ago(age), ago(since_visit) + timedelta(hours=1))
    item = Discovered("x", "x", None, None, ago(changed) if changed else None)
    assert is_due(item, known, TONIGHT) is due


def test_an_address_of_this_machine_in_another_dress_is_refused(portals: Portals) -> None:
    for host in (
        "[::ffff:127.0.0.1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[fec0::1]",
        "0.0.0.0", "127.1", "2130706433", "224.0.0.1", "100.64.0.1",
    ):  # fmt: skip
        address = f"http://{host}:{portals.port}/rss"
        source = Source("x", None, "x", "press", "feed", address, True)
        with pytest.raises(SourceChanged, match="allow_private"):
            discover(source)
    assert portals.requests == []
