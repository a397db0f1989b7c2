"""Which rule of the catalogue holds of a count: its action, noun and the cues around it."""

import re

from sosanh.extract.catalogue.vocabulary import Rule
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import (
    FILLING_POSTS,
    LESSENING,
    ONLY_CONNECTORS,
    ORGANISATIONS,
    Count,
    is_ruled,
)
from sosanh.extract.counts.ellipsis import is_framed
from sosanh.extract.counts.topics import is_headed
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import (
    ADMITTED,
    FINDINGS,
    OF_PROGRAMMES,
    PROCEDURES_CUT,
    SHORTCOMINGS_REMEDIED,
    STAFF_CUT,
    STOCKS_OF_ALL,
    UNITS,
)
from sosanh.extract.metrics.cues import DECIDED, NEAR
from sosanh.extract.metrics.exclusions import MEMBER_NOUNS, Exclusions
from sosanh.extract.metrics.lookalikes.by_metric import counts_something_else
from sosanh.extract.metrics.mergers import THEN_NOW
from sosanh.extract.metrics.others import is_dealt_with
from sosanh.extract.metrics.proposed import join_the_party
from sosanh.extract.metrics.tiers_now import are_upper_by_now
from sosanh.extract.text.cued import cued

_TOLD_ALONE = (
    "topical_resolution", "coordination_regulation", "service_centre", "model", "recommendation",
)  # fmt: skip
"""Nouns that need no deed: "Nhiệm kỳ qua, 5 nghị quyết chuyên đề …"."""
_SAY_LITTLE = ("total", "present", "issue", "draw")
"""Deeds under which a noun may be counted that needs none; a badge is not issued."""
_SERVANTS = ("public_servant", "official", "worker", "staff")
_BY_DECREE = re.compile(
    r"(?: (?:(?:đã|đều|mới) )?được (?:(?:xem xét|phê duyệt)[ ,]{1,2})?giải quyết)?"
    r",? (?:(?:có đơn |xin |đủ điều kiện )?(?:nghỉ|thôi việc)[^,;.]{0,40} )?theo"
    r" (?:(?:các )?nghị định|(?:chính sách|chế độ|diện) tinh (?:giản|gọn))\b"
    r"| (?:được )?(?:nghỉ hưu trước tuổi|nghỉ thôi việc|thôi việc)\b"
)
"""Behind persons who leave: "giải quyết chính sách cho 512 người theo Nghị định 178"."""
_LESSEN = (*LESSENING, "abolish", "cut_procedure")
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
_OF_PARTY = ("party_", "weak_party_")
"""How metrics begin that nobody has in a text on nothing of the Party: "kết nạp 40 tín đồ"."""
_INSPECTORS = "party_inspectors"
_BY_THE_STATE = ("state_discipline", "dismissal")
"""Cues that somebody is disciplined in his office, not as a member."""
_IN_OFFICE = cued(
    r"\b(?:về (?:mặt )?chính quyền|(?:xử lý|kỷ luật) hành chính)\b(?:(?!đảng\b|;)[^.])*\Z",
    "chính quyền", "hành chính",
)  # fmt: skip
"""Before forms that befell nobody as a member: "7 người bị xử lý về mặt chính quyền, trong đó"."""
_OTHERS = re.compile(r" còn lại (?:được|đang|sẽ|chưa|không)\b")
"""Behind the rest, to whom something else was done: "149 trường hợp còn lại được kiểm tra"."""
_COMRADES = ("đồng chí", "đ/c", "lượt đồng chí")
_BESIDE = 10
_LOOKED = ("inspect", "inspect_signs", "supervise")
"""What inspectors of the Party do to members: "UBKT Thành ủy giám sát 6 đồng chí"."""
_NO_MORE = re.compile(r" ?(?:[,;.)]|(?:và|với)\b|\Z)")
_ANOTHER_CLAUSE = re.compile(
    r"(?: hành chính| nội bộ)?[,;] (?:và |đồng thời )?(?:rút ngắn |giảm )?thời "
)
"""Behind procedures that were dropped, what is told of the time that others take."""
_THE_YEAR_BEFORE = re.compile(r", (?:trong khi )?cùng kỳ[^,;.]*\bcó (?:hơn |gần )?\Z")
"""What compares a deed with the year before: "lập mới 5 chi bộ, cùng kỳ chỉ có 3 chi bộ"."""


class MetricRules(Exclusions):
    """The rules, looked up for one count at a time."""

    def _is_present(self, count: Count, known: Draft) -> bool:
        """Whether it says what there is after what was done: "giảm 45 phòng. Tỉnh hiện có 80"."""
        if known.metric is None or self._context.vocabulary.metrics[known.metric].kind != "flow":
            return False
        action = count.action
        return action is not None and (
            action.phrase.code == "total_whole" or action.phrase.surface.startswith("hiện")
        )

    def _is_before(self, clauses: Clauses, count: Count) -> bool:
        """Whether the frame goes back in time: "nay có 124 xã (trước đó là 342)".

        Or the next number is of now: "Tiên Yên 19, nay là 14".
        """
        floor = clauses.floor(count)
        if THEN_NOW.match(self._context.folded, count.end):
            return True
        return "trước" in self._context.folded[floor : count.start]

    def _rule(
        self, clauses: Clauses, count: Count, action: str, noun: str, sentence: int
    ) -> str | None:
        led = count.how == "adjacent" and action not in ("total", "present")
        if not (led or self._is_least_wanted(clauses, count, action)) and (
            is_ruled(self._context.folded, count) or self._is_ruled_too(clauses, count, action)
        ):
            return None  # a bound on something else: "mỗi sở không quá 5 phòng"
        if action == "conclude" and self._is_suspected(clauses, count):
            return None
        if noun == "petition" and count.how == "passive" and count.parenthesis >= 0:
            return None  # "lưu 34 đơn (…, 4 đơn đã được giải quyết)": why they were put aside
        if noun == "admin_unit":
            action = self._deed_on_units(clauses, count, action)
        choices = self._rules.get((action, noun), ())
        quiet = ("total", "present", "draw") if noun == "badge" else _SAY_LITTLE
        if not choices and action in quiet:
            choices = self._rules.get(("", noun), ())
        if not choices and count.action is None:
            choices = self._rules.get(("", noun), ())
        untold = count.action is None or (action == "other" and count.how == "adjacent")
        if noun in _TOLD_ALONE and untold and is_dealt_with(self._context, clauses, count):
            return None
        resolved = noun == "person" and action == "resolve"
        resolved = resolved and _BY_DECREE.match(self._context.folded, count.end) is None
        listed = any(one is not count for one in clauses.row_of(count)[-1:])
        if (not noun or resolved) and not (
            listed or clauses.ends(count) or is_framed(self._context, count.end)
        ):
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
                or are_upper_by_now(self._context, count)  # there are others beside them
                or _THE_YEAR_BEFORE.search(self._context.folded, clauses.floor(count), count.start)
            ):
                continue
            if self._belongs_elsewhere(rule.metric):
                continue
            if counts_something_else(self._context, rule.metric, action, clauses, count):
                continue
            if rule.metric == ADMITTED and join_the_party(self._context, count):
                return rule.metric
            if rule.needs or rule.refuses:
                inside = self._cues_beside(clauses, count) if inside is None else inside
                if rule.metric == PROCEDURES_CUT and self._turns_to_time(count):
                    inside = inside - {"time_subject"}
                if not self._holds(rule, inside, clauses, count, sentence):
                    continue
            return rule.metric
        return None

    def _turns_to_time(self, count: Count) -> bool:
        """Whether only a clause of its own is on time: "bỏ 24 thủ tục, thời gian cấp phép …"."""
        deed, folded = count.action, self._context.folded
        if (
            deed is None
            or deed.end > count.start
            or len(folded[deed.end : count.start].split()) > 1
        ):
            return False  # "cắt giảm thành phần hồ sơ của 312 thủ tục, thời gian …"
        return _ANOTHER_CLAUSE.match(folded, count.end) is not None

    def _belongs_elsewhere(self, metric: str) -> bool:
        """Whether the text names nobody who has such figures: the Party, or authorities."""
        matter = self._context.matter
        if metric.startswith(_OF_PARTY) or metric in OF_PROGRAMMES:
            return not matter.names_the_party
        return metric in (*FINDINGS, SHORTCOMINGS_REMEDIED) and not matter.names_authorities

    def _is_least_wanted(self, clauses: Clauses, count: Count, action: str) -> bool:
        """Whether the least that is wanted is told: "phấn đấu ít nhất 50% thôn …".

        Or that is to be done: "ít nhất 65 thủ tục sẽ được cắt giảm".
        """
        if count.numeral.qualifier != "at_least":
            return False
        deed = count.action
        if count.how == "passive" and deed is not None and deed.phrase.code in _LESSEN:
            ahead = self._context.plans.role_at(count.start) != "achieved"
            return ahead or " sẽ " in self._context.folded[count.end : deed.start]
        if action not in (*FILLING_POSTS, "rate_excellent"):
            return False
        if self._context.plans.role_at(count.start) != "achieved":
            return True
        said = self._context.hits_in("role", clauses.sentence.start, count.start)
        return any(hit.phrase.code == "target" for hit in said)

    def _is_ruled_too(self, clauses: Clauses, count: Count, action: str) -> bool:
        """Whether a bound goes on: "được lập tối đa 4 phòng và 1 trung tâm"."""
        before = [one for one in clauses.counts if one.end <= count.start][-1:]
        if before and self._is_least_wanted(clauses, before[0], action):
            return False
        return bool(before) and (
            is_ruled(self._context.folded, before[0])
            and ONLY_CONNECTORS.match(self._context.folded[before[0].end : count.start]) is not None
        )

    def _noun_of(self, clauses: Clauses, count: Count, known: str) -> str:
        """What a count is of, `known` being the last noun of the sentences before.

        Bodies are cut; but "tỉnh có 114 xã, giảm 267 đơn vị" counts such units as it spoke of, and
        "Cấp huyện: trước sắp xếp có 10 đơn vị" those of its level.
        """
        if not count.noun and (most := self._noun_of_most(count)):
            count.take_noun(most, None)
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

    def _noun_of_most(self, count: Count) -> str:
        """What somebody did most of: "địa phương giảm nhiều trường học nhất, với 16"."""
        deed = count.action
        if deed is None or not self._context.folded.startswith((" nhiều ", " ít "), deed.end):
            return ""
        named = self._context.hits_in("noun", deed.end, count.start)[:1]
        most = named and self._context.folded.startswith(" nhất", named[0].end)
        return named[0].phrase.code if most else ""

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
        begin = clauses.sentence.start
        if _IN_OFFICE.search(self._context.folded, begin, count.start) is not None:
            return True
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
                return "member" if beside[0].phrase.code in MEMBER_NOUNS else "person"
        if self._names_members(clauses, count, sentence):
            return "member"
        return "member" if self._is_party_discipline(count, sentence) else "person"

    def _is_party_discipline(self, count: Count, sentence: int) -> bool:
        """Whether inspectors of the Party, whom only members answer to, are who disciplines."""
        action, hit = count.action, count.noun_hit
        comrades = hit is not None and hit.phrase.surface in _COMRADES and count.how == "adjacent"
        comrades = comrades and action is not None and count.start - action.end <= _BESIDE
        return (
            action is not None
            and (action.phrase.code == "discipline" or (comrades and action.phrase.code in _LOOKED))
            and self._reaches(_INSPECTORS, sentence)
            and not any(self._reaches(code, sentence) for code in _BY_THE_STATE)
        )

    def _names_members(self, clauses: Clauses, count: Count, sentence: int) -> bool:
        """Whether members are spoken of near `count`, apart from itself."""
        start = self._context.back_from(sentence, NEAR)
        return any(
            hit.phrase.code in MEMBER_NOUNS and hit.start != count.start
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
