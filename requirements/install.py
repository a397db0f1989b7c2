"""Make `.venv` and install one lock into it. Needs nothing but Python 3.11.

    python3 requirements/install.py run      what the nightly load needs
    python3 requirements/install.py dev      what tests and checks need besides

pip installs uv, uv installs the rest: five times faster than pip, and it writes bytecode, without
which every `airflow` or `dbt` takes twice as long to start. A lock that is installed already is
recognised by its digest, so that a second call returns at once.
"""

from __future__ import annotations

import configparser
import hashlib
import importlib.util
import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parent
PROJECT = REQUIREMENTS.parent
ENVIRONMENT = PROJECT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
# Says where the environment was made, because its programs hold their full path.
MADE_IN = ENVIRONMENT / "made_in"
# There while packages are put in; what an interrupted installation left cannot be trusted.
UNFINISHED = ENVIRONMENT / "unfinished"
DEBIAN_CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")


def main(lock: str) -> None:
    wanted = REQUIREMENTS / f"{lock}.txt"
    stamp = ENVIRONMENT / f"{lock}.sha256"
    digest = hashlib.sha256(
        wanted.read_bytes() + (PROJECT / "pyproject.toml").read_bytes()
    ).hexdigest()
    usable = environment_is_usable()
    if usable and not UNFINISHED.exists() and stamp.exists() and stamp.read_text() == digest:
        return
    require_python()
    if not usable:
        print("Making .venv …", flush=True)
        make_environment()
    again = ["--reinstall"] if UNFINISHED.exists() else []
    UNFINISHED.touch()
    print(f"Installing requirements/{lock}.txt (a minute or so) …", flush=True)
    uv = [str(ENVIRONMENT / "bin" / "uv"), "pip", "install", "--quiet", "--python", str(PYTHON)]
    run([*uv, *again, "--require-hashes", "--compile-bytecode", "--requirement", str(wanted)])
    run([*uv, "--no-deps", "--editable", str(PROJECT)])
    stamp.write_text(digest)
    UNFINISHED.unlink()


def require_python() -> None:
    """Go on in a Python that is new enough, the caller's or another one on the search path."""
    if sys.version_info >= (3, 11):
        return
    for name in ("python3.13", "python3.12", "python3.11"):
        newer = shutil.which(name)
        if newer:
            os.execv(newer, [newer, *sys.argv])
    found = ".".join(map(str, sys.version_info[:3]))
    sys.exit(
        f"Expected Python 3.11 or newer, found {found} ({sys.executable}). "
        "Name another one: make PYTHON=/path/to/python3.12"
    )


def environment_is_usable() -> bool:
    """Tell whether `.venv` was made here, with uv in it, by a Python that is still the same."""
    if not MADE_IN.exists() or MADE_IN.read_text() != str(PROJECT):
        return False
    # fails when the system replaced the Python that the environment was made from
    return subprocess.run([str(PYTHON), "-c", "import uv"], capture_output=True).returncode == 0


def make_environment() -> None:
    """Create `.venv` with uv in it, by whichever pip this machine can offer."""
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        has_ensurepip = importlib.util.find_spec("ensurepip") is not None
        venv.create(ENVIRONMENT, with_pip=has_ensurepip, symlinks=True)
        if has_ensurepip:
            pip = [str(PYTHON), "-m", "pip"]
        elif importlib.util.find_spec("pip") is not None:
            pip = [sys.executable, "-m", "pip", "--python", str(PYTHON)]
        else:
            pip = [str(PYTHON), *debian_pip(Path(scratch))]
        bootstrap = str(REQUIREMENTS / "bootstrap.txt")
        run([*pip, "install", "-q", "--no-deps", "--require-hashes", "-r", bootstrap])
    MADE_IN.write_text(str(PROJECT))


def debian_pip(scratch: Path) -> list[str]:
    """Fetch Debian's own wheel of pip, as any user: Debian splits it from python3.

    Returns what stands behind `python` to run it.
    """
    if shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None:
        sys.exit(
            "Expected Python with ensurepip or pip, found neither. "
            "Install your system's package for them (python3-venv or python3-pip) and try again."
        )
    print("This Python has no pip; fetching the system's wheel of it …", flush=True)
    # That pip trusts the system's certificates; a machine without any gets Debian's for this call.
    packages = ["python3-pip-whl"] + ["ca-certificates"] * (not DEBIAN_CERTIFICATES.exists())
    # a private package list: the system's may be missing, and only root may write it
    state = ["-o", f"Dir::State={scratch}/state", "-o", f"Dir::Cache={scratch}/cache"]
    state += ["-o", "Dir::State::status=/var/lib/dpkg/status", "-o", "Debug::NoLocking=1"]
    state += ["-o", "APT::Sandbox::User=root"] if os.geteuid() == 0 else []
    for folder in ("state/lists/partial", "cache/archives/partial"):
        (scratch / folder).mkdir(parents=True)
    hint = "As root, `apt-get install python3-venv` does the same."
    run(["apt-get", *state, "-qq", "update"], cwd=scratch, hint=hint)
    run(["apt-get", *state, "-qq", "download", *packages], cwd=scratch, hint=hint)
    for package in scratch.glob("*.deb"):
        run(["dpkg-deb", "-x", str(package), str(scratch / "unpacked")])
    (wheel,) = scratch.glob("unpacked/usr/share/python-wheels/pip-*.whl")
    command = [str(wheel / "pip")]  # a wheel is a zip, and Python runs a package in a zip
    certificates = sorted(scratch.glob("unpacked/usr/share/ca-certificates/**/*.crt"))
    if certificates and "PIP_CERT" not in os.environ:
        bundle = scratch / "certificates.pem"
        bundle.write_bytes(b"\n".join(path.read_bytes() for path in certificates))
        command += ["--cert", str(bundle)]
    return command


def run(command: list[str], cwd: Path | None = None, hint: str = "") -> None:
    """Run one installer, saying now and then that it is at work; end this program if it fails."""
    started = time.monotonic()
    with subprocess.Popen(command, cwd=cwd, env=installer_environment()) as installer:
        while installer.poll() is None:
            try:
                installer.wait(timeout=15)
            except subprocess.TimeoutExpired:
                print(f"  … {time.monotonic() - started:.0f} s", flush=True)
    if installer.returncode:
        sys.exit(
            f"Expected this to succeed, but it ended with status {installer.returncode}: "
            f"{' '.join(command)}. What it printed stands above; mend that and try again. {hint}"
        )


def installer_environment() -> dict[str, str]:
    """The caller's environment, with uv told what pip and Python on this machine know."""
    environment = dict(os.environ)
    environment.pop("VIRTUAL_ENV", None)  # installers would take it for the one that is meant
    # A network with a certificate authority of its own is one that the system trusts; uv brings
    # its own list, which is all there is on a machine without one.
    store = ssl.get_default_verify_paths()
    if store.cafile or (store.capath and any(Path(store.capath).iterdir())):
        environment.setdefault("UV_SYSTEM_CERTS", "true")
    if "PIP_CERT" in environment:
        environment.setdefault("SSL_CERT_FILE", environment["PIP_CERT"])
    mirror = pip_index()
    if mirror and "UV_INDEX_URL" not in environment:
        environment.setdefault("UV_DEFAULT_INDEX", mirror)
    return environment


def pip_index() -> str | None:
    """Return the package index that this machine's pip was told to use, if any."""
    if os.environ.get("PIP_INDEX_URL"):
        return os.environ["PIP_INDEX_URL"]
    configuration = configparser.RawConfigParser()
    home = os.environ.get("HOME", "")
    files = ["/etc/pip.conf", f"{home}/.pip/pip.conf", f"{home}/.config/pip/pip.conf"]
    configuration.read([*files, os.environ.get("PIP_CONFIG_FILE", os.devnull)], encoding="utf-8")
    for section in ("install", "global"):
        if configuration.has_option(section, "index-url"):
            return configuration.get(section, "index-url")
    return None


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except KeyboardInterrupt:
        sys.exit("\nInterrupted; the next call starts this installation again.")
