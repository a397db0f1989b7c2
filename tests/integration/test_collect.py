"""Collecting from a folder, and from a real web server on this machine."""

import os
import socket
import struct
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sosanh.collect import Discovered, Limits, PageGone, Web, discover, fetch
from sosanh.errors import SourceChanged, SourceUnavailable, UnreadableDocument
from sosanh.read import read
from sosanh.settings import PROJECT
from sosanh.sources import Source
from tests.integration.portals import HTML, Portals, Reply

ARTICLE = (
    "<!doctype html><html><body><h1>Tỉnh ủy họp sơ kết công tác xây dựng Đảng</h1><p>Sáng 5/7, Ban "
    "Thường vụ Tỉnh ủy họp; toàn Đảng bộ đã kết nạp 1.876 đảng viên, đạt 52,1% chỉ tiêu của năm, "
    "và thi hành kỷ luật 74 đảng viên trong sáu tháng đầu năm.</p></body></html>"
).encode()


class Site(Portals):
    """One portal under the address of this machine; `requests` are (path, headers)."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: dict[str, list[Reply]] = {}
        self.root = f"http://127.0.0.1:{self.port}"

    def answer(self, host: str, path: str, headers: Any) -> Reply:
        self.requests.append((path, {name.lower(): value for name, value in headers.items()}))
        replies = self.pages.get(path, [Reply(404)])
        return replies.pop(0) if len(replies) > 1 else replies[0]

    def source(self, path: str = "/rss", *, allow_private: bool = True) -> Source:
        return Source(
            "bao_mau", "22", "Báo Mẫu", "own_organ", "feed", self.root + path, True,
            allow_private,
        )  # fmt: skip

    def item(self, path: str) -> Discovered:
        return Discovered(self.root + path, path.rpartition("/")[2], None, None)


@pytest.fixture
def site() -> Iterator[Site]:
    started = Site()
    yield started
    started.close()


def rss(*entries: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Báo Mẫu</title>'
        f"{''.join(entries)}</channel></rss>"
    ).encode()


def entry(link: str, published: str = "Tue, 04 Jul 2023 17:30:00 GMT") -> str:
    return (
        f"<item><title>Bài &amp; ảnh</title><link>{link}</link>"
        f"<pubDate>{published}</pubDate></item>"
    )


def test_an_rss_feed_is_discovered_and_its_articles_are_fetched_and_read(site: Site) -> None:
    site.pages["/rss"] = [
        Reply(body=rss(entry("/tin/so-ket.html"), entry(f"{site.root}/tin/so-ket.html#top")))
    ]
    site.pages["/tin/so-ket.html"] = [Reply(body=ARTICLE, headers=HTML)]
    items = discover(site.source())
    # half past midnight in Vietnam is the next day
    address = f"{site.root}/tin/so-ket.html"
    assert items == [Discovered(address, "so-ket.html", date(2023, 7, 5), "Bài & ảnh")]
    fetched = fetch(site.source(), items[0])
    assert (fetched.data, fetched.media_type, fetched.address) == (ARTICLE, "text/html", address)
    document = read(
        fetched.data, name=items[0].name, document_id="0" * 64, published=items[0].published
    )
    assert document.title == "Tỉnh ủy họp sơ kết công tác xây dựng Đảng"
    assert (document.published, document.published_basis) == (date(2023, 7, 5), "given")


def test_an_atom_feed_is_discovered(site: Site) -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo Mẫu</title><entry><title>Một</title>'
        '<link href="/mot"/><published>2023-07-05T00:30:00+07:00</published></entry>'
        '<entry><title>Hai</title><link href="/hai"/></entry></feed>'
    )
    site.pages["/rss"] = [Reply(body=feed.encode())]
    assert [(item.name, item.published, item.title) for item in discover(site.source())] == [
        ("mot", date(2023, 7, 5), "Một"),
        ("hai", None, "Hai"),
    ]


def test_a_feed_without_entries_is_no_error(site: Site) -> None:
    site.pages["/rss"] = [Reply(body=rss())]
    assert discover(site.source()) == []


def test_a_request_says_who_asks(site: Site) -> None:
    site.pages["/rss"] = [Reply(body=rss())]
    discover(site.source())
    (_, headers) = site.requests[0]
    assert headers["user-agent"].startswith("sosanh/")


@pytest.mark.parametrize("status", [500, 502, 503, 429, 408])
def test_an_answer_that_may_pass_makes_the_source_unavailable(site: Site, status: int) -> None:
    site.pages["/rss"] = [Reply(status), Reply(body=rss(entry("/tin")))]
    with pytest.raises(SourceUnavailable, match=str(status)):
        discover(site.source())
    assert len(discover(site.source())) == 1


@pytest.mark.parametrize("status", [404, 410, 401, 403, 204])
def test_an_answer_that_will_not_pass_means_that_the_source_changed(
    site: Site, status: int
) -> None:
    site.pages["/rss"] = [Reply(status)]
    with pytest.raises(SourceChanged, match=str(status)):
        discover(site.source())


@pytest.mark.parametrize(
    "body",
    [
        rss(entry("/tin/1"), entry("/tin/2"))[:-60],
        rss(entry("/tin/1")).replace(b"&amp;", b"&"),
        ARTICLE,
        b"",
        b"{}",
    ],
    ids=["cut off", "ill-formed", "a page", "nothing", "json"],
)
def test_a_feed_that_is_none_any_more_means_that_the_source_changed(
    site: Site, body: bytes
) -> None:
    site.pages["/rss"] = [Reply(body=body)]
    with pytest.raises(SourceChanged, match="well-formed RSS or Atom feed"):
        discover(site.source())


def test_one_failing_article_leaves_the_others(site: Site) -> None:
    site.pages["/rss"] = [Reply(body=rss(entry("/gone"), entry("/down"), entry("/tin")))]
    site.pages["/down"] = [Reply(503)]
    site.pages["/tin"] = [Reply(body=ARTICLE, headers=HTML)]
    outcomes = []
    with Web(site.source(), Limits(pause=0.01)) as web:
        for item in discover(site.source(), web):
            try:
                outcomes.append(fetch(site.source(), item, web).data)
            except (SourceChanged, SourceUnavailable) as error:
                outcomes.append(type(error))
    assert outcomes == [PageGone, SourceUnavailable, ARTICLE]


def test_a_silent_server_makes_the_source_unavailable(site: Site) -> None:
    site.pages["/rss"] = [Reply(body=rss(), late=1.0)]
    with (
        Web(site.source(), Limits(patience=0.2)) as web,
        pytest.raises(SourceUnavailable, match="ReadTimeout"),
    ):
        discover(site.source(), web)


def test_a_dripping_server_is_given_up(site: Site) -> None:
    site.pages["/rss"] = [Reply(body=rss() * 10, pause=0.02)]
    start = time.monotonic()
    with (
        Web(site.source(), Limits(total_patience=0.3)) as web,
        pytest.raises(SourceUnavailable, match="sooner"),
    ):
        discover(site.source(), web)
    assert time.monotonic() - start < 2


def test_a_connection_that_breaks_makes_the_source_unavailable(site: Site) -> None:
    site.pages["/rss"] = [Reply(body=rss(), hang_up=True)]
    with pytest.raises(SourceUnavailable, match="RemoteProtocolError"):
        discover(site.source())


def test_a_closed_port_makes_the_source_unavailable() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/rss"
    source = Source("x", None, "x", "press", "feed", address, True, allow_private=True)
    with pytest.raises(SourceUnavailable, match="ConnectError"):
        discover(source)


def test_an_unknown_host_makes_the_source_unavailable() -> None:
    source = Source("x", None, "x", "press", "feed", "http://bao-mau.invalid/rss", True)
    with pytest.raises(SourceUnavailable, match="no address"):
        discover(source)


def test_an_article_that_is_too_large_is_set_aside(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sosanh.collect.kinds.MAX_BYTES", 100_000)
    site.pages["/large"] = [Reply(body=b"a" * 100_001)]
    with pytest.raises(UnreadableDocument) as caught:
        fetch(site.source(), site.item("/large"))
    assert caught.value.reason == "too_large"


def test_a_body_that_unpacks_too_large_is_set_aside(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    import gzip

    monkeypatch.setattr("sosanh.collect.kinds.MAX_BYTES", 100_000)
    packed = gzip.compress(b"a" * 30_000_000)
    site.pages["/bomb"] = [Reply(body=packed, headers={"content-encoding": "gzip"})]
    with pytest.raises(UnreadableDocument) as caught:
        fetch(site.source(), site.item("/bomb"))
    assert caught.value.reason == "too_large"


def test_a_feed_that_is_too_large_means_that_the_source_changed(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sosanh.collect.feed.MAX_FEED_BYTES", 100)
    site.pages["/rss"] = [Reply(body=rss(entry("/tin")))]
    with pytest.raises(SourceChanged, match="at most 100 bytes"):
        discover(site.source())


def test_a_redirect_on_the_same_host_is_followed(site: Site) -> None:
    site.pages["/old"] = [Reply(301, headers={"location": "/new"})]
    site.pages["/new"] = [Reply(body=ARTICLE, headers=HTML)]
    fetched = fetch(site.source(), site.item("/old"))
    assert (fetched.data, fetched.address) == (ARTICLE, f"{site.root}/new")


def test_redirects_in_a_circle_mean_that_the_source_changed(site: Site) -> None:
    site.pages["/a"] = [Reply(302, headers={"location": "/b"})]
    site.pages["/b"] = [Reply(302, headers={"location": "/a"})]
    with pytest.raises(SourceChanged, match="more than 5 redirects"):
        fetch(site.source(), site.item("/a"))


@pytest.mark.parametrize(
    "target",
    ["http://localhost:9/x", "https://example.org/", "file:///etc/passwd", "gopher://x"],
)
def test_nothing_leads_off_the_source_s_host(site: Site, target: str) -> None:
    site.pages["/a"] = [Reply(302, headers={"location": target})]
    with pytest.raises(SourceChanged):
        fetch(site.source(), site.item("/a"))
    with pytest.raises(SourceChanged):
        fetch(site.source(), Discovered(target, "x", None, None))
    assert [path for path, _ in site.requests] == ["/robots.txt", "/a"]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "10.0.0.7", "169.254.169.254", "[::1]"])
def test_a_private_address_is_refused_unless_the_source_allows_it(site: Site, host: str) -> None:
    address = f"http://{host}:{site.port}/rss"
    site.pages["/rss"] = [Reply(body=rss())]
    with pytest.raises(SourceChanged, match="allow_private"):
        discover(Source("x", None, "x", "press", "feed", address, True))
    assert site.requests == []


def test_compressed_answers_are_unpacked(site: Site) -> None:
    import gzip

    headers = HTML | {"content-encoding": "gzip"}
    site.pages["/tin"] = [Reply(body=gzip.compress(ARTICLE), headers=headers)]
    assert fetch(site.source(), site.item("/tin")).data == ARTICLE


def test_a_body_that_is_not_compressed_as_it_says_means_that_the_source_changed(
    site: Site,
) -> None:
    site.pages["/tin"] = [Reply(body=ARTICLE, headers={"content-encoding": "gzip"})]
    with pytest.raises(SourceChanged, match="as its headers say"):
        fetch(site.source(), site.item("/tin"))


def folder(address: Path | str, *skip: str) -> Source:
    return Source("drop", "22", "Sở", "own_organ", "folder", str(address), True, skip=skip)


def test_a_folder_is_listed_by_path_without_what_is_skipped(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.txt", "a.txt", ".hidden", ".git/x.txt", "index.json", "README.md"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name)
    items = discover(folder(tmp_path, ".*", "*.json", "README*"))
    assert [item.address for item in items] == [
        f"{tmp_path}/a.txt", f"{tmp_path}/b/1.txt", f"{tmp_path}/b/2.txt",
    ]  # fmt: skip
    assert [item.name for item in items] == ["a.txt", "1.txt", "2.txt"]
    assert fetch(folder(tmp_path), items[1]).data == b"b/1.txt"


def test_of_a_folder_those_files_count_of_which_a_pattern_fits_the_name_or_the_path(
    tmp_path: Path,
) -> None:
    for name in ("2024/a.pdf", "2025/a.pdf", "2025/b.txt", "c.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    source = replace(folder(tmp_path, "c*"), match=("*.pdf", "/2025/*"))
    names = [item.address.removeprefix(f"{tmp_path}/") for item in discover(source)]
    assert names == ["2024/a.pdf", "2025/a.pdf", "2025/b.txt"]


def test_addresses_in_a_folder_of_the_project_do_not_name_the_machine() -> None:
    items = discover(folder("samples/ha_noi"))
    assert items
    assert all(item.address.startswith("samples/ha_noi/") for item in items)
    data = fetch(folder("samples/ha_noi"), items[0]).data
    assert data == (PROJECT / items[0].address).read_bytes()


def test_a_missing_folder_means_that_the_source_changed(tmp_path: Path) -> None:
    with pytest.raises(SourceChanged, match="nowhere"):
        discover(folder(tmp_path / "nowhere"))


def test_an_empty_folder_is_no_error(tmp_path: Path) -> None:
    assert discover(folder(tmp_path)) == []


def test_links_do_not_lead_out_of_a_folder(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    for path in (outside, inside):
        path.mkdir()
        (path / "a.txt").write_text(path.name)
    (inside / "link.txt").symlink_to(outside / "a.txt")
    (inside / "folder").symlink_to(outside)
    (inside / "same.txt").symlink_to(inside / "a.txt")
    assert [item.name for item in discover(folder(inside))] == ["a.txt", "same.txt"]
    for way_out in (f"{inside}/link.txt", f"{inside}/../outside/a.txt", "/etc/hostname"):
        with pytest.raises(SourceChanged, match="a way out"):
            fetch(folder(inside), Discovered(way_out, "x", None, None))


def test_a_pipe_in_a_folder_blocks_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert discover(folder(tmp_path)) == []
    with pytest.raises(SourceChanged, match="regular file"):
        fetch(folder(tmp_path), Discovered(f"{tmp_path}/pipe.txt", "pipe.txt", None, None))


def test_a_file_that_went_away_is_reported_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (item,) = discover(folder(tmp_path))
    (tmp_path / "a.txt").unlink()
    with pytest.raises(SourceChanged, match="none any more"):
        fetch(folder(tmp_path), item)


def test_a_file_name_that_is_no_utf_8_is_reported_alone(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xe1o.txt")).write_text("a")
    (tmp_path / "tot.txt").write_text("b")
    bad, good = discover(folder(tmp_path))
    assert bad.name == "b\\xe1o.txt"
    with pytest.raises(SourceChanged, match="UTF-8"):
        fetch(folder(tmp_path), bad)
    assert fetch(folder(tmp_path), good).data == b"b"


def test_a_file_that_is_too_large_is_set_aside_unread(tmp_path: Path) -> None:
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(3 * 1024**3)
    (item,) = discover(folder(tmp_path))
    with pytest.raises(UnreadableDocument, match="3,221,225,472") as caught:
        fetch(folder(tmp_path), item)
    assert caught.value.reason == "too_large"


def test_a_reset_connection_makes_the_source_unavailable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def reset() -> None:
            connection, _ = listener.accept()
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()

        thread = threading.Thread(target=reset)
        thread.start()
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/rss"
        source = Source("x", None, "x", "press", "feed", address, True, allow_private=True)
        with pytest.raises(SourceUnavailable):
            discover(source)
        thread.join()
