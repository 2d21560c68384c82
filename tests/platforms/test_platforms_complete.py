"""Every platform that the house promises to read is there, by the name people know it by."""

from __future__ import annotations

import pytest

from scrapers import platform as platforms

PROMISED = (
    "GrowthZone", "WebLink", "The Events Calendar", "EventON", "Modern Events Calendar", "Events Manager",
    "All-in-One Event Calendar",
    "MembershipWorks", "Chamber Nation", "CC-Assist", "Glue Up", "YourMembership", "Squarespace", "Wix", "GoDaddy",
    "Drupal", "Google Calendar",
    "Outlook", "CivicPlus", "Simpleview", "Localist", "LiveWhale", "LibCal", "Trumba", "Tockify", "Teamup", "Timely",
    "Meetup", "Luma",
    "Eventbrite", "Bevy", "Wild Apricot", "StarChapter", "ClubExpress", "DACdb", "Mobilize", "Galaxy Digital",
    "VolunteerConnector",
    "Legistar", "Granicus", "BoardDocs", "Mobilizon", "Action Network", "OutSavvy", "TicketSource", "Ticket Tailor",
    "Guild", "Revize",
    "My Calendar", "CampusLabs", "Elfsight", "SBDC", "OpenActive", "betterplace", "BiblioCommons", "PrimeGov",
)  # fmt: skip
NOT_OBTAINABLE = ("Facebook", "Idealist")


@pytest.mark.parametrize("name", PROMISED)
def test_it_is_there_and_may_be_asked(name: str) -> None:
    found = [one for one in platforms.known() if name.lower() in one.name.lower()]
    assert found, sorted(one.name for one in platforms.known())
    assert found[0].access in ("A", "B")


@pytest.mark.parametrize("name", NOT_OBTAINABLE)
def test_what_is_not_obtainable_says_why(name: str) -> None:
    found = next(one for one in platforms.known() if one.name == name)
    assert found.access == "C"
    assert len(found.why_not) > 40
