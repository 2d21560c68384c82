"""Who holds a gathering where a text begins with them: "The Elm Lions invite you", "Elm Guild presents", "Join Acme
for"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.organizations import called, lists, shared
from scrapers.reading.organizations.bidding import holds_or_bids
from scrapers.reading.organizations.joining import MOST_OF_A_NAME, TOGETHER, begin_of_joined, bodies_joined
from scrapers.reading.organizations.row import BACK, Row
from scrapers.reading.organizations.subjects import named
from scrapers.reading.people.cues import DETERMINERS
from scrapers.reading.words import words

_PLEASED = words(
    "be once again proudly cordially honored pleased delighted proud excited happy thrilled to warmly honoured also "
    "very so"
)


def holder(row: Row, first: int, stop: int, *, near: bool) -> list[str]:
    """Whoever the sentence at ``[first:stop]`` begins with that holds, bids welcome, presents or invites.

    ``near`` is whether it opens the text; of those further down only what is called as bodies are counts.
    """
    first = _behind_label(row, first, stop)
    begin = first + (row.low(first) == "the")
    if near and (met := _meeting_of(row, first, stop)):
        # "Meeting of the Camera Club": one of many, that only its neighbours know by that
        return [
            name
            for name in lists.read(row, met, stop)[:1]
            if called.as_a_body(row, met, met + name.count(" ") + 1)
            and (name.count(" ") > 2 or not all(map(is_ordinary, name.lower().split())))
        ]
    if joined := begin_of_joined(row, first, stop):
        return bodies_joined(row, joined, stop, near=near)
    theirs = (
        2
        if row.low(begin) in ("team", "folks", "crew", "staff")
        and row.low(begin + 1) in ("at", "of", "from")
        and begin > first
        and not row.tokens[begin].capital
        else 0
    )
    begin += theirs
    end, verb = _subject(row, begin, stop)
    if not verb or (end - begin < 2 and not called.is_letters(row, begin)) or row.low(end - 1) in BACK:
        return []
    sure = called.as_a_body(row, begin, end)
    at = verb + (row.low(verb) in ("will", "is", "are", "has", "have"))
    while at < verb + 5 and row.low(at) in _PLEASED:
        at += 1
    if not holds_or_bids(row, begin, end, verb, at, stop, theirs=bool(theirs), sure=sure, near=near):
        return []
    joint = (
        next(
            (here for here in range(begin + 1, end - 1) if row.mark(here) == "&" and row.low(here - 1) != "commerce"), 0
        )
        if row.low(verb) in ("present", "invite", "are")
        else 0
    )
    if joint and joint - begin > 1 and end - joint > 2:
        # "Acme Shows & Elm Public Media present": several, and no firm
        return [*named(row, begin, joint), *named(row, joint + 1, end)]
    told = list(named(row, begin, end))
    if (
        len(told) == 1
        and row.low(verb) in _OF_ONE
        and any(row.low(here) == "and" for here in range(begin, end))
        and not any(row.mark(here) == "," or row.low(here) in DETERMINERS for here in range(begin + 1, end))
    ):
        # "Campus Board Spirit and Traditions presents": one body, for so its verb says
        return [bodies.text(row.text, row.tokens, begin, end)]
    return told


_OF_ONE = words("presents invites is welcomes hosts")


def _meeting_of(row: Row, first: int, stop: int) -> int:
    """Where those begin whose meeting it is: "Regular monthly meeting of the Elm Food Council"; 0 for others."""
    at = first + (row.low(first) in ("the", "a", "this", "join"))
    while at < min(stop, first + 5) and row.low(at) in _REGULAR:
        at += 1
    if (
        at == first
        or row.low(at)
        not in (
            "meeting",
            "meetings",
            "gathering",
            "dinner",
            "luncheon",
            "banquet",
            "breakfast",
            "conference",
            "picnic",
        )
        or row.low(at + 1) != "of"
    ):
        return 0
    return at + 2 + (row.low(at + 2) == "the")


_REGULAR = words(
    "regular monthly weekly quarterly annual general regularly scheduled next special public biweekly bimonthly "
    "spring fall winter summer membership members business"
)


def _behind_label(row: Row, first: int, stop: int) -> int:
    """Behind "WHAT:" and behind "[Full details at …]"."""
    if row.mark(first) == "[" and (
        close := next((at for at in range(first, min(stop, first + 24)) if row.mark(at) == "]"), 0)
    ):
        return close + 1
    if row.low(first) == "join" and row.low(first + 1) == "us" and row.low(first + 2) in ("as", "while", "when"):
        return first + 3
    dated = next(
        (
            at
            for at in range(first + 3, min(stop - 2, first + 14))
            if row.mark(at) == "The" and row.mark(at - 1).isdigit()
        ),
        0,
    )
    if dated and all(
        row.tokens[at].capital or not row.tokens[at].word or row.mark(at).isdigit() for at in range(first, dated)
    ):
        # "2025 Open - August 14 - August 17 The Elm Chamber is pleased to announce"
        return dated
    return first + 2 if row.low(first) in ("what", "who") and row.mark(first + 1) == ":" else first


def _subject(row: Row, begin: int, stop: int) -> tuple[int, int]:
    """Where the name that opens a sentence ends, and its verb; (0, 0) where no verb follows."""
    end = shared.end(row, begin, stop) or begin
    while end < min(stop, begin + MOST_OF_A_NAME) and (
        bodies.proper_word(row.tokens[end])
        or row.joins(end)
        or row.mark(end) in "&/+"
        or row.mark(end).isdigit()
        or (row.mark(end) == "," and row.low(end + 1) in bodies.LEGAL)
    ):
        if (
            end > begin
            and row.low(end) in ("present", "presents")
            and (
                row.mark(end + 1) == ":"
                or end + 1 == stop
                or (row.low(end + 1) in ("the", "a", "an", "its") and called.as_a_body(row, begin, end))
            )
        ):
            # "Acme Shows Present:", "Elm Club Presents The Fifth"
            return end, end
        end += 1
    verb = end
    if row.mark(verb) == "(" and (
        close := next((at for at in range(verb + 2, min(stop, verb + 6)) if row.mark(at) == ")"), 0)
    ):
        verb = close + 1
    if row.mark(verb) == "," and (row.low(verb + 1) in ("a", "an", "the", "one") and not row.tokens[verb + 1].capital):
        # "Elm Gallery, one of the oldest in Elm, is honored to present"
        verb = next(
            (
                at
                for at in range(verb + 2, min(stop, verb + 25))
                if row.low(at) in ("is", "are") and row.low(at + 1) in _PLEASED
            ),
            stop,
        )
    elif (row.low(verb) in ("in", "along") or row.mark(verb) == ",") and (
        together := next((at for at in range(verb + 1, verb + 4) if row.low(at) in TOGETHER), 0)
    ):
        # "Elm Guild, in partnership with Acme, presents"
        verb = next(
            (
                at
                for at in range(together + 2, min(stop, together + 20))
                if row.tokens[at].word and not row.tokens[at].capital and row.low(at) not in BACK
            ),
            stop,
        )
    return (end, verb) if verb < stop - 1 and row.tokens[verb].word and not row.tokens[verb].capital else (0, 0)


__all__ = ["holder"]
