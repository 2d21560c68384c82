"""What stands in the place of places and may be called so: more words than those of houses, where a line's position
tells the rest."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.held_places import leads_elsewhere, tells_of_others
from scrapers.formats.listing.other_places import tells_of_other_place
from scrapers.formats.listing.persons import tells_of_person
from scrapers.formats.listing.places import ADDRESS, is_ground, is_house, is_room
from scrapers.formats.listing.words import EVENT, MONTH_DAY, TIME
from scrapers.reading import french_streets, postal
from scrapers.reading.attendance import without_online

_WORDS = (
    r"House|Cabin|Depot|Manor|Villa|Galler(?:y|ies)|Diner|Grille?|Brewhouse|Brewing(?: Co(?:mpany|\.)?)?|Taproom"
    r"|Resort|Depot|Malls?|Cinemas?|Barn|Mansion|Estate|Pub|Bistro|Bakery|Coliseum|Amphitheat(?:er|re)|Dome|Suites?|"
    r"Marriott|Hilton|Hyatt|Sheraton|Radisson|Westin|Overlook|Station|Greenway|Pier|Docks?|Wharf|Mill|Lawn|Offices?"
    r"|Plant|Rink|Bank|Credit Union|Supermarket|Terrace|Pool|Zoo|Aquarium|Speedway|Boathouse|"
    r"Courtyard|Bookstore|Books|Club|Casino|Spa|Brewpub|Kitchen|Winery|Distillery|Cellars?|Meeting ?[Hh]ouse"
    r"|Feed (?:&|and) (?:Seed|Supply)|Hardware|Garden Center|Market Hall|Turf|Legion Club|YMCA|YWCA|Classroom"
    r"|Farmhouse|Firehouse|Fire Station|Farm|Ranch|Rectory|Abbey|Priory|Basilica|Synagogue|Mosque|Hospital|Clinic"
    r"|Airport|Hangar|Nature Preserve|Sanctuary|Conservatory|Greenhouse|Nursery|Stables?|Ice Arena|Fieldhouse"
    r"|Velodrome|Boardwalk|Overpass|Waterfront|Fort|Camp|Legion|Rooms|Bowl|Lanes|Lofts?|Warehouse|Golf Course"
    r"|Golf Links|Retirement Village|Elementary|Dam|(?<!Coffee )Grounds"
)
_SITE = re.compile(rf"(?:[Tt]he )?(?:[A-Z\d][\w.'’&/-]*\s(?:(?:of|the|and|&|at|de|du)\s){{0,2}}){{1,5}}(?:{_WORDS})")
_CALLED_FIRST = re.compile(
    r"(?:Lake|Mount|Mt\.|Camp|Fort|Marriott|Hilton|Hyatt|Sheraton|Radisson|Westin|Holiday Inn|Hampton Inn"
    r"|Residence Inn|Embassy Suites|Best Western|DoubleTree|Courtyard|Comfort Inn|Ramada|Fairfield Inn|Quality Inn"
    r"|Days Inn)(?: (?:by|at|[A-Z][\w'’&-]*)){1,4}"
)
"""A hotel's house name, or a lake, a mount, a camp, before its own: "Marriott Crabtree", "Lake Orono"."""
_OF_SOMEBODYS = re.compile(
    r"(?!(?:Wo|Gentle)?[Mm]en|Ladies|Children|Kid|(?:Mo|Fa)ther|Parent|Senior|Teen|Veteran|President|Mayor|Governor|Farmer"
    r"|Driver|Master|Bachelor|Today|Tomorrow|Year|New Year|Valentine|Season|Month|Week|Member|Chair|Director|Leader"
    r"|Speaker|Author|Artist|Owner|Employer|Attorney|Nurse|Teacher|Secretary|Treasurer|Saint|St|Let|What|Who|Where|Here"
    r"|There|It|That)[A-Z][\w.-]+[’']s(?: [A-Z&][\w’'&-]*){1,3}"
)
"""A shop or an inn that is called after somebody: "Koch's Furniture"."""
_UNION = re.compile(r"(?:The )?(?:[A-Z][\w.'’-]* ){0,2}(?:Student|Memorial|University|Campus|College) Union")
_ABROAD = re.compile(
    r"(?:Hôtel|Hotel|Théâtre|Teatro|Centre|Centro|Salle|Sala|Salón|Microbrasserie|Brasserie|Bibliothèque|Biblioteca"
    r"|Église|Iglesia|Auberge|Restaurante?|Caf[eé]|École|Escuela|Aréna|Stade|Estadio|Parc|Parque|Musée|Museo|"
    r"Maison|Casa|Place|Plaza|Quai|Palais|Palacio|Parroquia|Club)(?: (?:d[eu]|des|de la|de los|las?|les?|l’|et|y|à"
    r"|municipal(?:e)?|communautaire|comunitario|culturel(?:le)?|cultural|paroissiale?)| (?:d|l"
    r"|des?)?['’]?[A-ZÀ-Ý][\w'’.-]*| [a-zà-ÿ][\w'’-]*(?=$)){1,6}"
)
"""A house as French and Spanish call it, its kind first: "Théâtre municipal", "Salle des Érables"."""
_NUMBERED = re.compile(
    r"(?P<house>.+ (?:Hall|Building|Center|Centre|Library|Tower|House|Annex|School)),? (?:No\. ?|#)?\d{1,4}[A-Z]?"
)
"""A hall and the number of a room in it: "Haven Hall 1014"."""
_LETTERED = re.compile(
    r"(?:The )?(?:[A-Z][\w'’-]* ){0,4}(?:Classroom|Studio|Lab|Suite|Shelter|Pavilion|Field|Diamond|Court|Rink|Pool"
    r"|Gym|Hangar|Dock|Pier|Theater|Bay|Lot|Barn|Tent|Salon|Ballroom"
    r"|Warehouse|Taproom|Cellar|Loft|Garage|Kitchen|Gallery|Brewery|Tavern|Bistro|Wharf) (?:[A-Z]|#?\d{1,3}[A-Z]?)"
)
"""A room and its letter or number: "Board Classroom A", "Field 3"."""
_ROAD = re.compile(
    r"[A-Z][\w’'&.-]*(?: [A-Z&][\w’'.-]*){0,3}, (?:(?:on|off|at) )?(?:Route|Rte\.?|Rt\.?|Hwy\.?|Highway"
    r"|(?:County|State|Co\.) (?:Road|Rd\.?|Hwy\.?|Highway|Route)) (?:\d{1,4}|[A-Z]{1,2})(?: [A-Z][\w-]*)?"
)
"""A house and the road on which it is: "Coleman's, Route 12"."""
_WITHIN = re.compile(
    r"(?P<part>(?:[Tt]he )?[A-Z][\w.'’&-]*(?: [A-Z][\w.'’&-]*){0,4}),? (?:at|in|@|on)(?: the)? (?P<house>[A-Z].+)"
)
"""A part of a house and the house: "Blue Barn at Kessler Farm"."""
_SPOT = re.compile(
    r"(?P<house>.+?),?(?: (?:flag ?pole|pavilion|shelter|entrance|gates?|parking lot|lobby|lawn|bandstand|gazebo"
    r"|trailhead|playground|boat (?:ramp|launch)|back ?room|upstairs|downstairs|front steps|ball ?fields?|basement"
    r"|patio|deck|rooftop|balcony|banquet hall|fellowship hall|taproom|grounds|courtyard|porch|auditorium|cafeteria"
    r"|gym|library|kitchen|clubhouse|parlor|loft|(?:front|back|main|upper|lower|side|party|private) [a-z]+))\W*"
)
"""Where at a place one is, in small letters: "Veterans Park flagpole", "Dockside Diner, back room"."""
_PART_OF = re.compile(
    r"(?:The )?(?!(?:Box|Ticket|Head) )(?:[A-Z][\w.'’&-]*\s){1,4}(?:parking lot|offices?|landing|pavilion|shelter"
    r"|cafeteria|gymnasium|fieldhouse|flagpole|trailhead|boat ramp|boat launch|gatehouse|boathouse|clubhouse"
    r"|bandshell|bandstand|courtyard|lobby|gym|multipurpose room|steps)"
)
"""A part in small letters of what has a name of its own, whatever that is: "Ridgeline Market parking lot"."""
_COMMON = (
    r"(?:lawn|room|hall|basement|clubhouse|classroom|(?:wood|metal|work|craft|machine|coffee|bike|barber) ?shop"
    r"|kitchen|sanctuary|library|lobby|gym|gymnasium|cafeteria|auditorium|pavilion|parking lot|lot|patio|deck"
    r"|courtyard|grounds|field|garden|barn|lounge|offices?|church|chapel|school|firehouse|fire station|studio|lab|pool"
    r"|park|shelter|narthex|parlor|stage|theat(?:er|re)|green|gazebo|plaza|campus|trailhead|playground|porch|ballroom"
    r"|foyer|annex"
    r"|undercroft|"
    r"bandstand|boathouse|dock|marina|beach|biergarten|taproom|garage|house|headquarters)"
)
_OF_OURS = re.compile(
    rf"(?:the |our )?(?:(?:front|back|main|upper|lower|east|west|north|south|side|church|club|lodge|school|parish"
    rf"|community|village|town|city|county|museum|dining|great|fellowship|banquet|meeting|craft|memorial|senior|youth"
    rf"|teen|children[’']s|choir|music|art|"
    rf"computer|picnic|rear|reading|story|activity|multi-?purpose|party|private|post|club|association|chamber"
    rf"|district|society) ){{0,3}}{_COMMON}"
)
"""What everybody at home knows, in small letters: "front lawn", "the church basement"."""
_OF_ONE = re.compile(rf"(?:The )?(?:[A-Z][\w.’'-]*\s){{0,3}}[A-Z][\w.’'-]*[’']s?\s{_COMMON}|Post grounds")
"""What belongs to somebody: "St. Luke's basement", "Ed's garage"."""
_HAPPENS = re.compile(
    r"\b(?:open house|haunted house|full house|(?:farmers?|holiday|flea|craft|christmas|spring|fall|summer"
    r"|winter) market|ski club|book club|happy hour|house party|clean-?ups?|days?|tours?)\W*$",
    re.I,
)
_OCCASION = re.compile(
    r"\b(?:party|birthday|anniversary|parade|gala|supper|brunch|tea|lecture|talk|show|march|walk|run|ride|picnic|dance"
    r"|recital|auction|sale|challenge|cup|classic|circle|guild|corner|choice|game|story|journey|report|message|address"
    r"|arrival|visit|wish|list|night|morning|eve|weekend|week|month|hour|law|memorial|funeral|tournament|outing"
    r"|bowl|race|feast|fest|mass|retirement|wedding|shower|reading|play|musical|concert|workshop|army|club)s?\W*$",
    re.I,
)
_TAIL = re.compile(r"(?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*){0,2}")
_STOP = re.compile(r"(?:(?<=[a-z\d)]{3})|(?<=[a-z] \d)|(?<= \d\d)|(?<=[A-Z]{4}))[.!]\s+(?=[A-Z\d$])")
_REMARK = re.compile(r"[a-z]|[$€£]\s?\d|\d{1,2} (?:to|-|–)")
_LONGEST = 80


_HALL_OF = re.compile(
    r"(?P<house>[A-Z].{3,60}) (?:Hall|Theat(?:er|re)|Auditorium|Ballroom|Gallery) (?-i:[A-H]|\d{1,4}[A-Z]?)"
)
"""A hall with its letter in a house: "Science Center Hall B"."""


@lru_cache(maxsize=8192)
def is_site(text: str) -> bool:
    """Whether a text may be the name of a house, a ground or a room, where its position says that it is a place."""
    text = without_online(text.strip(" ,;:.–—-|•·()"))
    if (
        not 3 < len(text) <= _LONGEST
        or TIME.search(text)
        or MONTH_DAY.search(text)
        or tells_of_person(text)
        or leads_elsewhere(text)
        or tells_of_other_place(text)
    ):
        return False
    if _is_named(text):
        return True
    if _PART_OF.fullmatch(text) is not None and not EVENT.search(text):
        return True
    if _OF_OURS.fullmatch(text) is not None or _OF_ONE.fullmatch(text) is not None:
        return True
    if (spot := _SPOT.fullmatch(text)) is not None:
        return _is_named(spot["house"])
    if (hall := _HALL_OF.fullmatch(text)) is not None and _is_named(hall["house"]):
        return True
    house, dot, room = text.partition(" · ")
    if dot and is_room(room):
        return _is_named(house)
    if (
        (street := french_streets.find(text)) is not None
        and _is_named(text[: street[0]].rstrip(" ,"))
        and not text[street[1] :].strip(" ,")
    ):
        return True
    if (within := _WITHIN.fullmatch(text)) is not None and _is_named(within["part"]):
        return _is_named(within["house"])
    head, comma, tail = text.partition(", ")
    return (
        bool(comma)
        and not EVENT.search(tail)
        and (
            (
                _is_named(head)
                and (
                    is_room(tail)
                    or _is_named(tail)
                    or _TAIL.fullmatch(tail) is not None
                    or postal.ends_with_region(tail)
                    or (tail[0].islower() and len(tail) < 30 and _ABROAD.fullmatch(tail.capitalize()) is not None)
                )
            )
            or (_TAIL.fullmatch(head) is not None and is_house(tail))
        )
    )


def without_performer(place: str) -> str:
    """A place without who performs there: "Neil Jensen at the Dendy Cinema"."""
    who, at, house = place.partition(" at the ") if " at the " in place else place.partition(" at ")
    return house if at and tells_of_person(who) and is_site(house) else re.sub(r"^the (?=[A-Z])", "", place)


def has_numbered_room(text: str) -> bool:
    """Whether a text is a hall with the number of a room: "Haven Hall 1014"."""
    return (found := _NUMBERED.fullmatch(text)) is not None and is_house(found["house"])


def is_surely_site(text: str) -> bool:
    """Whether a text is the name of a house by words that name little else."""
    text = text.strip(" ,;:.–—-|•·()")
    return is_site(text) and (
        is_house(text.split(", ")[0]) or has_numbered_room(text) or _ABROAD.fullmatch(text.split(", ")[0]) is not None
    )


def site_at_head(text: str) -> str | None:
    """The house that a line is, or with which it begins before a sentence or words in small letters: "Fire Hall, all
    you can eat $10"."""
    if is_site(text):
        return text
    first = of_first_sentence(text)
    if first != text and is_site(first):
        return first
    house, comma, rest = first.partition(", ")
    return house if comma and is_site(house) and _REMARK.match(rest) is not None else None


def of_first_sentence(text: str) -> str:
    """A text up to the end of its first sentence, past "St." and the like."""
    return next((text[: stop.start()] for stop in _STOP.finditer(text)), text)


def _is_named(text: str) -> bool:
    if has_numbered_room(text) or _LETTERED.fullmatch(text):
        return True
    if is_house(text) or is_ground(text) or ADDRESS.fullmatch(text) or _ROAD.fullmatch(text):
        return not _HAPPENS.search(text)
    if _ABROAD.fullmatch(text) or _UNION.fullmatch(text):
        return True
    if _OF_SOMEBODYS.fullmatch(text):
        return not EVENT.search(text) and not _HAPPENS.search(text) and not _OCCASION.search(text)
    return (
        (_SITE.fullmatch(text) or _CALLED_FIRST.fullmatch(text)) is not None
        and not EVENT.search(text)
        and not _HAPPENS.search(text)
        and not tells_of_others(text)
    )
