"""The body that a verb of a clause leads to: "leads Acme", "joined …", "represents books for the young at Elm
Associates"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people.clause_bodies import body as body_at
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words

_SERVED = words("army navy marines force guard corps board")
LEADS = words(
    "lead leads runs owns heads directs founded co-founded started manages operates chairs launched opened founding "
    "launching leading running owning starting coaches oversees supervises coordinates teaches practices studies "
    "researches covers edits anchors"
)
DOES = words("represents advises counsels designs builds supports serves helps trains assists handles invests guides")
"""What somebody does for others at their own house."""


def doing_at(line: Line, verb: int, stop: int) -> Position | None:
    """ "represents books for the young at Elm Associates": the body, by its words, where somebody does it."""
    for at in range(verb + 1, min(verb + 12, stop - 1)):
        token = line.tokens[at]
        if not token.word or (token.capital and at > verb + 1 and not is_ordinary(token.low)):
            return None
        if token.low == "at" and line.tokens[at + 1].capital:
            end = bodies.end(line.tokens, at + 1, stop)
            own = end > at + 2 and (
                line.low(end - 1) in bodies.UNITS | bodies.LEGAL
                or any(line.mark(here) == "&" for here in range(at + 1, end))
            )
            return body_at(line, at + 1, stop) if own else None
    return None


def doing_for(line: Line, verb: int, stop: int) -> Position | None:
    """ "who writes a column for the Elm Courier", "who tends bar at Acme": for whom somebody does what they do."""
    for at in range(verb + 1, min(verb + 7, stop)):
        token = line.tokens[at]
        if not token.word or (token.capital and (at > verb + 1 or token.low in bodies.TAKES_FOR)):
            return None
        if token.low in ("for", "at", "with"):
            first = at + 2 if line.low(at + 1) == "the" else at + 1
            return body_at(line, first, stop) if line.tokens[min(first, len(line.tokens) - 1)].capital else None
    return None


def leads_to(line: Line, at: int) -> int:
    """Where a body begins that the words at ``at`` lead to: "grew a stand into …", "joined …", "has led …", "in her
    role at …"; 0 for others."""
    low = line.low(at)
    behind = line.low(at + 1)
    if told := (_led_or_joined(line, at) or _in_a_role(line, at) or _has_worked(line, at) or _comes_to_us(line, at)):
        return told
    return (
        at + 2
        if low == "whose"
        and behind
        in (
            "company", "firm", "business", "agency", "startup", "nonprofit", "practice", "shop", "bakery", "brewery",
            "restaurant", "store", "farm", "studio", "gallery", "café", "salon",
        )
        else 0
    )  # fmt: skip


def _led_or_joined(line: Line, at: int) -> int:
    """ "grew a stand into …", "the force behind …", "joined …", "has led …"."""
    low = line.low(at)
    before = line.low(at - 1)
    behind = line.low(at + 1)
    if low == "into" and any(
        line.low(back) in ("grew", "built", "turned", "grown", "expanded", "transformed", "made")
        for back in range(max(0, at - 9), at)
    ):
        return at + 1
    if low == "behind" and before in ("force", "brains", "mind", "talent", "team"):
        return at + 1
    if low == "helm" and behind in ("of", "at"):
        return at + 2
    if low == "joined" and _SERVED.isdisjoint(line.low(near) for near in range(at + 1, at + 6)):
        return at + 1
    if low in ("led", "run", "headed", "owned", "managed", "directed") and before in ("has", "have"):
        return at + 1
    return 0


def _in_a_role(line: Line, at: int) -> int:
    """ "in her role at …", "before taking the CFO role at …"."""
    low = line.low(at)
    before = line.low(at - 1)
    behind = line.low(at + 1)
    if (
        low in ("role", "job", "post", "position")
        and behind in ("at", "with")
        and any(
            line.low(back) in ("taking", "took", "takes", "accepting", "accepted")
            for back in range(max(0, at - 6), at - 1)
        )
    ):
        return at + 2
    if (low == "been" and before == "has" and behind in ("with", "at")) or (
        low in ("role", "position", "job", "work", "post", "capacity")
        and before in ("his", "her", "their")
        and behind in ("at", "with")
    ):
        return at + 2
    return 0


def _has_worked(line: Line, at: int) -> int:
    """ "has spent 20 years with …", "has worked for …"."""
    low = line.low(at)
    before = line.low(at - 1)
    if (
        low in ("with", "at")
        and before in ("years", "decades", "career")
        and any(
            line.low(back) == "spent" and line.low(back - 1) in ("has", "have", "he's", "she's")
            for back in range(max(0, at - 6), at)
        )
    ):
        return at + 1
    if (
        low in ("at", "for", "with")
        and any(
            line.low(back) in ("has", "have")
            and line.low(back + 1) in ("worked", "taught", "served", "practiced", "coached", "been")
            for back in range(max(0, at - 5), at - 1)
        )
        and line.low(at + 1) != "more"
    ):
        return at + 1
    return 0


def _comes_to_us(line: Line, at: int) -> int:
    """ "comes to us from the …"."""
    low = line.low(at)
    before = line.low(at - 1)
    behind = line.low(at + 1)
    if low == "from" and before == "us" and line.low(at - 2) == "to" and line.low(at - 3) in ("comes", "come"):
        return (
            0
            if behind != "the"
            and not line.mark(at + 1).isupper()
            and not (at + 2 < len(line.tokens) and line.tokens[at + 2].word and line.tokens[at + 2].capital)
            else at + 1
        )
    if (
        low == "to"
        and before in ("comes", "came")
        and behind == "the"
        and line.low(at - 2) == "who"
        and line.low(at + 2) not in ("us", "area")
    ):
        return at + 2
    return 0


def at_body(line: Line, at: int, stop: int) -> Position | None:
    """ "leads People & Culture at Acme": the body behind what somebody leads there."""
    end = bodies.end(line.tokens, at, stop)
    return body_at(line, end + 1, stop) if end > at and line.low(end) in ("at", "for") else None


def body_behind(line: Line, at: int, stop: int) -> Position | None:
    """ "leads research at Northgate University": the body some small words behind a verb."""
    for here in range(at, min(at + 7, stop)):
        if not line.tokens[here].word or (
            line.tokens[here].capital and here > at and line.low(here - 1) not in ("at", "for", "of", "the")
        ):
            return None
        if (
            line.low(here) in ("at", "for")
            and (here > at or line.low(here - 1) in ("teaches", "leads", "practices", "coaches", "volunteers"))
        ) or (line.low(here) == "with" and line.low(here - 1) in ("practices", "volunteers")):
            first = (
                here + 4
                if [line.low(here + 1), line.low(here + 2), line.low(here + 3)] == ["the", "firm", "of"]
                else here + 1
            )
            return body_at(line, first, stop)
        if line.low(here) == "of" and line.low(here - 1) == "all":
            return body_at(line, here + 1, stop)
    return None


__all__ = ["DOES", "LEADS", "at_body", "body_behind", "doing_at", "doing_for", "leads_to"]
