"""What the catalogues in `seeds/` say is possible: codes that exist, ranges, dates of laws."""

import csv
from pathlib import Path

Cell = str | None


def known_provinces(seeds: Path) -> list[tuple[Cell, ...]]:
    """Return the codes of `provinces.csv`, each once."""
    rows = _columns(seeds / "provinces.csv", ("province_code",))
    return sorted(set(rows), key=str)


def metric_bounds(seeds: Path) -> list[tuple[Cell, ...]]:
    """Return (metric_code, plausible_max) of `metrics.csv`; None where no bound is set."""
    return _columns(seeds / "metrics.csv", ("metric_code", "plausible_max"))


def mandates(seeds: Path) -> list[tuple[Cell, ...]]:
    """Return (model_code, mandated_from) of `reform_models.csv`; None where nothing obliges."""
    return _columns(seeds / "reform_models.csv", ("model_code", "mandated_from"))


def _columns(path: Path, names: tuple[str, ...]) -> list[tuple[Cell, ...]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.DictReader(lines)
        missing = [name for name in names if name not in (rows.fieldnames or ())]
        if missing:
            raise ValueError(
                f"{path.name}: expected the columns {', '.join(names)}; {', '.join(missing)}"
                " missing. Add them to the header line."
            )
        return [tuple(row[name].strip() or None for name in names) for row in rows]
