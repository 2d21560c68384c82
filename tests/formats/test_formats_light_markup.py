"""Descriptions in light markup become HTML; HTML stays as it is."""

from __future__ import annotations

import time

import pytest

from scrapers.formats.light_markup import as_html


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (None, None),
        ("  \n ", None),
        ("One line", "<p>One line</p>"),
        ("First\nsecond\n\nthird", "<p>First<br>second</p><p>third</p>"),
        ("**Agenda**", "<p><strong>Agenda</strong></p>"),
        ("A *quiet* word", "<p>A <em>quiet</em> word</p>"),
        ("2 * 3 * 4 and snake_case_name", "<p>2 * 3 * 4 and snake_case_name</p>"),
        (
            "[our page](https://club.example/a_(b)?x=1&y=2) now",
            '<p><a href="https://club.example/a_(b)?x=1&amp;y=2">our page</a> now</p>',
        ),
        ("[not a link](javascript:alert(1))", "<p>[not a link](javascript:alert(1))</p>"),
        ("\\-\\-\\- \\*stars\\*", "<p>--- *stars*</p>"),
        ("Bring:\n* a pen\n* a friend\nDone", "<p>Bring:</p><ul><li>a pen</li><li>a friend</li></ul><p>Done</p>"),
        ("1. Welcome\n2. Talks", "<ul><li>Welcome</li><li>Talks</li></ul>"),
        ("## Speakers\nDana", "<p><strong>Speakers</strong></p><p>Dana</p>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("![picture](https://x.example/p.png)after", "<p>after</p>"),
        ("<p>Already **HTML**</p>", "<p>Already **HTML**</p>"),
        ("7:30 - 9 PM", "<p>7:30 - 9 PM</p>"),
        ("null \x00 0\x00 byte", "<p>null  0 byte</p>"),
    ],
)
def test_it_reads(text: str | None, wanted: str | None) -> None:
    assert as_html(text) == wanted


@pytest.mark.parametrize(
    "text", ["*" * 20_000, "[" * 20_000, "**a " * 8_000, "_" * 20_000, "\\" * 20_000, "[a](https://x" + "(" * 20_000]
)
def test_hostile_text_costs_little(text: str) -> None:
    began = time.perf_counter()
    as_html(text)
    assert time.perf_counter() - began < 2
