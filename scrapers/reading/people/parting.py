"""A list of which not the same is said throughout, cut into the parts that each have their own evidence."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import following, panels
from scrapers.reading.people.cues import ROLES, THROUGH
from scrapers.reading.people.evidence import NOTHING, Evidence, fair
from scrapers.reading.people.leading import marks
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.words import words


def parts(
    held: Line, chain: list[Mention], left: Evidence, right: Evidence, first: int
) -> list[tuple[list[Mention], Evidence, Evidence]]:
    """A list in the parts of which different things are said, each with its evidence left and right."""
    if len(chain) == 2 and left.own and right.own and held.cut(chain[0].end, chain[1].begin) == ",":
        # "Interviewed by Ann Lee, Bob Ray will take questions"
        return [([chain[0]], left, NOTHING), ([chain[1]], NOTHING, right)]
    if (
        len(chain) > 1
        and left.own
        and right.own
        and right.role is Role.MODERATOR
        and left.role in (Role.SPEAKER, Role.PANELLIST)
        and held.cut(chain[-2].end, chain[-1].begin) == ", and"
    ):
        # "A response will be offered by Ann Lee, and Jane Roe will moderate questions"
        return [(chain[:-1], left, NOTHING), (chain[-1:], NOTHING, right)]
    if (apart := _apart(held, chain, left, right)) is not None:
        return apart
    if at := panels.cut_at_moderator(held, chain, right):
        with_them = fair(Role.PANELLIST if right.role is Role.MODERATOR else None, "with who moderates")
        return [(chain[:at], left if left.weight else with_them, NOTHING), (chain[at:], NOTHING, right)]
    if len(chain) > 1 and left.why == "“late”":
        return [([chain[0]], left, NOTHING), (chain[1:], marks.list_label(held, chain[1].begin - 1, first), right)]
    return [(chain, left, right)]


_GOVERNS = words("of by from with for to about in like")


def two_clauses(held: Line, chains: list[list[Mention]], stop: int) -> list[list[Mention]]:
    """The lists of a sentence, with two names that only a comma joins parted where the first ends a phrase: "With
    letters of Ann Lee, historian Jane Roe tells"."""
    found: list[list[Mention]] = []
    for chain in chains:
        begin = chain[0].begin
        if (
            len(chain) == 2
            and begin
            and held.low(begin - 1) in _GOVERNS
            and held.cut(chain[0].end, chain[1].begin) == ","
            and held.low(begin - 2) not in _LED
        ):
            told = following.read(held, chain[1].end, stop, False)
            if told.own and told.weight > 0:
                found += [chain[:1], chain[1:]]
                continue
        found.append(chain)
    return found


_LED = (
    (THROUGH - {"introduced"})
    | ROLES.keys()
    | words("join hear panel featuring talk talks lunch luncheon breakfast dinner evening conversation")
)
"""Behind these "with" and "by" tell of who does it, and of both."""


def _apart(
    held: Line, chain: list[Mention], left: Evidence, right: Evidence
) -> list[tuple[list[Mention], Evidence, Evidence]] | None:
    """The parts of a list of which not all is said: "moderated by Ann Lee, with Bob Ray and Cy Poe", "Ann Lee and Bob
    Ray; Cy Poe presides"."""
    for place in range(1, len(chain)):
        between = [held.low(at) for at in range(chain[place - 1].end, chain[place].begin)]
        if (
            left.own
            and left.role in (Role.MODERATOR, Role.HOST)
            and between[:1] + between[-1:] in ([",", "with"], ["with", "with"])
        ):
            return [(chain[:place], left, NOTHING), (chain[place:], fair(None, "“with” them"), right)]
        if left.weight > 0 and right.own and ";" in between and place == len(chain) - 1:
            return [(chain[:place], left, NOTHING), (chain[place:], NOTHING, right)]
    return None


__all__ = ["parts", "two_clauses"]
