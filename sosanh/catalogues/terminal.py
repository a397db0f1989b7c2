"""What an edit of the catalogues would change, as lines to read."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from rich.console import Console
from rich.progress import track

from sosanh.catalogues.differences import CHANGES, Difference, TextDifferences

_SIGNS = {"added": "+", "removed": "−", "changed": "~"}
_QUOTE = 110


_Item = TypeVar("_Item")


def with_progress(items: Iterable[_Item], count: int) -> Iterator[_Item]:
    """Yield `items` and show on standard error how far it is; a pipe sees nothing of it."""
    console = Console(stderr=True)
    yield from track(items, "reading", total=count, console=console, transient=True)


def lines_of(compared: Sequence[TextDifferences], show: int) -> Iterator[str]:
    """Yield the summary by code, then quotes by code and document, at most `show` of a code.

    `show` 0 means all of them.
    """
    touched = [text for text in compared if text.differences]
    everything = [one for text in touched for one in text.differences]
    yield (
        f"{len(compared)} texts read twice: {len(touched)} of them differ, "
        f"{_counts(everything)}; numerals read as facts "
        f"{sum(text.read_before for text in compared)} → "
        f"{sum(text.read_after for text in compared)}"
    )
    by_code: dict[tuple[str, str], list[tuple[str, Difference]]] = defaultdict(list)
    for text in touched:
        for one in text.differences:
            by_code[one.fact_type, one.code].append((text.name, one))
    for (fact_type, code), found in sorted(by_code.items()):
        documents = len({name for name, _ in found})
        yield ""
        yield f"{code} ({fact_type}): {_counts(one for _, one in found)} in {documents} documents"
        fields = Counter(field for _, one in found for field in one.fields)
        if fields:
            told = ", ".join(f"{field} {times}" for field, times in fields.most_common())
            yield f"  fields that changed: {told}"
        before = ""
        for name, one in found[: show or None]:
            if name != before:
                yield f"  {name}"
                before = name
            said = f"{one.said} " if one.said else ""
            yield f"    {_SIGNS[one.change]} {said}“{_short(one.quote)}”"
            for field, (old, new) in one.fields.items():
                yield f"        {field}: {_short(old)} → {_short(new)}"
        if show and len(found) > show:
            yield f"  … {len(found) - show} more; --show 0 lists all"


def _counts(differences: Iterable[Difference]) -> str:
    counted = Counter(one.change for one in differences)
    told = [f"{counted[change]} {change}" for change in CHANGES if counted[change]]
    return ", ".join(told) or "nothing changed"


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _QUOTE else words[:_QUOTE].rsplit(" ", 1)[0] + " …"
