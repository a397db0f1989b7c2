"""What wordings of time are made of: how a year, a day or a quarter is written."""

from collections.abc import Iterable, Sequence

from sosanh.extract.time.builders import COUNTS, Builder

Wordings = Sequence[tuple[Builder, Iterable[str]]]
"""Builders, each with the wordings of which it builds phrases, the preferred first."""
YEAR = r"((?:19|20)\d{2})(?![\d.,/]*\d)"
DATE = r"(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})"
DATED = (
    r"quý (?:iv|i{1,3}|[1-4])(?:\s?[-/]\s?| năm )(?:19|20)\d{2}"
    r"|tháng \d{1,2}(?:\s?[-/]\s?|\.| năm )(?:19|20)\d{2}|(?:năm )?(?:19|20)\d{2}"
    r"|(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}"
)
"""A day, month or quarter with its year, or a year alone."""
QUARTER = r"quý (iv|i{1,3}|[1-4])"
COUNT_WORDS = ["mười một", *[rf"{word}(?<!mười {word})" for word in COUNTS if word != "một"]]
CONGRESS = (
    r"(?:đại hội|khóa) (?:(?:đại biểu )?(?:đảng )?toàn quốc |đảng )?(?:lần thứ )?(xi{1,3}|xiv)"
    r"(?!\w)(?! (?:của )?đảng bộ)"
)
CONGRESSES = (
    r"đại hội (?:đại biểu )?(?:toàn quốc )?(?:lần thứ )?(xi{1,3}|xiv) của đảng(?! bộ)",
    r"đại hội (?:đại biểu )?(?:đảng )?toàn quốc (?:lần thứ )?(xi{1,3}|xiv)(?!\w)",
    r"đại hội đảng (?:toàn quốc )?(?:lần thứ )?(xi{1,3}|xiv)(?!\w)",
)
"""How the national congress itself is named: a district has its twelfth congress too."""
CLOCK = r" (?:hết )?\d{1,2} ?(?:giờ|h)(?: ?\d{1,2}(?: ?phút)?)?,?"
"""The hour up to which a quick report counts: "đến 17 giờ ngày 28/02/2025"."""
PAST = "(?:vừa qua|qua|vừa rồi|đã qua)"
TO = r"(?:cho )?(?:đến|tới)"
DAY_DOT_MONTH = r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?!\s?[/.-]\s?\d|\d)"
NO_YEAR = r"(?! ?[-/.]? ?\d| năm \d)"
"""What may not follow a day or month that is told without its year."""
DAY_MONTH = r"(?:0?[1-9]|[12]\d|3[01])\s?[/-]\s?(?:0?[1-9]|1[0-2])(?!\s?[/.-]\s?\d|\d)"
LATER = (
    rf"(?! {PAST}| tới| tiếp(?! nhận| xúc| dân| cận)| sau| trước| liền| liên tiếp| một lần"
    r"| tuổi| lương| đầu (?!năm)| cuối (?!năm)| vận hành| thử| kể từ| \d)"
)
"""What may not follow "trong 6 tháng", "suốt 3 năm": these are then no time that has passed."""


_BULLETS = "●•○◦▪■◆►✓*+"


def opens(words: Iterable[str]) -> str:
    """Assert that one of `words`, just matched, are the first of their clause."""
    places = (
        rf"(?<=\n{one})|(?<=\A{one})|(?<=[.,;:–{_BULLETS}-] {one})|(?<=[“\"]{one})" for one in words
    )
    return f"(?:{'|'.join(places)})"
