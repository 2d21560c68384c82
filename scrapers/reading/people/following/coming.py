"""What a verb behind "will" announces: mostly that somebody speaks."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong
from scrapers.reading.people.following import acts
from scrapers.reading.people.following.asides import skip_adverbs
from scrapers.reading.people.following.contacts import A_CONTACT, AT_THE_DOOR, arranges
from scrapers.reading.people.following.copula import is_
from scrapers.reading.people.following.verbs import joined_verb, sits_with, verb
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_UNTOLD = words("have miss succeed replace become turn remain need assume respond accept-rsvps")
"""Verbs that do not say what somebody will do at the gathering."""
_PARTS = words("program devotional")


def after_will(line: Line, at: int, stop: int) -> Evidence:
    """What the verb behind the "will" before ``at`` announces."""
    at = skip_adverbs(line, at, stop)
    if at >= stop:
        return NOTHING
    low = line.low(at)
    if low in ("not", "never"):
        return against("“will not”")
    if arranges(line, at, stop) or low in ("collect", "check"):
        return A_CONTACT
    if (
        low == "be"
        and line.low(at + 1) in ("happy", "glad", "available")
        and line.low(at + 2) == "to"
        and line.low(at + 3) in ("help", "assist")
    ):
        # "Questions? Jane Roe will be happy to help"
        return A_CONTACT
    if low == "be":
        return is_(line, at + 1, stop, coming=True)
    if (told := _with_object(line, at, stop)) is not None:
        return told
    if low == "help" and (at + 1 >= stop or not line.tokens[at + 1].word):
        # "Questions? Jane Roe can help: jane@example.org"
        return A_CONTACT
    if low == "retire":
        return strong(Role.HONOREE, "“will retire”")
    if low == "attend":
        return fair(Role.SPEAKER, "“will attend”")
    if low in _UNTOLD:
        return NOTHING
    return verb(line, at, stop) or joined_verb(line, at, stop) or strong(Role.SPEAKER, f"“will {low}”", own=True)


def _with_object(line: Line, at: int, stop: int) -> Evidence | None:
    """Verbs that their objects give a meaning: "will have the invocation", "will turn over the gavel", "will sit down
    with three owners"."""
    low, object_ = line.low(at), line.low(at + 1)
    if low in ("turn", "become") or (low == "call" and object_ in ("the", "our", "us", "everyone")):
        return acts.of(line, at, stop)
    if low == "sit":
        return sits_with(line, at, stop)
    if low == "have" and line.has(AT_THE_DOOR, at + 1, min(stop, at + 4)):
        return A_CONTACT
    if low == "have" and object_ in ("the", "our") and line.low(at + 2) in _PARTS:
        return strong(Role.SPEAKER, f"“have the {line.low(at + 2)}”", own=True)
    return None


__all__ = ["after_will"]
