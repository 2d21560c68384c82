"""Talks by somebody: "Remarks provided by", "A report made by", "Questions answered by"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import ANNOUNCE, AUXILIARIES, TALKS, WORKS_BY
from scrapers.reading.people.evidence import Evidence, against, fair, strong
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_GIVEN_BY = words("provided supplied contributed furnished")
SPOKEN = words(
    "overview overviews update updates remarks briefing briefings invocation benediction presentation presentations "
    "report reports forecast outlook keynote address instruction commentary analysis testimony introduction "
    "introductions welcome greetings perspective perspectives insights"
)
_SERVED = words(
    "lunch luncheon breakfast dinner brunch meal meals food drinks drink beverages refreshments snacks coffee dessert "
    "desserts appetizers catering music entertainment photos photography photo flowers prizes transportation shuttle "
    "childcare materials equipment interpretation interpreting translation funding support space venue slides copies"
)
_REPORTED = words("report reports presentation presentations remarks address speech update updates")
_SHOWN = words("program programme presentation talk topic speaker")
_CLUBMEN = words("rotarian kiwanian lion optimist sertoman exchangite altrusan soroptimist member")


def _of_a_talk(wide: list[str]) -> bool:
    """Whether what is provided is said, and is nothing to eat, to hear or to use."""
    return not SPOKEN.isdisjoint(wide) and _SERVED.isdisjoint(wide)


def brought_to_us(line: Line, at: int, before: str, wide: list[str]) -> Evidence | None:
    """ "Our program will be on the festival, brought to us by Rotarian Jane Roe"."""
    if (
        before in ("you", "us")
        and line.low(at - 2) == "to"
        and line.low(at - 3) == "brought"
        and not _SHOWN.isdisjoint(wide)
        and (before == "us" or line.low(at + 1) in _CLUBMEN)
        and "arranged" not in wide
    ):
        return strong(Role.SPEAKER, "a programme brought to the club by", own=True)
    return None


def show_and_tell(before: str, wide: list[str]) -> Evidence | None:
    """ "Show and tell by"."""
    if before == "tell" and wide[-3:-1] == ["show", "and"]:
        return strong(Role.SPEAKER, "show and tell by", own=True)
    return None


def insights_by(before: str, wide: list[str]) -> Evidence | None:
    """ "Remarks provided by"."""
    if before in _GIVEN_BY and _of_a_talk(wide):
        return strong(Role.SPEAKER, f"a talk “{before} by”", own=True)
    return None


def report_made(before: str, wide: list[str]) -> Evidence | None:
    """ "A report on the convention will be made by Jane Roe"."""
    if (
        before in ("made", "given")
        and any(low in ("be", "is") for low in wide[-3:])
        and not _REPORTED.isdisjoint(wide)
        and _SERVED.isdisjoint(wide)
    ):
        return strong(Role.SPEAKER, f"a report “{before} by”", own=True)
    return None


def answers_by(before: str, wide: list[str]) -> Evidence | None:
    """ "Questions answered by"."""
    if before == "answered" and "questions" in wide[-4:]:
        return strong(Role.SPEAKER, "questions “answered by”", own=True)
    return None


def joined_on_stage(line: Line, at: int, floor: int, before: str) -> Evidence | None:
    """ "Joined on stage by"."""
    if before in ("stage", "screen") and "joined" in [line.low(here) for here in range(max(floor, at - 5), at)]:
        return strong(Role.SPEAKER, "“joined by”")
    return None


def followed_by(before: str) -> Evidence | None:
    """ "Followed by"."""
    if before in ("joined", "followed", "accompanied", "opened", "kicked", "preceded"):
        return strong(Role.SPEAKER, f"“{before} by”")
    return None


def state_of_something(before: str, wide: list[str]) -> Evidence | None:
    """ "The State of the City by"."""
    if any(wide[place : place + 3] == ["state", "of", "the"] for place in range(len(wide))) and before not in WORKS_BY:
        return strong(Role.SPEAKER, "the state of something by", own=True)
    return None


def instruction_by(before: str) -> Evidence | None:
    """ "Instruction by"."""
    if before == "instruction" or before.endswith("-led"):
        return strong(Role.SPEAKER, "“instruction by”", own=True)
    return None


def talk_by(line: Line, at: int, floor: int, before: str) -> Evidence | None:
    """ "A talk by"."""
    if before in TALKS or (
        before
        and any(
            line.low(here) in TALKS and line.low(here) not in ("reading", "readings", "stories", "words")
            for here in range(max(floor, at - 4), at)
        )
    ):
        near = [line.low(here) for here in range(max(floor, at - 3), at)]
        if any(low in ("music", "book", "novel", "photographs", "film") for low in near):
            return against("a work by")
        return strong(Role.SPEAKER, f"“{before} by”", own=True)
    return None


def pitch_by(before: str, wide: list[str]) -> Evidence | None:
    """ "Pitches by", "A case study by"."""
    if before in ("pitches", "pitch") or wide[-2:] in (["case", "study"], ["case", "studies"]):
        return strong(Role.SPEAKER, f"“{before} by”", own=True)
    return None


def toast_by(before: str, wide: list[str]) -> Evidence | None:
    """ "The toast is proposed by"."""
    return strong(Role.SPEAKER, "a toast by", own=True) if before == "proposed" and "toast" in wide else None


def tribute_by(before: str) -> Evidence | None:
    """ "A tribute by"."""
    return strong(Role.SPEAKER, "a tribute by", own=True) if before == "tribute" else None


def show_by(line: Line, at: int, before: str) -> Evidence | None:
    """ "A trunk show by"."""
    if before == "show" and line.low(at - 2) in ("trunk", "slide", "cooking"):
        return strong(Role.SPEAKER, "a show by", own=True)
    return None


def panel_by(before: str) -> Evidence | None:
    """ "A panel by"."""
    return strong(Role.PANELLIST, "a panel by") if before in ("panel",) else None


def doing_by(before: str) -> Evidence | None:
    """ "Storytelling by"."""
    return fair(Role.SPEAKER, f"“{before} by”") if before.endswith("ing") and len(before) > 5 else None


def talk_on_by(line: Line, at: int, floor: int) -> Evidence | None:
    """ "A talk on safety in the public right of way by"."""
    return fair(Role.SPEAKER, "a talk on something “by”") if _talk_on(line, at, floor) else None


def _talk_on(line: Line, at: int, floor: int) -> bool:
    """ "A talk on safety in the public right of way by": a talk that opens the sentence, and no verb behind it."""
    lows = [line.low(here) for here in range(floor, at)]
    begin = next(
        (
            place
            for place, low in enumerate(lows[:6])
            if low in TALKS and low not in ("reading", "story", "stories", "words", "look", "welcome")
        ),
        -1,
    )
    return begin >= 0 and not any(
        low in AUXILIARIES or low in ANNOUNCE or low in WORKS_BY or low.endswith("ed") for low in lows[begin + 1 :]
    )


__all__ = [
    "SPOKEN", "answers_by", "brought_to_us", "doing_by", "followed_by", "insights_by", "instruction_by",
    "joined_on_stage", "panel_by", "pitch_by", "report_made", "show_and_tell", "show_by", "state_of_something",
    "talk_by", "talk_on_by", "toast_by", "tribute_by",
]  # fmt: skip
