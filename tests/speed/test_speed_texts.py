"""A text without tags is as safe without the parser as with it."""

from __future__ import annotations

import html

import nh3
from hypothesis import example, given
from hypothesis import strategies as some

from scrapers.reading.html import sanitised

PIECES = some.one_of(
    some.text(max_size=6),
    some.sampled_from(["&amp;", "&lt;b&gt;", "&nbsp;", "&#0;", "\n", "< b", "&copy", "\r\n", "\xa0", "<3", "</"]),
)


@given(some.lists(PIECES, max_size=8).map("".join))
@example("  Lunch & <talk\nat 5 > 4  ")
def test_a_text_without_tags_is_what_the_parser_makes_of_it(text: str) -> None:
    if "<" in text and ">" in text:
        return
    parsed = (
        nh3.clean(html.escape(html.unescape(text), quote=False).replace("\n", "<br>"), tags={"br"}).strip()
        if text.strip()
        else ""
    )
    assert sanitised(text) == (parsed or None)
