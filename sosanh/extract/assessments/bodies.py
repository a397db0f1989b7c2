"""How texts name bodies of the Party and the state: "Ban Thường vụ Tỉnh ủy", "các sở, ngành"."""

import re
from collections.abc import Sequence
from functools import cache

from sosanh.extract.catalogue.vocabulary import Vocabulary
from sosanh.extract.catalogue.words import GrammarWords, capitalised, either_case
from sosanh.extract.text.rows import JOINT
from sosanh.extract.text.segments import CAPITALS, fold
from sosanh.extract.text.units import UNIT

_COMMITTEE = "cấp ủy|chính quyền|tổ chức đảng|đảng ủy|chi ủy|chi bộ|ubnd|hđnd"
_NAME = rf"[{CAPITALS}][^\W\d_]*"


class Bodies:
    """The names of bodies, as patterns made of the words of the catalogues."""

    def __init__(self, words: GrammarWords, ministry: str) -> None:
        """Take the words, and a pattern of what ministries are called behind "Bộ"."""
        one, several = _one(words), _several(words)
        self._patterns = (
            # "Ban Thường vụ Tỉnh ủy Nghệ An", "Bộ Khoa học và Công nghệ", "Quốc hội, Chính phủ"
            re.compile(rf"(?:[Cc]ác )?{one}(?:(?:, | và |, và )(?:{one}|{several}))*"),
            # "các sở, ban, ngành", "cấp ủy, chính quyền các cấp"
            re.compile(rf"{several}(?: {_NAME}){{0,4}}"),
            # "cấp ủy, chính quyền các cấp", "UBND các xã, phường"
            re.compile(
                rf"(?i:các )?(?i:{_COMMITTEE})(?:(?:, | và )(?i:{_COMMITTEE}))*"
                r"(?: (?:các cấp|địa phương|cơ sở|trực thuộc)(?!\w)"
                rf"| các (?:{UNIT})(?:{JOINT} (?:{UNIT}))*)"
            ),
            # "người đứng đầu cấp ủy", "từng ủy viên Ban Thường vụ"
            re.compile(
                r"(?i:(?:các|từng|mỗi) )?(?:đồng chí )?(?i:cấp ủy viên|đảng ủy viên"
                r"|ủy viên (?:ban thường vụ|ban chấp hành|ủy ban kiểm tra)"
                r"|người đứng đầu (?:các )?(?:cấp ủy|tổ chức đảng|cơ quan|đơn vị|địa phương)"
                r"|bí thư (?:chi bộ|đảng ủy|cấp ủy|huyện ủy))(?!\w)"
            ),
            # "tỉnh Đồng Nai", "thành phố", "cấp trên"
            re.compile(
                r"(?i:lãnh đạo (?:cấp |các )?)?"
                rf"(?i:{UNIT}|tp\.?|cấp trên)(?!\w)"
                rf"(?: {_NAME}){{0,4}}(?:(?:, | và |, và ){one})*"
            ),
        )
        self._of_party_or_state = re.compile(
            rf"(?<!\w)(?:{words.either('body')})(?!\w)|cấp ủy|chính quyền|đảng"
        )
        self._ministry = re.compile(rf"(?:{ministry})(?!\w)")
        # "Bộ Tài chính, Nội vụ và Y tế", "các Bộ: Nội vụ, Khoa học và Công nghệ"
        self._ministries = re.compile(
            rf"(?:[Cc]ác )?(?:Bộ|bộ):? {self._ministry.pattern}"
            rf"(?:(?:, | và |, và )(?:(?:Bộ|bộ) )?{self._ministry.pattern})+"
        )

    def named_at(self, words: str) -> str | None:
        """The longest name of a body, or of several, with which `words` begin."""
        named = [found[0].rstrip(" ,") for body in self._patterns if (found := body.match(words))]
        return max(named, key=len, default="") or None

    def ministries_at(self, words: str) -> Sequence[str]:
        """The ministries with a row of which `words` begin, "Bộ" being said once or each time."""
        row = self._ministries.match(words)
        return [f"Bộ {one[0]}" for one in self._ministry.finditer(row[0])] if row else ()

    def are_of_party_or_state(self, named: str | None) -> bool:
        """Whether a body of the Party or the state is named, and no mere place or unit."""
        return named is not None and self._of_party_or_state.search(fold(named)) is not None


@cache
def bodies_of(vocabulary: Vocabulary) -> Bodies:
    """Return the names of bodies of these catalogues."""
    return Bodies(vocabulary.words, vocabulary.ministries)


def _one(words: GrammarWords) -> str:
    """A body with all that its name goes on with, in small letters or capitals."""
    # what is a deed as well belongs to the name right behind its head, "Ban Tổ chức", and further
    # on with a capital: "giao Ban Tuyên giáo xây dựng đề án"
    beside = words.either("body_part_or_deed", either_case)
    further = words.either("body_part_or_deed", capitalised)
    return (
        rf"(?i:{words.either('body')})(?!\w)(?: (?:{beside})(?!\w))?"
        rf"(?:(?:,| -| –)?(?: và)? (?:(?i:{words.either('body_part')})(?!\w)|(?:{further})(?!\w)"
        rf"|{_NAME}(?:\. ?{_NAME})?))*"
    )


def _several(words: GrammarWords) -> str:
    """Bodies of a kind: "các sở, ban, ngành"."""
    kind = rf"(?i:{words.either('kind_of_body')})(?!\w)"
    return rf"(?i:các |những )(?:{kind}(?:, | và | )?(?:các )?)+(?<! )(?<! các)"
