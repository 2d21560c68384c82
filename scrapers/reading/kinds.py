"""Which of the three kinds of room an event is: chamber, volunteer or professional."""

from __future__ import annotations

import re
from functools import lru_cache

from hobnob.records import Event, Format, Kind

_KINDS = (
    (Kind.VOLUNTEER, re.compile(
        r"\bvolunteer|\brotar(?:y|ian)|\bkiwanis|\blions club|\bunited way|\bhabitat for humanity|\bfood ?bank|\bjunior league|\bnon-?profits?\b|\bfoundation\b|\boptimist club|\bcivitan|\bred cross|"
        r"\bsalvation army|\bsoroptimist|\bzonta|\bexchange club|\bruritan|\bjaycees?\b|\bbig brothers big sisters|\bhumane society|\bshelter\b|\bfood pantry|\bcharit(?:y|able)|\bhandson\b|\bmobilize\b|\bamericorps|\bymca\b|\bboys (?:&|and) girls club|\bgirl scouts|\bboy scouts|\bmeals on wheels|\bhospice\b", re.I)),
    (Kind.PROFESSIONAL, re.compile(
        r"\bshrm\b|\bpmi\b|\bieee\b|\binstitute of\b|\buser group|\bmeet-?up\b|\byoung professionals?|\bbar association|\brealtors?\b|\batd\b|\bprsa\b|\btoastmasters|(?<!music )(?<!historical )(?<!choral )(?<!humane )\bsociety (?:of|for)\b|\bassociation (?:of|for)\b|\bprofessional (?:women|association|development)|\bcpas?\b|"
        r"\bhuman resources?\b|\bafp\b|\bisaca\b|\bnaiop\b|\bboma\b|\bcrew\b|\bexecutives? (?:association|network)|\bbni\b|\bascm\b|\bapics\b|\biiba\b|\bwomen in (?:tech|technology|finance|construction|business)|\bdevelopers?\b|\bcloud native|\bentrepreneurs?' organi[sz]ation|\bvistage|\bacg\b|\bchapter\b", re.I)),
    (Kind.CHAMBER, re.compile(
        r"\bchambers?(?: of commerce)?\b(?! (?:music|orchestra|ensemble|choir|singers|players|opera|symphony))|\beconomic development|\bbusiness (?:improvement|alliance|association|council)|\bmerchants'? association|\bdowntown (?:partnership|association|alliance)|\bboard of trade|\bmain street (?:program|association|inc)", re.I)),
)  # fmt: skip
_CHAMBER_WORDS = re.compile(r"\bchambers? of commerce\b|\bchamber(?:'s)? (?:member|board|ambassador|event|mixer|of)", re.I)
_BY_FORMAT = {Format.SERVICE_DAY: Kind.VOLUNTEER}


@lru_cache(maxsize=2048)
def _named(text: str, kinds: tuple[Kind, ...]) -> Kind | None:
    return next((kind for kind, pattern in _KINDS if kind in kinds and pattern.search(text)), None)


def read(event: Event) -> Kind | None:
    """The kind that organiser and hosts imply; then the categories and the title; then plain words in the text."""
    bodies = [one.name for one in (*((event.organizer,) if event.organizer else ()), *event.hosts)]
    for body in bodies:
        # "Fairview Chamber Foundation" is a chamber's own
        if found := _named(body, (Kind.CHAMBER,)) or _named(body, (Kind.VOLUNTEER, Kind.PROFESSIONAL)):
            return found
    for text in (event.title, *event.categories):
        if found := _named(text, (Kind.VOLUNTEER, Kind.PROFESSIONAL, Kind.CHAMBER)):
            return found
    if event.format in _BY_FORMAT:
        return _BY_FORMAT[event.format]
    return Kind.CHAMBER if _speaks_of_chamber(event.summary or "") else None


@lru_cache(maxsize=512)
def _speaks_of_chamber(text: str) -> bool:
    return _CHAMBER_WORDS.search(text) is not None
