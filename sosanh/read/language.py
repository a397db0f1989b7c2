"""Is it Vietnamese? Told by the letters that no other language uses so much.

Of the words of Vietnamese news and reports, six in ten carry a letter that hardly occurs
elsewhere (`_MARKED`; 48 in a hundred in the poorest of 237 texts looked at). In other languages
that use one of them (Romanian ă, Croatian đ) a few in a hundred do, and in English about Vietnam
the names only: 15 in a hundred at most, in a page about Vietnamese phrases.
"""

import re

from sosanh.errors import UnreadableDocument

# Letters with a horn, a breve, a bar, or with a hook or dot of tone: ă đ ĩ ũ ơ ư, ạ … ỹ
_LETTERS = "ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9"
# and what follows in the word; or up to a space, which is found in a third of the time
_MARKED = re.compile(rf"[{_LETTERS}][^\W\d_]*")
_MARKED_AT_LEAST = re.compile(rf"[{_LETTERS}]\S*")
# Latin letters with all their marks
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_WORD = re.compile(r"[^\W\d_]+")
_MARKUP = re.compile(r"<[^<>]*>|https?://\S+")
# A fifth of the words of such texts, and never less than a tenth, are among these.
_COMMON = frozenset(
    {
        "và", "của", "các", "có", "được", "trong", "cho", "là", "đã", "với", "những", "để", "về",
        "này", "không", "một", "theo", "từ", "tại", "khi", "đến", "người", "công", "trên", "đảng",
        "việc", "cán", "bộ", "vào", "ra", "cũng", "như", "thì", "phải", "đó", "do", "lãnh", "đạo",
        "tỉnh", "thành",
    }
)  # fmt: skip

SAMPLE = 50_000  # characters: enough to tell, and the same for every size
MINIMUM_SHARE = 0.20
MINIMUM_COMMON_SHARE = 0.08
# A heading, a caption or a short table may hold no marked letter at all.
FEWEST_WORDS = 8


def require_vietnamese(text: str, name: str) -> None:
    """Raise UnreadableDocument (`foreign_language`) unless NFC `text` looks Vietnamese.

    A text of fewer than `FEWEST_WORDS` words passes if it has letters of the Latin alphabet.
    """
    sample = _sample(text)
    # a word and a space take two characters at least: most texts need not be cut into words
    enough = max(FEWEST_WORDS, MINIMUM_SHARE * (len(sample) + 1) / 2)
    if len(_MARKED_AT_LEAST.findall(sample)) >= enough:
        return
    words = _WORD.findall(sample)
    if len(words) < FEWEST_WORDS and all(map(_LATIN.match, words)):
        return
    share = len(_MARKED.findall(sample)) / len(words)
    if share < MINIMUM_SHARE:
        raise UnreadableDocument(
            "foreign_language",
            f"{name}: expected Vietnamese, where six in ten words carry a mark such as ạ, đ or "
            f"ư; found {share:.0%} of {len(words)} words. If it is Vietnamese without its marks, "
            "get the original.",
        )


def is_certainly_vietnamese(text: str) -> bool:
    """Whether NFC `text` holds as many of the commonest Vietnamese words as prose does."""
    words = _WORD.findall(_sample(text))
    common = sum(word.lower() in _COMMON for word in words)
    return len(words) >= FEWEST_WORDS and common >= MINIMUM_COMMON_SHARE * len(words)


def _sample(text: str) -> str:
    sample = text[:SAMPLE]
    return _MARKUP.sub(" ", sample) if "<" in sample or "://" in sample else sample
