"""Whom a statement is about: province, district, commune, bloc, agency or the whole country.

A place named in the sentence counts first, the nearest to the left of the figure before others;
then the last place that the text set; then the place that the document as a whole is about.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sosanh.extract import bare_names
from sosanh.extract.area_names import area_name, bloc_name
from sosanh.extract.catalogue import Hit
from sosanh.extract.segments import CAPITALS, Sentence, fold
from sosanh.extract.spans import Spans
from sosanh.facts import Level, Period, ProvinceBasis, Scope
from sosanh.values import quickly_made

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

NATIONAL = "cả nước"
_CARRIED = 4
"""Sentences over which a district or commune named before still counts, when nothing resets it."""
_LEVELS: dict[str, Level] = {
    "district": "district",
    "city": "district",
    "commune": "commune",
    "village": "village",
}
_KINDS = {
    word: kind
    for kind, words in (
        ("huyện", ("huyện", "huyện ủy", "ubnd huyện", "đảng bộ huyện")),
        ("thị xã", ("thị xã", "thị ủy", "ubnd thị xã", "đảng bộ thị xã")),
        ("quận", ("quận", "quận ủy", "ubnd quận", "đảng bộ quận")),
        ("thành phố", ("thành phố", "tp", "tp.", "thành ủy", "đảng bộ thành phố")),
    )
    for word in words
}
"""What a unit is, by the word before its name: a huyện and a thị xã are called Phước Long."""
_LEAD = {"district": 70, "commune": 40}
"""How early in its sentence a unit must stand to hold for the next ones: later it is a detail."""
# What a province scores as the subject of a document; found by reading, not by fitting.
_IN_TITLE, _WITH_UNIT_WORD, _PLAIN, _AS_VENUE, _BY_DISTRICT = 4.0, 2.0, 1.0, 0.3, 0.7
_ENOUGH, _LATE = 2.5, 0.4
_VENUE = re.compile(r"(?:\btại|\bở|\bvề|\btừ|cử tri|đại học|báo|ngày \S{1,10},) $")


_MEET = re.compile(r"[^.;]{0,60}\b(?:họp|hội nghị|phiên|khai mạc|diễn ra)")
_SINGLED_OUT = re.compile(r"\b(?:riêng|tiêu biểu là|như|nhất là)(?: ở| tại)? \Z")
_COMPARED = re.compile(r"\b(?:so với|hơn|bằng|như|kém|cả|lẫn|cùng)(?: cả| của)? (?:tỉnh )?\Z")
_ALL_OF_IT = re.compile(
    r"toàn tỉnh|cả tỉnh|toàn thành phố|trên địa bàn tỉnh|cả nước|toàn quốc|toàn đảng$"
)
_COMMITTEE_ABOVE = re.compile(r"\b(?:tỉnh ủy|thành ủy|ubnd tỉnh|ubnd thành phố|toàn tỉnh)\b")
_OTHERS = re.compile(r"(?:\d|\b(?:các|cấp|mỗi|nhiều|từng|số|hai|ba|bốn|giữa|và|ở|về|là)) \Z")
_ONLY_UNIT = re.compile(r"\(\s?(?:tỉnh |thành phố |tp\.? ?)?")
_RESPECTIVELY = re.compile(r"\b(?:lần lượt|tương ứng)\b")
_PROVINCE_LEAD = 30
"""How early in its sentence a province among several must stand to hold for the next ones."""
_AGAIN = 3
"""How often a report must speak of the unit in its title to be its own."""
_OPENS_TITLE = len("đảng bộ huyện ")
"""How far into the title its subject may stand."""
_COUNTED_UNIT = re.compile(r"\d \Z")
_PER_PARAGRAPH = 1.6
_LETTERHEAD = 400
"""Characters in which the three lines of a letterhead end."""
_OPENING = 45
_SUBORDINATE = re.compile(
    r"\b(?:theo|khi|của|do|được|thực hiện|từ|vì|đề nghị|kiến nghị|đề xuất|trình|báo cáo|xin|với)\b"
)
_EXCLUDED = re.compile(r"\b(?:không tính|không kể|ngoại trừ|ngoài)\b[^,;]*\Z")
_OF_PLACE = re.compile(r" (?:tp\.? ?|tỉnh |thành phố |quận |huyện )?")
_COUNTED = re.compile(r" (?:với |có |là |đạt |chỉ đạt )?(?:hơn |gần |trên |khoảng )?\d")
_FIGURE = re.compile(r"\A\D{0,16}[\d.,/]+")
_RANKED = re.compile(r"(?:thứ \w+|nhất|so với|đầu|đầu tiên|duy nhất|bình quân|chung|với|cho|của) $")


_COMMUNE = re.compile(r"(?<!, )\b(?:phường|xã|thị trấn|đặc khu) \Z")
_COMMUNE_LEAD = len("thị trấn ,  ")
_SEAT = re.compile(
    r"\bđiểm cầu (?:trụ sở )?(?:tỉnh ủy |thành ủy |ubnd )?(?:tỉnh |thành phố |tp\.? ?)?\Z"
)
_SEAT_LEAD = 40
_NATIONWIDE = re.compile(r"\bhội nghị (?:trực tuyến )?toàn quốc\b")
_MAN_AND_CITY = "hồ chí minh"
_CITY_OF = re.compile(r"(?:thành phố|tp\.?|nội,|nội và|nẵng,|nẵng và|thơ,|thơ và|phòng,) ?\Z")
_COUNTED_IN = re.compile(r"\D{0,16}[\d.,]+(?: (?:nghìn|ngàn|triệu))?(?: [^\W\d_]+)+ ")
_SOURCE = re.compile(r"\b(?:theo|tin|thông tin|số liệu|thống kê)(?: (?:thông tin|tin|của|từ))* \Z")
_FORMER = re.compile(r"\b(?:cựu|nguyên) (?:phó )?(?:bí thư|chủ tịch) [^,.;]{0,20}\Z")
_ISSUED = re.compile(
    r"\b(?:nghị quyết|nghị định|chỉ thị|kết luận|quy định|quyết định|hướng dẫn|luật|thông tư"
    r"|công văn)(?:[^;\n]{0,40} của)?(?: ban chấp hành| ban tổ chức| ủy ban kiểm tra)? \Z"
)
_NATIONAL_OVER_OWN = 4
_ITS_PROVINCE = re.compile(
    r"(?:toàn|cả) |ban thường vụ tỉnh ủy|ban thường vụ thành ủy"
    r"|ủy ban kiểm tra tỉnh ủy|đảng bộ tỉnh"
)
_NAMED_OR_MANY = re.compile(rf" [{CAPITALS}]|, (?:thành|quận|huyện|thị)|/|, đảng ủy")
_OF_UNIT = re.compile(r" (?:các )?(?:huyện|quận|thị xã|xã|phường|thị trấn|khối)\b")


@quickly_made
@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the text."""

    start: int
    end: int
    level: Level
    province: str | None  # folded official name
    area: str | None
    carries: bool  # also holds for the sentences that follow
    national: bool = False  # a ministry, whose figures are no province's
    whole: bool = False  # "toàn tỉnh": of the province spoken of
    linked_only: bool = False  # "… của Bộ Công an": governs only what it directly follows
    closes: int = -1  # where the parenthesis ends that holds only its name, and its hold with it


def _aside(folded: str, start: int, end: int) -> int:
    """Where the parenthesis ends that holds nothing but the place named; -1 for other places."""
    opened = folded.rfind("(", max(0, start - len("(tỉnh ")), start)
    if opened < 0 or not _ONLY_UNIT.fullmatch(folded, opened, start):
        return -1
    return end if folded.startswith(")", end) else -1


def _unit(words: str) -> str:
    """The unit in "đảng ủy xã": communes share names, "xã Tân Hưng" and "phường Tân Hưng"."""
    return next((unit for unit in ("phường", "thị trấn", "đặc khu") if unit in words), "xã")


def _titled(name: str) -> str:
    """Write the "LỆ THỦY" of a letterhead as "Lệ Thủy"."""
    return name.title() if name.isupper() and len(name) > 2 else name


class Places:
    """The places of one text and what they mean for each statement."""

    def __init__(self, context: "TextContext", hint: str | None) -> None:
        """Find all places; `hint` is the code of the province to assume without better."""
        self._context = context
        self._gazetteer = context.vocabulary.gazetteer
        self._raw_provinces = self._province_hits()
        self._national_cues = self._national_actors()
        self._own_province = self._speaks_of_its_province()
        areas = self._areas()
        bare = self._bare(areas)
        self._name, self.province_basis = self._subject([*areas, *bare], hint)
        self.province = (
            self._gazetteer.code_on(self._name, context.document.published) if self._name else None
        )
        self._national = self._name is None and self._speaks_of_the_country()
        # where each line is one sentence, a new line is no new subject
        sentences = context.sentences
        self._has_paragraphs = bool(sentences) and (
            len(sentences) >= _PER_PARAGRAPH * (sentences[-1].paragraph + 1)
        )
        self._default = self._titular_area(areas, bare)
        areas = [*areas, *bare]
        self._mentions = sorted(
            [
                *self._settled(areas),
                *self._settled(self._provinces(areas)),
                *self._wholes(areas),
                *self._units_again(areas),
            ],
            key=lambda mention: (mention.start, -mention.end),
        )
        self._starts = [mention.start for mention in self._mentions]
        self._default = self._default or self._default_area()
        self._scopes: dict[tuple[int, date | None], Scope] = {}

    def scope_at(self, offset: int, period: Period) -> Scope:
        """Whom a statement at `offset` is about; the province's code as of `period`."""
        found = self._governing(offset)
        # a text knows nothing of borders after its own day: a term until December 2025 that is
        # told about in 2022 is a term of one of the 63
        until, published = period.period_to, self._context.document.published
        if until is None or (published is not None and published < until):
            until = published
        day = until or period.period_from or self._context.timeline.reported_until
        key = (id(found), day)  # the mentions live as long as this, and None does anyway
        scope = self._scopes.get(key)
        if scope is None:
            scope = self._scopes[key] = self._scope(found, day)
        return scope

    def _scope(self, found: Mention | None, day: date | None) -> Scope:
        if found is None:
            if self._national:
                return Scope(None, NATIONAL, "national")
            return Scope(self._code(self._name, day), None, "province")
        if found.level == "national":
            return Scope(None, NATIONAL, "national")
        name = found.province
        if name is None and found.national is False:
            name = self._name  # a district or bloc of the province that the text is about
        return Scope(self._code(name, day), found.area, found.level)

    def names_place_of(self, offset: int) -> bool:
        """Whether the sentence at `offset` itself names the place, left of it or tied to it."""
        sentence = self._context.sentence_at(offset)
        position = bisect_left(self._starts, offset) - 1
        here = position >= 0 and self._mentions[position].start >= sentence.start
        return here or self._linked(offset, sentence.end) is not None

    def _code(self, name: str | None, day: date | None) -> str | None:
        if name is None:
            return None
        return self._gazetteer.code_on(name, day)

    def _governing(self, offset: int) -> Mention | None:
        context = self._context
        index = context.sentence_index(offset)
        sentence = context.sentences[index]
        linked = self._linked(offset, sentence.end) or self._in_turn(offset, sentence)
        if linked is not None:
            return linked
        position = bisect_left(self._starts, offset) - 1
        while position >= 0 and self._starts[position] >= sentence.start:
            mention = self._mentions[position]
            if not mention.linked_only and (mention.closes < 0 or offset < mention.closes):
                return self._with_bloc(position, sentence.start)
            position -= 1
        while position >= 0:
            mention = self._mentions[position]
            if mention.carries and self._still_holds(mention, index):
                return mention if mention.level != "province" else self._default or mention
            if index - context.sentence_index(mention.start) > _CARRIED and self._name is not None:
                break
            position -= 1
        return self._default

    def _still_holds(self, mention: Mention, index: int) -> bool:
        """Whether a place named in an earlier sentence holds for sentence number `index`.

        A province among several holds until the next; a unit of a province to the end of its
        paragraph, or for some sentences where there are no paragraphs.
        """
        if self._name is None and mention.level in ("province", "national"):
            return True
        named = self._context.sentence_index(mention.start)
        if self._has_paragraphs and mention.area is not None:
            sentences = self._context.sentences
            return sentences[named].paragraph == sentences[index].paragraph
        return index - named <= _CARRIED

    def _in_turn(self, offset: int, sentence: Sentence) -> Mention | None:
        """The province of a figure in "Hà Nam và Nam Định lần lượt là 9 và 12"."""
        if self._name is not None:
            return None
        at = _RESPECTIVELY.search(self._context.folded, sentence.start, offset)
        if at is None:
            return None
        figures = [
            one for one in self._context.numerals_in(at.end(), sentence.end)
            if one.value is not None
        ]  # fmt: skip
        turn = sum(one.start < offset for one in figures)
        first = bisect_left(self._starts, sentence.start)
        last = bisect_left(self._starts, at.start())
        places = [one for one in self._mentions[first:last] if one.level == "province"]
        if len(places) < 2 and first:
            before = self._context.sentence_at(self._starts[first - 1])
            first = bisect_left(self._starts, before.start)
            last = bisect_left(self._starts, before.end)
            places = [one for one in self._mentions[first:last] if one.level == "province"]
        return places[turn] if len(places) > 1 and turn < len(places) else None

    def _with_bloc(self, position: int, start: int) -> Mention:
        """A bloc named in the same sentence keeps hold of "thành phố" after it."""
        mention = self._mentions[position]
        if mention.level == "province" and mention.area is None:
            for number in range(position - 1, -1, -1):
                earlier = self._mentions[number]
                between = self._context.folded[earlier.end : mention.start]
                if earlier.start < start or ";" in between:
                    break
                if mention.whole and _ALL_OF_IT.match(self._context.folded, mention.start):
                    break  # "khối phường giảm 212, toàn thành phố 389"
                if earlier.level == "bloc" and mention.start - earlier.end < 60:
                    return earlier
                if mention.whole and earlier.province is not None and not earlier.whole:
                    return earlier if earlier.level == "province" else mention
        return mention

    def _linked(self, offset: int, end: int) -> Mention | None:
        """A place tied to the figure from the right: "15 người thuộc Đảng ủy Khối …"."""
        limit = min(end, offset + 70)
        for link in self._context.hits_in("area_link", offset, limit):
            between = _FIGURE.sub("", self._context.folded[offset : link.start], count=1)
            if re.search(r"[,;.:]|\d", between):
                return None
            position = bisect_left(self._starts, link.end)
            if position < len(self._mentions):
                mention = self._mentions[position]
                several = self._name is None and mention.level == "province"
                if mention.start - link.end <= 2 and (mention.area is not None or several):
                    return mention
        return self._of_country(offset, limit)

    def _of_country(self, offset: int, limit: int) -> Mention | None:
        """The whole country that a figure is counted in: "5,6 triệu đảng viên cả nước"."""
        position = bisect_left(self._starts, offset)
        if position == len(self._starts) or self._starts[position] >= limit:
            return None
        mention = self._mentions[position]
        if mention.level != "national" or not mention.whole:
            return None
        return (
            mention if _COUNTED_IN.fullmatch(self._context.folded, offset, mention.start) else None
        )

    def _province_hits(self) -> list[tuple[int, int, str]]:
        text = self._context.text
        return [
            (hit.start, hit.end, hit.phrase.code)
            for hit in self._context.hits("province")
            if text[hit.start].isupper() and not self._is_namesake(hit) and not self._is_seat(hit)
        ]

    def _is_namesake(self, hit: Hit) -> bool:
        """Whether a commune is called so, or "Hồ Chí Minh" is the man and not the city."""
        folded = self._context.folded
        if _COMMUNE.search(folded, max(0, hit.start - _COMMUNE_LEAD), hit.start):
            return True  # "phường Phú Thọ Hòa" of another city
        if hit.phrase.surface != _MAN_AND_CITY:
            return False
        return not _CITY_OF.search(folded, max(0, hit.start - 16), hit.start)

    def _is_seat(self, hit: Hit) -> bool:
        """Whether a province only hosts a seat of a conference of the whole country."""
        folded = self._context.folded
        if not _SEAT.search(folded, max(0, hit.start - _SEAT_LEAD), hit.start):
            return False
        return _NATIONWIDE.search(folded, self._context.document.body_start, hit.start) is not None

    def _areas(self) -> list[Mention]:
        context, found = self._context, []
        for hit in context.hits("area_word"):
            code = hit.phrase.code
            if code == "province":
                continue
            named = area_name(context.text, hit.end, self._gazetteer, code)
            listed = context.text[max(0, hit.start - 2) : hit.start - 1].isdigit()
            if context.folded.endswith("cấp ", 0, hit.start):
                continue  # "cấp xã Giai đoạn" in a title
            if named is None or listed:  # "4 huyện Hoài Đức, Thanh Trì, …": counted, not placed
                continue
            name, end, provinces = named
            level = _LEVELS[code]
            if len(provinces) > 1:
                kind = _KINDS.get(context.folded[hit.start : hit.end])
                provinces = self._gazetteer.districts_by_kind.get((fold(name), kind or ""), ())
            province = provinces[0] if len(provinces) == 1 else None
            lead = hit.start - context.sentence_at(hit.start).start
            led_by = context.hits_in("area_link", hit.start - 12, hit.start)
            linked = any(link.end >= hit.start - 1 for link in led_by)
            titled = level == "commune" and context.hits_in("title_word", hit.start - 24, hit.start)
            carries = level in _LEAD and lead <= _LEAD[level] and not linked and not titled
            closes = _aside(context.folded, hit.start, end)
            if _SINGLED_OUT.search(context.folded, max(0, hit.start - 16), hit.start):
                carries = False
            before = context.folded[max(0, hit.start - 18) : hit.start]
            if code == "city" and _VENUE.search(before) and _MEET.match(context.folded, end):
                continue  # the capital of the province, where people meet
            carries = carries and closes < 0
            area = _titled(name)
            if code == "commune" and not name[-1].isdigit():
                area = f"{_unit(context.folded[hit.start : hit.end])} {area}"
            elif code == "city" and fold(name) in self._gazetteer.versions:
                area = f"thành phố {area}"  # not the province of that name
            found.append(Mention(hit.start, end, level, province, area, carries, closes=closes))
        for hit in context.hits("lower_committees"):
            # what the committees below did, all of them together, is not the province's own
            found.append(Mention(hit.start, hit.end, "district", None, None, False))
        for hit in context.hits("bloc"):
            counted = _COUNTED_UNIT.search(context.folded, max(0, hit.start - 8), hit.start)
            if hit.phrase.code != "none" and not counted:
                bloc = bloc_name(context, hit)
                if bloc is not None:
                    end = hit.start + len(bloc)
                    found.append(Mention(hit.start, end, "bloc", None, bloc, False))
        provinces_end = {start: end for start, end, _ in self._raw_provinces}
        for hit in context.hits("agency"):
            if hit.phrase.code == "none" or context.folded.endswith("đảng ", 0, hit.start):
                continue  # "Đảng bộ Công an" is no ministry
            # "hải quan TP. HCM" is the agency there, not the city
            gap = _OF_PLACE.match(context.folded, hit.end)
            end = provinces_end.get(hit.end + 1, hit.end)
            if gap is not None:
                end = provinces_end.get(gap.end(), end)
            linked = hit.start - context.sentence_at(hit.start).start > len("ở các ") and any(
                link.end >= hit.start - 1
                for link in context.hits_in("area_link", hit.start - 12, hit.start)
            )
            if hit.phrase.code == "country":
                if not linked and self._decides(hit.start, hit.end):
                    found.append(Mention(hit.start, hit.end, "national", None, NATIONAL, False))
            elif linked or self._acts(hit.start, end):
                area = context.text[hit.start : end]
                national = hit.phrase.code == "national"
                found.append(
                    Mention(
                        hit.start,
                        end,
                        "agency",
                        None,
                        area,
                        carries=False,
                        national=national,
                        linked_only=linked,
                    )
                )
        return found

    def _bare(self, areas: list[Mention]) -> list[Mention]:
        """The districts that are named alone: "Đô Lương có 381"."""
        context, gazetteer = self._context, self._gazetteer
        if not context.sentences:
            return []
        text, title = context.text, context.sentences[0]
        names = {
            name: gazetteer.districts[name]
            for name in {
                fold(area.area) for area in areas if area.area and area.level == "district"
            }
            if name in gazetteer.districts and name not in gazetteer.versions
        }
        found: list[bare_names.BareName | None] = [
            *bare_names.repeated(text, context.folded, names),
            *bare_names.in_a_row(text, title.start, context.document.body_end, gazetteer),
        ]
        if any(hit.phrase.code in ("district", "city") for hit in context.hits("area_word")):
            found.append(bare_names.opening(text, title.start, title.end, gazetteer))
        found += [
            bare_names.before_province(text, start, name, gazetteer)
            for start, _, name in self._raw_provinces
        ]
        taken = Spans(
            [*((area.start, area.end) for area in areas)]
            + [(start, end) for start, end, _ in self._raw_provinces]
        )
        return [
            self._bare_mention(one)
            for start, one in sorted({one.start: one for one in found if one}.items())
            if not taken.touch(start, start + 1)
        ]

    def _bare_mention(self, name: bare_names.BareName) -> Mention:
        folded = self._context.folded
        lead = name.start - self._context.sentence_at(name.start).start
        closes = _aside(folded, name.start, name.end)
        links = self._context.hits_in("area_link", name.start - 12, name.start)
        linked = any(link.end >= name.start - 1 for link in links)
        singled_out = _SINGLED_OUT.search(folded, max(0, name.start - 16), name.start)
        return Mention(
            name.start,
            name.end,
            "district",
            name.provinces[0] if len(name.provinces) == 1 else None,
            name.name,
            carries=lead <= _LEAD["district"] and not (linked or singled_out) and closes < 0,
            closes=closes,
        )

    def _settled(self, areas: list[Mention]) -> list[Mention]:
        """Let no unit of a sentence on several hold for the sentences after it."""
        names: dict[int, set[str | None]] = {}
        for area in areas:
            if area.level in _LEAD or area.level == "province":
                sentence = self._context.sentence_index(area.start)
                names.setdefault(sentence, set()).add(area.area or area.province)
        return [
            replace(area, carries=False)
            if len(names.get(self._context.sentence_index(area.start), ())) > 1
            else area
            for area in areas
        ]

    def _acts(self, start: int, end: int) -> bool:
        """Whether the agency at `start` is the one whose figures follow, not a speaker's office."""
        context = self._context
        if any(hit.end >= start - 2 for hit in context.hits_in("title_word", start - 24, start)):
            return False
        if any(hit.end >= start - 1 for hit in context.hits_in("agency_verb", start - 14, start)):
            return False  # "trình bộ Tài chính phê duyệt"
        if _SOURCE.search(context.folded, max(0, start - 30), start) and context.folded.startswith(
            ",", end
        ):
            return False
        if any(hit.start <= end + 6 for hit in context.hits_in("action", end, end + 40)):
            return True
        if _COUNTED.match(context.folded, end):
            return True  # "…, tiếp theo là Sở Y tế với hơn 120"
        sentence = context.sentence_at(start)
        if _EXCLUDED.search(context.folded, sentence.start, start):
            return False
        verbs = context.hits_in("agency_verb", end, min(sentence.end, end + 40))
        return start - sentence.start < 45 and not verbs

    def _decides(self, start: int, end: int) -> bool:
        """Whether a body of the whole country opens its sentence and does what is counted."""
        context = self._context
        sentence = context.sentence_at(start)
        opening = context.folded[sentence.start : start]
        if len(opening) > _OPENING or _SUBORDINATE.search(opening):
            return False
        limit = min(sentence.end, end + 60)
        verbs = [hit.start for hit in context.hits_in("agency_verb", end, limit)]
        actions = [
            hit.start
            for hit in context.hits_in("action", end, limit)
            if hit.phrase.attributes["weight"] != "weak"
        ]
        return bool(actions) and min(actions) < min(verbs, default=limit)

    def _provinces(self, areas: list[Mention]) -> list[Mention]:
        inside = {position for area in areas for position in range(area.start, area.end)}
        unit_ends = {area.end for area in areas}
        folded = self._context.folded
        found = []
        for start, end, name in self._raw_provinces:
            if start in inside:
                continue
            opening = start - self._context.sentence_at(start).start <= len("tại tỉnh ")
            venue = not opening and _VENUE.search(folded[max(0, start - 18) : start]) is not None
            own = name == self._name
            if own and self._default is not None:
                continue  # of a district's own report the province is only where it lies
            if venue and not own and self._name is not None:
                continue
            lead = start - self._context.sentence_at(start).start
            compared = _COMPARED.search(folded, max(0, start - 24), start)
            carries = own or (self._name is None and lead <= _PROVINCE_LEAD and not compared)
            behind_unit = folded.rfind(" (", start - len(" (tỉnh "), start) in unit_ends
            closes = _aside(folded, start, end) if not own or behind_unit else -1
            tied = venue and not own  # "64 ở Hà Nam"
            found.append(
                Mention(
                    start, end, "province", name, None, carries and not tied,
                    linked_only=tied, closes=closes,
                )
            )  # fmt: skip
        return found

    def _wholes(self, areas: list[Mention]) -> list[Mention]:
        taken = Spans((area.start, area.end) for area in areas)
        found = []
        for hit in self._context.hits("whole"):
            if taken.touch(hit.start, hit.end):
                continue
            words = self._context.folded[hit.start : hit.end]
            if _OF_UNIT.match(self._context.folded, hit.end):
                continue  # "toàn Đảng bộ huyện"
            if self._default is not None and not _ALL_OF_IT.match(words):
                continue  # "Tỉnh ủy giao 200" in a district's report: the figure is the district's
            if hit.phrase.code == "national":
                if _RANKED.search(self._context.folded[max(0, hit.start - 14) : hit.start]):
                    continue
                carries = self._name is None
                found.append(
                    Mention(hit.start, hit.end, "national", None, NATIONAL, carries, whole=True)
                )
            elif self._name is not None or self._speaks_of_one_unnamed():
                found.append(
                    Mention(hit.start, hit.end, "province", self._name, None, True, whole=True)
                )
        return found

    def _speaks_of_one_unnamed(self) -> bool:
        """Whether "toàn tỉnh" can only be a province that the text does not name."""
        return bool(self._own_province) and not (self._raw_provinces or self._national)

    def _subject(self, areas: list[Mention], hint: str | None) -> tuple[str | None, ProvinceBasis]:
        """The province that the text is about: by title, committees, frequency."""
        context = self._context
        unit_ends = {hit.end for hit in context.hits("area_word")} | {
            hit.end for hit in context.hits("whole")
        }
        body = context.document.body_start
        lead = context.sentences[min(2, len(context.sentences) - 1)].end if context.sentences else 0
        middle = (body + context.document.body_end) // 2
        title_end = context.sentences[0].end if context.sentences else body
        area_starts = {area.start for area in areas}
        # "phường Phú Thọ Hòa" lies in no Phú Thọ
        communes = Spans((area.start, area.end) for area in areas if area.level == "commune")
        scores: dict[str, float] = {}
        for start, _, name in self._raw_provinces:
            weight = _PLAIN
            if start - 1 in unit_ends:
                weight = _WITH_UNIT_WORD
            before = context.folded[max(0, start - 40) : start]
            if _VENUE.search(before[-18:]) or _FORMER.search(before):
                weight = _AS_VENUE
            elif start <= title_end:
                weight = _IN_TITLE
            elif start <= lead:
                weight *= 1.5
            elif start > middle:
                weight *= _LATE
            if start not in area_starts and not communes.touch(start, start + 1):
                scores[name] = scores.get(name, 0.0) + weight
        for area in areas:
            if area.province is not None:
                weight = _IN_TITLE if self._is_letterhead(area) else _BY_DISTRICT
                scores[area.province] = scores.get(area.province, 0.0) + weight
        ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
        national = 0.3 * self._national_cues
        if len(ranked) > 1:
            enough = _ENOUGH
        elif self._own_province or not self._raw_provinces:
            enough = _AS_VENUE  # "toàn tỉnh", "huyện": of the only one that it can be
        else:
            enough = _WITH_UNIT_WORD
        if ranked and ranked[0][1] >= enough:
            second = ranked[1][1] if len(ranked) > 1 else 0.0
            if ranked[0][1] >= 1.6 * second and ranked[0][1] >= national:
                return ranked[0][0], "stated"
        if hint is not None and hint in self._gazetteer.names:
            return self._gazetteer.names[hint], "given"
        return None, "none"

    def _national_actors(self) -> int:
        """How often a body of the whole country is named, but for what it has issued."""
        folded = self._context.folded
        return sum(
            not _ISSUED.search(folded, max(0, hit.start - 64), hit.start)
            for hit in self._context.hits("national_cue")
        )

    def _speaks_of_its_province(self) -> int:
        """How often the text says "toàn tỉnh", "Ban Thường vụ Tỉnh ủy" without naming which."""
        text, folded = self._context.text, self._context.folded
        return sum(
            hit.phrase.code == "province"
            and _ITS_PROVINCE.match(folded, hit.start) is not None
            and not _OF_UNIT.match(folded, hit.end)
            and not _OTHERS.search(folded, max(0, hit.start - 12), hit.start)
            and not _NAMED_OR_MANY.match(text, hit.end)
            for hit in self._context.hits("whole")
        )

    def _speaks_of_the_country(self) -> bool:
        return self._national_cues >= max(2, _NATIONAL_OVER_OWN * self._own_province)

    def _default_area(self) -> Mention | None:
        """The district or commune that title and lead are about, if they agree on one."""
        context = self._context
        if not context.sentences:
            return None
        lead = context.sentences[min(2, len(context.sentences) - 1)].end
        early = [
            mention for mention in self._mentions
            if mention.start < lead and mention.level in ("district", "commune") and mention.carries
        ]  # fmt: skip
        names = {mention.area for mention in early}
        if len(names) != 1:
            return None
        total = sum(mention.area in names for mention in self._mentions)
        return early[0] if total >= 3 or self._is_letterhead(early[0]) else None

    def _titular_area(self, areas: list[Mention], bare: list[Mention]) -> Mention | None:
        """The district, commune or bloc whose own report the title says this is.

        It is named in the title or letterhead before any province, and the text speaks of "huyện",
        "Đảng bộ xã" or "Khối" at least as often as of the province as a whole.
        """
        context = self._context
        if not context.sentences:
            return None
        title_end = max(
            context.sentences[min(2, len(context.sentences) - 1)].end
            if context.text[context.document.body_start : context.sentences[0].end].isupper()
            else context.sentences[0].end,
            context.sentences[0].end,
        )
        named = sorted([*areas, *bare], key=lambda one: one.start)
        titled = [
            one for one in named
            if one.start < title_end and one.area is not None
            and one.level in ("district", "commune", "bloc")
        ]  # fmt: skip
        if not titled:
            return self._only_district(areas)
        own = titled[0]
        if len({one.area for one in titled if one.level == own.level}) > 1:
            return None
        before = self._context.folded[context.document.body_start : own.start]
        if _COMMITTEE_ABOVE.search(before) or _VENUE.search(before[-18:]):
            return None
        units = [
            hit for hit in context.hits("bloc" if own.level == "bloc" else "area_word")
            if (own.level == "bloc" or _LEVELS.get(hit.phrase.code) == own.level)
            and not _COUNTED_UNIT.search(context.folded, max(0, hit.start - 8), hit.start)
        ]  # fmt: skip
        others = {one.area for one in areas if one.level == own.level} - {own.area}
        named_otherwise = sum(one.area in others for one in areas)
        alone = sum(one.area == own.area for one in bare)
        again = len(units) - named_otherwise + alone
        wholes = self._wholes_named()
        if own.start - context.document.body_start <= _OPENS_TITLE and again > max(wholes, 1):
            return own
        return own if again >= _AGAIN and again >= wholes // 2 else None

    def _only_district(self, areas: list[Mention]) -> Mention | None:
        """The one district of a text that says "huyện" and no province: its own report."""
        folded = self._context.folded
        named = [one for one in areas if one.level == "district" and one.area is not None]
        if self._raw_provinces or len({one.area for one in named}) != 1 or self._wholes_named():
            return None
        districts = [
            hit for hit in self._context.hits("area_word")
            if _LEVELS.get(hit.phrase.code) == "district"
            and not _OTHERS.search(folded, max(0, hit.start - 12), hit.start)
        ]  # fmt: skip
        return named[0] if len(districts) > len(named) else None

    def _wholes_named(self) -> int:
        """How often the text speaks of a province or its committee as a whole."""
        return sum(
            hit.phrase.code == "province" and not _OF_UNIT.match(self._context.folded, hit.end)
            for hit in self._context.hits("whole")
        )

    def _units_again(self, areas: list[Mention]) -> list[Mention]:
        """The places where a district's own report says "huyện" and means itself."""
        own, context = self._default, self._context
        if own is None or own.level == "bloc":
            return []
        taken = {area.start for area in areas}
        return [
            replace(own, start=hit.start, end=hit.end, carries=True, closes=-1)
            for hit in context.hits("area_word")
            if hit.start not in taken
            and _LEVELS.get(hit.phrase.code) == own.level
            and not _OTHERS.search(context.folded, max(0, hit.start - 12), hit.start)
        ]

    def _is_letterhead(self, area: Mention) -> bool:
        """Whether a line in capitals at the head of the text names it: "HUYỆN ỦY LỆ THỦY"."""
        text, body = self._context.text, self._context.document.body_start
        if area.start - body > _LETTERHEAD or text.count("\n", body, area.start) > 2:
            return False
        line = text[max(body, text.rfind("\n", body, area.start) + 1) : area.end]
        return line.isupper() and len(line) - (area.end - area.start) <= len("ủy ban nhân dân ")
