"""By when to register, and rules in words."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from fair import within

from scrapers.reading import deadlines
from scrapers.reading.recurrence import find_rule

NOW = datetime(2026, 1, 20, 12, tzinfo=UTC)
HOME = "America/New_York"
START = datetime(2026, 3, 12, 12, tzinfo=ZoneInfo(HOME))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("RSVP by March 3", "2026-03-04 00:00"),
        ("Please RSVP by Friday, March 6.", "2026-03-07 00:00"),
        ("Register before March 3 at noon", "2026-03-03 12:00"),
        ("Register before March 3", "2026-03-03 00:00"),
        ("Registration deadline: 3/5/2026", "2026-03-06 00:00"),
        ("Deadline to register is March 1.", "2026-03-02 00:00"),
        ("Reservations are due by Monday, March 9 at 5 pm", "2026-03-09 17:00"),
        ("Registration closes March 10", "2026-03-11 00:00"),
        ("Sign up by March 10, 2026!", "2026-03-11 00:00"),
        ("RSVP no later than 3/10", "2026-03-11 00:00"),
        ("RSVP by March 3. Doors open at 5:30 pm", "2026-03-04 00:00"),
        ("RSVP by March 3, 2026. Doors open at 5:30 pm, dinner at 6:30 pm.", "2026-03-04 00:00"),
        ("Register by March 3. 5:30 PM networking, 6 PM dinner.", "2026-03-04 00:00"),
        ("Reserve your spot by March 3 – doors at 5 PM", "2026-03-04 00:00"),
        ("RSVP deadline: 3/3/2026 by 5:00 PM.", "2026-03-03 17:00"),
        ("RSVP by Tuesday, March 3 at 5:00 pm.", "2026-03-03 17:00"),
        ("RSVP by 4 pm on Tuesday, March 3.", "2026-03-03 16:00"),
        ("RSVP by Mar. 3, 4 p.m. Doors open at 5:30.", "2026-03-03 16:00"),
        ("Register on or before 3/5/26", "2026-03-06 00:00"),
        ("Date limite d'inscription : 5 mars 2026", "2026-03-06 00:00"),
        ("Inscrivez-vous au plus tard le 5 mars 2026", "2026-03-06 00:00"),
        ("Réservez avant le 5 mars 2026", "2026-03-05 00:00"),
        ("Fecha límite de inscripción: 5 de marzo de 2026", "2026-03-06 00:00"),
        ("Confirme su asistencia antes del 5 de marzo de 2026", "2026-03-05 00:00"),
        ("Date limite pour les commanditaires : 5 mars 2026", None),
        ("Fecha límite para patrocinadores: 5 de marzo de 2026", None),
        ("Remboursement avant le 5 mars 2026", None),
        ("R.S.V.P. 3/9 to Ellen", "2026-03-10 00:00"),
        ("RSVP March 9 to Ellen", "2026-03-10 00:00"),
        ("RSVP: March 12 Luncheon", None),
        ("RSVP by 3/9.", "2026-03-10 00:00"),
        ("RSVP by 3/9 to the office", "2026-03-10 00:00"),
        ("Orders must be in by 3/9!", "2026-03-10 00:00"),
        ("The deadline has been extended to March 9.", "2026-03-10 00:00"),
        ("Registration deadline is now March 9", "2026-03-10 00:00"),
        ("Répondez au plus tard le 5 mars 2026", "2026-03-06 00:00"),
        ("Reserve your room by March 3", None),
        ("Reserve a stand space by 3/3.", None),
        ("Bookings are made online; no reservations can be accepted after March 9.", "2026-03-10 00:00"),
        ("No exchanges after March 9.", None),
        ("Orders for shirts close March 2.", None),
        ("Raffle tickets can be bought until March 9.", None),
        ("Sign-up will close at 4 PM on March 9.", "2026-03-09 16:00"),
        ("No tickets are sold after March 9.", "2026-03-10 00:00"),
        # counted back from the event itself
        ("The deadline for registration is noon on the Friday before.", "2026-03-06 12:00"),
        ("Please let Kim know by the Friday before whether you come.", "2026-03-07 00:00"),
        ("The deadline for photos is the day before; register online.", None),
        ("Kindly RSVP by the Tuesday before the luncheon.", "2026-03-11 00:00"),
        ("RSVP by the Thursday prior", "2026-03-06 00:00"),
        ("Reservations close at noon on the Monday before each meeting.", "2026-03-09 12:00"),
        ("Please reply by the day before at 4:30 pm.", "2026-03-11 16:30"),
        ("Online registration ends 36 hours before the event.", "2026-03-11 00:00"),
        ("Register at least two days in advance.", "2026-03-11 00:00"),
        ("Reservations are required one week prior to the dinner.", "2026-03-06 00:00"),
        ("Tickets need to be purchased at least four days ahead.", "2026-03-09 00:00"),
        ("Tickets are mailed at least two weeks before the event.", None),
        ("Registration starts 1 hour before the event.", None),
        ("Registration: one hour before the meeting", None),
        ("Refunds for registrations end 3 days before the event.", None),
        ("Please call and register 48 hours in advance for sign language interpreters.", None),
        ("Whoever registers gets the link by the day before.", None),
        ("Register by Tuesday before noon", None),
        ("Register by the day before the deadline", None),
        ("Doors close 1 hour before the event.", None),
        ("Reserve by March 3 for the group rate", None),
        ("Book rooms at the Radisson by March 3", None),
        ("RSVP by April 3", None),
        ("RSVP by noon Friday", None),
        ("Register by phone", None),
        ("Register by mail before you come on March 12", None),
        ("Join us on March 3", None),
        ("", None),
    ],
)
def test_registration_closes(text: str, wanted: str | None) -> None:
    closes = deadlines.read(text, start=START, now=NOW, timezone=HOME)
    assert (f"{closes:%Y-%m-%d %H:%M}" if closes else None) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1st and 3rd Tuesday", "1st and 3rd Tuesday"),
        ("We meet on the 1st & 3rd Tuesdays of each month at 7 pm.", "on the 1st & 3rd Tuesdays of each month at 7 pm"),
        ("every second Tuesday 7pm", "every second Tuesday 7pm"),
        ("every 3 weeks on Monday", "every 3 weeks"),
        ("every 3rd Monday 7pm", "every 3rd Monday 7pm"),
        ("every 5 minutes", None),
        ("First Friday", "First Friday"),
        ("2nd Tuesday 7pm", "2nd Tuesday 7pm"),
        ("Every Friday at 7 am", "Every Friday at 7 am"),
        ("Mondays at noon", "Mondays at noon"),
        ("Second Wednesday of each month, noon", "Second Wednesday of each month, noon"),
        ("monthly on the first Monday", "monthly on the first Monday"),
        ("every other Wednesday", "every other Wednesday"),
        ("last Thursday of the month", "last Thursday of the month"),
        ("Tuesday, March 3", None),
        ("Friday", None),
        ("The 5th annual gala", None),
        ("First place", None),
        ("Every member is welcome", None),
        ("Tues. & Thurs., Jan 5–28, 2027", "Tues. & Thurs."),
        ("Tuesday/Thursday, June 8 - July 15", "Tuesday/Thursday"),
        ("Sat. & Sun., June 12–13", None),
        ("Saturday & Sunday, Feb 28-Mar 1", None),
        ("Weekly: Wednesday 7 am", "Weekly: Wednesday 7 am"),
        ("4th Monday of Jan., Mar., May, 7 pm", "4th Monday"),
        ("the 2nd Wednesday of June", None),
        ("the Sunday before the third Monday", None),
        ("the week after the 1st Friday", None),
        ("alternating Saturdays at 8 am", "alternating Saturdays at 8 am"),
        ("Monthly on the 20th, 6 pm", "Monthly on the 20th, 6 pm"),
        ("the 5th of each month at noon", "the 5th of each month at noon"),
        ("our monthly 10th anniversary sale", None),
        ("Thursdays except the last Thursday of the month", "Thursdays except the last Thursday of the month"),
        ("3rd Mon. each month exc. July & Aug.", "3rd Mon. each month exc. July & Aug."),
        ("Sundays (except holidays) at 2 pm", "Sundays (except holidays) at 2 pm"),
        ("Chaque premier mardi du mois à 19h", "Chaque premier mardi du mois"),
        ("Tous les jeudis à 19 h", "Tous les jeudis"),
        ("Les mardis 8, 15 et 22 juin 2027", None),
        ("Le premier jeudi de chaque mois", "Le premier jeudi de chaque mois"),
        ("Todos los martes a las 6 p.m.", "Todos los martes"),
        ("los martes y jueves, 6:00 p.m.", "los martes y jueves"),
        ("los sábados 9 y 16 de octubre", None),
        ("El segundo jueves de cada mes", "El segundo jueves de cada mes"),
    ],
)
def test_a_rule_in_words(text: str, wanted: str | None) -> None:
    rule = find_rule(text)
    assert (rule.words if rule else None) == wanted
    if rule:
        assert rule.words.split()[0] in text[rule.begin : rule.finish]


@pytest.mark.parametrize(
    "piece",
    [
        "register by ",
        "rsvp by the day before ",
        "register at least 2 days in advance ",
        "rsvp by March 3 at,at,at,at,at,at,at,at,at,at,at,at,at,at,at, x 5 pm ",
        "rsvp ",
        "deadline ",
        "1st and ",
        "every ",
        "Monday, ",
        "Mon - ",
        " ",
        "the ",
    ],
)
def test_hostile_text_takes_little_time(piece: str) -> None:
    text = (piece * 20_000)[:40_000]
    began = time.process_time()
    deadlines.read(text, start=START, now=NOW, timezone=HOME)
    find_rule(text[:4000])
    assert within(time.process_time() - began, 1)
