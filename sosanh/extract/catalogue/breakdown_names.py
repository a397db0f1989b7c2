"""One name for a part, however a text says it: "là công nhân", "công nhân lao động".

Parts of two provinces are compared by their names, so these are written alike.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from sosanh.errors import InvalidCatalogue
from sosanh.extract.catalogue.wordings import wordings
from sosanh.extract.text.segments import fold
from sosanh.seeds import numbered_rows

_WHO_ARE = re.compile(
    r"(?:đảng viên (?:mới )?)?(?:(?:đang|đều|hiện) )?(?:là|thuộc) (?=\w)"
    r"|đảng viên (?:mới )?(?=(?:người|khối) )"
)


def read_breakdown_names(seeds: Path) -> dict[str, str]:
    """Return the names of parts by their folded wordings.

    Raises InvalidCatalogue where a column is missing, or a wording stands for two names.
    """
    path = seeds / "breakdown_names.csv"
    names: dict[str, str] = {}
    for line, row in numbered_rows(path, ("breakdown", "wording")):
        where = f"{path.name}, line {line}"
        for wording in wordings(row["wording"], where):
            name = names.setdefault(fold(wording), row["breakdown"])
            if name != row["breakdown"]:
                raise InvalidCatalogue(
                    f"{where}: expected {wording!r} to stand for one name, found {name!r} and "
                    f"{row['breakdown']!r}. Keep one of them."
                )
    return names


def name_of_part(words: str, names: Mapping[str, str]) -> str:
    """Return the name of the part that a text calls `words`.

    What `names` do not know stays as printed, in the one spelling unless it names somebody.
    """
    folded = fold(words)
    told = _WHO_ARE.match(folded)
    start = told.end() if told else 0
    known = names.get(folded[start:])
    if known is not None:
        return known
    return folded[start:] if words.islower() else words[start:]
