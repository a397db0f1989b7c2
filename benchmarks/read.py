"""How well and how fast documents are read, beside the readers that others use, in one run.

    python benchmarks/read.py [--repeats 5] [--write docs/benchmarks.md]

Times are of the process, not of the clock; each figure is the median of `--repeats` rounds in
which every reader takes its turn. The peers come from requirements/bench.txt.
"""

import argparse
import io
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import docx as python_docx
import htmldate
import pypdf
import pypdfium2 as pdfium
import trafilatura
from docx.table import Table
from resiliparse.extract.html2text import extract_plain_text

from benchmarks.office import Report, reports
from benchmarks.pages import ARTICLES, LAYOUTS, Page, labelled_lines, pages, written
from sosanh.extract import Extractor
from sosanh.read import docx, pdf, read
from sosanh.settings import PROJECT

WORD = re.compile(r"\w+")
BEGIN, END = "<!-- reading -->", "<!-- /reading -->"
ID = "0" * 64

SECTION = """## Reading

{count} pages: the drafts of `samples/` in the {layouts} layouts of `samples/layouts/`, with menus,
clocks, related articles, comments and most-read lists as traps (`benchmarks/pages.py`). A described
portal is one whose row in `sources.csv` names the element of the article.

{pages}

{dates}

Three reports as offices send them (`benchmarks/office.py`: about 10 kB of text on five to seven
pages with tables; set by LibreOffice, and for DOCX also packed as Word does, with its styles), a
PDF of ten pages, and a DOCX of 240 kB of text:

{office}

More than half of our time on a PDF is PDFium's own. The rest joins lines to paragraphs, and tells
columns and the cells of tables apart. Aimed at were 10 times trafilatura (reached for described
portals), 20 times pypdf (missed: PDFium's bare text is hardly faster than that, and why it stays is
told in [how documents are read](decisions/how_documents_are_read.md)) and 20 times python-docx
(reached for documents of Word and long ones; missed for LibreOffice's lean ones, a hundred texts
in 40 kB of markup, where unpacking, cutting and decoding the markup take half of what the aim
allows).

`python benchmarks/read.py --write docs/benchmarks.md` renews this section."""

Read = Callable[[Page], str]


def ours(page: Page) -> str:
    """The body as the warehouse reads it, of a portal that nobody has described."""
    document = read(page.markup.encode(), name="bai.html", document_id=ID)
    return document.text[document.body_start : document.body_end]


def described(page: Page) -> str:
    """The same, of a portal whose row in sources.csv names the element of the article."""
    document = read(
        page.markup.encode(), name="bai.html", document_id=ID, article=ARTICLES[page.layout]
    )
    return document.text[document.body_start : document.body_end]


def by_trafilatura(page: Page) -> str:
    """Main text by trafilatura, comments left out."""
    return trafilatura.extract(page.markup, include_comments=False) or ""


def by_trafilatura_fast(page: Page) -> str:
    """The same without its second opinions."""
    return trafilatura.extract(page.markup, include_comments=False, fast=True) or ""


def by_resiliparse(page: Page) -> str:
    """Main text by resiliparse."""
    return str(extract_plain_text(page.markup, main_content=True, comments=False))


READERS: dict[str, Read] = {
    "ours, portal described": described,
    "ours": ours,
    "trafilatura": by_trafilatura,
    "trafilatura, fast": by_trafilatura_fast,
    "resiliparse": by_resiliparse,
}


def quality(readings: Sequence[tuple[Page, str]], extractor: Extractor) -> dict[str, float]:
    """Precision and recall of words, rows of tables kept, traps read, facts from traps."""
    found: Counter[str] = Counter()
    precisions, recalls = [], []
    for page, text in readings:
        words = Counter(WORD.findall(text))
        label = Counter(WORD.findall("\n".join(page.lines)))
        # the title, date and author are no part of what must be found, and no mistake either
        allowed = label + Counter(
            WORD.findall(f"{page.title} {page.author} {page.published:%d/%m/%Y}")
        )
        precisions.append((words & allowed).total() / max(words.total(), 1))
        recalls.append((words & label).total() / label.total())
        flat = re.sub(r"[\s|]+", " ", text)
        rows = [re.sub(r"[\s|]+", " ", line) for line in page.lines if " | " in line]
        found["rows"] += len(rows)
        found["rows kept"] += sum(row in flat for row in rows)
        found["traps"] += sum(re.sub(r"\s+", " ", trap) in flat for trap in page.traps)
        document = (
            read(f"{page.title}\n{text}".encode(), name="a.txt", document_id=ID) if text else None
        )
        for fact in extractor.extract(document).facts if document else ():
            sentence = re.sub(r"[\s|]+", " ", fact.evidence.sentence)
            found["facts"] += any(sentence in trap or trap in sentence for trap in page.traps)
    return {
        "precision": statistics.mean(precisions),
        "recall": statistics.mean(recalls),
        "rows": found["rows kept"] / max(found["rows"], 1),
        "traps": found["traps"],
        "facts": found["facts"],
    }


def rates(works: dict[str, Callable[[], object]], count: int, repeats: int) -> dict[str, float]:
    """Things a second by each of `works`, which do `count` of them; medians of taking turns."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(repeats):
        for name, work in works.items():
            began = time.process_time()
            work()
            times[name].append(time.process_time() - began)
    return {name: count / statistics.median(taken) for name, taken in times.items()}


def html_table(repeats: int) -> list[str]:
    """The table of pages."""
    labelled = pages()
    extractor = Extractor(PROJECT / "seeds")
    speeds = rates(
        {name: lambda reader=reader: [reader(page) for page in labelled]
         for name, reader in READERS.items()},
        len(labelled),
        repeats,
    )  # fmt: skip
    base = speeds["trafilatura"]
    rows = [
        "| reader | word precision | word recall | table rows kept | traps read | facts from traps "
        "| pages/s | ÷ trafilatura |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, reader in READERS.items():
        seen = quality([(page, reader(page)) for page in labelled], extractor)
        rows.append(
            f"| {name} | {seen['precision']:.3f} | {seen['recall']:.3f} | {seen['rows']:.3f} | "
            f"{seen['traps']:.0f} | {seen['facts']:.0f} | {speeds[name]:,.0f} | "
            f"{speeds[name] / base:.1f} |"
        )
    return rows


def date_table() -> list[str]:
    """The table of publication dates."""
    labelled = pages()
    own = [read(page.markup.encode(), name="a.html", document_id=ID).published for page in labelled]
    theirs = [htmldate.find_date(page.markup, original_date=True) for page in labelled]
    right = sum(day == page.published for day, page in zip(own, labelled, strict=True))
    others = sum(day == str(page.published) for day, page in zip(theirs, labelled, strict=True))
    return [
        "| reader | dates right | of |",
        "|---|---|---|",
        f"| ours | {right} | {len(labelled)} |",
        f"| htmldate | {others} | {len(labelled)} |",
    ]


@dataclass(frozen=True, slots=True)
class Papers:
    """Documents of one kind, and the lines that a reader must find in each."""

    name: str
    files: Sequence[bytes]
    lines: Sequence[list[str]]


def papers() -> tuple[list[Papers], list[Papers]]:
    """The PDFs and the DOCX."""
    sent = reports()
    expected = [report.expected for report in sent]
    long_pdf = (PROJECT / "tests" / "documents" / "bao_cao_dai.pdf").read_bytes()
    ((long_docx, long_lines),) = written()
    return [
        Papers("PDF of an office", [report.read("pdf") for report in sent], expected),
        Papers("long PDF", [long_pdf], [labelled_lines()]),
    ], [
        Papers("DOCX of Word", [as_word_packs(report) for report in sent], expected),
        Papers("DOCX of LibreOffice", [report.read("docx") for report in sent], expected),
        Papers("long DOCX", [long_docx], [long_lines]),
    ]


def as_word_packs(report: Report) -> bytes:
    """The report in the package that python-docx begins with, which Word wrote."""
    document = python_docx.Document()
    styles = {"title": "Title", "heading": "Heading 1"}
    for is_row, group in groupby(report.lines, key=lambda line: line[0] in ("row", "head")):
        if not is_row:
            for kind, text in group:
                document.add_paragraph(text, style=styles.get(kind))
            continue
        rows = [text.split(" | ") for _, text in group]
        table = document.add_table(len(rows), max(map(len, rows)), style="Table Grid")
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=False):
                cell.text = text
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def office_table(repeats: int) -> list[str]:
    """The table of PDF and DOCX."""
    pdfs, docxs = papers()
    of_pdf: dict[str, Callable[[bytes], str]] = {
        "ours": lambda data: pdf.read(data).text,
        "PDFium's text as it comes": pdfium_text,
        "pypdf": pypdf_text,
    }
    of_docx: dict[str, Callable[[bytes], str]] = {
        "ours": lambda data: docx.read(data).text,
        "python-docx": python_docx_text,
    }
    return [
        "| documents | reader | word recall | paragraphs whole | rows of tables kept "
        "| ms a document | × the peer's speed |",
        "|---|---|---|---|---|---|---|",
        *(row for kind in pdfs for row in compared(kind, of_pdf, "pypdf", repeats)),
        *(row for kind in docxs for row in compared(kind, of_docx, "python-docx", repeats)),
    ]


def compared(
    kind: Papers, readers: dict[str, Callable[[bytes], str]], peer: str, repeats: int
) -> Iterator[str]:
    """The rows of one kind of documents."""
    works = {
        name: lambda reader=reader: [reader(data) for data in kind.files]
        for name, reader in readers.items()
    }
    speeds = rates(works, len(kind.files), repeats)
    for name, reader in readers.items():
        found: Counter[str] = Counter()
        for data, label in zip(kind.files, kind.lines, strict=True):
            text = reader(data)
            words, wanted = Counter(WORD.findall(text)), Counter(WORD.findall("\n".join(label)))
            found["words"] += wanted.total()
            found["words found"] += (words & wanted).total()
            kept = Counter(text.split("\n"))
            for part, is_row in (("paragraphs", False), ("rows", True)):
                lines = Counter(line for line in label if (" | " in line) == is_row)
                found[part] += lines.total()
                found[f"{part} found"] += (kept & lines).total()
        shares = " | ".join(
            f"{found[f'{part} found'] / found[part]:.3f}"
            for part in ("words", "paragraphs", "rows")
        )
        yield (
            f"| {kind.name} | {name} | {shares} | {1000 / speeds[name]:.2f} | "
            f"{speeds[name] / speeds[peer]:.1f} |"
        )


def pdfium_text(data: bytes) -> str:
    """What PDFium says, without lines joined, columns or tables."""
    with pdfium.PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def pypdf_text(data: bytes) -> str:
    """All pages by pypdf."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def python_docx_text(data: bytes) -> str:
    """Paragraphs and tables in the order of the page by python-docx."""
    lines = []
    for block in python_docx.Document(io.BytesIO(data)).iter_inner_content():
        if isinstance(block, Table):
            lines += [" | ".join(cell.text for cell in row.cells) for row in block.rows]
        else:
            lines.append(block.text)
    return "\n".join(lines)


def section(repeats: int) -> str:
    """The section of docs/benchmarks.md."""
    tables = {
        "pages": html_table(repeats),
        "dates": date_table(),
        "office": office_table(repeats),
    }
    filled = {name: "\n".join(rows) for name, rows in tables.items()}
    return SECTION.format(count=len(pages()), layouts=len(LAYOUTS), **filled)


def main() -> None:
    """Measure, and print or write the section."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--write", type=Path, help="replace the section in this page")
    options = parser.parse_args()
    text = section(options.repeats)
    if options.write is None:
        print(text)
        return
    page = options.write.read_text(encoding="utf-8") if options.write.exists() else "# Benchmarks\n"
    before, _, rest = page.partition(BEGIN)
    _, _, behind = rest.partition(END)
    whole = f"{before.rstrip()}\n\n{BEGIN}\n{text}\n{END}\n{behind.lstrip()}"
    options.write.write_text(whole.rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
