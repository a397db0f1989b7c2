"""An evaluation on the terminal."""

from collections.abc import Mapping

from rich.console import Console
from rich.table import Table as RichTable

from sosanh.evaluate import report
from sosanh.evaluate.gold import Group, Split
from sosanh.evaluate.page import details
from sosanh.evaluate.report import Table
from sosanh.evaluate.scores import Evaluation

_GROUPS: Mapping[Group, str] = {
    "samples": "Samples",
    "texts": "Own texts",
    "elsewhere": "Real texts",
}
_WIDTH = 124
"""Columns that the widest table needs."""


def print_evaluation(evaluation: Evaluation, split: Split, show: bool) -> None:
    """Print the scores of own and of real texts; of held-out texts totals only, whatever `show`."""
    console = Console(highlight=False)
    console.width = max(console.width, _WIDTH)
    for group, name in _GROUPS.items():
        part = evaluation.only(group=group)
        if not part.compared:
            continue
        console.print(f"\n[bold]{name}, {split}: {len(part.compared)} texts[/bold]")
        tables = [report.totals(part), report.agreements(part)]
        if split == "development":
            tables += details(part)
        for table in tables:
            console.print(_grid(table))
        if show and split == "development":
            for one in part.compared:
                for line in one.differences:
                    console.print(line, markup=False, soft_wrap=True)
    for name, left_out in (
        ("not scored, text not found", evaluation.absent),
        ("not scored, unreadable", evaluation.unreadable),
    ):
        if left_out:
            console.print(
                f"{len(left_out)} {name}: {', '.join(left_out)}", markup=False, soft_wrap=True
            )


def print_table(table: Table) -> None:
    """Print one table."""
    console = Console(highlight=False)
    console.width = max(console.width, _WIDTH)
    console.print(_grid(table))


def _grid(table: Table) -> RichTable:
    grid = RichTable(title=table.title, title_justify="left", box=None, pad_edge=False)
    for place, column in enumerate(table.columns):
        grid.add_column(column, justify="left" if place == 0 else "right", no_wrap=True)
    for row in table.rows:
        grid.add_row(*row)
    return grid
