"""The catalogues before an edit: those of the last commit, or of another folder."""

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sosanh.errors import InvalidCatalogue


@contextmanager
def committed(seeds: Path) -> Iterator[Path]:
    """Yield a folder with the CSVs of `seeds` as git's HEAD has them.

    Raises InvalidCatalogue when `seeds` is not in a git repository or not in its HEAD.
    """
    command = ["git", "-C", str(seeds), "archive", "--format=tar", "HEAD", "."]
    try:
        archive = subprocess.run(command, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        told = getattr(error, "stderr", b"") or b""
        raise InvalidCatalogue(
            f"{seeds}: expected the catalogues in the last commit of a git repository, found none "
            f"({told.decode(errors='replace').strip() or error}). Name a folder with --against."
        ) from error
    with TemporaryDirectory(prefix="seeds_of_head_") as folder:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(folder, filter="data")
        yield Path(folder)
