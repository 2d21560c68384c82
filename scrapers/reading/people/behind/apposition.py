"""What one part of an apposition adds: ", CFO", "| Acme", "– Human Resources": a title, a line of work or an
organisation."""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple

from scrapers.reading import bodies
from scrapers.reading.body_words import ABROAD
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people import titles
from scrapers.reading.people.behind import firms, now_doing, passed, politicians, shows, small_posts, wholes
from scrapers.reading.people.behind.bare_bodies import body_end
from scrapers.reading.people.behind.links import LINKS, belongs_to, body_of, on_behalf
from scrapers.reading.people.cues import STOPS, present
from scrapers.reading.people.letters import LETTERS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Told, is_head, parts
from scrapers.reading.words import words

SEPARATORS = frozenset([",", "–", "—", "|", "-", "/", "·", "•", "@", "‒", "―", "~", "»", "›"])


class Part(NamedTuple):
    """The position with what the part adds, the token behind it, and whether it holds for both of two."""

    title: str | None
    organization: str | None
    end: int
    both: bool = False


def part(line: Line, at: int, stop: int, title: str | None, organization: str | None, persons: Set[int]) -> Part | None:
    """What the part behind the separator at ``at`` adds to a title and an organisation; None where it is no such
    part."""
    found = line.tokens
    here = _begin(line, at + 1, stop)
    if here >= stop:
        return None
    both = line.low(at + 1) == "both"
    if handle := _handle(line, here):
        return Part(title, organization, handle, both)
    if (
        found[here].low in LINKS
        and organization is None
        and not (found[here].low == "of" and line.low(here + 1) == "counsel")
    ):
        body = body_of(line, here, stop) or _from_near(line, here, stop)
        return Part(title, *body, both) if body else None
    if here in persons:
        return None
    if organization is None and (of := on_behalf(line, here, stop)) and (body := body_of(line, of, stop)):
        return Part(title, *body, both)
    if organization is None and (doing := now_doing.held(line, here, stop, titled=title is not None)) is not None:
        return Part(title, *doing, both)
    if found[at].text in "|–—" and (lettered := _lettered(line, here, stop)):
        return Part(title, organization, lettered, both)
    if qualified := _qualified(line, here, stop):
        return Part(title, organization, qualified, both)
    if beside := passed.beside(line, here, stop):
        return Part(title, organization, beside, both)
    if (
        organization is None
        and line.low(here) in ("employed", "working", "works")
        and line.low(here + 1) in ("by", "at", "for", "with")
        and (body := body_of(line, here + 1, stop))
    ):
        return Part(title, *body, both)
    if begin := passed.field(line, here, stop):
        end = body_end(line, begin - 1, begin, stop, True, persons)
        return Part(title, bodies.text(line.text, found, begin, end), end) if end and organization is None else None
    if home := passed.lives(line, here, stop):
        # "Jane Roe, 7th Street resident and Elm Bicycle Club chairperson"
        return part(line, home, stop, title, organization, persons)
    if passed.schooled(line, here, stop):
        return None
    if (
        found[here].text[:2] in ("R-", "D-", "I-")
        and found[here].text[2:3].isalnum()
        and not found[here].text[2:3].islower()
    ):
        # "Jane Roe, R-Elmwood", "Jane Roe, D-44"
        return Part(title, organization, here + 1, both)
    if title is None and (office := _by_letters(line, here, stop, organization, persons)) is not None:
        return office
    if organization is None and (show := shows.hosted(line, here, stop)) is not None:
        return Part(title, *show, both)
    if organization is None and (staffed := politicians.office(line, here, stop)):
        return Part(title, line.cut(here, staffed), staffed, both)
    named = bodies.end(found, here, stop)
    if title is not None and organization is None and firms.behind_title(line, here, named):
        return Part(title, bodies.text(line.text, found, here, named), named)
    if (
        title is not None
        and organization is None
        and line.low(named) in ("and", "&")
        and named + 1 < stop
        and is_head(line, named + 1)
        and not any(is_head(line, at) for at in range(here, named))
        and not all(parts.common(line, at) or line.mark(at) == "&" for at in range(here, named))
    ):
        # "Jane Roe, President, Acme and Chair, Industrial Development Board"
        return Part(title, bodies.text(line.text, found, here, named), named)
    if title is None and organization is None and firms.of_the_day(line, here, named):
        return Part(None, None, named, both)
    told = None if firms.named(line, here, named, stop, title) else titles.read(line, here, stop)
    if told is not None and told.title:
        return _titled(line, here, stop, told, title, organization, persons)
    if organization is not None:
        return None
    if title is not None and (region := _region(line, here, stop)):
        # "Group President, Americas, of Acme"
        return Part(f"{title}, {line.cut(here, region)}", None, region)
    if (body := belongs_to(line, here, stop)) is not None:
        return Part(title, *body, both or line.low(here + 1) == "members" or line.low(here) == "members")
    if title is None and (post := small_posts.owned(line, here, stop, persons)) is not None:
        return Part(*post)
    if title is None and (post := small_posts.held(line, here, stop, persons)) is not None:
        return Part(*post)
    if title is not None and (work := _closing_work(line, here, stop, title)):
        return Part(f"{title}, {line.cut(here, work)}", None, work)
    if title is None and line.mark(at) == "," and (work := _small_work(line, here, stop)):
        return Part(None, None, work)
    if title is not None and (work := _small_field(line, at, here, stop)):
        return Part(f"{title}, {line.cut(here, work)}", None, work)
    return _line_of_work(line, here, stop, title) or _body(line, at, here, stop, title, persons)


def _from_near(line: Line, at: int, stop: int) -> tuple[str, int] | None:
    """ "from down the road at Elm Pottery", "from across the street at Acme": the body behind where it lies."""
    if line.low(at) != "from":
        return None
    link = next(
        (
            here
            for here in range(at + 2, min(stop - 1, at + 6))
            if line.low(here) == "at" or not line.tokens[here].word or line.tokens[here].capital
        ),
        0,
    )
    return body_of(line, link, stop) if link and line.low(link) == "at" else None


_SMALL = words("a an its their your now currently also is both who's")
_PUPILS = words("senior junior sophomore freshman seniors juniors sophomores students")


def _begin(line: Line, at: int, stop: int) -> int:
    """Where the part itself begins: behind articles, "now", and the "senior" of "a senior at Elm High"."""
    while at < stop and (line.low(at) in _SMALL or (line.low(at) == "our" and not line.tokens[at].capital)):
        at += 1
    if at < stop and line.low(at) == "the" and not line.tokens[at].capital:
        at += 1
    if line.lows(at, at + 2) == ["one", "of"] and line.low(at + 2) in ("the", "our", "its") and at + 3 < stop:
        at += 3
    behind = line.low(at + 1)
    if at < stop and (
        (line.low(at) == "retired" and behind == "from") or (line.low(at) in _PUPILS and behind in ("at", "from"))
    ):
        at += 1
    return at


def _qualified(line: Line, at: int, stop: int) -> int:
    """Where "Certified Elmbooks Advisor" ends, that a comma and a body follow; 0 for others."""
    if line.low(at) not in ("certified", "licensed", "accredited") or not line.tokens[at].capital:
        return 0
    end = next(
        (
            here
            for here in range(at + 1, min(at + 6, stop))
            if not line.tokens[here].word or not line.tokens[here].capital
        ),
        stop,
    )
    return end if line.mark(end) == "," and end + 1 < stop and bodies.end(line.tokens, end + 1, stop) > end + 1 else 0


def _lettered(line: Line, at: int, stop: int) -> int:
    """Where the letters of "Jane Roe | CPA, CFE | Acme" end, that a bar follows; 0 for others."""
    here = at
    while here < stop and line.low(here).rstrip("®™") in LETTERS and line.mark(here)[:2].isupper():
        here += 1
        here += line.mark(here) in ("®", "™")
        if line.mark(here) == ",":
            here += 1
    return here if here > at and here < stop and line.mark(here) == line.mark(at - 1) else 0


def _handle(line: Line, at: int) -> int:
    """Where the "@janeroe" of "Jane Roe, @janeroe, Acme" ends; 0 for others."""
    return (
        at + 2
        if line.mark(at) == "@" and at + 1 < len(line.tokens) and line.tokens[at + 1].glued and line.tokens[at + 1].word
        else 0
    )


_OFFICERS = words("ceo cfo coo cto cio cmo vp")


def _by_letters(line: Line, at: int, stop: int, organization: str | None, persons: Set[int]) -> Part | None:
    """ "Jane Roe, APR, director of Acme"; "Bob Ray, PIO @ Elm Fire": letters that are a grade, or a post."""
    token = line.tokens[at]
    if not token.text.isupper() or len(token.text) > 5:
        return None
    if (
        organization is None
        and len(token.text) > 1
        and line.mark(at + 1) == ","
        and token.low not in _OFFICERS
        and at + 2 not in persons
    ):
        behind = titles.read(line, at + 2, stop)
        if behind is not None and behind.title:
            return Part(*behind)
    if line.mark(at + 1) in ("@", "at") and (body := body_of(line, at + 1, stop)) is not None:
        return Part(token.text, *body)
    return None


def _titled(
    line: Line, at: int, stop: int, told: Told, title: str | None, organization: str | None, persons: Set[int]
) -> Part | None:
    """A title behind none, or a second one behind the first."""
    if (
        organization is None
        and told.organization
        and line.text.startswith(told.organization, line.tokens[at].begin)
        and (whole := wholes.behind_post(line, at, told.organization, told.end, stop)) is not None
        and whole[1] not in persons
    ):
        # "Commercial Lending Team Leader for Elm Bank"
        post = line.cut(at, told.end)
        return Part(f"{title}, {post}" if title else post, *whole)
    if title is None and _line_before_body(line, at, told, stop, persons):
        # "Workforce Business Services Manager, Elm County"
        return Part(line.cut(at, told.end), None, told.end)
    if line.low(at) in _VERBS and line.mark(at)[0].islower():
        return None
    if title is None:
        return Part(told.title, organization or told.organization, told.end)
    if organization is None:
        return Part(f"{title}, {told.title}", told.organization, told.end)
    return Part(title, organization, told.end) if told.organization is None else None


_VERBS = words("leads heads hosts coaches chairs guides judges directs serves runs owns")
"""Verbs in small letters where a title might stand: "leads a tour"."""


def _line_before_body(line: Line, at: int, told: Told, stop: int, persons: Set[int]) -> bool:
    """Whether what was taken for the body before a title is a line of work, and the body stands behind a comma."""
    found = line.tokens
    if (
        not told.organization
        or told.end >= stop
        or found[told.end].text != ","
        or told.end + 1 in persons
        or not line.text.startswith(told.organization, found[at].begin)
    ):
        return False
    if not all(is_ordinary(word) or word in titles.FUNCTIONS for word in told.organization.lower().split()) and not (
        told.organization.isupper() and len(told.organization) < 5
    ):
        return False
    end = bodies.end(found, told.end + 1, stop)
    if told.organization.isupper() and len(told.organization) < 3 and end > told.end + 1:
        # "ML lead, Acme"
        return True
    return end > told.end + 2 and (
        found[end - 1].low in ("county", "state")
        or any(token.low in bodies.UNITS for token in found[told.end + 1 : end])
    )


_REGIONS = words(
    "u.s us usa canada states united americas emea apac asia pacific europe africa america latin north south middle "
    "east central eastern western northern southern midwest northeast southeast southwest northwest"
)


def _region(line: Line, at: int, stop: int) -> int:
    """Where the region that somebody has in charge ends, which a comma and a body follow; 0 for others."""
    here = at
    while here < stop and line.tokens[here].capital and line.low(here) in _REGIONS:
        here += 1
    if (
        here == at
        and line.low(at) == "greater"
        and line.tokens[at].capital
        and at + 2 < stop
        and line.tokens[at + 1].capital
    ):
        here = at + 2
    return (
        here
        if here > at
        and line.mark(here) == ","
        and (line.low(here + 1) in LINKS or bodies.end(line.tokens, here + 1, stop) > here + 2)
        else 0
    )


_LINES_TOO = words("development services marketing accounting strategy")
"""Words that end both lines of work and the names of bodies."""


def _line_of_work(line: Line, at: int, stop: int, title: str | None) -> Part | None:
    """ "Vice President, Marketing, Acme"; "Jane Roe, Human Resources, Acme"."""
    end = _work_end(line, at, stop)
    if not end:
        return None
    if title is not None:
        return Part(f"{title}, {line.cut(at, end)}", None, end)
    known = (
        line.tokens[at].capital
        and line.mark(end) == ","
        and all(
            token.low in titles.FUNCTIONS or token.low in titles.DESCRIBES or not token.word or token.low == "and"
            for token in line.tokens[at:end]
        )
    )
    return Part(line.cut(at, end), None, end) if known else None


def _work_end(line: Line, at: int, stop: int) -> int:
    """Where a line of work ends that a separator and an organisation follow; 0 where none does."""
    found = line.tokens
    here = at
    while (
        here < stop
        and here - at < 4
        and (
            found[here].low in titles.FUNCTIONS
            or (found[here].low == "capital" and line.low(here + 1) == "markets")
            or (found[here].low in ("advisory", "consulting") and here > at and not found[here].capital)
            or (found[here].capital and line.low(here + 1) in titles.FUNCTIONS and line.mark(here + 2) in SEPARATORS)
            or (found[here].capital and parts.plain(found[here].low) and found[here].low not in bodies.UNITS)
            or (found[here].low in ("and", "&") and here > at)
        )
    ):
        here += 1
    here = _with_unit(line, at, here, stop)
    if (
        here < stop
        and bodies.end(found, at, stop) > here
        and found[here].text == ","
        and "&" in line.cut(at, bodies.end(found, at, stop))
    ):
        # "Partner, Stroud, Hadley, & Baines, LLP"
        return 0
    if here == at or here >= stop or found[here].text not in SEPARATORS or line.low(here + 1) in bodies.LEGAL:
        return 0
    if found[here - 1].low == "court":
        # "Judge Jane Roe, District Court, Division II"
        return 0
    if (
        found[here - 1].low in bodies.UNITS
        and found[here - 1].low not in _UNITS_WITHIN
        and bodies.end(found, at, stop) == here
        and here - at > 1
        and found[here - 1].low not in _LINES_TOO
    ):
        return 0
    end = bodies.end(found, here + 1, stop)
    return here if end > here + 1 and not bodies.place(found, here + 1, end) else 0


_IN_CHARGE = words("vp svp evp avp director manager head supervisor")


def _closing_work(line: Line, at: int, stop: int, title: str) -> int:
    """Where the line of work ends that closes a sentence behind a post: "Vice President, Operations."; 0 for others."""
    lows = title.lower().split()
    if lows[-1] not in _IN_CHARGE and lows[-2:] != ["vice", "president"]:
        return 0
    here = at
    if line.lows(at, at + 2) == ["capital", "markets"]:
        here = at + 2
    while (
        here < stop
        and here - at < 4
        and line.tokens[here].capital
        and (
            line.low(here) in titles.FUNCTIONS
            or line.lows(here - 1, here + 1) == ["supply", "chain"]
            or line.lows(here, here + 2) == ["supply", "chain"]
        )
        and line.low(here) != "the"
    ):
        here += 1
    return (
        here
        if here > at
        and line.mark(here) in ("", ".", ")", ";")
        and (here - at == 1 or line.low(here - 1) not in bodies.UNITS)
        else 0
    )


def _small_work(line: Line, at: int, stop: int) -> int:
    """Where the small words end that stand between a name and its body: "Sgt. Jane Roe, financial crimes, Elmwood PD";
    0 for others."""
    here = at
    while (
        here < stop
        and here - at < 3
        and line.tokens[here].word
        and line.low(here).isalpha()
        and not line.tokens[here].capital
        and line.low(here) not in STOPS
        and not present(line.low(here))
    ):
        here += 1
    if here == at or here + 1 >= stop or line.mark(here) != ",":
        return 0
    end = bodies.end(line.tokens, here + 1, stop)
    last = line.mark(end - 1)
    if end > here + 2 and (
        line.low(here + 1) in ABROAD
        or all(line.low(index) in titles.FUNCTIONS | titles.DESCRIBES | bodies.UNITS for index in range(at, here))
    ):
        return here
    return (
        here
        if end > here + 2
        and (last.lower() in bodies.UNITS | bodies.LEGAL or (last.isalpha() and last.isupper() and len(last) < 5))
        else 0
    )


def _small_field(line: Line, mark: int, at: int, stop: int) -> int:
    """Where the small words between two like separators end that a body closes: "vice president - farm lending - Elm
    Credit"; 0 for others."""
    here = at
    while (
        here < stop
        and here - at < 5
        and (
            line.mark(here) == "&"
            or (
                line.low(here).replace("-", "").isalpha()
                and not line.tokens[here].capital
                and not present(line.low(here))
                and (line.low(here) == "and" or line.low(here) not in STOPS)
            )
        )
    ):
        here += 1
    if (
        here == at
        or here + 1 >= stop
        or line.mark(here) != line.mark(mark)
        or any(is_head(line, index) for index in range(at, here))
    ):
        return 0
    end = bodies.end(line.tokens, here + 1, stop)
    known = end > here + 2 or line.low(end - 1) in bodies.UNITS
    return (
        here
        if known
        and end > here + 1
        and not bodies.place(line.tokens, here + 1, end)
        and (end == stop or line.mark(end) in (",", ".", ";", ")"))
        else 0
    )


_UNITS_WITHIN = words("group team unit division department")
"""What a line of work is called within a body: "Sales and Marketing Group"."""


def _with_unit(line: Line, at: int, here: int, stop: int) -> int:
    """Where "Sales and Marketing Group" ends, whose words before its last are lines of work; ``here`` for others."""
    if (
        here == at
        or here >= stop
        or line.low(here) not in _UNITS_WITHIN
        or not line.tokens[here].capital
        or line.mark(here + 1) != ","
    ):
        return here
    return (
        here + 1
        if all(token.low in titles.FUNCTIONS or token.low in ("and", "&") for token in line.tokens[at:here])
        else here
    )


def _body(line: Line, mark: int, at: int, stop: int, title: str | None, persons: Set[int]) -> Part | None:
    """ "Jane Roe, Acme", and the title behind it: "Jane Roe, Acme, CFO"."""
    found = line.tokens
    end = body_end(line, mark, at, stop, title is not None, persons)
    if not end:
        return None
    if (
        title is None
        and end < stop
        and found[end].text in ("-", "–", "—", ",", "|")
        and (told := titles.read(line, end + 1, stop))
        and told.title
        and end + 1 not in persons
        and told.end not in persons
    ):
        return Part(told.title, bodies.text(line.text, found, at, end), told.end)
    return Part(title, bodies.text(line.text, found, at, end), end)


__all__ = ["SEPARATORS", "Part", "part"]
