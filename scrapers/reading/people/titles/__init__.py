"""Job titles in a line: where one begins and ends, and the organisation it is of."""

from __future__ import annotations

from typing import NamedTuple

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import given_names, is_ordinary, ordinary
from scrapers.reading.people.cues import AUXILIARIES, ROLES, STOPS, present
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.employers import before_head, owner
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS, LANDS_OF_OFFICES, MAKERS, is_head
from scrapers.reading.words import words

_LINKS = words("of at with for from @ to de del")
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
            return begin < at < len(line.tokens) - 1 and (line.tokens[at - 1].capital == line.tokens[at + 1].capital or (token.low == "and" and at - 1 == begin and line.tokens[begin].capital and line.low(begin) in FUNCTIONS | DESCRIBES)) and (token.low == "and" or line.tokens[at - 1].low in bodies.UNITS or line.tokens[at - 1].low in ("corps", "bureau") or (line.tokens[at - 1].low in LANDS_OF_OFFICES and at - 1 == begin))
        if token.low in ("for", "the") or (token.low == "host" and not token.capital and line.tokens[at - 1].capital and is_head(line, at + 1)):
            # "The Friends of the Library host novelist Jane Roe"
            return False
        return token.low not in STOPS or token.text == "IT"
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
    if line.low(here) == "in" and line.low(here + 1) == "charge" and here + 1 < stop:
        here += 2
    if line.low(here) == "general" and found[last].low in ("directora", "director", "gerente", "secretaria", "secretario", "consul", "cónsul", "secretary", "inspector", "attorney", "comptroller") and here < stop:
        here += 1
    if line.low(here) == "pro" and line.low(here + 1) in ("tem", "tempore") and here + 1 < stop:
        here += 2
    while here < stop and (further := _further(line, here, stop)):
        here = further
    while here < stop and here - last < 4 and found[here].capital and found[last].low.partition("/")[0] in ("vp", "svp", "evp", "avp", "director", "manager", "president") and (found[here].low in FUNCTIONS or _runs_to_body(line, here, stop)) and line.low(here) not in ("law", "the"):
        here += 1
    if line.low(here) == "at" and line.low(here + 1) == "law" and found[last].low.rstrip("s") in ("attorney", "counselor", "lawyer") and here + 1 < stop:
        here += 2
    if line.low(here) == "in" and found[last].low in _IN_A_FIELD and (field := _in_field(line, here, stop)):
        here = field
    title_end = here
    owner, begin = before_head(line, at, first_head)
    while here < stop and found[here].low in _LINKS:
        if found[here].low == "of" and found[here + 1 if here + 1 < stop else here].capital and (run := bodies.end(found, here + 1, stop)) > here + 2 and found[here - 1].low not in MAKERS and _function_before_body(line, here + 1, run, stop):
            # "Director of Community Impact at United Way"
            here = title_end = run
            continue
        if found[here].low == "of" and found[here + 1 if here + 1 < stop else here].capital and (run := _common_run(line, here + 1, stop)) and found[here - 1].low not in MAKERS and _function_before_body(line, here + 1, run, stop) and found[run].low in ("at", "for", "with"):
            # "Director of Community Engagement for the Port Authority"
            here = title_end = run
            continue
        if found[here].low in ("of", "for", "de") and not _kind_of_body(line, here + 1, stop) and (complement := max(_function(line, here, stop), _field(line, here, stop))):
            here = title_end = complement
            while here < stop and (further := _further(line, here, stop)):
                # "Chief of Staff & Head of Government Affairs"
                here = title_end = further
            continue
        if found[here].low == "for" and found[last].low in ("candidate", "candidates") and (office := read(line, here + 1, stop)) is not None and not found[here + 1].capital:
            # "Candidates for sheriff Ann Lee and Bob Ray"
            return Told(_clean(line.cut(begin, office.end)), owner, office.end)
        if found[here].low == "for" and found[last].low in ROLES and found[last].low.rstrip("s") not in ("leader", "announcer", "trainer", "instructor", "teacher"):
            # "candidates for County Treasurer"
            return Told(_clean(line.cut(begin, title_end)), owner, max(title_end, bodies.end(found, here + 1, stop)))
        if found[here].low == "of" and found[here - 1].low in MAKERS:
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
        if end > start and found[here].low == "of" and found[here - 1].low in ("curator", "curators", "keeper") and not any(found[index].low in bodies.UNITS or found[index].low in ("gallery", "collection", "park") for index in range(start, end)):
            # "Curator of Decorative Arts"
            here = title_end = end
            continue
        if end > start and found[here].low in ("of", "for") and found[here - 1].low in ("minister", "secretary", "commissioner") and all(is_ordinary(found[index].low) for index in range(start, end)):
            return Told(_clean(line.cut(begin, _ministry(line, end, stop))), owner, _ministry(line, end, stop))
        if end > start and found[here].low == "of" and found[first_head].low in _SEATS and found[start].capital and found[end - 1].low not in bodies.UNITS and found[start].low not in bodies.UNITS:
            end = _land(line, end, stop)
            return Told(_clean(line.cut(begin, end)), owner, end)
        if end == start + 1 and found[here].low == "from" and found[first_head].low in _FROM_TOWN and not found[start].text.isupper():
            return Told(_clean(line.cut(begin, title_end)), owner, end)
        if end > start and found[here].low in ("of", "for", "from", "in") and bodies.place(found, start, end):
            return Told(_clean(line.cut(begin, title_end)), owner, end)
        if end > start and found[here].low == "at" and owner and begin > at and found[last].capital and not owner.isupper() and all(is_ordinary(word) for word in owner.lower().split()):
            # "Senior Trust Officer at Elm Trust"
            return Told(_clean(line.cut(at, title_end)), bodies.text(line.text, found, start, end), end)
        if end > start:
            return Told(_clean(line.cut(begin, title_end)), owner or bodies.text(line.text, found, start, end), end)
        kind = next((ahead for ahead in range(start, min(start + 4, stop)) if found[ahead].low in _KINDS | {"maker"} and not found[ahead].capital), -1)
        if kind > start and all(found[ahead].word and not found[ahead].capital and found[ahead].low not in STOPS for ahead in range(start, kind)):
            # "founder of software company Loopy"
            start = kind
        if start < stop and found[here].low == "of" and not found[start].capital and start + 1 < stop and bodies.end(found, start + 1, stop) > start + 1 and found[start].low not in STOPS:
            # "owner of three Ace Hardware stores", "partner at law firm Dace Hollander"
            end = bodies.end(found, start + 1, stop)
            return Told(_clean(line.cut(begin, title_end)), owner or bodies.text(line.text, found, start + 1, end), end)
        break
    if here == title_end and line.low(here) == "of" and line.low(here + 1) == "the" and (close := _small_words(line, here + 2, stop)):
        # "dean of the law school"
        here = title_end = close
    if owner is None and line.low(here) == "in" and found[last].low.rstrip("s") in ("shareholder", "partner", "principal", "associate", "attorney") and (firm := bodies.end(found, here + 1, stop)) > here + 2 and (found[firm - 1].low in bodies.LEGAL or any(found[index].text == "&" for index in range(here + 1, firm))):
        # "a shareholder in Crane Dunlap PC"
        return Told(_clean(line.cut(begin, title_end)), bodies.text(line.text, found, here + 1, firm), firm)
    if owner is None and line.low(here) in ("on", "at") and found[last].low in ("host", "anchor", "meteorologist", "reporter", "personality") and (station := bodies.end(found, here + 1, stop)) > here + 1 and any(letter.isdigit() for letter in line.cut(here + 1, station)):
        # "morning host on Q104"
        return Told(_clean(line.cut(begin, title_end)), bodies.text(line.text, found, here + 1, station), station)
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
    if end + 1 >= stop or (found[end].text not in (",", "|", "–", "—") and found[end].low not in ("at", "for", "with")) or found[end - 1].low in bodies.UNITS:
        return False
    if not all(is_ordinary(found[index].low) or found[index].low in FUNCTIONS or found[index].low in DESCRIBES or not found[index].word or (found[index].text.isupper() and len(found[index].text) < 4) for index in range(start, end)):
        return False
    behind = end + 2 if found[end].low in ("at", "for", "with") and line.low(end + 1) in ("the", "our") else end + 1
    return bodies.end(found, behind, stop) > behind


def _common_run(line: Line, at: int, stop: int) -> int:
    """Where capitals that are common words end: "Community Engagement", "US Sales"."""
    here = at
    while here < stop and here - at < 5 and ((line.tokens[here].word and line.tokens[here].capital) or line.low(here) in ("and", "&")):
        here += 1
    return here if here < stop else 0


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
    if any(line.low(ahead) in ("company", "firm", "agency", "startup", "nonprofit", "retailer", "consultancy") and not found[ahead].capital and ahead + 1 < stop and found[ahead + 1].capital and all(not found[back].capital for back in range(here, ahead)) for ahead in range(here + 1, min(here + 4, stop))):
        return 0
    if found[at].low == "for" and line.low(at - 1) in ("president", "director", "dean", "provost", "chancellor", "vp", "officer") and (close := _small_words(line, here, stop)):
        return close
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
        if found[begin - 1].low == "the":
            # "publisher of the Business Ledger"
            return 0
        end = bodies.end(found, begin, stop)
        if end > here and found[end - 1].low in bodies.UNITS:
            return 0
    if found[begin].capital and found[here - 1].low in bodies.UNITS and here - begin > 1 and found[here - 1].low not in ("development", "services", "media", "accounting", "strategy", "marketing", "design", "construction"):
        return 0
    if here < stop and "the" in (found[begin].low, found[begin - 1].low) and not found[here - 1].capital and not found[here].capital and found[here].low in ("school", "department", "faculty", "college", "program", "office", "division", "team"):
        # "dean of the law school"
        return here + 1
    if found[here - 1].low in ("state", "board", "court", "courts", "directors", "schools", "police") or found[here - 1].low in FUNCTIONS:
        return here
    return 0


def _kind_of_body(line: Line, at: int, stop: int) -> bool:
    """Whether "the design studio" or "the nonprofit" stands before a name: what kind of body it is that somebody leads."""
    at += line.low(at) in ("the", "a")
    kind = next((here for here in range(at, min(at + 4, stop)) if line.low(here) in _KINDS), -1)
    return 0 <= kind < stop - 1 and not any(token.capital for token in line.tokens[at : kind + 1]) and line.tokens[kind + 1].capital and line.tokens[kind + 1].word


_KINDS = words("studio firm company agency nonprofit startup charity consultancy brewery bakery studio retailer group chain shop school")


def _field(line: Line, at: int, stop: int) -> int:
    """Where the field of "curator of ethnology", "professor of real estate" ends: small words that close before a mark, a name, an "at" or a verb."""
    if line.low(at) != "of" or line.low(at - 1).rstrip("s") in _OF_THINGS or line.low(at - 1) in MAKERS:
        return 0
    here = at + 1
    verb = 0
    while here < stop and here - at < 6 and line.tokens[here].word and not line.tokens[here].capital and line.tokens[here].text.replace("-", "").isalpha() and (line.low(here) not in STOPS or line.low(here) == "and"):
        verb = verb or here * present(line.low(here))
        here += 1
    if here == at + 1 or line.low(here - 1) == "and" or here - at > 5:
        return 0
    if here >= stop or line.low(here) in ("at", "for", "with", "in", "from", "who") or line.low(here) in AUXILIARIES or line.mark(here) in (",", ")", ";", ".", ":", "–", "—", "|", "("):
        return here
    return verb if verb > at + 1 else 0


_OF_THINGS = words("owner co-owner founder co-founder cofounder proprietor operator maker creator member one head-start survivor mother father")
"""What these are "of" is what they own or made, and no field."""


_IN_A_FIELD = words("chair professor lecturer instructor fellow researcher specialist")


def _in_field(line: Line, at: int, stop: int) -> int:
    """Where the field of "Chair in Regional Economics at Elm University" ends, that an "at" follows; 0 for others."""
    here = at + 1
    while here < stop and here - at < 6 and line.tokens[here].word and line.low(here) not in ("at", "the", "with"):
        here += 1
    return here if here > at + 1 and line.low(here) == "at" and here < stop else 0


def _small_words(line: Line, at: int, stop: int) -> int:
    """Where "for mission" or "for student affairs" closes before a comma or the end; 0 where it does not."""
    here = at
    while here < stop and here - at < 4 and line.tokens[here].word and not line.tokens[here].capital and (line.low(here) not in STOPS or (line.low(here) == "and" and here > at)):
        here += 1
    return here if here > at and (here >= len(line.tokens) or line.mark(here) in (",", ";", ")") or line.low(here) in ("at", "of")) else 0


def _clean(title: str) -> str | None:
    parts = title.strip(" ,–—-|.").split()
    while parts and parts[0].lower() in _DROPPED and (parts[0] == "H.E." or parts[0].islower() or parts[0].lower() in ("the", "our", "a", "your")):
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
_RANKS = words("col lt sgt capt maj gen adm cmdr cpl")
_DROPPED = words("h.e. says said asks adds explains the our a an its their and own current new newly elected longtime is your also now then beloved renowned acclaimed nationally internationally known own his her")

__all__ = ["DESCRIBES", "FUNCTIONS", "MAKERS", "Position", "Told", "is_head", "owner", "read"]
