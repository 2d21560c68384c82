"""A line whose dashes divide it into a name, a day, an hour and a place: "Mixer – October 15 – 5:00 pm – Depot"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.heads_of_lines import Head
from scrapers.formats.listing.places import is_house, is_online, is_place
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import BUTTON, DOCUMENT, EVENT, MONTH_DAY, TIME, WEEKDAY
from scrapers.reading.status import without_banner

_DASH = r"\s[-–—]\s+"
_DIVIDED = re.compile(
    rf"(?P<name>[A-Z\d].*?){_DASH}(?:{WEEKDAY}\.?,?\s+)?(?:{MONTH_DAY.pattern})(?:st|nd|rd|th)?(?:,?\s+(?:19|20)\d\d)?(?:{_DASH}|,\s+){TIME.pattern}{_DASH}(?P<place>[A-Z].*)",
    re.I,
)
_ONE_WORD = re.compile(r"(?:The\s+)?[A-Z][a-z]{3,}")
_TOLD_OF_IT = re.compile(r"(?:members?|guests?|speakers?|tickets?|registration|required|limited|included|provided|tentative|hybrid|\w+(?:ed|ing|day))$", re.I)
"""A word behind an hour that is no house's: "Closed", "Networking"."""


def divided(text: str) -> Head | None:
    """The name before the day and the place behind the hour, where dashes divide a line into them."""
    found = _DIVIDED.fullmatch(text.strip())
    if found is None:
        return None
    place = found["place"].strip(" .,;")
    return Head(found["name"].strip(), place) if _is_whereabouts(place) else None


def _is_whereabouts(text: str) -> bool:
    if is_place(text) or is_house(text):
        return EVENT.search(text) is None or is_house(text)
    if not _ONE_WORD.fullmatch(text) or is_online(text) or EVENT.search(text) or BUTTON.match(text) or DOCUMENT.match(text):
        return False
    return not (is_generic(text) or is_no_title(text) or _TOLD_OF_IT.search(text) or without_banner(text) != text)
