"""A text as paragraphs and sentences, and its folded form in which phrases are looked up.

Folding lower-cases and brings both tone placements (hóa/hoá, ủy/uỷ) and both spellings of a few
syllables (kỳ/kì, tỷ/tỉ) to one; it keeps length, so that offsets into the folded text are offsets
into the text.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sosanh.extract.text.spans import Span
from sosanh.values import quickly_made

# Old style puts the tone on the first vowel of oa, oe, uy when nothing follows it (hóa, ủy);
# new style on the second (hoá, uỷ). Folding goes to the old style, which reports use most.
_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
# Only at the end of a syllable, and not after q, where u belongs to the consonant (quý).
_NEW_STYLE = {
    pair: (re.compile(rf"{pair}(?<!q{pair})(?!\w)"), old_style)
    for pair, old_style in _TONES.items()
}
# Syllables that some papers and all school books write with i, reports with y.
_WITH_Y = {
    "kì": "kỳ", "kỉ": "kỷ", "kĩ": "kỹ", "kí": "ký", "lí": "lý", "mĩ": "mỹ", "tỉ": "tỷ",
    "qui": "quy", "quí": "quý", "sỹ": "sĩ",
}  # fmt: skip
_SPELLINGS = _NEW_STYLE | {
    other: (re.compile(rf"(?<!\w){other}(?!\w)"), usual) for other, usual in _WITH_Y.items()
}
# White space that is not a line break counts as a plain space in a phrase.
_SPACES = ("\u00a0", "\u2007", "\u202f", "\u2009", "\t")
_BULLETS = ("▪", "■", "●", "○", "◦", "►", "◆")
"""Marks of items that are read as "•"."""
_LINE_END = re.compile(r" *(?:\n|\Z)")


def as_common_noun(words: str) -> str:
    """Return what may open a sentence as it stands within one: "Cấp xã" is "cấp xã"."""
    return words[:1].lower() + words[1:]


def fold(text: str) -> str:
    """Return `text` lower-cased, in one spelling, with plain spaces and marks, at equal length.

    `text` must be NFC. Characters whose lower-case form has another length (İ) stay as they are.
    """
    folded = text.lower()
    if len(folded) != len(text):
        folded = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    folded = plainly_written(folded)
    for mark in _BULLETS:
        folded = folded.replace(mark, "•")
    for letters, (wording, usual) in _SPELLINGS.items():
        if letters in folded:
            folded = _respelt(folded, letters, wording, usual)
    return folded


def _respelt(folded: str, letters: str, wording: re.Pattern[str], usual: str) -> str:
    """Return it with `usual` for `letters` wherever `wording` matches them."""
    pieces: list[str] = []
    passed = 0
    for at in occurrences(folded, letters, 0, len(folded)):
        if wording.match(folded, at):
            pieces += folded[passed:at], usual
            passed = at + len(letters)
    return "".join([*pieces, folded[passed:]]) if pieces else folded


def plainly_written(text: str) -> str:
    """Return `text` with a plain space for every other kind, and Đ for its like, at equal length.

    Some papers print "Ðảng bộ" with the Icelandic letter, which looks the same.
    """
    # str.translate looks every character up and took half of the time of a scan
    for space in _SPACES:
        text = text.replace(space, " ")
    return text.replace("\u00d0", "Đ").replace("\u00f0", "đ")


def one_spelling(text: str) -> str:
    """Return `text` in one spelling and with plain spaces, at equal length, case kept."""
    folded, plain = fold(text), plainly_written(text)
    if folded == plain.lower():
        return plain  # as mostly
    return "".join(
        low if char.islower() or not char.isalpha() else low.upper()
        for char, low in zip(text, folded, strict=True)
    )


def without_marks(text: str) -> str:
    """Return `text` lower-cased and without accents: "Đà Nẵng" is "da nang"."""
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def ends_line(text: str, at: int) -> bool:
    """Whether nothing but spaces, or tags read as such, stands from `at` to the end of its line."""
    return _LINE_END.match(text, at) is not None


def occurrences(text: str, words: str, start: int, end: int) -> Iterator[int]:
    """Yield where `words` begin in `text[start:end]`.

    A pattern that must look left first is tried at every character; starting it from here costs
    a tenth.
    """
    at = text.find(words, start, end)
    while at >= 0:
        yield at
        at = text.find(words, at + 1, end)


def occurrences_of_any(text: str, wordings: Iterable[str], start: int, end: int) -> list[int]:
    """Return where one of `wordings` begins in `text[start:end]`, in order."""
    return sorted(at for words in wordings for at in occurrences(text, words, start, end))


@quickly_made
@dataclass(frozen=True, slots=True)
class Sentence:
    """`text[start:end]`, without surrounding white space, in paragraph number `paragraph`."""

    start: int
    end: int
    paragraph: int


# A sentence ends at . ! ? … or ; is NOT an end: clauses share their subject. The mark must be
# followed by space and something that can start a sentence, or by a closing quote and that.
# Lower and upper case alternate in the Vietnamese block, so no range tells them apart.
CAPITALS = "".join(char for char in map(chr, range(0x41, 0x1F00)) if char.isupper())
"""All capital letters, to stand in a character class of a pattern."""
# Marks of notes stand after it, without a space: "… của thập kỷ.[140] Sản lượng".
_BOUNDARY = re.compile(
    rf"(?:[.!?…]+[”\"’')\]]*(?:\[\d{{1,3}}\])*)(?=\s+(?:(?:[“\"‘'(\[–-]|\(\d{{1,2}}\))?\s*[{CAPITALS}]|\d))"
)
# Abbreviations that carry a full stop and are followed by a capital: TP. Hà Nội, ThS. Trần
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"/])(?:t\.?p|t\.?x|tt|ths|ts|pgs|gs|bs|ks|cn|đ/c|mr|st|q|p|h|x|v\.v|no)\.$"
)
# … unless it ends the sentence as well: "19 người giữ chức ở tỉnh, TP. Trong số đó …"
_OPENS = re.compile(
    r"\s+(?:Trong (?:số|đó|năm)|Theo|Đến nay|Từ (?:năm|đầu|ngày)|Năm|Qua|Ngoài ra|Bên cạnh"
    r"|Các|Những|Toàn|Cùng với|Đồng thời|Hiện|Sau|Tuy nhiên|Nhờ|Việc|Để) "
)

_LONGEST = 4000


def lines(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield where each line of `text[start:end]` begins and ends, without its break."""
    while start < end:
        line_end = text.find("\n", start, end)
        line_end = end if line_end < 0 else line_end
        yield start, line_end
        start = line_end + 1


def trimmed(text: str, start: int, end: int) -> Span:
    """`text[start:end]` without the white space around it."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, start + len(piece.strip())


def sentences(text: str, start: int = 0, end: int | None = None) -> list[Sentence]:
    """Split `text[start:end]` into sentences; a line break always ends one.

    Offsets are absolute. Paragraph numbers count non-empty lines from 0. A heading or caption
    without a full stop is a sentence of its own. What runs on for more than 4000 characters is
    cut at a space, so that no text makes the work on one sentence grow with its square.
    """
    end = len(text) if end is None else end
    found: list[Sentence] = []
    paragraph = 0
    for line_start, line_end in lines(text, start, end):
        before = len(found)
        piece_start = line_start
        for boundary in _BOUNDARY.finditer(text, line_start, line_end):
            stop = boundary.end()
            short = _ABBREVIATION.search(text[max(piece_start, stop - 8) : stop].lower())
            if short and not _OPENS.match(text, stop):
                continue
            _append(found, text, piece_start, stop, paragraph)
            piece_start = stop
        _append(found, text, piece_start, line_end, paragraph)
        paragraph += len(found) > before
    return found


def _append(found: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    if start < end and (text[start].isspace() or text[end - 1].isspace()):
        start, end = trimmed(text, start, end)
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = start + _LONGEST if cut < 0 else cut
        found.append(Sentence(start, cut, paragraph))
        start = cut + (text[cut] == " ")
    if start < end:
        found.append(Sentence(start, end, paragraph))
