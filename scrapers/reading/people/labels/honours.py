"""Labels of those whom a gathering honours: "Distinguished alumni", "Passing of the gavel", "Officers to be
installed"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import (
    ROLES,
    TALKS,
)
from scrapers.reading.people.evidence import Evidence, strong
from scrapers.reading.words import words

AWARDS = words(
    "heroes year month quarter award awards congratulations honoring honouring celebrating inducting recognizing "
    "honors achievement inductees recipients under class hall induction recognition outstanding congrats saluting "
    "prize medal scholars"
)
_INSTALLED = words(
    "installed inducted pin swears swearing sworn install installs installing induct inducts inducting pins pin "
    "plaques honored recognized honour salute salutes thanked saluted graduating"
)
_SEATS = words("seat seats seating welcome welcomes welcoming elect elects install installs installing")
_TAKES = words(
    "elected election install installs installed installing installation swear swears sworn swearing induct inducts "
    "inducted incoming"
)
_PRAISED = words("hero trailblazer trailblazers volunteer-of-the-year medalist")
_SOMEBODY = words("woman women man men latina latino person friend champion spirit citizen pillar pillars rookie")
"""Of what somebody is these, is a prize: "Woman of Distinction", "Friend of Education"."""
_JOINED = words("attorneys lawyers associates rotarians kiwanians lions inductees citizens fellows")


def of_distinction(lows: list[str]) -> Evidence | None:
    """ "Distinguished alumni", "Eagle Scouts"."""
    if (
        lows[0] == "distinguished" and lows[-1] not in ROLES and TALKS.isdisjoint(lows) and "speaker" not in lows
    ) or lows[-2:] in (["eagle", "scout"], ["eagle", "scouts"]):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[:2])}”")
    return None


def outstanding_alumni(lows: list[str]) -> Evidence | None:
    """ "Outstanding alumnus"."""
    if (
        lows[-1] in ("alumnus", "alumna", "alum", "alumni", "alumnae")
        and len(lows) > 1
        and lows[-2] in ("young", "outstanding", "honorary", "distinguished")
    ):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-2:])}”")
    return None


def gavel_is_passed(lows: list[str]) -> Evidence | None:
    """ "Passing of the gavel"."""
    if "gavel" in lows and not {"passing", "pass", "passes", "exchange", "handing"}.isdisjoint(lows):
        return strong(Role.HONOREE, "the gavel is passed")
    return None


def years_of_service(lows: list[str]) -> Evidence | None:
    """ "25 years:"."""
    if (
        len(lows) < 4
        and lows[-1] in ("years", "years'")
        and (lows[0].isdigit() or lows[0] in ("five", "ten", "fifteen", "twenty", "thirty", "forty"))
    ):
        return strong(Role.HONOREE, "the years of their service")
    return None


def take_office(lows: list[str]) -> Evidence | None:
    """Those who take office: "Officers to be installed"."""
    return strong(Role.HONOREE, "those who take office") if takes_office(lows) else None


def joins(lows: list[str]) -> Evidence | None:
    """ "New members" of a body who are honoured: "New Rotarians", "Newest citizens"."""
    if (
        lows[-1] in _JOINED
        and lows[-2:-1]
        and lows[-2] in ("new", "newest")
        and lows[0] not in ("for", "contact", "sponsors")
    ):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-2:])}”")
    return None


def guest_of_honor(lows: list[str]) -> Evidence | None:
    """ "Guest of honor"."""
    return strong(Role.HONOREE, "the guest of honor") if lows[-3:] == ["guest", "of", "honor"] else None


def guests_of_honor(lows: list[str]) -> Evidence | None:
    """ "Guests of honor", "Thanking our outgoing directors"."""
    if lows[-3:] == ["guests", "of", "honor"] or (
        not {"thanking", "thank", "thanks"}.isdisjoint(lows)
        and not {"outgoing", "departing", "retiring"}.isdisjoint(lows)
    ):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-3:])}”")
    return None


def of_a_lifetime(lows: list[str]) -> Evidence | None:
    """ "Lifetime achievement", "Emerging leaders"."""
    if (
        len(lows) < 4
        and (
            lows[0] == "lifetime"
            or (lows[-1] in ("leader", "leaders", "professional") and lows[0] in ("emerging", "rising", "young"))
        )
        and lows[-1] not in TALKS
    ):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-3:])}”")
    return None


def praised(lows: list[str]) -> Evidence | None:
    """ "Harris Fellows", "Local hero", "Woman of Distinction"."""
    if (
        lows[-1] in ("fellow", "fellows", "fellowship", "fellowships")
        and lows[-2:-1]
        and lows[-2] in ("harris", "hixson", "jones")
    ) or (len(lows) < 5 and (lows[-1] in _PRAISED or (lows[0] in _SOMEBODY and lows[1:2] == ["of"]))):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-3:])}”")
    return None


def retires(lows: list[str]) -> Evidence | None:
    """ "Retirement party", "Farewell", "Roast"; no planning for retirement."""
    if any(low in ("retirement", "farewell", "roast") for low in lows) and not any(
        low in ("planning", "income", "savings") for low in lows
    ):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-3:])}”")
    return None


def receive_it(lows: list[str]) -> Evidence | None:
    """ "Receiving the award"."""
    if any(low in ("receive", "receives", "receiving", "earn", "earns") for low in lows):
        return strong(Role.HONOREE, "those who receive it")
    return None


def glass_is_raised(lows: list[str]) -> Evidence | None:
    """ "Raise a glass to"."""
    if any(low in ("glass", "glasses", "toast") for low in lows) and any(
        low in ("lift", "lifting", "raise", "raising") for low in lows
    ):
        return strong(Role.HONOREE, "a glass is raised to them")
    return None


def grand_marshal(lows: list[str]) -> Evidence | None:
    """ "Grand marshal"."""
    if lows[-2:] in (["grand", "marshal"], ["grand", "marshals"]):
        return strong(Role.HONOREE, "the grand marshal")
    return None


def are_honoured(lows: list[str]) -> Evidence | None:
    """ "Installed as officers", "We salute"."""
    if any(low in _INSTALLED or low in ("honor", "honors", "celebrate", "salutes", "recognize") for low in lows):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-4:])}”")
    return None


def takes_office(lows: list[str]) -> bool:
    """ "Officers to be installed", "will swear in the new board", "installs its 2026 leadership", "Taking office"."""
    return (
        (
            any(low in ("officers", "leadership", "board", "slate", "officials") for low in lows)
            and any(low in _TAKES for low in lows)
        )
        or (lows[-1] in ("directors", "trustees", "officers") and not _SEATS.isdisjoint(lows))
        or lows[:2] == ["taking", "office"]
        or (
            lows[-1] in ("directors", "trustees", "officers")
            and lows[0] in ("new", "incoming", "newly", "newly-elected")
        )
    )


__all__ = [
    "AWARDS", "are_honoured", "gavel_is_passed", "glass_is_raised", "grand_marshal", "guest_of_honor",
    "guests_of_honor", "joins", "of_a_lifetime", "of_distinction", "outstanding_alumni", "praised", "receive_it",
    "retires", "take_office", "years_of_service",
]  # fmt: skip
