"""Which texts are copies of one another: the same article on several sites, cut or touched up.

Two texts are copies when enough of their sentences are the same to the letter. Offices print the
same phrases every year and only change the figures, so sentences with figures decide: those of two
copies agree, those of two reports from one template contradict each other.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain
from string import ascii_lowercase, ascii_uppercase
from zlib import crc32

# Changes with whatever a fingerprint is made of: another method's fingerprints are made again.
METHOD = 1
# Shorter pieces (headings, datelines, sign-offs) stand in many texts.
_WORDS = 6
# A sentence with figures stands in fewer texts, and counts for so many without.
_WEIGHT = 3
# So much of the shorter text must stand in the other one, by weight;
_ENOUGH = 0.55
# and of its sentences with figures, if both texts have so many that these tell.
_ENOUGH_FIGURES = 0.4
_TELLING = 3

_ENDS = (b". ", b"! ", b"? ", b"; ")
_TRIMMED = b" .!?;:,()[]-"
_DIGITS = b"0123456789"
# Of each sentence the ASCII consonants, figures and stops are kept. That makes sites alike that
# write hóa or hoá, “ or ", capitals or none; and deleting bytes costs a tenth of folding letters.
_VARYING = b"aeiouyAEIOUY\"'" + bytes(range(128, 256))
_LOWER = bytes.maketrans(ascii_uppercase.encode(), ascii_lowercase.encode())


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The sentences of a text as 64-bit hashes: those with figures and those without.

    `figures` leads from each sentence with figures to its template, a 32-bit hash of what is left
    of it without them: held against those of one other text only.
    """

    figures: dict[int, int]
    plain: frozenset[int]

    @property
    def is_telling(self) -> bool:
        """Whether its figures suffice to tell its copies from other texts."""
        return len(self.figures) >= _TELLING

    @property
    def weight(self) -> int:
        """How much there is that a copy could share."""
        return _WEIGHT * len(self.figures) + len(self.plain)


def fingerprint(text: str) -> Fingerprint:
    """Return the fingerprint of `text` (NFC)."""
    for written, common in (("\u00a0", " "), ("\t", " "), ("…", "...")):
        text = text.replace(written, common)
    while "  " in text:
        text = text.replace("  ", " ")
    data = text.encode().translate(_LOWER, _VARYING)
    for end in _ENDS:
        data = data.replace(end, b"\n")
    figures: dict[int, int] = {}
    plain = set()
    for piece in data.split(b"\n"):
        sentence = piece.strip(_TRIMMED)
        if sentence.count(b" ") < _WORDS - 1:
            continue
        number = _hash(sentence)
        if sentence.translate(None, _DIGITS) == sentence:
            plain.add(number)
        else:
            figures[number] = crc32(sentence.translate(None, _DIGITS + b".,/"))
    return Fingerprint(figures, frozenset(plain))


def are_copies(one: Fingerprint, other: Fingerprint) -> bool:
    """Whether two texts are one content, whole or in good part. Symmetric."""
    same_figures = one.figures.keys() & other.figures.keys()
    if one.is_telling and other.is_telling:
        fewer = min(len(one.figures), len(other.figures))
        if len(same_figures) < max(2, _ENOUGH_FIGURES * fewer):
            return False
    shared = _WEIGHT * len(same_figures) + len(one.plain & other.plain)
    if shared < max(2, _ENOUGH * min(one.weight, other.weight)):
        return False
    templates = set(one.figures.values()) & set(other.figures.values())
    contradicting = templates - {one.figures[sentence] for sentence in same_figures}
    return 2 * len(contradicting) <= len(same_figures)


class Copies:
    """The texts met so far, by their sentences: each new one is held against those like it.

    What is found does not depend on the order in which texts come.
    """

    def __init__(self) -> None:
        self._met: list[tuple[str, Fingerprint]] = []
        # Sentences without figures stand in many texts: they are only looked up where figures do
        # not tell, in the one text or in the other.
        self._figures: dict[int, list[int]] = {}
        self._plain: dict[bool, dict[int, list[int]]] = {True: {}, False: {}}

    def add(self, name: str, new: Fingerprint) -> list[str]:
        """Remember a text; return the names of its copies among those before it."""
        looked_up: list[Sequence[int]] = [
            self._figures.get(sentence, ()) for sentence in new.figures
        ]
        for telling in (False,) if new.is_telling else (False, True):
            looked_up += [self._plain[telling].get(sentence, ()) for sentence in new.plain]
        number = len(self._met)
        found = [
            other
            for other, shared in Counter(chain.from_iterable(looked_up)).items()
            if shared > 1 and are_copies(self._met[other][1], new)
        ]
        self._met.append((name, new))
        for sentences, places in (
            (new.figures, self._figures),
            (new.plain, self._plain[new.is_telling]),
        ):
            for sentence in sentences:
                places.setdefault(sentence, []).append(number)
        return [self._met[other][0] for other in sorted(found)]


def _hash(sentence: bytes) -> int:
    """Return 64 bits of `sentence` as PostgreSQL's bigint has them."""
    return int.from_bytes(blake2b(sentence, digest_size=8).digest(), "big", signed=True)
