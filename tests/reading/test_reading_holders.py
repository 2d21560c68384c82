"""Who holds a gathering without being called its host: the body that an announcement begins with."""

from __future__ import annotations

import pytest

from scrapers.reading import organizations


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Optimist Club of Elm will hold its quarterly blood drive from noon to 6.", ["Optimist Club of Elm"]),
        ("VFW Post 88 and American Legion Post 40 hold a joint service at 10.", ["VFW Post 88", "American Legion Post 40"]),
        ("The Rotary Club of Elm meets at the Feathers Hotel at 7.", ["Rotary Club of Elm"]),
        ("The Economic Club of Elm is honored to welcome Ann Hollis to its spring dinner.", ["Economic Club of Elm"]),
        ("The Elm Women's Club hosts novelist Ann Hollis.", ["Elm Women's Club"]),
        ("The Elm Creek Otters host chamber members and their families for a picnic.", ["Elm Creek Otters"]),
        ("Techtonic Brewing opens its taproom to us.", ["Techtonic Brewing"]),
        ("Annual supper\nThe Elm Lions Club holds its annual supper at 6.", ["Elm Lions Club"]),
        # nobody
        ("The chamber will hold its breakfast at 7.", []),
        ("Elm Dental welcomes new patients.", []),
        ("Acme Castings meets all your needs.", []),
        ("Supper\nCome at six.\nThe Elm Lions Club holds its own sale the same day.", []),
        ("Elm Dental opens its second office in May.", []),
        ("Hold the date!", []),
    ],
)  # fmt: skip
def test_whoever_holds_it_is_its_host(text: str, names: list[str]) -> None:
    assert [one.name for one in organizations.hosts(text)] == names
