"""What a name tells of what became of its meeting: that it is off, went to another day, or changed its place."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.vague import is_feast

_CHANGE = re.compile(
    r"\W*\b(?:please )?(?:note )?(?:the )?(?:new )?(?:meeting )?(?:location|time|date|venue"
    r"|room)(?:\s*(?:&|and|,|/)\s*(?:location|time|date|venue|room))*\s+(?:change[ds]?|update[ds]?)\b\W*",
    re.I,
)
"""A note that something about the meeting changed."""
_CANCELLATION = re.compile(r"\W*\b(?:notice of )?cancel+ation(?:\s+notice)?\W*$", re.I)
_ENDING = re.compile(
    r"(?<=\w{3})\s*[-–—(,:*]*\s*\b(?:(?:has|have) been |is |was |is being )?(?:cancel+ed|postponed|re-?scheduled"
    r"|moved)(?:\W+(?:to|until|till|from|due|because|and re-?scheduled|tb[ad])\b.*)?\W*$",
    re.I,
)
"""What became of a meeting, behind its name."""
_STANDING = re.compile(r"^(?:re-?scheduled|cancel+ed|postponed)\s*[-–—:,]?\s+(?=(?-i:[A-Z]))", re.I)
"""What became of a meeting, before its name."""
_GIVEN_UP = re.compile(
    r"\([^()]{0,60}?\b(?:meeting|hearing|session)s?\s(?:(?:is|was|has been|will be|to be)\s)?(?:moved|re-?scheduled"
    r"|postponed|changed)\s(?:to|until)\b[^()]{0,60}\)?",
    re.I,
)
"""Behind a day: why its meeting went to another, "(Columbus Day - meeting moved to Oct. 19)"."""
_MEETING_BEHIND = re.compile(r"\W+(?:the )?(?:meeting|hearing|session)$", re.I)


def without_given_up(text: str) -> str:
    """The text without the brackets that tell why its meeting went to another day."""
    return _GIVEN_UP.sub(" ", text)


def without_ending(text: str) -> str:
    """The text without what became of it, behind its name: "Board Meeting Rescheduled"."""
    return _ENDING.sub("", text)


def tells_only_why(text: str) -> bool:
    """Whether a text names nothing but the feast for which a meeting went to another day: "Columbus Day, meeting moved
    to"."""
    held = _ENDING.sub("", text)
    return held != text and is_feast(_MEETING_BEHIND.sub("", held))


def without_standing(text: str, edges: str) -> str:
    """The text without what became of it before its name, and without a note that something changed."""
    return _STANDING.sub("", _CHANGE.sub(" ", _CANCELLATION.sub("", text)).strip(edges))
