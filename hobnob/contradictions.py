"""What is wrong between the parts of ``config.yaml``, each of which is right by itself."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob.config import Config
from hobnob.config_lines import slug_of

Found = tuple[tuple[str | int, ...], str]
"""The keys that lead to what is wrong, and what would be right."""

_PAGES = frozenset({"index", "search", "subscribe"})
"""Pages of each region; a saved search of that name would write over them."""

_TAKEN = {
    "assets": "/assets/ holds what all pages share",
    "ops": "/ops.rss is the operator's feed",
    "sources": "/sources tells how every source does",
}
"""What stands at the address that a region of that name would have."""


def contradictions(config: Config) -> Iterator[Found]:
    """Names that lead nowhere, and two things that would stand at one address."""
    yield from _regions(config)
    yield from _twice(config)
    yield from _feeds(config)
    yield from _watch(config)
    yield from _recipients(config)


def _regions(config: Config) -> Iterator[Found]:
    for slug in config.regions:
        if slug in _TAKEN:
            yield ("regions", slug), f"{_TAKEN[slug]}; give the region another name"


def _twice(config: Config) -> Iterator[Found]:
    for slug, region in config.regions.items():
        seen = set()
        for number, source in enumerate(region.sources):
            if source.name in seen:
                yield ("regions", slug, "sources", number), f"{source.name!r} stands here twice; leave out one of them"
            seen.add(source.name)


def _feeds(config: Config) -> Iterator[Found]:
    for slug, region in config.regions.items():
        for name in region.feeds:
            if name in _PAGES:
                yield (
                    ("regions", slug, "feeds", name),
                    f"/{slug}/{name} is a page of the region; give the saved search another name",
                )


def _watch(config: Config) -> Iterator[Found]:
    taken: dict[str, str] = {}
    for number, entry in enumerate(config.watch):
        address = slug_of(entry.name) if entry.name.isascii() else entry.name
        if address in taken:
            yield (
                ("watch", number, "name"),
                f"{entry.name!r} has the address of {taken[address]!r}, an entry above; give one of them another name",
            )
        taken.setdefault(address, entry.name)
        if not (entry.people or entry.companies or entry.titles or entry.topics):
            yield ("watch", number), f"{entry.name!r} looks for nothing; write people:, companies:, titles: or topics:"


def _recipients(config: Config) -> Iterator[Found]:
    watched = [entry.name for entry in config.watch]
    for number, recipient in enumerate(config.mail.to if config.mail else ()):
        for key, named, known in (
            ("regions", recipient.regions, list(config.regions)),
            ("watch", recipient.watch, watched),
        ):
            for place, name in enumerate(named):
                if name not in known:
                    there = ", ".join(map(repr, known)) or "none"
                    yield ("mail", "to", number, key, place), f"{key}: no {name!r} in this file; there is {there}"
