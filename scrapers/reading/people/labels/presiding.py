"""Labels of those who hold, lead or ask: "Site leader", "In conversation with", "Chair of the day"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.evidence import Evidence, strong
from scrapers.reading.words import words

_PRIZES = words("award awards medals prizes diplomas scholarships")


def leads_a_day(lows: list[str]) -> Evidence | None:
    """ "Site leader", "Crew chief": who leads a day of work."""
    if (
        lows[-1] in ("leader", "leaders")
        and len(lows) > 1
        and lows[-2] in ("site", "day", "volunteer", "project", "workday", "cleanup", "crew", "build")
    ) or (
        lows[-1] in ("captain", "chief", "boss")
        and len(lows) > 1
        and lows[-2] in ("site", "crew", "day", "cleanup", "house", "build")
    ):
        return strong(Role.HOST, f"the label “{lows[-2]} leader”", own=True)
    return None


def presents_awards(lows: list[str]) -> Evidence | None:
    """ "Awards presented by"."""
    if (
        not _PRIZES.isdisjoint(lows)
        and not {"presenter", "presenters", "presenting", "presented"}.isdisjoint(lows)
        and "sponsor" not in lows
        and "by" in lows + ["by"] * ("presented" not in lows)
    ):
        return strong(Role.HOST, "presents the awards", own=True)
    return None


def in_conversation(lows: list[str]) -> Evidence | None:
    """ "In conversation with": who asks."""
    if lows[-3:] == ["in", "conversation", "with"]:
        return strong(Role.MODERATOR, "“in conversation with”", own=True)
    return None


def chairs_a_debate(lows: list[str]) -> Evidence | None:
    """ "Session chair"."""
    if lows[-1] == "chair" and lows[-2:-1] and lows[-2] in ("debate", "session", "panel", "discussion", "forum"):
        return strong(Role.MODERATOR, f"the label “{lows[-2]} chair”", own=True)
    return None


def chairs_a_contest(lows: list[str]) -> Evidence | None:
    """ "Contest chair", "Meeting chairman"."""
    if (
        len(lows) == 2
        and lows[0] in ("contest", "meeting")
        and lows[1] in ("chair", "chairman", "chairwoman", "chairperson", "master")
    ):
        return strong(Role.HOST, f"the label “{' '.join(lows)}”", own=True)
    return None


def chair_of_the_day(lows: list[str]) -> Evidence | None:
    """ "Chair of the day"."""
    if lows[-4:] in (["chair", "of", "the", "day"], ["chair", "for", "the", "day"], ["chairman", "of", "the", "day"]):
        return strong(Role.HOST, "the chair of the day", own=True)
    return None


def leads_a_panel(lows: list[str]) -> Evidence | None:
    """ "Panel leader"."""
    if lows[-2:] in (["panel", "leader"], ["panel", "lead"]):
        return strong(Role.MODERATOR, f"the label “{' '.join(lows[-2:])}”", own=True)
    return None


def in_the_chair(lows: list[str]) -> Evidence | None:
    """ "Chairing the meeting", "In the chair"."""
    if lows[0] == "chairing" or lows == ["in", "the", "chair"]:
        return strong(Role.HOST if "meeting" in lows else Role.MODERATOR, "in the chair", own=True)
    return None


def leads_the_talk(lows: list[str]) -> Evidence | None:
    """ "Leading the discussion": who asks."""
    if lows[0] in ("leading", "guiding", "steering") and lows[-1] in (
        "conversation",
        "discussion",
        "q&a",
        "dialogue",
        "panel",
        "debate",
        "questions",
    ):
        return strong(Role.MODERATOR, f"the label “{' '.join(lows[:3])}”", own=True)
    return None


def keeps_order(kept: list[str]) -> Evidence | None:
    """ "Keeping time", "Asking the questions"."""
    if any(
        low in ("civil", "refereeing", "questions", "clock", "peace", "order", "time", "track") for low in kept
    ) and any(low in ("keeping", "asking", "posing", "refereeing") for low in kept):
        return strong(Role.MODERATOR, "keeps order")
    return None


__all__ = [
    "chair_of_the_day", "chairs_a_contest", "chairs_a_debate", "in_conversation", "in_the_chair", "keeps_order",
    "leads_a_day", "leads_a_panel", "leads_the_talk", "presents_awards",
]  # fmt: skip
