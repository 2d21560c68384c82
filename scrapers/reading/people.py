"""The people an organiser announces: name, title, organisation, role, and the sentence that says so.

Only who speaks, sits on a panel, moderates, hosts, is honoured or performs. Contacts, attendees,
chairs of committees, people whom things are named after and people in biographies are nobody here:
it takes words that announce, in the same sentence or as a label above, to be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from hobnob.records import Person, Role
from scrapers.reading import names, positions, roles
from scrapers.reading.html import plain
from scrapers.reading.names import Name
from scrapers.reading.names.vocabulary import given_names
from scrapers.reading.positions import Position
from scrapers.reading.privacy import without_contacts

LONGEST = 20_000
MOST = 40
LONGEST_SENTENCE = 900
MOST_IN_SENTENCE = 14
"""A sentence of more names is a list of attendees; it is also what would take long to judge."""
_NEAR = 160
_BREAK = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Dr|Mr|Ms|Jr|Sr|St|Lt|Co|Mt|Ft|vs|No|Fr))(?<!\b(?:Mrs|Hon|Rev|Sen|Rep|Gov|Gen|Col|Inc|Ltd|Esq|Sgt|Maj|Adm|Dra))(?<!\b(?:Prof|Capt|Corp|Bros|Assn|Dept|Atty|Supt|Cmdr))(?<!\b[A-Z]\.[A-Z])(?<!\bPh\.D)"
    r"[.!?][\"”’)]*\s+(?=[\"“(]?[A-Z0-9À-Þ•*-])"
)
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪►➢✓◦‣o]\s+|\d{1,2}[.)]\s+)")
_TIME_LEAD = re.compile(r"^\s*\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]\s*\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?)?\s*[-–—:|]?\s*", re.I)
_PLURAL = re.compile(r"s(?: include| are)?$|panel|panel members|honoring|featuring", re.I)
_JOINED = re.compile(r"[,;&|•/\n]|\band\b|\bplus\b|\balong with\b|\balongside\b|\bas well as\b|\btogether with\b|\bwith\b|\bx\b", re.I)
_UNJOINED = re.compile(
    r"\b(?:son|daughter|wife|husband|named|memory|mother|father|contact|call|email|founded by|from|after|by|written|worked|served|author of|book|former(?:ly)? of|rsvp|questions|sponsor|sponsored|at|interviewed|interviews|will|has|was|had|is|are)\b|\?", re.I
)


@dataclass(slots=True)
class _Line:
    text: str
    role: Role | None
    listed: bool


def find(text: str | None, *, title: str | None = None) -> list[Person]:
    """Everyone whom the text, or the event's title, announces; each name once, in reading order."""
    body = plain(text)[:LONGEST] if text else ""
    found: dict[str, Person] = {}
    if title:
        for person in _of_line(_Line(plain(title).replace("\n", " "), None, False), heading=True):
            _keep(found, person)
    for line in _lines(body):
        for person in _of_line(line):
            _keep(found, person)
    if found:
        _describe(found, body)
    return list(found.values())[:MOST]


def _keep(found: dict[str, Person], person: Person) -> None:
    key = names.proper(person.name)
    held = found.get(key)
    if held is None:
        found[key] = person
        return
    found[key] = held.model_copy(
        update={
            "name": person.name if len(person.name) > len(held.name) else held.name,
            "title": held.title or person.title,
            "organization": held.organization or (person.organization if held.title in (None, person.title) or not held.title else person.organization),
        }
    )


def _lines(body: str) -> list[_Line]:
    """The lines of the text, each with the role that a label above it gives."""
    found: list[_Line] = []
    role: Role | None = None
    spent = 0
    for raw in body.split("\n"):
        bulleted = bool(_BULLET.match(raw))
        line = _BULLET.sub("", raw).strip()
        if not line:
            continue
        label = roles.LABEL.match(line + "\n")
        header = label is not None and label.end() >= len(line)
        if header and label is not None:
            role, spent = _role_of(label), 0
            if _PLURAL.search(label.group("label").strip()) is None:
                spent = 6
            continue
        if re.fullmatch(r"(?:about|meet) (?:the|our|your) (?:featured |keynote |guest )*(?:speakers?|presenters?|panell?ists?|instructors?|moderators?|honou?rees?)\W*", line, re.I):
            role = Role.PANELLIST if "panel" in line.lower() else Role.MODERATOR if "moder" in line.lower() else Role.HONOREE if "hono" in line.lower() else Role.SPEAKER
            spent = 4
            continue
        if role is not None:
            first = names.find(line)
            starts = bool(first) and not line[: first[0].lead].strip(" -–—•*\"“")
            if (line.endswith(":") and not starts) or roles.ANY_LABEL.match(line) or label is not None:
                role = None
            elif not starts:
                spent += 1
                if spent > 6 or (not bulleted and len(line) > 160) or (not first and not bulleted and len(line.split()) > 12):
                    role = None
            elif spent > 6:
                role = None
            elif spent >= 6:
                spent += 1
        found.append(_Line(line, role, bulleted))
    return found


def _role_of(match: re.Match[str]) -> Role:
    for role in (Role.MODERATOR, Role.PANELLIST, Role.HONOREE, Role.HOST, Role.PERFORMER, Role.SPEAKER):
        if match.group(role.value):
            return role
    return Role.SPEAKER


def _sentences(line: str) -> list[str]:
    cuts = [0, *(match.end() for match in _BREAK.finditer(line)), len(line)]
    return [line[a:b][:LONGEST_SENTENCE] for a, b in pairwise(cuts) if line[a:b].strip()]


def _of_line(line: _Line, heading: bool = False) -> list[Person]:
    found: list[Person] = []
    carried: Role | None = None
    for sentence in _sentences(line.text):
        people, carried = _of_sentence(sentence, line.role, carried, heading)
        found.extend(people)
    return found


def _of_sentence(sentence: str, above: Role | None, carried: Role | None, heading: bool) -> tuple[list[Person], Role | None]:
    """Who is announced in one sentence, and the role that an unfinished list carries on to the next."""
    spans = _spans(sentence)
    if len(spans) > MOST_IN_SENTENCE:
        return [], None
    if not spans:
        return [], (carried if roles.LABEL.search(sentence) is None and len(sentence.split()) < 4 else None)
    labels = list(roles.LABEL.finditer(sentence))
    stops = [match.start() for match in roles.ANY_LABEL.finditer(sentence)]
    refused = bool(roles.NEGATED.search(sentence))
    people: list[Person] = []
    last: tuple[Name, Role, int] | None = None
    waiting: list[tuple[Name, Position, int]] = []
    barred = False
    starts_list = not sentence[: spans[0].lead].strip(" -–—•*\"“'").strip()
    for index, span in enumerate(spans):
        following = spans[index + 1].lead if index + 1 < len(spans) else len(sentence)
        position, used = _position(sentence, span, following, spans[index - 1].finish if index else 0)
        left, right = sentence[: span.lead], sentence[span.finish + used :]
        label = next((m for m in reversed(labels) if m.end() <= span.lead and not any(m.start() < s < span.lead for s in stops)), None)
        barred = _barred(sentence, span, spans[index - 1] if index else None, barred)
        if barred:
            continue
        role = _role(sentence, span, index, left, right, position, label, above if index == 0 and starts_list else None, refused, heading, following)
        if role is None and carried is not None and index == 0 and starts_list and (position.title or position.organization) and span.sure:
            role = carried
        if role is None and last is not None:
            role = _inherited(sentence, last, span, position)
        if role is None:
            waiting.append((span, position, span.finish + used))
            continue
        if own_after(role, right, span, sentence):
            people.extend(_backwards(sentence, waiting, span, role))
        waiting = []
        couple = re.search(r"\b([A-ZÀ-Þ][\w'’-]+)\s+(?:and|&)\s+$", left)
        if (
            couple
            and couple.group(1).lower() in given_names()
            and not positions.titled(couple.group(1))
            and not any(other.finish == couple.end(1) for other in spans)
        ):
            people.append(
                _person(replace(span, name=f"{couple.group(1)} {span.name.split()[-1]}"), position, role, sentence)
            )
        people.append(_person(span, position, role, sentence))
        last = (span, role, span.finish + used)
    plural = labels and _PLURAL.search(labels[-1].group("label").strip())
    return people, (last[1] if last and (plural or (carried and people)) else None)


_OWNED = re.compile(r"\b((?:[A-Z0-9][\w&.-]*\s+){0,3}[A-Z0-9][\w&.-]*)['’]s?\s+$")
_ROLE_ONLY = r"(?:(?:guest|keynote|featured|special|today's|this \w+'s) )*(?:speaker|presenter|instructor|moderator|facilitator|host|emcee|panell?ist|keynoter|guest|trainer|organizer)s?"
_LANDS = frozenset(
    ["italy", "germany", "france", "spain", "peru", "brazil", "mexico", "japan", "china", "india", "kenya", "nigeria", "canada", "england", "ireland", "scotland", "ukraine", "poland", "sweden", "norway", "finland", "denmark", "australia", "ghana", "argentina", "chile", "colombia", "taiwan", "thailand", "turkey", "d", "r", "i", "dem", "rep", "ind", "democrat", "republican", "independent", "ret", "retired", "ohio", "she", "her", "he", "him", "they"]
)
_INSIDE = re.compile(r"\b(?:of|at|for|from|with|representing|@)\s+(?:the\s+)?$", re.I)


def _spans(sentence: str) -> list[Name]:
    """The names in a sentence without those that are part of an organisation: "CFO, Tri-County Steel"."""
    kept: list[Name] = []
    for span in names.find(sentence):
        if len(kept) > MOST_IN_SENTENCE:
            break
        close = sentence[kept[-1].finish if kept else 0 : span.lead]
        told = span.office or positions.after(sentence[span.finish :])[0].title
        if span.sure == 0 and not told and not roles.LABEL.search(close) and not (kept and re.search(r"(?:\band|&|;)\s*$", close)) and not re.search(r"\b(?:featuring|speakers?|from|presenters?|keynote|with|by|host|moderator|honoring)\W*$", close, re.I):
            continue
        if kept:
            if not told and re.search(r"\bwho\b[^,;]*$", close):
                continue
            if span.sure < 2 and not told and re.fullmatch(r"\s*(?:[,(|–—-]|,\s*[^,;]{2,60},|\([^)]{2,60},)\s*", close):
                continue
            if _INSIDE.search(close) and not told and len(close) < 120 and not re.search(r"\b(?:conversation|panel|chat|discussion|interview) with\s+$|\bfrom\s+$", close) and positions.titled(close):
                continue
        kept.append(span)
    return kept


def _position(sentence: str, span: Name, following: int, begin: int = 0) -> tuple[Position, int]:
    told, used = positions.after(sentence[span.finish : following].removesuffix(" and ").removesuffix(" & "))
    if told.title is None or told.organization is None:
        ahead = positions.before(sentence[begin : span.lead])
        if span.office and ahead.title:
            ahead = Position(f"{ahead.title} {span.office}" if not told.title else None, ahead.organization)
        if told.title is None and ahead.title:
            told = Position(ahead.title, told.organization or ahead.organization)
        elif told.title is None and span.office:
            told = Position(span.office, told.organization)
    if told.organization is None and (owner := _OWNED.search(sentence[begin : span.lead])):
        told = Position(told.title, owner.group(1))
    organization = told.organization
    if organization and organization.casefold() in _LANDS:
        organization = None
    title = None if told.title and re.fullmatch(_ROLE_ONLY, told.title, re.I) else told.title
    return Position(title, organization), used


def _role(
    sentence: str, span: Name, index: int, left: str, right: str, position: Position, label: re.Match[str] | None,
    above: Role | None, refused: bool, heading: bool, following: int,
) -> Role | None:
    placed = bool(position.title or position.organization)
    close = sentence[max(0, span.lead - _NEAR) : span.lead]
    if roles.REFUSED_AFTER.match(sentence[span.finish :]):
        return None
    if sentence[span.finish - 2 : span.finish] in ("'s", "’s") and roles.REFUSED_THING.match(sentence[span.finish :]):
        return None
    close = re.sub(r"\b[A-ZÀ-Þ][\w'’-]+\s+(?:and|&)\s+$", lambda m: "" if m.group().split()[0].lower() in given_names() else m.group(), close)
    if label is not None:
        between = sentence[label.end() : span.lead]
        known = span.sure == 2 or placed or (span.sure == 1 and not between.strip())
        own = _own_role(right, span, sentence)
        if not _JOINED.sub("", between).strip(" .-–—\"“") or (len(between) < 90 and positions.titled(between[-60:]) and ":" not in between and not re.search(r"[.!?]\s", between)):
            if known and not (label.group("label").lower() in ("guests", "program", "remarks", "band") and not span.sure):
                return own if own in (Role.MODERATOR,) else _role_of(label)
        elif (re.search(r"[;,]\s*$", between) and _PLURAL.search(label.group("label").strip()) and span.sure == 2 and placed and not re.search(r"[.!?]\s", between)) or (index == 0 and len(between) < 140 and known and re.search(r"[\"”’'–—:|,-]\s*(?:with |by )?$", between) and not re.search(r"[.!?]\s", between) and span.sure == 2):
            return _role_of(label)
    if above is not None and (span.sure == 2 or placed) and (placed or len(sentence) < 120):
        own = _own_role(right, span, sentence)
        return own if own in (Role.MODERATOR, Role.HOST) else above
    if refused:
        return None
    own = _own_role(right, span, sentence)
    if own is not None and (span.sure == 2 or (span.sure == 1 and placed) or (placed and position.title)):
        bare = re.split(r"[.;]\s", left)[-1]
        if not re.search(r"\b(?:last (?:year|month|week)|previously|in (?:19|20)\d\d)\b", sentence[span.finish :][:60]) and not re.search(r"\bif\b|\bask\b", bare[-10:], re.I):
            return own
    announced = _announced(close, span, position)
    if announced is not None:
        role, strong = announced
        if strong and (span.sure == 2 or (placed and (span.sure == 1 or position.title))):
            return role
        if not strong and span.sure and (position.title or (position.organization and re.search(r"\b(?:with|w/|by|join|meet)\s+(?:[A-Z][\w&.'’-]*\s+){0,4}$", close))) and (
            _event_like(close, heading) or (position.title and position.organization) or (position.title and re.search(r"\b(?:with|w/|join|joins|meet)\b[^.;,]{0,60}$", close, re.I))
        ):
            return role
    if span.sure == 2 and len(close) < 100 and not roles.ANY_LABEL.search(close) and (
        (position.title and re.search(r":\s*[\"“]?$|[\"”]\s*[-–—]\s*$", close))
        or (position.organization and re.search(r"\b(?:hear|speakers?|talk|panel|meet|join|ceos?|leaders|experts|executives|owners|guests?|presenters?)\b.*:\s*$", close, re.I))
    ):
        return Role.SPEAKER
    if heading and index == 0:
        return _from_heading(sentence, span, position)
    return None


def _barred(sentence: str, span: Name, previous: Name | None, before: bool) -> bool:
    """Whether the words before a name, or before the name it is joined to, make it a mere mention."""
    if before and previous is not None and re.fullmatch(r"[\s,&]*(?:(?:and|or)\s+)?", sentence[previous.finish : span.lead]):
        return True
    return bool(roles.REFUSED_BEFORE.search(sentence[max(0, span.lead - _NEAR) : span.lead]))


def own_after(role: Role, right: str, span: Name, sentence: str) -> bool:
    """Whether the words after the name gave the role, so that it holds for those named before it too."""
    return _own_role(right, span, sentence) is role


def _backwards(sentence: str, waiting: list[tuple[Name, Position, int]], span: Name, role: Role) -> list[Person]:
    """"Ann Lee and Bob Ray will speak": the verb holds for both."""
    found: list[Person] = []
    after = span
    for earlier, position, finish in reversed(waiting):
        gap = sentence[finish : after.lead]
        if len(gap) > 60 or not re.match(r"\s*(?:,|;|&|\band\b)", gap) or _UNJOINED.search(gap) or roles.REFUSED_BEFORE.search(sentence[max(0, earlier.lead - _NEAR) : earlier.lead]) or not earlier.sure:
            break
        found.insert(0, _person(earlier, position, role, sentence))
        after = earlier
    return found


_EVENT_WORD = re.compile(
    r"\b(?:join|meet|lunch|luncheon|breakfast|dinner|coffee|chat|conversation|evening|night|morning|afternoon|hour|panel|workshop|seminar|webinar|session|event|program|meeting|forum|roundtable|series|discussion|talk|town hall|reception|mixer|summit|conference|presentation|presented|hosted|speaker|speakers|guests?|keynote|q&a|class|training|tour|leaders|experts|executives|officials)\b",
    re.I,
)


def _event_like(close: str, heading: bool) -> bool:
    return heading or bool(_EVENT_WORD.search(close[-120:]))


def _own_role(right: str, span: Name, sentence: str) -> Role | None:
    direct = sentence[span.finish :]
    clause = re.sub(r"^\s*,\s*[^,]{3,110},\s*", "", direct)
    for text in (direct, right, clause):
        for role, pattern in roles.AFTER:
            if pattern.match(text):
                return role
    if direct.startswith(" ") and sentence[span.finish - 2 : span.finish] in ("'s", "’s") and re.match(r"\s+(?:retirement|career|promotion|induction|life's work|\d+ years)\b", direct):
        return Role.HONOREE
    if span.office and span.lead == len(sentence) - len(sentence.lstrip()) and re.match(r"\s+(?!was|is|has|says|does|his|its|this)[a-z]{3,}s\b", direct):
        return Role.SPEAKER
    return None


_CLAUSE = re.compile(r"\b(?:will|has|have|had|was|were|is|are|who|which|that|your|you|how|to|if|when|while|where|why|what|not)\b", re.I)
_HUMAN = re.compile(r"\b(?:authors?|coach(?:es)?|legends?|champions?|heroe?s?|guru|icon|veterans?|leaders?|guests?|speakers?|friends?|members?|rotarians?|students?|residents?|natives?|alum\w*|survivors?|entrepreneurs|owners|experts?|panell?ists?|candidates?|officials?|pros?|mentors?|duo|team|neighbors?|hosts?|brothers|sisters|wives)\b", re.I)
_STEP = re.compile(r"(?:[A-Za-z0-9À-ÿ][\w.&'’/+-]*(?:\s*,)?(?:\s+|\s*&\s+)){1,12}$")


def _announced(close: str, span: Name, position: Position) -> tuple[Role, bool] | None:
    """What the words before a name, or before the title that leads it, announce."""
    for role, strong, pattern in roles.BEFORE:
        if pattern.search(close):
            return role, strong
    # step over "Acme's president and CEO," or "nationally known author and coach"
    stepped = _STEP.search(close)
    if not stepped:
        return None
    held, before = stepped.group(), close[: stepped.start()]
    for match in reversed(list(re.finditer(r"(?<!\S)(?=\S)", held))):
        prefix, rest = before + held[: match.start()], held[match.start() :]
        if _CLAUSE.search(rest):
            return None
        human = span.office or positions.titled(rest) or _HUMAN.search(rest) or re.search(r"['’]s?\s+$", rest)
        lowered = rest.islower() and len(rest.split()) <= 4
        for role, strong, pattern in roles.BEFORE:
            if pattern.search(prefix) and (human or (strong and lowered)):
                if strong:
                    return role, True
                if re.search(r"\b(?:with|w/|join|joins|meet|by|from|and|presents?)\s*$", prefix, re.I):
                    return role, False
    return None


def _inherited(sentence: str, last: tuple[Name, Role, int], span: Name, position: Position) -> Role | None:
    """A further name of a list has the role of the one before it."""
    begin = max(last[0].finish, min(last[2], span.lead))
    gap = sentence[begin : span.lead]
    whole = sentence[last[0].finish : span.lead]
    if not _JOINED.search(whole) or len(whole) > 170 or re.search(r"[.!?]\s", re.sub(r"\b(?:Inc|Co|Dr|St|Jr|Sr|Ltd)\.", "", whole)):
        return None
    bridge = re.sub(r"^[^,;&|•/\n]*$", "", gap) if position.title else gap
    if _UNJOINED.search(gap) or roles.REFUSED_BEFORE.search(sentence[max(0, span.lead - _NEAR) : span.lead]):
        return None
    listing = re.search(r"(?:[,;&|•/\n]|\band|\bplus|\balong with|\balongside|\bas well as|\btogether with|\bwith|\bx)\s*(?:[^,;]{0,60})$", sentence[: span.lead], re.I)
    if not listing or (not bridge.strip() and gap.strip() and not position.title):
        return None
    if span.sure == 2 or (span.sure == 1 and (position.title or position.organization)) or position.title:
        if last[1] is Role.MODERATOR:
            return Role.PANELLIST if "panel" in sentence.lower() else Role.SPEAKER
        return last[1]
    return None


_HEADING = re.compile(r"^\s*(?:(?:[\w'’&]+\s+){0,6}(?:series|speaker|luncheon|breakfast|lunch|forum|meeting|talk|lecture|chat|program|club|roundtable|keynote|conversation|spotlight|cafe|café)\s*(?:[:–—|-]|\s-\s)\s*)$", re.I)


def _from_heading(sentence: str, span: Name, position: Position) -> Role | None:
    """"Speaker Series: Jane Roe, CEO", "Rotary Lunch - Jane Roe", "Jane Roe: What I learned"."""
    left, right = sentence[: span.lead], sentence[span.finish :]
    if span.sure == 2 and _HEADING.match(left) and (position.title or not right.strip() or right.lstrip()[:1] in ",-–—|(:"):
        return Role.SPEAKER
    if span.sure == 2 and not left.strip() and re.match(r"\s*:\s+\S", right):
        return Role.SPEAKER
    if span.sure == 2 and not left.strip() and position.title and re.match(r"\s*[,|–—(-]", right):
        return Role.SPEAKER
    return None


def _person(span: Name, position: Position, role: Role, sentence: str) -> Person:
    title = position.title or span.office
    said = " ".join(without_contacts(sentence).split())
    return Person(
        name=span.name, title=title, organization=position.organization, role=role,
        evidence=said if len(said) <= 300 else said[:297].rsplit(" ", 1)[0] + " …",
    )  # fmt: skip


_IS = re.compile(r"^(?:\s*\([^)]{1,20}\))?,?\s+(?:is|serves as|currently serves as|has served as|works as|has been|was named|became|joined [\w .&'-]{2,40} as)\s+(?:also\s+|currently\s+|now\s+)?(?:an?\s+|the\s+|our\s+)?(?P<what>[^.;]{3,160})")


def _describe(found: dict[str, Person], body: str) -> None:
    """"Jane Roe is the CFO of Acme" further down tells the title of a person announced above."""
    lacking = {key for key, person in found.items() if not person.title or not person.organization}
    if not lacking:
        return
    for raw in body.split("\n"):
        if not any(key.split()[-1] in raw.casefold() for key in lacking):
            continue
        for span in names.find(raw):
            key = names.proper(span.name)
            if key not in lacking:
                continue
            match = _IS.match(raw[span.finish :])
            told = positions.after(", " + match["what"])[0] if match else _position(raw, span, len(raw))[0]
            person = found[key]
            if told.title and (person.title is None or person.title == told.title):
                found[key] = person.model_copy(update={"title": told.title, "organization": person.organization or told.organization})
                if found[key].organization:
                    lacking.discard(key)


__all__ = ["find"]
