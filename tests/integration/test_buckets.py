"""Buckets on a real S3 server of this machine: as a source, and as the archive."""

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import httpx
import obstore
import pytest
from moto.server import ThreadedMotoServer

from sosanh.collect import (
    BucketArchive,
    FolderArchive,
    Known,
    discover,
    fetch,
    opened_archive,
)
from sosanh.collect.buckets import opened
from sosanh.errors import SourceChanged, SourceUnavailable, UnreadableDocument, WarehouseUnavailable
from sosanh.sources import Source


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(autouse=True)
def environment(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "AWS_ENDPOINT_URL": service,
        "AWS_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
    }.items():
        monkeypatch.setenv(name, value)
    httpx.post(f"{service}/moto-api/reset").raise_for_status()
    httpx.put(f"{service}/reports").raise_for_status()


def source(address: str, *skip: str) -> Source:
    return Source("kho", "22", "Sở", "own_organ", "object_store", address, True, skip=skip)


def fill(**objects: bytes) -> None:
    store = opened("s3://reports/quang_ninh")
    for name, data in objects.items():
        obstore.put(store, name.replace("__", "/") + ".txt", data)


def test_the_objects_below_a_prefix_are_listed_by_name_and_fetched() -> None:
    fill(nam_2024__b="báo cáo b".encode(), nam_2023__a=b"a", nhap__c=b"c")
    obstore.put(opened("s3://reports/khac"), "d.txt", b"d")
    kho = source("s3://reports/quang_ninh/", "nhap")
    items = discover(kho)
    assert [(item.address, item.name) for item in items] == [
        ("s3://reports/quang_ninh/nam_2023/a.txt", "a.txt"),
        ("s3://reports/quang_ninh/nam_2024/b.txt", "b.txt"),
    ]
    assert fetch(kho, items[1]).data == "báo cáo b".encode()


def test_an_object_that_has_not_changed_is_not_fetched_again() -> None:
    fill(a=b"1.310")
    kho = source("s3://reports/quang_ninh")
    (item,) = discover(kho)
    first = fetch(kho, item)
    at = datetime(2026, 11, 23, tzinfo=UTC)
    known = Known("0" * 64, at, at, etag=first.headers["etag"])
    assert fetch(kho, item, known=known).data is None
    fill(a=b"1.301")
    assert fetch(kho, item, known=known).data == b"1.301"


def test_an_object_that_is_too_large_is_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    fill(a=b"0" * 1001)
    monkeypatch.setattr("sosanh.collect.object_store.MAX_BYTES", 1000)
    kho = source("s3://reports/quang_ninh")
    (item,) = discover(kho)
    with pytest.raises(UnreadableDocument, match="1,001"):
        fetch(kho, item)


def test_a_bucket_that_is_gone_needs_a_person_and_a_service_that_is_down_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(SourceChanged, match="no_such_bucket"):
        discover(source("s3://no_such_bucket/x"))
    fill(a=b"a")
    kho = source("s3://reports/quang_ninh")
    (item,) = discover(kho)
    obstore.delete(opened("s3://reports/quang_ninh"), "a.txt")
    with pytest.raises(SourceChanged, match="not found"):
        fetch(kho, item)
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    with pytest.raises(SourceUnavailable, match="expected an answer"):
        discover(kho)


def test_an_archive_in_a_bucket_keeps_what_a_folder_keeps(service: str, tmp_path) -> None:
    archive = opened_archive("s3://reports/archive")
    assert isinstance(archive, BucketArchive)
    assert isinstance(opened_archive(tmp_path), FolderArchive)
    documents = [bytes([number % 3]) * 1000 for number in range(12)]
    with ThreadPoolExecutor(4) as pool:
        digests = list(pool.map(archive.put, documents))
    assert [archive.read(digest) for digest in digests] == documents
    assert digests == [opened_archive(tmp_path).put(data) for data in documents]
    assert archive.holds(digests[0])
    assert not archive.holds("0" * 64)
    listed = {
        entry["path"] for batch in obstore.list(opened("s3://reports/archive")) for entry in batch
    }
    assert listed == {f"{digest[:2]}/{digest[2:]}" for digest in digests}


def test_an_archive_in_a_bucket_hands_out_nothing_that_somebody_changed() -> None:
    archive = opened_archive("s3://reports/archive")
    digest = archive.put(b"7 of 13")
    obstore.put(opened("s3://reports/archive"), f"{digest[:2]}/{digest[2:]}", b"8 of 13")
    with pytest.raises(UnreadableDocument, match="hash to"):
        archive.read(digest)
    with pytest.raises(UnreadableDocument, match="found nothing"):
        archive.read("0" * 64)


def test_an_archive_that_does_not_answer_is_asked_again_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    with pytest.raises(WarehouseUnavailable, match="s3://reports/archive"):
        opened_archive("s3://reports/archive").put(b"x")
