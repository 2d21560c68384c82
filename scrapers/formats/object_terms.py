"""On what terms one comes to an event that an object of unknown schema states: prices, seats, until when, who may, and
how one attends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, time
from typing import Any

from hobnob import patterns as re
from hobnob.records import Access, Attendance, Offer, Place
from scrapers.draft import Context, Draft
from scrapers.formats import object_stamps, stamps
from scrapers.formats.object_keys import Fields, is_true, keyed, pick, words
from scrapers.reading.attendance import is_online_place

_PRICES = ("price", "cost", "fee", "admission", "ticketprice", "prices", "ticketcost", "eventcost")
_FREE = frozenset(
    {"frei", "kostenlos", "kostenfrei", "libre", "libero", "gratis", "gratuit", "gratuito", "grátis", "vrij"}
)
_CENTS = ("pricecents", "priceincents", "costcents", "costincents", "feecents", "ticketpricecents", "ticketcents")
_SHOWN = ("display", "displayprice", "displayvalue", "formatted", "formattedprice", "majorvalue")
_MEMBERS = (
    "memberprice", "membersprice", "memberfee", "membercost", "memberrate", "memberticketprice", "pricemember",
    "pricemembers", "pricemembership",
)  # fmt: skip
_GUESTS = ("nonmemberprice", "nonmembersprice", "nonmemberfee", "nonmembercost", "nonmemberrate", "nonmemberticketprice", "pricenonmember", "pricenonmembers",
           "futurememberprice", "guestprice", "guestfee")  # fmt: skip
_TICKETS = ("tickets", "tickettypes", "ticketlevels", "tickettiers", "ticketoptions", "pricing", "pricelevels", "pricetiers", "priceoptions", "registrationtypes", "registrationoptions",
            "admissions", "rates", "fees", "prices")  # fmt: skip
_TICKET_NAMES = ("name", "feename", "pricename", "ticketname", "title", "label", "tickettype", "type", "description")
_CURRENCIES = ("currency", "currencycode", "pricecurrency")
_CLOSES = ("registrationdeadline", "registrationcloses", "registrationclosesat", "registrationcloseson", "registrationclosedate", "registrationend", "registrationends",
           "registrationenddate", "registrationendsat", "registrationenddatetime", "regdeadline", "rsvpby",
           "rsvpdeadline", "rsvpenddate", "registerby", "signupdeadline",
           "bookingdeadline", "ticketsalesend", "salesend", "salesenddate", "salesendat")  # fmt: skip
_SEATS = ("capacity", "eventcapacity", "maxcapacity", "maximumcapacity", "totalcapacity", "maxattendees", "maximumattendees", "attendeelimit", "maxparticipants", "maximumparticipants",
          "registrationlimit", "maxregistrations", "maximumattendeecapacity")  # fmt: skip
_GONE = ("soldout", "issoldout", "eventsoldout", "isfull", "eventfull", "isfullybooked", "fullybooked")
_MEMBERS_ONLY = ("membersonly", "ismembersonly", "memberonly", "ismemberonly", "memberexclusive", "formembersonly")
_INVITED = ("inviteonly", "isinviteonly", "invitationonly", "isinvitationonly", "byinvitation", "byinvitationonly")
_MODES = (
    "mode", "locationtype", "venuetype", "attendancemode", "eventattendancemode", "attendancetype", "eventmode", "deliverymode",
    "deliverymethod", "eventformat", "format",
)  # fmt: skip
_ONLINE = re.compile(r"(?:online|virtual|remote|webinar|livestream)(?:only|event|meeting)?(?:eventattendancemode)?")
_BOTH = re.compile(
    r"hybrid(?:event|meeting)?|mixed(?:eventattendancemode)?|inpersonandonline|onlineandinperson|inpersonandvirtual"
    r"|virtualandinperson"
)
_THERE = re.compile(
    r"inperson(?:only|event|meeting)?|offline(?:eventattendancemode)?|physical|onsite|facetoface|live(?:inperson)"
)
_AMOUNT = re.compile(r"(?:US|CA?|A)?\$?\s?(\d{1,6}(?:,\d{3})*(?:\.\d{1,2})?)")
_FLAGS_OF_ONLINE = ("isonline", "isvirtual", "online")
_FEWEST, _MOST_SEATS = 4, 50_000
_MOST_TICKETS = 12


def fill(made: Draft, fields: Fields, context: Context) -> None:
    """Fill them, where the object's fields tell."""
    inner: Fields = next((fields[name] for name in _PRICES if isinstance(fields.get(name), Mapping)), {})
    code = pick(fields, _CURRENCIES) or pick(keyed(inner), _CURRENCIES)
    made.currency = code.upper() if code and re.fullmatch(r"[A-Za-z]{3}", code) else None
    made.price = _by_audience(fields) or _by_ticket(fields) or _price(fields)
    if (is_true(fields.get("isfree")) or is_true(fields.get("free"))) and not (made.price or "").strip("0. "):
        made.offers = [Offer(price=0.0)]
    made.capacity = next((seats for name in _SEATS if (seats := _seats(fields.get(name))) is not None), None)
    made.sold_out = any(is_true(fields.get(name)) for name in _GONE)
    made.registration_closes = _closes(fields, made, context)
    if any(is_true(fields.get(name)) for name in _INVITED):
        made.access = Access.INVITATION
    elif any(is_true(fields.get(name)) for name in _MEMBERS_ONLY):
        made.access = Access.MEMBERS_ONLY
    made.attendance = _attendance(fields, made.venue)


def _price(fields: Fields) -> str | None:
    for name in _PRICES:
        value = fields.get(name)
        if isinstance(value, Mapping) and (shown := pick(keyed(value), _SHOWN) or _counted(keyed(value))):
            return shown
    said = pick(fields, _PRICES)
    return ("free" if said and said.lower() in _FREE else said) or next(
        (f"{value / 100:.2f}" for name in _CENTS if (value := _number(fields.get(name))) is not None), None
    )


def _counted(price: Fields) -> str | None:
    """An amount beside the unit in which it is counted."""
    amount, unit = _number(price.get("amount")), (pick(price, ("unit", "units")) or "").lower()
    if amount is None:
        return None
    return f"{amount / 100:.2f}" if unit in ("cent", "cents", "minor") else None if unit else f"{amount:.2f}"


def _by_audience(fields: Fields) -> str | None:
    """What members pay and what others do. A nought beside another nought is a field that nobody filled in."""
    member, guest = _first_amount(fields, _MEMBERS), _first_amount(fields, _GUESTS)
    if not member and not guest:
        return None
    lines = [_line("Members", member)] if member is not None and (member or guest) else []
    return "\n".join([*lines, *([_line("Non-members", guest)] if guest else [])])


def _by_ticket(fields: Fields) -> str | None:
    """The kinds of ticket, a line each."""
    for name in _TICKETS:
        value = fields.get(name)
        if isinstance(value, Mapping) and len(value) == 1:
            value = next(iter(value.values()))
        lines = list(_tickets(value)) if isinstance(value, list) else []
        if lines:
            return "\n".join(lines)
    return None


def _tickets(rows: list[Any]) -> Iterator[str]:
    for row in rows[:_MOST_TICKETS]:
        if not isinstance(row, Mapping):
            continue
        ticket = keyed(row)
        amount = _first_amount(ticket, (*_PRICES, "amount", "value", "rate"))
        if (
            amount is None
            and (cents := next((one for name in _CENTS if (one := _number(ticket.get(name))) is not None), None))
            is not None
        ):
            amount = cents / 100
        called = pick(ticket, _TICKET_NAMES)
        if amount is not None and called and len(called) <= 80:
            yield _line(called.replace("\n", " "), amount)


def _line(called: str, amount: float) -> str:
    return f"{called}: ${amount:.2f}" if amount else f"{called}: free"


def _first_amount(fields: Fields, names: tuple[str, ...]) -> float | None:
    return next((amount for name in names if (amount := _amount(fields.get(name))) is not None), None)


def _amount(value: Any) -> float | None:
    """One amount in whole units: a number, or text that states nothing else."""
    if isinstance(value, Mapping):
        return _amount(pick(keyed(value), _SHOWN))
    if isinstance(value, str):
        if value.strip().lower() == "free":
            return 0.0
        match = _AMOUNT.fullmatch(value.strip())
        return float(match[1].replace(",", "")) if match else None
    return _number(value)


def _number(value: Any) -> float | None:
    if isinstance(value, str) and value.strip().isdigit() and len(value.strip()) < 9:
        return float(value)
    return (
        float(value)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 10_000_000
        else None
    )


def _seats(value: Any) -> int | None:
    """A number of seats; one of nothing but nines is how "without a limit" is written."""
    number = _number(value)
    if (
        number is None
        or number != int(number)
        or not _FEWEST <= number <= _MOST_SEATS
        or re.fullmatch(r"9{3,}", str(int(number)))
    ):
        return None
    return int(number)


def _closes(fields: Fields, made: Draft, context: Context) -> stamps.Stamp | None:
    """Until when one may register; a midnight is the whole of its day. What lies behind the event's own day is no term
    for it."""
    first = made.end or made.start
    for name in _CLOSES:
        stamp = (
            object_stamps.read(fields[name], stamps.day_first_in(context.timezone), context.timezone).stamp
            if name in fields
            else None
        )
        if isinstance(stamp, datetime) and stamp.time() == time() and not stamp.utcoffset():
            stamp = stamp.date()
        if stamp is not None and (first is None or str(stamp)[:10] <= str(first)[:10]):
            return stamp
    return None


def _attendance(fields: Fields, venue: Place | str | None) -> Attendance | None:
    if any(is_true(fields.get(name)) for name in _FLAGS_OF_ONLINE):
        return Attendance.HYBRID if _somewhere(venue) and not is_true(fields.get("isonline")) else Attendance.ONLINE
    place = fields.get("location")
    if isinstance(place, Mapping) and str(place.get("@type", place.get("type"))).lower() == "virtuallocation":
        return Attendance.ONLINE
    for name in _MODES:
        said = re.sub(r"[^a-z]", "", (words(fields.get(name)) or "").rpartition("/")[2].lower().replace("&", "and"))
        if _BOTH.fullmatch(said):
            return Attendance.HYBRID
        if _ONLINE.fullmatch(said):
            return None if _somewhere(venue) else Attendance.ONLINE
        if _THERE.fullmatch(said):
            return Attendance.IN_PERSON
    return None


def _somewhere(venue: Place | str | None) -> bool:
    """Whether a venue is more than a word for being online."""
    if isinstance(venue, Place):
        return bool(venue.street or (venue.name and not is_online_place(venue.name)))
    return bool(venue) and not is_online_place(str(venue))
