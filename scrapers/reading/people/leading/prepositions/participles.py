"""What a participle before "by" says, by what is led, run or given: "A Q&A led by", "The medals presented by"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import evidence
from scrapers.reading.people.evidence import Evidence, against, strong
from scrapers.reading.people.labels import through
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_PAID_FOR = words("luncheon breakfast dinner gala banquet tournament festival parade")


def of_participle(line: Line, at: int, verb: str, near: set[str]) -> Evidence:
    return (
        _awards_presented(verb, near)
        or _pays_for_it(line, at, verb)
        or _led_a_committee(line, at, verb, near)
        or _chose_the_works(verb, near)
        or _takes_the_bids(verb, near)
        or _asks_the_guest(line, at, verb)
        or _leads_the_questions(verb, near)
        or _conducts_the_questions(line, at, verb, near)
        or _conducts_interviews(verb, near)
        or _hosts_the_talk(verb, near)
        or _runs_the_meeting(verb, near)
        or _runs_the_session(verb, near)
        or _guides_the_talk(verb, near)
        or _leads_the_singing(near)
        or through(verb)
    )


def _awards_presented(verb: str, near: set[str]) -> Evidence | None:
    """ "The medals presented by"."""
    if verb in ("presented", "given") and near & {
        "award",
        "awards",
        "medals",
        "diplomas",
        "prizes",
        "scholarships",
        "certificates",
        "pins",
    }:
        return strong(Role.HOST, f"the awards “{verb} by”", own=True)
    return None


def _pays_for_it(line: Line, at: int, verb: str) -> Evidence | None:
    """ "This year's luncheon was presented by Jane Roe, State Farm Agent"."""
    if verb == "presented" and line.low(at - 2) in ("is", "was", "being") and line.low(at - 3) in _PAID_FOR:
        return against("only pays for it")
    return None


def _led_a_committee(line: Line, at: int, verb: str, near: set[str]) -> Evidence | None:
    """ "chosen by a search committee led by Jane Roe"."""
    if (verb in ("led", "headed", "chaired") and near & {"search", "hiring", "selection"}) or (
        verb in ("led", "headed") and "committee" in near and line.mark(at - 2) in (",", "committee")
    ):
        return against("only led a committee")
    return None


def _chose_the_works(verb: str, near: set[str]) -> Evidence | None:
    """ "An exhibition curated by"."""
    if (
        verb == "curated"
        and near & {"show", "exhibition", "exhibit", "display", "collection", "works"}
        and not near & {"tour", "talk", "walk"}
    ):
        return against("only chose the works")
    return None


def _takes_the_bids(verb: str, near: set[str]) -> Evidence | None:
    """ "The auction called by"; the raffle is run by its host."""
    if verb in ("conducted", "led", "run", "called", "handled", "cried") and near & {"auction", "paddle", "raffle"}:
        return (
            against("only takes the bids")
            if "auction" in near or "paddle" in near
            else strong(Role.HOST, "the raffle by", own=True)
        )
    return None


def _asks_the_guest(line: Line, at: int, verb: str) -> Evidence | None:
    """ "A conversation with Ann Lee, founder of Acme, led by Jane Roe"."""
    if (
        verb == "led"
        and line.mark(at - 2) == ","
        and any(line.low(here) in ("conversation", "q&a", "interview", "chat") for here in range(max(0, at - 20), at))
    ):
        return strong(Role.MODERATOR, "“led by”", own=True)
    return None


def _leads_the_questions(verb: str, near: set[str]) -> Evidence | None:
    """ "A Q&A led by"."""
    if verb == "led" and near & {"q&a", "interview", "discussion", "conversation", "question", "questions"}:
        return strong(Role.MODERATOR, "“led by”", own=True)
    return None


def _conducts_the_questions(line: Line, at: int, verb: str, near: set[str]) -> Evidence | None:
    """ "Followed by a Q&A conducted by"."""
    if verb == "conducted" and (
        "q&a" in near
        or line.has(("q&a", "interview", "questions"), max(0, at - 14), at)
        or any(line.lows(here, here + 3) == ["q", "&", "a"] for here in range(max(0, at - 14), at))
    ):
        return strong(Role.MODERATOR, "questions “conducted by”", own=True)
    return None


def _conducts_interviews(verb: str, near: set[str]) -> Evidence | None:
    """ "Interviews conducted by"."""
    if verb == "conducted" and near & {"interview", "interviews", "q&a"}:
        return strong(Role.MODERATOR, "an interview “conducted by”", own=True)
    return None


def _hosts_the_talk(verb: str, near: set[str]) -> Evidence | None:
    """ "A conversation hosted by"."""
    if verb == "hosted" and near & {"q&a", "chat", "conversation", "discussion", "interview"}:
        return strong(Role.MODERATOR, "“hosted by”", own=True)
    return None


def _runs_the_meeting(verb: str, near: set[str]) -> Evidence | None:
    """ "The meeting is chaired by"."""
    if (verb == "chaired" and near & {"meeting", "committee", "commission"}) or (
        verb in ("conducted", "run", "led") and "meeting" in near
    ):
        return strong(Role.HOST, f"a meeting “{verb} by”", own=True)
    return None


def _runs_the_session(verb: str, near: set[str]) -> Evidence | None:
    """ "A workshop run by"."""
    if verb == "run" and near & {"session", "sessions", "workshop", "workshops", "class", "classes", "clinic"}:
        return strong(Role.SPEAKER, "“run by”", own=True)
    return None


def _guides_the_talk(verb: str, near: set[str]) -> Evidence | None:
    """ "A discussion facilitated by"."""
    if verb in ("guided", "facilitated") and near & {
        "discussion",
        "conversation",
        "dialogue",
        "panel",
        "debate",
        "q&a",
    }:
        return strong(Role.MODERATOR, f"“{verb} by”", own=True)
    return None


def _leads_the_singing(near: set[str]) -> Evidence | None:
    """ "Carols led by"."""
    if near & {
        "hymns",
        "hymn",
        "songs",
        "singing",
        "music",
        "carols",
        "caroling",
        "carolling",
        "sing-along",
        "singalong",
    }:
        return Evidence(evidence.AGAINST, Role.PERFORMER, "only makes music")
    return None


__all__ = ["of_participle"]
