"""Names with what stands beside them: "CFO Ann Lee of Acme"."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import replace

from scrapers.reading import names
from scrapers.reading.bodies import UNITS
from scrapers.reading.names import Name
from scrapers.reading.names.vocabulary import given_names, is_ordinary, ordinary
from scrapers.reading.people import counties, named_beside, titles, told_once
from scrapers.reading.people.ahead import before
from scrapers.reading.people.behind import after
from scrapers.reading.people.behind.links import left
from scrapers.reading.people.bodies_named import (
    of_place,
    only_employs,
)
from scrapers.reading.people.chains import BREAKS, chains
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.mention import Mention
from scrapers.reading.people.mentioned import (
    candidates,
    describes_the_next,
    employs_the_next,
    is_a_prize,
    is_a_trade_of_two,
    leads_of_persons,
    owns_the_next,
)
from scrapers.reading.people.titles import Position, is_head
from scrapers.reading.words import words

_KIN = words("father mother son daughter brother sister husband wife cousin nephew niece co-owner co-founder partner")
_SERVES = words("deputy assistant successor predecessor boss")
_OWNS = words("owner co-owner founder co-founder proprietor")
_OFFICERS = words("ceo cfo coo cto cio cmo president director manager owner founder vp")
"""Whose body stands before them, whatever it looks like: "Belden Brick CEO Jane Roe"."""
_GOT = words("secured booked landed engaged recruited")


def find(line: Line, first: int, stop: int, spans: list[Name]) -> list[Mention]:
    """The mentions among tokens ``[first:stop]``."""
    inside = candidates(line, first, stop, spans)
    persons = leads_of_persons(line, first, inside)
    found: list[Mention] = []
    reach = first
    employers: dict[int, str] = {}
    described: set[str] = set()
    for span in inside:
        if span.first < reach or (span.lead not in persons and span.sure == 2) or is_a_prize(line, span):
            continue
        if employs_the_next(line, span, inside):
            employers[span.end] = span.name
            continue
        if owns_the_next(line, span, inside, reach) or is_a_trade_of_two(line, span):
            continue
        if describes_the_next(line, span, inside):
            if line.low(span.end) not in _OFFICERS:
                described.add(span.name)
            continue
        if span.sure == 0 and not span.honoured and only_employs(line, span, inside):
            continue
        ahead, begin = _ahead(line, span, reach, employers, described)
        behind, end, both = _behind(line, span, begin, reach, stop, ahead, inside, persons)
        title = (
            ahead.title
            if ahead.title and (behind.title or "").lower() in titles.MAKERS
            else behind.title or ahead.title
        )
        organization = _organization(
            line, span, begin, end, reach, ahead, behind, title, found[-1] if found else None, stop
        )
        if both and found and found[-1].position.organization is None and organization:
            found[-1].position = Position(found[-1].position.title, organization)
        if span.sure == 0 and (ahead.title or span.honoured):
            span = replace(span, sure=1)
        mention = Mention(span, begin, end, Position(title, organization), span.name)
        if (partner := _couple(line, mention, reach)) is not None:
            found.append(partner)
        found.append(mention)
        reach = end
    return found


def _ahead(
    line: Line, span: Name, reach: int, employers: Mapping[int, str], described: Set[str]
) -> tuple[Position, int]:
    """What stands before a name, and where it begins."""
    ahead, begin = before(line, span.lead, reach)
    if (
        begin < span.lead - 1
        and line.low(begin) in _GOT
        and ahead.title
        and ahead.title.lower().startswith(line.low(begin))
    ):
        # "has secured Judge Jane Roe to speak"
        ahead, begin = Position(ahead.title.partition(" ")[2], ahead.organization), begin + 1
    if ahead.organization in described:
        ahead = Position(ahead.title, None)
    if ahead.organization is None and (body := named_beside.beside(line, begin, reach, ahead.title)):
        ahead = Position(ahead.title, body)
    ahead = Position(
        ahead.title, ahead.organization or employers.get(begin) or named_beside.of_its_own(line, begin, reach)
    )
    return ahead, begin


def _behind(
    line: Line, span: Name, begin: int, reach: int, stop: int, ahead: Position, inside: list[Name], persons: Set[int]
) -> tuple[Position, int, bool]:
    """What stands behind a name, where it ends, and whether it holds for both of two."""
    behind, end, both = after(line, span.end, stop, {lead for lead in persons if lead > span.first})
    if (
        ahead.title
        and (
            ahead.organization
            or (" " in ahead.title and behind.organization and (behind.title or "").startswith("former "))
        )
        and (behind.title or "").split(" ")[0].lower() in ("former", "formerly", "retired", "past", "onetime")
    ):
        # "SCORE mentor Jane Roe, a former controller with Acme": what somebody is now stands before
        behind = Position()
    if ahead.title and behind.title and any(other.lead == end for other in inside):
        # "President Ned Barr, President-Elect Mo Singh", "Acme CEO Ann Lee, Elm Bank CFO Bob Ray": the second title
        # is of the second
        behind, end = Position(), span.end
    if behind.organization and of_place(line, span.end, ahead.title, behind.organization):
        behind = Position(behind.title, None)
    if (
        ahead.title
        and behind.organization is None
        and (county := counties.of_county(line, span.end, stop, ahead.title))
    ):
        behind = Position(behind.title, county)
    if ahead.organization is None and behind.organization is None and (firm := named_beside.led_by(line, begin, reach)):
        behind = Position(behind.title, firm)
    return behind, end, both


def _organization(
    line: Line,
    span: Name,
    begin: int,
    end: int,
    reach: int,
    ahead: Position,
    behind: Position,
    title: str | None,
    earlier: Mention | None,
    stop: int,
) -> str | None:
    """Whose somebody is: by the words before the name or behind it, or with the one mentioned ``earlier``."""
    organization = behind.organization or ahead.organization
    if (
        ahead.organization
        and behind.organization
        and ahead.title
        and line.low(span.end) == "of"
        and _whole(ahead.organization)
        and not _whole(behind.organization)
    ):
        # "National Park Service Ranger Jane Roe of the Elm Dunes"
        organization = ahead.organization
    if (
        ahead.organization
        and behind.organization
        and behind.organization.split()[-1].lower()
        in ("office", "division", "branch", "unit", "region", "section", "bureau")
    ):
        organization = ahead.organization
    if organization is None and earlier is not None and _is_of_the_same(line, span, begin, reach, stop, title, earlier):
        organization = earlier.position.organization
    if organization is None and behind.title is None:
        organization = left(line, end, stop) or told_once.with_companion(line, end, stop)
    return organization


def _is_of_the_same(
    line: Line, span: Name, begin: int, reach: int, stop: int, title: str | None, earlier: Mention
) -> bool:
    """Whether somebody is told of as of the same body as the one before: "its", "her deputy", "and her father,
    founder"."""
    return (
        (line.mark(span.end) == "," and line.low(span.end + 1) == "its")
        or (told_once.of_the_same(line, letters(line, span.end, stop), earlier.position.organization))
        or (((title or "").lower() in _OWNS or (title or "").isupper()) and _kin(line, begin, reach))
        or ((title or "").lower() in _SERVES and line.low(begin - 1) in ("his", "her", "their"))
        or (told_once.colleague(line, begin, reach))
    )


def _whole(body: str) -> bool:
    """Whether a name has a word of bodies in it, or is one's letters."""
    return body.isupper() or any(word.lower() in UNITS or word.lower() == "service" for word in body.split())


def _kin(line: Line, begin: int, floor: int) -> bool:
    """Whether somebody is told of as a relation of the one before, beside them: "and her father, founder"."""
    near = [line.low(at) for at in range(max(floor, begin - 5), begin)]
    return any(low in ("his", "her", "their") for low in near) and not _KIN.isdisjoint(near)


def _couple(line: Line, mention: Mention, floor: int) -> Mention | None:
    """ "Ron and Patty Lindqvist": the first of two who share a surname."""
    at = mention.begin - 1
    if mention.begin != mention.name.lead or at - 1 < floor or line.low(at) not in ("and", "&"):
        return None
    token = line.tokens[at - 1]
    given = given_names()
    if not (
        token.word
        and token.capital
        and token.low in given
        and line.tokens[mention.name.first].low.split("-")[0] in given
    ) or (token.low in ordinary() and is_head(line, at - 1)):
        return None
    if (
        at - 2 >= floor
        and line.tokens[at - 2].word
        and line.tokens[at - 2].capital
        and line.low(at - 2) not in names.words.HONORIFICS
        and not (is_ordinary(line.low(at - 2)) and line.low(at - 2) not in given_names())
        and line.low(at - 2) not in BREAKS
        and not is_head(line, at - 2)
        and line.low(at - 2) not in ROLES
    ):
        return None
    surname = (
        mention.written.split()[-1]
        if mention.written.split()[-1] not in ("Jr.", "Sr.", "II", "III")
        else mention.written.split()[-2]
    )
    lead = at - 1
    while lead - 1 >= floor and line.low(lead - 1) in names.words.HONORIFICS:
        lead -= 1
    span = Name(at - 1, at, lead, f"{token.text} {surname}", 2, lead < at - 1, False)
    ahead, begin = before(line, lead, floor)
    if ahead.organization and not mention.position.organization:
        mention.position = Position(mention.position.title or ahead.title, ahead.organization)
    if ahead.title and ahead.title.endswith("s") and mention.position.title is None:
        mention.position = Position(ahead.title, mention.position.organization)
    return Mention(
        span,
        begin,
        at,
        Position(ahead.title or mention.position.title, ahead.organization or mention.position.organization),
        span.name,
    )


__all__ = ["Mention", "chains", "find"]
