"""Evenings for a cause that are called by what is eaten: "Lobsterfest" with an auction and corporate tables, a "Freedom
Fund Banquet".

Who buys a table there brings those whom one would like to meet; a festival with rides and a midway has none.
"""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.formats import pastimes
from hobnob.records import Format

_FUND = re.compile(
    r"\b(?:(?:freedom|scholarship|memorial|heritage|legacy|hope|children'?s|education|building|emergency) fund"
    r"|scholarship|heritage|hope) (?:dinner|banquet|luncheon|breakfast|brunch|supper)\b",
    re.I,
)
_TABLES = re.compile(
    r"\b(?:corporate|sponsor|reserved|host) tables?\b|\btables? (?:hosts?|sponsors?|of (?:eight|ten|8"
    r"|10))\b[^.\n]{0,30}\$\d|\btables? (?:are )?\$\d|\$[\d,]+ (?:buys|for) a table|\bpaddle raise\b"
    r"|\bfund-?a-?need\b|\b(?:live|silent) (?:(?:&|and) \w+ )?auction\b|\bsouvenir (?:ads?|booklet|program)\b",
    re.I,
)
_RAISED = re.compile(
    r"\b(?:raised?|proceeds|benefit\w*|for the (?:club|kids|children|hospital|hospice|foundation)|tax receipts?"
    r"|donors?|scholarships?|souvenir|goes to|auction)\b",
    re.I,
)
_DEAR = re.compile(r"\btables?\b[^.\n]{0,30}\$\d{1,2},\d{3}|\$\d{1,2},\d{3}[^.\n]{0,20}\btables?\b", re.I)
_GIVING = re.compile(
    r"\b(?:foundation|rotary|kiwanis|lions|hospice|hospital|boys (?:&|and) girls|united way|naacp|ymca|ywca|league"
    r"|shelter|food ?bank|charit\w+|humane society|big brothers|habitat|junior achievement|scouts|jaycees|optimist"
    r"|exchange club|civitan|fund|society)\b",
    re.I,
)
_FAIR = re.compile(
    r"\b(?:midway|rides|face painting|bounc\w+|food trucks?|crafters?|(?:two|three|both|main) stages?|lawn chairs?"
    r"|vendors?|free admission|kids'? (?:zone|games)|fireworks)\b",
    re.I,
)
_LENGTH = 700


def of(title: str, text: str, organizer: str, found: Format | None) -> Format | None:
    """The fundraiser that a feast or a dinner read as ``found`` is."""
    opening = text[:_LENGTH]
    if found is Format.FESTIVAL:
        given = (
            _TABLES.search(opening) is not None
            and _RAISED.search(opening) is not None
            and _FAIR.search(f"{title}\n{opening}") is None
        )
        return (
            Format.FUNDRAISER
            if given and (not organizer or pastimes.working_body(organizer) or _GIVING.search(organizer))
            else None
        )
    if found is Format.DINNER and _GIVING.search(organizer):
        if _FUND.search(title) or (_TABLES.search(opening) and (_RAISED.search(opening) or _DEAR.search(opening))):
            return Format.FUNDRAISER
    return None


__all__ = ["of"]
