"""Words of one pattern are found as if each were tried, the longest first."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from sosanh.extract.text.alternatives import any_of

WORDS = st.text(st.sampled_from("aăb .("), min_size=1, max_size=5)


def test_words_that_begin_alike_share_their_letters() -> None:
    assert any_of(["năm", "năm nay", "nay"]) == r"n(?:ăm(?:\ nay)?|ay)"


@given(st.sets(WORDS, min_size=1), st.text(st.sampled_from("aăb .("), max_size=12))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_the_longest_word_is_found_that_ends_where_a_word_may(words: set[str], text: str) -> None:
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    alone = re.match(rf"(?:{longest_first})(?!\w)", text)
    shared = re.match(rf"{any_of(words)}(?!\w)", text)
    assert (shared and shared[0]) == (alone and alone[0])
