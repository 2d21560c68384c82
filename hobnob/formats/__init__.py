"""What happens in the room: which format an event has, from its title, its organiser and its text.

It stands on the ground floor because reading fills ``Event.format`` with it, and scoring asks it for
events that were stored without one. ``closures`` knows the rows that are no event, ``table`` the words
of titles, ``heads`` which of them is only an adjective, ``pastimes`` the look-alikes, ``cues`` what a
description tells, ``titled`` puts these together; ``filed`` reads categories, ``screened`` and ``public_bodies`` know
what is watched on a screen, or from the rows of an audience.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.formats import cues, heads, own_words, pastimes, public_bodies, screened, shorthand, titled
from hobnob.formats.filed import BROAD, of_category
from hobnob.formats.titled import LOW, of_title
from hobnob.records import Format
from hobnob.translated import english

_OPENING = re.compile(
    r"\b(?:this|join us (?:for|at)|you(?:'re| are) invited to|come to|attend|welcome to|presents?|hosts?|hosting"
    r"|invites? you to|our|the|an?)\s+(?:an?|the|our|this|its|their)?\s*((?:[\w'&-]+\s+){0,5}?(?:webinar|round ?table"
    r"|board meeting"
    r"|committee meeting|mixer|luncheon|"
    r"breakfast|dinner|gala|ribbon cutting|workshop|seminar|training|open house|job fair|career fair|expo|conference|"
    r"summit|networking (?:event|lunch|breakfast|group)|happy hour|reception|golf (?:outing|tournament|scramble)"
    r"|fundraiser|festival|parade|concert|service project|clean-?up|orientation|club meeting|weekly meeting"
    r"|candidate forum"
    r"|town hall))\b",
    re.I,
)
_AT_A_TABLE = frozenset({Format.BOARD_MEETING, Format.COMMITTEE, Format.ANNUAL_MEETING, Format.CLUB_MEETING})


@lru_cache(maxsize=5_000)
def of_text(text: str) -> Format | None:
    """The format that the opening of a description names in so many words, or None."""
    match = _OPENING.search(text[:600])
    return of_title(match.group(1)) if match else None


@lru_cache(maxsize=2_000)
def read(title: str, categories: tuple[str, ...] = (), text: str = "", organizer: str = "") -> Format | None:
    """The format: the platform's category first, where it says something narrow; then title; then text.

    ``organizer`` and ``text`` also tell a look-alike from the room whose words it borrows.
    """
    title, text = shorthand.spelt(english(title)), own_words.own(text)
    found = _read(title, categories, text, organizer)
    if found in _AT_A_TABLE and public_bodies.is_public(title, text, organizer):
        return Format.PUBLIC_MEETING
    return Format.WEBINAR if found not in LOW and screened.is_screened(found, title, text) else found


def _read(title: str, categories: tuple[str, ...], text: str, organizer: str) -> Format | None:
    named = titled.read(title, text, organizer)
    if named in (Format.NOT_AN_EVENT, Format.WEBINAR):
        return named
    filed = list(dict.fromkeys(found for found in map(of_category, categories) if found))
    if named in filed:
        return named
    narrow = [found for found in filed if found not in BROAD]
    if len(narrow) == 1 and (named is None or named in BROAD or named is Format.MIXER) and named is not Format.OTHER:
        return narrow[0]
    if named:
        return named
    return (
        (narrow[0] if narrow else None)
        or cues.of(title, text, organizer)
        or of_text(text)
        or (filed[0] if filed else None)
        or heads.of(titled.bare_of(title), None)
        or pastimes.of_body(organizer)
    )
