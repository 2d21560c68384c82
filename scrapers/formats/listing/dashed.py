"""A line whose dashes or bars divide it into a name, a day, an hour and a place: "Mixer – October 15 – 5:00 pm –
Depot"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.heads_of_lines import Head
from scrapers.formats.listing.notes import is_note, tells_places_left
from scrapers.formats.listing.places import is_house, is_online, is_place
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import (
    BUTTON,
    DOCUMENT,
    EVENT,
    MONTH_DAY,
    NUMERIC,
    SHORT_NUMERIC,
    TIME,
    WEEKDAY,
    YEAR,
    labelled,
)
from scrapers.reading import asides, sold_out
from scrapers.reading.status import without_banner

_DASH = r"\s[-–—]\s+"
_DIVIDED = re.compile(
    rf"(?P<name>[A-Z\d].*?){_DASH}(?:{WEEKDAY}\.?,?\s+)?(?:{MONTH_DAY.pattern})(?:st|nd|rd"
    rf"|th)?(?:,?\s+(?:19|20)\d\d)?(?:{_DASH}|,\s+){TIME.pattern}{_DASH}(?P<place>[A-Z].*)",
    re.I,
)
_ONE_WORD = re.compile(r"(?:The\s+)?[A-Z][a-z]{3,}")
_TOLD_OF_IT = re.compile(
    r"(?:members?|guests?|speakers?|tickets?|registration|required|limited|included|provided|tentative|hybrid"
    r"|\w+(?:ed|ing|day))$",
    re.I,
)
"""A word behind an hour that is no house's: "Closed", "Networking"."""


_BAR = re.compile(r"\s(?:[|•·]|//)\s")
_MOMENT = re.compile(
    rf"{MONTH_DAY.pattern}|{NUMERIC.pattern}|{SHORT_NUMERIC.pattern}|{TIME.pattern}|\b{WEEKDAY}\b|{YEAR.pattern}", re.I
)
_DATED = re.compile(rf"{MONTH_DAY.pattern}|{NUMERIC.pattern}|{TIME.pattern}", re.I)
_WORDS = re.compile(r"[^\W\d_]{3}")
_SPOT = re.compile(
    r"(?:the )?(?:\d{1,5} block of|(?:ne |nw |se |sw )?corner of|intersection of|meet(?:ing)? (?:at|in)|between)\s",
    re.I,
)
"""What begins words for a spot that is no house: "400 block of Linden"."""
_LEAST_PARTS = 3
_MOST_PARTS = 8


def divided(text: str) -> Head | None:
    """The name and the place, where dashes or bars divide a line into them, a day and an hour."""
    return _by_bars(text) or _by_dashes(text)


def _by_bars(text: str) -> Head | None:
    """The one part that is no day, hour, price, button or place, and the place beside it: "Lunch | October 6 | noon |
    Harbor Inn | $30"."""
    parts = [part.strip() for part in _BAR.split(text.strip())]
    if not _LEAST_PARTS <= len(parts) <= _MOST_PARTS or not _MOMENT.search(text):
        return None
    told = [
        part
        for part in parts
        if _WORDS.search(_MOMENT.sub(" ", part))
        and not asides.is_price(part)
        and not BUTTON.match(part)
        and not DOCUMENT.match(part)
        and not is_note(part)
        and not sold_out.is_said(part)
        and not tells_places_left(f" {part}")
        and not is_no_title(part)
    ]
    if any(labelled(part) for part in told):
        return None
    places = [
        part
        for part in told
        if _SPOT.match(part)
        or ((is_place(part) or is_house(part) or is_online(part)) and (EVENT.search(part) is None or is_house(part)))
    ]
    names = [part for part in told if part not in places]
    if (
        len(names) > 1
        and not places
        and TIME.search(text)
        and text.index(names[-1]) > max(found.end() for found in TIME.finditer(text))
        and _is_whereabouts(names[-1].removeprefix("The "))
    ):
        places.append(names.pop())  # behind the hour
    if not names and len(places) > 1 and places[0] == parts[0]:
        names, places = places[:1], places[1:]
    if len(names) != 1 or len(places) > 1 or _DATED.search(names[0]) or is_generic(names[0]) or is_no_title(names[0]):
        return None
    return Head(names[0], places[0] if places else None)


def _by_dashes(text: str) -> Head | None:
    found = _DIVIDED.fullmatch(text.strip())
    if found is None:
        return None
    place = found["place"].strip(" .,;")
    return Head(found["name"].strip(), place) if _is_whereabouts(place) else None


def _is_whereabouts(text: str) -> bool:
    if is_place(text) or is_house(text):
        return EVENT.search(text) is None or is_house(text)
    if (
        not _ONE_WORD.fullmatch(text)
        or is_online(text)
        or EVENT.search(text)
        or BUTTON.match(text)
        or DOCUMENT.match(text)
    ):
        return False
    return not (is_generic(text) or is_no_title(text) or _TOLD_OF_IT.search(text) or without_banner(text) != text)
