"""Where a list of hosts begins behind the word that announces it: "hosted by", "Our host is", "a program of", "in
partnership with"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.organizations import abroad, called, funding
from scrapers.reading.organizations.row import HOST, Row
from scrapers.reading.words import words


def begin(row: Row, first: int, at: int, stop: int) -> int:
    """Where a list of hosts begins, if the word at ``at`` announces one; 0 if not."""
    low = row.low(at)
    if low in abroad.CUES and (begin := abroad.hosted(row, at)):
        return begin
    if low == "arranged":
        return at + 2 if row.low(at + 1) == "by" and at == first else 0
    if low == "host" and row.low(at + 1) in ("site", "venue") and row.low(at - 1) in ("our", "to") and at + 3 < stop:
        # "Thanks to our host site, Elm Dental", "with thanks to host venue Café Elm"
        return (
            at + 2 + (row.mark(at + 2) == ",")
            if row.mark(at + 2) == "," or bodies.proper_word(row.tokens[at + 2])
            else 0
        )
    if low in funding.NAME:
        return funding.hosted(row, first, at, stop)
    if low == "put" and row.low(at + 1) == "on" and row.low(at + 2) == "by":
        return at + 3
    if low in ("hosted", "co-hosted", "cohosted", "co-presented", "convened", "organized", "organised") or (
        low == "offered" and at == first
    ):
        if low == "hosted" and row.low(at - 1) in ("is", "are", "was") and row.low(at - 2) in _ON_AIR:
            # "The website is hosted by Acme"
            return 0
        for here in range(at + 1, min(at + 7, stop)):
            if row.low(here) in ("by", "with"):
                colon = next((there for there in range(here + 2, min(here + 9, stop)) if row.mark(there) == ":"), 0)
                if colon and row.low(here + 1) in ("our", "the", "these", "your", "two", "three", "four"):
                    return colon + 1
                return here + 1 + (row.mark(here + 1) == ":")
            if not row.tokens[here].word:
                return 0
        return 0
    if (
        low == "offered"
        and row.low(at + 1) in ("by", "through")
        and _is_one(row, first, at - 1 - (row.low(at - 2) == "is") if row.low(at - 1) in ("being", "is") else at)
    ):
        return at + 2
    if (
        low in ("program", "project", "initiative", "service")
        and row.low(at + 1) == "of"
        and (article := at - 1 - (row.low(at - 1) in ("free", "public", "joint", "community"))) >= first
        and row.low(article) in ("a", "an")
        and (article == first or _is_shared(row, first, article))
    ):
        begin = at + 2 + (row.low(at + 2) == "the")
        end = bodies.end(row.tokens, begin, stop)
        # "the Arts Council" is one of many
        own = end - begin > 2 or any(not is_ordinary(row.low(here)) for here in range(begin, end))
        return (
            at + 2
            if end > begin and own and called.as_a_body(row, begin, end) and not called.otherwise(row, begin, end)
            else 0
        )
    if (
        low in ("organizer", "organizers", "organiser", "organisers", "co-organizer", "co-organizers")
        and row.mark(at + 1) == ":"
        and (at - first < 2 or row.mark(at - 1) in ("/", "|"))
    ):
        end = bodies.end(row.tokens, at + 2, stop, listed=True)
        return (
            at + 2
            if end > at + 2
            and (called.as_a_body(row, at + 2, end) or any(called.is_letters(row, here) for here in range(at + 2, end)))
            else 0
        )
    if (
        low == "invited"
        and row.low(at + 1) == "by"
        and at - first < 4
        and row.low(first) in ("you", "you're", "you’re")
    ):
        begin = at + 2 + (row.low(at + 2) == "the")
        return at + 2 if called.as_a_body(row, begin, bodies.end(row.tokens, begin, stop)) else 0
    if (
        low == "coordinated"
        and row.low(at + 1) == "by"
        and (
            at == first
            or (
                row.low(at - 1) in ("is", "are")
                and row.low(first) in ("this", "the", "our", "these")
                and (called.is_held(row, at - 2) or row.low(at - 2) in ("event", "events"))
            )
        )
    ):
        return at + 2
    if low in ("operated", "managed", "run") and row.low(at + 1) == "by" and _is_market(row, first, at):
        return at + 2
    if low in HOST and row.low(at - 1) in ("table", "team", "tee", "hole", "booth", "block"):
        return 0
    if low in HOST and (
        row.mark(at + 1) == ":"
        or (
            row.tokens[at].capital
            and row.mark(at + 1) in ("-", "–", "—")
            and not row.tokens[at + 1].glued
            and (at == first or row.mark(at - 1) == "|")
        )
    ):
        return at + 2
    if low == "host" and row.low(at + 1) in _HOSTING and row.mark(at + 2) == ":":
        return at + 3
    if low in ("host/sponsor", "sponsor/host", "hosts/sponsors") and row.mark(at + 1) == ":":
        return at + 2
    if low in HOST and (linked := _is(row, at, stop)):
        return linked
    if (
        low in HOST
        and row.low(at - 1) in ("venue", "site", "location")
        and row.mark(at + 1) == ","
        and row.low(at - 2) in ("our", "the", "generous")
    ):
        # "Thank you to our venue host, Acme"
        return at + 2
    if (
        low in HOST
        and (
            row.low(at - 1) in ("our", "your") or (row.low(at - 1) == "the" and row.low(at - 2) in ("to", "from", "by"))
        )
        and row.mark(at + 1) == ","
    ):
        return at + 2
    if low in HOST and row.low(at - 1) in ("our", "your") and at + 1 < stop and bodies.proper_word(row.tokens[at + 1]):
        return at + 1
    if low in _TOGETHER and row.low(at - 1) == "in" and row.low(at + 1) == "with":
        return 0 if low == "conjunction" and _is_held(row, at + 2, stop) else at + 2 + (row.mark(at + 2) == ":")
    if low in ("partnership", "collaboration") and row.low(at + 1) in ("between", "of") and _is_shared(row, first, at):
        return at + 2
    if (
        low in ("teaming", "teams", "team", "teamed", "joining")
        and row.low(at + 1) in ("up", "forces")
        and row.low(at + 2) == "with"
    ):
        return at + 3
    if low == "produced" and row.low(at + 1) == "by" and (at == first or _is_shared(row, first, at)):
        return at + 2
    if (
        low in ("event", "mixer", "luncheon", "meeting")
        and row.low(at - 1) == "joint"
        and row.low(at + 1) in ("of", "with", "between")
    ):
        return at + 2
    return 0


_ON_AIR = words("website site page pages podcast blog server portal form survey video videos content channel show")
"""What is kept or broadcast, and no gathering."""
_HOSTING = words(
    "site location business company member venue sponsor agency restaurant club chapter chamber organization "
    "organisation school church library department institution university college firm facility"
)
"""What kind of host a label tells of."""
_TOGETHER = words("partnership collaboration conjunction coordination cooperation association")


_WORKS = words("film movie documentary album record book podcast video episode song play musical magazine")
"""What somebody produces, and is no gathering."""


def _is_held(row: Row, at: int, stop: int) -> bool:
    """Whether a gathering is named and no body: "in conjunction with the Elm Street Fair"."""
    end = bodies.end(row.tokens, at + (row.low(at) in ("the", "our", "its", "their", "this")), stop)
    return end > at and called.is_held(row, end - 1)


def _is_one(row: Row, first: int, at: int) -> bool:
    """Whether one gathering is what is offered: "a workshop offered by", and neither "classes" nor "every class"."""
    if not called.is_held(row, at - 1) or (row.low(at - 1).endswith("s") and row.low(at - 1) != "class"):
        return False
    return not any(
        row.low(here) in ("each", "every", "any", "another", "other", "no") for here in range(max(first, at - 6), at)
    )


_DAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday farmers farmers' farmers’ holiday makers flea craft"
)


def _is_market(row: Row, first: int, at: int) -> bool:
    """Whether a gathering is what somebody runs: "The Tuesday Market is operated by", "This event is run by"; no shop,
    no "meeting run by"."""
    if row.low(at - 1) not in ("is", "are") or row.low(first) not in ("the", "this", "our") or at - first > 8:
        return False
    held = row.low(at - 2)
    return (row.low(first) == "this" and at - first == 3 and (held == "event" or called.is_held(row, at - 2))) or (
        held == "market" and any(row.low(here) in _DAYS for here in range(first, at - 2))
    )


def _is_shared(row: Row, first: int, at: int) -> bool:
    """Whether it is this gathering that is one of several: "This exhibit is a collaboration between"; no film "produced
    by"."""
    linked = next(
        (here for here in range(at - 1, max(first, at - 5), -1) if row.low(here) in ("is", "through", "was", "be")), 0
    )
    if (
        not linked
        or linked - first > 6
        or row.low(linked + 1) == "being"
        or not _WORKS.isdisjoint(row.low(here) for here in range(first, linked))
        or any(row.tokens[here].capital for here in range(linked + 1, at))
    ):
        return False
    return (
        row.low(first) in ("this", "our", "the", "these")
        or linked - first == 1
        or any(row.low(here) in ("possible", "offered", "presented") for here in range(first, linked))
    )


def _is(row: Row, at: int, stop: int) -> int:
    """ "Our host is", "Our hosts this month are"."""
    for here in range(at + 1, min(at + 5, stop)):
        if row.low(here) in ("is", "are") or (row.mark(here) == ":" and row.low(at - 1) in ("our", "your")):
            return here + 1
        if row.low(here) not in (
            "this",
            "for",
            "the",
            "month",
            "year",
            "week",
            "quarter",
            "season",
            "time",
            "spring",
            "summer",
            "fall",
            "winter",
            "tonight",
            "evening",
            "again",
            "today",
            "night",
            "afternoon",
            "morning",
            "event",
            "meeting",
            "mixer",
        ):
            return 0
    return 0


__all__ = ["begin"]
