"""The zone of an event that states an offset only: that of the town where it takes place, if the two agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from hobnob.records import Place
from scrapers.span import Span, aware, zone


def told_there(when: Span, stated: datetime, venue: Place | None) -> Span:
    """``when`` on the clock of the venue's town; the same instants.

    ``stated`` is the start as published: "18:00-05:00" is six o'clock somewhere, and the source's own
    zone need not be where. As ``when`` is where the offset agrees, or no town explains it.
    """
    offset = stated.utcoffset()
    if (
        not offset
        or offset == when.start.utcoffset()
        or venue is None
        or venue.inferred
        or not (venue.city and venue.region)
    ):
        return when
    from hobnob.places import town
    from hobnob.places.states import code_of

    found = town(venue.city, code_of(venue.region))
    if found is None or stated.astimezone(zone(found.zone)).utcoffset() != offset:
        return when
    return replace(
        when,
        start=aware(when.start, found.zone),
        end=aware(when.end, found.zone) if when.end is not None else None,
        zone_name=found.zone,
    )
