"""Documents that hold nothing usable: each fault by its name, each with its reason."""

import random
import struct
import tracemalloc
import zipfile
import zlib
from io import BytesIO

import pypdfium2 as pdfium
import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from sosanh.errors import UnreadableDocument, UnrecognisedScan
from sosanh.read import read
from sosanh.settings import PROJECT

SENTENCE = (
    "Trong kỳ báo cáo, 21 tổ chức đảng được kiểm tra vì có dấu hiệu vi phạm; ủy ban kiểm tra các "
    "huyện kết luận 9 tổ chức đảng trong số đó có vi phạm. "
)


def refusal(data: bytes, name: str = "bao_cao.txt") -> UnreadableDocument:
    with pytest.raises(UnreadableDocument) as caught:
        read(data, name=name, document_id="0" * 64)
    return caught.value


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\0" * 4096])
def test_an_empty_file(data: bytes) -> None:
    assert refusal(data).reason == "empty"


def test_a_file_of_invisible_characters() -> None:
    assert refusal("\u00a0\u2003\n\u00a0".encode()).reason == "empty"


def test_a_page_without_text() -> None:
    page = b"<!doctype html><html><body><img src='a.jpg'><script>1</script></body></html>"
    assert refusal(page, "bai.html").reason == "empty"


def test_binary_rubbish() -> None:
    # xorshift: the same rubbish each time
    state, rubbish = 88172645463325252, bytearray()
    for _ in range(4096):
        state ^= (state << 13) & (2**64 - 1)
        state ^= state >> 7
        state ^= (state << 17) & (2**64 - 1)
        rubbish += struct.pack("<Q", state)
    assert refusal(bytes(rubbish)).reason == "binary"
    assert refusal(bytes(rubbish).replace(b"\0", b"\1"), "bao_cao.pdf").reason == "binary"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "In the first six months of 2023 the Party committee of Hà Nội admitted 5,155 new "
            "members, 53% of its target for the year, and Quảng Ninh 1,876.",
            "English with Vietnamese names",
        ),
        (
            "Le comité a exclu 14 membres et blâmé 203 autres après une enquête de six mois.",
            "French",
        ),
        (
            "În primele șase luni ale anului au fost înregistrate 5.155 de cereri și plăți.",
            "Romanian",
        ),
        ("За первые шесть месяцев 2023 года в партию было принято 5155 новых членов.", "Russian"),
        ("二〇二三年上半年全市共发展党员五千一百五十五名。", "Chinese"),
        ("ປີ 2023 ພັກໄດ້ຮັບສະມາຊິກໃໝ່", "Lao"),
        ("Trong 6 thang dau nam 2023, toan Dang bo ket nap 5.155 dang vien", "without its marks"),
    ],
)
def test_a_text_in_another_language(text: str, language: str) -> None:
    refused = refusal(text.encode())
    assert refused.reason == "foreign_language", language
    assert "expected Vietnamese" in str(refused)


@pytest.mark.parametrize("text", ["PAR INDEX 2023: 92,18", "Báo cáo 6 tháng", "Video: TTXVN"])
def test_a_short_text_is_not_taken_for_another_language(text: str) -> None:
    assert read(text.encode(), name="a.txt", document_id="0" * 64).text == text


def test_one_bad_byte_in_utf_8() -> None:
    data = (SENTENCE * 3).encode().replace(b"21", b"2\xe1", 1)
    refused = refusal(b"dong 1\n" + data)
    assert refused.reason == "encoding"
    assert f"0xe1 at byte {data.index(0xE1, data.index(b'2')) + 7} (line 2)" in str(refused)


def test_utf_8_cut_inside_a_letter() -> None:
    data = SENTENCE.strip().rstrip(".").encode() + "ộ".encode()[:2]
    assert refusal(data).reason == "encoding"


def test_utf_16_cut_inside_a_letter() -> None:
    assert refusal(SENTENCE.encode("utf-16")[:-1]).reason == "encoding"


def test_a_text_of_50_megabytes() -> None:
    data = (SENTENCE * (50_000_000 // len(SENTENCE.encode()) + 1)).encode()
    tracemalloc.start()
    refused = refusal(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert refused.reason == "too_large"
    assert "Split the document" in str(refused)
    assert peak < 1_000_000


def test_a_text_of_too_many_characters() -> None:
    # below the limit of bytes, above that of characters
    assert refusal(b"a" * 10_000_001).reason == "too_large"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"GIF89a\1\0\1\0", "picture"),
        (b"Rar!\x1a\7\1\0", "RAR"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", "XML"),
    ],
)
def test_a_format_that_is_not_read(data: bytes, found: str) -> None:
    refused = refusal(data)
    assert refused.reason == "unknown_format"
    assert found in str(refused)


def packed(parts: dict[str, bytes]) -> bytes:
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return archive.getvalue()


def docx(markup: str) -> bytes:
    return packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": markup.encode()})


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def test_a_zip_that_is_no_docx() -> None:
    refused = refusal(packed({"xl/workbook.xml": b"<workbook/>"}), "bao_cao.docx")
    assert refused.reason == "unknown_format"


def test_a_docx_cut_off() -> None:
    whole = docx(f'<w:document xmlns:w="{WORD}"><w:body/></w:document>')
    assert refusal(whole[: len(whole) // 2]).reason == "damaged"


def test_a_docx_with_flipped_bits() -> None:
    text = f"<w:p><w:r><w:t>{SENTENCE * 20}</w:t></w:r></w:p>"
    whole = bytearray(docx(f'<w:document xmlns:w="{WORD}"><w:body>{text}</w:body></w:document>'))
    start = whole.index(b"word/document.xml") + 40
    for position in range(start, start + 60):
        whole[position] ^= 0x55
    assert refusal(bytes(whole)).reason == "damaged"


def test_a_docx_whose_markup_is_broken() -> None:
    assert refusal(docx("<w:document><w:body>")).reason == "damaged"
    assert refusal(docx(f'<w:document xmlns:w="{WORD}"/>')).reason == "damaged"


def test_a_docx_with_a_password() -> None:
    # the flag of an encrypted part, in its local header and in the directory
    whole = bytearray(docx(f'<w:document xmlns:w="{WORD}"><w:body/></w:document>'))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = whole.find(signature)
        while at >= 0:
            whole[at + offset] |= 1
            at = whole.find(signature, at + 1)
    assert refusal(bytes(whole)).reason == "encrypted"


def test_a_docx_that_defines_entities() -> None:
    markup = (
        '<!DOCTYPE d [<!ENTITY a "mười "><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>'
        "</w:document>"
    )
    refused = refusal(docx(markup))
    assert refused.reason == "damaged"
    assert "entities" in str(refused)


def test_a_zip_bomb() -> None:
    head = f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>'.encode()
    # deflate by pieces: 100 MB of one letter in 100 kB
    squeezed = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = squeezed.compress(head)
    size, crc = len(head), zlib.crc32(head)
    piece = b"a" * 1_000_000
    for _ in range(100):
        data += squeezed.compress(piece)
        size, crc = size + len(piece), zlib.crc32(piece, crc)
    data += squeezed.flush()
    name = b"word/document.xml"
    fields = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, crc, len(data), size, len(name), 0)
    local = b"PK\x03\x04" + fields + name + data
    entry = b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, 0)
    end = struct.pack("<HHHHIIH", 0, 0, 1, 1, len(entry + name), len(local), 0)
    bomb = local + entry + name + b"PK\x05\x06" + end
    assert len(bomb) < 1_000_000
    assert refusal(bomb).reason == "too_large"


def pdf(text: str, **options: object) -> bytes:
    made = BytesIO()
    canvas = Canvas(made, **options)
    canvas.drawString(72, 700, text)
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def test_a_pdf_with_a_password() -> None:
    locked = pdf("Bao cao", encrypt=StandardEncryption("secret", ownerPassword="secret"))
    assert refusal(locked).reason == "encrypted"


def test_a_damaged_pdf() -> None:
    assert refusal(b"%PDF-1.7\n" + b"rubbish " * 100).reason == "damaged"
    assert refusal(pdf("Bao cao")[:300]).reason == "damaged"


def test_a_pdf_of_blank_pages() -> None:
    blank = pdfium.PdfDocument.new()
    for _ in range(3):
        blank.new_page(595, 842)
    made = BytesIO()
    blank.save(made)
    assert refusal(made.getvalue()).reason == "no_text"


def test_a_scan_that_nobody_has_recognised() -> None:
    # nothing but a stamp on it
    with pytest.raises(UnrecognisedScan, match="1 of 1 pages") as caught:
        read(pdf("Trang 1/1"), name="bao_cao.pdf", document_id="0" * 64)
    assert caught.value.missing == (0,)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\xff\xd8\xff\xe0" + b"\0" * 100,
        b"II*\0" + b"\xff" * 100,
    ],
)
def test_a_picture_cut_off(data: bytes) -> None:
    assert refusal(data, "quyet_dinh.jpg").reason == "damaged"


def test_a_picture_of_too_many_dots() -> None:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    size = struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    assert refusal(bomb, "quyet_dinh.png").reason in ("too_large", "damaged")


def office(name: str) -> bytes:
    return (PROJECT / "tests" / "documents" / name).read_bytes()


def test_a_doc_cut_off() -> None:
    assert refusal(office("bao_cao.doc")[:3000], "bao_cao.doc").reason == "damaged"
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600).reason == "damaged"


def test_a_doc_with_a_password() -> None:
    whole = bytearray(office("bao_cao.doc"))
    # the head of the main stream begins with this number; the flags follow
    flags = whole.index(b"\xec\xa5") + 0x0A
    whole[flags + 1] |= 1
    assert refusal(bytes(whole), "bao_cao.doc").reason == "encrypted"


def test_an_office_file_of_another_program() -> None:
    whole = office("bao_cao.doc").replace(
        "WordDocument".encode("utf-16-le"), "Workbook1234".encode("utf-16-le")
    )
    refused = refusal(whole, "bao_cao.doc")
    assert refused.reason == "unknown_format"
    assert "Save it as DOCX" in str(refused)


def test_an_rtf_nested_without_end() -> None:
    assert refusal(b"{\\rtf1 " + b"{" * 100_000, "bao_cao.rtf").reason == "damaged"


def test_a_file_under_another_formats_name() -> None:
    for name in ("bao_cao.doc", "bao_cao.rtf", "bao_cao.docx"):
        document = read(office(name), name="bao_cao.pdf", document_id="0" * 64)
        assert "1.876 đảng viên" in document.text


def test_a_pdf_in_another_language() -> None:
    text = "The committee inspected 1.282 organisations in the first half of the year."
    assert refusal(pdf(text)).reason == "foreign_language"


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html", ".txt", ".doc", ".rtf"])
def test_a_document_damaged_anywhere_is_read_or_refused(suffix: str) -> None:
    rubbish = random.Random(2024)
    folder = "tests/documents" if suffix in (".doc", ".rtf") else "samples/ha_noi"
    (path, *_) = sorted((PROJECT / folder).glob("*" + suffix))
    whole = path.read_bytes()
    outcomes = set()
    for _ in range(150):
        data = bytearray(whole)
        at = rubbish.randrange(len(data))
        match rubbish.randrange(3):
            case 0:
                for _ in range(10):
                    data[rubbish.randrange(len(data))] = rubbish.randrange(256)
            case 1:
                del data[at : at + rubbish.randrange(1, 2000)]
            case _:
                data[at:at] = whole[rubbish.randrange(len(data)) :][:500]
        try:
            document = read(bytes(data), name=path.name, document_id="0" * 64)
            assert document.text[document.body_start : document.body_end].strip()
            outcomes.add("read")
        except UnreadableDocument as refused:
            outcomes.add(refused.reason)
        except UnrecognisedScan:
            outcomes.add("scanned")
    assert "read" in outcomes
    assert len(outcomes) > 1
