"""Lists whose name says that their rows are no events, though each has a first and a last day: jobs, coupons,
memberships."""

from __future__ import annotations

from hobnob import patterns as re

_WRAPPERS = frozenset(
    {
        "data", "items", "results", "rows", "edges", "node", "nodes", "list", "records", "entries", "value", "values",
        "docs", "hits", "collection",
    }
)  # fmt: skip
"""Names that tell nothing of what a list holds."""
_NEVER = re.compile(
    r"(?:open)?(?:jobs?|careers?|vacanc(?:y|ies))(?:list(?:ings?)?|post(?:ing)?s?|openings?|board|opportunities)?"
    r"|positions?|employmentopportunities"
    r"|(?:member)?(?:coupons?|discounts?|hotdeals?|memberdeals?)|memberships?(?:levels?|plans?|types?|tiers?)?"
    r"|subscriptions?|sponsorships?(?:levels?|packages?)?|sponsors"
    r"|advertisements?|adverts?|ads|testimonials|invoices|orders|employees|staff(?:members)?"
    r"|(?:todo)?tasks?|todos?|weather|(?:weather)?forecasts?|releases?|versions?|changelog|stellen(?:angebote|anzeigen)?|empleos?|emplois?|vacatures?|photos?|pictures|images|gallery|galleries|albums?|videos?"
    r"|episodes?|songs?|metrics?|stats|statistics|rates|leases?|contracts?|rentals?|flights?"
)
"""What these hold is none, whatever its rows say."""
_SELDOM = re.compile(
    r"announcements?|alerts?|banners?|notices?|popups?|promotions?|promos?|offers?|deals|specials|campaigns?|news"
    r"|newsitems?|articles|press(?:releases?)?|blog(?:s|posts?)?|products?|slides?|sliders?|slideshows?|hero(?:es)?|carousels?|projects?|grants?|scholarships?"
)
"""What these hold may be one that is announced: it then has its hour or its place."""
_NOT_LETTER = re.compile(r"[^a-z]")


def name_of(key: str, outer: str) -> str:
    """What a list under this key is called, where the key tells it; else what holds it is called."""
    plain = _NOT_LETTER.sub("", key.lower())
    return outer if not plain or plain in _WRAPPERS else plain


def why_no_event(name: str, *, exact: bool) -> str | None:
    """Why a row of a list of this name is no event; ``exact`` when it states its hour or its place."""
    if _NEVER.fullmatch(name) or (not exact and _SELDOM.fullmatch(name)):
        return f'it stands in a list called "{name}"'
    return None
