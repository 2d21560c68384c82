"""Which format the categories of a publisher name."""

from __future__ import annotations

from functools import lru_cache

from hobnob.formats.titled import of_title
from hobnob.records import Format

_CATEGORIES = {
    "mixers": Format.MIXER, "social": None, "meeting": None, "meetings": None, "committee meetings": Format.COMMITTEE,
    "holiday": None, "community": None, "community event": None, "community events": None, "chamber event": None,
    "chamber events": None, "member event": None, "member events": None, "other": None, "general": None,
    "special event": None, "special events": None, "fundraiser": Format.FUNDRAISER, "event": None, "events": None,
    "town hall": Format.GOVERNMENT, "town_hall": Format.GOVERNMENT, "house_party": None, "canvass": None,
    "phone_bank": None, "meet_greet": Format.MIXER, "non-profit": None, "nonprofit": None, "business": None,
    "volunteer": None, "volunteers": None, "young professionals": Format.LEADERSHIP, "class": Format.WORKSHOP,
    "board": Format.BOARD_MEETING, "rotary": None, "anniversary": None, "celebration": None, "networking": None,
    "sports": None, "music": Format.FESTIVAL, "awards": Format.AWARDS, "conference": Format.CONFERENCE,
}  # fmt: skip
BROAD = frozenset({
    Format.NETWORKING, Format.WORKSHOP, Format.FESTIVAL, Format.OTHER, Format.CONFERENCE, Format.CLUB_MEETING,
    Format.ORIENTATION, Format.SPORT, Format.EXPO, Format.FUNDRAISER, Format.NOT_AN_EVENT, Format.OPEN_HOUSE,
    Format.SERVICE_DAY, Format.LEADERSHIP,
})  # fmt: skip
"""What a category may say of a title that says more: a category "Networking" covers a ribbon cutting."""


@lru_cache(maxsize=5_000)
def of_category(category: str) -> Format | None:
    """The format that a publisher's category names, or None for one that names a topic or an audience."""
    name = category.strip().casefold()
    if name in _CATEGORIES:
        return _CATEGORIES[name]
    found = of_title(category)
    # "Ribbon Cuttings, Mixers & Luncheons" is a bin, not a format
    return None if found is Format.NOT_AN_EVENT and "clos" not in name else found


__all__ = ["BROAD", "of_category"]
