"""Names of houses by their last word: "Elks Lodge", "Harbor Grill", "St. Mary's Parish Center"; and the town behind
one."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.places import gazetteer
from scrapers.reading.body_words import HOUSES
from scrapers.reading.words import words

_MORE = words(
    "center centre ctr school college courthouse fairgrounds clubhouse auditorium gymnasium armory pavilion "
    "fieldhouse firehouse grange temple synagogue cathedral "
    "club distillery bistro diner steakhouse pizzeria bakery coffeehouse brewhouse vineyard vineyards orchard farm "
    "farms ranch marina aquarium zoo planetarium arboretum playhouse cinema "
    "ballpark mall market trailhead basilica parish rectory manor mansion estate racetrack speedway raceway "
    "fairground coliseum amphitheater rink "
    "eatery cantina brasserie alehouse bakehouse barn depot kitchen taphouse roadhouse saloon chophouse "
    "chapel studio studios cidery meadery cellars conservatory deli airport hangar observatory"
)
_OF_TWO_WORDS = [
    *("Brewing Company", "Brewing Co", "Coffee Company", "Coffee Co", "Fire Station", "Municipal Building"),
    *(
        "Steak House",
        "Ale House",
        "Embassy Suites",
        "Administration Building",
        "Office Building",
        "Town Office",
        "Town Offices",
        "Township Building",
    ),
]
_WORDS = "|".join(
    sorted(
        {word.title() for word in (HOUSES | _MORE) - {"field", "books", "bar", "market"}}
        | {"Market", "Hall"}
        | {*_OF_TWO_WORDS}
    )
)
NAMED = (
    rf"(?:(?:St\.|Mt\.|Ft\.|Dr\.|[A-Z][\w'’&-]*)\s(?:(?:of|the|and|&|at|de|St\."
    rf"|[A-Z\d][\w'’&-]*)\s){{0,5}})(?:(?i:{_WORDS})|Post"
    rf"|Aerie)(?:\s(?:No\.\s?|#)?\d{{1,5}})?(?![\w’'-])(?!\s(?:St|Str|Street|Ave|Avenue|Rd|Road|Dr|Drive|Blvd"
    rf"|Boulevard|Lane|Way)\b)(?:\s(?:for|of)(?:\sthe)?(?:\s(?:and\s|&\s)?[A-Z][\w'’-]*){{1,5}})?"
)
"""A pattern: a name of two words and more that ends in what houses are called."""
_IS_HOUSE = re.compile(
    rf"(?:[\w.'’&-]+\s){{0,7}}(?:{_WORDS}|Post (?:No\.\s?|#)?\d{{1,5}}|Lodge (?:No\.\s?|#)?\d{{1,5}})"
    rf"|(?:The\s)?(?:Hotel|Caf[eé]|Ch[aâ]teau|Restaurant)(?:\s[\w'’&-]+){{1,2}}"
    rf"|(?:The\s)?(?:Inn|Lodge|Club|Hotel|Resort|Barn|Mill|Shops|Grill|Vineyard|Winery|Tavern)\s(?:at"
    rf"|on)(?:\sthe)?(?:\s[\w'’&-]+){{1,3}}|(?:[A-Z][\w.&-]*\s){{0,3}}[A-Z][\w]*['’]s(?:\s[A-Z][\w'’&-]*){{1,3}}",
    re.I,
)
_TOWN = re.compile(
    r"(?:downtown |near )?(?P<town>(?:St\.|Ste\.|Ft\.|Mt\.|[A-Z][\w'’-]+)(?:[ -](?:of|on|the|St\.|[A-Z][\w'’-]+)){0,3})"
)
_NOT_TOWNS = words(
    "central union lobby upstairs downstairs outside inside annex campus main north south east west center plaza "
    "patio terrace lawn garden gardens gym chapel sanctuary rotunda atrium pavilion gazebo stage parlor ballroom "
    "lounge commons hall library entrance "
    "courtyard deck room park tower victory liberty "
    "independence concord hope harmony eden eureka enterprise commerce industry university college"
)
"""Towns are called so too, and oftener a part of a house."""


def is_house(text: str) -> bool:
    """Whether a text is a name that ends in what houses are called."""
    return _IS_HOUSE.fullmatch(text.strip()) is not None


def parted(name: str) -> tuple[str, str | None]:
    """A name without the town that stands behind a house: "Town Hall, Fairview" and "Elks Lodge in Fairview" are two,
    "City Hall, Council Chambers" is one."""
    before, comma, last = name.rpartition(",")
    if not comma:
        before, comma, last = name.rpartition(" in ")
    match = _TOWN.fullmatch(last.strip()) if comma else None
    house = before.rpartition(",")[2].strip()
    if match is None or _IS_HOUSE.fullmatch(house) is None or house.lower().startswith(("student", "campus")):
        return name, None
    town = match.group("town")
    if (
        town.split()[0].lower() in _NOT_TOWNS
        or town.split()[-1].lower() in _NOT_TOWNS
        or _IS_HOUSE.fullmatch(town)
        or not gazetteer.towns_named(town)
    ):
        return name, None
    return before.strip(), town
