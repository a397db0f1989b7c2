"""PDFs: paragraphs, columns and tables, by the places of words and rulings."""

from collections import Counter
from datetime import date
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from benchmarks.pages import labelled_lines
from sosanh.read import pdf, read
from sosanh.settings import PROJECT

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


def test_a_long_print_is_read_paragraph_by_paragraph() -> None:
    data = (PROJECT / "tests" / "documents" / "bao_cao_dai.pdf").read_bytes()
    assert not Counter(labelled_lines()) - Counter(pdf.read(data).text.split("\n"))


def test_a_report_of_this_project_is_read_from_its_pdf() -> None:
    data = (PROJECT / "samples" / "ha_noi" / "ha_noi_tong_ket_2024.pdf").read_bytes()
    document = read(data, name="bao_cao", document_id="0" * 64)
    assert document.title == (
        "BÁO CÁO kết quả công tác xây dựng Đảng và hệ thống chính trị năm 2024"
    )
    assert (document.published, document.published_basis) == (date(2024, 12, 20), "stated")
    assert "Toàn Đảng bộ kết nạp 10.342/10.000 đảng viên, đạt 103,4% chỉ tiêu;" in document.text
    assert "Khiển trách | 402 | 371" in document.text.split("\n")
