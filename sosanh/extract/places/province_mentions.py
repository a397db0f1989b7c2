"""Where a text names provinces: those that act, not those that only host, lie around or merge."""

import re
from collections.abc import Iterator

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.letterhead import seat_of_central_body
from sosanh.extract.places.mention import Mention
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import fold
from sosanh.extract.text.units import COMMUNE, DISTRICT

VENUE = cued(
    r"(?:\btại|\bở|\bvề|\btừ|cử tri|đại học|báo|ngày \S{1,10},) $",
    "tại ", "ở ", "về ", "từ ", "cử tri ", "đại học ", "báo ", "ngày ",
)  # fmt: skip
VENUE_LEAD = 18
"""Characters before a place in which that stands."""
_TURNS_TO = re.compile(r"\d[^,;.]*[,;] (?:(?:còn|riêng|trong khi|song|nhưng) )?(?:ở|tại) \Z")
_TURN_LEAD = 60
_HAS = re.compile(
    r",? (?:(?:con )?số (?:này|ấy|đó) )?(?:(?:thì|chỉ|mới|lại|cũng) )*(?:là|được|đạt) "
    r"(?:hơn |gần |tới |khoảng )?\d"
)
_COMPARED = re.compile(r"\b(?:so với|hơn|bằng|như|kém|cả|lẫn|cùng)(?: cả| của)? (?:tỉnh )?\Z")
_ASIDE_REACH = 160
_LIES_WITHIN = 60
"""Characters of a parenthesis behind a unit before its province: "xã A (Đại Lộc, Quảng Nam)"."""
"""Characters that a place may stand from the ends of the parenthesis around it."""
_MERGES = re.compile(
    r"\b(?:hợp nhất|sáp nhập|nhập|(?:mới|nay),? (?:bao )?gồm)(?P<into> (?:với|vào|cả))?"
    r"(?: (?:toàn bộ|nguyên trạng|các|của|từ|\d|hai|ba|bốn))*(?: (?:tỉnh|thành phố|tp\.?))? \Z"
)
_MERGES_WITHIN = 40
_NEXT_MERGED = re.compile(
    r"(?:,|,? (?P<last>và|với|vào|cùng)(?: với)?)(?: (?:tỉnh|thành phố|tp\.?))? "
)
_ARE_MERGED = re.compile(
    r"(?: (?:cũ|chính thức|đã|được|cùng|sẽ|sau|sau khi|khi))* (?:hợp nhất|sáp nhập"
    r"|nhập (?:làm một|thành|lại|với)|về (?:chung )?(?:một|làm))\b"
)
_AFTER = ("sau khi ", "sau ", "kể từ khi ", "từ khi ")
"""Before a merger that is over, whose province then acts."""
_ACTS = re.compile(r" (?!và\b|với\b|cùng\b|thành\b|vào\b)[^\W\d]")
_OWN_NUMBER = re.compile(r" \d")
"""What gives one of several merged provinces a figure: "(hợp nhất Vĩnh Long, Bến Tre 77 xã)"."""
_PROVINCE_LEAD = 30
"""How early in its sentence a province among several must stand to hold for the next ones."""
_OFFICE_OF = re.compile(
    r"\b(?:(?:phó )?(?:bí thư|chủ tịch|giám đốc|trưởng (?:ban|phòng|đoàn)|chủ nhiệm|chánh)"
    r"|(?:đại diện|lãnh đạo|đại biểu))\b[^,;.:\d]{0,50}"
    r"\b(?:tỉnh ủy|thành ủy|tỉnh|thành phố|tp\.?) \Z"
)
_OFFICE_LEAD = 110
_TELLING_WITHIN = 500
_TELLS = re.compile(
    r"(?:,? (?:[^\W\d_]+ ){0,6}|, [^,;.:\d]{3,40}, )(?:cho biết|cho hay|nói|kể|nêu|báo cáo|chia sẻ"
    r"|thông tin|phát biểu|khẳng định|thừa nhận|nhìn nhận)\b"
    r"|(?: [^\W\d_]+){1,8}: ?[“\"]"
)
"""Around a province whose official tells of it: "Trưởng ban … Tỉnh ủy Hà Giang nói …", "…: “…”"."""
_COMMUNE = re.compile(rf"(?<!, )\b(?:{COMMUNE}) \Z")
_DISTRICT_WORDS = tuple(f"{word} " for word in DISTRICT.split("|"))
_GIVES = re.compile(
    r" (?:đã |cũng )*(?:giao|phân bổ|yêu cầu|chỉ đạo|hỗ trợ|đề nghị|cho|có huyện|công nhận)\b"
)
"""Behind a province that gives the unit something: its own is what is counted then."""
_ALL_OF_PROVINCE = ("đảng bộ tỉnh ", "đảng bộ thành phố ", "toàn tỉnh ", "cả tỉnh ")
_DEED_WITHIN = 24
_NUMBER_WITHIN = 6
_PROVINCE_WORDS = ("tỉnh ", "thành phố ", "tp ", "tp. ", "tỉnh ủy ")
_COMMUNE_LEAD = len("thị trấn ,  ")
_SEAT = re.compile(
    r"\bđiểm cầu (?:trụ sở )?(?:tỉnh ủy |thành ủy |ubnd )?(?:tỉnh |thành phố |tp\.? ?)?\Z"
)
_SEAT_LEAD = 40
_WIRE = re.compile(r",? ?\((?:ttxvn|vietnam\+|vna|bnews)\b")
"""What the capital stands before as the seat of the agency: "Hà Nội (TTXVN 18/4) - …"."""
_NATIONWIDE = re.compile(
    r"\bhội nghị (?:trực tuyến )?toàn quốc\b"
    r"|\b(?:phiên họp|cuộc họp|hội nghị)[^.\n]{0,60}"
    r" (?:chính phủ|trung ương|bộ chính trị|bộ nội vụ)\b"
    r"|\b(?:thủ tướng|tổng bí thư|chủ tịch nước|bộ trưởng)[^.\n]{0,60} chủ trì\b"
)
_MAN_AND_CITY = "hồ chí minh"
_CITY_OF = re.compile(r"(?:thành phố|tp\.?|nội,|nội và|nẵng,|nẵng và|thơ,|thơ và|phòng,) ?\Z")


def aside_end(folded: str, start: int, end: int) -> int:
    """Where the parenthesis ends that the place stands in; else -1."""
    opened = folded.rfind("(", max(0, start - _ASIDE_REACH), start)
    if opened < 0 or folded.find(")", opened, start) >= 0:
        return -1
    return folded.find(")", end, end + _ASIDE_REACH)


class ProvinceMentions:
    """The provinces that a text names."""

    def __init__(self, context: NumberedText) -> None:
        self._context = context
        self._gazetteer = context.vocabulary.gazetteer
        self._seat_of_paper = seat_of_central_body(context)
        self._namesakes = self._districts_called_like_provinces()
        self._raw_provinces = self._province_hits()
        self._merged = self._merged_provinces()
        # the province that the text is about and the unit whose report it is, once they are known
        self._name: str | None = None
        self._default: Mention | None = None

    def _province_hits(self) -> list[tuple[int, int, str]]:
        text = self._context.text
        return [
            (hit.start, hit.end, hit.phrase.code)
            for hit in self._context.hits("province")
            if text[hit.start].isupper() and not self._is_namesake(hit) and not self._is_seat(hit)
        ]

    def _districts_called_like_provinces(self) -> frozenset[str]:
        """The names that the text gives a district, and a province has too: "huyện Hòa Bình"."""
        folded = self._context.folded
        return frozenset(
            hit.phrase.surface
            for hit in self._context.hits("province")
            if folded.endswith(_DISTRICT_WORDS, 0, hit.start)
            and hit.phrase.surface in self._gazetteer.districts
        )

    def _is_namesake(self, hit: Hit) -> bool:
        """Whether a district or commune is called so, or "Hồ Chí Minh" is the man, not the city."""
        folded = self._context.folded
        if hit.phrase.surface in self._namesakes:
            return not folded.endswith(_PROVINCE_WORDS, 0, hit.start)
        if _COMMUNE.search(folded, max(0, hit.start - _COMMUNE_LEAD), hit.start):
            return True  # "phường Phú Thọ Hòa" of another city
        if folded.endswith("gìn giữ ", 0, hit.start):
            return True  # "Cục Gìn giữ hòa bình": peace
        if hit.phrase.surface != _MAN_AND_CITY:
            return False
        return not _CITY_OF.search(folded, max(0, hit.start - 16), hit.start)

    def _is_seat(self, hit: Hit) -> bool:
        """Whether a province only hosts a conference of the whole country, or who signs there."""
        folded = self._context.folded
        if self._seat_of_paper is not None and hit.start in range(*self._seat_of_paper):
            return True
        if hit.phrase.code == "hà nội" and _WIRE.match(folded, hit.end):
            return True
        if not _SEAT.search(folded, max(0, hit.start - _SEAT_LEAD), hit.start):
            return False
        return _NATIONWIDE.search(folded, self._context.document.body_start, hit.start) is not None

    def _merged_provinces(self) -> set[int]:
        """Where provinces stand that are but merged: what "hợp nhất 3 tỉnh A, B và C" gave has it.

        A row of them ends with the one behind "và"; a single one is merged "với" or "vào". The one
        of a row that there is still is what they became: "sau khi hợp nhất A và B, tỉnh có 64 xã".
        """
        folded = self._context.folded
        lasting = {start for start, _, name in self._raw_provinces if self._gazetteer.lasts(name)}
        row: list[int] = []
        rows = [*self._rows_then_merged()]
        found = {start for merged in rows for start in merged}
        end, last, open_row, since, own = -1, -1, False, False, False
        for start, stop, _ in self._raw_provinces:
            link = _NEXT_MERGED.fullmatch(folded, end, start) if open_row else None
            acts = link is not None and link["last"] is None and _ACTS.match(folded, stop)
            if acts and since and not own:
                found.update(row)  # "Sau khi sáp nhập tỉnh A, tỉnh B kết nạp 64 đảng viên"
                open_row = False
                continue
            if link is not None:
                row.append(start)
                found.update(row)
                if _OWN_NUMBER.match(folded, stop):
                    found.discard(start)
                end, open_row = stop, link["last"] is None
                continue
            verb = _MERGES.search(folded, max(0, start - _MERGES_WITHIN), start)
            row, end, open_row = [start], stop, verb is not None
            if verb is not None and "gồm" not in verb[0]:  # "Tỉnh mới, gồm A và B, …": named before
                rows.append(row)
            since = verb is not None and folded.endswith(_AFTER, 0, verb.start())
            beside = last >= self._context.sentence_at(start).start
            own = since and beside
            if verb is not None and (verb["into"] or own):
                # "Tỉnh B mới sau khi sáp nhập tỉnh A có 64 xã", "A nhập vào B, tỉnh có 64 xã"
                came = beside and start in lasting and last not in lasting
                found.add(last if came else start)
            last = start
        for row in rows:
            became = lasting.intersection(row)
            if len(row) > 1 and len(became) == 1:
                found -= became
        return found

    def _rows_then_merged(self) -> Iterator[list[int]]:
        """Where provinces stand behind which it says that they merge: "hai tỉnh A, B hợp nhất"."""
        folded = self._context.folded
        row: list[int] = []
        end = -1
        for start, stop, _ in self._raw_provinces:
            if not row or _NEXT_MERGED.fullmatch(folded, end, start) is None:
                row = []
            row.append(start)
            end = stop
            if len(row) > 1 and _ARE_MERGED.match(folded, stop):
                yield row

    def _acts_as_a_whole(self, start: int, end: int) -> bool:
        """Whether a deed of all of a province follows: "Đảng bộ tỉnh Quảng Nam kết nạp 836"."""
        folded = self._context.folded
        if self._opens_sentence(start) and not _GIVES.match(folded, end):
            return True
        if self._opens_clause_with_deed(start, end):
            return True
        if not folded.endswith(_ALL_OF_PROVINCE, 0, start):
            return False
        return self._deed_at_once(end) is not None

    def _opens_clause_with_deed(self, start: int, end: int) -> bool:
        """Whether a province itself does what is counted: "Trước đó, Hòa Bình kỷ luật 19"."""
        context, folded = self._context, self._context.folded
        sentence = context.sentence_at(start)
        if start != sentence.start and not folded.endswith(", ", sentence.start, start):
            return False
        area = self._default.area if self._default is not None else None
        if area is not None and folded[start:end] in fold(area):
            return False  # "thành phố Thanh Hóa" itself
        deed = self._deed_at_once(end)
        if deed is None or deed.phrase.attributes["weight"]:
            return False
        return context.tells_quantity(deed.end, deed.end + _NUMBER_WITHIN)

    def _deed_at_once(self, end: int) -> Hit | None:
        """The deed right behind a name: "Hà Nam kết nạp 836 đảng viên"."""
        for deed in self._context.hits_in("action", end, end + _DEED_WITHIN)[:1]:
            if deed.start <= end + len(" đã ") and deed.phrase.code != "none":
                return deed
        return None

    def _opens_sentence(self, start: int) -> bool:
        """Whether "Tỉnh Hà Tĩnh" is the subject of a sentence that counts something."""
        context = self._context
        sentence = context.sentence_at(start)
        return (
            context.folded.startswith("tỉnh ", sentence.start)
            and sentence.start + len("tỉnh ") == start
            and context.tells_quantity(start, sentence.end)
        )

    def _has_next_figure(self, start: int, end: int) -> bool:
        """Whether a clause turns to what a province has: "kỷ luật 123 đảng viên, ở X là 168"."""
        folded = self._context.folded
        turned = _TURNS_TO.search(folded, max(0, start - _TURN_LEAD), start) is not None
        return turned and _HAS.match(folded, end) is not None

    def _is_of_who_tells(self, start: int, end: int, lead: int) -> bool:
        """Whether an official of the province tells in this sentence what it did."""
        folded = self._context.folded
        return (
            lead <= _OFFICE_LEAD
            and _OFFICE_OF.search(folded, start - lead, start) is not None
            and _TELLS.match(folded, end) is not None
        )

    def _province_telling(self, start: int) -> str | None:
        """The province whose official has the word in the paragraph before `start`, if any."""
        context = self._context
        first = context.sentences[context.sentence_index(start)].paragraph
        lead = max(0, start - _TELLING_WITHIN)
        last = [one for one in self._raw_provinces if lead <= one[0] and one[1] <= start][-1:]
        for at, end, name in last:
            sentence = context.sentence_at(at)
            if sentence.paragraph == first and self._is_of_who_tells(at, end, at - sentence.start):
                return name
        return None

    def _provinces(self, areas: list[Mention]) -> list[Mention]:
        inside = {position for area in areas for position in range(area.start, area.end)}
        unit_ends = {area.end for area in areas}
        folded = self._context.folded
        found = []
        for start, end, name in self._raw_provinces:
            if start in inside:
                continue
            opening = start - self._context.sentence_at(start).start <= len("tại tỉnh ")
            venue = (
                not opening
                and VENUE.search(folded, max(0, start - VENUE_LEAD), start) is not None
                and not self._has_next_figure(start, end)
                # "Từ ngày 1/7/2025, Long An kết nạp …", no dateline
                and not (folded.endswith(", ", 0, start) and self._deed_at_once(end))
            )
            own = name == self._name
            if own and self._default is not None and not self._acts_as_a_whole(start, end):
                continue  # of a district's own report the province is only where it lies
            if venue and not own and self._name is not None:
                continue
            lead = start - self._context.sentence_at(start).start
            compared = _COMPARED.search(folded, max(0, start - 24), start)
            tells = self._is_of_who_tells(start, end, lead)
            opens = self._name is None and lead <= _PROVINCE_LEAD and not compared
            carries = own or tells or opens
            opened = folded.rfind(" (", max(0, start - _LIES_WITHIN), start)
            behind_unit = opened in unit_ends and folded.find(")", opened, start) < 0
            closes = aside_end(folded, start, end) if not own or behind_unit else -1
            if start in self._merged:
                carries, closes = False, end
            tied = venue and not own  # "64 ở Hà Nam"
            found.append(
                Mention(
                    start, end, "province", name, None, carries and not tied,
                    linked_only=tied, closes=closes,
                )
            )  # fmt: skip
        return found
