"""What speaks for and against one event in two reports: each fact by the reason that a person reads, and how strong it
is.

What a fact is worth stands in ``points``; here is only whether it holds.
"""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.likeness.facts import hosts, hours, houses, names, sorts, texts, whose
from scrapers.likeness.facts.fact import Fact
from scrapers.likeness.pair import Pair


def of(pair: Pair) -> Iterator[Fact]:
    """All facts of two reports; the order of the two does not matter."""
    yield from hours.of_hours(pair)
    yield from houses.of_houses(pair)
    yield from hosts.of_hosts(pair)
    yield from names.of_names(pair)
    yield from names.of_bare_titles(pair)
    yield from names.of_differences(pair)
    yield from sorts.of_kinds(pair)
    yield from texts.of_texts(pair)
    yield from texts.of_addresses(pair)
    yield from whose.of_titles(pair)


__all__ = ["of"]
