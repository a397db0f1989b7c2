"""How fast 2,000 pages of 20 hosts are crawled and read, beside a plain loop over the addresses.

    python -m benchmarks.crawl [--pages 2000] [--hosts 20] [--latency 0.03] [--repeats 3]

A server of this machine, in a process of its own, answers for all hosts; each answer takes
`latency` seconds, as one over the network does. Ours is what a night does: robots.txt, one request
at a time to a host, each page archived and on record in PostgreSQL before the next, then read from
the archive; without the pauses that public hosts get. The plain crawl fetches one address after
the other over kept connections and reads each page with the same reader; it keeps nothing. Both
run in fresh processes, by turns; the peak is that of the process's memory.
"""

import argparse
import asyncio
import hashlib
import multiprocessing
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from sosanh.collect import Discovered, FolderArchive, PageAddresses, Web, crawl
from sosanh.collect.pace import Pace
from sosanh.embedded import EmbeddedServer
from sosanh.load.postgres import prepare
from sosanh.load.visits import recorder
from sosanh.read import read
from sosanh.sources import Source

PROJECT = Path(__file__).resolve().parents[1]


class Outcome(NamedTuple):
    """What one crawl cost; memory in bytes."""

    pages: int
    characters: int
    seconds: float
    peak: int


def page(number: int) -> bytes:
    """Return page `number`: a sample in HTML with a headline of its own."""
    layouts = sorted((PROJECT / "samples").glob("*/*.html"))
    layouts = [path for path in layouts if path.parent.name != "layouts"]
    text = layouts[number % len(layouts)].read_text("utf-8")
    return text.replace("</h1>", f" (bản tin số {number})</h1>", 1).encode()


def serve(port: Connection, pages: int, latency: float) -> None:
    """Answer `/NUMBER.html` on any host until killed; send the port that is listened to."""
    bodies = [page(number) for number in range(pages)]

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                path = head.split(b" ", 2)[1].decode()
                await asyncio.sleep(latency)
                name = path.strip("/").removesuffix(".html")
                found = name.isdecimal()
                body = bodies[int(name)] if found else b""
                status = "200 OK" if found else "404 Not Found"
                lines = (
                    f"HTTP/1.1 {status}",
                    "content-type: text/html; charset=utf-8",
                    f"content-length: {len(body)}",
                )
                writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def listen() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=256)
        port.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(listen())


def our_crawl(addresses: Sequence[str], hosts: Sequence[str], url: str) -> tuple[int, int]:
    """Crawl as a night does; return how many pages were read and their characters."""
    source = Source(
        "benchmark", None, "Báo Mẫu", "press", "urls", "urls.txt", True,
        allow_private=True, hosts=tuple(hosts), per_night=len(addresses),
    )  # fmt: skip
    items = [Discovered(address, address, None, None) for address in addresses]
    characters = 0
    with tempfile.TemporaryDirectory() as folder:
        archive = FolderArchive(Path(folder) / "archive")
        run_id = f"benchmark {time.time_ns()}"
        with (
            recorder(url, run_id, source.code) as record,
            Web(source, pace=Pace(Path(folder) / "pace")) as web,
        ):
            visits = crawl(
                source, items, archive=archive, addresses=PageAddresses(PROJECT / "seeds"),
                web=web, known={}, tonight={}, record=record, now=lambda: datetime.now(UTC),
            )  # fmt: skip
        for visit in visits:
            if visit.document_id is None:
                raise RuntimeError(f"{visit.address}: {visit.outcome}, {visit.message}")
            data = archive.read(visit.document_id)
            document = read(
                data, name=visit.address, document_id=visit.document_id,
                media_type=visit.media_type,
            )  # fmt: skip
            characters += len(document.text)
    return len(visits), characters


def plain_crawl(addresses: Sequence[str]) -> tuple[int, int]:
    """Fetch and read one address after the other."""
    characters = 0
    with httpx.Client(trust_env=False) as client:
        for address in addresses:
            response = client.get(address)
            response.raise_for_status()
            document = read(
                response.content, name=address,
                document_id=hashlib.sha256(response.content).hexdigest(),
                media_type="text/html",
            )  # fmt: skip
            characters += len(document.text)
    return len(addresses), characters


def measured(work: Callable[[], tuple[int, int]], result: Connection) -> None:
    """Send what `work` cost in this process."""
    began = time.perf_counter()
    pages, characters = work()
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    result.send(Outcome(pages, characters, seconds, peak))


def in_a_process(target: Callable[..., None], *arguments: Any) -> Any:
    """Run `target` in a fresh process with a pipe as its last argument; return what it sends."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=target, args=(*arguments, sender))
    process.start()
    sender.close()
    try:
        return receiver.recv()
    finally:
        process.join()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--hosts", type=int, default=20)
    parser.add_argument("--latency", type=float, default=0.03)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    server = context.Process(
        target=serve, args=(sender, options.pages, options.latency), daemon=True
    )
    server.start()
    port = receiver.recv()
    hosts = [f"bao-{number}.localhost" for number in range(options.hosts)]
    addresses = [
        f"http://{hosts[number % len(hosts)]}:{port}/{number}.html"
        for number in range(options.pages)
    ]
    # where no resolver knows names below localhost
    addresses_of_one_host = [f"http://127.0.0.1:{port}/{n}.html" for n in range(options.pages)]
    outcomes: dict[str, list[Outcome]] = {"ours": [], "plain": []}
    with tempfile.TemporaryDirectory() as home:
        warehouse = EmbeddedServer(Path(home))
        warehouse.start()
        try:
            url = warehouse.url("warehouse")
            prepare(url)
            crawls: dict[str, Callable[[], tuple[int, int]]] = {
                "ours": partial(our_crawl, addresses, hosts, url),
                "plain": partial(plain_crawl, addresses_of_one_host),
            }
            for _ in range(options.repeats):
                for name, work in crawls.items():
                    outcomes[name].append(in_a_process(measured, work))
        finally:
            warehouse.discard()
            server.terminate()
            server.join()
    if len({(one.pages, one.characters) for each in outcomes.values() for one in each}) != 1:
        raise RuntimeError(f"The crawls did not read the same: {outcomes}")
    slowest = max(statistics.median(one.seconds for one in each) for each in outcomes.values())
    late = f"{options.latency * 1000:g} ms an answer"
    print(f"{options.pages:,} pages of {options.hosts} hosts, {late}")
    print(f"{'crawl':<8}{'pages/s (median)':>18}{'× plain':>9}{'peak MB':>9}")
    for name, each in outcomes.items():
        seconds = statistics.median(one.seconds for one in each)
        peak = statistics.median(one.peak for one in each)
        print(
            f"{name:<8}{options.pages / seconds:>18,.0f}{slowest / seconds:>9.1f}"
            f"{peak / 1e6:>9,.0f}"
        )


if __name__ == "__main__":
    main()
