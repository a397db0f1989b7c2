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

MOVED = (
    r"(?:cùng )?(?:tăng|giảm|lên|xuống|tụt|lùi|vượt|nhảy vọt) (?:0?\d{1,2}|một|hai|ba) "
    r"(?:bậc|hạng|vị trí|thứ hạng)"
    r"(?: so (?:với )?(?:cùng kỳ )?(?:năm )?(?:20[012]\d|trước|ngoái)(?!\d))?"
)
"""How far a place is from that of another year: "tăng 3 bậc so với năm 2022"."""
_RANK = re.compile(
    r"(?:(?<=\()(?:xếp |đứng |hạng )?(?:thứ |hạng )(?P<aside>\d{1,2})(?=\)|/)|(?<!\w)(?:"
    r"(?:vị trí |vị thứ |thứ hạng |xếp hạng |hạng |ngôi vị |ngôi )(?:thứ |số )?"
    r"(?P<place>(?:\d{1,2}|nhất|nhì|ba|một)(?!\w|[.,]\d| ?%| năm (?!20|ngoái|trước)))"
    r"|(?:xếp |đứng |giữ |đạt |vị trí |lên |xuống |cao )?"
    rf"thứ (?P<ordinal>(?:\d{{1,2}}|{'|'.join(ORDINALS)})(?!\w))"
    r"|(?:xếp|đứng) (?P<verbed>\d{1,2})(?=[.;,)]|\Z)(?![.,]\d)"
    r"|(?:xếp |đứng |lên |xuống )?(?P<bare>\d{1,2})(?= ?/ ?(?:34|6[0-4])(?!\d))"
    r"|(?P<first>(?<!kém tỉnh )(?<!cách tỉnh )(?<!với tỉnh )(?<!hơn tỉnh )dẫn đầu"
    r"|(?<!người )đứng đầu|đứng nhất|xếp nhất|(?<=cao |tốt |thứ )nhất (?:cả nước|toàn quốc)"
    r"|quán quân"
    r"|ngôi đầu|chỉ số cao nhất|điểm cao nhất)"
    r"|(?P<second>á quân|đứng nhì|xếp nhì)"
    r"))(?:\s?/\s?(?P<of>\d{1,2})(?!\d))?"
)
# "Thứ hạng PAR INDEX 2022 là 52", "Xếp hạng chuyển đổi số DTI năm 2022: 24"
_HEADED = re.compile(r"(?<!\w)(?:xếp hạng|thứ hạng|vị trí|hạng)(?: [^,;.:\d()]{0,30})?\Z")
_HEADS = re.compile(r"(?:xếp hạng|thứ hạng)\b")
_IS_PLACED = re.compile(
    r"\)?(?: (?:năm )?20[012]\d)?(?: của [^,;.:\d()]{2,25})?(?: là|:| là:| ở mức) "
    r"(?P<at>(?P<headed>\d{1,2})(?:\s?/\s?(?P<of>\d{2})(?!\d))?)(?!\w|[.,]\d| ?%| ?/)"
)
_PLACED = ("xếp", "đứng", "giữ", "đạt", "vị trí", "lên", "xuống", "cao")
# "DTI 2022 là sáng sủa, thứ 11.": told behind a comma, and nothing else behind it
_APPOSED = re.compile(r"[,:(–] ?\Z")
_ENDS = re.compile(r"[.;,)]|\Z| (?:cả nước|toàn quốc)| (?:trong|trên)(?: tổng số| số)? 6")
AIMS = (
    r"phấn đấu|mục tiêu|chỉ tiêu|sẽ"
    r"|(?<!sở )(?<!bộ )(?<!ngành )(?<!lập )kế hoạch(?! và đầu tư| & đầu tư)"
)
"""Words of what is only to be reached, the plan of a department among them but not its name."""
_AIM = re.compile(
    rf"(?<!\w)(?:{AIMS})(?!\w)[^;]{{0,60}}$"
    r"|(?<!\w)(?:nhóm(?= (?:\d|đầu|dẫn))|top|tốp)(?!\w)[^;,]{0,60}$"
    r"|(?<!\w)(?:nếu|giả sử|không nên (?:hiểu|nghĩ)|đừng (?:hiểu|nghĩ))(?!\w)[^;,]{0,60}$"
)
"""Before a place that is aimed at or supposed: "nếu tỉnh xếp thứ 10 thì …"."""
_AIM_REACH = 60
# "mà đứng thứ 41 thì đừng tự khen mình": what was told is only judged
_JUDGED = re.compile(r"(?<!\w)(?:mà|đã|cứ) \Z")
_THEN = re.compile(r"(?: [^\W\d]+){0,4} thì(?!\w)")
_JUDGED_BEHIND = re.compile(r" (?:là|thì) (?:vui|buồn|mừng|đáng|tốt|khá|cao|thấp|chưa|quá)(?!\w)")
# "sau bốn năm liền giữ ngôi đầu đã lùi xuống vị trí thứ 2"
_FORMER = re.compile(r"(?<!\w)sau (?:[^\W\d]+ |\d+ ){0,3}năm (?:[^\W\d]+ ){0,4}\Z")
# "Thái Nguyên đứng đầu ở một chỉ số", "dẫn đầu 7 chỉ số", "có 3 chỉ số đứng đầu"
_IN_A_PART = re.compile(
    r"(?: cả nước| toàn quốc)?(?: ở| về| trong)?"
    r"(?: cả(?= (?:3|ba) trụ cột))?(?: \d+(?:/\d+)?| một| hai| ba| các)?"
    r" (?:chỉ số|tiêu chí|nội dung|trụ cột|lĩnh vực)(?!\w)"
)
_PARTS = re.compile(r"(?<!\w)(?:\d+|một|hai|ba|nhiều) (?:chỉ số|tiêu chí|nội dung) \Z")
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
_LEFT = re.compile(r"(?<!\w)từ (?:vị trí |vị thứ |hạng |thứ hạng |chỗ |bậc )?$")
# a place with a year of its own stays one: "từ hạng 20 năm 2021 lên hạng 9 năm 2022"
_MOVED = re.compile(
    r"(?! \(?(?:vào |của |trong )?(?:(?:năm )?20\d\d|năm (?:ngoái|trước)))[^;.]{0,40}"
    r"(?<!\w)(?:lên|xuống|tới|đến|về|còn)(?!\w)"
)
_REGION = re.compile(
    r"(?: (?:của|trong|toàn|ở|tại|về))?(?: cả)? (?:khu vực|vùng|cụm|miền|tiểu vùng|trụ cột"
    r"|nhóm(?! (?:các )?(?:tỉnh|địa phương))|hạng mục|các tỉnh (?!,|thành)"
    r"|đbs(?:cl|h)(?!\w)|đồng bằng|tây nguyên|tây bắc|đông nam bộ"
    r"|(?:bắc|nam) trung bộ|duyên hải)"
)

# "lần thứ 3", "năm thứ 4 liên tiếp", but not "PAR INDEX cùng năm thứ 35"
_TIMES = re.compile(r"(?<!\w)(?:lần|(?<!cùng )năm|kỳ|khóa|đợt) \Z")
# "Tính riêng ở khu vực trung du, Lào Cai xếp thứ 3"
_OF_REGION = re.compile(
    r"(?<!\w)(?:tính|xét|riêng)(?: riêng)?(?: ở| trong| tại)? (?:khu vực|vùng)[^;.]{0,90}$"
)


@dataclass(frozen=True, slots=True)
class Rank:
    """A place at `text[start:end]`: the how many-th, out of how many where the slash says so."""

    start: int
    end: int
    place: int
    out_of: str | None
    is_plain: bool = False  # a number that is a place only right beside its index
    is_left: bool = False  # "từ hạng 20 năm 2021 lên hạng 9": the one that was left
    is_title: bool = False  # "quán quân Quảng Ninh": whose it is may follow
    said_from: int | None = None  # where the heading begins: "Thứ hạng PAR INDEX 2022 là 52"
    is_apposed: bool = False  # told behind a comma: "DTI 2022 là sáng sủa, thứ 11"


def find_ranks(
    folded: str, sentence: Sentence, provinces: Sequence[Hit], indexes: Sequence[Hit]
) -> list[Rank]:
    """Return the places that `sentence` gives, in order.

    `provinces` and `indexes` are those that it names.
    """
    found = [
        *_told(folded, sentence, provinces, indexes),
        *_headed(folded, sentence, indexes),
    ]
    return sorted(found, key=lambda one: one.start)


def _told(
    folded: str, sentence: Sentence, provinces: Sequence[Hit], indexes: Sequence[Hit]
) -> Iterator[Rank]:
    for match in _RANK.finditer(folded, sentence.start, sentence.end):
        place = _place(match)
        # "trong nhóm 10 (thứ 3)": the place within the group, and no aim
        if place is None or (
            not match["aside"] and _is_aimed_at(folded, sentence.start, match.start())
        ):
            continue
        if match["of"] is None and (
            _REGION.match(folded, match.end(), sentence.end)
            or _OF_REGION.search(folded, sentence.start, match.start())
        ):
            continue
        floor = max(
            (hit.end for hit in provinces if hit.end <= match.start()), default=sentence.start
        )
        if (match["first"] or match["second"]) and _GROUP.search(folded, floor, match.start()):
            continue
        low = max(sentence.start, match.start() - _AIM_REACH)
        if _OF_SEVERAL.search(folded, low, match.start()):
            continue
        if place == 1 and _is_no_first(folded, low, match, sentence.end, indexes):
            continue
        if match["ordinal"] and _TIMES.search(folded, low, match.start()):
            continue
        left = _LEFT.search(folded, low, match.start()) is not None
        if left and _MOVED.match(folded, match.end()):
            continue
        if _is_judged(folded, low, match):
            continue
        placed = left or match[0].startswith(_PLACED)
        plain = match["verbed"] or ((match["bare"] or match["ordinal"]) and not placed)
        yield Rank(
            match.start(),
            match.end(),
            place,
            match["of"],
            is_plain=bool(plain),
            is_left=left,
            is_title=bool(match["second"] or match["first"] == "quán quân"),
            is_apposed=_APPOSED.search(folded, low, match.start()) is not None
            and _ENDS.match(folded, match.end(), sentence.end) is not None,
        )


def _headed(folded: str, sentence: Sentence, indexes: Sequence[Hit]) -> Iterator[Rank]:
    """The places of "Thứ hạng PAR INDEX 2022 là 52"."""
    for hit in indexes:
        is_headed = _HEADS.match(folded, hit.start, hit.end) or _HEADED.search(
            folded, max(sentence.start, hit.start - _AIM_REACH), hit.start
        )
        match = _IS_PLACED.match(folded, hit.end, sentence.end) if is_headed else None
        if match is not None and not _is_aimed_at(folded, sentence.start, hit.start):
            yield Rank(*match.span("at"), int(match["headed"]), match["of"], said_from=hit.start)


def _is_no_first(
    folded: str, low: int, match: re.Match[str], limit: int, indexes: Sequence[Hit]
) -> bool:
    """Whether somebody is first in a group or in a part only, or was first before."""
    if _BEST_GROUP.search(folded, low, match.start()):
        return True
    if _FORMER.search(folded, low, match.start()) or _PARTS.search(folded, low, match.start()):
        return True
    part = _IN_A_PART.match(folded, match.end(), limit)
    return part is not None and not any(
        part.start() < hit.end and hit.start <= part.end() + 1 for hit in indexes
    )


def _is_judged(folded: str, low: int, match: re.Match[str]) -> bool:
    """Whether a place is no news, but what somebody thinks of it: "hạng 3 là vui"."""
    if _JUDGED_BEHIND.match(folded, match.end()):
        return True
    return (
        _JUDGED.search(folded, low, match.start()) is not None
        and _THEN.match(folded, match.end()) is not None
    )


def _is_aimed_at(folded: str, start: int, end: int) -> bool:
    """Whether what stands at `end` is a target, a group to enter, or only supposed."""
    return _AIM.search(folded, start, end) is not None


def _place(match: re.Match[str]) -> int | None:
    if match["first"]:
        return 1
    if match["second"]:
        return 2
    word = match["aside"] or match["place"] or match["ordinal"] or match["verbed"] or match["bare"]
    if word.isdigit():
        return int(word) or None
    return {"nhì": 2, "một": 1}.get(word) or ORDINALS.index(word) + 1
