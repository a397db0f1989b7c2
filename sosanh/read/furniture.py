"""What a page prints around an article: menus, related articles, comment forms, rights."""

import re

# Lines and parts of lines ("Trang chủ > Chính trị") of a menu.
_SECTIONS = frozenset(
    {
        "trang chủ", "tất cả chuyên mục", "chuyên mục", "danh mục", "menu", "đăng nhập",
        "đăng ký", "đăng xuất", "tìm kiếm", "liên hệ", "giới thiệu", "sơ đồ site", "sơ đồ trang",
        "rss", "english", "tiếng việt", "tiếng anh", "hotline", "đường dây nóng", "đọc báo in",
        "báo in", "mới nhất", "tin mới", "tin tức", "tin nóng", "thời sự", "chính trị", "kinh tế",
        "xã hội", "văn hóa", "văn hoá", "giáo dục", "thể thao", "pháp luật", "quốc tế",
        "thế giới", "đời sống", "du lịch", "khoa học", "công nghệ", "sức khỏe", "sức khoẻ",
        "y tế", "quốc phòng", "an ninh", "quốc phòng - an ninh", "môi trường", "giải trí",
        "bạn đọc", "video", "podcast", "media", "multimedia", "infographic", "ảnh", "emagazine",
        "e-magazine", "longform", "xây dựng đảng", "truyền hình", "phát thanh", "bất động sản",
        "chuyển đổi số", "văn bản", "thông báo", "dịch vụ công", "quay lại", "về trang chủ",
        "facebook", "zalo", "youtube", "tiktok", "công dân", "du khách", "sự kiện",
        "tin tức - sự kiện", "tin hoạt động", "tin trong tỉnh",
    }
)  # fmt: skip
_FRONT = frozenset({"trang chủ", "trang nhất", "home", "về trang chủ"})
_BETWEEN_SECTIONS = re.compile(r"\s*[|>»›/•·]\s*|\s{2,}")
_BEGINNINGS = tuple(_SECTIONS)

_TAG = r"<[^<>\n]{1,200}>"
_TAGS = re.compile(_TAG)
# What may open a line of a page that was kept with its markup.
_OPENS = rf"[ \t\xa0]*(?:{_TAG}[ \t\xa0]*)*"
_CLOSES = rf"[ \t\xa0]*(?:{_TAG}[ \t\xa0]*)*$"

# A line from which on nothing belongs to the article, once it has begun.
_ENDS = (
    rf"{_OPENS}(?:"
    r"\(\*\)\s*không sao chép|không sao chép dưới mọi hình thức|"
    r"các (?:bài|tin) (?:mới|đã) đăng|các (?:bài|tin) khác|"
    r"(?:ý kiến(?: bạn đọc)?|bình luận)\s*\(\s*\d*\s*\)|"
    r"(?:(?:viết|gửi|thêm|nhập) bình luận|bình luận(?: của bạn)?|ý kiến (?:bạn đọc|của bạn)|"
    rf"gửi ý kiến|(?:bạn đọc|phản hồi) bình luận)[ \t\xa0]*[:.]?{_CLOSES}|"
    r"họ (?:và )?tên\s*:?\s*\(\*\)|mã xác nhận\s*:|"
    r"\[links\(\)\]|liên kết website[ \t\xa0]*$"
    r")"
)
_END = re.compile(f"^{_ENDS}", re.I | re.M)
# the same below another line, found sooner, as it begins with a letter that `re` skips to
_END_BELOW = re.compile(f"\n{_ENDS}", re.I | re.M)
# Headings of boxes that also stand between two paragraphs.
_BOX = re.compile(
    rf"^{_OPENS}(?:>>[ \t]*)?(?:tin(?: bài|, bài)? liên quan|bài(?: viết)? liên quan|"
    r"tin cùng (?:chuyên mục|chủ đề)|(?:bài|tin) cùng chuyên mục|có thể bạn quan tâm|"
    r"(?:tin|bài) (?:đọc nhiều|xem nhiều|nổi bật|mới nhất|mới hơn|cũ hơn|khác)|đọc nhiều(?: nhất)?|"
    r"xem nhiều(?: nhất)?|đọc thêm|xem thêm|tin nên đọc|quảng cáo|từ khóa|từ khoá|tags?|chia sẻ|"
    r"in bài(?: viết)?|bản in|gửi email|về đầu trang|theo dõi (?:chúng tôi|báo)[^.\n]{0,40})"
    rf"[ \t\xa0]*:?{_CLOSES}",
    re.I | re.M,
)
# What the foot of a site says in lines of its own.
_FOOT = re.compile(
    r"^[ \t\xa0]*(?:©|bản quyền (?:thuộc|©)|cơ quan chủ quản|tags?\s*:|từ kh(?:óa|oá)\s*:|"
    r"ghi rõ nguồn|giấy phép (?:số|xuất bản|hoạt động)|tổng biên tập\s*:|"
    r"chịu trách nhiệm nội dung\s*:)",
    re.I | re.M,
)
_PROSE_END = re.compile(r"[.!?…:;][”\"’')\]]*$")


def without_tags(line: str) -> str:
    """The words of a line, where a text was kept with the markup of its page."""
    return _TAGS.sub(" ", line).strip() if "<" in line else line


def is_menu(line: str) -> bool:
    """Whether every part of the line is the name of a section or a button."""
    line = line.strip().lower()
    if line[:1].isalpha() and not line.startswith(_BEGINNINGS):
        return False
    parts = [part for part in _BETWEEN_SECTIONS.split(line) if part]
    return bool(parts) and all(part in _SECTIONS for part in parts)


def is_front(name: str) -> bool:
    """Whether a link so named leads to the front page of its portal."""
    return name.strip().lower() in _FRONT


def is_box_heading(line: str) -> bool:
    """Whether the line announces something that is not the article ("Tin liên quan")."""
    return bool(_BOX.match(line) or _END.match(line))


def is_prose(line: str) -> bool:
    """Whether the line is a paragraph, and not a heading, a caption or a link."""
    line = line.strip()
    return len(line) >= 120 or (len(line) >= 60 and bool(_PROSE_END.search(line)))


def article_end(text: str, start: int) -> int:
    """Where the article that begins at `start` ends.

    A comment form or a list of newer articles ends it wherever it stands after the first
    paragraph; the heading of a box, or the site's foot, only where no paragraph follows.
    """
    first_line_end = _first_prose_end(text, start)
    marker = _END.match(text, first_line_end) or _END_BELOW.search(text, first_line_end)
    end = marker.end() - len(marker[0].removeprefix("\n")) if marker else len(text)
    tail = _last_prose_end(text, first_line_end, end)
    for pattern in (_BOX, _FOOT):
        found = pattern.search(text, tail, end)
        end = found.start() if found else end
    return len(text[:end].rstrip()) if end < len(text) else end


def _first_prose_end(text: str, start: int) -> int:
    at = start
    while at < len(text):
        line_end = text.find("\n", at)
        line_end = len(text) if line_end < 0 else line_end
        if is_prose(text[at:line_end]):
            return line_end
        at = line_end + 1
    return start


def _last_prose_end(text: str, start: int, end: int) -> int:
    line_end = end
    while line_end > start:
        line_start = text.rfind("\n", start, line_end) + 1 or start
        line = text[line_start:line_end]
        if is_prose(line) and not _FOOT.match(line):
            return line_end
        line_end = line_start - 1
    return start
