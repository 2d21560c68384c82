"""Whom a line announces: the evidence for each name added up, and the role that it gives."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.people import (
    evidence,
    following,
    labelled,
    leading,
    mentions,
    neighbours,
    panels,
    parting,
    reports,
    settling,
    verdicts,
)
from scrapers.reading.people.context import Announced, Context
from scrapers.reading.people.cues import MENTIONS
from scrapers.reading.people.evidence import NOTHING, Evidence, fair, strong
from scrapers.reading.people.forms import Form
from scrapers.reading.people.grounds import above_of, duty
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.people.section import Section
from scrapers.reading.people.sentence import another_time, closed, goes_on, now, parallel, quoted, remembers
from scrapers.reading.people.titles import Position

MOST_IN_SENTENCE = 40
_LONGEST_SENTENCE = 220


def line(held: Line, section: Section | None, context: Context, *, heading: bool = False) -> list[Announced]:
    """Everyone whom one line announces."""
    spans = held.names
    if not spans:
        return []
    found: list[Announced] = []
    for first, stop in held.sentences:
        if stop - first > _LONGEST_SENTENCE:
            stop = first + _LONGEST_SENTENCE
        inside = [span for span in spans if first <= span.first < stop]
        if not inside or len(inside) > MOST_IN_SENTENCE:
            continue
        found += _sentence(held, first, stop, inside, section, context, heading, after=bool(found))
    return found


def _sentence(
    held: Line,
    first: int,
    stop: int,
    spans: list[names.Name],
    section: Section | None,
    context: Context,
    heading: bool,
    *,
    after: bool,
) -> list[Announced]:
    """Everyone whom the sentence ``[first:stop]`` announces; ``after`` is whether one before it in the line announced
    somebody."""
    if remembers(held, first, stop):
        return []
    if another_time(held, first) and not heading:
        first = now(held, first, stop)
        spans = [span for span in spans if span.first >= first]
        if not spans:
            return []
    close = quoted(held, first, stop)
    spans = [span for span in spans if not close or span.first > close]
    found: list[Announced] = []
    floor, carried = first, NOTHING
    if closed(held, first, stop) and not (
        section is not None and section.role is Role.HONOREE and _has_prize(held, first, spans)
    ):
        return []
    chains = parting.two_clauses(held, mentions.chains(held, mentions.find(held, first, stop, spans)), stop)
    for place, chain in enumerate(chains):
        begin, end = chain[0].begin, chain[-1].end
        left = leading.read(
            held, begin, floor, bool(found) or _somebody_before(held, begin, first, context, after), first
        )
        right = following.read(held, end, stop, len(chain) > 1 or held.low(begin - 1) in ("and", "&"))
        if context.reported:
            left, right = reports.ahead(held, begin, floor, left, first), reports.behind(held, end, stop, right)
        if not right.weight and not left.weight and place + 1 < len(chains) and begin - first < 2:
            right = neighbours.with_next(held, end, chains[place + 1], stop)
        above = above_of(held, section, begin, first)
        if above.role is Role.HONOREE and left.why == "“late”":
            # "The late Jane Roe, Acme" among those who get the prize
            left = NOTHING
        if context.taught and above.role is Role.MODERATOR and not held.within(0, first):
            above = strong(Role.SPEAKER, "holds a class")
        if (
            (
                labelled.place(held, chain, first, heading=heading)
                or (held.low(first) == "volunteer" and begin == first + 2)
            )
            and above.role is Role.HONOREE
            and not left.why.startswith("only ")
        ):
            left = NOTHING
        _place_below(held, chain, section, above, left, first)
        left = _talk_listed(held, first, left, section, context)
        above = _unless_done(_unless_done(above, right), left)
        if above.weight < 0 and left.own and left.role in (Role.HOST, Role.MODERATOR) and left.why.endswith(" by”"):
            # "Info:", and below it "Hosted by Jane Roe"
            above = NOTHING
        right = neighbours.of_these(held, begin, first, left, right, above, heading, held.low(end + 1))
        left = settling.settled(held, chain, left, right, above, first, context, alone=not found, heading=heading)
        if left.own and left.weight > 0 and left.role in (Role.HOST, Role.MODERATOR) and right.why.startswith("only “"):
            # "quizmaster Jane Roe keeps score"
            right = NOTHING
        left = neighbours.of_last(held, chain, left, found, context)
        left = neighbours.beside_last(held, chain, left, found, first)
        left = neighbours.behind_clause(held, chain, left, right, found)
        left = panels.before_moderator(held, chain, panels.seated(held, chain, left, right, first, stop), right, first)
        chain_parts = parting.parts(held, chain, left, right, first)
        if (
            left.weight == 0
            and right.weight == 0
            and carried.weight
            and (held.mark(begin - 1) == ";" or (held.low(begin - 1) == "and" and held.mark(begin - 2) == ";"))
        ):
            left = fair(carried.role, carried.why)
        if (
            left.why in ("a label", "behind a dash")
            and carried.role is Role.HONOREE
            and ";" in [held.mark(at) for at in range(floor, begin)]
        ):
            # "Nurse of the Year - Ann Lee; Friend of Nursing - Bob Ray"
            left = fair(carried.role, carried.why)
            chain_parts = parting.parts(held, chain, left, right, first)
        if left.weight >= evidence.FAIR and left.why.startswith("the label"):
            carried = left
        if (
            left.weight == 0
            and found
            and (parallel(held, floor, begin) or (right.weight == 0 and goes_on(held, floor, begin)))
        ):
            left = fair(neighbours.beside_role(found[-1]), "goes on with a list")
            chain_parts = [(chain, left, right)]
        for part, ahead, behind in chain_parts:
            for one in part:
                if (
                    one is not part[0]
                    and following.read(held, part[0].end, stop, False).why.strip("“”") in MENTIONS
                    and held.low(one.begin - 1) == "with"
                ):
                    # "Jane Roe, dean of Elm, coordinates the series with Ann Lee"
                    break
                verb = following.read(held, one.end, stop, False) if one is not chain[-1] else NOTHING
                told = verdicts.verdict(
                    held, one, part, ahead, behind, above, verb, context, heading, held.cut(first, stop)
                )
                if told is not None:
                    found.append(told)
            found += _others_of_list(held, part, found, above, context, heading, held.cut(first, stop))
        nobody = (
            len(chain) == 1
            and chain[0].name.sure == 0
            and not chain[0].placed
            and not (found and found[-1].mention in chain)
        )
        if (not nobody and (left.weight or right.weight or above.weight)) or (found and found[-1].mention in chain):
            floor = end
    return found


def _somebody_before(held: Line, begin: int, first: int, context: Context, after: bool) -> bool:
    """Whether somebody stands in the title, or is told of before: "with" and "in" may lean on them."""
    low = held.low(first)
    if (
        context.named
        or low in ("he", "she", "he'll", "she'll", "they'll")
        or (low == "in" and (after or (context.told and first == 0)))
    ):
        return True
    return held.low(begin - 1) == "with" and any(
        held.low(at) in ("he", "she") for at in range(first + 1, min(begin, first + 6))
    )


def _place_below(
    held: Line, chain: list[Mention], section: Section | None, above: Evidence, left: Evidence, first: int
) -> None:
    """Give those of a list the organisation that the heading above or the label before them tells."""
    if section is not None and section.writes:
        for one in chain:
            if held.mark(one.name.end) == "(":
                # "Jane Roe (The Salt Road)" below "Meet local authors!": a book
                one.position = Position(one.position.title, None)
    if section is not None and section.body and above.role is Role.HONOREE:
        chain[0].position = Position(chain[0].position.title, chain[0].position.organization or section.body)
    if (
        Role.HONOREE in (above.role, left.role)
        and (business := labelled.business(held, first, chain[0].begin)) is not None
    ):
        for one in chain:
            one.position = Position(one.position.title, one.position.organization or business)


def _others_of_list(
    held: Line,
    chain: list[Mention],
    found: list[Announced],
    above: Evidence,
    context: Context,
    heading: bool,
    sentence: str,
) -> list[Announced]:
    """Those of a list most of whom are announced: bare names beside ones with titles."""
    told = [one for one in found if one.mention in chain]
    if (
        len(chain) < 3
        or 2 * len(told) <= len(chain)
        or len(told) == len(chain)
        or any(one.score < 0 or one.reasons[0].why.startswith("speakers “") for one in told)
    ):
        return []
    like = fair(told[0].role, "in a list of others")
    names_told = [one.mention for one in told]
    return [
        more
        for one in chain
        if one not in names_told
        and (more := verdicts.verdict(held, one, chain, like, NOTHING, above, NOTHING, context, heading, sentence))
        is not None
    ]


def _talk_listed(held: Line, first: int, left: Evidence, section: Section | None, context: Context) -> Evidence:
    """What stands left of a name, where a list of talks has the title of a talk before it."""
    listed = section is not None and section.role is Role.SPEAKER
    numbered = held.item and context.talks and context.form not in (Form.BOOKS, Form.MUSIC, Form.STORY)
    if left.why == "a work by" and held.mark(first) in '"“' and (listed or numbered):
        return fair(Role.SPEAKER, "behind a talk's title")
    return left


def _has_prize(held: Line, first: int, spans: list[names.Name]) -> bool:
    """ "Volunteer: Jane Roe", "President: Ann Lee" among those who are honoured, and no "Event chair: Bob Ray"."""
    if held.low(first) in ("volunteer", "organizer"):
        return True
    office = labelled.office(held, first, spans[0].lead if spans else first)
    return office is not None and not duty(office.title)


def _unless_done(above: Evidence, right: Evidence) -> Evidence:
    """What the heading says, unless a sentence says that one below it does something for those it lists."""
    return (
        NOTHING
        if above.role is Role.HONOREE and right.own and right.role in (Role.SPEAKER, Role.HOST, Role.MODERATOR)
        else above
    )


__all__ = ["line"]
