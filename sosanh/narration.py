"""What a person sees of a night: its story on the terminal, everything else in a journal."""

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def narrated(journal: Path) -> Iterator[logging.Logger]:
    """Show what the package logs on the terminal; send all other output to `journal`.

    Airflow, dbt and Great Expectations print hundreds of lines that only matter when something
    went wrong. Yields the logger whose messages, and those below it, are shown.
    """
    story = logging.getLogger("sosanh")
    level = story.level
    with _output_to(journal) as terminal, os.fdopen(terminal, "w", encoding="utf-8") as page:
        narrator = logging.StreamHandler(page)
        narrator.setFormatter(logging.Formatter("  %(message)s"))
        story.setLevel(logging.INFO)
        story.addHandler(narrator)
        try:
            yield story
        finally:
            story.removeHandler(narrator)
            story.setLevel(level)


@contextmanager
def _output_to(path: Path) -> Iterator[int]:
    """Send what this process and its children print to `path`; yield the way to the terminal.

    Descriptors are moved, not `sys.stdout`, because child processes inherit those.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    sys.stdout.flush()
    sys.stderr.flush()
    output, errors = os.dup(1), os.dup(2)
    with path.open("ab") as log:
        os.dup2(log.fileno(), 1)
        os.dup2(log.fileno(), 2)
    try:
        yield os.dup(output)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os.dup2(output, 1)
        os.dup2(errors, 2)
        os.close(output)
        os.close(errors)
