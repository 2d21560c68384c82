"""Days that a list of talks leaves out: "NO MEETING" where the other rows name what is held."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.titles import Name

WHY = "it says that nothing is on that day"
_NO_MEETING = re.compile(r"\W*(?:there (?:is|will be) )?no (?:\w+ ){0,2}meetings?\b[^.]{0,60}\W*", re.I)
_LEAST = 3
_MOSTLY = 0.5


def left_out(said: list[Fields], names: list[Name | None], groups: list[list[int]]) -> set[int]:
    """The places of the rows which nothing but that there is no meeting stands in, beside others most of which have names of their own."""
    out: set[int] = set()
    for members in groups:
        if len(members) >= _LEAST and len({name.text for at in members if (name := names[at]) is not None}) >= max(2, _MOSTLY * len(members)):
            out.update(at for at in members if names[at] is None and _NO_MEETING.fullmatch(said[at].one("status") or ""))
    return out
