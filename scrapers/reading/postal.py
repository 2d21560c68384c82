"""US and Canadian postal addresses: street, city, state or province, code, country.

Two-letter codes and unit designators as in USPS Publication 28 and Canada Post's addressing guide.
"""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.reading import abroad_addresses, crossings, french_streets

_US = """AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|
DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|
KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|
MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|
NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|
SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|VI Virgin Islands|
WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|GU Guam"""
_CANADA = """AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|
NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon"""


def _codes(table: str) -> dict[str, str]:
    rows = (row.strip().split(" ", 1) for row in table.replace("\n", "").split("|"))
    return {name.lower(): code for code, name in rows}


STATES, PROVINCES = _codes(_US), _codes(_CANADA)
_IN_FRENCH = {"québec": "QC", "newfoundland": "NL", "colombie-britannique": "BC", "nouveau-brunswick": "NB", "nouvelle-écosse": "NS", "île-du-prince-édouard": "PE",
              "terre-neuve-et-labrador": "NL"}  # fmt: skip
REGIONS = {**STATES, **PROVINCES, **_IN_FRENCH}
_COUNTRIES = {
    "usa": "US", "us": "US", "u.s.a.": "US", "u.s.": "US", "u.s": "US", "united states": "US",
    "united states of america": "US", "canada": "CA",
}  # fmt: skip

_CODE = "|".join(sorted(set(REGIONS.values())))
_NAME = "|".join(sorted((re.escape(name) for name in REGIONS), key=len, reverse=True))
_REGION = rf"(?:(?P<code>{_CODE})\b\.?|(?P<dotted>[A-Z]\.[A-Z](?:\.|(?![\w.])))|(?P<name>(?i:{_NAME}))\b)"
_POSTAL = r"(?P<postal>\d{5}(?:-\d{4})?(?![\w-])|[A-CEGHJ-NPR-TVXYa-ceghj-nprtvxy]\d[A-Za-z][ -]?\d[A-Za-z]\d\b)"
_COUNTRY = r"(?P<country>(?i:united states of america|united states|u\.s\.a\.|usa|u\.s\.?|us|canada)(?![\w]))"
_TAIL_WITH_CODE = re.compile(rf"(?:^|[\s,.(·|-])\(?{_REGION}\)?[\s,.]*(?:Canada[\s,]+)?{_POSTAL}(?:[\s,-]*{_COUNTRY})?")
_TAIL_BARE = re.compile(rf"(?:^|,|\n|[·|])\s*{_REGION}(?:[\s,]+{_COUNTRY})?[\s.,)]*(?=$|\n)")
_TAIL_PROVINCE = re.compile(rf"\s\((?P<name>(?i:{'|'.join([*PROVINCES, *_IN_FRENCH])}))\)(?:[\s,]+{_COUNTRY})?[\s.,]*$")
_TAIL_CITY = re.compile(rf"(?<=[a-z.])\s+(?P<code>{_CODE})(?:[\s,]+{_COUNTRY})?[\s.,]*$")
_SMALL_TAIL = re.compile(rf"(?:(?<=, )|(?<=,))({_CODE.lower()})(?=[\s,]+{_POSTAL}\s*$)")
_MIXED_TAIL = re.compile(
    rf"(?<=[\s,])({'|'.join(code.title() for code in sorted(set(REGIONS.values())))})(?=[\s,]+{_POSTAL}\s*$)"
)
_ALL_SMALL_TAIL = re.compile(rf"(?<=[\s,])({_CODE.lower()})(?=[\s,]+{_POSTAL}\s*$)|(?<=, )({_CODE.lower()})(?=\s*$)")
"""A state in small letters before its code: "marlow, oh 44308"; the whole address may be written so."""
_TAIL_SHORT = re.compile(r"(?P<before>,\s*(?:CT|MA|ME|NH|NJ|RI|VT))\s+\d{4}$")
"""The code of New England of which a sheet lost the zero: the state is sure, the code is left out."""
_OLD = {
    "ala": "AL", "ariz": "AZ", "ark": "AR", "calif": "CA", "cal": "CA", "colo": "CO", "conn": "CT", "del": "DE",
    "fla": "FL", "ill": "IL", "ind": "IN", "kan": "KS", "kans": "KS",
    "mass": "MA", "mich": "MI", "minn": "MN", "miss": "MS", "mont": "MT", "neb": "NE", "nev": "NV", "okla": "OK",
    "ore": "OR", "penn": "PA", "penna": "PA", "tenn": "TN", "tex": "TX",
    "wash": "WA", "wis": "WI", "wisc": "WI", "wyo": "WY", "ont": "ON", "que": "QC", "qué": "QC", "alta": "AB",
    "sask": "SK",
}  # fmt: skip
"""States and provinces as newspapers shorten them, with a dot."""
_OLD_TAIL = re.compile(rf"(?<=, )(?i:({'|'.join(_OLD)}))\.(?=\s*$|,?\s+{_POSTAL}\s*$|,?\s+(?:USA|Canada)\b)")
_COUNTRY_AT_END = re.compile(rf"[\s,]+{_COUNTRY}[\s.]*$")
_POSTAL_AT_END = re.compile(rf"[\s,]+{_POSTAL}[\s.]*$")

_SUFFIX = (
    r"(?:Trce|Holw|Crst|Lndg|Rdg|Mnr|Gln|Mdws|Byp|Psge|Hl|(?i:street|str|st|avenue|aven|ave|av|road|rd|lane|ln|drive"
    r"|dr|boulevard|blvd|way|court|ct|circle|cir|place|pl|parkway|pkwy|pky|"
    r"highway|hwy|square|sq|terrace|terr?|trail|trl|loop|pike|plaza|plz|row|alley|crossing|xing|expressway|expy"
    r"|freeway|turnpike|tpke|broadway|causeway|commons?|crescent|cres|esplanade|point|pt|ridge|run|walk|landing|bend"
    r"|cove|mall|center dr|centre|concourse|promenade|wharf|pier|mile|line|gate|quay))"
)
_DIRECTION = r"(?:[NSEW]\.?[NSEW]?\.?|(?i:north|south|east|west)(?i:east|west)?)"
_NUMBER = (
    r"(?:\d{1,6}(?:[-/]\d{1,5}|-[A-Z]\b|[ ]1/2)?(?![Kk]\b)[A-Za-z]?|[NSEW]\d{1,5}[NSEW]?[ ]?[NSEW]\d{2,5}"
    r"|[NSEW]\d{2,5}|(?i:one|two|three|four|five|six|seven|eight|nine|ten))"
)
_ROUTE = (
    rf"(?:(?i:county|co\.?)[ ](?i:road|rd\.?|highway|hwy\.?|trunk)[ ][A-Z]{{1,2}}(?![\w’'])"
    rf"|(?i:hwy\.?|highway)[ ][A-Z]{{1,2}}(?![\w’'])(?=\s*(?:,|$|\n))"
    rf"|(?:(?:(?i:us|u\.s\.|state|county|old|new|fm|farm)|{_CODE})[\s.]+)*(?i:hwy|highway|route|rte|rt|road|rd|cr"
    rf"|sr|fm|interstate|us|i)[.\s-]*#?\d{{1,4}}[A-Z]?)"
)
STREET = re.compile(
    rf"(?<![\w$#.,/-])(?:{_NUMBER}[^\S\n]+(?:{_DIRECTION}[^\S\n]+)?"
    rf"(?:{_ROUTE}\b|(?:(?!(?i:dr)\.?[ ]+[A-Z])|(?:(?i:dr"
    rf"|rev)\.?[ ]+)?(?:[\w.'’&-]+[ ]+){{1,4}}?)(?:(?<=\s)(?i:avenue|ave\.?)\s+[A-Z](?![\w.'’-])"
    rf"|{_SUFFIX}(?![\w'’])))\.?(?:[ ]Ext(?:ension)?\b\.?)?"
    rf"(?:\s+{_DIRECTION}(?=[\s,]|$))?|(?i:p\.?\s?o\.?\s+box|post office box)\s+\d+|(?:(?i:rural route)"
    rf"|R\.?[ ]?R\.?)[ ]?#?[ ]?\d{{1,3}}(?![\w-])(?:,?[ ]+(?i:box)[ ]+\d+)?)"
)
_FURTHER = re.compile(
    rf"[ ]+(?:[A-Z][\w'’]+[ ]+)?(?:{_SUFFIX})(?![\w'’])\.?(?:[ ]Ext(?:ension)?\b\.?)?(?:[ ]+{_DIRECTION}(?=[\s,]|$))?"
)
_UNIT = re.compile(
    r"(?i:\b(?:suite|ste\.?|room|rm\.?|unit|apt\.?|apartment|trlr|bldg\.?|building)[ ]*#?[ ]*(?:[A-Za-z]-?)?\d[\w-]*"
    r"|#[ ]?\w+|\b(?:suite|ste\.?|unit|apt\.?|bldg\.?|building) [A-Z]\b"
    r"|\d+(?:st|nd|rd|th|d) (?:floor|fl\b)\.?(?!\s+(?:conference|board|meeting|community|training|hearing|council"
    r"|executive|room|lobby|auditorium|boardroom)))"
)
_NUMBERED_ROAD = re.compile(r"\b(?:hwy\.?|highway|route|(?:state|county) road)$", re.I)
_ROAD_NUMBER = re.compile(r"[ ]+(?:No\.?[ ]*|#)?\d{1,4}[A-Z]?(?![\w-])")
_QUARTER = re.compile(r",[ ]+[NS]\.?[EW](?![\w])\.?(?=,|\s*$|[ ]+(?:Ste|Suite|Apt|Unit)\b)")
"""The quarter of the town, which belongs to its street: "300 Elm Ave., NW, Washington"; "NE Portland" is a town's."""
_NUMBERED = re.compile(rf"\d{{1,6}}[A-Za-z]?\s+(?:{_DIRECTION}\s+)?[A-Z0-9][\w.'’ -]{{2,40}}")


@dataclass(frozen=True, slots=True)
class Address:
    """The parts found; ``before`` is the text in front of the street, ``unit`` what stands between street and city."""

    before: str = ""
    street: str | None = None
    unit: str | None = None
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None


def region_code(text: str | None) -> str | None:
    """ "Ohio", "OH", "Ont." -> the two-letter code; other text as it is."""
    word = (text or "").strip().strip(".")
    if not word:
        return None
    if word.replace(".", "").upper() in REGIONS.values():
        return word.replace(".", "").upper()
    return REGIONS.get(word.lower(), word)


def country_code(text: str | None) -> str | None:
    """ISO 3166 two letters for the United States and Canada; other text as it is."""
    word = (text or "").strip()
    return _COUNTRIES.get(word.lower(), word) or None


def postal_code(text: str) -> str:
    """A Canadian code in capitals with its space; a ZIP as it is."""
    packed = re.sub(r"[\s-]", "", text)
    return f"{packed[:3]} {packed[3:]}".upper() if packed[:1].isalpha() else text


def read(text: str) -> Address:
    """The address in a line of text whose parts are set apart by commas or line ends."""
    text = text.strip(" ,\n")
    if foreign := abroad_addresses.tail(text):
        return _abroad(foreign)
    text = (_ALL_SMALL_TAIL if text == text.lower() else _SMALL_TAIL).sub(lambda code: code.group().upper(), text)
    text = _MIXED_TAIL.sub(lambda code: code.group().upper(), text)
    text = _TAIL_SHORT.sub(r"\g<before>", text)
    text = _OLD_TAIL.sub(lambda old: _OLD[old.group(1).lower()], text)
    region = code = country = None
    tail = (
        _last(_TAIL_WITH_CODE, text)
        or _last(_TAIL_BARE, text)
        or _TAIL_PROVINCE.search(text)
        or _TAIL_CITY.search(text)
    )
    if (
        tail
        and not text[: tail.start()].strip(" ,")
        and tail.groupdict().get("postal") is None
        and not tail.groupdict().get("country")
    ):
        tail = None  # "Washington" alone may be anything
    head = text
    if tail:
        parts = tail.groupdict()
        region = region_code(parts.get("code") or parts.get("dotted") or parts.get("name"))
        if parts.get("dotted") and region not in REGIONS.values():
            region, tail = None, None
    if tail:
        parts = tail.groupdict()
        code = postal_code(parts["postal"]) if parts.get("postal") else None
        country = country_code(parts.get("country"))
        head = text[: tail.start()].rstrip(" ,\n(")
    else:
        if found := _COUNTRY_AT_END.search(head):
            country, head = country_code(found.group("country")), head[: found.start()]
        if found := _POSTAL_AT_END.search(head):
            code, head = postal_code(found.group("postal")), head[: found.start()]
    before, street, rest = _split_street(head, bool(tail))
    if street:
        rest = _UNIT.sub(lambda unit: f"{unit.group()},", rest)  # "Suite 1300 Detroit"
    pieces = [piece.strip(" .-–") for piece in re.split(r"[,\n·|]| - ", rest) if piece.strip(" .-–")]
    pieces = [piece for piece in pieces if not (street and piece.lower() in ("downtown", "uptown", "midtown"))]
    pieces = [_IN.sub("", piece) for piece in pieces] if street else pieces
    if (
        len(pieces) > 1
        and region_code(pieces[-1]) == region
        and pieces[-1].lower() not in _STATE_AND_CITY
        and _is_city(pieces[-2])
    ):
        pieces.pop()  # "Roswell, Georgia, GA"
    if pieces and street:
        pieces[-1] = _ASIDE.sub("", pieces[-1]) or pieces[-1]
    city = None
    if (
        tail
        and street
        and not pieces
        and code is None
        and (tail.groupdict().get("name") or "").lower() in _STATE_AND_CITY
    ):
        city = tail["name"]
        region = None if city.lower() == "washington" else region
    if pieces and (street or tail or code) and _is_city(pieces[-1]):
        city = pieces.pop()
    if street is None:
        before, pieces = ", ".join(pieces), []
    return Address(before.strip(" ,\n-–|·("), street, ", ".join(pieces) or None, city, region, code, country)


def _abroad(foreign: abroad_addresses.Tail) -> Address:
    before, street, rest = (foreign.head, foreign.street, "") if foreign.street else _split_street(foreign.head, True)
    unit = rest.strip(" ,\n") or None
    if street and unit and _LOCALITY.fullmatch(unit):
        street, unit = f"{street}, {unit}", None  # "Church Lane, Little Melton, Norwich NR9 3NX"
    if street is None:
        before, unit = foreign.head, None
    return Address(
        before.strip(" ,\n-–|·("), street, unit, foreign.city, foreign.region, foreign.postal_code, foreign.country
    )


_LOCALITY = re.compile(
    r"(?!.*\b(?i:room|suite|floor|unit|level|hall|building|house|salle|bureau)\b)[A-Z][\w'’-]*(?: (?:on |upon |in "
    r"|the |le )*[A-Z][\w'’-]*){0,3}"
)
_ASIDE = re.compile(r"\s?\([a-z][^()]{2,60}\)$")
"""What a bracket in small letters tells behind a town: "Akron (rear entrance)"."""
_STATE_AND_CITY = frozenset({"new york", "washington"})
_IN = re.compile(r"^(?:in|of|(?i:downtown))\s+(?=[A-Z])")
"""What joins a town or a room to its street in a sentence."""
_TO_REGION = re.compile(
    rf"[\s,]*(?:{_UNIT.pattern})?[\s,]*(?:(?:in"
    rf"|of)\s+)?(?:[A-Z][\w.'’-]*[ ]){{0,3}}[A-Z][\w.'’-]*[\s,]+{_REGION}(?:[\s,.]*{_POSTAL})?"
)


def end_of_address(text: str, end: int) -> int | None:
    """Where the address ends whose street ends at ``end``, when a town and a state follow it."""
    match = _TO_REGION.match(text, end)
    return match.end() if match else None


def end_of_street(text: str, end: int) -> int:
    """Where the street ends that was found to end at ``end``: "18 Wharf Road", where "18 Wharf" was found."""
    further = _FURTHER.match(text, end)
    return further.end() if further and _SURE_SUFFIX.fullmatch(further.group().strip(" .")) else end


def ends_with_region(line: str) -> bool:
    """Whether a line is the last of an address: "Akron, OH 44308"."""
    return _TAIL_WITH_CODE.search(line) is not None or _TAIL_BARE.search(line) is not None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007
        pass
    return found


_WRITTEN_OUT = re.compile(r"(?<=Street)\.$|(?<=Avenue)\.$|(?<=Road)\.$|(?<=Lane)\.$|(?<=Drive)\.$|(?<=Boulevard)\.$")
"""The end of a sentence behind a word that is no abbreviation."""
_SURE_SUFFIX = re.compile(
    r"(?i:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|circle|cir|place|pl|parkway|pkwy"
    r"|terrace|terr?|trail|trl|plaza|plz|square|sq|way|highway|hwy)"
)
"""What is never the name of a town: "1 Quay Rd" is one street."""


_ROAD_AT_END = re.compile(
    r"\b(?:road|rd|street|st|avenue|ave|boulevard|blvd|drive|dr|lane|ln|highway|hwy)\.?(?: ext\w*\.?)?$", re.I
)
"""What ends no town's name: "1200 Mall Ring Rd" is one street."""


_OF_THE_HOUSE = re.compile(
    rf"\d{{1,6}}[ ]+(?=\d{{1,6}}[ ]+(?!\d|(?:{_SUFFIX})(?![\w’'])|mile\b|avenue\b)|\d{{1,6}}[ ]+\d{{1,3}}[ ]+mile\b"
    rf"|\d{{1,6}}[ ]+\d{{1,3}}(?:st|nd|rd|th)\b)",
    re.I,
)
"""The number of a house's name before that of its street: "Post 1188 77 Legion Road"; in "100 8 Mile Road" the second
is the street's name."""


def _split_street(head: str, has_region: bool) -> tuple[str, str | None, str]:
    """What stands before the street, the street, and what follows it."""
    if french := french_streets.find(head):
        return head[: french[0]], head[slice(*french)], head[french[1] :]
    if crossing := crossings.find(head):
        return head[: crossing[0]], head[slice(*crossing)], head[crossing[1] :]
    for match in STREET.finditer(head):
        begin, end = match.span()
        if _AT_INSIDE.search(match.group()):
            continue  # "Studio 9 at Western Avenue Studios"
        if re.search(r"\w[ ]$", head[:begin]) and (named := _OF_THE_HOUSE.match(match.group())):
            begin += named.end()
        # "100 Court Street", "5500 N. St. Louis Avenue": a later suffix in the same run of words is the right one
        further = _FURTHER.match(head, end)
        if further and (
            head[further.end() :].strip(" ,")
            or _SURE_SUFFIX.fullmatch(further.group().strip(" ."))
            or (_ROAD_AT_END.search(further.group()) and not _ROAD_AT_END.search(match.group()))
        ):
            end = further.end()
        if (of_road := _ROAD_NUMBER.match(head, end)) and _NUMBERED_ROAD.search(head, begin, end):
            end = of_road.end()
        if quarter := _QUARTER.match(head, end):
            end = quarter.end()
        return head[:begin], _WRITTEN_OUT.sub("", head[begin:end].strip(" ,")), head[end:]
    for piece in re.finditer(r"[^,\n·|]+", head):
        words = piece.group().strip()
        if (unit := _UNIT.search(words)) and unit.start():
            words = words[: unit.start()].strip()
        if _NUMBERED.fullmatch(words) and (has_region or piece.start() > 0 or "," in head):
            return head[: piece.start()], words, head[piece.start() + piece.group().index(words) + len(words) :]
    if unnumbered := _UNNUMBERED.search(head):
        begin, end = unnumbered.span("street")
        return head[:begin], head[begin:end], head[end:]
    return "", None, head


_AT_INSIDE = re.compile(r"\d\s(?:at|in|on)\s")
_UNNUMBERED = re.compile(
    r"(?<=[\w)’'])(?:,[ ]|\n)(?P<street>(?:[NSEW]\.?[ ])?(?:[A-Z][\w’'-]*[ ]){1,3}(?:Road|Rd\.?|Street|St\.|Avenue"
    r"|Ave\.?|Lane|Ln\.?|Drive|Boulevard|Blvd\.?)|(?:(?:US|U\.S\.|State|County|Old|[A-Z]{2})[ ])?(?:Route|Rte\.?"
    r"|Rt\.?|Highway|Hwy\.?|Road|Rd\.?|I-|US-)[ ]?\d{1,4}[A-Z]?(?:[ ](?:[NSEW]|North|South|East|West))?)(?=$|,|\n)"
)
"""A street without its number, behind what stands on it: "Riverside Pavilion, River Road, Fairview"."""
_PUBLIC_HOUSE = re.compile(
    r"(?:[A-Z][\w.’'&-]*\s){1,6}(?:(?:Community|Senior|Civic|Recreation|Convention|Conference|Visitors?|Nature|Youth"
    r"|Event|Education|Service|Cultural|Arts|Welcome|Activity|Exhibition) Cent(?:er|re)|(?:Public )?Library"
    r"|(?:High|Middle|Elementary|Primary) School|Courthouse|Museum|Auditorium|Clubhouse|Gymnasium|Arena|Fairgrounds"
    r"|Armory|Firehouse|Fire Station)"
)


def is_unit(text: str) -> bool:
    """Whether a text is the number of a room or suite and nothing else: "Unit 5", "Suite 200"."""
    return _UNIT.fullmatch(text.strip()) is not None


def is_public_house(text: str) -> bool:
    """Whether a text is the name of a house that no town is called after: "Elm Grove Community Center", not "Falls
    Church"."""
    return _PUBLIC_HOUSE.fullmatch(text) is not None


_NOT_CITY = re.compile(
    r"\d|^(?i:downtown|uptown|midtown)$|(?i:\b(?:room|council chambers?|board chambers?|suite|ste|floor|fl|building"
    r"|bldg|hall|unit|level|lobby|ballroom|conference|auditorium|rm|zoom|online|virtual|meetings?|sessions?"
    r"|hearings?)\b)"
)


def _is_city(text: str) -> bool:
    return (
        2 <= len(text) <= 40
        and not _NOT_CITY.search(text)
        and not is_public_house(text)
        and text[:1].isalpha()
        and len(text.split()) <= 5
    )
