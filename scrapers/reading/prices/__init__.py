"""Price text -> offers.

Amounts are found first (``amounts``), then each is given the words that belong to it (``lines``, ``labels``,
``phases``); ``admission`` tells whether it lets one in, ``offers`` for whom and until when. ``foreign`` holds the words
of other languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Audience, Offer
from scrapers.reading.html import plain
from scrapers.reading.prices import admission, labels, lines, offers
from scrapers.reading.prices.amounts import AMOUNT, MONEY, ONLY_NUMBER, value
from scrapers.reading.prices.offers import HIGHEST, MOST, says_whom

_CLAUSE = re.compile(r"\n|;|\||•|·| / |(?<=[a-z)\d])/(?=\s?\$)|(?<=[a-z])/(?=[A-Z])|[.!?]\s+(?=[A-Z$])|\s{3,}|\t")
_FIRST_VISIT = re.compile(r"\bfirst (?:\w+ )?visits? (?:is|are) on us\b", re.I)
_FIRST_TIME = re.compile(
    r"\bfirst (?:\w+ )?(?:meeting|visit|class|session|lunch|breakfast|time) (?:is|are) (?:always )?$", re.I
)
_WHOM_ALONE = re.compile(
    r"\W*(?:for )?(?:\w+ )?(?:non-?)?(?:members?|investors?)?\W*(?:(?:and|or|but) )?(?:(?:non-?)?members? )?\W*", re.I
)
"""Between two amounts for one thing: "booths are $250 for members and $350 for nonmembers"."""
_LONGEST = 6_000


def read(
    text: str | None, *, currency: str | None = None, now: datetime | None = None, timezone: str = "UTC"
) -> tuple[Offer, ...]:
    """Every admission price that a price text states; sponsor and vendor prices are not admission.

    A bare number is a price here. ``currency`` (ISO 4217) is what "$" and a bare number mean, US
    dollars where it is None. With ``now`` (aware), "by March 1" fills ``closes``.
    """
    words = lines.plainly(plain(text)[:_LONGEST])
    if not words:
        return ()
    if bare := ONLY_NUMBER.fullmatch(words):
        low, high = value(bare.group("low")), value(bare.group("high"))
        high = high if low is not None and high is not None and high > low else None
        return (offers.offer(low, high, currency or "USD", ""),) if low is not None and low <= HIGHEST else ()
    return offers.distinct(offer for clause in _clauses(words) for offer in _clause(clause, currency, now, timezone))


def _clauses(words: str) -> Iterator[str]:
    """The clauses of a text; a label on a line of its own goes with the amount on the next, as in a table."""
    label = ""
    for clause in _CLAUSE.split(lines.headed(words, says_whom)):
        amount = AMOUNT.match(clause.strip())
        yield f"{label}: {clause}" if label and amount and amount.end() == len(clause.strip()) else clause
        label = clause.strip(" :") if lines.LABEL_LINE.match(clause.strip()) and not AMOUNT.search(clause) else ""


@lru_cache(maxsize=512)
def find(
    text: str | None, *, currency: str | None = None, now: datetime | None = None, timezone: str = "UTC"
) -> tuple[Offer, ...]:
    """Admission prices in a description: only clauses that speak of admission count."""
    words = lines.plainly(plain(text)[:_LONGEST])
    if not MONEY.search(words):
        return ()
    found: list[Offer] = []
    # a lone "$35." is a price; the column of a menu is not
    lone = len(AMOUNT.findall(words)) == 1
    for clause in _clauses(words):
        if len(clause) <= 400 and MONEY.search(clause):
            found.extend(_clause(clause, currency, now, timezone, strict=True, lone=lone))
    return offers.distinct(found)


def _clause(
    clause: str, currency: str | None, now: datetime | None, zone: str, *, strict: bool = False, lone: bool = False
) -> list[Offer]:
    """The offers of a clause with one amount or several."""
    amounts = [m for m in AMOUNT.finditer(clause) if m.group("free") is None or admission.is_free(clause, m)][
        : 2 * MOST
    ]
    if not amounts:
        return []
    before = clause[: amounts[0].start()]
    if lines.OF_OTHERS.search(before) or lines.CHANCES.search(before):
        return []
    found: list[Offer] = []
    of_else = False
    for amount, lead, tail, label in labels.labelled(clause, amounts):
        if of_else and amount.group("free") is None and _WHOM_ALONE.fullmatch(lead):
            continue
        of_else = False
        if not admission.lets_in(clause, amount, lead, tail, label, strict=strict, lone=lone):
            of_else = amount.group("free") is None and says_whom(tail)
            continue
        named = f"{label} guests" if _FIRST_VISIT.search(amount.group()) else label
        offer = offers.priced(amount, named, currency)
        if offer is not None:
            if offer.price == 0 and offer.audience is None and _FIRST_TIME.search(lead):
                offer = offer.model_copy(update={"audience": Audience.GUEST})
            found.append(offers.dated(offer, named, now, zone))
    return found


__all__ = ["find", "read"]
