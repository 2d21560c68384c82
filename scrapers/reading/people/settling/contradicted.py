"""What the words on the other side of a list, or those around a work, make of what was said left of it: "Snacks by Jane
Roe, who'll explain the pairings"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.names.vocabulary import TIMES
from scrapers.reading.people import evidence, labelled
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.evidence import NOTHING, Evidence, fair, strong
from scrapers.reading.people.forms import Form
from scrapers.reading.people.settling.case import Case
from scrapers.reading.words import words

_FILLED = words("filled drew sold packed full standing")


def will_speak_too(case: Case, left: Evidence) -> Evidence | None:
    """ "presented by Jane Roe, who will also offer remarks"."""
    right = case.right
    if left.role is Role.HOST and left.why.startswith("the awards") and right.own and right.role is Role.SPEAKER:
        return NOTHING
    return None


def told_in_prose(case: Case, left: Evidence) -> Evidence | None:
    """What prose before the name tells, where nothing else is told of it."""
    if not left.weight and case.alone and (told := labelled.prose(case.held, case.begin, case.first)).weight:
        return told
    return None


def quoted_and_coming(case: Case, left: Evidence) -> Evidence | None:
    """ ""It's easier than you think," says attorney Jane Roe, who returns to the library"."""
    right = case.right
    if left.why == "a quotation's author" and right.weight > 0 and (right.own or right.why.startswith("“who ")):
        return NOTHING
    return None


def welcomed_to_talk(case: Case, left: Evidence) -> Evidence | None:
    """ "Give a warm welcome to Jane Roe, who will talk about bees"."""
    right = case.right
    if (
        left.why == "given to"
        and right.own
        and right.role is Role.SPEAKER
        and case.held.low(case.begin - 2) == "welcome"
    ):
        return NOTHING
    return None


def thanked_with_a_prize(case: Case, left: Evidence) -> Evidence | None:
    """ "Special thanks to Ambassador of the Month Jane Roe"."""
    title = case.title
    if (
        left.why == "“to”"
        and left.weight < 0
        and title.lower().endswith((" of the year", " of the month", " of the quarter"))
    ):
        return strong(Role.HONOREE, f"“{title}”")
    return None


def serves_and_speaks(case: Case, left: Evidence) -> Evidence | None:
    """ "Snacks by Jane Roe, who'll explain the pairings", "Last year's recipient, Jane Roe, will announce the
    winner"."""
    right = case.right
    if (
        left.weight < 0
        and (left.why.endswith(" by”") or left.why in ("of earlier years", "“to”"))
        and right.own
        and right.weight > 0
        and "guest" not in right.why
    ):
        return NOTHING
    return None


def of_a_film_or_book(case: Case, left: Evidence) -> Evidence | None:
    """A talk's title by somebody is a work's, where films are shown or books read."""
    if left.why == "a talk's title by" and case.context.screened and not case.heading:
        return evidence.against("a work by")
    return None


def listed_talk(case: Case, left: Evidence) -> Evidence | None:
    """ "Tuesday, May 4: "Ice on the River" by Jane Roe", of a society's meetings."""
    held, context = case.held, case.context
    if (
        left.why == "a work by"
        and held.mark(case.begin - 2) in '"”'
        and context.listed
        and context.form is Form.PLAIN
        and held.low(0) in TIMES
        and any(held.mark(at) == ":" for at in range(1, 12))
    ):
        return fair(Role.SPEAKER, "a talk's title by")
    return None


def talk_of_somebody_placed(case: Case, left: Evidence) -> Evidence | None:
    """ ""Wildfire and You" by Jane Roe, Elm Forestry"."""
    if (
        left.why == "a work by"
        and case.held.mark(case.begin - 2) in '"”'
        and case.chain[0].position.organization
        and case.context.form in (Form.PLAIN, Form.PANEL)
        and not any(word in case.title.lower() for word in ("author", "novelist", "poet", "writer"))
    ):
        return fair(Role.SPEAKER, "a talk's title by")
    return None


def of_past_years(case: Case, left: Evidence) -> Evidence | None:
    """ "Past recipients Ann Lee and Bob Ray are attending as our guests"."""
    held, begin, right = case.held, case.begin, case.right
    if (
        held.low(begin) in ROLES
        and held.low(begin - 1) in ("past", "previous", "former", "defending", "reigning")
        and not (right.own and not right.why.startswith("“is "))
    ):
        return evidence.against("those of past years")
    return None


def of_a_story(case: Case, left: Evidence) -> Evidence | None:
    """ "her new mystery, in which Detective Sam Roe hunts a killer"."""
    held, begin = case.held, case.begin
    if held.low(begin - 1) == "which" and held.low(begin - 2) == "in" and "will" not in case.right.why:
        return evidence.against("of a story")
    return None


def once_honoured(case: Case, left: Evidence) -> Evidence | None:
    """ "2016 honoree turned bank president Jane Roe gives the keynote"."""
    held, right = case.held, case.right
    if (
        left.own
        and left.role is Role.HONOREE
        and right.own
        and right.role is Role.SPEAKER
        and any(
            held.mark(at).isdigit() and len(held.mark(at)) == 4
            for at in range(max(case.first, case.begin - 4), case.lead)
        )
    ):
        return NOTHING
    return None


def sworn_in(case: Case, left: Evidence) -> Evidence | None:
    """ "Judge Jane Roe presides as the bar welcomes its newest members: Ann Lee and Bob Ray"."""
    if (
        left.weight < 0
        and case.context.form is Form.CEREMONY
        and left.why.endswith((" new members”", " newest members”"))
    ):
        return strong(Role.HONOREE, "new members, sworn in")
    return None


def already_over(case: Case, left: Evidence) -> Evidence | None:
    """ "The January program, with Jane Roe, was standing room only"."""
    held, begin, end = case.held, case.begin, case.end
    if (
        left.weight > 0
        and held.low(begin - 1) == "with"
        and held.mark(begin - 2) == ","
        and held.mark(end) == ","
        and (held.low(end + 1) in _FILLED or (held.low(end + 1) == "was" and held.low(end + 2) in _FILLED))
    ):
        return evidence.against("of an earlier time")
    return None


def presides_instead(case: Case, left: Evidence) -> Evidence | None:
    """ "Moderator Jane Roe presiding", at a town's meeting."""
    right = case.right
    if left.own and left.role is Role.MODERATOR and right.own and right.why == "“presiding”":
        return NOTHING
    return None


def portrays(case: Case, left: Evidence) -> Evidence | None:
    """ "performer Jane Roe portrays the great orator"."""
    right = case.right
    if left.role is Role.PERFORMER and right.own and right.role is Role.SPEAKER:
        return NOTHING
    return None


__all__ = [
    "already_over", "listed_talk", "of_a_film_or_book", "of_a_story", "of_past_years", "once_honoured", "portrays",
    "presides_instead", "quoted_and_coming", "serves_and_speaks", "sworn_in", "talk_of_somebody_placed",
    "thanked_with_a_prize", "told_in_prose", "welcomed_to_talk", "will_speak_too",
]  # fmt: skip
