"""Rows that tell a topic and who talks of it: "8:30 The Client Who Won't Retire – Jane Roe, Acme"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import evidence
from scrapers.reading.people.evidence import Evidence, fair, strong
from scrapers.reading.people.forms import Form
from scrapers.reading.people.line import Line
from scrapers.reading.people.sentence import quoted_behind, topic_behind
from scrapers.reading.people.settling.case import Case
from scrapers.reading.words import words

_MEETS = words("meeting luncheon lunch breakfast webinar program seminar colloquium talk lecture")
_REPORTS = words(
    "update updates report reports presentation talk overview briefing review history introduction remarks reflections"
)
_NEXT = words("then next finally plus also later afterwards second third last lastly")
_NO_TALK = words(
    "lunch breakfast dinner break registration reception music band sponsor sponsors sponsored raffle check-in "
    "networking contact book film movie"
)


def report_behind_a_dash(case: Case, left: Evidence) -> Evidence | None:
    """ "Jane Roe - Update on the Hospital Bond"."""
    held, end = case.held, case.end
    if (
        case.begin == case.first
        and not left.weight
        and not case.right.weight
        and not case.heading
        and held.mark(end) in ("-", "–", "—", ":")
        and held.low(end + 1) in _REPORTS
        and held.low(end + 2) in ("on", "of", "about", "from")
    ):
        return strong(Role.SPEAKER, "a report behind a dash")
    return None


def next_on_the_programme(case: Case, left: Evidence) -> Evidence | None:
    """ "First up, Ann Lee on flags. Then Jane Roe on why she took them out"."""
    first, right = case.first, case.right
    if (
        case.begin == first + 1
        and case.held.low(first) in _NEXT
        and right.why.endswith("a topic")
        and right.weight
        and not left.weight
    ):
        return strong(Role.SPEAKER, "the next on the programme")
    return None


def title_begins_with(case: Case, left: Evidence) -> Evidence | None:
    """ "Jane Roe: Growing Together", in the title."""
    held, end = case.held, case.end
    if (
        case.heading
        and case.begin == case.first
        and not left.weight
        and not case.right.weight
        and case.context.form not in (Form.MUSIC, Form.STORY)
        and held.mark(end) in (":", "-", "–", "—")
        and len(held.tokens) - end > 2
    ):
        return fair(Role.SPEAKER, "whom the title begins with")
    return None


def topic_before_brackets(case: Case, left: Evidence) -> Evidence | None:
    """ "Growing Together (Jane Roe); Paying for It (Ann Lee)"."""
    held = case.held
    if (
        left.why == "in brackets"
        and not case.heading
        and case.begin == case.lead
        and held.mark(case.end) == ")"
        and len(case.chain) == 1
        and sum(
            held.mark(span.lead - 1) == "(" and held.mark(span.end) in (")", ",")
            for span in held.within(case.first, len(held.tokens))
        )
        > 1
        and case.context.form in (Form.PLAIN, Form.PANEL)
    ):
        return fair(Role.SPEAKER, "who has the topic before the brackets")
    return None


def club_meeting_with(case: Case, left: Evidence) -> Evidence | None:
    """ "Club Meeting: Jane Roe - Growing Together"."""
    held, begin, end = case.held, case.begin, case.end
    if (
        case.heading
        and left.why == "a label"
        and held.mark(begin - 1) == ":"
        and _MEETS.intersection(held.lows(case.first, begin - 1))
        and held.mark(end) in (":", "-", "–", "—")
        and len(held.tokens) - end > 2
    ):
        return fair(Role.SPEAKER, "whom the title begins with")
    return None


def row_of_one_on_the_web(case: Case, left: Evidence) -> Evidence | None:
    """ "- Jane Roe, @janeroe, Acme" below the title of a talk."""
    held, chain, begin = case.held, case.chain, case.begin
    if (
        not case.heading
        and not left.weight
        and not case.right.weight
        and not case.above.weight
        and (begin == 0 or (begin == 1 and held.low(0) == "by"))
        and held.mark(chain[0].name.end) == ","
        and held.mark(chain[0].name.end + 1) == "@"
        and len(held.tokens) < 16
    ):
        return strong(Role.SPEAKER, "a row of one who is found on the web")
    return None


def row_with_by(case: Case, left: Evidence) -> Evidence | None:
    """ "by Jane Roe, curator, Elm Museum" below the title of a talk."""
    if (
        not case.heading
        and not left.weight
        and not case.right.weight
        and case.held.low(0) == "by"
        and case.begin == 1
        and case.chain[0].position.organization
        and case.context.form in (Form.PLAIN, Form.PANEL)
    ):
        return fair(Role.SPEAKER, "a row that begins with “by”")
    return None


def those_who_read(case: Case, left: Evidence) -> Evidence | None:
    """ "Paul Kessler, Mina Dorsey & Joan Petrie" of an evening of readings."""
    chain = case.chain
    if (
        case.context.read
        and case.begin == 0
        and not left.weight
        and not case.right.weight
        and not case.above.weight
        and not case.heading
        and case.end == len(case.held.tokens)
        and len(chain) > 2
        and all(one.name.sure == 2 for one in chain)
    ):
        return fair(Role.SPEAKER, "a line that is a list of those who read")
    return None


def row_of_the_programme(case: Case, left: Evidence) -> Evidence | None:
    """ "8:30 The Client Who Won't Retire – Jane Roe, Acme"."""
    held, chain = case.held, case.chain
    if (
        held.text[0].isdigit()
        and left.weight <= 0
        and not case.heading
        and _row_of_programme(
            held, chain[-1].begin if len(chain) == 2 and chain[0].name.sure == 0 and not chain[0].placed else case.begin
        )
    ):
        return fair(Role.SPEAKER, "a row of the programme")
    return None


def closes_the_title(case: Case, left: Evidence) -> Evidence | None:
    """ "Growing Together (Jane Roe)", in the title."""
    if case.heading and left.why == "in brackets" and case.end + 1 == len(case.held.tokens):
        return fair(Role.SPEAKER, "closes the title in brackets")
    return None


def wrote_the_book(case: Case, left: Evidence) -> Evidence | None:
    """ "Ash (Jane Roe)", of a club of readers."""
    if (
        case.context.form is Form.BOOKS
        and left.why in ("a row of the programme", "in brackets")
        and case.held.mark(case.begin - 1) == "("
    ):
        return evidence.against("who wrote the book")
    return None


def item_with_a_topic(case: Case, left: Evidence) -> Evidence | None:
    """ "• Jane Roe on growth", of a list of talks."""
    held, begin, end, context = case.held, case.begin, case.end, case.context
    if (
        not left.weight
        and not case.right.weight
        and not case.above.weight
        and context.form not in (Form.MUSIC, Form.STORY)
        and not case.heading
    ):
        if (held.item and begin == 0 and context.talks and topic_behind(held, end)) or (
            begin - case.first < 2 and quoted_behind(held, end, stop=len(held.tokens))
        ):
            return fair(Role.SPEAKER, "an item with a topic")
    return None


def _row_of_programme(held: Line, begin: int) -> bool:
    """Whether an hour, a topic of several words and a dash stand before the name, and no more."""
    if held.mark(begin - 1) not in ("–", "—") or ":" not in held.mark(0):
        return False
    topic = [
        token
        for token in held.tokens[1 : begin - 1]
        if token.word and token.low not in ("am", "pm", "a.m", "p.m") and not token.text[0].isdigit()
    ]
    return (
        len(topic) > 1
        and topic[0].capital
        and _NO_TALK.isdisjoint(token.low for token in topic)
        and not any(held.mark(at) in ":;" or (at > 1 and held.mark(at) in "–—") for at in range(1, begin - 1))
    )


__all__ = [
    "closes_the_title", "club_meeting_with", "item_with_a_topic", "next_on_the_programme", "report_behind_a_dash",
    "row_of_one_on_the_web", "row_of_the_programme", "row_with_by", "those_who_read", "title_begins_with",
    "topic_before_brackets", "wrote_the_book",
]  # fmt: skip
