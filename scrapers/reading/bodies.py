"""How far the name of an organisation goes in a line: "Bank of the Valley", "Pruitt & Vane CPAs", "Acme, Inc."."""

from __future__ import annotations

from scrapers.reading import abroad_names
from scrapers.reading.body_joints import IN_SOMETHING, behind_joint
from scrapers.reading.body_numbers import NUMBER, number_goes_on, numbered_body, takes_number
from scrapers.reading.body_starts import begins, proper_word
from scrapers.reading.body_words import CLUBS, LEGAL, TAKES_FOR, UNITS
from scrapers.reading.joined_names import firm_of, listed_topics
from scrapers.reading.names.vocabulary import LANDS, LITTLE
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

_DATES = words(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
    "october november december"
)
_CLOSING = words("llo l.l.o inc llc l.l.c ltd llp l.l.p pllc plc p.s p.a p.c s.c")
"""Forms of law that close a name."""
_OF_LEADS = words("group groups club exchange network team")
_CALLS = words("join come bring enjoy register please rsvp meet stop tickets doors admission free don't")
"""What opens a sentence behind a name that no dot closes: "Friends of Elm School Join us for"."""
_LONGEST = 16


def end(found: list[Token], at: int, stop: int, *, listed: bool = False) -> int:
    """Where the name of an organisation that begins at token ``at`` ends; ``at`` where none does.

    In a list (``listed``) "and" leads to the next one.
    """
    if not begins(found, at, stop):
        return at
    if (firm := firm_of(found, at, stop)) > at:
        return firm
    if (whole := abroad_names.end(found, at, stop)) > at:
        return whole
    if (
        found[at].low in ("district", "ward", "precinct", "dist", "route", "highway", "interstate", "exit")
        and at + 1 < stop
        and found[at + 1].text.isdigit()
        and not numbered_body(found, at, stop)
    ):
        return at
    here = at + 1
    while here < stop and here - at < _LONGEST:
        token = found[here]
        if token.word and token.text.rstrip(".") in ("plc", "llc", "inc", "ltd", "gmbh", "ltée"):
            return here + 1
        ahead = (
            _behind_word(found, at, here, stop, listed) if token.word else _behind_mark(found, at, here, stop, listed)
        )
        if not ahead:
            break
        here = ahead
    return here


def _behind_word(found: list[Token], at: int, here: int, stop: int, listed: bool) -> int:
    """Where the name goes on behind the word at ``here``; 0 where the word is none of its own."""
    token = found[here]
    if (
        _possessive(found[here - 1])
        and not proper_word(token)
        and not (found[here - 1].low in _WHOSE and token.low in ("of", "for") and here + 1 < stop)
    ) or (found[here - 1].low in _CLOSING and here - at > 1):
        return 0
    if (
        proper_word(token)
        and (
            token.low not in LITTLE
            or (token.low == "or" and found[here - 1].low == "beth")
            or (token.low == "leads" and here + 1 < stop and found[here + 1].low in _OF_LEADS)
            or (
                (
                    token.low in ("your", "our", "my")
                    or (
                        token.low in ("who", "in", "on", "with", "for")
                        and here == at + 1
                        and found[at].low in IN_SOMETHING | TAKES_FOR
                    )
                )
                and here + 1 < stop
                and proper_word(found[here + 1])
            )
        )
        and not _closes(found, at, here)
    ):
        return here + 1
    return here + 1 if number_goes_on(found, at, here) else behind_joint(found, at, here, stop, listed)


def _behind_mark(found: list[Token], at: int, here: int, stop: int, listed: bool) -> int:
    """Where the name goes on behind the mark at ``here``: "Pruitt & Vane", "Acme, Inc."; 0 where it does not."""
    token = found[here]
    if token.text == "+" and listed and not token.glued and here - at > 1 and found[here - 1].low in UNITS:
        return 0
    if here + 1 < stop and (
        ((token.text in ("&", "+") or (token.text == "/" and token.glued)) and proper_word(found[here + 1]))
        or (token.text == "#" and NUMBER.fullmatch(found[here + 1].text) and takes_number(found, at, here - 1))
    ):
        return here + 2
    if token.text == "!" and here + 1 < stop and found[here].glued and proper_word(found[here + 1]):
        return here + 1
    if (
        token.text == ","
        and here + 1 < stop
        and found[here + 1].low.removesuffix(".'s") in LEGAL
        and found[here + 1].capital
    ):
        return here + 2
    if (
        token.text == ","
        and here + 2 < stop
        and found[here + 1].low == "division"
        and (found[here + 2].text.isdigit() or found[here + 2].text.strip("IVX") == "")
        and found[here - 1].low in ("appeal", "appeals", "court")
    ):
        return here + 3
    if (
        token.text == ","
        and found[here - 1].low == "court"
        and here + 2 < stop
        and found[here + 1].text[0].isdigit()
        and found[here + 2].low in ("circuit", "district", "judicial")
        and found[here + 2].capital
    ):
        # "Probate Court, 14th Circuit"
        return here + 3 + (found[here + 2].low == "judicial" and here + 3 < stop and found[here + 3].capital)
    if token.text == "," and (topics := listed_topics(found, at, here, stop)):
        return topics
    if token.text in "®™" and token.glued:
        return here + 1
    return 0


_WHOSE = words("children's women's men's veterans' people's shriners farmers' teachers' workers' citizens'")


def _possessive(token: Token) -> bool:
    return token.text[-2:].lower() in ("'s", "’s") or token.text[-1:] in "'’"


def _closes(found: list[Token], at: int, here: int) -> bool:
    """Whether the capital at ``here`` begins something else: a day, a label."""
    if (
        found[here].low in _CALLS
        and here + 1 < len(found)
        and found[here + 1].low in ("us", "the", "a", "your", "in", "now", "today", "this", "early", "online", "here")
    ):
        return here > at and not found[here + 1].capital
    return found[here].low in _DATES and here > at


_ANYBODYS = words(
    "club's chamber's city's county's association's society's university's college's school's district's "
    "organization's foundation's league's town's library's company's council's"
)
"""Whose a part is that has a name of its own, where it is not said by name."""


def text(line: str, found: list[Token], first: int, last: int, *, owner: bool = False) -> str:
    """The name at ``[first:last]`` as written, without an article in small letters; an owner's without its "'s"."""
    while first < last and found[first].low in ("the", "our", "your") and not found[first].capital:
        first += 1
    if first >= last:
        return ""
    if (
        first + 1 < last
        and found[first].low.replace("’", "'") in _ANYBODYS
        and found[first + 1].capital
        and first
        and found[first - 1].low in ("the", "our")
    ):
        # "the Chamber's Women in Business Council"
        first += 1
    written = line[found[first].begin : found[last - 1].finish]
    if owner and _possessive(found[last - 1]) and found[first].text != "St.":
        return written[:-2] if written[-2:].lower() in ("'s", "’s") else written[:-1]
    return written


_OF_A_COUNTY = words("leadership keep imagine literacy feeding visit explore empower")
"""With these a body begins that a county closes: "Leadership Elm County", "NAMI Elm County"."""


def place(found: list[Token], first: int, last: int) -> bool:
    """Whether the name is that of a country, a state or a large city and no more."""
    if (
        last - first in (2, 3)
        and found[last - 1].low in ("county", "township")
        and not any(
            token.low in UNITS | LITTLE | _OF_A_COUNTY or (token.text.isupper() and len(token.text) > 2)
            for token in found[first : last - 1]
        )
    ):
        return True
    if (
        last - first == 1
        and found[first].low.endswith(("ville", "burg", "burgh", "boro", "borough", "bury", "shire"))
        and len(found[first].low) > 6
    ):
        return True
    return all(token.low in LANDS or token.low in ("new", "south", "north", "the", "of") for token in found[first:last])


__all__ = ["CLUBS", "LANDS", "LEGAL", "TAKES_FOR", "UNITS", "end", "place", "proper_word", "text"]
