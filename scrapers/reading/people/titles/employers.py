"""Whose a job title is, where the words before its last word say so: "Acme CEO", "Elm State history professor", "Acme's
CEO"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import HONORIFICS, LANDS, OFFICES, TIMES, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.people.cues import ROLES, STOPS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS, KNOWN_BODIES, LANDS_OF_OFFICES, MAKERS, is_head
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

_ADJECTIVES = (
    "-nominated", "-winning", "-born", "-based", "-selling", "-trained", "-certified", "-year-old", "-time",
    "-generation", "-turned", "-house", "-level", "-wide", "-profit", "-era",
)  # fmt: skip
_BY_LETTERS = words("vp svp evp ceo cfo coo cto cio cmo")
_NOBODYS = words(
    "sheriff mayor governor society club chamber county city association company chapter council department bank "
    "lodge world nation town state school church college "
    "label firm agency startup studio company tv radio television nation america hollywood broadway internet "
    "university today week month year tonight tomorrow monday tuesday wednesday thursday friday saturday sunday "
    "community"
)
"""What is owned by these is owned by no body of a name."""
_SECTORS = words(
    "utility airline biotech tech telecom railroad retail nonprofit hospitality brewery insurance energy transit "
    "restaurant"
)
"""A head of one of these is told of without its name: "Utility CEO"."""
_PROVINCES = words("ontario quebec manitoba saskatchewan alberta yukon nunavut")
_LANDS_OF_TWO = (
    "south carolina", "north carolina", "south dakota", "north dakota", "west virginia", "new york", "new jersey",
    "new mexico", "new hampshire", "rhode island", "british columbia", "nova scotia", "new brunswick", "new zealand",
)  # fmt: skip
_PAPERS = words(
    "tribune courier gazette herald times journal ledger post sentinel register dispatch chronicle globe examiner"
)
_WRITES_FOR = words("columnist reporter editor publisher photographer writer correspondent cartoonist critic")
_PARTIES = words("republican democratic democrat libertarian gop liberal tory ndp")
_OF_A_PLACE = words("university college bank diocese archdiocese port museum")
_TEACHES = words("teacher instructor trainer tutor")
_FORCES = (
    "coast guard", "national guard", "air national guard", "army", "navy", "air force", "marine corps", "marine",
    "u.s. army", "u.s. navy",
)  # fmt: skip
_RANKS = words(
    "captain colonel general admiral commander lieutenant major sergeant pilot veteran officer nurse chaplain"
)
_DEPUTIES = words(
    "interim deputy assistant associate vice former regional acting co global group division chapter board senior sr "
    "executive new"
)
_NATIONS = words("united states u.s us chief")
_COURTS = words("circuit superior supreme chancery common pleas bankruptcy magistrate appeals traffic surrogate")
_CALL_CLUBS = words("city commercial executive economic women's men's press civic university union arts")
_HOUSES = words("accelerator incubator hub collaborative exchange")
"""Common words that end the name of a body which begins with letters: "APEX Accelerator counselor"."""
_ARTS = words(
    "poet climber hiker singer dancer drummer storyteller elder weaver carver rancher sculptor survivor potter beader"
)
_VOTED = words("sen senator gov governor rep representative congressman congresswoman congressmember")
_GRADES = words("senior sr assistant associate deputy vice")
"""What opens a post: "Elm Web Services Senior Project Manager"."""
_ENDOW = words("foundation fund trust capital family")
"""Bodies that a chair is called after: "Roe Foundation Professor of Law"."""
_LODGES = words("post troop pack lodge local aerie detachment")
_OF_DISTRICTS = words("engineer manager ranger attorney supervisor governor conservationist forester judge chief sales")
"""What a district has one of: "Elm DOT District Engineer"."""
_PUBLIC = words(
    "county city town village township borough school board council commission committee planning zoning park library "
    "vice"
)
"""The bodies that every place has: they own no title by name."""


def before_head(line: Line, at: int, last: int) -> tuple[str | None, int]:
    """Whose title it is, where the words before its last say so, and where the title itself begins; a place alone owns
    none."""
    owner_of, begin = _owner_before(line, at, last)
    if owner_of is not None and owner_of.endswith((" and", " &")):
        # "Jane Roe of the Ministry of Transportation and Councillor Ann Lee": the body of another
        return None, last
    if (
        owner_of is not None
        and owner_of.lower() in _FORCES
        and line.low(at - 1) == "retired"
        and line.tokens[last].capital
    ):
        # "Retired Coast Guard Rear Adm. Jane Roe"
        return None, at
    if (
        owner_of is not None
        and owner_of.lower() in _FORCES
        and not line.tokens[last].capital
        and line.low(last) in _RANKS
    ):
        # "retired Coast Guard captain Jane Roe"
        return None, at
    if owner_of is not None and owner_of.lower().startswith(("certified ", "licensed ", "accredited ")):
        # "Certified SCORE mentor": what somebody has passed
        return None, at
    if owner_of is not None and owner_of.lower() in ("pga", "lpga"):
        # "PGA professional Jane Roe": a trade
        return None, at
    if owner_of is not None and owner_of.lower() in TIMES:
        # "our January Student of the Month"
        owner_of, begin = None, at + 1
    if (
        owner_of is not None
        and line.low(last) in _TEACHES
        and not owner_of.isupper()
        and not any(
            low in bodies.UNITS or low in ("high", "elementary", "middle", "state") for low in owner_of.lower().split()
        )
    ):
        # "Zumba teacher Jane Roe"
        owner_of, begin = None, at
    if (
        owner_of is not None
        and line.low(begin) in LANDS_OF_OFFICES
        and not line.tokens[begin].capital
        and begin < last
        and not any(low in bodies.UNITS for low in owner_of.lower().split())
        and not owner_of.isupper()
    ):
        # "Lake Forest city manager Jane Roe": a place, and the office of its city
        owner_of, begin = None, at
    if owner_of is not None and owner_of.rsplit(" ", 1)[-1] in ("SIG", "WG"):
        # "TensorKit SIG Lead": a group within what no one tells
        return None, at
    if owner_of is None:
        return None, begin
    lows = owner_of.lower().split()
    if owner_of.lower() in _PARTIES or (owner_of.lower() in _LANDS_OF_TWO and not line.tokens[last].capital):
        # "Republican strategist", "North Dakota rancher"
        return None, begin
    if owner_of.lower() in ("la", "el", "los", "las", "der", "die", "le", "les"):
        # "La doctora Ana Roe"
        return None, begin
    if len(lows) == 1 and lows[0] in LANDS and line.low(last) in ("ambassador", "consul"):
        # "Norway's ambassador"
        return None, begin
    if (
        (len(lows) == 1 and (lows[0] in _PROVINCES or lows[0] in LANDS)) or " ".join(lows) in _LANDS_OF_TWO
    ) and line.low(last) in ("minister", "governor", "senator", "secretary", "premier"):
        # "Ontario Minister of Labour"
        return None, at
    if (
        lows[-1] == "court"
        and len(lows) > 1
        and all(low in DESCRIBES or low in _COURTS for low in lows)
        and line.low(last) in ("judge", "justice", "magistrate", "clerk", "judges", "justices")
    ):
        # "Circuit Court Judge": the office, and no court of a name
        return None, at
    if (
        lows[-1] in ("district", "circuit")
        and line.low(last) in ("judge", "magistrate", "attorney")
        and all(low in DESCRIBES or low in _NATIONS for low in lows)
        and not _NATIONS.isdisjoint(lows)
    ):
        # "Senior United States District Judge"
        return None, at
    if len(lows) == 1 and not owner_of.isupper() and not line.tokens[last].capital and line.low(begin) in _ARTS:
        # "a Blackfoot poet": of which people, and no employer
        return None, at
    corps = lows[-1] in ("police", "fire") and line.low(last) in (
        "chief", "captain", "capt", "lt", "sgt", "sergeant", "lieutenant", "officer", "detective",
    )  # fmt: skip
    office = line.low(last) in (
        "mayor", "sheriff", "alderman", "councilman", "councilwoman", "councilmember", "commissioner", "selectman",
    ) or any(line.low(here) in LANDS_OF_OFFICES | {"police", "fire"} for here in range(begin, last))  # fmt: skip
    if (line.low(last) == "governor" and line.low(last - 1) == "district") or (
        line.low(last) == "superintendent" and len(lows) == 1 and not owner_of.isupper()
    ):
        return None, last - (line.low(last) == "governor")
    if (
        (corps or office)
        and not owner_of.isupper()
        and not any(low in bodies.UNITS - {"police"} for low in lows)
        and not (lows[0] in LANDS_OF_OFFICES and len(lows) > 1)
    ):
        return None, begin - corps
    return owner_of, begin


def _owner_before(line: Line, at: int, last: int) -> tuple[str | None, int]:
    found = line.tokens
    if found[at].low == "of" or ("/" in found[at].text and head(found[at].low)):
        return None, at
    if found[at].low in LANDS_OF_OFFICES and line.low(at + 1) == "of" and at + 2 < last:
        # "City of Elmwood Economic Development Director"
        end = at + 3
        while (
            end < last and found[end].capital and found[end].low not in DESCRIBES | FUNCTIONS and not is_head(line, end)
        ):
            end += 1
        return bodies.text(line.text, found, at, end, owner=True), end
    if (
        at + 2 == last
        and (
            found[at].low in _STATIONS
            or (found[at].text[0] in "WKC" and found[at].text.isupper() and len(found[at].text) == 4)
        )
        and line.mark(at + 1).isdigit()
        and len(line.mark(at + 1)) < 3
    ):
        # "News 6 anchor"
        return line.cut(at, last), last
    if (
        found[last].low in _FOUNDERS
        and not found[last].capital
        and last - at in (2, 3)
        and all(bodies.proper_word(token) for token in found[at:last])
        and not all(token.low in DESCRIBES | FUNCTIONS | LANDS for token in found[at : last - 1])
    ):
        # "Boreal Security founder"
        return bodies.text(line.text, found, at, last, owner=True), last
    if (
        not found[last].capital
        and last - at > 3
        and any(token.low in ("of", "for", "on") for token in found[at + 1 : last - 1])
        and any(token.low in bodies.UNITS for token in found[at:last])
        and not any(head(token.low) for token in found[at:last])
        and bodies.end(found, at, last) == last
    ):
        # "Boys & Girls Club of Elm County director"
        return bodies.text(line.text, found, at, last), last
    if not found[last].capital and found[at].capital:
        run = next(here for here in range(at, last + 1) if not found[here].capital)
        if (
            run - at > 1
            and found[run - 1].low
            in ("state", "tech", "extension", "high", "central", "southern", "northern", "western", "eastern")
            and any(token.low not in DESCRIBES and token.low not in LANDS for token in found[at:run])
        ):
            # "Elm State history professor"
            return bodies.text(line.text, found, at, run), run
    for here in range(last - 1, at - 1, -1):
        text = found[here].text
        if text[-2:].lower() in ("'s", "’s") or (text[-1:] in "'’" and len(text) > 2):
            if (
                here + 1 < last
                and not found[last].capital
                and all(token.word and token.capital for token in found[here + 1 : last])
            ):
                return bodies.text(line.text, found, at, last, owner=True), last
            if (
                line.low(here + 1) == "office"
                and found[here + 1].capital
                and here + 2 <= last
                and not found[last].capital
            ):
                # "Governor's Office regional liaison"
                return bodies.text(line.text, found, at, here + 2), here + 2
            if line.low(last) in _VOTED and all(
                token.low.removesuffix("'s").removesuffix("’s") in LANDS for token in found[at : here + 1]
            ):
                # "Ohio's Sen. Jane Roe"
                return None, here + 1
            if (
                here > at
                and found[here].low in DESCRIBES
                and found[here].capital
                and found[last].capital
                and found[here + 1].low not in bodies.UNITS
                and _proper(found[at:here], True)
            ):
                # "Elmstate Women's Basketball Coach"
                return bodies.text(line.text, found, at, here), here
            if found[here].low in DESCRIBES or (found[here + 1].capital and found[here + 1].low in bodies.UNITS):
                return None, at
            return owner(line, at, here + 1), here + 1
    if (chief := _chief(line, at, last)) > at:
        # "Elm Outfitters Chief Marketing Officer"
        return (
            (line.cut(at, chief), chief)
            if _acronym_of(found[at].text) or _proper(found[at:chief], False)
            else (None, at)
        )
    if found[at].low == "new" and line.low(at + 1) == "yorker" and found[at + 1].capital and at + 1 < last:
        # "New Yorker staff writer Jane Roe"
        return line.cut(at, at + 2), at + 2
    if (found[last].low.rstrip("s") in MAKERS and not (found[last - 1].low == "staff" and last - at > 1)) or (
        found[last].capital
        and any(
            found[here].low in ("family", "endowed", "distinguished", "memorial") and found[here].capital
            for here in range(at, last)
        )
    ):
        return None, at
    if found[at].low == "united" and line.low(at + 1) == "states":
        return None, at
    if (
        found[at].text.isupper()
        and len(found[at].text) == 2
        and (
            found[last].low in ("chair", "co-chair", "chairs", "co-chairs", "liaison", "coordinator", "committee")
            or (found[last].low in ("member", "members") and found[last - 1].low == "board")
        )
        and not found[last].capital
    ):
        # "our YP vice chair": a group of the same house
        return None, at
    if (
        found[last].low in ("professor", "chair")
        and found[last].capital
        and line.low(last + 1) in ("of", "in")
        and (found[last].low == "professor" or line.low(last + 1) == "in")
        and not any(
            (token.low in bodies.UNITS and token.low not in _ENDOW)
            or token.low in ("state", "tech", "poly")
            or (token.text.isupper() and len(token.text.rstrip(".")) > 1)
            for token in found[at:last]
        )
    ):
        # "Roe Professor of History": a chair called after somebody
        return None, at
    opening = at
    while (
        at + 1 < last
        and _opens_description(found[at].low)
        and not (found[at].low == "new" and found[at].capital and found[at + 1].capital and found[at + 1].low in _NEW)
    ):
        at += 1
    if (
        at > opening
        and found[at - 1].low in ("retired", "former")
        and _acronym_of(found[at].text)
        and not found[last].capital
        and last - at < 4
    ):
        # "former FBI agent": what somebody was, and of no body now
        return None, opening
    if (
        found[last].low in _BY_LETTERS
        and _acronym_of(found[at].text)
        and 1 < last - at < 4
        and found[at].low not in DESCRIBES
        and all(token.capital and token.low not in _DEPUTIES for token in found[at + 1 : last])
    ):
        # "CHI Health CEO"
        return line.cut(at, last), last
    if (
        _acronym_of(found[at].text)
        and at + 1 < last
        and found[at].low not in DESCRIBES
        and found[at].low not in FUNCTIONS
        and found[at + 1].low in DESCRIBES
        and found[last].capital
        and not line.mark(at + 2).isdigit()
    ):
        return found[at].text, at + 1
    if (
        all(token.low in _PUBLIC for token in found[at:last])
        and last - at > 1
        and found[at].low in LANDS_OF_OFFICES | {"school", "planning", "zoning", "park", "library"}
    ):
        # "County Commission Chairman Jane Roe"
        return None, at
    graded = next(
        (
            here
            for here in range(last - 1, at + 1, -1)
            if found[here].low in _GRADES
            and found[here].capital
            and found[here - 1].low in bodies.UNITS
            and found[here - 1].capital
            and (found[here + 1].low in DESCRIBES | FUNCTIONS or here + 1 == last)
        ),
        last,
    )
    if (
        last - at > 2
        and found[last - 1].low == "district"
        and found[last].low in _OF_DISTRICTS
        and _acronym_of(found[last - 2].text)
    ):
        return line.cut(at, last - 1), last - 1
    if at + 2 == last and found[at].low in _LODGES and found[at].capital and found[at + 1].text.isdigit():
        # "Post 212 Commander"
        return line.cut(at, last), last
    unit = next(
        (
            here
            for here in range(graded - 1, at, -1)
            if found[here].low in bodies.UNITS
            and found[here].capital
            and not (found[here].low == "district" and here + 1 == last and found[last].low in _OF_DISTRICTS)
        ),
        at,
    )
    if (
        unit > at
        and found[at].capital
        and any(token.word and token.low not in DESCRIBES for token in found[at : unit + 1])
        and bodies.end(found, at, unit + 1) == unit + 1
    ):
        if (
            line.low(unit + 1) == "of"
            and unit + 2 < last
            and found[unit + 2].capital
            and found[unit].low not in ("board",)
        ):
            unit += 2
            while unit + 1 < last and found[unit + 1].capital and not is_ordinary(found[unit + 1].low):
                unit += 1
        while (
            unit + 1 < last
            and found[unit + 1].capital
            and (
                found[unit + 1].low in bodies.LEGAL
                or found[unit + 1].low in ("extension", "co-op", "charities", "coop")
            )
        ):
            unit += 1
        while unit + 1 < last and (
            (not found[last].capital and found[unit + 1].capital and not _acronym_of(found[unit + 1].text))
            or found[unit + 1].text.isdigit()
        ):
            unit += 1
        return bodies.text(line.text, found, at, unit + 1, owner=True), unit + 1
    if (
        found[at].low in ("board", "department", "office", "bureau", "house", "chamber")
        and line.low(at + 1) == "of"
        and found[at].capital
        and bodies.end(found, at, last) == last
    ):
        return bodies.text(line.text, found, at, last), last
    if found[at].low in _OF_A_PLACE and line.low(at + 1) == "of" and found[at].capital and found[last].capital:
        # "University of Elm President", "Bank of Elm Vice President"
        end = bodies.end(found, at, last)
        while end > at + 3 and (found[end - 1].low in DESCRIBES | FUNCTIONS or is_head(line, end - 1)):
            end -= 1
        if end > at + 2:
            return bodies.text(line.text, found, at, end), end
    begin = last
    while (
        begin > at
        and (
            found[begin - 1].low in DESCRIBES
            or (
                is_head(line, begin - 1)
                and not (
                    found[begin - 1].capital
                    and not found[last].capital
                    and found[begin - 1].low.endswith("ers")
                    and begin - 1 > at
                )
            )
            or not found[begin - 1].capital
            or not found[begin - 1].word
        )
        and not (
            found[begin - 1].text.isdigit()
            and line.low(begin - 2)
            in ("local", "channel", "fox", "news", "abc", "nbc", "cbs", "district", "troop", "post")
        )
    ):
        begin -= 1
    if begin < last and not found[begin].word:
        begin += 1
    if (
        found[at].text.isupper()
        and len(found[at].text) > 2
        and found[at].low not in DESCRIBES
        and last > at
        and found[last].text != found[last].text.upper()
        and not head(found[at].low)
    ):
        end = at + 1
        if line.low(end) in ("local", "post", "chapter", "lodge") and found[end + 1].text.isdigit():
            end += 2
        while (
            end < last
            and found[end].capital
            and (not is_ordinary(found[end].low) or found[end].low in _HOUSES)
            and found[end].low not in DESCRIBES | FUNCTIONS
            and not is_head(line, end)
            and not _acronym_of(found[end].text)
        ):
            end += 1
        return line.cut(at, end), end
    if (
        at > 1
        and found[at - 1].text == ","
        and found[at - 2].capital
        and line.mark(at + 1) == "&"
        and (firm := bodies.end(found, at - 2, last)) > at + 1
        and firm < last + 1
    ):
        return line.cut(at - 2, firm), firm
    known = _known_body(line, at, last)
    if known and known.lower().endswith(" international") and at > opening and found[at - 1].low in ("past", "former"):
        return None, opening
    if known:
        end = at + len(known.split())
        if (
            line.low(end) == "of"
            and end + 1 < last
            and found[end + 1].capital
            and known.split()[-1].lower() in bodies.UNITS | {"way", "club"}
        ):
            # "Federal Reserve Bank of Elmwood outreach director"
            end += 2
            while end < last and found[end].capital and not is_ordinary(found[end].low):
                end += 1
            return line.cut(at, end), end
        return known, end
    if (
        found[last].low in _BY_LETTERS
        and last - at == 1
        and found[at].capital
        and found[at].low not in DESCRIBES | FUNCTIONS | LANDS | ROLES.keys()
        and found[at].low not in bodies.UNITS
        and found[at].low not in _NOBODYS | _SECTORS
        and not head(found[at].low)
    ):
        # "Dell VP Anil Shah"
        return found[at].text, last
    if (
        found[last].low in _BY_LETTERS
        and last - at in (2, 3)
        and all(bodies.proper_word(token) for token in found[at:last])
        and not all(token.low in DESCRIBES | FUNCTIONS for token in found[at:last])
        and not any(head(token.low) or token.low in ROLES for token in found[at:last])
    ):
        # "Workforce Midsouth CEO Jane Roe"
        return bodies.text(line.text, found, at, last, owner=True), last
    if at + 2 <= last and _a_club(found[at : at + 2]):
        return line.cut(at, at + 2), at + 2
    if begin == at or not found[at].capital:
        return None, opening
    named = found[at:begin]
    if named[-1].low == "and":
        return None, opening
    if _proper(named, found[last].capital) or _employer(line, at, begin, last):
        while begin < last and found[begin].low in ("and", "of", "the", "for"):
            begin += 1
        return bodies.text(line.text, found, at, begin, owner=True), begin
    return None, opening


_STATIONS = words("news channel newschannel fox abc nbc cbs")
_FOUNDERS = words("founder co-founder cofounder owner co-owner")


def _chief(line: Line, at: int, last: int) -> int:
    """Where "Chief … Officer" begins, behind capitals that are no words of titles; 0 for others."""
    found = line.tokens
    begin = next((here for here in range(at + 1, last) if found[here].low == "chief" and found[here].capital), 0)
    if not begin or found[last].low != "officer" or not found[last].capital:
        return 0
    ahead = found[at:begin]
    return (
        begin
        if all(
            token.word
            and token.capital
            and (not head(token.low) or (token.low.endswith("s") and token is not ahead[0]))
            and token.low not in ROLES
            for token in ahead
        )
        and not all(token.low in DESCRIBES | FUNCTIONS | _PUBLIC for token in ahead)
        else 0
    )


def _acronym_of(text: str) -> bool:
    """Whether a body is written by its letters: SBA, NRCS."""
    return text.isalpha() and text.isupper() and 2 < len(text) < 7 and not head(text.lower())


_NEW = words(
    "york yorker jersey mexico hampshire orleans haven england zealand delhi republic bedford brunswick britain "
    "albany rochelle braunfels ulm"
)
"""What is called so is not new: "New York Times reporter Jane Roe"."""


def _opens_description(low: str) -> bool:
    return low in (
        "retired", "former", "past", "new", "local", "veteran", "acting", "interim", "longtime", "incoming", "outgoing",
        "retiring", "current", "native",
    )  # fmt: skip


def _known_body(line: Line, at: int, last: int) -> str | None:
    for size in (3, 2, 1):
        if (
            at + size <= last
            and " ".join(token.low for token in line.tokens[at : at + size]) in KNOWN_BODIES
            and line.tokens[at].capital
        ):
            return line.cut(at, at + size)
    return None


def _proper(named: list[Token], title_capital: bool) -> bool:
    """Whether capitals before a title name a body and no kind of work: "Acme", "WKYZ", "Carter Industries"."""
    lows = [token.low for token in named if token.word]
    if not lows or all(low in LANDS or low in DESCRIBES or low.isdigit() for low in lows):
        return False
    if (lows[0] in DESCRIBES and title_capital) or lows[-1] in ROLES or lows[-1].endswith(_ADJECTIVES):
        return False
    if any(
        not is_ordinary(low)
        and low not in LANDS
        and low not in DESCRIBES
        and low not in FUNCTIONS
        and not low.endswith(_ADJECTIVES)
        for low in lows
    ):
        return True
    return len(lows) > 1 and (lows[-1] in bodies.UNITS or not title_capital)


def _a_club(named: list[Token]) -> bool:
    """Whether capitals that elsewhere describe are a club's name: "City Club", "Commercial Club"."""
    return (
        len(named) == 2
        and named[1].low == "club"
        and all(token.capital for token in named)
        and named[0].low in _CALL_CLUBS
    )


def _employer(line: Line, at: int, begin: int, last: int) -> bool:
    """ "a keynote from Block cofounder": one capital within a sentence before a title in small letters."""
    if begin - at == 1 and line.low(at) in _PAPERS and not line.tokens[last].capital and line.low(last) in _WRITES_FOR:
        # "Tribune columnist"
        return True
    if (
        line.low(at).endswith(_ADJECTIVES)
        or line.low(at) in ("capitol", "statehouse", "scout", "extension", "guard")
        or line.low(last) in ("student", "students")
    ):
        return False
    return (
        begin - at == 1
        and at > 0
        and not line.tokens[last].capital
        and line.tokens[at - 1].word
        and not line.tokens[at - 1].capital
        and line.low(at) not in DESCRIBES | FUNCTIONS | LANDS | ROLES.keys()
    )


def owner(line: Line, at: int, end: int) -> str | None:
    """The body whose possessive ends at ``end``; None where it is no name of its own: "the county's", "our club's"."""
    found = line.tokens
    begin = end - 1
    if not found[begin].capital and not (found[begin].text[0].isdigit() and begin > at and found[begin - 1].capital):
        return None
    while begin > at and (
        bodies.proper_word(found[begin - 1])
        or found[begin - 1].text == "&"
        or (found[begin - 1].low in ("of", "the", "for", "and") and begin - 2 >= at and found[begin - 2].capital)
    ):
        if found[begin - 1].low in STOPS and found[begin - 1].low not in ("of", "the", "for", "and"):
            break
        begin -= 1
    while begin < end - 1 and found[begin].low in ("the", "our", "of", "and", "for"):
        begin += 1
    written = bodies.text(line.text, found, begin, end, owner=True)
    if written.lower() in _NOBODYS | _PROVINCES or found[begin].low in OFFICES or found[begin].low in HONORIFICS:
        return None
    return written


__all__ = ["before_head", "owner"]
