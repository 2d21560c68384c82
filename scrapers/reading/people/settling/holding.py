"""Who holds, leads or asks, by what was said of them and the form of the gathering: "Toastmaster of the evening Jane
Roe"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import evidence
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.evidence import Evidence, fair, strong
from scrapers.reading.people.forms import Form
from scrapers.reading.people.settling.case import Case
from scrapers.reading.words import words

_TAUGHT = words(
    "certificate class classes workshop workshops course courses training bootcamp lesson lessons clinic masterclass"
)


def facilitates_a_class(case: Case, left: Evidence) -> Evidence | None:
    """ "Facilitated by", of a class: who holds it."""
    held, end = case.held, case.end
    if left.why == "“facilitated by”" and any(
        held.low(at) in _TAUGHT for at in (*range(case.first, case.begin), *range(end, min(end + 25, len(held.tokens))))
    ):
        return strong(Role.SPEAKER, "a class that somebody holds", own=True)
    return None


def leads_the_discussion(case: Case, left: Evidence) -> Evidence | None:
    """ "Led by Jane Roe", of a panel."""
    held, end, first, context = case.held, case.end, case.first, case.context
    if (
        left.why == "“led by”"
        and case.begin - first < 8
        and held.low(first) == "led"
        and (
            context.form is Form.PANEL
            or context.discussed
            or any(held.low(at) == "roundtable" for at in range(end, end + 8))
        )
    ):
        return strong(Role.MODERATOR, left.why, own=True)
    return None


def only_arranges(case: Case, left: Evidence) -> Evidence | None:
    """ "Chaired by", of a ceremony."""
    if left.why == "“chaired by”" and case.context.form is Form.CEREMONY:
        return evidence.against("only arranges the evening")
    return None


def holds_a_class(case: Case, left: Evidence) -> Evidence | None:
    """Who facilitates a class holds it."""
    if case.context.taught and left.role is Role.MODERATOR and "facilitat" in left.why.lower():
        return strong(Role.SPEAKER, "holds a class", own=True)
    return None


def leads_a_discussion(case: Case, left: Evidence) -> Evidence | None:
    """ "Discussion leader Jane Roe", "Roundtable leader Jane Roe"."""
    held, lead = case.held, case.lead
    if (
        not left.own
        and held.low(lead - 1) in ("leader", "leaders")
        and held.low(lead - 2) in ("discussion", "roundtable")
        and case.begin < lead
    ):
        return strong(
            Role.SPEAKER if held.low(lead - 2) == "discussion" else Role.MODERATOR,
            "“discussion leader”",
            own=True,
        )
    return None


def of_the_evening(case: Case, left: Evidence) -> Evidence | None:
    """ "Toastmaster of the evening Jane Roe"."""
    held, begin = case.held, case.begin
    if (
        begin - case.first > 3
        and held.low(begin - 1) in ("evening", "day", "meeting", "night")
        and held.low(begin - 2) == "the"
        and held.low(begin - 3) == "of"
        and ROLES.get(held.low(begin - 4)) in (Role.HOST, Role.MODERATOR)
    ):
        return strong(ROLES[held.low(begin - 4)], f"“{held.low(begin - 4)} of the evening”", own=True)
    return None


def leads_it(case: Case, left: Evidence) -> Evidence | None:
    """ "Retreat leader Sister Jane Roe."."""
    begin = case.begin
    if (
        not left.weight
        and not case.right.weight
        and not case.above.weight
        and case.title.lower() in ("leader", "guide")
        and case.held.low(begin - 1) not in ("song", "music", "hymn", "worship", "choir")
        and begin < case.lead
        and begin - case.first < 3
        and case.context.form not in (Form.MUSIC, Form.STORY, Form.SERVICE)
    ):
        return fair(Role.SPEAKER, "leads it")
    return None


def announces_it(case: Case, left: Evidence) -> Evidence | None:
    """ "Quizmaster Jane Roe"."""
    held, begin = case.held, case.begin
    if not left.own and begin < case.lead and held.low(begin).rstrip("s") in ("quizmaster", "announcer", "toastmaster"):
        return strong(Role.HOST, f"“{held.mark(begin)}”", own=True)
    return None


__all__ = [
    "announces_it", "facilitates_a_class", "holds_a_class", "leads_a_discussion", "leads_it", "leads_the_discussion",
    "of_the_evening", "only_arranges",
]  # fmt: skip
