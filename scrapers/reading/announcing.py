"""What an announced person does: judged from the words beside a name."""

from __future__ import annotations

import re

from hobnob.records import Role
from scrapers.reading import positions, roles
from scrapers.reading.names import Name
from scrapers.reading.names.vocabulary import given_names
from scrapers.reading.positions import Position
from scrapers.reading.sections import PLURAL, role_of

NEAR = 160
_JOINED = re.compile(r"[,;&|•/\n]|\band\b|\bplus\b|\balong with\b|\balongside\b|\bas well as\b|\btogether with\b|\bwith\b|\bx\b", re.I)
UNJOINED = re.compile(
    r"\b(?:son|daughter|wife|husband|named|memory|mother|father|contact|call|email|founded by|from|after|by|written|worked|served|author of|book|former(?:ly)? of|rsvp|questions|sponsor|sponsored|at|interviewed|interviews|will|has|was|had|is|are)\b|\?", re.I
)


def role(
    sentence: str, span: Name, index: int, left: str, right: str, position: Position, label: re.Match[str] | None,
    above: Role | None, refused: bool, heading: bool, floor: int,
) -> Role | None:
    placed = bool(position.title or position.organization)
    close = sentence[max(0, span.lead - NEAR) : span.lead]
    if roles.REFUSED_AFTER.match(sentence[span.finish :]):
        return None
    if sentence[span.finish - 2 : span.finish] in ("'s", "’s") and roles.REFUSED_THING.match(sentence[span.finish :]):
        return None
    close = re.sub(r"\b[A-ZÀ-Þ][\w'’-]+\s+(?:and|&)\s+$", lambda m: "" if m.group().split()[0].lower() in given_names() else m.group(), close)
    close = _HONOURED.sub("", close)
    if span.lead < span.begin:
        close = re.sub(r"\bthe\s+$", "", close)
    if label is not None and refused and _LOOSE.match(label.group("label")):
        label = None
    if label is not None:
        between = sentence[label.end() : span.lead]
        known = span.sure == 2 or placed or (span.sure == 1 and not between.strip())
        own = _own_role(right, span, sentence)
        if not _JOINED.sub("", _ABBREVIATION.sub("", between)).strip(" .-–—\"“") or (len(between) < 90 and positions.titled(between[-60:]) and ":" not in between and not re.search(r"[.!?]\s", between)):
            if known and not (label.group("label").lower() in ("guests", "program", "remarks", "band") and not span.sure):
                return own if own in (Role.MODERATOR,) else role_of(label)
        elif (re.search(r"[;,]\s*$", between) and PLURAL.search(label.group("label").strip()) and span.sure == 2 and placed and not re.search(r"[.!?]\s", between)) or (index == 0 and len(between) < 140 and known and re.search(r"[\"”’'–—:|,-]\s*(?:with |by )?$", between) and not re.search(r"[.!?]\s", between) and span.sure == 2):
            return role_of(label)
    if above is not None and (span.sure == 2 or placed) and (placed or len(sentence) < 120):
        own = _own_role(right, span, sentence)
        return own if own in (Role.MODERATOR, Role.HOST) else above
    if refused:
        return None
    announced = _announced(close, span, position, sentence[max(floor, span.lead - NEAR) : span.lead])
    if span.sure == 2 or placed:
        for direct in (Role.MODERATOR, Role.HOST):
            if any(found is direct and strong and pattern.search(close) for found, strong, pattern in roles.BEFORE):
                return direct
    own = _own_role(right, span, sentence)
    if own is not None and (span.sure == 2 or (span.sure == 1 and placed) or (placed and position.title)):
        bare = re.split(r"[.;]\s", left)[-1]
        if not re.search(r"\b(?:last (?:year|month|week)|previously|in (?:19|20)\d\d)\b", sentence[span.finish :][:60]) and not re.search(r"\bif\b|\bask\b", bare[-10:], re.I):
            return own
    if announced is not None:
        role, strong = announced
        if strong and (span.sure == 2 or (placed and (span.sure == 1 or position.title))):
            return role
        if not strong and span.sure and (position.title or (position.organization and re.search(r"\b(?:with|w/|by|join|meet|including|such as|like)\s+(?:[A-Z][\w&.'’-]*\s+){0,4}$", close))) and (
            _event_like(close, heading) or (position.title and position.organization) or re.search(r"\b(?:with|w/)\s+(?:the\s+)?$", close) or (position.title and re.search(r"\b(?:with|w/|join|joins|meet)\b[^.;,]{0,60}$", close, re.I))
        ):
            return role
    if span.sure and position.organization and _COLON.search(close) and not roles.ANY_LABEL.search(left):
        return Role.SPEAKER
    if span.sure == 2 and (placed or re.match(r"\s+on\s", sentence[span.finish :])) and index == 0 and _DATED.fullmatch(left):
        return Role.SPEAKER
    if span.sure == 2 and len(close) < 100 and not roles.ANY_LABEL.search(close) and (
        (position.title and re.search(r":\s*[\"“]?$|[\"”]\s*[-–—]\s*$", close))
        or (position.organization and re.search(r"\b(?:hear|speakers?|talk|panel|meet|join|ceos?|leaders|experts|executives|owners|guests?|presenters?)\b.*:\s*$", close, re.I))
    ):
        return Role.SPEAKER
    if heading and index == 0:
        return _from_heading(sentence, span, position)
    return None


_COLON = re.compile(r"\b(?:one|two|three|four|five|six|seven|local|leaders|stories|voices|perspectives|chefs|artists|women|men|founders)\b[^:.;]{0,60}:\s+$", re.I)
_DATED = re.compile(
    r"\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s*)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*\d{1,2}(?:st|nd|rd|th)?|\d{1,2}/\d{1,2}|(?:this|next) (?:week|month)|today|tonight|tomorrow|(?:session|part|week|day|workshop|module|track|round|table|class|talk) (?:\d{1,2}|one|two|three|four|five|[a-d]))(?:,?\s*\d{4}|/\d{2,4})?\s*(?:[:–—|-]|\s-)\s*",
    re.I,
)
_DUTY = re.compile(r"\b(?:contest|committee|event|gala|program|outing|auction|planning|membership|dinner|race|tournament|campaign) (?:co-?)?chairs?$", re.I)
_SETTLED = re.compile(r"\b(?:incoming|outgoing|elect|former|installation|install(?:s|ed|ing)?|re-?elect(?:s|ed|ing)?|under|by) (?:[\w-]+ ){0,3}$", re.I)


_LOOSE = re.compile(r"guests?|program|music|entertainment|winners?|performing", re.I)


def by_title(span: Name, position: Position, left: str, credentialed: bool, owns: bool, refused: bool, heading: bool) -> bool:
    """Whether a known name with a title in a text about an event is announced by that alone."""
    if _DUTY.search(f"{position.organization or ''} {position.title or ''}"):
        return False
    if span.sure < 2 or heading or refused or not (position.title or credentialed):
        return False
    return not roles.ANY_LABEL.search(left) and not _SETTLED.search(left[-60:]) and not owns


_ABBREVIATION = re.compile(r"\b[A-Z][a-z]{1,4}\.(?=\s)")
_HONOURED = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Rev|Hon)\.?\s+$")


def barred(sentence: str, span: Name, previous: Name | None, before: bool, title: str | None = None) -> bool:
    """Whether the words before a name, or before the name it is joined to, make it a mere mention."""
    if before and previous is not None and re.fullmatch(r"[\s,&]*(?:(?:and|or)\s+)?", sentence[previous.finish : span.lead]):
        return True
    close = sentence[max(0, span.lead - NEAR) : span.lead]
    if roles.REFUSED_BEFORE.search(close):
        return True
    held = close.rstrip(" ,")
    return bool(title and held.endswith(title) and roles.REFUSED_BEFORE.search(held.removesuffix(title)))


def holds_before(role: Role, right: str, span: Name, sentence: str) -> bool:
    """Whether the words after the name gave the role, so that it holds for those named before it too."""
    return _own_role(right, span, sentence) is role


_EVENT_WORD = re.compile(
    r"\b(?:join|meet|lunch|luncheon|breakfast|dinner|coffee|chat|conversation|evening|night|morning|afternoon|hour|panel|workshop|seminar|webinar|session|event|program|meeting|forum|roundtable|series|discussion|talk|town hall|reception|mixer|summit|pitch|tour|investors?|founders?|judges|mentors?|owners|authors?|experts?|conference|presentation|presented|hosted|speaker|speakers|guests?|keynote|q&a|class|training|tour|leaders|experts|executives|officials)\b",
    re.I,
)


def _event_like(close: str, heading: bool) -> bool:
    return heading or bool(_EVENT_WORD.search(close[-120:]))


def speaks(text: str) -> bool:
    """Whether the words after a name or pronoun say that the person speaks here."""
    return any(role is Role.SPEAKER and pattern.match(text) for role, pattern in roles.AFTER)


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
_LITTLE = frozenset(["by", "of", "from", "with", "for", "in", "on", "at", "to", "and", "or", "the", "a", "an", "as", "about", "over", "under", "between", "into", "through"])
_STEP = re.compile(r"(?:[A-Za-z0-9À-ÿ][\w.&'’/+-]*(?:\s*,)?(?:\s+|\s*&\s+)){1,12}$")


def _announced(close: str, span: Name, position: Position, clear: str) -> tuple[Role, bool] | None:
    """What the words before a name, or before the title that leads it, announce."""
    for role, strong, pattern in roles.BEFORE:
        if pattern.search(close):
            return role, strong
    # step over "Acme's president and CEO," or "nationally known author and coach"
    stepped = _STEP.search(clear)
    if not stepped:
        return None
    held, before = stepped.group(), clear[: stepped.start()]
    for match in reversed(list(re.finditer(r"(?<!\S)(?=\S)", held))):
        prefix, rest = before + held[: match.start()], held[match.start() :]
        if _CLAUSE.search(rest):
            return None
        human = span.office or positions.titled(rest) or _HUMAN.search(rest) or re.search(r"['’]s?\s+$", rest)
        tail = rest.split()
        lowered = len(tail) <= 4 and tail[-1].islower() and tail[-1].isalpha() and tail[-1] not in _LITTLE
        for role, strong, pattern in roles.BEFORE:
            if pattern.search(prefix) and (human or (strong and lowered)):
                if strong:
                    return role, True
                if re.search(r"\b(?:with|w/|join|joins|meet|by|from|and|presents?)\s*$", prefix, re.I):
                    return role, False
    return None


def inherited(sentence: str, last: tuple[Name, Role, int], span: Name, position: Position) -> Role | None:
    """A further name of a list has the role of the one before it."""
    begin = max(last[0].finish, min(last[2], span.lead))
    gap = sentence[begin : span.lead]
    whole = sentence[last[0].finish : span.lead]
    if not _JOINED.search(whole) or len(whole) > 170 or re.search(r"[.!?]\s", re.sub(r"\b(?:Inc|Co|Dr|St|Jr|Sr|Ltd)\.", "", whole)):
        return None
    bridge = re.sub(r"^[^,;&|•/\n]*$", "", gap) if position.title else gap
    if UNJOINED.search(gap) or roles.REFUSED_BEFORE.search(sentence[max(0, span.lead - NEAR) : span.lead]):
        return None
    listing = re.search(r"(?:[,;&|•/\n]|\band|\bplus|\balong with|\balongside|\bas well as|\btogether with|\bwith|\bx)\s*(?:[^,;]{0,60})$", sentence[: span.lead], re.I)
    if not listing or (not bridge.strip() and gap.strip() and not position.title):
        return None
    if span.sure == 2 or position.title or (position.organization and (span.sure or re.match(r"\s*(?:\(|of\b|from\b)", sentence[span.finish :]))):
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
