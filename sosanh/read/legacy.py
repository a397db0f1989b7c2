"""Vietnamese from before Unicode: TCVN3, VNI, VISCII, VPS and windows-1258.

Each of them puts Vietnamese letters where Latin-1 has others, and none says its name. What a text
was written in shows when it is read so: its words are then syllables that Vietnamese has. Digits
and the marks in numbers stand at the same place in all of them: a wrong guess changes no figure.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

_TCVN_SMALL = (
    "\u00a0ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)
# What the bytes from 0x80 on stand for.
_TABLES = {
    # as Windows has it: quotation marks and dashes in the place of some capitals
    "TCVN3": "ÀẢÃÁẠ…ẬÈẺẼÉẸỆÌỈĨÍ‘’“”•–—ỜỞỠỚỢÙỦŨ" + _TCVN_SMALL,
    "TCVN 5712": "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ" + _TCVN_SMALL,
    "VISCII": (
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
        "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
    ),
    "VPS": (
        "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ\u2018\u2019ỀỂỄỐỒỔỖýỷỵỚỜỞ\u00a0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự"
        "ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺßàáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ"
    ),
}
# Capitals that some of them keep among the control characters.
_TCVN_CONTROLS = {
    0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ",
    0x14: "Ỷ", 0x15: "Ỹ", 0x16: "Ý", 0x17: "Ỵ",
}  # fmt: skip
_CONTROLS = {
    "TCVN3": _TCVN_CONTROLS,
    "TCVN 5712": _TCVN_CONTROLS,
    "VISCII": {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"},
    "VPS": {
        0x02: "Ạ", 0x03: "Ậ", 0x04: "Ặ", 0x05: "Ẹ", 0x06: "Ệ", 0x10: "Ị", 0x11: "Ọ", 0x12: "Ộ",
        0x13: "Ợ", 0x14: "Ụ", 0x15: "Ự", 0x19: "Ỵ", 0x1C: "Ẫ", 0x1D: "Ữ",
    },
}  # fmt: skip

# VNI writes a vowel as its letter and a mark behind it: "Coäng hoøa" is "Cộng hòa".
_VNI_MARKS = {
    "a": dict(zip("ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ", strict=True)),
    "e": dict(zip("ùøûõïâáàåãä", "éèẻẽẹêếềểễệ", strict=True)),
    "o": dict(zip("ùøûõïâáàåãä", "óòỏõọôốồổỗộ", strict=True)),
    "ô": dict(zip("ùøûõï", "ớờởỡợ", strict=True)),
    "u": dict(zip("ùøûõï", "úùủũụ", strict=True)),
    "ö": dict(zip("ùøûõï", "ứừửữự", strict=True)),
    "y": dict(zip("ùøûõ", "ýỳỷỹ", strict=True)),
    "": {"ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"},
}
_VNI_SMALL = {
    letter + mark: whole for letter, marks in _VNI_MARKS.items() for mark, whole in marks.items()
}
_VNI = _VNI_SMALL | {pair.upper(): whole.upper() for pair, whole in _VNI_SMALL.items()}
# a letter in capitals with a small mark, as a shift key let go too early leaves it
_VNI |= {
    pair[0].upper() + pair[1]: whole.upper() for pair, whole in _VNI_SMALL.items() if len(pair) > 1
}
_VNI_PATTERN = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))

_ONSET = "ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx]"
_NUCLEUS = (
    "uyê|iêu|yêu|oai|oay|oao|oeo|uây|uyu|uya|uôi|ươi|ươu|uou|iê|yê|ia|ya|ua|uô|ưa|ươ|oa|oă|oe|uâ|uê|"
    "uy|uơ|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy]"
)
_SYLLABLE = re.compile(f"(?:{_ONSET})?(?:{_NUCLEUS})(?:ch|ng|nh|[cmnpt])?")
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
# words with marks, and with the signs at whose places the old encodings have letters
_MARKED = "\u0080-\u009f\u00a1-\u1fff"
_TOKEN = re.compile(f"[A-Za-z]*[{_MARKED}][A-Za-z{_MARKED}]*")
_BEYOND_LATIN_1 = re.compile("[\u0102-\u01b0\u1ea0-\u1ef9]")
# what a text in such a font is full of, and one in Unicode nearly free of
_STRANGE = re.compile("[¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöøûüþ]")

# Of the words with marks in a right reading; misspelt words and foreign names are the rest.
RIGHT = 0.9
# Of those in a wrong one, two in three at the most.
WRONG = 0.7
FEWEST_WORDS = 5
SAMPLE = 50_000  # characters


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding of old: its name, and what turns text read as Latin-1 into Vietnamese."""

    name: str
    convert: Callable[[str], str]


def _by_table(name: str) -> Callable[[str], str]:
    table = dict(enumerate(_TABLES[name], 0x80)) | _CONTROLS.get(name, {})
    return lambda text: text.translate(table)


def _from_vni(text: str) -> str:
    return _VNI_PATTERN.sub(lambda match: _VNI[match[0]], text)


def _from_windows_1258(text: str) -> str:
    return text.encode("latin-1", "replace").decode("windows-1258", "replace")


# Pages in Latin-1 that write the letters it lacks by their numbers: "h&#7885;p".
_LATIN_1 = Encoding("Latin-1", str)
ENCODINGS = (
    *(Encoding(name, _by_table(name)) for name in _TABLES),
    Encoding("VNI", _from_vni),
    Encoding("windows-1258", _from_windows_1258),
)
# Those that live on in documents of today, through fonts that draw other letters than they say.
_IN_FONTS = tuple(one for one in ENCODINGS if one.name in ("TCVN3", "VNI"))


def decode(data: bytes, *, is_markup: bool = False) -> str | None:
    """Return the NFC text of `data` in the encoding that makes it Vietnamese; None if none does.

    In markup, letters written by their numbers are understood, and left as they are.
    """
    text = data.decode("latin-1")
    if is_markup:
        best = _best(unescape(text[:SAMPLE]), (_LATIN_1, *ENCODINGS))
    else:
        best = _best(text, ENCODINGS)
    return _composed(best.convert(text)) if best else None


def repair(text: str) -> str:
    """Return NFC `text` with the lines that were typed in fonts of old turned into Unicode.

    "Céng hoµ x· héi" is "Cộng hoà xã hội" in such a font. Lines of Unicode stay as they are, so
    do words that hold a letter which only Unicode has. A line in capitals comes out in capitals.
    """
    if len(_STRANGE.findall(text)) < FEWEST_WORDS:
        return text
    lines = text.split("\n")
    strange = [number for number, line in enumerate(lines) if _rightness([line]) <= WRONG]
    best = _best("\n".join(lines[number] for number in strange), _IN_FONTS) if strange else None
    if best is None:
        return text
    for number in strange:
        line = _composed(_TOKEN.sub(lambda match: _converted(match[0], best), lines[number]))
        if _rightness([line]) > _rightness([lines[number]]):
            lines[number] = line.upper() if _is_in_capitals(lines[number]) else line
    return "\n".join(lines)


def _best(text: str, encodings: Iterable[Encoding]) -> Encoding | None:
    sample = text[:SAMPLE]
    if len(set(_TOKEN.findall(sample))) < FEWEST_WORDS:
        return None
    rated = [(_rightness([_composed(one.convert(sample))]), one) for one in encodings]
    rightness, best = max(rated, key=lambda pair: pair[0])
    return best if rightness >= RIGHT else None


def _converted(token: str, encoding: Encoding) -> str:
    return token if _BEYOND_LATIN_1.search(token) else encoding.convert(token)


def _rightness(lines: Iterable[str]) -> float:
    """The share of the words with marks that Vietnamese has; 1 where there are none."""
    words = [word for line in lines for word in _TOKEN.findall(line)]
    return sum(map(_is_syllable, words)) / len(words) if words else 1.0


@lru_cache(maxsize=8192)
def _is_syllable(word: str) -> bool:
    apart = unicodedata.normalize("NFD", word.lower())
    plain, tones = _TONES.subn("", apart)
    return tones <= 1 and bool(_SYLLABLE.fullmatch(unicodedata.normalize("NFC", plain)))


def _is_in_capitals(line: str) -> bool:
    letters = [char for char in line if char.isascii() and char.isalpha()]
    return len(letters) > 3 and sum(map(str.isupper, letters)) > 0.8 * len(letters)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
