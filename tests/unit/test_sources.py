"""The declared sources as data."""

from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from sosanh.collect.addresses import is_wanted
from sosanh.errors import InvalidCatalogue
from sosanh.nightly import check_source
from sosanh.settings import PROJECT
from sosanh.sources import Source, declared_sources

HEADER = "source_code,province_code,publisher,relation,kind,address,enabled,allow_private,skip\n"
ROW = "ha_noi,01,Thành ủy,own_organ,feed,https://example.org/rss,true,false,\n"


def declared(tmp_path: Path, text: str) -> list[Source]:
    path = tmp_path / "sources.csv"
    path.write_text(text, encoding="utf-8")
    return declared_sources(path)


def test_a_row_becomes_a_source(tmp_path: Path) -> None:
    folder = "drop,,Sở Nội vụ,own_organ,folder,inbox,false,false,.* README*\n"
    assert declared(tmp_path, HEADER + ROW + folder) == [
        Source("ha_noi", "01", "Thành ủy", "own_organ", "feed", "https://example.org/rss", True),
        Source(
            "drop", None, "Sở Nội vụ", "own_organ", "folder", "inbox", False, False,
            (".*", "README*"),
        ),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("source_code", "Hà Nội"),
        ("source_code", ""),
        ("province_code", "1"),
        ("province_code", "99"),
        ("publisher", ""),
        ("relation", "friend"),
        ("kind", "telex"),
        ("address", "ftp://example.org/rss"),
        ("address", "https://user:secret@example.org/rss"),
        ("address", "https:///rss"),
        ("address", "http://[half"),
        ("enabled", "yes"),
        ("allow_private", ""),
    ],
)
def test_a_cell_that_cannot_be_used_is_named(tmp_path: Path, column: str, cell: str) -> None:
    cells = dict(zip(HEADER.strip().split(","), ROW.strip().split(","), strict=True))
    cells[column] = cell
    with pytest.raises(InvalidCatalogue, match=rf"sources\.csv, line 3, column {column}: "):
        declared(tmp_path, HEADER + ROW.replace("ha_noi", "other") + ",".join(cells.values()))


OPTIONAL = (
    "source_code,province_code,publisher,relation,kind,address,enabled,allow_private,skip,hosts,"
    "match,links,next_page,pages,delay,per_night,rhythm,verified_on,note,article\n"
)
LISTING = (
    "so,01,Sở,own_organ,listing,https://so.gov.vn/tin,true,false,/video/*,cdn.so.gov.vn,/tin/*,"
    ".list a,a.next,12,2.5,300,weekly,2026-11-23,xem kỹ,.bai\n"
)


def test_a_row_says_how_a_portal_is_read(tmp_path: Path) -> None:
    assert declared(tmp_path, OPTIONAL + LISTING) == [
        Source(
            "so", "01", "Sở", "own_organ", "listing", "https://so.gov.vn/tin", True, False,
            ("/video/*",), ("cdn.so.gov.vn",), ("/tin/*",), ".list a", "a.next", 12, 2.5, 300,
            "weekly", date(2026, 11, 23), "xem kỹ", ".bai",
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("hosts", "https://so.gov.vn"),
        ("links", "a["),
        ("next_page", "a..next"),
        ("pages", "0"),
        ("pages", "501"),
        ("delay", "-1"),
        ("delay", "3600"),
        ("per_night", "many"),
        ("rhythm", "hourly"),
        ("verified_on", "yesterday"),
        ("article", "div["),
    ],
)
def test_an_optional_cell_that_cannot_be_used_is_named(
    tmp_path: Path, column: str, cell: str
) -> None:
    cells = dict(zip(OPTIONAL.strip().split(","), LISTING.strip().split(","), strict=True))
    cells[column] = cell
    with pytest.raises(InvalidCatalogue, match=rf"sources\.csv, line 2, column {column}: "):
        declared(tmp_path, OPTIONAL + ",".join(cells.values()))


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (("listing,https://so.gov.vn/tin", "feed,https://so.gov.vn/rss"), "for a listing only"),
        ((",a.next,", ",,"), "a way to the next page"),
        (("listing,https://so.gov.vn/tin", "urls,urls.txt"), "column hosts|for a listing only"),
        (("listing,https://so.gov.vn/tin", "object_store,https://so.gov.vn"), "column address"),
    ],
)
def test_cells_that_contradict_each_other_are_named(
    tmp_path: Path, change: tuple[str, str], found: str
) -> None:
    with pytest.raises(InvalidCatalogue, match=found):
        declared(tmp_path, OPTIONAL + LISTING.replace(*change))


def test_addresses_in_a_file_need_the_hosts_that_they_lead_to(tmp_path: Path) -> None:
    with pytest.raises(InvalidCatalogue, match="line 2, column hosts"):
        declared(tmp_path, HEADER + "chon,01,Báo,press,urls,urls.txt,true,false,\n")


def test_a_column_that_nobody_knows_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidCatalogue, match="found rythm"):
        declared(tmp_path, HEADER.replace("skip", "skip,rythm") + ROW.strip() + ",weekly\n")


def test_a_code_is_declared_once(tmp_path: Path) -> None:
    with pytest.raises(InvalidCatalogue, match="line 3, column source_code"):
        declared(tmp_path, HEADER + ROW + ROW)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidCatalogue, match="found no allow_private"):
        declared(tmp_path, HEADER.replace("allow_private,", "") + ROW)


def test_an_unquoted_comma_is_found(tmp_path: Path) -> None:
    with pytest.raises(InvalidCatalogue, match=r"line 2: expected 9 cells .*, found 10\."):
        declared(tmp_path, HEADER + ROW.replace("Thành ủy", "Báo Hà Nội, bản in"))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidCatalogue, match="nowhere"):
        declared_sources(tmp_path / "nowhere.csv")


def test_every_enabled_folder_of_the_project_exists() -> None:
    sources = declared_sources(PROJECT / "seeds" / "sources.csv")
    folders = [each.address for each in sources if each.enabled and each.kind == "folder"]
    assert folders
    assert [address for address in folders if not (PROJECT / address).is_dir()] == []


def test_every_folder_of_reports_is_declared() -> None:
    sources = declared_sources(PROJECT / "seeds" / "sources.csv")
    reports = {
        path.parent.relative_to(PROJECT).as_posix()
        for pattern in ("*.txt", "*.html", "*.pdf", "*.docx")
        for path in (PROJECT / "samples").glob(f"*/{pattern}")
    }
    # what samples/build.py makes reports from
    material = {"samples/drafts", "samples/layouts"}
    assert reports - material == {each.address for each in sources if each.relation == "sample"}


def test_portals_of_most_provinces_are_declared_and_none_is_read_unseen() -> None:
    sources = declared_sources(PROJECT / "seeds" / "sources.csv")
    portals = [each for each in sources if each.is_web]
    assert len({each.province for each in portals if each.province}) >= 20
    for province in ("01", "22"):
        assert sum(each.province == province for each in portals) >= 3
    assert [each.code for each in portals if each.enabled and not each.verified_on] == []
    # a list that people edit says why a row is not in use
    assert [each.code for each in portals if not each.enabled and not each.note] == []


@pytest.mark.parametrize(
    ("code", "wanted", "unwanted"),
    [
        ("ha_noi_moi", "hanoimoi.vn/ket-nap-dang-vien-712345.html", "hanoimoi.vn/kinh-te"),
        ("ha_noi_cong", "hanoi.gov.vn/tin/bau-cu-4250407154648115.htm", "hanoi.gov.vn/lien-he"),
        (
            "quang_ninh_cong",
            "www.quangninh.gov.vn/Trang/ChiTietTinTuc.aspx?nid=113139",
            "www.quangninh.gov.vn/Trang/tin-tuc-su-kien.aspx?Cat=82",
        ),
        ("da_nang_cong", "danang.gov.vn/vi/web/dng/w/xa-moi", "danang.gov.vn/vi/le-hoi"),
        (
            "tuyen_quang_bao",
            "baotuyenquang.com.vn/thoi-su-chinh-tri/tin-tuc/202509/dai-hoi-a1b2c3d/",
            "baotuyenquang.com.vn/thoi-su-chinh-tri/tin-tuc/",
        ),
        ("dien_bien_bao", "baodienbienphu.vn/tin-bai/xa-hoi/xa-moi", "baodienbienphu.vn/tin-tuc/x"),
        ("bac_ninh_bao", "baobacninhtv.vn/dai-hoi-postid431.bbg", "baobacninhtv.vn/xay-dung-dang"),
        ("an_giang_bao", "baoangiang.com.vn/dai-hoi-a465150.html", "baoangiang.com.vn/xem-bao/"),
        ("lao_cai_bao", "baolaocai.vn/dai-hoi-post903219.html", "baolaocai.vn/kinh-te/"),
        ("to_chuc_nha_nuoc", "tcnnld.vn/news/detail/6877/A.html", "tcnnld.vn/news/category/5.html"),
        ("chinh_phu_bao", "baochinhphu.vn/xa-102250709174518501.htm", "baochinhphu.vn/kinh-te.htm"),
    ],
)
def test_the_patterns_of_a_portal_tell_its_articles_from_its_other_pages(
    code: str, wanted: str, unwanted: str
) -> None:
    sources = declared_sources(PROJECT / "seeds" / "sources.csv")
    (source,) = (each for each in sources if each.code == code)
    assert is_wanted(source, f"https://{wanted}")
    assert not is_wanted(source, f"https://{unwanted}")


def test_a_check_shows_first_what_is_known_of_the_source() -> None:
    head, address, note = islice(check_source("nghe_an_bao"), 3)
    assert "disabled, never seen working" in head
    assert address == "https://baonghean.vn/xay-dung-dang"
    assert note.startswith("note: host, section and form of addresses")
