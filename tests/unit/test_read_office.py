"""DOCX, DOC and RTF: paragraphs and tables in the order of the page."""

import re
import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest

from benchmarks.office import Report, reports
from sosanh.errors import UnreadableDocument
from sosanh.facts import ReadDocument
from sosanh.read import read, rtf
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


def repacked(data: bytes, method: int = zipfile.ZIP_DEFLATED, comment: bytes = b"") -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as package, zipfile.ZipFile(packed, "w", method) as again:
        again.comment = comment
        for name in package.namelist():
            again.writestr(name, package.read(name))
    return packed.getvalue()


@pytest.mark.parametrize(
    "odd",
    [
        lambda data: repacked(data, zipfile.ZIP_STORED),
        lambda data: repacked(data, comment=b"word/document.xml"),
        lambda data: b"before" + data,
        lambda data: data + bytes(100),
    ],
    ids=["stored", "remark", "something before", "something behind"],
)
def test_a_zip_reads_the_same_however_it_is_packed(odd: Callable[[bytes], bytes]) -> None:
    assert read_docx(odd(docx(paragraph(FIRST)))).text == FIRST


def test_a_part_that_is_packed_twice_is_read_as_it_was_packed_last() -> None:
    packed = BytesIO(docx(paragraph("Dự thảo.")))
    main = zipfile.ZipFile(BytesIO(docx(paragraph(FIRST)))).read("word/document.xml")
    with (
        zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as package,
        pytest.warns(UserWarning, match="Duplicate"),
    ):
        package.writestr("word/document.xml", main)
    assert read_docx(packed.getvalue()).text == FIRST


@pytest.mark.parametrize("behind", [14, 22, 26], ids=["sum", "length", "length of the name"])
def test_a_part_that_is_not_what_its_zip_says_is_damaged(behind: int) -> None:
    data = bytearray(docx(paragraph(FIRST)))
    listed, before = data.rindex(b"PK\1\2"), data.rindex(b"PK\3\4")
    for at in (before + behind, listed + behind + 2):
        data[at] ^= 1
    with pytest.raises(UnreadableDocument) as caught:
        read_docx(bytes(data))
    assert caught.value.reason == "damaged"


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


@pytest.mark.parametrize("report", reports(), ids=lambda report: report.name)
@pytest.mark.parametrize("suffix", ["docx", "pdf"])
def test_what_a_word_processor_wrote_is_read_paragraph_by_paragraph(
    report: Report, suffix: str
) -> None:
    document = reading(report.read(suffix))
    assert document.text.split("\n") == report.expected
    assert document.title is not None
    assert document.title.startswith(report.title)
