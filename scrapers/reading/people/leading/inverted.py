"""Sentences whose subject stands behind the verb: "Moderating is Jane Roe", "Our speakers are Ann Lee and Bob Ray"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import acclaim, serving
from scrapers.reading.people.cues import MODERATING, ROLES, TALKS
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

SUBJECT_ING = {
    Role.MODERATOR: MODERATING,
    Role.HOST: words("presiding hosting emceeing officiating"),
    Role.PANELLIST: words("debating competing"),
    Role.SPEAKER: words(
        "leading speaking presenting opening headlining closing keynoting teaching delivering sharing joining "
        "featuring following introducing giving narrating portraying cooking offering reading appearing addressing"),
    Role.HONOREE: words("receiving graduating retiring accepting"),
}  # fmt: skip
_TAKEN = words(
    "inducted installed honored honoured recognized recognised saluted celebrated enshrined roasted sworn "
    "commissioned feted promoted"
)
_ARRANGERS = words(
    "contact coordinator coordinators chair chairs chairman chairwoman chairperson co-chairs organizer organizers "
    "treasurer secretary captain captains sponsor sponsors photographer liaison committee ushers greeter greeters "
    "registrar webmaster nominees nominee pick book selection film movie"
)

_OFFICES = words("board directors trustees officers office offices president vice-president treasurer secretary")
_CHAIRS = words(
    "chair chairs chairman chairwoman chairperson coordinator coordinators organizer organizers greeter greeters"
)


def inverted(line: Line, at: int, floor: int) -> Evidence:
    """ "Moderating is Jane Roe", "Teacher of the Month is Jane Roe", "Our speakers are Ann Lee and Bob Ray"."""
    begin = at - 1
    while begin >= floor and line.mark(begin) not in ".;!?:,—–(" and at - begin < 13:
        begin -= 1
    said = [line.low(here) for here in range(begin + 1, at)]
    if not said and line.mark(begin) == ",":
        # "This year's scholars, chosen from 88, are"
        opening = next(
            (here for here in range(begin - 1, max(floor, begin - 10) - 1, -1) if line.mark(here) == ","), -1
        )
        said = [line.low(here) for here in range(max(floor, opening - 5), opening)] if opening > 0 else []
    if not said:
        return NOTHING
    if (
        said[-2:-1] in (["this"], ["the"])
        and said[-1] in ("week", "month", "year", "day", "evening")
        and any(low in _CHAIRS for low in said[:-2])
        and not {"of", "honorary", "honourary", "contest", "meeting"}.intersection(said)
    ):
        # "Program chair this month is Jane Roe"
        return against("only arranges it")
    if (service := serving.subject(said)) is not None:
        return service
    if (acclaimed := acclaim.of(said)).weight:
        return acclaimed
    if said[-1] == "chair" and said[-2:-1] and said[-2] in ("debate", "session", "panel", "discussion", "forum"):
        return strong(Role.MODERATOR, f"“{said[-2]} chair is”", own=True)
    if "honorary" in said or "honourary" in said:
        return strong(Role.HONOREE, f"honorary {said[-1]}", own=True)
    if said[-2:] in (["contest", "chair"], ["meeting", "chair"]):
        return strong(Role.HOST, f"“{said[-2]} chair is”", own=True)
    if said[-1] in ("nominees", "nominee") and any(
        line.low(here) in ("winner", "award", "awards") for here in range(floor, len(line.tokens))
    ):
        return strong(Role.HONOREE, "nominees for a prize")
    if said[0] in ("nominees", "nominee") and not _OFFICES.isdisjoint(said):
        # "Nominees for next year's board are"
        return against("only put up for election")
    if (
        "contact" in said
        or said[-1] in _ARRANGERS
        or (len(said) > 1 and said[-2] in _ARRANGERS)
        or (
            said[0] in ("the", "our")
            and any(
                low in _ARRANGERS and said[place - 1] in ("program", "event", "membership")
                for place, low in enumerate(said[1:5], 1)
            )
        )
    ):
        return against(f"“{said[-1]} is”")
    if line.low(at) in ("was", "were") and any(low[:4].isdigit() and len(low) == 4 for low in said):
        return against("of earlier years")
    if (
        line.low(at) in ("was", "were")
        and said[0] in ("guests", "visitors", "visiting", "visitor")
        and not {"speaker", "speakers", "featured", "special", "honored"}.intersection(said)
    ):
        # "Guests today were Ann Lee and Bob Ray", of a club's minutes
        return against("only attended")
    if (
        any(low in ("past", "previous", "last") for low in said)
        and any(low in ROLES for low in said)
        and "our" not in said
    ):
        return against("of earlier years")
    if said[0] in ("panelists", "panellists") or said[:2] == ["the", "panelists"]:
        return strong(Role.PANELLIST, "“panelists are”", own=True)
    if said[0] in ("leading", "guiding") and not {"conversation", "discussion", "q&a", "dialogue", "panel"}.isdisjoint(
        said
    ):
        return strong(Role.MODERATOR, f"“{said[0]} the {said[-1]} is”", own=True)
    if any(low in _TAKEN for low in said[:4]) and not any(
        low in ("last", "previously", "by", "who", "that", "in") for low in said[:5]
    ):
        # "Being inducted are Ann Lee and Bob Ray", "Also honored this year will be Jane Roe"
        return strong(Role.HONOREE, f"“{said[0]} … {line.low(at)}”", own=True)
    for role, verbs in SUBJECT_ING.items():
        if any(low in verbs for low in said[:4]):
            if said[0] == "presenting" and any(
                low in ("award", "awards", "scholarships", "diplomas", "prizes") for low in said
            ):
                return strong(Role.HOST, "“presenting the awards is”", own=True)
            if "panel" in said:
                return strong(Role.PANELLIST, "“joining the panel”", own=True)
            return strong(role, f"“{said[0]} … {line.low(at)}”", own=True)
    if said[-2:] == ["returning", "officer"]:
        return against("only counts the votes")
    if (
        said[-1] in ("week", "month", "day")
        and said[-3:-1] == ["of", "the"]
        and said[-4:-3]
        and said[-4] in ("speaker", "presenter", "guest", "author", "lecturer")
    ):
        return strong(Role.SPEAKER, f"“{said[-4]} {line.low(at)}”", own=True)
    if any(
        low in ("month", "year", "quarter", "week", "honor")
        and said[max(0, place - 2) : place] in (["of", "the"], ["of"], ["guest", "of"], ["guests", "of"], ["the", "of"])
        for place, low in enumerate(said)
    ):
        return strong(Role.HONOREE, "an award is theirs")
    if said[-2:] in (["grand", "marshal"], ["grand", "marshals"]):
        return strong(Role.HONOREE, "the grand marshal", own=True)
    for low in reversed(said):
        if low in ROLES and ROLES[low] is not Role.PERFORMER:
            return strong(ROLES[low], f"“{low} {line.low(at)}”", own=True)
    if any(low in TALKS for low in said):
        return strong(Role.SPEAKER, f"“{said[0]} {line.low(at)}”", own=True)
    if any(low in ("running", "seat", "stage", "mic", "up", "next", "joining") for low in said):
        return fair(Role.SPEAKER, "an announcement before “is”")
    if said[0] in ("featured", "scheduled", "confirmed", "pictured") or (said[0].endswith("ing") and len(said[0]) > 5):
        return (
            against("only pictured") if said[0] == "pictured" else fair(Role.SPEAKER, f"“{said[0]} … {line.low(at)}”")
        )
    return fair(Role.SPEAKER, "a sentence that brings somebody on") if _brings_on(line, at, said) else NOTHING


def _brings_on(line: Line, at: int, said: list[str]) -> bool:
    """ "In the room will be", "This time it is", "Team Remote is": nothing before the verb says of what time or thing it
    speaks."""
    if line.low(at) in ("was", "were") or len(said) > 7 or "who" in said or "that" in said:
        return False
    return (
        said[0]
        in (
            "in", "on", "at", "this", "tonight", "today", "then", "from", "team", "for", "with", "next", "first",
            "among", "here",
        )
        or "team" in said
    )  # fmt: skip
