"""A noun of several before their names: "Panelists Ann Lee and Bob Ray", "this year's Elm Scholars, Ann Lee and Bob
Ray"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import HONOUR, ROLES
from scrapers.reading.people.evidence import Evidence, fair, strong
from scrapers.reading.people.forms import Form
from scrapers.reading.people.line import Line
from scrapers.reading.people.settling.case import Case
from scrapers.reading.words import words

_PICK = words("pick score choose select taste decide rate rank crown sample will")
_HONOURED_TITLES = words(
    "fellows inductees honorees recipients winners scholars graduates retirees medalists laureates"
)
_SEATED = words("judges panelists candidates debaters panellists Panelists Candidates Debaters")


def noun(case: Case, left: Evidence) -> str:
    """The plural noun of a role or of an honour before the names, in small letters; empty where none is."""
    held, begin, end, lead, first, context = case.held, case.begin, case.end, case.lead, case.first, case.context
    if noun := next(
        (
            held.low(at)
            for at in range(begin, lead)
            if held.mark(at) in _SEATED
            or (held.mark(at) == "Judges" and (held.low(end) in _PICK or context.form is Form.PITCH))
        ),
        "",
    ):
        return noun
    if not left.weight and begin > first and (noun := _honoured_title(held, begin + 1, lead)):
        return noun
    if (
        left.weight > 0
        and not left.own
        and (held.low(begin) in ("year's", "year’s") or held.low(begin - 1) in ("year's", "year’s", "newest"))
    ):
        # "meet this year's Elm Scholars, Ann Lee and Bob Ray"
        return _honoured_title(held, begin, lead)
    return ""


def _honoured_title(held: Line, first: int, stop: int) -> str:
    """The noun of those who are honoured that closes what stands before a name: "Scholars,"."""
    return next(
        (
            held.low(at)
            for at in range(first, stop)
            if held.low(at) in _HONOURED_TITLES and held.mark(at + 1) in (",", "")
        ),
        "",
    )


def by_noun(case: Case, left: Evidence, noun: str) -> Evidence | None:
    """What a plural noun of a role before the names says: "Panelists Ann Lee and Bob Ray"."""
    begin = case.begin
    if (
        noun
        and not (noun == "judges" and left.role is Role.HONOREE)
        and not (
            noun == "judges" and any(case.held.low(at) in HONOUR for at in range(max(case.first, begin - 4), begin))
        )
    ):
        return strong(ROLES[noun], f"“{noun}”", own=True)
    return None


def label_in_a_debate(case: Case, left: Evidence) -> Evidence | None:
    """Whom a label announces in a debate takes a side."""
    if left.weight and case.context.form is Form.DEBATE and left.why == "a label":
        return fair(Role.PANELLIST, "a label in a debate")
    return None


__all__ = ["by_noun", "label_in_a_debate", "noun"]
