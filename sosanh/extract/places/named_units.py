"""Districts, cities, communes and villages that follow the word for what they are."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.area_names import area_name, in_small_letters
from sosanh.extract.places.mention import LEVELS, Mention
from sosanh.extract.places.named_for import (
    is_merged,
    is_merged_in_district,
    is_of_tried_official,
    is_only_named,
)
from sosanh.extract.places.province_mentions import VENUE, VENUE_LEAD, aside_end
from sosanh.extract.text.rows import CELL_END
from sosanh.extract.text.segments import CAPITALS, fold
from sosanh.extract.text.units import COMMUNE, PLACE_NAME
from sosanh.facts import Level

_KINDS = {
    word: kind
    for kind, words in (
        ("huyện", ("huyện", "huyện ủy", "ubnd huyện", "đảng bộ huyện")),
        (
            "thị xã",
            ("thị xã", "tx", "tx.", "t.x", "t.x.", "thị ủy", "ubnd thị xã", "đảng bộ thị xã"),
        ),
        ("quận", ("quận", "quận ủy", "ubnd quận", "đảng bộ quận")),
        ("thành phố", ("thành phố", "tp", "tp.", "t.p", "t.p.", "thành ủy", "đảng bộ thành phố")),
    )
    for word in words
}
"""What a unit is, by the word before its name: a huyện and a thị xã are called Phước Long."""
HOLDS_FROM = {"district": 70, "commune": 40}
"""How early in its sentence a unit must stand to hold for the next ones: later it is a detail."""
_MEET = re.compile(r"[^.;]{0,60}\b(?:họp|hội nghị|phiên|khai mạc|diễn ra)")
_SINGLED_OUT = re.compile(r"\b(?:riêng|như|là|gồm)(?: ở| tại)? (?:đảng bộ )?\Z")
_SINGLED_OUT_LEAD = 16
_COMMUNE_WORDS = tuple(f"{word} " for word in COMMUNE.split("|"))
_SAYS = re.compile(
    r",? (?:đã |cũng |vừa )?(?:nói|cho biết|cho hay|cho rằng|chia sẻ|khẳng định|kể|yêu cầu"
    r"|nhấn mạnh|đề nghị|phát biểu|trao đổi|thông tin|bày tỏ|lý giải|trăn trở|thở dài|kết luận)\b"
)
_TOLD_BY = re.compile(r"(?:[^.;\d]{0,40}, )?theo (?:ông |bà |đồng chí )?[^,.;\d]{3,70}")
"""Before somebody whom a clause takes its news from: "Theo Bí thư Đảng ủy xã Phan Hữu Chí, …"."""
_OF_PERSON = 2
"""Blanks in a name that is somebody's and no commune's: "Tô Hoài Khởi"."""
_PLACED = re.compile(r"[-+*•–]? ?(?:còn )?(?:tại|ở|đối với) ")
_FROM_ABOVE = re.compile(
    r"\b(?:tỉnh ủy|ubnd tỉnh|hđnd tỉnh|toàn tỉnh|đoàn (?:công tác|kiểm tra))\b"
)
_OF_SEVERAL = (" các ", " hai ", " ba ", " bốn ", " những ")
_SEVERAL_LEAD = len(" những ")
_NEXT_NAME = re.compile(rf"(?:,| và) [{CAPITALS}]")
_SEVERAL = ("các ", "những ", "mỗi ", "từng ")
_COUNT_BEHIND = re.compile(r" \d")
_OF_A_KIND = re.compile(
    r" (?:miền núi|vùng (?:cao|biên|sâu|xa|trũng)|biên giới|ven biển|nghèo|đảo|trung du|bãi ngang"
    r"|thuần nông)(?: (?:vùng cao|biên giới|nghèo))?"
    r"(?: (?:của|thuộc|ở))?(?: (?:tỉnh|thành phố))? ?"
)
"""What tells which unit without its name: "Huyện miền núi của tỉnh Hà Giang có 5/10 xã"."""
_AS_SUBJECT = re.compile(r"(?:\A|\n|[.;:,“\"(] |\b(?:một|tại|ở) )\Z")
_NAMED_BEFORE = re.compile(rf"(?:\A|[.;:“\n] ?){PLACE_NAME}, \Z")
_SUBJECT_REACH = 30
_SUBJECT_LEAD = len("một ") + 1
_DATELINE = re.compile(r", (?:ngày|sáng|chiều) \d{1,2}\b")
_LISTED = re.compile(r"\d \Z")
_COUNTED_WITH = re.compile(r"\d (?:quận|huyện|thị xã|thành phố) và \Z")
"""Before one that is but counted with others: "96 phường của 9 quận và thị xã Tân Uyên"."""
_COUNTED_WITH_LEAD = len("12 thành phố và ")
_TITLE_LEAD = 24
_ROW = 200


def commune_unit(words: str) -> str:
    """The unit in "đảng ủy xã": communes share names, "xã Tân Hưng" and "phường Tân Hưng"."""
    return next((unit for unit in ("phường", "thị trấn", "đặc khu") if unit in words), "xã")


def is_singled_out(folded: str, start: int) -> bool:
    """Whether a unit at `start` is told of as a part: "riêng Đông Hà", "như ở xã Hải Lăng"."""
    return _SINGLED_OUT.search(folded, max(0, start - _SINGLED_OUT_LEAD), start) is not None


def is_linked(context: NumberedText, start: int) -> bool:
    """Whether a word like "thuộc" ties what went before to the unit at `start`."""
    links = context.hits_in("area_link", start - 12, start)
    return any(link.end >= start - 1 for link in links)


def heads_row(context: NumberedText, end: int) -> bool:
    """Whether the name that ends there is a cell with figures beside it, of that row alone."""
    if CELL_END.match(context.document.text, end) is None:
        return False
    line_end = context.text.find("\n", end)
    return bool(context.numerals_in(end, line_end if line_end >= 0 else end + _ROW))


class NamedUnits:
    """The units of one text, given where it names provinces: (start, end, folded name)."""

    def __init__(self, context: NumberedText, provinces: Sequence[tuple[int, int, str]]) -> None:
        self._context = context
        self._gazetteer = context.vocabulary.gazetteer
        self._provinces = provinces

    def found(self) -> list[Mention]:
        """The units in the order of the text."""
        found: list[Mention] = []
        for hit in self._context.hits("area_word"):
            if hit.phrase.code == "province" or self._names_none(hit):
                continue
            named = area_name(
                self._context.text, hit.end, self._gazetteer, hit.phrase.code,
                self._context.document.published,
            )  # fmt: skip
            if named is None:
                found += self._unnamed(hit)
                continue
            name, end, provinces = named
            if hit.phrase.code == "commune":
                name, end = self._with_number(name, end)
            if self._is_told_of(hit, name, end):
                found.append(
                    self._mention(hit, name, end, self._provinces_of(hit, name, provinces))
                )
        return found

    def _names_none(self, word: Hit) -> bool:
        """Whether the word belongs to a name, a level or a number of units."""
        text, folded, start = self._context.text, self._context.folded, word.start
        if self._context.document.text.startswith("\t", word.end):
            return True  # "Huyện | Kế hoạch": the head of a column
        if (
            word.phrase.code == "village"
            and text[start].isupper()
            and folded.endswith(_COMMUNE_WORDS, 0, start)
        ):
            return True  # "xã Bản Lang": of a commune's name
        if folded.endswith("cấp ", 0, start):
            return True  # "cấp xã Giai đoạn" in a title
        # "ủy quyền cho các quận 9 thủ tục"
        several = folded.endswith(_SEVERAL, 0, start)
        return several and _COUNT_BEHIND.match(text, word.end) is not None

    def _is_told_of(self, word: Hit, name: str, end: int) -> bool:
        """Whether something may be told of the unit, which is not counted, met in or a person's."""
        context, start = self._context, word.start
        listed = _LISTED.search(context.text, max(0, start - 2), start) is not None
        if listed and context.document.text[start - 1] != "\t":  # a row's number
            return False  # "4 huyện Hoài Đức, Thanh Trì, …": counted, not placed
        if is_only_named(context.folded, start):
            return False
        if word.phrase.code == "city" and self._is_seat(start, end):
            return False
        titled = context.hits_in("title_word", start - _TITLE_LEAD, start)
        return not (titled and self._names_person(name, LEVELS[word.phrase.code], start, end))

    def _is_seat(self, start: int, end: int) -> bool:
        """Whether the city is but the capital of its province, where people sign or meet."""
        folded = self._context.folded
        if _DATELINE.match(folded, end):
            return True
        lead = max(0, start - VENUE_LEAD)
        return _MEET.match(folded, end) is not None and bool(VENUE.search(folded, lead, start))

    def _provinces_of(self, word: Hit, name: str, provinces: Sequence[str]) -> Sequence[str]:
        """The provinces in which there is a unit of that kind and name."""
        written, gazetteer = self._context.folded[word.start : word.end], self._gazetteer
        if LEVELS[word.phrase.code] == "commune" and commune_unit(written) == "thị trấn":
            return gazetteer.districts.get(fold(name), ())  # its seat, called so too
        if len(provinces) > 1:
            return gazetteer.districts_by_kind.get((fold(name), _KINDS.get(written, "")), ())
        return provinces

    def _mention(self, word: Hit, name: str, end: int, provinces: Sequence[str]) -> Mention:
        context, start, level = self._context, word.start, LEVELS[word.phrase.code]
        opening = context.sentence_at(start).start
        before_it = context.folded[opening:start]
        merged = is_merged(before_it, context.folded[end : end + 5])
        merged = merged or (level == "commune" and is_merged_in_district(before_it))
        lead = max(0, start - _COUNTED_WITH_LEAD)
        merged = merged or _COUNTED_WITH.search(context.folded, lead, start) is not None
        of_official = is_of_tried_official(context.folded, start, end)
        closes = aside_end(context.folded, start, end)
        several = self._is_of_several(start, end)
        if several and closes < 0:
            closes = self._end_of_list(end)
        carries = (
            not (several or merged or of_official)
            and closes < 0
            and self._holds_for_next(start, end, level, start - opening)
        )
        return Mention(
            start, end, level, provinces[0] if len(provinces) == 1 else None,
            self._full_name(word, name), carries,
            linked_only=of_official or merged, closes=closes,
        )  # fmt: skip

    def _full_name(self, word: Hit, name: str) -> str:
        area = in_small_letters(name)  # of a letterhead
        if word.phrase.code == "commune" and not name.startswith("Phường "):
            return f"{commune_unit(self._context.folded[word.start : word.end])} {area}"
        if word.phrase.code == "city" and fold(name) in self._gazetteer.versions:
            return f"thành phố {area}"  # not the province of that name
        return area

    def _holds_for_next(self, start: int, end: int, level: Level, lead: int) -> bool:
        """Whether the next sentences may be told of the unit, `lead` characters into its own."""
        context = self._context
        titled = level == "commune" and context.hits_in("title_word", start - _TITLE_LEAD, start)
        return (
            lead <= HOLDS_FROM.get(level, -1)
            and not titled
            and (not is_linked(context, start) or self._opens_with_it(start, end))
            and not is_singled_out(context.folded, start)
            and not heads_row(context, end)
        )

    def _with_number(self, name: str, end: int) -> tuple[str, int]:
        """The name of a commune with the number that ends it, and where it ends: "A Lưới 1"."""
        behind = self._context.numerals_in(end + 1, end + 2)
        if not behind or behind[0].reason != "name" or name[-1].isdigit():
            return name, end
        return f"{name} {self._context.text[end + 1 : behind[0].end]}", behind[0].end

    def _names_person(self, name: str, level: Level, start: int, end: int) -> bool:
        """Whether it is whose post was told: "Bí thư Huyện ủy Ma Thế Quyên yêu cầu"."""
        folded = self._context.folded
        opening = self._context.sentence_at(start).start
        told_by = folded.startswith(",", end) and _TOLD_BY.fullmatch(folded, opening, start)
        if not told_by and _SAYS.match(folded, end) is None:
            return False
        if level == "district":
            return fold(name) not in self._gazetteer.districts
        return level == "commune" and name.count(" ") == _OF_PERSON

    def _opens_with_it(self, start: int, end: int) -> bool:
        """Whether a sentence opens with where it is, and goes on: "Tại huyện Hải Hậu, …"."""
        context = self._context
        sentence = context.sentence_at(start)
        if not _PLACED.fullmatch(context.folded, sentence.start, start):
            return False
        if not context.folded.startswith(",", end) or _MEET.match(context.folded, end):
            return False
        return not _FROM_ABOVE.search(context.folded, end, sentence.end)

    def _is_of_several(self, start: int, end: int) -> bool:
        """Whether it is the first of several: "ở 9 xã của các huyện Cầu Kè, Tiểu Cần"."""
        lead = self._context.folded[max(0, start - _SEVERAL_LEAD) : start]
        return lead.endswith(_OF_SEVERAL) and _NEXT_NAME.match(self._context.text, end) is not None

    def _end_of_list(self, end: int) -> int:
        """The semicolon up to which units hold that no figure follows; else -1."""
        context = self._context
        stop = context.folded.find(";", end, context.sentence_at(end - 1).end)
        return -1 if stop < 0 or context.numerals_in(end, stop) else stop

    def _unnamed(self, unit: Hit) -> list[Mention]:
        """The unit that "Huyện miền núi Hà Tĩnh" is told of: one of the province, and not all."""
        folded = self._context.folded
        told = _OF_A_KIND.match(folded, unit.end)
        before = folded[max(0, unit.start - _SUBJECT_LEAD) : unit.start]
        if told is None or not _AS_SUBJECT.search(before):
            return []
        if _NAMED_BEFORE.search(
            self._context.text, max(0, unit.start - _SUBJECT_REACH), unit.start
        ):
            return []  # "Bác Ái, huyện nghèo nhất tỉnh, …": told of the one just named
        level = LEVELS[unit.phrase.code]
        end, province = next(
            ((end, name) for start, end, name in self._provinces if start == told.end()),
            (told.end(), None),
        )
        return [Mention(unit.start, end, level, province, None, carries=False)]
