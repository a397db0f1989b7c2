r"""How fast facts are found, beside `re.findall(r"\w+")` on the same texts and in the same run.

The texts are mixed by a seeded generator from the paragraphs of `samples/`, about 10 kB each.
Everything is CPU time of this process, so that other work on the machine counts little; each line
is a median. Ratios of one run are comparable between machines, the rates are not.

    python benchmarks/extract.py [--documents 2000] [--repeats 5]
"""

import argparse
import hashlib
import random
import re
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from sosanh.extract import Extractor
from sosanh.extract.segments import fold
from sosanh.extract.vocabulary import vocabulary
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
LENGTHS = (1_000, 10_000, 100_000, 1_000_000)


def sample_texts() -> list[str]:
    """The bodies of the project's own reports, in the order of their paths."""
    texts = []
    for path in sorted((PROJECT / "samples").glob("*/*.*")):
        if path.parent.name in ("drafts", "layouts"):
            continue  # what the others were made from, and pages without a report
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


def speed(documents: Sequence[ReadDocument], extractor: Extractor, repeats: int) -> None:
    """Print documents a second of the extractor with its Arrow tables, and the yardstick's."""
    ours, words, tables = [], [], []
    facts = 0
    for _ in range(repeats):
        words.append(seconds(lambda: [WORDS.findall(one.text) for one in documents]))
        extracting = serialising = 0.0
        facts = 0
        for start in range(0, len(documents), BATCH):
            began = time.process_time()
            batch: list[Extraction] = [
                extractor.extract(one) for one in documents[start : start + BATCH]
            ]
            middle = time.process_time()
            fact_tables(batch)
            extracting += middle - began
            serialising += time.process_time() - middle
            facts += sum(len(one.facts) for one in batch)
        ours.append(extracting + serialising)
        tables.append(serialising / (extracting + serialising))
    count = len(documents)
    characters = sum(len(one.text) for one in documents)
    rate, yardstick = count / statistics.median(ours), count / statistics.median(words)
    ratio = statistics.median(word / own for word, own in zip(words, ours, strict=True))
    line("documents", f"{count:,} of {characters / count:,.0f} characters")
    line("facts a document", f"{facts / count:.1f}")
    line("extraction to Arrow", f"{rate:,.1f} documents/s")
    line(r"re.findall(r'\w+')", f"{yardstick:,.1f} documents/s")
    line("ratio", f"{ratio:.3f}")
    line("share of serialisation", f"{statistics.median(tables):.1%}")


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
    for length in LENGTHS:
        [document] = mixed(texts, 1, length)
        repeats = max(1, 100_000 // length)
        took = seconds(lambda one=document, n=repeats: [extractor.extract(one) for _ in range(n)])
        each = took / repeats / len(document.text) * 1e6
        line(f"{length // 1000:,} kB", f"{each:.2f} µs a character")


def line(name: str, value: str) -> None:
    """Print one row of the table."""
    print(f"{name:<26}{value}", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    texts = sample_texts()
    documents = list(mixed(texts, options.documents))
    extractor = Extractor(PROJECT / "seeds")
    extractor.extract(documents[0])  # compiles the pattern catalogues
    speed(documents, extractor, options.repeats)
    scanning(documents, options.repeats)
    growth(texts, extractor)


if __name__ == "__main__":
    main()
