"""What somebody has taken back: documents that no mart is made of, whoever shows them again."""

from typing import NamedTuple

from sosanh.load.postgres import connected


class NamedDocument(NamedTuple):
    """A staged document as a person would tell it from others."""

    document_id: str
    document_name: str
    title: str | None

    def __str__(self) -> str:
        title = f": {self.title}" if self.title else ""
        return f"{self.document_name} ({self.document_id[:12]}){title}"


def documents_named(url: str, wanted: str) -> list[NamedDocument]:
    """Return the staged documents of which `wanted` is the name, an address or how the id begins.

    An id is told by eight of its digits at least.
    """
    with connected(url) as connection:
        rows = connection.execute(
            """
            select distinct on (document_id) document_id, document_name, title
            from staging.documents
            where
                document_name = %(wanted)s
                or (length(%(wanted)s) >= 8 and starts_with(document_id, %(wanted)s))
                or document_id in (
                    select sightings.document_id from staging.document_sightings as sightings
                    where sightings.address = %(wanted)s
                )
            order by document_id, staged_at desc
            """,
            {"wanted": wanted},
        )
        return [NamedDocument(*row) for row in rows]


def withdraw(url: str, document_id: str, reason: str) -> list[NamedDocument]:
    """Take a document back; return those that print its text, whole or in part, and still stand.

    The next build leaves its facts out. A second withdrawal leaves the first as it is.
    """
    with connected(url) as connection, connection.transaction():
        connection.execute(
            "insert into staging.withdrawals (document_id, reason) values (%s, %s)"
            " on conflict do nothing",
            (document_id, reason),
        )
        rows = connection.execute(
            """
            select distinct on (documents.document_id)
                documents.document_id, documents.document_name, documents.title
            from staging.document_copies as copies
            inner join staging.documents as documents
                on documents.document_id <> %(withdrawn)s
                and documents.document_id in (copies.document_id, copies.copy_id)
            where
                %(withdrawn)s in (copies.document_id, copies.copy_id)
                and documents.document_id not in (select document_id from staging.withdrawals)
            order by documents.document_id, documents.staged_at desc
            """,
            {"withdrawn": document_id},
        )
        return [NamedDocument(*row) for row in rows]
