"""Run nights that die, each at another stage, in one home; then one night to the end.

    python tests/faults/interrupted_night.py STAGE …

Each STAGE is a function of `sosanh.nightly`, with `:ARGUMENT` where it serves several tasks
(`build:shape`): a child of this process runs `sosanh run` and kills itself with SIGKILL as soon as
that function has done its work, before Airflow hears of it. Children are forked from one process
that has everything imported and Airflow's interface for tasks built, which saves each of them ten
seconds.
"""

import asyncio
import os
import signal
import sys
import traceback
from importlib import import_module

import httpx

from sosanh import cli, local_airflow, nightly


def die_after(stage: str) -> None:
    """Let this process kill itself as soon as `stage` is done."""
    name, _, argument = stage.partition(":")
    work = getattr(nightly, name)

    def work_and_die(*args: object) -> object:
        result = work(*args)
        if not argument or argument in args:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(nightly, name, work_and_die)


def night(stage: str | None) -> int:
    """Run a night in a child that dies after `stage`; return the child's wait status."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        if stage:
            die_after(stage)
        cli.run()
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


async def build_interface_for_tasks() -> None:
    """Ask it for anything: it builds itself at the first request."""
    from airflow.sdk.execution_time.supervisor import in_process_api_server

    transport = in_process_api_server().atransport
    async with httpx.AsyncClient(transport=transport, base_url="http://in-process") as client:
        (await client.get("/health")).raise_for_status()


if __name__ == "__main__":
    cli.setup()
    os.environ.update(local_airflow.environment())
    for heavy in ("airflow.dag_processing.dagbag", "dbt.cli.main", "expectations.audit"):
        import_module(heavy)
    asyncio.run(build_interface_for_tasks())
    for stage in sys.argv[1:]:
        status = night(stage)
        if status != -signal.SIGKILL:
            sys.exit(f"expected the night to die after {stage}, it ended with {status}")
        print(f"died after {stage}", flush=True)
    sys.exit(night(None))
