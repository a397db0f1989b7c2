"""`sosanh …`: what a person types."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from sosanh.commands.catalogue import catalogue_app
from sosanh.commands.sources import sources_app
from sosanh.commands.warehouse import warehouse_app
from sosanh.errors import SosanhError, UnreadableDocument
from sosanh.settings import settings

app = typer.Typer(
    help=__doc__,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(warehouse_app, name="warehouse")
app.add_typer(sources_app, name="sources")
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
    from sosanh.read import read_or_recognise
    from sosanh.records import json_lines
    from sosanh.seeds import province_codes

    seeds = settings().seeds
    extractor = Extractor(seeds)
    if province is not None and province not in province_codes(seeds):
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
