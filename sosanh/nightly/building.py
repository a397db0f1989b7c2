"""The stages of `build_marts`: is there news, build beside the live marts, judge, publish."""

import hashlib
import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from sosanh.errors import QualityRefused
from sosanh.load import publish as publishing
from sosanh.load.copies import match_copies
from sosanh.load.postgres import connected
from sosanh.load.schemas import CANDIDATE, STEPS
from sosanh.load.sides import catch_up, copy_side, freeze, settle, take_side
from sosanh.nightly import handover
from sosanh.releases import write_page
from sosanh.settings import settings
from sosanh.transform import run_dbt
from sosanh.warehouse import warehouse_url

log = logging.getLogger("sosanh.nightly")

# What `build_marts` asks of dbt, step by step: `dbt_project/selectors.yml` says what each means.
BUILD_STEPS = {step: ["build", "--selector", step] for step in ("reference", "shape", "compare")}

# dbt would write down each statement, and all that it knows of the project twice a step.
_LEAVING_A_SHORT_LOG = ("--log-level-file", "info", "--no-write-json")


def news() -> str | None:
    """Say what the published marts lack or should not hold, or None when they are as accepted."""
    with connected(warehouse_url()) as connection:
        waiting = connection.execute(
            "select count(*) from staging.batches"
            " where verdict = 'accepted' and staged > 0 and publication_id is null"
        ).fetchone()
        last = connection.execute(
            "select warehouse_version from staging.publications"
            " order by publication_id desc limit 1"
        ).fetchone()
        if waiting and waiting[0]:
            return f"{waiting[0]} new batches"
        if last is None or last[0] != warehouse_version():
            return "the models or the catalogues changed"
        withdrawn = connection.execute(
            "select count(*) from staging.withdrawals"
            " inner join marts.dim_documents using (document_id)"
        ).fetchone()
    return f"{withdrawn[0]} documents withdrawn" if withdrawn and withdrawn[0] else None


def build(step: str) -> int:
    """Run one of `BUILD_STEPS` with dbt; return how many nodes it ran.

    Before it shapes what was staged, the copies among the new texts are found. Catalogues are
    loaded where models or catalogues changed.
    """
    anew = take_side(warehouse_url(), warehouse_version())
    if step == "reference":
        # what is accepted from here on waits for the next build
        began = datetime.now(UTC).isoformat()
        handover.write(settings().work / "building", began.encode())
        if not anew:
            log.info("%-22s as they were when this side was built", step)
            return 0
    if step == "shape":
        matched = match_copies(warehouse_url())
        log.info("%-22s %d new texts held against the others", "copies", matched)
    if anew:
        how = [*BUILD_STEPS[step], "--full-refresh"]
    else:
        how = ["build", "--selector", f"{step}_of_a_night"]
    with ThreadPoolExecutor(1) as beside:
        caught_up = beside.submit(catch_up, warehouse_url())
        if step == "compare":
            caught_up.result()  # before it changes a mart, also where `shape` was left out
        nodes = run_dbt([*how, *_LEAVING_A_SHORT_LOG])
        caught_up.result()
    if step == "compare":
        settle(warehouse_url(), warehouse_version())
        if anew:
            freeze(warehouse_url())
    log.info("%-22s %d dbt nodes passed", step, nodes)
    return nodes


def judge_candidate() -> str:
    """Test the marts that were built with Great Expectations; return the report's first page.

    Raises QualityRefused when they do not pass: readers keep the marts they have.
    """
    from expectations.gates import judge_marts

    judgement = judge_marts(warehouse_url(), CANDIDATE, settings().data_docs, steps=STEPS)
    if not judgement.passed:
        raise QualityRefused(
            f"Expected marts that pass the gate, but {'; '.join(judgement.failures)}. "
            f"The report is {judgement.page}."
        )
    log.info("%-22s passed, %d warnings", "judge", len(judgement.warnings))
    return str(judgement.page)


def publish() -> str:
    """Swap the candidate with the live marts in one transaction; write what that changed."""
    began = datetime.fromisoformat((settings().work / "building").read_text())
    publication = publishing.publish(warehouse_url(), warehouse_version(), began)
    page = write_page(warehouse_url(), settings().releases)
    log.info("%-22s the marts that readers see are new: %s", "publish", page)
    return f"publication {publication.publication_id}"


def ready_next() -> str:
    """Give marts that were built from nothing the other side, which nights change in turn."""
    copied = copy_side(warehouse_url(), warehouse_version())
    how = "copied from the marts that readers see" if copied else "there already"
    log.info("%-22s the side of the next night: %s", "ready next", how)
    return how


def warehouse_version() -> str:
    """Twelve hex digits that change with the models, the catalogues or their tests.

    The declared sources are no part of it: a night stages them, and follows what they change.
    """
    digest = hashlib.sha256()
    roots = (settings().project / "dbt_project", settings().seeds)
    for path in sorted(path for root in roots for path in root.rglob("*")):
        inside = path.suffix in {".sql", ".yml", ".csv"} and "target" not in path.parts
        if inside and path.is_file() and path != settings().seeds / "sources.csv":
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]
