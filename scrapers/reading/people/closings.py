"""The list that the end of a line of prose opens: "… will swear in the new officers:", "Join us as we honour five
remarkable women."."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading import bodies
from scrapers.reading.people import labels, leads
from scrapers.reading.people.cues import CONTACT, HONOUR, NOBODYS, ROLES
from scrapers.reading.people.evidence import NOTHING
from scrapers.reading.people.line import Line
from scrapers.reading.people.section import Section
from scrapers.reading.words import words


def closing(line: Line) -> Section | None:
    """The section that the last clause of a line of prose opens: "… will swear in the new officers:"."""
    words = last_clause(line)
    if labels.takes_office(words):
        return Section(Role.HONOREE, False, body=installing(line))
    if any(
        here and line.low(here) == "by" and labels.through(line.low(here - 1)).role is Role.MODERATOR
        for here in range(min(4, len(line.tokens)))
    ) and any(name.sure for name in line.names):
        # "Moderated by Jane Roe:", and the panel below
        return Section(Role.PANELLIST, False, lasts=True)
    if words and words[-1] in HONOUR - {"welcome", "welcomes", "thank"}:
        # "Join emcee Jane Roe as we honor:"
        return Section(Role.HONOREE, False)
    if 0 < len(words) < 4 and words[-1] in ("lineup", "line-up"):
        return Section(Role.SPEAKER, False, lead=True)
    inner = next(
        (at for at in range(len(line.tokens) - 2, max(0, len(line.tokens) - 6), -1) if line.mark(at) == ":"), -1
    )
    last = [token.low for token in line.tokens[inner + 1 :] if token.word] if inner > 0 else []
    # "Confirmed speakers and panels include: Media Panel:": the last label is that of the list
    given = {ROLES[low] for low in last or words[-12:] if low in ROLES}
    if (
        len(given) == 1
        and Role.PERFORMER not in given
        and not any(low in NOBODYS or low in CONTACT for low in words[-3:])
    ):
        return Section(given.pop(), False)
    told = labels.of_label(line, max(0, len(line.tokens) - 9), len(line.tokens) - 1) if words else NOTHING
    role = leads.role(words) or (told.role if told.weight >= 3 else None)
    return Section(role, False) if role is not None else None


def honours_several(line: Line) -> bool:
    """ "Join us as we honour five remarkable women.": those whom the rows below will name."""
    words = last_clause(line)
    at = next(
        (place for place, low in enumerate(words) if low in HONOUR - {"welcome", "welcomes", "thank", "wish"}), -1
    )
    return (
        at >= 0
        and 1 < len(words) - at < 9
        and words[at + 1]
        in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "these", "this", "our")
        and words[-1] in _PERSONS
        and not line.names
    )


_PERSONS = words(
    "women men people leaders students members individuals honorees winners recipients volunteers teachers educators "
    "alumni neighbors citizens heroes graduates scholars champions inductees professionals girls boys officers "
    "firefighters nurses veterans athletes artists friends"
)


def installing(line: Line) -> str | None:
    """The body of "The Ashford Bar Association installs its 2026 leadership:", "we install the officers of the Rotary
    Club:"."""
    of = next(
        (
            at
            for at, token in enumerate(line.tokens)
            if token.low in ("of", "for") and line.low(at - 1) in ("officers", "leadership", "board", "slate")
        ),
        0,
    )
    if of:
        first = of + 2 if line.low(of + 1) == "the" else of + 1
        end = bodies.end(line.tokens, first, len(line.tokens) - 1)
        return bodies.text(line.text, line.tokens, first, end) if end == len(line.tokens) - 1 and end > first else None
    verb = next(
        (at for at, token in enumerate(line.tokens) if token.low in ("installs", "welcomes", "inducts", "announces")), 0
    )
    first = 1 if line.low(0) == "the" else 0
    return (
        bodies.text(line.text, line.tokens, first, verb)
        if verb - first > 1 and bodies.end(line.tokens, first, verb) == verb
        else None
    )


def last_clause(line: Line) -> list[str]:
    """The words behind the last mark that ends a clause, the mark at the end of the line left out."""
    begin = 0
    for at, token in enumerate(line.tokens[:-1]):
        if token.text in ".!?;":
            begin = at + 1
    return [token.low for token in line.tokens[begin:] if token.word]


__all__ = ["closing", "honours_several", "installing", "last_clause"]
