"""A sentence that opens with its persons, or is nothing but persons: "Jane Roe, CFO of Acme."."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import evidence
from scrapers.reading.people.evidence import Evidence, fair, weak
from scrapers.reading.people.forms import Form
from scrapers.reading.people.letters import letters
from scrapers.reading.people.settling.case import LIVED, Case
from scrapers.reading.words import words

_ARRANGES = words(
    "coordinates organizes organises plans oversees supervises collects handles owns sells directs stars wants "
    "donates bakes sews"
)
_COMING_IN = words("new incoming elect elected newly installing installation police loan probation meet with hear")


def opens_with_a_title(case: Case, left: Evidence) -> Evidence | None:
    """Who opens a sentence with a title: "CFO Jane Roe on growth"."""
    title, behind, context = case.title, case.behind, case.context
    if (
        case.opens
        and title
        and not left.weight
        and not case.right.weight
        and not case.heading
        and not (context.sociable and behind == "")
        and context.form not in (Form.MUSIC, Form.STORY)
        and behind not in LIVED
        and behind not in _ARRANGES
        and case.held.mark(case.end)[-2:] not in ("'s", "’s")
    ):
        return weak(
            Role.HONOREE
            if title.lower().endswith((" of the year", " of the month", " of the quarter")) and case.begin < case.lead
            else None,
            "opens a sentence with a title",
        )
    return None


def placed_people(case: Case, left: Evidence) -> Evidence | None:
    """ "Jane Roe, CFO of Acme, Ann Lee of Ajax and Bob Ray of Elm Bank.": nothing but people with what they are."""
    chain = case.chain
    if (
        case.opens
        and not left.weight
        and not case.right.weight
        and not case.above.weight
        and not case.heading
        and len(chain) > 1
        and all(one.placed for one in chain)
        and case.held.mark(case.end) in ("", ".")
        and case.context.form in (Form.PANEL, Form.DEBATE, Form.CEREMONY)
    ):
        return fair(None, "a sentence that is a list of people")
    return None


def placed_people_discuss(case: Case, left: Evidence) -> Evidence | None:
    """The same where all who come talk it over."""
    chain = case.chain
    if (
        left.why == "opens a sentence with a title"
        and case.context.discussed
        and len(chain) > 2
        and all(one.placed for one in chain)
        and (case.closes or case.held.mark(case.end) in ("", "."))
    ):
        return fair(Role.PANELLIST, "a sentence that is a list of people")
    return None


def a_person_alone(case: Case, left: Evidence) -> Evidence | None:
    """ "Jane Roe, CFO of Acme.": the text opens with nothing but somebody."""
    held, chain, end, context = case.held, case.chain, case.end, case.context
    if (
        case.opens
        and not left.weight
        and not case.right.weight
        and not case.above.weight
        and not case.heading
        and held is context.opening
        and len(chain) == 1
        and chain[0].position.organization
        and (case.title or chain[0].name.honoured or letters(held, chain[0].name.end, end) > chain[0].name.end)
        and held.mark(end) in ("", ".")
        and context.form in (Form.PLAIN, Form.PANEL)
    ):
        return fair(None, "a sentence that is a person")
    return None


def label_of_a_list(case: Case, left: Evidence) -> Evidence | None:
    """ "Officers: Jane Roe, president; Ann Lee, treasurer" only hold offices; "Hear: Ann Lee, Bob Ray."."""
    held, begin, end, first = case.held, case.begin, case.end, case.first
    if (
        left.why == "a label"
        and len(case.chain) > 1
        and held.mark(begin - 1) == ":"
        and (held.mark(end) in ("", ".", "!") or held.low(end + 1) == "who")
        and first + 1 < begin
        and not held.text.isupper()
    ):
        if (
            case.context.form is not Form.CEREMONY
            and held.has(("officers",), first, begin)
            and not held.has(_COMING_IN, first, begin)
        ):
            # "Officers: Jane Roe, president; Ann Lee, treasurer"
            return evidence.against("only hold the offices of the club")
        return fair(None, "a label of nothing but a list of people" if held.low(first) != "hear" else "behind “hear”")
    return None


__all__ = ["a_person_alone", "label_of_a_list", "opens_with_a_title", "placed_people", "placed_people_discuss"]
