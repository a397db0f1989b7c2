"""What dossiers undergo, and what tells that they are meant."""

import re
from collections.abc import Iterable

from sosanh.extract.catalogue.phrases import Hit

DOSSIER = ("on_time", "online")
"""Deeds that a share of the dossiers undergo."""
ABOUT_DOSSIERS = re.compile(
    # `re` skips to the letters that the alternatives begin with, if each is fixed
    r"(?:hồ sơ(?<!\whồ sơ)|thủ tục(?<!\wthủ tục)|tthc(?<!\wtthc)|một cửa(?<!\wmột cửa)"
    r"|trả(?<!\wtrả) (?:[\d.]+ )?kết quả|dịch vụ công(?<!\wdịch vụ công))\b"
)
FIELDS = "đất đai|hộ tịch|xây dựng|tư pháp|đầu tư|môi trường"
"""Fields of government that are named without the word."""
ON_OFFICES = re.compile(r"\b(?:cải cách hành chính|hành chính công|thủ tục hành chính|một cửa)\b")
"""What makes a text one on dossiers by its first line."""
_EARLY, _TIMELY = re.compile(r"\b(?:trước|sớm)\b"), re.compile(r"\bđúng\b")


def told_apart(deed: Hit, others: Iterable[Hit]) -> list[Hit]:
    """Those of `others` that are the timely dossiers where `deed` is the early ones, or so."""
    early = _EARLY.search(deed.phrase.surface) is not None
    if deed.phrase.code != "on_time" or (early and _TIMELY.search(deed.phrase.surface)):
        return []
    return [
        hit for hit in others
        if hit.phrase.code == "on_time"
        and (_TIMELY if early else _EARLY).search(hit.phrase.surface)
        and not (_EARLY if early else _TIMELY).search(hit.phrase.surface)
    ]  # fmt: skip
