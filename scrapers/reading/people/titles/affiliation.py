"""Which body a title is of, by the words behind it: "at Elm Trust", "of Acme", "partner in the Columbus office of Hale
Dunn"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.people import towns
from scrapers.reading.people.cues import ROLES, STOPS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.complements import KINDS_LED
from scrapers.reading.people.titles.extent import beside
from scrapers.reading.people.titles.fields import behind_articles, small_words
from scrapers.reading.people.titles.heads import MAKERS, is_head
from scrapers.reading.people.titles.of_bodies import of_body
from scrapers.reading.people.titles.position import Told
from scrapers.reading.people.titles.title import Title
from scrapers.reading.words import words

_TEACHES_FOR = words("leader announcer trainer instructor teacher")
_TRADES = words(
    "grower farmer rancher potter weaver maker beekeeper artist painter poet sculptor musician fisherman carver "
    "quilter knitter orchardist forager gardener blacksmith woodworker"
)
"""Trades of those who work for themselves."""


def linked(title: Title, end: int) -> Told | None:
    """What the link at ``end`` leads to: a body, a place, a work; None where nothing that is known."""
    line, stop = title.line, title.stop
    head, link = line.low(title.last), line.low(end)
    if link == "for" and head in ROLES and head.rstrip("s") not in _TEACHES_FOR:
        # "candidates for County Treasurer"
        return title.told(end, title.owner, max(end, bodies.end(line.tokens, end + 1, stop)))
    if link == "of" and line.low(end - 1) in MAKERS:
        return title.told(end, title.owner, max(end, _work(line, end + 1, stop)))
    if link == "to":
        return _advises(title, end) if head in _ADVISERS else None
    start = behind_articles(line, end + 1, stop)
    close = bodies.end(line.tokens, start, stop)
    if (
        link == "from"
        and head in _TRADES
        and 0 < close - start < 3
        and not any(
            token.low in bodies.UNITS or not token.word or token.text.isupper() for token in line.tokens[start:close]
        )
    ):
        # "a grower from Elmwood": a town
        return title.told(end, title.owner, close)
    if link in ("for", "with") and start + 1 < close and _elected(line, start):
        # "field representative for Senator Roe"
        return title.told(close, title.owner, close)
    if link == "from" and close > start and start == end + 1 and towns.alone(line, start, close, towns.SMALL):
        # "a retired librarian from Lansing"
        return title.told(end, title.owner, close)
    return of_body(title, end, start, close) if close > start else _of_kind(title, end, start)


_ADVISERS = words(
    "counsel advisor adviser consultant liaison attorney chaplain lawyer gardener physician chef architect"
)


def _advises(title: Title, end: int) -> Told | None:
    """ "general counsel to the Ohio League": the body that is advised, and no office."""
    first = behind_articles(title.line, end + 1, title.stop)
    close = bodies.end(title.line.tokens, first, title.stop)
    if (
        close <= first + 1
        or is_head(title.line, first)
        or is_head(title.line, close - 1)
        or bodies.place(title.line.tokens, first, close)
    ):
        return None
    return title.of(end, first, close)


def _of_kind(title: Title, end: int, start: int) -> Told | None:
    """ "owner of three Ace Hardware stores", "partner at law firm Dace Hollander", "founder of software company
    Loopy"."""
    line, found, stop = title.line, title.line.tokens, title.stop
    kind = next(
        (
            ahead
            for ahead in range(start, min(start + 4, stop))
            if found[ahead].low in KINDS_LED | {"maker"} and not found[ahead].capital
        ),
        -1,
    )
    if kind > start and all(token.word and not token.capital and token.low not in STOPS for token in found[start:kind]):
        start = kind
    if (
        start + 1 >= stop
        or line.low(end) not in ("of", "with", "at", "for")
        or found[start].capital
        or found[start].low in STOPS
    ):
        return None
    close = bodies.end(found, start + 1, stop)
    return title.of(end, start + 1, close) if close > start + 1 else None


def _work(line: Line, at: int, stop: int) -> int:
    """Where the name of a work ends, small words within it: "Seats at the Table"."""
    end = bodies.end(line.tokens, at, stop)
    for here in range(end, min(end + 3, stop - 1)):
        if line.tokens[here].capital:
            return _work(line, here, stop) if here > end else end
        if line.low(here) not in ("at", "in", "on", "of", "the", "a", "to", "for", "from", "and"):
            return end
    return end


def _elected(line: Line, at: int) -> bool:
    """Whether somebody elected is named at ``at``, by an office."""
    return line.low(at) in _ELECTED and line.tokens[at].capital


_ELECTED = words(
    "senator sen congressman congresswoman congressmember representative rep governor mayor delegate councilmember "
    "assemblymember"
)
PARTNERS = words("shareholder partner principal associate attorney")
"""Whose firm has the names of people."""
_ON_AIR = words("host anchor meteorologist reporter personality")


def unlinked(title: Title, end: int) -> Told:
    """The title with no body behind a link: "a shareholder in Crane Dunlap PC", "morning host on Q104", or with none at
    all."""
    line, found, stop = title.line, title.line.tokens, title.stop
    if line.low(end) == "of" and line.low(end + 1) == "the" and (close := small_words(line, end + 2, stop)):
        # "dean of the law school"
        end = close
    if title.owner is not None:
        return title.told(end, title.owner, end)
    if (
        title.at > 0
        and line.mark(title.at - 1) in (",", "(", "-", "–", "—", "|")
        and (close := beside(line, end, stop))
    ):
        return title.of(end, end, close)
    head, link = line.low(title.last), line.low(end)
    if (
        link == "in"
        and head.rstrip("s") in PARTNERS
        and (close := bodies.end(found, end + 1, stop)) > end + 2
        and (found[close - 1].low in bodies.LEGAL or any(token.text == "&" for token in found[end + 1 : close]))
    ):
        return title.of(end, end + 1, close)
    if (
        link == "in"
        and head.rstrip("s") in PARTNERS
        and (firm := next((at for at in range(end + 1, min(end + 6, stop)) if line.low(at) == "firm"), 0))
    ):
        first = firm + 1 + (line.low(firm + 1) == "of")
        if (close := bodies.end(found, first, stop)) > first:
            # "a partner in the law firm Roe & Poe"
            return title.of(end, first, close)
    if (
        link == "in"
        and line.lows(end + 1, end + 4) == ["the", "history", "of"]
        and (close := bodies.end(found, behind_articles(line, end + 4, stop), stop)) > end + 4
    ):
        # "the youngest store manager in the history of Acme"
        return title.of(end, behind_articles(line, end + 4, stop), close)
    if (
        link in ("on", "at")
        and head in _ON_AIR
        and (close := bodies.end(found, end + 1, stop)) > end + 1
        and any(letter.isdigit() for letter in line.cut(end + 1, close))
    ):
        return title.of(end, end + 1, close)
    if link in ("in", "on", "with") and (whole := _behind_part(line, end, stop)):
        return title.told(end, *whole)
    return title.told(end, None, end)


_PARTS = words("er icu ward office team group practice department division section lab unit branch desk")


def _behind_part(line: Line, at: int, stop: int) -> tuple[str, int] | None:
    """ "partner in the Columbus office of Hale Dunn", "scientist on the growth team at Acme": the body behind its
    part."""
    if line.low(at + 1) not in ("the", "its", "their"):
        return None
    part = next((here for here in range(at + 2, min(at + 8, stop)) if line.low(here) in _PARTS), -1)
    if part < 0 or line.low(part + 1) not in ("of", "at"):
        return None
    if part == at + 2 and line.tokens[part].capital and line.low(part + 1) == "of":
        # "in the Office of Economic Analysis"
        first = part
    else:
        first = part + 3 if line.low(part + 2) == "the" and not line.tokens[part + 2].capital else part + 2
    end = bodies.end(line.tokens, first, stop)
    return (
        (bodies.text(line.text, line.tokens, first, end), end)
        if end > first and not bodies.place(line.tokens, first, end)
        else None
    )


__all__ = ["PARTNERS", "linked", "unlinked"]
