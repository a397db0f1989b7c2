"""The district, commune, bloc or agency whose own report a text is."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.mention import BLOC_COMMITTEES, LEVELS, Mention
from sosanh.extract.places.mentions import PlaceMentions, is_counted
from sosanh.extract.places.own_body import own_body
from sosanh.extract.places.own_commune import own_commune
from sosanh.extract.places.province_mentions import VENUE, VENUE_LEAD
from sosanh.extract.text.interviews import QUESTION_ON_ITS_LINE
from sosanh.extract.text.segments import fold
from sosanh.extract.text.spans import Spans
from sosanh.extract.text.units import COMMUNE, DISTRICT

_COMMITTEE_ABOVE = re.compile(r"\b(?:tỉnh ủy|thành ủy|ubnd tỉnh|ubnd thành phố|toàn tỉnh)\b")
_OTHERS = re.compile(r"(?:\d|\b(?:các|cấp|mỗi|nhiều|từng|số|hai|ba|bốn|giữa|và|ở|về|là)) \Z")
"""Before a unit's word that is counted, or of several: "các huyện", "cấp xã"."""
_OTHERS_LEAD = 12
_TALK = re.compile(r"\b(?:trao đổi|phỏng vấn|trò chuyện|cuộc gặp)\b")
_HEADS = re.compile(r"\b(?:bí thư|chủ tịch|chủ nhiệm|trưởng ban) ")
"""Who is asked, and for which unit he speaks."""
_OFFICE_OF = re.compile(
    r"\b(?:bí thư|chủ tịch|chủ nhiệm|trưởng (?:ban|đoàn)|chánh văn phòng|lãnh đạo|đại diện"
    r"|ủy viên)\b[^,;.:\d]{0,50} \Z"
)
"""Before a committee whose official is there as a guest: "Phó Bí thư Tỉnh ủy A đến dự"."""
_OFFICE_LEAD = len("phó chủ nhiệm thường trực ủy ban kiểm tra ") + 30
_GIVEN = re.compile(r"\b(?:cho|với) (?:ubnd |xã |huyện )?\Z")
_AGAIN = 3
"""How often a report must speak of the unit in its title to be its own."""
_FOUNDED = re.compile(r"\b(?:thành lập|đặt tên|đổi tên)(?: mới)? \Z")
_OPENS_TITLE = len("đảng bộ huyện ")
"""How far into the title its subject may stand."""
_TITLE_LEAD = re.compile(
    r"(?:(?:nghị quyết|báo cáo(?: chính trị)?|thông báo|kết luận|văn kiện)\s+"
    r"(?:của |tại |trình )?)?"
    r"(?:[^,:\n]{0,30}\d[^,:\n]{0,12}[,:] )?(?:đại hội (?:đại biểu )?|hội nghị )?"
)
"""How a title opens that says first when or what: "6 tháng, …", "Nghị quyết Đại hội …"."""
_OWNER = re.compile(
    r"(?:kết quả|báo cáo|tình hình|bảng|biểu|tổng hợp|đánh giá|tổng kết|sơ kết|thành tích|công tác"
    r"|kế hoạch|chương trình|chỉ tiêu|phụ lục|số liệu|thống kê|kết nạp đảng viên|phát triển đảng)"
    r"[^;:]{3,160}(?:\b(?:của|trên địa bàn)| [-–]) "
    r"(?:đảng bộ |đảng ủy |ban thường vụ |ubnd |ủy ban nhân dân |ủy ban kiểm tra |ubkt )?\Z"
)
"""Before the unit whose results a title announces: "Kết quả thực hiện chỉ tiêu của huyện …"."""
_TITLE_LINES = 5
"""Lines at the head of a text that a title has at most, its kind and its number counted."""
_NUMBER_ALONE = 12
"""Characters of "Bảng 1." and "Phụ lục 2.", which end no title."""
_COMMITTEE_OF = re.compile(r"\A(?:đảng bộ|đảng ủy|ban thường vụ đảng ủy) ")
_LETTERHEAD = 400
"""Characters in which the three lines of a letterhead end."""
OF_UNIT = re.compile(rf" (?:các )?(?:{DISTRICT}|{COMMUNE}|khối)\b")
_UNIT_ITSELF = re.compile(rf"(?:(?:{DISTRICT}|{COMMUNE}) (?!ủy )|[xphq]\.|t[tx]\.)")
"""No committee, whose name may be somebody's: "Bí thư Huyện ủy Trần Văn Bình"."""


def _body(area: str | None) -> str:
    """The unit that a committee leads: one for "Đảng bộ Khối" and "Đảng ủy Khối"."""
    return _COMMITTEE_OF.sub("", fold(area or ""))


def _is_same_body(one: Mention, other: Mention) -> bool:
    """Whether two names are of one body: "Đảng bộ Công an tỉnh", "Đảng ủy Công an tỉnh Hà Nam"."""
    first, second = sorted((_body(one.area), _body(other.area)), key=len)
    return first == second or (one.level in ("bloc", "agency") and second.startswith(first))


class OwnReport(PlaceMentions):
    """The unit that a document is the report of, told by its title and by how it calls itself."""

    def __init__(self, context: NumberedText) -> None:
        super().__init__(context)
        self._mentions: Sequence[Mention] = ()

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
        if len(names) != 1 or all(self._is_given(mention) for mention in early):
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
                or self._announced(areas)
                or self._only_district(areas)
                or self._only_bloc(areas)
                or self._interviewed(areas)
                or own_body(context)
            )
        own = titled[0]
        if own.level == "agency" and (body := own_body(context)) is not None:
            return body  # whose name is told in full
        issuer = self._issuer_under(own, titled)
        if issuer is not None:
            return issuer
        if any(one.level == own.level and not _is_same_body(one, own) for one in titled):
            return None
        if self._is_given(own):
            return None
        before = self._context.folded[context.document.body_start : own.start]
        headed = self._is_letterhead(own)  # whose first line may name the committee above it
        if _COMMITTEE_ABOVE.search(before) and not headed:
            return None
        if own.level in ("district", "commune") and _FOUNDED.search(before):
            return None  # "Đề xuất thành lập phường Hòa Cường": whose figures follow is another
        if VENUE.search(before, max(0, len(before) - VENUE_LEAD), len(before)):
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
            one.level == own.level and not _is_same_body(one, own) for one in areas
        )
        alone = sum(one.area == own.area for one in bare)
        again = len(units) - named_otherwise + alone
        wholes = self._wholes_named(areas, after=own.start if headed else 0)
        lead = _TITLE_LEAD.match(context.folded, context.document.body_start)
        opening = own.start - (lead.end() if lead else context.document.body_start)
        if opening <= _OPENS_TITLE and again > max(wholes, 1):
            return own
        if own.level in ("bloc", "agency") and headed and not wholes:
            return own
        if _OWNER.search(before) and not named_otherwise and not wholes:
            return own
        nothing_else = not named_otherwise and not self._raw_provinces
        if opening <= _OPENS_TITLE and nothing_else and not wholes:
            return own
        return own if again >= _AGAIN and again >= wholes // 2 else None

    def _is_given(self, unit: Mention) -> bool:
        """Whether somebody gives a unit something: "Đà Nẵng thêm 7 biên chế cho huyện X"."""
        lead = max(0, unit.start - _OTHERS_LEAD)
        return _GIVEN.search(self._context.folded, lead, unit.start) is not None

    def _announced(self, areas: Sequence[Mention]) -> Mention | None:
        """The unit with which a title of several lines ends: "Kế hoạch … của phường …"."""
        context = self._context
        begin = end = context.document.body_start
        for one in context.sentences[:_TITLE_LINES]:
            if "|" in context.folded[one.start : one.end]:
                break
            if context.folded[one.end - 1] in ".;:!?…" and one.end - one.start > _NUMBER_ALONE:
                break
            end = one.end
        titled = [
            one for one in areas
            if one.start < end and one.area is not None
            and (
                one.level in ("district", "commune", "bloc")
                or (one.level == "agency" and self._agencies.is_committee(one.start))
            )
        ]  # fmt: skip
        if not titled or self._wholes_named(areas):
            return None
        own, before = titled[0], context.folded[begin : titled[0].start]
        if not all(one.level == own.level and _is_same_body(one, own) for one in titled):
            return None
        others = any(one.level == own.level and not _is_same_body(one, own) for one in areas)
        announced = _OWNER.search(before) and not _COMMITTEE_ABOVE.search(before)
        return own if announced and not others else None

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

    def _only_place(self, areas: Sequence[Mention]) -> Mention | None:
        """The one district or commune of a text that names no other place, and speaks of none."""
        context = self._context
        named = [one for one in areas if one.area is not None]
        if len({(one.level, one.area) for one in named}) != 1 or named[0].linked_only:
            return None
        above = any(
            hit.phrase.code == "province"
            for hit in (*context.hits("area_word"), *context.hits("agency"))
        )
        own = named[0]
        elsewhere = above or self._raw_provinces or self._wholes_named(areas) or own.national
        if elsewhere or own.level not in ("district", "commune"):
            return None
        lead = max(context.document.body_start, own.start - VENUE_LEAD)
        return None if VENUE.search(context.folded, lead, own.start) else own

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

        "Đảng bộ Khối các cơ quan tỉnh quản lý 61 cơ sở. … Đảng ủy Khối kết nạp 84 đảng viên."
        """
        context = self._context
        named = [one for one in areas if one.level == "bloc"]
        if not named and not self._raw_provinces and not self._wholes_named(areas):
            return self._nameless_bloc()
        lead = context.sentences[min(2, len(context.sentences) - 1)].end
        if not named or named[0].start >= lead or len({one.area for one in named}) > 1:
            return None
        opens = context.sentence_at(named[0].start).start == named[0].start
        if not opens and not context.folded.endswith(", ", 0, named[0].start):
            return None  # "Chiều 13-5, Đảng ủy Khối …" opens its clause
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
            if context.folded.startswith(BLOC_COMMITTEES, hit.start)
            and not is_counted(context.folded, hit.start)
        ]  # fmt: skip
        if len(hits) < _AGAIN:
            return None
        first = hits[0]
        name = context.text[first.start : first.end]
        return Mention(first.start, first.end, "bloc", None, name, carries=True)

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
            and not self._is_of_another(hit.start, areas)
        ]

    def _is_of_another(self, start: int, areas: Sequence[Mention]) -> bool:
        """Whether the sentence has named another such unit: "Tại phường A, 24 người của phường"."""
        own, opening = self._default, self._context.sentence_at(start).start
        return own is not None and any(
            opening <= one.start < start and one.level == own.level
            and one.area not in (None, own.area)
            and _UNIT_ITSELF.match(self._context.folded, one.start)
            for one in areas
        )  # fmt: skip

    def _wholes_named(self, areas: Sequence[Mention], after: int = 0) -> int:
        """How often the text speaks of a province or its committee as a whole, behind `after`.

        "Toàn Đảng bộ" is all of whatever committee reports.
        """
        taken = Spans((area.start, area.end) for area in areas)
        return sum(
            hit.phrase.code == "province"
            and hit.start >= after
            and self._context.folded[hit.start : hit.end] != "toàn đảng bộ"
            and not taken.touch(hit.start, hit.end)
            and not OF_UNIT.match(self._context.folded, hit.end)
            and not self._is_office(hit.start)
            for hit in self._context.hits("whole")
        )

    def _is_office(self, start: int) -> bool:
        """Whether only the office of a person is named after the committee that stands there."""
        lead = max(self._context.sentence_at(start).start, start - _OFFICE_LEAD)
        return _OFFICE_OF.search(self._context.folded, lead, start) is not None

    def _is_one_of_many(self, start: int) -> bool:
        """Whether a unit's word is counted there or of several: "các tỉnh", "cấp huyện"."""
        folded = self._context.folded
        return _OTHERS.search(folded, max(0, start - _OTHERS_LEAD), start) is not None

    def _is_letterhead(self, area: Mention) -> bool:
        """Whether a line in capitals at the head of the text names it: "HUYỆN ỦY LỆ THỦY"."""
        text, body = self._context.text, self._context.document.body_start
        if area.start - body > _LETTERHEAD or text.count("\n", body, area.start) > 2:
            return False
        line = text[max(body, text.rfind("\n", body, area.start) + 1) : area.end]
        return line.isupper() and len(line) - (area.end - area.start) <= len("ủy ban nhân dân ")
