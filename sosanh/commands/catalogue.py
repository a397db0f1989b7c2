"""`sosanh catalogue …`: whether catalogues can be used, and what they would change."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from sosanh.settings import settings

catalogue_app = typer.Typer(help="The catalogues in seeds/.", no_args_is_help=True)


@catalogue_app.command("check")
def check_catalogue() -> None:
    """Say which rows of the catalogues cannot be used: file, line, column, what was expected."""
    _require_usable(settings().seeds)
    print(f"{settings().seeds}: every row can be used")


@catalogue_app.command()
def diff(
    against: Annotated[
        Path | None,
        typer.Option(exists=True, file_okay=False, help="Other catalogues than git's last commit."),
    ] = None,
    texts: Annotated[
        list[Path] | None,
        typer.Option(exists=True, file_okay=False, help="Folders to try instead of the warehouse."),
    ] = None,
    show: Annotated[int, typer.Option(min=0, help="Quotes of a code; 0 for all.")] = 5,
) -> None:
    """Show what the edited catalogues would change on stored texts; loads nothing."""
    from contextlib import nullcontext

    from sosanh.catalogues.comparing import compare_catalogues
    from sosanh.catalogues.terminal import lines_of, with_progress
    from sosanh.catalogues.texts import texts_to_try
    from sosanh.catalogues.versions import committed

    seeds = settings().seeds
    _require_usable(seeds)
    count, read_texts = texts_to_try(texts or ())
    with nullcontext(against) if against else committed(seeds) as before:
        differing = compare_catalogues(before, seeds, read_texts)
        compared = list(with_progress(differing, count))
    for line in lines_of(compared, show):
        print(line)


FoldersToRead = Annotated[
    list[Path] | None,
    typer.Option(exists=True, file_okay=False, help="Folders to read instead of the warehouse."),
]
HowManyOfEach = Annotated[int, typer.Option(min=1, help="How many of each kind.")]


@catalogue_app.command()
def candidates(texts: FoldersToRead = None, top: HowManyOfEach = 30) -> None:
    """List named models and counted things that the catalogues do not know, the commonest first."""
    from sosanh.catalogues.candidates import found_in, lines_of_candidates
    from sosanh.catalogues.terminal import with_progress
    from sosanh.catalogues.texts import texts_to_try

    count, read_texts = texts_to_try(texts or ())
    found = found_in(settings().seeds, with_progress(read_texts, count))
    for line in lines_of_candidates(found, top):
        print(line)


@catalogue_app.command()
def doubts(texts: FoldersToRead = None, top: HowManyOfEach = 30) -> None:
    """List facts whose confidence is below the threshold of their kind, the least sure first."""
    from sosanh.catalogues.doubts import doubts_in, lines_of_doubts
    from sosanh.catalogues.terminal import with_progress
    from sosanh.catalogues.texts import texts_to_try

    count, read_texts = texts_to_try(texts or ())
    found = doubts_in(settings().seeds, with_progress(read_texts, count), top)
    for line in lines_of_doubts(found):
        print(line)


def _require_usable(seeds: Path) -> None:
    from sosanh.catalogues.checking import check_catalogues

    problems = check_catalogues(seeds)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        raise typer.Exit(1)
