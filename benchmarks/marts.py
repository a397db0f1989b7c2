"""What one more night costs, against a build from nothing, as the history doubles.

    python -m benchmarks.marts [--sizes 1000000 2000000] [--night 20000] [--nights 2] [--seed 1]

Copies the facts of `staged_facts` into a warehouse of its own, at each size anew. There the marts
are built from nothing as `build_marts` does it: models, tests, the gate, the publication, the side
of the next night. Then nights follow. Prints each as it ends, then seconds and processor seconds
(of the server and of this process: what others do on the machine is in the former only) with their
ratios, also to the build without the side of the next night, and at the largest size how long each
question of `docs/questions.md` takes, against one full scan of the fact table, and which questions
find no rows in the generated facts.
"""

import argparse
import os
import re
import resource
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from benchmarks.staged_facts import History, copy_nights
from sosanh import warehouse
from sosanh.embedded import EmbeddedServer
from sosanh.load.postgres import prepare
from sosanh.load.readers import sign_in
from sosanh.nightly import BUILD_STEPS, build, judge_candidate, publish, ready_next
from sosanh.settings import PROJECT, settings

SCAN = "select sum(length(sentence)) from fct_metric_observations"
QUESTIONS = re.compile(r"^### (\d+)\..*?```sql\n(.*?)```", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the clock, and of the processors."""

    seconds: float
    processor: float

    def over(self, other: "Cost") -> tuple[float, float]:
        """Both as shares of `other`."""
        return self.seconds / other.seconds, self.processor / other.processor


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


def processor_seconds() -> float:
    """Return what the server's processes, those that ended too, and this one have used."""
    server = (settings().home / "postgres" / "data" / "postmaster.pid").read_text().split()[0]
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # ended since it was listed
        if stat.parent.name == server:
            ticks += sum(map(int, fields[11:15]))
        elif fields[1] == server:
            ticks += int(fields[11]) + int(fields[12])
    own = resource.getrusage(resource.RUSAGE_SELF)
    return ticks / os.sysconf("SC_CLK_TCK") + own.ru_utime + own.ru_stime


def costs_of_build() -> tuple[Cost, Cost]:
    """Build, judge and publish what was staged, and ready the next side.

    Returns what that cost until readers saw it, and in all.
    """
    began, used = time.perf_counter(), processor_seconds()

    def cost() -> Cost:
        return Cost(time.perf_counter() - began, processor_seconds() - used)

    for step in BUILD_STEPS:
        build(step)
    judge_candidate()
    publish()
    published = cost()
    ready_next()
    return published, cost()


def seconds_of_answers(url: str) -> dict[str, tuple[float, int]]:
    """Return the median seconds and the rows of the scan and of each question, as readers ask."""
    page = (PROJECT / "docs" / "questions.md").read_text(encoding="utf-8")
    queries = {"scan": SCAN, **dict(QUESTIONS.findall(page))}
    seconds: dict[str, list[float]] = {name: [] for name in queries}
    rows = dict.fromkeys(queries, 0)
    with psycopg.connect(sign_in(url), autocommit=True) as connection:
        for _ in range(3):
            for name, query in queries.items():
                began = time.perf_counter()
                rows[name] = len(connection.execute(query.encode()).fetchall())
                seconds[name].append(time.perf_counter() - began)
    return {name: (statistics.median(times), rows[name]) for name, times in seconds.items()}


def told(what: str, cost: Cost) -> Cost:
    """Print what has just ended, and return its cost."""
    print(f"{what:<44}{cost.seconds:>10.1f} s{cost.processor:>10.1f} s of processors", flush=True)
    return cost


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000_000, 2_000_000])
    parser.add_argument("--night", type=int, default=20_000)
    parser.add_argument("--nights", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    lines: list[tuple[int, Cost, Cost, Cost]] = []
    answers: dict[str, tuple[float, int]] = {}
    for size in options.sizes:
        before = size // options.night
        with warehouse_of_its_own() as url:
            history = History(settings().seeds, options.seed, before, options.night)
            copy_nights(url, history, range(before))
            published, in_all = costs_of_build()
            told(f"{size:,} facts from nothing, published", published)
            told(f"{size:,} facts from nothing, in all", in_all)
            nights = []
            for number in range(before, before + options.nights):
                copy_nights(url, history, range(number, number + 1))
                nights.append(told(f"{size:,} facts: one more night", costs_of_build()[1]))
            night = Cost(
                statistics.mean(cost.seconds for cost in nights),
                statistics.mean(cost.processor for cost in nights),
            )
            lines.append((size, published, in_all, night))
            if size == options.sizes[-1]:
                answers = seconds_of_answers(url)
    print(f"\n{'facts':>12}{'from nothing':>24}{'a night':>12}{'ratio':>8}{'processors':>12}")
    for size, published, in_all, night in lines:
        for what, build_cost in (("in all", in_all), ("published", published)):
            clock, processors = night.over(build_cost)
            print(
                f"{size:>12,}{what:>12}{build_cost.seconds:>10.1f} s{night.seconds:>10.1f} s"
                f"{clock:>8.3f}{processors:>12.3f}"
            )
    scan, _ = answers.pop("scan")
    print(f"\none scan of the fact table of {options.sizes[-1]:,} facts: {scan:.3f} s")
    print(f"{'question':>12}{'rows':>10}{'answered in':>16}{'of a scan':>16}")
    for name, (seconds, rows) in answers.items():
        print(f"{name:>12}{rows:>10,}{seconds:>14.3f} s{seconds / scan:>16.3f}")
    for name, (_, rows) in answers.items():
        if not rows:
            print(f"Question {name} found no rows in the generated facts: its time says nothing.")


if __name__ == "__main__":
    main()
