"""Numbers in the names of bodies: "Local 12", "Nest 123", "USD 418", "Star 105"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.body_words import UNITS
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

_STATIONS = words(
    "star mix kiss hot magic lite kool cool river power wave edge fox rock sunny froggy eagle hits q z b k y cat kix "
    "bear beat gator bull wolf hank nash jack bob alice warm classic country rewind bounce wild jam jamz foxy majic "
    "smooth ez coyote thunder"
)
"""Words that a station's frequency stands behind: "Mix 98", "Star 105.5"."""
_NUMBERED = words(
    "local century channel district ward studio fox post council troop station route area division region telemundo "
    "univision abc nbc cbs lodge pack news newschannel action"
)
"""What a number stands behind."""
_LODGES = words(
    "local lodge post council troop pack nest aerie squadron grange detachment division div chapter barracks "
    "battalion brigade"
)
"""Parts of orders, unions and scouts that are told by their numbers."""
_SCHOOL_DISTRICTS = (
    "USD", "ISD", "CUSD", "SAU", "MSAD", "RSU", "BOCES", "AEA", "ESD", "GSSD", "SD", "VFW", "IBEW", "UAW", "AFSCME",
    "SEIU", "IATSE", "UFCW", "LIUNA", "AFT",
)  # fmt: skip
"""Bodies told by their letters and a number."""
_PARTS_OF_ORDERS = words("division div")
NUMBER = re.compile(r"\d{1,5}(?:-\d{1,4})?")
_FREQUENCY = re.compile(r"(?:8[7-9]|9\d|10[0-8])(?:\.\d)?")
_CALL_SIGN = re.compile(r"[WK][A-Z]{2,3}(?:-(?:TV|FM|AM|DT|LP|CD))?")
"""A station, which its channel may stand behind: "WKTR 9", "WKTR-TV 9"."""


def number_goes_on(found: list[Token], at: int, here: int) -> bool:
    """Whether the name that begins at ``at`` goes on with the number at ``here``."""
    token = found[here]
    if token.text.isdigit() and (
        _of_a_fire_company(found, at, here)
        or _of_what_is_numbered(found, at, here)
        or (len(token.text) < 5 and found[here - 1].text in _SCHOOL_DISTRICTS)  # "USD 418"
        or (found[here - 1].text in ("No.", "no.", "#") and here - at > 1)  # "School District No. 73"
    ):
        return True
    if NUMBER.fullmatch(token.text) and takes_number(found, at, here - 1):
        return True
    # "Star 105"
    return here == at + 1 and found[at].low in _STATIONS and _FREQUENCY.fullmatch(token.text) is not None


def _of_a_fire_company(found: list[Token], at: int, here: int) -> bool:
    """ "Engine Company 5"."""
    return (
        found[here - 1].low == "company"
        and here - at > 1
        and found[here - 2].low in ("engine", "ladder", "truck", "hose", "fire")
    )


def _of_what_is_numbered(found: list[Token], at: int, here: int) -> bool:
    """ "Local 12", "Channel 6", and the channel behind a station's letters: "WKTR 9"."""
    return found[here - 1].low in _NUMBERED or (
        len(found[here].text) < 3 and here == at + 1 and _CALL_SIGN.fullmatch(found[at].text) is not None
    )


def takes_number(found: list[Token], at: int, last: int) -> bool:
    """Whether a lodge is named that has a number: "Nest 123", "Lodge 4-106", "Pack #31"; an auxiliary's "Unit 61", and
    no house's."""
    behind = last + 2 + (found[last + 1].text == "#")
    if behind < len(found) and found[behind].low in ("am", "pm", "a.m", "p.m", "to", "till", "until"):
        return False
    if found[last].low == "chapter" and len(found[behind - 1].text) == 4 and found[behind - 1].text.startswith("20"):
        return False
    if found[last].low == "unit":
        return any(token.low in ("auxiliary", "legion") for token in found[at:last])
    if found[last].low in ("elks", "moose", "eagles", "masons", "legion") and found[last + 1].text == "#":
        return True
    return found[last].low in _LODGES and (last > at or found[last].low in _PARTS_OF_ORDERS)


def numbered_body(found: list[Token], at: int, stop: int) -> bool:
    """ "District 7 Health Department"."""
    here = at + 2
    while here < stop and here - at < 6 and found[here].word and found[here].capital:
        here += 1
    return (here > at + 3 and len(found[at + 1].text) < 4 and found[here - 1].low in UNITS) or (
        here == at + 3 and found[at + 2].low in ("lions", "rotary", "kiwanis", "toastmasters")
    )


__all__ = ["NUMBER", "number_goes_on", "numbered_body", "takes_number"]
