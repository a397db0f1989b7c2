"""An RTF file: its paragraphs and the rows of its tables, in the order of the page.

A row becomes one line, its cells separated by " | ". Heads and feet, footnotes, pictures, styles
and fields' instructions are left out.
"""

import re
from dataclasses import dataclass, replace

from sosanh.errors import UnreadableDocument
from sosanh.read import grid
from sosanh.read.content import Content, one_line
from sosanh.read.raised import is_reference

_TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,9})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-z'])|([{}])|[\r\n]+|"
    rb"([^\\{}\r\n]+)"
)
# Groups that print nothing in the text's place; so does each that begins with \*.
_SKIPPED = frozenset(
    {
        "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr",
        "headerf", "footer", "footerl", "footerr", "footerf", "listtable", "listoverridetable",
        "revtbl", "rsidtbl", "generator", "fldinst", "themedata", "filetbl", "xmlnstbl",
        "bkmkstart", "bkmkend", "annotation", "atnid", "atnauthor", "nonshppict", "listtext",
        "pntext", "footnote",
    }
)  # fmt: skip
_SIGNS = {
    "tab": " ", "line": "\n", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ",
}  # fmt: skip
_ESCAPED = {b"~": " ", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}"}
_PARAGRAPH_ENDS = frozenset({"par", "sect", "page"})
# The character sets of fonts, as Windows numbers them.
_CODE_PAGES = {163: "cp1258", 0: "cp1252", 1: "cp1252", 238: "cp1250", 204: "cp1251"}
# Groups nest some twenty deep in what word processors write.
DEEPEST = 1000


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside a group."""

    skipped: bool = False
    in_fonts: bool = False
    hidden: bool = False
    struck: bool = False
    raised: bool = False
    in_row: bool = False
    font: int = 0
    unicode_skip: int = 1  # characters that stand in for one \u


class _Reader:
    def __init__(self) -> None:
        self.state = _State()
        self.outer: list[_State] = []
        self.lines: list[str] = []
        self.pieces: list[str] = []
        self.cells: list[str] = []
        self.rows: list[grid.Row] = []  # of the table that is being read
        # of the row that is being read, as its definition says
        self.borders: list[int] = [0]
        self.merges: list[set[str]] = [set()]  # the last one of the cell to come
        self.code_page = "cp1252"
        self.fonts: dict[int, str] = {}
        self.to_skip = 0  # stand-ins still to come behind a \u
        self.bytes = bytearray()
        self.fresh = False  # a group has just begun: what follows says what it is

    def read(self, data: bytes) -> list[str]:
        for match in _TOKEN.finditer(data):
            word, number, code, sign, brace, text = match.groups()
            if code is not None:
                self._put_bytes(bytes([int(code, 16)]))
            elif text is not None:
                self._put_bytes(text)
            else:
                self._flush_bytes()
                if brace is not None:
                    self._group(opens=brace == b"{")
                elif word is not None:
                    self._word(word.decode(), int(number) if number else None)
                elif sign == b"*":
                    self.state = replace(self.state, skipped=True)
                elif sign in (b"\n", b"\r"):
                    self._end_paragraph()
                elif sign is not None:
                    self._put(_ESCAPED.get(sign, ""))
        self._flush_bytes()
        self._end_paragraph()
        self._end_table()
        return self.lines

    def _end_table(self) -> None:
        self.lines += grid.lines_of_drawn(self.rows)
        self.rows.clear()

    def _group(self, *, opens: bool) -> None:
        if opens:
            self.outer.append(self.state)
            if len(self.outer) > DEEPEST:
                raise UnreadableDocument(
                    "damaged", f"expected groups at most {DEEPEST} deep in the RTF, found more."
                )
        elif self.outer:
            self.state = self.outer.pop()

    def _word(self, word: str, number: int | None) -> None:
        if word in _SKIPPED:
            self.state = replace(self.state, skipped=True)
        elif word == "fonttbl":
            self.state = replace(self.state, skipped=True, in_fonts=True)
        elif word == "f" and number is not None:
            self.state = replace(self.state, font=number)
        elif word == "fcharset" and self.state.in_fonts:
            self.fonts[self.state.font] = _CODE_PAGES.get(number or 0, self.code_page)
        elif word == "ansicpg":
            self.code_page = f"cp{number}"
        elif word in ("v", "deleted"):
            self.state = replace(self.state, hidden=number != 0)
        elif word in ("strike", "striked"):
            self.state = replace(self.state, struck=number != 0)
        elif word in ("super", "nosupersub", "sub"):
            self.state = replace(self.state, raised=word == "super" and number != 0)
        elif word == "plain":
            self.state = replace(self.state, hidden=False, struck=False, raised=False)
        elif word == "uc":
            self.state = replace(self.state, unicode_skip=max(number or 0, 0))
        elif word == "u" and number is not None:
            self._put(chr(number % 0x10000))
            self.to_skip = self.state.unicode_skip
        elif word == "pard":
            self.state = replace(self.state, in_row=False)
        elif word == "intbl":
            self.state = replace(self.state, in_row=True)
        elif word in ("cell", "nestcell") and not self.state.skipped:
            self.cells.append(_on_one_line(self.pieces))
            self.pieces.clear()
        elif word in ("row", "nestrow") and not self.state.skipped:
            merges = self.merges[:-1]
            self.rows.append(
                grid.Row(
                    tuple(self.cells),
                    tuple(self.borders),
                    goes_on=["clvmrg" in one for one in merges],
                    joins=["clmrg" in one for one in merges],
                )
            )
            self.cells.clear()
        elif word == "trowd":
            self.borders, self.merges = [0], [set()]
        elif word == "trleft" and number is not None:
            self.borders[0] = number
        elif word in ("clvmrg", "clmrg"):
            self.merges[-1].add(word)
        elif word == "cellx" and number is not None:
            self.borders.append(number)
            self.merges.append(set())
        elif word in _PARAGRAPH_ENDS:
            self._end_paragraph()
        elif word in _SIGNS:
            self._put(_SIGNS[word])

    def _put_bytes(self, data: bytes) -> None:
        skipped = min(self.to_skip, len(data))
        self.to_skip -= skipped
        self.bytes += data[skipped:]

    def _flush_bytes(self) -> None:
        if self.bytes:
            page = self.fonts.get(self.state.font, self.code_page)
            try:
                text = self.bytes.decode(page, "replace")
            except LookupError:
                text = self.bytes.decode("cp1252", "replace")
            self.bytes.clear()
            self._put(text)

    def _put(self, text: str) -> None:
        state = self.state
        if state.skipped or state.hidden or state.struck:
            return
        if not (state.raised and is_reference(text, "".join(self.pieces[-20:]))):
            self.pieces.append(text)

    def _end_paragraph(self) -> None:
        if self.state.skipped:
            return
        if self.state.in_row or self.cells:
            self.pieces.append(" ")  # a cell of several paragraphs
            return
        self._end_table()
        lines = "".join(self.pieces).split("\n")
        self.pieces.clear()
        self.lines.extend(text for line in lines if (text := one_line(line)))


def read(data: bytes) -> Content:
    """Read the text of the file. Raises UnreadableDocument (`damaged`) for endless nesting."""
    return Content("\n".join(_Reader().read(data)))


def _on_one_line(pieces: list[str]) -> str:
    return one_line("".join(pieces))
