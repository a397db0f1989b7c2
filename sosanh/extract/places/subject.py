"""What a document as a whole is about: its province, or the unit whose own report it is."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.mention import LEVELS, NATIONAL, Mention
from sosanh.extract.places.mentions import VENUE, PlaceMentions, is_counted
from sosanh.extract.places.own_commune import own_commune
from sosanh.extract.text.interviews import QUESTION_ON_ITS_LINE
from sosanh.extract.text.segments import CAPITALS, fold
from sosanh.extract.text.spans import Spans
from sosanh.facts import ProvinceBasis

# What a province scores as the subject of a document; found by reading, not by fitting.
_IN_TITLE, _WITH_UNIT_WORD, _PLAIN, _AS_VENUE, _BY_DISTRICT = 4.0, 2.0, 1.0, 0.3, 0.7
_ENOUGH, _LATE = 2.5, 0.4
ALL_OF_IT = re.compile(
    r"toàn tỉnh|cả tỉnh|toàn thành phố|trên địa bàn tỉnh|cả nước|toàn quốc|toàn đảng$"
)
_COMMITTEE_ABOVE = re.compile(r"\b(?:tỉnh ủy|thành ủy|ubnd tỉnh|ubnd thành phố|toàn tỉnh)\b")
_OTHERS = re.compile(r"(?:\d|\b(?:các|cấp|mỗi|nhiều|từng|số|hai|ba|bốn|giữa|và|ở|về|là)) \Z")
_OTHERS_LEAD = 12
_OF_NAME = re.compile(
    r"(?:cử tri|đại học|học viện|báo|đài|người|quê|sinh|cựu|nguyên|đoàn|bộ trưởng|từ)"
    r"(?: [^,.;:\n]{0,24})? (?:tỉnh |thành phố )?\Z"
)
"""Before a province that only names a paper, a school or somebody's home."""
_NAME_LEAD = 48
_ALL_PLACES = re.compile(
    r"các(?<!\wcác) (?:(?:bộ, ngành,? (?:và )?)?địa phương|tỉnh, thành phố|tỉnh, thành)\b"
)
_TALK = re.compile(r"\b(?:trao đổi|phỏng vấn|trò chuyện|cuộc gặp)\b")
_HEADS = re.compile(r"\b(?:bí thư|chủ tịch|chủ nhiệm|trưởng ban) ")
"""Who is asked, and for which unit he speaks."""
_AGAIN = 3
"""How often a report must speak of the unit in its title to be its own."""
_BLOC_COMMITTEES = ("đảng ủy khối", "đảng bộ khối")
_OPENS_TITLE = len("đảng bộ huyện ")
"""How far into the title its subject may stand."""
_TITLE_LEAD = re.compile(
    r"(?:(?:nghị quyết|báo cáo(?: chính trị)?|thông báo|kết luận|văn kiện)\s+"
    r"(?:của |tại |trình )?)?"
    r"(?:[^,:\n]{0,30}\d[^,:\n]{0,12}[,:] )?(?:đại hội (?:đại biểu )?|hội nghị )?"
)
"""How a title opens that says first when or what: "6 tháng, …", "Nghị quyết Đại hội …"."""
_SECTION = re.compile(r"[^\n]{0,70}[^\n.;,!?]\n")
_SECTION_LEAD = re.compile(
    r"\n[ *•–+-]*(?:(?:\d{1,2}|[ivx]{1,4})[.)] ?)?(?:(?:tại |ở )?(?:tỉnh|thành phố) )?\Z"
)
_SECTION_REACH = 24
"""What makes a line headed by a province that of a section: "Kon Tum: hai việc một người"."""
_COMMITTEE_OF = re.compile(r"\A(?:đảng bộ|đảng ủy|ban thường vụ đảng ủy) ")
_LETTERHEAD = 400
"""Characters in which the three lines of a letterhead end."""
_OPENED = re.compile(
    r"(?:(?:năm|trong năm|đến năm|hết năm) (?:19|20)\d{2}, ?|[^\d,;]{0,30},)? ?"
    r"(?:theo [^\d,;]{0,60},)? ?(?:\d{1,2}/)?"
)
"""What stands before "34 tỉnh" where it opens its sentence: "Sau sắp xếp, ", "Đến nay, 32/"."""
_RANKED = re.compile(
    r"(?:thứ \w+|nhất|so với|đầu|đầu tiên|duy nhất|bình quân|trung bình|hơn|chung|với|cho|của) $"
)
_FIGURE_OF_ALL = re.compile(
    r"(?:\A|[.;:,\n–-] ?)(?:tính chung |hiện |nhìn chung )?(?:các )?"
    r"t[ỷỉ] lệ [^,;:.()\d]{3,100} của \Z"
)
"""What makes the country a subject: "tỷ lệ hồ sơ trực tuyến của cả nước còn thấp"."""
_SUBJECT_LEAD = 130
_FORMER = re.compile(r"\b(?:cựu|nguyên) (?:phó )?(?:bí thư|chủ tịch) [^,.;]{0,20}\Z")
_ISSUED = re.compile(
    r"\b(?:nghị quyết|nghị định|chỉ thị|kết luận|quy định|quyết định|hướng dẫn|luật|thông tư"
    r"|công văn)(?:[^;\n]{0,40} của)?(?: ban chấp hành| ban tổ chức| ủy ban kiểm tra)? \Z"
)
_NATIONAL_OVER_OWN = 4
_MANY = 3
"""Provinces in a text on the country that takes them for examples."""
_ITS_PROVINCE = re.compile(
    r"(?:toàn|cả) |ban thường vụ tỉnh ủy|ban thường vụ thành ủy"
    r"|ủy ban kiểm tra tỉnh ủy|đảng bộ tỉnh"
)
_NAMED_OR_MANY = re.compile(rf" [{CAPITALS}]|, (?:thành|quận|huyện|thị)|/|, đảng ủy")
_COMMITTEE_TELLS = re.compile(r"huyện ủy|quận ủy|thị ủy|thành ủy|đảng ủy (?:xã|phường|khối)")
_OF_UNIT = re.compile(r" (?:các )?(?:huyện|quận|thị xã|xã|phường|thị trấn|khối)\b")


def _body(area: str | None) -> str:
    """The unit that a committee leads: one for "Đảng bộ Khối" and "Đảng ủy Khối"."""
    return _COMMITTEE_OF.sub("", fold(area or ""))


class DocumentSubject(PlaceMentions):
    """The subject of a document, told by where its places stand and by who acts in it."""

    def __init__(self, context: NumberedText) -> None:
        super().__init__(context)
        self._national_cues = self._national_actors()
        self._own_province = self._speaks_of_its_province()
        self._national = False  # until the subject is known
        self._mentions: Sequence[Mention] = ()

    def _wholes(self, areas: list[Mention]) -> list[Mention]:
        taken = Spans((area.start, area.end) for area in areas)
        found = []
        for hit in self._context.hits("whole"):
            if taken.touch(hit.start, hit.end):
                continue
            words = self._context.folded[hit.start : hit.end]
            if _OF_UNIT.match(self._context.folded, hit.end):
                continue  # "toàn Đảng bộ huyện"
            own = self._committee_telling(areas, hit.start) if words == "toàn đảng bộ" else None
            if own is not None:
                found.append(replace(own, start=hit.start, end=hit.end, closes=-1, carries=True))
                continue
            if self._default is not None and words == "toàn đảng bộ":
                found.append(replace(self._default, start=hit.start, end=hit.end, closes=-1))
                continue
            if self._default is not None and not ALL_OF_IT.match(words):
                continue  # "Tỉnh ủy giao 200" in a district's report: the figure is the district's
            counted = hit.phrase.code == "all_provinces"
            if counted or hit.phrase.code == "national":
                before = self._context.folded[max(0, hit.start - _SUBJECT_LEAD) : hit.start]
                if _RANKED.search(before[-14:]) and not _FIGURE_OF_ALL.search(before):
                    continue
                opening = self._context.sentence_at(hit.start).start
                if counted and not _OPENED.fullmatch(self._context.folded, opening, hit.start):
                    continue  # "42 trong 63 tỉnh", "xếp thứ 5/63 tỉnh"
                carries = self._name is None and not counted
                found.append(
                    Mention(hit.start, hit.end, "national", None, NATIONAL, carries, whole=True)
                )
            elif self._name is not None or self._speaks_of_one_unnamed():
                found.append(
                    Mention(hit.start, hit.end, "province", self._name, None, True, whole=True)
                )
            elif (spoken_of := self._last_province(hit.start)) is not None:
                found.append(
                    Mention(hit.start, hit.end, "province", spoken_of, None, True, whole=True)
                )
        return found

    def _last_province(self, start: int) -> str | None:
        """The province of "toàn tỉnh" at `start`, in a text that goes from one to another."""
        before = [name for at, _, name in self._raw_provinces if at < start]
        return before[-1] if before and not self._national else None

    def _committee_telling(self, areas: Sequence[Mention], start: int) -> Mention | None:
        """The unit in "Theo Ban Tổ chức Huyện ủy Vân Đồn, toàn Đảng bộ …", whose Party it is."""
        opening = self._context.sentence_at(start).start
        before = [one for one in areas if opening <= one.start and one.end <= start and one.area]
        if not before or not _COMMITTEE_TELLS.match(self._context.folded, before[-1].start):
            return None
        return before[-1]

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
        for start, _, name in self._raw_provinces:
            weight = _PLAIN
            if start - 1 in unit_ends:
                weight = _WITH_UNIT_WORD
            before = context.folded[max(0, start - 40) : start]
            if VENUE.search(before[-18:]) or _FORMER.search(before):
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
        if self._has_sections_of_provinces():
            return None, "none"
        if ranked and ranked[0][1] >= enough:
            second = ranked[1][1] if len(ranked) > 1 else 0.0
            if ranked[0][1] >= 1.6 * second and ranked[0][1] >= national:
                return ranked[0][0], "stated"
        if hint is None or hint not in self._gazetteer.names:
            return None, "none"
        name = self._gazetteer.names[hint]
        return (None, "none") if self._is_of_others(name, areas) else (name, "given")

    def _has_sections_of_provinces(self) -> bool:
        """Whether short lines are headed by several provinces, of which each has what is below."""
        folded = self._context.folded
        heads = {
            name
            for start, end, name in self._raw_provinces
            if _SECTION_LEAD.search(folded, max(0, start - _SECTION_REACH), start)
            and _SECTION.match(folded, end)
        }
        return len(heads) > 1

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

    def _is_one_of_many(self, start: int) -> bool:
        """Whether a unit's word is counted there or of several: "các tỉnh", "cấp huyện"."""
        folded = self._context.folded
        return _OTHERS.search(folded, max(0, start - _OTHERS_LEAD), start) is not None

    def _tells_of_a_seat(self, offset: int) -> bool:
        """Whether the sentence there says who followed a conference from the province."""
        sentence = self._context.sentence_at(offset)
        return self._context.folded.find("điểm cầu", sentence.start, sentence.end) >= 0

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

    def _default_area(self) -> Mention | None:
        """The district, commune or bloc that title and lead are about, if they agree on one."""
        context = self._context
        if not context.sentences:
            return None
        lead = context.sentences[min(2, len(context.sentences) - 1)].end
        # "Đảng ủy cơ quan …" of a text that speaks of no province
        alone = not self._raw_provinces and not self._wholes_named(self._mentions)
        early = [
            mention for mention in self._mentions
            if mention.start < lead and (
                (mention.level in ("district", "commune") and mention.carries)
                or (mention.level == "bloc" and alone)
            )
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
            if one.start < title_end and one.area is not None and not one.linked_only
            and (
                one.level in ("district", "commune", "bloc")
                or (one.level == "agency" and self._agencies.is_committee(one.start))
            )
        ]  # fmt: skip
        if not titled:
            commune = own_commune(context, areas, title_end, self._gazetteer)
            return (
                commune
                or self._only_district(areas)
                or self._only_bloc(areas)
                or self._interviewed(areas)
            )
        own = titled[0]
        issuer = self._issuer_under(own, titled)
        if issuer is not None:
            return issuer
        if len({one.area for one in titled if one.level == own.level}) > 1:
            return None
        before = self._context.folded[context.document.body_start : own.start]
        if _COMMITTEE_ABOVE.search(before):
            return None
        if VENUE.search(before[-18:]):
            return own if self._is_only_place(own, named) else None
        layer = own.level if own.level in ("bloc", "agency") else "area_word"
        units = [
            hit for hit in context.hits(layer)
            if (
                LEVELS.get(hit.phrase.code) == own.level
                or own.level == "bloc"
                or (own.level == "agency" and self._agencies.is_committee(hit.start))
            )
            and not is_counted(context.folded, hit.start)
        ]  # fmt: skip
        named_otherwise = sum(
            one.level == own.level and _body(one.area) != _body(own.area) for one in areas
        )
        alone = sum(one.area == own.area for one in bare)
        again = len(units) - named_otherwise + alone
        wholes = self._wholes_named(areas)
        lead = _TITLE_LEAD.match(context.folded, context.document.body_start)
        opening = own.start - (lead.end() if lead else context.document.body_start)
        if opening <= _OPENS_TITLE and again > max(wholes, 1):
            return own
        nothing_else = not named_otherwise and not self._raw_provinces
        if opening <= _OPENS_TITLE and nothing_else and not wholes:
            return own
        return own if again >= _AGAIN and again >= wholes // 2 else None

    def _is_only_place(self, own: Mention, named: Sequence[Mention]) -> bool:
        """Whether a text speaks of no other unit, and of no province: "Kết nạp … ở Quỳ Hợp"."""
        others = any(one.area != own.area for one in named if one.level != "agency")
        return own.level == "district" and not (
            others or self._raw_provinces or self._wholes_named(named)
        )

    def _issuer_under(self, above: Mention, titled: Sequence[Mention]) -> Mention | None:
        """The unit of the second line of a letterhead, whose first one names the unit above it.

        "ĐẢNG BỘ HUYỆN HẢI HẬU", then "ĐẢNG ỦY XÃ HẢI MINH".
        """
        below = (
            one
            for one in titled
            if (above.level, one.level) == ("district", "commune")
            and self._context.text.count("\n", above.end, one.start) == 1
            and self._is_letterhead(above)
            and self._is_letterhead(one)
        )
        return next(below, None)

    def _only_district(self, areas: list[Mention]) -> Mention | None:
        """The one district of a text that says "huyện" and no province: its own report."""
        named = [one for one in areas if one.level == "district" and one.area is not None]
        if (
            self._raw_provinces
            or len({one.area for one in named}) != 1
            or self._wholes_named(areas)
        ):
            return None
        districts = [
            hit for hit in self._context.hits("area_word")
            if LEVELS.get(hit.phrase.code) == "district"
            and not self._is_one_of_many(hit.start)
        ]  # fmt: skip
        return named[0] if len(districts) > len(named) else None

    def _interviewed(self, areas: Sequence[Mention]) -> Mention | None:
        """The unit whose head is asked in an interview: "trao đổi với ông A, Bí thư Huyện ủy B"."""
        context = self._context
        begin = context.document.body_start
        asked = QUESTION_ON_ITS_LINE.search(context.folded, begin)
        if asked is None or QUESTION_ON_ITS_LINE.search(context.folded, asked.end()) is None:
            return None
        talk = _TALK.search(context.folded, begin, asked.start())
        if talk is None:
            return None
        end = context.sentence_at(talk.start()).end
        return next(
            (
                one for one in areas
                if talk.end() <= one.start < end
                and one.level in ("district", "commune", "bloc")
                and one.area is not None
                and _HEADS.search(context.folded, talk.end(), one.end)
            ),
            None,
        )  # fmt: skip

    def _only_bloc(self, areas: list[Mention]) -> Mention | None:
        """The one bloc with which a text begins and that it goes on to call "Khối": its own report.

        "Đảng bộ Khối các cơ quan tỉnh hiện có 73 chi bộ. … Đảng ủy Khối đã kết nạp 90 đảng viên."
        """
        context = self._context
        named = [one for one in areas if one.level == "bloc"]
        if not named and not self._raw_provinces and not self._wholes_named(areas):
            return self._nameless_bloc()
        lead = context.sentences[min(2, len(context.sentences) - 1)].end
        if not named or named[0].start >= lead or len({one.area for one in named}) > 1:
            return None
        if context.sentence_at(named[0].start).start != named[0].start:
            return None
        inside = Spans((one.start, one.end) for one in named)
        again = sum(
            hit.phrase.code == "bloc" and not inside.touch(hit.start, hit.end)
            for hit in context.hits("bloc")
        )
        others = sum(
            hit.phrase.code == "province" and not inside.touch(hit.start, hit.end)
            for hit in context.hits("whole")
        )
        return named[0] if again > max(others, 1) else None

    def _nameless_bloc(self) -> Mention | None:
        """The bloc of a text that calls it "Đảng ủy Khối" throughout and speaks of no province."""
        context = self._context
        hits = [
            hit for hit in context.hits("bloc")
            if context.folded.startswith(_BLOC_COMMITTEES, hit.start)
            and not is_counted(context.folded, hit.start)
        ]  # fmt: skip
        if len(hits) < _AGAIN:
            return None
        first = hits[0]
        name = context.text[first.start : first.end]
        return Mention(first.start, first.end, "bloc", None, name, carries=True)

    def _wholes_named(self, areas: Sequence[Mention]) -> int:
        """How often the text speaks of a province or its committee as a whole."""
        taken = Spans((area.start, area.end) for area in areas)
        return sum(
            hit.phrase.code == "province"
            and not taken.touch(hit.start, hit.end)
            and not _OF_UNIT.match(self._context.folded, hit.end)
            for hit in self._context.hits("whole")
        )

    def _units_again(self, areas: list[Mention]) -> list[Mention]:
        """The places where a district's own report says "huyện" and means itself."""
        own, context = self._default, self._context
        if own is None or own.level in ("bloc", "agency"):
            return []
        taken = {area.start for area in areas}
        name = fold(own.area or "").removeprefix("thành phố ")
        is_city = (name, "thành phố") in self._gazetteer.districts_by_kind
        return [
            replace(own, start=hit.start, end=hit.end, carries=True, closes=-1)
            for hit in context.hits("area_word")
            if hit.start not in taken
            and LEVELS.get(hit.phrase.code) == own.level
            and (is_city or hit.phrase.code != "city")
            and not self._is_one_of_many(hit.start)
        ]

    def _is_letterhead(self, area: Mention) -> bool:
        """Whether a line in capitals at the head of the text names it: "HUYỆN ỦY LỆ THỦY"."""
        text, body = self._context.text, self._context.document.body_start
        if area.start - body > _LETTERHEAD or text.count("\n", body, area.start) > 2:
            return False
        line = text[max(body, text.rfind("\n", body, area.start) + 1) : area.end]
        return line.isupper() and len(line) - (area.end - area.start) <= len("ủy ban nhân dân ")
