"""Reports as an office sends them: four to six pages of a word processor, in DOCX and in PDF.

    python -m benchmarks.office    # writes tests/documents/office/, with LibreOffice

Three reports, put together from the samples of a province or several and set as Decree 30/2020
wants it: 14 points, two heads side by side, numbered pages, ruled tables. The face is one that has
all Vietnamese letters, as Times New Roman does where it comes with the word processor.
`reports` says what a reader must find in each, line by line.
"""

import html
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from benchmarks.pages import table_rows
from samples.build import SAMPLES, cells, read_draft
from sosanh.settings import PROJECT

FOLDER = PROJECT / "tests" / "documents" / "office"
# The name of each, its issuer and the folders of samples that go into it.
CONTENTS = {
    "ha_noi": ("THÀNH ỦY HÀ NỘI", ("ha_noi",)),
    "quang_ninh": ("TỈNH ỦY QUẢNG NINH", ("quang_ninh",)),
    "ba_tinh": ("BAN TỔ CHỨC", ("hai_phong", "da_nang", "nghe_an")),
}
STATE = "ĐẢNG CỘNG SẢN VIỆT NAM"

FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties
 style:tab-stop-distance="1.25cm"/><style:text-properties style:font-name="Noto Serif"
 fo:font-family="'Noto Serif'" fo:font-size="14pt" fo:language="vi" fo:country="VN"/>
</style:default-style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties
 fo:text-align="justify" fo:text-indent="1.25cm" fo:margin-bottom="0.2cm" fo:line-height="115%"
 fo:orphans="2" fo:widows="2"/></style:style>
<style:style style:name="Bold" style:family="paragraph" style:parent-style-name="Body">
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties
 fo:text-align="center" fo:margin-top="0.4cm" fo:margin-bottom="0.4cm"/>
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Cell" style:family="paragraph"><style:text-properties
 fo:font-size="13pt"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:paragraph-properties
 fo:text-align="center"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties
 fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm"
 fo:page-height="29.7cm" fo:margin-top="1.2cm" fo:margin-bottom="2cm" fo:margin-left="3cm"
 fo:margin-right="1.5cm"/><style:header-style><style:header-footer-properties
 fo:min-height="0.6cm" fo:margin-bottom="0.2cm"/></style:header-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:header><text:p text:style-name="Head"><text:page-number/></text:p></style:header>
</style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""


@dataclass(frozen=True, slots=True)
class Report:
    """One report: its name, and its lines as (kind, text), rows of tables as "a | b"."""

    name: str
    lines: tuple[tuple[str, str], ...]

    @property
    def title(self) -> str:
        """Its title."""
        return next(text for kind, text in self.lines if kind == "title")

    @property
    def expected(self) -> list[str]:
        """What a reader must find, one line a paragraph or row."""
        return [text for _, text in self.lines]

    def read(self, suffix: str) -> bytes:
        """Return its file, as LibreOffice wrote it."""
        return (FOLDER / f"{self.name}.{suffix}").read_bytes()


def reports() -> list[Report]:
    """The three reports."""
    return [
        _report(name, issuer, folders, number)
        for number, (name, (issuer, folders)) in enumerate(CONTENTS.items())
    ]


def _report(name: str, issuer: str, folders: Sequence[str], number: int) -> Report:
    body: list[tuple[str, str]] = []
    for draft in sorted(path for one in folders for path in SAMPLES.glob(f"drafts/{one}_*.txt")):
        read = read_draft(draft)
        body.append(("heading", read.header["title"]))
        body += [
            (kind, " | ".join(cells(text)) if kind == "row" else text) for kind, text in read.lines
        ]
    for text in sorted(path for one in folders for path in SAMPLES.glob(f"{one}/*.txt")):
        body += [
            ("paragraph", line)
            for line in map(str.strip, text.read_text(encoding="utf-8").splitlines())
            if line and "|" not in line
        ]
    body[6:6] = [("row", row) for row in table_rows(number)]
    return Report(
        name,
        (
            ("head", f"{issuer} | {STATE}"),
            ("head", f"Số {510 + number}-BC/TU | Ngày 05 tháng 7 năm 2024"),
            ("title", f"BÁO CÁO tổng hợp số {number + 1} về công tác xây dựng Đảng"),
            *body,
        ),
    )


def flat_odt(report: Report) -> str:
    """The report as one file of OpenDocument."""
    parts = []
    for kind, group in groupby(report.lines, key=lambda line: line[0]):
        texts = [html.escape(text) for _, text in group]
        if kind in ("row", "head"):
            parts.append(_table([cells(text) for text in texts], ruled=kind == "row"))
        else:
            style = {"paragraph": "Body", "title": "Title"}.get(kind, "Bold")
            parts += [f'<text:p text:style-name="{style}">{text}</text:p>' for text in texts]
    return FLAT.format(body="".join(parts))


def _table(rows: list[list[str]], *, ruled: bool) -> str:
    cell, paragraph = (' table:style-name="Ruled"', "Cell") if ruled else ("", "Head")
    lines = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell{cell}><text:p text:style-name="{paragraph}">{text}</text:p>'
            "</table:table-cell>"
            for text in row
        )
        + "</table:table-row>"
        for row in rows
    )
    width = max(map(len, rows))
    columns = f'<table:table-column table:number-columns-repeated="{width}"/>'
    return f"<table:table>{columns}{lines}</table:table>"


def main() -> None:
    """Write the reports anew."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        for report in reports():
            source = Path(scratch) / f"{report.name}.fodt"
            source.write_text(flat_odt(report), encoding="utf-8")
            for suffix in ("docx", "pdf"):
                subprocess.run(
                    ["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless",
                     "--convert-to", suffix, "--outdir", FOLDER, source],
                    check=True, capture_output=True,
                )  # fmt: skip


if __name__ == "__main__":
    main()
