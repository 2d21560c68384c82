"""Whether what somebody does is about tickets, lists and answers: they are whom to turn to, and not announced."""

from __future__ import annotations

from scrapers.reading.people.cues import CONTACT
from scrapers.reading.people.evidence import against
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

A_CONTACT = against("a contact")
AT_THE_DOOR = words("tickets forms information details info applications flyers signups sign-up sheets directions")
"""What somebody "has" who is to be turned to."""
_TELLS = words("demonstrate explain teach discuss explore unpack tell describe recount")
"""Whatever these are about, even e-mail, is a topic."""
_TOPICAL = words("about how why what on")
"""Behind these stands what is spoken of, were it telephones."""
_DEVICES = words("phone telephone email e-mail text")
_OF_DEVICES = words(
    "scam scams fraud frauds marketing etiquette security campaigns habits addiction photography hacking phishing"
)
"""Topics: "phone scams"."""
_OBJECTS = {
    **dict.fromkeys(words("call calls"), words("order numbers bingo bids auction dances")),
    **dict.fromkeys(words("present presents award awards hand hands"), words("check checks cheque")),
    **dict.fromkeys(words("answer answers take takes field fields hear"), words("questions comments complaints")),
}  # fmt: skip
"""Verbs that with these objects are of the gathering."""
_ARRANGING = CONTACT - words(
    "tell let info information see ask questions question reach call pay sign return details check deliver delivers "
    "submitted notify ring write send text"
)
_NOT_FIRST = words("comments checks comment")
"""Verbs where they stand first, and no arrangement."""


def arranges(line: Line, at: int, stop: int) -> bool:
    """Whether the verb at ``at`` is about tickets, lists and answers."""
    near = [line.low(here) for here in range(at, min(stop, at + 6)) if line.tokens[here].word]
    near = [
        low
        for here, low in enumerate(near)
        if not (low in _DEVICES and here + 1 < len(near) and near[here + 1] in _OF_DEVICES)
    ]
    near = near[: next((place for place, low in enumerate(near) if place and low in _TOPICAL), len(near))]
    if not near:
        return False
    verb = near[0]
    if verb.removesuffix("s") in _TELLS and near[1:2] not in (["you"], ["us"], ["him"], ["her"], ["them"]):
        return False
    if (
        verb in ("cover", "covers", "review", "reviews")
        and near[1:2] not in (["the"], ["our"])
        and not any(low in ("desk", "table", "tables", "booth", "door") for low in near)
    ):
        return False
    if verb in ("walk", "walks", "takes") and near[1:3] in (["us", "through"], ["you", "through"]):
        return False
    if verb in _OBJECTS and not _OBJECTS[verb].isdisjoint(near):
        return False
    return verb == "fine" or (verb in _ARRANGING and verb not in _NOT_FIRST) or not _ARRANGING.isdisjoint(near[1:])


def telephone(text: str) -> bool:
    """Whether a word is a telephone number: 555-0199, 614-555-0199, 555.0199."""
    digits = [part for part in text.replace(".", "-").split("-") if part]
    return len(digits) > 1 and all(part.isdigit() for part in digits) and len(digits[-1]) == 4 and len(digits[-2]) == 3


__all__ = ["AT_THE_DOOR", "A_CONTACT", "arranges", "telephone"]
