"""Whether what a title calls a room is watched on a screen."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Format

_ON_SCREEN = re.compile(
    r"\bwebinar\b|\bwebcast\b|\blive ?stream\b|\bbroadcast\b|\b(?:watch|view|stream(?:ed|s)?)\b.{0,50}\b(?:from your"
    r"|live|stream|online|zoom)|\bfrom your (?:desk|home|own desk|office|couch)\b|\blog (?:in|on) from\b|"
    r"\b(?:a |the )?recording (?:will|is|available)|\bcameras? (?:and mics?\w* )?(?:optional|off)"
    r"|\bquestions by chat\b|\bvideo presentation\b|\bon (?:ms )?teams\.|\bonline (?:talk|lecture)\b"
    r"|\b(?:microphones?|mics?|attendees|participants) (?:are |will be )?muted\b|\b(?:presented|held|given|taught"
    r"|delivered|offered) (?:live )?(?:over|via|on|by|through) (?:ms |microsoft )?(?:teams|zoom|webex)\b"
    r"|\brecording (?:goes|is sent|is mailed)\b|\b(?:zoom|teams|webex) (?:seminar|training|class|lecture|talk)\b"
    r"|\bstay on the line\b|\bwatch our speaker on zoom\b",
    re.I,
)
_ONLINE_TITLE = re.compile(r"\b(?:online|virtual|virtually|streamed|zoom|webex|on teams|e-?learning)\b", re.I)
_LECTURES = frozenset(
    {
        Format.WORKSHOP,
        Format.CONFERENCE,
        Format.NETWORKING,
        Format.STATE_OF,
        Format.SERVICE_DAY,
        Format.CLUB_MEETING,
        Format.LUNCHEON,
        Format.ORIENTATION,
        None,
    }
)
_RECORDED = re.compile(
    r"\b(?:facebook|youtube|instagram|linkedin) live\b(?!.*\b(?:how to|workshop|class|training)\b)"
    r"|^\W*(?:recordings?|replay|on[- ]demand)\s?[:–—|-]|[(\[–—:-]\s?(?:recording|replay|on[- ]demand)\W*$"
    r"|\btele-?(?:phone)? ?town ?hall\b",
    re.I,
)
_BROADCAST = re.compile(r"\bbroadcast\b|\blive ?stream(?:ed)?\b|\bwebcast\b|\bwebinar\b", re.I)


_TAUGHT = frozenset({Format.WORKSHOP, Format.STATE_OF, Format.SERVICE_DAY, None})


def is_screened(form: Format | None, title: str, text: str) -> bool:
    """Whether one watches it: a lecture on a screen, whatever its title."""
    opening = text[:400]
    if _RECORDED.search(title):
        return True
    if form in _LECTURES:
        online = _ONLINE_TITLE.search(title) is not None
        told = form is not None and _ON_SCREEN.search(opening) is not None
        return (
            told
            and not re.search(
                r"\b(?:in[- ]person|also streamed|hybrid|or (?:via|on|by|over) (?:zoom|teams|webex))\b", opening, re.I
            )
        ) or (
            online
            and (form in _TAUGHT or (form is Format.CONFERENCE and re.search(r"\btraining\b", title, re.I) is not None))
        )
    if form is Format.GOVERNMENT and _ONLINE_TITLE.search(title) and _BROADCAST.search(opening):
        return True
    return _BROADCAST.search(title) is not None or (
        form is Format.ROUNDTABLE and _ONLINE_TITLE.search(title) is not None and _ON_SCREEN.search(opening) is not None
    )


__all__ = ["is_screened"]
