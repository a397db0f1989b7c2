"""`sosanh …`: what a person types."""

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from sosanh.errors import SosanhError, UnreadableDocument
from sosanh.settings import settings

app = typer.Typer(
    help=__doc__,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
warehouse_app = typer.Typer(help="The embedded PostgreSQL.", no_args_is_help=True)
app.add_typer(warehouse_app, name="warehouse")
sources_app = typer.Typer(help="The declared sources.", no_args_is_help=True)
app.add_typer(sources_app, name="sources")

catalogue_app = typer.Typer(help="The catalogues in seeds/.", no_args_is_help=True)
app.add_typer(catalogue_app, name="catalogue")

Split = Literal["development", "held_out"]

# Arguments that belong to another program are handed over untouched, --help included.
PASS_ON = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}


def main() -> None:
    """Run the command line; a foreseen error is one line on standard error and status 1."""
    try:
        app()
    except SosanhError as error:
        print(f"sosanh: {type(error).__name__}: {error}", file=sys.stderr)
        sys.exit(1)


@app.command()
def extract(
    files: Annotated[list[Path], typer.Argument(exists=True, dir_okay=False)],
    province: Annotated[
        str | None, typer.Option(help="Its code in today's list, also for an older text.")
    ] = None,
    published: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day, if known.")
    ] = None,
) -> None:
    """Print the facts of FILES, one JSON object a line; needs no database.

    Scans are recognised on the way, if there is a Tesseract. A file that cannot be read is named on
    standard error, and the status is 1 in the end.
    """
    import hashlib

    from sosanh.extract import Extractor
    from sosanh.extract.catalogue.files import read_rows
    from sosanh.read import read_or_recognise
    from sosanh.records import json_lines

    seeds = settings().seeds
    extractor = Extractor(seeds)
    if province is not None:
        rows = read_rows(seeds / "provinces.csv", ["province_code"])
        if not any(row["province_code"] == province for row in rows):
            raise typer.BadParameter(f"expected a code of provinces.csv, found {province!r}.")
    day = published.date() if published else None
    unreadable = 0
    for file in files:
        data = file.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        try:
            document = read_or_recognise(data, name=file.name, document_id=digest, published=day)
        except UnreadableDocument as error:
            print(f"sosanh: {file}: {error.reason}: {error}", file=sys.stderr)
            unreadable += 1
            continue
        for line in json_lines(extractor.extract(document, province)):
            print(line)
    if unreadable:
        raise typer.Exit(1)


@app.command()
def evaluate(
    texts: Annotated[
        list[Path] | None, typer.Option(exists=True, file_okay=False, help="More folders of texts.")
    ] = None,
    gold: Annotated[
        list[Path] | None, typer.Option(exists=True, dir_okay=False, help="More gold files.")
    ] = None,
    split: Annotated[Split, typer.Option(help="Of held-out texts only totals are shown.")] = (
        "development"
    ),
    show: Annotated[
        bool, typer.Option(help="List each miss, invention and field that differs.")
    ] = False,
    write: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Write the page for both splits instead.")
    ] = None,
    calibrate: Annotated[
        bool, typer.Option(help="Fit confidences on the texts set aside, into the catalogues.")
    ] = False,
) -> None:
    """Score the extractor against hand-read gold; needs no database."""
    from sosanh.evaluate import calibration, report
    from sosanh.evaluate.gold import OWN_TEXTS, SHARED_TEXTS, Texts, read_gold
    from sosanh.evaluate.page import write_page
    from sosanh.evaluate.scores import evaluate as evaluate_documents
    from sosanh.evaluate.terminal import print_evaluation, print_table
    from sosanh.extract import Extractor

    seeds = settings().seeds
    extractor = Extractor(seeds)
    documents = [
        document
        for document in read_gold(others=gold or ())
        if write is not None or document.split == split or (calibrate and document.teaches)
    ]
    if calibrate and (split != "development" or write is not None or show):
        raise typer.BadParameter("--calibrate takes its own texts and writes no page.")
    places = Texts([*(texts or ()), *OWN_TEXTS, *SHARED_TEXTS])
    evaluation = evaluate_documents(documents, places, extractor, seeds)
    if calibrate:
        fitted = calibration.calibrate(evaluation)
        calibration.write_catalogues(seeds, fitted)
        print_table(report.confidence(fitted.rated, fitted.thresholds))
    elif write is not None:
        write_page(write, evaluation, extractor)
    else:
        print_evaluation(evaluation, split, show)


@app.command()
def setup() -> None:
    """Start the warehouse and make its schemas, Airflow's metadata and the dbt project ready."""
    from sosanh import local_airflow, nightly

    nightly.prepare()
    local_airflow.migrate()


@app.command()
def run() -> None:
    """Load every enabled source through Airflow, then build the marts if there is news."""
    from sosanh import local_airflow, nightly
    from sosanh.narration import narrated

    setup()
    journal = settings().logs / f"run_{datetime.now(UTC):%Y%m%dT%H%M%SZ}.log"
    with narrated(journal) as story:

        def end(signum: int, frame: object) -> None:
            story.info("interrupted; the next run goes on from here")
            os._exit(128 + signum)

        # A task would take Ctrl-C for a failure of its own, and the run would go on. Ending at
        # once is safe: any stage may be killed and run again.
        signal.signal(signal.SIGINT, end)
        story.info("everything that is printed on the way: %s", journal)
        loaded = local_airflow.run_dag("load_reports")
        succeeded = loaded.succeeded
        announced = [loaded.state_of("announce")]
        if nightly.scans_wait():
            recognised = local_airflow.run_dag("recognise_scans")
            succeeded = recognised.succeeded and succeeded
            announced.append(recognised.state_of("announce"))
        if "success" in announced:
            succeeded = local_airflow.run_dag("build_marts").succeeded and succeeded
        else:
            story.info("nothing new: the marts stay as they are")
    if not succeeded:
        print(f"sosanh: the run failed; more about it in {journal}", file=sys.stderr)
        raise typer.Exit(1)


@app.command()
def compare(
    first: Annotated[str, typer.Argument(help="A province: 01, Hà Nội or ha noi.")] = "01",
    second: Annotated[str, typer.Argument(help="Another: 22 or Quảng Ninh.")] = "22",
) -> None:
    """Print what two provinces reported, side by side, each figure with period and source."""
    from sosanh.comparison import print_comparison

    print_comparison(first, second)


@app.command()
def withdraw(
    document: Annotated[
        str, typer.Argument(help="Its name, its address, or how its id begins (8 digits or more).")
    ],
    because: Annotated[str, typer.Option(help="Why, for whoever asks later.")],
) -> None:
    """Take a wrong document back: the next run leaves its facts out, whoever shows it again."""
    from sosanh.load import withdrawals
    from sosanh.load.postgres import prepare
    from sosanh.warehouse import warehouse_url

    url = warehouse_url()
    prepare(url)
    found = withdrawals.documents_named(url, document)
    if len(found) != 1:
        told = "".join(f"\n  {one.document_id} {one}" for one in found)
        raise typer.BadParameter(
            f"expected one loaded document, found {len(found) or 'none'}.{told}"
        )
    copies = withdrawals.withdraw(url, found[0].document_id, because)
    print(f"withdrawn: {found[0]}. `sosanh run` takes its facts out of the marts.")
    for copy in copies:
        print(f"its text, whole or in part, still stands in {copy}")


@app.command()
def changes(
    publication: Annotated[
        int | None, typer.Argument(help="Its number; the last one by default.")
    ] = None,
) -> None:
    """Print what a publication added, revised and withdrew, and why, as Markdown."""
    from sosanh.releases import page_of
    from sosanh.warehouse import warehouse_url

    for line in page_of(warehouse_url(), publication):
        print(line)


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(file_okay=False, help="Made if it is not there.")],
) -> None:
    """Write the marts to FOLDER as CSV and Parquet, with a data package that describes them."""
    from sosanh.export import export_marts
    from sosanh.warehouse import warehouse_url

    models = settings().project / "dbt_project" / "models"
    try:
        names = export_marts(warehouse_url(), folder, models)
    except OSError as error:
        raise typer.BadParameter(f"expected a folder to write to, found: {error}.") from error
    for name in names:
        print(f"{name}.csv {name}.parquet")


@app.command()
def airflow() -> None:
    """Start Airflow's scheduler and UI over the same DAGs, until interrupted."""
    from sosanh import standalone

    setup()
    raise typer.Exit(standalone.serve())


@app.command(context_settings=PASS_ON)
def sql(context: typer.Context) -> None:
    """Run psql on the warehouse; arguments are psql's own."""
    from sosanh.warehouse import psql_command

    command, environment = psql_command(context.args)
    os.execvpe(command[0], command, environment)


@app.command(context_settings=PASS_ON)
def dbt(context: typer.Context) -> None:
    """Run dbt on the project, connected to the warehouse; arguments are dbt's own."""
    from sosanh.transform import dbt_environment, forget_outdated_parse

    forget_outdated_parse()
    command = [str(Path(sys.executable).with_name("dbt")), *context.args]
    raise typer.Exit(subprocess.run(command, env=os.environ | dbt_environment()).returncode)


@app.command(context_settings=PASS_ON)
def mf(context: typer.Context) -> None:
    """Ask the published marts for metrics by name; arguments are MetricFlow's own."""
    from sosanh.transform import metricflow_environment

    command = [str(Path(sys.executable).with_name("mf")), *context.args]
    raise typer.Exit(subprocess.run(command, env=os.environ | metricflow_environment()).returncode)


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
