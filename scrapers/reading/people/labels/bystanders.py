"""Labels of those who are named and announced for nothing: who attends, pays, advises, is read or stands for
election."""

from __future__ import annotations

from collections.abc import Sequence

from hobnob.records import Role
from scrapers.reading.people.cues import (
    CONTACT,
    MENTION_LABELS,
)
from scrapers.reading.people.evidence import AGAINST, Evidence, against
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

FIRM = words(
    "committee staff attendees attending absent present registered sponsor sponsors contact rsvp attendance roster "
    "minutes"
)
_ON_CHAIRS = words("yoga massage massages aerobics exercise exercises fitness stretch stretching pilates caning")


_COMING = words("going coming attending registered confirmed rsvpd rsvp'd joined")
_BESIDE_COMING = words("who's who s is so far already also and yes now we has have us")
_COUNTED = words("people persons person members friends neighbors others guests")
_ANNOUNCED = words(
    "speaker speakers presenter presenters panelist panelists panellist panellists guest honoree honorees"
)


def _is_list_of_guests(lows: list[str]) -> bool:
    """Whether a label heads those who said that they come: "Signed up so far", "12 people are going", "Guest list"."""
    if lows[-2:] in (["guest", "list"], ["attendee", "list"]):
        return True
    if lows[-2:] == ["so", "far"] and lows[-3:-2] in (["guests"], ["attendees"], ["rsvps"]):
        return True
    if _ANNOUNCED.intersection(lows) or {"why", "how", "where", "what"}.intersection(lows):
        return False
    if "up" in lows and ("signed" in lows or "signing" in lows):
        return True
    if lows[-1] in _COMING and lows[-3:-1] and lows[-2] in ("are", "is", "already") and _COUNTED.intersection(lows):
        return True
    return lows != ["confirmed"] and bool(_COMING.intersection(lows)) and set(lows) <= _COMING | _BESIDE_COMING


def only_attends(lows: list[str]) -> Evidence | None:
    """ "Head table guests", "Three prospective members were guests today", "Signed up so far"."""
    if _is_list_of_guests(lows):
        return against("only attend")
    if (
        lows[-1] in ("guests", "visitors", "guest")
        and ("table" in lows or not {"prospective", "visiting"}.isdisjoint(lows))
    ) or (
        "were" in lows
        and "guests" in lows
        and not {"speaker", "speakers", "honored", "featured", "special"}.intersection(lows)
    ):
        return against("only attend")
    return None


def a_level_of_money(bracket: Sequence[Token]) -> Evidence | None:
    """ "Patron ($1,000+):"."""
    return against("a level of money") if any(token.text == "$" for token in bracket) else None


def only_advises(lows: list[str]) -> Evidence | None:
    """ "Advisors"."""
    return against("only advises") if lows in (["advisor"], ["adviser"], ["supervisor"], ["advisors"]) else None


def of_a_game(lows: list[str]) -> Evidence | None:
    """ "Closest to the pin", "Hole 7", "Beverage cart": who pays for a game, or wins it."""
    if (
        lows[:2]
        in (
            ["longest", "drive"],
            ["long", "drive"],
            ["beverage", "cart"],
            ["driving", "range"],
            ["straightest", "drive"],
            ["tee", "box"],
        )
        or lows[0] in ("closest", "putting")
        or (lows[0] == "hole" and len(lows) == 2 and lows[1].strip("#").isdigit())
        or lows[:2] == ["hole", "in"]
    ):
        return against("a game's sponsor or winner")
    return None


def leads_music(lows: list[str]) -> Evidence | None:
    """ "Song leader"."""
    if lows[-1] == "leader" and len(lows) > 1 and lows[-2] in ("song", "worship", "music", "hymn", "choir"):
        return Evidence(AGAINST, Role.PERFORMER, "only makes music")
    return None


def musical(lows: list[str]) -> Evidence | None:
    """ "Musical guests"."""
    return Evidence(AGAINST, Role.PERFORMER, "only makes music") if "musical" in lows else None


def in_memory(lows: list[str]) -> Evidence | None:
    """ "In memory of"."""
    return against("in memory") if "memory" in lows or "memoriam" in lows else None


def only_read(lows: list[str]) -> Evidence | None:
    """ "Suggested reading": who is read beforehand."""
    if (
        lows[-1] in ("reading", "viewing", "listening")
        and lows[-2:-1]
        and lows[-2]
        in (
            "background",
            "further",
            "suggested",
            "recommended",
            "additional",
            "optional",
            "required",
            "related",
            "advance",
        )
    ):
        return against("only read beforehand")
    return None


def only_dressed_as(lows: list[str]) -> Evidence | None:
    """ "Dress as your favorite: Nancy Drew, Sherlock Holmes"."""
    if lows[:2] in (["dress", "as"], ["come", "as"], ["dressed", "as"]) and len(lows) < 9:
        return against("only dressed as")
    return None


def put_up_for_election(lows: list[str]) -> Evidence | None:
    """ "Proposed slate"."""
    return against("only put up for election") if "slate" in lows or "nominating" in lows else None


def leads_a_group(lows: list[str]) -> Evidence | None:
    """ "Team leader", "Den leader": who leads a group that is not here."""
    if lows[-1] in ("leader", "leaders") and lows[-2:-1] in (
        ["group"],
        ["team"],
        ["troop"],
        ["site"],
        ["den"],
        ["crew"],
    ):
        return against("leads a group")
    return None


def hosts_a_table(lows: list[str]) -> Evidence | None:
    """ "Table hosts"."""
    return against("only a table's host") if lows[-2:] in (["table", "hosts"], ["table", "host"]) else None


def who_is_coming(lows: list[str]) -> Evidence | None:
    """ "Who's coming", "Already registered"."""
    if lows[:1] in (["who's"], ["who"]) and "coming" in lows[:4]:
        return against("only attend")
    if (
        lows[0] == "already"
        or lows[:2] == ["who's", "coming"]
        or lows[-2:] in (["who's", "coming"], ["already", "coming"], ["already", "registered"])
    ):
        return against("only attend")
    return None


def a_sponsor(lows: list[str]) -> Evidence | None:
    """ "Gold sponsors"."""
    if lows[-1] in ("sponsor", "sponsors", "underwriter", "underwriters"):
        return against("a sponsor's label")
    return None


def only_asked_or_told(lows: list[str], kept: list[str]) -> Evidence | None:
    """Who is only to be turned to, or was there: "Questions", "For details", "Committee", "Absent"."""
    timed = ":" in lows[0] and lows[0][0].isdigit() and len(kept) > 2 and kept[-1] not in CONTACT
    if any(
        (low in FIRM and not (low == "minutes" and len(kept) > 1))
        or (
            low in CONTACT
            and not timed
            and low not in ("tell", "ask", "see", "let", "question", "questions", "details", "info")
        )
        for low in kept[-4:]
    ) or kept[-1:] in (["questions"], ["question"], ["info"], ["details"]):
        return against(f"the label “{' '.join(lows[-3:])}”")
    return None


def of_the_board(kept: list[str]) -> Evidence | None:
    """ "Our board", "Board of directors"."""
    if "board" in kept[-1:] or ("directors" in kept[-1:] and "of" in kept):
        return against("the label “board”")
    return None


def only_mentioned(lows: list[str], kept: list[str]) -> Evidence | None:
    """ "Photos", "Chair": labels that only mention somebody."""
    if kept and (
        kept[-1] in MENTION_LABELS
        or (kept[0] in MENTION_LABELS and len(kept) < 3 and not (kept[0] == "chair" and kept[-1] in _ON_CHAIRS))
    ):
        return against(f"the label “{' '.join(lows[-3:])}”")
    return None


__all__ = [
    "FIRM", "a_level_of_money", "a_sponsor", "hosts_a_table", "in_memory", "leads_a_group", "leads_music", "musical",
    "of_a_game", "of_the_board", "only_advises", "only_asked_or_told", "only_attends", "only_dressed_as",
    "only_mentioned", "only_read", "put_up_for_election", "who_is_coming",
]  # fmt: skip
