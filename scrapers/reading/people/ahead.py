"""What stands before a name: "Acme CEO", "our president,", "the WKYZ anchor"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import LANDS
from scrapers.reading.occupations import MASTERED, head
from scrapers.reading.people import titles
from scrapers.reading.people.cues import ROLES, STOPS, present
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position, is_head
from scrapers.reading.words import words

_CHAMBERS = words("house assembly legislature")
MONTHS = words("january february march april june july august september october november december")
"""No title begins with these: "In August owner Jane Roe explains"."""


def before(line: Line, at: int, floor: int) -> tuple[Position, int]:
    """What the words before the name at ``at`` tell, and the token where they begin."""
    found = line.tokens
    last = at - 1
    if last < floor:
        return Position(), at
    if (
        found[last].text == ")"
        and last - 2 >= floor
        and found[last - 1].low in ("ret", "retired", "maj", "capt", "col", "lt", "r", "d")
        and found[last - 2].text == "("
    ):
        last -= 3
        if last < floor:
            return Position(), at
    comma = found[last].text == ","
    if comma:
        last -= 1
        if last < floor:
            return Position(), at
    if (
        found[last].low in ("year", "month", "quarter")
        and last - 3 >= floor
        and found[last - 1].low == "the"
        and found[last - 2].low == "of"
        and found[last].capital
    ):
        begin = last - 3
        while (
            begin > floor and found[begin - 1].word and found[begin - 1].capital and found[begin - 1].low not in STOPS
        ):
            begin -= 1
        return Position(line.cut(begin, last + 1), None), begin
    if found[last].low in _CHAMBERS and last - 3 >= floor and line.lows(last - 3, last) == ["speaker", "of", "the"]:
        # "Speaker of the House Jane Roe"
        begin = last - 3
        while (
            begin > floor
            and line.tokens[begin - 1].capital
            and (line.low(begin - 1) in titles.DESCRIBES or line.low(begin - 1) in LANDS)
        ):
            begin -= 1
        return Position(line.cut(begin, last + 1), None), begin
    if not comma and possessive(line, last):
        body = titles.owner(line, floor, last + 1)
        return (Position(None, body), _begin_of(line, body, last)) if body else (Position(), at)
    if (
        found[last].low in ROLES
        and found[last].low not in _JOBS_TOO
        and found[last].word
        and is_head(line, last)
        and not found[last].capital
        and line.low(last - 1) not in MASTERED
    ):
        return Position(found[last].text, None), last
    begin = last
    while begin >= floor and last - begin < 10 and _allowed(line, begin, last):
        begin -= 1
    begin += 1
    for start in range(begin, last + 1):
        if (
            found[start].text.isdigit()
            or found[start].low in ("of", "and", "for", "the", "&", "fame")
            or not found[start].word
            or (found[start].low in STOPS and found[start].text != "IT")
            or (found[start].low in _PRIZED and line.low(start - 1) == "the")
            or (found[start].low in MONTHS and start < last)
        ):
            continue
        if any(
            found[here].low == "and"
            and not found[here - 1].capital
            and (
                found[here - 1].low in ("students", "members", "staff", "volunteers", "friends")
                or (
                    found[here - 1].low.endswith("s")
                    and not head(found[here - 1].low)
                    and found[here - 1].low not in titles.FUNCTIONS | titles.DESCRIBES
                )
            )
            for here in range(start + 1, last)
        ):
            # "the club's students and First Bank manager Jane Roe"
            continue
        if not found[start].capital and start < last and present(found[start].low) and found[start + 1].capital:
            # "She follows Elm Bank president Jane Roe"
            continue
        told = titles.read(line, start, last + 1)
        if told is not None and told.end == last + 1 and told.title:
            if comma and not _placed(line, start, floor):
                continue
            if (
                not comma
                and told.organization
                and told.organization.split()[-1] == found[last].text
                and head(found[last].low)
                and any(found[here].low in ("with", "from", "at") for here in range(start, last))
            ):
                # "a talk on justice with Justice Jane Roe"
                continue
            if (own := _own_post(line, start, last)) is not None:
                return own, start
            kept = _without_role(told.title)
            if (
                told.organization
                and start - 1 > floor
                and line.low(start - 1) in ("all", "every", "our", "each")
                and found[start - 1].capital
                and line.text.startswith(told.organization, found[start].begin)
            ):
                # "will be All Hands Raised chief executive Jane Roe"
                return Position(kept, f"{found[start - 1].text} {told.organization}"), start - 1
            if (
                told.organization
                and line.low(start - 1) in ("for", "of", "on", "in")
                and (longer := _longer(line, start, last, floor, told.organization))
            ):
                return Position(kept, longer[0]), longer[1]
            return Position(kept, told.organization), start
    return Position(), at


def _own_post(line: Line, start: int, last: int) -> Position | None:
    """The post of the one named, where others who have none stand before its "and": "district leaders and LCC President
    Jane Roe"."""
    found = line.tokens
    joins = next(
        (
            here
            for here in range(start + 1, last - 1)
            if found[here].low == "and"
            and found[here - 1].low.endswith("s")
            and not found[here - 1].capital
            and head(found[here - 1].low)
            and found[here + 1].capital
        ),
        0,
    )
    told = titles.read(line, joins + 1, last + 1) if joins else None
    return Position(told.title, told.organization) if told is not None and told.title and told.end == last + 1 else None


_ROMANCE = words("la el los las su sus nuestro nuestra nuestros le les notre nos votre vos un una une")
"""Small words before which no title goes on: "responderán sus preguntas la abogada Jane Roe"."""
_JOBS_TOO = words("laureate host teacher chaplain lecturer tutor trainer commentator narrator")
_PRIZED = words("year month quarter")


def _longer(line: Line, start: int, last: int, floor: int, held: str) -> tuple[str, int] | None:
    """ "Habitat for Humanity executive director": the body from its first word on, where the title's reading began
    within it."""
    first = start - 2
    while first > floor and bodies.proper_word(line.tokens[first - 1]) and line.low(first - 1) not in STOPS:
        first -= 1
    if first < floor or not bodies.proper_word(line.tokens[first]):
        return None
    end = bodies.end(line.tokens, first, last + 1)
    named = bodies.text(line.text, line.tokens, first, end)
    at = named.find(held)
    return (named[: at + len(held)], first) if at > 0 else None


def _without_role(title: str) -> str:
    """ "Auctioneer Colonel", "bartenders Mayor": the rank or the office, without what one does here before it."""
    parts = title.split()
    if len(parts) < 2 or not head(parts[1].lower()) or not parts[1][0].isupper():
        return title
    first = parts[0].lower()
    return (
        " ".join(parts[1:])
        if first.rstrip("s")
        in (
            "auctioneer", "emcee", "quizmaster", "preacher", "announcer", "winner", "recipient", "honoree", "speaker",
            "host", "finalist",
        )
        or (first.endswith("s") and parts[0].islower())
        else title
    )  # fmt: skip


def _placed(line: Line, start: int, floor: int) -> bool:
    """Whether a title before a comma is the beginning of a phrase: "our president, Jane Roe", "winemaker, Jane Roe"."""
    before_it = line.low(start - 1) if start > floor else ""
    return start <= floor or not line.tokens[start - 1].word or before_it in STOPS or possessive(line, start - 1)


def possessive(line: Line, at: int) -> bool:
    text = line.mark(at)
    return text[-2:].lower() in ("'s", "’s") or (text[-1:] in ("'", "’") and len(text) > 2 and text[-2] in "sS")


def _begin_of(line: Line, body: str, last: int) -> int:
    return max(0, last - len(body.split()) + 1)


def _allowed(line: Line, at: int, last: int) -> bool:
    """Whether the token may belong to a title before a name."""
    token = line.tokens[at]
    if not token.word:
        return token.text in "&/" or (token.text in ".’'" and token.glued)
    if token.text[0].isdigit() and any(letter in "/:." for letter in token.text):
        return False
    if (
        (at == last and token.low in ROLES and not is_head(line, at))
        or (token.low == "host" and line.low(at - 1) in ("to", "will", "we"))
        or (
            token.low in ("month", "week", "year", "time", "quarter", "evening", "morning", "afternoon")
            and line.low(at - 1) in ("this", "next", "last", "each", "every", "that")
        )
    ):
        return False
    if token.low == "in" and line.low(at + 1) == "charge":
        return True
    if token.text in ("hope", "hopes"):
        return False
    if token.text in _ROMANCE and line.low(at - 1) not in ("de", "a", "en"):
        return False
    if token.low in ("of", "and", "at", "with", "the", "for"):
        return at < last or (token.low == "of" and line.low(at + 1) == "counsel")
    if token.low in (
        "a.m",
        "p.m",
        "a.k.a",
        "aka",
        "up",
        "out",
        "off",
        "remembering",
        "mourning",
        "said",
        "says",
        "added",
        "adds",
        "noted",
        "explained",
        "predicted",
        "explains",
        "stated",
    ) or token.text in ("am", "pm"):
        return False
    return token.low not in STOPS or token.low == "lead" or token.text == "IT"


__all__ = ["before", "possessive"]
