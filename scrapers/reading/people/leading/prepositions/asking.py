"""Who asks, presides or leads those who speak, by what stands before "by": "Questions posed by"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.evidence import Evidence, strong
from scrapers.reading.people.line import Line


def presided_over(line: Line, at: int, before: str) -> Evidence | None:
    """ "Presided over by"."""
    if before == "over" and line.low(at - 2) in ("presided", "presiding", "preside"):
        return strong(Role.HOST, "“presided over by”", own=True)
    return None


def questions_by(before: str, wide: list[str]) -> Evidence | None:
    """ "Questions posed by"."""
    if before in ("read", "asked", "posed", "put", "fielded", "relayed") and wide and "questions" in wide[-4:]:
        return strong(Role.MODERATOR, f"questions “{before} by”", own=True)
    return None


def joined_to_ask(line: Line, at: int, before: str, wide: list[str]) -> Evidence | None:
    """ "Joined on stage by Jane Roe for a moderated conversation"."""
    if (before == "joined" or (before in ("stage", "screen") and "joined" in wide[-5:])) and asked_in(line, at):
        return strong(Role.MODERATOR, "joined for a moderated conversation", own=True)
    return None


def interview_by(before: str) -> Evidence | None:
    """ "Interview by"."""
    if before in ("interview", "interviews", "questioning", "questions", "moderation"):
        return strong(Role.MODERATOR, f"“{before} by”", own=True)
    return None


def conducted_by(line: Line, at: int, floor: int, before: str) -> Evidence | None:
    """ "An interview conducted by"."""
    if before == "conducted" and any(
        line.low(here) in ("interview", "interviews") for here in range(max(floor, at - 4), at)
    ):
        return strong(Role.MODERATOR, "an interview by", own=True)
    return None


def duties_by(before: str, wide: list[str]) -> Evidence | None:
    """ "Emcee duties by"."""
    if (
        before == "duties"
        and (doing := next((ROLES[low] for low in wide[-5:] if ROLES.get(low) in (Role.HOST, Role.MODERATOR)), None))
        is not None
    ):
        return strong(doing, "duties “by”", own=True)
    return None


def joined_in_conversation(before: str, wide: list[str]) -> Evidence | None:
    """ "Joined in conversation by"."""
    if before == "conversation" and "joined" in wide[-4:]:
        return strong(Role.MODERATOR, "joined in conversation by", own=True)
    return None


def asked_in(line: Line, at: int) -> bool:
    """ "joined by Jane Roe for a moderated conversation": the one who joins asks."""
    behind = [line.low(here) for here in range(at + 1, min(len(line.tokens), at + 16))]
    return any(
        behind[place : place + 3]
        in (["for", "a", "moderated"], ["for", "moderated", "conversation"], ["for", "moderated", "questions"])
        for place in range(len(behind))
    )


__all__ = [
    "conducted_by", "duties_by", "interview_by", "joined_in_conversation", "joined_to_ask", "presided_over",
    "questions_by",
]  # fmt: skip
