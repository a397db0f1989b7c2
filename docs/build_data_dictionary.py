"""Write `docs/data_dictionary.md` from what the dbt project says about its tables.

Run by `make docs`; a test compares the page with what this program would write.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from sosanh.export import primary_key

PROJECT = Path(__file__).resolve().parent.parent
PAGE = PROJECT / "docs" / "data_dictionary.md"
# tables with keys, and views over them under plain names
LAYERS = ("marts", "readable")

_INTRODUCTION = """\
# Data dictionary

Written by `make docs` from the properties of the dbt models: change it there. All tables lie in
schema `marts`. **Bold** columns are the primary key, *italic* ones may be NULL.
"""


def data_dictionary(project: Path = PROJECT) -> str:
    """Return the page as Markdown: one section a mart, then the reference tables."""
    models = project / "dbt_project" / "models"
    marts = [mart for layer in LAYERS for mart in _entries(models / layer, "models")]
    seeds = [
        seed
        for seed in _entries(project / "seeds", "seeds")
        if seed.get("config", {}).get("enabled", True)
    ]
    parts = [_INTRODUCTION, _contents(marts)]
    parts += [_section(mart) for mart in marts]
    parts.append(_reference(seeds))
    return "\n".join(parts)


def _entries(folder: Path, kind: str) -> Iterator[Mapping[str, Any]]:
    for path in sorted(folder.glob("*.yml")):
        yield from (yaml.safe_load(path.read_text(encoding="utf-8")) or {}).get(kind, [])


def _contents(marts: list[Mapping[str, Any]]) -> str:
    lines = ["| table | bảng | one row per |", "|---|---|---|"]
    for mart in marts:
        _, _, grain = _one_line(mart["description"]).rpartition("Grain: one row per ")
        label = mart["config"]["meta"]["label_vi"]
        lines.append(f"| [{mart['name']}](#{mart['name']}) | {label} | {grain.rstrip('.')} |")
    return "\n".join([*lines, ""])


def _section(mart: Mapping[str, Any]) -> str:
    lines = [
        f"## {mart['name']}",
        "",
        _one_line(mart["description"]),
        "",
        "| column | type | nhãn · label | meaning |",
        "|---|---|---|---|",
    ]
    key = primary_key(mart)
    lines += [_row(column, key) for column in mart["columns"]]
    return "\n".join([*lines, ""])


def _row(column: Mapping[str, Any], key: Sequence[str]) -> str:
    constraints = {constraint["type"] for constraint in column.get("constraints", [])}
    name = column["name"]
    if name in key:
        name = f"**{name}**"
    elif "not_null" not in constraints:
        name = f"*{name}*"
    meta = column.get("config", {}).get("meta", {})
    label = f"{meta['label_vi']} · {meta['label_en']}" if meta else ""
    meaning = _one_line(column["description"])
    values = _accepted_values(column)
    if values:
        meaning += f" One of: {', '.join(values)}."
    return f"| {name} | {column['data_type']} | {label} | {meaning} |"


def _accepted_values(column: Mapping[str, Any]) -> list[str]:
    """The list that a table is constrained to, or a view, which has no constraints, tested for."""
    for test in column.get("data_tests", []):
        if isinstance(test, dict) and "accepted_values" in test:
            return [str(value) for value in test["accepted_values"]["arguments"]["values"]]
    listed = (constraint.get("expression", "") for constraint in column.get("constraints", []))
    return [value for expression in listed for value in re.findall(r"'([^']*)'", expression)]


def _reference(seeds: list[Mapping[str, Any]]) -> str:
    lines = [
        "## Reference tables",
        "",
        "In schema `reference`, loaded from the CSV files of `seeds/`. Readers see what marts and",
        "views take from them, not these tables.",
        "",
        "| table | holds |",
        "|---|---|",
    ]
    lines += [f"| {seed['name']} | {_one_line(seed['description'])} |" for seed in seeds]
    return "\n".join([*lines, ""])


def _one_line(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(data_dictionary(), encoding="utf-8")
