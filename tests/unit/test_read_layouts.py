"""Our own reports in the layouts of seven portals: all of the article, nothing around it."""

import pytest

from benchmarks.pages import ARTICLES, LAYOUTS, Page, pages
from sosanh.read import read

PAGES = pages()


@pytest.mark.parametrize("is_described", [False, True], ids=["unknown portal", "described portal"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_article_is_read_without_what_surrounds_it(layout: str, is_described: bool) -> None:
    for page in (page for page in PAGES if page.layout == layout):
        document = read(
            page.markup.encode(),
            name="bai.html",
            document_id="0" * 64,
            article=ARTICLES[layout] if is_described else None,
        )
        body = document.text[document.body_start : document.body_end].split("\n")
        assert (document.title, document.published) == (page.title, page.published), page.name
        assert [line for line in body if line != page.author] == [page.title, *expected(page)]


def expected(page: Page) -> list[str]:
    return [line for line in page.lines if line != page.title]
