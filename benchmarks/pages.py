"""Labelled pages and documents: our own reports, printed in the layouts of portals.

What surrounds a report there (menus, clocks, related articles, comments, most-read lists) are
traps: some hold figures, and a figure taken from them would be a false fact. A label is the draft
that was printed, so that what a reader keeps can be counted word by word and cell by cell.
"""

import base64
import html
import io
import random
import zipfile
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from string import Template

from samples.build import (
    DOCX_PARTS,
    SAMPLES,
    WORD,
    Draft,
    cells,
    docx_paragraph,
    docx_table,
    read_draft,
)

LAYOUTS = ("newspaper", "government", "portal", "aspnet", "liferay", "wordpress", "print")
# The element that holds title, date and text, as a row of sources.csv declares it for a portal.
ARTICLES = {
    "newspaper": "article.detail",
    "government": "div.chitiet",
    "portal": "div.main-col",
    "aspnet": "#ctl00_ContentPlaceHolder1",
    "liferay": "div.detail-news",
    "wordpress": "article.post",
    "print": "body",
}
WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
# The day on which the pages were visited: their clocks show it.
TODAY = datetime(2026, 11, 23, 7, 45)
SECTIONS = (
    "Thời sự", "Chính trị", "Xây dựng Đảng", "Kinh tế", "Xã hội", "Văn hóa", "Giáo dục", "Y tế",
    "Pháp luật", "Quốc phòng", "Quốc tế", "Thể thao", "Du lịch", "Khoa học", "Bạn đọc",
)  # fmt: skip
MOST_READ = (
    "12 địa phương thi hành kỷ luật 345 đảng viên trong quý vừa qua",
    "Tỷ lệ hộ nghèo toàn vùng giảm còn 1,8% sau hai năm",
    "Kết nạp 7.777 đảng viên, vượt 12% chỉ tiêu cả năm",
    "Giá vàng tăng 2 triệu đồng mỗi lượng",
    "Sắp xếp 98 đơn vị hành chính cấp xã, dôi dư 1.450 cán bộ",
)

STYLES = {
    "paragraphs": {
        "paragraph": "<p>{}</p>",
        "heading": "<h2>{}</h2>",
        "subheading": "<h3>{}</h3>",
        "lead": "<p><strong>{}</strong></p>",
        "caption": '<figure><img src="a.jpg" alt=""><figcaption>{}</figcaption></figure>',
        "row": "<td><p>{}</p></td>",
    },
    "breaks": {
        "paragraph": "&nbsp;&nbsp;&nbsp;{}<br /><br />\n",
        "heading": "<b>{}</b><br /><br />\n",
        "subheading": "<i><b>{}</b></i><br /><br />\n",
        "lead": "<b>{}</b><br /><br />\n",
        "caption": '<img src="a.jpg" /><br /><i>{}</i><br /><br />\n',
        "row": "<td>{}</td>",
    },
    "divisions": {
        "paragraph": '<div style="text-align: justify;"><span>{}</span></div>',
        "heading": '<div style="text-align: justify;"><strong>{}</strong></div>',
        "subheading": "<div><em>{}</em></div>",
        "lead": '<div class="sapo">{}</div>',
        "caption": '<div style="text-align: center;"><img src="a.jpg"><br><em>{}</em></div>',
        "row": "<td><span>{}</span></td>",
    },
}
STYLE_OF = {"aspnet": "breaks", "government": "breaks", "print": "breaks", "liferay": "divisions"}


@dataclass(frozen=True, slots=True)
class Page:
    """A printed page and what a careful reader would keep of it."""

    name: str
    layout: str
    markup: str
    title: str
    lines: tuple[str, ...]  # of the body, rows of tables with their cells between bars
    author: str
    published: date
    traps: tuple[str, ...]


def drafts() -> list[Draft]:
    """The reports that are printed: the samples' drafts, two of them with tables."""
    return [read_draft(path) for path in sorted((SAMPLES / "drafts").glob("*.txt"))]


def pages() -> list[Page]:
    """Every draft in every layout, the same ones each time."""
    return [
        printed(draft, layout, number)
        for layout in LAYOUTS
        for number, draft in enumerate(drafts())
    ]


def printed(draft: Draft, layout: str, number: int) -> Page:
    """Print one draft, with a table put in where it has none."""
    lines = list(draft.lines)
    if not any(kind == "row" for kind, _ in lines):
        lines[4:4] = [("row", row) for row in table_rows(number)]
    published = _published(draft, number)
    related = cells(
        draft.header.get(
            "related", "Huyện Mẫu thi hành kỷ luật 66 đảng viên | Trao 987 căn nhà đại đoàn kết"
        )
    ) + list(MOST_READ[:2])
    comment = draft.header.get("comment", "Tôi đề nghị xem lại con số 321 đảng viên bị kỷ luật.")
    body = render_body(lines, STYLE_OF.get(layout, "paragraphs"))
    fields = {
        "title": html.escape(draft.header["title"]),
        "author": html.escape(draft.header.get("author", "Ban biên tập")),
        "iso": published.isoformat() + "+07:00",
        "utc": (published - timedelta(hours=7)).isoformat() + "+00:00",
        "date": published.strftime("%d/%m/%Y"),
        "clock": published.strftime("%H:%M"),
        "weekday": WEEKDAYS[published.weekday()],
        "today": f"{WEEKDAYS[TODAY.weekday()]}, {TODAY:%d/%m/%Y} {TODAY:%H:%M}",
        "body": body,
        "body_with_box": _with_box(body, related[0]),
        "related": "\n".join(f'<li><a href="#">{html.escape(one)}</a></li>' for one in related),
        "related_rows": "".join(
            f'<tr><td><a href="#">{html.escape(one)}</a> (12/11)</td></tr>' for one in related
        ),
        "comment": html.escape(comment),
        "menu": _menu("<li><a href='/{n}'>{name}</a><ul>{inner}</ul></li>"),
        "menu_rows": _menu("<tr><td><a href='/{n}'>{name}</a></td></tr>"),
        "most_read": "".join(f'<li><a href="#">{one}</a></li>' for one in MOST_READ),
        "most_read_rows": "".join(
            f'<tr><td><img src="i.gif" /> <a href="#">{one}</a></td></tr>' for one in MOST_READ
        ),
        "hot": MOST_READ[0],
        "viewstate": base64.b64encode(random.Random(number).randbytes(9000)).decode(),
        "scripts": _scripts(number),
    }
    template = Template((SAMPLES / "layouts" / f"{layout}.html").read_text(encoding="utf-8"))
    return Page(
        name=f"{layout}-{number}",
        layout=layout,
        markup=template.safe_substitute(fields),
        title=draft.header["title"],
        lines=tuple(" | ".join(cells(text)) if kind == "row" else text for kind, text in lines),
        author=draft.header.get("author", "Ban biên tập"),
        published=published.date(),
        traps=(*related, *MOST_READ, comment),
    )


def labelled_lines() -> list[str]:
    """Every draft with its table, one line a paragraph or row: what office documents hold."""
    return [
        line
        for number, draft in enumerate(drafts())
        for page in [printed(draft, "print", number)]
        for line in (page.title, *page.lines)
    ]


def written() -> list[tuple[bytes, list[str]]]:
    """All drafts in one DOCX, ten times over, and the lines that it holds."""
    lines = labelled_lines()
    parts = []
    for is_row, group in groupby(lines * 10, key=lambda line: " | " in line):
        if is_row:
            parts.append(docx_table([line.split(" | ") for line in group]))
        else:
            parts += [docx_paragraph(line) for line in group]
    document = f'<w:document xmlns:w="{WORD}"><w:body>{"".join(parts)}</w:body></w:document>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in {**DOCX_PARTS, "word/document.xml": document}.items():
            package.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>\n' + part)
    return [(out.getvalue(), lines * 10)]


def table_rows(number: int) -> list[str]:
    """A small table of figures that differ from page to page."""
    return [
        "Nội dung | Chỉ tiêu | Thực hiện",
        f"Kết nạp đảng viên | {3600 + number} | {1876 + number}",
        f"Thành lập tổ chức đảng trong doanh nghiệp | {40 + number} | {17 + number}",
        f"Kiểm tra tổ chức đảng khi có dấu hiệu vi phạm | {25 + number} | {21 + number}",
    ]


def render_body(lines: list[tuple[str, str]], style: str) -> str:
    """The lines of a draft as markup."""
    tags = STYLES[style]
    pieces = []
    for is_table, group in groupby(lines, key=lambda line: line[0] == "row"):
        if is_table:
            rows = (
                "".join(tags["row"].format(html.escape(cell)) for cell in cells(text))
                for _, text in group
            )
            inner = "".join(f"<tr>{row}</tr>" for row in rows)
            pieces.append(f'<table border="1" cellspacing="0"><tbody>{inner}</tbody></table>')
        else:
            pieces += [tags[kind].format(html.escape(text, quote=False)) for kind, text in group]
    return "\n".join(pieces)


def _published(draft: Draft, number: int) -> datetime:
    if "published" in draft.header:
        return datetime.fromisoformat(draft.header["published"])
    return datetime(2024, 1, 5, 9, 30) + timedelta(days=37 * number)


def _with_box(body: str, trap: str) -> str:
    """A box between two paragraphs, as portals put it there."""
    head, paragraph, rest = body.partition("</p>\n")
    box = f'<div class="knc-relate-wrapper"><a href="#" title="x">{html.escape(trap)}</a></div>'
    return f"{head}{paragraph}{box}\n{rest}"


def _menu(row: str) -> str:
    inner = "".join(f"<li><a href='/x/{n}'>{name}</a></li>" for n, name in enumerate(SECTIONS))
    return "".join(
        row.format(n=n, name=f"{name} {n}" if n > 14 else name, inner=inner)
        for n, name in enumerate(SECTIONS * 2)
    )


def _scripts(number: int) -> str:
    """What a page of today carries along: about 20 kB of script."""
    rubbish = random.Random(number + 1000)
    words = " ".join(
        f"var v{n}=function(a,b){{return a*{rubbish.random():.6f}+b;}};" for n in range(400)
    )
    return f"<script>{words}</script>"
