"""`sosanh warehouse …`: the server, its address and who may read."""

import json
import sys
from typing import Annotated

import typer

from sosanh.settings import settings

warehouse_app = typer.Typer(help="The embedded PostgreSQL.", no_args_is_help=True)


@warehouse_app.command()
def start() -> None:
    """Start the server and print its URL."""
    from sosanh.warehouse import warehouse_url

    print(warehouse_url())


@warehouse_app.command()
def stop() -> None:
    """Stop the server; data stays."""
    from sosanh.warehouse import stop as stop_server

    stop_server()


@warehouse_app.command()
def status() -> None:
    """Say whether the server runs, and where."""
    from dataclasses import asdict

    from sosanh.load.postgres import connected
    from sosanh.warehouse import connection_environment, warehouse_url
    from sosanh.warehouse import status as server_status

    if settings().warehouse_url:
        url = warehouse_url()
        with connected(url):
            place = connection_environment(url)
        host, port = place["PGHOST"], int(place["PGPORT"])
        print(json.dumps({"running": True, "accepting": True, "host": host, "port": port}))
        return
    print(json.dumps(asdict(server_status()), default=str, ensure_ascii=False))


@warehouse_app.command()
def url() -> None:
    """Print the address that psql, BI tools and SQLAlchemy connect to."""
    from sosanh.warehouse import warehouse_url

    print(warehouse_url())


@warehouse_app.command()
def reader(
    renew: Annotated[
        bool, typer.Option("--renew", help="A new password: the address before is refused.")
    ] = False,
) -> None:
    """Print, once, the address of a role that reads the marts only: keep it.

    The password is kept nowhere, so it cannot be printed again. With --renew there is a new one,
    and every BI tool has to be given the new address.
    """
    from sosanh.load.readers import READER, can_sign_in, sign_in
    from sosanh.warehouse import warehouse_url

    url = warehouse_url()
    if can_sign_in(url) and not renew:
        print(
            f"sosanh: the address of {READER} was printed before, and its password is kept "
            "nowhere. `sosanh warehouse reader --renew` prints one with a new password; whoever "
            "signs in with the address before is then refused.",
            file=sys.stderr,
        )
        raise typer.Exit(1)
    print(sign_in(url))
