"""What one stage leaves for the next: files in a folder of the run, whole or not there at all.

Only the work folder is shared between the tasks of a run; counts go through Airflow, data never.
"""

import pickle
import re
import shutil
import time
from pathlib import Path
from typing import Any

from sosanh.settings import settings

# A run's work folder is only needed by that run; a week of them helps to find a fault.
KEEP_SECONDS = 7 * 24 * 3600


def leave(run_id: str, name: str, value: object) -> None:
    """Keep `value` under `name` (`samples_ha_noi/discovered`) for the run's later stages."""
    write(_folder(run_id) / name, pickle.dumps(value))


def find(run_id: str, name: str) -> Any:
    """Return what an earlier stage left. Raises FileNotFoundError when it left nothing.

    Pickle serves here because writer and reader are two tasks of one run of one program; what
    outlives a run is in the archive and the warehouse.
    """
    return pickle.loads((_folder(run_id) / name).read_bytes())


def write(path: Path, data: bytes) -> None:
    """Put `data` at `path` so that a reader finds all of it or no file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_bytes(data)
    unfinished.replace(path)


def forget_old_runs() -> None:
    """Delete the folders of runs that began more than a week ago."""
    if not settings().work.exists():
        return
    oldest = time.time() - KEEP_SECONDS
    for folder in settings().work.iterdir():
        if folder.is_dir() and folder.stat().st_mtime < oldest:
            shutil.rmtree(folder, ignore_errors=True)


def _folder(run_id: str) -> Path:
    # Airflow's run ids hold colons and plus signs, which not every file system takes
    return settings().work / re.sub(r"[^\w.-]", "_", run_id)
