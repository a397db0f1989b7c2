"""What one more night costs, against a build from nothing, as the history doubles.

    python -m benchmarks.marts [--facts 2000000] [--night 20000] [--seed 1]

Copies half and all of the facts of `staged_facts` into a warehouse of its own. At each size the
marts are built from nothing, as `build_marts` does it, tests and publication included; the next
night copies the side that readers do not see, the two after it are measured. Prints seconds and
their ratio, and at the largest size how long each question of `docs/questions.md` takes, against
one full scan of the fact table.
"""

import argparse
import os
import re
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg

from benchmarks.staged_facts import History, copy_nights
from sosanh import warehouse
from sosanh.embedded import EmbeddedServer
from sosanh.load.postgres import prepare
from sosanh.load.publish import publish
from sosanh.load.readers import sign_in
from sosanh.nightly import BUILD_STEPS, build
from sosanh.nightly.building import warehouse_version
from sosanh.settings import PROJECT, settings

SCAN = "select sum(length(sentence)) from fct_metric_observations"
QUESTIONS = re.compile(r"^### (\d+)\..*?```sql\n(.*?)```", re.DOTALL | re.MULTILINE)


@contextmanager
def warehouse_of_its_own() -> Iterator[str]:
    """Yield the URL of an empty warehouse in a folder that is removed afterwards."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["SOSANH_HOME"] = home
        settings.cache_clear()
        warehouse.start()
        try:
            url = warehouse.warehouse_url()
            prepare(url)
            yield url
        finally:
            EmbeddedServer(Path(home)).discard()


def seconds_of_build(url: str) -> float:
    """Build and publish what was staged; return the seconds that took."""
    began = time.perf_counter()
    for step in BUILD_STEPS:
        build(step)
    publish(url, warehouse_version(), datetime.now(UTC))
    return time.perf_counter() - began


def seconds_of_answers(url: str) -> dict[str, float]:
    """Return the median seconds of the scan and of each question, as a reader asks them."""
    page = (PROJECT / "docs" / "questions.md").read_text(encoding="utf-8")
    queries = {"scan": SCAN, **dict(QUESTIONS.findall(page))}
    seconds: dict[str, list[float]] = {name: [] for name in queries}
    with psycopg.connect(sign_in(url), autocommit=True) as connection:
        for _ in range(3):
            for name, query in queries.items():
                began = time.perf_counter()
                connection.execute(query.encode()).fetchall()
                seconds[name].append(time.perf_counter() - began)
    return {name: statistics.median(times) for name, times in seconds.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--facts", type=int, default=2_000_000)
    parser.add_argument("--night", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    sizes = [options.facts // 2, options.facts]
    lines: list[tuple[int, float, float]] = []
    answers: dict[str, float] = {}
    for size in sizes:
        nights = size // options.night
        with warehouse_of_its_own() as url:
            history = History(settings().seeds, options.seed, nights, options.night)
            copy_nights(url, history, range(nights))
            from_nothing = seconds_of_build(url)
            seconds: list[float] = []
            for number in range(nights, nights + 3):
                copy_nights(url, history, range(number, number + 1))
                seconds.append(seconds_of_build(url))
            lines.append((size, from_nothing, statistics.mean(seconds[1:])))
            answers = seconds_of_answers(url)
    print(f"{'facts':>12}{'from nothing':>16}{'one more night':>16}{'ratio':>8}")
    for size, from_nothing, night in lines:
        print(f"{size:>12,}{from_nothing:>14.1f} s{night:>14.1f} s{night / from_nothing:>8.2f}")
    print(f"\none scan of {sizes[-1]:,} facts: {answers['scan']:.3f} s")
    print(f"{'question':>12}{'answered in':>16}{'of a scan':>16}")
    for name, seconds_of_one in answers.items():
        if name != "scan":
            share = seconds_of_one / answers["scan"]
            print(f"{name:>12}{seconds_of_one:>14.3f} s{share:>16.3f}")


if __name__ == "__main__":
    main()
