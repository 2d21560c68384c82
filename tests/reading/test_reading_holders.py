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
        ("The Ashford Law Committee welcomes psychologist Ann Hollis for a practical hour.", ["Ashford Law Committee"]),
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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Elm Club thanks Acme Lockbox for sponsoring.", ["Acme Lockbox"]),
        ("Thanks to St. Brendan's Hospital for presenting this series!", ["St. Brendan's Hospital"]),
        ("Presented by Ann Hollis, SCORE Mentor, Certified Business Advisor", []),
        ("Thanks to all for presenting such fine papers!", []),
    ],
)  # fmt: skip
def test_whoever_is_thanked_for_it_pays(text: str, names: list[str]) -> None:
    assert [one.name for one in organizations.sponsors(text)] == names


def test_the_street_behind_a_host_is_no_host() -> None:
    assert [one.name for one in organizations.hosts("This month's host is Elm Credit Union, 220 W. Lincolnway, use the back door.")] == ["Elm Credit Union"]
