"""The hospital, school, firm or regiment whose own Party a text is on.

"Đại hội Đảng bộ Bệnh viện Đa khoa Tây Đô", and then "Đảng bộ có 286 đảng viên": not the province's.
"""

from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.mention import Mention
from sosanh.extract.text.cued import cued
from sosanh.extract.text.units import PARTY_COMMITTEE

_KINDS = (
    r"Bệnh viện|Trường|Học viện|Đại học|(?:Tổng )?[Cc]ông ty|Tập đoàn|Nhà máy|Xí nghiệp|Viện"
    r"|Điện lực|Bưu điện|Ngân hàng|Trung tâm|KCN|KCX|Khu (?:công nghiệp|chế xuất|kinh tế)"
    r"|Trung đoàn|Sư đoàn|Lữ đoàn|Tiểu đoàn|Vùng|Đồn|Hải đội"
)
_STOPS = (
    r"đại hội|lần|nhiệm kỳ|khóa|khoá|tổ chức|khai mạc|tổng kết|sơ kết|hôm nay|đã|vừa|có|kết nạp|họp"
    r"|luôn|là|với|ở|tại|trong|cho|giữ|làm|trao|đưa|lãnh đạo|triển khai|thực hiện|công bố"
    r"|long trọng|còn|tập trung|năm|sau|qua|từ|được|cùng|chăm|xây|nâng|đón|kỷ niệm|bàn|ra"
)
"""Words with which a name has ended."""
_NAME = rf"(?P<name>(?:{_KINDS})(?: (?!(?:{_STOPS})\b)[^\W_]+){{0,9}}?)"
_NAMED = cued(
    rf"\b(?:Đảng bộ|Đảng (?:ủy|uỷ)|ĐẢNG BỘ|ĐẢNG (?:ỦY|UỶ)|(?P<cell>Chi bộ)) {_NAME}"
    rf"(?= (?:{_STOPS})\b| ?[-–:,.;(“\"\n]|\Z)",
    "Đảng", "ĐẢNG", "Chi bộ",
)  # fmt: skip
_LEAD = 3
"""Sentences at the head of a text that say whose Party it is on."""
_OFTEN = 2
"""How often it is named in a text that begins with something else."""
_SPEAKS_OF_OTHERS = cued(
    rf"\b{PARTY_COMMITTEE} (?:đã|kết nạp|kỷ luật|thi hành)\b"
    r"|\bđảng bộ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|khối)\b"
    r"|\b(?:toàn|cả) (?:tỉnh|thành phố|huyện|quận|ngành|khối)\b|\bcác đảng bộ\b",
    "ủy ", "đảng bộ", "toàn ", "cả ",
)  # fmt: skip
"""What a text tells of that is on more than one body."""


def own_body(context: NumberedText) -> Mention | None:
    """Return the body whose Party a text names at its head, or often, if it tells of no other."""
    if not context.sentences:
        return None
    start, end = context.document.body_start, context.document.body_end
    if not _NAMED.may_stand(context.text, start, end):
        return None
    lead = context.sentences[min(_LEAD, len(context.sentences)) - 1].end
    told = [*_NAMED.pattern.finditer(context.text, start, end)]
    if not told or (told[0].start() >= lead and len(told) < _OFTEN):
        return None
    own = max(told, key=lambda one: len(one["name"]))
    words = set(own["name"].split())
    if any(not words.issuperset(one["name"].split()) for one in told):
        return None  # "Đảng ủy Bệnh viện Phổi, Đảng ủy Bệnh viện Ung bướu": each but one of many
    if _SPEAKS_OF_OTHERS.search(context.folded, start, end) is not None:
        return None
    name = f"{own['cell']} {own['name']}" if own["cell"] else own["name"]
    return Mention(*own.span("name"), "agency", None, name, carries=True)
