"""Job titles in a line: where one begins and ends, and the organisation it is of."""

from __future__ import annotations

from typing import NamedTuple

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import HONORIFICS, LANDS, OFFICES, given_names, is_ordinary, ordinary
from scrapers.reading.occupations import head
from scrapers.reading.people.cues import ON_AIR, ROLES, STOPS
from scrapers.reading.people.line import Line
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

FUNCTIONS = words(
    "sales marketing operations operation human hr it r&d engineering finance development communications communication technology economic "
    "economics public people talent workforce business program programs philanthropy education government external community corporate "
    "commercial customer member membership strategy strategic innovation product research diversity advancement admissions nursing medicine "
    "law political history security risk compliance supply logistics manufacturing quality information data digital credit lending clinical "
    "patient safety tourism police schools board directors state agriculture transportation planning facilities events partnerships advocacy "
    "fundraising management computer entrepreneurship accounting policy artificial ai cybersecurity biology chemistry psychology sociology "
    "care sustainability construction global regional investor legal treasury tax volunteers volunteer learning culture aging hospitality "
    "banking inclusion belonging real leadership surgery staff court courts commerce revenue growth client content creative media social retail wealth private "
    "investments investment underwriting procurement purchasing maintenance production design analytics architecture advertising brand "
    "textiles music arts art ceremonies students student counseling athletics recruitment recruiting training outreach services service "
    "visitor guest employee parish pastoral worship choral infrastructure energy emergency fire labor health housing parks recreation "
    "ops ux ui qa seo pr esg dei deeds elections wills probate defense war treasury interior homeland veterans exhibitions collections conservation horticulture "
    "pediatrics cardiology oncology neurology psychiatry emergency clubhouse food beverage shareholder enterprise software hardware cloud "
    "network networks security industry delivery internal audit direct trade imports exports labs loans mortgage deposits branch branches préstamos ventas the natural resources "
    "physics utilities impact relations affairs success experience giving wellness integration procurement sewer roads streets rewards benefits total membership guidance curriculum instruction technology parks transit aviation airports tours patients oncology mathematics philosophy english journalism religion theology geology geography anthropology linguistics"
)
DESCRIBES = words(
    "re-elected newly-elected retiring incoming outgoing newly longtime long-time grammy emmy oscar pulitzer olympic nobel peabody fulbright nba nfl mlb nhl wnba budget "
    "port tourism parks recreation water works transit housing immigration trade labor employment consul magistrate wine consumer civil structural electrical "
    "mechanical environmental forensic registered chartered independent freelance veteran local native celebrity pastry youth children's "
    "student alumni broadway hollywood korean vietnam admissions athletic football basketball baseball soccer library museum theater symphony radio tv television news "
    "sports weather morning evening court probate juvenile appellate federal regional senior sr chief assistant associate deputy executive "
    "managing general vice interim acting former past immediate state county city national branch market area district global corporate "
    "commercial lead head staff principal first second lt lieutenant u.s us project program office sales marketing human plant store "
    "operations finance business development economic community board co founding event private personal financial wealth real estate "
    "leadership certified licensed professional public communications membership advisory small technology information data digital "
    "product account relationship mortgage loan tax family criminal health clinical nurse fire police retired award-winning bestselling "
    "best-selling keynote motivational life career school policy government external strategic investment portfolio fund research workforce "
    "talent training safety creative art artistic music campus medical nursing extension outreach volunteer donor gift major philanthropy "
    "grants junior town village township municipal planning zoning permit brand media content social web it hr customer client service "
    "field technical software systems network security chapter club division group partner equity name chamber council auxiliary "
    "artistic spiritual presiding supervisory special detective lead political textile yoga personal home property pro two-time three-time resident "
    "council foundation committee association hospital college university church company association parish society league lodge post union "
    "emeritus elect division bureau department agency guest featured visiting distinguished endowed adjunct exchange crime prevention "
    "italian french german canadian british irish scottish welsh english spanish mexican cuban japanese chinese russian ukrainian polish greek brazilian australian dutch swedish norwegian danish "
    "israeli egyptian nigerian kenyan filipino thai peruvian colombian haitian jamaican european asian latin stand-up "
    "american african indian native black jewish catholic christian women's men's early childhood holocaust governor's mayor's president's"
)
"""What says more of a title; all else that has a capital before one is the employer."""
KNOWN_BODIES = frozenset(
    ["red cross", "salvation army", "united way", "federal reserve", "boy scouts", "girl scouts", "head start", "junior league", "civil air", "coast guard",
     "national guard", "forest service", "weather service", "park service", "big brothers", "peace corps", "corps of engineers", "habitat",
     "farm bureau", "port authority", "workforce board", "federal reserve bank", "white house", "state farm", "home depot", "economic club"]
)  # fmt: skip
_SHORT = words("da ada gm md lt pro dir rep gen maj sen gov col det adm mgr lic cpa asst exec sgt pvt ins pa vp lead head fellow major general captain pilot guide aide champion")
_GENERALS = words("army marine corps force guard major-general consul attorney adjutant surgeon brigadier major lieutenant inspector solicitor postmaster maj lt brig by with from and of featuring welcome retired")
_LINKS = words("of at with for from @ to de del")
_MAKERS = words("recipient recipients author authors co-author writer novelist creator star winner winners translator illustrator composer co-authors survivor founder-author veteran laureate")
"""What these are "of" is a work, a war or a prize."""
_ADJECTIVES = ("-nominated", "-winning", "-born", "-based", "-selling", "-trained", "-certified", "-year-old", "-time", "-generation", "-turned", "-house", "-level", "-wide", "-profit")
_SEATS = words("mayor mayors governor general ambassador consul queen king sheriff premier")
"""What these are "of" is a place."""
_STAYS = words("pro-tem emeritus emerita elect designate ret retired")


class Position(NamedTuple):
    """A title and an organisation, either of them None where it is not said."""

    title: str | None = None
    organization: str | None = None


class Told(NamedTuple):
    """A position, and the token behind it."""

    title: str | None
    organization: str | None
    end: int


def is_head(line: Line, at: int) -> bool:
    """Whether a job title may end in the word at ``at``."""
    token = line.tokens[at]
    if token.low == "host" and at > 0 and line.low(at - 1) in ON_AIR:
        return True
    if token.low in ("member", "members") and at > 0 and line.low(at - 1) in ("board", "council", "committee", "faculty", "commission", "cabinet"):
        return True
    if not token.word or not head(token.low):
        return False
    if token.low == "general" and line.low(at - 1) not in _GENERALS and at > 0 and line.tokens[at - 1].word:
        return False
    return token.low not in _SHORT or token.capital or token.low in ("lead", "head", "pro", "fellow", "guide", "aide", "captain", "champion", "pilot", "general")


def _next_head(line: Line, at: int, stop: int) -> int:
    """The last word of a title that goes on behind a word that ends titles: "chief strategy officer"; ``at`` where none does."""
    for here in range(at + 1, min(at + 5, stop)):
        if is_head(line, here):
            return here
        token = line.tokens[here]
        if not token.word or token.low in STOPS or token.low in _LINKS or token.low == "and" or (token.capital and token.low in given_names() and token.low not in ordinary()):
            return at
    return at


def _modifies(line: Line, at: int, begin: int) -> bool:
    """Whether the token may stand in a title before its last word."""
    token = line.tokens[at]
    if token.word:
        if token.low == "of" and line.low(at + 1) == "counsel":
            return True
        if token.low in ("and", "of"):
            return begin < at < len(line.tokens) - 1 and line.tokens[at - 1].capital == line.tokens[at + 1].capital and (token.low == "and" or line.tokens[at - 1].low in bodies.UNITS or line.tokens[at - 1].low in ("corps", "bureau") or (line.tokens[at - 1].low in _LANDS and at - 1 == begin))
        if token.low in ("for", "the"):
            return False
        return token.low not in STOPS
    return token.text in "&/" and at > begin


def read(line: Line, at: int, stop: int) -> Told | None:
    """The title that begins at token ``at``, with what it is of."""
    found = line.tokens
    last = -1
    here = at
    while here < stop and here - at < 10:
        if is_head(line, here):
            last = here
            here = _next_head(line, here, stop)
            if here == last:
                break
            continue
        if not _modifies(line, here, at):
            return None
        here += 1
    if last < 0:
        return None
    whole = bodies.end(found, at, stop)
    if whole - 1 == last and last > at and found[last].low in bodies.UNITS and found[last].low.endswith("s") and found[last].capital:
        return None
    if whole - 1 > last and found[whole - 1].low in bodies.UNITS and not _works_in(line, last, whole, stop) and not any(found[index].low in _LINKS for index in range(last, whole)) and found[last].capital:
        return None
    first_head = last
    here = last + 1
    while here < stop and found[here].low in _STAYS:
        here += 1
    if line.low(here) == "pro" and line.low(here + 1) in ("tem", "tempore") and here + 1 < stop:
        here += 2
    while here < stop and (further := _further(line, here, stop)):
        here = further
    while here < stop and here - last < 4 and found[here].capital and found[last].low.partition("/")[0] in ("vp", "svp", "evp", "avp", "director", "manager", "president") and (found[here].low in FUNCTIONS or _runs_to_body(line, here, stop)) and line.low(here) not in ("law", "the"):
        here += 1
    title_end = here
    owner, begin = _before_head(line, at, first_head)
    while here < stop and found[here].low in _LINKS:
        if found[here].low == "of" and found[here + 1 if here + 1 < stop else here].capital and (run := bodies.end(found, here + 1, stop)) > here + 2 and _function_before_body(line, here + 1, run, stop):
            # "Director of Community Impact at United Way"
            here = title_end = run
            continue
        if found[here].low in ("of", "for", "de") and (complement := _function(line, here, stop)):
            here = title_end = complement
            continue
        if found[here].low == "for" and found[last].low in ROLES:
            # "candidates for County Treasurer"
            return Told(_clean(line.cut(begin, title_end)), owner, max(title_end, bodies.end(found, here + 1, stop)))
        if found[here].low == "of" and found[last].low in _MAKERS:
            return Told(_clean(line.cut(begin, title_end)), owner, max(title_end, _work(line, here + 1, stop)))
        if found[here].low == "of" and line.low(here + 1) == "the" and line.low(here + 2) in ("year", "month", "quarter"):
            here = title_end = here + 3
            continue
        start = here + 1
        while start < stop and found[start].low in ("the", "our", "its", "a", "an") and not found[start].capital:
            start += 1
        if found[here].low == "to":
            break
        end = bodies.end(found, start, stop)
        if end > start and found[here].low == "of" and _function_before_body(line, start, end, stop):
            here = title_end = end
            continue
        if end > start and found[here].low in ("of", "for") and found[here - 1].low in ("minister", "secretary", "commissioner") and all(is_ordinary(found[index].low) for index in range(start, end)):
            return Told(_clean(line.cut(begin, _ministry(line, end, stop))), owner, _ministry(line, end, stop))
        if end > start and found[here].low == "of" and found[first_head].low in _SEATS and found[start].capital and found[end - 1].low not in bodies.UNITS:
            end = _land(line, end, stop)
            return Told(_clean(line.cut(begin, end)), owner, end)
        if end == start + 1 and found[here].low == "from" and found[first_head].low in _FROM_TOWN and not found[start].text.isupper():
            return Told(_clean(line.cut(begin, title_end)), owner, end)
        if end > start and found[here].low in ("of", "for", "from", "in") and bodies.place(found, start, end):
            return Told(_clean(line.cut(begin, title_end)), owner, end)
        if end > start:
            return Told(_clean(line.cut(begin, title_end)), owner or bodies.text(line.text, found, start, end), end)
        if start < stop and found[here].low == "of" and not found[start].capital and start + 1 < stop and bodies.end(found, start + 1, stop) > start + 1 and found[start].low not in STOPS:
            # "owner of three Ace Hardware stores", "partner at law firm Dace Hollander"
            end = bodies.end(found, start + 1, stop)
            return Told(_clean(line.cut(begin, title_end)), owner or bodies.text(line.text, found, start + 1, end), end)
        break
    if owner is None and line.low(here) in ("in", "on", "with") and (within := _within(line, here, stop)):
        return Told(_clean(line.cut(begin, title_end)), within[0], within[1])
    return Told(_clean(line.cut(begin, title_end)), owner, max(here, title_end) if here == title_end else title_end)


def _within(line: Line, at: int, stop: int) -> tuple[str, int] | None:
    """"partner in the Columbus office of Hale Dunn", "scientist on the growth team at Acme": the body behind its part."""
    if line.low(at + 1) not in ("the", "its", "their"):
        return None
    part = next((here for here in range(at + 2, min(at + 8, stop)) if line.low(here) in ("office", "team", "group", "practice", "department", "division", "section", "lab", "unit", "branch", "desk")), -1)
    if part < 0 or line.low(part + 1) not in ("of", "at"):
        return None
    first = part + 3 if line.low(part + 2) == "the" and not line.tokens[part + 2].capital else part + 2
    end = bodies.end(line.tokens, first, stop)
    return (bodies.text(line.text, line.tokens, first, end), end) if end > first and not bodies.place(line.tokens, first, end) else None


def _land(line: Line, end: int, stop: int) -> int:
    """Where "Consul General of Canada in Detroit" ends, and "Mayor of Fort Dodge"."""
    if line.low(end) in ("in", "to") and end + 1 < stop and line.tokens[end + 1].capital:
        return bodies.end(line.tokens, end + 1, stop)
    return end


def _work(line: Line, at: int, stop: int) -> int:
    """Where the name of a work ends, small words within it: "Seats at the Table"."""
    end = bodies.end(line.tokens, at, stop)
    for here in range(end, min(end + 3, stop - 1)):
        if line.tokens[here].capital:
            return _work(line, here, stop) if here > end else end
        if line.low(here) not in ("at", "in", "on", "of", "the", "a", "to", "for", "from", "and"):
            return end
    return end


def _works_in(line: Line, last: int, whole: int, stop: int) -> bool:
    """"VP Logistics, Boreal Paper": a line of work behind a rank, and the body behind a separator."""
    return line.low(last) in ("vp", "svp", "evp", "avp", "director", "manager") and all(line.low(at) in FUNCTIONS for at in range(last + 1, whole)) and _runs_to_body(line, last + 1, stop)


def _function_before_body(line: Line, start: int, end: int, stop: int) -> bool:
    """"Head of Direct Lending | Ridgeback Credit": common words before a separator or "at" that a body follows."""
    found = line.tokens
    if end + 1 >= stop or (found[end].text not in (",", "|", "–", "—") and found[end].low != "at") or found[end - 1].low in bodies.UNITS:
        return False
    if not all(is_ordinary(found[index].low) or found[index].low in FUNCTIONS or not found[index].word for index in range(start, end)):
        return False
    return bodies.end(found, end + 1, stop) > end + 1


def _ministry(line: Line, end: int, stop: int) -> int:
    if end + 1 < stop and line.low(end) in ("and", "&") and line.tokens[end + 1].capital:
        return end + 2
    return end


def _runs_to_body(line: Line, at: int, stop: int) -> bool:
    """"VP Enterprise Delivery, Lakeland Mutual": capitals up to a separator that a body follows."""
    for here in range(at, min(at + 4, stop)):
        if line.mark(here) in (",", "|", "–", "—"):
            return bodies.end(line.tokens, here + 1, stop) > here + 1
        if not line.tokens[here].capital or not (is_ordinary(line.low(here)) or line.low(here) in FUNCTIONS):
            return False
    return False


def _further(line: Line, at: int, stop: int) -> int:
    """Where a second title joined by "and" ends: "founder and CEO", "owner/operator"; 0 where none is."""
    if line.low(at) not in ("and", "&", "/", "-"):
        return 0
    start = at + 2 if line.low(at + 1) in ("the", "a", "an") else at + 1
    for here in range(start, min(at + 7, stop)):
        if is_head(line, here):
            if line.tokens[here].capital and here + 1 < stop and line.tokens[here + 1].word and line.tokens[here + 1].capital and line.low(here) in given_names():
                return 0
            while (further := _next_head(line, here, stop)) > here:
                here = further
            return here + 1
        token = line.tokens[here]
        if not token.word or token.low in STOPS or (token.capital and token.low in given_names() and token.low not in ordinary()):
            return 0
    return 0


def _function(line: Line, at: int, stop: int) -> int:
    """Where "of Operations", "of Human Resources", "of the board" ends; 0 where it is a body that follows."""
    found = line.tokens
    here = at + 1
    if here + 1 < stop and found[here].low == "the" and found[here + 1].capital:
        here += 1
    begin = here
    while here < stop and here - begin < 5 and found[here].word and (found[here].low in FUNCTIONS or (found[here].low in ("and", "&") and here > begin and line.low(here + 1) in FUNCTIONS)):
        here += 1
    if here < stop and found[here].text == "&" and line.low(here + 1) in FUNCTIONS:
        here += 2
        while here < stop and found[here].low in FUNCTIONS:
            here += 1
    if here == begin or (here == begin + 1 and found[begin].low == "the"):
        return 0
    if here < stop and found[here].word and found[here].capital and found[begin].capital and found[here].low not in ("and", "of"):
        if found[here].low in bodies.UNITS and found[begin - 1].low == "the":
            return 0
        end = bodies.end(found, begin, stop)
        if end > here and found[end - 1].low in bodies.UNITS:
            return 0
    if found[begin].capital and found[here - 1].low in bodies.UNITS and here - begin > 1 and found[here - 1].low not in ("development", "services", "media", "accounting", "strategy", "marketing", "design", "construction"):
        return 0
    if found[here - 1].low in ("state", "board", "court", "courts", "directors", "schools", "police") or found[here - 1].low in FUNCTIONS:
        return here
    return 0


def _before_head(line: Line, at: int, last: int) -> tuple[str | None, int]:
    """Whose title it is, where the words before its last say so, and where the title itself begins; a place alone owns none."""
    owner_of, begin = _owner_before(line, at, last)
    if owner_of is None:
        return None, begin
    lows = owner_of.lower().split()
    corps = lows[-1] in ("police", "fire") and line.low(last) in ("chief", "captain", "capt", "lt", "sgt", "sergeant", "lieutenant", "officer", "detective")
    office = line.low(last) in ("mayor", "sheriff", "alderman", "councilman", "councilwoman", "councilmember", "commissioner", "selectman") or any(line.low(here) in _LANDS | {"police", "fire"} for here in range(begin, last))
    if (line.low(last) == "governor" and line.low(last - 1) == "district") or (line.low(last) == "superintendent" and len(lows) == 1 and not owner_of.isupper()):
        return None, last - (line.low(last) == "governor")
    if (corps or office) and not owner_of.isupper() and not any(low in bodies.UNITS - {"police"} for low in lows) and not (lows[0] in _LANDS and len(lows) > 1):
        return None, begin - corps
    return owner_of, begin


def _owner_before(line: Line, at: int, last: int) -> tuple[str | None, int]:
    found = line.tokens
    if found[at].low == "of":
        return None, at
    if found[at].low in _LANDS and line.low(at + 1) == "of" and at + 2 < last:
        # "City of Elmwood Economic Development Director"
        end = at + 3
        while end < last and found[end].capital and found[end].low not in DESCRIBES | FUNCTIONS and not is_head(line, end):
            end += 1
        return bodies.text(line.text, found, at, end), end
    if not found[last].capital and last - at > 3 and any(token.low in ("of", "for", "on") for token in found[at + 1 : last - 1]) and any(token.low in bodies.UNITS for token in found[at:last]) and not any(head(token.low) for token in found[at:last]) and bodies.end(found, at, last) == last:
        # "Boys & Girls Club of Elm County director"
        return bodies.text(line.text, found, at, last), last
    if not found[last].capital and found[at].capital:
        run = next(here for here in range(at, last + 1) if not found[here].capital)
        if run - at > 1 and found[run - 1].low in ("state", "tech", "high", "central", "southern", "northern", "western", "eastern") and any(token.low not in DESCRIBES and token.low not in LANDS for token in found[at:run]):
            # "Elm State history professor"
            return bodies.text(line.text, found, at, run), run
    for here in range(last - 1, at - 1, -1):
        text = found[here].text
        if text[-2:].lower() in ("'s", "’s") or (text[-1:] in "'’" and len(text) > 2):
            if here + 1 < last and not found[last].capital and all(token.word and token.capital for token in found[here + 1 : last]):
                return bodies.text(line.text, found, at, last, owner=True), last
            if found[here].low in DESCRIBES or (found[here + 1].capital and found[here + 1].low in bodies.UNITS):
                return None, at
            return owner(line, at, here + 1), here + 1
    if found[last].low.rstrip("s") in _MAKERS or (found[last].capital and any(found[here].low in ("family", "endowed", "distinguished", "memorial") and found[here].capital for here in range(at, last))):
        return None, at
    if found[at].low == "united" and line.low(at + 1) == "states":
        return None, at
    if found[at].text.isupper() and len(found[at].text) == 2 and found[last].low in ("chair", "co-chair", "chairs", "co-chairs", "liaison", "coordinator", "committee") and not found[last].capital:
        # "our YP vice chair": a group of the same house
        return None, at
    opening = at
    while at + 1 < last and _opens_description(found[at].low):
        at += 1
    if _acronym_of(found[at].text) and at + 1 < last and found[at].low not in DESCRIBES and found[at].low not in FUNCTIONS and found[at + 1].low in DESCRIBES and found[last].capital:
        return found[at].text, at + 1
    unit = next((here for here in range(last - 1, at, -1) if found[here].low in bodies.UNITS and found[here].capital), at)
    if unit > at and found[at].capital and any(token.word and token.low not in DESCRIBES for token in found[at : unit + 1]) and bodies.end(found, at, unit + 1) == unit + 1:
        while unit + 1 < last and ((not found[last].capital and found[unit + 1].capital) or found[unit + 1].text.isdigit()):
            unit += 1
        return bodies.text(line.text, found, at, unit + 1, owner=True), unit + 1
    if found[at].low in ("board", "department", "office", "bureau", "house", "chamber") and line.low(at + 1) == "of" and found[at].capital and bodies.end(found, at, last) == last:
        return bodies.text(line.text, found, at, last), last
    begin = last
    while begin > at and (found[begin - 1].low in DESCRIBES or is_head(line, begin - 1) or not found[begin - 1].capital or not found[begin - 1].word) and not (found[begin - 1].text.isdigit() and line.low(begin - 2) in ("local", "channel", "fox", "district", "troop", "post")):
        begin -= 1
    if begin < last and not found[begin].word:
        begin += 1
    if found[at].text.isupper() and len(found[at].text) > 2 and found[at].low not in DESCRIBES and last > at and found[last].text != found[last].text.upper() and not head(found[at].low):
        end = at + 1
        if line.low(end) == "local" and found[end + 1].text.isdigit():
            end += 2
        while end < last and found[end].capital and not found[last].capital and not is_ordinary(found[end].low) and found[end].low not in DESCRIBES:
            end += 1
        return line.cut(at, end), end
    if at > 1 and found[at - 1].text == "," and found[at - 2].capital and line.mark(at + 1) == "&" and (firm := bodies.end(found, at - 2, last)) > at + 1 and firm < last + 1:
        return line.cut(at - 2, firm), firm
    known = _known_body(line, at, last)
    if known:
        return known, at + len(known.split())
    if found[last].low in _BY_LETTERS and last - at == 1 and found[at].capital and found[at].low not in DESCRIBES | FUNCTIONS | LANDS | ROLES.keys() and found[at].low not in bodies.UNITS and found[at].low not in _NOBODYS and not head(found[at].low):
        # "Dell VP Anil Shah"
        return found[at].text, last
    if found[last].low in _BY_LETTERS and last - at in (2, 3) and all(bodies.proper_word(token) for token in found[at:last]) and not all(token.low in DESCRIBES | FUNCTIONS for token in found[at:last]) and not any(head(token.low) or token.low in ROLES for token in found[at:last]):
        # "Workforce Midsouth CEO Jane Roe"
        return bodies.text(line.text, found, at, last, owner=True), last
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


def _acronym_of(text: str) -> bool:
    """Whether a body is written by its letters: SBA, NRCS."""
    return text.isalpha() and text.isupper() and 2 < len(text) < 7 and not head(text.lower())


def _opens_description(low: str) -> bool:
    return low in ("retired", "former", "past", "new", "local", "veteran", "acting", "interim", "longtime", "incoming", "outgoing", "retiring", "current", "native")


def _known_body(line: Line, at: int, last: int) -> str | None:
    for size in (3, 2, 1):
        if at + size <= last and " ".join(token.low for token in line.tokens[at : at + size]) in KNOWN_BODIES and line.tokens[at].capital:
            return line.cut(at, at + size)
    return None


def _proper(named: list[Token], title_capital: bool) -> bool:
    """Whether capitals before a title name a body and no kind of work: "Acme", "WKYZ", "Carter Industries"."""
    lows = [token.low for token in named if token.word]
    if not lows or all(low in LANDS or low in DESCRIBES or low.isdigit() for low in lows):
        return False
    if (lows[0] in DESCRIBES and title_capital) or lows[-1] in ROLES:
        return False
    if any(not is_ordinary(low) and low not in LANDS and low not in DESCRIBES and low not in FUNCTIONS and not low.endswith(_ADJECTIVES) for low in lows):
        return True
    return len(lows) > 1 and (lows[-1] in bodies.UNITS or not title_capital)


def _employer(line: Line, at: int, begin: int, last: int) -> bool:
    """"a keynote from Block cofounder": one capital within a sentence before a title in small letters."""
    if line.low(at).endswith(_ADJECTIVES) or line.low(at) in ("capitol", "statehouse") or line.low(last) in ("student", "students"):
        return False
    return begin - at == 1 and at > 0 and not line.tokens[last].capital and line.tokens[at - 1].word and not line.tokens[at - 1].capital and line.low(at) not in DESCRIBES | FUNCTIONS | LANDS | ROLES.keys()


def owner(line: Line, at: int, end: int) -> str | None:
    """The body whose possessive ends at ``end``; None where it is no name of its own: "the county's", "our club's"."""
    found = line.tokens
    begin = end - 1
    if not found[begin].capital and not (found[begin].text[0].isdigit() and begin > at and found[begin - 1].capital):
        return None
    while begin > at and (bodies.proper_word(found[begin - 1]) or found[begin - 1].text == "&" or (found[begin - 1].low in ("of", "the", "for", "and") and begin - 2 >= at and found[begin - 2].capital)):
        if found[begin - 1].low in STOPS and found[begin - 1].low not in ("of", "the", "for", "and"):
            break
        begin -= 1
    while begin < end - 1 and found[begin].low in ("the", "our", "of", "and", "for"):
        begin += 1
    written = bodies.text(line.text, found, begin, end, owner=True)
    if written.lower() in _NOBODYS or found[begin].low in OFFICES or found[begin].low in HONORIFICS:
        return None
    return written


def _clean(title: str) -> str | None:
    parts = title.strip(" ,–—-|.").split()
    while parts and parts[0].lower() in _DROPPED and (parts[0].islower() or parts[0].lower() in ("the", "our", "a", "your")):
        parts.pop(0)
    if not parts or len(parts) > 14:
        return None
    if len(parts) > 1 and parts[-1].rstrip(".").lower() in _RANKS and parts[-2].endswith(("ent", "ief", "tor", "ner", "mander", "iff")):
        # "State Police Superintendent Col.": the post, and not the rank behind it
        parts.pop()
        title = " ".join(parts)
    kept = " ".join(parts)
    return kept + "." if title.rstrip().endswith(".") and parts[-1].rstrip(".").lower() in ("rep", "sen", "gov", "prof", "col", "gen", "lt", "sgt", "capt", "maj", "adm", "cmdr", "supt", "atty", "asst", "dir", "mgr") and not kept.endswith(".") else kept


_FROM_TOWN = words("rotarian student native artist author potter painter sculptor quilter farmer rancher poet novelist storyteller musician missionary")
_LANDS = words("city town village county borough township")
_RANKS = words("col lt sgt capt maj gen adm cmdr cpl")
_BY_LETTERS = words("vp svp evp ceo cfo coo cto cio cmo")
_NOBODYS = words(
    "sheriff mayor governor society club chamber county city association company chapter council department bank lodge world nation town state school church college "
    "university today week month year tonight tomorrow monday tuesday wednesday thursday friday saturday sunday community"
)
"""What is owned by these is owned by no body of a name."""
_DROPPED = words("the our a an its their and own current new newly elected longtime is your also now then beloved renowned acclaimed nationally internationally known own his her")

__all__ = ["DESCRIBES", "FUNCTIONS", "Position", "Told", "is_head", "owner", "read"]
