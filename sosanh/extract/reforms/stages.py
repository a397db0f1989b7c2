"""How far a model has come, from the words around it: thí điểm, nhân rộng, sẽ, đề xuất.

`stage_phrases.csv` gives each cue a stage and how far it reaches to its left and right. What is
said about the will (proposed, announced) outranks what is said about the extent (pilot, scaled,
universal); among the latter the nearest cue counts, so that "tiếp tục mở rộng thí điểm" is a pilot.
"""

import re
from pathlib import Path
from typing import Literal, NamedTuple, cast, get_args

from sosanh.errors import InvalidCatalogue
from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.reforms.coverage import OF_AIM
from sosanh.extract.reforms.endings import told_over
from sosanh.extract.reforms.growth import has_grown
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import Sentence
from sosanh.extract.text.units import COMMUNE, DISTRICT
from sosanh.facts import Stage
from sosanh.seeds import read_rows

_LAYER = "stage_phrases"
_FARTHEST = 160
_FOLLOWED = cued(
    r"(?<![\d.,/])(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín)"
    rf"(?:(?:,|,? và)? (?:{DISTRICT}|{COMMUNE}|thành phố|sở|nơi|địa phương|đơn vị))+(?: khác| nữa)?"
    r" (?:đã |cũng |đang )*(?:học(?: tập)?(?:,? làm)?|làm|áp dụng) theo(?=[,;.]|\Z)",
    " theo",
)
"""How it is told that others do as one did: "đến nay 8 huyện, thị xã đã học theo"."""
# A clause that goes on about what the one before named: "…; việc này làm điểm ở 9 chi bộ"
_GOES_ON = re.compile(
    r";\s?(?:rồi |song |nhưng |nay |hiện )?(?:việc|cách làm|cách|mô hình|chủ trương"
    r"|phương án|quy chế) (?:này|ấy|đó|trên|vừa nêu)(?!\w)"
    r"|;\s?(?:(?:ban|lúc) đầu [^,;.]{3,40}, )?(?:nay|hiện|đến nay|sau đó),? (?:đã |được )*"
    r"(?:mở|nhân|lan)(?: rộng)? (?:ra|lên|đến|tới|sang)(?!\w)"
    r"|;\s?(?:nhưng |song )?(?:(?:đến|từ|sang|tới) )?(?:năm|tháng|quý) [\d/]+,? (?:thì |đã |phải )*"
    r"(?:tạm )?(?:dừng|ngừng|kết thúc)(?!\w)"
)
# "cần sớm khắc phục, để chính quyền hai cấp …": there it is no more what is wished for
_PURPOSE = re.compile(r", (?:để|nhằm|qua đó|từ đó|góp phần|giúp|vì|do|bởi|trong khi)(?!\w)")
_AIMED = re.compile(r", (?:phấn đấu|mục tiêu|dự kiến|quyết tâm|đặt mục tiêu|hướng tới)\b")
"""Before what is only aimed at: "thực hiện …, phấn đấu đến cuối năm có ở 100% số thôn"."""
_LIST = 600  # characters over which a list of clauses may run
_GOVERNS = 50  # a cue that reaches this far is a main verb: đề nghị, dự kiến, sẽ
_RANKED: tuple[tuple[str, ...], ...] = (
    ("none",),
    ("suspended", "ended"),
    ("proposed",),
    ("announced",),
    ("pilot", "scaled", "universal", "mandated"),
)
"""Cues by what outranks what."""
_WIDENED_REACH = 240
_OVER = ("suspended", "ended")
_WIDENED = cued(
    r" (?:[^.;\n]{0,60}, )?(?:mô hình|cách làm|việc|chủ trương) (?:này|ấy|đó|trên)"
    r" (?:đã |đang |nay |được |tiếp tục )*(?:nhân rộng|mở rộng|nhân ra|lan (?:ra|sang))\b",
    "rộng", "nhân ra", "lan ",
)  # fmt: skip
"""How the sentence behind a model says that it spread: "Từ năm 2020, cách làm này nhân ra …"."""
_LATER = re.compile(r"\b(?:nay|hiện|sau đó|rồi|từ (?:năm|tháng|quý)|đã)\b")
"""Between a pilot and how it spread, or in the words of that: "làm điểm ở 2 xã, nay mở rộng …"."""
_ANY_ONE = cued(
    r"\b(?:xã|phường|thôn|bản|xóm|ấp|buôn|huyện|chi bộ|đảng bộ|sở|đơn vị|nơi) nào\b"
    r"[^,;.]{0,40}\bcũng\b",
    " nào",
)
"""Of all: "xã nào bí thư cũng kiêm …"."""
_ENDED_ANOTHER = re.compile(r"\d[^;.]*, ")
_NOT_ONE = ("không xã nào", "không chi bộ nào")
_WITHOUT = re.compile(r"\b(?:không|thiếu|vắng|chưa|trắng|đứng ngoài|bỏ)\b")
"""What makes "không xã nào không có" all of them."""
_TOLD = ("adopted", "scaled", "universal")
_AIMS = re.compile(
    r"\W*(?:(?:và|cùng với đó là|trong đó,?) )?(?:(?:các|một số|những|\d+) )?(?:nhóm )?"
    r"(?:chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp|(?:khâu )?đột phá|trọng tâm)\b(?:(?!đã)[^;:.]){0,60}:"
)
"""How a sentence opens that lists what is aimed at."""
_AIM_FIRST = re.compile(
    r"\W*(?:mục tiêu|chỉ tiêu|phấn đấu|theo kế hoạch)(?: là)?"
    r"(?: (?:đến|trong|của|cho)[^,;:.]{0,40})?,"
)
"""How a sentence opens that tells what is aimed at: "Mục tiêu đến hết năm, 100% …"."""
_WANTED = cued(
    r"(?<!theo )(?<!những )(?<!các )(?<!ứng )(?<!trước )(?<!từ )(?<!với )(?<!một )(?<!bảo đảm )"
    r"\byêu cầu\b(?! (?:của|về|mới|cao|đổi mới|phát triển|nhiệm vụ|thực t|đặt ra|đề ra))"
    r"(?P<at_once>[^,;.]{0,40}\Z)?(?:[^;.]|\.(?=\d))*\Z",
    "yêu cầu",
)
"""Before what is only demanded, of all or of anybody: "yêu cầu mỗi huyện …"."""
GOES_ON_BEING = re.compile(r"\b(?:đã|đang|tiếp tục|duy trì)\b")
_NOT_MERGED = re.compile(r"\bchưa (?:được |thể |tiến hành )?(?:sáp nhập|hợp nhất|nhập|gộp)\Z")
"""How words end that name a merger by its parts: "Văn phòng A và Văn phòng B chưa sáp nhập"."""
_KEPT_UP = re.compile(r"\b(?:được|vẫn) duy trì\b")
_SHOULD = "nên"
_SO = (", ", "mà ")
"""What makes that word a "so": "việc nhiều hơn, nên hằng tháng chúng tôi chấm điểm"."""
_OF_IT = ("dự kiến ", "áp dụng từ ", "thực hiện từ ", "bắt đầu từ ")
"""Behind a comma, of what was named before: "xây dựng đề án …, dự kiến thực hiện từ năm 2025"."""
_STAGES = frozenset(get_args(Stage))


class StageReading(NamedTuple):
    """The stage at which a mention stands; `none` means that the mention is no fact.

    `cue` is the phrase that decided, None when the stage is only the default.
    """

    stage: Stage | Literal["none"]
    cue: Hit | None


def read_stage(
    context: TextContext,
    sentence: Sentence,
    start: int,
    end: int,
    default: Stage,
    pinned: bool = False,
) -> StageReading:
    """Read the stage of what `text[start:end]` names.

    `default` holds when no cue is in reach. When `pinned` it yields only to a denial and an end;
    what a law orders also to a proposal: announced, tried first or done, it stays ordered.
    """
    if _NOT_MERGED.search(context.folded, start, end):
        return StageReading("none", None)
    reach = _reach(context, sentence, start, end)
    cues: list[tuple[int, Hit]] = []
    done: tuple[int, Hit] | None = None  # the nearest "đã", "đang"
    for hit in context.hits_in(_LAYER, reach.low, reach.high):
        distance = _distance(hit, start, end)
        if distance is None or _is_of_another(context, hit, start, end, reach.low, pinned):
            continue
        if _denies_all(context, hit, start):
            return StageReading("none", hit)  # "không xã nào bí thư kiêm chủ tịch UBND"
        if hit.phrase.code != "adopted":
            cues.append((distance, hit))
        elif hit.end <= start and (done is None or distance < done[0]):
            done = (distance, hit)
    if done is not None:
        cues = _not_undone(cues, start, *done)
    elif reach.clause and all(hit.phrase.code == "pilot" for _, hit in cues):
        cues += _carried(context, reach.back, reach.clause)
    cues = _without_overtaken(context, cues)
    tried = [hit for _, hit in cues if hit.phrase.code == "pilot"]
    then = None if pinned else _told_next(context, sentence, end)
    if then is None and not pinned and has_grown(context, sentence, start, end, tried):
        then = "scaled"
    if then is not None and len(tried) == len(cues):
        return StageReading(then, None)
    decided = _ranked(cues, default, pinned)
    if decided is not None:
        return StageReading(_stage(decided.phrase.code), decided)
    if then is not None:
        return StageReading(then, None)
    if default == "adopted" and _ANY_ONE.search(context.folded, reach.low, reach.high):
        return StageReading("universal", None)
    return StageReading(default, None if pinned or done is None else done[1])


class _Reach(NamedTuple):
    """How far cues are looked for: from `low` to `high`, in the clause that begins at `clause`.

    From `back` on a list of clauses may run; `clause` is 0 where none is parted off before.
    """

    back: int
    clause: int
    low: int
    high: int


def _reach(context: TextContext, sentence: Sentence, start: int, end: int) -> _Reach:
    back = max(sentence.start, start - _LIST)
    clause = context.text.rfind(";", back, start) + 1
    low = max(sentence.start, start - _FARTHEST, clause)
    high = min(sentence.end, end + _FARTHEST)
    semicolon = context.text.find(";", end, high)
    if semicolon >= 0 and not _GOES_ON.match(context.folded, semicolon):
        high = semicolon
    return _Reach(back, clause, low, high)


def _is_of_another(
    context: TextContext, cue: Hit, start: int, end: int, low: int, pinned: bool
) -> bool:
    """Whether a cue in reach tells of something else than `text[start:end]`, or of nothing."""
    text, folded = context.text, context.folded
    code, surface = cue.phrase.code, cue.phrase.surface
    if code == "neutral":
        return True
    if code == "announced" and "," in text[end : cue.start] and not surface.startswith(_OF_IT):
        return True  # "đã giảm 120 đầu mối, tỉnh ta sẽ …": of what comes next
    if code == "universal" and OF_AIM.match(folded, cue.end):
        return True  # "lập 2 chi bộ, đạt 100% chỉ tiêu"
    if code in ("universal", "scaled") and _AIMED.search(folded, end, cue.start):
        return True
    if (
        pinned
        and code in ("proposed", "announced")
        and cue.end <= start
        and _PURPOSE.search(folded, cue.end, start)
    ):
        return True
    if surface == _SHOULD and folded.endswith(_SO, low, cue.start):
        return True
    if code == "announced" and surface.startswith("theo ") and " được " in folded[start:end]:
        return True  # "Theo đề án, tỉnh giảm được 20 phòng"
    talked = code == "none" and surface.endswith(" về")
    if (talked or surface == "thay vì") and "," in text[cue.end : start]:
        return True  # "Sau hội thảo về chuyển đổi số, tỉnh thành lập …", "Thay vì hai đoàn, nay …"
    # "bãi bỏ 28 thủ tục, ủy quyền 112 thủ tục"
    return code in _OVER and _ENDED_ANOTHER.search(text, cue.end, end) is not None


def _denies_all(context: TextContext, cue: Hit, start: int) -> bool:
    """Whether it says before what is named that nowhere it is so, and not that nowhere it lacks."""
    return (
        cue.phrase.surface in _NOT_ONE
        and cue.end <= start
        and _WITHOUT.search(context.folded, cue.end, start) is None
    )


def _not_undone(
    cues: list[tuple[int, Hit]], start: int, distance: int, done: Hit
) -> list[tuple[int, Hit]]:
    """Leave out what stands before "đã" and so governs another verb."""
    return [
        (near, hit)
        for near, hit in cues
        if hit.start >= start
        or near < distance
        or hit.phrase.code == "universal"
        or (hit.phrase.code == "pilot" and 0 <= done.start - hit.end <= 1)
    ]


def _ranked(cues: list[tuple[int, Hit]], default: Stage, pinned: bool) -> Hit | None:
    """The cue that decides: of the highest rank, and of these the nearest."""
    ranks = _RANKED
    if pinned:
        ranks = ranks[: 3 if default == "mandated" else 2]
        if default == "mandated":  # what is no more are the units that were merged
            cues = [cue for cue in cues if cue[1].phrase.code != "ended"]
    nearest = sorted(cues, key=lambda cue: cue[0])
    return next((hit for codes in ranks for _, hit in nearest if hit.phrase.code in codes), None)


def as_planned(
    context: TextContext, sentence: Sentence, start: int, reading: StageReading
) -> StageReading:
    """Take what stands under "Nhiệm vụ năm 2026" for announced, unless it is done or goes on.

    So is what a sentence lists as its aims ("Mục tiêu đến năm 2025: …") or says of a time to come.
    """
    planned = context.plans.role_at(start) != "achieved"
    if reading.stage not in _TOLD and not (planned and reading.stage == "pilot"):
        return reading
    aims = planned or _AIMS.match(context.folded, sentence.start, start)
    wanted = _WANTED.search(context.folded, sentence.start, start)
    at_once = wanted is not None and wanted["at_once"] is not None
    if reading.stage != "universal" and not (at_once and reading.stage == "adopted"):
        wanted = None
    wanted = wanted or _AIM_FIRST.match(context.folded, sentence.start, start)
    if not aims and not wanted and not _is_ahead(context, start):
        return reading
    if GOES_ON_BEING.search(context.folded, sentence.start, start):
        return reading
    if not (wanted or _is_ahead(context, start)) and _has_begun(context, sentence, start):
        return reading
    return StageReading("announced", None)


def _has_begun(context: TextContext, sentence: Sentence, start: int) -> bool:
    """Whether what stands among tasks goes on already: "Từ tháng 4, … được kết nối"."""
    if _KEPT_UP.search(context.folded, start, sentence.end):
        return True
    period, day = context.period_at(start), context.timeline.day
    if day is None or period.period_from is None or not period.period_from < day:
        return False
    return period.precision not in ("year", "term") and context.timeline.is_told_in(
        sentence, period
    )


def _is_ahead(context: TextContext, start: int) -> bool:
    """Whether the sentence dates what is named there after the text."""
    period, reported = context.period_at(start), context.timeline.reported
    ahead = reported.is_to_come(period) or reported.ends_in_later_year(period)
    return period.basis == "stated" and ahead


def require_stage_phrases(path: Path) -> None:
    """Raise InvalidCatalogue when a row of `stage_phrases.csv` has an unknown stage or reach."""
    columns = ("phrase", "code", "reach_before", "reach_after")
    for number, row in enumerate(read_rows(path, columns), start=2):
        if row["code"] not in _STAGES | {"none", "neutral"}:
            raise InvalidCatalogue(
                f"{path.name}, row {number}: expected a stage, none or neutral, "
                f"found {row['code']!r}."
            )
        if not (row["reach_before"].isdigit() and row["reach_after"].isdigit()):
            raise InvalidCatalogue(
                f"{path.name}, row {number}: expected numbers of characters as reach, found "
                f"{row['reach_before']!r} and {row['reach_after']!r}."
            )


def _without_overtaken(context: TextContext, cues: list[tuple[int, Hit]]) -> list[tuple[int, Hit]]:
    """Leave out the pilot that a model was before it spread, as its sentence goes on to say.

    And all those who are only obliged to it: "bắt buộc 100% đảng ủy xã chấm điểm hằng tháng".
    """
    obliged = [hit for _, hit in cues if hit.phrase.code == "mandated"]
    cues = [
        (near, hit)
        for near, hit in cues
        if hit.phrase.code != "universal" or all(hit.start < order.end for order in obliged)
    ]
    spread = [hit for _, hit in cues if hit.phrase.code in ("scaled", "universal")]
    if not spread:
        return cues
    return [
        (near, hit)
        for near, hit in cues
        if hit.phrase.code != "pilot"
        or not any(
            _LATER.search(context.folded, hit.end, later.end)
            for later in spread
            if later.start >= hit.end
        )
    ]


def _told_next(context: TextContext, sentence: Sentence, start: int) -> Stage | None:
    """How far the next sentence says a model has got: stopped, for now or for good, or spread.

    That others do so, the rest of its own may say, too.
    """
    if _WIDENED.match(context.folded, sentence.end, sentence.end + _WIDENED_REACH):
        return "scaled"
    index = context.sentence_index(sentence.start)
    following = context.sentences[min(index + 1, len(context.sentences) - 1)]
    last = following.end if following.paragraph == sentence.paragraph else sentence.end
    if _FOLLOWED.search(context.folded, start, min(last, start + 2 * _FARTHEST)):
        return "scaled"
    return told_over(context.folded, start, sentence.end, last)


def _carried(context: TextContext, start: int, clause: int) -> list[tuple[int, Hit]]:
    """The will that opens a list of clauses: "đề xuất là …; hợp nhất …; thực hiện …"."""
    carried: list[tuple[int, Hit]] = []
    for hit in context.hits_in(_LAYER, start, clause):
        if hit.phrase.code == "adopted":
            carried.clear()
        elif int(hit.phrase.attributes["reach_before"]) >= _GOVERNS and hit.phrase.code in (
            "proposed",
            "announced",
        ):
            carried = [(0, hit)]
    return carried


def _distance(hit: Hit, start: int, end: int) -> int | None:
    code = hit.phrase.code
    if hit.end <= start:
        distance = start - hit.end
        return distance if distance <= int(hit.phrase.attributes["reach_before"]) else None
    if hit.start >= end:
        distance = hit.start - end
        return distance if distance <= int(hit.phrase.attributes["reach_after"]) else None
    if code == "universal":  # "tất cả bí thư …", "cuối tháng, tất cả công chức được chấm điểm"
        return 0 if hit.start < start or hit.phrase.surface.startswith("tất cả ") else None
    # inside: "giám đốc sở sẽ được thi tuyển"; any other cue there is part of the model's name
    return 0 if code in ("proposed", "announced", "pilot") else None


def _stage(code: str) -> Stage | Literal["none"]:
    return cast(Stage, code) if code in _STAGES else "none"
