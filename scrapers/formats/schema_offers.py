"""schema.org offers -> ``Offer``: https://schema.org/Offer, https://schema.org/AggregateOffer."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

from hobnob import patterns as re
from hobnob.records import Audience, Availability, Offer
from scrapers.draft import Context
from scrapers.formats import stamps
from scrapers.formats.schema_values import Node, each, first, number, short, text, types, url
from scrapers.reading.prices.admission import is_admission

_AVAILABILITY = {
    "instock": Availability.AVAILABLE,
    "onlineonly": Availability.AVAILABLE,
    "instoreonly": Availability.AVAILABLE,
    "available": Availability.AVAILABLE,
    "limitedavailability": Availability.LIMITED,
    "soldout": Availability.SOLD_OUT,
    "outofstock": Availability.SOLD_OUT,
    "preorder": Availability.NOT_YET,
    "presale": Availability.NOT_YET,
    "discontinued": Availability.CLOSED,
}
_GUEST = re.compile(r"\b(?:non[\s-]?members?|not[\s-]yet[\s-]members?|guests?|future members?|prospective)\b", re.I)
_MEMBER = re.compile(r"\bmembers?\b", re.I)
_FREE = re.compile(r"\s*(?:free|gratis|kostenlos|no charge|complimentary)\b", re.I)
_MAX_DEPTH = 8
_CURRENCY = {"$": "USD", "€": "EUR", "£": "GBP", "US$": "USD", "C$": "CAD", "CA$": "CAD"}


def offers(node: Node, context: Context) -> list[Offer]:
    """Every offer of an event that states a price, a name or an availability."""
    found = [offer for one in each(node.get("offers")) for offer in _each(one, context, 0)]
    if not found and str(first(node.get("isAccessibleForFree"))).lower().rsplit("/")[-1] == "true":
        found.append(Offer(price=0.0))
    entry = [offer for offer in found if offer.name is None or is_admission(offer.name)]
    return list(dict.fromkeys(entry or found))


def _each(value: object, context: Context, depth: int) -> list[Offer]:
    if not isinstance(value, dict):
        words = text(value)
        price, currency = _price(words)
        return [Offer(price=price, currency=currency)] if price is not None else []
    inner = each(value.get("offers")) if depth < _MAX_DEPTH else ()
    nested = [offer for one in inner for offer in _each(one, context, depth + 1)]
    if nested:
        return nested
    if kinds := _by_kind(value):
        return [_offer({**value, "name": text(one.get("name")), "priceSpecification": one}, context) for one in kinds]
    offer = _offer(value, context)
    said = (offer.price, offer.price_high, offer.availability, offer.name, offer.closes)
    return [offer] if any(part is not None for part in said) else []


def _by_kind(node: Node) -> list[Node]:
    """The prices of an offer that names one for each kind of guest; none where they don't all have names."""
    found: list[Node] = [
        one for one in each(node.get("priceSpecification")) if isinstance(one, dict) and one.get("price") is not None
    ]
    names = {text(one.get("name")) for one in found}
    return (
        found if len(found) > 1 and len(names) == len(found) and None not in names and node.get("price") is None else []
    )


def _offer(node: Node, context: Context) -> Offer:
    specification = first(node.get("priceSpecification"))
    inner: Node = specification if isinstance(specification, dict) else {}
    stated = first(node.get("price"))
    if stated is None:
        stated = first(inner.get("price"))
    price, symbol = _price(stated)
    least = first(node.get("lowPrice")) if node.get("lowPrice") is not None else first(inner.get("minPrice"))
    low = number(least)
    symbol = symbol or _price(least)[1]
    high = number(node.get("highPrice") if node.get("highPrice") is not None else inner.get("maxPrice"))
    price = price if price is not None else _positive(low)
    high = _positive(high)
    name = text(node.get("name")) or text(inner.get("name"))
    currency = text(node.get("priceCurrency")) or text(inner.get("priceCurrency")) or symbol
    return Offer(
        name=name,
        price=price,
        price_high=high if high is not None and price is not None and high > price else None,
        currency=_CURRENCY.get(currency, currency.upper()) if currency and len(currency) <= 3 else None,
        audience=audience(name),
        availability=_AVAILABILITY.get(short(text(node.get("availability")) or "").replace(" ", "").lower()),
        closes=_closes(node, context),
    )


def _price(value: object) -> tuple[float | None, str | None]:
    """The one amount and the currency sign beside it."""
    if isinstance(value, str) and _FREE.match(value):
        return 0.0, None
    amount = _positive(number(value))
    sign = re.search(r"US\$|CA?\$|[$€£]", value) if isinstance(value, str) else None
    return amount, _CURRENCY[sign[0]] if sign else None


def _positive(value: float | None) -> float | None:
    return value if value is not None and 0 <= value < 10_000_000 else None


def audience(name: str | None) -> Audience | None:
    """For whom an offer of this name is: "Non-Member" is a guest's price."""
    if not name:
        return None
    if _GUEST.search(name):
        return None if _MEMBER.search(_GUEST.sub("", name)) else Audience.GUEST
    return Audience.MEMBER if _MEMBER.search(name) else None


def _closes(node: Node, context: Context) -> datetime | None:
    for key in ("availabilityEnds", "validThrough"):
        moment = stamps.read(text(node.get(key)), day_first=stamps.day_first_in(context.timezone))
        if moment is None:
            continue
        if not isinstance(moment, datetime):
            moment = datetime.combine(moment, time(23, 59))
        try:
            return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(context.timezone))
        except (KeyError, OSError, ValueError):
            return None
    return None


def registration(node: Node, depth: int = 0) -> str | None:
    """Where one buys or signs up: the first offer's address."""
    for one in each(node.get("offers")) if depth < _MAX_DEPTH else ():
        if isinstance(one, dict):
            link = url(one.get("url")) or registration(one, depth + 1)
            if link and link.startswith(("http", "/")):
                return link
    for action in each(node.get("potentialAction")):
        if isinstance(action, dict) and {"RegisterAction", "BuyAction", "ReserveAction"} & set(types(action)):
            target = url(action.get("url")) or url(action.get("target"))
            if target:
                return target
    return None
