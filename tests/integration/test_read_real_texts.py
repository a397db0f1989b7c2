"""Real texts beside the project: each is read, composed, and addressed exactly."""

import re
import unicodedata
from collections import Counter
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from benchmarks.pages import LAYOUTS, printed
from samples.build import Draft
from sosanh.facts import ReadDocument
from sosanh.read import read


def reading(path: Path) -> ReadDocument:
    data = path.read_bytes()
    return read(data, name=path.name, document_id=sha256(data).hexdigest())


@pytest.mark.parametrize("folder", ["seeds", "corpus"])
def test_every_text_is_read_with_exact_offsets(shared: Path, folder: str) -> None:
    paths = sorted((shared / folder).glob("*.txt"))
    assert paths
    for path in paths:
        document = reading(path)
        assert document.text == unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
        assert unicodedata.is_normalized("NFC", document.text)
        assert 0 <= document.body_start < document.body_end <= len(document.text), path.name
        if document.title:
            assert document.title in document.text[document.body_start : document.body_end]


@pytest.mark.parametrize(
    ("prefix", "published", "begins", "ends"),
    [
        ("000", None, "Đề xuất ban hành", "HĐND phường”."),
        ("001", None, "“Công tác xây dựng", "tháo gỡ, khắc phục."),
        ("002", date(2020, 11, 28), "Sâu sát, tháo gỡ", "Nhóm PV"),
        ("003", date(2020, 9, 8), "Đổi mới trong công tác", "Hoài Anh"),
        ("004", None, "Chiều 7.8, tại", "Đại hội XIV của Đảng."),
    ],
)
def test_the_five_documents_have_their_dates_and_bodies(
    shared: Path, prefix: str, published: date | None, begins: str, ends: str
) -> None:
    (path,) = (shared / "seeds").glob(f"{prefix}_*.txt")
    document = reading(path)
    assert document.published == published
    assert document.published_basis == ("stated" if published else "none")
    body = document.text[document.body_start : document.body_end]
    assert body.startswith(begins)
    assert body.endswith(ends)


def test_no_text_of_the_collection_states_its_date(shared: Path) -> None:
    dated = [path.name for path in (shared / "corpus").glob("*.txt") if reading(path).published]
    assert dated == []


def test_no_paragraph_of_the_collection_is_cut_off(shared: Path) -> None:
    """What lies outside the body of a text may be a tag, and no word."""
    cut = {}
    for path in (shared / "corpus").glob("*.txt"):
        document = reading(path)
        before, after = document.text[: document.body_start], document.text[document.body_end :]
        if words := re.sub(r"<[^<>]*>", "", before + after).strip():
            cut[path.name] = words
    assert cut == {}


def test_every_text_is_read_back_from_the_layout_of_a_portal(shared: Path) -> None:
    """Each in one of the layouts, with a table put in and traps around it."""
    for number, path in enumerate(sorted((shared / "corpus").glob("*.txt"))):
        title, *lines = filter(None, map(str.strip, reading(path).text.split("\n")))
        draft = Draft({"title": title[:200]}, [("paragraph", line) for line in lines or [title]])
        page = printed(draft, LAYOUTS[number % len(LAYOUTS)], number)
        document = read(page.markup.encode(), name="bai.html", document_id="0" * 64)
        body = document.text[document.body_start : document.body_end]
        assert document.published == page.published, path.name
        assert [trap for trap in page.traps if trap in body] == [], path.name
        wanted, found = Counter(" ".join(page.lines).split()), Counter(body.split())
        assert (wanted & found).total() > 0.99 * wanted.total(), path.name
        assert found.total() < 1.03 * wanted.total() + len(f"{title} {page.author}".split())
