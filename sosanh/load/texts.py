"""The texts that the warehouse has stored, to be read again without fetching anything."""

from collections.abc import Iterator
from typing import NamedTuple

from sosanh.facts import ReadDocument
from sosanh.load.postgres import connected


class StoredText(NamedTuple):
    """A read text, and the province that its source declares."""

    document: ReadDocument
    province: str | None


def count_texts(url: str) -> int:
    """How many documents are stored; 0 also in a warehouse that nothing was ever loaded into."""
    with connected(url) as connection:
        (exists,) = connection.execute("select to_regclass('staging.documents')").fetchone() or (0,)
        if exists is None:
            return 0
        rows = connection.execute("select count(distinct document_id) from staging.documents")
        return int(rows.fetchone()[0])  # type: ignore[index]  # an aggregate always has a row


def stored_texts(url: str) -> Iterator[StoredText]:
    """Yield each document once, as it was last read, in the order of the documents' digests.

    A text stored before its body's bounds were is taken whole.
    """
    with connected(url) as connection, connection.transaction():
        cursor = connection.cursor(name="stored_texts")
        cursor.itersize = 200
        cursor.execute(
            """
            select distinct on (documents.document_id)
                documents.document_id, documents.document_name, documents.media_type,
                documents.full_text, documents.title, documents.published_on,
                documents.published_basis,
                coalesce(documents.body_start, 0),
                coalesce(documents.body_end, documents.characters),
                sources.province_code
            from staging.documents
            left join staging.sources on documents.source_code = sources.source_code
            order by documents.document_id, documents.staged_at desc, documents.extraction_version
            """
        )
        for *document, province in cursor:
            yield StoredText(ReadDocument(*document), province)
