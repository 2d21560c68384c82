"""Whether a body holds a gathering or bids to it, by its verb: "invites you to", "proudly presents", "will hold
their"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.organizations import called
from scrapers.reading.organizations.row import BACK, Row
from scrapers.reading.organizations.subjects import guest
from scrapers.reading.people.cues import DETERMINERS
from scrapers.reading.words import words

_INVITED = words(
    "you all everyone members residents neighbors businesses families guests its our the women men parents students "
    "area local community interested alumni educators teachers artists"
)
_ANNOUNCING = words(
    "present announce recognize recognise honor honour offer bring celebrate sponsor hold host co-host invite"
)
_HONOURS = words("honor honour recognize recognise celebrate")
_SEVERAL_OF = words("drs drs. chairs co-chairs cochairs mr mrs ms owners hosts doctors reverends pastors")
"""Titles that several share: people, and no body."""


def holds_or_bids(
    row: Row, begin: int, end: int, verb: int, at: int, stop: int, *, theirs: bool, sure: bool, near: bool
) -> bool:
    """Whether the subject at ``[begin:end]`` is a body that holds or bids to what is held; ``theirs`` is whether its
    team is said to."""
    return not (
        called.otherwise(row, begin, end)
        or (
            theirs
            and not sure
            and not (
                near
                and row.low(at) in ("invite", "invites", "welcome", "welcomes")
                and row.low(at + 1) == "you"
                and is_ordinary(row.low(end - 1))
            )
        )
        or (
            not (_bids(row, verb, at, stop, sure=sure, begin=begin) and (near or sure))
            and not (near and _holds(row, begin, end, verb, at))
        )
    )


def _bids(row: Row, verb: int, at: int, stop: int, *, sure: bool, begin: int) -> bool:
    """Whether what is done at ``at`` is to hold the gathering: "invites you to", "proudly presents", "is proud to
    host"."""
    low, following = row.low(at), row.low(at + 1)
    if low in ("invite", "invites"):
        return following in _INVITED and row.low(begin) not in _SEVERAL_OF
    if (
        low in ("welcome", "welcomes")
        and following == "you"
        and row.low(at + 2) == "to"
        and row.low(begin - 1) in ("at", "of", "from")
    ):
        # "The team at Elm Hearing welcomes you to our new home"
        return True
    if low == "welcome" and row.low(at - 1) == "to" and following in ("you", "everyone", "back", "members", "the"):
        return True
    if low in _ANNOUNCING and row.low(verb) in ("is", "are") and row.low(at - 1) == "to":
        return True
    if (
        low in ("presents", "present")
        and at + 1 < stop
        and row.low(verb) != "will"
        and not any(row.low(here) in called.GIVEN_OUT for here in range(at + 1, min(stop, at + 9)))
    ):
        announced = row.mark(at + 1) in ('"', "“", ":") or row.tokens[at + 1].capital or row.mark(at + 1)[0].isdigit()
        # who presents "its annual evening" is one body, whatever its name
        return announced or following == "its" or (sure and following in DETERMINERS)
    if sure and low == "join" and following == "forces":
        return True
    return (
        sure
        and low in ("teaming", "partnering", "joining", "teamed", "partnered", "joined")
        and row.low(at - 1) in ("is", "are", "have", "has")
        and (following in ("up", "forces", "with") or (following == "to" and low == "partnering"))
    )


def _holds(row: Row, begin: int, end: int, verb: int, at: int) -> bool:
    """Whether the first words of a text tell that its subject holds a gathering: "will hold their", "meets at",
    "celebrates 25 years"."""
    if end != verb:
        return False
    low, following = row.low(at), row.low(at + 1)
    by_name = any(
        bodies.proper_word(row.tokens[here]) and not is_ordinary(row.low(here)) for here in range(begin, verb)
    )
    if (
        (by_name or verb - begin > 2)
        and low in ("welcome", "welcomes", "presents", "features")
        and at + 2 < len(row.tokens)
        and guest(row, at + 1)
    ):
        return True
    if low in _STAGING and following in DETERMINERS | {"on"}:
        return called.as_a_body(row, begin, end) and _is_gathering(row, at + 1 + (following == "on"))
    if low in ("hold", "holds", "conduct", "convene") or (
        low in ("holding", "organizing", "organising") and row.low(verb) in ("is", "are", "will")
    ):
        # "TicketMaster is holding your seats"
        return following in DETERMINERS | {"annual"} and following != "your"
    if low == "scheduled" and row.low(at - 1) in ("has", "have"):
        return following in ("a", "an")
    if low in ("welcome", "welcomes"):
        return any(
            row.low(here) == "to" and row.low(here + 1) in ("a", "its", "their")
            for here in range(at + 2, len(row.tokens))
        )
    if low in _HONOURS and row.low(at - 1) == "will":
        return following in DETERMINERS | {"local", "area", "outstanding", "individuals", "those"}
    if at != verb:
        return False
    if low in ("celebrates", "celebrate"):
        return called.as_a_body(row, begin, end) and (row.mark(at + 1).isdigit() or following in ("its", "their"))
    if low in ("kicks", "kick"):
        return following == "off" and row.low(at + 2) in ("its", "their")
    if low in ("gather", "gathers"):
        return following in ("at", "in", "on", "for")
    if low in ("throw", "throws"):
        return following in ("its", "their", "a", "an")
    return low in ("meets", "meet") and following in ("at", "in", "on", "for", "every", "each", "this")


_STAGING = words("offer offers offering having putting staging presenting throwing")
_LASTING = words(
    "program programs project projects campaign experience training day days week month class classes staff review"
)


def _is_gathering(row: Row, at: int) -> bool:
    """Whether "a plant sale", "a free guided walk" stands at ``at``; no "a discount", "a program", "a sale price"."""
    if row.low(at) not in DETERMINERS:
        return False
    last = at + 1
    while (
        last < min(len(row.tokens), at + 7)
        and row.tokens[last].word
        and row.low(last) not in BACK
        and row.low(last) not in ("in", "with", "this", "about", "from", "featuring")
    ):
        last += 1
    return last > at + 1 and called.is_held(row, last - 1) and row.low(last - 1) not in _LASTING


__all__ = ["holds_or_bids"]
