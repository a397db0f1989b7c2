"""Which rule of the catalogue holds of a count: its action, noun and the cues around it."""

import re

from sosanh.extract.catalogue.vocabulary import Rule
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import FILLING_POSTS, ONLY_CONNECTORS, TWO_POSTS, Count, is_ruled
from sosanh.extract.counts.topics import is_headed
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import (
    ADMITTED,
    BODIES_CUT,
    DELEGATED,
    DENUNCIATIONS,
    FOUNDED_IN_FIRMS,
    INSPECTED,
    MEMBERS,
    POSTS_FILLED,
    STAFF_CUT,
    STOCKS_OF_ALL,
    UNITS,
    UNITS_AFTER,
    UNITS_BEFORE,
)
from sosanh.extract.metrics.cues import DECIDED, NEAR
from sosanh.extract.metrics.mergers import MergedUnits
from sosanh.extract.metrics.others import is_of_a_firm, is_of_the_state
from sosanh.extract.text.cued import cued
from sosanh.extract.text.units import VILLAGE

_MEMBERS = ("member", "committee_member", "official_member", "violator")
_SERVANTS = ("public_servant", "official", "worker", "staff")
ORGANISATIONS = ("party_org", "grassroots_org", "cell")
_OF_A_GROUP = re.compile(
    r"(?:[,;:(.] |\n|\b(?:trong đó|riêng|số) )(?:đồng bào |người )?"
    r"(?:người|dân tộc|đồng bào|phụ nữ|nữ|giáo dân|công nhân|học sinh|sinh viên|nông dân)\b"
    r"[^,;:.()\d]{0,30} (?:hiện )?có (?:khoảng |hơn |gần |trên )?\Z"
    r"|% [^.;:\d()]{0,30}\bsố đảng viên\b[^.;:\d()]{0,24} \(\Z"
)
"""What makes them those of a group: "người Hoa có 196 đảng viên", "2% số đảng viên (816"."""
_GROUP_LEAD = 80
_PASSED_ON = re.compile(
    r"\b(?:chuyển|hướng dẫn|yêu cầu|đề nghị) (?:đơn )?(?:cho |đến |sang |về )?"
    r"(?:các |cơ quan|cấp|tổ chức|đảng|huyện|tỉnh|thành|thị|quận|chi bộ|ủy ban|ubkt|đơn vị|nơi)"
    r"[^,;:.()\d]{0,60} (?:để |xem xét )*\Z"
)
"""What leads from whom petitions are passed on to, to what they are to do."""
_NOT_ENTITLED = re.compile(r" (?:tinh giản )?(?:không|chưa|sai) (?:đúng|đủ|đối tượng)\b")
"""Behind some of those cut, what was wrong with them: "1.350 trường hợp không đúng đối tượng"."""
_NOT_BY_IT = cued(
    r"\b(?:nâng|đưa) (?:tổng )?số thủ tục\b(?:(?!ủy quyền|phân cấp|phân quyền)[^;.\d])* lên \Z"
    r"|\bsau (?:khi )?(?:được )?(?:phân cấp|ủy quyền|phân quyền)\b[^,;.]{0,40}, [^;.]*\Z",
    "số thủ tục", "sau ",
)  # fmt: skip
"""Before all that an office handles: "Sau phân cấp, cấp xã giải quyết 412 thủ tục"."""
_TIME_TAKEN = re.compile(
    r"\bthời (?:gian|hạn) (?:giải quyết|xử lý|thực hiện)(?: (?:của|đối với|cho))? \Z"
)
"""Before procedures that only take less time: "rút ngắn thời gian giải quyết của 455 thủ tục"."""
_NEAR = 300
"""Characters before a sentence in which stands that those counted were denounced."""
_PRAISED = re.compile(
    r"(?: tiêu biểu)?,? được (?:[^\W\d_]+ ){0,4}(?:khen|biểu dương|tuyên dương|tặng)\b"
)
"""Behind excellent work that some were praised for: "… xuất sắc nhiệm vụ được khen thưởng"."""
_PETITIONS = ("denunciation", "mixed_petition", "petition")
_BY_DECREE = re.compile(r",? (?:(?:nghỉ|thôi việc)[^,;.]{0,40} )?theo (?:các )?nghị định\b")
"""Behind persons who leave: "giải quyết chính sách cho 512 người theo Nghị định 178"."""
_WHO_ALSO = re.compile(
    r" [^,;:.()\d]{3,40}? (?:đã )?(?:được|nhận|tham gia|dự|tham dự|về dự) (?:tặng|khen|biểu dương"
    r"|tuyên dương|vinh danh|trao|cấp|hỗ trợ|mời|giấy|bằng|hội nghị|phụ cấp|hưởng)\b"
)
"""Behind some who hold two posts, what befell them: "3 bí thư kiêm trưởng thôn được khen"."""
_SIGNS = "signs"
"""The cue that makes an inspection one for violations."""
_FIRM = "private_firm"
_TOPIC = 4
"""Sentences of a paragraph above a figure in which its topic may stand."""
_PARTY_IN_FIRMS = cued(
    r"\b(?:tổ chức (?:cơ sở )?đảng|tổ chức đảng, đảng viên|chi bộ)(?: mới)? (?:ở|trong|tại|vào)"
    r"(?: các| khối| loại hình)* (?:doanh nghiệp|công ty)"
    r" (?:tư nhân|ngoài (?:khu vực )?(?:nhà nước|quốc doanh)|fdi|có vốn)",
    "doanh nghiệp", "công ty",
)  # fmt: skip
_INSPECTORS = "party_inspectors"
_BY_THE_STATE = ("state_discipline", "dismissal")
"""Cues that somebody is disciplined in his office, not as a member."""
_REST_OF_THEM = re.compile(r"[^,;.()\d]{0,24} (?:hiện có|phải|chưa|vẫn|đang|giữ nguyên|không)\b")
"""Behind those that remain of a list: "Còn lại 179 xã hiện có 2 phó chủ tịch"."""
_INTO_THE_PARTY = re.compile(
    r"[^,;.()\d]{0,30}\bvào (?:đảng\b(?! (?:bộ|ủy|đoàn|viên))|hàng ngũ (?:của )?đảng\b)"
)
"""Behind who join it, whatever else they belong to: "kết nạp 20 đoàn viên ưu tú vào Đảng"."""
_RECRUITED = re.compile(
    r"\b(?:tuyển dụng|xét tuyển|thi tuyển|tuyển)(?: \w+){0,2} (?:viên chức|công chức|giáo viên)"
    r"(?! (?:lãnh đạo|quản lý|giữ))[^;:]{0,60}\Z"
)
"""At the end of the sentence before those who passed, that they were to be hired."""
_TEAM = re.compile(
    r"\b(?:đoàn|tổ)(?: công tác)? (?:kiểm tra|giám sát)\b[^,;:.()\d]{0,40} (?:gồm|có)(?: có)? \Z"
)
"""Before those who inspect: "lập đoàn kiểm tra gồm 9 người"."""
_PROPOSED = re.compile(r"\b(?:giới thiệu|bồi dưỡng)(?: được| thêm| cho đảng)* \Z")
"""Before those who are but proposed to the Party: "giới thiệu 310 đoàn viên ưu tú vào Đảng"."""
_INTO_A_BODY = re.compile(
    r"[^,;.()\d]{0,30}\bvào (?:bộ chính trị|ban chấp hành|ban thường vụ|hội|đoàn|câu lạc bộ)\b"
)
"""Behind who joins no Party: "kết nạp 11 thành viên mới vào Bộ Chính trị"."""
_OTHERS = re.compile(r" còn lại (?:được|đang|sẽ|chưa|không)\b")
"""Behind the rest, to whom something else was done: "149 trường hợp còn lại được kiểm tra"."""
_NO_MORE = re.compile(r" ?(?:[,;.)]|(?:và|với)\b|\Z)")
_PICKED = re.compile(
    r" (?:(?:ở|trong|tại|thuộc)(?: các| khối| loại hình)* (?:doanh nghiệp|công ty|trường|khu"
    r"|cơ quan|hợp tác xã|đơn vị|tổ chức (?!cơ sở|đảng)|tôn giáo|vùng|nông thôn|khối)|quân sự"
    rf"|công an|dân quân|{VILLAGE}|trường|nhà trường|cơ quan"
    r"|yếu|doanh nghiệp|hợp tác xã|sinh viên|học sinh|nông thôn)(?!\w)"
)
"""Behind a noun, what picks some of them: "chi bộ quân sự xã", "chi bộ trong doanh nghiệp"."""
_SINGLED_OUT = re.compile(
    r" (?!(?:với|và|cùng|của|là|thuộc|trực thuộc|ở|tại|trong|trên (?:địa bàn|toàn|\d)|toàn"
    r"|(?:(?:đang|tham gia|cùng) )*(?:sinh hoạt|hoạt động)|so với|tăng|giảm|hiện|nay|còn"
    r"|gồm|bao gồm|nằm|chiếm"
    r"|được (?:tổ chức|bố trí|sắp xếp|chia)|chia|chính thức|các loại hình|năm|tính|đến|như|thì"
    r"|nhưng|mỗi|bình quân|rồi)(?!\w))[^\W\d_]"
)
"""Behind a noun, the verb or trait that only some have: "210 đảng viên nhiễm Covid-19"."""
_THE_YEAR_BEFORE = re.compile(r", (?:trong khi )?cùng kỳ[^,;.]*\bcó (?:hơn |gần )?\Z")
"""What compares a deed with the year before: "lập mới 5 chi bộ, cùng kỳ chỉ có 3 chi bộ"."""
_OF_NO_FIRM = re.compile(
    rf" (?:(?:ở|trong|tại|thuộc)(?: các)? )?(?:{VILLAGE}|làng|nông thôn"
    r"|trường|trạm|cơ quan|sở|quân sự|công an|sinh viên|học sinh)(?!\w)"
)
"""Behind a noun, what kind of Party organisation is founded elsewhere: "22 chi bộ thôn, bản"."""
_THEIR_MEMBERS = re.compile(r"(?: [^\d,;.()]{0,80})?(?:,| với| gồm| và)? (?:có )?(?:tổng số )?")


class MetricRules(MergedUnits):
    """The rules, looked up for one count at a time."""

    def __init__(self, context: TextContext) -> None:
        super().__init__(context)
        self._rules = context.vocabulary.rules
        self._families = context.vocabulary.noun_families

    def _is_present(self, count: Count, known: Draft) -> bool:
        """Whether it says what there is after what was done: "giảm 45 phòng. Tỉnh hiện có 80"."""
        if known.metric is None or self._context.vocabulary.metrics[known.metric].kind != "flow":
            return False
        action = count.action
        return action is not None and (
            action.phrase.code == "total_whole" or action.phrase.surface.startswith("hiện")
        )

    def _is_before(self, clauses: Clauses, count: Count) -> bool:
        """Whether the frame goes back in time: "nay có 124 xã (trước đó là 342)"."""
        floor = clauses.floor(count)
        return "trước" in self._context.folded[floor : count.start]

    def _rule(
        self, clauses: Clauses, count: Count, action: str, noun: str, sentence: int
    ) -> str | None:
        led = count.how == "adjacent" and action not in ("total", "present")
        if not (led or self._is_aim_of_posts(clauses, count, action)) and (
            is_ruled(self._context.folded, count) or self._is_ruled_too(clauses, count)
        ):
            return None  # a bound on something else: "mỗi sở không quá 5 phòng"
        if action == "conclude" and self._is_suspected(clauses, count):
            return None
        if noun == "petition" and count.how == "passive" and count.parenthesis >= 0:
            return None  # "lưu 34 đơn (…, 4 đơn đã được giải quyết)": why they were put aside
        if noun == "admin_unit":
            action = self._deed_on_units(clauses, count, action)
        choices = self._rules.get((action, noun), ())
        if not choices and action in ("total", "present", "issue", "draw"):
            choices = self._rules.get(("", noun), ())
        if not choices and count.action is None:
            choices = self._rules.get(("", noun), ())
        by_decree = _BY_DECREE.match(self._context.folded, count.end) is not None
        resolved = noun == "person" and action == "resolve" and not by_decree
        listed = any(one is not count for one in clauses.row_of(count)[-1:])
        if (not noun or resolved) and not (listed or clauses.ends(count)):
            return None  # it counts something that the catalogue does not know
        inside: set[str] | None = None
        for rule in choices:
            if rule.metric in UNITS and (
                self._are_named(count) if action == "merge" else not clauses.are_all_units(count)
            ):
                continue
            if rule.metric in UNITS and self._hold_what_is_merged(clauses, count):
                continue
            if rule.metric in STOCKS_OF_ALL and (
                count.numeral.base is not None  # "có 42/42 chi bộ hoàn thành": some did, or all
                or self._is_of_some(clauses, count)
                or self._is_part_of_deed(count)
                or _THE_YEAR_BEFORE.search(self._context.folded, clauses.floor(count), count.start)
            ):
                continue
            if self._counts_something_else(rule.metric, action, clauses, count):
                continue
            if rule.metric == ADMITTED and self._join_the_party(count):
                return rule.metric
            if rule.needs or rule.refuses:
                inside = self._cues_beside(clauses, count) if inside is None else inside
                if not self._holds(rule, inside, clauses, count, sentence):
                    continue
            return rule.metric
        return None

    def _join_the_party(self, count: Count) -> bool:
        """Whether those admitted are said to join it: "kết nạp 20 đoàn viên ưu tú vào Đảng"."""
        hit = count.noun_hit
        best = hit is not None and hit.phrase.surface == "đoàn viên ưu tú"
        near = max(0, count.start - _GROUP_LEAD)
        best = best and not _PROPOSED.search(self._context.folded, near, count.start)
        return (best and count.how in ("adjacent", "passive")) or (
            count.how == "adjacent" and self._is_followed(_INTO_THE_PARTY, count)
        )

    def _is_aim_of_posts(self, clauses: Clauses, count: Count, action: str) -> bool:
        """Whether the least that is wanted is told: "phấn đấu ít nhất 50% thôn …"."""
        if action not in FILLING_POSTS or count.numeral.qualifier != "at_least":
            return False
        said = self._context.hits_in("role", clauses.sentence.start, count.start)
        return any(hit.phrase.code == "target" for hit in said)

    def _is_ruled_too(self, clauses: Clauses, count: Count) -> bool:
        """Whether a bound goes on: "được lập tối đa 4 phòng và 1 trung tâm"."""
        before = [one for one in clauses.counts if one.end <= count.start][-1:]
        return bool(before) and (
            is_ruled(self._context.folded, before[0])
            and ONLY_CONNECTORS.match(self._context.folded[before[0].end : count.start]) is not None
        )

    def _counts_something_else(
        self, metric: str, action: str, clauses: Clauses, count: Count
    ) -> bool:
        """Whether what stands beside the count keeps it from a metric that its words allow."""
        if metric == MEMBERS:  # "340 quần chúng trong nguồn kết nạp": no members yet
            hit = count.noun_hit
            return hit is not None and hit.phrase.surface.startswith("quần chúng")
        if action in TWO_POSTS and count.action is not None:
            return _WHO_ALSO.match(self._context.folded, count.action.end) is not None
        if metric == DENUNCIATIONS:
            # "giải quyết xong 42 trường hợp", but not of what the sentence before told
            near = self._context.folded[clauses.sentence.start : count.end]
            before = self._context.folded[max(0, clauses.sentence.start - _NEAR) : count.start]
            far = count.noun == "person" and "tố cáo" not in near and "bị tố cáo" not in before
            return (
                far or self._is_whom_told_of(clauses, count) or self._is_passed_on(clauses, count)
            )
        if action == "rate_excellent" and count.action is not None:
            return _PRAISED.match(self._context.folded, count.action.end) is not None
        if metric == UNITS_AFTER and action == "reduced_to" and count.action is not None:
            opens = count.action.start <= clauses.sentence.start + 2
            return opens and self._is_followed(_REST_OF_THEM, count)
        if metric == ADMITTED and self._is_followed(_INTO_A_BODY, count):
            return True
        if metric == POSTS_FILLED and count.noun == "person":
            begin = clauses.sentence.start
            told = _RECRUITED.search(self._context.folded, max(0, begin - _NEAR), begin)
            return told is not None
        if metric in INSPECTED and _TEAM.search(
            self._context.folded,
            max(clauses.sentence.start, count.start - _GROUP_LEAD),
            count.start,
        ):
            return True
        if metric == STAFF_CUT:
            barred = _NOT_ENTITLED.match(self._context.folded, count.end) is not None
            return barred or is_of_a_firm(self._context, clauses, count)
        if metric == FOUNDED_IN_FIRMS:
            return self._has_beside(_OF_NO_FIRM, count)
        if metric == UNITS_BEFORE and action == "merge":
            return self._is_an_option(clauses, count)
        if metric == BODIES_CUT and is_of_a_firm(self._context, clauses, count):
            return True
        if metric != DELEGATED:
            of_party = metric.startswith(("party_orgs_", "party_members_"))
            return of_party and is_of_the_state(self._context, clauses, count)
        if action == "delegate":
            return False  # "thời gian giải quyết đối với 850 TTHC; ủy quyền 165 TTHC"
        folded, floor = self._context.folded, clauses.floor(count)
        if _NOT_BY_IT.search(folded, clauses.sentence.start, count.start):
            return True
        timed = _TIME_TAKEN.search(folded, floor, count.start) is not None
        return timed or not self._led_by("delegation", clauses, count)

    def _is_passed_on(self, clauses: Clauses, count: Count) -> bool:
        """Whether others are to settle it: "chuyển cấp ủy cơ sở xem xét giải quyết 3 đơn"."""
        deed = count.action
        if deed is None or deed.start >= count.start:
            return False
        floor = max(clauses.sentence.start, deed.start - _GROUP_LEAD)
        return _PASSED_ON.search(self._context.folded, floor, deed.start) is not None

    def _is_of_some(self, clauses: Clauses, count: Count) -> bool:
        """Whether only some are counted, or the members of some: "54 chi bộ ở trường, 812 …"."""
        if self._has_beside(_PICKED, count) or self._is_followed(_SINGLED_OUT, count):
            return True
        last, folded = count, self._context.folded
        if count.noun in _MEMBERS and _OF_A_GROUP.search(
            folded, max(clauses.floor(count) - 1, count.start - _GROUP_LEAD, 0), count.start
        ):
            return True
        for one in reversed(clauses.before(count)):
            hit = one.noun_hit
            if hit is None or self._families.get(one.noun) not in ORGANISATIONS:
                return False
            if not _THEIR_MEMBERS.fullmatch(folded, hit.end, last.start):
                return False
            if self._has_beside(_PICKED, one):
                return True
            last = one
        return False

    @staticmethod
    def _is_part_of_deed(count: Count) -> bool:
        """Whether it parts what something was done to: "lập mới 17 tổ chức, gồm 13 chi bộ"."""
        whole = count.part_of
        if whole is None or (count.numeral.value or 0) > (whole.numeral.value or 0):
            return False
        deed = whole.action.phrase.code if whole.action is not None else ""
        return deed not in ("", "total", "total_whole", "present")

    def _is_whom_told_of(self, clauses: Clauses, count: Count) -> bool:
        """Whether those denounced are counted behind the petitions: "2 đơn tố cáo 3 đảng viên"."""
        return count.noun not in _PETITIONS and any(
            one.noun in _PETITIONS and one.action is count.action
            for one in clauses.before(count)[-1:]
        )

    def _has_beside(self, which: re.Pattern[str], count: Count) -> bool:
        """Whether words stand behind the noun, or in it, that tell which ones are counted."""
        hit, folded = count.noun_hit, self._context.folded
        return hit is not None and bool(
            which.match(folded, hit.end) or which.search(folded, hit.start, hit.end)
        )

    def _is_followed(self, by: re.Pattern[str], count: Count) -> bool:
        hit = count.noun_hit
        return hit is not None and by.match(self._context.folded, hit.end) is not None

    def _noun_of(self, clauses: Clauses, count: Count, known: str) -> str:
        """What a count is of, `known` being the last noun of the sentences before.

        Bodies are cut; but "tỉnh có 114 xã, giảm 267 đơn vị" counts such units as it spoke of, and
        "Cấp huyện: trước sắp xếp có 10 đơn vị" those of its level.
        """
        if count.noun != "unit":
            return count.noun
        deed = count.action.phrase.code if count.action is not None else ""
        named = [one.noun for one in clauses.before(count) if one.noun not in ("", "unit")]
        spoken_of = named[-1] if named else known
        if deed in ("merge", "cut", "form") or self._remains(count):
            if spoken_of == "admin_unit" and not self._are_provinces(count, deed):
                return "admin_unit"
            if deed == "cut" and self._families.get(spoken_of) == "body":
                return count.noun
        return "admin_unit" if self._are_of_level(clauses, count) else count.noun

    @staticmethod
    def _are_provinces(count: Count, deed: str) -> bool:
        """Whether "hợp nhất 3 địa phương" merges what has communes of its own."""
        hit = count.noun_hit
        return deed == "merge" and hit is not None and hit.phrase.surface == "địa phương"

    def _of_servants(
        self, clauses: Clauses, count: Count, parent: Draft | None, sentence: int
    ) -> bool:
        """Whether forms are those of "12 công chức (khiển trách 7, cảnh cáo 3)", of no member.

        Nobody is dismissed by the Party: "khiển trách 15, cảnh cáo 6 và buộc thôi việc 3".
        """
        if parent is not None and parent.metric is not None:
            return False
        whole = count.part_of
        if whole is not None and whole.noun in _SERVANTS:
            return True
        beside = [one for one in clauses.before(count) if one.parenthesis == count.parenthesis >= 0]
        wholes = [one.part_of for one in beside if one.part_of is not None]
        if any(one.noun in _SERVANTS for one in wholes):
            return not self._reaches(_INSPECTORS, sentence)
        return self._reaches("dismissal", sentence) and not self._names_members(
            clauses, count, sentence
        )

    def _is_suspected(self, clauses: Clauses, count: Count) -> bool:
        """Whether only signs were found: "phát hiện 12 tổ chức đảng có dấu hiệu vi phạm"."""
        end = clauses.window(count)[1]
        told = self._context.hits_in("state", count.end, end)
        return any(hit.phrase.code == "inspect_signs" for hit in told)

    def _holds(
        self, rule: Rule, inside: set[str], clauses: Clauses, count: Count, sentence: int
    ) -> bool:
        """Whether what the rule needs stands `inside` the clause or reaches it, no refusal."""
        if _SIGNS in (*rule.needs, *rule.refuses) and is_headed(
            self._context, clauses.sentence, "inspect_signs"
        ):
            inside.add(_SIGNS)
        if any(code in inside or self._reaches(code, sentence) for code in rule.refuses):
            return False
        return all(
            self._stands(code, clauses, count)
            if code in DECIDED
            else code in inside
            or self._reaches(code, sentence)
            or (code == _FIRM and self._is_on_firms(sentence))
            for code in rule.needs
        )

    def _is_on_firms(self, sentence: int) -> bool:
        """Whether the Party in firms was spoken of: "Đưa tổ chức đảng vào doanh nghiệp …"."""
        begin, end = (
            self._paragraph_begins(sentence, _TOPIC),
            self._context.sentences[sentence].start,
        )
        return _PARTY_IN_FIRMS.search(self._context.folded, begin, end) is not None

    def _antecedent(self, clauses: Clauses, count: Count, sentence: int) -> str:
        """Whom "người" and "trường hợp" stand for: members, where members were spoken of."""
        context = self._context
        beside_orgs = any(
            one.action is count.action and self._families.get(one.noun) in ORGANISATIONS
            for one in clauses.before(count)[-1:]
        )
        named = count.action is not None and count.action.phrase.surface.endswith(" đảng")
        if beside_orgs or named:
            return "member"  # "245 tổ chức và 530 đồng chí"
        if count.noun_hit is not None:
            beside = context.hits_in("noun", count.end, count.end + 20)
            if beside and beside[0].start == count.end + 1:
                # "14 trường hợp tổ chức đảng, đảng viên": of two kinds
                return "member" if beside[0].phrase.code in _MEMBERS else "person"
        if self._names_members(clauses, count, sentence):
            return "member"
        return "member" if self._is_party_discipline(count, sentence) else "person"

    def _is_party_discipline(self, count: Count, sentence: int) -> bool:
        """Whether inspectors of the Party, whom only members answer to, are who disciplines."""
        action = count.action
        return (
            action is not None
            and action.phrase.code == "discipline"
            and self._reaches(_INSPECTORS, sentence)
            and not any(self._reaches(code, sentence) for code in _BY_THE_STATE)
        )

    def _names_members(self, clauses: Clauses, count: Count, sentence: int) -> bool:
        """Whether members are spoken of near `count`, apart from itself."""
        start = self._context.sentences[max(0, sentence - NEAR)].start
        return any(
            hit.phrase.code in _MEMBERS and hit.start != count.start
            for hit in self._context.hits_in("noun", start, clauses.sentence.end)
        )

    def _part_fits(self, parent: Draft, count: Count) -> bool:
        if count.noun == "" or _OTHERS.match(self._context.folded, count.end):
            return False
        cut = parent.count.is_lessened and parent.value is not None
        if cut and (count.numeral.value or 0) > (parent.value or 0):
            return False  # "2.310 biên chế, giảm 88. Trong đó, cấp tỉnh là 1.250": of all there are
        family = self._families.get(parent.object, parent.object)
        if self._families.get(count.noun, count.noun) == family:
            return True
        if family == "member":
            return count.noun in ("person", "trait", "official", "officeholder")
        if family == "body" and count.noun == "unit":
            return True  # "giảm 45 trạm, trong đó miền núi 30 đơn vị"
        if family == "person" and parent.metric == STAFF_CUT:
            return count.noun == "public_servant"  # "tinh giản 45 người (công chức 12, …)"
        named = count.noun_hit.phrase.surface if count.noun_hit is not None else ""
        bare = _NO_MORE.match(self._context.folded, count.end) is not None
        if family == "grassroots_org" and named in ("đảng bộ", "chi bộ") and bare:
            whole, part = parent.count.numeral.value, count.numeral.value
            return whole is not None and part is not None and part < whole  # not all their cells
        return family in ("staff", "official") and count.noun in ("person", "trait")

    def _kin(self, first: str, second: str) -> bool:
        families = self._families
        return families.get(first, first) == families.get(second, second)
