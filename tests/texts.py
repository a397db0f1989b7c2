"""Texts that tests write themselves, as documents, and the extractor that reads them."""

from datetime import date

from sosanh.extract import Extractor
from sosanh.facts import ReadDocument
from sosanh.settings import PROJECT

EXTRACTOR = Extractor(PROJECT / "seeds")


def document_of(
    text: str, published: date | None = None, basis: str = "none", title: str | None = None
) -> ReadDocument:
    """A document that says `text` and nothing else."""
    return ReadDocument(
        "a" * 64, "t.txt", "text/plain", text, title, published, basis, 0, len(text)
    )
