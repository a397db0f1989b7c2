"""Hand-read gold: the facts of a text as a careful reader wrote them down, and its text.

`evaluation/README.md` describes the format. A document's text is found by the SHA-256 of its
file, or by its name where gold gives no digest; a text that is not on this machine is not scored.
"""

import csv
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast, get_args

from sosanh.errors import InvalidCatalogue
from sosanh.settings import PROJECT

Split = Literal["development", "held_out"]
# samples: reports that are loaded and that the grammar was written with; texts: written by people
# who had not seen the extractor; elsewhere: real texts that belong to others
Group = Literal["samples", "texts", "elsewhere"]
Row = Mapping[str, Any]

GOLD = PROJECT / "evaluation" / "gold"
OWN_TEXTS = (PROJECT / "evaluation" / "texts", PROJECT / "samples")
SHARED_TEXTS = (PROJECT.parent / "shared" / "corpus", PROJECT.parent / "shared" / "seeds")
_LISTS = ("observations", "reforms", "citations", "rankings", "assessments")


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """What a reader found in one text.

    `complete` names what was written down in full, so that anything else found is wrong:
    `countables` (uncoded figures too), `citations`, `rankings`, `assessments`. Coded figures,
    models and innovations always were.
    """

    name: str
    gold_set: str  # the stem of its file
    split: Split
    group: Group
    complete: frozenset[str]
    teaches: bool  # confidences are fitted on it
    province: str | None
    published: str | None
    origin: str | None
    sha256: str | None
    observations: Sequence[Row]
    reforms: Sequence[Row]
    citations: Sequence[str]
    rankings: Sequence[Row]
    assessments: Sequence[Row]


def read_gold(folder: Path = GOLD, others: Iterable[Path] = ()) -> list[GoldDocument]:
    """Read every gold file of `folder`, and `others`, in the order of their names.

    Raises InvalidCatalogue for a file that `sets.csv` of the folder does not list, and for a
    document with an unknown split or a figure without metric or number.
    """
    with (folder / "sets.csv").open(encoding="utf-8", newline="") as lines:
        sets = {row["gold_set"]: row for row in csv.DictReader(lines)}
    found: list[GoldDocument] = []
    for path in sorted(folder.glob("*.json")):
        listed = sets.get(path.stem)
        if listed is None:
            raise InvalidCatalogue(
                f"sets.csv: expected a row for {path.name}, found none. Say where its texts are "
                "and what it lists completely."
            )
        complete = frozenset(filter(None, listed["complete"].split("|")))
        teaches = listed["teaches"] == "yes"
        found.extend(_documents(path, _group(listed["texts"]), complete, teaches))
    for path in others:
        found.extend(_documents(path, "elsewhere", frozenset(), teaches=False))
    return found


def _group(name: str) -> Group:
    for group in get_args(Group):
        if group == name:
            return cast(Group, group)
    raise InvalidCatalogue(
        f"sets.csv: expected texts among {', '.join(get_args(Group))}, found {name!r}."
    )


def _documents(
    path: Path, group: Group, complete: frozenset[str], teaches: bool
) -> list[GoldDocument]:
    documents = []
    for name, row in json.loads(path.read_text(encoding="utf-8")).items():
        split = row.get("split", "development")
        if split not in get_args(Split):
            raise InvalidCatalogue(
                f"{path.name}, {name}: expected a split among {', '.join(get_args(Split))}, "
                f"found {split!r}."
            )
        for figure in row.get("observations", ()):
            if "metric" not in figure or (figure.get("value"), figure.get("percent")) == (
                None,
                None,
            ):
                raise InvalidCatalogue(
                    f"{path.name}, {name}: expected a metric and a value or percent, "
                    f"found {dict(figure)}."
                )
        lists = {key: row.get(key, []) for key in _LISTS}
        header = {key: row.get(key) for key in ("province", "published", "origin", "sha256")}
        documents.append(
            GoldDocument(name, path.stem, split, group, complete, teaches, **header, **lists)
        )
    return documents


class Texts:
    """The folders in which the texts of gold are looked for."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """Look in `folders`; those that do not exist are left out."""
        self._folders = [folder for folder in folders if folder.is_dir()]
        self._by_digest: dict[str, Path] | None = None

    def find(self, document: GoldDocument) -> Path | None:
        """Return the file with the text of `document`, None if it is not here."""
        if document.sha256:
            return self._digests().get(document.sha256)
        name = document.origin or f"{document.name}.txt"
        return next((at for folder in self._folders if (at := folder / name).is_file()), None)

    def _digests(self) -> Mapping[str, Path]:
        if self._by_digest is None:
            self._by_digest = {
                hashlib.sha256(path.read_bytes()).hexdigest(): path
                for folder in reversed(self._folders)
                for path in sorted(folder.iterdir())
                if path.is_file()
            }
        return self._by_digest
