"""Which territory a reader means by a code, a name or a territory's id.

Codes and names are used again across the border changes of 2025: 24 was Bắc Giang and is Bắc
Ninh. A reader who does not say which one means today's.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sosanh.errors import UnknownProvince
from sosanh.extract.text.segments import without_marks
from sosanh.seeds import read_rows

_TYPES = re.compile(r"^(?:tinh|thanh pho|tp)\b\.?\s*")


@dataclass(frozen=True, slots=True)
class Territory:
    """A province within unchanged borders, such as 24-2025: Bắc Ninh since the merger.

    `names` are all it ever had, the latest first; `document_count` is how many documents speak
    of it.
    """

    territory_id: str
    province_code: str
    names: tuple[str, ...]
    valid_from: date
    valid_to: date | None
    document_count: int

    @property
    def name(self) -> str:
        """Its latest name; with the last year if it is no more."""
        return f"{self.names[0]} (until {self.valid_to.year})" if self.valid_to else self.names[0]


def read_aliases(path: Path) -> dict[str, str]:
    """Return other spellings of provinces' names from a CSV with columns alias, name_vi."""
    return {row["alias"]: row["name_vi"] for row in read_rows(path, ("alias", "name_vi"))}


def plain(name: str) -> str:
    """Return a name without accents, case, spaces and type: "TP. Đà Nẵng" is "danang"."""
    return re.sub(r"[^a-z0-9]", "", _TYPES.sub("", without_marks(name.strip())))


def choose_territory(
    wanted: str, territories: Iterable[Territory], aliases: Mapping[str, str] | None = None
) -> Territory:
    """Return the territory that `wanted` names, with documents about it.

    Raises UnknownProvince, listing what can be chosen, when there is none of that name or no
    document is about it.
    """
    known = list(territories)
    key = plain(wanted)
    canonical = {plain(alias): plain(name) for alias, name in (aliases or {}).items()}.get(key, key)
    meant = [
        territory
        for territory in known
        if wanted.strip() in (territory.territory_id, territory.province_code)
        or canonical in {plain(name) for name in territory.names}
    ]
    if not meant:
        raise UnknownProvince(
            f"Expected the code or the name of a province, found {wanted!r}. {_choices(known)}"
        )
    # today's territory first, then the one that lasted longest
    chosen = max(meant, key=lambda each: (each.valid_to is None, each.valid_to or date.max))
    if chosen.document_count:
        return chosen
    earlier = [each for each in meant if each.document_count]
    hints = [
        f"{each.document_count} are about {each.name}: ask for {each.territory_id}."
        for each in earlier
    ]
    raise UnknownProvince(
        " ".join((f"No document loaded is about {chosen.name}.", *hints, _choices(known)))
    )


def _choices(territories: Iterable[Territory]) -> str:
    speaking = sorted(
        (each for each in territories if each.document_count),
        key=lambda each: (each.province_code, each.valid_from),
    )
    if not speaking:
        return "No province has documents yet: run `make run` first."
    names = ", ".join(
        f"{each.territory_id if each.valid_to else each.province_code} {each.name}"
        for each in speaking
    )
    return f"Provinces with documents: {names}."
