"""Where people's names stand, when their words are common ones."""

from __future__ import annotations

import pytest

from scrapers.reading import names
from scrapers.reading.tokens import tokens


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Jon Clinch is the author of two novels and will read on Friday.", ["Jon Clinch"]),
        ("Mills and Rivers, a talk by Jeff Bolster", ["Jeff Bolster"]),
        ("The talk by Martha Stole, a weaver, is free.", ["Martha Stole"]),
        ("Mayor Jim Lane will speak.", ["Jim Lane"]),
        ("Fairview Mayor Jim Lane’s annual address", ["Jim Lane"]),
        # no names
        ("Meet at 12 Jim Lane", []),
        ("Register with Jeff Tickets are free", []),
        ("Contact Jane Seats are limited.", []),
        ("Meet Jeff Today", []),
        ("Susan Music All Night", []),
    ],
)
def test_names_of_common_words_are_found_in_prose(line: str, found: list[str]) -> None:
    assert [one.name for one in names.find(tokens(line)) if not one.thing] == found
