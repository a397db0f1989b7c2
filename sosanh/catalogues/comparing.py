"""An edit of the catalogues, tried on many texts by two processes."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from sosanh.catalogues.differences import TextDifferences, differences_of
from sosanh.extract import Extractor
from sosanh.facts import ReadDocument
from sosanh.load.texts import StoredText

_PROCESSES = 2
_TEXTS_A_TASK = 25
_TASKS_AHEAD = 8  # so that a large warehouse is never in memory as a whole


class Readers(NamedTuple):
    """The grammar with the catalogues before and after an edit."""

    before: Extractor
    after: Extractor

    def compare(self, text: StoredText) -> TextDifferences:
        """Read `text` twice and say what differs."""
        document: ReadDocument = text.document
        return differences_of(
            self.before.extract(document, text.province),
            self.after.extract(document, text.province),
        )


_readers: list[Readers] = []  # of this process


def _prepare(before: Path, after: Path) -> None:
    _readers[:] = [Readers(Extractor(before), Extractor(after))]


def _compare(texts: list[StoredText]) -> list[TextDifferences]:
    return [_readers[0].compare(text) for text in texts]


def compare_catalogues(
    before: Path, after: Path, texts: Iterable[StoredText], processes: int = _PROCESSES
) -> Iterator[TextDifferences]:
    """Yield what `after` reads otherwise than `before`, text by text in the order of `texts`.

    With one process everything happens in this one. Raises InvalidCatalogue when either folder
    cannot be used.
    """
    readers = Readers(Extractor(before), Extractor(after))  # of others one would only hear "broken"
    if processes == 1:
        yield from map(readers.compare, texts)
        return
    rest = iter(texts)
    pending: deque[Future[list[TextDifferences]]] = deque()
    # spawned, because the parent may hold a connection to the warehouse
    with ProcessPoolExecutor(
        processes, get_context("spawn"), initializer=_prepare, initargs=(before, after)
    ) as pool:
        while True:
            while len(pending) < _TASKS_AHEAD and (chunk := list(islice(rest, _TEXTS_A_TASK))):
                pending.append(pool.submit(_compare, chunk))
            if not pending:
                return
            yield from pending.popleft().result()
