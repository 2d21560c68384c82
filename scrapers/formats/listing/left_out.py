"""Days that a list of talks leaves out: "NO MEETING", "Dark", "Spring break" where the other rows name what is held."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.titles import Name

WHY = "it says that nothing is on that day"
_NO_MEETING = re.compile(r"\W*(?:there (?:is|will be) )?no (?:\w+ ){0,2}meetings?\b[^.]{0,60}\W*", re.I)
_IDLE = re.compile(
    r"\W*(?:(?:club |we (?:are|will be) )?dark\b(?:\W+no (?:\w+ ){0,2}(?:meetings?|programs?))?"
    r"|(?:(?:spring|fall|autumn|winter|summer|mid-?terms?|reading|thanksgiving|christmas|easter|holiday|semester"
    r"|school|university) ){1,2}(?:break|recess|vacation|holidays?))\W*",
    re.I,
)
"""What else stands in a talk's stead on a day without any."""
_LEAST = 3
_MOSTLY = 0.5


def left_out(said: list[Fields], names: list[Name | None], groups: list[list[int]]) -> set[int]:
    """The places of the rows which nothing but that there is no meeting stands in, beside others most of which have
    names of their own."""
    out: set[int] = set()
    for members in groups:
        if len(members) >= _LEAST and len({name.text for at in members if (name := names[at]) is not None}) >= max(
            2, _MOSTLY * len(members)
        ):
            out.update(at for at in members if _says_none(said[at], names[at]))
    return out


def _says_none(said: Fields, name: Name | None) -> bool:
    """Whether a row says in its name's stead that there is none on its day."""
    if said.one("time"):
        return False
    if name is not None:
        return _IDLE.fullmatch(name.text) is not None
    return any(
        _NO_MEETING.fullmatch(told) or _IDLE.fullmatch(told) for role in ("status", "title") if (told := said.one(role))
    )
