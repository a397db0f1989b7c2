"""Portals of our own on this machine: one server, as many hosts as a test wants."""

import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any

from sosanh.sources import Source

HTML = {"content-type": "text/html; charset=utf-8"}


@dataclass
class Reply:
    """One answer: what is sent, how fast, and how the connection ends."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    late: float = 0.0  # before the answer
    pause: float = 0.0  # before each byte
    hang_up: bool = False  # in the middle of the body
    etag: str | None = None  # answered with 304 when it is asked for
    endless: bool = False  # the body is repeated until the visitor goes
    streamed: int = 0  # so many bytes, the body again and again, in chunks without a length


class Portals:
    """A web server that answers for every `NAME.localhost`; the last reply of a page repeats.

    `requests` are (host, path, headers) in the order of their arrival, robots.txt left out unless
    the host has one. `streamed` counts the bytes that were sent in chunks.
    """

    def __init__(self) -> None:
        self.replies: dict[tuple[str, str], list[Reply]] = {}
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self.streamed = 0
        self.on_request: Callable[[str, str], None] = lambda host, path: None
        self._lock = Lock()
        portals = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # head and body in one piece: two would wait for each other (Nagle)

            def do_GET(self) -> None:
                host = self.headers["host"].partition(":")[0].removesuffix(".localhost")
                reply = portals.answer(host, self.path, self.headers)
                try:
                    self.send(reply)
                    self.wfile.flush()
                except OSError:
                    self.close_connection = True

            def send(self, reply: Reply) -> None:
                time.sleep(reply.late)
                known = reply.etag and self.headers["if-none-match"] == reply.etag
                self.send_response(304 if known else reply.status)
                length = {"content-length": str(len(reply.body))}
                if known or reply.endless or reply.streamed:
                    length = {}
                if reply.streamed:
                    length["transfer-encoding"] = "chunked"
                if reply.etag:
                    length["etag"] = reply.etag
                if reply.endless:
                    length["connection"] = "close"
                for name, value in (length | dict(reply.headers)).items():
                    self.send_header(name, value)
                self.end_headers()
                if known:
                    return
                if reply.streamed:
                    self.stream(reply)
                    return
                while reply.endless:
                    self.wfile.write(reply.body)
                if reply.hang_up:
                    self.wfile.write(reply.body[: len(reply.body) // 2])
                    self.close_connection = True
                elif reply.pause:
                    for byte in reply.body:
                        self.wfile.write(bytes([byte]))
                        self.wfile.flush()
                        time.sleep(reply.pause)
                else:
                    self.wfile.write(reply.body)

            def stream(self, reply: Reply) -> None:
                chunk = b"%x\r\n%b\r\n" % (len(reply.body), reply.body)
                for _ in range(reply.streamed // len(reply.body)):
                    self.wfile.write(chunk)
                    portals.streamed += len(reply.body)
                self.wfile.write(b"0\r\n\r\n")

            def log_message(self, *_: Any) -> None:
                """Keep the test's output clean."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.request_queue_size = 128
        self._server.socket.listen(128)
        self._server.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.port = self._server.server_port
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def answer(self, host: str, path: str, headers: Any) -> Reply:
        with self._lock:
            replies = self.replies.get((host, path))
            if replies or path != "/robots.txt":
                self.requests.append((host, path, {k.lower(): v for k, v in headers.items()}))
            if not replies:
                return Reply(404)
            reply = replies.pop(0) if len(replies) > 1 else replies[0]
        self.on_request(host, path)
        return reply

    def address(self, host: str, path: str = "") -> str:
        return f"http://{host}.localhost:{self.port}{path}"

    def page(self, host: str, path: str, *replies: Reply) -> str:
        """Let `path` answer so from now on; return its address."""
        self.replies[host, path] = list(replies)
        return self.address(host, path)

    def article(self, host: str, path: str, title: str, body: str, **reply: Any) -> str:
        return self.page(host, path, Reply(body=article(title, body), headers=HTML, **reply))

    def feed(self, host: str, *paths: str, path: str = "/rss") -> str:
        return self.page(host, path, Reply(body=rss(*(self.address(host, one) for one in paths))))

    def asked(self, host: str | None = None) -> list[str]:
        """Return the paths that were asked for, in order."""
        return [path for name, path, _ in self.requests if host in (None, name)]

    def source(self, host: str, kind: str, path: str, **more: Any) -> Source:
        """Return a source at this portal; it may live on this machine, and no pause is made."""
        return Source(
            f"{host}_{kind}", "22", "Báo Mẫu", "own_organ", kind, self.address(host, path), True,
            True, **more,
        )  # type: ignore[arg-type]  # fmt: skip


def article(title: str, body: str) -> bytes:
    """A page in the style of a small portal: menu, article, related box, comments."""
    paragraphs = "".join(f"<p>{line}</p>" for line in body.split("\n"))
    return (
        f'<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head>'
        '<body><nav class="menu"><a href="/">Trang chủ</a><a href="/the-thao">Thể thao</a></nav>'
        f"<article><h1>{title}</h1>{paragraphs}</article>"
        '<div class="related"><h3>Tin liên quan</h3><a href="/khac.html">Bài khác</a></div>'
        "</body></html>"
    ).encode()


def rss(*links: str) -> bytes:
    items = "".join(
        f"<item><title>Bài {number}</title><link>{link}</link>"
        "<pubDate>Tue, 04 Jul 2023 17:30:00 GMT</pubDate></item>"
        for number, link in enumerate(links, 1)
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Tin</title>'
        f"{items}</channel></rss>"
    ).encode()


def sitemap(*links: str | tuple[str, str]) -> bytes:
    """A sitemap of addresses, each with the day of its last change if it is a pair."""
    pairs = [(link, "") if isinstance(link, str) else link for link in links]
    entries = "".join(
        f"<url><loc>{link}</loc>{f'<lastmod>{day}</lastmod>' if day else ''}</url>"
        for link, day in pairs
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'
    ).encode()


def sitemap_index(*links: str) -> bytes:
    entries = "".join(f"<sitemap><loc>{link}</loc></sitemap>" for link in links)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}'
        "</sitemapindex>"
    ).encode()


PARTY_NEWS = (
    "Sáu tháng đầu năm 2023, toàn Đảng bộ tỉnh Quảng Ninh đã kết nạp {admitted} đảng viên; các cấp "
    "ủy đã kiểm tra 215 tổ chức đảng và thi hành kỷ luật 74 đảng viên.\n"
    "Tỉnh ủy tiếp tục thực hiện mô hình bí thư đồng thời là chủ tịch ủy ban nhân dân ở 12 xã."
)
FOOTBALL = (
    "Tối qua, đội chủ nhà thắng 3-1 trên sân nhà trước 12.000 khán giả, với hai bàn của tiền đạo "
    "trẻ ở phút 18 và 65.\nHuấn luyện viên hài lòng với hàng thủ và chờ đợi vòng đấu tới."
)
