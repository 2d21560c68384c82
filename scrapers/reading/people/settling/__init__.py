"""The evidence left of a list, settled by its title, its place in the sentence and the form of the gathering."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from scrapers.reading.people.context import Context
from scrapers.reading.people.evidence import Evidence
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.people.settling import contradicted, holding, honoured, opening, programme, seated
from scrapers.reading.people.settling.case import Case, case_of


def settled(
    held: Line,
    chain: list[Mention],
    left: Evidence,
    right: Evidence,
    above: Evidence,
    first: int,
    context: Context,
    *,
    alone: bool,
    heading: bool,
) -> Evidence:
    """The evidence left of a list, with what its title, its place in the sentence and the form of the gathering say."""
    case = case_of(held, chain, right, above, first, context, alone=alone, heading=heading)
    left = _asked(_BY_PLACE, case, left)
    noun = seated.noun(case, left)
    left = _asked(_BY_FORM, case, left)
    left = seated.by_noun(case, left, noun) or left
    return _asked(_BY_TITLE, case, left)


Judge = Callable[[Case, Evidence], Evidence | None]


def _asked(judges: Iterable[Judge], case: Case, left: Evidence) -> Evidence:
    """The evidence that the last of the judges gives who has something to say; each hears what those before it said."""
    for judge in judges:
        left = judge(case, left) or left
    return left


_BY_PLACE: tuple[Judge, ...] = (
    contradicted.will_speak_too,
    contradicted.told_in_prose,
    contradicted.quoted_and_coming,
    contradicted.welcomed_to_talk,
    contradicted.thanked_with_a_prize,
    contradicted.serves_and_speaks,
    contradicted.of_a_film_or_book,
    contradicted.listed_talk,
    contradicted.talk_of_somebody_placed,
    contradicted.of_past_years,
    contradicted.of_a_story,
    contradicted.once_honoured,
    contradicted.sworn_in,
    contradicted.already_over,
    contradicted.presides_instead,
    contradicted.portrays,
    programme.report_behind_a_dash,
    programme.next_on_the_programme,
    opening.opens_with_a_title,
    opening.placed_people,
    opening.placed_people_discuss,
    opening.a_person_alone,
    honoured.award_behind,
    honoured.whose_opening,
    opening.label_of_a_list,
    seated.label_in_a_debate,
    programme.title_begins_with,
    programme.topic_before_brackets,
    programme.club_meeting_with,
    programme.row_of_one_on_the_web,
    programme.row_with_by,
    programme.those_who_read,
    programme.row_of_the_programme,
    programme.closes_the_title,
    holding.facilitates_a_class,
    holding.leads_the_discussion,
    holding.only_arranges,
)
"""Where the list stands in its sentence, and what the words on its other side say."""
_BY_FORM: tuple[Judge, ...] = (programme.wrote_the_book, holding.holds_a_class)
_BY_TITLE: tuple[Judge, ...] = (
    honoured.of_the_year,
    honoured.winners_who_speak,
    honoured.won_a_contest,
    honoured.grand_marshal,
    honoured.is_retiring,
    holding.leads_a_discussion,
    holding.of_the_evening,
    holding.leads_it,
    holding.announces_it,
    programme.item_with_a_topic,
)
"""The title before the first name, in the order in which they are asked."""


__all__ = ["settled"]
