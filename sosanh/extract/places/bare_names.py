"""Units named without the word for what they are: "Bố Trạch: kết nạp 77 đảng viên".

Such a name may as well be a person's or a road's. It counts where the text calls it a district
elsewhere, where the title begins with it, where its province follows in parentheses, where it
opens a clause with a figure in a text on its province, alone or in a row ("Đồng Phú và Hớn Quản
kết nạp 112 và 69"), and in a row of districts with a figure for each, where armed forces may
stand among them. Communes are named so beside another that has a figure, and where the text has
listed them: "các phường Hồng Gai, Bãi Cháy".
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from sosanh.extract.catalogue.gazetteer import Gazetteer
from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.rows import ASIDE_OF_PLACE, CELL_END, JOINT_OF_LIST, JOINT_WITH
from sosanh.extract.text.segments import CAPITALS, fold, occurrences
from sosanh.extract.text.units import COMMUNE, DISTRICT, PLACE_NAME
from sosanh.facts import Level

_OPENING = re.compile(rf"\W*({PLACE_NAME})(?::| [^\W\d_]+)")
_PLACED_IN_TITLE = re.compile(
    rf"(?:ở(?<!\wở)|tại(?<!\wtại)) ({PLACE_NAME})(?=[\s:.,;]|\Z)(?! [{CAPITALS}\d])"
)
IS_DISTRICT = rf" (?:vốn |cũng |hiện )?là (?:một |trong |những )*(?:{DISTRICT})\b"
"""What tells of a name that it is a district's: "Quan Hóa là huyện miền núi …"."""
_TELLS_OF_DISTRICT = re.compile(rf"là (?:một |trong |những )*(?:{DISTRICT})")
"""In each of the following, and quicker to look for."""
_INTRODUCED = re.compile(
    rf"(?<=[.\n] )({PLACE_NAME}){IS_DISTRICT}|(?<=\n)({PLACE_NAME}){IS_DISTRICT}"
)
_BEFORE_PARENTHESIS = re.compile(rf"({PLACE_NAME}) \((?:tỉnh )?\Z")
_IN_ROW = re.compile(
    # `re` skips to the letters that the alternatives begin with, if each is fixed
    r"(?:;|:|,|và(?<!\wvà)|là(?<!\wlà)|như(?<!\wnhư)|gồm(?<!\wgồm)) "
    rf"(?:(?:{DISTRICT}|thành phố|TP\.?) )?({PLACE_NAME}):? "
    r"(?:là |có |đạt |\(\s?)?\d[\d.,]*(?:%|[;,.]| [^\W\d_])"
)
_FORCE_IN_ROW = re.compile(
    r"(?:[;:,]| và) "
    r"((?:Đảng (?:bộ|ủy) )?(?:Công an|Quân sự|(?:Bộ đội )?[Bb]iên phòng)(?: tỉnh)?):? "
    r"(?:là |có |đạt )?\d"
)
"""The Party of an armed force in such a row, which is an area too: "Tây Giang 80; Công an 12"."""
_FIGURE = re.compile(r"\d")
_OPENS_CLAUSE = re.compile(
    rf"(?:[;,](?: và| còn)?| và) ({PLACE_NAME})(?:[: ](?: ?(?!và\b)[^\W\d_]+){{0,4}}) ?(?=\d)"
)
_LEADS_TO_OWNER = re.compile(
    r"(?:\A|[-+*•●○–;:,.\n(] ?"
    r"|(?<!\w)(?:và|là|như|gồm|riêng|còn|thì|cho|giao|của|ở|tại|đến|trong đó|trong khi|nhất là|với"
    r"|cá biệt|vùng cao|vùng biên|miền núi|đảng bộ|đảng ủy|(?:rồi|tiếp|kế) đến"
    r"|(?:cao|thấp|nhiều|ít|kém) nhất) )\Z"
)
_OWNER_LEAD = len("trong khi ")
_AT = (" ở ", " tại ")
_IS_FIGURE = re.compile(r"(?:, (?:tỷ lệ|con số)(?: (?:này|ấy|đó))?)? (?:chỉ |mới )?(?:là|đạt) \d")
"""Around a name that a measure is told of: "tỷ lệ đúng hạn ở Ngã Bảy là 99,1%"."""
_PLACED = re.compile(r"[-+*•–]? ?(?:(?:(?:riêng|còn) )?(?:tại|ở|đối với|với)|riêng) \Z")
"""What leads to the place of a sentence: "Tại Đông Triều, năm 2023 …", "Riêng Mèo Vạc, …"."""
_COMMUNES_LED = re.compile(
    # `re` skips to the letters that the alternatives begin with, if each is fixed
    rf"(?P<unit>{COMMUNE})\b(?P<more>(?:, (?:{COMMUNE}))+)?"
    r"(?:[^.;:()\d\n]{0,60}? (?:như|gồm|là|có)|[^.;:()\d\n]{0,60}?:)?:? (?=[A-ZĐÂĂÊÔƠƯ])"
)
_LEAD_IN_COMMUNES = (
    *(" các ", "Các ", "\ncác ", " một số ", "Một số "),
    *(" những ", "Những ", " nhiều ", "Nhiều ", " như ", " là ", " gồm "),
)
_COMMUNE_ITEM = re.compile(
    rf"((?!Sở |Ban ){PLACE_NAME})(?: (?:là|có|đạt|với|mới|chỉ|được))*:? \(?(?:hơn |gần |trên )?"
    r"[\d.,]*\d ?%?(?: [^\W\d_]+){0,3}\)?"
)
_NEXT_COMMUNE = re.compile(rf"{JOINT_OF_LIST} ")
_CELL_BEGINS = re.compile(r"(?:\n|\||\t)[ \u00a0]{0,2}\Z")
_APPOSED = re.compile(
    rf"(?:,|(?= (?:tuy|dù|dẫu)\b)) (?!(?:và|với|cùng)\b|(?:{DISTRICT}|{COMMUNE}) [{CAPITALS}])"
    rf"(?![{CAPITALS}\d])[^;:.()\n]{{2,80}}, (?=(?:\w+,? ){{0,12}}\(?\d)"
)
"""Behind a name of which something is told: "Lâm Bình, huyện ít dân nhất tỉnh, kết nạp 96"."""
_TO_FIGURE = re.compile(
    rf"(?: là (?:{DISTRICT}|nơi|đơn vị|địa phương)(?: [^\W\d_]+){{1,12}} (?:nhất|đầu|hơn cả)"
    r"(?: của (?:tỉnh|[^\W\d_]+(?: [^\W\d_]+){0,2}))?,? (?:với|là|đạt|được)"
    r"|:? (?:do|vì|nhờ|tuy|dù)(?: [^\W\d_]+){2,8} (?:nên|mà|nhưng|vẫn|cũng)"
    r"(?: [^\W\d_]+){1,4}) (?=\d)"
    r"|(?:, [^,;:.()\d]{3,40},(?= (?:đạt|là|có|chỉ|mới|còn|cũng|vẫn|đã|giảm|cắt|kết nạp|kỷ luật) )"
    r"| (?:là (?:huyện|nơi|đơn vị|địa phương)|có (?:nhiều|ít|đông|số)) (?:[^\W\d_]+ ){1,8}"
    r"(?:nhất|hơn cả),)?"
    rf"(?: {ASIDE_OF_PLACE}[^\W\d_]+(?: [^\W\d_]+){{0,2}}"
    r"|(?: (?:làm|đi|đạt|có|thực hiện|bố trí))?"
    r"(?: (?:cao|thấp|nhiều|ít|trễ|chậm|nhanh|kém|tốt|khá|nhỉnh|mạnh|mạnh tay|sớm|triệt để)"
    r" (?:nhất|hơn)(?: cả| hẳn| một chút| đôi chút)?(?: (?:toàn |cả )?(?:tỉnh|huyện|thành phố))?"
    r"| tuyệt đối),(?: [^\W\d_]+){0,4}(?= \d)"
    r"|(?: thì)?(?: lại)? (?:tụt|giảm|kém|thấp|thua|nhỉnh|cao)(?: hẳn| sâu| xa)?,"
    r"(?: còn| chỉ| đạt)*(?= \d)"
    r"| \([^()\d]{3,60}\),?"
    r"|:?(?: (?!(?:và|đều|mỗi)\b)[^\W\d_]+){0,7}:?) \(?(?:từ )?(?=\d)"
)
"""What parts a name from its figure, an aside included: "Lục Yên, dân thưa, đạt 48%"."""
_MOST_OR_LEAST = re.compile(
    r"\b(?:(?:cao|thấp|nhiều|ít|kém) nhất(?:(?: vẫn)? là| thuộc về)?|ngược lại là"
    r"|(?:chót|cuối) bảng(?:,| là)|(?:đi|dẫn|đứng) đầu(?: là)?"
    r"|(?:nơi|huyện|xã|địa phương) (?:làm|đạt|thực hiện)(?: [^\W\d_]+){1,4} là"
    r"|(?:điển hình|tiêu biểu|nổi bật)(?: như| là)?) \Z"
)
_SUPERLATIVE = len("(địa phương thực hiện nhanh gọn nhất là ")
_COMMA = re.compile(
    r", (?:đạt |với |chỉ |có |cả |(?:toàn|cả) (?:huyện|xã|thị xã|thành phố) "
    r"|(?:đã )?(?:kết nạp|giảm|tinh giản|kiểm tra|giám sát|kỷ luật) )*(?=\d)"
)
_JOINED = re.compile(rf"{JOINT_WITH} (?:(?:{DISTRICT}|thành phố) )?")
_LEADS_TO_ROW = re.compile(
    rf"{_LEADS_TO_OWNER.pattern}|(?<!\w)(?:{DISTRICT}|thành phố|địa phương|đơn vị|nơi) \Z"
)
_ROW_LEAD = len("địa phương ")
_ROW_TO_FIGURE = re.compile(
    rf"(?:, (?:hai|ba|bốn|[2-4]) (?:{DISTRICT}|đơn vị|địa phương|nơi)\b[^,;:.()\d]{{0,50}})?"
    r",?(?: (?!và\b)[^\W\d_]+){1,8}(?:,? lần lượt)? ?\(?(?=\d)"
)
"""What parts a row of names from its figure: "Đồng Phú và Hớn Quản, mỗi nơi kết nạp 69"."""
_ALLOTTED_TO = re.compile(r"\d[^,;:.()\d]{0,24} cho \Z")
"""What leads to whom a quota is given: "giao kết nạp 150 đảng viên cho Hạ Long"."""
_FEWEST_IN_ROW = 3
_GOES_ON = re.compile(rf"\w|(?:,| và| [-–])? [{CAPITALS}]")
_IS_LED_TO = re.compile(
    rf"(?:[{CAPITALS}]\w*(?:,| và| [-–])?"
    r"|\b(?:và|tỉnh|xã|phường|trấn|thôn|ấp|đường|cầu|sông|ông|bà)) \Z"
)
_LONGEST = 40
"""Characters of a name and its parenthesis."""


class BareName(NamedTuple):
    """The name of a district at `text[start:end]`."""

    start: int
    end: int
    name: str
    provinces: Sequence[str]  # folded, in which there is a district of that name
    level: Level = "district"


def repeated(text: str, folded: str, names: Mapping[str, Sequence[str]]) -> Iterator[BareName]:
    """Find again what the text has called a district: `names` folded, with their provinces."""
    for name, provinces in names.items():
        for start in occurrences(folded, name, 0, len(folded)):
            end = start + len(name)
            written = text[start:end]
            if _is_written_as_name(written) and _stands_alone(text, start, end):
                yield BareName(start, end, written, provinces)


def with_figure(
    context: NumberedText, provinces: Collection[str], gazetteer: Gazetteer
) -> Iterator[BareName]:
    """Find the districts of `provinces` that open a clause with a figure, or are given a quota.

    For a text on these provinces: "…; riêng Đồng Hới đạt 66,2%". A name must lie in one of them.
    """
    text, folded = context.text, context.folded
    hits = [
        hit
        for hit in context.hits("district")
        if sum(one in provinces for one in set(gazetteer.districts[hit.phrase.code])) == 1
        and hit.phrase.code not in gazetteer.versions
        and _is_written_as_name(text[hit.start : hit.end])
    ]
    in_rows = _rows_with_figures(context, hits)
    for hit in hits:
        written = text[hit.start : hit.end]
        first = max(0, hit.start - _OWNER_LEAD)
        if (
            hit.start in in_rows
            or _ALLOTTED_TO.search(folded, max(0, hit.start - _LONGEST), hit.start)
            or (
                _LEADS_TO_OWNER.search(folded, first, hit.start)
                and _owns_figure(context, hit.start, hit.end)
            )
            or (
                folded.endswith(_AT, first, hit.start)
                and _IS_FIGURE.match(folded, hit.end) is not None
            )
            or _is_placed(context, hit)
            or (
                _LEADS_TO_OWNER.search(folded, first, hit.start)
                and _APPOSED.match(text, hit.end) is not None
            )
            or _fills_cell(context, hit)
            or (
                folded.endswith("đảng bộ ", first, hit.start)
                and _stands_alone(text, hit.start, hit.end)
            )
        ):
            of_it = [one for one in gazetteer.districts[hit.phrase.code] if one in provinces]
            yield BareName(hit.start, hit.end, written, of_it)


def _rows_with_figures(context: NumberedText, hits: Sequence[Hit]) -> set[int]:
    """Where the names of rows start that only words part from a figure: "A, B và C kết nạp 12"."""
    folded, found, row = context.folded, set[int](), list[Hit]()
    for hit, following in zip(hits, (*hits[1:], None), strict=False):
        row.append(hit)
        if following and _JOINED.fullmatch(folded, hit.end, following.start):
            continue
        first = row[0].start
        if (
            len(row) > 1
            and _LEADS_TO_ROW.search(folded, max(0, first - _ROW_LEAD), first)
            and (figure := _ROW_TO_FIGURE.match(folded, hit.end))
            and any(
                one.start == figure.end() and one.reason is None
                for one in context.numerals_in(figure.end(), figure.end() + 1)
            )
        ):
            found.update(one.start for one in row)
        row = []
    return found


def communes_again(context: NumberedText, listed: Mapping[str, str]) -> Iterator[BareName]:
    """Find the communes that the text has `listed`, folded name to full, with a figure."""
    folded = context.folded
    for name, area in listed.items():
        for start in occurrences(folded, name, 0, len(folded)):
            end, first = start + len(name), max(0, start - _OWNER_LEAD)
            written = context.text[start:end]
            if (
                _is_written_as_name(written)
                and _LEADS_TO_OWNER.search(folded, first, start)
                and _owns_figure(context, start, end)
            ):
                yield BareName(start, end, area, (), "commune")


def communes_in_row(text: str, start: int, end: int, gazetteer: Gazetteer) -> Iterator[BareName]:
    """Read the names in "một số phường đạt cao như Vĩnh Ninh 92%, Phú Hội 88,5%".

    The word that leads them in says what they are; at least two must have a figure each.
    """
    for led in _COMMUNES_LED.finditer(text, start, end):
        if not text.endswith(_LEAD_IN_COMMUNES, max(0, led.start() - 8), led.start()):
            continue
        found, item = [], _COMMUNE_ITEM.match(text, led.end(), end)
        while item is not None:
            if fold(item[1]) not in gazetteer.versions:
                name = item[1] if led["more"] else f"{led['unit'].lower()} {item[1]}"
                found.append(BareName(*item.span(1), name, (), "commune"))
            further = _NEXT_COMMUNE.match(text, item.end(), end)
            item = _COMMUNE_ITEM.match(text, further.end(), end) if further else None
        if len(found) > 1:
            yield from found


def _fills_cell(context: NumberedText, hit: Hit) -> bool:
    """Whether the name is a cell of a table: "1 | Hạ Long | 215"."""
    written = context.document.text
    begun = _CELL_BEGINS.search(written, max(0, hit.start - 3), hit.start)
    last = (
        begun is not None and begun[0][0] != "\n" and written[hit.end : hit.end + 1] in ("", "\n")
    )
    return begun is not None and (last or CELL_END.match(written, hit.end) is not None)


def _is_placed(context: NumberedText, hit: Hit) -> bool:
    """Whether a sentence opens with "Tại Đông Triều, …" and it or the next tells a figure."""
    index = context.sentence_index(hit.start)
    sentence = context.sentences[index]
    following = context.sentences[min(index + 1, len(context.sentences) - 1)]
    end = following.end if following.paragraph == sentence.paragraph else sentence.end
    return (
        context.folded.startswith(",", hit.end)
        and _PLACED.fullmatch(context.folded, sentence.start, hit.start) is not None
        and context.tells_quantity(hit.end, end)
    )


def _owns_figure(context: NumberedText, start: int, end: int) -> bool:
    """Whether only words part the name from a figure; "A và B có 12" is of both."""
    folded = context.folded
    follows = _TO_FIGURE.match(folded, end)
    if follows is None and _MOST_OR_LEAST.search(folded, max(0, start - _SUPERLATIVE), start):
        follows = _COMMA.match(folded, end)  # "thấp nhất là Đình Lập, 71%"
    if follows is None:
        return False
    number = context.numerals_in(end, follows.end() + _LONGEST)[:1]
    if not number or number[0].start != follows.end() or number[0].reason is not None:
        return False
    opens = context.sentence_at(start).start
    joint = context.folded.endswith(" và ", opens, start)
    return not joint or _FIGURE.search(context.folded, opens, start) is not None


def opening(text: str, start: int, end: int, gazetteer: Gazetteer) -> BareName | None:
    """Read the name with which the title `text[start:end]` begins: "Bố Trạch: kết nạp …"."""
    match = _OPENING.match(text, start, end)
    return _known(match.start(1), match[1], gazetteer) if match else None


def placed_in_title(text: str, start: int, end: int, gazetteer: Gazetteer) -> Iterator[BareName]:
    """Read the names of a title that says where: "Trao Huy hiệu Đảng ở Quỳ Hợp"."""
    for match in _PLACED_IN_TITLE.finditer(text, start, end):
        found = _known(match.start(1), match[1], gazetteer)
        if found is not None and len(set(found.provinces)) == 1:
            yield found


def introduced(text: str, start: int, end: int, gazetteer: Gazetteer) -> Iterator[BareName]:
    """Read the names that a sentence tells are districts: "Quan Hóa là huyện miền núi …"."""
    if _TELLS_OF_DISTRICT.search(text, start, end) is None:
        return  # as nearly always
    for match in _INTRODUCED.finditer(text, start, end):
        group = match.lastindex or 1
        found = _known(match.start(group), match[group], gazetteer)
        if found is not None:
            yield found


def before_province(text: str, start: int, province: str, gazetteer: Gazetteer) -> BareName | None:
    """Read the name before the province at `start`: "ở Vũ Quang (Hà Tĩnh)"."""
    first = max(0, start - _LONGEST)
    match = _BEFORE_PARENTHESIS.search(text[first:start])
    found = _known(first + match.start(1), match[1], gazetteer) if match else None
    return found if found and province in found.provinces else None


def in_a_row(text: str, start: int, end: int, gazetteer: Gazetteer) -> list[BareName]:
    """Read the names in "Hội An 110; Điện Bàn (150 người)", if three lie in one province."""
    found = []
    at = _IN_ROW.search(text, start, end)
    while at is not None:
        name = _known(at.start(1), at[1], gazetteer)
        if name is not None:
            found.append(name)
        at = _IN_ROW.search(text, at.end(1), end)
    if len(found) < _FEWEST_IN_ROW:
        return []
    provinces = Counter(province for name in found for province in set(name.provinces))
    province, times = provinces.most_common(1)[0]
    if times < _FEWEST_IN_ROW:
        return []
    forces = [
        BareName(match.start(1), match.end(1), match[1], (province,), "agency")
        for match in _FORCE_IN_ROW.finditer(text, found[0].start, end)
    ]
    districts = [name for name in found if province in name.provinces]
    return [name._replace(provinces=(province,)) for name in districts] + forces


def beside(
    text: str, start: int, end: int, province: str, gazetteer: Gazetteer
) -> Iterator[BareName]:
    """Find what else opens a clause with a figure where a district of `province` has one.

    `text[start:end]` is what follows it: ", Bắc Hà kết nạp 50 đảng viên, Văn Bàn 35".
    """
    for match in _OPENS_CLAUSE.finditer(text, start, end):
        name = _known(match.start(1), match[1], gazetteer)
        joint = match[0].startswith(" và") and not _FIGURE.search(text, start, match.start())
        if name is not None and province in name.provinces and not joint:
            yield name._replace(provinces=(province,))


def _known(start: int, name: str, gazetteer: Gazetteer) -> BareName | None:
    folded = fold(name)
    if folded in gazetteer.versions:
        return None
    provinces = gazetteer.districts.get(folded)
    return BareName(start, start + len(name), name, provinces) if provinces else None


def _is_written_as_name(words: str) -> bool:
    """Whether each word begins with a capital and goes on small: "Ea H'leo", not "EA H'LEO"."""
    return all(
        word == "-" or (word[0].isupper() and not word[1:].isupper()) for word in words.split()
    )


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the name is neither part of a longer one, nor of another thing, nor one of many.

    "Nguyễn Đô Lương", "đường Đô Lương", "gồm Yên Thành, Đô Lương và Tân Kỳ".
    """
    if _GOES_ON.match(text, end) or text[start - 1 : start].isalnum():
        return False
    return _IS_LED_TO.search(text[max(0, start - _LONGEST) : start]) is None
