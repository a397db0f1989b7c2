"""Numbers written out: "hai mươi lăm đảng viên" is 25, "khóa hai" is nothing.

Words count only where a counted noun follows, because most of them are other words too: "năm" is
a year, "ba" a father, "tư" private.
"""

import re
from collections.abc import Mapping, Sequence, Set
from decimal import Decimal

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.scanned import ScannedText
from sosanh.extract.text.segments import occurrences

ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
"""What follows "thứ", from the first."""
_DENIAL = re.compile(
    r"\b(không|chưa)\b(?:[^,;:.()\n]*? |(?<=không) có [^,;:.()\n\d]{3,30}(?:,| và| hoặc) )?\Z"
)
_REASON = re.compile(r"\b(?:vì|do|bởi)\b")
"""What opens a reason: "không chọn được ai vì không thí sinh nào đạt" counts nobody."""
_WHOEVER = re.compile(r"\b(?:vùng cấm|ngoại lệ|bao che|dung túng|nương nhẹ|loại trừ)\b")
"""What makes "nào" mean all of them: "không bao che bất kỳ đảng viên nào vi phạm"."""
_DONE_TO = re.compile(
    r"\b(?:đúc kết|đúc rút|rút ra|chỉ ra|nêu|nêu rõ|nêu ra|ban hành|kết nạp|kỷ luật|khiển trách"
    r"|cảnh cáo|khai trừ|kiểm tra|giám sát|luân chuyển|thành lập|bổ nhiệm|xóa tên|củng cố"
    r"|giải thể|ủy quyền|cắt giảm) \Z"
)
"""Verbs behind which "năm" is five, not a year: "đúc kết năm bài học"."""
_TO_LESSEN = re.compile(r"\b(?:giảm|cắt|bớt|tinh giản|nhập|sáp nhập|hợp nhất|giải thể|bỏ)\b")
_LESSENED = re.compile(r"\b(?:giảm|bớt|cắt)(?: được| đi| bớt| thêm)? \Z")
"""Before the one of which there is one less: "giảm một chi cục"."""
_SENTENCE_ENDS = re.compile(r"[.!?…]\s+\Z|\n\s*\Z")
_BEFELL = re.compile(r"(?: (?:xã|phường|cơ sở|trực thuộc|mới|này))? (?:bị|được|đã bị|đã được) ")
_OF_SO_MANY = re.compile(r" (?:trong|trên)(?: tổng số)? \d[\d.]* ")
_TEN, _HUNDRED = 10, 100
_ANY = " nào"
_DENIAL_REACH = 50
"""Characters from "không" to the noun that it denies."""


def find_number_words(
    context: ScannedText, nouns: Mapping[int, Hit], qualifiers: Mapping[int, Hit]
) -> list[Numeral]:
    """Return the written numbers of the body that stand immediately left of one of `nouns`."""
    found: list[Numeral] = []
    run: list[Hit] = []
    folded = context.folded
    for hit in [*context.hits("number_word"), None]:
        if hit is not None and (not run or hit.start == run[-1].end + 1):
            run.append(hit)
            continue
        noun = _counted(context, nouns, run) if run else None
        value = evaluate([part.phrase.code for part in run]) if noun is not None else None
        if value is not None and noun is not None and not _bound(folded, run[0].start):
            start, end = run[0].start, run[-1].end
            left = qualifiers.get(start - 1)
            qualifier = "exact" if left is None else left.phrase.code
            if qualifier == "range" or (
                left is None
                and _is_year_or_article(folded, run)
                and not _opens_with_five(folded, run[0], noun)
            ):
                run = [hit] if hit is not None else []
                continue
            found.append(
                Numeral(
                    start, end, (), None, Decimal(value),
                    form="word",
                    qualifier=qualifier,  # type: ignore[arg-type]  # checked by the catalogue test
                    quantity_start=left.start if left else start,
                    noun=noun,
                )
            )  # fmt: skip
        run = [hit] if hit is not None else []
    taken = {numeral.noun.start for numeral in found if numeral.noun is not None}
    found.extend(_nones(folded, nouns, taken))
    return found


def _counted(context: ScannedText, nouns: Mapping[int, Hit], run: Sequence[Hit]) -> Hit | None:
    """The noun right of the words, or of the deed denied: "không có thi hành kỷ luật đảng viên"."""
    start = run[-1].end + 1
    whole = _OF_SO_MANY.match(context.folded, run[-1].end)
    if whole is not None and whole.end() in nouns:
        return nouns[whole.end()]  # "tám trong 10 bí thư huyện ủy"
    if start in nouns or run[-1].phrase.code != "none":
        return nouns.get(start)
    for hit in context.hits_in("action", start, start + _DENIAL_REACH):
        if hit.start == start and hit.phrase.attributes["weight"] == "":
            return nouns.get(hit.end + 1)
    return None


def _nones(folded: str, nouns: Mapping[int, Hit], taken: Set[int]) -> list[Numeral]:
    """Return a zero for each noun that "không … nào" denies: "chưa kỷ luật đảng viên nào".

    Nouns that begin where one is `taken` have a number.
    """
    found: list[Numeral] = []
    ends = {
        at for at in occurrences(folded, _ANY, 0, len(folded))
        if not folded[at + len(_ANY) : at + len(_ANY) + 1].isalnum()
    }  # fmt: skip
    for at, noun in nouns.items() if ends else ():
        if noun.end not in ends or at in taken:
            continue
        denial = _DENIAL.search(folded, max(0, noun.start - _DENIAL_REACH), noun.start)
        undone = denial is not None and denial[1] == "chưa" and _TO_LESSEN.search(denial[0])
        if undone:
            continue  # "chưa giảm được sở nào": what was not done yet counts nothing
        if denial is not None and not (_REASON.search(denial[0]) or _WHOEVER.search(denial[0])):
            found.append(
                Numeral(
                    denial.start(1), denial.end(1), (), None, Decimal(0),
                    form="word", quantity_start=denial.start(1), noun=noun,
                )
            )  # fmt: skip
    return found


def evaluate(codes: Sequence[str]) -> int | None:
    """Add up number words: "2 x10 5" → 25, "x10 2" → 12, "2 x100 and 3" → 203, "none" → 0.

    None if ill-formed.
    """
    if list(codes) == ["none"]:
        return 0
    total = 0
    pending: int | None = None
    smallest = 0
    for code in codes:
        if code == "none":
            return None
        if code == "and":  # "hai trăm linh ba": units follow hundreds, no tens between them
            if pending is not None or smallest < _HUNDRED:
                return None
            smallest = _TEN
            continue
        if not code.startswith("x"):
            if pending is not None:
                return None
            pending = int(code)
            continue
        factor = int(code[1:])
        if smallest and factor >= smallest:
            return None  # "chục nghìn", "hàng trăm nghìn": no exact number
        smallest = factor
        total += (1 if pending is None else pending) * factor
        pending = None
    total += pending or 0
    return total or None


def _bound(folded: str, start: int) -> bool:
    """Whether it belongs to digits ("3 trăm", "10 phần trăm") or is vague ("nửa nghìn")."""
    before = folded[max(0, start - 6) : start].rstrip()
    return bool(before) and (
        before[-1].isdigit() or before.endswith(("hàng", "vài", "mấy", "phần", "nửa"))
    )


def _opens_with_five(folded: str, word: Hit, noun: Hit) -> bool:
    """Whether "Năm tổ chức đảng bị khiển trách" opens a sentence, and tells what befell five."""
    if folded[word.start : word.end] != "năm":
        return False
    opens = not word.start or _SENTENCE_ENDS.search(folded, max(0, word.start - 3), word.start)
    return bool(opens) and _BEFELL.match(folded, noun.end) is not None


def _is_year_or_article(folded: str, run: Sequence[Hit]) -> bool:
    """A single "năm" or "một" without a qualifier is nearly never a count."""
    if len(run) > 1:
        return False
    word = folded[run[0].start : run[0].end]
    if word == "một" and _LESSENED.search(folded, max(0, run[0].start - 12), run[0].start):
        return False
    if word == "năm" and _DONE_TO.search(folded, max(0, run[0].start - 14), run[0].start):
        return False
    before = folded[max(0, run[0].start - 6) : run[0].start].rstrip()
    return word in ("năm", "một") or before.endswith(("thứ", "khóa", "lần"))
