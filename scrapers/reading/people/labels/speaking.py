"""Labels of those who speak, told by what they do or where they stand: "Call to order", "Spotlight", "Up next",
"Featured author"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.names.vocabulary import TIMES
from scrapers.reading.people import evidence
from scrapers.reading.people.cues import (
    TALKS,
)
from scrapers.reading.people.evidence import Evidence, fair, strong
from scrapers.reading.words import words

_SESSION = words(
    "week day session part room track module workshop class lesson round course topic table hour table talk act "
    "lightning breakout seminar"
)
_STAGE = words(
    "seat stage confirmed invited lineup line-up mic roasters speaking speakers speaks joining joined appearing favor "
    "pro con for against defense prosecution experts leaders founders owners ceos executives chefs artists women men "
    "voices stories neighbors officials guests featuring meet civil running including who with remarks tell all chat "
    "live screen"
)


def defends_a_thesis(lows: list[str]) -> Evidence | None:
    """ "Dissertation defense"."""
    if lows[-1] in ("defense", "defence") and not {
        "dissertation",
        "thesis",
        "phd",
        "doctoral",
        "ph.d",
        "master's",
        "masters",
        "master",
    }.isdisjoint(lows):
        return fair(Role.SPEAKER, "who defends a thesis")
    return None


def competes_in_speech(lows: list[str]) -> Evidence | None:
    """ "Compete in the speech contest"."""
    if "compete" in lows and not {"speaking", "speeches", "speech", "orations"}.isdisjoint(lows):
        return strong(Role.SPEAKER, "a contest of speeches")
    return None


def state_of_the(lows: list[str]) -> Evidence | None:
    """ "State of the City:"."""
    return strong(Role.SPEAKER, "the label “state of the …”") if lows[:3] == ["state", "of", "the"] else None


def calls_to_order(lows: list[str]) -> Evidence | None:
    """ "Call to order"."""
    return strong(Role.SPEAKER, "calls to order", own=True) if lows[-3:] == ["call", "to", "order"] else None


def also_on_the_programme(lows: list[str]) -> Evidence | None:
    """ "Also on the program"."""
    if (
        len(lows) > 3
        and lows[-4:-2] == ["also", "on"]
        and lows[-1] in ("agenda", "program", "programme", "menu", "bill", "docket", "schedule")
    ):
        return strong(Role.SPEAKER, "also on the programme")
    return None


def spotlight(kept: list[str]) -> Evidence | None:
    """ "Member spotlight"."""
    if kept[-1:] == ["spotlight"] or kept[:-1][-1:] == ["spotlight"] or kept[:1] == ["spotlight"]:
        return strong(Role.SPEAKER, "the label “spotlight”")
    return None


def is_heard(lows: list[str]) -> Evidence | None:
    """ "Hear from"."""
    return fair(None, "the label “hear”") if lows[-2:] == ["hear", "from"] or lows[0] == "hear" else None


def by_a_noun_of_a_talk(lows: list[str], kept: list[str]) -> Evidence | None:
    """ "Keynote", "Lightning talk"."""
    return strong(Role.SPEAKER, f"the label “{' '.join(lows[-4:])}”") if kept and kept[-1] in TALKS else None


def up_next(lows: list[str]) -> Evidence | None:
    """ "Up next"."""
    if lows[-2:] in (["up", "next"], ["up", "first"]) or lows == ["next", "up"]:
        return strong(Role.SPEAKER, "the label “up next”")
    return None


def on_board(kept: list[str]) -> Evidence | None:
    """ "On board"."""
    return fair(None, "the label “on board”") if kept[-2:] == ["on", "board"] else None


def meets_readers(lows: list[str]) -> Evidence | None:
    """ "Book signing", "Meet the author"."""
    if lows[-1] in ("signing", "launch") or (
        lows[0] == "meet" and lows[-1] in ("author", "authors", "artist", "artists", "chef", "maker", "candidate")
    ):
        return strong(Role.SPEAKER, f"the label “{' '.join(lows[-2:])}”")
    return None


def an_author(kept: list[str]) -> Evidence | None:
    """ "Featured author"."""
    if kept[-1:] == ["author"] and len(kept) > 1 and kept[-2] in ("featured", "visiting", "local", "bestselling"):
        return strong(Role.SPEAKER, f"the label “{kept[-2]} author”")
    return None


def featured_member(lows: list[str]) -> Evidence | None:
    """ "Featured member"."""
    if lows[-2:] in (["featured", "member"], ["featured", "members"]):
        return fair(Role.SPEAKER, "the label “featured member”")
    return None


def talks(lows: list[str], kept: list[str]) -> Evidence | None:
    """ "The keynote this year": a noun of a talk anywhere in it."""
    return strong(Role.SPEAKER, f"the label “{' '.join(lows[-4:])}”") if any(low in TALKS for low in kept) else None


def on_stage(lows: list[str], kept: list[str]) -> Evidence | None:
    """ "Confirmed so far", "On the mic"."""
    return fair(None, f"the label “{' '.join(lows[-4:])}”") if any(low in _STAGE for low in kept) else None


def featured(lows: list[str]) -> Evidence | None:
    """ "Featured", and no band, dish or business."""
    if "featured" in lows and not any(
        low in ("artist", "artists", "band", "wine", "beer", "vendor", "vendors", "dish", "business") for low in lows
    ):
        return fair(Role.SPEAKER, "the label “featured”")
    return None


def a_row_of_a_programme(lows: list[str]) -> Evidence | None:
    """ "8:45", "Session 2"."""
    if scheduled(lows):
        return Evidence(2.3 if ":" in lows[0] else evidence.FAIR, Role.SPEAKER, "a row of the programme")
    return None


_CLOCK = words("at am pm a.m p.m noon from to on")


def scheduled(lows: list[str]) -> bool:
    """Whether words open a row of a programme: a time, a date, "Week 2", "Session 1"."""
    first = lows[0]
    if len(first) > 3 and first[:4].isdigit() and first[4:5] in ("", "-", "/"):
        return False
    if first in ("in", "on") and len(lows) > 1 and all(low in TIMES or low[0].isdigit() for low in lows[1:]):
        return True
    if first == "this" and len(lows) == 2 and lows[1] in TIMES:
        return True
    if first[0].isdigit() and (len(first) < 9 or (len(first) < 14 and ":" in first)):
        return True
    if first in TIMES and (len(lows) < 5 or all(low in TIMES or low[0].isdigit() or low in _CLOCK for low in lows)):
        return True
    return (
        first in _SESSION
        and len(lows) > 1
        and (lows[1][0].isdigit() or lows[1] in ("one", "two", "three", "four", "five", "a", "b", "c", "d"))
    )


__all__ = [
    "a_row_of_a_programme", "also_on_the_programme", "an_author", "by_a_noun_of_a_talk", "calls_to_order",
    "competes_in_speech", "defends_a_thesis", "featured", "featured_member", "is_heard", "meets_readers", "on_board",
    "on_stage", "spotlight", "state_of_the", "talks", "up_next",
]  # fmt: skip
