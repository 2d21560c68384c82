"""Who sits on a panel: those whom a sentence lists that is about one, or that closes with who moderates."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import DETERMINERS, STOPS
from scrapers.reading.people.evidence import FAIR, Evidence, fair, strong
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.words import words

_HOLDS = words(
    "include includes included feature features featured comprises comprised consists consisted gathers unites"
)
_ASKS = words("moderated facilitated")
_LISTS = words("and & plus include includes included feature features featured of")
_OF_THINGS = words("solar control instrument judging selection review hiring search advisory")
_FURTHEST = 7


def opens(held: Line, first: int, stop: int) -> bool:
    """Whether a sentence begins "An auto industry panel will include", "The panel consisted of"."""
    at = next((at for at in range(first, min(first + _FURTHEST, stop)) if held.low(at) == "panel"), -1)
    if at <= first or held.low(first) not in DETERMINERS or not _OF_THINGS.isdisjoint(held.lows(first, at)):
        return False
    verb = at + 1 + (held.low(at + 1) in ("discussion", "session"))
    verb += held.low(verb) in ("will", "also")
    return (
        held.low(verb) in _HOLDS
        or held.lows(verb, verb + 4) == ["is", "made", "up", "of"]
        or held.lows(verb, verb + 4) == ["be", "made", "up", "of"]
    )


def seated(held: Line, chain: list[Mention], left: Evidence, right: Evidence, first: int, stop: int) -> Evidence:
    """What the panel that the sentence is about says of a list, where nothing nearer says more."""
    if left.weight >= FAIR or left.weight < 0 or right.weight or not opens(held, first, stop):
        return left
    one = chain[0]
    told_ahead = one.begin < one.name.lead and one.position.title is not None
    return (
        fair(Role.PANELLIST, "of the panel")
        if told_ahead or held.low(one.begin - 1) in _LISTS or held.mark(one.begin - 1) == ";"
        else left
    )


def before_moderator(held: Line, chain: list[Mention], left: Evidence, right: Evidence, first: int) -> Evidence:
    """ "Ann Lee, Bob Ray and Cy Poe, moderated by Jane Roe": a list and nothing else, before who moderates."""
    begin, at = chain[0].begin, chain[-1].end
    if left.weight >= FAIR or left.weight < 0 or right.weight or len(chain) < 2 or not _names_only(held, first, begin):
        return left
    at += held.mark(at) in (",", ";", "-", "–", "—", "(")
    at += held.low(at) in ("and", "with")
    if held.low(at) in ("moderator", "facilitator") and (
        at + 1 >= len(held.tokens) or held.mark(at + 1) in (".", ",", ")", "(") or held.tokens[at + 1].capital
    ):
        # "Ann Lee, Bob Ray and Jane Roe, moderator", "Ann Lee and Bob Ray with moderator Jane Roe"
        return strong(Role.PANELLIST, "beside who moderates")
    return (
        strong(Role.PANELLIST, "before who moderates") if held.low(at) in _ASKS and held.low(at + 1) == "by" else left
    )


def _names_only(held: Line, first: int, begin: int) -> bool:
    """Whether nothing stands there but what may be names that nobody knows: "Kayse jama, ", and commas between."""
    small = [token.low for token in held.tokens[first:begin] if token.word and not token.capital and token.low != "and"]
    return (
        begin - first < 12
        and len(small) < 2
        and STOPS.isdisjoint(small)
        and all(token.word or token.text in ",." for token in held.tokens[first:begin])
    )


def cut_at_moderator(held: Line, chain: list[Mention], right: Evidence) -> int:
    """Where in a list the one stands of whom alone "moderating" is said: "Ann Lee and Bob Ray, with Jane Roe
    moderating"; 0 where none does."""
    last = len(chain) - 1
    alone = (
        last > 0
        and right.own
        and right.role in (Role.MODERATOR, Role.HOST)
        and held.low(chain[last].begin - 1) == "with"
        and held.low(chain[last].end).endswith("ing")
    )
    return last if alone else 0


__all__ = ["before_moderator", "cut_at_moderator", "opens", "seated"]
