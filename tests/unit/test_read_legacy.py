"""Vietnamese from before Unicode. The bytes come from other programs, not from our tables."""

import zipfile
from io import BytesIO

import pytest

from sosanh.errors import UnreadableDocument
from sosanh.read import legacy, read

SENTENCE = (
    "Trong kỳ báo cáo, 21 tổ chức đảng được kiểm tra vì có dấu hiệu vi phạm; ủy ban kiểm tra các "
    "huyện kết luận 9 tổ chức đảng."
)
IN_TCVN3 = (
    b"Trong k\xfa b\xb8o c\xb8o, 21 t\xe6 ch\xf8c \xae\xb6ng \xae\xad\xee"
    b"c ki\xd3m tra v\xd7 c\xe3 d\xcau hi\xd6u vi ph\xb9m; \xf1y ban ki\xd3m tra c\xb8c "
    b"huy\xd6n k\xd5t lu\xcbn 9 t\xe6 ch\xf8c \xae\xb6ng."
)
IN_VISCII = (
    b"Trong k\xcf b\xe1o c\xe1o, 21 t\xb1 ch\xd1c \xf0\xe4ng \xf0\xdf\xfe"
    b"c ki\xacm tra v\xec c\xf3 d\xa4u hi\xaeu vi ph\xd5m; \xfcy ban ki\xacm tra c\xe1c "
    b"huy\xaen k\xaat lu\xa7n 9 t\xb1 ch\xd1c \xf0\xe4ng."
)
IN_VPS = (
    b"Trong k\xff b\xe1o c\xe1o, 21 t\xb0 ch\xd9c \xc7\xe4ng \xc7\xdc\xae"
    b"c ki\x8bm tra v\xec c\xf3 d\xc3u hi\x8cu vi ph\xe5m; \xfby ban ki\x8bm tra c\xe1c "
    b"huy\x8cn k\x89t lu\xc6n 9 t\xb0 ch\xd9c \xc7\xe4ng."
)
IN_VNI = (
    "Trong kyø baùo caùo, 21 toå chöùc ñaûng ñöôïc kieåm tra vì coù daáu hieäu vi phaïm; uûy ban "
    "kieåm tra caùc huyeän keát luaän 9 toå chöùc ñaûng."
).encode("latin-1")


@pytest.mark.parametrize(
    "data", [IN_TCVN3, IN_VISCII, IN_VPS, IN_VNI], ids=["TCVN3", "VISCII", "VPS", "VNI"]
)
def test_an_encoding_of_old_is_known_by_what_it_says(data: bytes) -> None:
    document = read(data, name="bao_cao.txt", document_id="0" * 64)
    assert document.text == SENTENCE


def test_a_page_in_an_encoding_of_old_is_read() -> None:
    page = b"<html><head><title>B\xb8o c\xb8o</title></head><body><p>" + IN_TCVN3 + b"</p></body>"
    document = read(page, name="bai.html", document_id="0" * 64)
    assert document.text.split("\n")[-1] == SENTENCE


def test_a_page_in_latin_1_with_its_letters_by_number_is_read() -> None:
    numbered = "".join(char if ord(char) < 256 else f"&#{ord(char)};" for char in SENTENCE)
    page = f'<html><head><meta charset="iso-8859-1"></head><body><p>{numbered}</p></body></html>'
    document = read(page.encode("latin-1"), name="bai.html", document_id="0" * 64)
    assert document.text == SENTENCE


def test_a_document_in_unicode_with_a_font_of_old_is_repaired() -> None:
    typed = IN_TCVN3.decode("cp1252")
    assert legacy.repair(typed) == SENTENCE
    in_vni = IN_VNI.decode("cp1252")
    assert legacy.repair(f"{SENTENCE}\n{in_vni}\nHạ Long") == f"{SENTENCE}\n{SENTENCE}\nHạ Long"
    packed = BytesIO()
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{namespace}"><w:body><w:p><w:r><w:t>{typed}</w:t></w:r></w:p>'
            "</w:body></w:document>",
        )
    assert read(packed.getvalue(), name="a.docx", document_id="0" * 64).text == SENTENCE


def test_a_line_in_capitals_of_an_old_font_comes_out_in_capitals() -> None:
    typed = "CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM"
    assert legacy.repair(typed) == "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "Diện tích 120 m², nhiệt độ 37 °C, theo § 5 và ½ số hộ; «trích dẫn» của tác giả.",
        "Der Ausschuß prüfte 1.282 Organisationen in Österreich; Löschungen für 360 Mitglieder.",
        "Élève, façade, Noël, forêt, naïf, œuvre, où, maïs, être, français, hôtel, coïncidence",
    ],
)
def test_what_is_in_unicode_already_stays_as_it_is(text: str) -> None:
    assert legacy.repair(text) == text


def test_a_byte_that_does_not_fit_outside_the_article_costs_no_page() -> None:
    article = "Đảng bộ tỉnh đã kết nạp 1.876 đảng viên, đạt 104,2% chỉ tiêu được giao. " * 4
    cut = "Tin bị cắt giữa chữ ế".encode()[:-1]
    page = b"<html><body><div><p>%s</p></div><ul><li><a href='/2'>%s</a></li></ul></body></html>"
    document = read(page % (article.encode(), cut), name="a.html", document_id="0" * 64)
    assert document.text == article.strip()
    for broken in (
        page % (article.encode().replace(b"\xe1\xba\xbf", b"\xe1\xba"), b"x"),  # in the article
        page % (article.encode(), cut * 30),  # too many
        article.encode() + cut,  # no page
    ):
        with pytest.raises(UnreadableDocument) as refused:
            read(broken, name="a.html", document_id="0" * 64)
        assert refused.value.reason == "encoding"


@pytest.mark.parametrize(
    "data",
    [
        SENTENCE.encode().replace(b"21", b"2\xe1", 1),
        "Le comité a exclu 14 membres après une enquête de six mois à Orléans.".encode("latin-1"),
    ],
)
def test_bytes_that_no_encoding_turns_into_vietnamese_are_refused(data: bytes) -> None:
    assert legacy.decode(data) is None
    with pytest.raises(UnreadableDocument, match="expected utf-8"):
        read(data, name="bao_cao.txt", document_id="0" * 64)
