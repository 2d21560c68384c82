"""Who may walk in, how many fit in, which kind of room: phrases as organisers write them, and their look-alikes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from hobnob.records import Access, Audience, Event, Kind, Offer, Organization
from scrapers.reading import access, kinds

PUBLIC, GUESTS, MEMBERS, INVITED = Access.PUBLIC, Access.GUESTS_WELCOME, Access.MEMBERS_ONLY, Access.INVITATION
DOORS: dict[Access | None, tuple[str, ...]] = {
    PUBLIC: (
        "Open to the public", "Free and open to the public", "The public is invited", "Everyone welcome",
        "All are welcome!", "Open to anyone interested in HR", "No membership required",
        "The general public is welcome",
        "Come one, come all", "Walk-ins are welcome", "The community is invited", "All welcome",
        "Our picnic in the park is open to everyone.",
    ),
    GUESTS: (
        "Guests are always welcome.", "Non-members welcome!", "Bring a friend.", "Members $20, non-members $30",
        "Members and guests only", "Prospective members are encouraged to attend", "Visitors welcome",
        "You do not need to be a member to attend", "First visit is free", "Not a member? Join us anyway.",
        "Open to members and nonmembers", "Nonmember: $45", "$45 for guests", "Guest $45", "Future members welcome",
        "Open to all businesses", "Bring a colleague", "Seats are limited to members, partners and their guests.",
        "Open to Kiwanians and non-Kiwanians", "Guests may attend two meetings before joining",
        "Members may bring one guest", "Invite a friend!", "A breakfast for prospective members",
        "Reception for our future members", "Open to PMI members and non-members",
    ),
    MEMBERS: (
        "This event is for members only.", "Chamber members only", "Open to chamber members.", "Members-only luncheon",
        "Open to all chamber members", "Exclusive to members", "Reserved for members", "Board members only",
        "Must be a member to attend", "restricted to members", "Not open to non-members", "Sorry, no guests",
        "Non-members are not permitted", "Exclusive to Platinum investors", "Open only to Gold members.",
        "Seating is limited to lodge members and their spouses.", "Exclusively for our sustaining partners",
    ),
    INVITED: (
        "By invitation only", "An invitation-only dinner", "Private event", "Closed to the public",
        "Invited guests only",
        "This meeting is not open to the public",
    ),
    None: (
        "Free parking for members only.", "Members only discount: use the code on your card.", "Members only: $10 off.",
        "Members-only pricing ends soon.",
        "Committee members only need to stay for dessert.", "Only members in good standing may hold office.",
        "See our members-only LinkedIn group.", "Post it in the members only forum.",
        "The hall may be booked for a private event.", "Ask about our private event rooms.",
        "Board members only past this point.", "A coupon for members only.", "The members only lounge is open.",
        "Become a member today", "Members: $10", "Guest speaker Ann Lee", "Guests of honor arrive at six",
        "Guest rooms are available", "Special guest: the mayor", "Our members are our strength",
        "Open enrollment for members", "Public affairs committee", "The public library", "Members of the panel",
        "$400 a table, guests of honor sit in front", "Public speaking for managers",
        "The gardens are open to the public until dusk.", "Membership is open to anyone.",
        "Open to charities and non-profits", "Invite your friends on Facebook",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "found"), [(text, found) for found, texts in DOORS.items() for text in texts])
def test_the_door(text: str, found: Access | None) -> None:
    assert access.read("Luncheon", f"Lunch is at noon. {text}") is found


def test_what_is_for_the_board_alone_is_not_the_event() -> None:
    assert access.read("Mixer", "Board members only at 5 PM; mixer open to all at 5:30.") is Access.PUBLIC
    assert access.read("Members Only Jacket Party", "") is None


def test_a_guest_price_opens_the_door() -> None:
    assert access.read("Lunch", "", (Offer(price=30, audience=Audience.GUEST),)) is GUESTS
    assert access.read("Lunch", "", (Offer(price=30, audience=Audience.MEMBER),)) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Limited to 20 people", 20), ("Seating is limited to 12", 12), ("Capacity: 80 people", 80),
        ("Capacity 200", 200),
        ("Space is limited to the first 25 registrants", 25), ("only 15 seats available", 15),
        ("max 30 participants", 30),
        ("Maximum of 40 attendees", 40), ("capped at 10 executives", 10), ("Limited to twelve seats", 12),
        ("Up to 8 participants", 8), ("Room for 24 guests", 24), ("seats 30 people", 30), ("limit 25 people", 25),
        ("Class size limited to 18.", 18), ("Attendance is capped at 60", 60), ("space for 20 people", 20),
        ("Limited to 24 attendees.", 24), ("limited seating for 40 guests", 40), ("only 12 spots", 12),
        ("no more than 25 participants", 25), ("limited to 14.", 14), ("We can accommodate 35 guests", 35),
        ("Teams limited to 4 players.", None), ("Foursomes are limited to 12.", None),
        ("Group size limited to 12 people", 12), ("Class size: 16", 16), ("Workshop limit: 22.", 22),
        ("We have room for 28.", 28),
        ("Class size: 14 max.", 14), ("Attendance is capped at eighty.", 80), ("Limited to one hundred guests", 100),
        ("Class sizes are small", None), ("Shirt size: 16", None),
        ("Limited to 1,200 guests", 1200), ("Limit: 12 players", 12), ("Enrollment is limited to fifteen.", 15),
        # look-alikes
        ("limited to 16 tables", None), ("Only 3 seats left", None), ("Table of 8", None),
        ("Limited to 2 per member", None),
        ("limited to one per company", None), ("up to 50% off", None), ("The first 50 people get a gift", None),
        ("limited to 10 minutes", None), ("Space is limited.", None), ("1,200 people attended", None),
        ("over 300 people attend", None), ("serves 500 people", None), ("limited to 10.5 minutes", None),
        ("for only 20 dollars", None), ("limited to 2026", None), ("Only 2 weeks left", None),
        ("a company of 400 people", None), ("Building 40", None), ("up to 3 hours", None),
    ],
)  # fmt: skip
def test_how_many_fit_in(text: str, count: int | None) -> None:
    assert access.capacity(f"Lunch at noon. {text}") == count


def event(title: str, organizer: str | None = None, **more: Any) -> Event:
    body = Organization(name=organizer) if organizer else None
    return Event(title=title, start=datetime(2026, 5, 5, 16, tzinfo=UTC), timezone="UTC", organizer=body, **more)


@pytest.mark.parametrize(
    ("organizer", "kind"),
    [
        ("Lakewood Chamber of Commerce", Kind.CHAMBER), ("Greater Millbrook Chamber", Kind.CHAMBER),
        ("Fairview Chamber Foundation", Kind.CHAMBER), ("Downtown Partnership", Kind.CHAMBER),
        ("Board of Trade", Kind.CHAMBER),
        ("Norwood Business Alliance", Kind.CHAMBER), ("Elm County Economic Development", Kind.CHAMBER),
        ("Elmwood Board Game Nights Meetup Group", None), ("Elmwood Developers Meetup", Kind.PROFESSIONAL),
        ("Rotary Club of Elmwood", Kind.VOLUNTEER), ("Kiwanis of Dunmore", Kind.VOLUNTEER),
        ("Lions Club", Kind.VOLUNTEER),
        ("United Way of the Lower Valley", Kind.VOLUNTEER), ("Habitat for Humanity", Kind.VOLUNTEER),
        ("Mid-State Food Bank", Kind.VOLUNTEER), ("Junior League of Norwood", Kind.VOLUNTEER),
        ("Zonta", Kind.VOLUNTEER),
        ("American Red Cross", Kind.VOLUNTEER), ("St. Luke's Hospital Foundation", Kind.VOLUNTEER),
        ("Tri-Rivers SHRM", Kind.PROFESSIONAL), ("PMI Lakeshore Chapter", Kind.PROFESSIONAL),
        ("Elm County Bar Association", Kind.PROFESSIONAL), ("ATD Lakeshore", Kind.PROFESSIONAL),
        ("Society of Women Engineers", Kind.PROFESSIONAL),
        ("Association of Fundraising Professionals", Kind.PROFESSIONAL),
        ("Women in Technology", Kind.PROFESSIONAL), ("Toastmasters 114", Kind.PROFESSIONAL),
        ("NAIOP Ohio", Kind.PROFESSIONAL),
        ("Cloud Native Norwood", Kind.PROFESSIONAL), ("Valley Realtors", Kind.PROFESSIONAL),
        # look-alikes: chamber music is no chamber
        ("Chamber Music Society of Elmwood", None), ("Norwood Chamber Orchestra", None),
        ("The Chamber Singers", None), ("Riverside Chamber Players", None), ("City of Norwood", None),
        ("Acme Castings", None),
    ],
)  # fmt: skip
def test_the_organiser_tells_the_kind(organizer: str, kind: Kind | None) -> None:
    assert kinds.read(event("Gathering", organizer)) is kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Chamber Luncheon", Kind.CHAMBER), ("Rotary Lunch", Kind.VOLUNTEER), ("SHRM Breakfast", Kind.PROFESSIONAL),
        ("Volunteer Orientation", Kind.VOLUNTEER), ("Young Professionals Happy Hour", Kind.PROFESSIONAL),
        ("Chamber Orchestra at the Park", None), ("Chamber Music Festival", None), ("Yoga", None),
        ("Food Pantry Sort", Kind.VOLUNTEER),
        ("Nonprofit Roundtable", Kind.VOLUNTEER), ("Python User Group", Kind.PROFESSIONAL),
    ],
)  # fmt: skip
def test_the_title_tells_the_kind(title: str, kind: Kind | None) -> None:
    assert kinds.read(event(title)) is kind
