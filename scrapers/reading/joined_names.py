"""Whether capitals that "and", "&" or commas join are one body's name: "Training and Research Center", "Lynch, Cox &
Gold"; lists of bodies are none."""

from __future__ import annotations

from scrapers.reading.body_words import CLUBS, LEGAL, UNITS
from scrapers.reading.names.vocabulary import TIMES, given_names, is_ordinary, surnames
from scrapers.reading.occupations import head
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

_TOPICS = words(
    "customs border immigration disease studies sciences science arts art humanities letters crafts culture cultures "
    "policy research technology engineering wellness education recreation parks community communities environment "
    "history music families children youth adults aging disability disabilities ethnicity race gender society justice "
    "economics business entrepreneurship innovation leadership agriculture medicine nursing safety security planning "
    "conservation climate ecology ethics communication communications journalism learning training trade industry "
    "commerce labor employment housing sustainability resilience literature languages linguistics "
    "religion philosophy dance fitness tourism transportation infrastructure inclusion equity diversity rights peace "
    "democracy government governance advocacy outreach educational earth prevention treatment recovery heritage "
    "wildlife fisheries forestry nutrition affairs accessibility human natural international global public social "
    "behavioral cultural civic urban rural regional engagement advancement"
)
"""What centres and councils are for: two of them are one name's, "Aging and Community", "Arts and Humanities
Institute"."""
_TOPICS_BEHIND_OF = _TOPICS | words(
    "health law media energy design water food land fish game aging development services information management "
    "learners finance work works"
)
"""Firms are called so too, and behind "of" a department's care is."""
_FOR_TOPICS = words(
    "institute department council center centre foundation society association program commission committee office "
    "division agency alliance authority bureau network coalition initiative fund school college protection "
    "enforcement prevention control"
)


def two_topics(found: list[Token], at: int, here: int, stop: int) -> int:
    """Where a name ends whose two topics "and" joins: "Institute on Aging and Community", "Elm Arts and Humanities
    Council"; 0 for two bodies."""
    last = here + 1
    while last < stop and found[last].word and found[last].capital and last - here < 6:
        last += 1
    behind = [token.low for token in found[here + 1 : last]]
    before = found[here - 1].low
    if not behind:
        return 0
    if here - at == 1:
        # "Publishing and Editing Club"
        return (
            last
            if len(behind) > 1
            and behind[-1] in _OF_TWO
            and before not in UNITS | CLUBS
            and (abstract(before) or (is_ordinary(before) and (abstract(behind[0]) or is_ordinary(behind[0]))))
            else 0
        )
    if len(behind) == 1 and before not in UNITS | LEGAL and behind[0] not in UNITS and abstract(behind[0]):
        # "Elm Parks and Recreation", "Students for Freedom and Equality"
        return last
    if _of_nobody_else(found, at, here, last):
        return last
    if not (before in _TOPICS_BEHIND_OF or abstract(before) or _compound(before) or _of_a_people(found[here - 1])):
        return 0
    of = next((between for between in range(here - 1, at, -1) if found[between].low in ("of", "for", "on")), 0)
    if (
        of
        and (found[of - 1].low in _FOR_TOPICS or (found[at].low == "office" and found[of - 1].low in _HEADS))
        and (behind[-1] in _TOPICS_BEHIND_OF or abstract(behind[-1]))
        and all(
            low in _TOPICS_BEHIND_OF
            or low in _COMPASS
            or _of_a_people(found[here + 1 + index])
            or (len(behind) == 2 and before not in UNITS and is_ordinary(low))
            for index, low in enumerate(behind[:-1])
        )
    ):
        return last
    if (
        not of
        and len(behind) > 1
        and (before in _TOPICS or _compound(before))
        and (behind[0] in _TOPICS or _compound(behind[0]) or _of_a_people(found[here + 1]))
        and behind[0] != "community"
        and behind[-1] in _FOR_TOPICS
        and before not in UNITS
    ):
        return last
    return 0


_HEADS = words("provost dean chancellor president vice-president secretary governor")
_HOUSES_OF_TWO = _FOR_TOPICS | words(
    "institution administration service services museum laboratory board clinic college academy conservancy district"
)
"""What two matters together are the name of: "Health and Safety Administration"."""
_PUBLIC = words("public civic social")


def _of_nobody_else(found: list[Token], at: int, here: int, last: int) -> bool:
    """Whether what stands behind "and" could be nobody's name by itself: "Royal Literary and Philosophical
    Institution", "Society for Soils and Seeds"."""
    before, behind = found[here - 1], found[here + 1 : last]
    of = next((between for between in range(here - 1, at, -1) if found[between].low in ("of", "for", "on")), 0)
    if (
        before.low in (UNITS - _TOPICS_BEHIND_OF if of else UNITS - _TOPICS - {"health"})
        or before.low in LEGAL | CLUBS
        or before.text[-2:] in ("'s", "’s")
    ):
        return False
    learned = bool(of) and found[of - 1].low in _FOR_TOPICS
    if len(behind) == 1:
        many = all(
            token.low.endswith("s")
            and not token.low.endswith("ss")
            and is_ordinary(token.low)
            and token.low not in UNITS
            for token in (before, behind[0])
        )
        return many and (learned or (bool(of) and found[of - 1].low == "board"))
    if learned and len(behind) == 2 and behind[0].low in _PUBLIC and behind[1].low == "trust":
        # "Institute for Media and Public Trust"
        return True
    if of or behind[-1].low not in _HOUSES_OF_TWO:
        return False
    return (
        _of_matters(before)
        and before.low not in _OF_A_PLACE
        and all(_of_matters(token) and token.low not in _OF_A_PLACE for token in behind[:-1])
    )


_OF_A_PLACE = words(
    "county community national international regional area central global public royal imperial municipal local "
    "federal rural urban capital professional"
)
"""Of these a body may be called alone: "Elm Arts and the Regional Council"."""


def _of_matters(token: Token) -> bool:
    """ "Training", "Safety", "Customs", "Literary", "Philosophical": a matter, or what is of one."""
    low = token.low
    return (
        low in _TOPICS_BEHIND_OF
        or abstract(low)
        or _compound(low)
        or low
        in (
            "customs", "literary", "fire", "rescue", "life", "welfare", "debate", "resources", "soil", "garden",
            "hearing", "speech", "film", "drama",
        )
        or (
            len(low) > 6
            and low.endswith(("ical", "ific", "istic", "onal", "ural", "graphic", "graphy", "urgy", "nomy", "istry"))
        )
    )  # fmt: skip


def listed_topics(found: list[Token], at: int, here: int, stop: int) -> int:
    """Where "Department of Women, Family, and Culture Studies" ends, whose commas part its matters; 0 for several
    bodies."""
    of = next((between for between in range(here - 1, at, -1) if found[between].low in ("of", "for", "on")), 0)
    if not of and here - at in (2, 3) and found[here - 1].low in _CARES:
        return _care_of_land(found, here, stop)
    if not of or found[of - 1].low not in _SCHOOLS or not _matters_between(found, of + 1, here):
        return 0
    mark = here
    while mark + 2 < stop and found[mark].text == "," and mark - here < 14:
        begin = mark + 1
        closes = found[begin].low == "and" or found[begin].text == "&"
        end = begin + closes
        while end < stop and found[end].word and found[end].capital and end - begin < 5:
            end += 1
        if end == begin + closes or not _matters_between(found, begin + closes, end, closes=closes):
            return 0
        if closes:
            return end
        if end < stop and (found[end].low == "and" or found[end].text == "&"):
            last = end + 1
            while last < stop and found[last].word and found[last].capital and last - end < 5:
                last += 1
            return last if last > end + 1 and _matters_between(found, end + 1, last, closes=True) else 0
        mark = end
    return 0


_SCHOOLS = words(
    "department school college center centre institute division office ministry committee commission faculty program "
    "society association council alliance"
)


_CARES = words("fish game wildlife parks water recreation arts forests lands natural boating planning building health")


def _care_of_land(found: list[Token], here: int, stop: int) -> int:
    """Where "Montana Fish, Wildlife & Parks" ends, of single matters that a state or a county cares for; 0 for
    others."""
    while (
        here + 2 < stop
        and found[here].text == ","
        and found[here + 1].capital
        and found[here + 1].low in _TOPICS_BEHIND_OF
    ):
        here += 2
    here += found[here].text == "," and found[here + 1 if here + 1 < stop else here].text in ("&", "and")
    closed = (
        here + 1 < stop
        and found[here].low in ("&", "and")
        and found[here + 1].capital
        and found[here + 1].low in _TOPICS_BEHIND_OF
    )
    return here + 2 if closed and (here + 2 >= stop or not found[here + 2].word or not found[here + 2].capital) else 0


def _matters_between(found: list[Token], first: int, end: int, *, closes: bool = False) -> bool:
    """Whether nothing but what such a house may be for stands there, and no name and no other house."""
    if end - first == 0 or end - first > 4:
        return False
    inside = [token for token in found[first:end] if token.low not in ("the", "and", "&")]
    last = inside[-1].low if inside else ""
    if any(
        not token.word
        or not token.capital
        or head(token.low)
        or token.low in TIMES
        or token.low in given_names() - _TOPICS_BEHIND_OF
        or token.low in LEGAL | CLUBS
        or (token.low in UNITS and token.low not in _TOPICS_BEHIND_OF)
        for token in inside
    ):
        return False
    return (
        bool(inside)
        and all(is_ordinary(token.low) or _of_matters(token) or _of_a_people(token) for token in inside)
        and (not closes or _of_matters(inside[-1]) or last.endswith("s"))
    )


_COMPASS = words("east west north south eastern western northern southern central middle")
_OF_TWO = _HOUSES_OF_TWO | words("club programs team guild chapter")


def abstract(low: str) -> bool:
    """ "Recreation", "Equality", "Trading": a matter rather than somebody."""
    return low in _TOPICS or (
        len(low) > 6
        and low.endswith(("ing", "ity", "tion", "sion", "ics", "logy", "ship", "acy", "ism"))
        and low not in UNITS
    )


def _compound(low: str) -> bool:
    """ "Nanoscience", "biotechnologies": a science with more before it."""
    return len(low) > 10 and low.endswith(("science", "sciences", "technology", "technologies", "engineering"))


def _of_a_people(token: Token) -> bool:
    """ "American", "Baltic": what is said of a land's people."""
    return token.capital and len(token.low) > 5 and token.low.endswith(("ican", "ian", "ean", "ish", "ese", "ic"))


def firm_of(found: list[Token], at: int, stop: int) -> int:
    """Where a firm of several surnames ends: "Lynch, Cox & Gold", "Anders, Minkler, Huber & Helm LLP"; ``at`` for
    others."""
    here = at
    if head(found[at].low) and found[at].low not in surnames():
        # "Partner, Ashe & Roe LLP"
        return at
    while (
        here + 2 < stop
        and found[here].word
        and found[here].capital
        and found[here].text.isalpha()
        and found[here + 1].text == ","
        and found[here + 2].capital
        and here - at < 8
    ):
        here += 2
    if here == at:
        return at
    if (employed := _employs(found, at, here, stop)) > here:
        return employed
    if not found[here].text.isalpha():
        return at
    if found[here + 1 if here + 1 < stop else here].text == ",":
        # "Lynch, Cox, & Gold"
        here += 1
    if (
        here + 2 < stop
        and found[here + 1].low == "and"
        and found[here + 2].low in ("associates", "partners", "sons", "company")
        and found[here + 2].capital
        and found[here].text.isalpha()
        and all(
            found[index].low in surnames() or not is_ordinary(found[index].low)
            for index in range(at, here + 1)
            if found[index].word
        )
    ):
        # "Boyle, Tate and Associates"
        return here + 3
    if here + 2 >= stop or found[here + 1].text != "&" or not found[here + 2].capital:
        return at
    parts = [found[index].low for index in range(at, here + 3) if found[index].word]
    last = here + 3
    while last < stop and found[last].word and found[last].capital and found[last].low in UNITS | LEGAL:
        last += 1
    if last + 1 < stop and found[last].text == "," and found[last + 1].low in LEGAL:
        last += 2
    sure = last > here + 3 or found[here + 2].low in ("co", "company", "associates", "partners", "sons")
    return last if sure or all(part in surnames() for part in parts) else at


_LAWYERS = words(
    "attorney attorneys lawyer lawyers partner partners associate shareholder counsel principal architect accountant "
    "accountants solicitor barrister"
)


def _employs(found: list[Token], at: int, here: int, stop: int) -> int:
    """Where "Dunn, Stanton, Willis and Arkell" ends behind "lawyer with": surnames until "and"; 0 where somebody else
    follows."""
    if at < 2 or found[at - 1].low not in ("with", "at", "of", "from") or found[at - 2].low not in _LAWYERS:
        return 0
    if here + 1 < stop and found[here + 1].text == ",":
        here += 1
    if (
        here + 2 >= stop
        or found[here + 1].low not in ("and", "&")
        or not found[here + 2].capital
        or not found[here + 2].text.isalpha()
    ):
        return 0
    end = here + 3
    parts = [found[index] for index in range(at, end) if found[index].word and found[index].low != "and"]
    if any(is_ordinary(part.low) and part.low not in surnames() for part in parts) or any(
        part.low in given_names() - surnames() for part in parts
    ):
        return 0
    while end < stop and found[end].word and found[end].capital and found[end].low in UNITS | LEGAL:
        end += 1
    return end if end >= stop or not found[end].capital or found[end].text == "," else 0


__all__ = ["abstract", "firm_of", "listed_topics", "two_topics"]
