"""The single parts of the face-time score: each gives its points and says why, or is silent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from digest.part import Part
from digest.watch import Hit
from hobnob import patterns as re
from hobnob import places
from hobnob.records import Access, Attendance, Audience, Availability, Event, Format, Offer
from hobnob.taste import Taste
from hobnob.translated import english

NAMES: dict[Format, str] = {
    Format.BOARD_MEETING: "board meeting", Format.COMMITTEE: "committee meeting", Format.ROUNDTABLE: "roundtable",
    Format.GOVERNMENT: "officials in the room", Format.STATE_OF: "state-of address", Format.LUNCHEON: "seated lunch",
    Format.BREAKFAST: "breakfast", Format.DINNER: "seated dinner", Format.MIXER: "mixer",
    Format.LEADERSHIP: "leadership programme",
    Format.AWARDS: "awards", Format.ANNUAL_MEETING: "annual meeting", Format.CLUB_MEETING: "club meeting",
    Format.SERVICE_DAY: "volunteering side by side", Format.BOARD_TRAINING: "board training",
    Format.NOT_AN_EVENT: "not an event",
    Format.WEBINAR: "webinar: no one to meet", Format.FESTIVAL: "festival: a crowd",
    Format.ORIENTATION: "newcomers' meeting",
    Format.OTHER: "",
}  # fmt: skip
_ON_SCREEN = re.compile(
    r"\b(?:webinar|virtual(?:ly)?|via zoom|on zoom|zoom (?:meeting|call|link)|tele-?(?:phone)? ?town ?hall"
    r"|online (?:event|only|class|workshop|meeting)|conference call|call-in|dial-in|by (?:tele)?phone)\b",
    re.I,
)
_OF_A_BODY = (
    r"(?:(?<!general )(?<!managing )(?<!executive )(?<!hr )directors|officers|trustees|governors|ambassadors"
    r"|board members|commissioners|members of the (?:board|committee|council)|board)"
)
_CLOSED = re.compile(
    rf"\b{_OF_A_BODY}(?: (?:and|&) (?:staff|officers|chairs|directors|trustees))? only\b|\bclosed (?:session"
    rf"|to (?:all )?(?:members|guests|the membership|non-\w+))|\bexecutive session\b"
    rf"|\b(?:meeting is |meets |held )(?:only )?(?:for (?:the )?{_OF_A_BODY}\b|in camera\b)|^\W*in camera\b"
    rf"|\bhuis clos\b",
    re.I,
)
_HINTS = ("nly", "losed", "not", "meeting is for", "camera", "uis clos")
_WHOLLY_CLOSED = re.compile(r"\W*(?:special |notice of )?(?:closed|executive) session\b", re.I)
_OWN_ONLY = re.compile(
    r"\bclosed (?:group|meeting|cohort|circle|forum)\b|\b(?:current|enrolled) (?:members"
    r"|participants)(?: of [\w' ]{1,30}?)? only\b|\b(?:visitors|guests|substitutes) (?:are|may) not\b"
    r"|\bnot open to (?:[\w ]{1,30}, )?(?:guests|visitors|non-?members)\b|\bno (?:visitors|substitutes)\b",
    re.I,
)
_TABLES = frozenset({Format.ROUNDTABLE, Format.BOARD_MEETING, Format.COMMITTEE, Format.GOVERNMENT})
_ASKED_FOR = re.compile(
    r"\bif you(?:['’]d| would) like (?:one|an invitation|to (?:come|attend|join|be invited))\b"
    r"|\b(?:request|ask (?:\w+ )?for) (?:one|an invitation|a seat|a chair|a place)\b|\bnew faces\b"
    r"|\bnon-?members (?:are |may be |will be )?considered\b",
    re.I,
)
_COUNTS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


def hosts(event: Event, weight: float) -> Part | None:
    """Several hosts bring several circles; sponsors send their people."""
    names = {one.name.casefold(): one.name for one in (*((event.organizer,) if event.organizer else ()), *event.hosts)}
    if len(names) > 1:
        count = _COUNTS.get(len(names), str(len(names)))
        chambers = sum("chamber" in name for name in names)
        what = "chambers" if chambers == len(names) else "hosts"
        return Part(
            "hosts", round(min(2.0 + 1.5 * (len(names) - 1), 7.0) * weight, 1), f"joint event of {count} {what}"
        )
    if event.sponsors:
        more = f" and {len(event.sponsors) - 1} more" if len(event.sponsors) > 1 else ""
        return Part(
            "hosts",
            min(1.0 + 0.3 * len(event.sponsors), 3.0) * weight,
            f"{event.sponsors[0].name}{more} sponsor{'' if more else 's'}",
        )
    return None


def is_online(event: Event) -> bool:
    """Whether nobody sits in a room, as is stated or as the title says where no place is named."""
    if event.attendance is None and (event.venue is None or event.venue.inferred):
        return _ON_SCREEN.search(event.title) is not None or (event.online_url is not None and event.venue is None)
    return event.attendance is Attendance.ONLINE


def attendance(event: Event, form: Format | None, weight: float) -> Part | None:
    """A screen is not a room."""
    if form in (Format.WEBINAR, Format.NOT_AN_EVENT):
        return None
    if is_online(event):
        return Part("online", -24.0 * weight, "online only")
    return Part("online", -1.0 * weight, "hybrid") if event.attendance is Attendance.HYBRID else None


def _open_besides(event: Event) -> bool:
    """Whether an authority only goes into a closed session in the course of a public one."""
    return event.format is Format.PUBLIC_MEETING and _WHOLLY_CLOSED.match(event.title) is None


def is_full(event: Event) -> bool:
    """Whether every seat is sold or no more are given out."""
    return bool(event.offers) and all(
        offer.availability in (Availability.SOLD_OUT, Availability.CLOSED) for offer in event.offers
    )


def access(event: Event, taste: Taste) -> Part | None:
    """Whether one gets in."""
    weight = taste.access
    if not weight:
        return None
    if is_full(event):
        sold = any(offer.availability is Availability.SOLD_OUT for offer in event.offers)
        return Part("access", -28.0 * weight, "sold out" if sold else "registration has closed")
    text = english(event.summary or "")
    closed = any(hint in text for hint in _HINTS) or "xecutive" in event.title or "nly" in event.title
    if (
        closed
        and event.access is not Access.PUBLIC
        and _CLOSED.search(f"{event.title}\n{text[:600]}")
        and not _open_besides(event)
    ):
        return Part("access", -38.0 * weight, "closed to all but its members")
    if (
        closed
        and event.access in (Access.MEMBERS_ONLY, Access.INVITATION)
        and _OWN_ONLY.search(f"{event.title}\n{text[:600]}")
    ):
        return Part("access", (-28.0 if event.format in _TABLES else -16.0) * weight, "for those of the group only")
    if event.access is Access.INVITATION:
        # who asks is invited
        return Part("access", (-12.0 if _ASKED_FOR.search(text) else -24.0) * weight, "by invitation")
    if event.access is Access.MEMBERS_ONLY:
        mine = {name.casefold() for name in taste.member_of}
        names = {one.name.casefold() for one in (*((event.organizer,) if event.organizer else ()), *event.hosts)}
        if mine & names:
            return Part("access", 3.0 * weight, "members only, and you are one")
        return Part("access", -13.0 * weight, "members only")
    if event.access is Access.GUESTS_WELCOME or any(offer.audience is Audience.GUEST for offer in event.offers):
        return Part("access", 4.0 * weight, "guests welcome")
    return Part("access", 2.0 * weight, "open to all") if event.access is Access.PUBLIC else None


def entry(event: Event) -> Offer | None:
    """What a guest pays: the guest price, else one for everyone, else the highest member price."""
    priced = [offer for offer in event.offers if offer.price is not None]
    for audience in (Audience.GUEST, Audience.EVERYONE, None, Audience.MEMBER):
        fitting = [offer for offer in priced if offer.audience is audience]
        if fitting:
            return min(fitting, key=lambda offer: offer.price or 0.0)
    return None


def money(price: float, currency: str | None) -> str:
    """``$25`` or ``25 EUR``."""
    amount = f"{price:,.0f}" if price == int(price) else f"{price:,.2f}"
    return f"${amount}" if currency in (None, "USD", "CAD", "AUD") else f"{amount} {currency}"


def price(event: Event, taste: Taste) -> Part | None:
    """What a guest pays."""
    offer = entry(event)
    if offer is None or offer.price is None or not taste.price:
        return None
    paid, who = offer.price, "members" if offer.audience is Audience.MEMBER else "guests"
    why = "free" if paid == 0 else f"{who} {money(paid, offer.currency)}"
    if taste.max_price is not None and paid > taste.max_price:
        return Part("price", -15.0 * taste.price, f"{why}, more than you want to spend")
    points = (
        2.0
        if paid == 0
        else 1.5
        if paid <= 30
        else 0.5
        if paid <= 75
        else -1.5
        if paid <= 150
        else -3.0
        if paid <= 400
        else -6.0
    )
    return Part("price", points * taste.price, why)


@lru_cache(maxsize=64)
def _point(text: str) -> tuple[float, float] | None:
    place = places.find(text).place
    if place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude


def distance(event: Event, taste: Taste, home: tuple[float, float] | None) -> Part | None:
    """How far it is, where both are known; a venue by its town at least."""
    venue = event.venue
    if not taste.distance or venue is None or venue.inferred or event.attendance is Attendance.ONLINE:
        return None
    origin = home or (_point(taste.home) if taste.home else None)
    there = places.point(venue, near=origin) if origin else None
    if origin is None or there is None:
        return None
    far = places.miles(origin, there)
    why = "1 mile" if far < 1.5 else f"{far:,.0f} miles"
    reach = max(taste.reach, 1.0)
    points = 4.0 * (1 - far / reach) if far <= reach else -min(25.0, 6.0 + 12.0 * (far - reach) / reach)
    return Part("distance", round(points * taste.distance, 1), why)


def soon(event: Event, now: datetime | None, weight: float) -> Part | None:
    """How soon it is, once the day matters: a room of tomorrow can be acted upon."""
    if now is None or not weight:
        return None
    days = (event.start - now).total_seconds() / 86400
    if (event.end or event.start) < now and days < 0:
        return Part("soon", -30.0 * weight, "over") if days < -1 or event.hour_known else None
    if event.registration_closes is not None and event.registration_closes < now:
        return Part("soon", -15.0 * weight, "registration has closed")
    if days <= 7:
        return Part("soon", 3.0 * weight, "today" if days < 0.75 else "this week")
    return Part("soon", 1.0 * weight, "this month") if days <= 30 else None


_WATCHED = {"person": 25.0, "company": 16.0, "title": 8.0, "topic": 6.0}


def watched(hits: Sequence[Hit], weight: float) -> Part | None:
    """Whom and what the reader asked to be told of."""
    if not hits or not weight:
        return None
    points = sorted((_WATCHED[hit.kind] for hit in hits), reverse=True)
    total = points[0] + 0.3 * sum(points[1:4])
    names = list(dict.fromkeys(hit.what for hit in hits))
    return Part("watch", round(min(total, 32.0) * weight, 1), f"on your watch list: {', '.join(names[:3])}")


_LASTING = frozenset(
    {
        Format.CLUB_MEETING,
        Format.COMMITTEE,
        Format.BOARD_MEETING,
        Format.ROUNDTABLE,
        Format.BREAKFAST,
        Format.LUNCHEON,
        Format.NETWORKING,
        Format.LEADERSHIP,
    }
)


def repeats(event: Event, form: Format | None, times: int, weight: float) -> Part | None:
    """A small room that meets again and again is how strangers become acquaintances."""
    if form not in _LASTING or not weight or not (event.recurrence or times > 1):
        return None
    return Part("repeats", 2.0 * weight, "the same people meet again")
