"""The end of an address outside North America: "…, Stamford, PE9 1PX", "…, 69002 Lyon, France", "…, Sydney NSW 2000".

A British or Irish code, an Australian state with its code, or the name of a country after a comma gives it away; a code
of five digits before a town is believed with a country, or behind a street as France and Germany write them.
"""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.reading import french_streets

_COUNTRY = re.compile(
    r",\s*(?P<country>(?:the )?united kingdom|u\.?k\.?|great britain|england|scotland|wales|northern ireland|ireland"
    r"|france|germany|deutschland|spain|españa|italy|italia|(?:the )?netherlands|nederland|belgium|belgique|belgië"
    r"|switzerland|schweiz|suisse|austria|österreich|portugal|sweden|sverige|norway|norge|denmark|danmark|finland"
    r"|poland|polska|australia|new zealand)\s*\.?\s*$",
    re.I,
)
_TOWNS_TOO = frozenset(
    {"england", "scotland", "wales", "ireland", "italy", "belgium", "sweden", "norway", "denmark", "finland", "poland"}
)
"""Countries that towns of North America are called after: "Fire Hall, Poland" is believed with a code only."""
_BRITISH = re.compile(r"(?:^|[\s,])(?P<code>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\s*\.?$")
_IRISH = re.compile(
    r"(?:^|[\s,])(?P<code>(?:[AC-FHKNPRTV-Y]\d\d|D6W)\s?(?=\w{0,3}\d)(?=\w{0,3}[A-Z])[0-9AC-FHKNPRTV-Y]{4})\s*\.?$"
)
_AUSTRALIAN = re.compile(r"[\s,](?P<region>NSW|VIC|QLD|WA|SA|TAS|ACT|NT),?\s+(?P<code>\d{4})\s*$")
_TOWN = r"(?P<town>[A-ZÀ-Þ][\w.'’-]*(?:[ ](?:[A-ZÀ-Þ(][\w.'’)-]*|am|an|der|de|la|le|les|sur|d[ei]l?|\d{1,2})){0,4})"
_CONTINENTAL = re.compile(rf"(?:^|,\s*|\n\s*)(?:[A-Z]{{1,2}}-)?(?P<code>\d{{4,5}}(?:\s[A-Z]{{2}})?)\s+{_TOWN}\s*$")
_GERMAN_STREET = re.compile(
    r"\w*(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|ring)\s+\d{1,4}\s?[a-z]?(?:-\d+)?", re.I
)
_COUNTY = re.compile(
    r"\w+shire|(?:east|west|north|south) (?:yorkshire|sussex|lothian|midlands|glamorgan)|kent|surrey|essex|norfolk"
    r"|suffolk|devon|cornwall|dorset|somerset|cumbria|county \w+|tyne (?:and|&) wear|merseyside|middlesex"
    r"|co\.? \w+|greater (?:london|manchester)|isle of wight|england|scotland|wales|northern ireland",
    re.I,
)
_IRISH_COUNTY = re.compile(
    r",\s(?:Co\.?|County)\s(?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Fermanagh|Galway|Kerry"
    r"|Kildare"
    r"|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone"
    r"|Waterford|Westmeath|Wexford|Wicklow)$"
)
"""An Irish address that ends with its county."""
_DUBLIN = re.compile(r"Dublin \d{1,2}W?")
_PIECES = re.compile(r"\s*[,\n·|•]\s*")
_ROAD = re.compile(
    r"\b(?:road|rd|street|st|lane|ln|avenue|ave|way|drive|close|hill|gardens|square|place|row|terrace|crescent|park"
    r"|quay|wharf)\.?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Tail:
    """What the end of the address tells, and ``head``, the text before it; ``street`` where the code settles it."""

    head: str
    street: str | None = None
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None


def tail(text: str) -> Tail | None:
    """The end of a foreign address; None where nothing shows that it is one."""
    country = None
    if found := _COUNTRY.search(text):
        country, text = found["country"], text[: found.start()].rstrip(" ,\n")
    if found := _BRITISH.search(text) or _IRISH.search(text):
        return _british(text[: found.start()], found["code"], country)
    if found := _IRISH_COUNTY.search(text):
        head, city = _last_piece(text[: found.start()])
        return Tail(head, None, city, found.group().strip(", "), None, country)
    if found := _AUSTRALIAN.search(text):
        head, city = _last_piece(text[: found.start()])
        return Tail(head, None, city, found["region"], found["code"], country)
    if found := _CONTINENTAL.search(text):
        head = text[: found.start()].rstrip(" ,\n")
        street = _continental_street(head, bool(country))
        if country or street:
            before = head[: head.rfind(street)].rstrip(" ,\n") if street else head
            return Tail(before, street, found["town"], None, found["code"], country)
    if country is None or country.lower() in _TOWNS_TOO:
        return None
    head, city = _last_piece(text)
    return Tail(head, None, city, None, None, country)


def _british(text: str, code: str, country: str | None) -> Tail:
    """The post town stands before the code, with or without a comma; a county may follow it."""
    region = None
    pieces = [one for one in _PIECES.split(text.strip(" ,\n")) if one]
    if len(pieces) > 2 and _COUNTY.fullmatch(pieces[-1]):
        region = pieces[-1]
        text = text[: text.rfind(region)]
    head, city = _last_piece(text)
    packed = code.replace(" ", "")
    inward = 4 if _IRISH.fullmatch(code) else 3
    return Tail(head, None, city, region, f"{packed[:-inward]} {packed[-inward:]}", country)


def _last_piece(text: str) -> tuple[str, str | None]:
    """What stands before the last piece of several, and the piece, where it may be a town's name."""
    text = text.rstrip(" ,\n")
    pieces = list(_PIECES.finditer(text))
    last = text[pieces[-1].end() :] if pieces else ""
    if (
        not last
        or (any(mark.isdigit() for mark in last) and not _DUBLIN.fullmatch(last))
        or len(last) > 40
        or _ROAD.search(last)
    ):
        return text, None
    return text[: pieces[-1].start()], last


def _continental_street(head: str, sure: bool) -> str | None:
    """The last piece before the code when it is a street: with its number, or of a kind that says so itself."""
    if french := french_streets.find(head):
        return head[slice(*french)] if not head[french[1] :].strip(" ,") else None
    last = _PIECES.split(head)[-1] if head else ""
    if _GERMAN_STREET.search(last):
        return last
    return last if sure and re.search(r"\d", last) else None


__all__ = ["Tail", "tail"]
