"""What a text says beside its name of another day or place than the event's: "(rain date Sept. 26)"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.words import MONTH, WEEKDAY
from scrapers.reading.dates.other_days import SPARE_DAY

_SPARE = rf"\b{SPARE_DAY}\b"
_DAY = rf"(?:is|on|of|:|[\s,–—-]|{WEEKDAY}\b\.?)*(?:{MONTH}\b|\d)"
_SPARE_DAY = re.compile(
    rf"\s{{0,3}}\((?=[^()]{{0,80}}\d)[^()]{{0,80}}{_SPARE}[^()]{{0,80}}\)|[\s,;.|–—-]{{0,8}}{_SPARE}{_DAY}.*$", re.I
)
_NEW_DATE = re.compile(
    rf"(?:(?<=[^\W\d_])\s{{0,3}}[,(]?\s{{0,3}}[–—:(-]\s{{0,3}}|^\W{{0,8}})\bnew (?:date|day"
    rf"|time)(?: (?:and|&) time)?\s{{0,3}}[:–—-]\s{{0,3}}(?:{WEEKDAY}\b\.?,?\s*)?(?=(?:{MONTH})\b|\d)",
    re.I,
)

_NEW_PLACE = re.compile(
    r"(?<=\w)\s{0,3}[,(*–—|-]{1,3}\s{0,3}(?:please )?(?:note )?(?:new|changed|updated) (?:location|venue|place|room"
    r"|time)s?\s{0,3}(?:[:–—!-].{0,120}|[)*]{1,3}\s{0,3})$"
    r"|(?<=\w{3}):\s{0,3}(?:new|changed|updated) (?:location|venue|place|room)\s{0,2}[:!–—-].*$"
    r"|(?<=\w{3})\s{0,3}(?:[–—,(*]|\s-)\s{0,3}(?:now at|relocated to)\s(?=(?-i:[A-Z])).*$",
    re.I,
)
_STATE = re.compile(
    r"\s{0,3}\((?:now |has been |was )?(?:cancel+ed|postponed|re-?scheduled|moved|deferred)\b[^()]{0,60}\)", re.I
)
"""In brackets, what became of it: "(postponed until March 4)"."""


def without_state(text: str) -> str:
    """The text without brackets that tell what became of something."""
    return _STATE.sub("", text)


def without_new_date(text: str) -> str:
    """The text without the label of the day to which it was moved: "Gala – NEW DATE: October 22"."""
    return _NEW_DATE.sub(" ", text)


def without_spare_day(text: str) -> str:
    """The text without the day that is for bad weather only."""
    return _SPARE_DAY.sub("", text)


def without_new_place(text: str) -> str:
    """The text without the place or the hour that is new: "Mixer – NEW LOCATION: Harbor Inn"."""
    return _NEW_PLACE.sub("", text)
