"""Whether an event is only announced: a date is kept for it, and nothing else is told yet."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Event

_KEPT = re.compile(r"\W*(?:save|mark|hold|block) (?:the|this|your|our) (?:date|day|calendars?)s?\b", re.I)
_LATER = re.compile(
    r"\b(?:details?|more(?: info(?:rmation)?)?|info(?:rmation)?|tickets|registration|invitations?|agenda|location"
    r"|venue)\b.{0,30}\b(?:coming|to come|to follow|follows?|will follow|later|soon|tb[ad]|announced|next month"
    r"|in the (?:spring|summer|fall|autumn|new year))\b|\bmore to come\b|\bstay tuned\b|\bwatch (?:this space"
    r"|your (?:mail|inbox|e-?mail))\b",
    re.I,
)
_SHORT = 160


def only(event: Event) -> bool:
    """ "Save the date!! Awards" with "Details coming": there is no room to go to yet."""
    if (
        _KEPT.match(event.title) is None
        or event.people
        or event.offers
        or (event.venue is not None and not event.venue.inferred)
    ):
        return False
    text = (event.summary or "").strip()
    return not text or (len(text) <= _SHORT and _LATER.search(text) is not None)


__all__ = ["only"]
