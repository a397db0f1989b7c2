"""Which metric a count is: its action and noun looked up in the rules, references resolved."""

import re

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import LISTED_STOCKS, Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.antecedents import is_compared
from sosanh.extract.metrics.asked import THERE_IS, Asked, DeedsAndNouns
from sosanh.extract.metrics.codes import (
    ADMITTED,
    CONGRESSES,
    CONSOLIDATED,
    DELEGATED,
    MEMBERS,
    MEMBERS_DISCIPLINED,
    POSTS,
    ROTATED,
    STAFF_CUT,
    STOCKS_OF_ALL,
    UNDER_CONSOLIDATION,
    UNITS,
)
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.disciplined import is_discipline
from sosanh.extract.metrics.nouns_of_deeds import Reading
from sosanh.extract.metrics.pairs import is_example
from sosanh.extract.metrics.parted import (
    cut_before,
    deed_of_items,
    is_among_resolved,
    moved_in_all,
    way_of_leaving,
)
from sosanh.extract.metrics.parts import cells_of_members, doer_of, part_name, trait_behind
from sosanh.extract.metrics.proposed import kind_proposed
from sosanh.extract.metrics.set_against import lack_what_others_have
from sosanh.extract.metrics.still_weak import is_still_weak
from sosanh.extract.metrics.told_numbers import noun_told_of
from sosanh.extract.metrics.units_told import (
    are_units_by_topic,
    ends_with_units,
    units_by_time,
)
from sosanh.extract.text.labels import level_before

_VAGUE = ("person", "party_org", "unit", "item", "task", "quota", "")
"""Nouns too wide to be another thing under the action of a total."""
_OF_MEMBERS = (
    "discipline",
    "rate_excellent",
    "violate",
    "inspect",
    "inspect_signs",
    "supervise",
    "conclude",
)
"""What is done to members, so that persons under it are members where members are spoken of."""
_HEADS = ("member", "new_member")
_PICKED = re.compile(
    r"\b(?:chọn|chỉ đạo|yêu cầu|hướng dẫn) (?:được |ra |cho )?(?:hơn |gần |trên )?\Z"
)
"""Before those that are to hold one: "chọn 12 đảng bộ cơ sở tổ chức đại hội điểm"."""
_PICKED_LEAD = len("hướng dẫn được hơn ")
_ALL_OF_THEM = re.compile(r",?(?: thì)? (?:nay|giờ|còn|chỉ|xuống|hiện|đến nay|sau)\b|\W*\Z")
"""Behind the first of a pair of units, what leaves them all there were: no "9 xã nghèo"."""
_FOUND = (" có vi phạm", " có khuyết điểm", " vi phạm")
_OF_RANK = ("secretary", "officeholder")
"""Nouns of members that say of what rank they are."""


class MetricFinder(DeedsAndNouns):
    """Looks up the metric of each count; remembers what generic nouns refer to."""

    def resolve(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> Reading:
        """Return (metric, object, breakdown, parent) for `count`.

        `drafts` holds the drafts of the sentence so far, by the id of their counts.
        """
        told = noun_told_of(self._context, clauses, count)
        if told is not None:
            return self._rule(clauses, count, "total_whole", told, sentence), told, None, None
        asked = self._asked(clauses, count, drafts, sentence)
        if lack_what_others_have(self._context.folded, count):
            return None, asked.noun, None, None
        for read in _BY_NAME:
            if (reading := read(self, asked)) is not None:
                return reading
        asked.whole = self._whole_of(clauses, count, asked.noun, drafts, sentence)
        for read in _BY_DEED_AND_WHOLE:
            if (reading := read(self, asked)) is not None:
                return reading
        return None, asked.noun, None, None

    def _read_units_since(self, asked: Asked) -> Reading | None:
        clauses, count = asked.clauses, asked.count
        if asked.noun != "admin_unit" and not ends_with_units(self._context, clauses, count):
            return None
        since = self._since_a_day(clauses, count) if asked.noun else None
        if since is None:
            near = asked.sentence - self._last_sentence <= NEAR
            since = units_by_time(self._context, clauses, count, self._last if near else None)
        return (since, "admin_unit", None, None) if since is not None else None

    def _read_pair(self, asked: Asked) -> Reading | None:
        count = asked.count
        if not count.pair or count.numeral.form == "percent":
            return None
        return self._of_pair(asked.clauses, count, asked.action, asked.noun, asked.sentence)

    def _read_some_of_all(self, asked: Asked) -> Reading | None:
        """Read members of one kind among all there are: "120 … người có đạo trong tổng số"."""
        count, whole = asked.count, asked.count.out_of
        if asked.noun != "member" or whole is None or whole.noun != asked.noun:
            return None
        deed = whole.action.phrase.code if whole.action is not None else ""
        if asked.action not in THERE_IS or deed not in THERE_IS:
            return None
        kind = trait_behind(self._context, count)
        return (MEMBERS, asked.noun, kind, None) if kind is not None else None

    def _read_told_again(self, asked: Asked) -> Reading | None:
        """Read what only the sentence before names: models, grades, centres, regulations."""
        clauses, count, noun, sentence = asked.clauses, asked.count, asked.noun, asked.sentence
        metric = self._of_model_again(clauses, count, noun, sentence)
        metric = metric or self._of_same_grade(clauses, count, noun, sentence)
        metric = metric or self._asked_again(count, noun, sentence)
        if metric is not None:
            return metric, noun, None, None
        if noun == "procedure" and self._are_received(count, sentence):
            return DELEGATED, noun, None, None
        if self._leave_too(count, noun):
            return STAFF_CUT, noun, None, None
        centres = self._are_centres_again(clauses, count, asked.action, sentence)
        if centres is not None:
            return centres[0], "service_centre", centres[1], None
        followed = self._follow_model_regulation(clauses, count, noun, sentence)
        return (followed, noun, None, None) if followed else None

    def _read_kind_of_violation(self, asked: Asked) -> Reading | None:
        whole, count = asked.whole, asked.count
        kind = self._kind_of_violation(
            asked.clauses, count, asked.action, asked.drafts, asked.sentence
        )
        if kind is not None:
            return kind
        if asked.action == "violate" and whole is not None and is_discipline(whole):
            return whole.metric, whole.object, part_name(self._context, count), whole
        return None

    def _read_form_of_discipline(self, asked: Asked) -> Reading | None:
        """Find the whole that a form of discipline is of; a reading only where there is none."""
        if asked.action != "discipline_form":
            self._find_members(asked)
            return None
        form = self._form_of_discipline(
            asked.clauses, asked.count, asked.noun, asked.whole, asked.drafts, asked.sentence
        )
        if form is None:
            return None, asked.noun, None, None
        asked.noun, asked.breakdown, asked.whole = form
        return None

    def _find_members(self, asked: Asked) -> None:
        """Say who they are to whom was done what is done to members, where no noun tells."""
        clauses, count, last = asked.clauses, asked.count, self._last
        if asked.action not in _OF_MEMBERS:
            return
        if asked.noun == "" and self._last_sentence == asked.sentence:
            found = self._context.folded.startswith(_FOUND, count.end)
            if last is not None and count.how == "adjacent" and (clauses.ends(count) or found):
                # "phát hiện 8 đảng viên vi phạm, kỷ luật 6"
                asked.noun = self._named_since(last, count) or last.object
        elif asked.noun == "person":
            asked.noun = self._antecedent(clauses, count, asked.sentence)

    def _read_way_of_leaving(self, asked: Asked) -> Reading | None:
        count, sentence = asked.count, asked.sentence
        bare = asked.noun == "" and count.how == "adjacent" and asked.clauses.ends(count)
        if asked.action not in ("other", "leave") or not (asked.noun == "person" or bare):
            return None
        here = self._last if self._last_sentence == sentence else None
        cut = asked.whole or here or cut_before(self.last_at(sentence), count)
        return way_of_leaving(self._context, count, cut, bare=bare)

    def _read_own_deed(self, asked: Asked) -> Reading | None:
        """Look up a count that has a deed of its own, or no whole whose deed it might share."""
        clauses, count, noun, whole = asked.clauses, asked.count, asked.noun, asked.whole
        shared = whole is not None and count.action is whole.count.action
        shared = shared or (noun == "trait" and self._is_of_lead(clauses, count, asked.sentence))
        own = asked.action not in THERE_IS and not (
            whole is not None and (shared or count.how == "distant")
        )
        if not own and whole is not None and whole.metric is not None:
            return None
        metric = self._rule(clauses, count, asked.action, noun, asked.sentence)
        if metric == CONSOLIDATED and count.how == "carried":
            if is_still_weak(self._context.folded, count):
                metric = UNDER_CONSOLIDATION
            elif noun == "unit" and not clauses.ends(count):
                metric = None  # "củng cố được 9, ba nơi kia dồn sang quý IV"
        if metric in CONGRESSES and _PICKED.search(
            self._context.folded, max(0, count.start - _PICKED_LEAD), count.start
        ):
            return None, noun, None, None
        if (
            metric == CONSOLIDATED
            and _is_headed_from_above(clauses, count)
            and (self._context.folded.endswith((" có", " còn"), 0, count.start - 1))
        ):
            return None, noun, None, None  # "… củng cố cơ sở đảng": "Tỉnh có 8 tổ chức yếu kém"
        if whole is None and metric == ROTATED:
            asked.whole = whole = moved_in_all(self._context, asked.drafts, count)
        if whole is None and metric is not None:
            above = self._whole_above(clauses, count, metric, asked.sentence)
            asked.whole = whole = above or self._whole_of_row(asked, metric)
        if metric is None and not own:
            return None
        breakdown = asked.breakdown
        if breakdown is not None:
            return metric, noun, breakdown, whole
        if whole is not None and whole.metric == metric:
            return metric, noun, part_name(self._context, count), whole
        return metric, noun, self._part_by_itself(asked, metric), None

    def _whole_of_row(self, asked: Asked, metric: str) -> Draft | None:
        """The total of "Trong đó, kỷ luật 45 đảng viên do tham nhũng, 88 đảng viên do …"."""
        count, last = asked.count, next(reversed(asked.drafts.values()), None)
        hit = count.noun_hit
        if last is None or last.parent is None or hit is None or count.how != "carried":
            return None
        if (last.metric, last.object) != (metric, asked.noun):
            return None
        named = part_name(self._context, count) != self._context.text[hit.start : hit.end]
        return last.parent if named and self._is_less(count, last.parent) else None

    def _part_by_itself(self, asked: Asked, metric: str | None) -> str | None:
        """Which part of all a count without a whole says that it is, None if it does not."""
        count, noun = asked.count, asked.noun
        if count.noun_hit is not None and _is_of_some(metric, noun):
            # "kết nạp 71 học sinh": not all who were admitted, told or not
            return self._context.text[count.noun_hit.start : count.noun_hit.end]
        if _is_headed_from_above(asked.clauses, count):
            # "- Cấp tỉnh: 41 người" under "Tinh giản biên chế"
            return level_before(self._context.folded, count.start) or None
        if noun == "person" and metric == ADMITTED:
            return kind_proposed(self._context, count)
        if noun in _HEADS and metric is not None:
            return trait_behind(self._context, count) or doer_of(self._context, count) or None
        return None

    def _read_part(self, asked: Asked) -> Reading | None:
        count, noun, whole = asked.count, asked.noun, asked.whole
        if whole is None or whole.metric is None:
            return None
        of_board = noun == "committee_member" and _holds_post(count)
        if whole.metric in STOCKS_OF_ALL and (count.numeral.base is not None or of_board):
            # "trong đó 5.120/6.004 đảng viên được đánh giá": some did; "67 ủy viên Ban Chấp hành"
            return None, noun, None, None
        if self._part_fits(whole, count):
            name = part_name(self._context, count)
            if not name and noun == "member":
                name = cells_of_members(self._context, asked.clauses, count)
            return whole.metric, whole.object, name, whole
        if whole.count.action is None or count.noun in _VAGUE or self._is_more_than(whole, count):
            return None
        return self._read_same_deed_on_others(asked, whole)

    def _read_same_deed_on_others(self, asked: Asked, whole: Draft) -> Reading | None:
        """Read "500 văn bản, trong đó có 1 nghị quyết chuyên đề": one deed, another noun."""
        count, noun, root = asked.count, asked.noun, whole.parent or whole
        deed = root.count.action if count.parenthesis >= 0 else whole.count.action
        if count.parenthesis >= 0 and deed is not None and not deed.phrase.attributes["weight"]:
            return None, noun, None, None  # "kiểm tra 11 tổ chức (gồm 8 đảng ủy cơ sở …)"
        code = deed.phrase.code if deed is not None else ""
        metric = self._rule(asked.clauses, count, code, noun, asked.sentence)
        if metric is not None and metric == root.metric and self._is_less(count, root):
            return metric, noun, part_name(self._context, count), root
        return (metric, noun, None, None) if metric is not None else None

    def _read_trait_of_others(self, asked: Asked) -> Reading | None:
        count = asked.count
        among = asked.drafts.get(id(count.out_of)) if count.out_of is not None else None
        if count.noun != "trait" or among is None or among.metric is None:
            return None
        return among.metric, among.object, part_name(self._context, count), among

    def _read_by_rule(self, asked: Asked) -> Reading | None:
        """Look up a count whose deed its label, its list or its kind of items tells."""
        clauses, count, noun = asked.clauses, asked.count, asked.noun
        if not asked.action and noun in LISTED_STOCKS and self._is_labelled(clauses, count):
            deed = "total_whole"
        elif noun == "denunciation" and is_among_resolved(clauses, count):
            deed = "resolve"
        else:
            deed = deed_of_items(count)
        if not deed:
            return None
        return self._rule(clauses, count, deed, noun, asked.sentence), noun, None, None

    def _read_stock(self, asked: Asked) -> Reading | None:
        clauses, count, noun = asked.clauses, asked.count, asked.noun
        before = clauses.before(count)
        compared = bool(before) and is_compared(self._context.folded, before[-1], count)
        if compared or asked.action not in THERE_IS or self._are_yet_to_meet(asked):
            return None
        if noun == "post" and self._are_posts_again(clauses, count, asked.sentence):
            return POSTS[0], noun, None, None
        return self._stock(clauses, count, noun, asked.sentence), noun, None, None

    def _are_yet_to_meet(self, asked: Asked) -> bool:
        """Whether those left are told of behind congresses: "… xong. Na Rì còn 5 chi bộ"."""
        last, deed = self._last, asked.count.action
        left = deed is not None and deed.phrase.surface.endswith("còn")
        near = last is not None and asked.sentence - self._last_sentence <= 1
        return left and near and last is not None and last.metric in CONGRESSES

    def _is_less(self, count: Count, whole: Draft) -> bool:
        """Whether it may be a part: "412 tổ chức đảng, trong đó có 60 đảng ủy cơ sở"."""
        value, of_all = count.numeral.value, whole.value
        return value is not None and of_all is not None and value < of_all

    def _named_since(self, last: Draft, count: Count) -> str:
        """Whom a clause names before its deed: "…; đảng viên hoàn thành xuất sắc 611"."""
        if count.action is None or count.action.start >= count.start:
            return ""
        start = self._context.folded.rfind(";", last.end, count.action.start)
        named = self._context.hits_in("noun", start, count.action.start) if start >= 0 else ()
        named = [hit for hit in named if hit.end + 1 == count.action.start]
        return named[0].phrase.code if named else ""

    def _of_pair(
        self, clauses: Clauses, count: Count, action: str, noun: str, sentence: int
    ) -> Reading:
        """Read one of the two in "giảm từ 77 xuống còn 33"."""
        first = self._first_of_pair(clauses, count)
        if noun == "admin_unit" or (
            noun in ("", "unit")
            and (
                (noun and self._are_of_communes(clauses, count))
                or (first and are_units_by_topic(self._context, clauses, first, noun))
            )
        ):
            count.noun = noun = "admin_unit"
        metric = self._pair(clauses, count, sentence)
        if first is not None and is_example(self._context.folded, first):
            return None, noun, None, None
        alike = noun in ("", "unit") or (
            noun == "admin_unit"
            and first is not None
            and _ALL_OF_THEM.match(self._context.folded, first.end)
        )
        if metric is None and alike and self._follows_pair(clauses, count, sentence):
            return UNITS[count.pair == "after"], "admin_unit", None, None
        flow = self._flow_of_pair(clauses, count, sentence) if metric is None else None
        if flow is not None:
            return *flow, None, None
        stock = self._stock_of_pair(clauses, count, sentence) if metric is None else None
        if stock is not None:
            return *stock, None, None
        if metric is None and count.pair == "after" and noun == "admin_unit":
            metric = self._rule(clauses, count, action, noun, sentence)
        return metric, noun, None, None


_BY_NAME = (
    MetricFinder._read_units_since,
    MetricFinder._read_pair,
    MetricFinder._read_some_of_all,
    MetricFinder._read_told_again,
)
"""Readings of counts by what they are called or stand beside, asked in this order."""
_BY_DEED_AND_WHOLE = (
    MetricFinder._read_kind_of_violation,
    MetricFinder._read_form_of_discipline,
    MetricFinder._read_way_of_leaving,
    MetricFinder._read_own_deed,
    MetricFinder._read_part,
    MetricFinder._read_trait_of_others,
    MetricFinder._read_by_rule,
    MetricFinder._read_stock,
)
"""Readings by what was done to them and what they are parts of, asked in this order."""


def _holds_post(count: Count) -> bool:
    """Whether the members of one committee are counted: "có 53 ủy viên Ban Chấp hành"."""
    hit = count.noun_hit
    return hit is not None and " ban " in hit.phrase.surface


def _is_headed_from_above(clauses: Clauses, count: Count) -> bool:
    """Whether its deed stands in a heading above the sentence."""
    return count.action is not None and count.action.end <= clauses.sentence.start


def _is_of_some(metric: str | None, noun: str) -> bool:
    """Whether the noun alone says that not all are counted: "kiểm tra 20 cấp ủy viên"."""
    if metric is None or noun == "trait":
        return metric is not None
    if noun in _OF_RANK and metric == MEMBERS_DISCIPLINED:
        return True  # "kỷ luật 4 tỉnh ủy viên, 3 bí thư huyện ủy và gần 600 đảng viên"
    return noun == "committee_member" and metric.startswith("party_members_")
