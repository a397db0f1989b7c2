"""Where in a text its title, its publication date and its body stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sosanh.read import furniture, stamps
from sosanh.read.news_day import is_of_day, news_day

# A masthead and a menu of a page, or the letterhead of a report, are shorter than this.
HEAD_LINES = 40
LONGEST_TITLE = 250
FOOT_LINES = 15
NEWS_LINES = 5
"""Lines of a body of which one may be where news begins …"""
NEWS_PARAGRAPHS = 3
"""… behind a headline and a summary that may be sentences themselves."""

_DOCUMENT_TYPE = re.compile(
    r"^(?:BÁO CÁO|NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾ HOẠCH|CHƯƠNG TRÌNH|CHỈ THỊ|KẾT LUẬN|THÔNG BÁO|HƯỚNG DẪN|"
    r"TỜ TRÌNH|ĐỀ ÁN|QUY ĐỊNH|QUY CHẾ|THAM LUẬN|ĐỀ CƯƠNG|BIÊN BẢN|CÔNG VĂN)(?=\s|$)"
)
_LETTERHEAD = re.compile(
    r"^\W*(?:đảng cộng sản việt nam|cộng ho[àa] xã hội chủ nghĩa|độc lập\s*-\s*tự do|số\s*[:\d]|"
    r"kính gửi|mật\b|dự thảo)|\|.*đảng cộng sản việt nam|^[-–—_*.\s|]+$",
    re.I,
)
_SECTION = re.compile(r"^(?:[IVX]+|[A-HĐ]|\d{1,2}|phần\s+\w+)\s*[.)\-–:/]|^[-+•*]\s", re.I)
_SENTENCE_END = re.compile(r"(?<![.…])[.;,:][”\"’')]*$")


@dataclass(frozen=True, slots=True)
class Layout:
    """`text[body_start:body_end]` is the article with its title; `stated` the date it prints.

    `told` is the day that news begins with, or that a clock above it shows which is not that of a
    visit, to be used where nobody says when it appeared.
    """

    title: str | None
    stated: date | None
    told: date | None
    body_start: int
    body_end: int


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str
    is_headline: bool = False  # marked so, in a text that was kept with its markup


def lay_out(text: str, title: str | None = None) -> Layout:
    """Find the frame of an article or a report in NFC `text`.

    `title` is what the format knew already; it then stands at the head of the text.
    """
    head = _head(text, paragraphs=2)
    above: list[date] = []
    clocks: list[date] = []
    while head:
        stamp = stamps.stamp(head[0].text)
        if stamp is None and not furniture.is_menu(head[0].text):
            break
        if stamp is not None:
            # a clock above the title may show the day of the visit
            (clocks if stamp.clock else above).append(stamp.day)
        else:
            clocks.clear()  # above a menu it does
        head.pop(0)
    body_start = head[0].start if head else 0
    body_end = furniture.article_end(text, body_start)
    lines = [line.text for line in head]
    marked = next((line.text for line in head if line.is_headline), None)
    found, printed = _title(lines, title or marked)
    body = text[body_start:body_end]
    words = _first_words(lines, found)
    news = _head(body, paragraphs=NEWS_PARAGRAPHS)[:NEWS_LINES]
    first = [words, *(line.text for line in news)]
    return Layout(
        found,
        printed or _stated(lines, words, above, body),
        next((day for day in clocks if is_of_day(day, first, body)), None) or news_day(first, body),
        body_start,
        body_end,
    )


def _head(text: str, paragraphs: int) -> list[_Line]:
    """The lines that are not blank, up to so many paragraphs."""
    lines: list[_Line] = []
    for line in _lines(text):
        lines.append(line)
        paragraphs -= furniture.is_prose(line.text)
        if not paragraphs or len(lines) == HEAD_LINES:
            break
    return lines


def _lines(text: str) -> Iterator[_Line]:
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end].strip()
        if words := furniture.without_tags(line):
            yield _Line(text.index(line, at), words, line.startswith("<h1"))
        at = end + 1


def _stated(head: list[str], words: str, above: list[date], body: str) -> date | None:
    """The first date beside the title, in a letterhead, above the title, or under the text."""
    for line in head:
        if (day := stamps.labelled(line)) is not None:
            return day
    menus = [number for number, line in enumerate(head) if furniture.is_menu(line)]
    for number, line in enumerate(head):
        stamp = stamps.stamp(line)
        # above a menu, a clock shows the day of the visit
        if stamp is not None and not (stamp.clock and menus and number < menus[-1]):
            return stamp.day
    for line in head:
        if (day := stamps.dateline(line)) is not None:
            return day
    if (day := stamps.opening(words)) is not None:
        return day
    if above:
        return above[0]
    foot = [line.strip() for line in body[-2000:].splitlines()[-FOOT_LINES:]]
    for line in foot:
        if (day := stamps.dateline(line)) is not None:
            return day
        if (stamp := stamps.stamp(line)) is not None and not stamp.clock:
            return stamp.day
    return None


def _first_words(head: list[str], title: str | None) -> str:
    """The first paragraph below the title, or the first line where there is none."""
    prose = (line for line in head if furniture.is_prose(line) and line != title)
    return next(prose, head[0] if head else "")


def _title(head: list[str], known: str | None) -> tuple[str | None, date | None]:
    """The title, without the date that is printed behind it, and that date."""
    if known:
        return stamps.split_title(known)
    for number, line in enumerate(head):
        if _DOCUMENT_TYPE.match(line) and (title := _official_title(head[number:])):
            return title, None
    for number, line in enumerate(head):
        if _LETTERHEAD.search(line) or stamps.stamp(line) or stamps.dateline(line):
            continue
        title, printed = stamps.split_title(line)
        # a document of one paragraph, or that begins with a sentence or markup, has no title
        is_title = (
            len(title) <= LONGEST_TITLE and "<" not in title and not _SENTENCE_END.search(title)
        )
        return (title, printed) if is_title and number + 1 < len(head) else (None, None)
    return None, None


def _official_title(lines: list[str]) -> str | None:
    """Join "BÁO CÁO" and the lines below it that say on what."""
    parts = lines[:1]
    for line in lines[1:4]:
        if (
            len(line) > LONGEST_TITLE
            or _SENTENCE_END.search(line)
            or _SECTION.match(line)
            or _LETTERHEAD.search(line)
            or stamps.stamp(line)
            or stamps.dateline(line)
        ):
            break
        parts.append(line)
    title = " ".join(parts)
    return title if len(title.split()) > 3 else None
