"""What a label before a name tells of the person besides a role: an office, a body, whom the sentence behind it is
about."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.people import acclaim, evidence, labels, titles
from scrapers.reading.people.cues import ROLES, TALKS
from scrapers.reading.people.evidence import NOTHING, Evidence, fair
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words

_MEMBERS = words("students members grads volunteers representatives reps folks friends scouts")
_SENT = words(
    "panel team delegation crew visitors guests guest group representative representatives rep reps folks friends "
    "staff presenters presenter speaker speakers contingent"
)
_PEOPLE = words(
    "leaders experts attorneys speakers panelists executives women men founders lawyers advisors bankers members "
    "staff officers pros professionals people team duo pair trio guests engineers graduates graduate honorees winners "
    "recipients scholars students inductees nominees finalists retirees employees athletes scouts seniors"
)


def place(held: Line, chain: list[Mention], first: int, *, heading: bool = False) -> bool:
    """Give those behind a label the office or the body that it tells; whether it is an office."""
    begin = chain[0].begin
    told = office(held, first, begin)
    if told is not None:
        chain[0].position = Position(chain[0].position.title or told.title, chain[0].position.organization)
    # "Elm Economic Club: Jane Roe" as a title: who holds it, and no employer
    body = (
        (None if heading else _body(held, begin, first, chain[-1].end))
        or _shared(held, begin, first)
        or _after_years(held, begin, first)
    )
    if (
        body is None
        and chain[0].position.organization is None
        and (chain[0].position.title or "").split(" ")[-1].lower() in _RUNS
    ):
        body = _before_dash(held, begin, first)
    if body is not None:
        for one in chain:
            one.position = Position(one.position.title, one.position.organization or body)
    return told is not None


_RUNS = words("owner owners co-owner co-owners founder founders proprietor president ceo manager director")


def _before_dash(held: Line, begin: int, first: int) -> str | None:
    """ "Small Business of the Year: Elm Roasters - Jane Roe, owner": the business between a label and who runs it."""
    colon = next((at for at in range(first, min(begin, first + 9)) if held.mark(at) == ":"), -1)
    if colon <= first or begin - 2 <= colon or held.mark(begin - 1) not in ("-", "–", "—", "|", ",", "("):
        return None
    end = bodies.end(held.tokens, colon + 1, begin - 1)
    return (
        bodies.text(held.text, held.tokens, colon + 1, end)
        if end == begin - 1
        and not any(held.low(at) in TALKS or held.low(at) in ROLES for at in range(colon + 1, end))
        and not bodies.place(held.tokens, colon + 1, end)
        else None
    )


def office(held: Line, first: int, begin: int) -> Position | None:
    """The office before a colon or a dash: "President-Elect: Jane Roe"."""
    if held.mark(begin - 1) not in (":", "-", "–", "—", "|") or begin - first < 2:
        return None
    told = titles.read(held, first, begin - 1)
    return (
        Position(told.title, told.organization)
        if told is not None and told.title and told.end == begin - 1 and held.low(begin - 2) not in ROLES
        else None
    )


def prose(held: Line, begin: int, first: int) -> Evidence:
    """ "About the presenter: With twenty years in the field, Jane Roe has …": the label of a sentence is of its first
    name."""
    colon = next((at for at in range(first, min(first + 6, begin)) if held.mark(at) == ":"), -1)
    if colon <= first:
        return NOTHING
    told = labels.of_label(held, first, colon)
    return (
        fair(told.role, told.why)
        if told.weight >= evidence.STRONG and told.role in (Role.SPEAKER, Role.MODERATOR, Role.HONOREE)
        else NOTHING
    )


def _shared(held: Line, begin: int, first: int) -> str | None:
    """ "Two Eagle Scouts from Troop 88, Ann Lee and Bob Ray", "attorneys from Hale Dunn, including Ann Lee": where many
    are from."""
    at = begin - 1
    if held.low(at) in ("including", "like"):
        at -= 1
    elif held.low(at) == "them" and held.low(at - 1) == "among":
        at -= 2
    if held.mark(at) != "," and at == begin - 1:
        return None
    end = at if held.mark(at) == "," else at + 1
    link = next(
        (
            here
            for here in range(end - 1, max(first, end - 9), -1)
            if held.low(here) in ("from", "at", "with", "of")
            and (_many(held, here - 1) or (held.low(here) == "from" and held.low(here - 1) in ROLES))
        ),
        -1,
    )
    if link < 0 and held.low(first) in ("from", "representing") and held.mark(at) == ",":
        link = first
    if link < 0:
        return None
    start = link + 2 if held.low(link + 1) == "the" and not held.tokens[link + 1].capital else link + 1
    closed = bodies.end(held.tokens, start, end)
    return (
        bodies.text(held.text, held.tokens, start, closed)
        if closed == end and closed > start and not bodies.place(held.tokens, start, closed)
        else None
    )


def _many(held: Line, at: int) -> bool:
    """Whether the word tells of many people: "attorneys", "volunteers"."""
    low = held.low(at)
    return low.endswith("s") and held.mark(at)[-2:-1] not in "'’" and (low in _PEOPLE or head(low) or low in _MEMBERS)


def _after_years(held: Line, begin: int, first: int) -> str | None:
    """ "After 34 years with the Elm Police Department, Jane Roe …": where somebody has been all those years."""
    if held.mark(begin - 1) != "," or held.low(first) not in ("after", "following", "with"):
        return None
    link = next(
        (
            here
            for here in range(first + 2, min(begin - 1, first + 8))
            if held.low(here) in ("with", "at", "for")
            and held.low(here - 1) in ("years", "decades", "career", "service")
        ),
        -1,
    )
    if link < 0:
        return None
    start = link + 2 if held.low(link + 1) == "the" else link + 1
    end = bodies.end(held.tokens, start, begin - 1)
    return (
        bodies.text(held.text, held.tokens, start, end)
        if end == begin - 1 and end > start and not bodies.place(held.tokens, start, end)
        else None
    )


def _office_of(held: Line, at: int, end: int) -> bool:
    """ "Elm County:", "City of Elm:", "UMD Facilities:" before one who works there: a public body, or one that begins
    with its letters."""
    if (
        end - at < 2
        or not all(token.word and (token.capital or token.low == "of") for token in held.tokens[at:end])
        or any(held.low(here) in ROLES or held.low(here) in TALKS for here in range(at, end))
    ):
        return False
    letters = held.mark(at)
    return (
        held.low(end - 1) == "county"
        or (held.low(at) in ("city", "town", "village", "township", "county") and held.low(at + 1) == "of")
        or (letters.isalpha() and letters.isupper() and 1 < len(letters) < 6 and not head(letters.lower()))
    )


def _body(held: Line, begin: int, first: int, chain_end: int) -> str | None:
    """ "two leaders at Juniper Systems: Ann Lee and Bob Ray": the body that a label says all behind it are of."""
    if (
        held.mark(begin - 1) in ("–", "—", "-", "|")
        and first == 0
        and not held.tokens[begin - 1].glued
        and chain_end == len(held.tokens)
    ):
        return _row_of(held, begin - 1)
    if held.mark(begin - 1) != ":":
        return None
    opening = first + (held.low(first) == "the")
    if held.item and first == 0 and _office_of(held, opening, begin - 1):
        return bodies.text(held.text, held.tokens, opening, begin - 1)
    if (
        begin - 1 - opening > 1
        and held.low(begin - 2) in bodies.UNITS
        and bodies.end(held.tokens, opening, begin - 1) == begin - 1
        and not any(held.low(at) in ROLES or held.low(at) in TALKS for at in range(opening, begin - 1))
    ):
        return bodies.text(held.text, held.tokens, opening, begin - 1)
    for at in range(begin - 2, max(first, begin - 11) - 1, -1):
        if held.low(at) in ("at", "from", "with", "of"):
            start = at + 1 + (held.low(at + 1) == "the" and not held.tokens[at + 1].capital)
            end = bodies.end(held.tokens, start, begin - 1)
            named = (
                end == begin - 1
                and end > start
                and not bodies.place(held.tokens, start, end)
                and held.low(end - 1) not in acclaim.WORTH
            )
            if (
                named
                and held.low(at) == "from"
                and (held.low(at - 1) in _SENT or held.low(at - 1) in ROLES)
                and (end - start > 1 or held.mark(start).isupper())
            ):
                # "Panel from the Elm Commission: Ann Lee and Bob Ray"
                return bodies.text(held.text, held.tokens, start, end)
            return (
                bodies.text(held.text, held.tokens, at + 1, end)
                if named and end - at > 1 and start == at + 1 and held.low(at - 1) in _PEOPLE
                else None
            )
    return None


def _row_of(held: Line, mark: int) -> str | None:
    """ "Xcel Energy – Jane Roe": the body of a row, by its form of law or a word of bodies behind a name of its own, or
    its letters; no topic."""
    found = held.tokens
    if (
        bodies.end(found, 0, mark) != mark
        or bodies.place(found, 0, mark)
        or any(titles.is_head(held, at) or held.low(at) in ROLES or held.low(at) in TALKS for at in range(mark))
    ):
        return None
    if held.low(0) in ("city", "town", "village", "county", "university", "bank") and held.low(1) == "of" and mark > 2:
        return held.cut(0, mark)
    own = any(
        not is_ordinary(found[at].low) and found[at].low not in bodies.UNITS for at in range(mark) if found[at].word
    )
    charted = held.low(mark - 1) in bodies.LEGAL or (mark > 1 and held.low(mark - 1) in bodies.UNITS)
    return bodies.text(held.text, found, 0, mark) if own and charted else None


def business(line: Line, first: int, begin: int) -> str | None:
    """ "Small Business of the Year: Elm Tire, Ann and Bob Roe": the business between the prize and those who have it."""
    comma = begin - 1
    if line.mark(comma) != ",":
        return None
    mark = next(
        (
            at
            for at in range(comma - 1, first - 1, -1)
            if line.mark(at) in (":", "–", "—") or (line.mark(at) == "-" and not line.tokens[at].glued)
        ),
        -1,
    )
    if (
        mark < 0
        or comma - mark < 2
        or any(mark < span.first < comma and span.sure == 2 and not span.thing for span in line.names)
    ):
        return None
    end = bodies.end(line.tokens, mark + 1, comma)
    if (
        end != comma
        or bodies.place(line.tokens, mark + 1, comma)
        or any(titles.is_head(line, at) for at in range(mark + 1, comma))
    ):
        return None
    return bodies.text(line.text, line.tokens, mark + 1, comma)


__all__ = ["business", "office", "place", "prose"]
