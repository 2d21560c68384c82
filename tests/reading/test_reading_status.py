"""Is it on: the field, the title, a leading banner; never a refund policy."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest
from fair import within

from hobnob.records import Status
from scrapers.reading import status

NOW = datetime(2026, 1, 20, 12, tzinfo=UTC)
HOME = "America/New_York"


@pytest.mark.parametrize(
    ("title", "wanted", "bare"),
    [
        ("Mixer", "scheduled", "Mixer"),
        ("CANCELED - Mixer", "cancelled", "Mixer"),
        ("Cancelled: Mixer", "cancelled", "Mixer"),
        ("CANCELLED Mixer", "cancelled", "Mixer"),
        ("[CANCELLED] Mixer", "cancelled", "Mixer"),
        ("*CANCELED* Mixer", "cancelled", "Mixer"),
        ("**CANCELLED** Mixer at the Mill", "cancelled", "Mixer at the Mill"),
        ("Mixer (Cancelled)", "cancelled", "Mixer"),
        ("Mixer - CANCELED", "cancelled", "Mixer"),
        ("Mixer – Cancelled!", "cancelled", "Mixer"),
        ("Planning Commission Meeting- Cancelled", "cancelled", "Planning Commission Meeting"),
        ("A Self-Cancelled Tour", "scheduled", "A Self-Cancelled Tour"),
        ("Mixer CANCELLED", "cancelled", "Mixer"),
        ("Mixer has been cancelled", "cancelled", "Mixer has been cancelled"),
        ("CANCELLED", "cancelled", "CANCELLED"),
        ("Event Cancelled: Mixer", "cancelled", "Mixer"),
        ("Mixer - CANCELLED due to weather", "cancelled", "Mixer"),
        ("POSTPONED: Gala", "postponed", "Gala"),
        ("Gala (postponed)", "postponed", "Gala"),
        ("Gala has been postponed", "postponed", "Gala has been postponed"),
        ("RESCHEDULED: Gala", "rescheduled", "Gala"),
        ("Rescheduled to March 5: Gala", "rescheduled", "Gala"),
        ("NEW DATE: Gala", "rescheduled", "Gala"),
        ("NEW DATE! Gala", "rescheduled", "Gala"),
        ("Gala - Rescheduled from March 3", "rescheduled", "Gala"),
        ("Moved to March 12 - Gala", "rescheduled", "Gala"),
        ("Now Virtual: Lunch", "moved_online", "Lunch"),
        ("MOVED ONLINE - Lunch", "moved_online", "Lunch"),
        ("Cancellation Notice", "cancelled", "Cancellation Notice"),
        ("Notice of Cancellation", "cancelled", "Notice of Cancellation"),
        ("Notice of Regular Meeting Cancellation", "cancelled", "Notice of Regular Meeting Cancellation"),
        ("Planning Commission Cancellation Notice", "cancelled", "Planning Commission Cancellation Notice"),
        ("Notice of Cancellation Fees", "scheduled", "Notice of Cancellation Fees"),
        ("Lease Cancellation Clinic", "scheduled", "Lease Cancellation Clinic"),
        ("Cancel Culture: a panel", "scheduled", "Cancel Culture: a panel"),
        ("Cancellation Policies 101", "scheduled", "Cancellation Policies 101"),
        ("No cancellation fee night", "scheduled", "No cancellation fee night"),
        ("Canceled Stamps Show", "scheduled", "Canceled Stamps Show"),
        ("Postponed Dreams: an exhibit", "scheduled", "Postponed Dreams: an exhibit"),
        ("Noise-Cancelling Workshop", "scheduled", "Noise-Cancelling Workshop"),
        ("Debt Cancellation Seminar", "scheduled", "Debt Cancellation Seminar"),
        ("Cancer Walk", "scheduled", "Cancer Walk"),
        ("Moved by Music", "scheduled", "Moved by Music"),
        ("Christmas again!", "scheduled", "Christmas again!"),
        ("CANCELLED: Ready, set, go!", "cancelled", "Ready, set, go!"),
        ("Party! - CANCELLED", "cancelled", "Party!"),
        ("New Dates, New Plates", "scheduled", "New Dates, New Plates"),
        ("CANX: Board Meeting", "cancelled", "Board Meeting"),
        ("Book Talk: The Meeting Was Cancelled", "scheduled", "Book Talk: The Meeting Was Cancelled"),
        ("What to Do When Your Show Is Cancelled", "scheduled", "What to Do When Your Show Is Cancelled"),
        ("Planning Board: meeting has been cancelled", "cancelled", "Planning Board: meeting has been cancelled"),
        ("POSTPONED to Spring: Home Show", "postponed", "Home Show"),
        ("Postponed to next year – Home Show", "postponed", "Home Show"),
        ("Postponed until further notice - Home Show", "postponed", "Home Show"),
        ("CANCELED DUE TO WEATHER: River Walk", "cancelled", "River Walk"),
        ("Cancelled because of the heat! River Walk", "cancelled", "River Walk"),
        ("CANCELLED FOR 2026: River Walk", "cancelled", "River Walk"),
        ("RESCHEDULED – Coffee Hour", "rescheduled", "Coffee Hour"),
        ("Rescheduled due to snow - 12th Annual Chili Supper", "rescheduled", "12th Annual Chili Supper"),
        ("Zoom only: Leads Lunch", "moved_online", "Leads Lunch"),
        ("ZOOM ONLY – Leads Lunch", "moved_online", "Leads Lunch"),
        ("NEW LOCATION: Mixer", "scheduled", "Mixer"),
        ("New Time! Mixer", "scheduled", "Mixer"),
        ("Location Change - Mixer", "scheduled", "Mixer"),
        ("New Location Ribbon Cutting", "scheduled", "New Location Ribbon Cutting"),
        ("Zoom Only Basics", "scheduled", "Zoom Only Basics"),
        ("The Postponed Wedding", "scheduled", "The Postponed Wedding"),
        ("Mixer: New Location", "scheduled", "Mixer: New Location"),
        ("Mixer: Postponed until further notice", "postponed", "Mixer"),
        ("Mixer: Cancelled due to illness", "cancelled", "Mixer"),
        ("Film Night: Postponed Dreams", "scheduled", "Film Night: Postponed Dreams"),
        ("Film Night: Canceled", "scheduled", "Film Night: Canceled"),
    ],
)
def test_a_title_states_this(title: str, wanted: str, bare: str) -> None:
    assert (status.read(None, title).value, status.without_banner(title)) == (wanted, bare)


@pytest.mark.parametrize(
    ("opening", "wanted"),
    [
        ("This event has been cancelled. Refunds will be made.", "cancelled"),
        ("THIS EVENT HAS BEEN CANCELED", "cancelled"),
        ("CANCELLED: due to weather", "cancelled"),
        ("*** POSTPONED *** We will announce a date.", "postponed"),
        ("Due to the forecast, this event has been postponed.", "postponed"),
        ("Please note: the luncheon has been rescheduled.", "rescheduled"),
        ("The annual luncheon has been cancelled.", "cancelled"),
        ("Event canceled", "cancelled"),
        ("Refund policy: cancellations before March 1 are refunded.", "scheduled"),
        ("Cancelled registrations are not refundable.", "scheduled"),
        ("Registrations cancelled after March 1 are not refunded.", "scheduled"),
        ("If the event is cancelled, you get a refund.", "scheduled"),
        ("Join us! Cancellation policy: none.", "scheduled"),
        ("Join us for lunch. In 2020 this event was cancelled.", "scheduled"),
        ("No-shows and cancelled seats are billed.", "scheduled"),
    ],
)
def test_the_first_words_state_this(opening: str, wanted: str) -> None:
    assert status.read(None, "Luncheon", opening).value == wanted


DAYS = (date(2026, 12, 3), date(2026, 12, 3))


@pytest.mark.parametrize(
    ("title", "opening"),
    [
        ("Winter Mixer", "The October mixer was cancelled; this is the make-up."),
        ("Harvest Luncheon", "Our September luncheon is cancelled. Join us for this one!"),
        ("Winter Mixer", "The bowling night has been postponed, but the mixer goes on."),
        ("Winter Mixer", "The meeting is cancelled, but the mixer goes on as planned."),
        ("Annual Gala", "The 2019 gala was cancelled. This year we are back!"),
        ("Coding Workshop", "The December 17 workshop has been cancelled. All others go on."),
        ("Coding Workshop", "The workshop on December 17 has been cancelled."),
        ("Coding Workshop", "The workshop is cancelled on 12/17."),
        ("Winter Mixer", "Our regular meeting is cancelled so that everyone can attend this mixer."),
        ("Winter Mixer", "The event was moved to Zoom in 2021. We are back in person."),
        ("Winter Mixer", "The ribbon cutting that was to be held on November 5 was rained out."),
        ("Winter Mixer", "Find out what happens after the meeting is cancelled."),
        ("Winter Mixer", "The raffle has been cancelled. The rest is on."),
        ("Winter Mixer and Raffle", "The raffle has been cancelled."),
        ("Winter Mixer", "The parking shuttle is cancelled this year; please carpool."),
        ("Winter Mixer", "Happy hour after the event is cancelled."),
        ("Winter Mixer", "We cancelled the golf outing, so come here."),
        ("Winter Mixer", "Our newsletter is now online."),
        ("Winter Mixer", "Last year this mixer was cancelled."),
        ("Winter Mixer", "Note: cancelled checks are returned by mail."),
        ("Winter Mixer", "The November mixer was moved to January 7."),
        ("Winter Mixer", "There will be no mixer in November."),
        ("Winter Mixer", "No mixer on December 17."),
        ("Annual Meeting", "There is no regular meeting in December. Please join us on December 3 at 9 a.m."),
        ("Winter Mixer", "No raffle this month."),
        ("Winter Mixer", "There is no charge today."),
        ("Winter Mixer", "No mixer is complete without you."),
        ("Winter Mixer", "We have moved our office to a virtual format."),
        ("Winter Mixer", "Our November meeting was cancelled, so this will be our first of the year."),
    ],
)
def test_what_became_of_something_else_is_not_said_of_the_event(title: str, opening: str) -> None:
    assert status.read(None, title, opening, DAYS) is Status.SCHEDULED


@pytest.mark.parametrize(
    ("title", "opening", "wanted"),
    [
        ("Winter Mixer", "UPDATE 11/28: This mixer has been canceled.", "cancelled"),
        ("Winter Mixer", "UPDATE: CANCELLED\nJoin us at the hall.", "cancelled"),
        ("Winter Mixer", "UPDATE: Postponed until further notice.\nJoin us.", "postponed"),
        ("Winter Mixer", "Attention: cancelled due to weather.", "cancelled"),
        ("Winter Mixer", "Come and meet the board.\nStatus: Cancelled", "cancelled"),
        ("Winter Mixer", "On hold for now; a date will be told.", "postponed"),
        ("Winter Mixer", "Note: The December mixer has been joined with January's and is cancelled.", "cancelled"),
        ("Winter Mixer", "Due to the ice, the mixer on Thursday, December 3, 2026, has been cancelled.", "cancelled"),
        ("Winter Mixer", "We regret to inform you that the event scheduled for Dec. 3 is cancelled.", "cancelled"),
        ("Winter Mixer", "Unfortunately we have had to cancel this mixer.", "cancelled"),
        ("Winter Mixer", "The Harbor Chamber mixer has been postponed to January 7.", "rescheduled"),
        ("Winter Mixer", "The November 19 mixer has been moved to December 3.", "rescheduled"),
        ("Council Work Session", "The regular session has been cancelled.", "cancelled"),
        ("City Council", "The regular meeting has been cancelled.", "cancelled"),
        ("Winter Mixer", "Tonight's event has moved to Zoom.", "moved_online"),
        (
            "Winter Mixer",
            "https://www.elm.example/e/winter-mixer-123\nNote: This is now a virtual event on Zoom.",
            "moved_online",
        ),
        ("Winter Mixer", "There will be no mixer in December.", "cancelled"),
        ("Winter Mixer", "Please note: no meeting this month due to the holidays.", "cancelled"),
        ("Winter Mixer", "Sorry, no mixer tonight.", "cancelled"),
        ("Ladies Lunch", "The luncheon has been called off.", "cancelled"),
        ("Winter Mixer", "We've had to postpone the mixer.", "postponed"),
        ("Winter Mixer", "We've switched this month's mixer to Zoom.", "moved_online"),
        ("Winter Mixer", "We are taking tonight's program online.", "moved_online"),
        ("Winter Mixer", "The mixer has been converted to a virtual meeting.", "moved_online"),
        ("Winter Mixer", "Paper forms are converted to online forms.", "scheduled"),
        ("Winter Mixer", "Because of the strike the mixer is\ncancelled.", "cancelled"),
    ],
)
def test_what_became_of_the_event_is_read(title: str, opening: str, wanted: str) -> None:
    assert status.read(None, title, opening, DAYS) is Status(wanted)


@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        ("CANCELLED", "cancelled"), ("Canceled", "cancelled"), ("https://schema.org/EventCancelled", "cancelled"),
        ("http://schema.org/EventPostponed", "postponed"), ("EventRescheduled", "rescheduled"),
        ("https://schema.org/EventMovedOnline", "moved_online"), ("moved_online", "moved_online"),
        ("EventScheduled", "scheduled"), ("CONFIRMED", "scheduled"), ("", "scheduled"), ("TENTATIVE", "scheduled"),
    ],
)  # fmt: skip
def test_the_field_comes_first(field: str, wanted: str) -> None:
    assert status.read(field, "Luncheon", "") is Status(wanted)


@pytest.mark.parametrize(
    ("title", "opening", "day"),
    [
        ("Gala - Rescheduled from March 3", "", date(2026, 3, 3)),
        ("Gala", "Moved from Tuesday, March 3 to Thursday, March 5.", date(2026, 3, 3)),
        ("Gala", "Originally scheduled for March 3, 2026.", date(2026, 3, 3)),
        ("Gala", "We moved from Ohio on March 3.", None),
        ("Gala", "Join us on March 3.", None),
    ],
)
def test_the_day_it_was_moved_from(title: str, opening: str, day: date | None) -> None:
    before = status.previous_start(title, opening, now=NOW, timezone=HOME)
    assert (before.date() if before else None) == day


@pytest.mark.parametrize(
    "piece",
    [
        "CANCELLED ",
        "the mixer was and because the ",
        "UPDATE: ",
        "the event ",
        "- ",
        "has been ",
        "* ",
        "due to ",
        " ",
        "!",
        "moved to ",
    ],
)
def test_hostile_titles_take_little_time(piece: str) -> None:
    text = (piece * 20_000)[:40_000]
    began = time.process_time()
    status.read(None, text, text)
    status.without_banner(text)
    status.previous_start(text, text, now=NOW, timezone=HOME)
    assert within(time.process_time() - began, 1)
