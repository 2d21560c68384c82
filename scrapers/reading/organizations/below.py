"""Names behind and below a label: "Hosted by: Bring Hope to Elm"; "Our sponsors", and then "Acme", "Gold: Ajax" in rows
of their own."""

from __future__ import annotations

from scrapers.reading import bodies, names
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.organizations import lists
from scrapers.reading.organizations.row import LEVELS, SPONSOR, Row
from scrapers.reading.tokens import tokens
from scrapers.reading.words import words

_FACTS = words(
    "location venue place where when date dates time cost price contact address parking tickets registration register "
    "rsvp phone email website"
)
"""Labels of what else is told of a gathering."""
_TITLES = words("dr drs mr mrs ms rev judge hon sen rep mayor senator representative")
_PEOPLE = words("individuals individual families family persons")
"""Labels of those who pay and are no bodies."""
_TRADES = words("agent agents advisor adviser realtor attorney dentist broker")
_LEVELS = LEVELS | words("title lead major coffee lunch breakfast dinner beverage dessert media venue print bar drink")


def read(lines: list[str], *, paid: bool) -> list[str]:
    """The names of a list below its label, a row each, as long as rows are nothing else."""
    found: list[str] = []
    by_levels = paid and len(lines) > 3 and _is_a_word(lines[0]) and not _is_a_word(lines[1])
    before = ""
    for line in (part for whole_line in lines for part in (_between_marks(whole_line) if paid else [whole_line])):
        row = Row(line, tokens(line))
        before, last = line, before
        if paid and last and _is_paid_for(row):
            # "Main Stage", "Friends of the Gala": what those below it pay for
            continue
        if by_levels and _is_a_word(line) and not (last and _is_a_word(last)):
            # "Visionary", a level that its givers have named themselves
            continue
        if paid and not line.strip().count(" ") and "." in line and line.islower():
            # an address of the web below a name
            continue
        if paid and (_is_somebody(row) or (row.low(0) in _PEOPLE and row.mark(1) == ":")):
            # "Dr. & Mrs. Bob Roe", "State Farm agent Jane Roe" among them
            continue
        begin = 1 if row.mark(0) in "•*-–·" else 0
        label = next(
            (
                at
                for at in range(begin, min(begin + 4, len(row.tokens)))
                if row.mark(at) == ":" or (row.mark(at) in "-–—|" and not row.tokens[at].glued)
            ),
            -1,
        )
        if label > begin and (not paid or row.low(begin) in _FACTS):
            # "Host:", who it is below, and then "Location: Elm Green"
            break
        begin = label + 1 if label > begin else _behind_level(row, begin)
        if not row.named(begin, len(row.tokens)) or begin == len(row.tokens) or row.low(len(row.tokens) - 1) in SPONSOR:
            break
        if not paid and any(
            span.first == 0 and span.end == len(row.tokens) - begin
            for span in names.find(row.tokens[begin:])
            if span.sure and not span.thing
        ):
            # "Host:", and below it somebody of whom no list knows
            break
        named = lists.read(row, begin, len(row.tokens), paid=paid)
        if not named:
            break
        found += named
    return found


_STAGED = words(
    "main stage tent bar photo booth dance floor valet parking welcome reception kids zone beer garden silent live "
    "auction media print music entertainment raffle dessert coffee swag bag bags wi-fi wifi tote"
)


def _is_paid_for(row: Row) -> bool:
    """ "Main Stage", "Tent", "Friends of the Event": what is paid for, and nobody."""
    told = [token.low for token in row.tokens if token.word]
    if told[:3] == ["friends", "of", "the"] and told[-1] in (
        "event",
        "gala",
        "festival",
        "evening",
        "show",
        "tournament",
    ):
        return True
    return 0 < len(told) < 4 and all(low in _STAGED for low in told)


_NO_LEVELS = words(
    "home about events news menu login search contact register share more join donate back next calendar tickets "
    "facebook instagram twitter linkedin youtube details agenda speakers schedule"
)


def _is_a_word(line: str) -> bool:
    """ "Visionary", "Innovators:": one word of the language alone, and none of a menu."""
    word = line.strip(" :•*-–")
    return (
        word.isalpha()
        and word[:1].isupper()
        and len(word) > 3
        and (is_ordinary(word.lower()) or word.lower().endswith(("ator", "ary", "pion", "eer")))
        and word.lower() not in _NO_LEVELS
    )


def _between_marks(line: str) -> list[str]:
    """The names of a row that bars part, "Acme | Ajax | Elm Bank", and the levels of one: "Champion: Acme; Friend:
    Ajax"; "Gold | Acme" is whole."""
    parts = [part.strip() for part in line.split("|")]
    if len(parts) > 1 and all(parts) and not (len(parts) == 2 and _LEVELS.issuperset(parts[0].lower().split())):
        navigating = sum(" " not in part and is_ordinary(part.lower()) for part in parts) * 2 >= len(parts)
        return [line] if navigating else parts
    levels = [part.strip() for part in line.split(";")]
    return levels if len(levels) > 1 and all(": " in part for part in levels) else [line]


def _is_somebody(row: Row) -> bool:
    """Whether a row names a person by title or trade, who pays as well."""
    if (
        len(row.text) > 80
        or row.mark(len(row.tokens) - 1) in ".!?"
        or not (row.low(0) in _TITLES or any(token.low in _TRADES for token in row.tokens))
    ):
        return False
    return any(
        span.sure == 2 and not span.thing and (span.honoured or span.end == len(row.tokens))
        for span in names.find(row.tokens)
    )


def _behind_level(row: Row, begin: int) -> int:
    """Behind "PLATINUM Elm Bank": a level in capitals before names that are not."""
    shouted = begin
    while shouted < len(row.tokens) - 1 and row.low(shouted) in _LEVELS and row.mark(shouted).isupper():
        shouted += 1
    return (
        shouted
        if shouted > begin and bodies.proper_word(row.tokens[shouted]) and not row.mark(shouted).isupper()
        else begin
    )


def whole(row: Row, begin: int, found: list[str]) -> list[str]:
    """A label's only name with all that its row tells, where a small word would cut it: "Hosted by: Bring Hope to
    Elm"."""
    value = row.text[row.tokens[begin].begin :].strip()
    if len(found) != 1 or not value.startswith(found[0]) or len(value) == len(found[0]):
        return found
    behind = value[len(found[0]) :].strip()
    if (
        behind[:1] in "-–—"
        and behind.rsplit(" ", 1)[-1].lower() in ("chapter", "section", "division", "branch")
        and all(
            token.capital or not token.word or token.low in ("of", "the", "and", "for", "on")
            for token in row.tokens[begin:]
        )
    ):
        # "Hosted by: Society for Management – Elm Chapter"
        return [value]
    rest = [token for token in row.tokens[begin:] if token.begin >= row.tokens[begin].begin + len(found[0])]
    joined = rest[0].low in ("for", "to", "in", "on", "with", "against") and 1 < len(rest) < 6
    joined = joined or (
        rest[0].low == "at" and 1 < len(rest) < 6 and any(token.low in ("university", "college") for token in rest)
    )
    return (
        [value]
        if joined
        and rest[-1].capital
        and all(
            token.low in ("for", "at", "of", "to", "in", "on", "with", "against", "the") or bodies.proper_word(token)
            for token in rest
        )
        else found
    )


__all__ = ["read", "whole"]
