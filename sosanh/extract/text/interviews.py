"""Interviews: where somebody asks."""

import re

QUESTION = re.compile(r"(?:[-–•*] ?)?(?:pv|p\.v|p/v|phóng viên|nhà báo|hỏi)\b[^\n:]{0,24}:")
"""How a question begins, in folded text: "PV: Năm 2023, công tác … ra sao?"."""
QUESTION_ON_ITS_LINE = re.compile(rf"^{QUESTION.pattern}", re.MULTILINE)
