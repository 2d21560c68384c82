"""The people an organiser announces: name, title, organisation, role, and the sentence that says so.

Only who speaks, sits on a panel, moderates, hosts, is honoured or performs. Contacts, attendees,
chairs of committees, people whom things are named after and people in biographies are nobody here:
it takes words that announce, in the same sentence or as a label above, to be read.
"""

from __future__ import annotations

import re
from dataclasses import replace

from hobnob.records import Person, Role
from scrapers.reading import announcing, names, positions, roles, sections
from scrapers.reading.html import plain
from scrapers.reading.names import Name
from scrapers.reading.names.vocabulary import given_names
from scrapers.reading.occupations import singular
from scrapers.reading.positions import Position
from scrapers.reading.privacy import without_contacts

LONGEST = 20_000
MOST = 40
MOST_IN_SENTENCE = 14
"""A sentence of more names is a list of attendees; it is also what would take long to judge."""

def find(text: str | None, *, title: str | None = None) -> list[Person]:
    """Everyone whom the text, or the event's title, announces; each name once, in reading order."""
    body = plain(text)[:LONGEST] if text else ""
    found: dict[str, Person] = {}
    if title:
        for person in _of_line(sections.Line(plain(title).replace("\n", " "), None, False), heading=True):
            _keep(found, person)
    for line in sections.lines(body) if names.possible(body) else ():
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
            "organization": held.organization or person.organization,
        }
    )


def _of_line(line: sections.Line, heading: bool = False) -> list[Person]:
    found: list[Person] = []
    carried: Role | None = None
    if not names.possible(line.text):
        return []
    cut = sections.sentences(line.text)
    for index, sentence in enumerate(cut):
        people, carried = _of_sentence(sentence, line.role, carried, heading)
        if not people and index + 1 < len(cut) and (subject := _subject(sentence, cut[index + 1])):
            people = [subject]
        found.extend(people)
    return found


def _subject(sentence: str, following: str) -> Person | None:
    """Who a sentence is about, where the next says what they will do: "Jane Roe ran the port. She will tell how."."""
    spans = names.find(sentence)
    if not spans or spans[0].sure < 2 or sentence[: spans[0].lead].strip(" \"“") or roles.NEGATED.search(sentence) or roles.REFUSED_AFTER.match(sentence[spans[0].finish :]):
        return None
    first = re.escape(spans[0].name.split()[0])
    lead = re.match(rf"(?:On \w+ \d{{1,2}}(?:st|nd|rd|th)?,? |Today,? |This \w+,? |At \w+,? |Here,? )?(?:[Hh]e|[Ss]he|[Tt]hey|{first}|(?:Dr|Mr|Ms|Mrs)\. \w+)(?=['’ ])", following)
    if not lead or announcing.speaks(re.sub(r"^['’]ll\b", " will", following[lead.end() :])) is not True:
        return None
    position, _ = _position(sentence, spans[0], spans[1].lead if len(spans) > 1 else len(sentence))
    return _person(spans[0], position, Role.SPEAKER, sentence)


def _of_sentence(sentence: str, above: Role | None, carried: Role | None, heading: bool) -> tuple[list[Person], Role | None]:
    """Who is announced in one sentence, and the role that an unfinished list carries on to the next."""
    spans = _spans(sentence)
    if len(spans) > MOST_IN_SENTENCE:
        return [], None
    if not spans:
        return [], (carried if carried and len(sentence.split()) < 4 and roles.LABEL.search(sentence) is None else None)
    labels = list(roles.LABEL.finditer(sentence))
    stops = [(match.start(), match.end()) for match in roles.ANY_LABEL.finditer(sentence)]
    refused = bool(roles.NEGATED.search(sentence))
    people: list[Person] = []
    last: tuple[Name, Role, int] | None = None
    waiting: list[tuple[Name, Position, int]] = []
    tentative: list[int] = []
    barred, reached = False, 0
    starts_list = not sentence[: spans[0].lead].strip(" -–—•*\"“'").strip()
    for index, span in enumerate(spans):
        following = spans[index + 1].lead if index + 1 < len(spans) else len(sentence)
        position, used = _position(sentence, span, following, reached)
        left, right = sentence[: span.lead], sentence[span.finish + used :]
        reached = span.finish + used
        label = next((m for m in reversed(labels) if m.end() <= span.lead and not any(begin < span.lead and end >= m.end("label") for begin, end in stops)), None)
        stopped = label is None and any(begin < span.lead for begin, _ in stops)
        barred = announcing.barred(sentence, span, spans[index - 1] if index else None, barred, position.title)
        if barred:
            continue
        role = announcing.role(sentence, span, index, left, right, position, label, above if index == 0 and starts_list else None, refused or stopped, heading, spans[index - 1].finish if index else 0)
        if role is None and carried is not None and index == 0 and starts_list and (position.title or position.organization) and span.sure:
            role = carried
        if role is None and last is not None:
            role = announcing.inherited(sentence, last, span, position)
            if role is not None and tentative and tentative[-1] == len(people) - 1:
                tentative.append(len(people))
        if role is None and not roles.REFUSED_AFTER.match(sentence[span.finish :]) and announcing.by_title(span, position, left, positions.credentialed(sentence[span.finish :]) or bool(_CALLED.match(sentence[span.lead : span.begin])), sentence[span.finish - 2 : span.finish] in ("'s", "’s"), refused, heading):
            role = Role.SPEAKER
            tentative.append(len(people))
        if role is None:
            waiting.append((span, position, span.finish + used))
            continue
        if announcing.holds_before(role, right, span, sentence):
            for place in tentative:
                people[place] = people[place].model_copy(update={"role": role})
            tentative = []
            people.extend(_backwards(sentence, waiting, span, role))
        waiting = []
        couple = re.search(r"\b([A-ZÀ-Þ][\w'’-]+)\s+(?:and|&)\s+$", left)
        if (
            couple
            and couple.group(1).lower() in given_names()
            and not positions.titled(couple.group(1))
            and not any(other.finish == couple.end(1) for other in spans)
            and not re.search(r"[A-ZÀ-Þ][\w'’.-]*\s+$", _HONORIFIC.sub("", left[: couple.start()]))
        ):
            people.append(
                _person(replace(span, name=f"{couple.group(1)} {span.name.split()[-1]}"), position, role, sentence)
            )
        people.append(_person(span, position, role, sentence))
        last = (span, role, span.finish + used)
    people = _shared(people, sentence)
    plural = labels and sections.PLURAL.search(labels[-1].group("label").strip())
    return people, (last[1] if last and (plural or (carried and people)) else None)


def _shared(people: list[Person], sentence: str) -> list[Person]:
    """"Attorneys Ann Lee and Bob Ray of Lee Ray": the organisation, and the title, are of both."""
    found = list(people)
    for index in range(len(found) - 1):
        one, other = found[index], found[index + 1]
        if one.title and not one.organization and other.organization and not other.title and f"{one.name} and {other.name} of" in sentence:
            found[index] = one.model_copy(update={"organization": other.organization})
            found[index + 1] = other.model_copy(update={"title": one.title})
    return found


_OWNED = re.compile(r"\b((?:[A-Z0-9][\w&.-]*\s+){0,3}[A-Z0-9][\w&.-]*)['’]s?\s+$")
_ROLE_ONLY = r"(?:(?:guest|keynote|featured|special|today's|this \w+'s) )*(?:speaker|presenter|instructor|moderator|facilitator|host|emcee|panell?ist|keynoter|guest|trainer|organizer)s?"
_LANDS = frozenset(
    ["italy", "germany", "france", "spain", "peru", "brazil", "mexico", "japan", "china", "india", "kenya", "nigeria", "canada", "england", "ireland", "scotland", "ukraine", "poland", "sweden", "norway", "finland", "denmark", "australia", "ghana", "argentina", "chile", "colombia", "taiwan", "thailand", "turkey", "d", "r", "i", "dem", "rep", "ind", "democrat", "republican", "independent", "ret", "retired", "ohio", "she", "her", "he", "him", "they"]
)
_CALLED = re.compile(r"(?:Rev|Reverend|Hon|Honorable|Prof|Professor|Fr|Msgr|Rabbi|Imam)\b")
_LEADS = re.compile(r"(?:\s+(?!and\b|with\b)[\w&/-]+){1,4}\s+")
_OF = re.compile(r"(?:,?\s+PhD|,?\s+[A-Z]{2,5})?,?\s+(?:of|from|at|with|representing)\s+(?:the\s+)?")
_INSIDE = re.compile(r"\b(?:of|at|for|from|with|representing|@)\s+(?:the\s+)?$", re.I)


def _spans(sentence: str) -> list[Name]:
    """The names in a sentence without those that are part of an organisation: "CFO, Tri-County Steel"."""
    kept: list[Name] = []
    found = names.find(sentence)
    for index, span in enumerate(found):
        if len(kept) > MOST_IN_SENTENCE:
            break
        close = sentence[kept[-1].finish if kept else 0 : span.lead]
        bound = found[index + 1].lead if index + 1 < len(found) else len(sentence)
        told = span.office or positions.after(sentence[span.finish : bound])[0].title
        if span.sure < 2 and told and index + 1 < len(found) and _LEADS.fullmatch(sentence[span.finish : found[index + 1].lead]) and positions.titled(sentence[span.finish : found[index + 1].lead]):
            # "Northstar Airlines CEO Ann Lee"
            continue
        if span.sure == 0 and not told and not roles.LABEL.search(close) and not (kept and re.search(r"(?:\band|&|;)\s*$", close)) and not re.search(r"\b(?:featuring|speakers?|from|presenters?|keynote|with|by|host|moderator|honoring)\W*$", close, re.I):
            continue
        if kept:
            if not told and re.search(r"\bwho\b[^,;]*$", close):
                continue
            if span.sure < 2 and not told and re.fullmatch(r"\s*(?:[,(|–—-]|(?:,\s*[^,;]{2,60}){1,3},|\([^)]{2,60},)\s*", close):
                continue
            if (span.sure < 2 and _OF.fullmatch(close)) or (close.strip() == "(" and sentence[span.finish : span.finish + 1] == ")" and not told):
                continue
            if span.sure < 2 and re.match(r"[A-Z0-9]", sentence[span.lead :]) and not told and _listed(sentence, found, index):
                kept.append(span)
                continue
            if _INSIDE.search(close) and not told and len(close) < 120 and not re.search(r"\b(?:conversation|panel|chat|discussion|interview) with\s+$|\bfrom\s+$", close) and positions.titled(close):
                continue
        kept.append(span)
    return kept


_PART = re.compile(r"[,;]|\s(?:and|&|with)\s")
_WHO = re.compile(r",?\s+(?:PhD,\s+)?who (?:(?:leads|runs|owns|founded|heads|directs|manages|started|co-founded|chairs)|[a-z][^,;.]{2,60}? (?:at|for))\s+(?:the\s+)?(?=[A-Z])")
_HONORIFIC = re.compile(r"(?:\b(?:Dr|Mr|Mrs|Ms|Hon|Rev|Prof|Fr|Sr|Atty)\.?\s+)+$")
_NOW = re.compile(r",?\s*(?:now|formerly|previously)\b")
_RANK = re.compile(r"\b(?:General|Colonel|Major|Captain|Lieutenant|Sergeant|Commander|Admiral|Gen|Col|Maj|Capt|Lt|Sgt)\b")


def _listed(sentence: str, found: tuple[Name, ...], index: int) -> bool:
    """Whether an uncertain name stands in a plain list of names: "Ann Lee, Omari Grant and Ed Ray" and no more."""
    if index == 0 or not found[index].sure:
        return False
    back = sentence[found[index - 1].finish : found[index].lead]
    ahead = sentence[found[index].finish : found[index + 1].lead] if index + 1 < len(found) else ""
    behind = sentence[found[index + 1].finish :] if index + 1 < len(found) else ""
    return back == ", " and _NEXT.fullmatch(ahead) is not None and found[index + 1].sure == 2 and not re.match(r",\s+[A-Z]|\s*[-–—|(]", behind)


_NEXT = re.compile(r",?\s+(?:and|&)\s+|,\s+")


def _position(sentence: str, span: Name, following: int, begin: int = 0) -> tuple[Position, int]:
    behind = sentence[span.finish : following]
    if following < len(sentence) and positions.before(behind).title and (cuts := list(_PART.finditer(behind))):
        # "Ann Lee, WKYZ anchor Bob Ray": what leads the next name is the next one's
        behind = behind[: cuts[-1].start()]
    told, used = positions.after(behind.removesuffix(" and ").removesuffix(" & "))
    once = told.title is not None and _NOW.match(sentence[span.finish + positions.letters(sentence[span.finish :]) :]) is not None
    if told.title is None or told.organization is None or once:
        ahead = positions.before(_HONORIFIC.sub("", sentence[begin : span.begin]))
        if ahead.title is None and span.office:
            more = positions.before(sentence[begin : span.lead])
            ahead = Position(f"{more.title} {span.office}" if more.title else None, more.organization)
        if once and ahead.title and not _RANK.search(ahead.title):
            told = Position()
        if told.title is None and ahead.title:
            told = Position(ahead.title, told.organization or ahead.organization)
        elif told.title is None and span.office:
            told = Position(span.office, told.organization)
    if told.organization is None and (owner := _OWNED.search(sentence[begin : span.lead])):
        told = Position(told.title, positions.bare(owner.group(1)))
    if told.organization is None and (clause := _WHO.match(sentence[span.finish : following])):
        told = Position(told.title, positions.body(sentence[span.finish + clause.end() :]))
    organization = told.organization
    if organization and organization.casefold() in _LANDS:
        organization = None
    title = None if told.title and re.fullmatch(_ROLE_ONLY, told.title, re.I) else singular(told.title)
    return Position(title, organization), used


def _backwards(sentence: str, waiting: list[tuple[Name, Position, int]], span: Name, role: Role) -> list[Person]:
    """"Ann Lee and Bob Ray will speak": the verb holds for both."""
    found: list[Person] = []
    after = span
    for earlier, position, finish in reversed(waiting):
        gap = sentence[finish : after.lead]
        if len(gap) > 60 or not re.match(r"\s*(?:,|;|&|\band\b)", gap) or announcing.UNJOINED.search(gap) or roles.REFUSED_BEFORE.search(sentence[max(0, earlier.lead - announcing.NEAR) : earlier.lead]) or not earlier.sure:
            break
        found.insert(0, _person(earlier, position, role, sentence))
        after = earlier
    return found


def _person(span: Name, position: Position, role: Role, sentence: str) -> Person:
    title = position.title or span.office
    said = " ".join(without_contacts(sentence).split())
    return Person(
        name=span.name, title=title, organization=position.organization, role=role,
        evidence=said if len(said) <= 300 else said[:297].rsplit(" ", 1)[0] + " …",
    )  # fmt: skip


_IS = re.compile(r"^(?:\s*\([^)]{1,20}\))?,?\s+(?:is|serves as|currently serves as|has served as|works as|has been|was named|became|joined [\w .&'-]{2,40} as|(?:has|have) [^.;]{3,120}, most recently as)\s+(?:also\s+|currently\s+|now\s+)?(?:an?\s+|the\s+|our\s+)?(?P<what>[^.;]{3,160})")


def _describe(found: dict[str, Person], body: str) -> None:
    """"Jane Roe is the CFO of Acme" further down tells the title of a person announced above."""
    lacking = {key for key, person in found.items() if not person.title or not person.organization}
    if not lacking:
        return
    firsts = {first: key for key in lacking if sum((first := key.split()[0]) == other.split()[0] for other in found) == 1}
    alone = next(iter(found)) if len(found) == 1 else None
    for sentence in (sentence for line in body.split("\n") for sentence in sections.sentences(line)):
        opening = _OPENING.match(sentence)
        key = (firsts.get(opening.group().lower()) or (alone if opening.group() in ("He", "She") else None)) if opening else None
        if opening and key in lacking and (match := _IS.match(sentence[opening.end() :])):
            _told(found, key, positions.after(", " + match["what"])[0], lacking)
        if not any(name.split()[-1] in sentence.casefold() for name in lacking):
            continue
        spans = names.find(sentence)
        reached = 0
        for index, span in enumerate(spans):
            key = names.proper(span.name)
            begin, reached = reached, span.finish
            if key not in lacking:
                continue
            following = spans[index + 1].lead if index + 1 < len(spans) else len(sentence)
            match = _IS.match(sentence[span.finish + positions.letters(sentence[span.finish :]) :])
            _told(found, key, positions.after(", " + match["what"])[0] if match else _position(sentence, span, following, begin)[0], lacking)


_OPENING = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?=\s)")


def _told(found: dict[str, Person], key: str, told: Position, lacking: set[str]) -> None:
    person = found[key]
    if told.title and (person.title is None or person.title == told.title):
        found[key] = person.model_copy(update={"title": told.title, "organization": person.organization or told.organization})
        if found[key].organization:
            lacking.discard(key)


__all__ = ["find"]
