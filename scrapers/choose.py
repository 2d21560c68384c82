"""Which of the configured sources a command is about."""

from __future__ import annotations

from collections.abc import Iterable

from hobnob.config import Config, Region, Source


def chosen(config: Config, *, region: str | None = None, sources: Iterable[str] = ()) -> list[tuple[Region, Source]]:
    """The configured sources of a region, or of those names; ``ValueError`` names what there is not."""
    names = set(sources)
    found = [
        (where, source)
        for where, source in config.sources
        if region in (None, where.slug) and (not names or source.name in names)
    ]
    if region is not None and region not in config.regions:
        raise ValueError(f"no region {region!r} in the configuration; there is {', '.join(config.regions) or 'none'}")
    missing = names - {source.name for _, source in found}
    if missing:
        known = ", ".join(source.name for _, source in config.sources) or "none"
        raise ValueError(f"no source {sorted(missing)[0]!r} in the configuration; there is {known}")
    return found
