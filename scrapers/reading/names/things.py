"""Whether a name is part of what a thing is called: a hall, an award, a street."""

from __future__ import annotations

from scrapers.reading.names import vocabulary as words
from scrapers.reading.names.shapes import bare, clause_begins, whole_name
from scrapers.reading.occupations import head
from scrapers.reading.tokens import Token


def thing_follows(found: list[Token], end: int) -> bool:
    """ "Jane Roe Memorial", "Smith Hall", "the Hayes pavilion": the words name a thing, not a person."""
    if end >= len(found):
        return False
    token = found[end]
    if token.text == "&" and end + 1 < len(found):
        return not whole_name(found, end + 1, False) and found[end + 1].capital and not _next_office(found, end + 1)
    if not token.word or token.glued:
        return False
    low = bare(token.low)
    if clause_begins(found, end) or (
        low in words.MONTH_NAMES and end + 1 < len(found) and found[end + 1].text[:1].isdigit()
    ):
        return False
    if low == "of" and end + 1 < len(found) and found[end + 1].low == "commerce":
        # "the Twin Pines Chambers of Commerce"
        return True
    if not token.capital and bare(found[end - 1].low) != found[end - 1].low:
        # "hear Jane Roe's story"
        return low in words.THINGS and low not in _GIVEN
    if not token.capital:
        behind = found[end + 1].low if end + 1 < len(found) else ""
        if low == "cover" and behind not in ("band", "bands", "act", "songs", "set", "art", ""):
            # "Ann Lee and Bob Ray cover the new rules"
            return False
        return low in words.THINGS and behind != "up"
    if (
        low in ("chair", "professor", "professorship", "fellow", "scholar", "lecturer")
        and end + 1 < len(found)
        and found[end + 1].low in ("in", "of")
        and end > 2
        and any(found[at].low == "the" for at in range(max(0, end - 5), end - 1))
    ):
        # "the Jane Roe Chair in Economics"
        return True
    if low in ("dr", "rd", "ave", "blvd", "ln", "pkwy", "ct"):
        return (
            end + 1 >= len(found)
            or not found[end + 1].capital
            or found[end + 1].text.isupper()
            or not found[end + 1].word
        )
    if (
        low in ("retirement", "farewell", "roast", "investiture", "eagle")
        and end + 1 < len(found)
        and found[end + 1].low
        in (
            "party",
            "reception",
            "celebration",
            "dinner",
            "luncheon",
            "lunch",
            "open",
            "roast",
            "ceremony",
            "scout",
            "gathering",
            "toast",
        )
    ):
        return False
    if (
        (low in words.occupations() or low in words.PERSONAL_NOUNS)
        and end + 1 < len(found)
        and found[end + 1].capital
        and found[end + 1].low in ("award", "awards", "prize", "scholarship", "medal", "fellowship")
    ):
        # "Jane Roe Educator Award"
        return True
    if (
        low in words.PERSONAL_NOUNS
        or low in words.OFFICES
        or low in words.CREDENTIALS
        or low in words.SUFFIXES
        or low in words.occupations()
    ):
        return False
    if (
        token.text.isupper()
        and 1 < len(token.text) < 6
        and token.text.isalpha()
        and not found[end - 1].text.isupper()
        and (end + 1 < len(found) and found[end + 1].text in ("(", ","))
    ):
        # "Jane Roe LPN (Elm Nursing Home)": letters that no list knows
        return False
    if low in words.LITTLE or low in words.HONORIFICS or low in words.PLAIN:
        return low in words.PLACES or named_after(found, end)
    return True


_GIVEN = frozenset(
    [
        "story", "lecture", "lesson", "exhibit", "series", "service", "tour", "house", "home", "place", "book", "show",
        "award", "project", "class",
    ]
)  # fmt: skip
"""What is somebody's own behind "'s", and is not called after them."""


def _next_office(found: list[Token], at: int) -> bool:
    """ "Ann Lee & Senate Minority Leader Bob Roe": whether an office and a name follow, and no partners of a firm."""
    for here in range(at, min(len(found), at + 5)):
        if not found[here].word or not found[here].capital:
            return here - at < 4 and any(following.low in words.OFFICES for following in found[at:here])
        if here - at < 3 and (
            found[here].low in words.OFFICES
            or (found[here].low == "speaker" and here + 1 < len(found) and found[here + 1].low == "of")
        ):
            return True
        if (
            here > at
            and head(found[here].low)
            and not found[here].low.endswith("s")
            and whole_name(found, here + 1, False)
        ):
            return True
    return False


def named_after(found: list[Token], end: int) -> bool:
    """Whether the capitals behind a name end in a word of things: "Concert Hall", "Memorial Scramble", "Youth Fund"."""
    at = end
    while (
        at < min(len(found), end + 4)
        and found[at].word
        and found[at].capital
        and not found[at].glued
        and found[at].low not in words.LITTLE
        and found[at].low not in words.occupations()
    ):
        if bare(found[at].low) in words.THINGS:
            return True
        at += 1
    return False


def thing_before(found: list[Token], first: int) -> bool:
    if first == 0:
        return False
    before = found[first - 1]
    if (
        before.low in ("club", "board", "association", "society")
        and first > 2
        and found[first - 2].low == "the"
        and found[first - 3].low == "of"
    ):
        # "Chairman of the Club Jane Roe"
        return False
    if before.low in _SMALL_ABROAD and not any(head(token.low) for token in found[max(0, first - 5) : first - 1]):
        # "la biblioteca César Chávez", and not "la directora de la biblioteca Ana Ruiz"
        return True
    return before.word and before.capital and before.low in words.THINGS_BEFORE


_SMALL_ABROAD = frozenset(
    (
        "biblioteca", "escuela", "preparatoria", "parque", "plaza", "calle", "avenida", "auditorio", "iglesia",
        "estadio", "bibliothèque", "école", "parc", "salle", "rue", "église", "théâtre", "boulevard", "pavillon",
        "aréna",
    )
)  # fmt: skip
"""Houses and streets that Spanish and French write in small letters before their names."""


def runs_on(found: list[Token], first: int) -> bool:
    """ "Second Chance Reentry": a capital adjective before a doubtful name begins what a thing is called."""
    return first > 0 and found[first - 1].capital and found[first - 1].low in words.BEGINS_THINGS
