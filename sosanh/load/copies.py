"""Which staged documents are copies of one another: `staging.fingerprints`, `.document_copies`."""

from typing import Any

import psycopg

from sosanh.copies import METHOD, Copies, Fingerprint, fingerprint
from sosanh.load.postgres import connected

# So many texts are held in memory at once: a usual night's.
_BATCH = 5_000

_Connection = psycopg.Connection[tuple[Any, ...]]


def match_copies(url: str) -> int:
    """Find the copies of every staged text that was not compared yet; return how many texts.

    A text is compared again when another version of the reader or the extractor staged it. What
    is found depends on the texts alone, not on their order. Safe to repeat and to kill.
    """
    matched = 0
    with connected(url) as connection:
        while texts := _pending(connection):
            with connection.transaction():
                # two builds at once would each miss what the other brings
                connection.execute("select pg_advisory_xact_lock(hashtext('sosanh.copies'))")
                _match(connection, texts)
            matched += len(texts)
    return matched


def _pending(connection: _Connection) -> list[tuple[str, str, str]]:
    return connection.execute(
        """
        select document_id, extraction_version, full_text
        from staging.documents
        left join staging.fingerprints using (document_id, extraction_version)
        where fingerprints.fingerprint_method is distinct from %s
            and not exists (
                select from staging.documents as later
                where later.document_id = documents.document_id
                    and (later.staged_at, later.extraction_version)
                    > (documents.staged_at, documents.extraction_version)
            )
        order by document_id
        limit %s
        """,
        (METHOD, _BATCH),
    ).fetchall()


def _match(connection: _Connection, texts: list[tuple[str, str, str]]) -> None:
    ids = [document_id for document_id, *_ in texts]
    prints = {document_id: fingerprint(text) for document_id, _, text in texts}
    with connection.cursor() as cursor:
        cursor.executemany(
            """
            insert into staging.fingerprints values (%s, %s, %s, %s, %s, %s, %s, false)
            on conflict (document_id) do update set
                extraction_version = excluded.extraction_version,
                fingerprint_method = excluded.fingerprint_method,
                with_figures = excluded.with_figures,
                templates = excluded.templates,
                without_figures = excluded.without_figures,
                is_telling = excluded.is_telling,
                is_matched = false
            """,
            [
                (
                    document_id,
                    version,
                    METHOD,
                    list(prints[document_id].figures),
                    list(prints[document_id].figures.values()),
                    list(prints[document_id].plain),
                    prints[document_id].is_telling,
                )
                for document_id, version, _ in texts
            ],
        )
        copies = Copies()
        for document_id, print_ in _alike(connection).items():
            copies.add(document_id, print_)
        cursor.execute(
            "delete from staging.document_copies where document_id = any(%s) or copy_id = any(%s)",
            (ids, ids),
        )
        cursor.executemany(
            "insert into staging.document_copies values (%s, %s)",
            [
                sorted((document_id, other))
                for document_id, print_ in prints.items()
                for other in copies.add(document_id, print_)
            ],
        )
        cursor.execute("update staging.fingerprints set is_matched = true where not is_matched")


def _alike(connection: _Connection) -> dict[str, Fingerprint]:
    """Return the matched fingerprints that share a sentence with those not matched yet.

    Sentences without figures stand in many texts, so they are looked up only where they decide;
    see `sosanh.copies.Copies`. One pass over all fingerprints: indexes of so many hashes were
    slower than that for a night's texts.
    """
    rows = connection.execute(
        """
        with new as (
            select * from staging.fingerprints where not is_matched
        ),
        known as (
            select * from staging.fingerprints where is_matched
        ),
        with_figures as materialized (
            select distinct unnest(with_figures) as sentence from new
        ),
        without_figures as materialized (
            select sentence, bool_and(is_telling) as is_of_telling_only
            from new
            cross join unnest(without_figures) as sentence
            group by sentence
        ),
        alike as (
            select known.document_id
            from known
            cross join unnest(known.with_figures) as sentence
            inner join with_figures using (sentence)
            union
            select known.document_id
            from known
            cross join unnest(known.without_figures) as sentence
            inner join without_figures using (sentence)
            where not (known.is_telling and without_figures.is_of_telling_only)
        )
        select document_id, with_figures, templates, without_figures
        from alike
        inner join staging.fingerprints using (document_id)
        """
    )
    return {
        document_id: Fingerprint(dict(zip(figures, templates, strict=True)), frozenset(plain))
        for document_id, figures, templates, plain in rows
    }
