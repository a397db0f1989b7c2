r"""How fast facts are found, beside other programs on the same texts and in the same run.

The texts are mixed by a seeded generator from the paragraphs of `samples/`, about 10 kB each.
Everything but the line on two processes, which is wall time and needs an idle machine, is CPU
time, so that other work on the machine counts little; each line is a median. Ratios of one run
are comparable between machines, rates are not.

    python benchmarks/extract.py [--documents 2000] [--repeats 5] [--write docs/benchmarks.md]
"""

import argparse
import hashlib
import importlib
import multiprocessing
import os
import random
import re
import resource
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

from sosanh.extract import Extractor
from sosanh.extract.catalogue.vocabulary import vocabulary
from sosanh.extract.text.segments import fold
from sosanh.facts import Extraction, ReadDocument
from sosanh.read import read
from sosanh.records import fact_tables

PROJECT = Path(__file__).resolve().parents[1]
BYTES = 10_000
BATCH = 200
"""Documents a batch: as many as the loader stages at once."""
WORDS = re.compile(r"\w+")
PLAIN_DOCUMENTS = 8
"""A plain alternation of all phrases is so slow that it gets few texts, the scan the same ones."""
LENGTHS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
LARGE = 50_000_000
IDLE = 1.5
"""The load of a machine on which this benchmark is all that runs, and a little."""
# Peers: documents they get, and the function to call on a text.
PEERS = (
    ("pyvi tokenizer", 20, "pyvi.ViTokenizer", "tokenize"),
    ("underthesea NER", 2, "underthesea", "ner"),
)
SECTION = ("<!-- extraction: written by benchmarks/extract.py -->", "<!-- end of extraction -->")
TARGETS = {
    r"÷ re.findall(r'\w+')": "≥ 0.30",
    "÷ pyvi tokenizer": "≥ 20",
    "÷ underthesea NER": "≥ 1,800",
    "lexicon ÷ plain re": "≥ 60",
    "share of serialisation": "≤ 10 %",
    "two processes ÷ one": "≥ 1.8",
    "10 MB ÷ 1 kB, a character": "≈ 1",
}
rows: list[tuple[str, str]] = []


def sample_texts() -> list[str]:
    """The bodies of the project's own reports, in the order of their paths."""
    texts = []
    for path in sorted((PROJECT / "samples").glob("*/*.*")):
        if path.parent.name in ("drafts", "layouts", "ban_quet"):
            continue  # what the others were made from, pages without a report, and a scan
        data = path.read_bytes()
        document = read(data, name=path.name, document_id=hashlib.sha256(data).hexdigest())
        texts.append(document.text[document.body_start : document.body_end])
    return texts


def mixed(texts: Sequence[str], count: int, size: int = BYTES) -> Iterator[ReadDocument]:
    """Yield `count` documents of about `size` bytes: a title and paragraphs of any report."""
    chance = random.Random(20260101)
    titles = [text.split("\n", 1)[0] for text in texts]
    paragraphs = [line for text in texts for line in text.split("\n")[1:] if line.strip()]
    for number in range(count):
        lines = [chance.choice(titles)]
        length = len(lines[0].encode())
        while length < size:
            lines.append(chance.choice(paragraphs))
            length += len(lines[-1].encode()) + 1
        text = "\n".join(lines)
        yield ReadDocument(
            document_id=hashlib.sha256(text.encode()).hexdigest(),
            name=f"{number}.txt",
            media_type="text/plain",
            text=text,
            title=lines[0],
            published=date(2024, 7, 15),
            published_basis="given",
            body_start=0,
            body_end=len(text),
        )


def seconds(work: Callable[[], object]) -> float:
    """CPU time of one call of `work`."""
    began = time.process_time()
    work()
    return time.process_time() - began


def extract_batch(extractor: Extractor, documents: Sequence[ReadDocument]) -> tuple[float, int]:
    """Extract to Arrow tables; return the CPU time of the tables and the number of facts."""
    batch: list[Extraction] = [extractor.extract(one) for one in documents]
    began = time.process_time()
    fact_tables(batch)
    return time.process_time() - began, sum(len(one.facts) for one in batch)


def speed(documents: Sequence[ReadDocument], extractor: Extractor, repeats: int) -> None:
    """Print documents a second of the extractor with its Arrow tables, and the yardstick's."""
    ours, words, tables = [], [], []
    facts = 0
    for _ in range(repeats):
        words.append(seconds(lambda: [WORDS.findall(one.text) for one in documents]))
        serialising, facts, began = 0.0, 0, time.process_time()
        for start in range(0, len(documents), BATCH):
            took, found = extract_batch(extractor, documents[start : start + BATCH])
            serialising += took
            facts += found
        ours.append(time.process_time() - began)
        tables.append(serialising / ours[-1])
    count = len(documents)
    characters = sum(len(one.text) for one in documents)
    ratio = statistics.median(word / own for word, own in zip(words, ours, strict=True))
    line("documents", f"{count:,} of {characters / count:,.0f} characters")
    line("facts a document", f"{facts / count:.1f}")
    line("extraction to Arrow", f"{count / statistics.median(ours):,.1f} documents/s")
    line(r"re.findall(r'\w+')", f"{count / statistics.median(words):,.1f} documents/s")
    line(r"÷ re.findall(r'\w+')", f"{ratio:.3f}")
    line("share of serialisation", f"{statistics.median(tables):.1%}")


def peers(documents: Sequence[ReadDocument], extractor: Extractor) -> None:
    """Print how many times faster than each peer the extractor takes the same documents."""
    for name, count, module, function in PEERS:
        texts = documents[:count]
        try:
            call = getattr(importlib.import_module(module), function)
        except ModuleNotFoundError:
            line(f"÷ {name}", "not installed: `python requirements/install.py bench`")
            continue
        call(texts[0].text[:200])  # loads its model
        theirs = seconds(lambda one=call, own=texts: [one(document.text) for document in own])
        repeats = max(3, 100 // count)
        ours = statistics.median(
            seconds(lambda own=texts: extract_batch(extractor, own)) for _ in range(repeats)
        )
        line(f"÷ {name}", f"{theirs / ours:,.1f} on {count} documents")


def scanning(documents: Sequence[ReadDocument], repeats: int) -> None:
    """Print how much faster the lexicon is found than by a plain `re` alternation of it.

    Once for the words with their boundaries, once with the hits sorted into layers.
    """
    phrases = vocabulary((PROJECT / "seeds").resolve()).scanner
    ordered = sorted(phrases.words, key=len, reverse=True)
    plain = re.compile("|".join(map(re.escape, ordered)))
    folded = [fold(one.text) for one in documents[:PLAIN_DOCUMENTS]]
    many = 20
    in_words, in_layers = [], []
    for _ in range(repeats):
        slow = seconds(lambda: [plain.findall(text) for text in folded]) * many
        found = seconds(lambda: [phrases.scan(text) for text in folded * many])
        sorted_too = seconds(lambda: [phrases.layers(phrases.scan(one)) for one in folded * many])
        in_words.append(slow / found)
        in_layers.append(slow / sorted_too)
    line("lexicon ÷ plain re", f"{statistics.median(in_words):.1f} for {len(ordered):,} phrases")
    line("… sorted into layers", f"{statistics.median(in_layers):.1f}")


def growth(texts: Sequence[str], extractor: Extractor) -> None:
    """Print the time for each character of texts of growing length."""
    each: list[float] = []
    for length in LENGTHS:
        # short texts differ in how dense they are: as many as make 100 kB
        documents = list(mixed(texts, max(1, 100_000 // length), length))
        took = seconds(lambda own=documents: [extractor.extract(one) for one in own])
        each.append(took / sum(len(one.text) for one in documents) * 1e6)
        line(f"{length // 1000:,} kB", f"{each[-1]:.2f} µs a character")
    line("10 MB ÷ 1 kB, a character", f"{each[-1] / each[0]:.2f}")


def two_processes(documents: Sequence[ReadDocument]) -> None:
    """Print how many times as many documents two processes take in the same wall time."""
    load = os.getloadavg()[0]
    if load > IDLE:
        line("two processes ÷ one", f"not measured: load {load:.1f}, needs an idle machine")
        return
    half = documents[: len(documents) // 2]
    spawned = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=spawned) as pool:
        list(pool.map(work, [half[:BATCH], half[:BATCH]]))  # starts both, reads the catalogues
        began = time.perf_counter()
        pool.submit(work, half).result()
        one = time.perf_counter() - began
        began = time.perf_counter()
        list(pool.map(work, [half, half]))
        both = time.perf_counter() - began
    line("two processes ÷ one", f"{2 * one / both:.2f}")


def work(documents: Sequence[ReadDocument]) -> int:
    """Extract in this process; return the number of facts."""
    return extract_batch(Extractor(PROJECT / "seeds"), documents)[1]


def large_text() -> None:
    """Print the memory that a text of 50 MB takes in a process of its own."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        characters, facts, before, peak = pool.submit(take_large_text).result()
    line("50 MB: characters, facts", f"{characters:,}, {facts:,}")
    line("50 MB: memory", f"{peak:,} MB at the peak, {before:,} MB before with the text")


def take_large_text() -> tuple[int, int, int, int]:
    """Extract from 50 MB; return characters, facts, and the MB before and at the peak."""
    extractor = Extractor(PROJECT / "seeds")
    [document] = mixed(sample_texts(), 1, LARGE)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    facts = len(extractor.extract(document).facts)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return len(document.text), facts, before, peak


def line(name: str, value: str) -> None:
    """Print one row of the table and keep it for the page."""
    rows.append((name, value))
    print(f"{name:<28}{value}", flush=True)


def write(page: Path) -> None:
    """Replace the section of `page` that this benchmark writes."""
    before, _, rest = page.read_text(encoding="utf-8").partition(SECTION[0])
    _, _, after = rest.partition(SECTION[1])
    table = [f"Written on {date.today().isoformat()}.", "", "| line | measured | target |"]
    table += ["|---|---|---|"]
    table += [f"| {name} | {value} | {TARGETS.get(name, '')} |" for name, value in rows]
    section = "\n".join([SECTION[0], "", *table, "", SECTION[1]])
    page.write_text(before + section + after, encoding="utf-8")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the table into this page")
    options = parser.parse_args()
    texts = sample_texts()
    documents = list(mixed(texts, options.documents))
    extractor = Extractor(PROJECT / "seeds")
    extractor.extract(documents[0])  # compiles the pattern catalogues
    speed(documents, extractor, options.repeats)
    scanning(documents, options.repeats)
    peers(documents, extractor)
    growth(texts, extractor)
    two_processes(documents)
    large_text()
    if options.write:
        write(options.write)


if __name__ == "__main__":
    main()
