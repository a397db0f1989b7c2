"""Finding copies of texts: how many are found and how fast, beside datasketch's MinHash LSH.

    python -m benchmarks.copies [--offices 60] [--repeats 5]

The labelled set is made by a seeded generator from the paragraphs of this project's own reports.
Sixty offices print a report in each of four years from a template of their own, short or long,
with other figures (three in ten stay the same), so that each text has three neighbours that look
like it and are none, and more that share paragraphs. Each of the 240 reports appears again five
times, as other sites show it:

* `headline`: another headline, a source line, a box of links below;
* `cut`: the first 50 to 80 % of its paragraphs;
* `reordered`: its paragraphs in another order, with a site's lines around them;
* `touched up`: one sentence in seven reworded, the other tone placement, readers' comments below;
* `excerpt`: 60 % of it within an article of another author.

Both see the same texts in the same run; times are CPU times of this process, median of the
repeats. datasketch gets shingles of five words, 128 permutations, and the threshold at which its
F1 on this set is best.
"""

import argparse
import random
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from string import ascii_uppercase
from typing import NamedTuple

from datasketch import MinHash, MinHashLSH

from sosanh.copies import Copies, fingerprint

PROJECT = Path(__file__).resolve().parents[1]
PERMUTATIONS = 128
YEARS = (2022, 2023, 2024, 2025)
SEED = 20261128
_NUMERAL = re.compile(r"\d+(?:[.,/]\d+)*")
_SENTENCES = re.compile(r"(?<=[.!?;])\s+")
# no figures: 676 offices
_LETTERS = [first + second for first in ascii_uppercase for second in ascii_uppercase]
HEADLINES = (
    "Nhiều chuyển biến trong công tác xây dựng Đảng ở cơ sở",
    "Nhìn lại một năm của các cấp ủy",
    "Những con số đáng chú ý từ báo cáo tổng kết",
    "Dấu ấn một năm bền bỉ",
)
SITE_LINES = (
    "Theo dõi chúng tôi trên các nền tảng mạng xã hội để nhận tin mới mỗi ngày.",
    "Bản quyền thuộc về tòa soạn, ghi rõ nguồn khi phát hành lại thông tin từ trang này.",
    "Tin cùng chuyên mục: lịch tiếp công dân, văn bản mới, hỏi đáp pháp luật, ảnh đẹp trong ngày.",
    "Đường dây nóng của tòa soạn hoạt động 24/24 giờ trong cả tuần, kể cả ngày lễ.",
)
COMMENTS = (
    "Bạn đọc Hồng Minh: mong địa phương giữ được đà này trong những năm tới.",
    "Bạn đọc An Nhiên: bài viết hay, cảm ơn tác giả đã tổng hợp đầy đủ.",
)
FRAMES = (
    "Câu chuyện về đội ngũ cán bộ vẫn được nhắc lại nhiều trong các cuộc gặp mà chúng tôi tham dự.",
    "Từ góc nhìn của người viết, điều còn lại sau mỗi bản báo cáo là cách làm chứ không phải lời.",
    "Một cán bộ đã nghỉ hưu kể rằng trước đây việc ấy phải qua rất nhiều khâu mới xong.",
    "Vì vậy, khi đọc những dòng dưới đây, người đọc nên đặt chúng cạnh câu chuyện của chính mình.",
)


class Labelled(NamedTuple):
    """One text of the set: those with the same `report` are copies of one another."""

    name: str
    report: str
    edit: str
    text: str


def labelled_set(offices: int = 60, seed: int = SEED) -> list[Labelled]:
    """Make the set; the same for the same arguments."""
    chance = random.Random(seed)
    paragraphs = own_paragraphs()
    edits: dict[str, Callable[[list[str], random.Random], list[str]]] = {
        "original": lambda lines, _: lines,
        "headline": _another_headline,
        "cut": _cut,
        "reordered": _reordered,
        "touched up": _touched_up,
        "excerpt": _excerpt,
    }
    found = []
    for office in range(offices):
        template = [
            _of_office(line, office, chance)
            for line in chance.sample(paragraphs, chance.randint(4, 60))
        ]
        for year in YEARS:
            lines = [f"Báo cáo tổng kết công tác năm {year} của đơn vị {_LETTERS[office]}"]
            lines += [
                _with_figures(line, year, chance) for line in template if chance.random() < 0.95
            ]
            report = f"{office}/{year}"
            found += [
                Labelled(f"{report}/{edit}", report, edit, "\n".join(make(lines, chance)))
                for edit, make in edits.items()
            ]
    chance.shuffle(found)
    return found


def own_paragraphs() -> list[str]:
    """The paragraphs of our own reports, of 80 characters at least."""
    texts = sorted((PROJECT / "samples").glob("*/*.txt"))
    lines = [line.strip() for path in texts for line in path.read_text("utf-8").split("\n")]
    return sorted({line for line in lines if len(line) >= 80})


def _of_office(line: str, office: int, chance: random.Random) -> str:
    """Return `line` as one office words it: a fifth of the sentences are everybody's."""
    return " ".join(
        sentence
        if chance.random() < 0.2
        else f"{sentence.rstrip('.;')}, như đơn vị {_LETTERS[office]} đã nêu."
        for sentence in _SENTENCES.split(line)
    )


def _with_figures(line: str, year: int, chance: random.Random) -> str:
    """Return `line` with another year's figures: three in ten are the same."""

    def other(match: re.Match[str]) -> str:
        numeral = match[0]
        if numeral.isdecimal() and len(numeral) == 4 and numeral.startswith("20"):
            return str(year)
        if chance.random() < 0.3:
            return numeral
        return "".join(chance.choice("123456789") if sign.isdecimal() else sign for sign in numeral)

    return _NUMERAL.sub(other, line)


def _another_headline(lines: list[str], chance: random.Random) -> list[str]:
    links = chance.sample(SITE_LINES, 2)
    return [chance.choice(HEADLINES), *lines[1:], "(Theo báo Đảng địa phương)", *links]


def _cut(lines: list[str], chance: random.Random) -> list[str]:
    return lines[: max(2, round(len(lines) * chance.uniform(0.5, 0.8)))]


def _reordered(lines: list[str], chance: random.Random) -> list[str]:
    body = chance.sample(lines[1:], len(lines) - 1)
    return [lines[0], SITE_LINES[0], *body, *chance.sample(SITE_LINES[1:], 2)]


def _touched_up(lines: list[str], chance: random.Random) -> list[str]:
    body = []
    for line in lines[1:]:
        sentences = _SENTENCES.split(line)
        body.append(
            " ".join(
                f"{sentence.rstrip('.;')}, theo ghi nhận của phóng viên."
                if chance.random() < 1 / 7
                else sentence
                for sentence in sentences
            )
        )
    text = "\n".join([chance.choice(HEADLINES), *body, *COMMENTS])
    for old, new in (("hóa", "hoá"), ("ủy", "uỷ"), ("khóa", "khoá"), ("òa", "oà")):
        text = text.replace(old, new)
    return text.split("\n")


def _excerpt(lines: list[str], chance: random.Random) -> list[str]:
    body = lines[1:]
    count = round(len(body) * 0.6)
    start = chance.randrange(len(body) - count + 1)
    author = chance.choice(_LETTERS) + chance.choice(_LETTERS)
    frame = [f"{line.rstrip('.')}, {author} viết." for line in chance.sample(FRAMES, len(FRAMES))]
    return [chance.choice(HEADLINES), *frame[:2], *body[start : start + count], *frame[2:]]


def of_ours(texts: Sequence[Labelled]) -> set[frozenset[str]]:
    copies = Copies()
    return {
        frozenset((one.name, other))
        for one in texts
        for other in copies.add(one.name, fingerprint(one.text))
    }


def of_datasketch(texts: Sequence[Labelled], threshold: float) -> set[frozenset[str]]:
    index = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    found = set()
    for one in texts:
        words = one.text.lower().split()
        shingles = {" ".join(words[start : start + 5]) for start in range(len(words) - 4)}
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([shingle.encode() for shingle in shingles])
        found |= {frozenset((one.name, other)) for other in index.query(sketch)}
        index.insert(one.name, sketch)
    return found


def scores(texts: Sequence[Labelled], pairs: set[frozenset[str]]) -> tuple[float, float]:
    """Return precision and recall of `pairs` over all pairs of copies in `texts`."""
    reports = {one.name: one.report for one in texts}
    right = sum(len({reports[name] for name in pair}) == 1 for pair in pairs)
    sizes = Counter(reports.values()).values()
    return right / len(pairs), right / sum(size * (size - 1) // 2 for size in sizes)


def recall_by_edit(texts: Sequence[Labelled], pairs: set[frozenset[str]]) -> dict[str, float]:
    """Return the share of originals that were found to be copies of their edited form, by edit."""
    edited = [one for one in texts if one.edit != "original"]
    found = Counter(
        one.edit for one in edited if frozenset((one.name, f"{one.report}/original")) in pairs
    )
    totals = Counter(one.edit for one in edited)
    return {edit: found[edit] / total for edit, total in totals.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--offices", type=int, default=60)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    texts = labelled_set(options.offices)
    size = statistics.mean(len(one.text.encode()) for one in texts)
    print(f"{len(texts):,} texts of {size:,.0f} bytes on average")

    def f1(threshold: float) -> float:
        precision, recall = scores(texts, of_datasketch(texts, threshold))
        return 2 * precision * recall / (precision + recall)

    best = max((0.3, 0.4, 0.5, 0.6, 0.7), key=f1)
    methods: dict[str, Callable[[], set[frozenset[str]]]] = {
        "sosanh.copies": lambda: of_ours(texts),
        f"datasketch MinHash LSH, threshold {best}": lambda: of_datasketch(texts, best),
    }
    seconds: dict[str, list[float]] = {name: [] for name in methods}
    pairs = {}
    for _ in range(options.repeats):
        for name, find in methods.items():
            began = time.process_time()
            pairs[name] = find()
            seconds[name].append(time.process_time() - began)
    slowest = max(statistics.median(each) for each in seconds.values())
    print(f"{'method':<42}{'texts/s':>10}{'× slowest':>11}{'precision':>11}{'recall':>9}")
    for name in methods:
        took = statistics.median(seconds[name])
        precision, recall = scores(texts, pairs[name])
        print(
            f"{name:<42}{len(texts) / took:>10,.0f}{slowest / took:>11.1f}"
            f"{precision:>11.4f}{recall:>9.4f}"
        )
    for name in methods:
        by_edit = recall_by_edit(texts, pairs[name])
        said = ", ".join(f"{edit} {share:.3f}" for edit, share in sorted(by_edit.items()))
        print(f"recall of originals, {name}: {said}")


if __name__ == "__main__":
    main()
