"""What marks a text as a place without a word of it: a class, an icon, a label for those who hear the page, a link to a
map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hobnob import patterns as re

if TYPE_CHECKING:
    from scrapers.formats.listing.outline import Line

PLACE_CLASS = re.compile(r"(?:^|[\s_-])(?:location|loc|venue|place|address|where|adr|locality)(?:$|[\s_-])", re.I)
OTHER_CLASS = re.compile(
    r"(?:^|[\s_-])(?:categor(?:y|ies)|tags?|badge|host(?:ed)?|organi[sz]er|sponsors?|presenter|speakers?|audience"
    r"|event-?type|excerpt|teaser(?![_-]{1,2}(?:location|loc|venue|place|address|where)\b))(?:$|[\s_-])",
    re.I,
)
"""What it marks is no place, whatever it sounds like; a teaser may have one: "teaser__place"."""
_ICON = re.compile(
    r"(?:^|[\s_-])(?:fa[srbld]?|icons?|glyphicon|dashicons|bi|material|mdi|ti|ion|feather|lni|svg|eicon)(?:$"
    r"|[\s_-])"
    r"|^icon",
    re.I,
)
_PIN = re.compile(
    r"(?:^|[\s_-])(?:map-?marker|location|map-?pin|pin-?map|marker|geo|geo-alt|pin|place|venue|map)(?:$|[\s_-])", re.I
)
_OTHER = re.compile(
    r"(?:^|[\s_-])(?:tags?|folder|bookmark|label|list|info|ticket|dollar|money|users?|person|phone|envelope|mail"
    r"|link"
    r"|globe|microphone|bullhorn|comment)(?:$|[\s_-])",
    re.I,
)
_WRITTEN = re.compile(r"\bmaterial-(?:icons|symbols)", re.I)
PIN = "\N{ROUND PUSHPIN}"
ICONS = frozenset(("i", "svg", "img", "span", "em"))
SURE_ICONS = frozenset(("i", "svg", "img"))
_SAYS_PLACE = re.compile(
    r"\W*(?:(?:event )?(?:location|venue|where|address)|map ?(?:pin|marker)|location (?:icon|pin)|pin"
    r"|(?:icon|map) location)\W*",
    re.I,
)
_MAP = re.compile(
    r"^https?://(?:(?:www|maps)\.)?(?:google\.[a-z.]{2,6}/maps\b|maps\.google\.|goo\.gl/maps|maps\.app\.goo\.gl"
    r"|bing\.com/maps|mapquest\.com|maps\.apple\.com|openstreetmap\.org)",
    re.I,
)
MARK = "location"
"""The class that stands for every mark of a place."""
_MARK_OF_OTHER = "category"


def of_element(attributes: Mapping[str, str | None]) -> str:
    """The class that an element's own labels come to: ``itemprop="location"``, ``aria-label="Location"``."""
    told = (
        attributes.get("itemprop"),
        attributes.get("aria-label"),
        attributes.get("data-label"),
        attributes.get("data-title"),
        attributes.get("data-th"),
    )
    return MARK if any(text and _SAYS_PLACE.fullmatch(text) for text in told) else ""


def of_icon(tag: str, attributes: Mapping[str, str | None]) -> str | None:
    """The class for the text behind an icon, empty for an icon of another matter; None where an element is none."""
    said = (
        attributes.get("alt")
        or attributes.get("aria-label")
        or (attributes.get("title") if tag in ("i", "svg") else None)
    )
    if tag in ("img", "i", "svg") and said and _SAYS_PLACE.fullmatch(said):
        return MARK
    klass = attributes.get("class") or ""
    if tag not in ("i", "svg", "span", "em") or not _ICON.search(klass):
        return None
    return MARK if _PIN.search(klass) else _MARK_OF_OTHER if _OTHER.search(klass) else ""


def of_ligature(attributes: Mapping[str, str | None], text: str | None) -> str | None:
    """The class for the text behind an icon that is written as a word ("location_on"); None where an element is
    none."""
    if not text or not _WRITTEN.search(attributes.get("class") or ""):
        return None
    return MARK if _PIN.search(text) else ""


def leads_to_map(href: str | None) -> bool:
    """Whether a link opens a map."""
    return href is not None and _MAP.match(href) is not None


MAP_BUTTON = re.compile(
    r"^\W*(?:(?:view|see|get|open|show|click|google|on|in|for|the|a|here|larger|driving)\s+)*(?:maps?|directions?"
    r"|map it|here)\W*$",
    re.I,
)


def links_map_only(line: Line) -> bool:
    """Whether all that a line links is the way to its place: "Akron, OH 44308 (Get Directions)"."""
    return all(MAP_BUTTON.match(piece.text) for piece in line.links)
