"""What a verb says whose object the name is: "welcome", "honor", "meet", "ask", "interview", "contact"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import DETERMINERS, HONOUR, ROLES
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong, weak
from scrapers.reading.people.leading import prepositions
from scrapers.reading.people.leading.earlier import OF_EARLIER_YEARS, past
from scrapers.reading.people.leading.word import Word
from scrapers.reading.words import words

_JOINED = words(
    "member members rotarian rotarians kiwanian kiwanians lion lions inductees officers citizens directors fellows"
)


_BOOKED = words("invited asked booked secured scheduled confirmed engaged welcomed landed snagged tapped")


def announces(word: Word) -> Evidence:
    """A verb whose object will be there: "welcome", "featuring", "join", "presents"."""
    low = word.low
    if low in ("welcome", "welcomes", "welcoming") and any(
        word.next(places) in ("new", "newest") and word.ahead_of(_JOINED, places + 1, places + 3)
        for places in range(1, 4)
    ):
        return strong(Role.HONOREE, "“welcome” new members")
    if low in ("feature", "features", "featuring", "includes", "include") and word.behind(("panel",), 3):
        return strong(Role.PANELLIST, "the panel features", own=True)
    if (
        low in ("join", "joins", "joined")
        and word.line.has(("she", "he", "they"), max(word.floor, word.at - 3), word.at)
        and (prepositions.asked_in(word.line, word.at) or _sat_down_for(word))
    ):
        # "After her remarks she joins Jane Roe, Dean of Elm College, for a moderated conversation"
        return strong(Role.MODERATOR, "joined for a moderated conversation", own=True)
    if low in ("join", "joins") and word.ahead_of(("panel",), 3, 9) and word.ahead_of(("on",), 3, 7):
        # "Ann Lee will join Jane Roe on the panel"
        return strong(Role.PANELLIST, "joined on the panel", own=True)
    if low in ("have", "has") and word.next().endswith("ed") and word.next() not in _BOOKED:
        # "songs that have garnered Jane Roe acclaim"
        return NOTHING
    if low in ("name", "names", "named") and _named_the_best(word):
        return strong(Role.HONOREE, f"“{low}” … of the year", own=True)
    if low in ("see", "ask", "name", "get", "gets") or (
        low in ("have", "having") and word.before() not in ("to", "we", "will", "excited", "you'll", "also")
    ):
        return weak(Role.SPEAKER, f"“{low}”")
    if low in ("present", "presents", "presented") and word.before() in ("members", "those"):
        return against("“present”")
    if low in ("line", "lined") and word.next() != "up":
        return NOTHING
    return strong(Role.SPEAKER, f"“{word.line.mark(word.at)}”")


def _named_the_best(word: Word) -> bool:
    """ "is proud to name Jane Roe, owner of Acme, its Business Owner of the Year"."""
    line, stop = word.line, min(len(word.line.tokens), word.at + 22)
    return any(
        line.low(at) in ("year", "month", "quarter") and line.lows(at - 2, at) == ["of", "the"]
        for at in range(word.at + 5, stop)
    )


_REACHED = words("celebrate celebrates celebrating mark ring reach")


def help_(word: Word) -> Evidence | None:
    """ "Help Jane Roe celebrate 100 years!": whose day it is."""
    line = word.line
    at = next(
        (
            at
            for at in range(word.at + 2, min(len(line.tokens), word.at + 9))
            if not line.tokens[at].capital and line.low(at) not in ("and", "&")
        ),
        0,
    )
    return (
        strong(Role.HONOREE, "“help … celebrate”", own=True)
        if at and line.low(at) in _REACHED and word.skipped < 2
        else None
    )


_TALKED_IN = words("q&a chat conversation discussion dialogue interview")


def _sat_down_for(word: Word) -> bool:
    """ "Then he joined Club Chair Jane Roe for a seated Q&A", "she will join Jane Roe for a fireside chat"."""
    at = next(
        (
            at
            for at in range(word.at + 3, min(len(word.line.tokens), word.at + 16))
            if word.line.low(at) == "for" and word.line.low(at + 1) in ("a", "an")
        ),
        -1,
    )
    return at > 0 and word.line.has(_TALKED_IN, at + 2, at + 5)


def honours(word: Word) -> Evidence:
    """A verb of praise: "recognize", "congratulations"."""
    if word.low.endswith("ed") and any(
        word.line.low(at) == "year" and word.line.low(at - 1) == "that"
        for at in range(word.at + 2, min(word.at + 20, len(word.line.tokens)))
    ):
        return against("of another year")
    return strong(Role.HONOREE, f"“{word.line.mark(word.at)}”")


_CALLED_AFTER = words(
    "scholarship scholarships fund prize award trail garden statue monument plaque memorial run walk ride 5k "
    "tournament outing"
)


def honours_lastingly(word: Word) -> Evidence | None:
    """ "The fund honors Jane Roe": what is called after somebody."""
    if word.before() in _CALLED_AFTER:
        return against("what is called after them")
    return honours(word) if word.low in HONOUR else None


def honor(word: Word) -> Evidence:
    """The verb, or "guest of honor"."""
    if word.before() == "of":
        return strong(None, "guest of honor") if word.before(2) != "medal" else NOTHING
    return honours(word)


def pins(word: Word) -> Evidence | None:
    """ "will pin our new officers"."""
    return strong(Role.HONOREE, "“pin”") if word.next() in DETERMINERS else None


_SHOWS = words("show teach guide walk help introduce")


def let(word: Word) -> Evidence:
    """ "Let Jane Roe show you how", and "let her know"."""
    close = next(
        (at for at in range(word.at + 1, min(len(word.line.tokens), word.at + 24)) if word.line.mark(at) in ".!?;"),
        min(len(word.line.tokens), word.at + 24),
    )
    shows = (
        word.next() != "us"
        and word.line.has(_SHOWS, word.at + 2, close)
        and not word.line.has(("know",), word.at + 2, close)
    )
    return strong(Role.SPEAKER, "“let … show”") if shows else turns_to(word)


def ask(word: Word) -> Evidence:
    """ "Ask the mayor anything", and "ask Jane Roe" for tickets."""
    return strong(Role.SPEAKER, "“ask … anything”") if word.ahead_of(("anything",), 2, 7) else turns_to(word)


def see(word: Word) -> Evidence:
    """ "Come see", and "see Jane Roe" for tickets."""
    return strong(Role.SPEAKER, "“see”") if word.before() in ("come", "to", "and") else turns_to(word)


_GIVING = words("sponsors sponsor sponsoring hosting donating providing")


def thanks(word: Word) -> Evidence:
    """Those who go are thanked at the gathering; others for what they did."""
    close = next(
        (at for at in range(word.at + 1, min(word.at + 15, len(word.line.tokens))) if word.line.mark(at) in ".!?;"),
        min(word.at + 15, len(word.line.tokens)),
    )
    if word.line.has(("years", "decades"), word.at + 3, close) and not word.line.has(_GIVING, word.at + 1, close):
        # "Help us thank Jane Roe for 22 years of service"
        return strong(Role.HONOREE, "“thank” for years")
    return (
        strong(Role.HONOREE, "“thank” those who go")
        if word.ahead_of(("outgoing", "retiring", "departing"), 1, 4)
        else turns_to(word)
    )


def turns_to(word: Word) -> Evidence:
    """ "Contact", "call", "email": somebody to turn to."""
    return against(f"“{word.low}”")


def asks(word: Word) -> Evidence:
    """ "interview", "quiz": whoever is asked speaks."""
    return strong(Role.SPEAKER, f"“{word.low}”")


def not_to_miss(word: Word) -> Evidence | None:
    """ "Don't miss", "get to know"."""
    if word.low == "miss" and word.capital and word.before() not in ("don't", "not", "never"):
        # "former Miss Ohio Jane Roe"
        return None
    if word.low == "miss" or (word.before() == "to" and word.before(2) in ("get", "getting")):
        return strong(Role.SPEAKER, "“don't miss”")
    return None


HEARD_THEN = against("heard at another time")
_NOT_SPEAKING = words(
    "talent performers performances bands neighbors neighbours clients customers tenants sponsors vendors attendees "
    "employers restaurants donors exhibitors merchants brands models dancers cast"
)


def includes(word: Word) -> Evidence:
    """ "speakers including", "past winners include"."""
    line, floor, at = word.line, word.floor, word.at
    if word.behind(("fallen", "names", "victims"), 5):
        # "will read the names of the fallen, including Cpl. Jane Roe"
        return against("only their names")
    if word.low in ("including", "included") and word.behind(("heard",), 14):
        return HEARD_THEN
    if word.low == "included" and word.before() in ("have", "has"):
        # "Speakers before the Club have included Jane Roe"
        return OF_EARLIER_YEARS
    for here in range(at - 1, max(floor, at - 8) - 1, -1):
        low = line.low(here)
        if low in ("hosts", "captains", "sponsors") and line.low(here - 1) == "table":
            return against("only a table's host")
        if low in ROLES:
            return (
                OF_EARLIER_YEARS
                if past(line, here, floor)
                else strong(ROLES[low], f"“{line.mark(here)} {line.mark(at)}”")
            )
        if low in _NOT_SPEAKING and not line.has(("hear",), here, at):
            return against(f"“{line.mark(here)}”")
    if word.behind(("past", "previous", "former", "recent"), 7) or (
        word.behind(("members",), 7) and word.behind(("class", "cohort"), 7) and not line.has(HONOUR, floor, at)
    ):
        # "mingle with members of last year's class, including Jane Roe"
        return OF_EARLIER_YEARS
    return (
        fair(None, "“including”") if word.behind(("with", "by", "from", "featuring"), 14) else weak(None, "“including”")
    )


__all__ = [
    "announces", "ask", "asks", "help_", "honor", "honours", "honours_lastingly", "includes", "let", "not_to_miss",
    "pins", "see", "thanks", "turns_to",
]  # fmt: skip
