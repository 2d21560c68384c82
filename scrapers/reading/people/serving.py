"""Who only serves a gathering at which others are announced: gives the blessing, introduces the speaker, leads the
pledge, swears in, takes the bids."""

from __future__ import annotations

from itertools import pairwise

from scrapers.reading.occupations import head
from scrapers.reading.people.cues import TALKS
from scrapers.reading.people.evidence import Evidence, against
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

RITES = words(
    "invocation invocations benediction benedictions blessing blessings grace pledge anthem prayer prayers oath oaths "
    "bénédicité bénédiction invocación bendición oración"
)
"""What is said or sung before and behind what people come for."""
SERVICES = RITES | words("introduction introductions intro")
_BIDS = words("auctioneer auctioneers")
_DONE = words("introduced installed sworn inducted administered")
"""Participles that "by" follows, with who serves."""
_FILLS = words(
    "opening closing national the a an and & of our allegiance to flag before after morning evening meal dinner lunch "
    "short brief speaker guest by from in with offered given led delivered sung recited said asked pronounced "
    "performed administering administered giving offering leading singing star-spangled banner"
)
_SALUTES = words("salute salutes")
_NEW = words("participating new newest attending featured retired retiring incoming honorable")


def label(lows: list[str]) -> Evidence | None:
    """ "Invocation:", "Pledge of Allegiance led by:", "Introduced by:", "Auctioneer:"; None where a label says more than
    such a service."""
    if lows[0] in ("toast", "loyal") and not {"king", "queen", "crown"}.isdisjoint(lows):
        return against("only toasts the crown")
    told = [low for low in lows if low not in _FILLS and not low[0].isdigit() and low not in ("am", "pm", "a.m", "p.m")]
    rites = [
        low
        for low in told
        if low in SERVICES or (low in _SALUTES and "flag" in lows) or (low in _DONE and "by" in lows)
    ]
    if told and rites == told:
        return against("only serves")
    if lows[-1] in _BIDS and len(lows) < 6 and not {"emcee", "mc", "host"}.intersection(lows):
        return against("only takes the bids")
    return (
        against("only installs") if "installing" in lows and lows[-1] in ("officer", "officers", "official") else None
    )


_GIVES = words(
    "give gives giving offer offers offering deliver delivers delivering lead leads leading say says saying ask asks "
    "asking pronounce sing sings singing have has bring brings do does administer administers conduct perform recite"
)
_GUESTS = words(
    "speaker speakers guest guests keynote keynoter honoree honorees candidates panel panelists each recipient "
    "recipients employees members inductees students"
)
_KEEPS = words("moderate moderates host hosts emcee emcees interview interviews facilitate facilitates")
_SPEAKS = words(
    "speak speaks speaking share shares talk talks address addresses present presents keynote keynotes remarks "
    "message sermon homily reflection reflections devotional welcome program talk update report"
)


def does(line: Line, at: int, stop: int) -> Evidence | None:
    """ "will give the invocation", "introduces our speaker", "leads the pledge"; None where somebody does more than
    that."""
    low = line.low(at)
    near = _clause(line, at, stop)
    if not _SPEAKS.isdisjoint(near) or any(word == "and" and ahead in _KEEPS for word, ahead in pairwise(near)):
        return None
    if low in _GIVES and not RITES.isdisjoint(near[:8]) and "breakfast" not in near and "service" not in near:
        return against(f"only “{low} the …”")
    if (low in ("open", "opens", "close", "closes") and not RITES.isdisjoint(near) and "with" in near) or (
        low in _GIVES and "introduction" in near[:3]
    ):
        return against(f"only “{low} …”")
    if low in ("introduce", "introduces", "introducing") and (
        _somebody(line, at + 1, stop) or _names_somebody(line, at)
    ):
        return against("only introduces")
    return None


def _somebody(line: Line, at: int, stop: int) -> bool:
    """ "introduce her.", "introduce the author", "introduce.": whom the words at ``at`` mean."""
    if at >= stop or line.mark(at) in ".;!,":
        return True
    if line.low(at) in ("him", "her", "them"):
        return at + 1 >= stop or not line.tokens[at + 1].word or line.low(at + 1) in ("and", "to", "at", "before")
    if line.low(at) not in ("the", "our", "today's", "tonight's", "this") and line.low(at) not in _GUESTS:
        return False
    return any(
        line.low(here) in _GUESTS or head(line.low(here)) or line.low(here) == "admiral"
        for here in range(
            at,
            next(
                (
                    here
                    for here in range(at, min(stop, at + 5))
                    if line.low(here) in ("with", "by", "to", "of", "from") or not line.tokens[here].word
                ),
                min(stop, at + 5),
            ),
        )
    )


def _names_somebody(line: Line, at: int) -> bool:
    """ "introduces Chief Economist Jane Roe": nothing but what she is stands between."""
    span = next((span for span in line.names if span.first > at), None)
    return (
        span is not None
        and span.sure == 2
        and not span.thing
        and span.first < at + 9
        and (line.tokens[at + 1].capital or line.low(at + 1) in ("our", "the"))
        and not line.has(("with", "by", "in", "from", "to"), at + 1, span.lead)
    )


def _clause(line: Line, at: int, stop: int) -> list[str]:
    """The words behind a verb up to the end of its clause."""
    close = next(
        (
            here
            for here in range(at + 1, stop)
            if line.mark(here) in (";", ".", "!", ":", "–", "—")
            or (
                line.low(here) in (",", "and")
                and here + 1 < stop
                and line.tokens[
                    here + 1 + (line.mark(here) == "," and line.low(here + 1) in ("and", "while") and here + 2 < stop)
                ].capital
            )
        ),
        stop,
    )
    return line.lows(at + 1, min(close, at + 14))


def by(line: Line, at: int, floor: int) -> Evidence | None:
    """ "Invocation by", "opening prayer will be offered by", "introduced by": what the nearest noun before "by" or
    "from" says, where it is such a service."""
    if line.low(at - 1) in _DONE:
        return against(f"only “{line.low(at - 1)} by”")
    for here in range(at - 1, max(floor, at - 8) - 1, -1):
        low = line.low(here)
        if low in SERVICES:
            joined = line.low(here - 1) in ("and", "&") and line.low(here - 2) in TALKS - SERVICES
            first = low in ("introduction", "introductions") and line.low(here + 1) in ("to", "of")
            return None if joined or first else against(f"only “{low} …”")
        if low in TALKS or (not line.tokens[here].word and line.mark(here) != "&"):
            return None
    return None


def subject(said: list[str]) -> Evidence | None:
    """ "Giving the invocation is", "Introducing our speaker will be", "Our auctioneer is"."""
    if said[0] == "introducing" or (
        not SERVICES.isdisjoint(said) and TALKS.isdisjoint(low for low in said if low not in SERVICES)
    ):
        return against("only serves")
    if said[-1] in _BIDS and len(said) < 7 and "emcee" not in said:
        return against("only takes the bids")
    return against("only installs") if "installing" in said and said[-1] in ("officer", "official") else None


_SERVES = words(
    "auctioneer auctioneers greeter greeters timekeeper scorekeeper scrutineer usher caterer bartender babysitter"
)


def bids(line: Line, begin: int, lead: int) -> bool:
    """Whether "auctioneer" stands before a name, with or without a rank: "auctioneer Colonel Jane Roe"."""
    return line.has(_BIDS, begin, lead)


def title(told: str | None) -> bool:
    """Whether a title is no office but such a service: "Auctioneer", "installing officer"."""
    lows = (told or "").lower().split()
    if not lows:
        return False
    return (
        (lows[-1] in _SERVES and len(lows) < 3)
        or lows in (["shuttle", "driver"], ["bus", "driver"], ["returning", "officer"])
        or lows[:2] == ["installing", "officer"]
    )


__all__ = ["RITES", "SERVICES", "bids", "by", "does", "label", "subject", "title"]
