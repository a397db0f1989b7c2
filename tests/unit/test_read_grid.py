"""Tables with cells across several columns or rows, as lines that can be counted off."""

import zipfile
from io import BytesIO

from sosanh.read import docx, html
from sosanh.read.grid import Cell, lines


def test_a_plain_table_is_a_line_a_row() -> None:
    rows = [[Cell("Nội dung"), Cell("2023")], [Cell(""), Cell("")], [Cell("Kết nạp"), Cell("412")]]
    assert lines(rows) == ["Nội dung | 2023", "Kết nạp | 412"]


def test_a_head_of_two_rows_is_one_line_with_the_words_above_each_column() -> None:
    rows = [
        [Cell("STT", rows=2), Cell("Nội dung", rows=2), Cell("Năm 2023", columns=2)],
        [Cell("Chỉ tiêu"), Cell("Thực hiện")],
        [Cell("1"), Cell("Kết nạp"), Cell("3.600"), Cell("1.876")],
    ]
    assert lines(rows) == [
        "STT | Nội dung | Năm 2023 Chỉ tiêu | Năm 2023 Thực hiện",
        "1 | Kết nạp | 3.600 | 1.876",
    ]


def test_a_head_without_tall_cells_is_known_by_what_is_left_empty() -> None:
    body = [Cell("Hạ Long"), Cell("120"), Cell("98")]
    spans = Cell("Kết nạp", columns=2)
    assert lines([[Cell(""), spans], [Cell("Đơn vị"), Cell("2023"), Cell("2024")], body]) == [
        "Đơn vị | Kết nạp 2023 | Kết nạp 2024",
        "Hạ Long | 120 | 98",
    ]
    assert lines([[Cell("Đơn vị"), spans], [Cell(""), Cell("Giao"), Cell("Đạt")], body])[0] == (
        "Đơn vị | Kết nạp Giao | Kết nạp Đạt"
    )


def test_a_row_of_figures_or_labels_is_no_part_of_the_head() -> None:
    spans, last = Cell("Kết nạp", columns=2), [Cell("Cẩm Phả"), Cell("60"), Cell("52")]
    for row in (
        [Cell(""), Cell("120"), Cell("98,5%")],  # figures
        [Cell("Hạ Long"), Cell("vượt"), Cell("chưa đạt")],  # a place below a filled head
        [Cell("I. Khối huyện", columns=3)],
    ):
        assert lines([[Cell("Đơn vị"), spans], row, last])[0] == "Đơn vị | Kết nạp | "
    # a heading across the whole table stands above its head
    whole = [Cell("Biểu 1", columns=3)]
    assert lines([whole, [Cell("Đơn vị"), Cell("Giao"), Cell("Đạt")], last])[0] == "Biểu 1 |  | "


def test_a_label_that_rows_share_is_said_in_each_and_a_number_once() -> None:
    rows = [
        [Cell("Khối"), Cell("Việc"), Cell("Số lượng")],
        [Cell("Đảng", rows=2), Cell("thi tuyển"), Cell("6", rows=2)],
        [Cell("luân chuyển")],
    ]
    assert lines(rows)[1:] == ["Đảng | thi tuyển | 6", "Đảng | luân chuyển | "]


def test_a_heading_across_a_table_keeps_its_columns() -> None:
    rows = [
        [Cell("Nội dung"), Cell("2023"), Cell("2024")],
        [Cell("I. Tổ chức", columns=3)],
        [Cell("Kết nạp"), Cell("412"), Cell("398")],
    ]
    assert lines(rows)[1] == "I. Tổ chức |  | "


def test_spans_without_end_claim_no_more_than_the_table_has() -> None:
    assert lines([[Cell("a", columns=999, rows=999)], [Cell("b")]])[0].count("|") < 200


SENTENCE = (
    "Trong kỳ báo cáo, toàn Đảng bộ đã kết nạp 1.876 đảng viên, đạt 52,1% chỉ tiêu của năm, và "
    "chi tiết được trình bày trong bảng dưới đây của báo cáo."
)


def test_the_spans_of_a_page_are_read() -> None:
    page = (
        f"<html><body><p>{SENTENCE}</p><table><tr><th rowspan=2>Nội dung</th>"
        "<th colspan='2'>Năm 2023</th></tr><tr><th>Chỉ tiêu</th><th>Thực hiện</th></tr>"
        "<tr><td colspan=3>I. Tổ chức</td></tr><tr><td>Kết nạp</td><td>3.600</td><td>1.876</td>"
        "</tr><tr><td></td><td>40</td><td>17</td></tr></table></body></html>"
    )
    assert html.read(page).text.split("\n")[1:] == [
        "Nội dung | Năm 2023 Chỉ tiêu | Năm 2023 Thực hiện",
        "I. Tổ chức |  | ",
        "Kết nạp | 3.600 | 1.876",
        " | 40 | 17",
    ]


def test_the_spans_of_a_docx_are_read() -> None:
    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"

    begins, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    wide = '<w:gridSpan w:val="2"/>'
    table = (
        f"<w:tbl><w:tr>{cell('Nội dung', begins)}{cell('Năm 2023', wide)}"
        f"</w:tr><w:tr>{cell('', goes_on)}{cell('Chỉ tiêu')}{cell('Thực hiện')}</w:tr>"
        f"<w:tr>{cell('Kết nạp')}{cell('3.600')}{cell('1.876')}</w:tr></w:tbl>"
    )
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{namespace}"><w:body>{table}</w:body></w:document>',
        )
    assert docx.read(packed.getvalue()).text.split("\n") == [
        "Nội dung | Năm 2023 Chỉ tiêu | Năm 2023 Thực hiện",
        "Kết nạp | 3.600 | 1.876",
    ]
