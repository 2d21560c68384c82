"""What "by" says of the name behind it: "led by", "a talk by", "photographs by"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import evidence, serving
from scrapers.reading.people.cues import THROUGH, WORKS_BY
from scrapers.reading.people.evidence import NOTHING, Evidence, against, weak
from scrapers.reading.people.labels import through
from scrapers.reading.people.leading.prepositions import asking, prizes, talks, works
from scrapers.reading.people.leading.prepositions.participles import of_participle
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_ENSEMBLES = words("ensemble band trio quartet orchestra choir guitar piano drums cello violin")


def by(line: Line, at: int, floor: int) -> Evidence:
    """What "by" says: "led by", "a talk by", "photographs by"."""
    before = line.low(at - 1) if at - 1 >= floor else ""
    wide = [line.low(here) for here in range(max(floor, at - 16), at)]
    if (
        told := (
            _serves_by(line, at, floor)
            or prizes.presents_the_award(before, wide)
            or works.title_by(line, at, floor)
            or talks.brought_to_us(line, at, before, wide)
            or _of_an_earlier_time(wide)
            or prizes.won_by(wide)
            or talks.show_and_tell(before, wide)
            or _whose_seat(before)
            or works.written_for_you(before)
            or works.discussed_work(line, at, floor)
            or works.book_of_the_club(line, at, floor)
            or talks.insights_by(before, wide)
            or asking.presided_over(line, at, before)
            or talks.report_made(before, wide)
            or prizes.first_pitch(before, wide)
            or works.work_by(before)
            or talks.answers_by(before, wide)
            or asking.questions_by(before, wide)
            or _participle_by(line, at, floor, before)
        )
    ) is not None:
        return told
    if (told := _by_noun(line, at, floor, before, wide)) is not None:
        return told
    label = any(line.mark(here) == ":" for here in range(floor, at))
    return (
        weak(Role.SPEAKER, "“by”")
        if label
        and not any(
            line.low(here) in ("book", "pick", "read", "film", "movie", "august", "september")
            for here in range(floor, at)
        )
        else NOTHING
    )


def _serves_by(line: Line, at: int, floor: int) -> Evidence | None:
    """Who only serves the gathering: "photos by"."""
    return serving.by(line, at, floor)


def _of_an_earlier_time(wide: list[str]) -> Evidence | None:
    """ "Last spring's talk by Jane Roe is on our website"."""
    if any(
        low == "last" and wide[place + 1 : place + 2] and wide[place + 1].endswith("'s")
        for place, low in enumerate(wide[-8:], max(0, len(wide) - 8))
    ):
        return against("of an earlier time")
    return None


def _whose_seat(before: str) -> Evidence | None:
    """ "The seat vacated by"."""
    return against("whose seat it was") if before in ("vacated", "occupied") else None


def _participle_by(line: Line, at: int, floor: int, before: str) -> Evidence | None:
    """ "Moderated by", "Led by"."""
    if before in THROUGH:
        return of_participle(line, at, before, {line.low(here) for here in range(max(floor, at - 6), at)})
    return None


def _plays_along(line: Line, at: int, before: str) -> Evidence | None:
    """ "accompanied by Jane Roe and her jazz ensemble"."""
    if before == "accompanied" and line.has(_ENSEMBLES, at + 1, min(len(line.tokens), at + 9)):
        return Evidence(evidence.AGAINST, Role.PERFORMER, "only makes music")
    return None


def _participle_before(line: Line, at: int, floor: int, before: str) -> Evidence | None:
    """ "Moderated this year by": a participle some words before."""
    earlier = next(
        (
            line.low(here)
            for here in range(at - 2, max(floor, at - 6) - 1, -1)
            if line.low(here) in THROUGH and line.low(here) not in ("read", "run", "played", "offered")
        ),
        None,
    )
    if earlier and before not in WORKS_BY:
        return through(earlier)
    return None


def _auction_by(before: str) -> Evidence | None:
    """ "Auction by"."""
    return against("only takes the bids") if before in ("auction", "auctioneering") else None


def _by_noun(line: Line, at: int, floor: int, before: str, wide: list[str]) -> Evidence | None:
    """What another word before "by" says, where no participle decides."""
    return (
        asking.joined_to_ask(line, at, before, wide)
        or talks.joined_on_stage(line, at, floor, before)
        or _plays_along(line, at, before)
        or talks.followed_by(before)
        or prizes.accepted_by(before, wide)
        or talks.state_of_something(before, wide)
        or talks.instruction_by(before)
        or asking.interview_by(before)
        or asking.conducted_by(line, at, floor, before)
        or prizes.given_out_by(before, wide)
        or prizes.announced_by(before, wide)
        or prizes.revealed_by(before, wide)
        or asking.duties_by(before, wide)
        or prizes.presents_a_medal(wide)
        or _participle_before(line, at, floor, before)
        or talks.talk_by(line, at, floor, before)
        or talks.pitch_by(before, wide)
        or talks.toast_by(before, wide)
        or prizes.diplomas_by(before)
        or talks.tribute_by(before)
        or _auction_by(before)
        or asking.joined_in_conversation(before, wide)
        or talks.show_by(line, at, before)
        or talks.panel_by(before)
        or works.other_work_by(before)
        or talks.doing_by(before)
        or talks.talk_on_by(line, at, floor)
    )
