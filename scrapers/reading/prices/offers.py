"""An amount with the words that name it, as an offer: for whom it is, until when, and whether it can still be had."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from hobnob import patterns as re
from hobnob.records import Audience, Availability, Offer
from scrapers.reading import dates
from scrapers.reading.prices import foreign
from scrapers.reading.prices.amounts import SPELLED, value

_GUEST = re.compile(
    foreign.GUEST
    + (
        r"|\bguests? of (?:a |our |any )?members?\b|\bthose (?:thinking of|considering) joining\b"
        r"|\b(?:non|not[- ]yet|future|prospective|potential|not(?: a)?)[- ]*members?\b|\bnon-?investors?\b"
        r"|\bvisiting (?:rotarians?|kiwanians?|lions?|optimists?)\b|\bnon-?mem\b"
        r"|\bnon\b(?![- ]\w)|\bguests?\b|\bgeneral public\b|\bpublic\b|\bvisitors?\b|\bcommunity\b"
    ),
    re.I,
)
_MEMBER = re.compile(
    foreign.MEMBER
    + r"|(?<!board )\bmem(?:ber)?s?\b(?! or not\b)|\binvestors?\b|\b(?:rotarians?|kiwanians?)\b|\bchamber partners?\b",
    re.I,
)
_OTHERS = re.compile(
    r"\b(?:(?:all )?others|everyone else|everybody else|general(?: admission| public)?|regular|public)\b", re.I
)
_EVERYONE = re.compile(
    r"\b(?:member or not|open to the (?:general )?public|everyone|all attendees|general admission|anyone|per person"
    r"|each|pp|individual|adults?|admission|all)\b",
    re.I,
)
_SOLD_OUT = re.compile(
    r"(?<!we )(?<!usually )(?<!always )(?<!often )(?<!has )(?<!may be )\bsold[- ]?out\b(?! (?:in|last|every|quickly"
    r"|fast|early|within|the last))|\bwait(?:ing)? ?list\b",
    re.I,
)
_CLOSED = re.compile(
    r"\b(?:sales? (?:has |have )?ended|registration (?:is )?closed|no longer available|expired|ended)\b", re.I
)
_LIMITED = re.compile(
    r"\blimited(?: (?:seating|space|availability|tickets?|quantity|spots))?\b|\bonly \d+ (?:left|remaining)\b"
    r"|\bfew left\b|\balmost (?:full|sold out)\b",
    re.I,
)
_UNTIL = re.compile(r"\b(?:by|before|until|till|through|thru|up to|prior to|ends?|closes?|deadline)\b[:\s]*$", re.I)
_LATER = re.compile(r"\b(?:after|starting|beginning|from|on or after)\b[:\s]*$", re.I)
_FILLER = re.compile(
    rf"^(?:\W|\b(?:{foreign.FILLER}|the|cost|costs|price|prices|pricing|admission|fees?|tickets?|is|are|for|at|of|to"
    rf"|and|or|a|an|registration|register|event|only|just|be|"
    r"(?:plus |incl(?:uding|\.)? |inc\.? )?(?:hst|gst|pst|qst|vat|(?:sales )?tax(?:es)?)|will|our|in|but|with|entry"
    r"|investment|rate)\b)+|(?:\W|\b(?:is|are|for|the|a|an|and|or|at|of|to|cost|costs|pay|plus|but|with|only"
    r"|tickets are|in|incl|inc|hst|gst|pst|qst|vat|(?:sales )?tax(?:es)?)\b)+$",
    re.I,
)
_INCLUDED = re.compile(r"\bincluded (?:in|with) (?:your |the |chamber )?membership\b", re.I)
_THE_PUBLIC = re.compile(r"\b(?:general public|public|community)\b(?!.*\b(?:guests?|non-?members?|visitors?)\b)", re.I)
_EVERYONE_PUBLIC = re.compile(r"open to (?:the )?(?:general )?(?:public|community)", re.I)
_PUBLIC = re.compile(r"^open to (?:the public|all|everyone)$", re.I)
_AT_DOOR = re.compile(r"^(door|gate)$", re.I)
_IN_ADVANCE = re.compile(r"^advance$", re.I)
HIGHEST = 25_000
"""No admission costs more."""
MOST = 12
"""Offers of one text."""


def priced(amount: re.Match[str], label: str, currency: str | None) -> Offer | None:
    """The offer of an amount with the words that name it; None where no admission costs as much."""
    if amount.group("free"):
        if amount.group("free").lower().startswith("no cover"):
            return offer(0.0, None, currency, "")
        return offer(0.0, None, currency, f"{label} members" if _INCLUDED.search(amount.group()) else label)
    low, high = value(amount.group("low") or amount.group("bare") or amount.group("coded")), value(amount.group("high"))
    if trail := amount.group("trail"):
        low = float(trail.replace(" ", "").replace(",", "."))
    if spelt := amount.group("spelt"):
        low = float(SPELLED[spelt.lower()])
    if low is None or low > HIGHEST:
        return None
    if high is not None and high <= low:
        high = None
    sign = (amount.group("sign") or amount.group("trail_sign") or "").upper()
    if amount.group("trail_sign") == "$" and foreign.is_french(amount.string):
        currency = currency or "CAD"
    code = (
        amount.group("code")
        or amount.group("bare_code")
        or amount.group("lead_code")
        or (amount.group("euros") and "EUR")
    )
    money = (
        code.upper() if code
        else "CAD" if sign.startswith("C") else "GBP" if sign == "£" else "EUR" if sign == "€"
        else "USD" if sign.startswith("US") else currency or "USD"
    )  # fmt: skip
    return offer(low, high, money, label)


def offer(low: float | None, high: float | None, currency: str | None, label: str) -> Offer:
    """An offer as its label tells it: its name, for whom it is, and whether it is still to be had."""
    name = name_of(label)
    label_open = _EVERYONE_PUBLIC.sub(" ", label)
    guest, member = _GUEST.search(label_open), _MEMBER.search(_GUEST.sub(" ", label_open))
    if guest and member:
        audience: Audience | None = Audience.EVERYONE
    elif guest or member:
        audience = Audience.GUEST if guest else Audience.MEMBER
    else:
        audience = Audience.EVERYONE if _EVERYONE.search(label) else None
    availability = (
        Availability.SOLD_OUT if _SOLD_OUT.search(label)
        else Availability.CLOSED if _CLOSED.search(label)
        else Availability.LIMITED if _LIMITED.search(label) else None
    )  # fmt: skip
    return Offer(
        name=name[:80] or None, price=low, price_high=high, currency=currency,
        audience=audience, availability=availability,
    )  # fmt: skip


def dated(offer: Offer, label: str, now: datetime | None, zone: str) -> Offer:
    """An offer that is stated to end on a day: until the midnight after it."""
    if now is None:
        return offer
    for found in dates.find(label, now=now, timezone=zone):
        lead = label[: found.begin]
        if _UNTIL.search(lead) and not _LATER.search(lead):
            when = found.when
            day_after = (when.start + timedelta(days=1)).replace(hour=0, minute=0)
            before = re.search(r"(?<!on or )\b(?:before|prior to)\W*$", lead, re.I)
            closes = when.start if when.time_known or before else day_after
            return offer.model_copy(update={"closes": closes})
    return offer


def distinct(offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """Each once; where members have a price of their own, "others" are guests."""
    found = list(dict.fromkeys(offers))[:MOST]
    if not any(offer.audience is Audience.MEMBER for offer in found):
        # "the public $10, students free": where nobody is a member, the public is everyone
        found = [
            offer.model_copy(update={"audience": Audience.EVERYONE})
            if offer.audience is Audience.GUEST and offer.name and _THE_PUBLIC.search(offer.name) else offer
            for offer in found
        ]  # fmt: skip
    if not any(offer.audience is Audience.MEMBER for offer in found) or any(
        offer.audience is Audience.GUEST for offer in found
    ):
        return tuple(found)
    return tuple(
        offer.model_copy(update={"audience": Audience.GUEST})
        if offer.audience in (None, Audience.EVERYONE) and offer.name and _OTHERS.search(offer.name) else offer
        for offer in found
    )  # fmt: skip


def says_whom(text: str) -> bool:
    """Whether a text says that something is for members, or for those who are none."""
    return bool(_GUEST.search(text) or _MEMBER.search(text))


def name_of(label: str) -> str:
    """The words of a label without its fillers; a long run of words is prose and no name."""
    words = " ".join(label.split())
    words = _PUBLIC.sub("", _FILLER.sub("", words))
    words = _AT_DOOR.sub(lambda m: f"at the {m.group(1)}", _IN_ADVANCE.sub("in advance", words))
    words = words.strip(" ,.:;-–—/()[]*!+=")
    if words.count("(") != words.count(")"):
        words = words.replace("(", "").replace(")", "")
    return words if len(words.split()) <= 8 else ""


__all__ = ["HIGHEST", "MOST", "dated", "distinct", "name_of", "offer", "priced", "says_whom"]
