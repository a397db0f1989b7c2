"""Interviews: where somebody asks, and who answers."""

import re

QUESTION = re.compile(r"(?:[-–•*] ?)?(?:pv|p\.v|p/v|phóng viên|nhà báo|hỏi)\b[^\n:]{0,24}:")
"""How a question begins, in folded text: "PV: Năm 2023, công tác … ra sao?"."""
QUESTION_ON_ITS_LINE = re.compile(rf"^{QUESTION.pattern}", re.MULTILINE)
ANSWERER = re.compile(
    r"(?:[-–•*] ?)?(?:(?:ông|bà|anh|chị|đồng chí|đ/c|trả lời|đáp|gs|pgs|ts|ths)\b)"
    r"[^\n:;!?\d]{0,60}:(?= )"
)
"""Who answers, in folded text: "Ông Lò Văn Dũng: …", "Trả lời: …"."""
