"""What must be there before the services start: the operator's password, schemas, metadata.

Runs as the service `init`; safe to run again.
"""

import json
import os
from pathlib import Path


def write_passwords(path: Path, password: str) -> None:
    """Leave the file that Airflow's simple auth manager reads, for its user `operator` alone."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
        json.dump({"operator": password}, file)


if __name__ == "__main__":
    write_passwords(
        Path(os.environ["AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE"]),
        os.environ["AIRFLOW_OPERATOR_PASSWORD"],
    )
    os.execvp("sosanh", ["sosanh", "setup"])
