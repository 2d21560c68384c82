"""What text made to hurt costs: reading people, sponsors and doors takes time in proportion to the text."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count

import pytest
from fair import keeps

from digest import company
from digest.watch import hits
from hobnob import formats, headcount
from hobnob.records import Event
from hobnob.taste import Watch
from scrapers.reading import access, deadlines, organizations, people, prices, sold_out, status

_PARTS = (
    "Ann Lee", "CEO of ", "Acme ", ", ", "and ", "; ", "President ", "the ", "of ", "- ", "| ", "(", ")", "\n", "Dr. ",
    "hosted by ", "sponsored by ", "featuring ", "Speaker: ", "with ", "who ", "is ", "A.", "Vice ", "& ", "Bank ",
    "'s ", '"',
    "St. ", "Jr.", "Sponsors: ", "Gold ", "limited to ", "members ",
)  # fmt: skip
_RUNS = (
    "Ann ", "Ann Lee, ", "A. ", "a", "A", "CEO of ", "President and ", "sponsored by ", "Acme & ", "Vice ", "(", '"',
    'Ann "x" ',
    "Speaker: ", "Ann Lee\n", "Ann Lee\nCEO\n", "Ann Lee and ", "the Acme's ", "hear from ", ".\n", "A.B.",
    "Gold Sponsor ",
    "Owner/", "Co-", "Ann-", "d'", "Ann de la ", "panel of ", "limited to ", "up to ", "Smith and ", "Ann Lee (", "1:",
    "gold ",
    "members ", "guests are ", "free ", "$5 ", "no cost ", "register by ", "the event is ", "moved to ", "board ",
    "committee ", "twelve ", "owners meet ",
    "CEO ", "breakfast with the ", "executive ", "Best Buy ", "open to ", "sold out ", "for members and ",
    "limited to the first ",
)  # fmt: skip
_NOW = datetime(2026, 3, 1, tzinfo=UTC)
_WATCH = Watch.model_validate(
    {
        "name": "w",
        "people": ["Ann Lee"],
        "companies": ["Acme", "Best Buy", "Smith and Sons"],
        "titles": ["CEO", "Vice President"],
        "topics": ["AI", "gold"],
    }
)


def _event(text: str) -> Event:
    return Event(title=text[:300], start=_NOW, timezone="UTC", summary=text)


_DEALT: tuple[Callable[[str], object], ...] = (
    lambda text: formats.read(text[:300], (), text, text[:80]), headcount.of,
    lambda text: company.told(text[:300], text), lambda text: prices.find(text),
    lambda text: deadlines.read(text, start=_NOW, now=_NOW, timezone="UTC"),
    lambda text: status.read(None, text[:300], text[:800]),
    lambda text: sold_out.read(text[:300], text), lambda text: hits(_event(text), (_WATCH,)),
    lambda text: access.read(text[:300], text),
)  # fmt: skip
_READERS: tuple[Callable[[str], object], ...] = (
    people.find, organizations.sponsors, organizations.hosts, lambda text: people.find(f"Speaker: Ann Lee, {text}"),
    lambda text: access.read("", text), access.capacity, lambda text: people.find(None, title=text[:500]),
)  # fmt: skip


def _drawn(seed: int) -> str:
    draw = random.Random(seed)
    return "".join(draw.choice(_PARTS) for _ in range(4000))[:20_000]


@pytest.mark.parametrize(
    "text", [*(run * (20_000 // len(run)) for run in _RUNS), *map(_drawn, range(6))], ids=lambda text: repr(text[:18])
)
def test_twenty_thousand_hostile_characters_are_read_at_once(text: str) -> None:
    for number, read in enumerate((*_READERS, *_DEALT)):
        longer = count()
        assert keeps(lambda read=read, longer=longer: read(text + "x" * next(longer)), 1.5), number


def test_a_thousand_plain_descriptions_cost_little() -> None:
    plain = (
        "Join us at the Lakeside Conference Center. Members $20, guests $30. Please register by Friday. Bring "
        "business cards. "
    ) * 5
    rounds = count()

    def read() -> None:
        again = next(rounds)  # what was read before costs nothing
        for number in range(1000):
            assert people.find(f"{plain} Note {again}-{number}.") == []

    assert keeps(read, 1.5)
