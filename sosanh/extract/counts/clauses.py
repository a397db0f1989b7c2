"""The clause of each count: where its words begin and end, and what they say it is of."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import STOCKS, Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.counts.governed import GovernedCounts

_LEAD_IN = 28
"""Characters before an action in which a cue may stand: "đôn đốc củng cố 48 tổ chức"."""
_NUMBER_OF = re.compile(r"\b(?:tổng số|số lượng|số|tổng) \Z")
_UNITS_TAIL = re.compile(
    r"[\"”]?\s*(?:[,;:.()…|–-]|\Z)"
    r"| (?:mới|cũ|gồm|bao gồm|trong đó|sau|trước|so với|giảm|tăng|với|và|của|như|nay|theo|ở|tại"
    r"|trực thuộc|thuộc(?! diện)|trên địa bàn|trong (?:cả nước|toàn|năm|giai)|chính thức|hiện"
    r"|(?:kể )?từ (?:ngày|tháng|năm|\d)|vào (?:ngày|tháng|năm)"
    r"|hình thành|được (?:hình|thành|sắp|giữ|tổ chức)|đi vào|hoạt động|vận hành)(?!\w)"
)
_ORGANISATION = re.compile(
    r"[^;:]*?(?P<name>(?:đảng bộ|chi bộ) [^,;:.()\d]{2,70}?|chi bộ)(?: (?:số )?\d{1,2}[a-z]?)?"
    r"(?: (?:đã|đang|chỉ|mới|vẫn|vốn|cũng|ban đầu|lúc đầu|vẻn vẹn|hiện|nay|giờ))* "
)
"""What a Party organisation of an agency, a school or a firm is called."""
_TODAY = re.compile(
    r"\W*(?:(?:đến |cho đến |tới )?(?:nay|giờ|bây giờ|lúc này)|ngày ấy|khi ấy|hồi ấy|lúc đầu"
    r"|ban đầu|thuở ấy),? "
)
"""What may open a sentence on a cell: "Nay Chi bộ thôn 5 có 31 đảng viên"."""
_FOUNDED = re.compile(
    r"(?:sau (?:khi )?(?:hợp nhất|sáp nhập|thành lập), )?"
    r"(?P<name>(?:đảng bộ|chi bộ) [^,;:.()\d]{3,60}?)"
    r" (?:được |mới |vừa )*(?:thành lập|hợp nhất|sáp nhập)\b[^;:.()\d]*\Z"
)
"""What opens "Đảng bộ Công an tỉnh được thành lập trên cơ sở hợp nhất …, gồm"."""
_ONCE_MERGED = re.compile(
    r",? sau (?:khi )?(?:được |thực hiện )?(?:hợp nhất|sáp nhập|sắp xếp|thành lập|kiện toàn)"
    r"[^,;:.()\d]{0,40},? (?:đã |nay |hiện )?\Z"
)
"""What may stand between a committee and what it has: "Đảng bộ tỉnh sau khi hợp nhất có …"."""
_ONCE_FOUNDED = re.compile(
    r" (?:được |mới )?(?:tách|chia tách|tái lập|tái thành lập|thành lập|đổi tên)\b"
    r"[^;:.()]{0,60}?(?:,| và) (?:đến )?(?:nay |hiện )?\Z"
)
"""What a place underwent before it has what is counted: "Hà Nam tách tỉnh năm 1997, hiện có …"."""
_ONE_OF_THE_LARGE = re.compile(
    r" (?:là|trở thành) (?:(?:một|1) trong (?:những|số|các) )?đảng bộ (?:(?:có|lớn|đông|nhiều)\b)"
    r"[^;:.()\d]{0,60}?,? (?:với|gồm|có)(?: tổng số| tới)? \Z"
)
"""What parts a committee and its size: "… trở thành một trong những đảng bộ đông của vùng với"."""
_ITEM_OF_STOCKS = re.compile(
    r"(?:[-+*•–]\s*(?:hiện nay |hiện |đến nay )?(?:hiện )?có(?: tổng số)?:?|hiện (?:nay )?có:) "
)
"""What opens a line that lists members, cells and organisations, and names no committee."""
_COMMITTEE = re.compile(r"\b(?:đảng bộ|đảng ủy|toàn)\b")
"""Whose the count is behind a label: "2. Về tổ chức: Đảng bộ xã có 24 chi bộ"."""
_WITH_SO_MANY = re.compile(
    r"\W*(?:(?:hiện|hiện nay|đến nay) [^,;:.()\d]{0,60}, |là [^,;:.()\d]{2,60} )?"
    r"(?:với|(?:tuy|dù|mặc dù)(?: chỉ)?(?: có)?) (?:tổng số |tổng cộng )?"
)
_NAMED_WITH = re.compile(
    r"\W*(?:(?:hiện nay|đến nay|hiện|nay|là|ở|tại),? )?(?:toàn )?(?:đảng bộ|đảng ủy|chi bộ)"
    r"(?: [^,;:.()\d]{2,50})?(?:,? | \()(?:với|gồm)(?: tổng số)? (?:hơn |gần |trên )?"
)
"""What opens "Đảng bộ phường Bãi Cháy, với 31 chi bộ, …": a committee, and so many of its own."""
_THEN = re.compile(
    r"(?:(?:,| và| với|, với|;)(?: tổng số)?(?: hơn| gần| trên)? \d[^,;:()]{0,60}){0,3}"
    r"(?:[,)]| (?:luôn|không ngừng|đã và đang)\b)"
)
_THE_COMMITTEE = re.compile(
    r"(?:(?: (?:ở|tại|của|thuộc|trong|và|với|sinh hoạt (?:ở|tại|trong))|,)"
    r" (?:hơn |gần |trên )?\d[^,;:()]{0,60}?){0,2}(?:,| nhưng|, nhưng|, song)"
    r" (?:(?:những|nhiều|trong|mấy|hằng|hàng) [^;:.()\d]{2,24}?,? )?(?:toàn )?"
    r"(?:đảng bộ|đảng ủy)\b"
)
"""Behind what a committee has: "Với hơn 8.200 đảng viên ở 52 cơ sở, Đảng bộ thành phố …"."""
_CONCEDED = re.compile(r"\W*(?:tuy|dù|mặc dù) ")
_NAME = 14
"""Characters behind "Đảng bộ" in which the name of its place stands."""
_MARKER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[ivx]{1,5}) ?[-–.)/] ")
"""What numbers a paragraph: "1- Đảng bộ có 17 chi bộ"."""
_SAYS = re.compile(r"\b(?:cho biết|cho hay|thông tin)(?: thêm)?(?: rằng|:)? ")
"""After who speaks: "Bí thư Đảng ủy phường cho biết phường có 2.904 đảng viên"."""
_WHERE = ("admin_unit", "village")
_PLACED = re.compile(
    r"(?:\bcấp|(?:ở|tại|của|thuộc|trong)(?: các)?) [^,;:.()\d]*\Z"
    r"|(?:công chức|viên chức|cán bộ|chuyên trách) (?:cấp )?(?:xã|phường|huyện|thôn)\Z"
)
SUBJECT_TO_VERB = re.compile(
    r" (?:(?:thì|đã|cũng|lại|được|năm (?:19|20)\d\d|năm (?:nay|qua|ngoái)|trong năm|đến nay"
    r"|giai đoạn (?:19|20)\d\d ?[-–] ?(?:19|20)\d\d)[, ]{1,2})*"
)
"""Between a subject and its verb: "biên chế thì giảm 1.104 người"."""
_DRAWN_UP = (
    "document",
    "model_regulation",
    "topical_resolution",
    "scheme",
    "programme",
    "procedure",
)
"""Nouns of what does nothing itself: "Quy chế làm việc mẫu ban hành được 2"."""
_STAFF = ("staff", "public_servant")
_SOMEWHERE = re.compile(
    r" (?:ở|tại|trong|thuộc|của|khối|ngành|cấp) [^,;:.()\d]{2,40}?"
    r"(?= giảm| bớt| đã| cũng| được| thì| lại)"
)
"""Where those are, or whose, that became fewer: "Biên chế của tỉnh giảm 459"."""
_NOT_DONE = re.compile(r" (?:(?:hiện|vẫn|còn|đến nay|đều|cũng) )*(?:không|chưa|chẳng)(?: \w+)? ")
_WHOLE_TAIL = re.compile(
    r" (?:với|và|(?:tham gia |đang )?sinh hoạt|trực thuộc|nhưng|mà|song)\b| (?:ở|tại|trong) (?=\d)"
)


_THEIR_SEAT = (" ở ", " tại ", " của ", " thuộc ", " trong ")
_PLACE_NAME = re.compile(r" (?:xã|phường|thị trấn|huyện|quận|thị xã) [^,;:.()\d]{2,30}(?=[,;.]|\Z)")


class Clauses(GovernedCounts):
    """The governed counts of one sentence and the words around each that decide its metric."""

    def window(self, count: Count) -> tuple[int, int]:
        """The clause of `count`: from its action to the next strong action or semicolon."""
        start = min(count.start, count.action.start if count.action else count.start)
        end = self.sentence.end
        for action in self._strong:
            own = (
                count.action is not None
                and count.action.start >= count.end
                and action.phrase.code == count.action.phrase.code
                and not any(
                    count.action.end <= one.start < action.start
                    for one in self.counts
                    if one.numeral.form == "count"
                )  # "34 tổ chức được củng cố, còn 3 tổ chức đang củng cố"
            )
            leads = count.action is not None and action.end <= count.action.start
            if action.start >= count.end and not own and not leads:
                end = min(end, action.start)
                break
        own_end = count.end
        if count.how == "backwards" and count.action is not None:
            own_end = count.action.end
        semicolon = self._folded.find(";", own_end, end)
        return start, semicolon if semicolon >= 0 else end

    def is_undone(self, count: Count) -> bool:
        """Whether it was not done to the counted: "…, 1 vị trí chưa chọn được người"."""
        return any(
            hit.start >= count.end and _NOT_DONE.fullmatch(self._folded, count.end, hit.start)
            for hit in self._denied
        )

    def floor(self, count: Count) -> int:
        """Where the words before `count` begin: behind the last count, or with the sentence."""
        return max((one.end for one in self.before(count)), default=self.sentence.start)

    def lead_in(self, start: int) -> int:
        """Where the words right before the clause that begins at `start` begin."""
        floor = max((one.end for one in self.counts if one.end <= start), default=0)
        semicolon = self._folded.rfind(";", self.sentence.start, start)
        return max(self.sentence.start, floor, semicolon + 1, start - _LEAD_IN)

    def opening(self, count: Count, start: int) -> int:
        """Where the clause opens whose subject is `count`: "Khi có dấu hiệu vi phạm, 6 …".

        `start` is where its window begins.
        """
        action = count.action
        if action is None:
            return start
        floor = max(
            (
                one.end for one in self.counts
                if one.end <= start and one.action is not action
                and not one.parenthesis >= 0 > count.parenthesis
            ),
            default=self.sentence.start,
        )  # fmt: skip
        if action.start < count.end:
            governed = floor  # "Khi phát hiện dấu hiệu vi phạm, các cấp kiểm tra 21 tổ chức"
        else:
            governed = max((hit.end for hit in self._strong if hit.end <= start), default=floor)
        return max(floor, governed, self._folded.rfind(";", self.sentence.start, start) + 1)

    def is_whole(self, context: TextContext, count: Count) -> bool:
        """Whether a place or committee has them, no more said: "Đảng bộ xã có 39 chi bộ với …"."""
        action = count.action
        if action is None or self._is_conceded():
            beside = self._committee_behind(count) is not None or self._committee_before(count)
            beside = beside or self._have_delegates(count)
            large = action is None and self._is_called_large(context, count)
            return beside or large or (action is None and self._is_beside(context, count))
        if action.end > count.start:
            return False
        if not (
            self.ends(count)
            or _WHOLE_TAIL.match(self._folded, count.end)
            or self._is_named_behind(count)
        ):
            return False
        if action.phrase.code == "total_whole":
            return True
        if action.phrase.code == "total" and self._founded(action.start) is not None:
            return True
        if self._lists_stocks(action):
            return True
        before = [
            one for one in self.before(count)
            if one.parenthesis < 0 and one.action is not action and one.end <= action.start
        ]  # fmt: skip
        if before and self._folded[before[-1].end : action.start].strip(" );") == "":
            deed = before[-1].action
            if deed is not None and deed.phrase.code == "represent":
                return True  # "đại diện cho 640 đảng viên đang sinh hoạt tại 19 chi bộ"
            return self.is_whole(context, before[-1])  # "có 21 đảng bộ; có 514 tổ chức …"
        opens = [
            max(
                self.sentence.start,
                *(
                    self._folded.rfind(mark, self.sentence.start, action.start) + 1
                    for mark in marks
                ),
            )
            for marks in (";(", ";(,")
        ]
        label = self._folded.rfind(": ", self.sentence.start, action.start)
        if label >= 0 and _COMMITTEE.search(self._folded, label, action.start):
            opens.append(label + 1)
        marker = _MARKER.match(self._folded, self.sentence.start, action.start)
        if marker is not None:
            opens.append(marker.end())
        spoken = self._folded.rfind(': "', self.sentence.start, action.start)
        spoken = max(spoken, self._folded.rfind(": “", self.sentence.start, action.start))
        if spoken >= 0:
            opens.append(spoken + 1)
        opens += [said.end() for said in _SAYS.finditer(self._folded, opens[0], action.start)][-1:]
        merged = _ONCE_MERGED.search(self._folded, self.sentence.start, action.start)
        merged = merged or _ONCE_FOUNDED.search(self._folded, self.sentence.start, action.start)
        end = action.start if merged is None else merged.start()
        return any(
            is_frame(context, start, end) or self._leads(context, start, end) for start in opens
        )

    def _have_delegates(self, count: Count) -> bool:
        """Whether those represented are theirs: "đại diện cho 3.120 đảng viên ở 41 tổ chức …"."""
        before = self.before(count)[-1:]
        deed = before[0].action if before else None
        if deed is None or deed.phrase.code != "represent":
            return False
        return self._folded[before[0].end : count.start] in _THEIR_SEAT

    def _is_named_behind(self, count: Count) -> bool:
        """Whether only whose they are follows: "19 chi bộ trực thuộc Đảng bộ xã Hải Phong."."""
        hit = count.noun_hit
        whose = hit is not None and hit.phrase.surface.endswith(("đảng bộ", "đảng ủy"))
        return whose and _PLACE_NAME.match(self._folded, count.end) is not None

    def _lists_stocks(self, action: Hit) -> bool:
        """Whether an item lists what there is: "- Hiện có: 7.618 đảng viên, 47 tổ chức …"."""
        if not action.phrase.surface.startswith("hiện"):
            return False
        opens = _ITEM_OF_STOCKS.match(self._folded, self.sentence.start)
        listed = {one.noun for one in self.counts if one.action is action}
        return (
            opens is not None and opens.end() > action.end and len(listed.intersection(STOCKS)) > 1
        )

    def _is_called_large(self, context: TextContext, count: Count) -> bool:
        """Whether the subject is a committee of so many members, and said to be large or so."""
        start = self.sentence.start
        called = _ONE_OF_THE_LARGE.search(self._folded, start, count.start)
        if called is None or not self.ends(count):
            return False
        opens = {start, self._folded.rfind(",", start, called.start()) + 1}
        return any(
            is_frame(context, one, called.start()) or self._leads(context, one, called.start())
            for one in opens
            if one >= start
        )

    def _is_beside(self, context: TextContext, count: Count) -> bool:
        """Whether a sentence opens with a committee and its size: "Đảng bộ xã 312 đảng viên, …"."""
        start, folded = self.sentence.start, self._folded
        if count.noun not in STOCKS or not folded.startswith("đảng bộ", start):
            return False
        before = self.before(count)[-1:]
        if before and folded[before[0].end : count.start] in (", ", " và ", " với "):
            return self.ends(count) and self._is_beside(context, before[0])
        label = folded.endswith(": ", start, count.start)
        name_end = count.start - len(": ") if label else count.start - 1
        named = _ORGANISATION.fullmatch(f"{folded[start:name_end]} ")
        if named is None or context.hits_in("action", start, name_end):
            return False
        return self.ends(count) or folded.startswith(" với ", count.end)

    def _is_conceded(self) -> bool:
        """Whether the sentence opens like "Tuy chỉ có 9 chi bộ, …": whose they are comes later."""
        return _CONCEDED.match(self._folded, self.sentence.start) is not None

    def _committee_before(self, count: Count) -> bool:
        """Whether a committee is named with them: "Đảng bộ phường Bãi Cháy, với 31 chi bộ, …"."""
        first = next(iter(self.counts), count)
        led = _NAMED_WITH.fullmatch(self._folded, self.sentence.start, first.start)
        return led is not None and _THEN.match(self._folded, count.end) is not None

    def _committee_behind(self, count: Count) -> re.Match[str] | None:
        """What leads to whose they are: "Với hơn 8.200 đảng viên ở 52 cơ sở, Đảng bộ …"."""
        first = next(iter(self.counts), count)
        if not _WITH_SO_MANY.fullmatch(self._folded, self.sentence.start, first.start):
            return None
        return _THE_COMMITTEE.match(self._folded, count.end)

    def _leads(self, context: TextContext, start: int, end: int) -> bool:
        """Whether a Party organisation stands there: "Chi bộ Trường THPT Tô Hiệu có 45 …"."""
        named = _ORGANISATION.fullmatch(self._folded, start, end)
        if named is None or context.hits_in("action", named.start("name"), end):
            return False
        frame = named.start("name")
        return (
            not self._folded[start:frame].strip()
            or _TODAY.fullmatch(self._folded, start, frame) is not None
            or is_frame(context, start, frame)
        )

    def seat_of(self, count: Count) -> int | None:
        """Where the committee is named that a sentence says is founded with `count`."""
        action = count.action
        if action is None or self._is_conceded():
            committee = self._committee_behind(count)
            return min(committee.end() + _NAME, self.sentence.end) if committee else None
        if action.phrase.code != "total" or action.end > count.start:
            return None
        return self._founded(action.start)

    def _founded(self, end: int) -> int | None:
        """Where the name ends in "Đảng bộ Công an tỉnh thành lập trên cơ sở …", before `end`."""
        found = _FOUNDED.match(self._folded, self.sentence.start, end)
        return None if found is None else found.end("name")

    def are_all_units(self, count: Count) -> bool:
        """Whether the units are all there are, not some of a kind: "có 10 xã đạt chuẩn"."""
        return _UNITS_TAIL.match(self._folded, count.end, self.sentence.end) is not None

    def subject(self, context: TextContext, count: Count) -> str:
        """The noun of "Số đầu mối bên trong giảm 123", "" where no "số" or "tổng" names one."""
        if count.action is None or count.action.start >= count.start:
            return ""
        floor = self.floor(count)
        floor = max(floor, self._folded.rfind(";", floor, count.start) + 1)
        for hit in reversed(context.hits_in("noun", floor, count.action.start)):
            if hit.phrase.code in _WHERE and _PLACED.search(self._folded, floor, hit.end):
                continue  # "Số công chức cấp xã giảm 204 người": the officials, not the communes
            end = hit.end
            if hit.phrase.code in _STAFF:
                where = _SOMEWHERE.match(self._folded, end)
                end = where.end() if where is not None else end
            drawn_up = hit.phrase.code in _DRAWN_UP and not self._folded[floor : hit.start].strip(
                " -+*•–"
            )
            beside = (count.is_lessened or drawn_up) and SUBJECT_TO_VERB.fullmatch(
                self._folded, end, count.action.start
            )
            if beside or _NUMBER_OF.search(self._folded, max(floor, hit.start - 10), hit.start):
                return hit.phrase.code
        return ""
