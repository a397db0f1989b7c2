"""Which rule of the catalogue holds of a count: its action, noun and the cues around it."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.catalogue.vocabulary import Rule
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.counts.topics import is_headed
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.text.segments import CAPITALS

_MEMBERS = ("member", "committee_member", "official_member", "violator")
_SERVANTS = ("public_servant", "official", "worker", "staff")
ORGANISATIONS = ("party_org", "grassroots_org", "cell")
STOCKS_OF_ALL = (
    "party_members_total",
    "grassroots_party_orgs",
    "party_cells",
    "upper_party_committees",
)
"""Metrics that count all there are of something, never a share of it."""
_LEVELS = ("district_level", "commune_level")
_MERGERS = ("before_merger", "after_merger")
_ONCE_MERGED = re.compile(
    r"(?<!\w)sau khi [^,;]{0,80}\b(?:sắp xếp|sáp nhập|hợp nhất|nhập)\b[^,;]{0,60}, [^,;]*\Z"
)
_DECIDED = {code: pair for pair in (_LEVELS, _MERGERS) for code in pair}
"""Cues of which only one can hold of a count."""
_DELEGATED = "administrative_procedures_delegated"
UNITS_BEFORE, UNITS_AFTER = "administrative_units_before", "administrative_units_after"
UNITS = (UNITS_BEFORE, UNITS_AFTER)
_ALONE = re.compile(
    r" (?:xuống|còn|thành|nay|lại|được|gộp|nhập|rút|của|sau|giảm(?= còn| xuống))\b|\s*[,;.)]|\s*\Z"
)
_MERGED_ONES = re.compile(
    r"\b(?:sau khi (?:thực hiện )?(?:sắp xếp|sáp nhập|hợp nhất|nhập)|trên cơ sở)(?: của)? "
    r"(?:hơn |gần |khoảng )?\Z"
)
"""What makes the next units those that were merged: "92 xã sau khi hợp nhất 2 tỉnh"."""
_UNITS_WITH_NAMES = ("xã", "phường", "thị trấn", "huyện", "quận", "thị xã")
_NAMED_ONES = re.compile(
    rf" (?:\((?:là )?|là |gồm |: )?(?!(?i:UBND|HĐND|TP|TX))[{CAPITALS}][^\W\d_]+"
)
"""Units told one by one, of one merger among many: "nhập 2 phường Hải Châu 1 và Hải Châu 2"."""
_AND_FEWER = re.compile(
    r"(?:, (?:xã|phường))*(?: \([^()]{0,60}\))?,? giảm (?:hơn |gần )?\d[\d.]* (?:đơn vị|xã|phường)"
    r"(?!.{0,12} so với (?:năm|cùng kỳ))"
)
"""What makes units those that are left: "có 130 xã (119 xã, 11 phường), giảm 282 đơn vị"."""
_IN_FIRMS = "private_firm_party_orgs_founded"
_MERGED_INTO = re.compile(
    r"\b(?:hình thành|thành lập|tỉnh mới|mới)\b[^;.]{0,60}\b(?:hợp nhất|sáp nhập)\b[^;.]{0,120}"
    r" với (?:tổng số |tổng cộng |hơn |gần )?\Z"
)
"""What makes units those of the new province: "hình thành từ hợp nhất 3 tỉnh … với 124 xã"."""
_THEN_FEWER = re.compile(
    r"(?: ?\([^()]{0,80}\)|,? (?:gồm|trong đó)[^.;]{0,80})?[.,;] ?"
    r"(?:dự kiến,? |theo (?:đề án|phương án),? )?"
    r"(?:(?:nay )?dự kiến (?:đến )?(?:hết |cuối )?(?:năm \d{4},? )?(?:sẽ )?(?:chỉ )?(?:còn|giảm)"
    r"|(?:sau (?:khi )?(?:thực hiện )?(?:sắp xếp|sáp nhập|hợp nhất)|sẽ (?:sắp xếp|sáp nhập))"
    r"(?:tp\.|[^.;\d]){0,80}?\b(?:còn|thành|giảm))(?: lại)? \d"
)
"""What makes units those before: "hiện có 207 xã. Sau sắp xếp, dự kiến còn 66"."""
_ENDED = re.compile(
    r"[^,;.]{0,110} (?:(?:kết thúc|chấm dứt|dừng|ngừng)(?: hoạt động|(?= từ| kể từ))"
    r"|không còn (?:hoạt động|tồn tại))\b"
)
_ENDS = re.compile(r"(?:kết thúc|chấm dứt|dừng|ngừng) (?:hoạt động )?(?:của )?(?:tất cả )?\Z")
"""What makes units those before: "kết thúc hoạt động của 13 đơn vị hành chính cấp huyện"."""
_RESOLVED = "denunciations_resolved"
_PETITIONS = ("denunciation", "mixed_petition", "petition")
_BY_DECREE = re.compile(r",? (?:(?:nghỉ|thôi việc)[^,;.]{0,40} )?theo (?:các )?nghị định\b")
"""Behind persons who leave: "giải quyết chính sách cho 512 người theo Nghị định 178"."""
_SIGNS = "signs"
"""The cue that makes an inspection one for violations."""
_INSPECTORS = "party_inspectors"
_BY_THE_STATE = ("state_discipline", "dismissal")
"""Cues that somebody is disciplined in his office, not as a member."""
NEAR = 2
"""Sentences before the own one in which a cue of reach `near` may stand."""
_LIST = re.compile(r",? (?:và |cùng )?(?:hơn |gần )?")
_OTHERS = re.compile(r" còn lại (?:được|đang|sẽ|chưa|không)\b")
"""Behind the rest, to whom something else was done: "149 trường hợp còn lại được kiểm tra"."""
_NO_MORE = re.compile(r" ?(?:[,;.)]|(?:và|với)\b|\Z)")
_PICKED = re.compile(
    r" (?:(?:ở|trong|tại|thuộc)(?: các| khối| loại hình)* (?:doanh nghiệp|công ty|trường|khu"
    r"|cơ quan|hợp tác xã|đơn vị|tổ chức (?!cơ sở|đảng)|tôn giáo|vùng|nông thôn|khối)|quân sự"
    r"|công an|dân quân|thôn|bản|ấp|xóm|khu phố|khu dân cư|tổ dân phố|trường|nhà trường|cơ quan"
    r"|doanh nghiệp|hợp tác xã|sinh viên|học sinh|nông thôn)(?!\w)"
)
"""Behind a noun, what picks some of them: "chi bộ quân sự xã", "chi bộ trong doanh nghiệp"."""
_OF_NO_FIRM = re.compile(
    r" (?:(?:ở|trong|tại|thuộc)(?: các)? )?(?:thôn|bản|ấp|xóm|làng|buôn|khóm|khu phố|khu dân cư"
    r"|tổ dân phố|nông thôn|trường|trạm|cơ quan|sở|quân sự|công an|sinh viên|học sinh)(?!\w)"
)
"""Behind a noun, what kind of Party organisation is founded elsewhere: "22 chi bộ thôn, bản"."""
_THEIR_MEMBERS = re.compile(r"(?: [^\d,;.()]{0,80})?(?:,| với| gồm| và)? (?:có )?(?:tổng số )?")

_FEW_TO_MERGE = 3
_WEIGHS = re.compile(r"\b(?:phương án|nếu|thay vì|hơn khi|trường hợp)\b[^,;.:\d]{0,30}\Z")
_OR = re.compile(r"(?: \w+)? (?:hay|hoặc) \d")
_OR_BEFORE = re.compile(r"\d(?: \w+)? (?:hay|hoặc) \Z")
"""What weighs ways to merge: "phương án nhập 2 phường", "nhập 3 hay 2 phường"."""


class MetricRules:
    """The rules, looked up for one count at a time."""

    def __init__(self, context: TextContext) -> None:
        self._context = context
        self._rules = context.vocabulary.rules
        self._families = context.vocabulary.noun_families
        self._reached: tuple[int, set[str]] = -1, set()  # by the sentence read last

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
        bound = count.numeral.qualifier in ("at_most", "at_least")
        if bound and (count.how != "adjacent" or action in ("total", "present")):
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
            if rule.metric in STOCKS_OF_ALL and (
                count.numeral.base is not None  # "có 42/42 chi bộ hoàn thành": some did, or all
                or self._is_of_some(clauses, count)
                or self._is_part_of_deed(count)
            ):
                continue
            if self._counts_something_else(rule.metric, action, clauses, count):
                continue
            if rule.needs or rule.refuses:
                inside = self._cues_beside(clauses, count) if inside is None else inside
                if not self._holds(rule, inside, clauses, count, sentence):
                    continue
            return rule.metric
        return None

    def _counts_something_else(
        self, metric: str, action: str, clauses: Clauses, count: Count
    ) -> bool:
        """Whether what stands beside the count keeps it from a metric that its words allow."""
        if metric == _RESOLVED:
            return self._is_whom_told_of(clauses, count)
        if metric == _IN_FIRMS:
            return self._has_beside(_OF_NO_FIRM, count)
        if metric == UNITS[0] and action == "merge":
            return self._is_an_option(clauses, count)
        return (  # "thời gian giải quyết đối với 850 TTHC; ủy quyền 165 TTHC"
            metric == _DELEGATED
            and action != "delegate"
            and not self._led_by("delegation", clauses, count)
        )

    def _led_by(self, code: str, clauses: Clauses, count: Count) -> bool:
        """Whether a cue stands in the sentence left of `count`."""
        cues = self._context.hits_in("cue", clauses.sentence.start, count.start)
        return any(cue.phrase.code == code for cue in cues)

    def _is_of_some(self, clauses: Clauses, count: Count) -> bool:
        """Whether only some are counted, or the members of some: "54 chi bộ ở trường, 812 …"."""
        if self._has_beside(_PICKED, count):
            return True
        last, folded = count, self._context.folded
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

    def _are_named(self, count: Count) -> bool:
        hit = count.noun_hit
        return (
            hit is not None
            and hit.phrase.surface in _UNITS_WITH_NAMES
            and _NAMED_ONES.match(self._context.text, hit.end) is not None
        )

    def _is_an_option(self, clauses: Clauses, count: Count) -> bool:
        """Whether a text weighs ways to merge: "nếu nhập 3 phường", "nhập 3 hay 2 phường"."""
        few = count.numeral.value is not None and count.numeral.value <= _FEW_TO_MERGE
        return few and (
            _WEIGHS.search(self._context.folded, clauses.sentence.start, count.start) is not None
            or _OR.match(self._context.folded, count.numeral.end) is not None
            or _OR_BEFORE.search(self._context.folded, clauses.sentence.start, count.start)
            is not None
        )

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

    def _deed_on_units(self, clauses: Clauses, count: Count, action: str) -> str:
        """What became of units where no verb of their own says it.

        "sau khi hợp nhất 2 tỉnh" names the merged, "sắp xếp 42 xã, còn 130 xã" what remains.
        """
        begin = clauses.sentence.start
        if count.numeral.form != "word" and _MERGED_ONES.search(
            self._context.folded, begin, count.start
        ):
            return "merge"
        if _ENDED.match(self._context.folded, count.end) or _ENDS.search(
            self._context.folded, begin, count.start
        ):
            return "merge"
        if action == "merge" and _MERGED_INTO.search(self._context.folded, begin, count.start):
            return "reduced_to"
        into = self._context.folded.endswith((" thành ", " còn "), begin, count.start)
        before = count.action is not None and count.action.end <= count.start
        if action in ("merge", "cut") and into and before:
            return "reduced_to"  # also "sáp nhập nhiều nhất, giảm 77% còn 126 xã"
        stock = action in ("total", "present", "total_whole", "found", "")
        if stock and _THEN_FEWER.match(self._context.folded, count.end):
            return "merge"
        if stock and _AND_FEWER.match(self._context.folded, count.end):
            return action if self._stands("before_merger", clauses, count) else "reduced_to"
        if action == "total" and self._remains(count):
            for one in clauses.before(count):
                deed = one.action.phrase.code if one.action is not None else ""
                if one.noun == "admin_unit" and deed in ("merge", "cut"):
                    return "reduced_to"
        return action

    @staticmethod
    def _remains(count: Count) -> bool:
        return count.action is not None and count.action.phrase.surface == "còn"

    @staticmethod
    def _noun_of(clauses: Clauses, count: Count, known: str) -> str:
        """What a count is of, `known` being the last noun of the sentences before.

        Bodies are cut; but "tỉnh có 114 xã, giảm 267 đơn vị" counts such units as it spoke of.
        """
        deed = count.action.phrase.code if count.action is not None else ""
        deeds = ("merge", "cut", "form")
        if count.noun != "unit" or not (deed in deeds or MetricRules._remains(count)):
            return count.noun
        named = [one.noun for one in clauses.before(count) if one.noun not in ("", "unit")]
        spoken_of = named[-1] if named else known
        return spoken_of if spoken_of == "admin_unit" else count.noun

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
        return self._reaches("dismissal", sentence) and not self._names_members(
            clauses, count, sentence
        )

    def _is_suspected(self, clauses: Clauses, count: Count) -> bool:
        """Whether only signs were found: "phát hiện 12 tổ chức đảng có dấu hiệu vi phạm"."""
        end = clauses.window(count)[1]
        told = self._context.hits_in("state", count.end, end)
        return any(hit.phrase.code == "inspect_signs" for hit in told)

    def _cues_beside(self, clauses: Clauses, count: Count) -> set[str]:
        """The cues of the clause of `count`, and those before it that reach so far."""
        start, end = clauses.window(count)
        inside = set()
        before: dict[str, list[Hit]] = {}
        # the action may stand in the heading above
        for hit in self._context.hits_in("cue", min(start, clauses.sentence.start), end):
            if hit.start >= start:
                inside.add(hit.phrase.code)
            else:
                before.setdefault(hit.phrase.attributes["reach"], []).append(hit)
        if "lead" in before:
            low = clauses.lead_in(start)
            inside |= {hit.phrase.code for hit in before["lead"] if hit.start >= low}
        if "opening" in before:
            low = clauses.opening(count, start)
            inside |= {
                hit.phrase.code for hit in before["opening"] if low <= hit.start < hit.end <= start
            }
        return inside

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
            if code in _DECIDED
            else code in inside or self._reaches(code, sentence)
            for code in rule.needs
        )

    def _stands(self, code: str, clauses: Clauses, count: Count) -> bool | None:
        """Whether `code` rather than its opposite holds of `count`.

        The counted noun says it ("3 huyện", "54 xã"), else the nearest cue to the left, to the
        right: "trước khi sáp nhập có 171 xã; sau sáp nhập còn 54".
        """
        pair = _DECIDED[code]
        hits = [
            hit for hit in self._context.hits_in(
                "cue", clauses.sentence.start, clauses.sentence.end
            )
            if hit.phrase.code in pair
        ]  # fmt: skip
        own = [hit for hit in hits if count.numeral.end <= hit.start and hit.end <= count.end]
        left = [hit for hit in hits if hit.end <= count.start]
        if pair is _LEVELS:
            start, end = clauses.window(count)
            near = [hit for hit in hits if start <= hit.start and hit.end <= end]
            opening = [
                hit for hit in hits
                if clauses.opening(count, start) <= hit.start < start
                and hit.phrase.attributes["reach"] == "opening"
            ]  # fmt: skip
            if own:
                return own[0].phrase.code == code
            return any(hit.phrase.code == code for hit in [*near, *opening])
        right = [
            hit for hit in hits
            if hit.start >= count.end
            and not any(self._ends_list(count, one, hit) for one in clauses.counts)
        ]  # fmt: skip
        deciding = own or left[-1:] or right[:1] or (hits[-1:] if self._remains(count) else [])
        if not deciding and code == "after_merger":
            begin = clauses.sentence.start
            return _ONCE_MERGED.search(self._context.folded, begin, count.start) is not None
        return bool(deciding) and deciding[-1].phrase.code == code

    def _ends_list(self, count: Count, other: Count, cue: Hit) -> bool:
        """Whether `other` keeps a cue to its right from `count`, not listed with it.

        "Cả nước có 2.634 xã và 63.619 thôn sau sáp nhập": both are what there is since.
        """
        aside = other.parenthesis >= 0 and other.parenthesis != count.parenthesis
        if aside or not count.end <= other.start < cue.start:
            return False
        return _LIST.fullmatch(self._context.folded, count.end, other.start) is None

    def _reaches(self, code: str, sentence: int) -> bool:
        """Whether a cue stands in sentence number `sentence`, or near it and reaches so far."""
        if self._reached[0] != sentence:
            self._reached = sentence, self._cues_reaching(sentence)
        return code in self._reached[1]

    def _cues_reaching(self, sentence: int) -> set[str]:
        context = self._context
        first, last = context.sentences[max(0, sentence - NEAR)], context.sentences[sentence]
        if sentence == 0 and len(context.sentences) > 1:
            last = context.sentences[1]  # what a headline leaves out is told below it
        own = context.sentences[sentence]
        return {
            hit.phrase.code for hit in context.hits_in("cue", first.start, last.end)
            if (reach := hit.phrase.attributes["reach"]) == "near"
            or (reach == "sentence" and own.start <= hit.start < own.end)
        }  # fmt: skip

    def _pair(self, clauses: Clauses, count: Count, sentence: int) -> str | None:
        """Two stocks: coded for administrative units under reorganisation, else kept uncoded.

        What grew is no outcome of a merger.
        """
        place = clauses.counts.index(count)
        left = [one for one in clauses.counts[:place] if one.pair not in ("", count.pair)][-1:]
        right = [one for one in clauses.counts[place:] if one.pair not in ("", count.pair)][:1]
        # "từ 77 còn 33", but also "còn 33, thay vì 77"
        other = next(iter(right + left if count.pair == "before" else left + right), count)
        low, high = sorted((count, other), key=lambda one: one.numeral.value or 0)
        if low.pair == "before" and high.pair == "after":
            return None
        cues = ("reorganisation", "after_merger", "before_merger")
        if count.noun != "admin_unit":
            return None
        plain = all(
            one.noun_hit is None or _ALONE.match(self._context.folded, one.end)
            for one in (low, high)
        )  # "14 xã nghèo": not the units of a reorganisation
        if not plain and not any(self._reaches(code, sentence) for code in cues):
            return None
        return UNITS[count.pair == "after"]

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
        family = self._families.get(parent.object, parent.object)
        if self._families.get(count.noun, count.noun) == family:
            return True
        if family == "member":
            return count.noun in ("person", "trait", "official", "officeholder")
        if family == "body" and count.noun == "unit":
            return True  # "giảm 45 trạm, trong đó miền núi 30 đơn vị"
        if family == "person" and parent.metric == "staff_positions_cut":
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
