"""Sponsors and hosts that are organisations: "Presenting Sponsor: KeyBank", "hosted by Acme Brewing"."""

from __future__ import annotations

import re

from hobnob.records import Organization
from scrapers.reading import names
from scrapers.reading.names.vocabulary import PLACES
from scrapers.reading.occupations import titled

_LEVEL = (
    r"(?:presenting|title|platinum|gold|silver|bronze|diamond|premier|patron|supporting|event|lead|major|media|signature|corporate|series|annual|breakfast|lunch(?:eon)?|dinner|host|venue|food|beverage|drink|dessert|bar|reception|"
    r"keynote|speaker|table|program|community|hole|cart|gala|awards?|season|contributing|underwriting|coffee|in-kind|networking|vip|copper|ruby|emerald|sapphire|champion|partner|key|co|exclusive|valet|photo|print|technology|a/v|audio|visual|beer|wine|swag|registration|parking|entertainment|our|the|today'?s|this (?:month|year|week)'?s|generous|additional|other)"
)
_LABEL = re.compile(rf"(?:^|(?<=[\n.;•|!?]))\W{{0,4}}(?:{_LEVEL}[ -]*(?:&|and|/)?\s*){{0,4}}sponsors?(?: (?:include|are|is))?(?: \(\$?[\d,]+\))?\s*(?:[:–—]|\s-\s|\n)\s*", re.I)
_BY = re.compile(
    r"\b(?:(?:proudly |generously |co-)?sponsored (?:in part )?by|underwritten by|made possible by|our sponsors (?:are|include)|brought to you by|with (?:generous )?support from|thank(?:s| you) to (?:our )?(?:\w+ ){0,3}sponsors?,?:?|(?:presenting|title|event|platinum|gold|lead) sponsors?(?: is| are|,)?):?\s+(?:(?:our |the )(?:\w+ )?sponsors?,?\s+)?",
    re.I,
)
_HOSTED = re.compile(r"\b(?:co-)?hosted by|\bhosts?\s*:|\bin partnership with|\bin collaboration with|\bin conjunction with|\bco-?hosts?\s*:|\bco-presented (?:by|with)|\bjoint (?:event|mixer|luncheon|meeting) (?:of|with|between)", re.I)
_WORD = r"(?:(?:[A-Z]\.){1,3}|(?:St|Dr|Mt|Ft|Bros)\.|[A-Z0-9À-Þ](?:[\w'’!®+-]|\.(?=\w))*|[a-z]{1,3}[A-Z]\w+)"
_NAME = re.compile(
    rf"(?:[Tt]he |our friends at |our |your friends at )?(?P<name>{_WORD}(?:[ ]*(?:&|\+)[ ]*{_WORD}|(?:[ ]+(?:of|the|for|de|la|at|in|on)){{0,2}}[ ]+{_WORD}"
    r"|[ ]+and[ ]+(?:Sons?|Company|Co\.?|Associates|Partners|Trust|Girls|Wellness|Museum|Gardens?|Grill|Spa|Bar|Loan|Savings)\b"
    r"|(?:,[ ]+|[ ]+)(?:Inc|LLC|Ltd|LLP|PC|PLLC|Co|Corp|LPA|N\.A|P\.C)\b\.?){0,9})"
)
_BETWEEN = re.compile(r"\s*(?:,\s*(?:and|&)?|;|\||•|\n|\band\b|&|/)\s*(?:the )?")
_NOT = re.compile(
    r"^(?:The|A|An|Our|Your|We|You|They|It|This|That|TBD|TBA|Members?|Contact|Become|Sponsorships?|Opportunit\w+|Available|Call|Email|Click|Here|Register|Join|Please|Free|Cost|Tickets?|RSVP|Date|When|Where|Time|Location|Speakers?|Keynote|Thank|Thanks|Platinum|Gold|Silver|Bronze|Presenting|Event|More|See|If|For|To|Includes?|\$?\d[\d,.]*|Logo|Table|Sponsors?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Dr|Mr|Mrs|Ms|Mayor|CEO|President|Chairman|Doors|Lunch|Dinner|Breakfast|Agenda|About|Parking|Enjoy|Come|Food|Drinks?|Light|Appetizers)$"
)
MOST = 30


def sponsors(text: str) -> tuple[Organization, ...]:
    """The organisations that the text names as sponsors, in its order."""
    found: dict[str, Organization] = {}
    for pattern, label in ((_LABEL, True), (_BY, False)):
        for match in pattern.finditer(text):
            for name in _list(text, match.end(), lines=label):
                if not _person(name):
                    found.setdefault(name.casefold(), Organization(name=name))
    return tuple(found.values())[:MOST]


def hosts(text: str) -> tuple[Organization, ...]:
    """The organisations that the text names as hosts."""
    found: dict[str, Organization] = {}
    for match in _HOSTED.finditer(text):
        begin = match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip())
        for name in _list(text, begin, lines=False):
            if not _person(name) and not titled(name):
                found.setdefault(name.casefold(), Organization(name=name))
    return tuple(found.values())[:MOST]


def _person(name: str) -> bool:
    spans = names.find(name)
    return len(spans) == 1 and spans[0].begin == 0 and spans[0].finish >= len(name) - 1 and spans[0].sure == 2


_AT = re.compile(r"\s+at\s+")


def _before_place(name: str) -> str:
    """"Edward Jones at the Elks Lodge" is Edward Jones; "The Inn at Honey Run" is all name."""
    parts = _AT.split(name, maxsplit=1)
    last = parts[0].split()[-1].lower()
    return name if len(parts) < 2 or last in PLACES or last.removesuffix("s") in _AT_PLACES else parts[0]


_AT_PLACES = PLACES | {"shop", "residence", "villa", "apartment", "link", "home"}


def _list(text: str, begin: int, *, lines: bool) -> list[str]:
    """Names from ``begin`` on, while one follows the other."""
    found: list[str] = []
    at = begin
    while len(found) < MOST:
        match = _NAME.match(text, at)
        if not match or _NOT.match(match["name"].split()[0].rstrip(".,:")):
            break
        name = re.sub(r"(?:['’]s|[.,])$", "", match["name"]) if not re.search(r"\b(?:Inc|Co|Corp|Ltd|Bros|[A-Z]\.[A-Z])\.$", match["name"]) else match["name"]
        following = text[match.end() : match.end() + 1]
        if following == ":" or len(name) < 2:
            break
        found.append(_before_place(name))
        at = match.end()
        if match["name"].endswith(".") and not name.endswith("."):
            break
        gap = _BETWEEN.match(text, at)
        if not gap or ("\n" in gap.group() and not lines):
            break
        at = gap.end()
    return found
