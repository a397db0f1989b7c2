"""Numbers raised above their line: references to notes, or the squares and cubes of measures.

"1.876" with note 2 is not 18.762: a reference is no part of the text.
"""

import re

# behind these, a raised number is a square or a cube
MEASURE = re.compile(r"(?<!\w)[kcdm]?m$")
_REFERENCE = re.compile(r"[\s\d,;*()\[\]]+")


def is_reference(raised: str, before: str) -> bool:
    """Whether what is raised behind the text `before` refers to a note."""
    return bool(_REFERENCE.fullmatch(raised)) and not MEASURE.search(before[-20:].rstrip())
