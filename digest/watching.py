"""Which events an entry of the watch list names; the looking is done by ``digest.watch``."""

from __future__ import annotations

from importlib.util import find_spec

from hobnob.records import Event
from hobnob.taste import Watch


def watched(event: Event, watch: Watch) -> bool:
    """Whether the event names a person, company, title or topic of the entry."""
    if find_spec("digest.watch") is None:
        return False
    from digest.watch import hits

    return bool(hits(event, (watch,)))


__all__ = ["watched"]
