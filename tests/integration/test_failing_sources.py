"""A night on which some sources fail, each in another way, with a real web server."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sosanh import local_airflow
from sosanh.local_airflow import DagOutcome
from sosanh.settings import PROJECT

pytestmark = pytest.mark.slow

ARTICLE = """<!doctype html><html lang="vi"><head><title>{title}</title></head><body><article>
<h1>{title}</h1><p>Năm 2023, toàn Đảng bộ tỉnh Thái Bình đã kết nạp {members} đảng viên, đạt 104%
chỉ tiêu kế hoạch; các cấp ủy đã thi hành kỷ luật 74 đảng viên và kiểm tra 215 tổ chức đảng.</p>
</article></body></html>"""
FEED = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Tin</title>
<link>{site}/</link><description>Tin Thái Bình</description>
<item><title>Kết quả phát triển đảng viên năm 2023</title><link>{site}/bai-1.html</link>
<pubDate>Tue, 09 Jan 2024 08:00:00 +0700</pubDate></item>
<item><title>Kiểm tra, giám sát năm 2023</title><link>{site}/bai-2.html</link>
<pubDate>Wed, 10 Jan 2024 08:00:00 +0700</pubDate></item></channel></rss>"""


class Site:
    """A web server of this machine; counts what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                status, body = site.pages().get(self.path, (404, ""))
                self.send_response(status)
                self.send_header("content-type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, *_: object) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def pages(self) -> dict[str, tuple[int, str]]:
        return {
            "/tin.rss": (200, FEED.format(site=self.address)),
            "/bai-1.html": (200, ARTICLE.format(title="Phát triển đảng viên", members="2.150")),
            "/bai-2.html": (200, ARTICLE.format(title="Kiểm tra, giám sát", members="2.151")),
            "/ban.rss": (503, "đang bảo trì"),
        }


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    site = Site()
    yield site
    site.server.shutdown()
    site.server.server_close()


@pytest.fixture(scope="module")
def rubbish(tmp_path_factory):
    """Twenty files that cannot be read: too many for the gate to believe the source."""
    folder = tmp_path_factory.mktemp("rubbish")
    for number in range(20):
        (folder / f"scan_{number:02}.bin").write_bytes(b"\x00\x01\xfe" * (number + 40))
    return folder


@pytest.fixture(scope="module")
def night(warehouse, site, rubbish) -> DagOutcome:
    """The night: what cannot be read comes first, what is good comes last."""
    warehouse.declare(
        f"rubbish,,Kho lưu,press,folder,{rubbish},true,false,",
        f"busy_feed,,Báo bận,press,feed,{site.address}/ban.rss,true,true,",
        f"gone_feed,,Báo cũ,press,feed,{site.address}/khong-con.rss,true,true,",
        f"good_feed,,Báo mới,press,feed,{site.address}/tin.rss,true,true,",
        f"samples_bac_ninh,,So Sánh,sample,folder,{PROJECT}/samples/bac_ninh,true,false,",
    )
    return local_airflow.run_dag("load_reports")


@pytest.fixture(scope="module")
def built(night) -> DagOutcome:
    return local_airflow.run_dag("build_marts")


@pytest.fixture(scope="module")
def refused(warehouse, built) -> tuple[dict[str, list[str]], DagOutcome]:
    """A build that lost most documents: the marts before it, and how it ended."""
    before = warehouse.marts()
    warehouse.change(
        "update staging.batches set verdict = 'refused' where source_code = 'good_feed'"
    )
    return before, local_airflow.run_dag("build_marts")


def verdicts(warehouse, run_id: str) -> dict[str, str]:
    return dict(
        warehouse.rows(
            f"select source_code, verdict from staging.batches where run_id = '{run_id}'"
        )
    )


def test_a_feed_that_is_busy_is_asked_again_and_one_that_is_gone_is_not(night, site):
    assert site.asked.count("/ban.rss") == 4
    assert site.asked.count("/khong-con.rss") == 1


def test_sources_that_fail_stop_no_other(night, warehouse):
    assert verdicts(warehouse, night.run_id) == {
        "rubbish": "refused",
        "good_feed": "accepted",
        "samples_bac_ninh": "accepted",
    }
    assert night.state_of("announce") == "success"


def test_a_night_with_failed_sources_has_failed_and_names_them(night, warehouse):
    from sosanh import nightly
    from sosanh.errors import SourceChanged

    assert not night.succeeded
    assert night.state_of("account") == "failed"
    assert warehouse.rows(f"select state from staging.runs where run_id = '{night.run_id}'") == [
        ("failed",)
    ]
    with pytest.raises(SourceChanged, match=r"3 of 5 .*: rubbish, busy_feed, gone_feed"):
        nightly.account(night.run_id)


def test_a_refused_batch_keeps_its_reason_and_stays_out_of_the_marts(built, warehouse):
    ((reason, publication),) = warehouse.rows(
        "select verdict_reason, publication_id from staging.batches where source_code = 'rubbish'"
    )
    assert "ExpectMostDocumentsToBeReadable" in reason
    assert publication is None
    assert warehouse.rows(
        "select reason, count(*) from staging.rejects where source_code = 'rubbish' group by 1"
    ) == [("binary", 20)]
    assert warehouse.rows("select * from marts.dim_documents where source_code = 'rubbish'") == []


def test_the_marts_are_built_from_the_sources_that_got_through(built, warehouse):
    assert built.succeeded
    assert warehouse.rows(
        "select source_code, count(*) from marts.dim_documents group by 1 order by 1"
    ) == [("good_feed", 2), ("samples_bac_ninh", 2)]


def test_marts_that_do_not_pass_the_gate_are_not_published(refused, warehouse):
    before, outcome = refused
    assert outcome.state_of("judge") == "failed"
    assert outcome.state_of("publish") == "upstream_failed"
    assert warehouse.marts() == before


def test_a_list_of_sources_that_cannot_be_read_fails_the_run_and_closes_its_log(refused, warehouse):
    warehouse.declare("good_feed,,Báo mới,press,folder,somewhere,perhaps,false,")
    outcome = local_airflow.run_dag("load_reports")
    assert not outcome.succeeded
    assert outcome.state_of("list_sources") == "failed"
    assert warehouse.rows(f"select state from staging.runs where run_id = '{outcome.run_id}'") == [
        ("failed",)
    ]
