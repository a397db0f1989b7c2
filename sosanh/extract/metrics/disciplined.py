"""Who was disciplined: the total that forms of discipline and kinds of violation are parts of."""

import re

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import ORGANISATIONS, Count
from sosanh.extract.counts.topics import heading_on
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import MEMBERS_DISCIPLINED
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.left_out import LeftOut
from sosanh.extract.metrics.nouns_of_deeds import Reading
from sosanh.extract.metrics.others import is_by_an_office
from sosanh.extract.metrics.parts import label_of, part_name
from sosanh.extract.text.cued import cued

_GENERIC = ("person", "")
_OFFENDERS = ("person", "member", "violator", "")
_OF_VIOLATIONS = re.compile(
    r"(?:nội dung|lỗi|hành vi|dạng|loại|lĩnh vực|nguyên nhân|về) [^;.:]{0,30}\bvi phạm\b"
    r"|(?:các|những) vi phạm\b|vi phạm (?:chủ yếu|tập trung)"
    r"|kỷ luật,? (?:chủ yếu )?(?:là )?(?:do|vì)\b"
    r"|chủ yếu (?:là )?(?:do )?vi phạm|(?:[,(]|\b(?:do|vì)) ?vi phạm (?:những|các|về|quy|chính)\b"
)
"""What leads in a list of what members were disciplined for."""
_IN_ROW = re.compile(
    r"[^.:;\d]{0,60}: (?:[^:.()\d]{4,90} \d{1,3}(?: \([\d,]+ ?%\))?(?:,|;| và) )*"
    r"[^:.()\d]{4,90} \Z"
)
"""From what leads in such a list to the next number of its row: ": đất đai 9, tham nhũng 4"."""
_OF_THIS_KIND = re.compile(
    r"(?: đảng viên)? vi phạm(?: về| trong)?(?: (?:các|những|việc|lĩnh vực))?"
    r" (?:quy định|quy chế|chính sách|nguyên tắc|pháp luật|luật|phẩm chất|đạo đức|lối sống|đất đai"
    r"|tham nhũng|tài chính|kinh tế|kế hoạch hóa|dân số|trách nhiệm|điều|an toàn giao thông"
    r"|nồng độ cồn|trật tự|kỷ luật lao động|tiêu chuẩn|nhiệm vụ|thực hiện|chức trách|nêu gương)\b"
    r"(?![^.;]*\bchưa (?:đến|tới) mức)"
)
"""Behind a count, what those were disciplined for: "20 trường hợp vi phạm về tham nhũng"."""
_HEADS_LIST = ("vi phạm:", "vi phạm")
"""What leads in the first of a list, as what it seems to have undergone."""
_COMPARED = re.compile(
    r"\b(?:cùng kỳ|so với|thay vì|(?:năm|kỳ|quý|nhiệm kỳ) (?:trước|ngoái))\b[^;.\d]{0,40}\Z"
)
_COMPARED_LEAD = 60
_EDGES = " ,;:().–-"
_EXPELLED = "khai trừ"
_ONLY_OF_MEMBERS = (_EXPELLED, "cách chức")
"""Forms that befall nobody else: an organisation is dissolved."""
_TO_SOMEBODY = ("discipline", "discipline_form", "handle", "settle")
_OTHERS_PUNISHED = cued(
    r"\b(?:phạt|kỷ luật|xử lý)\b[^;.]{0,20}\b(?:cầu thủ|vận động viên|huấn luyện viên|phạm nhân"
    r"|học sinh|sinh viên|công nhân|tài xế|lái xe|trọng tài)\b",
    "cầu thủ", "viên", "phạm nhân", "học sinh", "công nhân", "tài xế", "lái xe", "trọng tài",
)  # fmt: skip
"""Whom somebody else punishes: "Ban tổ chức phạt 4 cầu thủ, cảnh cáo 2"."""
_FORMS = 2
"""Forms of discipline in a sentence that make it one on members, whom alone all of them befall."""


def is_discipline(draft: Draft) -> bool:
    """Whether a figure counts whom discipline befell."""
    return (draft.metric or "").endswith("_disciplined")


class Disciplined(LeftOut):
    """The totals of those disciplined, and what the counts beside them are parts of."""

    def _form_of_discipline(
        self,
        clauses: Clauses,
        count: Count,
        noun: str,
        parent: Draft | None,
        drafts: dict[int, Draft],
        sentence: int,
    ) -> tuple[str, str | None, Draft | None] | None:
        """Read "khiển trách 78" as (object, breakdown, parent); None where nobody says of whom."""
        if count.action is None or not self._context.matter.names_the_party:
            return None
        if self._of_servants(clauses, count, parent, sentence):
            return None
        if self._befell_others(clauses, count, noun, drafts):
            return None
        if (parent is None or parent.metric is None) and is_by_an_office(
            self._context, clauses, count
        ):
            return None
        if parent is None or not is_discipline(parent):
            parent = self._disciplined(sentence, drafts, count)
        if noun in _GENERIC:
            forms = {hit.phrase.attributes["breakdown"] for hit in clauses.actions} - {""}
            beside = next(reversed(drafts.values()), None)
            form = clauses.form_of(count, count.action)
            expelled = form == _EXPELLED and self._reaches("party_inspectors", sentence)
            bare = noun == "" and clauses.ends(count)  # no "cách chức 3 giám đốc bệnh viện"
            if (bare and form in _ONLY_OF_MEMBERS) or (noun == "person" and expelled):
                noun = "member"
            elif beside is not None and is_discipline(beside) and beside.breakdown is not None:
                # "26 tổ chức đảng bị cảnh cáo, 3 bằng hình thức khiển trách"
                noun = beside.object
                if parent is not None and parent.object != noun:
                    parent = beside.parent
            elif parent is None and noun == "" and len(forms) < _FORMS:
                noun = self._disciplined_above(clauses)
                if noun == "":
                    return None
            if parent is not None:
                noun = parent.object
            elif noun in _GENERIC:
                noun = self._whom(clauses, count, len(forms), sentence)
            befallen = self._families.get(noun) in ORGANISATIONS
            if befallen and clauses.form_of(count, count.action) in _ONLY_OF_MEMBERS:
                noun, parent = "member", None
        elif parent is not None and not (
            self._kin(parent.object, noun) and id(parent.count) in drafts
        ):
            parent = None  # a total of the sentence before is not this count's
        return noun, clauses.form_of(count, count.action), parent

    def _befell_others(
        self, clauses: Clauses, count: Count, noun: str, drafts: dict[int, Draft]
    ) -> bool:
        """Whether forms without a noun are those of others: "kỷ luật 7 phạm nhân, cảnh cáo 4"."""
        if noun != "":
            return False
        told = [
            one for one in clauses.before(count)
            if one.action is not None and one.action.phrase.code in _TO_SOMEBODY and one.noun
        ]  # fmt: skip
        if told:
            whole = drafts.get(id(told[-1]))
            return whole is None or whole.metric is None
        start = clauses.sentence.start
        return _OTHERS_PUNISHED.search(self._context.folded, start, count.start) is not None

    def _whom(self, clauses: Clauses, count: Count, forms: int, sentence: int) -> str:
        """Whom `forms` of discipline befell that name nobody."""
        headed = self._heading_noun(clauses, count)
        if headed == "member" or self._families.get(headed) in ORGANISATIONS:
            return headed  # "- Tổ chức đảng: khiển trách 2, cảnh cáo 1"
        return "member" if forms >= _FORMS else self._antecedent(clauses, count, sentence)

    def _kind_of_violation(
        self, clauses: Clauses, count: Count, action: str, drafts: dict[int, Draft], sentence: int
    ) -> Reading | None:
        """Read "Nội dung vi phạm: thiếu trách nhiệm 4 đồng chí" as a part of those disciplined."""
        told = action in ("", "violate") or (action == "discipline" and count.how != "adjacent")
        told = told or (count.action is not None and count.action.phrase.surface in _HEADS_LIST)
        noun = count.noun if count.noun_hit is not None else ""  # "buông lỏng lãnh đạo: 5"
        if not told or count.numeral.form != "count" or noun not in _OFFENDERS:
            return None
        whole = self._disciplined(sentence, drafts, count)
        if whole is None or whole.metric != MEMBERS_DISCIPLINED:
            return None
        opening = max(clauses.sentence.start, whole.count.end)
        folded = self._context.folded
        of_this_kind = action == "violate" and _OF_THIS_KIND.match(folded, count.end)
        listed = of_this_kind or _OF_VIOLATIONS.search(folded, opening, count.start)
        if opening >= count.start or not listed:
            return None
        value, of_all = count.numeral.value, whole.value
        if value is None or of_all is None or value > of_all:
            return None
        in_row = bool(listed) and _IN_ROW.fullmatch(folded, listed.end(), count.start)
        if not noun and not (clauses.ends(count) and (in_row or label_of(self._context, count))):
            return None
        before = clauses.before(count)
        floor = max(opening, before[-1].end) if before else opening
        words = self._context.text[floor : count.start].rstrip(_EDGES)
        name = words.rpartition(":")[2] if floor == opening else words
        name = name.strip(_EDGES).removeprefix("và ")
        name = name[max(0, name.find("vi phạm ")) :]
        if not name or self._context.folded.startswith(" vi phạm", count.end):
            name = part_name(self._context, count) or ""
        return whole.metric, whole.object, name or None, whole

    def _disciplined(self, sentence: int, drafts: dict[int, Draft], count: Count) -> Draft | None:
        """The total that forms of discipline are parts of, here or in the sentence before.

        Of several it is the one whose number is told again ("Trong 122 trường hợp có 78 khiển
        trách"), else the last that is large enough.
        """
        wholes: list[Draft] = []
        for draft in reversed((*self._recent, *drafts.values())):
            if sentence - self._context.sentence_index(draft.start) > NEAR:
                break
            if is_discipline(draft):
                whole = draft if draft.breakdown is None else draft.parent
                if whole is not None and whole.value != 0 and whole not in wholes:
                    wholes.append(whole)
        begin = self._context.sentences[sentence].start
        again = {one.value for one in self._context.numerals_in(begin, count.start)}
        value = count.numeral.value
        told = [one for one in wholes if one.value in again and one.start < begin]
        of_now = [one for one in wholes if not self._is_of_before(one)]
        wholes = of_now or wholes  # "512 đảng viên, cùng kỳ năm trước 466. Cụ thể: 371 khiển trách"
        enough = [
            one for one in wholes
            if value is not None and one.value is not None and one.value >= value
        ]  # fmt: skip
        return next(iter((*told, *enough, *wholes)), None)

    def _is_of_before(self, whole: Draft) -> bool:
        """Whether a total is only what another one is compared with."""
        start = max(0, whole.count.start - _COMPARED_LEAD)
        return _COMPARED.search(self._context.folded, start, whole.count.start) is not None

    def _disciplined_above(self, clauses: Clauses) -> str:
        """Whom the heading of a list names: "Kỷ luật đảng viên:", "- Khiển trách: 98"."""
        heading = heading_on(self._context, clauses.sentence, "discipline")
        if heading is None:
            return ""
        nouns = self._context.hits_in("noun", heading.start, heading.end)
        named = {hit.phrase.code for hit in nouns} & {"member", "party_org"}
        return named.pop() if len(named) == 1 else ""

    def _told_before(self, start: int, end: int) -> Draft | None:
        """The figure of those named: of members, where organisations were the last counted."""
        nouns = {hit.phrase.code for hit in self._context.hits_in("noun", start, end)}
        return next(
            (
                one for one in reversed(self._recent)
                if one.breakdown is None and one.object in nouns and is_discipline(one)
            ),
            None,
        )  # fmt: skip
