"""What goes on behind a name and belongs to the day: the parts of its programme with their hours, how often it is
given, in what weather."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.words import SHORT_NUMERIC, TIME

_PART = (
    r"(?:(?:no-host|cash|wine|coffee|pre-\w+|optional) )?(?:social(?: hour| time)?|cocktails?|happy hour|doors|gates?"
    r"|registration|check-?in|sign-?in|networking|lunch(?:eon)?|dinner|supper|breakfast|brunch|buffet|meal|"
    r"program|meeting|line-?up|refreshments|coffee|reception|music|games|kick-?off|ceremony|speaker|presentation"
    r"|worship|tip-?off|first pitch)"
)
_PARTS = re.compile(
    rf"(?<=[^\W\d_]{{3}}),?\s?[,;(–—-]\s{{0,2}}{_PART}(?: (?:opens?|begins?|starts?|is served|served))?\s(?:at "
    rf"|from "
    rf"|@ )?(?:{TIME.pattern}|\d{{1,2}}:\d\d\b).*$",
    re.I,
)
"""A part and its hour: "General Meeting, social at 11:00, luncheon at noon"."""
_TIMES_GIVEN = re.compile(
    r"(?<=[^\W\d_]{3})(?:,|\s[–—-])\s(?:two|three|four|2|3|4) (?:seatings|shows|showings|showtimes|performances"
    r"|sessions|services|screenings|sittings)\b(?=\W*$|\s?[:–—-]|\s(?:at|from)\b).*$",
    re.I,
)
_WITHOUT = re.compile(
    r"(?<=[^\W\d_]{3})\s?[–—,;(-]\s?no (?:guest )?(?:program|speaker|lunch|dinner|breakfast|meal|childcare)\b\)?\W*$",
    re.I,
)
_WEATHER = re.compile(r",?\s?\(?\b(?:held )?rain or shine\b[!.]?\)?", re.I)
_PRICE = re.compile(r"(?<=[^\W\d_]{3})(?:,|\s[–—-])\s(?:only |cost:? |tickets:? )?[$€£]\s?\d[^A-Z]*$")
"""What it costs, in small letters up to the end: "Earth Day Mixer, $10 / free for members"."""
_BY_WIRE = re.compile(
    r"(?<=[^\W\d_]{3}),\s(?:(?:via|on|by)\s)?(?:Zoom|Web[Ee]x|(?:Microsoft |MS )?Teams|[Oo]nline)\W*$"
)
"""How one attends: "New Member Orientation, Zoom"."""
_TILL = re.compile(
    r",?\s(?:until|['’]?till?)\s(?:(?:we['’]re |they['’]re |it['’]s )?(?:all )?gone|sold out|close|\?+)\W*$", re.I
)
_MEET = re.compile(rf",\s(?:we )?meet (?:at|in|by|behind|near) [^,]{{2,40}}?,?\s(?:at )?{TIME.pattern}.*$", re.I)
"""Where one comes together, and when."""
_BARE_HOURS = re.compile(
    r"(?<=[^\W\d_]{3}),\s(?:[7-9]|1[0-2]|[1-6])(?::[0-5]\d)?\s?[-–]\s?(?:1[0-2]|[1-9])(?::[0-5]\d)?\W*$"
)
"""Hours without a half of the day at the end of a line: "Opening Day Market, 9-1"."""
_DAY_BEFORE_HOUR = re.compile(rf"(?<![\d/$]){SHORT_NUMERIC.pattern},?\s+(?:at\s)?(?={TIME.pattern})", re.I)
_DAY_AT_HEAD = re.compile(
    rf"^\W{{0,2}}(?:{SHORT_NUMERIC.pattern})(?:\s?[:|,–—-]\s?|\s[–—-]\s"
    rf"|\s(?=[A-Z][^\d]*{TIME.pattern}))(?=\D*[^\W\d_]{{3}})",
    re.I,
)
_A_DAY_S_NAME = re.compile(r"\W*9/11\s[A-Z]")


def without_ends(text: str) -> str:
    """The text up to what goes on behind its name."""
    for end in (_PARTS, _TIMES_GIVEN, _TILL, _MEET, _BARE_HOURS, _WITHOUT, _PRICE, _WEATHER, _BY_WIRE):
        text = end.sub("", text)
    return text


def without_short_days(text: str) -> str:
    """The text without the day in figures that stands at its head or right before its hour: "9/3 7:30am Coffee
    Connect", not "9/11 Memorial"."""
    text = _DAY_BEFORE_HOUR.sub("", text)
    return text if _A_DAY_S_NAME.match(text) else _DAY_AT_HEAD.sub("", text)


__all__ = ["without_ends", "without_short_days"]
