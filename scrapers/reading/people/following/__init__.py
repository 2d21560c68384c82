"""What the words behind a name, or behind a list of names, say of it: mostly what the person will do.

``asides`` are passed over; then the first word decides (``by_word``, a table): ``coming`` (behind "will"), ``copula``
("is"), ``having``, ``telling`` (the present), with ``verbs`` and ``acts`` (the role that a verb and its object give),
and ``contacts`` (who is only to be turned to); ``romance`` has the verbs of Spanish and French.
"""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import DETERMINERS, PRONOUNS, VERBS
from scrapers.reading.people.evidence import NOTHING, Evidence, against, strong
from scrapers.reading.people.following import by_word, later, romance
from scrapers.reading.people.following.asides import skip_asides, verbal
from scrapers.reading.people.following.coming import after_will
from scrapers.reading.people.following.contacts import A_CONTACT, telephone
from scrapers.reading.people.following.copula import is_
from scrapers.reading.people.following.telling import tells
from scrapers.reading.people.following.verbs import verb
from scrapers.reading.people.line import Line
from scrapers.reading.words import words


def read(line: Line, end: int, stop: int, several: bool) -> Evidence:
    """The evidence right of the token ``end``; ``several`` is whether two or more names stand before it."""
    told = _elsewhere(line, end)
    if told is not None:
        return told
    if (told := romance.read(line, end, stop, several=several)).weight:
        return told
    if line.mark(end) == "," and line.low(end + 1) == "who" and (told := _who(line, end + 2, stop)).weight:
        return told
    if line.low(end) == "who":
        return _whoever(line, end, stop)
    if line.mark(end) == "," and line.low(end + 1) == "who'll":
        return after_will(line, end + 2, stop)
    if line.mark(end) == "," and (told := later.favourite(line, end + 1, stop)).weight:
        return told
    at = skip_asides(line, end, stop)
    if (
        several
        and line.mark(at) in ("-", "–", "—")
        and at + 2 < stop
        and not line.tokens[at].glued
        and not line.tokens[at + 1].capital
    ):
        # "Three campers - Ann Lee, Bob Ray and Cy Poe - report on their week"
        told = tells(line, at + 1, stop, several)
        return (
            told if told.own or line.low(at + 2) in ("on", "about", "how", "what", "the", "their", "for") else NOTHING
        )
    if at >= stop:
        return NOTHING
    told = by_word.of(line, at, end, stop, several)
    if not told.weight and line.tokens[at].word and not line.tokens[at].capital:
        comma = next((here for here in range(at, min(stop, at + 7)) if not line.tokens[here].word), -1)
        if comma > 0 and line.mark(comma) == "," and comma + 1 < stop and verbal(line, comma + 1):
            at = comma + 1
            told = by_word.of(line, at, end, stop, several)
    if not told.weight and (office := _of_an_office(line, at, stop)) > 0:
        # "Jane Roe from the water district to speak on lead pipes"
        told = by_word.of(line, office, end, stop, several)
    if (
        told.why in ("“lead … discussion”", "“leads … discussion”")
        and not line.has(_OF_SEVERAL, at, min(stop, at + 9))
        and _on_a_topic(line, at, stop)
    ):
        return strong(Role.SPEAKER, "presents a topic", own=True)
    return told if told.weight else later.beyond(line, end, at, stop, several) or _pronoun_will(line, at, stop)


_OF_SEVERAL = words("panel panelists panellists speakers")
"""Who leads these in a discussion moderates it."""
_TELLS = words("talks speaks discusses explains shares tells shows walks teaches presents answers")
_TOLD = words("about on how us what why with your our the his her")
_OFFICE = words("from of with at in")


def _of_an_office(line: Line, at: int, stop: int) -> int:
    """Where "will" or "to" and a verb stand behind a body in small letters: "of the planning office will"; 0 where they
    do not."""
    if line.low(at) not in _OFFICE:
        return 0
    for here in range(at + 1, min(stop - 1, at + 9)):
        if (
            here > at + 1
            and line.low(here) in _TELLS
            and line.low(here + 1) in _TOLD
            and line.low(here - 1) not in DETERMINERS
        ):
            return here
        if line.low(here) == "will" or (line.low(here) == "to" and line.low(here + 1) in VERBS and here > at + 1):
            return here
        if (
            not line.tokens[here].word
            or line.tokens[here].capital
            or line.low(here) in PRONOUNS
            or line.low(here) == "to"
        ):
            return 0
    return 0


def _elsewhere(line: Line, end: int) -> Evidence | None:
    """A telephone number, another time or "(contact": what stands at once behind a name that is not announced."""
    if line.mark(end) in (",", "(", ":", "-", "–", "at") and telephone(line.mark(end + 1)):
        return A_CONTACT
    if line.low(end) in ("next", "last") and line.low(end + 1) in ("month", "week", "time", "year", "quarter"):
        return against("another time")
    if line.mark(end) == "(" and line.low(end + 1) in ("see", "contact", "call", "ask", "email", "e-mail", "text"):
        return A_CONTACT
    return None


def _on_a_topic(line: Line, at: int, stop: int) -> bool:
    """ "lead a discussion of recent decisions": who does so presents, and does not moderate."""
    return any(
        line.low(here) == "discussion"
        and not {"a", "our"}.isdisjoint((line.low(here - 1), line.low(here - 2)))
        and line.low(here + 1) in ("of", "on", "about", "drawn", "based", "built")
        for here in range(at, min(stop, at + 8))
    )


def _pronoun_will(line: Line, at: int, stop: int) -> Evidence:
    """ "Jane Roe rewrote 600 pages; she'll show you how": what the rest of the sentence says that the person will do."""
    for here in range(at, min(stop - 1, at + 40)):
        low = line.low(here)
        if low in ("he'll", "she'll", "they'll"):
            return after_will(line, here + 1, stop)
        if low in ("he", "she") and line.low(here + 1) == "will":
            return after_will(line, here + 2, stop)
    return NOTHING


_BROADCASTS = words("podcast show radio program blog column channel")


def _who(line: Line, at: int, stop: int) -> Evidence:
    """What ", who will tell us how" announces; a clause of a life announces nothing."""
    low = line.low(at)
    if low in ("will", "is"):
        return after_will(line, at + 1, stop) if low == "will" else is_(line, at + 1, stop)
    if line.has(_BROADCASTS, at + 1, min(stop, at + 7)):
        return NOTHING
    told = verb(line, at, stop) or NOTHING
    if (
        not told.weight
        and low in ("returns", "visits")
        and line.low(at + 1) in ("to", "us", "with", "for")
        and not line.has(("from",), at + 1, min(stop, at + 6))
    ):
        return strong(Role.SPEAKER, f"“who {low}”")
    return told


def _whoever(line: Line, end: int, stop: int) -> Evidence:
    """What "who" without a comma announces, or the "will" behind its clause."""
    if (told := _who(line, end + 1, stop)).weight:
        return told
    will = next(
        (
            here
            for here in range(end + 2, min(stop, end + 16))
            if line.low(here) == "will" or not (line.tokens[here].word or line.mark(here) == "&")
        ),
        -1,
    )
    return after_will(line, will + 1, stop) if will > 0 and line.low(will) == "will" else NOTHING


__all__ = ["after_will", "read"]
