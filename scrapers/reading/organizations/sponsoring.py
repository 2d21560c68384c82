"""Those who are, were or will be a sponsor of some kind: "Acme is a bronze sponsor", "the gala has Acme as its title
sponsor"."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.reading import bodies
from scrapers.reading.organizations import lists
from scrapers.reading.organizations.row import BACK, LEVELS, Row
from scrapers.reading.people.cues import DETERMINERS
from scrapers.reading.words import words

_SERVES = words("serves serve served returns return returned serving returning joins joined")
_HAS = words(
    "have has had having with welcome welcomes welcomed welcoming thank thanks announce announces announced and named"
)
_KINDS = LEVELS | words(
    "lunch luncheon breakfast dinner beverage drink bar media title lead major event reception station hole music "
    "band raffle golf award awards table cart dessert coffee photo print program official presenting underwriter "
    "platinum proud generous main food entertainment water"
)
_ARTICLES = DETERMINERS & words("a an the our its their this") | words("tonight's today's")
_CLAUSES = words("the thank thanks with welcome")
_LONGEST = 6


def read(row: Row, first: int, at: int) -> Iterator[str]:
    """The names that "sponsor" at ``at`` is said of, in the sentence that begins at ``first``."""
    article = next((here for here in range(at - 1, max(first, at - _LONGEST), -1) if row.low(here) in _ARTICLES), 0)
    if not article or any(not row.tokens[here].word for here in range(article, at)):
        return
    kind = {row.low(here) for here in range(article + 1, at)}
    if row.low(article) in ("a", "an") and (
        kind.isdisjoint(_KINDS) or (row.low(at + 1) in ("of", "for") and row.low(at + 2) not in ("this", "our", "the"))
    ):
        # "a sponsor of the Owls"
        return
    linked = article - 1
    if row.low(linked) == "being" and row.low(linked - 1) == "for":
        yield from _before(row, first, linked - 1, of={"to", "thank", "thanks", "and", ","})
    elif row.low(linked) == "as" and row.low(linked - 1) in _SERVES:
        yield from _before(row, first, linked - 1 - (row.low(linked - 2) in ("is", "are", "again", "proudly")))
    elif row.low(linked) == "as":
        yield from _before(row, first, linked, of=_HAS)
    elif row.low(linked) in ("was", "were", "is", "are") or (row.low(linked) == "be" and row.low(linked - 1) == "will"):
        yield from _before(row, first, linked - (row.low(linked) == "be"))


def _before(row: Row, first: int, end: int, of: frozenset[str] | set[str] = frozenset()) -> Iterator[str]:
    """The bodies whose names end at ``end``: they open their sentence or clause, or follow one of the words ``of``."""
    begin = end
    while begin > first and (
        bodies.proper_word(row.tokens[begin - 1])
        or row.mark(begin - 1) == "&"
        or (
            row.low(begin - 1) in BACK
            and row.low(begin - 1) != "and"
            and begin - 1 > first
            and (bodies.proper_word(row.tokens[begin - 2]) or row.low(begin - 1) == "the")
        )
    ):
        begin -= 1
        if row.low(begin) in of or (row.low(begin) in _CLAUSES and row.tokens[begin].capital and begin == first):
            begin += 1
            break
    begin += row.low(begin) == "the" and not row.tokens[begin].capital
    if begin >= end or not bodies.proper_word(row.tokens[begin]):
        return
    before = begin - 1 - (row.low(begin - 1) == "the")
    opens = before < first or row.mark(before) in ",;" or row.low(before) in ("and", "while")
    if (row.low(before) in of or row.mark(before) in of) if of else opens:
        yield from lists.read(row, begin, end, paid=True)


__all__ = ["read"]
