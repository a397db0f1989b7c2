"""Terms of office and parts of them: "từ đầu nhiệm kỳ đến nay", "nửa nhiệm kỳ qua"."""

from sosanh.extract.time import builders as say
from sosanh.extract.time.pieces import CONGRESS, CONGRESSES, PAST, TO, YEAR, Wordings

TERMS: Wordings = (
    (
        say.leaning("rest_of_term", "span"),
        [
            rf"từ nay {TO} (?:hết|cuối) nhiệm kỳ(?: này)?(?! \d)",
            r"nửa cuối nhiệm kỳ(?! \d)",
        ],
    ),
    (
        say.national_term_until_now,
        [
            rf"từ (?:đầu )?nhiệm kỳ {CONGRESS}[^,;.\n]{{0,30}} {TO} nay",
            *(
                rf"{head} {congress}(?: thành công)?,? {TO} nay"
                for head in ("từ", "từ sau", "từ khi", "sau", "kể từ", "kể từ sau")
                for congress in CONGRESSES
            ),
        ],
    ),
    (
        say.term_until_now,
        [
            r"từ đầu nhiệm kỳ(?: \S+){0,5}?"
            rf"(?: {YEAR}\s?[-–]\s?(?:19|20)\d{{2}})? {TO} (?:nay|giờ|thời điểm này)",
            *(
                rf"{head}nhiệm kỳ(?: này)?,? {TO} (?:nay|giờ|thời điểm này)(?:{YEAR})?"
                for head in ("", "cả ", "trong ", "suốt ")
            ),
            r"từ đầu nhiệm kỳ(?<!ngay từ đầu nhiệm kỳ)"
            rf"(?: {YEAR}\s?[-–]\s?(?:19|20)\d{{2}})?(?! {TO})",
            rf"đầu nhiệm kỳ(?<!từ đầu nhiệm kỳ) {YEAR}\s?[-–]\s?(?:19|20)\d{{2}},? {TO} nay",
        ],
    ),
    (
        say.term_until_now,
        [
            rf"{head} nhiệm kỳ {YEAR}\s?[-–]\s?(?:19|20)\d{{2}}"
            for head in ("nửa đầu", "nửa", "giữa")
        ]
        + [
            rf"{head} nhiệm kỳ{tail}(?=[ ,.;)])(?! (?:\d|còn|tới|trước|sau|cuối|mới))(?:{YEAR})?"
            for head, tail in (
                *(
                    (f"{lead} {half}", "")
                    for lead in ("qua", "sau", "trong", "nhìn lại")
                    for half in ("nửa", "hơn nửa", "gần nửa")
                ),
                *(("hơn nửa", f" {PAST}"), ("nửa", f" {PAST}"), ("nửa đầu", "")),
            )
        ],
    ),
    (say.national_term, [rf"nhiệm kỳ {CONGRESS}"]),
    (say.begin_of_term, [rf"đầu nhiệm kỳ(?<!từ đầu nhiệm kỳ) {YEAR}\s?[-–]\s?{YEAR}"]),
)
