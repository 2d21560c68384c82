"""What the name of a body may begin with, and which words stand in it."""

from __future__ import annotations

from scrapers.reading.body_words import CLUBS, UNITS
from scrapers.reading.names.vocabulary import TIMES, is_ordinary
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

NOT_A_BODY = (
    TIMES - words("sun sat mon may march day days night evening morning spring summer winter fall holiday christmas")
) | words(
    "i we you he she they it monday tuesday tbd tba cost free topic date time location where when register rsvp join "
    "doors please ticket tickets ret retired she/her he/him they/them phd md ph.d d r dem rep ind republican democrat "
    "independent facebook zoom "
    "am pm noon age ages "
    "sponsored hosted presented led taught moderated invited presenter presenters speaker speakers moderator panel "
    "panelist panelists host hosts keynote sponsor sponsors emcee mc honoree featuring "
    "lunch dinner breakfast q&a questions welcome remarks opening closing session room networking registration lunch "
    "hour friday attire members member nonmembers guests guest about with and or but from by at"
)
_PAPERS = words(
    "ledger post times tribune gazette herald courier press journal news record sun star sentinel standard register "
    "dispatch citizen"
)


def proper_word(token: Token) -> bool:
    """Whether the word may stand in the name of an organisation: Acme, 3M, iHeart, Smokin'."""
    return token.word and (
        token.capital
        or (
            token.text[0].isdigit()
            and any(letter.isalpha() for letter in token.text)
            and len(token.text) < 12
            and not token.text.partition("-")[2][:1].islower()
        )
        or "." in token.text[1:-1]
        or (len(token.text) > 5 and token.text.isalpha() and not token.text.islower())
    )


def begins(found: list[Token], at: int, stop: int) -> bool:
    """Whether the name of a body may begin at ``at``."""
    numbered = (
        at + 1 < stop
        and found[at].text.isdigit()
        and len(found[at].text) < 4
        and found[at + 1].word
        and found[at + 1].capital
        and found[at + 1].low not in NOT_A_BODY
        and found[at + 1].low not in ("west", "east", "north", "south", "floor")
    )
    noon = at + 1 < stop and found[at].low == "noon" and found[at].capital and found[at + 1].low in CLUBS
    return not (
        at >= stop
        or (not proper_word(found[at]) and not numbered)
        or (
            found[at].low in NOT_A_BODY
            and not noon
            and not _free(found, at, stop)
            and not (
                at + 2 < stop
                and found[at].capital
                and found[at].low in ("date", "lunch", "dinner", "breakfast", "host", "guest", "holiday")
                and found[at + 1].text == "&"
                and found[at + 2].capital
                and at > 0
                and found[at - 1].low in ("of", "at", "with")
            )
        )
    )


def _free(found: list[Token], at: int, stop: int) -> bool:
    """Words that elsewhere tell of terms, or of a party: "Free Clinic", "Free Library", "Doors of Hope", "Independent
    Colleges"."""
    if found[at].low == "doors" and found[at].capital and at + 2 < stop and found[at + 1].low == "of":
        # "Doors of Hope Mission"
        return True
    if (
        found[at].low == "independent"
        and found[at].capital
        and at + 1 < stop
        and found[at + 1].capital
        and (is_ordinary(found[at + 1].low) or found[at + 1].low in UNITS)
        and found[at + 1].low not in NOT_A_BODY
    ):
        # "Independent School District", "Independent Colleges"
        return True
    if (
        found[at].low == "weekly"
        and found[at].capital
        and at + 1 < stop
        and found[at + 1].low in _PAPERS
        and found[at + 1].capital
    ):
        return True
    return (
        found[at].low == "free"
        and at + 1 < stop
        and found[at + 1].capital
        and found[at + 1].low in ("clinic", "clinics", "library", "press", "church", "store")
    )


__all__ = ["NOT_A_BODY", "begins", "proper_word"]
