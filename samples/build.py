"""Render the drafts in `samples/drafts/` as the HTML, PDF and DOCX samples beside this file.

    python samples/build.py --font DejaVuSerif.ttf --bold-font DejaVuSerif-Bold.ttf

A draft is a header (`key: value`), a line `---`, and one paragraph a line. `## ` and `### `
begin a heading, `**` the lead, `! ` a caption, `| ` a table row (the first row is its header).
The same drafts and fonts give the same bytes. Plain-text samples have no draft.
"""

import argparse
import html
import io
import zipfile
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from string import Template

SAMPLES = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Draft:
    """One document: its header and its lines as (kind, text)."""

    header: dict[str, str]
    lines: list[tuple[str, str]]


MARKS = {"### ": "subheading", "## ": "heading", "**": "lead", "! ": "caption", "| ": "row"}


def read_draft(path: Path) -> Draft:
    """Parse the draft at `path`; raises ValueError for a header line without a colon."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
    header = {}
    for line in head.splitlines():
        key, colon, value = line.partition(": ")
        if not colon:
            raise ValueError(f"{path.name}: expected 'key: value' in the header, found {line!r}")
        header[key] = value
    lines = []
    for line in filter(None, body.splitlines()):
        mark = next((mark for mark in MARKS if line.startswith(mark)), "")
        lines.append((MARKS.get(mark, "paragraph"), line[len(mark) :]))
    return Draft(header, lines)


def cells(row: str) -> list[str]:
    """Split `a | b | c`."""
    return [cell.strip() for cell in row.split("|")]


TAGS = {
    "newspaper": {
        "paragraph": "<p>{}</p>",
        "heading": "<h2>{}</h2>",
        "lead": '<p class="sapo"><strong>{}</strong></p>',
        "caption": '<figure><img src="anh.jpg" alt=""><figcaption>{}</figcaption></figure>',
    },
    # Old portals know neither paragraphs nor headings.
    "government": {
        "paragraph": "{}<br><br>",
        "heading": "<b>{}</b><br><br>",
        "lead": '<div class="tomtat"><b>{}</b></div>',
        "caption": '<table class="anh"><tr><td><img src="anh.jpg"></td></tr>'
        '<tr><td class="chuthich"><i>{}</i></td></tr></table>',
    },
}


def render_html(draft: Draft) -> bytes:
    """Fill `layouts/<layout>.html`: menu, advertisement, related box and comments are traps."""
    layout = draft.header["layout"]
    published = datetime.fromisoformat(draft.header["published"])
    page = Template((SAMPLES / "layouts" / f"{layout}.html").read_text(encoding="utf-8"))
    related = (html.escape(title) for title in cells(draft.header["related"]))
    return page.substitute(
        title=html.escape(draft.header["title"]),
        author=html.escape(draft.header["author"]),
        iso=published.isoformat() + "+07:00",
        date=published.strftime("%d/%m/%Y"),
        clock=published.strftime("%H:%M"),
        body="\n".join(
            TAGS[layout][kind].format(html.escape(text, quote=False)) for kind, text in draft.lines
        ),
        related="\n".join(f'<li><a href="#">{title}</a></li>' for title in related),
        comment=html.escape(draft.header["comment"]),
    ).encode()


def render_pdf(draft: Draft, font: Path, bold_font: Path) -> bytes:
    """Set a report on A4 with embedded fonts."""
    from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import cm
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    pdfmetrics.registerFont(TTFont("Body", font))
    pdfmetrics.registerFont(TTFont("Bold", bold_font))
    text = ParagraphStyle("text", fontName="Body", fontSize=11.5, leading=16, spaceAfter=6)
    body = ParagraphStyle("body", text, alignment=TA_JUSTIFY, firstLineIndent=0.8 * cm)
    bold = ParagraphStyle("bold", text, fontName="Bold")
    title = ParagraphStyle("title", bold, alignment=TA_CENTER, fontSize=13, spaceAfter=10)
    header = draft.header
    story = [
        Paragraph(html.escape(header["issuer"]), bold),
        Paragraph(html.escape(header["number"]), text),
        Paragraph(html.escape(header["place"]), text),
        Spacer(1, 0.4 * cm),
        Paragraph(html.escape(header["title"]), title),
    ]
    for is_table, group in groupby(draft.lines, key=lambda line: line[0] == "row"):
        if is_table:
            rows = [cells(row) for _, row in group]
            grid = ("GRID", (0, 0), (-1, -1), 0.5, "black")
            story += [Table(rows, style=[grid, ("FONT", (0, 0), (-1, -1), "Body", 11)])]
            story += [Spacer(1, 0.3 * cm)]
            continue
        for kind, line in group:
            story.append(Paragraph(html.escape(line), body if kind == "paragraph" else bold))
    out = io.BytesIO()
    margins = {f"{side}Margin": 2.2 * cm for side in ("left", "right", "top", "bottom")}
    SimpleDocTemplate(
        out, pagesize=A4, title=header["title"], author=header["issuer"], invariant=1, **margins
    ).build(story)
    return out.getvalue()


def render_scan(data: bytes, quality: int = 60, dots: int = 200) -> bytes:
    """Print a PDF and lay it on a scanner, a little askew: pictures of its pages, in grey.

    `dots` are those of an inch, `quality` is that of JPEG.
    """
    import pypdfium2 as pdfium
    from PIL import Image

    scan = pdfium.PdfDocument.new()
    for page in pdfium.PdfDocument(data):
        drawn = page.render(scale=dots / 72, grayscale=True).to_pil().convert("L")
        askew = drawn.rotate(0.2, fillcolor=255, resample=Image.Resampling.BICUBIC)
        packed = io.BytesIO()
        askew.save(packed, "JPEG", quality=quality)
        picture = pdfium.PdfImage.new(scan)
        picture.load_jpeg(packed)
        width, height = page.get_size()
        picture.set_matrix(pdfium.PdfMatrix().scale(width, height))
        sheet = scan.new_page(width, height)
        sheet.insert_obj(picture)
        sheet.gen_content()
    out = io.BytesIO()
    scan.save(out)
    return out.getvalue()


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DOCX_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
}


def docx_paragraph(text: str, bold: bool = False) -> str:
    """One paragraph; a word processor splits runs anywhere, so long ones are split here too."""
    style = "<w:rPr><w:b/></w:rPr>" if bold else ""
    middle = len(text) // 2
    runs = "".join(
        f'<w:r>{style}<w:t xml:space="preserve">{html.escape(part, quote=False)}</w:t></w:r>'
        for part in (text[:middle], text[middle:])
    )
    return f"<w:p>{runs}</w:p>"


def docx_table(rows: list[list[str]]) -> str:
    """A table with a border, its first row in bold."""
    lines = "".join(
        "<w:tr>"
        + "".join(f"<w:tc>{docx_paragraph(cell, number == 0)}</w:tc>" for cell in row)
        + "</w:tr>"
        for number, row in enumerate(rows)
    )
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>{lines}</w:tbl>'


def render_docx(draft: Draft) -> bytes:
    """Zip a report as WordprocessingML, with fixed times."""
    header = draft.header
    parts = [docx_paragraph(header["issuer"], bold=True)]
    parts += [docx_paragraph(header[key]) for key in ("number", "place")]
    parts.append(docx_paragraph(header["title"], bold=True))
    for is_table, group in groupby(draft.lines, key=lambda line: line[0] == "row"):
        if is_table:
            parts.append(docx_table([cells(row) for _, row in group]))
        else:
            parts += [docx_paragraph(text, kind != "paragraph") for kind, text in group]
    document = f'<w:document xmlns:w="{WORD}"><w:body>{"".join(parts)}</w:body></w:document>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in {**DOCX_PARTS, "word/document.xml": document}.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, '<?xml version="1.0" encoding="UTF-8"?>\n' + part)
    return out.getvalue()


def main() -> None:
    """Render every draft."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--font", type=Path, required=True, help="TrueType font for PDF text")
    parser.add_argument("--bold-font", type=Path, required=True, help="and for its headings")
    fonts = parser.parse_args()
    for path in sorted((SAMPLES / "drafts").glob("*.txt")):
        draft = read_draft(path)
        target = SAMPLES / draft.header["file"]
        if target.suffix == ".pdf":
            data = render_pdf(draft, fonts.font, fonts.bold_font)
        elif target.suffix == ".docx":
            data = render_docx(draft)
        else:
            data = render_html(draft)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(data)
        if scanned := draft.header.get("scan"):
            (SAMPLES / scanned).parent.mkdir(exist_ok=True)
            # as coarse as figures stay legible, to be small
            (SAMPLES / scanned).write_bytes(render_scan(data, quality=20, dots=150))


if __name__ == "__main__":
    main()
