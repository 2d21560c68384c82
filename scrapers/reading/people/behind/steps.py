"""What the next part behind a name adds: a bracket, a link, a title, or what a separator opens."""

from __future__ import annotations

from collections.abc import Set

from scrapers.reading import bodies
from scrapers.reading.body_words import ABROAD
from scrapers.reading.people import titles
from scrapers.reading.people.behind import wholes
from scrapers.reading.people.behind.brackets import closing, inside
from scrapers.reading.people.behind.links import LINKS, body_of, on_behalf
from scrapers.reading.people.behind.part import SEPARATORS, Part
from scrapers.reading.people.behind.separated import Step, separated, with_body
from scrapers.reading.people.cues import ROLES, STOPS, present
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import is_head
from scrapers.reading.words import words

_STYLES = words("rep gov sen col capt pastor judge mayor chef")
"""Titles that stand before the next name."""
_ABROAD = ABROAD | words("radio telemundo univision univisión hospital")


def next_part(line: Line, told: Part, at: int, stop: int, last: int, persons: Set[int]) -> Step | None:
    """What the next part adds; None where no more is told of this name. Clauses go on until ``last``, over further
    names."""
    if line.mark(at) in ("-", "/", "|") and line.mark(at + 1) == line.mark(at) and line.tokens[at + 1].glued:
        # "Jane Roe -- CFO -- Acme", "Jane Roe // Acme"
        at += 1
        return separated(line, told, at, stop, last, persons) if at + 1 < stop else None
    token = line.tokens[at]
    if token.text in ("®", "™", "©"):
        return told, at + 1
    if token.text in "([" or (token.text == "," and line.mark(at + 1) == "("):
        return _bracket(line, told, at + (token.text == ","), stop, last, persons)
    if (
        step := (
            _here_at(line, told, at, stop)
            or _as_title(line, told, at, stop)
            or _of_abroad(line, told, at, stop)
            or _on_behalf_of(line, told, at, stop, persons)
            or _trading_as(line, told, at, stop)
        )
    ) is not None:
        return step
    if token.low in LINKS and told.organization is None and (token.low != "for" or _for_body(line, at, stop)):
        return _link(line, told, at, stop, persons)
    if (step := _years_at(line, told, at, stop)) is not None:
        return step
    if _opens_a_post(line, told, at, stop, last):
        return separated(line, told, at, stop, last, persons)
    if token.text in SEPARATORS and not (
        token.text in "-/" and token.glued and (token.text == "/" or line.tokens[at + 1 if at + 1 < stop else at].glued)
    ):
        return separated(line, told, at, stop, last, persons)
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


def _here_at(line: Line, told: Part, at: int, stop: int) -> Step | None:
    """ "Jane Roe, the director here at the Elm Museum"."""
    token = line.tokens[at]
    if token.low == "here" and line.low(at + 1) == "at" and told.title is not None and told.organization is None:
        first = at + 2 + (line.low(at + 2) == "the")
        end = bodies.end(line.tokens, first, stop)
        return with_body(told, bodies.text(line.text, line.tokens, first, end), end) if end > first else None
    return None


def _as_title(line: Line, told: Part, at: int, stop: int) -> Step | None:
    """ "Jane Roe as director of Acme"."""
    token = line.tokens[at]
    if (
        token.low == "as"
        and told.title is None
        and (step := _title(line, told, at + (2 if line.low(at + 1) in ("the", "a", "an", "our") else 1), stop))
        is not None
    ):
        return step
    return None


def _of_abroad(line: Line, told: Part, at: int, stop: int) -> Step | None:
    """ "Lupita Fuentes de Radio Sol"."""
    token = line.tokens[at]
    if (
        token.low in ("de", "del")
        and told.organization is None
        and line.low(at + 1) in _ABROAD
        and (body := body_of(line, at, stop))
    ):
        return with_body(told, *body)
    return None


def _on_behalf_of(line: Line, told: Part, at: int, stop: int, persons: Set[int]) -> Step | None:
    """ "Jane Roe, speaking on behalf of Acme"."""
    token = line.tokens[at]
    if (
        token.low in ("on", "speaking", "appearing")
        and told.organization is None
        and (of := on_behalf(line, at, stop))
        and (body := body_of(line, of, stop))
        and not any(here in persons for here in range(of, body[1]))
    ):
        return with_body(told, *body)
    return None


def _trading_as(line: Line, told: Part, at: int, stop: int) -> Step | None:
    """ "Jane Roe, dba Roe's Alterations"."""
    if (
        told.organization is None
        and (trade := _trades_as(line, at))
        and (end := bodies.end(line.tokens, trade, stop)) > trade
    ):
        return with_body(told, bodies.text(line.text, line.tokens, trade, end), end)
    return None


def _years_at(line: Line, told: Part, at: int, stop: int) -> Step | None:
    """ "Jane Roe, 31 years at Dillard's"."""
    token = line.tokens[at]
    if (
        token.text == ","
        and told.organization is None
        and at + 3 < stop
        and line.mark(at + 1).isdigit()
        and line.low(at + 2) == "years"
        and (body := body_of(line, at + 3, stop))
    ):
        return with_body(told, *body)
    return None


def _opens_a_post(line: Line, told: Part, at: int, stop: int, last: int) -> bool:
    """Whether the semicolon or the colon at ``at`` opens a post or a firm that closes the line."""
    token = line.tokens[at]
    if (
        token.text == ";"
        and told.organization is None
        and at > told.end - 1
        and (_titled_behind(line, at, last) if told.title is None else not any(span.first > at for span in line.names))
        and stop == last == len(line.tokens)
    ):
        return True
    return (
        token.text == ":"
        and told.title is None
        and told.organization is None
        and _told_behind_colon(line, at, stop, last)
    )


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


def _title(line: Line, told: Part, at: int, stop: int, *, bare: bool = False) -> Step | None:
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


def _link(line: Line, told: Part, at: int, stop: int, persons: Set[int]) -> Step | None:
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
    return with_body(told, *body) if body and body[1] not in persons else None


def _bracket(line: Line, told: Part, at: int, stop: int, last: int, persons: Set[int]) -> Step | None:
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


__all__ = ["next_part"]
