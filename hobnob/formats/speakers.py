"""Who speaks at the weekly meeting of a service club, where the title is nothing but that: "Guest Speaker: Ann Lee,
CEO"."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Format

_CLUB = re.compile(
    r"\b(?:rotary|rotarians?|kiwanis|lions club|optimist|exchange club|civitan|soroptimist|zonta|altrusa|sertoma"
    r"|ruritan|probus|gyro club|pilot club|quota club|torch club|club rotary|club lions|club de leones)\b",
    re.I,
)
_SPEAKER = re.compile(
    r"^\W*(?:(?:guest|featured|club|weekly|noon|lunch(?:eon)?|breakfast|dinner|morning|evening|our|this week'?s"
    r"|today'?s|next|mon|tues|wednes|thurs|fri|satur|(?:mon|tues|wednes|thurs|fri|satur)day)[ -]+)*(?:speakers?"
    r"|program(?:me)?|presenter|presentation|classification talk|vocational talk)\b\s*(?:[:–—-]|(?:is|with|by)\b"
    r"|\W*$"
    r"|(?=(?-i:[A-Z])))",
    re.I,
)
_LOOSE = frozenset(
    {
        None,
        Format.FESTIVAL,
        Format.LUNCHEON,
        Format.BREAKFAST,
        Format.DINNER,
        Format.NETWORKING,
        Format.GOVERNMENT,
        Format.OTHER,
        Format.STATE_OF,
    }
)


def is_meeting(title: str, organizer: str, found: Format | None) -> bool:
    """Whether a title read as ``found`` names the speaker of a service club's meeting."""
    return found in _LOOSE and _SPEAKER.match(title) is not None and _CLUB.search(organizer) is not None


__all__ = ["is_meeting"]
