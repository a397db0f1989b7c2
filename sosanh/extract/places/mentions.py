"""Where a text names a place: provinces, districts, communes and blocs."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sosanh.extract.numbered import NumberedText
from sosanh.extract.places import bare_names, communes
from sosanh.extract.places.agencies import Agencies
from sosanh.extract.places.area_names import bloc_name, in_small_letters
from sosanh.extract.places.mention import Mention
from sosanh.extract.places.named_units import (
    HOLDS_FROM,
    NamedUnits,
    commune_unit,
    heads_row,
    is_linked,
    is_singled_out,
)
from sosanh.extract.places.province_mentions import ProvinceMentions, aside_end
from sosanh.extract.places.short_communes import communes_in_short
from sosanh.extract.text.rows import holds_cells
from sosanh.extract.text.segments import CAPITALS, fold
from sosanh.extract.text.spans import Spans

_TIER = re.compile(r"khối (?:tỉnh|huyện|xã)(?: [^\W\d_]+){0,3} [\d,]+ ?%")
"""A tier of offices, of which only a share is told: "khối huyện đạt 97,2%"."""
_INCLUDED = ("tính cả ", "kể cả ", "gồm cả ")
"""Before a bloc that is counted with others: "Hạ Long, tính cả khối trường học, được 170"."""
_COUNTED_UNIT = re.compile(r"(?<!năm 19\d)(?<!năm 20\d)\d \Z")
_COUNTED_LEAD = len("năm 2023 ")
_NEXT_COMMUNE = re.compile(rf"(?:,| và) ([{CAPITALS}]\w*(?: [{CAPITALS}]\w*){{1,2}})(?=[,.;:) ])")


def is_counted(folded: str, start: int) -> bool:
    """Whether units are counted there, and none is named: "12 khối", not "năm 2023 Khối"."""
    return _COUNTED_UNIT.search(folded, max(0, start - _COUNTED_LEAD), start) is not None


class PlaceMentions(ProvinceMentions):
    """The places that a text names, found one kind after the other."""

    def __init__(self, context: NumberedText) -> None:
        super().__init__(context)
        self._agencies = Agencies(context, self._raw_provinces)
        self._named_units = NamedUnits(context, self._raw_provinces)

    def _areas(self) -> list[Mention]:
        institutions = self._agencies.institutions()
        taken = Spans((one.start, one.end) for one in institutions)
        units = [one for one in self._named_units.found() if not taken.touch(one.start, one.end)]
        found = [*units, *self._lower_committees(), *self._blocs()]
        return self._blocs_with_places([*found, *institutions, *self._agencies.acting(taken)])

    def _lower_committees(self) -> list[Mention]:
        """What the committees below did, all of them together, which is not the province's own."""
        return [
            Mention(hit.start, hit.end, "district", None, None, False)
            for hit in self._context.hits("lower_committees")
        ]

    def _blocs(self) -> list[Mention]:
        context, found = self._context, []
        for hit in context.hits("bloc"):
            if hit.phrase.code == "none" or is_counted(context.folded, hit.start):
                continue
            if context.folded.endswith(_INCLUDED, 0, hit.start):
                continue
            if _TIER.match(context.folded, hit.start):
                continue
            bloc = bloc_name(context, hit)
            if bloc is not None:
                end = hit.start + len(bloc)
                carries = self._agencies.is_committee(hit.start) and self._agencies.opens_paragraph(
                    hit.start
                )
                closes = aside_end(context.folded, hit.start, end)
                found.append(Mention(hit.start, end, "bloc", None, bloc, carries, closes=closes))
        return found

    def _blocs_with_places(self, found: list[Mention]) -> list[Mention]:
        """Let "Đảng bộ cơ quan chính quyền huyện Tân Kỳ" be one area, and no district."""
        units = [one for one in found if one.level in ("district", "commune")]
        joined: dict[int, Mention] = {}
        for number, bloc in enumerate(found):
            unit = next(
                (one for one in units if bloc.start < one.start <= bloc.end + 1), None
            ) if bloc.level == "bloc" else None  # fmt: skip
            if unit is None:
                continue
            area = self._context.text[bloc.start : unit.end]
            joined[number] = replace(bloc, end=unit.end, area=area, province=unit.province)
            held = replace(unit, linked_only=True, carries=False)
            joined[next(at for at, one in enumerate(found) if one is unit)] = held
        return [joined.get(number, one) for number, one in enumerate(found)]

    def _listed_communes(self, areas: Sequence[Mention], about: str | None) -> dict[str, str]:
        """The communes that a text names, one by one or in a list, folded name to full name.

        Names that two of them share, or that a province or a district of `about` has too, are
        left out.
        """
        found: dict[str, set[str]] = {}
        for area in areas:
            if area.level != "commune" or area.area is None:
                continue
            unit = commune_unit(area.area.lower())
            names, at = [area.area.removeprefix(f"{unit} ")], area.end
            while (further := _NEXT_COMMUNE.match(self._context.text, at)) is not None:
                names.append(further[1])
                at = further.end()
            for name in names:
                found.setdefault(fold(name), set()).add(f"{unit} {name}")
        districts, provinces = self._gazetteer.districts, self._gazetteer.versions
        return {
            name: full.pop()
            for name, full in found.items()
            if len(full) == 1 and " " in name and name not in provinces
            and (about is None or about not in districts.get(name, ()))
        }  # fmt: skip

    def _bare(self, areas: list[Mention], about: str | None) -> list[Mention]:
        """The units that are named alone in a text `about` a province: "Đô Lương có 381"."""
        context, gazetteer = self._context, self._gazetteer
        if not context.sentences:
            return []
        text, title = context.text, context.sentences[0]
        names = {
            name: gazetteer.districts[name]
            for name in {
                fold(area.area) for area in areas if area.area and area.level == "district"
            }
            if name in gazetteer.districts
            and (name not in gazetteer.versions or name in self._namesakes)
        }
        found: list[bare_names.BareName | None] = [
            *bare_names.repeated(text, context.folded, names),
            *bare_names.in_a_row(text, title.start, context.document.body_end, gazetteer),
        ]
        if any(hit.phrase.code in ("district", "city") for hit in context.hits("area_word")):
            found.append(bare_names.opening(text, title.start, title.end, gazetteer))
        found += bare_names.communes_in_row(text, title.start, context.document.body_end, gazetteer)
        found += communes_in_short(text, title.start, context.document.body_end, gazetteer)
        units = [one for one in areas if one.level == "commune"]
        found += communes.communes_beside(text, units, gazetteer)
        if holds_cells(context.document.text, 0, len(text)):
            body = (context.document.body_start, context.document.body_end)
            written = context.document.text
            found += communes.communes_in_columns(written, context.folded, *body, gazetteer)
        found += bare_names.introduced(text, title.start, context.document.body_end, gazetteer)
        found += bare_names.placed_in_title(text, title.start, title.end, gazetteer)
        found += [
            bare_names.before_province(text, start, name, gazetteer)
            for start, _, name in self._raw_provinces
        ]
        provinces = {about} if about else {name for _, _, name in self._raw_provinces}
        if provinces:
            found += bare_names.with_figure(context, provinces, gazetteer)
        found += bare_names.communes_again(context, self._listed_communes(areas, about))
        for area in areas:
            if area.level == "district" and area.province is not None:
                rest = (area.end, context.sentence_at(area.start).end)
                found += bare_names.beside(text, *rest, area.province, gazetteer)
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
        closes = aside_end(folded, name.start, name.end)
        return Mention(
            name.start,
            name.end,
            name.level,
            name.provinces[0] if len(name.provinces) == 1 else None,
            in_small_letters(name.name),
            carries=lead <= HOLDS_FROM.get(name.level, -1)
            and not is_linked(self._context, name.start)
            and not is_singled_out(folded, name.start)
            and not heads_row(self._context, name.end)
            and closes < 0,
            closes=closes,
        )

    def _settled(self, areas: list[Mention]) -> list[Mention]:
        """Let no unit of a sentence on several hold for the sentences after it.

        What is only merged with another is none of them: "Sau hợp nhất với Bắc Giang, Bắc Ninh …".
        """
        names: dict[int, set[str | None]] = {}
        for area in areas:
            if area.closes == area.end:
                continue
            if area.level in HOLDS_FROM or area.level == "province":
                sentence = self._context.sentence_index(area.start)
                names.setdefault(sentence, set()).add(area.area or area.province)
        return [
            replace(area, carries=False)
            if len(names.get(self._context.sentence_index(area.start), ())) > 1
            else area
            for area in areas
        ]
