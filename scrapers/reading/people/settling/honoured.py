"""Those whom a gathering honours, by the title before their names or the award behind: "Citizen of the Year Jane
Roe"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import evidence
from scrapers.reading.people.cues import EARLIER
from scrapers.reading.people.evidence import Evidence, fair, strong
from scrapers.reading.people.forms import Form
from scrapers.reading.people.line import Line
from scrapers.reading.people.settling.case import Case
from scrapers.reading.words import words

_WON = words("winners recipients honorees inductees awardees finalists")
_CONTESTS = words("contest essay poster oratory oratorical art poetry spelling bee speech coloring competition")


def award_behind(case: Case, left: Evidence) -> Evidence | None:
    """ "Jane Roe - Citizen of the Year Award", of a ceremony."""
    held, end = case.held, case.end
    if (
        case.opens
        and case.context.form is Form.CEREMONY
        and not left.weight
        and not case.above.weight
        and not case.heading
        and held.mark(end) in (",", "-", "–", "—", "(")
        and any(
            held.low(at) in ("award", "medal") or (held.low(at) in ("year", "month") and held.low(at - 2) == "of")
            for at in range(end + 1, end + 8)
        )
    ):
        return fair(Role.HONOREE, "an award behind")
    return None


def whose_opening(case: Case, left: Evidence) -> Evidence | None:
    """Whose opening of an exhibition it is."""
    context = case.context
    if (
        context.form is Form.OPENING
        and case.held is context.opening
        and not left.weight
        and not case.right.weight
        and case.begin - case.first < 2
        and not case.heading
    ):
        return fair(Role.HONOREE, "whose opening it is")
    return None


def of_the_year(case: Case, left: Evidence) -> Evidence | None:
    """ "Citizen of the Year Jane Roe"."""
    title, right = case.title, case.right
    if (
        _is_announced(case, left)
        and title.lower().endswith((" of the year", " of the month", " of the quarter"))
        and case.begin < case.lead
        and not (
            left.own
            or (
                right.own
                and right.role is Role.SPEAKER
                and "introduced by" not in right.why
                and not right.why.endswith("told as it happens")
            )
        )
    ):
        return strong(Role.HONOREE, f"“{title}”", own="introduced by" in right.why)
    return None


def winners_who_speak(case: Case, left: Evidence) -> Evidence | None:
    """ "Student essay winners Ann Lee and Bob Ray will read their essays"."""
    held, begin, lead, right = case.held, case.begin, case.lead, case.right
    if (
        right.own
        and right.role is Role.SPEAKER
        and not left.weight
        and begin < lead
        and held.low(lead - 1) in _WON
        and held.low(begin) not in EARLIER
    ):
        return strong(Role.HONOREE, f"“{case.title}”", own=True)
    return None


def won_a_contest(case: Case, left: Evidence) -> Evidence | None:
    """ "The essay contest winner, Jane Roe, will read"."""
    begin, lead = case.begin, case.lead
    if (
        case.right.role is Role.SPEAKER
        and not left.weight
        and begin < lead
        and _won_contest(case.held, begin, lead, case.first)
    ):
        return strong(Role.HONOREE, f"“{case.title}”", own=True)
    return None


def grand_marshal(case: Case, left: Evidence) -> Evidence | None:
    """ "Grand Marshal Jane Roe"."""
    held, lead, right = case.held, case.lead, case.right
    if (
        case.begin < lead
        and held.low(lead - 1) in ("marshal", "marshals")
        and held.low(lead - 2) in ("grand", "honorary")
        and not (left.weight < 0 or (right.own and right.role is Role.SPEAKER and "speak" in right.why))
    ):
        return strong(Role.HONOREE, "the grand marshal", own=True)
    return None


def is_retiring(case: Case, left: Evidence) -> Evidence | None:
    """ "Retiring principal Jane Roe"."""
    begin, right = case.begin, case.right
    if (
        _is_announced(case, left)
        and begin < case.lead
        and case.held.low(begin) == "retiring"
        and not (left.own or (right.own and right.role is not Role.SPEAKER))
    ):
        return strong(Role.HONOREE, "retiring", own=True)
    return None


def _is_announced(case: Case, left: Evidence) -> bool:
    """Whether more than a title before the name announces somebody."""
    return (
        not case.alone
        or case.context.form is Form.CEREMONY
        or (left.weight > 0 and not left.why.startswith("opens"))
        or case.right.weight >= evidence.FAIR
    )


def _won_contest(held: Line, begin: int, lead: int, first: int) -> bool:
    """Whether "essay contest winner" stands before the name, and no earlier year."""
    last = lead - 1 - (held.mark(lead - 1) == ",")
    near = [held.low(at) for at in range(max(first, begin - 4), last)]
    return held.low(last) in ("winner", "winners") and not _CONTESTS.isdisjoint(near) and EARLIER.isdisjoint(near)


__all__ = [
    "award_behind", "grand_marshal", "is_retiring", "of_the_year", "whose_opening", "winners_who_speak",
    "won_a_contest",
]  # fmt: skip
