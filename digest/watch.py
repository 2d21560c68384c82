"""The watch list: which entry an event names, in which field, and the sentence that says so.

Matching is exact on word boundaries. A person's name may be written with other initials or middle
names; a company of one word must be written as the watch list writes it, capitals included, since
"Target" is a shop and a "target" is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from urllib.parse import urlsplit

from hobnob.records import Event
from hobnob.taste import Watch, WatchedCompany, WatchedPerson

What = Literal["person", "company", "title", "topic"]


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: ``watch`` the entry's name, ``what`` was found, ``kind`` of thing it is, in
    which ``field`` of the event, and the ``sentence`` around it."""

    watch: str
    what: str
    field: str
    sentence: str
    kind: What = "topic"


_EDGE_LEFT, _EDGE_RIGHT = r"(?<![\w@])(?<!\w[-'’.])", r"(?![\w@])(?!['’.-]\w(?<!['’]s))"
_SUFFIXES = r"(?:,?\s+(?:inc|llc|ltd|corp|corporation|company|co|group|plc|lp|llp|na)\b\.?)?"
_LEGAL = re.compile(r"[,\s]+(?:inc|llc|ltd|corp|corporation|plc|lp|llp)\.?$", re.I)
_COMMON_TAIL = (
    r"(?!\s+(?:Fest|Festival|Picking|Orchard|Orchards|Pie|Cider|Butter|Blossom|Harvest|Day|Days|Street|St\b|Avenue|Ave\b|Road|Rd\b|Lane|Drive|Park|County|City|"
    r"Township|Hill|Hills|Creek|Lake|River|Island|Valley|Court|Blvd|Boulevard|High School|Elementary|Middle School|Audience|Audiences|Market|Markets|Practice|Range|Shoot|Heart|Dates?))"
)


def _spaced(name: str) -> str:
    words = name.replace("’", "'").split()
    return r"[\s\-]+".join(re.escape(word).replace("'", "['’]").replace(r"\-", r"[\s\-–]") for word in words)


def _person(name: str) -> str:
    """A name with any initials or one middle name between its first and last words."""
    bare = re.sub(r",?\s+(?:jr|sr|ii|iii|iv)\.?$", "", name.strip(), flags=re.I)
    words = [w for w in re.sub(r"^(?:dr|mr|mrs|ms|hon|rev)\.?\s+", "", bare, flags=re.I).split() if w]
    if len(words) < 2:
        return _spaced(bare)
    middle = [w for w in words[1:-1] if len(w.strip(".")) > 1]
    between = r"(?:\s+(?:[A-Z]\.?){1,2}|\s+[\"“(]\w+[\"”)]|\s+[A-Z][\w'’-]+)?" if not middle else r"".join(
        rf"(?:\s+{re.escape(w)})?" if w[0].isupper() else rf"\s+{re.escape(w)}" for w in middle
    )
    first = re.escape(words[0]) if len(words[0].strip(".")) > 1 else re.escape(words[0].rstrip(".")) + r"\.?"
    return rf"{first}{between}\s+{re.escape(words[-1])}"


_NAMED_AFTER = (
    r"(?!(?:['’]s)?\s+(?:Memorial|Elementary|Middle|High|Street|St\b|Avenue|Ave\b|Road|Rd\b|Park|Hall|Cent(?:er|re)|Stadium|Field|Library|"
    r"School|Foundation|Awards?|Scholarship|Way|Drive|Boulevard|Blvd|Bridge|Airport|Building|Auditorium|Theat(?:er|re)|University|College|"
    r"Classic|Invitational|Golf|[A-Z][\w’']+\s+(?:Memorial|School|Center|Park)))"
)


@lru_cache(maxsize=2_000)
def _person_pattern(person: WatchedPerson) -> re.Pattern[str]:
    written = [name for name in (person.name, *person.also) if name.strip()]
    names = "|".join(_person(name).replace("'", "['’]") for name in dict.fromkeys([*written, *map(str.upper, written)]))
    return re.compile(rf"{_EDGE_LEFT}(?:{names})(?!\w)(?!-\w){_NAMED_AFTER}")


@lru_cache(maxsize=2_000)
def _company_pattern(company: WatchedCompany) -> re.Pattern[str]:
    names = [_LEGAL.sub("", name.strip()) or name.strip() for name in (company.name, *company.also) if name.strip()]
    one_word = [n for n in names if len(n.split()) == 1]
    more = [n for n in names if len(n.split()) > 1]
    parts = []
    if more:
        parts.append(rf"(?:{'|'.join(_spaced(n) for n in more)}){_COMMON_TAIL}")
    if one_word:
        # not the first word of a longer name: "Apple Blossom Lane"; not a plain word at a sentence's start
        parts.append(rf"(?:{'|'.join(_spaced(n) for n in one_word)}){_COMMON_TAIL}")
    return re.compile(rf"{_EDGE_LEFT}(?:{'|'.join(parts)}){_EDGE_RIGHT}")


@lru_cache(maxsize=2_000)
def _phrase_pattern(phrase: str) -> re.Pattern[str]:
    flags = re.NOFLAG if phrase.isupper() and len(phrase) <= 5 else re.I
    return re.compile(rf"{_EDGE_LEFT}{_spaced(phrase)}(?:s|es)?(?![\w@])", flags)


def _fields(event: Event) -> Iterator[tuple[str, str]]:
    yield "title", event.title
    for person in event.people:
        yield "people", ", ".join(part for part in (person.name, person.title, person.organization) if part)
    for name, bodies in (("organizer", (event.organizer,) if event.organizer else ()), ("hosts", event.hosts), ("sponsors", event.sponsors)):
        for body in bodies:
            yield name, body.name
    if event.venue and event.venue.name:
        yield "venue", event.venue.name
    for category in event.categories:
        yield "categories", category
    if event.summary:
        yield "summary", event.summary


_END = re.compile(r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bSt)(?<!\b[A-Z])(?<!\bInc)[.!?](?=\s)|\n")


def _sentence(text: str, begin: int, finish: int) -> str:
    left = max((match.end() for match in _END.finditer(text, 0, begin)), default=0)
    ending = _END.search(text, finish)
    right = ending.end() if ending else len(text)
    return " ".join(text[max(left, begin - 200) : min(right, finish + 200)].split())


def _domain_hit(event: Event, domains: Sequence[str]) -> tuple[str, str] | None:
    wanted = {domain.casefold().removeprefix("www.").strip("/ ") for domain in domains}
    addresses = [("organizer", event.organizer.url)] if event.organizer and event.organizer.url else []
    addresses += [("hosts", one.url) for one in event.hosts if one.url] + [("sponsors", one.url) for one in event.sponsors if one.url]
    addresses += [(name, value) for name, value in (("url", event.url), ("registration_url", event.registration_url)) if value]
    for field, address in addresses:
        host = (urlsplit(address).hostname or "").casefold() if "//" in address else address.split("/")[0].casefold()
        if any(host == domain or host.endswith("." + domain) for domain in wanted):
            return field, address
    for match in re.finditer(r"https?://([\w.-]+)", event.description or ""):
        host = match.group(1).casefold()
        if any(host == domain or host.endswith("." + domain) for domain in wanted):
            return "description", match.group()
    return None


def _names_title(event: Event, title: str) -> tuple[str, str] | None:
    pattern = _phrase_pattern(title)
    for person in event.people:
        borne = re.sub(r"\bvice[- ]\w+", "", person.title, flags=re.I) if person.title else ""
        if pattern.search(borne) or (title.casefold().startswith("vice") and pattern.search(person.title or "")):
            return "people", ", ".join(part for part in (person.name, person.title, person.organization) if part)
    return None


def hits(event: Event, watch: Sequence[Watch]) -> list[Hit]:
    """Everything of the watch list that the event names; each thing once per entry, in its first field."""
    found: list[Hit] = []
    if not watch:
        return found
    fields = list(_fields(event))
    for entry in watch:
        for person in entry.people:
            _look(found, fields, entry, person.name, "person", _person_pattern(person), skip=("categories", "venue"))
        for company in entry.companies:
            before = len(found)
            _look(found, fields, entry, company.name, "company", _company_pattern(company))
            if len(found) == before and company.domains and (at := _domain_hit(event, company.domains)):
                found.append(Hit(entry.name, company.name, at[0], at[1], "company"))
        for title in entry.titles:
            if at := _names_title(event, title):
                found.append(Hit(entry.name, title, at[0], at[1], "title"))
            else:
                _look(found, fields, entry, title, "title", _title_in_prose(title), skip=("categories", "venue", "organizer", "hosts", "sponsors", "people"))
        for topic in entry.topics:
            _look(found, fields, entry, topic, "topic", _phrase_pattern(topic), skip=("venue", "organizer", "hosts", "sponsors", "people"))
    return found


@lru_cache(maxsize=2_000)
def _title_in_prose(title: str) -> re.Pattern[str]:
    """A title in prose counts only where it is borne: "CEO of Acme", "CEO Jane Roe", not "every CEO"."""
    flags = "" if title.isupper() else "(?i:"
    closed = "" if title.isupper() else ")"
    return re.compile(rf"{_EDGE_LEFT}(?<![Vv]ice )(?<![Vv]ice-)(?:{flags}{_spaced(title)}{closed})(?:\s+(?:of|at|for)\s+(?:the\s+)?[A-Z]|\s*,?\s+[A-Z][\w'’-]+\s+[A-Z][\w'’-]+)")


_VERB_AFTER = re.compile(r"\s+(?:is|will|was|has|and|or|hosts?|sponsors?|presents?|leads?|joins?|with|in|at|to|for|on|executives?|employees|leaders?)\b")


def _plain_word(text: str, match: re.Match[str]) -> bool:
    """"Apple pie" opening a sentence: the capital is the sentence's, not the company's."""
    word = match.group()
    if not word.istitle() or " " in word or not re.match(r"\s+[a-z]", text[match.end() :]):
        return False
    return bool(re.search(r"(?:^|[.!?:\n])\s*$", text[: match.start()])) and not _VERB_AFTER.match(text, match.end())


def _look(
    found: list[Hit],
    fields: Sequence[tuple[str, str]],
    entry: Watch,
    what: str,
    kind: What,
    pattern: re.Pattern[str],
    skip: Sequence[str] = (),
) -> None:
    for field, text in fields:
        if field in skip:
            continue
        match = next((one for one in pattern.finditer(text) if kind != "company" or not _plain_word(text, one)), None)
        if match:
            found.append(Hit(entry.name, what, field, _sentence(text, match.start(), match.end()), kind))
            return


__all__ = ["Hit", "hits"]
