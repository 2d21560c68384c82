"""Which words a title is made of: where its last word stands, and what belongs to it behind that."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import given_names, is_ordinary, ordinary
from scrapers.reading.people.cues import STOPS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS, LANDS_OF_OFFICES, is_head
from scrapers.reading.people.titles.parts import plain
from scrapers.reading.words import words

LINKS = words("of at with for from @ to de del")
"""What leads from a title to its field or its body."""
_LONGEST = 10


def last_word(line: Line, at: int, stop: int) -> int:
    """The last word of the title that begins at ``at``; -1 where none does."""
    last = -1
    here = at
    while here < stop and here - at < _LONGEST:
        if is_head(line, here):
            last = here
            here = _next_head(line, here, stop)
            if here == last:
                break
            continue
        if not _modifies(line, here, at):
            return -1
        here += 1
    return last


def _next_head(line: Line, at: int, stop: int) -> int:
    """The last word of a title that goes on behind a word that ends titles: "chief strategy officer"; ``at`` where none
    does."""
    for here in range(at + 1, min(at + 5, stop)):
        if is_head(line, here):
            return here
        token = line.tokens[here]
        if (
            not token.word
            or token.low in STOPS
            or token.low in LINKS
            or token.low == "and"
            or (token.capital and token.low in given_names() and token.low not in ordinary())
        ):
            return at
    return at


def _modifies(line: Line, at: int, begin: int) -> bool:
    """Whether the token may stand in a title before its last word."""
    token = line.tokens[at]
    if not token.word:
        return token.text in "&/" and at > begin
    if token.low == "of" and line.low(at + 1) == "counsel":
        return True
    if token.low in ("and", "of"):
        return begin < at < len(line.tokens) - 1 and _joins(line, at, begin)
    if token.low in ("for", "the") or (
        token.low == "host" and not token.capital and line.tokens[at - 1].capital and is_head(line, at + 1)
    ):
        # "The Friends of the Library host novelist Jane Roe"
        return False
    return token.low not in STOPS or token.text == "IT"


def _joins(line: Line, at: int, begin: int) -> bool:
    """Whether "and" or "of" stands within a title: "learning and development", "Board of Education", "City of Elm"."""
    low, before = line.low(at), line.low(at - 1)
    alike = line.tokens[at - 1].capital == line.tokens[at + 1].capital or (
        low == "and" and at - 1 == begin and line.tokens[begin].capital and line.low(begin) in FUNCTIONS | DESCRIBES
    )
    return alike and (
        low == "and"
        or before in bodies.UNITS
        or before in ("corps", "bureau")
        or (before in LANDS_OF_OFFICES and at - 1 == begin)
    )


def is_body(line: Line, at: int, last: int, stop: int) -> bool:
    """Whether the words are the name of a body in which a title stands: "Elm Realtors", "Principal Financial Group"."""
    found = line.tokens
    whole = bodies.end(found, at, stop)
    if not found[last].capital or found[whole - 1].low not in bodies.UNITS:
        return False
    if whole - 1 == last:
        return last > at and found[last].low.endswith("s")
    return (
        whole - 1 > last
        and not _works_in(line, last, whole, stop)
        and not (at > 0 and beside(line, last + 1, stop))
        and not any(found[index].low in LINKS for index in range(last, whole))
    )


_BY_LETTERS = words("ceo cfo coo cto cio cmo co-ceo")
_VICE = words("vp svp evp avp")
_LEADS = (
    words(
        "president chair chairman chairwoman director manager owner founder partner principal administrator "
        "superintendent"
    )
    | _BY_LETTERS
)
_HUMP = re.compile(r"[a-z][A-Z]")


def beside(line: Line, at: int, stop: int) -> int:
    """Where the body ends that stands behind a title with no mark between: "CEO Elm Health", "State Director USDA Rural
    Development"; 0 for others."""
    head = line.low(at - 1)
    if (
        head not in _LEADS | _VICE
        or at >= stop
        or not line.tokens[at].capital
        or (
            (named := next((span for span in line.names if span.lead <= at < span.end), None)) is not None
            and named.sure == 2
        )
    ):
        return 0
    end = bodies.end(line.tokens, at, stop)
    if end == at or (end < len(line.tokens) and line.mark(end) not in (",", ")", ";", ".")) or is_head(line, at):
        return 0
    opening = line.mark(at)
    letters = opening.isalpha() and opening.isupper() and len(opening) > 2 and end - at > 1
    if head in _BY_LETTERS or (head in _VICE and line.low(end - 1) in bodies.UNITS | bodies.LEGAL):
        own = [
            token.low
            for token in line.tokens[at:end]
            if token.low not in FUNCTIONS and token.low not in bodies.UNITS and token.low not in DESCRIBES
        ]
        return (
            end
            if own
            and (
                line.low(end - 1) in bodies.UNITS | bodies.LEGAL
                or (end == at + 1 and not is_ordinary(own[0]) and own[0] not in given_names())
            )
            else 0
        )
    brand = end - at > 1 and _HUMP.search(opening) is not None and line.low(end - 1) in bodies.UNITS | bodies.LEGAL
    chartered = (
        head in _ELECTED
        and end - at > 3
        and line.low(end - 1) in bodies.UNITS | {"chapter"}
        and line.low(at) not in DESCRIBES | FUNCTIONS
        and any(
            line.low(here) in ("chapter", "council", "association", "branch", "local") and line.low(here + 1) == "of"
            for here in range(at, end)
        )
    )
    return end if letters or brand or chartered else 0


_ELECTED = words("president chair chairman chairwoman")
"""Whose chapter may stand behind the title and no mark: "president Elm Chapter of the Dunn Faculty Association"."""


def _works_in(line: Line, last: int, whole: int, stop: int) -> bool:
    """ "VP Logistics, Boreal Paper": a line of work behind a rank, and the body behind a separator."""
    return (
        line.low(last) in ("vp", "svp", "evp", "avp", "director", "manager")
        and all(line.low(at) in FUNCTIONS for at in range(last + 1, whole))
        and _runs_to_body(line, last + 1, stop)
    )


def _runs_to_body(line: Line, at: int, stop: int) -> bool:
    """ "VP Enterprise Delivery, Lakeland Mutual": capitals up to a separator that a body follows."""
    for here in range(at, min(at + 4, stop)):
        if line.mark(here) in (",", "|", "–", "—"):
            return bodies.end(line.tokens, here + 1, stop) > here + 1
        if not line.tokens[here].capital or not (plain(line.low(here)) or line.low(here) in FUNCTIONS):
            return False
    return False


_GRADES = ("I", "II", "III", "IV", "V")
"""What follows the posts of public service: "Planner II"."""
_STAYS = words("pro-tem emeritus emerita elect designate ret retired")
_GENERAL = words(
    "directrice directeur directora director gerente secretaria secretario consul cónsul secretary inspector attorney "
    "comptroller"
)
"""What "general" stands behind."""
_RANKS = words("vp svp evp avp director manager president")
"""Behind these a line of work may stand without "of"."""
_IN_A_FIELD = words("chair professor lecturer instructor fellow researcher specialist")


def tail(line: Line, last: int, stop: int) -> int:
    """Where the title ends whose last word is at ``last``: "mayor pro tem", "founder and CEO", "VP Sales", "attorney at
    law"."""
    found = line.tokens
    head = found[last].low
    here = last + 1
    while here < stop and (found[here].low in _STAYS or (here == last + 1 and found[here].text in _GRADES)):
        here += 1
    if here + 1 < stop and line.low(here) == "in" and line.low(here + 1) in ("charge", "residence"):
        here += 2
    if here < stop and line.low(here) in ("general", "général", "générale") and head.rpartition("-")[2] in _GENERAL:
        here += 1
    if here + 1 < stop and line.low(here) == "pro" and line.low(here + 1) in ("tem", "tempore"):
        here += 2
    here = further(line, here, stop)
    while (
        here < stop
        and here - last < 4
        and found[here].capital
        and head.partition("/")[0] in _RANKS
        and (found[here].low in FUNCTIONS or _runs_to_body(line, here, stop))
        and found[here].low not in ("law", "the")
    ):
        here += 1
    if head.partition("/")[0] in _RANKS and (
        close := _small_field(line, here, stop) or _two_fields(line, last + 1, stop)
    ):
        here = max(here, close)
    if (
        here + 1 < stop
        and line.low(here) == "at"
        and line.low(here + 1) == "law"
        and head.rstrip("s") in ("attorney", "counselor", "lawyer")
    ):
        here += 2
    field = _in_field(line, here, stop) if head in _IN_A_FIELD else 0
    return field or here


def _small_field(line: Line, at: int, stop: int) -> int:
    """Where the field of "SVP commercial lending, Elm Bank" ends, that a comma and a body follow; 0 for others."""
    here = at
    while (
        here < stop
        and here - at < 4
        and line.low(here) in FUNCTIONS
        and line.low(here) != "the"
        and not line.tokens[here].capital
    ):
        here += 1
    return (
        here
        if here > at and line.mark(here) in (",", "|") and bodies.end(line.tokens, here + 1, stop) > here + 1
        else 0
    )


def _two_fields(line: Line, at: int, stop: int) -> int:
    """Where "VP Environment & Permitting at Acme" ends: fields joined by "&" or "and", that "at" or a separator and a
    body follow; 0 for others."""
    here, joined = at, False
    while here < stop and here - at < 6 and line.tokens[here].word | (line.mark(here) == "&"):
        if line.low(here) in ("and", "&") and here > at:
            joined = True
        elif (
            not line.tokens[here].capital
            or not (is_ordinary(line.low(here)) or line.low(here) in FUNCTIONS)
            or is_head(line, here)
        ):
            break
        here += 1
    if (
        not joined
        or line.low(here - 1) in ("and", "&")
        or not (line.low(here) in ("at", "for", "with") or line.mark(here) in (",", "|", "–", "—"))
    ):
        return 0
    first = here + 1 + (line.low(here + 1) == "the")
    return here if bodies.end(line.tokens, first, stop) > first else 0


def further(line: Line, at: int, stop: int) -> int:
    """Where further titles joined by "and" end: "founder and CEO", "owner/operator"; ``at`` where none is."""
    while at < stop and (end := _second(line, at, stop)):
        at = end
    return at


def _second(line: Line, at: int, stop: int) -> int:
    if line.low(at) not in ("and", "&", "/", "-", "+"):
        return 0
    start = at + 2 if line.low(at + 1) in ("the", "a", "an") else at + 1
    letters = line.mark(start)
    if (
        letters.isupper()
        and letters.isalpha()
        and 1 < len(letters) < 6
        and line.mark(start + 1) in (",", "")
        and line.low(at) != "-"
    ):
        # "Interim Provost & VPAA, Acme"
        return start + 1
    for here in range(start, min(at + 7, stop)):
        if is_head(line, here):
            if line.low(at) == "-" and not line.tokens[at].glued and line.low(here).endswith("s"):
                # "CFO - Farmers State Bank"
                return 0
            if (
                line.tokens[here].capital
                and here + 1 < stop
                and line.tokens[here + 1].word
                and line.tokens[here + 1].capital
                and line.low(here) in given_names()
            ):
                return 0
            while (last := _next_head(line, here, stop)) > here:
                here = last
            return here + 1
        token = line.tokens[here]
        if (
            not token.word
            or token.low in STOPS
            or (token.capital and token.low in given_names() and token.low not in ordinary())
        ):
            return 0
    return 0


def _in_field(line: Line, at: int, stop: int) -> int:
    """Where the field of "Chair in Regional Economics at Elm University" ends, that an "at" follows; 0 for others."""
    if line.low(at) != "in":
        return 0
    here = at + 1
    while here < stop and here - at < 6 and line.tokens[here].word and line.low(here) not in ("at", "the", "with"):
        here += 1
    return here if here > at + 1 and line.low(here) == "at" and here < stop else 0


__all__ = ["LINKS", "beside", "further", "is_body", "last_word", "tail"]
