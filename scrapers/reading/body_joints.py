"""Where the name of a body goes on behind a small word: "Bank of the Valley", "SBDC at Elm State College"."""

from __future__ import annotations

from collections.abc import Callable

from scrapers.reading import abroad_names
from scrapers.reading.body_starts import NOT_A_BODY, proper_word
from scrapers.reading.body_words import TAKES_FOR, UNITS
from scrapers.reading.joined_names import abstract, two_topics
from scrapers.reading.names.vocabulary import TIMES, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

_TAKES_AT = words(
    "museum inn shops villas residences group team lab laboratory department school college center institute "
    "university office clinic program house division texas georgetown unit staff"
)
_HOUSES = words(
    "lodge inn club shops villas mill mills studio farm hotel resort residences village barn loft gardens landing "
    "pavilion tavern market terrace"
)
"""After "The" and one of these, "at" goes on with a house's name: "The Lodge at Pine Knob"."""
_TAKES_AND = words(
    "body women's men's sons son daughters daughter company co co. associates partners trust girls wellness museum "
    "gardens grill spa bar loan savings brothers bros family"
)
IN_SOMETHING = words(
    "made women men girls boys people youth students kids friends partners sisters ladies moms dads neighbors blacks "
    "latinas latinos veterans"
)
_JOINS = words("to of de la del du des y e the von van di da for on at and in")


def behind_joint(found: list[Token], at: int, here: int, stop: int, listed: bool) -> int:
    """Where a capital stands behind small joining words at ``here``; 0 where they lead out of the name."""
    low = found[here].low
    if abroad_names.joins(found, at, here, stop):
        return here + 2
    if low not in _JOINS:
        return 0
    rule = _BY_WORD.get(low)
    if rule is not None and (told := rule(found, at, here, stop, listed)) is not None:
        return told
    ahead = here + 1
    if ahead < stop and found[ahead].low in ("the", "la", "los", "las", "our") and not found[ahead].capital:
        if low not in ("of", "for", "de", "on"):
            return 0
        ahead += 1
    if (
        ahead < stop
        and proper_word(found[ahead])
        and (found[ahead].low not in TIMES or _opens_place(found, ahead, stop))
        and found[ahead].low not in NOT_A_BODY
    ):
        return ahead + 1
    return 0


def _is_for_something(found: list[Token], at: int, here: int) -> bool:
    """Whether what the name holds by now goes on with "for": "Center", "Friends"."""
    return any(token.low.rstrip("s") in TAKES_FOR or token.low in TAKES_FOR for token in found[at:here])


def _and(found: list[Token], at: int, here: int, stop: int, listed: bool) -> int | None:
    """ "Boys and Girls Club", and where another body begins: "Elks Lodge 77 and Sons of Norway"; None where it
    joins."""
    if topics := two_topics(found, at, here, stop):
        return topics
    if not (
        (
            here + 1 < stop
            and found[here + 1].low in _TAKES_AND
            and not (
                found[here + 1].low == "partners" and here + 2 < stop and found[here + 2].low in ("for", "in", "of")
            )
        )
        or (not listed and any(token.low in ("of", "for") for token in found[at:here]))
    ):
        return 0
    if here + 2 < stop and found[here + 1].low in ("sons", "daughters") and found[here + 2].low == "of":
        # "Elks Lodge 77 and Sons of Norway"
        return 0
    if (
        here + 2 < stop
        and head(found[here + 1].low)
        and found[here + 1].capital
        and found[here + 2].capital
        and found[here + 2].low not in UNITS | TAKES_FOR
    ):
        # "of the Ministry of Transportation and Councillor Jane Roe"
        return 0
    return None


def _for(found: list[Token], at: int, here: int, stop: int, listed: bool) -> int | None:
    """ "U.S. District Court for the Southern District of Alabama"; out of a name that is for nothing; None where it
    joins."""
    if found[here - 1].low == "court" and here + 2 < stop and found[here + 1].low == "the" and found[here + 2].capital:
        # "U.S. District Court for the Southern District of Alabama"
        return here + 3
    return None if _is_for_something(found, at, here) else 0


def _on(found: list[Token], at: int, here: int, stop: int, listed: bool) -> int | None:
    """ "Council on Aging": out of a name that is on nothing; None where it joins."""
    return None if _is_for_something(found, at, here) else 0


def _to(found: list[Token], at: int, here: int, stop: int, listed: bool) -> int | None:
    """ "Auxiliary to the Boys & Girls Clubs", "founder of Boots to Books"; out of all others."""
    if found[here - 1].low == "auxiliary" and here + 1 < stop:
        # "Auxiliary to the Boys & Girls Clubs"
        ahead = here + 1 + (found[here + 1].low == "the")
        return ahead + 1 if ahead < stop and proper_word(found[ahead]) else 0
    # "founder of Boots to Books"
    named = (
        here == at + 1
        and at > 0
        and found[at - 1].low in ("of", "at", "with", "from")
        and here + 1 < stop
        and found[here + 1].capital
        and is_ordinary(found[at].low)
        and is_ordinary(found[here + 1].low)
    )
    return here + 2 if named else 0


def _at(found: list[Token], at: int, here: int, stop: int, listed: bool) -> int | None:
    """ "County Court at Law No. 5", "The Lodge at Pine Knob"; None where it joins as others do."""
    if found[here - 1].low == "court" and here + 1 < stop and found[here + 1].low == "law":
        # "County Court at Law No. 5"
        return (
            here + 4
            if here + 3 < stop and found[here + 2].low.rstrip(".") == "no" and found[here + 3].text.isdigit()
            else here + 2
        )
    if (
        here == at + 2
        and found[at].low == "the"
        and found[at].capital
        and found[at + 1].low in _HOUSES
        and here + 1 < stop
        and proper_word(found[here + 1])
    ):
        return here + 2
    if (
        here == at + 2
        and found[at].low == "the"
        and found[at].capital
        and found[at + 1].low not in UNITS
        and not is_ordinary(found[at + 1].low)
        and here + 1 < stop
        and proper_word(found[here + 1])
    ):
        # "The Ashton at Elm Junction"
        return here + 2
    if (
        found[here - 1].low == "department"
        and here - at > 1
        and found[here - 2].low in ("police", "fire", "sheriff's", "sheriff’s", "rescue")
    ):
        # "Sgt. Jane Roe of the Elmwood Police Department at Bean There on Third"
        return 0
    if (
        here == at + 1
        and found[at].text.isupper()
        and len(found[at].text) > 2
        and here + 2 < stop
        and any(token.low in ("university", "college") and token.capital for token in found[here + 2 : here + 5])
        and found[here + 1].capital
    ):
        # "SBDC at Elm State College"
        return here + 2
    if not any(
        token.low in _TAKES_AT or (listed and here - at == 1 and token.text.isupper() and len(token.text) > 2)
        for token in found[at:here]
    ):
        return 0
    return None


def _in(found: list[Token], at: int, here: int, stop: int, listed: bool) -> int | None:
    """ "Rooted in Vermont", "Program in American Studies"; out of others; None where it joins as others do."""
    if (
        here + 2 < stop
        and found[here + 1].capital
        and found[here + 2].low == "county"
        and found[here + 2].capital
        and any(token.low == "department" for token in found[at:here])
    ):
        # "Florida Department of Health in Charlotte County"
        return here + 3
    if (
        here == at + 1
        and listed
        and found[at].low.endswith("ed")
        and is_ordinary(found[at].low)
        and here + 1 < stop
        and found[here + 1].capital
        and (here + 2 >= stop or not found[here + 2].capital)
    ):
        # "Rooted in Vermont"
        return here + 2
    if (
        here == at + 1
        and found[at].low in ("program", "programme")
        and here + 2 < stop
        and found[here + 1].capital
        and (found[here + 2].capital or abstract(found[here + 1].low) or is_ordinary(found[here + 1].low))
    ):
        # "Program in American Studies"
        return here + 2
    if not (here == at + 1 and found[at].low in IN_SOMETHING) and not (
        _is_for_something(found, at, here)
        and here + 1 < stop
        and found[here + 1].capital
        and abstract(found[here + 1].low)
        and any(token.low == "for" for token in found[at:here])
    ):
        # "Foundation for Individual Voices in Education" goes on
        return 0
    return None


_BY_WORD: dict[str, Callable[[list[Token], int, int, int, bool], int | None]] = {
    "and": _and,
    "for": _for,
    "on": _on,
    "to": _to,
    "at": _at,
    "in": _in,
}
_SEASONS = words("spring summer winter fall holiday")


def _opens_place(found: list[Token], at: int, stop: int) -> bool:
    """ "Spring Valley", "Fall River": a season that begins the name of a town."""
    return (
        found[at].low in _SEASONS
        and at + 1 < stop
        and proper_word(found[at + 1])
        and found[at + 1].text.isalpha()
        and found[at + 1].low not in TIMES
    )


__all__ = ["IN_SOMETHING", "behind_joint"]
