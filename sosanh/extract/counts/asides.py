"""What stands between those who are counted and what they underwent, parted by two commas."""

from sosanh.extract.text.cued import cued

_ASIDE = cued(
    r",(?= (?:trong đó|gồm|bao gồm|kể cả|phần lớn|đa số|chủ yếu|hầu hết|do|vì|sau|qua|nhờ|là|có"
    r"|nguyên)\b)(?! (?:sau đó|qua đó|do đó|vì vậy|vì thế)\b)(?: [^;:.(),]{2,80}),"
    r"(?= (?:(?:nay|vừa|cũng|đều|mới) )?(?:đã|được|bị|đều|vinh dự|phải)\b)"
    r"(?! đã (?!được|bị)[^,;:.()\d]{0,40}\d)",
    ", trong đó", ", gồm", ", bao gồm", ", kể cả", ", phần lớn", ", đa số", ", chủ yếu",
    ", hầu hết", ", do ", ", vì ", ", sau ", ", qua ", ", nhờ ", ", là ", ", có ", ", nguyên ",
)  # fmt: skip
"""Such words: "96 đảng viên, trong đó có 31 cấp ủy viên, đã được kiểm tra"."""

_OF_PLACE = cued(
    r", (?:nơi|tuy|dù|dẫu|vùng|đất)"
    r" [^;:.()\d]{2,60}\d[\d.]* [^;:.(),\d]{2,60},"
    r"(?= (?:[^\W\d]+:? ){0,5}\d)",
    ", nơi ", ", tuy ", ", dù ", ", dẫu ", ", vùng ", ", đất ",
)  # fmt: skip
"""What is told of a place before its figure: "Mai Sơn, nơi có 3 khu công nghiệp, thêm 241"."""


def asides_of_places(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where such words stand that count something else."""
    return [found.span() for found in _OF_PLACE.finditer(folded, start, end)]


def asides(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where they stand in `folded[start:end]`: from the first comma to behind the second."""
    return [found.span() for found in _ASIDE.finditer(folded, start, end)]
