"""Provinces in their versions, and districts: names to official codes.

`provinces.csv` has a row per version of a province, `province_aliases.csv` other names for them,
`places.csv` districts with the province they lay in until 2025-06-30.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sosanh.extract.catalogue.phrases import Phrase
from sosanh.extract.text.segments import fold
from sosanh.seeds import read_rows


@dataclass(frozen=True, slots=True)
class ProvinceVersion:
    """One province within the dates of one border and name."""

    code: str
    name: str
    unit_type: str  # city or province
    valid_from: date
    valid_to: date


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Official names, by folded name."""

    versions: Mapping[str, tuple[ProvinceVersion, ...]]  # folded official name → versions by date
    names: Mapping[str, str]  # code → folded official name of its latest version
    districts: Mapping[str, tuple[str, ...]]  # folded district name → folded province names
    # folded district name, huyện or thị xã → the provinces with such a one
    districts_by_kind: Mapping[tuple[str, str], tuple[str, ...]]
    successors: Mapping[str, str]  # folded name of a province merged → that of what it became
    phrases: list[Phrase]

    def code_on(self, name: str, day: date | None) -> str | None:
        """The official code of the province with this folded name on `day`.

        Without a day the latest version counts, and for days outside all of them the nearest.
        """
        versions = self.versions.get(name)
        if not versions:
            return None
        if day is None:
            return versions[-1].code
        for version in versions:
            if version.valid_from <= day <= version.valid_to:
                return version.code
        return (versions[0] if day < versions[0].valid_from else versions[-1]).code

    def name_on(self, name: str, day: date | None) -> str:
        """What the province with this folded name has become by `day`: itself, or another."""
        after = self.successors.get(name)
        if after is None or day is None or day <= self.versions[name][-1].valid_to:
            return name
        return after

    def lasts(self, name: str) -> bool:
        """Whether there still is a province with this folded name."""
        return any(one.valid_to == date.max for one in self.versions.get(name, ()))


def _spellings(name: str) -> set[str]:
    """How a folded name is written: "đắk glei" also as "đăk glei", "ia h' drai" as "ia h’drai"."""
    joined = name.replace("đa krông", "đakrông").replace("a na", "ana")
    close = {name, name.replace("' ", "'")}
    marked = {spelling.replace("'", mark) for spelling in close for mark in "'’"}
    return {*marked, joined, name.replace("đắk", "đăk"), name.replace("đắk", "đak")}


def read_gazetteer(seeds: Path) -> Gazetteer:
    """Read the place catalogues in `seeds`. Raises InvalidCatalogue when a column is missing."""
    versions: dict[str, list[ProvinceVersion]] = {}
    columns = (
        "province_version_id", "province_code", "name_vi", "unit_type", "valid_from", "valid_to",
    )  # fmt: skip
    phrases = []
    named: dict[str, str] = {}  # version → folded name
    for row in read_rows(seeds / "provinces.csv", columns):
        version = ProvinceVersion(
            row["province_code"],
            row["name_vi"],
            row["unit_type"],
            date.fromisoformat(row["valid_from"]),
            date.fromisoformat(row["valid_to"]) if row["valid_to"] else date.max,
        )
        versions.setdefault(fold(version.name), []).append(version)
        named[row["province_version_id"]] = fold(version.name)
    for name, found in versions.items():
        found.sort(key=lambda version: version.valid_from)
        phrases.append(Phrase(name, "province", name, {}))
    for row in read_rows(seeds / "province_aliases.csv", ("alias", "name_vi")):
        phrases.append(Phrase(fold(row["alias"]), "province", fold(row["name_vi"]), row))
    links = ("predecessor_version_id", "successor_version_id", "change")
    merged = {
        named[row["predecessor_version_id"]]: named[row["successor_version_id"]]
        for row in read_rows(seeds / "province_successions.csv", links)
        if row["change"] == "merged"
    }
    districts: dict[str, list[str]] = {}
    by_kind: dict[tuple[str, str], list[str]] = {}
    for row in read_rows(seeds / "places.csv", ("name_vi", "unit_type", "province_name_vi")):
        province = fold(row["province_name_vi"])
        for name in _spellings(fold(row["name_vi"])):
            districts.setdefault(name, []).append(province)
            by_kind.setdefault((name, row["unit_type"]), []).append(province)
    phrases += [Phrase(name, "district", name, {}) for name in districts]
    return Gazetteer(
        versions={name: tuple(found) for name, found in versions.items()},
        names={
            version.code: name
            for name, found in sorted(versions.items(), key=lambda item: item[1][-1].valid_to)
            for version in found
        },
        districts={name: tuple(found) for name, found in districts.items()},
        districts_by_kind={key: tuple(found) for key, found in by_kind.items()},
        successors={before: after for before, after in merged.items() if before != after},
        phrases=phrases,
    )
