"""Percents of dossiers: handled on time, filed online, and the number that a percent repeats."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.metrics.dossiers import ABOUT_DOSSIERS, DOSSIER, ON_OFFICES, told_apart
from sosanh.extract.shares.checks import check_percent
from sosanh.extract.text.rows import JOINT

EQUALS = re.compile(
    r"(?: hồ sơ)?(?:, ?| )\(?"
    r"(?:bằng|tương đương|tương ứng|ứng với|tức(?: là)?|(?:đạt|chiếm)(?: tỷ lệ)?|tỷ lệ)? ?\Z"
)
"""What parts a number from the percent that repeats it."""
_REACH = 90
"""Characters between a percent and the verb that says what share of the dossiers it is."""
_OF_DOSSIERS = re.compile(r" (?:là )?(?:số |tổng số |các )?(?P<what>hồ sơ|thủ tục)\b")
_PROCEDURES = re.compile(r" (?:là )?(?:số |tổng số |các )?thủ tục\b(?!.*\bhồ sơ\b)")
"""What can be done online, where dossiers are what is: "100% thủ tục được thực hiện trực tuyến"."""
_UNDERGONE = re.compile(r",? (?:đã |đều )*(?:được|do)\b[^,;:.()\d]{0,60}")
_SERVICES = "dịch vụ công trực tuyến"
_FILED = re.compile(r"\b(?:hồ sơ|nộp|tiếp nhận|giải quyết|xử lý|phát sinh)\b")
"""What makes of online services the dossiers: else their share is that of services on offer."""
_BARE = re.compile(r"(?:[;:,] |\A(?:[-+*•–] ?)?)\Z")
_OTHER_DEED = re.compile(
    r"\b(?:không|chưa|quá hạn|trễ|nhiệm vụ|đơn thư|đơn khiếu nại|kiến nghị|phản ánh|báo cáo|văn bản"
    r"|vụ việc|vụ án|nộp thuế|khai thuế|học phí|dự thầu|trả nợ|nợ|dự án|giải ngân"
    r"|họp|hội nghị|thanh toán|hài lòng|số hóa|cung cấp|có phát sinh"
    r"|tăng(?! lên|(?: [^\W\d_]+){0,3},? từ)|giảm(?! còn| xuống| từ)|chỉ tiêu|phấn đấu|mục tiêu)\b"
)
_FILING = "nộp"
"""Of what "tỷ lệ nộp trực tuyến" is told needs no word where the text is on dossiers."""
_OF_OTHERS = re.compile(
    r" (?:số |tổng số |các )*(?:cơ quan|đơn vị|sở|ban|xã|phường|huyện|địa phương|hộ|người|cán bộ"
    r"|công chức|doanh nghiệp|dịch vụ|trường|bệnh viện|cơ sở|nhà trường|cử tri|thuê bao)(?!\w)"
)
"""What the percent is of, when not of dossiers: "dịch vụ công trực tuyến ở 100% xã, phường"."""
_PAYMENT = re.compile(r"\bthanh toán\b")
_OF_THEM = re.compile(r"\W*(?:trong đó|trong số đó|trong số này|riêng)\b")
_EQUAL_TO = re.compile(
    r",? \(?(?:tương đương|tương ứng|tức(?: là)?|bằng)(?: với)? (?:hơn |gần |trên |khoảng )?"
)
_BEHIND_NOUN = re.compile(r"(?: hồ sơ)?(?: (?:được|đã|nộp|giải quyết|tiếp nhận|xử lý))* ")
_LEVEL = re.compile(
    r"(?:[^,;:.()|\d\n%]|mức độ 3(?:, ?| và | ?- ?)4|năm \d{4}|tháng \d{1,2}(?:/\d{4})?){0,45}"
    r"(?::|\b(?:đạt|chiếm|là|bằng|tới|lên|được|còn|chỉ|mới|thì|chừng|tỷ lệ|hạn|hẹn|mạng|tuyến))?"
    r" ?\Z"
)
_ROSE = re.compile(r" (?:tăng|giảm|nhích|nâng|cải thiện|cũng)(?: [^\W\d_]+){0,4},? từ \Z")
"""Between a rate and what it was before: "Nộp qua mạng tăng mạnh hơn, từ 31,4% lên 58,3%"."""
_JUDGED = re.compile(
    r"(?: [^\W\d_]+){0,4} (?:khá|cao|thấp|tốt|kém|chậm|nhất|tăng|vậy|thế)(?: [^\W\d_]+){0,3}[,:]"
    r" (?:(?:đạt|chiếm|với|tới|lên|chỉ|mới|còn|là|ở mức) )*(?:hơn |gần |trên |khoảng )?\Z"
)
"""Between a rate and its figure, what it is like: "Trực tuyến thì khá, 86,4%"."""
_BEST_PLACE = re.compile(
    r"(?: [^\W\d_]+){0,3} (?:cao|thấp|tốt|kém|nhanh|chậm) nhất(?::| là| thuộc về)"
    r" [^;:.()\d%]{3,50}?(?:,|,? (?:đạt|với|có|là))? \(?\Z"
)
"""Between a rate and its figure, whose it is: "Nơi đúng hạn cao nhất: xã Đông Ngũ, 99,9%"."""
_LONG_AGO = 12
"""Sentences back to what a bare rate of a place may be of."""
_TURNS_AWAY = re.compile(
    r"\b(?:thuế|học|dạy|vốn|lương|trợ cấp|bảo hiểm|họp|hội nghị|thanh toán|báo cáo|văn bản|đơn thư"
    r"|khiếu nại|kiến nghị|phản ánh|nhiệm vụ|dự án|công trình|nợ|giải ngân|tiêm|bầu cử)\b"
)
"""What else is done on time, or online."""
_A_RATE = re.compile(r"(?:\A|(?<=[ (]))(?:nơi |tỷ lệ |giải quyết |trả |kết quả |nộp )+\Z")
_WAYS_TO_LEVEL = (_LEVEL, EQUALS, _ROSE, _JUDGED)
_TOPIC = re.compile(r"[-+*• ]*(?:về|đối với|riêng|với|trong) [^,;:.()\d]{3,60}[,:]")
"""What a sentence opens with and is on: "Về giải ngân vốn, huyện A đạt 98% đúng hạn"."""
_HANDLING = re.compile(r"\b(?:giải quyết|trả kết quả|một cửa|tiếp nhận)\b")
_NEXT_IN_ROW = re.compile(r"\s?%?\)(?:,| và|, và| cùng)(?: [^\W\d_]+){1,8} \(\s?")
_RATE_BEHIND = re.compile(
    r"\s?%?\) (?:[^;:.()%]{0,60} )?(?:có|về|với) (?:tỷ lệ|số) (?=[^;:.()\d]*hồ sơ)"
)
_RATE_REACH = 60
_OF_THOSE = re.compile(
    r"(?: (?:(?:trong )?số (?:đó|này|ấy|hồ sơ này)|trong đó),?)?(?: (?:được|đã|là))* "
)
_OF_FILED = re.compile(
    r" (?:của|đối với|trong)(?: các| số| tổng số)? (?:hồ sơ|thủ tục)(?: [^\W\d_]+){0,2}? ?"
)
"""Between what was done on time and the way in which those came of which it is told."""
_SETTLED = re.compile(r" (?:(?:được|đã|đều|giải quyết|xử lý|trả|kết quả) )*")
_PART_AND_WHOLE = 2
_AND = re.compile(rf"{JOINT} ")
_BESIDE = re.compile(rf"(?: hồ sơ)?{JOINT}(?: (?:tỷ lệ|hồ sơ|nộp|tiếp nhận|giải quyết|trả|được))* ")
"""Between two deeds that have a share each: "hồ sơ đúng hạn và trực tuyến đạt 98,7% và 78,5%"."""
_BY_POINTS = re.compile(r" (?:tăng|giảm)(?: thêm| tới| hơn)? [\d,.]+ (?:điểm|%).*\Z")
"""What a rate rose by, of which the level comes next: "tăng 6,1 điểm phần trăm, đạt 85,9%"."""
_COUNTED = re.compile(
    r"(?:[^,;:.()|\d]|năm \d{4}|tháng \d{1,2}(?:/\d{4})?){0,45}\b(?:là|có|đạt|được) ?\Z|:? ?\Z"
)
_ALL = 100
_HANDLED = re.compile(r" (?:(?:đã|được|giải quyết|xử lý|tiếp nhận|nộp|trả(?: kết quả)?) )*")


def noun_of_dossiers(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Take the verb that says which dossiers the percent are, where no "tỷ lệ" names them.

    It stands to the right ("95,8% hồ sơ được giải quyết đúng hạn") or to the left ("Hồ sơ nộp
    qua mạng đạt tỷ lệ 71,3%", "là 6.790, bằng 76%").
    """
    folded, sentence = context.folded, clauses.sentence
    stop = next((one.start for one in clauses.counts if one.start > count.start), sentence.end)
    deeds = [hit for hit in clauses.actions if hit.phrase.code in DOSSIER]
    deed = None
    end = _end_of_row(clauses, count)
    if end > count.numeral.end:
        stop = sentence.end
    named = _OF_DOSSIERS.match(folded, end)
    if named is not None and not _are_other_files(context, named):
        right = [hit for hit in deeds if end <= hit.start < stop]
        gap = folded[end : right[0].start] if right else ","
        on_offer = _PROCEDURES.match(gap) and right and right[0].phrase.code == "online"
        if len(gap) <= _REACH and not on_offer and not re.search(r"[,;:]|\.\s", gap):
            deed = right[0]
            codes = [hit.phrase.code for hit in right[:2]]
            if codes == ["online", "on_time"] and _SETTLED.fullmatch(
                folded, right[0].end, right[1].start
            ):
                deed = right[1]  # "98% hồ sơ trực tuyến được giải quyết đúng hạn"
    if deed is None:  # "trả 456 hồ sơ, 100% đúng hạn", "… 97,7% trong đó nộp từ xa"
        end = count.numeral.end
        beside = (hit for hit in deeds if _OF_THOSE.fullmatch(folded, end, hit.start))
        deed = next(beside, None)
    counted = clauses.before(count)[-1:]
    if deed is None and counted and counted[0].noun == "dossier":
        # "67.890 hồ sơ, tương đương 88,2%, được người dân nộp qua mạng"
        right = [hit for hit in deeds if count.numeral.end <= hit.start < stop]
        repeated = EQUALS.match(folded, counted[0].end, count.start)
        if repeated and right and _UNDERGONE.fullmatch(folded, count.numeral.end, right[0].end):
            deed = right[0]
    if deed is None:
        deed = _named_after_equal(context, clauses, count)
    if deed is None:
        deed = _named_after_row(context, clauses, count)
    left = [hit for hit in deeds if hit.end <= count.start]
    if deed is None:
        deed = _one_of_two(clauses, left, count)
    if deed is None:
        deed = left[-1] if left and _led_to(context, clauses, left[-1], count) else None
        if deed is not None and are_filed(folded, left):
            deed = left[-2]
    if deed is None:
        return False
    if not is_done_to_dossiers(context, clauses, deed, count):
        return False
    count.noun, count.action, count.how = "dossier", deed, "adjacent"
    return True


def _are_other_files(context: TextContext, named: re.Match[str]) -> bool:
    """Whether they are no dossiers of the administration: "96% hồ sơ vay vốn"."""
    start = named.start("what")
    hits = context.hits_in("noun", start, context.sentence_at(start).end)[:1]
    return bool(hits) and hits[0].start == start and hits[0].phrase.code == "paper"


def _end_of_row(clauses: Clauses, count: Count) -> int:
    """Where the last of shares in a row ends that one noun follows: "73,1% và 68,7% hồ sơ"."""
    end = count.numeral.end
    for one in clauses.counts:
        if one.start > count.start and one.numeral.form == "percent":
            if not _AND.fullmatch(clauses.folded, end, one.numeral.start):
                break
            end = one.numeral.end
    return end


def are_filed(folded: str, deeds: Sequence[Hit]) -> bool:
    """Whether the last deed only says which dossiers were on time."""
    if [hit.phrase.code for hit in deeds[-2:]] != ["on_time", "online"]:
        return False
    return _OF_FILED.fullmatch(folded, deeds[-2].end, deeds[-1].start) is not None


def _one_of_two(clauses: Clauses, deeds: Sequence[Hit], count: Count) -> Hit | None:
    """Which of two deeds a share is of, where two shares follow them in turn."""
    two = deeds[-2:]
    if len({hit.phrase.code for hit in two}) < len(DOSSIER):
        return None
    folded, end = clauses.folded, two[1].end
    shares = [one for one in clauses.counts if one.start >= end][:2]
    if count not in shares or any(one.numeral.form != "percent" for one in shares):
        return None
    in_turn = (
        len(shares) == len(two)
        and _BESIDE.fullmatch(folded, two[0].end, two[1].start)
        and _LEVEL.fullmatch(folded, end, shares[0].start)
        and _AND.fullmatch(folded, shares[0].numeral.end, shares[1].start)
    )
    return two[shares.index(count)] if in_turn else None


def _named_after_equal(context: TextContext, clauses: Clauses, count: Count) -> Hit | None:
    """What names the dossiers in "đạt 83%, tương đương 1.488 hồ sơ trực tuyến": the number."""
    following = next((one for one in clauses.counts if one.start >= count.numeral.end), None)
    if (
        following is None
        or following.noun != "dossier"
        or _EQUAL_TO.fullmatch(context.folded, count.numeral.end, following.start) is None
    ):
        return None
    return next(
        (
            hit for hit in clauses.actions
            if hit.phrase.code in DOSSIER
            and _BEHIND_NOUN.fullmatch(context.folded, following.numeral.end, hit.start)
        ),
        None,
    )  # fmt: skip


def _named_after_row(context: TextContext, clauses: Clauses, count: Count) -> Hit | None:
    """What "Hà Nam (99,8%) và Nam Định (99,1%) dẫn đầu về tỷ lệ hồ sơ đúng hạn" is a share of."""
    if count.parenthesis < 0:
        return None
    folded, last = context.folded, count
    for one in clauses.counts:
        if one.start > count.start and one.parenthesis >= 0 and one.numeral.form == "percent":
            if not _NEXT_IN_ROW.fullmatch(folded, last.numeral.end, one.start):
                return None
            last = one
    named = _RATE_BEHIND.match(folded, last.numeral.end, clauses.sentence.end)
    if named is None:
        return None
    return next(
        (
            hit for hit in clauses.actions
            if hit.phrase.code in DOSSIER and hit.start - named.end() <= _RATE_REACH
            and hit.start >= named.end()
        ),
        None,
    )  # fmt: skip


def is_done_to_dossiers(context: TextContext, clauses: Clauses, deed: Hit, count: Count) -> bool:
    """Whether `deed` is done to dossiers: loans are paid on time too, firms founded online.

    A bare "đúng hạn 99,5%; trực tuyến 61%" leans on the document; online filing else names them.
    """
    folded, sentence = context.folded, clauses.sentence
    if is_only_part(clauses, deed) or _OF_OTHERS.match(folded, count.numeral.end):
        return False
    if deed.phrase.code == "online" and _OF_THEM.match(folded, sentence.start):
        told = context.sentences[max(0, context.sentence_index(sentence.start) - 1)]
        if _PAYMENT.search(folded, told.start, told.end):
            return False  # "Hồ sơ thanh toán phí là 5.120. Trong đó, trực tuyến đạt 61,2%"
    start = min(deed.start, count.start)
    floor = max(folded.rfind(mark, sentence.start, start) for mark in (";", ". ", ":", ","))
    clause = folded[max(floor + 1, sentence.start) : max(deed.end, count.end)]
    if "điểm" in clause[count.numeral.start - count.numeral.end :]:
        clause = _BY_POINTS.sub("", clause)
    topic = _TOPIC.match(folded, sentence.start, deed.start)
    if _OTHER_DEED.search(clause) or (topic is not None and _OTHER_DEED.search(topic[0])):
        return False
    if deed.phrase.surface == _SERVICES and not _FILED.search(clause):
        return False
    inside = count.parenthesis + 1 if count.parenthesis < deed.start else 0
    if _names_nothing_else(context, max(floor + 1, sentence.start, inside), deed.start):
        if context.first_end(ON_OFFICES) <= context.sentences[0].end:
            return True  # "Báo cáo cải cách hành chính": the whole text is on them
        if _were_spoken_of(context, sentence.start):
            return True  # "Hồ sơ của tỉnh: …", below a table "Giá Rai đúng hạn 99,7%"
    if _BARE.search(folded[sentence.start : deed.start]):
        return context.first_end(ABOUT_DOSSIERS) <= sentence.end
    near = sentence.start
    rate = folded.endswith("tỷ lệ ", near, deed.start)
    if rate and deed.phrase.surface.startswith(_FILING):
        return context.first_end(ABOUT_DOSSIERS) <= context.document.body_end
    if deed.phrase.code == "on_time" or rate:
        near = context.back_from(context.sentence_index(near), 2)
    if ABOUT_DOSSIERS.search(folded, near, sentence.end) is not None:
        return True
    if _OTHER_DEED.search(folded, sentence.start, sentence.end) is None and (
        _HANDLING.search(folded, sentence.start, sentence.end)
        or any(
            hit.phrase.code in DOSSIER for hit in context.hits_in("action", near, sentence.start)
        )
    ):
        return context.first_end(ABOUT_DOSSIERS) <= near  # the text has long been about them
    named = context.hits_in("noun", near, sentence.end)
    return any(hit.phrase.code == "dossier" for hit in named)  # "HS", where the text explains it


def _names_nothing_else(context: TextContext, start: int, end: int) -> bool:
    """Whether only when, where or that it is a rate stands before what was done."""
    rate = _A_RATE.search(context.folded, start, end)
    end = rate.start() if rate is not None else end
    return not context.folded[start:end].strip(" (-+*•–") or is_frame(
        context, start, end, bare=True
    )


def _were_spoken_of(context: TextContext, position: int) -> bool:
    """Whether dossiers were told of not long before, and nothing else that has a time since."""
    index = context.sentence_index(position)
    long_ago = context.back_from(index, _LONG_AGO)
    told = [*ABOUT_DOSSIERS.finditer(context.folded, long_ago, position)]
    return bool(told) and not _TURNS_AWAY.search(context.folded, told[-1].end(), position)


def is_only_part(clauses: Clauses, deed: Hit) -> bool:
    """Whether early and timely ones have a figure each: "trước hạn 22.357, đúng hạn 3.523"."""
    return any(
        min(deed.end, other.end) <= one.start < max(deed.start, other.start)
        for other in told_apart(deed, clauses.actions)
        for one in clauses.counts
    )


def _led_to(context: TextContext, clauses: Clauses, deed: Hit, count: Count) -> bool:
    """Whether only a verb, or the number that the percent repeats, parts the two."""
    folded = context.folded
    between = [one for one in clauses.counts if deed.end <= one.start < count.start]
    before = [one for one in clauses.counts if one.end <= deed.start]
    pairs = (between, [*before[-1:], *between], before[-2:] if not between else [])
    if any(part_and_whole(two, count) is not None for two in pairs):
        return True  # also "412 hồ sơ nộp trực tuyến trong tổng số 520 hồ sơ, đạt 79,2%"
    if not between:
        if any(way.match(folded, deed.end, count.start) for way in _WAYS_TO_LEVEL):
            return True
        best = _BEST_PLACE.fullmatch(folded, deed.end, count.start)
        return best is not None and context.places.are_named_between(deed.end, count.start)
    return (
        len(between) == 1
        and between[0].numeral.form == "count"
        and _COUNTED.match(folded, deed.end, between[0].start) is not None
        and EQUALS.match(folded, between[0].end, count.start) is not None
    )


def part_and_whole(counts: Sequence[Count], share: Count) -> tuple[Count, Count] | None:
    """Two numbers, the smaller first, if the percent is what it is of the other, to the digit."""
    if len(counts) != _PART_AND_WHOLE or share.numeral.value is None:
        return None
    first, second = counts[0].numeral.value, counts[1].numeral.value
    if not first or not second or first == second:
        return None
    part, whole = (counts[0], counts[1]) if first < second else (counts[1], counts[0])
    fits = check_percent(min(first, second), max(first, second), share.numeral.value)
    return (part, whole) if fits in ("rounded", "truncated") else None


def count_of_share(clauses: Clauses, share: Count) -> tuple[Count, Count | None] | None:
    """The dossiers that a percent is repeated for, and of which it is a share, where that is said.

    "nộp qua mạng 4.512 (86,17%)", "tiếp nhận 1.128 hồ sơ, trong đó 812 nộp qua mạng, đạt 72%".
    """
    before = [
        one for one in clauses.before(share)
        if one.numeral.form == "count" and one.noun in ("", "dossier")
    ]  # fmt: skip
    if not before:
        return None
    fraction = part_and_whole(before[-2:], share)
    if fraction is not None:
        return fraction
    last = before[-1]
    deed = share.action
    start = last.end
    if deed is not None and last.end <= deed.start < share.start:
        start = deed.end  # "198.640/301.900 hồ sơ nộp trực tuyến, tức 65,8%"
        if not _HANDLED.fullmatch(clauses.folded, last.end, deed.start):
            return None
    elif deed is not None and deed.end <= last.start and clauses.counts_between(deed, last):
        return None
    if not EQUALS.match(clauses.folded, start, share.start):
        return None
    if (
        deed is not None
        and share.numeral.value != _ALL
        and _OF_THOSE.fullmatch(clauses.folded, share.numeral.end, deed.start)
        and clauses.folded[last.end : share.start].strip() == ","
    ):
        return None  # "tiếp nhận 64.800 hồ sơ, 99,8% giải quyết đúng hạn": those are the whole
    count = next((one for one in before if one.out_of is last), last)
    return count, count.out_of
