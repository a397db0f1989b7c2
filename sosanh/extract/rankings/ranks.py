"""Places in a table as a sentence tells them: "xếp thứ 8/63", "ngôi nhất", "từ hạng 9 lên hạng 4".

What is only aimed at, the place of a whole group of provinces, a place within a region and the
place that somebody left are no places.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numerals.words import ORDINALS
from sosanh.extract.text.segments import Sentence

_RANK = re.compile(
    r"(?:(?<=\()(?:xếp |đứng |hạng )?(?:thứ |hạng )(?P<aside>\d{1,2})(?=\)|/)|(?<!\w)(?:"
    r"(?:vị trí |vị thứ |thứ hạng |xếp hạng |hạng )(?:thứ |số )?"
    r"(?P<place>(?:\d{1,2}|nhất|nhì|ba)(?!\w))"
    r"|(?:xếp |đứng |giữ |đạt |vị trí |lên |xuống )?"
    rf"thứ (?P<ordinal>(?:\d{{1,2}}|{'|'.join(ORDINALS)})(?!\w))"
    r"|(?:xếp |đứng )?(?P<bare>\d{1,2})(?= ?/ ?(?:34|6[0-4])(?!\d))"
    r"|(?P<first>(?<!kém tỉnh )(?<!cách tỉnh )(?<!với tỉnh )(?<!hơn tỉnh )dẫn đầu"
    r"|(?<!người )đứng đầu|đứng nhất|xếp nhất|(?<=cao |tốt |thứ )nhất (?:cả nước|toàn quốc)"
    r"|quán quân"
    r"|ngôi đầu|ngôi nhất|chỉ số cao nhất|điểm cao nhất)"
    r"|(?P<second>á quân|ngôi nhì|đứng nhì|xếp nhì)"
    r"))(?:\s?/\s?(?P<of>\d{1,2})(?!\d))?"
)
_PLACED = ("xếp", "đứng", "giữ", "đạt", "vị trí", "lên", "xuống")
_AIM = re.compile(
    r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|sẽ)(?!\w)[^;]{0,60}$"
    r"|(?<!\w)(?:nhóm(?= (?:\d|đầu|dẫn))|top|tốp)(?!\w)[^;,]{0,60}$"
    r"|(?<!\w)(?:nếu|giả sử|không nên (?:hiểu|nghĩ)|đừng (?:hiểu|nghĩ))(?!\w)[^;,]{0,60}$"
)
"""Before a place that is aimed at or supposed: "nếu tỉnh xếp thứ 10 thì …"."""
_AIM_REACH = 60
# "Các tỉnh, thành phố có chỉ số đứng đầu", "trong số 15 tỉnh đạt điểm cao nhất"
_GROUP = re.compile(
    r"(?<!\w)(?<!ở )(?<!khối )(?:các|những|nhiều|một số|\d+) (?:tỉnh|thành phố|địa phương)(?!\w)"
    r"(?:(?! thì )[^;.]){0,60}$"
)
# "Các địa phương xếp thứ 3 và 4 là Hà Nội và Huế": of several, none of which is named before
_OF_SEVERAL = re.compile(
    r"(?<!\w)(?<!với )(?<!hơn )(?<!trong )(?:các|những|hai|ba) (?:tỉnh|thành phố|địa phương)"
    r"(?: (?:lần lượt|cùng|đang|tiếp theo|còn lại|khác))* (?:xếp |đứng |giữ |ở )*\Z"
)
# "xếp nhóm cao nhất cả nước": the best group, and no first place
_BEST_GROUP = re.compile(r"(?<!\w)nhóm[^,;.]{0,40}$")
_LEFT = re.compile(r"(?<!\w)từ (?:vị trí |vị thứ |hạng |thứ hạng |chỗ )?$")
# a place with a year of its own stays one: "từ hạng 20 năm 2021 lên hạng 9 năm 2022"
_MOVED = re.compile(
    r"(?! \(?(?:vào |của |trong )?(?:năm )?20\d\d)[^;.]{0,40}"
    r"(?<!\w)(?:lên|xuống|tới|đến|về|còn)(?!\w)"
)
_REGION = re.compile(
    r"(?: (?:của|trong|toàn|ở|tại|về))?(?: cả)? (?:khu vực|vùng|cụm|miền|tiểu vùng|trụ cột"
    r"|nhóm(?! (?:các )?(?:tỉnh|địa phương))|hạng mục|các tỉnh (?!,|thành)"
    r"|đbs(?:cl|h)(?!\w)|đồng bằng|tây nguyên|tây bắc|đông nam bộ"
    r"|(?:bắc|nam) trung bộ|duyên hải)"
)


@dataclass(frozen=True, slots=True)
class Rank:
    """A place at `text[start:end]`: the how many-th, out of how many where the slash says so."""

    start: int
    end: int
    place: int
    out_of: str | None
    is_plain: bool  # a number that is a place only right beside its index
    is_title: bool  # "quán quân Quảng Ninh": whose it is may follow


def find_ranks(folded: str, sentence: Sentence, provinces: Sequence[Hit]) -> Iterator[Rank]:
    """Yield the places that `sentence` gives, `provinces` being those that it names."""
    for match in _RANK.finditer(folded, sentence.start, sentence.end):
        place = _place(match)
        if place is None:
            continue
        # "trong nhóm 10 (thứ 3)": the place within the group, and no aim
        if not match["aside"] and _is_aimed_at(folded, sentence.start, match.start()):
            continue
        if match["of"] is None and _REGION.match(folded, match.end(), sentence.end):
            continue
        floor = max(
            (hit.end for hit in provinces if hit.end <= match.start()), default=sentence.start
        )
        if (match["first"] or match["second"]) and _GROUP.search(folded, floor, match.start()):
            continue
        low = max(sentence.start, match.start() - _AIM_REACH)
        if _OF_SEVERAL.search(folded, low, match.start()):
            continue
        if match["first"] and _BEST_GROUP.search(folded, low, match.start()):
            continue
        if _LEFT.search(folded, low, match.start()) and _MOVED.match(folded, match.end()):
            continue
        placed = match[0].startswith(_PLACED)
        plain = bool((match["bare"] or match["ordinal"]) and not placed)
        title = bool(match["second"] or match["first"] == "quán quân")
        yield Rank(match.start(), match.end(), place, match["of"], plain, title)


def _is_aimed_at(folded: str, start: int, end: int) -> bool:
    """Whether what stands at `end` is a target, a group to enter, or only supposed."""
    return _AIM.search(folded, start, end) is not None


def _place(match: re.Match[str]) -> int | None:
    if match["first"]:
        return 1
    if match["second"]:
        return 2
    word = match["aside"] or match["place"] or match["ordinal"] or match["bare"]
    if word.isdigit():
        return int(word) or None
    return {"nhì": 2}.get(word) or ORDINALS.index(word) + 1
