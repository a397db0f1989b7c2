"""What a publication changed, as a page for people: counts first, then fact by fact."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
from psycopg.rows import dict_row

from sosanh.errors import WarehouseUnavailable
from sosanh.load.postgres import connected

# Vietnamese first, as in all labels for readers
EFFECTS = {
    "added": "thêm · added",
    "revised": "sửa · revised",
    "withdrawn": "rút · withdrawn",
}
REASONS = {
    "new_document": "văn bản mới · a new document",
    "document_withdrawn": "văn bản bị rút · its document was withdrawn",
    "read_anew": "văn bản được đọc lại · its document was read anew",
    "described_anew": "văn bản có nguồn hoặc ngày khác · its document has another source or date",
    "other_documents": "văn bản khác nói về số liệu ấy · another document speaks of the claim",
    "rules_changed": "quy tắc hoặc danh mục thay đổi · rules or catalogues changed",
}
KINDS = {
    "figure": "số liệu · figure",
    "reform_model": "mô hình · reform model",
    "leadership_innovation": "đổi mới · leadership innovation",
    "citation": "viện dẫn · citation",
    "assessment": "đánh giá · assessment",
    "ranking": "xếp hạng · ranking",
}
STATUSES = {
    "accepted": "được dùng · accepted",
    "repeated": "nhắc lại · repeated",
    "superseded": "được thay · superseded",
    "contradicted": "mâu thuẫn · contradicted",
    "replaced": "bị bản mới của trang thay · replaced by a newer version of its page",
}
# longer lists are a query on history.changes, not a page
LONGEST = 100


def write_page(url: str, folder: Path) -> Path:
    """Write the page of the last publication to `folder` and return its path."""
    with connected(url) as connection:
        publication = _last(connection)
    page = folder / f"publication_{publication:06}.md"
    folder.mkdir(parents=True, exist_ok=True)
    page.write_text("\n".join(page_of(url, publication)) + "\n", encoding="utf-8")
    return page


def page_of(url: str, publication: int | None = None) -> Iterator[str]:
    """Yield the lines of a publication's page in Markdown, of the last one by default.

    Raises WarehouseUnavailable where there is no such publication.
    """
    with connected(url) as connection:
        number = publication or _last(connection)
        row = connection.execute(
            "select published_at at time zone 'UTC', (select count(*) from staging.publications as"
            " earlier where earlier.publication_id < publications.publication_id)"
            " from staging.publications where publication_id = %s",
            (number,),
        ).fetchone()
        if row is None:
            raise WarehouseUnavailable(f"Expected publication {number}, found none of that number.")
        published_at, earlier = row
        yield f"# Bản công bố {number} · Publication {number}"
        yield ""
        yield f"{published_at:%Y-%m-%d %H:%M} UTC"
        yield ""
        if not earlier:
            yield "Bản đầu tiên: chưa có gì để so sánh. · The first one: nothing was said before."
            return
        yield from _counts(connection, number)
        for effect in ("revised", "withdrawn", "added"):
            yield from _list(connection, number, effect)


def _last(connection: psycopg.Connection[tuple[Any, ...]]) -> int:
    row = connection.execute("select max(publication_id) from staging.publications").fetchone()
    if row is None or row[0] is None:
        raise WarehouseUnavailable(
            "Expected a publication, found none. Build the marts first: `sosanh run`."
        )
    return int(row[0])


def _counts(connection: psycopg.Connection[tuple[Any, ...]], number: int) -> Iterator[str]:
    rows = connection.execute(
        "select effect, fact_kind, reason, count(*) from history.changes"
        " where publication_id = %s group by 1, 2, 3 order by 1, 4 desc, 2, 3",
        (number,),
    ).fetchall()
    if not rows:
        yield "Không có dữ kiện nào thay đổi. · No fact changed."
        return
    yield "| thay đổi · change | loại · kind | vì sao · why | số dữ kiện · facts |"
    yield "|---|---|---|---:|"
    for effect, kind, reason, count in rows:
        yield f"| {EFFECTS[effect]} | {KINDS[kind]} | {REASONS[reason]} | {count} |"
    yield ""


def _list(
    connection: psycopg.Connection[tuple[Any, ...]], number: int, effect: str
) -> Iterator[str]:
    with connection.cursor(row_factory=dict_row) as cursor:
        rows = cursor.execute(
            "select * from history.changes where publication_id = %s and effect = %s"
            " order by province_vi, fact_kind, subject_code, fact_id limit %s",
            (number, effect, LONGEST + 1),
        ).fetchall()
    if not rows:
        return
    vietnamese, english = EFFECTS[effect].split(" · ")
    yield f"## {vietnamese.capitalize()} · {english.capitalize()}"
    yield ""
    for row in rows[:LONGEST]:
        yield f"- {_line(row)}"
    if len(rows) > LONGEST:
        yield f"- … `select * from history.changes where publication_id = {number}`"
    yield ""


def _line(row: dict[str, Any]) -> str:
    place = row["province_vi"] or "cả nước · the country"
    subject = row["subject_vi"] or row["subject_code"] or KINDS[row["fact_kind"]].split(" · ")[0]
    said = " → ".join(
        text for text in map(_figure, (row["said_before"], row["said_after"])) if text
    )
    proof = f"“{row['quote']}” ({row['document_title'] or row['publisher'] or row['document_id']})"
    return (
        f"**{place}**, {subject}{': ' + said if said else ''}. {proof} — {REASONS[row['reason']]}"
    )


def _figure(said: dict[str, Any] | None) -> str:
    """The figure or stage of a statement with its standing, in short."""
    if said is None:
        return ""
    figure = said.get("value")
    if figure is None and said.get("percent_stated") is not None:
        figure = f"{said['percent_stated']} %"
    words = [str(word) for word in (figure, said.get("stage")) if word is not None]
    if "value_status" in said:
        words.append(f"({STATUSES[said['value_status']]})")
    return " ".join(words)
