"""The environment, read once.

Every path and address that differs between machines is a field of `Settings`; nothing else in
the package reads `os.environ`.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Settings:
    """Where this installation keeps things.

    | variable | meaning | default |
    |---|---|---|
    | `SOSANH_HOME` | data of this installation | `.sosanh` in the project |
    | `SOSANH_WAREHOUSE_URL` | a PostgreSQL server to use instead of the embedded one | none |
    | `AIRFLOW__DATABASE__SQL_ALCHEMY_CONN` | Airflow's metadata elsewhere | embedded server |
    | `SOSANH_AIRFLOW_PORT` | where Airflow's UI listens | 8080, or a free one |
    | `SOSANH_ARCHIVE` | collected bytes: a folder, or `s3://bucket/prefix` | in the home |
    | `SOSANH_SEEDS` | the catalogues | `seeds` in the project |
    | `SOSANH_SOURCES` | the declared sources | `sources.csv` in the seeds |
    """

    project: Path
    home: Path
    seeds: Path
    sources: Path
    warehouse_url: str | None
    airflow_metadata_url: str | None = None
    airflow_port: int | None = None
    archive_address: str | None = None

    @property
    def archive(self) -> str | Path:
        """Collected bytes, each under its own SHA-256: a folder, or the URL of a bucket."""
        return self.archive_address or self.home / "archive"

    @property
    def work(self) -> Path:
        """What one task leaves for the next, a folder per run."""
        return self.home / "work"

    @property
    def data_docs(self) -> Path:
        """The quality report, as static pages."""
        return self.home / "data_docs"

    @property
    def releases(self) -> Path:
        """What each publication changed, a page each."""
        return self.home / "releases"

    @property
    def logs(self) -> Path:
        """Everything that would be too long for a terminal."""
        return self.home / "logs"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        """Build settings from `environment`, with the defaults of the table above."""
        port = environment.get("SOSANH_AIRFLOW_PORT")
        seeds = Path(environment.get("SOSANH_SEEDS") or PROJECT / "seeds").resolve()
        return cls(
            project=PROJECT,
            home=Path(environment.get("SOSANH_HOME") or PROJECT / ".sosanh").resolve(),
            seeds=seeds,
            sources=Path(environment.get("SOSANH_SOURCES") or seeds / "sources.csv").resolve(),
            warehouse_url=environment.get("SOSANH_WAREHOUSE_URL") or None,
            airflow_metadata_url=environment.get("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN") or None,
            airflow_port=int(port) if port else None,
            archive_address=environment.get("SOSANH_ARCHIVE") or None,
        )


@cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings.from_environment(os.environ)
