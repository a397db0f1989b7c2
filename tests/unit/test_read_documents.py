"""PDF and DOCX: paragraphs and tables in the order of the page."""

import re
import zipfile
from collections import Counter
from datetime import date
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from benchmarks.office import Report, reports
from benchmarks.pages import labelled_lines
from sosanh.errors import UnreadableDocument
from sosanh.facts import ReadDocument
from sosanh.read import pdf, read, rtf
from sosanh.read.docx import read as read_docx
from sosanh.settings import PROJECT

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main"
FIRST = "Toàn Đảng bộ tỉnh đã kết nạp 1.876 trên 3.600 đảng viên, đạt 52,1% chỉ tiêu của năm 2023."


def docx(body: str, namespace: str = WORD) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>',
        )
    return packed.getvalue()


def paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"


def reading(data: bytes) -> ReadDocument:
    return read(data, name="bao_cao", document_id="0" * 64)


def test_a_docx_is_read_with_its_tables_in_place() -> None:
    table = f"<w:tbl>{row('Địa phương', 'Kết nạp')}{row('Hạ Long', '412')}</w:tbl>"
    document = reading(
        docx(paragraph("Báo cáo tháng 6", "Title") + paragraph(FIRST) + table + paragraph("Hết."))
    )
    assert document.text.split("\n") == [
        "Báo cáo tháng 6", FIRST, "Địa phương | Kết nạp", "Hạ Long | 412", "Hết.",
    ]  # fmt: skip
    assert document.title == "Báo cáo tháng 6"
    assert document.media_type.endswith("wordprocessingml.document")


def test_a_docx_of_the_strict_standard_is_read() -> None:
    assert reading(docx(paragraph(FIRST), STRICT_WORD)).text == FIRST


def test_a_word_cut_into_runs_stays_whole() -> None:
    runs = "<w:p><w:r><w:t>1.8</w:t></w:r><w:r><w:t>76</w:t></w:r></w:p>"
    assert reading(docx(paragraph(FIRST) + runs)).text.split("\n")[1] == "1.876"


def test_deleted_text_and_field_codes_are_not_read() -> None:
    tracked = (
        "<w:p><w:r><w:t>còn </w:t></w:r>"
        "<w:del><w:r><w:delText>17</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>18 tổ chức</w:t></w:r></w:ins>"
        "<w:r><w:instrText>PAGE 99</w:instrText></w:r></w:p>"
    )
    assert reading(docx(paragraph(FIRST) + tracked)).text.split("\n")[1] == "còn 18 tổ chức"


@pytest.mark.parametrize("is_parsed", [False, True])
@pytest.mark.parametrize(
    ("properties", "read_as"),
    [
        ('<w:vertAlign w:val="superscript"/>', "Kết nạp 1.876 đảng viên"),
        ('<w:vertAlign w:val="subscript"/>', "Kết nạp 1.8762 đảng viên"),
        ("<w:strike/>", "Kết nạp 1.876 đảng viên"),
        ('<w:dstrike w:val="true"/>', "Kết nạp 1.876 đảng viên"),
        ("<w:vanish/>", "Kết nạp 1.876 đảng viên"),
        ('<w:strike w:val="0"/>', "Kết nạp 1.8762 đảng viên"),
        ("<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>", "Kết nạp 1.8762 đảng viên"),
    ],
)
def test_what_a_run_is_tells_whether_it_is_read(
    properties: str, read_as: str, is_parsed: bool
) -> None:
    run = "<w:r><w:rPr>{}</w:rPr><w:t xml:space='preserve'>{}</w:t></w:r>"
    runs = [("", "Kết nạp 1.876"), (properties, "2"), ("", " đảng viên")]
    mark_of_the_paragraph = "<w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>"
    markup = f"<w:p>{mark_of_the_paragraph}{''.join(run.format(*one) for one in runs)}</w:p>"
    comment = "<!-- only a parser reads it -->" if is_parsed else ""
    assert read_docx(docx(comment + markup)).text == read_as


def test_the_square_of_a_measure_is_read() -> None:
    squared = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r>"
    markup = f"<w:p><w:r><w:t>trên 3.359 km</w:t></w:r>{squared}</w:p>"
    assert read_docx(docx(markup)).text == "trên 3.359 km2"


def test_a_text_box_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Khung 34</w:t></w:r></w:p></w:txbxContent>"
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    twice = (
        f'<w:p><w:r><mc:AlternateContent xmlns:mc="{mc}"><mc:Choice>{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert reading(docx(paragraph(FIRST) + twice)).text.split("\n")[1:] == ["Khung 34"]


NOTES = (
    '<w:{kind}s xmlns:w="{word}"><w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/>'
    '</w:r></w:p></w:{kind}><w:{kind} w:id="1">{first}</w:{kind}><w:{kind} w:id="2">{second}'
    "</w:{kind}></w:{kind}s>"
)


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
@pytest.mark.parametrize("prefix", ["w", "word"])
def test_a_note_is_read_behind_the_paragraph_or_the_table_that_refers_to_it(
    kind: str, prefix: str
) -> None:
    mark = f'<w:r><w:{kind}Reference w:id="{{}}"/></w:r>'
    referring = paragraph(FIRST).replace("</w:p>", f"{mark.format(1)}<w:t>…</w:t></w:p>")
    table = f"<w:tbl>{row('Địa phương', 'Kết nạp')}{row('Hạ Long', '412')}</w:tbl>".replace(
        "Long</w:t></w:r>", f"Long</w:t></w:r>{mark.format(2)}"
    )
    parts = {
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{referring}{table}'
        f"{paragraph('Hết.')}</w:body></w:document>",
        f"word/{kind}s.xml": NOTES.format(
            kind=kind,
            word=WORD,
            first=paragraph(" Trong đó 902 là nữ.") + paragraph("Số liệu của Ban Tổ chức."),
            second=paragraph("Cả các xã mới."),
        ),
    }
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, part in parts.items():
            package.writestr(
                name, part.replace("w:", f"{prefix}:").replace("xmlns:w=", f"xmlns:{prefix}=")
            )
    assert read_docx(packed.getvalue()).text.split("\n") == [
        f"{FIRST}…", "Trong đó 902 là nữ.", "Số liệu của Ban Tổ chức.",
        "Địa phương | Kết nạp", "Hạ Long | 412", "Cả các xã mới.", "Hết.",
    ]  # fmt: skip


EVERYTHING = (
    paragraph("Báo cáo &amp; phụ lục", "Title")
    + "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs><w:pPrChange><w:pPr><w:pStyle "
    'w:val="Title"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t xml:space="preserve">Kết nạp </w:t>'
    "<w:tab/><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:br w:type='page'/><w:t>sau</w:t></w:r>"
    '<w:del w:author="A &gt; B"><w:r><w:t>xoá</w:t></w:r></w:del><w:moveFrom><w:p><w:r><w:t>cũ'
    "</w:t></w:r></w:p></w:moveFrom><w:ins><w:r><w:t>, mới</w:t></w:r></w:ins></w:p><w:p/>"
    "<w:p><w:r><w:t>trước</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>khung</w:t></w:r></w:p>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    "</w:txbxContent></w:pict><w:t/><w:t>sau khung</w:t></w:r></w:p>"
    "<w:sdt><w:sdtContent><w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc><w:tcPr>"
    '<w:gridSpan w:val="2"/><w:tcPrChange><w:tcPr><w:gridSpan w:val="9"/></w:tcPr></w:tcPrChange>'
    f"</w:tcPr>{paragraph('rộng')}<w:tbl>{row('trong', 'cùng')}</w:tbl>{paragraph('hết')}</w:tc>"
    f"</w:tr>{row('a', 'b')}<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>"
    f"{paragraph('cao')}</w:tc><w:tc>{paragraph('1')}</w:tc></w:tr><w:tr><w:tc><w:tcPr>"
    f"<w:vMerge/></w:tcPr>{paragraph('khuất')}</w:tc><w:tc>{paragraph('2')}</w:tc></w:tr></w:tbl>"
    "</w:sdtContent></w:sdt>" + paragraph("Hết.")
)


@pytest.mark.parametrize(
    "written",
    [
        EVERYTHING,
        f"<!-- {paragraph('không')} -->{EVERYTHING}",
        EVERYTHING.replace("Hết", "H&#7871;t"),
        EVERYTHING.replace("<w:t>sau</w:t>", "<w:t><![CDATA[sau]]></w:t>"),
        EVERYTHING.replace("A &gt; B", "A > B"),
        EVERYTHING.replace("<w:p/>", "<w:p><w:r/></w:p>\r\n"),
    ],
    ids=["plain", "comment", "numbered letter", "raw section", "bracket", "line end"],
)
@pytest.mark.parametrize("prefix", ["w", "word"])
def test_markup_reads_the_same_however_it_is_written(written: str, prefix: str) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{WORD}"><w:body>{written}</w:body></w:document>'.replace(
                "w:", f"{prefix}:"
            ).replace("xmlns:w=", f"xmlns:{prefix}="),
        )
    content = read_docx(packed.getvalue())
    assert content.title == "Báo cáo & phụ lục"
    assert content.text.split("\n") == [
        "Báo cáo & phụ lục", "Kết nạp  1-2", "sau, mới", "trước", "khung", "ô", "sau khung",
        "rộng trong | cùng hết | ", "a | b", "cao | 1", "cao | 2", "Hết.",
    ]  # fmt: skip


def test_signs_that_no_markup_may_hold_are_left_out() -> None:
    broken = FIRST.replace("1.876", "1.\x1d8\x0176\x1f")
    assert reading(docx(paragraph(broken))).text == FIRST


def test_tables_within_tables_are_read_up_to_a_limit() -> None:
    def nested(depth: int) -> str:
        begin, end = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
        return paragraph(FIRST) + begin * depth + paragraph("412") + end * depth

    assert read_docx(docx(nested(20))).text == f"{FIRST}\n412"
    with pytest.raises(UnreadableDocument, match="within one another"):
        read_docx(docx(nested(10_000)))


SENTENCE = (
    "The committee inspected 1.282 organisations and 360 members, supervised 766 organisations "
    "and 184 members, and disciplined 14 organisations and 203 members in the course of the year "
    "under report, which is fewer than in the year before it."
)


def made_pdf(*flowables: object, running: str = "") -> bytes:
    packed = BytesIO()

    def frame(canvas: object, template: object) -> None:
        page = template.page  # type: ignore[attr-defined]
        texts = {
            "": [],
            "report": [(290, 30, str(page)), (70, 810, f"Report 512, page {page}")],
            "gazette": [
                (70, 810, "Gazette 12-2023"),
                (30 if page % 2 else 520, 810, str(page + 56)),
            ],
        }
        for at in texts[running]:
            canvas.drawString(*at)  # type: ignore[attr-defined]

    template = SimpleDocTemplate(packed, pagesize=A4)
    template.build(list(flowables), onFirstPage=frame, onLaterPages=frame)
    return packed.getvalue()


STYLES = getSampleStyleSheet()


@pytest.mark.parametrize("style", ["Normal", "BodyText"])
def test_the_lines_of_a_paragraph_are_joined(style: str) -> None:
    flowables = []
    for part in range(3):
        flowables += [
            Paragraph(f"{part + 1}. Part of the report", STYLES["Heading3"]),
            Paragraph(SENTENCE, STYLES[style]),
            Paragraph(SENTENCE, STYLES[style]),
        ]
    expected = [
        line
        for part in range(3)
        for line in (f"{part + 1}. Part of the report", SENTENCE, SENTENCE)
    ]
    assert pdf.read(made_pdf(*flowables)).text.split("\n") == expected


@pytest.mark.parametrize("running", ["report", "gazette"])
def test_running_heads_and_page_numbers_are_left_out(running: str) -> None:
    pages = [
        flowable
        for number in range(4)
        for flowable in (
            Spacer(1, 1 + 20 * number),
            Paragraph(f"Start {number}. {SENTENCE}", STYLES["Normal"]),
            PageBreak(),
        )
    ]
    lines = pdf.read(made_pdf(*pages, running=running)).text.split("\n")
    assert lines == [f"Start {number}. {SENTENCE}" for number in range(4)]


def test_the_number_of_a_note_is_no_part_of_a_figure() -> None:
    raised = '<super rise="4" size="6">{}</super>'
    text = (
        f"The committee admitted 1.876{raised.format(2)} members{raised.format('(3)')} in "
        f"18.{raised.format(4)} organisations on 3.359 km{raised.format(2)} of land"
    )
    lines = pdf.read(made_pdf(Paragraph(text, STYLES["Normal"]))).text.split("\n")
    assert " ".join(lines) == (
        "The committee admitted 1.876 members in 18. organisations on 3.359 km2 of land"
    )


@pytest.mark.parametrize("note", ["2", "(2)", "[3]", "(10)"])
def test_a_note_tears_no_line_apart(note: str) -> None:
    admitted = f'The committee admitted 1.876<super rise="3.3" size="5.8">{note}</super> members'
    table = Table([["Admitted", Paragraph(admitted, STYLES["Normal"])], ["Founded", "12"]])
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")])
    text = pdf.read(made_pdf(Paragraph(f"{admitted} in the year.", STYLES["Normal"]), table)).text
    assert text.split("\n") == [
        "The committee admitted 1.876 members in the year.",
        "Admitted | The committee admitted 1.876 members",
        "Founded | 12",
    ]


def test_the_ground_behind_paragraphs_is_no_table() -> None:
    shaded = [
        ParagraphStyle("shaded", STYLES["Normal"], backColor="white", leftIndent=indent)
        for indent in (0, 30)
    ]
    lines = pdf.read(made_pdf(*(Paragraph(SENTENCE, style) for style in shaded * 2))).text
    assert lines.split("\n") == [SENTENCE] * 4


def test_borders_that_are_drawn_as_thin_figures_make_a_table() -> None:
    packed = BytesIO()
    canvas = Canvas(packed, pagesize=A4)
    for x in (50, 150, 250):
        canvas.rect(x, 600, 0.5, 100, stroke=0, fill=1)
    for y in (600, 650, 700):
        canvas.rect(50, y, 200, 0.5, stroke=0, fill=1)
    for x, y, text in (
        (60, 680, "Members"), (60, 665, "admitted"), (160, 680, "412"),
        (60, 630, "Organisations"), (60, 615, "founded"), (160, 630, "40"),
    ):  # fmt: skip
        canvas.drawString(x, y, text)
    canvas.save()
    assert pdf.read(packed.getvalue()).text.split("\n") == [
        "Members admitted | 412", "Organisations founded | 40",
    ]  # fmt: skip


def test_the_cells_of_a_table_stay_apart_and_in_rows() -> None:
    table = Table(
        [["Form", "2023", "2024"], ["Reprimand", "402", "371"], ["Expulsion", "60", "56"]]
    )
    text = pdf.read(
        made_pdf(Paragraph(SENTENCE, STYLES["Normal"]), Spacer(1, 20), table)
    ).text.split("\n")
    assert [line for line in text if "|" in line] == [
        "Form | 2023 | 2024", "Reprimand | 402 | 371", "Expulsion | 60 | 56",
    ]  # fmt: skip


def test_the_cells_of_a_ruled_table_are_read_whole() -> None:
    """Words wrap inside narrow cells, and the head spans columns."""
    narrow = STYLES["Normal"]
    rows = [
        ["No", Paragraph("Work done by the committee in the year", narrow), "2023", ""],
        ["", "", "Due", "Done"],
        [
            "1",
            Paragraph("Members admitted in organisations of all kinds", narrow),
            "3.600",
            "1.876",
        ],
        ["2", Paragraph("Organisations founded", narrow), "40", ""],
    ]
    table = Table(rows, colWidths=[25, 90, 50, 50])
    table.setStyle([
        ("GRID", (0, 0), (-1, -1), 0.5, "black"), ("SPAN", (0, 0), (0, 1)),
        ("SPAN", (1, 0), (1, 1)), ("SPAN", (2, 0), (3, 0)),
    ])  # fmt: skip
    text = pdf.read(made_pdf(Paragraph(SENTENCE, narrow), Spacer(1, 20), table)).text.split("\n")
    assert text[1:] == [
        "No | Work done by the committee in the year | 2023 Due | 2023 Done",
        "1 | Members admitted in organisations of all kinds | 3.600 | 1.876",
        "2 | Organisations founded | 40 | ",
    ]


@pytest.mark.parametrize("says", [0, 90, 180, 270])
@pytest.mark.parametrize("drawn", [0, 90, 180, 270])
def test_a_page_is_read_whichever_way_it_lies(drawn: int, says: int) -> None:
    packed = BytesIO()
    canvas = Canvas(packed, pagesize=A4)
    canvas.drawString(60, 780, "The committee reports on the year.")
    canvas.showPage()
    canvas.translate(*{0: (0, 0), 90: (A4[0], 0), 180: A4, 270: (0, A4[1])}[drawn])
    canvas.rotate(drawn)
    canvas.setPageRotation(says)
    canvas.drawString(60, 500, "1. Members admitted in the year under report")
    canvas.drawString(60, 470, "2. Members disciplined in the same year")
    for x in (60, 200, 260, 320):
        canvas.line(x, 380, x, 420)
    for y in (380, 400, 420):
        canvas.line(60, y, 320, y)
    for x, y, text in ((65, 406, "Form"), (205, 406, "2023"), (265, 406, "2024"),
                       (65, 386, "Reprimand"), (205, 386, "402"), (265, 386, "371")):  # fmt: skip
        canvas.drawString(x, y, text)
    canvas.save()
    assert pdf.read(packed.getvalue()).text.split("\n") == [
        "The committee reports on the year.",
        "1. Members admitted in the year under report",
        "2. Members disciplined in the same year",
        "Form | 2023 | 2024",
        "Reprimand | 402 | 371",
    ]


def test_the_text_that_a_scanner_laid_under_its_picture_is_doubted() -> None:
    packed = BytesIO()
    canvas = Canvas(packed, pagesize=A4)
    canvas.drawString(60, 780, "The committee admitted 1.876 members.")
    canvas.showPage()
    canvas.rect(0, 0, *A4, fill=1)
    unseen = canvas.beginText(60, 780)
    unseen.setTextRenderMode(3)
    unseen.textLine("The committee admitted 1.786 members.")
    canvas.drawText(unseen)
    canvas.save()
    content = pdf.read(packed.getvalue())
    assert content.text.split("\n") == [
        "The committee admitted 1.876 members.", "The committee admitted 1.786 members.",
    ]  # fmt: skip
    assert content.recognised_lines == {1}


LEFT = "The committee of the east inspected 1.282 organisations in the course of the year."
RIGHT = "The committee of the west supervised 766 organisations and 184 of their members too."


@pytest.mark.parametrize("by_line", [True, False])
def test_two_columns_are_read_one_after_the_other(by_line: bool) -> None:
    packed = BytesIO()
    canvas = Canvas(packed)
    canvas.drawString(60, 780, "Report of the committees")
    left, right = ((f"{text} ".split() * 4) for text in (LEFT, RIGHT))
    lines = [(" ".join(one[at : at + 6]), " ".join(two[at : at + 6]))
             for one, two in [(left, right)] for at in range(0, 56, 6)]  # fmt: skip
    places = [(x, 740 - 14 * row, line[column])
              for row, line in enumerate(lines) for column, x in enumerate((60, 320))]  # fmt: skip
    for x, y, line in places if by_line else sorted(places, key=lambda place: place[0]):
        canvas.drawString(x, y, line)
    canvas.save()
    text = " ".join(pdf.read(packed.getvalue()).text.split())
    assert text == " ".join(["Report of the committees", *left, *right])


def test_letters_drawn_after_their_line_stand_in_their_words() -> None:
    packed = BytesIO()
    canvas = Canvas(packed)
    width = canvas.stringWidth
    canvas.drawString(60, 700, "the committee adm")
    canvas.drawString(60 + width("the committee admi", "Helvetica", 12), 700, "tted 1.876 members")
    canvas.drawString(60 + width("the committee adm", "Helvetica", 12), 700, "i")
    canvas.save()
    assert pdf.read(packed.getvalue()).text == "the committee admitted 1.876 members"


def made_rtf(body: str) -> bytes:
    letters = (char if ord(char) < 128 else f"\\u{ord(char)}?" for char in body)
    return f"{{\\rtf1\\ansi {''.join(letters)}}}".encode()


def test_notes_and_struck_text_of_an_rtf_are_no_part_of_its_figures() -> None:
    note = r"{\super \chftn {\footnote \pard\plain {\super \chftn } Trong đó 312 là nữ.}}"
    body = (
        r"\pard Năm 2023 kết nạp 1.876{\super 2} đảng viên" + note + r" trên 3.359 km{\super 2}, "
        r"nộp {\strike 1.786}\strike 99\plain 45 {\v 88}báo cáo\par Hết.\par"
    )
    assert rtf.read(made_rtf(body)).text.split("\n") == [
        "Năm 2023 kết nạp 1.876 đảng viên trên 3.359 km2, nộp 45 báo cáo", "Hết.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # one border more below; a border that is a little off
        (
            (r"\cellx2000\cellx6000", "Đơn vị|Năm 2023"),
            (r"\cellx2010\cellx4000\cellx5990", "|Giao|Đạt"),
        ),
        # cells that are parts of others
        (
            (r"\clvmgf\cellx2000\clmgf\cellx4000\clmrg\cellx6000", "Đơn vị|Năm 2023|"),
            (r"\clvmrg\cellx2000\cellx4000\cellx6000", "|Giao|Đạt"),
        ),
    ],
)
def test_merged_cells_of_an_rtf_stand_above_the_columns_that_they_span(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    figures = (r"\cellx2000\cellx4000\cellx6000", "Hạ Long|120|98")
    body = "".join(
        rf"\trowd{definition}\pard\intbl " + "".join(rf"{text}\cell " for text in texts.split("|"))
        + r"\row"
        for definition, texts in (first, second, figures)
    )  # fmt: skip
    assert rtf.read(made_rtf(body + r"\pard Hết.\par")).text.split("\n") == [
        "Đơn vị | Năm 2023 Giao | Năm 2023 Đạt", "Hạ Long | 120 | 98", "Hết.",
    ]  # fmt: skip


def test_a_cell_of_a_doc_that_rows_share_is_said_in_each() -> None:
    data = bytearray((PROJECT / "tests" / "documents" / "bao_cao.doc").read_bytes())
    # the rows' definitions: three cells, four borders, and what the first cell is a part of
    at = [match.start() for match in re.finditer(b"\x08\xd6\x46\0\3", data)]
    for place, flags in zip(at, (0x60, 0x20), strict=True):
        data[place + 13] = data[place + 13] & ~0x60 | flags
    rows = [line for line in reading(bytes(data)).text.split("\n") if " | " in line]
    assert rows == [
        "Nội dung | Chỉ tiêu | Thực hiện", "Nội dung | 3.600 | 1.876", "Nội dung | 40 | ",
    ]  # fmt: skip


@pytest.mark.parametrize("suffix", ["doc", "rtf", "docx"])
def test_one_report_reads_alike_from_each_office_format(suffix: str) -> None:
    document = reading((PROJECT / "tests" / "documents" / f"bao_cao.{suffix}").read_bytes())
    assert document.text.split("\n")[5:] == [
        "Trong kỳ, toàn Đảng bộ kết nạp 1.876 đảng viên, đạt 52,1% chỉ tiêu của năm; chi tiết tại "
        "phụ lục kèm theo của báo cáo này.",
        "Nội dung | Chỉ tiêu | Thực hiện",
        "Kết nạp đảng viên | 3.600 | 1.876",
        "Thành lập tổ chức đảng trong doanh nghiệp | 40 | ",
        "Có 21 tổ chức đảng được kiểm tra khi có dấu hiệu vi phạm",
        "và 9 tổ chức có vi phạm.",
    ]
    assert document.title == "BÁO CÁO kết quả công tác xây dựng Đảng 6 tháng đầu năm 2023"
    assert (document.published, document.published_basis) == (date(2023, 7, 5), "stated")


def test_a_long_print_is_read_paragraph_by_paragraph() -> None:
    data = (PROJECT / "tests" / "documents" / "bao_cao_dai.pdf").read_bytes()
    assert not Counter(labelled_lines()) - Counter(pdf.read(data).text.split("\n"))


@pytest.mark.parametrize("report", reports(), ids=lambda report: report.name)
@pytest.mark.parametrize("suffix", ["docx", "pdf"])
def test_what_a_word_processor_wrote_is_read_paragraph_by_paragraph(
    report: Report, suffix: str
) -> None:
    document = reading(report.read(suffix))
    assert document.text.split("\n") == report.expected
    assert document.title is not None
    assert document.title.startswith(report.title)


def test_a_report_of_this_project_is_read_from_its_pdf() -> None:
    data = (PROJECT / "samples" / "ha_noi" / "ha_noi_tong_ket_2024.pdf").read_bytes()
    document = reading(data)
    assert document.title == (
        "BÁO CÁO kết quả công tác xây dựng Đảng và hệ thống chính trị năm 2024"
    )
    assert (document.published, document.published_basis) == (date(2024, 12, 20), "stated")
    assert "Toàn Đảng bộ kết nạp 10.342/10.000 đảng viên, đạt 103,4% chỉ tiêu;" in document.text
    assert "Khiển trách | 402 | 371" in document.text.split("\n")
