"""What two provinces reported, side by side on a terminal: every figure with period and source.

Reads the published marts and decides nothing: whether two figures can be compared is said there.
"""

import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby
from typing import Any

import pandas as pd
import psycopg
from psycopg.rows import namedtuple_row
from rich import box
from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sosanh.errors import UnknownProvince, WarehouseUnavailable
from sosanh.load.postgres import connected
from sosanh.provinces import Territory, choose_territory, plain, read_aliases
from sosanh.settings import settings
from sosanh.warehouse import warehouse_url

_QUALIFIERS = {
    "over": "> ",
    "nearly": "gần ",
    "about": "≈ ",
    "at_least": "≥ ",
    "at_most": "≤ ",
    "estimated": "ước ",
}
_INSTANTS = ("stock", "score")
_MEASURES = {
    "per_1000_party_members": "per 1.000 Party members",
    "per_commune": "per commune",
    "share": "share (%)",
}

# document_count: the matrix has a row for every territory that any document speaks of
_TERRITORIES = """
select
    provinces.territory_id,
    max(provinces.province_code) as province_code,
    array_agg(provinces.name_vi order by provinces.valid_from desc)
    || array_agg(provinces.name_en order by provinces.valid_from desc) as names,
    min(provinces.valid_from) as valid_from,
    case when bool_or(provinces.is_current) then null else max(provinces.valid_to) end as valid_to,
    coalesce(max(reporting.document_count), 0) as document_count
from marts.dim_provinces as provinces
left join (
    select territory_id, max(province_document_count) as document_count
    from marts.adoption_matrix
    group by territory_id
) as reporting on provinces.territory_id = reporting.territory_id
group by provinces.territory_id
"""

_FIGURES = """
select * from marts.metric_comparison
where territory_id_a = %(first)s and territory_id_b = %(second)s
order by
    metric_family,
    metric_code,
    breakdown nulls first,
    is_headline desc,
    period_to_a desc nulls last,
    period_from_a desc nulls last,
    comparison_id
"""

_ADOPTIONS = """
select * from marts.adoption_matrix
where territory_id in (%(first)s, %(second)s)
order by item_type desc, domain nulls first, item_code
"""

_DOCUMENTS = """
select document_id, document_name, title, publisher, published_on, is_sample
from marts.dim_documents
"""


class Sources:
    """Documents that a page refers to, numbered in the order they are named."""

    def __init__(self, documents: Iterable[Any]) -> None:
        self._documents = {row.document_id: row for row in documents}
        self._numbers: dict[str, int] = {}

    def mark(self, document_id: str) -> str:
        """Return the number of a document as the page shows it: [3]."""
        number = self._numbers.setdefault(document_id, len(self._numbers) + 1)
        return f"[{number}]"

    def lines(self) -> Iterator[Text]:
        """Write each document that was named, and what a sample is if one of them is."""
        cited = [self._documents[document_id] for document_id in self._numbers]
        for number, document in enumerate(cited, start=1):
            line = Text(f"{f'[{number}]':>5} {document.document_name}")
            if document.is_sample:
                line.append(" (sample)", style="yellow")
            printed = f"{document.published_on:%d/%m/%Y}" if document.published_on else "undated"
            line.append(f"  {document.publisher}, {printed}", style="dim")
            yield line
        if any(document.is_sample for document in cited):
            yield Text(
                "(sample): written by this project; its figures are real or illustrative, "
                "samples/README.md says which.",
                style="yellow",
            )


def print_comparison(first: str, second: str) -> None:
    """Print figures, models and innovations of two provinces, and where to go next.

    `first` and `second` are codes (01), names (Hà Nội, ha noi) or ids of territories (31-2008).
    Raises UnknownProvince when they name none or twice the same, WarehouseUnavailable when nothing
    is published or nobody answers.
    """
    url = warehouse_url()
    aliases = read_aliases(settings().seeds / "province_aliases.csv")
    try:
        with connected(url) as connection, connection.cursor(row_factory=namedtuple_row) as cursor:
            known = [Territory(**row._asdict()) for row in cursor.execute(_TERRITORIES)]
            chosen = [choose_territory(wanted, known, aliases) for wanted in (first, second)]
            _require_two(chosen)
            given = {"first": chosen[0].territory_id, "second": chosen[1].territory_id}
            figures = cursor.execute(_FIGURES, given).fetchall()
            adoptions = cursor.execute(_ADOPTIONS, given).fetchall()
            sources = Sources(cursor.execute(_DOCUMENTS))
    except (psycopg.errors.UndefinedTable, psycopg.errors.UndefinedColumn) as error:
        raise WarehouseUnavailable(
            "Expected published marts of this version, found none. Run `make run` first."
        ) from error
    console = Console(width=min(max(shutil.get_terminal_size((120, 50)).columns, 100), 160))
    for line in _notes(chosen, known):
        console.print(line, highlight=False)
    console.print(_figures_page(chosen, figures, sources), highlight=False)
    console.print(_adoptions_page(chosen, adoptions, sources), highlight=False)
    console.print(Text("Sources", style="bold"))
    for line in sources.lines():
        console.print(line, highlight=False)
    console.print(
        f"\nEvery figure opens its sentence: select * from marts.metric_comparison (sosanh sql)\n"
        f"Warehouse       {_address_shown(url)}\n"
        f"Quality report  {settings().data_docs / 'index.html'}\n"
        f"Airflow's UI    make airflow",
        highlight=False,
        soft_wrap=True,
    )


def _require_two(chosen: Sequence[Territory]) -> None:
    first, second = chosen
    if first == second:
        raise UnknownProvince(
            f"Expected two provinces, found {first.name} twice. Name another one."
        )


def _address_shown(url: str) -> str:
    """Hide the password of somebody's server; that of the embedded one is of use only here."""
    return re.sub(r"//([^:/@]*):.*@", r"//\1:…@", url) if settings().warehouse_url else url


def number(value: Decimal) -> str:
    """Write a number as Vietnamese reports do: 5.155 and 86,06."""
    whole, _, rest = f"{value.normalize():f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{grouped},{rest}" if rest else grouped


def computed(value: Decimal) -> str:
    """Write what was computed, not printed: two decimals say all that can be compared."""
    return number(round(value, 2))


def period(start: date | None, end: date | None) -> str:
    """Write a period as short as its ends allow: 2024, 01–06/2023, 2007–10/01/2022."""
    if start is None and end is None:
        return "period not stated"
    if start is None or end is None:
        return f"{_day(start)} – {_day(end)}"
    if start == end:
        return _day(end)
    if start.day == 1 and (end + timedelta(days=1)).day == 1:
        if (start.month, end.month) == (1, 12):
            years = (start.year,) if start.year == end.year else (start.year, end.year)
            return "–".join(str(year) for year in years)
        if start.year == end.year:
            months = (start.month,) if start.month == end.month else (start.month, end.month)
            return "–".join(f"{month:02}" for month in months) + f"/{end.year}"
    return f"{_day(start)} – {_day(end)}"


def figure(row: Any, side: str) -> str:
    """Write one side of a row of `metric_comparison` as its report states it: > 500 (62 %)."""
    value, most, base, percent, qualifier = (
        getattr(row, f"{name}_{side}")
        for name in ("value", "value_range_end", "base", "percent_stated", "qualifier")
    )
    words = _QUALIFIERS.get(qualifier or "", "")
    if value is not None:
        words += number(value)
    if most is not None:
        words += f"–{number(most)}"
    if base is not None:
        words += f" / {number(base)}"
    if percent is not None:
        share = f"{number(percent)} %"
        words += f" ({share})" if value is not None else share
    return words


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else "…"


def _cell(row: Any, side: str, sources: Sources) -> Text:
    document_id = getattr(row, f"document_id_{side}")
    if document_id is None:
        return Text("–", style="dim")
    cell = Text(figure(row, side), style="bold")
    cell.append(f"\n{figure_time(row, side)} {sources.mark(document_id)}", style="not bold dim")
    if getattr(row, f"percent_check_{side}") == "inconsistent":
        cell.append(" ⚠ % does not fit", style="not bold red")
    if others := others_told(row, side):
        cell.append(f"\n{others}", style="not bold red")
    return cell


def figure_time(row: Any, side: str) -> str:
    """Say when a figure is of: what there is, by its day; what a term is to bring, by the term."""
    start, end, printed_on, kind = (
        getattr(row, f"{name}_{side}")
        for name in ("period_from", "period_to", "published_on", "kind")
    )
    is_ahead = start is not None and printed_on is not None and end is not None and end > printed_on
    return _day(end) if kind in _INSTANTS and end and not is_ahead else period(start, end)


def others_told(row: Any, side: str) -> str | None:
    """Say how many figures lost to the one shown, where nothing but chance decided."""
    if not getattr(row, f"is_undecided_{side}"):
        return None
    others = getattr(row, f"losing_value_count_{side}")
    return f"⚠ undecided: {others} other {'figure' if others == 1 else 'figures'} as good"


def _verdict(row: Any, names: list[str]) -> Text:
    if not row.is_comparable:
        return Text(row.reason_not_comparable, style="yellow")
    words = Text(_higher(row.higher, row.difference, row.compared_measure, names), style="green")
    words.append(f"\n{row.comparison_basis.replace('_', ' ')}", style="not bold dim")
    if row.comparison_basis == "yearly_rate":
        words.append(
            f": {computed(row.compared_a)} and {computed(row.compared_b)}", style="not bold dim"
        )
    if row.sizeless_measure and row.sizeless_measure != row.compared_measure:
        words.append(
            f"\n{_MEASURES[row.sizeless_measure]}: {computed(row.sizeless_a)} and "
            f"{computed(row.sizeless_b)}",
            style="not bold dim",
        )
    return words


def _higher(higher: str, difference: Decimal | None, measure: str, names: list[str]) -> str:
    """Say which is higher and by how much: bounds may tell the one without the other."""
    name = {"a": names[0], "b": names[1]}.get(higher)
    if name is None:
        return higher.replace("_", " ")
    if difference is None:
        return f"{name} is higher"
    amount = abs(difference)
    unit = {"yearly_rate": " a year", "share": f" point{'' if amount == 1 else 's'}"}
    return f"{name} by {computed(amount)}{unit.get(measure, '')}"


def _figures_page(chosen: list[Territory], rows: list[Any], sources: Sources) -> Group:
    names = [territory.name for territory in chosen]
    shared = [row for row in rows if row.document_id_a and row.document_id_b]
    both = f"{names[0]} and {names[1]}"
    parts: list[Any] = [
        _side_by_side(f"{both}: comparable", names, [r for r in shared if r.is_comparable], sources)
    ]
    if unlike := [row for row in shared if not row.is_comparable]:
        parts.append(_side_by_side(f"{both}: not comparable", names, unlike, sources))
    for side, name in zip("ab", names, strict=True):
        if alone := [row for row in rows if row.reason_code == f"only_{side}_reported"]:
            parts.append(_alone(f"Only {name} reports", side, alone, sources))
    return Group(*parts)


def _table(title: str, columns: list[tuple[str, int]]) -> Table:
    table = Table(title=title, title_style="bold", box=box.SIMPLE_HEAD, expand=True)
    for heading, ratio in columns:
        table.add_column(heading, ratio=ratio)
    return table


def _side_by_side(title: str, names: list[str], rows: list[Any], sources: Sources) -> Table:
    table = _table(title, [("", 5), (names[0], 4), (names[1], 4), ("Higher, or why not", 4)])
    for family, of_family in groupby(rows, key=lambda row: row.metric_family):
        table.add_row(Text(family.capitalize(), style="bold cyan"))
        for _, of_metric in groupby(of_family, key=lambda row: (row.metric_code, row.breakdown)):
            name: Text | str = ""
            for row in of_metric:
                name = _metric(row) if name == "" else Text("")
                cells = (_cell(row, side, sources) for side in "ab")
                table.add_row(Padding(name, (0, 0, 0, 2)), *cells, _verdict(row, names))
    if not rows:
        table.add_row(Text("none", style="dim"))
    return table


def _alone(title: str, side: str, rows: list[Any], sources: Sources) -> Table:
    table = _table(title, [("", 5), ("", 4), ("", 5), ("", 4)])
    table.show_header = False
    cells = [cell for row in rows for cell in (_metric(row), _cell(row, side, sources))]
    for start in range(0, len(cells), 4):
        table.add_row(*cells[start : start + 4])
    return table


def _metric(row: Any) -> Text:
    name = Text(row.metric_vi)
    if row.breakdown:
        name.append(f": {row.breakdown}")
    return name.append(f"\n{row.metric_en}", style="dim")


def _adoptions_page(chosen: list[Territory], rows: list[Any], sources: Sources) -> Group:
    table = _table(
        "Reform models and leadership innovations",
        [("", 2), *((territory.name, 2) for territory in chosen)],
    )
    frame = pd.DataFrame(row._asdict() for row in rows)
    reported = frame[frame["status"] == "reported"]
    item = ["item_type", "item_code"]
    stages: list[Any] = [_stage(row, sources) for row in reported.itertuples()]
    reported = reported.assign(cell=stages)
    sides = reported.pivot(index=item, columns="territory_id", values="cell").reindex(
        index=pd.MultiIndex.from_frame(reported[item].drop_duplicates()),
        columns=[territory.territory_id for territory in chosen],
    )
    labels = frame.drop_duplicates(item).set_index(item)
    heading = ""
    for key, cells in sides.iterrows():
        label = labels.loc[[key]].iloc[0]
        domain = label["domain"]
        kind = "Reform models" if pd.isna(domain) else f"Leadership innovations: {domain}"
        if kind != heading:
            heading = kind
            table.add_row(Text(heading.replace("_", " "), style="bold cyan"))
        name = Text(label["item_vi"]).append(f"\n{label['item_en']}", style="dim")
        shown = (Text("– not reported", style="dim") if pd.isna(cell) else cell for cell in cells)
        table.add_row(Padding(name, (0, 0, 0, 2)), *shown)
    silent = len(labels) - len(sides)
    note = f"{silent} more of the catalogue are reported by neither (which is not: absent)."
    return Group(table, Text(note, style="dim"), Text(""))


def _stage(row: Any, sources: Sources) -> Text:
    words = Text(f"{row.stage_vi} · {row.stage_en}", style="bold")
    if row.extent == "area":
        words.append(f" in {row.area or 'parts of it'}")
    if row.is_mandated and row.furthest_stage != "mandated":
        words.append(" (mandated)")
    count = _documents(row.document_count)
    mark = sources.mark(row.document_id)
    return words.append(f"\n{stage_seen(row)}, {count} {mark}", style="not bold dim")


def stage_seen(row: Any) -> str:
    """Say when a stage was first seen, and since when the item is, if another stage came before."""
    so, at_all = row.furthest_stage_seen_on, row.first_seen_on
    if pd.isna(at_all):
        return "undated"
    if so == at_all:
        return f"first seen {_day(so)}"
    seen_so = "undated" if pd.isna(so) else f"first seen {_day(so)}"
    return f"{seen_so} (any stage {_day(at_all)})"


def _documents(count: int) -> str:
    return "1 document" if count == 1 else f"{count} documents"


def _notes(chosen: list[Territory], known: list[Territory]) -> Iterator[Text]:
    """Name earlier provinces of the same name, which a reader may have had in mind."""
    for territory in chosen:
        for other in known:
            if (
                other.territory_id != territory.territory_id
                and other.document_count
                and plain(other.names[0]) == plain(territory.names[0])
            ):
                yield Text(
                    f"{other.name} had other borders, and has {_documents(other.document_count)} "
                    f"of its own: ask for {other.territory_id}.",
                    style="yellow",
                )
