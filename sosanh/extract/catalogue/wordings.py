"""How a cell of a catalogue holds several wordings: "chậm|[còn/vẫn còn] yếu".

They are parted by `|`; a wording may hold choices in brackets, and stands for every one of them.
"""

import re
from collections.abc import Iterator
from itertools import product

from sosanh.errors import InvalidCatalogue

_CHOICE = re.compile(r"\[([^\[\]]*)\]")


def wordings(cell: str, where: str) -> Iterator[str]:
    """Yield what a cell of `phrase` stands for: its alternatives with all their choices made."""
    for alternative in cell.split("|"):
        parts = _CHOICE.split(alternative)  # literal, choices, literal, choices, literal
        if any(bracket in literal for literal in parts[::2] for bracket in "[]"):
            raise InvalidCatalogue(
                f"{where}: expected choices as in [còn/vẫn còn], found an unpaired bracket in "
                f"{alternative!r}. Close it; choices hold no further choices."
            )
        choices = [part.split("/") if at % 2 else [part] for at, part in enumerate(parts)]
        for chosen in product(*choices):
            wording = " ".join("".join(chosen).split())  # an empty choice leaves no second space
            if not wording:
                raise InvalidCatalogue(
                    f"{where}: expected a phrase, found an empty one. "
                    "Remove the row or the stray |."
                )
            yield wording
