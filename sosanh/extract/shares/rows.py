"""Percents that go on with the one before: "…, năm 2022 là 38,4%", "Móng Cái 97,8%"."""

import re
from collections.abc import Sequence

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import TWO_POSTS, Count
from sosanh.extract.counts.ellipsis import frame_begins, is_frame, is_framed
from sosanh.extract.metrics.dossiers import DOSSIER, FIELDS
from sosanh.extract.shares.rates import is_upper_end
from sosanh.extract.shares.verbs import THEN
from sosanh.extract.text.cued import cued
from sosanh.extract.text.rows import (
    IN_ORDER,
    JOINT,
    JOINT_OF_LIST,
    PLACES_LED_IN,
    only_place_between,
)
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import COMMUNES, DISTRICTS, OFFICES, UNIT

_SINCE = re.compile(r" (?:so )?(?:với|cùng) [^,;:.()\d%]{2,40}(?:(?<=năm )\d{4})?(?=[;,.])")
"""What a change is measured from: "tăng 21,4 điểm phần trăm so với cùng kỳ; riêng …"."""
_BECAUSE = re.compile(r" (?:vì|do|nhờ|bởi) [^,;:.()%\d]{3,60}(?=[,;.])")
"""Why a share is what it is, before the next: "tụt xuống 91% vì bàn giao hồ sơ, đến quý II …"."""
_NOW = re.compile(
    r", (?:(?:nay |hiện |chỉ |lên )*(?:còn|đạt)(?: mức)?|(?:và |đến )?nay(?: là)?)"
    r" (?:hơn |gần |trên |khoảng )?"
)
"""What leads to what it is after a change: "giảm 1,2 điểm phần trăm so với cùng kỳ, còn 97%"."""
_OUT_OF_ALL = re.compile(r" (?:trong|trên)(?: tổng)?(?: số)? [\d.]+ [^,;:()%\d.]{2,50}(?=\.\s)")
"""What a share is of, before a row goes on: "68% trong tổng số 168.000 hồ sơ. Đà Nẵng (59%)"."""
_NAMED = re.compile(
    rf"(?:(?:UBND )?(?i:{UNIT}) )?[{CAPITALS}][^\W\d_]*(?: [{CAPITALS}][^\W\d_]*){{0,3}}"
    r"(?: (?:là|có|đạt|với))?:? \(?"
    r"|(?:Sở|Ban|Chi nhánh|Văn phòng|Trung tâm) [^,;:.()\d%]{2,70}?(?: (?:là|có|đạt|với))?:? \(?"
)
"""The first of a row of places: "Một số phường đạt cao như Vĩnh Ninh 92%"."""
_OF_TIERS = re.compile(
    r"(?: (?:số )?hồ sơ)?\)?[;,:](?: và| còn| riêng| trong đó,?"
    r"| (?:chia|tính|xét) theo (?:từng )?cấp,?)?(?: ở| tại| của)?"
    rf"(?:(?:(?:,| và)? (?:các )?cấp (?:tỉnh|huyện|xã))+| (?:{OFFICES}|{DISTRICTS}|{COMMUNES}))"
    r"(?:,? (?:lần lượt|tương ứng))?(?: (?:là|đạt|có|chiếm))*(?: (?:hơn|gần|trên))? ?"
)
"""What leads to the shares of tiers: "…; cấp huyện, cấp xã lần lượt đạt 98,2% và 99,1%"."""
_REST_OF_DEED = re.compile(r"(?: [^\W\d_]+|,(?= trưởng)){1,14}(?=[;,.])")
_AMONG = re.compile(r",? (?:trong đó|riêng|cao nhất là|thấp nhất là)(?: có)?,?(?= )")
_THEN_REACHED = re.compile(
    r"(?: (?:năm|quý|tháng) [^,;:.()%]{1,16})?(?:, | và |, và )"
    r"(?:(?:lên|tới|đạt|vượt|hơn|gần|trên) )*"
)
"""What parts the years of a rate that went on rising: "lên 95% năm 2019, 98% năm 2020 và 99%"."""
_AND = re.compile(rf"{JOINT_OF_LIST} ")
_IN_TURN = re.compile(rf"{IN_ORDER}[^.;]{{0,40}}\Z")
_WHEN = re.compile(
    r" (?:(?:của |trong )?(?:năm|quý|tháng|hồi|nhiệm kỳ)\b[^,;:.()%]{0,20})?"
    r" ?(?:khi|lúc|thời) [^,;:.()%]{3,60}(?=[,;.])"
)
"""Behind a share, when it was: "so với 89% năm 2016 khi còn làm ở từng sở"."""
_OF_A_YEAR = re.compile(r" (?:của |trong )?năm (?:19|20)\d{2}(?:[,;.]| và\b)")
_AND_NEXT = re.compile(r",? và \d")
_ROW_GOES_ON = re.compile(rf"{JOINT} (?:hơn |gần |trên )?")
_TWO = 2
_THIS = re.compile(
    r"(?<!\w)(?:con số|tỷ lệ)(?: (?:này|ấy|đó|tương ứng))?"
    r"(?: (?:ở|tại|của) [^,;:.()%\d]{2,40}?)?"
    r"(?: (?:mới|chỉ|đã|lại|cũng|hiện|nay)){0,2} (?:là|đạt|ở mức|lên|chỉ còn|mới được) "
    r"(?:hơn |gần |trên |khoảng )?\Z"
)
_ASIDE = re.compile(
    rf", (?:nơi|vốn|một|{UNIT}|địa phương|địa bàn|dù|tuy)\b[^,;:.%]+, "
    r"(?=(?:(?:thì|riêng) )?(?:con số|tỷ lệ) (?:này|ấy|đó)\b)"
)
"""What is told of a place beside its name, before the rate that the text goes on with."""
_THESE = cued(
    r"\bhai (?:con số|tỷ lệ|chỉ số) (?:này|ấy|đó|trên|kia)\b"
    r"(?: (?:của|ở|tại|bên) [^,;:.()%\d]{2,40}?)?"
    r"(?: (?:mới|chỉ|đã|đều|lần lượt|tương ứng|lên|tăng|tăng lên|còn|ở mức|là|đạt))* \Z",
    "hai con số ", "hai tỷ lệ ", "hai chỉ số ",
)  # fmt: skip

_TURNS = cued(r"\b(?:lần lượt|tương ứng)(?: (?:là|đạt|ở mức|còn|chỉ))* \Z", "lần lượt", "tương ứng")
_COMPARED = re.compile(r" (?:thì )?(?:cao|thấp|kém|khá|tốt) hơn[^,;.\d]{0,16}, \Z")
_PLACE = re.compile(
    rf"(?:(?i:còn|riêng|ở|tại) )?(?:(?i:{UNIT}) )?"
    rf"(?:[{CAPITALS}][^\W\d_]*(?:['’][^\W\d_]+)? ?){{1,4}}(?: ?\d)?(?: (?:thì|cũng))? ?"
)
"""One place alone, of which two rates are told in turn: "Việt Trì tương ứng 98% và 99,8%"."""
_OF_ALL_FIELDS = re.compile(
    r",? ?(?:dù |trong khi |còn |nhưng |song )*(?:nếu )?tính (?:chung |cả )?"
    r"(?:tất cả |toàn bộ )?(?:các )?lĩnh vực(?: thì)?,? (?:toàn )?"
    r"(?:tỉnh|thành phố|huyện|thị xã|quận)? ?(?:đạt|là) (?:hơn |gần )?"
)
"""What turns from one field to all: "81%, dù tính tất cả các lĩnh vực thì thành phố đạt 98,3%"."""
_FIELD_OPENS = re.compile(
    r"(?:(?P<only>(?:tách )?riêng|trong đó|còn|với|ở),? )*(?:hồ sơ )?(?:thuộc )?"
    r"(?:(?:lĩnh vực|mảng)(?: (?!tăng|giảm|thu|chi|vốn|giải|hài|thanh|số|công)[^\W\d_]+){1,6}?"
    rf"|(?(only)(?:{FIELDS})|(?!)))"
    r"(?:, (?:vốn|nơi|tuy|dù|do) [^,;:.()%\d]{3,60},)?"
    r" (?:(?:chỉ|mới|thì|cũng|vẫn|lại|dừng ở|ở mức) )*"
    r"(?:(?:đạt|là|có|còn|được) |(?<=thì )|(?<=ở )|(?<=mức )|(?(only)|(?!)))(?:hơn |gần |trên )?"
)
"""How the share of one field is led in: "Riêng lĩnh vực đất đai chỉ đạt 88,4%"."""
_FIELD_WORD = re.compile(rf"\b(?:lĩnh vực|mảng|{FIELDS})\b")
_BEHIND_SHARE = re.compile(r"(?: (?:số |tổng số )?hồ sơ)?[,;] ")
_THAN_OTHERS = re.compile(
    r",? (?:song |nhưng |và )?(?:vẫn )?(?:(?:không )?(?:thấp|cao|kém|tốt|nhỉnh|khá|nhanh)(?: hơn)?"
    r"|trên|dưới|vượt|(?:tăng|giảm|nhích|cải thiện)(?=(?: lên)?(?: nhẹ| mạnh| đôi chút)? so với)"
    r"(?: lên)?)(?: nhẹ| mạnh| nhiều| hẳn| một chút| đôi chút)?(?: so với)?"
    r" (?P<level>mức|con số|bình quân|trung bình|mặt bằng|tỷ lệ)"
    r"(?: (?:chung|bình quân|trung bình))*"
    r"(?P<whose>(?: của)? (?:toàn|cả) (?:tỉnh|thành phố|huyện|xã|quận|thị xã|nước))?"
    r"(?: [^\W\d_]+){0,4}(?: (?:19|20)\d\d| \d{1,2} tháng)?(?: là)? \(?"
)
"""What sets a share beside that of all: "97,1%, thấp hơn mức 98,2% của cả tỉnh"."""
_OF_ALL_OF_IT = re.compile(r"\)?(?: của)? (?:toàn|cả) (?:tỉnh|thành phố|huyện|xã|quận|thị xã)\b")
_OF_THEN = re.compile(rf"\)?(?: của)? {THEN}\b")
_THAN_ONCE = re.compile(
    r",? (?:gấp [^,;:.()%\d]{2,20}|(?:cao|thấp|nhiều|ít) hơn(?: so với)?|hơn|kém|so với)"
    r" (?:cùng kỳ|(?:năm|quý|tháng|kỳ) )[^,;:.()%]{0,24} \((?:là |đạt |chỉ |mới )*"
)
"""What sets a share beside an earlier one: "57,4%, gấp hai lần cùng kỳ năm 2021 (29,8%)"."""
_TIER_OPENS = re.compile(
    r"(?:(?:trong đó|cụ thể|riêng|(?:nếu )?tính riêng)[,:]? )?(?:ở )?cấp (?:tỉnh|huyện|xã)"
    r"(?: (?:đạt|là|thì|có tỷ lệ))*(?: (?:hơn|gần|trên))? "
)
"""How a sentence opens on the tiers of the share last told: "… (99 hồ sơ). Cấp tỉnh đạt 98%"."""


def noun_of_row(
    context: TextContext, clauses: Clauses, count: Count, previous: Count | None
) -> bool:
    """Take over what the percent before is of: "…; huyện Bình Gia mới đạt 93,75%".

    `previous` is the share before, of this sentence or the last; only a place may part the two.
    """
    if previous is None or previous.action is None:
        return False
    folded = context.folded
    dated = is_framed(context, count.end)  # "12,4%, thay vì 19,7% của năm 2021"
    dated = dated or any(way.match(folded, count.end) for way in (_WHEN, _OF_A_YEAR))
    beside = _is_beside_others(folded, previous, count)
    listed = _in_turn(context, clauses, previous, count)
    tiers = _OF_TIERS.fullmatch(folded, max(previous.end, previous.action.end), count.start)
    ends = clauses.ends(count) or _AND_NEXT.match(folded, count.end) is not None
    if not (dated or listed or tiers or ends or beside or is_upper_end(context, previous, count)):
        return False
    start = max(previous.end, previous.action.end)
    if previous.action.start >= previous.end:  # "63,2% … bí thư kiêm trưởng thôn; Hội An 88%"
        rest = _REST_OF_DEED.match(folded, start, count.start)
        start = rest.end() if rest is not None else start
    whole = _OUT_OF_ALL.match(folded, start, count.start)
    start = whole.end() if whole is not None else start
    compared = _SINCE.match(folded, start, count.start) or _BECAUSE.match(
        folded, start, count.start
    )
    start = compared.end() if compared is not None else start
    if previous.action.phrase.code in TWO_POSTS:
        # "(63,2%) bố trí bí thư chi bộ kiêm trưởng thôn; Thuận Bắc đạt cao nhất: 88,6%"
        start = frame_begins(context, start, count.start)
    led = _AMONG.match(folded, start, count.start)
    start = led.end() if led is not None else start
    if not (
        _is_row_between(context, start, count.start, bare=dated)
        or _opens_anew(context, clauses, previous, count)
        or is_upper_end(context, previous, count)
        or _NOW.fullmatch(folded, start, count.start)
        or _opens_row(context, clauses, count)
        or _TIER_OPENS.fullmatch(folded, clauses.sentence.start, count.start)
        or _opens_field(context, clauses, previous, count)
        or beside
        or _OF_ALL_FIELDS.fullmatch(folded, previous.end, count.start)
        or _was_before(folded, previous, count)
        or (dated and _THEN_REACHED.fullmatch(folded, previous.end, count.start))
        or tiers
        or listed
    ):
        return False
    count.noun, count.action, count.how = previous.noun, previous.action, "carried"
    return True


def noun_of_this(
    context: TextContext, clauses: Clauses, count: Count, recent: Sequence[Count]
) -> bool:
    """Take over what the last share is of: "Còn xã An Hòa, nơi xa nhất, con số mới là 46,7%"."""
    if not recent or recent[-1].action is None:
        return False
    before = clauses.before(count)
    if before and not _are_told_aside(context, clauses.sentence.start, before, count):
        return False
    index = context.sentence_index(clauses.sentence.start)
    told = context.sentences[max(0, index - 1)]
    if not told.start <= recent[-1].start < told.end:
        return False
    if _THIS.search(context.folded, clauses.sentence.start, count.start) is None:
        return False
    count.noun, count.action, count.how = recent[-1].noun, recent[-1].action, "carried"
    return True


def _are_told_aside(
    context: TextContext, start: int, before: Sequence[Count], count: Count
) -> bool:
    """Whether what is counted before only tells of the place: "A, nơi có 3 xã, tỷ lệ này"."""
    aside = _ASIDE.search(context.folded, start, count.start)
    return aside is not None and all(
        aside.start() < one.start < aside.end() and one.numeral.form != "percent" for one in before
    )


def noun_of_these(
    context: TextContext, clauses: Clauses, count: Count, recent: Sequence[Count]
) -> bool:
    """Take over what the last shares are of: "tháng sau hai con số ấy là 61% và 92,3%"."""
    row = [count]
    for one in reversed(clauses.before(count)):
        if not _ROW_GOES_ON.fullmatch(context.folded, one.numeral.end, row[0].start):
            break
        row.insert(0, one)
    start = clauses.sentence.start
    told_of = _THESE.search(context.folded, start, row[0].start)
    plain = told_of is None and not _each_in_turn(context, start, row[0].start)
    if plain and not _are_bare(context, start, row[0].start):
        return False
    rest = next((one for one in clauses.counts if one.start > count.start), None)
    length = len(row)
    if rest is not None and _ROW_GOES_ON.fullmatch(context.folded, count.numeral.end, rest.start):
        length += 1
    told = [one for one in recent if one not in row][-length:]
    if length != _TWO or len(told) != length:
        return False
    if told_of is None and told[0].action is told[1].action:
        return False  # of one rate, at two times or places
    source = told[len(row) - 1]
    count.noun, count.action, count.how = source.noun, source.action, "carried"
    return True


def _are_bare(context: TextContext, start: int, end: int) -> bool:
    """Whether two rates follow a time or one place: "Tháng 3, cao nhất quý: 87,1% và 98,6%"."""
    if _TURNS.search(context.folded, start, end) or len(context.places.row_before(end)) > 1:
        return False
    return _is_row_between(context, start, end)


def _opens_field(context: TextContext, clauses: Clauses, previous: Count, count: Count) -> bool:
    """Whether the text turns to the dossiers of one field, after one rate of all."""
    folded, begin = context.folded, clauses.sentence.start
    if previous.start >= begin:
        deed = previous.action.end if previous.action is not None else 0
        behind = _BEHIND_SHARE.match(folded, max(previous.numeral.end, deed))
        if behind is None:
            return False
        begin = behind.end()
    named = _FIELD_WORD.search(folded, begin, count.start)
    if named is None or not _FIELD_OPENS.fullmatch(folded, begin, count.start):
        return False
    told = context.sentence_at(previous.start)
    deeds = {hit.phrase.code for hit in context.hits_in("action", told.start, begin)}
    if not deeds and folded.endswith("% và ", told.start, previous.start):
        return False  # "Yên Châu: 98,1% và 57,2%. Riêng hộ tịch đạt 99,1%"
    return not deeds.issuperset(DOSSIER)  # of which of the two is it?


def _is_beside_others(folded: str, previous: Count, count: Count) -> bool:
    """Whether a share is only set beside the one told: that of all, or of an earlier time."""
    deed = previous.action.end if previous.action is not None else 0
    between = folded, max(previous.numeral.end, deed), count.start
    all_of_it = _THAN_OTHERS.fullmatch(*between)
    if all_of_it is not None:
        end = count.numeral.end
        return bool(
            all_of_it["whose"] or _OF_ALL_OF_IT.match(folded, end) or _OF_THEN.match(folded, end)
        )
    return _THAN_ONCE.fullmatch(*between) is not None and folded.startswith(")", count.numeral.end)


def _was_before(folded: str, previous: Count, count: Count) -> bool:
    """Whether a change is measured from it: "hơn năm 2018 là 2,3 điểm phần trăm (94,5%)"."""
    points = folded.find("điểm", previous.numeral.start, previous.numeral.end) >= 0
    return points and folded[previous.numeral.end : count.start] == " ("


def _each_in_turn(context: TextContext, start: int, end: int) -> bool:
    """Whether two rates follow in the order told: "Sóc Trăng thấp hơn, lần lượt là 98,4% và …".

    Those of two places are a row of one rate.
    """
    turns = _TURNS.search(context.folded, start, end)
    if turns is None or len(context.places.row_before(end)) > 1:
        return False
    start = max(start, context.folded.rfind("; ", start, turns.start()) + len("; "))
    compared = _COMPARED.search(context.folded, start, turns.start())
    stop = compared.start() if compared is not None else turns.start()
    if _PLACE.fullmatch(context.text, start, stop):
        return True
    return is_frame(context, start, stop if compared is not None else end)


def _is_row_between(context: TextContext, start: int, end: int, *, bare: bool = False) -> bool:
    """Whether nothing but a place or time parts two shares."""
    return only_place_between(context.text, start, end) or is_frame(context, start, end, bare=bare)


def _opens_anew(context: TextContext, clauses: Clauses, previous: Count, count: Count) -> bool:
    """Whether the next sentence of the paragraph goes on, whatever the last one ended with.

    "… mới 12,6%, còn quanh vùng gần gấp đôi. Nửa đầu năm 2021 nhích lên 21,3%".
    """
    start = clauses.sentence.start
    if previous.start >= start or "\n" in context.folded[previous.end : start]:
        return False
    if any(
        one.reason is None and not context.folded.startswith(" điểm", one.end)
        for one in context.numerals_in(previous.numeral.end, start)
    ):  # but points: "… là 74,1%, hơn quý trước 5,2 điểm. Cấp xã mới 61,8%"
        return False
    end = previous.action.end if previous.action is not None else previous.end
    if any(hit.phrase.code != "none" for hit in context.hits_in("action", end, start)):
        return False
    return _is_row_between(context, max(start - 2, previous.end), count.start)


def _opens_row(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether a sentence opens with places: "Một số phường đạt cao như Vĩnh Ninh 92%, …"."""
    places = PLACES_LED_IN.match(context.folded, clauses.sentence.start, count.start)
    return (
        places is not None
        and not any(
            one.numeral.form == "percent" and one.start >= places.end()
            for one in clauses.before(count)
        )
        and context.places.are_named_between(places.end() - 1, count.start)
        and _NAMED.fullmatch(context.text, places.end(), count.start) is not None
    )


def _in_turn(context: TextContext, clauses: Clauses, previous: Count, count: Count) -> bool:
    """Whether a row goes on: "của Hà Nam và Nam Định lần lượt là 99,6% và 98,75%"."""
    folded = context.folded
    if _AND.fullmatch(folded, previous.numeral.end, count.start) is None:
        return False
    if _IN_TURN.search(folded, clauses.sentence.start, previous.start) is not None:
        return True  # "các huyện Đà Bắc, Mai Châu mới đạt 41,2% và 38,9%": one to each
    return len(context.places.row_before(previous.start)) == _TWO and clauses.ends(count)
