"""What stands behind a name, part by part: "Jane Roe (CFO, Acme)", "Jane Roe, CFO of Acme", "Jane Roe of Acme".

``brackets`` and ``apposition`` (a part behind a separator, with ``firms`` and ``bare_bodies``) say what a part adds,
``links`` which body "of" and "at" lead to.
"""

from __future__ import annotations

from collections.abc import Set

from scrapers.reading import bodies
from scrapers.reading.body_words import ABROAD
from scrapers.reading.occupations import head
from scrapers.reading.people import titles
from scrapers.reading.people.behind import romance, second_posts, shows, wholes
from scrapers.reading.people.behind.apposition import part
from scrapers.reading.people.behind.brackets import alike_next, behind_topic, closing, inside
from scrapers.reading.people.behind.links import LINKS, body_of, on_behalf
from scrapers.reading.people.behind.part import SEPARATORS, Part
from scrapers.reading.people.clauses import clause
from scrapers.reading.people.cues import ROLES, STOPS, present
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position, is_head
from scrapers.reading.words import words

_MOST_PARTS = 7


def after(line: Line, at: int, stop: int, persons: Set[int]) -> tuple[Position, int, bool]:
    """What the words behind a name tell, the token behind them, and whether they hold for both of two."""
    named = at
    at = letters(line, at, stop)
    if (firm := _own_firm(line, named, at, stop, persons)) is not None:
        return firm
    last, stop = stop, min((person for person in persons if person > at), default=stop)
    told = Part(None, None, at)
    for _ in range(_MOST_PARTS):
        more = _next(line, told, at, stop, last, persons) if at < stop else None
        if more is None:
            break
        told, at = more
    title, organization, end, both = told
    if organization is None:
        organization = behind_topic(line, end, stop, persons)
    if organization is None:
        organization = romance.body(line, end, stop, persons)
    if (
        title is not None
        and title.startswith(("former ", "retired ", "Former ", "Retired "))
        and (today := _today(line, end, stop, persons)) is not None
    ):
        return today
    if (
        title is None
        and organization is not None
        and line.has(("retired", "formerly", "previously"), named, min(named + 4, end))
        and (today := _today(line, end, stop, persons)) is not None
    ):
        # "Jane Roe, retired from the FBI and now director of Acme"
        return today
    if title is not None and organization is None and title.split(" ")[-1].lower() in titles.MAKERS:
        organization = _works_too(line, end, stop)
    if title is not None and organization is None and not title.lower().startswith(("former ", "past ", "retired ")):
        organization = second_posts.body(line, end, stop, last, persons)
    if (
        title is not None
        and title.lower().startswith("former ")
        and line.low(end) == "and"
        and line.low(end + 1) in ("now", "currently")
    ):
        # "former manager of Acme and now on her own"
        organization = None
    return Position(title, organization), end, both


def _own_firm(line: Line, named: int, at: int, stop: int, persons: Set[int]) -> tuple[Position, int, bool] | None:
    """ "Jane Orr (Orr CPA)", "Jane Orr, Orr Realtors": a firm with one's own name."""
    found = line.tokens
    if (
        line.mark(at) not in ("(", ",")
        or at + 1 >= stop
        or not found[at + 1].capital
        or found[at + 1].low != line.low(named - 1)
        or at + 1 in persons
    ):
        return None
    end = bodies.end(found, at + 1, stop)
    chartered = line.low(end - 1) in bodies.LEGAL or (
        line.low(end - 1) in bodies.UNITS and any(head(line.low(here)) for here in range(at + 2, end - 1))
    )
    if end <= at + 2 or line.mark(end) not in (")", ",", ";", ".", "") or not (head(line.low(end - 1)) or chartered):
        return None
    post = (
        titles.read(line, end + 1, stop)
        if line.mark(end) == "," and line.mark(at) == "," and end + 1 < stop and end + 1 not in persons
        else None
    )
    if post is not None and post.title and post.organization is None and post.end not in persons:
        # "Jane Orr, Orr CPA Group, PLLC, Managing Member"
        return Position(post.title, bodies.text(line.text, found, at + 1, end)), post.end, False
    return (
        Position(None, bodies.text(line.text, found, at + 1, end)),
        end + (line.mark(end) == ")" and line.mark(at) == "("),
        False,
    )


_Step = tuple[Part, int]
"""What is told by now, and the token to go on from."""
_STYLES = words("rep gov sen col capt pastor judge mayor chef")
"""Titles that stand before the next name."""


_ABROAD = ABROAD | words("radio telemundo univision univisión hospital")


def _next(line: Line, told: Part, at: int, stop: int, last: int, persons: Set[int]) -> _Step | None:
    """What the next part adds; None where no more is told of this name. Clauses go on until ``last``, over further
    names."""
    if line.mark(at) in ("-", "/", "|") and line.mark(at + 1) == line.mark(at) and line.tokens[at + 1].glued:
        # "Jane Roe -- CFO -- Acme", "Jane Roe // Acme"
        at += 1
        return _separated(line, told, at, stop, last, persons) if at + 1 < stop else None
    token = line.tokens[at]
    if token.text in ("®", "™", "©"):
        return told, at + 1
    if token.low == "here" and line.low(at + 1) == "at" and told.title is not None and told.organization is None:
        # "Jane Roe, the director here at the Elm Museum"
        first = at + 2 + (line.low(at + 2) == "the")
        end = bodies.end(line.tokens, first, stop)
        return _of(told, bodies.text(line.text, line.tokens, first, end), end) if end > first else None
    if token.text in "([" or (token.text == "," and line.mark(at + 1) == "("):
        return _bracket(line, told, at + (token.text == ","), stop, last, persons)
    if (
        token.low == "as"
        and told.title is None
        and (step := _title(line, told, at + (2 if line.low(at + 1) in ("the", "a", "an", "our") else 1), stop))
        is not None
    ):
        return step
    if (
        token.low in ("de", "del")
        and told.organization is None
        and line.low(at + 1) in _ABROAD
        and (body := body_of(line, at, stop))
    ):
        # "Lupita Fuentes de Radio Sol"
        return _of(told, *body)
    if (
        token.low in ("on", "speaking", "appearing")
        and told.organization is None
        and (of := on_behalf(line, at, stop))
        and (body := body_of(line, of, stop))
        and not any(here in persons for here in range(of, body[1]))
    ):
        return _of(told, *body)
    if (
        told.organization is None
        and (trade := _trades_as(line, at))
        and (end := bodies.end(line.tokens, trade, stop)) > trade
    ):
        # "Jane Roe, dba Roe's Alterations"
        return _of(told, bodies.text(line.text, line.tokens, trade, end), end)
    if token.low in LINKS and told.organization is None and (token.low != "for" or _for_body(line, at, stop)):
        return _link(line, told, at, stop, persons)
    if (
        token.text == ","
        and told.organization is None
        and at + 3 < stop
        and line.mark(at + 1).isdigit()
        and line.low(at + 2) == "years"
        and (body := body_of(line, at + 3, stop))
    ):
        # "Jane Roe, 31 years at Dillard's"
        return _of(told, *body)
    if (
        token.text == ";"
        and told.organization is None
        and at > told.end - 1
        and (_titled_behind(line, at, last) if told.title is None else not any(span.first > at for span in line.names))
        and stop == last == len(line.tokens)
    ):
        return _separated(line, told, at, stop, last, persons)
    if (
        token.text == ":"
        and told.title is None
        and told.organization is None
        and _told_behind_colon(line, at, stop, last)
    ):
        return _separated(line, told, at, stop, last, persons)
    if token.text in SEPARATORS and not (
        token.text in "-/" and token.glued and (token.text == "/" or line.tokens[at + 1 if at + 1 < stop else at].glued)
    ):
        return _separated(line, told, at, stop, last, persons)
    if (
        told.title is None
        and told.organization is None
        and token.word
        and not token.capital
        and line.low(at + 1) in ("of", "at")
        and at + 2 < stop
        and line.tokens[at + 2].capital
        and token.low not in ROLES
        and is_head(line, at)
        and not present(token.low)
    ):
        # "Jane Roe president of Acme"
        return _title(line, told, at, stop)
    if (
        told.title is None
        and token.word
        and token.capital
        and (token.low not in _STYLES or (line.low(at + 1) == "of" and not line.has(STOPS, at + 3, min(last, at + 6))))
        and is_head(line, at)
    ):
        return _title(line, told, at, stop, bare=True)
    return None


def _trades_as(line: Line, at: int) -> int:
    """Where the name begins under which somebody trades, behind "dba"; 0 for others."""
    at += line.mark(at) in (",", "–", "-")
    if line.low(at) in ("dba", "d/b/a", "d.b.a"):
        return at + 1
    return at + 3 if line.lows(at, at + 3) in (["doing", "business", "as"], ["trading", "as", "the"]) else 0


_OF_SEVERAL = words("owners co-owners founders co-founders partners principals proprietors")


def _titled_behind(line: Line, at: int, last: int) -> bool:
    """Whether a title, a comma and a body close the line behind the letters of a name: "Jane Roe, CPA, CFE; Controller,
    Acme"."""
    if line.low(at + 1) in _OF_SEVERAL and line.mark(at + 2) == "," and at + 3 < last and line.tokens[at + 3].capital:
        # "Ann Lee, Bob Ray and Cy Poe; co-founders, Acme"
        return True
    if last != len(line.tokens) or any(span.first > at for span in line.names if span.sure == 2):
        return False
    office = titles.read(line, at + 1, last)
    return (
        office is not None and office.title is not None and (office.end == last or line.mark(office.end) in (",", ";"))
    )


def _told_behind_colon(line: Line, at: int, stop: int, last: int) -> bool:
    """Whether a post and its body close a row behind a name and a colon, or a firm that has the name: "Jane Roe: CFO,
    Acme", "Jane Roe: Roe Realty"."""
    if stop != last or last != len(line.tokens) or at + 1 >= last:
        return False
    office = titles.read(line, at + 1, last)
    if office is not None and office.title is not None and line.tokens[at + 1].capital:
        end = bodies.end(line.tokens, office.end + 1, last) if line.mark(office.end) == "," else office.end
        return end == last and (office.organization is not None or end > office.end)
    end = bodies.end(line.tokens, at + 1, last)
    return end == last and end > at + 2 and line.low(at + 1) == line.low(at - 1)


def _of(told: Part, organization: str, end: int) -> _Step:
    return told._replace(organization=organization, end=end), end


def _title(line: Line, told: Part, at: int, stop: int, *, bare: bool = False) -> _Step | None:
    """ "Jane Roe as director of Acme"; "Jane Roe Director of Acme" (``bare``)."""
    office = titles.read(line, at, stop)
    if office is None or not (office.title or bare):
        return None
    return told._replace(
        title=office.title, organization=office.organization or told.organization, end=office.end
    ), office.end


def _for_body(line: Line, at: int, stop: int) -> bool:
    """Whether "for" leads to a body, and not to an office: "for the Elm Courier", not "for Mayor"."""
    first = at + (2 if line.low(at + 1) == "the" else 1)
    return at + 2 < stop and line.tokens[first].capital and not is_head(line, first)


def _link(line: Line, told: Part, at: int, stop: int, persons: Set[int]) -> _Step | None:
    """ "of Acme", "with Elm Hospice"; the town of "of Elmwood, Ohio" is passed over."""
    found = line.tokens
    if (
        line.low(at) == "of"
        and at + 1 < stop
        and (land := bodies.end(found, at + 1, stop)) > at + 1
        and bodies.place(found, at + 1, land)
    ):
        return told._replace(end=land), land
    body = body_of(line, at, stop)
    return _of(told, *body) if body and body[1] not in persons else None


def _bracket(line: Line, told: Part, at: int, stop: int, last: int, persons: Set[int]) -> _Step | None:
    """The position in brackets, and the letters behind them."""
    close = closing(line, at, stop)
    held = inside(line, at + 1, close, persons) if close and close < last else None
    if held is None:
        return None
    organization = held.organization
    if (
        organization is not None
        and wholes.is_part(organization)
        and (whole := _whole_in_bracket(line, at, close)) is not None
    ):
        organization = whole
    end = letters(line, close + 1, stop)
    return told._replace(title=told.title or held.title, organization=told.organization or organization, end=end), end


def _whole_in_bracket(line: Line, at: int, close: int) -> str | None:
    """ "(Fort Worth Regional Office, SEC)": the body of which the first is a part."""
    comma = next((here for here in range(at + 2, close - 1) if line.mark(here) == ","), close)
    whole = comma < close and bodies.end(line.tokens, comma + 1, close) == close
    return bodies.text(line.text, line.tokens, comma + 1, close) if whole else None


def _separated(line: Line, told: Part, at: int, stop: int, last: int, persons: Set[int]) -> _Step | None:
    """What stands behind a comma, a dash or a bar."""
    if (
        at + 1 in persons
        or (told.title and told.organization)
        or (line.mark(at - 1) == ")" and alike_next(line, at + 1, stop))
    ):
        return None
    opening = line.low(at + 1)
    if opening in ("moderator", "emcee") and line.mark(at) == "," and line.mark(at + 2) == ",":
        # "Bob Stone, moderator, Elm Trust"
        return told, at + 2
    if (
        opening in _ONCE
        and (now := _since(line, at + 2, last)) is not None
        and told.title is None
        and told.organization is None
    ):
        # "Jane Roe, previously with Acme and today CTO at Elm Systems"
        return told._replace(title=now.title, organization=now.organization, end=stop), stop
    if (opening in ("formerly", "previously") or opening.startswith("ex-")) and (
        comma := next((here for here in range(at + 2, min(at + 10, last)) if line.mark(here) == ","), 0)
    ):
        return told, comma
    if (
        opening in ("formerly", "previously")
        and told.title is None
        and told.organization is None
        and line.low(at + 2) in ("of", "with", "at", "from")
        and (once := body_of(line, at + 2, stop)) is not None
        and once[1] not in persons
    ):
        # "Jane Roe, formerly of the Elm Tribune": nothing else is told
        return _of(told, *once)
    if (
        line.mark(at) in ("-", "–", "—")
        and line.tokens[at + 1].capital
        and (
            opening in ("he", "she", "they")
            or any(span.end == at and line.low(span.first) == opening for span in line.names)
        )
    ):
        # "Jane Roe – Jane works at Acme"
        life = clause(line, at + 2, last)
        return (
            (told._replace(title=told.title or life.title, organization=life.organization), stop)
            if life is not None and told.organization is None
            else None
        )
    if (
        opening == "who"
        and told.organization is None
        and (show := shows.hosted(line, at + 2, last)) is not None
        and line.low(at + 2) in ("hosts", "co-hosts")
    ):
        return told._replace(organization=show[0], end=stop), stop
    if opening in ("who", "whose"):
        life = clause(line, at + 1, last)
        return (
            (told._replace(title=told.title or life.title, organization=life.organization), stop)
            if life is not None and told.organization is None
            else None
        )
    at = _prize_behind(line, at, last) or at
    more = part(line, at, stop, told.title, told.organization, persons)
    if more is None or (more.end in persons and more.end - 1 > at and line.mark(more.end - 1) not in (",", ")")):
        return None
    more = _of_the_whole(line, more, last)
    return more, more.end


_ONCE = words("formerly previously once earlier")
_NOW = words("now today currently presently")


def _since(line: Line, at: int, stop: int) -> Position | None:
    """What somebody is by now, behind what they were: "with Acme and today CTO at Elm Systems"."""
    here = next(
        (
            here
            for here in range(at + 1, min(stop - 1, at + 12))
            if line.low(here) in _NOW
            and (line.low(here - 1) in ("and", "but", "is") or line.mark(here - 1) in (",", ";"))
        ),
        0,
    )
    if not here:
        return None
    start = here + 1 + (line.low(here + 1) in ("the", "a", "an"))
    told = titles.read(line, start, stop)
    if told is not None and told.title and told.organization:
        return Position(told.title, told.organization)
    body = body_of(line, here + 1, stop) if line.low(here + 1) in LINKS else None
    return Position(None, body[0]) if body is not None else None


def _of_the_whole(line: Line, told: Part, last: int) -> Part:
    """It, of the whole where its body is a part of another: "Department of History, Elm State University"."""
    first = wholes.begin(line, told.organization or "", told.end)
    if first < 0:
        return told
    if (held := wholes.within(line, first, told.end)) is not None:
        return told._replace(organization=held)
    whole = wholes.behind(line, first, told.end, last, titled=told.title is not None)
    return told if whole is None else told._replace(organization=whole[0], end=whole[1])


def _prize_behind(line: Line, at: int, stop: int) -> int:
    """Where the words go on behind ", 2026 Woman of the Year and branch manager of …"; 0 where no such prize is
    told."""
    for here in range(at + 2, min(at + 8, stop - 1)):
        if (
            line.low(here - 1) == "of"
            and line.low(here) == "the"
            and line.low(here + 1) in ("year", "month", "quarter")
        ):
            return here + 2 if line.low(here + 2) == "and" or line.mark(here + 2) == "," else 0
        if not line.tokens[here].word:
            return 0
    return 0


def _works_too(line: Line, at: int, stop: int) -> str | None:
    """ "author of "The Mill" and a professor at Elm State": where somebody works who has written something."""
    for here in range(at, min(stop, at + 14)):
        if line.mark(here) in (";", "?", "!", ":", "–", "—", "|") or line.low(here) in ("who", "will", "is"):
            return None
        if line.low(here) == "and" and (
            line.low(here + 1) in ("a", "an", "the")
            or (line.low(here + 1) in _FOUND and line.low(here + 2) == "of")
            or (
                line.low(here + 1) in ("professor", "lecturer", "instructor")
                and line.low(here + 2) in ("of", "at", "in")
            )
        ):
            told = titles.read(line, here + 1 + (line.low(here + 1) in ("a", "an", "the")), stop)
            return told.organization if told is not None and told.title else None
    return None


_FOUND = ("founder", "co-founder", "owner", "co-owner", "director", "president", "ceo", "publisher", "editor")


def _today(line: Line, at: int, stop: int, persons: Set[int]) -> tuple[Position, int, bool] | None:
    """ "former CFO of Acme and now chair of Elm Steel": what somebody is today, behind what they were."""
    if line.low(at) == "in" and at + 1 < stop and line.tokens[at + 1].capital:
        # "Center for Trade & Labor in Society, current fellow of"
        at += 2
    here = at + (line.mark(at) == ",")
    here += line.low(here) == "and"
    if here == at or line.low(here) not in ("now", "currently", "today", "current"):
        return None
    told = titles.read(line, here + 1, stop)
    if told is None or not told.title:
        return None
    organization, end = told.organization, told.end
    if organization is None and line.low(end) in LINKS and (body := body_of(line, end, stop)):
        organization, end = body
    return (Position(told.title, organization), end, False) if organization and end not in persons else None


__all__ = ["after"]
