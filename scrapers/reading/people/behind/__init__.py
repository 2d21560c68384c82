"""What stands beside a name: a job title and the organisation, before it or behind it."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import given_names, is_ordinary, ordinary, surnames
from scrapers.reading.occupations import head
from scrapers.reading.people import titles
from scrapers.reading.people.ahead import before, possessive
from scrapers.reading.people.clauses import clause, starts_no_body
from scrapers.reading.people.cues import ROLES, STOPS, TALKS
from scrapers.reading.people.letters import LETTERS, letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position, is_head
from scrapers.reading.words import words

_SEPARATORS = frozenset([",", "–", "—", "|", "-", "/", "·", "•", "@", "‒", "―"])
_OF_MANY = words("association society league council federation institute academy chamber board guild union brotherhood alliance coalition order college confederation congress network foundation")
_PARTY = words("at-large d r i l g dem rep ind democrat republican independent gop she her he him they them she/her he/him they/them she/hers ret retired")
_PRIZE = words("year month quarter decade achievement award awards honoree scholar scholarship winner prize medal grade 6th 7th 8th")
_PRAISED = words("star hero spirit leader leadership impact excellence innovation champion newcomer volunteer achievement service spotlight legacy")
_NOT_NAMED = words("tba tbd keynote moderator speaker panelist host emcee invited confirmed virtual zoom via remote pending author chair")
_KINDS_OF_BODY = words("firm company agency nonprofit startup charity organization consultancy group chain brewery bakery studio retailer maker")
_LINKS = words("of from with at representing for @")


def after(line: Line, at: int, stop: int, persons: frozenset[int] | set[int]) -> tuple[Position, int, bool]:
    """What the words behind a name tell, the token behind them, and whether they hold for both of two."""
    found = line.tokens
    named = at
    at = letters(line, at, stop)
    title = organization = None
    end, both = at, False
    if line.mark(at) in ("(", ",") and at + 1 < stop and found[at + 1].capital and found[at + 1].low == line.low(named - 1) and at + 1 not in persons:
        # "Jane Orr (Orr CPA)", "Jane Orr, Orr Realtors": a firm with one's own name
        firm = bodies.end(found, at + 1, stop)
        if firm > at + 2 and line.mark(firm) in (")", ",", ";", ".", "") and head(line.low(firm - 1)):
            return Position(None, bodies.text(line.text, found, at + 1, firm)), firm + (line.mark(firm) == ")" and line.mark(at) == "("), False
    last, stop = stop, min((person for person in persons if person > at), default=stop)
    for _ in range(7):
        if at >= stop:
            break
        token = found[at]
        if token.text == "(":
            close = _close(line, at, stop)
            if not close:
                break
            told = _inside(line, at + 1, close, persons) if close < last else None
            if told is not None and told.organization is not None and _is_part(told.organization):
                comma = next((here for here in range(at + 2, close - 1) if found[here].text == ","), close)
                whole = bodies.end(found, comma + 1, close) if comma < close else close
                if comma < close and whole == close:
                    # "(Fort Worth Regional Office, SEC)"
                    told = Position(told.title, bodies.text(line.text, found, comma + 1, whole))
            if told is None:
                break
            title, organization = title or told.title, organization or told.organization
            at = end = letters(line, close + 1, stop)
        elif token.low == "as" and title is None and (told_here := titles.read(line, at + (2 if line.low(at + 1) in ("the", "a", "an", "our") else 1), stop)) is not None and told_here.title:
            title, organization, at = told_here.title, told_here.organization or organization, told_here.end
            end = at
        elif token.low in _LINKS and organization is None and (token.low != "for" or (at + 2 < stop and line.tokens[at + (2 if line.low(at + 1) == "the" else 1)].capital and not is_head(line, at + (2 if line.low(at + 1) == "the" else 1)))):
            if token.low == "of" and at + 1 < stop and (land := bodies.end(found, at + 1, stop)) > at + 1 and bodies.place(found, at + 1, land):
                at = end = land
                continue
            told_of = _of(line, at, stop)
            if not told_of or told_of[1] in persons:
                break
            organization, at = told_of
            end = at
        elif token.text == "," and organization is None and at + 3 < stop and line.tokens[at + 1].text.isdigit() and line.low(at + 2) == "years" and (told_of := _of(line, at + 3, stop)):
            # "Jane Roe, 31 years at Dillard's"
            organization, at = told_of
            end = at
        elif token.text in _SEPARATORS and not (token.text in "-/" and token.glued):
            if at + 1 in persons or (title and organization) or (line.mark(at - 1) == ")" and _bracketed_like(line, at + 1, stop)):
                break
            if line.low(at + 1) in ("moderator", "emcee") and line.mark(at + 2) == "," and token.text == ",":
                # "Bob Stone, moderator, Elm Trust"
                at += 2
                continue
            if line.low(at + 1) in ("formerly", "previously") and (comma := next((here for here in range(at + 2, min(at + 10, last)) if line.mark(here) == ","), 0)):
                at = comma
                continue
            if line.low(at + 1) in ("who", "whose"):
                told_of_them = clause(line, at + 1, last)
                if told_of_them is not None and organization is None:
                    title, organization = title or told_of_them.title, told_of_them.organization
                break
            prize = _prize_behind(line, at, last)
            at = prize or at
            piece = _piece(line, at, stop, title, organization, persons)
            if piece is None:
                break
            if piece[2] in persons and piece[2] - 1 > at and line.mark(piece[2] - 1) not in (",", ")"):
                break
            title, organization, at, both = piece
            end = at
            if organization is not None and _is_part(organization) and line.mark(at) == "," and (whole := bodies.end(found, at + 1, last)) > at + 1 and ((line.low(whole - 1) in bodies.UNITS | {"general"} and whole > at + 2) or (line.mark(at + 1).isupper() and whole == at + 2 and len(line.mark(at + 1)) > 2)) and not head(line.low(at + 1)):
                # "Department of History, Elm State University"
                organization, at, end = bodies.text(line.text, found, at + 1, whole), whole, whole
        elif title is None and token.word and token.capital and is_head(line, at) and token.low not in ("rep", "gov", "sen", "col", "capt", "pastor", "judge", "mayor", "chef"):
            told_here = titles.read(line, at, stop)
            if told_here is None:
                break
            title, organization, at = told_here.title, told_here.organization or organization, told_here.end
            end = at
        else:
            break
    if organization is None:
        organization = _behind_topic(line, end, stop, persons)
    if title is not None and title.startswith(("former ", "retired ", "Former ", "Retired ")) and (today := _today(line, end, stop, persons)) is not None:
        return today
    return Position(title, organization), end, both


def _today(line: Line, at: int, stop: int, persons: frozenset[int] | set[int]) -> tuple[Position, int, bool] | None:
    """"former CFO of Acme and now chair of Elm Steel": what somebody is today, behind what they were."""
    here = at + (line.mark(at) == ",")
    here += line.low(here) == "and"
    if here == at or line.low(here) not in ("now", "currently", "today"):
        return None
    told = titles.read(line, here + 1, stop)
    if told is None or not told.title:
        return None
    organization, end = told.organization, told.end
    if organization is None and line.low(end) in _LINKS and (told_of := _of(line, end, stop)):
        organization, end = told_of
    return (Position(told.title, organization), end, False) if organization and end not in persons else None


def _is_part(body: str) -> bool:
    """Whether a body is a part of another that has its name: "Department of History", "Fort Worth Regional Office"."""
    low = body.lower()
    return low.startswith(("department of", "dept. of", "division of", "office of")) or low.endswith(("regional office", "field office", "district office", " department", " division", " unit", " section", "intensive care"))


def _prize_behind(line: Line, at: int, stop: int) -> int:
    """Where the words go on behind ", 2026 Woman of the Year and branch manager of …"; 0 where no such prize is told."""
    for here in range(at + 2, min(at + 8, stop - 1)):
        if line.low(here - 1) == "of" and line.low(here) == "the" and line.low(here + 1) in ("year", "month", "quarter"):
            return here + 2 if line.low(here + 2) == "and" or line.mark(here + 2) == "," else 0
        if not line.tokens[here].word:
            return 0
    return 0


def _behind_topic(line: Line, at: int, stop: int, persons: frozenset[int] | set[int]) -> str | None:
    """"Jane Roe - "What we learned" (Acme)": the body in brackets behind the title of a talk."""
    if line.mark(at) not in ("-", "–", "—", ":") or line.mark(at + 1) not in ("\"", "“"):
        return None
    close = next((here for here in range(at + 2, min(stop, at + 20)) if line.mark(here) in ("\"", "”")), -1)
    if close < 0 or line.mark(close + 1) != "(" or not (end := _close(line, close + 1, stop)):
        return None
    told = _inside(line, close + 2, end, persons)
    return told.organization if told is not None else None


def _bracketed_like(line: Line, at: int, stop: int) -> bool:
    """Whether two or three capitals and a bracket follow one with a bracket: the next of a list, and no body of this one."""
    here = at
    while here < stop and line.tokens[here].word and line.tokens[here].capital:
        here += 1
    return 1 < here - at < 4 and line.mark(here) == "("


def _close(line: Line, at: int, stop: int) -> int:
    for here in range(at + 1, min(at + 18, stop)):
        if line.tokens[here].text == ")":
            return here
        if line.tokens[here].text == "(":
            return 0
    return 0


def _inside(line: Line, at: int, close: int, persons: frozenset[int] | set[int]) -> Position | None:
    """The position in brackets; an empty one where they hold a party, a year, a prize; None where they hold more than that."""
    found = line.tokens
    if at >= close:
        return None
    first = found[at]
    if close - at == 1 and first.text[:2].isupper() and first.text[2:3] == "-" and first.text[3:].isdigit():
        # "(TN-09)"
        return Position()
    if first.low == "grade" and line.mark(at + 2) == "," and line.mark(at + 1).isdigit():
        # "(Grade 5, Elm Elementary)"
        end = bodies.end(found, at + 3, close)
        return Position(None, bodies.text(line.text, found, at + 3, end)) if end == close else Position()
    if first.low in _PARTY or (first.text[0].isdigit() and not (first.text[-1].isupper() and close - at == 1)) or first.low.split("-")[0] in ("d", "r", "i") or first.text in "'’\"“" or first.low in ("n.d", "s.d", "e.d", "w.d", "district", "ward", "b", "grade", "class"):
        return Position() if first.text not in "\"“" or close - at < 14 else None
    if first.low == "the" and any(line.low(here) in ("author", "authors", "novelist", "novelists", "poet", "poets", "book") for here in range(at)) and found[close - 1].low not in bodies.UNITS:
        # "Author talk: Jane Roe (The Ferry)"
        return Position()
    if all(token.low in titles.FUNCTIONS for token in found[at:close] if token.word) or (close - at < 3 and first.low in ("incumbent", "virtual", "taxation")):
        return Position()
    if first.low in _NOT_NAMED and close - at < 3:
        return Position()
    if _a_place_or_topic(line, at, close) or any(token.text.isdigit() and len(token.text) == 4 for token in found[at:close]):
        return Position()
    if any(token.text in "'’" and line.mark(at + place + 1)[:1].isdigit() for place, token in enumerate(found[at:close])):
        return Position()
    if close - at == 2 and first.capital and found[close - 1].low in _PRAISED and is_ordinary(first.low):
        # "(Rising Star)"
        return Position()
    if any(token.low in _PRIZE for token in found[at:close]) or any(token.text == ";" for token in found[at:close]):
        return Position() if not any(token.text == ";" for token in found[at:close]) else None
    title = organization = None
    if not first.capital and first.low not in STOPS and not is_head(line, at) and line.mark(at + 1) == ",":
        at += 2
    here = at - 1
    for _ in range(4):
        piece = _piece(line, here, close, title, organization, persons if here >= at else frozenset())
        if piece is None:
            break
        title, organization, here, _both = piece
        if here >= close or found[here].text not in _SEPARATORS or (title or "").split(" ")[-1].lower() in titles.MAKERS:
            break
    if organization is None and title is None and first.low not in STOPS and not first.capital:
        return Position()
    return Position(title, organization)


_VENUES = words("winery brewery library cafe café park hall theater theatre church restaurant bar pub taproom museum gallery arena stadium plaza tavern grill lounge field bookstore books")
_ROOMS = words("room auditorium ballroom hall floor building suite hybrid virtual online gallery library zoom stage lobby")


def _a_place_or_topic(line: Line, at: int, close: int) -> bool:
    """Whether brackets hold a room or the words of a topic: "(Auditorium, Hybrid)", "(Six Competencies of Success)"."""
    tokens = [token for token in line.tokens[at:close] if token.word]
    if not tokens or tokens[0].low in _ROOMS or tokens[-1].low in _ROOMS:
        return bool(tokens)
    plain = [token for token in tokens if token.low not in ("of", "the", "and", "for", "in", "a", "to", "on")]
    return len(plain) > 2 and len(plain) < len(tokens) and all(is_ordinary(token.low) for token in plain) and not any(token.low in bodies.UNITS or head(token.low) for token in tokens)


def _of(line: Line, at: int, stop: int) -> tuple[str, int] | None:
    """The body that "of", "from", "with" or "at" leads to."""
    found = line.tokens
    here = at + 1
    while here < stop and found[here].low in ("the", "our", "both") and not found[here].capital:
        here += 1
    kind = next((ahead for ahead in range(here, min(stop, here + 4)) if found[ahead].low in _KINDS_OF_BODY), -1)
    if kind >= 0 and kind + 1 < stop and all(token.word and not token.capital for token in found[here : kind + 1]) and found[kind + 1].capital:
        # "of the trucking firm Shaver & Sons"
        here = kind + 1
    if here + 1 < stop and not found[here].capital and found[here].low in ("law", "local", "nearby", "nonprofit", "startup", "consulting", "marketing", "accounting", "fintech", "biotech", "firm", "company", "agency", "retailer", "brewery") :
        while here < stop and not found[here].capital and found[here].low not in STOPS and here - at < 5:
            here += 1
    end = bodies.end(found, here, stop)
    if end == here or starts_no_body(line, here) or bodies.place(found, here, end):
        return None
    if found[at].low == "at" and found[end - 1].low in _VENUES:
        return None
    if found[end - 1].low in ("award", "awards", "prize", "medal", "trophy", "scholarship", "valor", "order", "badge", "ribbon") or (end < stop and found[at].low == "at" and found[at + 1].text[0].isdigit()):
        return None
    owner = next((ahead for ahead in range(here, end) if possessive(line, ahead)), -1)
    part = next((ahead for ahead in range(end, min(end + 3, stop)) if found[ahead].low in _PARTS_OF_BODY), -1)
    if owner >= 0 and part >= 0 and all(found[ahead].word and not found[ahead].capital and found[ahead].low not in STOPS for ahead in range(end, part + 1)):
        # "of the FBI's Elmwood field office", "from Elm State's business school"
        return bodies.text(line.text, found, here, owner + 1, owner=True), part + 1
    return bodies.text(line.text, found, here, end, owner=end < stop and found[end].word), end


_PARTS_OF_BODY = words("office school college department division team program lab branch campus faculty plant unit bureau practice desk")


def _piece(
    line: Line, at: int, stop: int, title: str | None, organization: str | None, persons: frozenset[int] | set[int]
) -> tuple[str | None, str | None, int, bool] | None:
    """What one part of an apposition adds, behind the separator at ``at``: a title, a function or an organisation."""
    found = line.tokens
    here = at + 1
    both = line.low(here) == "both"
    while here < stop and (found[here].low in ("a", "an", "our", "its", "their", "your", "now", "currently", "also", "is", "both", "who's")):
        here += 1
    if here < stop and found[here].low == "the" and not found[here].capital:
        here += 1
    if here >= stop:
        return None
    if (found[here].low == "retired" and line.low(here + 1) == "from") or (found[here].low in ("senior", "junior", "sophomore", "freshman", "seniors", "juniors", "sophomores", "students") and line.low(here + 1) in ("at", "from")):
        here += 1
    if found[here].low in _LINKS and organization is None and not (found[here].low == "of" and line.low(here + 1) == "counsel"):
        told_of = _of(line, here, stop)
        return (title, told_of[0], told_of[1], both) if told_of else None
    if here in persons:
        return None
    if found[here].text[:2] in ("R-", "D-", "I-") and found[here].text[2:3].isupper():
        return title, organization, here + 1, both
    if found[here].text.isupper() and 1 < len(found[here].text) < 6 and line.mark(here + 1) == "," and title is None and organization is None and found[here].low not in ("ceo", "cfo", "coo", "cto", "cio", "cmo", "vp") and (behind := titles.read(line, here + 2, stop)) is not None and behind.title and here + 2 not in persons:
        return behind.title, behind.organization, behind.end, False
    if found[here].text.isupper() and len(found[here].text) < 6 and line.mark(here + 1) in ("@", "at") and title is None and (told_of := _of(line, here + 1, stop)) is not None:
        return found[here].text, told_of[0], told_of[1], False
    named = bodies.end(found, here, stop)
    if title is not None and organization is None and named - here > 1 and found[here].capital and found[named - 1].low == "counsel" and found[named - 1].capital and not all(found[index].low in titles.DESCRIBES or found[index].low in titles.FUNCTIONS or found[index].low == "of" for index in range(here, named - 1)):
        # "Partner, Foothills Employment Counsel"
        return title, bodies.text(line.text, found, here, named), named, False
    if title is not None and organization is None and named - here > 2 and found[here].capital and any(is_head(line, index) for index in range(here, named - 1)) and not is_head(line, named - 1) and "of" not in (token.low for token in found[here:named]):
        return title, bodies.text(line.text, found, here, named), named, False
    if title is not None and organization is None and named - here == 2 and found[here].capital and found[here].low.endswith("s") and is_head(line, here) and not is_head(line, named - 1):
        # "Internal Audit, Farmers Mutual"
        return title, bodies.text(line.text, found, here, named), named, False
    opened = named - here > 2 and found[here].capital and any((found[index].low in _OF_MANY or (title is not None and index == here and found[index].low in ("office", "department", "division", "bureau")) or (title is not None and index > here and found[index].low.endswith("s") and head(found[index].low))) and line.low(index + 1) in ("of", "for") and not any(is_head(line, before) and not found[before].low.endswith("s") for before in range(here, index)) for index in range(here, named - 2))
    firm = found[here].capital and found[here].low in surnames() and is_head(line, here) and here + 1 < stop and found[here + 1].word and found[here + 1].capital and not is_head(line, here + 1) and not is_ordinary(found[here + 1].low) and found[here + 1].low not in titles.DESCRIBES
    firm = firm or (title is not None and title.split()[-1].lower() in _OF_FIRMS and named - here == 2 and found[here].capital and found[here].low in surnames() and found[named - 1].low in surnames() and is_head(line, named - 1))
    whole = opened or firm or (named - here > 1 and found[here].capital and found[named - 1].low.endswith("s") and head(found[named - 1].low) and "of" not in (token.low for token in found[here:named]))
    told = None if whole else titles.read(line, here, stop)
    if told is not None and told.title and title is None and told.organization and told.end < stop and found[told.end].text == "," and line.text.startswith(told.organization, found[here].begin) and all(is_ordinary(word) or word in titles.FUNCTIONS for word in told.organization.lower().split()) and (behind_it := bodies.end(found, told.end + 1, stop)) > told.end + 2 and (found[behind_it - 1].low in bodies.UNITS or found[behind_it - 1].low == "county") and told.end + 1 not in persons:
        # "Workforce Business Services Manager, Elm County"
        return line.cut(here, told.end), None, told.end, False
    if told is not None and told.title:
        if found[here].text[0].islower() and _verb_like(line, here, told.end):
            return None
        if title is None:
            return told.title, organization or told.organization, told.end, False
        if organization is None or told.organization is None:
            joined = f"{title}, {told.title}" if organization is None else title
            return joined, organization or told.organization, told.end, False
        return None
    if organization is None and (part := _part_of(line, here, stop)) is not None:
        return title, part[0], part[1], False
    if title is None and organization is None and found[here].capital and (end := _function(line, here, stop)) and found[end].text == "," and all(found[index].low in titles.FUNCTIONS or found[index].low in titles.DESCRIBES or not found[index].word or found[index].low == "and" for index in range(here, end)):
        # "Jane Roe, Human Resources, Acme"
        return line.cut(here, end), None, end, False
    if title is not None and organization is None and (end := _function(line, here, stop)):
        return f"{title}, {line.cut(here, end)}", None, end, False
    if organization is not None:
        return None
    end = bodies.end(found, here, stop)
    if end == here + 1 and found[here].text.isupper() and found[at - 1].low in LETTERS and end < stop and found[end].word and not found[end].capital:
        # "Jane Roe, CPA, CCIFP has seen": more letters
        return None
    if end == here or starts_no_body(line, here) or found[here].low in ROLES or (end - here == 1 and found[here].low in TALKS):
        return None
    if end - here == 1 and found[here].low in given_names() and not is_ordinary(found[here].low) and line.low(end) in ("and", "&"):
        return None
    if any(start in persons for start in range(here, end)):
        end = next(start for start in range(here, end) if start in persons)
        while end > here and found[end - 1].low in ("&", "and", "of", "the"):
            end -= 1
        if end <= here or (end - here == 1 and found[here].low in given_names()):
            return None
    if found[at].text in ("-", "–", "—") and end - here == 1 and is_ordinary(found[here].low) and line.low(end) in ("and", "on", "in", "for", "to", "of") and title is None:
        # "Jane Roe – Sleep and Shift Work": what she talks about
        return None
    if (bodies.place(found, here, end) and not (title is not None and found[end - 1].low == "county" and found[at].text == ",")) or (found[here].text.isdigit() and found[end - 1].low not in bodies.UNITS and end - here < 5) or (found[end - 1].low in _ROOMS and not (end - here > 1 and found[end - 1].low in ("library", "gallery", "lobby"))) or (end < stop and _goes_on(line, here, end)):
        return None
    if found[at].text == "," and (owner := next((ahead for ahead in range(here, end - 2) if possessive(line, ahead)), -1)) >= 0 and end - owner == 3 and found[end - 1].low not in bodies.UNITS and (found[owner + 1].low in given_names() or found[end - 1].low in surnames()) and not is_ordinary(found[end - 1].low):
        # "Pete's Diner's Jane Roe, Elm Zoo's Bob Ray": the next of a list
        return None
    if stop in persons and end < stop < end + 4 and is_head(line, stop - 1) and all(found[ahead].word and not found[ahead].capital and found[ahead].low not in STOPS for ahead in range(end, stop)):
        # "Ann Lee, Elm State economist Bob Ray": the body of the next
        return None
    if title is None and end < stop and found[end].text in ("-", "–", "—", ",", "|") and (told := titles.read(line, end + 1, stop)) and told.title and end + 1 not in persons:
        return told.title, bodies.text(line.text, found, here, end), told.end, False
    return title, bodies.text(line.text, found, here, end, owner=False), end, False


_OF_FIRMS = words("partner shareholder associate counsel attorney principal")
"""Whose firm has the names of people."""
_BELONGING = words("volunteer member employee face brains half faculty staff team mind muscle woman man force hands mentor fixture docent stalwart")


def _part_of(line: Line, at: int, stop: int) -> tuple[str, int] | None:
    """"a longtime volunteer with Elm Hospice", "the voice of the Hornets", "on the faculty at Elm State": whose somebody is."""
    here = at + 1 if line.low(at) in ("on", "one") else at
    while here < stop and here - at < 6 and line.tokens[here].word and not line.tokens[here].capital:
        if line.low(here) in _BELONGING and line.low(here + 1) in ("of", "with", "at", "behind", "for"):
            return _of(line, here + 1, stop)
        here += 1
    return None


def _goes_on(line: Line, first: int, end: int) -> bool:
    """Whether what looks like a body is the beginning of something else: "Kaiser will speak", "Bring your pen"."""
    token = line.tokens[end]
    if token.word and not token.capital and possessive(line, end - 1):
        return True
    if not token.word:
        return token.text == ":" and line.mark(end + 1) not in ("\"", "“") and end - first < 2
    if token.low in ("and", "on", "who", "will", "for", "with", "as", "to", "is", "has", "are", "have", "in", "at", "about", "or", "talks", "speaks", "joins", "where", "from", "also", "whose", "plus", "by"):
        return False
    return end - first == 1 and line.tokens[first].low in ordinary() and not token.low.endswith("s")


def _verb_like(line: Line, at: int, end: int) -> bool:
    """"leads a tour", "hosts the chair": a verb in small letters where a title might stand."""
    low = line.low(at)
    return low.endswith("s") and low in ("leads", "heads", "hosts", "coaches", "chairs", "guides", "judges", "directs", "serves", "runs", "owns")


def _function(line: Line, at: int, stop: int) -> int:
    """Where a line of work ends that goes on with a title, and an organisation follows it: "Vice President, Marketing, Acme"."""
    found = line.tokens
    here = at
    while here < stop and here - at < 4 and (found[here].low in titles.FUNCTIONS or (found[here].capital and line.low(here + 1) in titles.FUNCTIONS and line.mark(here + 2) in _SEPARATORS) or (found[here].capital and is_ordinary(found[here].low) and found[here].low not in bodies.UNITS) or (found[here].low in ("and", "&") and here > at)):
        here += 1
    if here == at or here >= stop or found[here].text not in _SEPARATORS:
        return 0
    if found[here - 1].low in bodies.UNITS and bodies.end(found, at, stop) == here and here - at > 1 and found[here - 1].low not in ("development", "services", "marketing", "accounting", "strategy"):
        return 0
    following = bodies.end(found, here + 1, stop)
    return here if following > here + 1 else 0

__all__ = ["after", "before", "letters"]
