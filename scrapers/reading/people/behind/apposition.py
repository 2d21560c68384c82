"""What the part behind a separator adds to a name: "Jane Roe, CFO of Acme", "Jane Roe | Acme"."""

from __future__ import annotations

from collections.abc import Set

from scrapers.reading import bodies
from scrapers.reading.people import titles
from scrapers.reading.people.behind import firms, now_doing, passed, politicians, shows, small_posts
from scrapers.reading.people.behind.bare_bodies import body_end
from scrapers.reading.people.behind.lines_of_work import line_of_work, of_a_line_of_work, region_end
from scrapers.reading.people.behind.links import LINKS, belongs_to, body_of, on_behalf
from scrapers.reading.people.behind.part import Part
from scrapers.reading.people.behind.titled import by_letters, titled
from scrapers.reading.people.letters import LETTERS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import is_head, parts
from scrapers.reading.words import words


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
    if (more := _beside_a_name(line, at, stop, title, organization, here, both)) is not None:
        return more
    if begin := passed.field(line, here, stop):
        end = body_end(line, begin - 1, begin, stop, True, persons)
        return Part(title, bodies.text(line.text, found, begin, end), end) if end and organization is None else None
    if home := passed.lives(line, here, stop):
        # "Jane Roe, 7th Street resident and Elm Bicycle Club chairperson"
        return part(line, home, stop, title, organization, persons)
    if passed.schooled(line, here, stop):
        return None
    if (more := _by_affiliation(line, stop, title, organization, persons, here, both)) is not None:
        return more
    named = bodies.end(found, here, stop)
    if (more := _a_firm(line, stop, title, organization, here, both, named)) is not None:
        return more
    told = None if firms.named(line, here, named, stop, title) else titles.read(line, here, stop)
    if told is not None and told.title:
        return titled(line, here, stop, told, title, organization, persons)
    if organization is not None:
        return None
    if title is not None and (region := region_end(line, here, stop)):
        # "Group President, Americas, of Acme"
        return Part(f"{title}, {line.cut(here, region)}", None, region)
    return (
        _small_post(line, stop, title, persons, here, both)
        or of_a_line_of_work(line, at, stop, title, here)
        or line_of_work(line, here, stop, title)
        or _body(line, at, here, stop, title, persons)
    )


def _beside_a_name(
    line: Line, at: int, stop: int, title: str | None, organization: str | None, here: int, both: bool
) -> Part | None:
    """What is told of somebody without a title: for whom they stand, what they do now, letters, where they work."""
    found = line.tokens
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
    return None


def _by_affiliation(
    line: Line, stop: int, title: str | None, organization: str | None, persons: Set[int], here: int, both: bool
) -> Part | None:
    """What letters, a show or an office in politics tell: "Jane Roe, R-Elmwood", "Bob Ray, PIO @ Elm Fire"."""
    found = line.tokens
    if (
        found[here].text[:2] in ("R-", "D-", "I-")
        and found[here].text[2:3].isalnum()
        and not found[here].text[2:3].islower()
    ):
        return Part(title, organization, here + 1, both)
    if title is None and (office := by_letters(line, here, stop, organization, persons)) is not None:
        return office
    if organization is None and (show := shows.hosted(line, here, stop)) is not None:
        return Part(title, *show, both)
    if organization is None and (staffed := politicians.office(line, here, stop)):
        return Part(title, line.cut(here, staffed), staffed, both)
    return None


def _a_firm(
    line: Line, stop: int, title: str | None, organization: str | None, here: int, both: bool, named: int
) -> Part | None:
    """A firm behind the separator, whatever words of titles are in it: "Jane Roe, President, Acme and Chair, Industrial
    Development Board"."""
    found = line.tokens
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
    return None


def _small_post(line: Line, stop: int, title: str | None, persons: Set[int], here: int, both: bool) -> Part | None:
    """A body that somebody belongs to, and a post in small letters."""
    if (body := belongs_to(line, here, stop)) is not None:
        return Part(title, *body, both or line.low(here + 1) == "members" or line.low(here) == "members")
    if title is None and (post := small_posts.owned(line, here, stop, persons)) is not None:
        return Part(*post)
    if title is None and (post := small_posts.held(line, here, stop, persons)) is not None:
        return Part(*post)
    return None


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


__all__ = ["part"]
