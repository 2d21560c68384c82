"""How far the name of an organisation goes in a line: "Bank of the Valley", "Pruitt & Vane CPAs", "Acme, Inc."."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading import abroad_names
from scrapers.reading.body_words import CLUBS, LEGAL, TAKES_FOR, UNITS
from scrapers.reading.joined_names import abstract, firm_of, listed_topics, two_topics
from scrapers.reading.names.vocabulary import LANDS, LITTLE, TIMES, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

_TAKES_AT = words(
    "museum inn shops villas residences group team lab laboratory department school college center institute "
    "university office clinic program house division texas georgetown unit staff"
)
_HOUSES = words(
    "lodge inn club shops villas mill mills studio farm hotel resort residences village barn loft gardens landing "
    "pavilion tavern market terrace"
)
"""After "The" and one of these, "at" goes on with a house's name: "The Lodge at Pine Knob"."""
_TAKES_AND = words(
    "body women's men's sons son daughters daughter company co co. associates partners trust girls wellness museum "
    "gardens grill spa bar loan savings brothers bros family"
)
_IN_SOMETHING = words(
    "made women men girls boys people youth students kids friends partners sisters ladies moms dads neighbors blacks "
    "latinas latinos veterans"
)
_JOINS = words("to of de la del du des y e the von van di da for on at and in")
_NOT_A_BODY = (
    TIMES - words("sun sat mon may march day days night evening morning spring summer winter fall holiday christmas")
) | words(
    "i we you he she they it monday tuesday tbd tba cost free topic date time location where when register rsvp join "
    "doors please ticket tickets "
    "ret retired she/her he/him they/them phd md ph.d d r dem rep ind republican democrat independent facebook zoom "
    "am pm noon age ages "
    "sponsored hosted presented led taught moderated invited presenter presenters speaker speakers moderator panel "
    "panelist panelists host hosts keynote sponsor sponsors emcee mc honoree featuring "
    "lunch dinner breakfast q&a questions welcome remarks opening closing session room networking registration lunch "
    "hour friday attire "
    "members member nonmembers guests guest about with and or but from by at"
)
_PAPERS = words(
    "ledger post times tribune gazette herald courier press journal news record sun star sentinel standard register "
    "dispatch citizen"
)
_DATES = words(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
    "october november december"
)
_CLOSING = words("llo l.l.o inc llc l.l.c ltd llp l.l.p pllc plc p.s p.a p.c s.c")
"""Forms of law that close a name."""
_STATIONS = words(
    "star mix kiss hot magic lite kool cool river power wave edge fox rock sunny froggy eagle hits q z b k y cat kix "
    "bear beat gator bull wolf hank nash jack bob alice warm classic country rewind bounce wild jam jamz foxy majic "
    "smooth ez coyote thunder"
)
"""Words that a station's frequency stands behind: "Mix 98", "Star 105.5"."""
_LODGES = words(
    "local lodge post council troop pack nest aerie squadron grange detachment division div chapter barracks "
    "battalion brigade"
)
"""Parts of orders, unions and scouts that are told by their numbers."""
_SCHOOL_DISTRICTS = (
    "USD", "ISD", "CUSD", "SAU", "MSAD", "RSU", "BOCES", "AEA", "ESD", "GSSD", "SD", "VFW", "IBEW", "UAW", "AFSCME",
    "SEIU", "IATSE", "UFCW", "LIUNA", "AFT",
)  # fmt: skip
"""Bodies told by their letters and a number."""
_PARTS_OF_ORDERS = words("division div")
_NUMBER = re.compile(r"\d{1,5}(?:-\d{1,4})?")
_FREQUENCY = re.compile(r"(?:8[7-9]|9\d|10[0-8])(?:\.\d)?")
_CALL_SIGN = re.compile(r"[WK][A-Z]{2,3}(?:-(?:TV|FM|AM|DT|LP|CD))?")
"""A station, which its channel may stand behind: "WKTR 9", "WKTR-TV 9"."""
_OF_LEADS = words("group groups club exchange network team")
_CALLS = words("join come bring enjoy register please rsvp meet stop tickets doors admission free don't")
"""What opens a sentence behind a name that no dot closes: "Friends of Elm School Join us for"."""
_LONGEST = 16


def proper_word(token: Token) -> bool:
    """Whether the word may stand in the name of an organisation: Acme, 3M, iHeart, Smokin'."""
    return token.word and (
        token.capital
        or (
            token.text[0].isdigit()
            and any(letter.isalpha() for letter in token.text)
            and len(token.text) < 12
            and not token.text.partition("-")[2][:1].islower()
        )
        or "." in token.text[1:-1]
        or (len(token.text) > 5 and token.text.isalpha() and not token.text.islower())
    )


def end(found: list[Token], at: int, stop: int, *, listed: bool = False) -> int:
    """Where the name of an organisation that begins at token ``at`` ends; ``at`` where none does.

    In a list (``listed``) "and" leads to the next one.
    """
    numbered = (
        at + 1 < stop
        and found[at].text.isdigit()
        and len(found[at].text) < 4
        and found[at + 1].word
        and found[at + 1].capital
        and found[at + 1].low not in _NOT_A_BODY
        and found[at + 1].low not in ("west", "east", "north", "south", "floor")
    )
    noon = at + 1 < stop and found[at].low == "noon" and found[at].capital and found[at + 1].low in CLUBS
    if (
        at >= stop
        or (not proper_word(found[at]) and not numbered)
        or (
            found[at].low in _NOT_A_BODY
            and not noon
            and not _free(found, at, stop)
            and not (
                at + 2 < stop
                and found[at].capital
                and found[at].low in ("date", "lunch", "dinner", "breakfast", "host", "guest", "holiday")
                and found[at + 1].text == "&"
                and found[at + 2].capital
                and at > 0
                and found[at - 1].low in ("of", "at", "with")
            )
        )
    ):
        return at
    if (firm := firm_of(found, at, stop)) > at:
        return firm
    if (whole := abroad_names.end(found, at, stop)) > at:
        return whole
    if (
        found[at].low in ("district", "ward", "precinct", "dist", "route", "highway", "interstate", "exit")
        and at + 1 < stop
        and found[at + 1].text.isdigit()
        and not _numbered_body(found, at, stop)
    ):
        return at
    here = at + 1
    while here < stop and here - at < _LONGEST:
        token = found[here]
        if token.word:
            if token.text.rstrip(".") in ("plc", "llc", "inc", "ltd", "gmbh", "ltée"):
                return here + 1
            if (
                _possessive(found[here - 1])
                and not proper_word(token)
                and not (found[here - 1].low in _WHOSE and token.low in ("of", "for") and here + 1 < stop)
            ) or (found[here - 1].low in _CLOSING and here - at > 1):
                break
            if (
                proper_word(token)
                and (
                    token.low not in LITTLE
                    or (token.low == "or" and found[here - 1].low == "beth")
                    or (token.low == "leads" and here + 1 < stop and found[here + 1].low in _OF_LEADS)
                    or (
                        (
                            token.low in ("your", "our", "my")
                            or (
                                token.low in ("who", "in", "on", "with", "for")
                                and here == at + 1
                                and found[at].low in _IN_SOMETHING | TAKES_FOR
                            )
                        )
                        and here + 1 < stop
                        and proper_word(found[here + 1])
                    )
                )
                and not _closes(found, at, here)
            ):
                here += 1
                continue
            if (
                token.text.isdigit()
                and found[here - 1].low == "company"
                and here - at > 1
                and found[here - 2].low in ("engine", "ladder", "truck", "hose", "fire")
            ):
                here += 1
                continue
            if (
                token.text.isdigit()
                and found[here - 1].low
                in (
                    "local",
                    "century",
                    "channel",
                    "district",
                    "ward",
                    "studio",
                    "fox",
                    "post",
                    "council",
                    "troop",
                    "station",
                    "route",
                    "area",
                    "division",
                    "region",
                    "telemundo",
                    "univision",
                    "abc",
                    "nbc",
                    "cbs",
                    "lodge",
                    "pack",
                    "news",
                    "newschannel",
                    "action",
                )
            ) or (
                token.text.isdigit()
                and len(token.text) < 3
                and here == at + 1
                and _CALL_SIGN.fullmatch(found[at].text) is not None
            ):
                here += 1
                continue
            if _NUMBER.fullmatch(token.text) and _takes_number(found, at, here - 1):
                here += 1
                continue
            if token.text.isdigit() and len(token.text) < 5 and found[here - 1].text in _SCHOOL_DISTRICTS:
                # "USD 418"
                here += 1
                continue
            if token.text.isdigit() and found[here - 1].text in ("No.", "no.", "#") and here - at > 1:
                # "School District No. 73"
                here += 1
                continue
            if here == at + 1 and found[at].low in _STATIONS and _FREQUENCY.fullmatch(token.text):
                # "Star 105"
                here += 1
                continue
            ahead = _joined(found, at, here, stop, listed)
            if not ahead:
                break
            here = ahead
        elif token.text == "+" and listed and not token.glued and here - at > 1 and found[here - 1].low in UNITS:
            break
        elif here + 1 < stop and (
            ((token.text in ("&", "+") or (token.text == "/" and token.glued)) and proper_word(found[here + 1]))
            or (token.text == "#" and _NUMBER.fullmatch(found[here + 1].text) and _takes_number(found, at, here - 1))
        ):
            here += 2
        elif token.text == "!" and here + 1 < stop and found[here].glued and proper_word(found[here + 1]):
            here += 1
        elif (
            token.text == ","
            and here + 1 < stop
            and found[here + 1].low.removesuffix(".'s") in LEGAL
            and found[here + 1].capital
        ):
            here += 2
        elif (
            token.text == ","
            and here + 2 < stop
            and found[here + 1].low == "division"
            and (found[here + 2].text.isdigit() or found[here + 2].text.strip("IVX") == "")
            and found[here - 1].low in ("appeal", "appeals", "court")
        ):
            here += 3
        elif (
            token.text == ","
            and found[here - 1].low == "court"
            and here + 2 < stop
            and found[here + 1].text[0].isdigit()
            and found[here + 2].low in ("circuit", "district", "judicial")
            and found[here + 2].capital
        ):
            # "Probate Court, 14th Circuit"
            here += 3 + (found[here + 2].low == "judicial" and here + 3 < stop and found[here + 3].capital)
        elif token.text == "," and (topics := listed_topics(found, at, here, stop)):
            here = topics
        elif token.text in "®™" and token.glued:
            here += 1
        else:
            break
    return here


def _takes_number(found: list[Token], at: int, last: int) -> bool:
    """Whether a lodge is named that has a number: "Nest 123", "Lodge 4-106", "Pack #31"; an auxiliary's "Unit 61", and
    no house's."""
    behind = last + 2 + (found[last + 1].text == "#")
    if behind < len(found) and found[behind].low in ("am", "pm", "a.m", "p.m", "to", "till", "until"):
        return False
    if found[last].low == "chapter" and len(found[behind - 1].text) == 4 and found[behind - 1].text.startswith("20"):
        return False
    if found[last].low == "unit":
        return any(token.low in ("auxiliary", "legion") for token in found[at:last])
    if found[last].low in ("elks", "moose", "eagles", "masons", "legion") and found[last + 1].text == "#":
        return True
    return found[last].low in _LODGES and (last > at or found[last].low in _PARTS_OF_ORDERS)


def _numbered_body(found: list[Token], at: int, stop: int) -> bool:
    """ "District 7 Health Department"."""
    here = at + 2
    while here < stop and here - at < 6 and found[here].word and found[here].capital:
        here += 1
    return (here > at + 3 and len(found[at + 1].text) < 4 and found[here - 1].low in UNITS) or (
        here == at + 3 and found[at + 2].low in ("lions", "rotary", "kiwanis", "toastmasters")
    )


_WHOSE = words("children's women's men's veterans' people's shriners farmers' teachers' workers' citizens'")


def _free(found: list[Token], at: int, stop: int) -> bool:
    """Words that elsewhere tell of terms, or of a party: "Free Clinic", "Free Library", "Doors of Hope", "Independent
    Colleges"."""
    if found[at].low == "doors" and found[at].capital and at + 2 < stop and found[at + 1].low == "of":
        # "Doors of Hope Mission"
        return True
    if (
        found[at].low == "independent"
        and found[at].capital
        and at + 1 < stop
        and found[at + 1].capital
        and (is_ordinary(found[at + 1].low) or found[at + 1].low in UNITS)
        and found[at + 1].low not in _NOT_A_BODY
    ):
        # "Independent School District", "Independent Colleges"
        return True
    if (
        found[at].low == "weekly"
        and found[at].capital
        and at + 1 < stop
        and found[at + 1].low in _PAPERS
        and found[at + 1].capital
    ):
        return True
    return (
        found[at].low == "free"
        and at + 1 < stop
        and found[at + 1].capital
        and found[at + 1].low in ("clinic", "clinics", "library", "press", "church", "store")
    )


def _possessive(token: Token) -> bool:
    return token.text[-2:].lower() in ("'s", "’s") or token.text[-1:] in "'’"


def _closes(found: list[Token], at: int, here: int) -> bool:
    """Whether the capital at ``here`` begins something else: a day, a label."""
    if (
        found[here].low in _CALLS
        and here + 1 < len(found)
        and found[here + 1].low in ("us", "the", "a", "your", "in", "now", "today", "this", "early", "online", "here")
    ):
        return here > at and not found[here + 1].capital
    return found[here].low in _DATES and here > at


def _joined(found: list[Token], at: int, here: int, stop: int, listed: bool) -> int:
    """Where a capital stands behind small joining words at ``here``; 0 where they lead out of the name."""
    low = found[here].low
    if abroad_names.joins(found, at, here, stop):
        return here + 2
    if low not in _JOINS:
        return 0
    if low == "and" and (topics := two_topics(found, at, here, stop)):
        return topics
    generic = any(token.low.rstrip("s") in TAKES_FOR or token.low in TAKES_FOR for token in found[at:here])
    if low == "and" and not (
        (
            here + 1 < stop
            and found[here + 1].low in _TAKES_AND
            and not (
                found[here + 1].low == "partners" and here + 2 < stop and found[here + 2].low in ("for", "in", "of")
            )
        )
        or (not listed and any(token.low in ("of", "for") for token in found[at:here]))
    ):
        return 0
    if (
        low == "and"
        and here + 2 < stop
        and found[here + 1].low in ("sons", "daughters")
        and found[here + 2].low == "of"
    ):
        # "Elks Lodge 77 and Sons of Norway"
        return 0
    if (
        low == "and"
        and here + 2 < stop
        and head(found[here + 1].low)
        and found[here + 1].capital
        and found[here + 2].capital
        and found[here + 2].low not in UNITS | TAKES_FOR
    ):
        # "of the Ministry of Transportation and Councillor Jane Roe"
        return 0
    if (
        low == "for"
        and found[here - 1].low == "court"
        and here + 2 < stop
        and found[here + 1].low == "the"
        and found[here + 2].capital
    ):
        # "U.S. District Court for the Southern District of Alabama"
        return here + 3
    if low == "to" and found[here - 1].low == "auxiliary" and here + 1 < stop:
        # "Auxiliary to the Boys & Girls Clubs"
        ahead = here + 1 + (found[here + 1].low == "the")
        return ahead + 1 if ahead < stop and proper_word(found[ahead]) else 0
    if low == "to":
        # "founder of Boots to Books"
        named = (
            here == at + 1
            and at > 0
            and found[at - 1].low in ("of", "at", "with", "from")
            and here + 1 < stop
            and found[here + 1].capital
            and is_ordinary(found[at].low)
            and is_ordinary(found[here + 1].low)
        )
        return here + 2 if named else 0
    if low in ("for", "on") and not generic:
        return 0
    if low == "at" and found[here - 1].low == "court" and here + 1 < stop and found[here + 1].low == "law":
        # "County Court at Law No. 5"
        return (
            here + 4
            if here + 3 < stop and found[here + 2].low.rstrip(".") == "no" and found[here + 3].text.isdigit()
            else here + 2
        )
    if (
        low == "at"
        and here == at + 2
        and found[at].low == "the"
        and found[at].capital
        and found[at + 1].low in _HOUSES
        and here + 1 < stop
        and proper_word(found[here + 1])
    ):
        return here + 2
    if (
        low == "at"
        and here == at + 2
        and found[at].low == "the"
        and found[at].capital
        and found[at + 1].low not in UNITS
        and not is_ordinary(found[at + 1].low)
        and here + 1 < stop
        and proper_word(found[here + 1])
    ):
        # "The Ashton at Elm Junction"
        return here + 2
    if (
        low == "at"
        and found[here - 1].low == "department"
        and here - at > 1
        and found[here - 2].low in ("police", "fire", "sheriff's", "sheriff’s", "rescue")
    ):
        # "Sgt. Jane Roe of the Elmwood Police Department at Bean There on Third"
        return 0
    if (
        low == "at"
        and here == at + 1
        and found[at].text.isupper()
        and len(found[at].text) > 2
        and here + 2 < stop
        and any(token.low in ("university", "college") and token.capital for token in found[here + 2 : here + 5])
        and found[here + 1].capital
    ):
        # "SBDC at Elm State College"
        return here + 2
    if low == "at" and not any(
        token.low in _TAKES_AT or (listed and here - at == 1 and token.text.isupper() and len(token.text) > 2)
        for token in found[at:here]
    ):
        return 0
    if (
        low == "in"
        and here + 2 < stop
        and found[here + 1].capital
        and found[here + 2].low == "county"
        and found[here + 2].capital
        and any(token.low == "department" for token in found[at:here])
    ):
        # "Florida Department of Health in Charlotte County"
        return here + 3
    if (
        low == "in"
        and here == at + 1
        and listed
        and found[at].low.endswith("ed")
        and is_ordinary(found[at].low)
        and here + 1 < stop
        and found[here + 1].capital
        and (here + 2 >= stop or not found[here + 2].capital)
    ):
        # "Rooted in Vermont"
        return here + 2
    if (
        low == "in"
        and here == at + 1
        and found[at].low in ("program", "programme")
        and here + 2 < stop
        and found[here + 1].capital
        and (found[here + 2].capital or abstract(found[here + 1].low) or is_ordinary(found[here + 1].low))
    ):
        # "Program in American Studies"
        return here + 2
    if (
        low == "in"
        and not (here == at + 1 and found[at].low in _IN_SOMETHING)
        and not (
            generic
            and here + 1 < stop
            and found[here + 1].capital
            and abstract(found[here + 1].low)
            and any(token.low == "for" for token in found[at:here])
        )
    ):
        # "Foundation for Individual Voices in Education" goes on
        return 0
    ahead = here + 1
    if ahead < stop and found[ahead].low in ("the", "la", "los", "las", "our") and not found[ahead].capital:
        if low not in ("of", "for", "de", "on"):
            return 0
        ahead += 1
    if (
        ahead < stop
        and proper_word(found[ahead])
        and (found[ahead].low not in TIMES or _opens_place(found, ahead, stop))
        and found[ahead].low not in _NOT_A_BODY
    ):
        return ahead + 1
    return 0


_SEASONS = words("spring summer winter fall holiday")


def _opens_place(found: list[Token], at: int, stop: int) -> bool:
    """ "Spring Valley", "Fall River": a season that begins the name of a town."""
    return (
        found[at].low in _SEASONS
        and at + 1 < stop
        and proper_word(found[at + 1])
        and found[at + 1].text.isalpha()
        and found[at + 1].low not in TIMES
    )


_ANYBODYS = words(
    "club's chamber's city's county's association's society's university's college's school's district's "
    "organization's foundation's league's town's library's company's council's"
)
"""Whose a part is that has a name of its own, where it is not said by name."""


def text(line: str, found: list[Token], first: int, last: int, *, owner: bool = False) -> str:
    """The name at ``[first:last]`` as written, without an article in small letters; an owner's without its "'s"."""
    while first < last and found[first].low in ("the", "our", "your") and not found[first].capital:
        first += 1
    if first >= last:
        return ""
    if (
        first + 1 < last
        and found[first].low.replace("’", "'") in _ANYBODYS
        and found[first + 1].capital
        and first
        and found[first - 1].low in ("the", "our")
    ):
        # "the Chamber's Women in Business Council"
        first += 1
    written = line[found[first].begin : found[last - 1].finish]
    if owner and _possessive(found[last - 1]) and found[first].text != "St.":
        return written[:-2] if written[-2:].lower() in ("'s", "’s") else written[:-1]
    return written


_OF_A_COUNTY = words("leadership keep imagine literacy feeding visit explore empower")
"""With these a body begins that a county closes: "Leadership Elm County", "NAMI Elm County"."""


def place(found: list[Token], first: int, last: int) -> bool:
    """Whether the name is that of a country, a state or a large city and no more."""
    if (
        last - first in (2, 3)
        and found[last - 1].low in ("county", "township")
        and not any(
            token.low in UNITS | LITTLE | _OF_A_COUNTY or (token.text.isupper() and len(token.text) > 2)
            for token in found[first : last - 1]
        )
    ):
        return True
    if (
        last - first == 1
        and found[first].low.endswith(("ville", "burg", "burgh", "boro", "borough", "bury", "shire"))
        and len(found[first].low) > 6
    ):
        return True
    return all(token.low in LANDS or token.low in ("new", "south", "north", "the", "of") for token in found[first:last])


__all__ = ["CLUBS", "LANDS", "LEGAL", "TAKES_FOR", "UNITS", "end", "place", "proper_word", "text"]
