"""Where a list of those who pay begins behind the word that announces it: "Sponsors:", "made possible by", "Thanks to
our partners"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.organizations import abroad, called, funding, levels, somebody, sponsors_named
from scrapers.reading.organizations.row import HOST, LEVELS, PAYS, SPONSOR, Row
from scrapers.reading.people.cues import PRIZES
from scrapers.reading.words import words

_GIVEN = words("support underwriting assistance sponsorship")
_OWED = words("thank thanks acknowledge acknowledges grateful gratefully appreciate appreciates recognizes")
_SAID = words("offered presented hosted organized organised sponsored arranged coordinated")
_GENEROUS = words(
    "support generosity gift gifts contribution contributions sponsorship donation donations funding funds grant grants"
)


_GIVERS = words("investors donors benefactors patrons contributors in-kind backers funders")
_MEALS = words(
    "dinner reception lunch luncheon breakfast brunch table program evening dessert bar wine music event gala"
)
_NO_LEVEL = words("partner partners supporting presenting underwriting signature premier")
_LEVEL = words("level levels tier")


def paid(row: Row, first: int, at: int, stop: int) -> int:
    """Where a list of those who pay begins, if the word at ``at`` announces one; 0 if not."""
    low = row.low(at)
    if low in abroad.CUES and (begin := abroad.paid(row, at, stop)):
        return begin
    if (
        low in _GIVERS
        and row.mark(at + 1) == ":"
        and (at - first < 3 or not {"our", "thank", "thanks"}.isdisjoint(row.low(here) for here in range(first, at)))
    ):
        # "In-kind donors: Acme", "Thank you to our 2026 Investors: Acme"
        return at + 2
    if low in ("partner", "partners", "supporters", "donors", "contributors") and _are_thanked(row, first, at):
        # "Thanks to our corporate partners Acme and Ajax"
        return at + 1
    if (
        low in ("patron", "patrons")
        and row.mark(at + 1) == ":"
        and (at == first or (at - first == 1 and row.low(first) in _MEALS))
    ):
        # "Dinner patron: Acme"
        return at + 2
    if low in levels.GIVES_SO_MUCH and (begin := levels.with_cost(row, first, at)):
        return begin
    if low == "paid" and row.low(at + 1) == "for" and row.low(at + 2) == "by":
        return at + 3
    if (
        low in LEVELS
        and first == 0
        and len(row.tokens) < 4
        and low not in _NO_LEVEL
        and all(token.low in LEVELS | _LEVEL or token.text == ":" for token in row.tokens)
        and at == 0
    ):
        # "GOLD", and who gives so much below
        return len(row.tokens)
    if low == "level":
        return levels.paid(row, first, at, stop)
    if low in HOST and row.low(at - 1) == "table" and row.mark(at + 1) == ":":
        # "Corporate table hosts: Acme, Ajax"
        return at + 2
    if low in SPONSOR and row.low(at + 1) not in ("level", "levels", "code"):
        return sponsors_named.begin(row, first, at, stop)
    if (low == "funded" and row.low(at - 1) in ("is", "was", "generously", "proudly", "are", "be")) or (
        low == "funded"
        and (
            at == first
            or (
                row.low(at - 1) == "and"
                and not _SAID.isdisjoint(row.low(here) for here in range(max(first, at - 20), at))
            )
        )
    ):
        ahead = _by(row, at, stop)
        return _giver(row, ahead + 1) if row.low(ahead) == "by" else 0
    if low in PAYS and row.low(at - 1) == "been" and row.low(at - 2) == "had":
        # "which had been sponsored by the Rotary Club of Elm": long ago
        return 0
    if low in PAYS:
        ahead = _by(row, at, stop)
        return (
            _giver(row, ahead + 1 + (row.mark(ahead + 1) == ":"))
            if row.low(ahead) in ("by", "por") and _pays(row, first, at)
            else 0
        )
    if (
        low == "through"
        and row.low(at - 1) == "possible"
        and not {"program", "act", "title", "programme"}.isdisjoint(
            row.low(here) for here in range(at + 2, min(stop, at + 6))
        )
    ):
        # "Made possible through the Title IV program"
        return 0
    if (
        low in ("by", "through")
        and (
            row.low(at - 1) == "possible"
            or (row.low(at - 1) == "part" and row.low(at - 3) == "possible")
            or (row.low(at - 1) == "you" and row.low(at - 3) == "brought")
        )
        and row.low(at + 2) not in SPONSOR
    ):
        return _giver(row, at + 1)
    if low == "you" and row.low(at - 1) == "to" and row.low(at - 2) == "brought" and row.low(at + 1) == "by":
        return at + 2
    if low == "support" and (begin := funding.received(row, first, at)):
        return begin
    if (
        low == "support"
        and any(row.low(here) in ("with", "generous", "additional", "further") for here in (at - 1, at - 2))
        and row.low(at + 1) in ("from", "of")
        and row.low(at + 3) not in SPONSOR
    ):
        return at + 2 + (row.mark(at + 2) == ":")
    if (
        low in ("support", "sponsorship", "generosity")
        and at + 2 == len(row.tokens)
        and row.mark(at + 1) == ":"
        and not _OWED.isdisjoint(row.low(here) for here in range(first, at))
    ):
        # "We thank the following for their generous support:", and the list below
        return len(row.tokens)
    if (
        low == "support"
        and row.low(at - 1) == "the"
        and row.low(at + 1) == "of"
        and not _OWED.isdisjoint(row.low(here) for here in range(first, at))
    ):
        # "We gratefully acknowledge the support of Acme"
        return at + 2
    if low == "underwriting" and row.low(at + 1) == "by":
        return at + 2
    if low in funding.MONEY and (begin := funding.paid(row, first, at, stop)):
        return begin
    if (
        low in ("funding", "support")
        and row.low(at + 1) == "for"
        and row.low(at + 2) in ("this", "the", "these", "our")
    ):
        # "Partial funding for the Elm Lecture Series is provided by Acme"
        provided = next(
            (
                here
                for here in range(at + 4, min(stop - 1, at + 14))
                if row.low(here) == "provided" and row.low(here + 1) == "by"
            ),
            0,
        )
        return provided + 2 if provided else 0
    if low in _GIVEN:
        provided = at + 2 if row.low(at + 1) in ("is", "was", "generously") else at + 1
        provided += row.low(provided) == "generously"
        return provided + 2 if row.low(provided) == "provided" and row.low(provided + 1) == "by" else 0
    if low in LEVELS and row.low(at + 1) in ("level", "levels") and row.mark(at + 2) == ":":
        return at + 3
    if (
        low in LEVELS
        and (row.mark(at + 1) in (":", "–", "—") or (row.mark(at + 1) == "-" and not row.tokens[at + 1].glued))
        and (
            (at == first and row.low(at - 1) not in ("vs", "versus"))
            or row.mark(at - 1) in ".;"
            or (
                low in ("partner", "partners")
                and row.low(at - 1)
                in (
                    "event",
                    "community",
                    "program",
                    "media",
                    "our",
                    "annual",
                    "corporate",
                    "sustaining",
                    "founding",
                    "chapter",
                    "av",
                    "a/v",
                    "audio",
                    "tech",
                    "technology",
                    "beverage",
                    "venue",
                    "print",
                    "printing",
                    "meal",
                    "lunch",
                    "breakfast",
                    "dinner",
                    "strategic",
                    "presenting",
                    "valued",
                    "title",
                    "series",
                    "generous",
                )
            )
            or (low == "partners" and any(row.low(here) in _OWED for here in range(first, at)))
            or (low == "partners" and row.low(at - 1) in LEVELS and at - 1 == first)
        )
    ):
        return at + 2
    return 0


def _are_thanked(row: Row, first: int, at: int) -> bool:
    """Whether those who are thanked stand by name right behind "our partners"."""
    if at + 1 >= len(row.tokens) or not bodies.proper_word(row.tokens[at + 1]) or row.tokens[at].capital:
        return False
    our = next((here for here in range(at - 1, max(first - 1, at - 4), -1) if row.low(here) == "our"), 0)
    if any(row.tokens[here].capital or row.low(here) == "and" for here in range(our, at)) or somebody.is_person(
        row, at + 1, bodies.end(row.tokens, at + 1, len(row.tokens), listed=True), False
    ):
        return False
    return our > first and not _OWED.isdisjoint(row.low(here) for here in range(max(first, our - 6), our))


def _by(row: Row, at: int, stop: int) -> int:
    """Where "by" stands behind what is paid: "sponsored in part by", "sponsored for the tenth year by", "presented
    jointly by"."""
    furthest = at + 2 if row.low(at) == "presented" else at + 6
    for here in range(at + 1, min(furthest + 1, stop)):
        if row.low(here) in ("by", "por"):
            return here
        if not row.tokens[here].word or row.tokens[here].capital:
            break
    return at + 1


def _giver(row: Row, at: int) -> int:
    """Who stands behind "a grant from", "the generosity of", "support from", where that is what is told."""
    for here in range(at, at + 4):
        if here > at and here < len(row.tokens) and row.tokens[here - 1].capital:
            # "Presented by Acme Energy with support from Ajax"
            break
        if row.low(here) in _GENEROUS and row.low(here + 1) in ("from", "of", "by"):
            return here + 2
    return at


def _pays(row: Row, first: int, at: int) -> bool:
    """Whether "presented by" is of the event: not "awards presented by", "an award supported by", "trails are supported
    by"."""
    if row.low(at) == "presented" and row.low(at - 1) in ("be", "being"):
        # "The luncheon will be presented by Acme", and no award
        told = {row.low(here) for here in range(first, at)}
        return PRIZES.isdisjoint(told) and (
            bool(told & {"event", "events"})
            or any(called.is_held(row, here) and row.low(here) not in _TAUGHT for here in range(first, at))
        )
    if (
        row.low(at) == "presented"
        and row.mark(at - 1) == ","
        and not PRIZES.isdisjoint(row.low(here) for here in range(first, at))
    ):
        # "the Fire Service Award, presented by the Elm Fire District"
        return False
    return row.low(at) not in ("presented", "supported") or (
        row.low(at - 1)
        not in ("award", "awards", "check", "paper", "was", "were", "be", "been", "scholarship", "scholarships")
        and (row.low(at - 1) != "are" or row.low(at - 2) in _GATHERINGS)
    )


_TAUGHT = words(
    "program programs workshop workshops lecture class classes session webinar seminar training film movie concert "
    "reading panel discussion talk play show"
)
"""What is presented by those who teach or play."""
_GATHERINGS = words("events concerts performances festivities workshops lectures screenings")


__all__ = ["paid"]
