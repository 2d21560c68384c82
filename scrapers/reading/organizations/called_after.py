"""Bodies that are called after people: "State Farm - Ted Roe Agency", "Edith and Morris Roe Fund", "Dr. Roe's Orthodontics"."""

from __future__ import annotations

from scrapers.reading import bodies, names
from scrapers.reading.names.vocabulary import given_names
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words


def agent(row: Row, at: int, stop: int) -> int:
    """Where "- Ted Roe Agency" ends behind an insurer: one of its agents; 0 for others, and for one by name alone."""
    if row.mark(at) not in ("-", "–") or row.tokens[at].glued:
        return 0
    close = at + 1
    while close < min(stop, at + 5) and bodies.proper_word(row.tokens[close]):
        close += 1
    if close < at + 3 or (close < stop and row.tokens[close].word and row.low(close) != "and"):
        return 0
    spans = [span for span in names.find(row.tokens[at + 1 : close]) if span.sure == 2 and span.lead == 0]
    return close if spans and row.low(close - 1) in ("agency", "agent", "insurance", "office", "team", "group") else 0


def of_a_couple(row: Row, at: int, stop: int) -> int:
    """Where "Edith and Morris Roe Fund" ends: two given names, and what is called after both; 0 for others."""
    joint = at + 1 + (len(row.low(at + 1)) == 1 and row.mark(at + 1)[:1].isupper())
    if joint + 2 >= stop or row.low(at) not in given_names() or row.low(joint) not in ("and", "&") or row.low(joint + 1) not in given_names():
        return 0
    end = bodies.end(row.tokens, joint + 1, stop, listed=True)
    return end if end > joint + 2 and row.low(end - 1) in ("fund", "foundation", "trust", "endowment", "charities") else 0


_PRACTICES = words("orthodontics dental dentistry chiropractic eyecare optometry pediatrics vision dermatology podiatry smiles")


def of_a_doctor(row: Row, at: int, stop: int) -> int:
    """Where "Dr. Roe's Orthodontics" ends; 0 where no practice is told of."""
    if row.low(at) in ("dr", "drs") and (practice := next((here for here in range(at + 2, min(at + 5, stop)) if row.low(here) in _PRACTICES and row.tokens[here].capital), 0)) and all(bodies.proper_word(row.tokens[here]) for here in range(at + 1, practice)):
        # "Dr. Smiles Orthodontics", and no "Dr. Jane Roe, Elm Dental"
        return practice + 1
    owner = next((here for here in range(at + 1, min(at + 3, stop - 1)) if row.mark(here)[-2:] in ("'s", "’s")), 0)
    if row.low(at) not in ("dr", "drs") or not owner or not bodies.proper_word(row.tokens[owner + 1]):
        return 0
    return bodies.end(row.tokens, owner, stop, listed=True)


__all__ = ["agent", "of_a_couple", "of_a_doctor"]
