"""Can I walk in? One line of words for each item."""

from __future__ import annotations

from digest.parts import money
from digest.words import deadline_day, zone_of
from hobnob.records import Access, Audience, Availability, Event, Offer

_WHO = {
    Access.PUBLIC: "open to all", Access.GUESTS_WELCOME: "guests welcome", Access.MEMBERS_ONLY: "members only",
    Access.INVITATION: "by invitation only",
}  # fmt: skip
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _amount(offer: Offer) -> str:
    assert offer.price is not None
    if offer.price == 0 and not offer.price_high:
        return "free"
    upper = (
        f" to {money(offer.price_high, offer.currency)}" if offer.price_high and offer.price_high != offer.price else ""
    )
    return money(offer.price, offer.currency) + upper


def _prices(event: Event) -> str:
    cheapest: dict[Audience | None, Offer] = {}
    for offer in event.offers:
        if offer.price is None:
            continue
        held = cheapest.get(offer.audience)
        if held is None or (held.price or 0) > offer.price:
            cheapest[offer.audience] = offer
    guest, member = cheapest.get(Audience.GUEST), cheapest.get(Audience.MEMBER)
    said = []
    if guest:
        said.append(f"guests {_amount(guest)}")
    if member:
        said.append(f"members {_amount(member)}")
    every = cheapest.get(Audience.EVERYONE) or cheapest.get(None)
    if every and not said:
        said.append("free" if every.price == 0 and not every.price_high else _amount(every))
    return ", ".join(said)


def walk_in(event: Event) -> str:
    """Who may come, at what price, until when one must register, whether it is full; empty when nothing is known."""
    said: list[str] = []
    states = {offer.availability for offer in event.offers}
    if states == {Availability.SOLD_OUT}:
        said.append("sold out")
    elif states == {Availability.CLOSED}:
        said.append("registration has closed")
    elif Availability.LIMITED in states:
        said.append("few places left")
    if event.access:
        said.append(_WHO[event.access])
    prices = _prices(event)
    if prices:
        said.append(prices)
    closes = event.registration_closes
    if closes is not None:
        last = deadline_day(closes.astimezone(zone_of(event)))
        said.append(f"register by {_MONTHS[last.month - 1]} {last.day}")
    line = "; ".join(said)
    return line[:1].upper() + line[1:]


__all__ = ["walk_in"]
