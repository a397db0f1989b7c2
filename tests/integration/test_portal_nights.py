"""Nights over portals of this machine, from discovery to the ledger in a real warehouse."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from typing import Any

import pytest

from sosanh import nightly
from sosanh.errors import InvalidCatalogue, SourceChanged
from sosanh.extract import Extractor
from sosanh.facts import Extraction, Period, ReadDocument
from sosanh.load.copies import match_copies
from sosanh.settings import PROJECT, settings
from sosanh.transform import run_dbt
from tests.conftest import HEADER
from tests.integration.portals import (
    FOOTBALL,
    HTML,
    PARTY_NEWS,
    Portals,
    Reply,
    article,
    rss,
    sitemap,
)

pytestmark = pytest.mark.slow


@dataclass
class Nights:
    """Nights in a warehouse of their own, one after another; `ledger` is that of the last one."""

    warehouse: Any
    numbers: Iterator[int]
    run_id: str = ""

    def declare(self, *rows: str, columns: str = HEADER) -> None:
        self.warehouse.sources.write_text("\n".join([columns, *rows, ""]), encoding="utf-8")

    def begin(self) -> list[str]:
        self.run_id = f"night {next(self.numbers)}"
        return nightly.begin(self.run_id)

    def load(self, source: str) -> None:
        nightly.discover(self.run_id, source)
        nightly.collect(self.run_id, source)
        nightly.read_and_extract(self.run_id, source)
        nightly.stage(self.run_id, source)

    def run(self) -> dict[str, dict[str, int]]:
        """Run a night over all sources; return by source what is not 0 in the ledger."""
        for source in self.begin():
            self.load(source)
        return self.ledger()

    def ledger(self) -> dict[str, dict[str, int]]:
        rows = self.warehouse.rows(
            "select source_code, to_jsonb(source_nights) - 'run_id' - 'source_code' - 'entered_at'"
            f" - 'failure' from staging.source_nights where run_id = '{self.run_id}'"
        )
        return {code: {k: v for k, v in counts.items() if v} for code, counts in rows}


@pytest.fixture(scope="module")
def numbers() -> Iterator[int]:
    return count(1)


@pytest.fixture
def nights(warehouse, numbers) -> Nights:
    return Nights(warehouse, numbers)


def feed_row(portals: Portals, host: str) -> str:
    return f"{host},22,Báo {host},own_organ,feed,{portals.address(host, '/rss')},true,true,"


def news(admitted: str) -> str:
    return PARTY_NEWS.format(admitted=admitted)


def test_everything_that_a_portal_shows_ends_somewhere_in_the_ledger(
    nights: Nights, portals: Portals
) -> None:
    host = "tongket"
    portals.page(host, "/robots.txt", Reply(body=b"User-agent: *\nDisallow: /rieng/\n"))
    portals.article(host, "/a.html", "Kết quả phát triển đảng viên", news("1.204"))
    portals.page(
        host, "/b.html",
        # the header lies about the letters
        Reply(
            body=article("Kiểm tra, giám sát", news("1.205")),
            headers={"content-type": "text/html; charset=iso-8859-1"},
        ),
    )  # fmt: skip
    portals.article(host, "/bong-da.html", "Đội nhà thắng đậm", FOOTBALL)
    portals.page(host, "/anh.jpg", Reply(body=b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(900)))
    portals.article(host, "/rieng/c.html", "Nội bộ", news("9"))
    portals.page(host, "/hong.html", Reply(403))
    portals.page(host, "/mat.html", Reply(410))
    portals.article(f"m.{host}", "/a.html", "Kết quả phát triển đảng viên", news("1.204"))
    portals.feed(
        host, "/a.html", "/b.html", "/bong-da.html", "/anh.jpg", "/rieng/c.html", "/hong.html",
        "/mat.html", "/khong-co.html", "/a.html?utm_source=rss",
    )  # fmt: skip
    nights.declare(feed_row(portals, host))
    assert nights.run() == {
        host: {
            "discovered": 9, "duplicate": 1, "excluded": 1, "gone": 2, "failed": 1, "fetched": 4,
            "staged": 2, "off_topic": 1, "unreadable": 1,
        }
    }  # fmt: skip
    texts = nights.warehouse.rows(
        f"select full_text from staging.documents where source_code = '{host}' order by address"
    )
    assert ["1.204 đảng viên" in text for (text,) in texts] == [True, False]
    assert all("Đảng bộ tỉnh Quảng Ninh" in text for (text,) in texts)
    assert nights.warehouse.rows(
        "select title, points < 4, is_relevant from staging.relevance"
        f" where source_code = '{host}' order by points limit 1"
    ) == [("Đội nhà thắng đậm", True, False)]
    # a second night asks for nothing that did not change, and learns nothing new
    asked = len(portals.asked())
    assert nights.run()[host] == {
        "discovered": 9, "duplicate": 1, "excluded": 1, "gone": 2, "failed": 1, "unchanged": 4,
        "known": 4,
    }  # fmt: skip
    assert len(portals.asked()) == 2 * asked


def test_a_document_at_which_the_extractor_fails_is_set_aside_and_the_others_go_on(
    nights: Nights, portals: Portals, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = "loi"
    for name, admitted in (("a", "1.701"), ("b", "1.702"), ("c", "1.703")):
        portals.article(host, f"/{name}.html", "Kết nạp đảng viên", news(admitted))
    portals.feed(host, "/a.html", "/b.html", "/c.html")
    nights.declare(feed_row(portals, host))
    sound = Extractor.extract

    def extract(self: Extractor, document: ReadDocument, province: str | None) -> Extraction:
        extraction = sound(self, document, province)
        if "1.702" in document.text:
            raise IndexError("a fault of the grammar")
        if "1.703" in document.text:
            backward = Period(date(2024, 7, 1), date(2024, 6, 30), "half", "stated")
            facts = tuple(replace(fact, period=backward) for fact in extraction.facts)
            return replace(extraction, facts=facts)
        return extraction

    monkeypatch.setattr(Extractor, "extract", extract)
    counts = {"discovered": 3, "fetched": 3, "staged": 1, "unreadable": 2}
    assert nights.run() == {host: counts}
    assert nightly.judge_batch(nights.run_id, host) == "accepted"
    rejects = nights.warehouse.rows(
        f"select reason, message from staging.rejects where source_code = '{host}' order by 2"
    )
    assert [reason for reason, _ in rejects] == ["not_extracted", "not_extracted"]
    assert "IndexError: a fault of the grammar" in rejects[0][1]
    assert "period ends before it begins (2024-07-01, 2024-06-30)" in rejects[1][1]
    # the next version of the extractor tries them again
    monkeypatch.undo()
    monkeypatch.setattr(Extractor, "extractor_version", "next")
    assert nights.run()[host]["staged"] == 3


def test_a_page_edited_after_publication_is_a_new_version_and_both_are_kept(
    nights: Nights, portals: Portals
) -> None:
    host = "dinhchinh"
    before = Reply(body=article("Kết nạp đảng viên", news("1.310")), headers=HTML)
    after = Reply(body=article("Kết nạp đảng viên", news("1.301")), headers=HTML)
    portals.page(host, "/a.html", before, after)
    portals.feed(host, "/a.html")
    nights.declare(feed_row(portals, host))
    assert nights.run()[host] == {"discovered": 1, "fetched": 1, "staged": 1}
    assert nights.run()[host] == {"discovered": 1, "fetched": 1, "staged": 1, "changed": 1}
    assert nights.warehouse.rows(
        f"""
        select value from staging.observations
        inner join staging.documents using (document_id, extraction_version)
        where source_code = '{host}' and metric_code = 'party_members_admitted'
        order by staged_at
        """
    ) == [(1310,), (1301,)]


def test_a_page_with_a_clock_on_it_is_not_a_new_version_every_night(
    nights: Nights, portals: Portals
) -> None:
    host = "dongho"
    page = article("Kết nạp đảng viên", news("1.410"))
    clocks = [
        Reply(
            body=page.replace(b"</nav>", f"<!-- {number} lượt xem --></nav>".encode()), headers=HTML
        )
        for number in range(3)
    ]
    portals.page(host, "/a.html", *clocks)
    portals.feed(host, "/a.html")
    nights.declare(feed_row(portals, host))
    assert nights.run()[host] == {"discovered": 1, "fetched": 1, "staged": 1}
    for _ in range(2):
        assert nights.run()[host] == {"discovered": 1, "unchanged": 1, "known": 1}
    rows = f"from staging.documents where source_code = '{host}'"
    assert nights.warehouse.rows(f"select count(*) {rows}") == [(1,)]


def test_a_corrected_source_is_read_anew_and_what_is_declared_beside_it_is_not(
    nights: Nights, portals: Portals
) -> None:
    host, other = "suadoi", "themvao"
    page = news("512").replace("tỉnh Quảng Ninh", "tỉnh").replace("Quảng Ninh", "tỉnh nhà")
    portals.article(host, "/a.html", "Kết quả phát triển đảng viên", page)
    portals.article(other, "/b.html", "Kết quả phát triển đảng viên", news("513"))
    portals.feed(host, "/a.html")
    portals.feed(other, "/b.html")
    row = feed_row(portals, host)
    corrected = row.replace(",22,", ",31,")
    staged = []
    for rows in ([row], [row, feed_row(portals, other)], [corrected], [corrected]):
        nights.declare(*rows)
        staged.append(nights.run()[host].get("staged", 0))
    assert staged == [1, 0, 1, 0]
    assert nights.warehouse.rows(
        "select province_code, split_part(catalogue_version, '.', 2) from staging.documents"
        f" where source_code = '{host}' order by staged_at"
    ) == [("22", ""), ("31", "1")]


def test_a_page_that_died_keeps_what_it_said(nights: Nights, portals: Portals) -> None:
    host = "chet"
    portals.page(
        host, "/a.html", Reply(body=article("Kết nạp", news("1.510")), headers=HTML), Reply(404)
    )
    portals.feed(host, "/a.html")
    nights.declare(feed_row(portals, host))
    nights.run()
    assert nights.run()[host] == {"discovered": 1, "gone": 1}
    rows = f"from staging.documents where source_code = '{host}'"
    assert nights.warehouse.rows(f"select count(*) {rows}") == [(1,)]


def test_a_portal_s_feed_and_its_sitemap_share_what_one_of_them_fetched(
    nights: Nights, portals: Portals
) -> None:
    host = "chung"
    page = portals.article(host, "/a.html", "Kết nạp", news("1.610"))
    portals.feed(host, "/a.html")
    portals.page(host, "/sitemap.xml", Reply(body=sitemap(page)))
    nights.declare(
        feed_row(portals, host),
        f"{host}_all,22,Báo,own_organ,sitemap,{portals.address(host, '/sitemap.xml')},true,true,",
    )
    assert nights.run() == {
        host: {"discovered": 1, "fetched": 1, "staged": 1},
        f"{host}_all": {"discovered": 1, "fetched": 1, "known": 1},
    }
    assert portals.asked().count("/a.html") == 1


def test_a_source_that_fails_as_a_whole_is_in_the_ledger_with_nothing(
    nights: Nights, portals: Portals
) -> None:
    nights.declare(feed_row(portals, "khongcon"))
    (source,) = nights.begin()
    with pytest.raises(SourceChanged, match="404"):
        nightly.discover(nights.run_id, source)
    with pytest.raises(SourceChanged, match="khongcon"):
        nightly.account(nights.run_id)
    assert nights.warehouse.rows(
        "select discovered, failure is not null from staging.source_nights"
        f" where run_id = '{nights.run_id}'"
    ) == [(0, True)]


def test_a_source_with_a_slower_rhythm_is_left_alone_until_it_is_due(
    nights: Nights, portals: Portals
) -> None:
    hosts = ("tuan", "dem")
    for host in hosts:
        portals.page(host, "/rss", Reply(body=rss()))
    nights.declare(
        feed_row(portals, "tuan") + ",weekly",
        feed_row(portals, "dem") + ",nightly",
        columns=HEADER + ",rhythm",
    )
    assert set(nights.run()) == {"tuan", "dem"}
    assert set(nights.run()) == {"dem"}
    nights.warehouse.change(
        "update staging.source_nights set entered_at = entered_at - interval '7 days'"
    )
    assert set(nights.run()) == {"tuan", "dem"}


def test_a_source_can_be_looked_at_before_it_is_enabled(nights: Nights, portals: Portals) -> None:
    host = "xemthu"
    rules = "User-agent: *\nDisallow: /rieng/\nCrawl-delay: 0.1\nSitemap: https://xem.vn/s.xml\n"
    portals.page(host, "/robots.txt", Reply(body=rules.encode()))
    portals.article(host, "/a.html", "Kết nạp đảng viên", news("1.710"))
    portals.article(host, "/bong-da.html", "Đội nhà thắng đậm", FOOTBALL)
    portals.feed(host, "/a.html", "/a.html?utm_source=x", "/bong-da.html", "/rieng/b.html", "/c")
    nights.declare(feed_row(portals, host).replace(",true,true,", ",false,true,"))
    said = "\n".join(nightly.check_source(host, fetch=4))
    for part in (
        "disabled, never seen working",
        "a pause of 0.1 s and names 1 sitemaps",
        "offers 5 addresses: 1 of pages that another one shows, 1 excluded by robots.txt",
        "Kết nạp đảng viên; on the topic",
        "Đội nhà thắng đậm; off topic",
        "PageGone",
    ):
        assert part in said, said
    assert "/rieng/b.html" not in portals.asked()
    with pytest.raises(InvalidCatalogue, match="Declared are xemthu"):
        list(nightly.check_source("khac"))


def test_a_reviewer_sees_what_the_gate_kept_out_and_what_it_nearly_kept_out(
    nights: Nights, portals: Portals
) -> None:
    host = "xemlai"
    portals.article(host, "/a.html", "Kết nạp đảng viên", news("1.810"))
    portals.article(host, "/b.html", "Trận đấu bù giờ", FOOTBALL.replace("3-1", "2-2"))
    portals.feed(host, "/a.html", "/b.html")
    nights.declare(feed_row(portals, host))
    nights.run()
    out, _, kept, words = nightly.review(host, 5)
    assert out.startswith("out")
    assert "Trận đấu bù giờ" in out
    assert kept.startswith("in ")
    assert "đảng viên" in words
    nights.declare(feed_row(portals, "chuaxem"))
    (line,) = nightly.review("chuaxem", 5)
    assert line.endswith("judged nothing of it yet. Load it first: `sosanh run`.")


COLLECTOR = """
import sys
from sosanh import nightly
nightly.collect(sys.argv[1], sys.argv[2])
"""


def test_a_night_killed_in_the_middle_of_a_crawl_asks_for_no_page_twice(
    nights: Nights, portals: Portals
) -> None:
    host = "bigiet"
    paths = [f"/{number}.html" for number in range(12)]
    for number, path in enumerate(paths):
        portals.article(host, path, f"Kết nạp đảng viên, bài {number}", news(f"2.{number:03}"))
    portals.feed(host, *paths)
    nights.declare(feed_row(portals, host))
    (source,) = nights.begin()
    nightly.discover(nights.run_id, source)
    victim = subprocess.Popen(
        [sys.executable, "-c", COLLECTOR, nights.run_id, source],
        cwd=PROJECT,
        env=os.environ
        | {"SOSANH_HOME": str(settings().home), "SOSANH_SOURCES": str(settings().sources)},
    )

    def kill_it(_: str, path: str) -> None:
        if path == "/7.html" and victim.poll() is None:
            os.kill(victim.pid, signal.SIGKILL)

    portals.on_request = kill_it
    assert victim.wait(60) == -signal.SIGKILL
    assert portals.asked().count("/7.html") == 1
    for stage in (nightly.collect, nightly.read_and_extract, nightly.stage):
        stage(nights.run_id, source)
    assert nights.ledger()[host] == {"discovered": 12, "fetched": 12, "staged": 12}
    # the page under way when it died is asked for again, no other
    assert {path: portals.asked().count(path) for path in paths} == {
        path: 2 if path == "/7.html" else 1 for path in paths
    }


def test_the_ledger_refuses_numbers_that_do_not_add_up(nights: Nights) -> None:
    import psycopg

    from sosanh.load.visits import LedgerEntry, enter_night
    from sosanh.nightly.loading import utc_now

    nightly.prepare()
    with pytest.raises(psycopg.errors.CheckViolation):
        enter_night(nights.warehouse.url, LedgerEntry("x", "y", discovered=2, fetched=1), utc_now())
    with pytest.raises(psycopg.errors.CheckViolation):
        enter_night(nights.warehouse.url, LedgerEntry("x", "y", discovered=1, fetched=1), utc_now())


ADMITTED = (
    "Chín tháng đầu năm 2024, toàn Đảng bộ tỉnh Quảng Ninh đã kết nạp {admitted} đảng viên.\n"
    "Trong chín tháng đầu năm 2024, Ủy ban Kiểm tra Tỉnh ủy đã thi hành kỷ luật {disciplined} đảng "
    "viên.\n"
    "Trong kỳ, 12 xã thực hiện mô hình bí thư đồng thời là chủ tịch ủy ban nhân dân.\n"
    "Báo cáo được trình bày tại hội nghị của Ban Chấp hành Đảng bộ tỉnh hồi đầu tháng 10 năm 2024."
)


def test_readers_see_the_newest_version_of_a_page_what_changed_and_each_copied_text_once(
    nights: Nights, portals: Portals
) -> None:
    def page(title: str, admitted: str, disciplined: str, after: str = "") -> Reply:
        text = ADMITTED.format(admitted=admitted, disciplined=disciplined) + after
        return Reply(body=article(title, text), headers=HTML)

    title, lines = (
        "Kết quả chín tháng",
        "\nTheo Báo Mẫu. Xin ghi rõ nguồn khi đăng lại bài viết này.",
    )
    portals.page("goc", "/a.html", page(title, "3.310", "61"), page(title, "3.301", "61"))
    portals.page("chep", "/b.html", page("Quảng Ninh: số liệu mới", "3.301", "61", lines))
    for host, path in (("goc", "/a.html"), ("chep", "/b.html")):
        portals.feed(host, path)
    nights.declare(
        feed_row(portals, "goc"), feed_row(portals, "chep").replace("own_organ", "press")
    )
    for _ in range(2):
        nights.run()
    nights.warehouse.change("update staging.batches set verdict = 'accepted'")
    match_copies(nights.warehouse.url)
    without_tests = ["build", "--exclude-resource-type", "unit_test", "test", "--select"]
    marts = (
        "dim_documents", "revised_figures", "fct_metric_observations", "fct_reform_model_adoptions",
    )  # fmt: skip
    before = dict(os.environ)
    run_dbt([*without_tests, *(f"+{mart}" for mart in marts)])
    assert dict(os.environ) == before  # or what follows would commit as carelessly as dbt does
    rows = nights.warehouse.rows
    documents = rows(
        "select source_code, version_number, is_current, content_document_count,"
        " content_sighting_count, count(*) over (partition by content_id)"
        " from marts_candidate.dim_documents where source_code in ('goc', 'chep') order by 1, 2"
    )
    assert documents == [
        ("chep", 1, True, 3, 2, 3),
        ("goc", 1, False, 3, 2, 3),
        ("goc", 2, True, 3, 2, 3),
    ]
    assert rows(
        "select metric_code, value, value_status, source_code, figures.sighting_count,"
        " figures.document_count from marts_candidate.fct_metric_observations as figures"
        " inner join marts_candidate.dim_documents using (document_id)"
        " where metric_code in ('party_members_admitted', 'party_members_disciplined')"
        " and source_code in ('goc', 'chep') order by 1, 2, 3"
    ) == [
        ("party_members_admitted", 3301, "accepted", "goc", 2, 1),
        ("party_members_admitted", 3301, "repeated", "chep", 2, 1),
        ("party_members_admitted", 3310, "replaced", "goc", 2, 1),
        ("party_members_disciplined", 61, "accepted", "goc", 2, 1),
        ("party_members_disciplined", 61, "repeated", "chep", 2, 1),
        ("party_members_disciplined", 61, "replaced", "goc", 2, 1),
    ]
    ((metric, revision, before, after, quote, revised_quote),) = rows(
        "select metric_code, revision, figure, revised_figure, quote, revised_quote"
        " from marts_candidate.revised_figures inner join marts_candidate.dim_documents"
        " using (document_id) where source_code = 'goc'"
    )
    assert (metric, revision, before, after) == ("party_members_admitted", "changed", 3310, 3301)
    assert "3.310" in quote
    assert "3.301" in revised_quote
    assert rows(
        "select source_code, version_number, is_counted"
        " from marts_candidate.fct_reform_model_adoptions"
        " inner join marts_candidate.dim_documents using (document_id)"
        " where model_code = 'secretary_is_committee_chair' and source_code in ('goc', 'chep')"
        " order by 1, 2"
    ) == [("chep", 1, False), ("goc", 1, False), ("goc", 2, True)]
