"""What a verb in the present behind a name announces: "shares", "says", "leads the walk"; or tells of their life
only."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import evidence, serving
from scrapers.reading.people.cues import (
    DETERMINERS,
    LINKING,
    MENTIONS,
    NOT_ANNOUNCING,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
    present,
)  # fmt: skip
from scrapers.reading.people.evidence import NOTHING, Evidence, against, strong
from scrapers.reading.people.following import acts
from scrapers.reading.people.following.asides import NOUNS_IN_S
from scrapers.reading.people.following.contacts import A_CONTACT, arranges
from scrapers.reading.people.following.verbs import acts_as, joined_verb, sits_with, verb
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_STARTED = words("on in at his her work next this as")
"""Behind "starts" and "begins" these tell of a new post."""
_MUSIC = words("sings plays performs")


def tells(line: Line, at: int, stop: int, several: bool) -> Evidence:
    """What the verb at ``at`` says of one, or of ``several``, in the present."""
    low = line.low(at)
    if arranges(line, at, stop):
        return A_CONTACT
    if low in ("sits", "sit") and (told := sits_with(line, at, stop)) is not None:
        return told
    if low == "turns" and line.mark(at + 1)[:1].isdigit():
        return strong(Role.HONOREE, "“turns …”", own=True)
    if low in ("starts", "begins") and line.low(at + 1) in _STARTED:
        return NOTHING
    if low == "says":
        return _says(line, at, stop)
    if low in MENTIONS:
        return against(f"“{low}”")
    if low in ("gave", "spoke", "presented", "led"):
        return NOTHING
    if low in NOT_ANNOUNCING and low not in _MUSIC:
        role = acts_as(line, at, stop)
        return strong(role, f"“{low} as …”", own=True) if role is not None else acts.of(line, at, stop) or NOTHING
    if low.endswith("s") and low not in NOUNS_IN_S and len(low) > 3 and not low.endswith("ss"):
        return _in_s(line, at, stop)
    if several and (told := acts.of(line, at, stop)) is not None and (told.weight < 0 or low == "become"):
        return told
    if several and (low in VERBS or low == "co-host"):
        return verb(line, at, stop) or strong(Role.SPEAKER, f"“{low}”")
    return NOTHING


def _says(line: Line, at: int, stop: int) -> Evidence:
    """ "says no to plastics" is told of somebody, "says yes" takes a side, "says" with a quotation only quotes."""
    if line.low(at + 1) in ("grace", "the", "a") and (service := serving.does(line, at, stop)) is not None:
        return service
    if line.low(at + 1) == "no" and line.low(at + 2).endswith("s"):
        return against("“says no …”")
    if line.low(at + 1) in ("yes", "no"):
        return acts.of(line, at, stop) or NOTHING
    if not any(token.text in '"“”' for token in line.tokens):
        return Evidence(evidence.FAIR, Role.SPEAKER, "“says”", True)
    return against("“says”")


def _in_s(line: Line, at: int, stop: int) -> Evidence:
    """A verb with an s: what people do at gatherings is sure, any other is told as it happens."""
    low = line.low(at)
    known = present(low) or acts.of(line, at, stop) is not None
    if not known and not _takes_more(line, at + 1, stop):
        return NOTHING
    told = verb(line, at, stop)
    if told is not None and told.weight >= 0:
        return told
    told = joined_verb(line, at, stop) or told
    if told is not None:
        return told
    return (
        strong(Role.SPEAKER, f"“{low}”", own=True)
        if known
        else Evidence(evidence.FAIR, Role.SPEAKER, f"“{low}”, told as it happens", True)
    )


_PARTICLES = words("out up off back down away")


def _takes_more(line: Line, at: int, stop: int) -> bool:
    """Whether what follows a word may follow a verb: "masks optional" is a thing and its quality."""
    if at >= stop or not line.tokens[at].word or line.tokens[at].capital:
        return True
    low = line.low(at)
    return (
        low in DETERMINERS
        or low in PREPOSITIONS
        or low in PRONOUNS
        or low in LINKING
        or low in _PARTICLES
        or low.endswith(("ly", "ing", "s", "'s"))
        or line.mark(at)[0].isdigit()
    )


__all__ = ["tells"]
