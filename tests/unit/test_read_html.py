"""Pages of portals: main text, title and date, and none of what surrounds them."""

from datetime import date

import pytest

from sosanh.facts import ReadDocument
from sosanh.read import read

TITLE = "Tỉnh ủy sơ kết công tác xây dựng Đảng 6 tháng đầu năm"
LEAD = (
    "Toàn Đảng bộ tỉnh kết nạp 1.876 đảng viên trong nửa đầu năm, hơn một nửa chỉ tiêu được giao."
)
FIRST = (
    "Sáng 5/7, Ban Thường vụ Tỉnh ủy họp đánh giá kết quả công tác xây dựng Đảng; toàn Đảng bộ đã "
    "kết nạp 1.876 đảng viên, đạt 52,1% chỉ tiêu của năm."
)
SECOND = (
    "Trong kỳ báo cáo, 21 tổ chức đảng được kiểm tra vì có dấu hiệu vi phạm; ủy ban kiểm tra các "
    "huyện kết luận 9 tổ chức đảng trong số đó có vi phạm."
)
RELATED = (
    "Tỷ lệ hộ nghèo của tỉnh giảm còn 1,8 % sau hai năm thực hiện chương trình mục tiêu quốc gia."
)

NEWSPAPER = f"""<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>{TITLE} - Báo Mẫu</title>
<meta property="og:title" content="{TITLE}">
<script>var x = "<p>{RELATED}</p>";</script><style>p {{ color: red }}</style></head><body>
<header><a href="/">Báo Mẫu</a><div class="clock">Thứ Bảy, 14/12/2024 07:48 (GMT +7)</div>
<ul class="menu"><li><a href="/a">Thời sự</a></li><li><a href="/b">Kinh tế</a></li></ul></header>
<div class="page"><div class="left">
<h1 class="detail-title">{TITLE}</h1>
<div class="meta">Thứ Năm, 06/07/2023 15:20</div>
<h2 class="sapo">{LEAD}</h2>
<div class="detail-content"><p>{FIRST}</p>
<figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị.</figcaption></figure>
<div class="related-box"><p>{RELATED}</p></div>
<table><tr><th>Địa phương</th><th>Kết nạp</th></tr><tr><td><p>Hạ Long</p></td><td>412</td></tr>
</table>
<p>Đồng chí <a href="/x">Nguyễn Văn A</a> phát biểu.</p><p>{SECOND}</p></div>
<div class="tags"><a href="/t">xây dựng Đảng</a></div>
<div id="comments"><p>Ở khu tôi có 45 hộ kiến nghị mà từ đầu năm nay chưa được trả lời.</p></div>
</div><aside><p>{RELATED}</p></aside></div><footer><p>{RELATED}</p></footer></body></html>"""

TABLE_LAYOUT = f"""<html><head><title>Cổng thông tin điện tử</title></head><body>
<table><tr><td colspan=2>Hôm nay, thứ hai ngày 23 tháng 11 năm 2026</td></tr>
<tr><td><a href="/1">Bộ, ngành</a><br>Tổng lượt truy cập: 12.345.678</td>
<td><a href="/">Trang chủ</a> &raquo; <a href="/tin">Tin tức</a>
<div class="tieude">{TITLE}</div><div>Ngày đăng: 15/07/2023 | 16:40 &nbsp; Lượt xem: 2.468</div>
<div>{FIRST}<br><br>{SECOND}<br>{LEAD}</div>
<div class="x"><b>Các tin khác</b><ul><li><a href="/2">Lịch cắt điện từ 08h00</a></li></ul></div>
<div><b>Ý kiến bạn đọc (1)</b><br>Đường dây nóng 0225 3842 999 gọi mãi mà không ai nghe máy.</div>
</td></tr></table></body></html>"""


def reading(markup: str, published: date | None = None) -> ReadDocument:
    return read(markup.encode(), name="bai.html", document_id="0" * 64, published=published)


def body(document: ReadDocument) -> list[str]:
    return document.text[document.body_start : document.body_end].split("\n")


def test_a_news_page_yields_its_article_and_nothing_else() -> None:
    document = reading(NEWSPAPER)
    assert body(document) == [
        TITLE,
        LEAD,
        FIRST,
        "Quang cảnh hội nghị.",
        "Địa phương | Kết nạp",
        "Hạ Long | 412",
        "Đồng chí Nguyễn Văn A phát biểu.",
        SECOND,
    ]
    assert (document.title, document.media_type) == (TITLE, "text/html")
    assert (document.published, document.published_basis) == (date(2023, 7, 6), "stated")


def test_a_page_laid_out_with_tables_yields_its_article_and_nothing_else() -> None:
    document = reading(TABLE_LAYOUT)
    assert body(document) == [TITLE, FIRST, SECOND, LEAD]
    assert (document.title, document.published) == (TITLE, date(2023, 7, 15))


@pytest.mark.parametrize(
    "markup",
    [
        '<meta property="article:published_time" content="2020-11-27T17:30:00Z">',
        '<meta itemprop="datePublished" content="2020-11-28T00:30:00+07:00">',
        '<meta name="pubdate" content="28/11/2020 00:30">',
        '<script type="application/ld+json">[{"@type": "Organization"},'
        '{"@graph": [{"@type": "NewsArticle", "datePublished": "2020-11-28"}]}]</script>',
    ],
)
def test_markup_dates_a_page_by_the_day_in_vietnam(markup: str) -> None:
    page = f"<html><head>{markup}</head><body><h1>{TITLE}</h1><p>{FIRST}</p></body></html>"
    document = reading(page, published=date(2001, 1, 1))
    assert (document.published, document.published_basis) == (date(2020, 11, 28), "metadata")


@pytest.mark.parametrize(
    ("claimed", "printed", "day"),
    [
        ("3/12/2024 8:15:00 AM", "12/03/2024 08:15", date(2024, 3, 12)),
        ("3/28/2024 8:15:00 PM", "", date(2024, 3, 28)),
        ("28/3/2024 8:15 PM", "", date(2024, 3, 28)),
        ("3/12/2024 8:15:00 AM", "", None),
    ],
)
def test_a_claim_in_which_the_month_may_stand_first_dates_nothing(
    claimed: str, printed: str, day: date | None
) -> None:
    page = (
        f'<html><head><meta name="pubdate" content="{claimed}"></head><body><h1>{TITLE}</h1>'
        f"<p>{printed}</p><p>{FIRST}</p><p>{SECOND}</p></body></html>"
    )
    assert reading(page).published == day


def test_markup_that_cannot_be_read_dates_nothing() -> None:
    broken = (
        '<script type="application/ld+json">{"datePublished": </script>'
        '<meta name="pubdate" content="hôm qua"><meta name="date" content="2020-31-12">'
    )
    page = f"<html><head>{broken}</head><body><h1>{TITLE}</h1><p>{FIRST}</p></body></html>"
    assert reading(page).published is None


def test_a_printed_date_that_markup_contradicts_is_not_trusted() -> None:
    page = (
        '<html><head><meta name="pubdate" content="2023-07-05"></head><body>'
        f"<h1>{TITLE}</h1><p>22/11/2024 20:14</p><p>{FIRST}</p><p>{SECOND}</p></body></html>"
    )
    document = reading(page)
    assert (document.published, document.published_basis) == (date(2023, 7, 5), "metadata")


def test_a_box_without_a_telling_name_is_known_by_its_heading() -> None:
    page = (
        f"<html><body><h1>{TITLE}</h1><div><p>{FIRST}</p><p>{SECOND}</p>"
        f"<div class='abc'><b>Tin liên quan</b><p>{RELATED}</p></div><p>{LEAD}</p></div></body>"
    )
    assert body(reading(page)) == [TITLE, FIRST, SECOND, LEAD]


@pytest.mark.parametrize(
    "opening",
    ['<form id="aspnetForm">', '<div class="sidebar-1">', '<div class="content no-ads">'],
)
def test_an_article_in_an_element_of_a_misleading_name_is_read(opening: str) -> None:
    page = f"<html><body>{opening}<h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>"
    assert body(reading(page)) == [TITLE, FIRST, SECOND]
    page = f"<html><body>{opening}<p>{FIRST}</p><p>{SECOND}</p></body></html>"
    assert body(reading(page)) == [FIRST, SECOND]


def test_comments_longer_than_the_article_are_not_read() -> None:
    talk = f"<div class='comments'>{f'<p>{RELATED}</p>' * 20}</div>"
    page = f"<html><body><h1>{TITLE}</h1><div><p>{FIRST}</p></div>{talk}</body></html>"
    assert body(reading(page)) == [TITLE, FIRST]


def test_hidden_text_is_not_read() -> None:
    page = (
        f"<html><body><h1>{TITLE}</h1><p>{FIRST}</p>"
        f'<p style="display: none">{RELATED}</p><p hidden>{RELATED}</p></body></html>'
    )
    assert body(reading(page)) == [TITLE, FIRST]


def test_a_number_cut_by_markup_stays_whole() -> None:
    page = f"<html><body><p>{FIRST.replace('1.876', '1.<b>87</b><span>6</span>')}</p></body></html>"
    assert body(reading(page)) == [FIRST]


def test_the_blocks_of_a_cell_stay_apart() -> None:
    table = "<table><tr><td><p>Kết nạp</p>mới</td><td><div>3</div>5<ul><li>1</li></ul></td></tr>"
    page = f"<html><body><div><p>{FIRST}</p>{table}</table><p>{SECOND}</p></div></body></html>"
    assert body(reading(page)) == [FIRST, "Kết nạp mới | 3 5 1", SECOND]


def test_a_number_cut_by_markup_in_a_table_stays_whole() -> None:
    table = "<table><tr><td>Kết<br>nạp</td><td>1.<b>87</b>6</td></tr></table>"
    page = f"<html><body><div><p>{FIRST}</p>{table}<p>{SECOND}</p></div></body></html>"
    assert body(reading(page)) == [FIRST, "Kết nạp | 1.876", SECOND]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("1.876<sup>2</sup> đảng viên", "1.876 đảng viên"),
        ('1.876<sup><a href="#n3">[3]</a></sup> đảng viên', "1.876 đảng viên"),
        ("1.876<sup>(1), (2)</sup> đảng viên", "1.876 đảng viên"),
        ("3.359 km<sup>2</sup> đất", "3.359 km2 đất"),
        ("3.359&nbsp;<b>m</b><sup>3</sup> nước", "3.359 m3 nước"),
        ("3.600<sup>đ</sup> mỗi suất", "3.600đ mỗi suất"),
    ],
)
def test_a_raised_number_is_part_of_a_measure_or_none_of_the_text(
    written: str, read_as: str
) -> None:
    page = f"<div><p>{FIRST} {written}.</p><table><tr><td>Số</td><td>{written}</td></tr></table>"
    assert body(reading(f"<html><body>{page}<p>{SECOND}</p></div></body></html>")) == [
        f"{FIRST} {read_as}.", f"Số | {read_as}", SECOND,
    ]  # fmt: skip


@pytest.mark.parametrize("tag", ["del", "s", "strike", "script", 'span style="display: none"'])
def test_what_was_struck_out_or_hidden_is_not_read(tag: str) -> None:
    gone = f"<{tag}>1.786</{tag.split()[0]}>"
    page = (
        f"<html><body><div><p>{FIRST} Kết nạp {gone}1.876 đảng viên.</p>"
        f"<table><tr><td>Kết nạp</td><td>{gone}1.876</td></tr></table><p>{SECOND}</p></div>"
    )
    assert body(reading(page)) == [
        f"{FIRST} Kết nạp 1.876 đảng viên.", "Kết nạp | 1.876", SECOND,
    ]  # fmt: skip


def test_a_page_nested_deeper_than_python_is_read() -> None:
    page = f"<html><body>{'<div>' * 5_000}<p>{FIRST}</p><p>{SECOND}</p>"
    assert body(reading(page)) == [FIRST, SECOND]


def test_a_fragment_served_as_html_is_read_as_html() -> None:
    fragment = f"<p>{FIRST}</p><p>{SECOND}</p>".encode()
    document = read(fragment, name="bai-123", document_id="0" * 64, media_type="text/html")
    assert document.text == f"{FIRST}\n{SECOND}"


def test_a_page_in_windows_1258_is_read_as_it_declares() -> None:
    text = "Tỉnh uỷ họp về kiểm tra, giám sát của cấp trên; có 21 tổ chức đảng được kiểm tra."
    page = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1258">'
        f"</head><body><p>{text}</p></body></html>"
    )
    marks = {"ỉ": "i\u0309", "ỷ": "y\u0309", "ọ": "o\u0323", "ề": "ê\u0300", "ể": "ê\u0309",
             "ấ": "ê\u0301", "ổ": "ô\u0309", "ứ": "ư\u0301", "ả": "a\u0309", "ượ": "ươ\u0323",
             "ủ": "u\u0309"}  # fmt: skip
    marks["ấ"] = "â\u0301"
    for whole, parts in marks.items():
        page = page.replace(whole, parts)
    document = read(page.encode("windows-1258"), name="bai.html", document_id="0" * 64)
    assert body(document) == [text]


@pytest.mark.parametrize(
    ("article", "wanted"),
    [("div.left", [TITLE, LEAD, FIRST]), ("#gone", [TITLE, LEAD, FIRST]), (None, [TITLE, LEAD])],
)
def test_the_element_that_a_source_declares_is_read_and_else_the_page(
    article: str | None, wanted: list[str]
) -> None:
    document = read(NEWSPAPER.encode(), name="bai.html", document_id="0" * 64, article=article)
    assert body(document)[: len(wanted)] == wanted
    assert document.published == date(2023, 7, 6)
    assert RELATED not in document.text


def test_a_window_that_names_the_site_first_or_last_leads_to_the_title() -> None:
    for window in (f"{TITLE} - Cổng thông tin", f"Cổng thông tin | {TITLE}", "Cổng thông tin"):
        page = (
            f"<html><head><title>{window}</title></head><body><table><tr><td>{TITLE}</td></tr>"
            f"<tr><td>05/07/2023 14:20 <a href='#'>In bài</a></td></tr><tr><td><div>{FIRST}<br>"
            f"{SECOND}</div></td></tr></table></body></html>"
        )
        document = reading(page)
        assert body(document) == [TITLE, FIRST, SECOND]
        assert (document.title, document.published) == (TITLE, date(2023, 7, 5))


def test_a_page_says_who_wrote_it_and_where_it_stands() -> None:
    linked = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": [{"name": "An"}],'
        '"articleSection": "Xây dựng Đảng"}</script>'
    )
    page = f"<html><head>{linked}</head><body><h1>{TITLE}</h1><p>{FIRST}</p></body></html>"
    document = reading(page)
    assert (document.author, document.section) == ("An", "Xây dựng Đảng")
    claimed = (
        '<meta property="article:author" content="https://facebook.com/bao">'
        '<meta name="author" content="Nhóm phóng viên">'
        '<meta property="article:section" content="Thời sự">'
    )
    document = reading(page.replace(linked, claimed))
    assert (document.author, document.section) == ("Nhóm phóng viên", "Thời sự")


def test_an_old_portal_prints_who_wrote_and_where_it_stands() -> None:
    page = (
        "<html><body class='author-page'><div class='duongdan'><a href='#'>Trang chủ</a> » "
        "<a href='#'>Tin tức</a> » <a href='#'>Xây dựng Đảng</a></div>"
        f"<div class='comments'><b class='author'>Bạn đọc</b></div><h1>{TITLE}</h1><p>{FIRST}</p>"
        "{author}</body></html>"
    )
    printed = page.replace("{author}", "<div class='tacgia'>Tác giả: Lê An</div>")
    document = reading(printed)
    assert (document.author, document.section) == ("Lê An", "Xây dựng Đảng")
    assert reading(page.replace("{author}", "<i class='author'>12 bài</i>")).author is None


def test_a_table_beside_a_single_paragraph_belongs_to_it() -> None:
    table = "<table><tr><td>Địa phương</td><td>Kết nạp</td></tr><tr><td>Hạ Long</td><td>412</td>"
    page = (
        f"<html><body><h1>{TITLE}</h1><div><div>{FIRST}</div>{table}</tr></table></div>"
        f"<div class='sidebar'><p>{RELATED}</p></div></body></html>"
    )
    assert body(reading(page)) == [TITLE, FIRST, "Địa phương | Kết nạp", "Hạ Long | 412"]
