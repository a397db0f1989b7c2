"""What a document as a whole is about: its province, the country, or a unit with its report."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numbered import NumberedText
from sosanh.extract.places import spoken_of
from sosanh.extract.places.area_names import is_city_of_its_own
from sosanh.extract.places.datelines import (
    is_dateline,
    is_gone_to,
    lies_in_parentheses,
    town_of_dateline,
)
from sosanh.extract.places.last_day import DISTRICTS_END
from sosanh.extract.places.mention import NATIONAL, Mention
from sosanh.extract.places.own_report import OF_UNIT, OwnReport
from sosanh.extract.places.province_mentions import VENUE, VENUE_LEAD
from sosanh.extract.places.sections import are_sections_of_provinces
from sosanh.extract.text.segments import CAPITALS, fold
from sosanh.extract.text.spans import Spans
from sosanh.extract.text.units import COMMUNE, DISTRICT
from sosanh.facts import Level, ProvinceBasis

# What a province scores as the subject of a document; found by reading, not by fitting.
_IN_TITLE, _WITH_UNIT_WORD, _PLAIN, _AS_VENUE, _BY_DISTRICT = 4.0, 2.0, 1.0, 0.3, 0.7
_ENOUGH, _LATE = 2.5, 0.4
ALL_OF_IT = re.compile(
    r"toàn tỉnh|cả tỉnh|toàn thành phố|trên địa bàn tỉnh|cả nước|toàn quốc|toàn đảng$"
)
_OF_NAME = re.compile(
    r"(?:cử tri|đại học|học viện|báo|đài|người|quê|sinh|cựu|nguyên|đoàn|bộ trưởng|từ)"
    r"(?: [^,.;:\n]{0,24})? (?:tỉnh |thành phố )?\Z"
    r"|(?:đại biểu|đbqh)(?! hđnd| hội đồng)(?: [^,.;:\n]{0,30})? \(?(?:tỉnh |thành phố )?\Z"
)
"""Before a province that only names a paper, a school, somebody's home or whom he sits for."""
_NAME_LEAD = 48
_ALL_PLACES = re.compile(
    r"các(?<!\wcác) (?:(?:bộ, ngành,? (?:và )?)?địa phương|tỉnh, thành phố|tỉnh, thành)\b"
    r"|\d (?:bộ, ngành|bộ ngành)\b"
    r"|(?:theo(?<!\wtheo) (?:(?:số liệu|thống kê|báo cáo|tổng hợp) )?(?:của )?bộ nội vụ"
    r"|(?:số liệu|thống kê|báo cáo|tổng hợp) [^,;.]{0,40}của bộ nội vụ)\b"
    r"(?=(?:[^.\n]|\.(?=\d)){0,160}(?<!năm)(?<!tháng)(?<!quý)(?<!ngày)"
    r" \d[\d.,]* ?(?:%|(?!tháng)[^\W\d]))"
)
"""Of how many places a text on the country tells, or who counts in all of them."""
_OPENED = re.compile(
    r"(?:(?:năm|trong năm|đến năm|hết năm) (?:19|20)\d{2}, ?|[^\d,;]{0,30},)? ?"
    r"(?:theo [^\d,;]{0,60},)? ?(?:\d{1,2}/)?"
)
"""What stands before "34 tỉnh" where it opens its sentence: "Sau sắp xếp, ", "Đến nay, 32/"."""
_RANKED = re.compile(
    r"(?:thứ \w+|nhất|so với|đầu|đầu tiên|duy nhất|bình quân|trung bình|hơn|chung|với|cho|của) $"
)
"""What only measures others by the country: "thứ 5 cả nước", "cao hơn bình quân cả nước"."""
_RANKED_AMONG = re.compile(
    r"\b(?:thứ (?:hạng )?\d{1,2}|\d{1,2}/(?:34|6[0-4])"
    r"|(?:trong |thuộc )?(?:nhóm|tốp|top)\b[^,;.]{0,20}|(?:dẫn|đứng) đầu)[^,;.\d]{0,12}"
    r"(?:/?(?:34|6[0-4]) )?(?:tỉnh,? thành(?: phố)?|tỉnh(?: và|,) thành phố|địa phương|tỉnh)?"
    r" (?:trong |trên |của |ở )?\Z"
)
"""The same behind the places ranked: "xếp thứ 38/63 tỉnh, thành phố trong cả nước"."""
_FIGURE_OF_ALL = re.compile(
    r"(?:\A|[.;:,\n–-] ?)(?:tính chung |hiện |nhìn chung )?(?:các )?"
    r"tỷ lệ [^,;:.()\d]{3,100} của \Z"
)
"""What makes the country a subject: "tỷ lệ hồ sơ trực tuyến của cả nước còn thấp"."""
_NEXT_OF_ALL = re.compile(r"[,;] (?:trong khi(?: đó,?)? |còn )?(?:(?:tỷ lệ|con số|mức) )?của \Z")
_ON_ALL = re.compile(r"(?:[-–+*•] )?(?:tính )?(?:trên|trong) (?:phạm vi |quy mô |địa bàn )?")
"""What leads a paragraph in that is on the whole country."""
_IS_SO_MUCH = re.compile(
    r" (?:(?:chỉ|mới|hiện|cũng) )*(?:đạt|là|chiếm|ở mức) (?:(?:hơn|gần|trên|khoảng) )?\d"
)
"""Around the country in a row: "tỷ lệ của tỉnh Kon Tum đạt 61%, của cả nước đạt 55%"."""
_SUBJECT_LEAD = 130
_ONE_OF_IT = re.compile(
    rf", (?:một |là )*(?:{DISTRICT}|{COMMUNE}|thành phố)\b[^,;:.()\d]{{0,50}} (?:của|thuộc|ở) \Z"
)
_ONE_OF_IT_LEAD = 80
_OPENS_CLAUSE = (", ", "; ", ". ", "\n")
_DOES = re.compile(r" (?:(?:đã|chỉ|mới|cũng|vẫn|còn|lại) )*")
_NO_DEED = ("none", "other")
_DEED_WITHIN = 24
_SHARE_OF = re.compile(r"\d% [^,;:.()\d]{4,40} của \Z")
_SHARE_LEAD = 60
_GOES_ON = re.compile(r" (?!giao|ủy)[^\W\d_]")
_FORMER = re.compile(r"\b(?:cựu|nguyên) (?:phó )?(?:bí thư|chủ tịch) [^,.;]{0,20}\Z")
_ISSUED = re.compile(
    r"\b(?:nghị quyết|nghị định|chỉ thị|kết luận|quy định|quyết định|hướng dẫn|luật|thông tư"
    r"|công văn)(?:[^;\n]{0,40} của)?(?: ban chấp hành| hội nghị| ban tổ chức| ủy ban kiểm tra)? \Z"
)
"""Before a body that a text only names for a paper: "Nghị quyết của Bộ Chính trị"."""
_OF_A_PROVINCE = re.compile(r" (?:tỉnh|thành phố|tp)\b")
"""Behind the deputies that a province has: "Đoàn đại biểu Quốc hội tỉnh"."""
_ELECTED = ("bầu cử ", "bầu ", "đoàn ")
"""Before deputies that a province has or elects: "bầu cử đại biểu Quốc hội"."""
_NATIONAL_OVER_OWN = 4
"""How much oftener than its own province a text on the country names bodies of the country."""
_LEAD = 2
"""Sentences at the head of a text that say what it is on."""
_MANY = 3
"""Provinces in a text on the country that takes them for examples."""
_ITS_PROVINCE = re.compile(
    r"(?:toàn|cả) |ban thường vụ tỉnh ủy|ban thường vụ thành ủy"
    r"|ủy ban kiểm tra tỉnh ủy|đảng bộ tỉnh"
)
_NAMED_OR_MANY = re.compile(rf" [{CAPITALS}]|, (?:thành|quận|huyện|thị)|/|, đảng ủy")
_CITY = re.compile(r"thành phố|thành ủy|\btp\b")
_AMONG_ALL = re.compile(r"\b(?:trong đó|riêng|gồm|cụ thể|như)\b")
_OF_OFFICES = (
    r"công an|quân sự|biên phòng|bộ đội biên phòng|lực lượng vũ trang|llvt|các cơ quan đảng|ubnd"
    r"|ủy ban nhân dân|dân chính đảng|dân - chính - đảng"
)
_UNIT_ACTS = re.compile(
    rf"\b(?:đảng bộ|đảng ủy) (?P<unit>{DISTRICT}|{COMMUNE})(?= (?:đã|kết nạp|có|hiện|cũng|vừa)\b)"
)
"""Before "toàn Đảng bộ", whose it is: "Đảng bộ xã đã kết nạp 7, nâng tổng số toàn Đảng bộ"."""
_COMMUNE_WORD = re.compile(COMMUNE)
_COMMITTEE_TELLS = re.compile(
    r"huyện ủy|quận ủy|thị ủy|thành ủy|đảng ủy (?:xã|phường|khối)"
    rf"|đảng bộ (?:{DISTRICT}|{COMMUNE}|khối)|đảng (?:bộ|ủy) (?:{_OF_OFFICES})"
)


class DocumentSubject(OwnReport):
    """The subject of a document, told by where its places stand and by who acts in it."""

    def __init__(self, context: NumberedText) -> None:
        super().__init__(context)
        self._national_cues = self._national_actors()
        self._own_province = self._speaks_of_its_province()
        self._has_sections = are_sections_of_provinces(context, self._raw_provinces)
        self._national = False  # until the subject is known
        self.last_day: date | None = None  # until its places are

    def _wholes(self, areas: list[Mention]) -> list[Mention]:
        """What "toàn tỉnh", "toàn Đảng bộ" and "cả nước" mean in this text."""
        taken = Spans((area.start, area.end) for area in areas)
        cities = Spans((start - 1, end) for start, end, _ in self._raw_provinces)
        found = []
        for hit in self._context.hits("whole"):
            if hit.phrase.surface == "tp" and cities.touch(hit.start, hit.end + 1):
                continue  # "TP.HCM", "TP Hồ Chí Minh"
            if taken.touch(hit.start, hit.end):
                continue
            words = self._context.folded[hit.start : hit.end]
            if self._context.folded.endswith(("nhất ", "nhì "), 0, hit.start):
                continue  # "Bác Ái, huyện nghèo nhất tỉnh, giảm 96": among them, not of them
            if self._context.folded.startswith(",", hit.end) and _ONE_OF_IT.search(
                self._context.folded, max(0, hit.start - _ONE_OF_IT_LEAD), hit.start
            ):
                continue  # "Bù Đăng, huyện vùng sâu của tỉnh, giảm 14"
            if OF_UNIT.match(self._context.folded, hit.end):
                continue  # "toàn Đảng bộ huyện"
            city = self._city_within(areas, hit)
            if city is not None:
                found.append(city)
                continue
            own = self._committee_telling(areas, hit.start) if words == "toàn đảng bộ" else None
            if own is not None:
                found.append(
                    replace(own, start=hit.start, end=hit.end, closes=-1, carries=True,
                            linked_only=False)
                )  # fmt: skip
                continue
            if self._default is not None and words == "toàn đảng bộ":
                found.append(replace(self._default, start=hit.start, end=hit.end, closes=-1))
                continue
            if (
                self._default is not None
                and not ALL_OF_IT.search(words)
                and not (words == "tỉnh" and self._province_acts(hit))
            ):
                continue  # "Tỉnh ủy giao 200" in a district's report: the figure is the district's
            counted = hit.phrase.code == "all_provinces"
            if counted or hit.phrase.code == "national":
                before = self._context.folded[max(0, hit.start - _SUBJECT_LEAD) : hit.start]
                in_row = _NEXT_OF_ALL.search(before) and _IS_SO_MUCH.match(
                    self._context.folded, hit.end
                )
                if _RANKED.search(before[-14:]) and not (in_row or _FIGURE_OF_ALL.search(before)):
                    continue
                if _RANKED_AMONG.search(before):
                    continue
                opening = self._context.sentence_at(hit.start).start
                if counted and not _OPENED.fullmatch(self._context.folded, opening, hit.start):
                    continue  # "42 trong 63 tỉnh", "xếp thứ 5/63 tỉnh"
                carries = not counted and (self._name is None or self._opens_on_all(hit.start))
                found.append(
                    Mention(hit.start, hit.end, "national", None, NATIONAL, carries, whole=True)
                )
                continue
            telling = self._province_telling(hit.start)
            spoken_of = telling or self._name or self._last_province(hit.start)
            if spoken_of is not None or self._speaks_of_one_unnamed():
                found.append(
                    Mention(hit.start, hit.end, "province", spoken_of, None, True, whole=True)
                )
        return found

    def _opens_on_all(self, start: int) -> bool:
        """Whether a paragraph begins with the country: "Trên phạm vi cả nước, năm 2022 …"."""
        line = self._context.folded.rfind("\n", 0, start) + 1
        return _ON_ALL.fullmatch(self._context.folded, line, start) is not None

    def _province_acts(self, hit: Hit) -> bool:
        """Whether the report of a unit tells what the province did: "…, tỉnh chỉ xóa tên 203".

        Or what all of it has: "19,2% tổ chức cơ sở đảng của tỉnh".
        """
        folded = self._context.folded
        if folded.endswith("của ", 0, hit.start):
            share = _SHARE_OF.search(folded, max(0, hit.start - _SHARE_LEAD), hit.start)
            return share is not None and _GOES_ON.match(folded, hit.end) is not None
        if not folded.endswith(_OPENS_CLAUSE, 0, hit.start):
            return False
        deed = _DOES.match(folded, hit.end)
        start = deed.end() if deed is not None else hit.end
        deeds = self._context.hits_in("action", start, start + _DEED_WITHIN)
        return any(one.start == start and one.phrase.code not in _NO_DEED for one in deeds)

    def _city_within(self, areas: Sequence[Mention], hit: Hit) -> Mention | None:
        """The city named before that "Thành phố giảm 132 người" means in a text on a province."""
        words = self._context.folded[hit.start : hit.end]
        if self._name is None or not _CITY.search(words) or self._is_one_of_many(hit.start):
            return None
        # a city lies in a province as long as there are districts, whatever that has become since
        day = min(self._context.document.published or self.last_day or DISTRICTS_END, DISTRICTS_END)
        if is_city_of_its_own(self._gazetteer, self._name, day) or spoken_of.is_listed(
            self._context.folded, hit.start
        ):
            return None
        kinds = self._gazetteer.districts_by_kind
        before = [
            one for one in areas
            if one.end <= hit.start and one.level == "district" and one.area is not None
        ]  # fmt: skip
        before = before or spoken_of.speaking_behind(self._context, areas, hit, "district")
        name = fold(before[-1].area or "").removeprefix("thành phố ") if before else ""
        if (name, "thành phố") not in kinds:
            return None
        return replace(before[-1], start=hit.start, end=hit.end, closes=-1, carries=True,
                       linked_only=False)  # fmt: skip

    def _last_province(self, start: int) -> str | None:
        """The province of "toàn tỉnh" at `start`, in a text that goes from one to another."""
        before = [(at, name) for at, _, name in self._raw_provinces if at < start]
        if not before or self._national:
            return None
        # "Sau hợp nhất với Kon Tum, tỉnh có 96 xã"
        own = [name for at, name in before if at not in self._merged]
        return own[-1] if own else before[-1][1]

    def _committee_telling(self, areas: Sequence[Mention], start: int) -> Mention | None:
        """The unit in "Theo Ban Tổ chức Huyện ủy Vân Đồn, toàn Đảng bộ …", whose Party it is.

        Or the only one whose committee a text names that speaks of no other and of no province.
        """
        folded, opening = self._context.folded, self._context.sentence_at(start).start
        named = [one for one in areas if one.area]
        acting = _UNIT_ACTS.search(folded, opening, start)
        if acting is not None:
            level: Level = "commune" if _COMMUNE_WORD.fullmatch(acting["unit"]) else "district"
            last = [one for one in named if one.level == level and one.end <= acting.start()][-1:]
            if last:
                return last[0]
        before = [one for one in named if opening <= one.start and one.end <= start]
        if not before and len({one.area for one in named}) == 1 and not self._wholes_named(areas):
            before = [one for one in named if one.end <= start]
        before = before or self._offices_told_of(named, start)
        if not before or not _COMMITTEE_TELLS.match(folded, before[-1].start):
            return None
        first = before[-1].start
        if before[-1].level == "agency" and _AMONG_ALL.search(folded, opening, first):
            return None  # "trong đó Đảng bộ Công an tỉnh kết nạp 35, nâng toàn Đảng bộ lên 31.000"
        return before[-1]

    def _offices_told_of(self, named: Sequence[Mention], start: int) -> list[Mention]:
        """The Party of offices of which the paragraph has told, and of no province since."""
        context = self._context
        opening = context.sentences[context.sentence_index(start)].paragraph
        last = [one for one in named if one.end <= start][-1:]
        if not last or last[0].level != "agency" or not last[0].carries:
            return []
        told = context.sentences[context.sentence_index(last[0].start)].paragraph == opening
        wholes = context.hits_in("whole", last[0].end, start)
        return last if told and not any(hit.phrase.code == "province" for hit in wholes) else []

    def _speaks_of_one_unnamed(self) -> bool:
        """Whether "toàn tỉnh" can only be a province that the text does not name."""
        return bool(self._own_province) and not (self._raw_provinces or self._national)

    def _provinces_named(self) -> set[str]:
        return {name for _, _, name in self._raw_provinces}

    def _about(self, areas: list[Mention], hint: str | None) -> str | None:
        """The province that names without their word are looked for in: the only one named."""
        named = self._provinces_named()
        return named.pop() if len(named) == 1 else self._subject(areas, hint)[0]

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
        for start, end, name in self._raw_provinces:
            weight = _PLAIN
            if start - 1 in unit_ends:
                weight = _WITH_UNIT_WORD
            before = context.folded[max(0, start - 40) : start]
            if is_dateline(context, start, end, name):
                weight = _IN_TITLE
            elif (
                VENUE.search(context.folded, max(0, start - VENUE_LEAD), start)
                or _FORMER.search(before)
                or is_gone_to(context, start, end)
            ):
                weight = _AS_VENUE
            elif lies_in_parentheses(context, start, end):
                weight = _WITH_UNIT_WORD
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
        town = town_of_dateline(context, self._gazetteer.districts)
        if town is not None:
            scores[town] = scores.get(town, 0.0) + _IN_TITLE
        ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
        national = 0.3 * self._national_cues
        if self._seat_of_paper is not None:
            enough = _IN_TITLE  # a ministry reports on one province only where it says so first
        elif len(ranked) > 1:
            enough = _ENOUGH
        elif self._own_province or not self._raw_provinces:
            enough = _AS_VENUE  # "toàn tỉnh", "huyện": of the only one that it can be
        elif not self._national_cues and any(
            not _OF_NAME.search(context.folded, max(0, start - _NAME_LEAD), start)
            for start, _, _ in self._raw_provinces
        ):
            enough = 0.0  # "UBKT các cấp ở Quảng Trị", and nobody else
        else:
            enough = _WITH_UNIT_WORD
        if self._has_sections or self._only_shows_one(areas):
            return None, "none"
        if ranked and ranked[0][1] >= enough:
            second = ranked[1][1] if len(ranked) > 1 else 0.0
            if ranked[0][1] >= 1.6 * second and ranked[0][1] >= national:
                return ranked[0][0], "stated"
        if hint is None or hint not in self._gazetteer.names:
            return None, "none"
        name = self._gazetteer.names[hint]
        return (None, "none") if self._is_of_others(name, areas) else (name, "given")

    def _only_shows_one(self, areas: Sequence[Mention]) -> bool:
        """Whether a text on the country names one district, behind its lead, and no province."""
        local = [one for one in areas if one.province is not None]
        lead = self._context.sentences[:_LEAD]
        if len(local) != 1 or self._raw_provinces or self._own_province or not lead:
            return False
        return local[0].start >= lead[-1].end and self._speaks_of_the_country()

    def _is_of_others(self, own: str, areas: Sequence[Mention]) -> bool:
        """Whether a text on the portal of `own` tells of the country and of nothing local.

        Portals pass on central papers and news, too; what these take for examples are other
        provinces.
        """
        if self._seat_of_paper is not None:
            return True
        if not self._speaks_of_the_country():
            return False
        named = self._provinces_named()
        if len(named) >= _MANY and own not in named:
            return True
        context = self._context
        offices = (hit.start for hit in context.hits("agency") if hit.phrase.code == "province")
        provinces = (
            hit.start
            for hit in context.hits("area_word")
            if hit.phrase.code == "province"
            and not self._is_one_of_many(hit.start)
            and not _NAMED_OR_MANY.match(context.text, hit.end)
        )
        return all(area.level == "national" or area.national for area in areas) and all(
            self._tells_of_a_seat(offset) for offset in (*offices, *provinces)
        )

    def _tells_of_a_seat(self, offset: int) -> bool:
        """Whether the sentence there says who followed a conference from the province."""
        sentence = self._context.sentence_at(offset)
        return self._context.folded.find("điểm cầu", sentence.start, sentence.end) >= 0

    def _national_actors(self) -> int:
        """How often a body of the whole country is named, but for what it has issued."""
        folded = self._context.folded
        return sum(
            not _ISSUED.search(folded, max(0, hit.start - 64), hit.start)
            and not _OF_A_PROVINCE.match(folded, hit.end)
            and not folded.endswith(_ELECTED, 0, hit.start)
            for hit in self._context.hits("national_cue")
        )

    def _speaks_of_its_province(self) -> int:
        """How often the text says "toàn tỉnh", "Ban Thường vụ Tỉnh ủy" without naming which."""
        text, folded = self._context.text, self._context.folded
        return sum(
            hit.phrase.code == "province"
            and _ITS_PROVINCE.match(folded, hit.start) is not None
            and not OF_UNIT.match(folded, hit.end)
            and not self._is_one_of_many(hit.start)
            and not _NAMED_OR_MANY.match(text, hit.end)
            for hit in self._context.hits("whole")
        )

    def _speaks_of_the_country(self) -> bool:
        if self._seat_of_paper is not None:
            return True
        cues = self._national_cues
        of_one = len(self._provinces_named()) == 1
        if cues and not of_one and _ALL_PLACES.search(self._context.folded):
            cues += 1  # "Theo Bộ Nội vụ, các địa phương đã tinh giản 127 người"
        return cues >= max(2, _NATIONAL_OVER_OWN * self._own_province)
