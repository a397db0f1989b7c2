"""Where a text names a place: provinces, districts, communes and blocs."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numbered import NumberedText
from sosanh.extract.places import bare_names, communes
from sosanh.extract.places.agencies import Agencies
from sosanh.extract.places.area_names import area_name, bloc_name
from sosanh.extract.places.mention import LEVELS, Mention
from sosanh.extract.places.named_for import (
    is_merged,
    is_merged_in_district,
    is_of_tried_official,
    is_only_named,
)
from sosanh.extract.places.province_mentions import VENUE, VENUE_LEAD, ProvinceMentions, aside_end
from sosanh.extract.places.short_communes import communes_in_short
from sosanh.extract.text.rows import CELL_END
from sosanh.extract.text.segments import CAPITALS, fold
from sosanh.extract.text.spans import Spans
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
_LEAD = {"district": 70, "commune": 40}
"""How early in its sentence a unit must stand to hold for the next ones: later it is a detail."""
_MEET = re.compile(r"[^.;]{0,60}\b(?:họp|hội nghị|phiên|khai mạc|diễn ra)")
_SINGLED_OUT = re.compile(r"\b(?:riêng|như|là|gồm)(?: ở| tại)? (?:đảng bộ )?\Z")
_COUNTED_UNIT = re.compile(r"(?<!năm 19\d)(?<!năm 20\d)\d \Z")
_COUNTED_LEAD = len("năm 2023 ")
_COMMUNE_WORDS = tuple(f"{word} " for word in COMMUNE.split("|"))
_SAYS = re.compile(
    r",? (?:đã |cũng |vừa )?(?:nói|cho biết|cho hay|cho rằng|chia sẻ|khẳng định|kể|yêu cầu"
    r"|nhấn mạnh|đề nghị|phát biểu|trao đổi|thông tin|bày tỏ|lý giải|trăn trở|thở dài|kết luận)\b"
)
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
_NEXT_COMMUNE = re.compile(rf"(?:,| và) ([{CAPITALS}]\w*(?: [{CAPITALS}]\w*){{1,2}})(?=[,.;:) ])")
_DATELINE = re.compile(r", (?:ngày|sáng|chiều) \d{1,2}\b")
_LISTED = re.compile(r"\d \Z")
_ROW = 200


def is_counted(folded: str, start: int) -> bool:
    """Whether units are counted there, and none is named: "12 khối", not "năm 2023 Khối"."""
    return _COUNTED_UNIT.search(folded, max(0, start - _COUNTED_LEAD), start) is not None


def commune_unit(words: str) -> str:
    """The unit in "đảng ủy xã": communes share names, "xã Tân Hưng" and "phường Tân Hưng"."""
    return next((unit for unit in ("phường", "thị trấn", "đặc khu") if unit in words), "xã")


def _titled(name: str) -> str:
    """Write the "LỆ THỦY" of a letterhead as "Lệ Thủy"."""
    return name.title() if name.isupper() and len(name) > 2 else name


class PlaceMentions(ProvinceMentions):
    """The places that a text names, found one kind after the other."""

    def __init__(self, context: NumberedText) -> None:
        super().__init__(context)
        self._agencies = Agencies(context, self._raw_provinces)

    def _areas(self) -> list[Mention]:
        institutions = self._agencies.institutions()
        taken = Spans((one.start, one.end) for one in institutions)
        units = [one for one in self._units() if not taken.touch(one.start, one.end)]
        found = [*units, *self._lower_committees(), *self._blocs()]
        return self._blocs_with_places([*found, *institutions, *self._agencies.acting(taken)])

    def _units(self) -> list[Mention]:
        """The districts, cities, communes and villages that follow the word for what they are."""
        context, found = self._context, []
        for hit in context.hits("area_word"):
            code = hit.phrase.code
            if code == "province":
                continue
            named = area_name(
                context.text, hit.end, self._gazetteer, code, context.document.published
            )
            listed = _LISTED.search(context.text, max(0, hit.start - 2), hit.start) is not None
            listed = listed and context.document.text[hit.start - 1] != "\t"  # a row's number
            if (
                code == "village"
                and context.text[hit.start].isupper()
                and context.folded.endswith(_COMMUNE_WORDS, 0, hit.start)
            ):
                continue  # "xã Bản Lang": of a commune's name
            if context.folded.endswith("cấp ", 0, hit.start):
                continue  # "cấp xã Giai đoạn" in a title
            if context.folded.endswith(_SEVERAL, 0, hit.start) and _COUNT_BEHIND.match(
                context.text, hit.end
            ):
                continue  # "ủy quyền cho các quận 9 thủ tục"
            if named is None:
                found += self._unnamed(hit)
            if named is None or listed:  # "4 huyện Hoài Đức, Thanh Trì, …": counted, not placed
                continue
            if is_only_named(context.folded, hit.start):
                continue
            name, end, provinces = named
            if code == "commune":
                name, end = self._with_number(name, end)
            if code == "city" and _DATELINE.match(context.folded, end):
                continue  # where a report was signed: in the capital of its province
            level = LEVELS[code]
            if len(provinces) > 1:
                kind = _KINDS.get(context.folded[hit.start : hit.end])
                provinces = self._gazetteer.districts_by_kind.get((fold(name), kind or ""), ())
            if (
                level == "commune"
                and commune_unit(context.folded[hit.start : hit.end]) == "thị trấn"
            ):
                provinces = self._gazetteer.districts.get(fold(name), ())  # its seat, called so too
            province = provinces[0] if len(provinces) == 1 else None
            lead = hit.start - context.sentence_at(hit.start).start
            led_by = context.hits_in("area_link", hit.start - 12, hit.start)
            linked = any(link.end >= hit.start - 1 for link in led_by)
            titled = context.hits_in("title_word", hit.start - 24, hit.start)
            if titled and self._names_person(name, level, end):
                continue
            linked = linked and not self._opens_with_it(hit.start, end)
            titled = titled if level == "commune" else ()
            carries = level in _LEAD and lead <= _LEAD[level] and not linked and not titled
            closes = aside_end(context.folded, hit.start, end)
            if _SINGLED_OUT.search(
                context.folded, max(0, hit.start - 16), hit.start
            ) or self._heads_row(end):
                carries = False
            opening = context.sentence_at(hit.start).start
            before_it = context.folded[opening : hit.start]
            merged = is_merged(before_it, context.folded[end : end + 5])
            merged = merged or (level == "commune" and is_merged_in_district(before_it))
            of_official = is_of_tried_official(context.folded, hit.start, end)
            if code == "city" and _MEET.match(context.folded, end):
                lead = max(0, hit.start - VENUE_LEAD)
                if VENUE.search(context.folded, lead, hit.start):
                    continue  # the capital of the province, where people meet
            if self._is_of_several(hit.start, end):
                carries = False
                closes = closes if closes >= 0 else self._end_of_list(end)
            carries = carries and closes < 0 and not of_official and not merged
            area = _titled(name)
            if code == "commune" and not name.startswith("Phường "):
                area = f"{commune_unit(context.folded[hit.start : hit.end])} {area}"
            elif code == "city" and fold(name) in self._gazetteer.versions:
                area = f"thành phố {area}"  # not the province of that name
            found.append(
                Mention(
                    hit.start, end, level, province, area, carries,
                    linked_only=of_official or merged, closes=closes,
                )
            )  # fmt: skip
        return found

    def _with_number(self, name: str, end: int) -> tuple[str, int]:
        """The name of a commune with the number that ends it, and where it ends: "A Lưới 1"."""
        behind = self._context.numerals_in(end + 1, end + 2)
        if not behind or behind[0].reason != "name" or name[-1].isdigit():
            return name, end
        return f"{name} {self._context.text[end + 1 : behind[0].end]}", behind[0].end

    def _names_person(self, name: str, level: Level, end: int) -> bool:
        """Whether it is whose post was told: "Bí thư Huyện ủy Ma Thế Quyên yêu cầu"."""
        if _SAYS.match(self._context.folded, end) is None:
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
            ((end, name) for start, end, name in self._raw_provinces if start == told.end()),
            (told.end(), None),
        )
        return [Mention(unit.start, end, level, province, None, carries=False)]

    def _heads_row(self, end: int) -> bool:
        """Whether the name that ends there is a cell with figures beside it, of that row alone."""
        if CELL_END.match(self._context.document.text, end) is None:
            return False
        line_end = self._context.text.find("\n", end)
        return bool(self._context.numerals_in(end, line_end if line_end >= 0 else end + _ROW))

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
        if " | " in text or "\t" in context.document.text:
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
        links = self._context.hits_in("area_link", name.start - 12, name.start)
        linked = any(link.end >= name.start - 1 for link in links)
        singled_out = _SINGLED_OUT.search(folded, max(0, name.start - 16), name.start)
        return Mention(
            name.start,
            name.end,
            name.level,
            name.provinces[0] if len(name.provinces) == 1 else None,
            name.name,
            carries=lead <= _LEAD.get(name.level, -1)
            and not (linked or singled_out or self._heads_row(name.end))
            and closes < 0,
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
