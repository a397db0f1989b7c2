"""Bytes under their own digest."""

import hashlib
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sosanh.collect import FolderArchive
from sosanh.errors import UnreadableDocument

WRITER = """
import sys
from pathlib import Path
from sosanh.collect import FolderArchive
archive = FolderArchive(Path(sys.argv[1]))
print("ready", flush=True)
for number in range(1_000_000):
    archive.put(number.to_bytes(8) * 20_000)
"""


def test_bytes_come_back_by_their_digest(tmp_path: Path) -> None:
    archive = FolderArchive(tmp_path / "archive")
    digest = archive.put("Báo cáo".encode())
    assert digest == hashlib.sha256("Báo cáo".encode()).hexdigest()
    assert archive.read(digest) == "Báo cáo".encode()
    assert archive.path(digest) == tmp_path / "archive" / digest[:2] / digest[2:]


def test_putting_the_same_bytes_again_changes_nothing(tmp_path: Path) -> None:
    archive = FolderArchive(tmp_path)
    path = archive.path(archive.put(b"once"))
    before = path.stat()
    assert archive.path(archive.put(b"once")) == path
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert list((tmp_path / "incoming").iterdir()) == []


def test_writers_do_not_disturb_each_other(tmp_path: Path) -> None:
    documents = [bytes([number % 5]) * 300_000 for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        digests = list(pool.map(FolderArchive(tmp_path).put, documents))
    assert [FolderArchive(tmp_path).read(digest) for digest in digests] == documents


def test_changed_bytes_are_not_handed_out(tmp_path: Path) -> None:
    archive = FolderArchive(tmp_path)
    digest = archive.put(b"7 of 13")
    archive.path(digest).chmod(0o644)
    archive.path(digest).write_bytes(b"8 of 13")
    with pytest.raises(UnreadableDocument, match="hash to") as caught:
        archive.read(digest)
    assert caught.value.reason == "damaged"


def test_missing_bytes_are_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="found nothing"):
        FolderArchive(tmp_path).read("0" * 64)


def test_a_digest_cannot_lead_out_of_the_archive(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="64 lower-case hex digits"):
        FolderArchive(tmp_path).read("../" * 20 + "etc/passwd")


def test_a_killed_writer_leaves_only_whole_documents(tmp_path: Path) -> None:
    for _ in range(4):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        before = len(list(tmp_path.glob("??/*")))
        while len(list(tmp_path.glob("??/*"))) < before + 5 and writer.poll() is None:
            pass
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
    kept = list(tmp_path.glob("??/*"))
    assert len(kept) >= 5
    for path in kept:
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.parent.name + path.name
