"""Whom a statement is about: province, district, commune, bloc, agency or the whole country.

A place named in the sentence counts first, the nearest to the left of the figure before others;
then the last place that the text set; then the place that the document as a whole is about.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sosanh.extract.area_names import area_name, bloc_name
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
_LEAD = {"district": 70, "commune": 40}
"""How early in its sentence a unit must stand to hold for the next ones: later it is a detail."""
# What a province scores as the subject of a document; found by reading, not by fitting.
_IN_TITLE, _WITH_UNIT_WORD, _PLAIN, _AS_VENUE, _BY_DISTRICT = 4.0, 2.0, 1.0, 0.3, 0.7
_ENOUGH, _LATE = 2.5, 0.4
_VENUE = re.compile(r"(?:\btại|\bở|\bvề|\btừ|cử tri|đại học|báo|ngày \S{1,10},) $")


_LETTERHEAD = 400
"""Characters in which the three lines of a letterhead end."""
_OPENING = 45
_SUBORDINATE = re.compile(
    r"\b(?:theo|khi|của|do|được|thực hiện|từ|vì|đề nghị|kiến nghị|đề xuất|trình|báo cáo|xin|với)\b"
)
_EXCLUDED = re.compile(r"\b(?:không tính|không kể|ngoại trừ|ngoài)\b[^,;]*\Z")
_OF_PLACE = re.compile(r" (?:tp\.? ?|tỉnh |thành phố |quận |huyện )?")
_COUNTED = re.compile(r" (?:với |có |là )?(?:hơn |gần |trên |khoảng )?\d")
_FIGURE = re.compile(r"\A\D{0,16}[\d.,/]+")
_RANKED = re.compile(r"(?:thứ \w+|nhất|so với|đầu|đầu tiên|duy nhất|bình quân|chung|với|cho|của) $")


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


class Places:
    """The places of one text and what they mean for each statement."""

    def __init__(self, context: "TextContext", hint: str | None) -> None:
        """Find all places; `hint` is the code of the province to assume without better."""
        self._context = context
        self._gazetteer = context.vocabulary.gazetteer
        self._raw_provinces = self._province_hits()
        areas = self._areas()
        self._name, self.province_basis = self._subject(areas, hint)
        self.province = (
            self._gazetteer.code_on(self._name, context.document.published) if self._name else None
        )
        self._national = self._name is None and self._speaks_of_the_country()
        self._mentions = sorted(
            [*self._settled(areas), *self._provinces(areas), *self._wholes(areas)],
            key=lambda mention: (mention.start, -mention.end),
        )
        self._starts = [mention.start for mention in self._mentions]
        self._default = self._default_area()
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
        linked = self._linked(offset, sentence.end)
        if linked is not None:
            return linked
        position = bisect_left(self._starts, offset) - 1
        while position >= 0 and self._starts[position] >= sentence.start:
            if not self._mentions[position].linked_only:
                return self._with_bloc(position, sentence.start)
            position -= 1
        while position >= 0:
            mention = self._mentions[position]
            distance = index - context.sentence_index(mention.start)
            if distance > _CARRIED:
                break
            if mention.carries:
                return mention if mention.level != "province" else self._default or mention
            position -= 1
        return self._default

    def _with_bloc(self, position: int, start: int) -> Mention:
        """A bloc named in the same sentence keeps hold of "thành phố" after it."""
        mention = self._mentions[position]
        if mention.level == "province" and mention.area is None:
            for number in range(position - 1, -1, -1):
                earlier = self._mentions[number]
                between = self._context.folded[earlier.end : mention.start]
                if earlier.start < start or ";" in between:
                    break
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
                if mention.start - link.end <= 2 and mention.area is not None:
                    return mention
        return None

    def _province_hits(self) -> list[tuple[int, int, str]]:
        text = self._context.text
        return [
            (hit.start, hit.end, hit.phrase.code)
            for hit in self._context.hits("province")
            if text[hit.start].isupper()
        ]

    def _areas(self) -> list[Mention]:
        context, found = self._context, []
        for hit in context.hits("area_word"):
            code = hit.phrase.code
            if code == "province":
                continue
            named = area_name(context.text, hit.end, self._gazetteer, code)
            listed = context.text[max(0, hit.start - 2) : hit.start - 1].isdigit()
            if named is None or listed:  # "4 huyện Hoài Đức, Thanh Trì, …": counted, not placed
                continue
            name, end, provinces = named
            level = _LEVELS[code]
            province = provinces[0] if len(provinces) == 1 else None
            lead = hit.start - context.sentence_at(hit.start).start
            led_by = context.hits_in("area_link", hit.start - 12, hit.start)
            linked = any(link.end >= hit.start - 1 for link in led_by)
            titled = level == "commune" and context.hits_in("title_word", hit.start - 24, hit.start)
            carries = level in _LEAD and lead <= _LEAD[level] and not linked and not titled
            found.append(Mention(hit.start, end, level, province, name, carries))
        for hit in context.hits("lower_committees"):
            # what the committees below did, all of them together, is not the province's own
            found.append(Mention(hit.start, hit.end, "district", None, None, False))
        for hit in context.hits("bloc"):
            if hit.phrase.code != "none":
                bloc = bloc_name(context, hit)
                if bloc is not None:
                    end = hit.start + len(bloc)
                    found.append(Mention(hit.start, end, "bloc", None, bloc, False))
        provinces_end = {start: end for start, end, _ in self._raw_provinces}
        for hit in context.hits("agency"):
            if hit.phrase.code == "none":
                continue
            # "hải quan TP. HCM" is the agency there, not the city
            gap = _OF_PLACE.match(context.folded, hit.end)
            end = provinces_end.get(hit.end + 1, hit.end)
            if gap is not None:
                end = provinces_end.get(gap.end(), end)
            linked = any(
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

    def _settled(self, areas: list[Mention]) -> list[Mention]:
        """Let no unit of a sentence on several hold for the sentences after it."""
        names: dict[int, set[str | None]] = {}
        for area in areas:
            if area.level in _LEAD:
                sentence = self._context.sentence_index(area.start)
                names.setdefault(sentence, set()).add(area.area)
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
        folded = self._context.folded
        found = []
        for start, end, name in self._raw_provinces:
            if start in inside:
                continue
            opening = start - self._context.sentence_at(start).start <= len("tại tỉnh ")
            venue = not opening and _VENUE.search(folded[max(0, start - 18) : start]) is not None
            own = name == self._name
            if venue and not own:
                continue
            found.append(Mention(start, end, "province", name, None, own))
        return found

    def _wholes(self, areas: list[Mention]) -> list[Mention]:
        taken = Spans((area.start, area.end) for area in areas)
        found = []
        for hit in self._context.hits("whole"):
            if taken.touch(hit.start, hit.start + 1):
                continue
            if hit.phrase.code == "national":
                if _RANKED.search(self._context.folded[max(0, hit.start - 14) : hit.start]):
                    continue
                carries = self._name is None
                found.append(Mention(hit.start, hit.end, "national", None, NATIONAL, carries))
            elif self._name is not None:
                found.append(
                    Mention(hit.start, hit.end, "province", self._name, None, True, whole=True)
                )
        return found

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
        scores: dict[str, float] = {}
        for start, _, name in self._raw_provinces:
            weight = _PLAIN
            if start - 1 in unit_ends:
                weight = _WITH_UNIT_WORD
            if _VENUE.search(context.folded[max(0, start - 18) : start]):
                weight = _AS_VENUE
            elif start <= title_end:
                weight = _IN_TITLE
            elif start <= lead:
                weight *= 1.5
            elif start > middle:
                weight *= _LATE
            if start not in area_starts:
                scores[name] = scores.get(name, 0.0) + weight
        for area in areas:
            if area.province is not None:
                weight = _IN_TITLE if self._is_letterhead(area) else _BY_DISTRICT
                scores[area.province] = scores.get(area.province, 0.0) + weight
        ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
        if ranked and ranked[0][1] >= _ENOUGH:
            second = ranked[1][1] if len(ranked) > 1 else 0.0
            national = 0.3 * len(context.hits("national_cue"))
            if ranked[0][1] >= 1.6 * second and ranked[0][1] >= national:
                return ranked[0][0], "stated"
        if hint is not None and hint in self._gazetteer.names:
            return self._gazetteer.names[hint], "given"
        return None, "none"

    def _speaks_of_the_country(self) -> bool:
        return len(self._context.hits("national_cue")) >= 2

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

    def _is_letterhead(self, area: Mention) -> bool:
        """Whether a line in capitals at the head of the text names it: "HUYỆN ỦY LỆ THỦY"."""
        text, body = self._context.text, self._context.document.body_start
        if area.start - body > _LETTERHEAD or text.count("\n", body, area.start) > 2:
            return False
        line = text[max(body, text.rfind("\n", body, area.start) + 1) : area.end]
        return line.isupper() and len(line) - (area.end - area.start) <= len("ủy ban nhân dân ")
