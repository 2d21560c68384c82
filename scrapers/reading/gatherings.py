"""What occasions are called: one word each."""

from __future__ import annotations

from scrapers.reading.words import words

GENERAL = words("event meeting program programme class session gathering activity function show")
"""Those that any event may be called by."""
GATHERINGS = (
    words(
        "luncheon lunch breakfast brunch dinner supper mixer webinar workshop tournament outing gala talk concert "
        "tour series party social reception forum "
        "summit roundtable fundraiser festival fair parade picnic cutting conference seminar training hearing "
        "ceremony celebration walk run race market sale "
        "auction banquet clinic course lecture panel hike ride drive cleanup retreat expo symposium presentation "
        "screening performance play"
    )
    | GENERAL
)

__all__ = ["GATHERINGS", "GENERAL"]
