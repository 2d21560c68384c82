"""Titles that borrow the words of a room: an officer who is none, a board that is a thing, a table in a shop.

"CEO" stands for the chief executive unless its own letters are spelt out beside it; a cribbage board
holds no meeting; and a museum, a hotel or a student chapter has executives at its table only where
something says so, as where the title is nothing but the name of a body: "Board of Trustees".
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.formats import evidence, pastimes
from hobnob.records import Format

_OFFICE = re.compile(r"\b(?:CEO|CFO|COO|CIO|CTO|CMO|CISO)s?\b")
_THING = re.compile(
    r"\b(?:cribbage|surf|skate|snow|wake|paddle|boogie|cutting|chess|checker|charcuterie|cheese|graz(?:e|ing)|ouija"
    r"|dart|emery|circuit|peg|mood|foosball|white|chalk|dash|ironing|diving|spring|game|smorgas|bread|butter"
    r"|dessert|cookie|corn ?hole|shuffle|switch|score|floor|porch|sand|sail|sound|bean ?bag|backgammon|monopoly"
    r"|drafting"
    r"|barn)[ -]?boards?\b",
    re.I,
)
_HISTORY = re.compile(
    r"\b(?:civil war|revolution(?:ary war)?|world war(?: (?:i{1,2}|one|two|1|2))?|ww ?(?:i{1,2}|1|2)|great war"
    r"|korean war|vietnam(?: war)?|war of 1812|military|history|historical|lincoln|grant|napoleon\w*|genealog\w+"
    r"|sherlock\w*|railroad|maritime history|frontier|archaeolog\w+|poets?|poetry|writers'?|quilters?'?|rose|orchid"
    r"|hosta|astronomy|coin|stamp) round ?tables?\b",
    re.I,
)
_STUDENTS = re.compile(
    r"\b(?:student|collegiate|undergrad\w*|campus) (?:chapter|association|organi[sz]ation|society|club|union"
    r"|government|senate|council|life|activities|branch)\b|\bundergrads?\b|\b(?:deca|fbla|fccla|hosa|skillsusa|4-h"
    r"|ffa|key club|interact club|rotaract)\b|\bcollegiate\b",
    re.I,
)
_SHOPS = re.compile(
    r"\b(?:hotel|inn|resort|spa|steakhouse|chophouse|trattoria|tap ?room|brew ?(?:house|pub)|ale ?house|lounge"
    r"|night ?club|shop(?:pe)?|store|boutique|outfitters?|nursery|florist|furniture|mattress\w*|jewel(?:ers?|ry)"
    r"|emporium|mercantile|toys?|books(?:tore|hop|eller\w*)?|records|cyclery|snowboards?|skate|museum|theat(?:er|re)"
    r"|playhouse|cinemas?|galler(?:y|ies)|studios?|kitchen|bakery|deli|diner|eatery"
    r"|(?<!county )(?<!city )(?<!state )(?<!provincial )(?<!national )bar|grille?|roasters?|bistro|restaurant|cafe"
    r"|caf[eé]|pizz\w+|casino|lanes|arcade|gym|fitness|yoga|salon|dealership|motors|realty|insurance"
    r"|historical society|history (?:center|society|museum)|music society|genealogical society"
    r"|heritage (?:society|center)|opera|symphony|ballet|orchestra|winery|vineyards?|distillery|brewery|brewing"
    r"|library|bookmobile|zoo|aquarium|recreation|senior center)\b"
    r"(?!.*\b(?:association|alliance|council|coalition|institute|foundation|chamber|bureau|authority|professionals"
    r"|owners|partnership|board|friends)\b)",
    re.I,
)
_BODY_NAME = re.compile(
    r"\b(?:the|a|an|of|and|for|our|its|&|board|boards|trustees?|directors?|governors|committees?|sub-?committees?"
    r"|meetings?|mtg|monthly|regular|quarterly|annual|special|executive|finance|audit|budget|governance|nominating"
    r"|development|building|facilities|fundraising|membership|advisory|council|session|retreat|open|work|planning"
    r"|strategic|policy|officers?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*"
    r"|\d+\w*)\b",
    re.I,
)
_WORD = re.compile(r"[a-z]{3,}", re.I)
_ROOMS = frozenset(
    {Format.ROUNDTABLE, Format.BOARD_MEETING, Format.COMMITTEE, Format.GOVERNMENT, Format.NETWORKING, Format.MIXER}
)
_GOVERNS = re.compile(
    r"\b(?:treasurer'?s?|warrants|notice posted|open meetings?|trustees|board of|directors|agenda|minutes|quorum"
    r"|donors?|benefactors|members of the board|executives|owners and|ceos?|presidents|business (?:owners|leaders"
    r"|professionals)|chamber|rotary|networking)\b",
    re.I,
)


@lru_cache(maxsize=20_000)
def without_namesakes(title: str, opening: str) -> str:
    """The title without what only looks like an officer: "CEO (Candy, Exotics & Oddities)"."""
    for match in dict.fromkeys(_OFFICE.findall(title)):
        letters = match.rstrip("s")
        spelt = r"\W{1,3}(?:(?:of|and|the|for|in)\W{1,2})?".join(rf"{letter}[a-z]{{2,}}(?:'s?)?" for letter in letters)
        found = re.search(rf"\b{spelt}", f"{title}\n{opening}")
        if found is not None and not found.group().startswith("Chief"):
            title = re.sub(rf"\b{match}\b", " ", title)
    return title


def is_shop(organizer: str) -> bool:
    """Whether a name is that of a shop, a restaurant, a museum: a house that lives of its guests."""
    return _SHOPS.search(organizer) is not None


def without_things(title: str) -> str:
    """The title for whoever looks for a board in it: a "Cribbage Board" is none."""
    return _THING.sub("thing", title)


def of(title: str, text: str, organizer: str, found: Format | None) -> Format | None:
    """What it is instead, where a title read as ``found`` has only borrowed that word."""
    if _HISTORY.search(title) or (found is Format.ROUNDTABLE and _HISTORY.search(organizer)):
        return Format.OTHER
    if found is Format.CLUB_MEETING and _STUDENTS.search(organizer):
        return Format.OTHER
    if found not in _ROOMS or not organizer:
        return None
    opening = text[:500]
    if found not in (Format.MIXER, Format.NETWORKING) or not pastimes.working_body(title):
        # a club's board may well have the Key Club on its agenda
        if _STUDENTS.search(f"{organizer}\n{title}") or (
            _STUDENTS.search(opening) and not pastimes.working_body(organizer) and not evidence.of(opening).seniors
        ):
            return Format.OTHER
    if pastimes.working_body(organizer) or not (pastimes.hobby_body(organizer) or _SHOPS.search(organizer)):
        return None
    own = {word.lower() for word in _WORD.findall(organizer)}
    rest = [word for word in _WORD.findall(_BODY_NAME.sub(" ", title)) if word.lower() not in own]
    if (
        not rest
        or _GOVERNS.search(opening)
        or evidence.of(opening).govern
        or (found in (Format.MIXER, Format.NETWORKING) and pastimes.work(title, opening, "") >= 1.4)
    ):
        return None
    doubt = pastimes.of(title, text, organizer)
    return (doubt.form if doubt else None) or pastimes.of_body(organizer) or Format.OTHER


__all__ = ["is_shop", "of", "without_namesakes", "without_things"]
