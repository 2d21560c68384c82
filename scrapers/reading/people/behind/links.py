"""The body that "of", "from", "with" or "at" behind a name leads to."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.body_words import HOUSES
from scrapers.reading.people import towns
from scrapers.reading.people.ahead import possessive
from scrapers.reading.people.behind import politicians, wholes
from scrapers.reading.people.behind.bare_bodies import a_town
from scrapers.reading.people.clause_bodies import starts_no_body
from scrapers.reading.people.cues import STOPS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.complements import KINDS_OF_BODY
from scrapers.reading.words import words

LINKS = words("of from with at representing for @")
_KINDS = KINDS_OF_BODY | words(
    "organization maker band duo trio quartet choir troupe podcast newspaper magazine blog outfitter"
)
_DEALS_IN = words(
    "law local nearby nonprofit startup consulting marketing accounting fintech biotech firm company agency retailer "
    "brewery"
)
"""Small words that stand before the name of a body."""
_LANDS = words("state county city federal provincial district")
_PRAISE = (
    "ally", "ly-celebrated", "celebrated", "acclaimed", "renowned", "-winning", "owned", "beloved", "famed", "famous",
    "nominated", "-known",
)  # fmt: skip
"""What words end in that praise a body before its name."""
_AWARDS = words("award awards prize medal trophy scholarship valor order badge ribbon")
_CONFERRED = words("order medal key title badge cross")
"""What is conferred on somebody: "with the Order of Merit"."""
_PARTS = words(
    "office school college department division team program lab branch campus faculty plant unit bureau practice desk"
)


def body_of(line: Line, at: int, stop: int) -> tuple[str, int] | None:
    """The body that the link at ``at`` leads to, and the token behind it."""
    found = line.tokens
    first = _begin(line, at, stop)
    if office := politicians.office(line, first, stop):
        return line.cut(first, office), office
    end = bodies.end(found, first, stop)
    if (
        end == first
        or starts_no_body(line, first)
        or bodies.place(found, first, end)
        or (
            found[at].low in ("of", "from")
            and (
                a_town(line, first, end, stop)
                or (line.low(at + 1) != "the" and towns.alone(line, first, end, towns.SMALL))
            )
        )
    ):
        return None
    if (
        found[at].low == "with"
        and found[first].low in ("order", "medal", "key", "keys", "freedom", "spirit")
        and line.low(first + 1) in ("of", "to")
        and line.low(first - 1) in ("the", "its", "our", "their")
    ):
        # "honour Jane Roe with the Order of Friendship"
        return None
    at_venue = found[at].low == "at" and (
        found[end - 1].low in HOUSES or (end < stop and found[at + 1].text[0].isdigit())
    )
    if (
        found[at].low == "at"
        and line.low(at + 1) == "the"
        and not line.tokens[at + 1].capital
        and not any(
            (token.low in bodies.UNITS and token.low not in HOUSES)
            or token.low in ("times", "post", "state")
            or token.text.isupper()
            for token in found[first:end]
        )
    ):
        # "Hosted by Jane Roe at the Bean Scene"
        return None
    if (
        at_venue
        or found[end - 1].low in _AWARDS
        or (found[at].low == "with" and found[first].low in _CONFERRED and line.low(first + 1) == "of")
    ):
        return None
    owner = next((ahead for ahead in range(first, end) if possessive(line, ahead)), -1)
    part = next((ahead for ahead in range(end, min(end + 3, stop)) if found[ahead].low in _PARTS), -1)
    if (
        owner >= 0
        and part >= 0
        and all(token.word and not token.capital and token.low not in STOPS for token in found[end : part + 1])
    ):
        # "of the FBI's Elmwood field office", "from Elm State's business school"
        return bodies.text(line.text, found, first, owner + 1, owner=True), part + 1
    if (
        end + 2 < stop
        and found[end].low in _PARTS_OF
        and not found[end].capital
        and found[end + 1].low == "of"
        and (whole := bodies.end(found, end + 2 + (line.low(end + 2) == "the"), stop)) > end + 2
        and not bodies.place(found, end + 2, whole)
    ):
        # "of the Elmwood chapter of Trout Unlimited"
        return bodies.text(line.text, found, end + 2, whole), whole
    if (held := wholes.within(line, first, end)) is not None:
        # "of the Office of Government Affairs at Elm Bank"
        return held, end
    return bodies.text(line.text, found, first, end, owner=end < stop and found[end].word), end


_PARTS_OF = words("chapter office branch bureau post lodge council region division district unit campus affiliate arm")


def on_behalf(line: Line, at: int, stop: int) -> int:
    """The "of" of "on behalf of", "speaking on behalf of" at ``at``; 0 for others."""
    at += line.low(at) in ("speaking", "appearing")
    return at + 2 if at + 3 < stop and line.lows(at, at + 3) == ["on", "behalf", "of"] else 0


def _begin(line: Line, at: int, stop: int) -> int:
    """Where the name begins: "of the trucking firm Shaver & Sons"."""
    found = line.tokens
    here = at + 1
    while here < stop and (
        (found[here].low in ("the", "our", "both", "a") and not found[here].capital)
        or found[here].low.endswith("-based")
    ):
        here += 1
    kind = next((ahead for ahead in range(here, min(stop, here + 4)) if found[ahead].low in _KINDS), -1)
    if (
        kind >= 0
        and kind + 2 < stop
        and line.low(kind) == "firm"
        and line.low(kind + 1) == "of"
        and found[kind + 2].capital
        and all(token.word and not token.capital for token in found[here:kind])
    ):
        # "from the law firm of Roe Poe"
        return kind + 2
    if (
        kind >= 0
        and kind + 1 < stop
        and all(token.word and not token.capital for token in found[here : kind + 1])
        and found[kind + 1].capital
    ):
        here = kind + 1
    if (
        found[here - 1].low == "the"
        and here + 2 < stop
        and found[here].text in _LANDS
        and found[here + 1].capital
        and found[here + 2].capital
    ):
        # "of the state Water Board"
        here += 1
    praised = here
    while praised < stop and praised - here < 3 and not found[praised].capital and found[praised].low.endswith(_PRAISE):
        praised += 1
    if praised > here and praised < stop and found[praised].word and found[praised].capital:
        # "of the internationally celebrated Elm Quartet"
        here = praised
    if here + 1 < stop and not found[here].capital and found[here].low in _DEALS_IN:
        while here < stop and not found[here].capital and found[here].low not in STOPS and here - at < 5:
            here += 1
    return here


def left(line: Line, at: int, stop: int) -> str | None:
    """ "is retiring from the Elm Chamber", "retires after 30 years with Elm Bank": the body that somebody leaves."""
    if line.mark(at) == "," and line.low(at + 1) == "who":
        at += 2
    at += line.low(at) in ("is", "will")
    at += line.low(at) == "be"
    if line.low(at) not in ("retiring", "retires", "retire"):
        return None
    link = next(
        (
            here
            for here in range(at + 1, min(stop, at + 9))
            if line.low(here) in ("from", "with", "at", "as") or not line.tokens[here].word
        ),
        stop,
    )
    if (
        link >= stop
        or line.low(link) not in ("from", "with", "at")
        or (link > at + 1 and line.low(at + 1) not in ("after", "this"))
    ):
        return None
    body = body_of(line, link, stop)
    return body[0] if body is not None else None


_BELONGING = words(
    "serving volunteering working volunteer member members employee face brains half faculty staff team mind muscle "
    "woman man force hands mentor fixture docent stalwart"
)


def belongs_to(line: Line, at: int, stop: int) -> tuple[str, int] | None:
    """ "a longtime volunteer with Elm Hospice", "the voice of the Hornets", "on the faculty at Elm State": whose
    somebody is."""
    here = at + 1 if line.low(at) in ("on", "one") else at
    while here < stop and here - at < 8 and line.tokens[here].word and (not line.tokens[here].capital or here == at):
        if (
            line.low(here) in ("at", "with")
            and here > at
            and line.low(at - 1) in ("your", "our", "the", "a", "an")
            and not line.tokens[here - 1].capital
            and line.low(here - 1) not in STOPS
        ):
            # "your Medicare lady at Elm Insurance"
            return body_of(line, here, stop)
        if line.low(here) in _BELONGING and line.low(here + 1) in ("of", "with", "at", "behind", "for"):
            told = body_of(line, here + 1, stop)
            if told is not None or line.low(here + 1) != "of":
                return told
        here += 1
    return None


__all__ = ["LINKS", "belongs_to", "body_of", "left", "on_behalf"]
