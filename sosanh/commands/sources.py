"""`sosanh sources …`: what a declared source would give, and what the gate kept out."""

from typing import Annotated

import typer

sources_app = typer.Typer(help="The declared sources.", no_args_is_help=True)


@sources_app.command()
def check(
    code: Annotated[str, typer.Argument(help="A source_code of sources.csv.")],
    fetch: Annotated[int, typer.Option(min=0, help="How many documents to fetch and read.")] = 3,
) -> None:
    """Say what a source would collect, enabled or not; stores nothing."""
    from sosanh.nightly import check_source

    for line in check_source(code, fetch):
        print(line)


@sources_app.command()
def review(
    code: Annotated[str, typer.Argument(help="A source_code of sources.csv.")],
    count: Annotated[int, typer.Option(min=1, help="How many texts on each side.")] = 20,
) -> None:
    """Show what the relevance gate kept out, and what it nearly kept out."""
    from sosanh import nightly

    for line in nightly.review(code, count):
        print(line)
