"""Whom a statement is about: province, district, commune, bloc, agency or the whole country.

A place named in the sentence counts first, the nearest to the left of the figure before others;
then the last place that the text set; then the place that the document as a whole is about.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sosanh.extract.numbered import NumberedText
from sosanh.extract.places import spoken_of
from sosanh.extract.places.chains import chained, within_provinces
from sosanh.extract.places.examples import is_example
from sosanh.extract.places.going_on import PlacesGoneOnWith
from sosanh.extract.places.last_day import DISTRICTS_END, last_day
from sosanh.extract.places.mention import NATIONAL, Mention
from sosanh.extract.places.sections import Section, are_items_apart, are_sections_apart, sections_of
from sosanh.extract.places.subject import ALL_OF_IT
from sosanh.extract.places.superiors import without_superiors
from sosanh.extract.text.cued import cued
from sosanh.extract.text.rows import NEXT_PROVINCE
from sosanh.extract.text.units import COMMUNE, DISTRICT
from sosanh.facts import Scope

_CARRIED = 4
"""Sentences over which a district or commune named before still counts, when nothing resets it."""
_ALL_LEVELS = ("all_levels", "inspectors_of_all_levels")
_PER_PARAGRAPH = 1.6
_LEADS_IN = re.compile(r"(?: \([^()\n]{1,12}\))?:")
_SHARED_OUT = cued(r"\b(?:trong đó|gồm|cụ thể)\b", "trong đó", "gồm", "cụ thể")
_DISTRICTS_COUNTED = re.compile(r"\bcấp huyện\b|(?<![\d.,])\d{1,2}(?:/\d{1,2})? huyện\b")
_BESIDE_IT = 24
"""Characters behind a figure in which districts are counted with it: "128 xã và 7/9 huyện"."""
_AND_UNITS = re.compile(
    rf" và (?:hơn |gần |trên |khoảng )?\d+ (?:{COMMUNE}|{DISTRICT}|đơn vị|địa phương|thôn)\b"
)
"""What counts other units with the one before: "thí điểm tại huyện Cờ Đỏ và 19 xã"."""
_IS = re.compile(
    r"(?: (?:trong )?(?:năm|quý|tháng) [\w/]+)?"
    r" (?:(?:đã|cũng|mới|chỉ|hiện|vẫn|còn) )*(?:là|đạt|chiếm|ở mức|lên tới|tới)"
    r"(?: tỷ lệ)?(?: (?:hơn|gần|trên|khoảng))? ?"
)
_TELLS_OF_MERGERS = re.compile(r"hợp nhất|sáp nhập|(?:hai|2) cấp|tỉnh mới")
_PART_OF = ("khu vực ", "địa bàn ", "khu vực tỉnh ", "địa bàn tỉnh ")
_OLD = re.compile(r" \(?(?:cũ|trước đây)\b")
"""Around a province of which only what it was before is meant: "khu vực Gia Lai (cũ)"."""


def _is_beside(folded: str, end: int, offset: int) -> bool:
    """Whether a figure at `offset` counts other units with the one whose name ends at `end`."""
    listed = _AND_UNITS.match(folded, end)
    return listed is not None and end < offset < listed.end()


_BOTH = cued(
    r"\b(?:hai|ba|2|3) (?:tỉnh|đảng bộ(?: tỉnh)?|địa phương)\b(?! (?:khác|bạn|còn lại|này))",
    "hai ", "ba ", "2 ", "3 ",
)  # fmt: skip
"""The provinces, told together, of which one was made."""


class Places(PlacesGoneOnWith):
    """The places of one text and what they mean for each statement."""

    def __init__(self, context: NumberedText, hint: str | None) -> None:
        """Find all places; `hint` is the code of the province to assume without better."""
        super().__init__(context)
        areas = self._areas()
        bare = self._bare(areas, self._about(areas, hint))
        self.last_day = last_day(context, areas)
        self._name, self.province_basis = self._subject([*areas, *bare], hint)
        self.province = (
            self._gazetteer.code_on(self._name, context.document.published or self.last_day)
            if self._name
            else None
        )
        self._national = self._name is None and self._speaks_of_the_country()
        # where each line is one sentence, a new line is no new subject
        sentences = context.sentences
        self._has_paragraphs = bool(sentences) and (
            len(sentences) >= _PER_PARAGRAPH * (sentences[-1].paragraph + 1)
        )
        self._default = self._titular_area(areas, bare)
        areas = [*areas, *bare]
        lead = sentences[min(1, len(sentences) - 1)].end if sentences else 0
        named = chained(context.folded, [*areas, *self._provinces(areas)], lead)
        provinces = [one for one in named if one.level == "province"]
        units = [one for one in named if one.level != "province"]
        units += self._listed(named)
        self._mentions = sorted(
            [
                *self._settled(units),
                *self._settled(provinces),
                *self._wholes(units),
                *self._units_again(areas),
                *spoken_of.whole_units(context, units, self._default, areas),
                *spoken_of.same_units(context, units),
                *spoken_of.blocs_again(context, areas),
                *spoken_of.several_units(context),
                *spoken_of.offices(context, units),
                *spoken_of.houses(context),
                *spoken_of.cells(context, units, self._default),
                *(() if self._national else spoken_of.ministries(context)),
            ],
            key=lambda mention: (mention.start, -mention.end),
        )
        self._mentions = without_superiors(context, self._mentions)
        if self._name is None:
            self._mentions = [*within_provinces(context, self._gazetteer, self._mentions)]
        self._starts = [mention.start for mention in self._mentions]
        by_lines = not self._has_paragraphs
        self._examples |= {
            number
            for number, one in enumerate(self._mentions)
            if one.carries and is_example(
                context, self._mentions, self._starts, one, by_lines=by_lines
            )
        }  # fmt: skip
        self._mentions = [
            replace(one, carries=False) if number in self._examples else one
            for number, one in enumerate(self._mentions)
        ]
        self._sentence_of = [context.sentence_index(start) for start in self._starts]
        self._default = self._default or self._default_area() or self._only_place(areas)
        published = context.document.published
        self._tells_of_mergers = (
            published is not None and published > DISTRICTS_END
            and _TELLS_OF_MERGERS.search(context.folded) is not None
        )  # fmt: skip
        self._sections = sections_of(context, self._gazetteer, self._name) if self._name else []
        self._scopes: dict[tuple[int, date | None], Scope] = {}

    @property
    def is_of_district(self) -> bool:
        """Whether the text is the report of a district, or of a city that lies in a province."""
        return self._default is not None and self._default.level == "district"

    def scope_at(self, offset: int, day: date | None) -> Scope:
        """Whom a statement at `offset` is about; the province's code as of `day`."""
        found = self._governing(offset)
        if self._is_of_the_merged(found, offset):
            day = self._context.document.published
        key = (id(found), day)  # the mentions live as long as this, and None does anyway
        scope = self._scopes.get(key)
        if scope is None:
            scope = self._scopes[key] = self._scope(found, day)
        return scope

    def scopes_at(self, offset: int, day: date | None, *, together: bool = False) -> list[Scope]:
        """The same, one for each place of a row: "Sơn La, Lai Châu và Lào Cai thí điểm …".

        Districts and communes are one `together`, by the names of all: of a figure they share.
        """
        place = self._governing(offset)
        row = self.provinces_beside(place, offset)
        if not row:
            row = self.units_beside(place, offset)
            if row and together and not self.each_of(offset):
                row = [self._joined(row)]
        return [self._scope(one, day) for one in row] or [self.scope_at(offset, day)]

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
        area = found.area or self._former(found, name, day)
        return Scope(self._code(name, day), area, found.level)

    def _is_of_the_merged(self, found: Mention | None, offset: int) -> bool:
        """Whether it is what the provinces did together that became this one.

        "Từ năm 2021 đến tháng 6/2025, hai tỉnh tinh giản 5.940 biên chế" in a text of September.
        """
        name = self._name if found is None else found.province
        of_all = found is None or found.area is None
        if not (self._tells_of_mergers and of_all and name and self._gazetteer.lasts(name)):
            return False
        sentence = self._context.sentence_at(offset)
        return _BOTH.search(self._context.folded, sentence.start, sentence.end) is not None

    def _former(self, found: Mention, name: str | None, day: date | None) -> str | None:
        """What a province is called that by then is but a part of one: "Bình Dương" in 2026."""
        if name is None or found.level != "province" or found.whole:
            return None
        folded = self._context.folded
        part = folded.endswith(_PART_OF, 0, found.start) and _OLD.match(folded, found.end)
        if not part and (name == self._name or self._today(name, day) == name):
            return None
        return next(
            (
                self._context.text[start:end]
                for start, end, one in self._raw_provinces
                if one == name
            ),
            None,
        )

    def names_place_of(self, offset: int) -> bool:
        """Whether the sentence at `offset` itself names the place, left of it or tied to it."""
        sentence = self._context.sentence_at(offset)
        position = bisect_left(self._starts, offset) - 1
        here = position >= 0 and self._mentions[position].start >= sentence.start
        return here or self._linked(offset, sentence.end) is not None

    def is_tied(self, offset: int) -> bool:
        """Whether a place behind the figure at `offset` is tied to it: "6 người ở Đô Lương"."""
        return self._linked(offset, self._context.sentence_at(offset).end) is not None

    def are_named_between(self, start: int, end: int) -> bool:
        """Whether a place is named in `text[start:end]`."""
        position = bisect_left(self._starts, start)
        return position < len(self._starts) and self._starts[position] < end

    def names_area_between(self, start: int, end: int) -> bool:
        """Whether a place within a province, or another province, is named in `text[start:end]`."""
        first = bisect_left(self._starts, start)
        inside = self._mentions[first : bisect_left(self._starts, end)]
        return any(one.area is not None or one.province != self._name for one in inside)

    def names_district(self, start: int, end: int) -> bool:
        """Whether a district is named that begins in `text[start:end]`: "Thành ủy Uông Bí"."""
        position = bisect_left(self._starts, start)
        return any(
            one.level == "district" for one in self._mentions[position : position + 2]
            if one.start < end <= one.end
        )  # fmt: skip

    def _code(self, name: str | None, day: date | None) -> str | None:
        if name is None:
            return None
        return self._gazetteer.code_on(self._today(name, day), day)

    def _today(self, name: str, day: date | None) -> str:
        """What a province has become by then, in a text that is of a day after the mergers."""
        return self._gazetteer.name_on(name, day) if self._tells_of_mergers else name

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
            holds = not mention.linked_only or self._owns_rate(mention, offset)
            holds = holds and not _is_beside(context.folded, mention.end, offset)
            if holds and mention.holds_at(offset):
                return (
                    self._led_in(position, sentence.start)
                    or self._of_row_behind(position, offset, sentence)
                    or self._with_bloc(position, sentence.start)
                )
            position -= 1
        told = self.goes_on_with(offset, index) or self._whole_behind(offset, sentence.end)
        if told is not None:
            return told
        parts = self._parts(offset, sentence.end)
        if parts and parts[0].level == "national":
            return parts[0]  # "…; trong đó, Ủy ban Kiểm tra Trung ương kiểm tra 5 tổ chức đảng"
        provinces = {one.province for one in parts if one.level == "province"}
        if self._name is None and len(provinces) > 1:
            return self._default  # "…, trong đó Lạng Sơn giảm 20, Quảng Nam giảm 18"
        section = self._section(offset)
        begin = section.start if section is not None else 0
        of_whole = False
        while position >= 0 and self._starts[position] >= begin:
            mention = self._mentions[position]
            # what was set beside the whole leads back to it, not to a unit told of before
            of_whole = of_whole or (position in self._examples and not self._has_paragraphs)
            held = mention.carries and not (of_whole and mention.area is not None)
            if held and self._still_holds(position, index, offset):
                return mention if mention.level != "province" else self._default or mention
            if index - self._sentence_of[position] > _CARRIED and self._name is not None:
                break
            position -= 1
        return section.mention if section is not None else self._default

    def _section(self, offset: int) -> Section | None:
        """The part of the text around `offset` that a district heads."""
        return next((one for one in self._sections if one.start <= offset < one.end), None)

    def _owns_rate(self, mention: Mention, offset: int) -> bool:
        """Whether an office has what is measured: "tỷ lệ trực tuyến của Sở Tư pháp là 99%"."""
        return (
            mention.level == "agency"
            and _IS.fullmatch(self._context.folded, mention.end, offset) is not None
        )

    def _still_holds(self, position: int, index: int, offset: int) -> bool:
        """Whether the mention there, of an earlier sentence, holds for sentence number `index`.

        A province among several holds until the next; a unit of a province to the end of its
        paragraph, or for some sentences where there are no paragraphs. A commune has no "ủy ban
        kiểm tra các cấp", and a district no districts: what they do is the province's, unless the
        text is the commune's or the district's own.
        """
        mention = self._mentions[position]
        begin = self._context.sentences[index].start
        if mention.level == "commune" and self._default is None and any(
            one.phrase.code in _ALL_LEVELS
            for one in self._context.hits_in("actors", begin, offset)
        ):  # fmt: skip
            return False
        counted = mention.level == "district" and self._default is None
        if counted and _DISTRICTS_COUNTED.search(self._context.folded, begin, offset + _BESIDE_IT):
            return False
        if self._name is None and mention.level in ("province", "national"):
            return True
        if mention.area is not None and (
            are_items_apart(self._context, mention.start, begin)
            or are_sections_apart(self._context, mention.start, begin)
        ):
            return False
        named = self._sentence_of[position]
        of_committee = mention.level in ("bloc", "agency")
        if mention.area is not None and (self._has_paragraphs or of_committee):
            sentences = self._context.sentences
            return sentences[named].paragraph == sentences[index].paragraph
        return index - named <= _CARRIED

    def _led_in(self, position: int, start: int) -> Mention | None:
        """The province whose line it is, where others act together in it.

        "Tỉnh Đắk Lắk (mới): Ủy ban nhân dân các tỉnh Đắk Lắk, Phú Yên xây dựng 95 phương án".
        """
        mention, folded = self._mentions[position], self._context.folded
        colon = folded.find(":", start, mention.start)
        lead = self._mentions[bisect_left(self._starts, colon) - 1]
        before = self._mentions[position - 1]
        joined = (
            start <= lead.start < colon < before.start < mention.start
            and mention.level == before.level == lead.level == "province"
            and NEXT_PROVINCE.fullmatch(folded, before.end, mention.start)
            and _LEADS_IN.match(folded, lead.end)
        )
        return lead if joined else None

    def _parts(self, offset: int, end: int) -> Sequence[Mention]:
        """The places among which the figure at `offset` is shared out behind it."""
        shared = _SHARED_OUT.search(self._context.folded, offset, end)
        if shared is None:
            return ()
        first = bisect_left(self._starts, shared.end())
        return self._mentions[first : bisect_left(self._starts, end)]

    def _with_bloc(self, position: int, start: int) -> Mention:
        """A bloc named in the same sentence keeps hold of "thành phố" after it."""
        mention = self._mentions[position]
        if mention.level == "province" and mention.area is None:
            for number in range(position - 1, -1, -1):
                earlier = self._mentions[number]
                between = self._context.folded[earlier.end : mention.start]
                if earlier.start < start or ";" in between:
                    break
                if earlier.level == "province" and not earlier.holds_at(mention.start):
                    continue  # "sau hợp nhất với Phú Yên, tỉnh có 102 xã"
                if mention.whole and ALL_OF_IT.match(self._context.folded, mention.start):
                    break  # "khối phường giảm 212, toàn thành phố 389"
                if mention.whole and "trong đó" in self._context.folded[start : earlier.start]:
                    break  # "…, trong đó khối doanh nghiệp 20, đưa tổng số toàn Đảng bộ lên 512"
                if earlier.level == "bloc" and mention.start - earlier.end < 60:
                    return earlier if earlier.holds_at(mention.start) else mention
                if mention.whole and earlier.province is not None and not earlier.whole:
                    return earlier if earlier.level == "province" else mention
        return mention
