"""Names with what stands beside them, and the chains that several of them make: "Ann Lee of Acme, Bob Ray and Cy
Poe"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from scrapers.reading import names
from scrapers.reading.bodies import UNITS
from scrapers.reading.names import Name
from scrapers.reading.names.vocabulary import given_names, is_ordinary, ordinary
from scrapers.reading.people import counties, named_beside, titles, told_once
from scrapers.reading.people.ahead import before, possessive
from scrapers.reading.people.behind import after
from scrapers.reading.people.behind.links import left
from scrapers.reading.people.bodies_named import (
    CONNECTS,
    after_job,
    employs,
    names_a_body,
    of_a_firm,
    of_place,
    only_employs,
    runs_on,
    served,
)
from scrapers.reading.people.cues import ANNOUNCE, AUXILIARIES, CONTACT, HONOUR, ROLES, THROUGH, WORKS_BY, present
from scrapers.reading.people.following import romance
from scrapers.reading.people.leading import romance as inverted_romance
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.mention import Mention
from scrapers.reading.people.sharing import share, share_told_once
from scrapers.reading.people.titles import Position, is_head
from scrapers.reading.words import words

_GIVES = words(
    "speech speeches talks presentations readings performances reports message remarks keynote address presentation "
    "talk lecture update program programme invocation blessing grace pledge prayer benediction reading performance "
    "demonstration music auction tour"
)
"""What somebody gives: the next one gives it, and not what the list before does."""
_KIN = words("father mother son daughter brother sister husband wife cousin nephew niece co-owner co-founder partner")
_SERVES = words("deputy assistant successor predecessor boss")
_OWNS = words("owner co-owner founder co-founder proprietor")
_MARKS = frozenset([",", ";", "|", "•", "·", "/", "&", "–", "—", "-", "*", "+"])
_BREAKS = (
    AUXILIARIES
    | ANNOUNCE
    | HONOUR
    | THROUGH
    | CONTACT
    | words(
        "sponsored escorted accompanied introduced interviewed nominated who that which when while if at in on for to "
        "of than but named after says said asks memory late interviews moderates spoke addressed gave discussed "
        "talked explained con avec"
    )
    | romance.VERBS
    | inverted_romance.VERBS
)


_OFFICERS = words("ceo cfo coo cto cio cmo president director manager owner founder vp")
"""Whose body stands before them, whatever it looks like: "Belden Brick CEO Jane Roe"."""
_GOT = words("secured booked landed engaged recruited")


def find(line: Line, first: int, stop: int, spans: list[Name]) -> list[Mention]:
    """The mentions among tokens ``[first:stop]``."""
    inside = [
        span
        for span in spans
        if first <= span.first
        and span.end <= stop
        and not span.thing
        and not _beside_in_brackets(line, span)
        and not of_a_firm(line, span, first)
        and not runs_on(line, span)
        and not served(line, span)
    ]
    persons = {span.lead for span in inside if span.sure == 2 or (span.sure < 2 and after_job(line, span.lead, first))}
    for span in inside:
        if names_a_body(line, span, first, persons):
            persons.discard(span.lead)
    found: list[Mention] = []
    reach = first
    employers: dict[int, str] = {}
    described: set[str] = set()
    for span in inside:
        if span.first < reach or (span.lead not in persons and span.sure == 2):
            continue
        if (
            span.sure < 2
            and line.low(span.end) == "of"
            and line.low(span.end + 1) == "the"
            and line.low(span.end + 2) in ("year", "month", "quarter")
        ):
            # "Deal Maker of the Year Jane Roe"
            continue
        if (
            (span.sure < 2 or span.name.split()[0].endswith("."))
            and line.low(span.end).islower()
            and not line.tokens[span.end].capital
            and (worker := next((other for other in inside if other.first >= span.end), None)) is not None
            and employs(line, span, worker)
        ):
            employers[span.end] = span.name
            continue
        if (
            span.sure < 2
            and possessive(line, span.end - 1)
            and (worker := next((other for other in inside if other.first >= span.end), None)) is not None
            and worker.sure == 2
            and worker.lead - span.end < 8
        ):
            told, opening = before(line, worker.lead, reach)
            if told.title and told.organization and opening <= span.first:
                # "Pine Bancorp's incoming president, Jane Roe"
                continue
        if (
            span.sure < 2
            and span.end - span.lead == 2
            and (is_head(line, span.lead) or line.low(span.lead) in ROLES)
            and line.low(span.lead).endswith("s")
            and line.low(span.end) in ("and", "&")
        ):
            # "Potters Ian and Suki Drummond"
            continue
        if (
            span.sure == 0
            and not span.honoured
            and any(
                other.sure == 2
                and span.end < other.lead < span.end + 3
                and all(is_head(line, at) and line.tokens[at].capital for at in range(span.end, other.lead))
                for other in inside
            )
        ):
            # "Nokia Bell Veteran Jane Roe", "Elmwood Mayoral Candidate Bob Ray" of a title: what they were, or want to
            # be
            if line.low(span.end) not in _OFFICERS:
                described.add(span.name)
            continue
        if span.sure == 0 and not span.honoured and only_employs(line, span, inside):
            continue
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
        if (
            ahead.organization is None
            and behind.organization is None
            and (firm := named_beside.led_by(line, begin, reach))
        ):
            behind = Position(behind.title, firm)
        title = (
            ahead.title
            if ahead.title and (behind.title or "").lower() in titles.MAKERS
            else behind.title or ahead.title
        )
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
        if organization is None and found and line.mark(span.end) == "," and line.low(span.end + 1) == "its":
            organization = found[-1].position.organization
        if (
            organization is None
            and found
            and told_once.of_the_same(line, letters(line, span.end, stop), found[-1].position.organization)
        ):
            organization = found[-1].position.organization
        if (
            organization is None
            and found
            and ((title or "").lower() in _OWNS or (title or "").isupper())
            and _kin(line, begin, reach)
        ):
            organization = found[-1].position.organization
        if (
            organization is None
            and found
            and (title or "").lower() in _SERVES
            and line.low(begin - 1) in ("his", "her", "their")
        ):
            organization = found[-1].position.organization
        if organization is None and found and told_once.colleague(line, begin, reach):
            organization = found[-1].position.organization
        if organization is None and behind.title is None:
            organization = left(line, end, stop) or told_once.with_companion(line, end, stop)
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


def _beside_in_brackets(line: Line, span: Name) -> bool:
    """ "co-director (with Ann Lee) of Acme": who shares a post."""
    return (
        span.lead > 2
        and line.mark(span.lead - 2) == "("
        and line.low(span.lead - 1) == "with"
        and line.mark(span.end) == ")"
        and line.low(span.end + 1) in ("of", "at")
        and is_head(line, span.lead - 3)
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
        and line.low(at - 2) not in _BREAKS
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


def chains(line: Line, mentions: list[Mention]) -> list[list[Mention]]:
    """The mentions, those together that one list holds."""
    found: list[list[Mention]] = []
    for mention in mentions:
        if (
            found
            and joined(line, found[-1][-1].end, mention.begin)
            and not (
                line.mark(found[-1][-1].end) == ";"
                and ((found[-1][-1].name.sure == 0 and not found[-1][-1].placed) or _object(line, found[-1][-1]))
            )
        ):
            found[-1].append(mention)
        else:
            found.append([mention])
    for chain in found:
        for part in _parts(line, chain):
            share(line, part)
        share_told_once(line, chain, mentions)
    return found


def _object(line: Line, mention: Mention) -> bool:
    """ "Ann Lee, who told of the changes, recognizing Jane Roe": whom a clause about another is about."""
    at = mention.begin - 1
    if line.low(at) == "of" and line.low(at - 1) in ("place", "lieu", "behalf", "stead"):
        # "who sits in place of Jane Roe; Bob Ray"
        return True
    return line.low(at).endswith("ing") and line.low(at) in HONOUR and line.mark(at - 1) == ","


def _parts(line: Line, chain: list[Mention]) -> list[list[Mention]]:
    """A list, cut where semicolons part it."""
    found = [chain[:1]]
    for one, other in pairwise(chain):
        if line.mark(one.end) == ";" and one.placed:
            found.append([other])
        else:
            found[-1].append(other)
    return found


def joined(line: Line, begin: int, end: int) -> bool:
    """Whether the words between two names only join them."""
    tokens = _without_asides(line, begin, end)
    if not tokens or len(tokens) > 9:
        return False
    if not any(
        line.low(at) in ("and", "plus", "with", "&", "alongside", "or", "x", "y", "und", "et")
        or line.mark(at) in _MARKS
        for at in tokens
    ):
        return False
    if line.low(tokens[0]) not in CONNECTS and line.mark(tokens[0]) not in _MARKS:
        return False
    if (
        line.low(tokens[0]) == "and"
        and len(tokens) > 2
        and line.mark(tokens[-1]) in (";", "and")
        and line.low(tokens[1]).endswith("s")
        and not line.tokens[tokens[1]].capital
        and not is_head(line, tokens[1])
        and line.low(tokens[1]) not in CONNECTS
    ):
        # "Ann Lee, who sat in for Cy Poe and oversees the work; Bob Ray"
        return False
    if (
        line.mark(begin) == ","
        and line.low(begin + 1) in ("who", "whose")
        and all(line.mark(at) == "," for at in tokens)
        and (
            with_at := next(
                (at for at in range(tokens[-1] - 1, max(begin, tokens[-1] - 6), -1) if line.low(at) in ("with", "by")),
                -1,
            )
        )
        > 0
        and line.low(with_at + 1) in ("the", "our", "this")
    ):
        # "Ann Lee, who asked the questions of an hour with the evening's star, Jane Roe"
        return False
    if (
        line.low(tokens[-1]) == "by"
        and len(tokens) > 1
        and (line.low(tokens[-2]).endswith("ed") or line.low(tokens[-2]) in WORKS_BY)
    ):
        # "games led by Ann Lee, ribs smoked by Bob Ray"
        return False
    if (
        line.mark(tokens[0]) == ","
        and len(tokens) > 2
        and line.low(tokens[1]) in ("de", "du", "del", "des")
        and line.mark(tokens[-1]).islower()
    ):
        # "Anne Roy, de la firme Roe Lee"
        return False
    if (
        line.low(tokens[-1]) in ("de", "du")
        and len(tokens) > 1
        and line.tokens[tokens[-2]].word
        and line.low(tokens[-2]) not in ("et", "y", "e")
    ):
        # "Anne Roy, à la tête de Bois Roy"
        return False
    return not any(
        line.tokens[at].word
        and (
            line.low(at) in _BREAKS
            or line.low(at) in ROLES
            or (line.low(at) in _GIVES and not line.tokens[at].capital)
            or (present(line.low(at)) and not line.tokens[at].capital)
        )
        and line.low(at) not in CONNECTS
        for at in tokens
    ) and not any(line.mark(at) in ":.?!" for at in tokens)


def _without_asides(line: Line, begin: int, end: int) -> list[int]:
    """The tokens between two places without what is in brackets or quotes."""
    kept: list[int] = []
    closing = ""
    for at in range(begin, end):
        text = line.mark(at)
        if closing:
            if text in closing:
                closing = ""
                if text == ",":
                    kept.append(at)
            continue
        if text == "," and line.low(at + 1) in ("who", "whose"):
            closing = ","
            continue
        if text in '("“':
            closing = {"(": ")", '"': '"', "“": "”"}[text]
            continue
        kept.append(at)
    return kept


__all__ = ["Mention", "chains", "find", "joined"]
