"""The watch list: which entry an event names, in which field, and the sentence that says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urlsplit

from digest.watching import companies, people, words
from digest.watching.text import folded
from hobnob import patterns as re
from hobnob.records import Event, Format, Person
from hobnob.taste import Watch, WatchedCompany

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


def _line_of(person: Person) -> str:
    return ", ".join(part for part in (person.name, person.title, person.organization) if part)


def _fields(event: Event) -> Iterator[tuple[str, str]]:
    yield "title", event.title
    for person in event.people:
        yield "people", _line_of(person)
    for name, bodies in (
        ("organizer", (event.organizer,) if event.organizer else ()),
        ("hosts", event.hosts),
        ("sponsors", event.sponsors),
    ):
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


_OWN_PAGE = re.compile(
    r"\b(?:about|events?|careers?|jobs?|news|company|locations?|community|foundation|who-we-are|contact)\b", re.I
)
_TILLS = re.compile(
    r"^(?:join|buy|pay|checkout|donate|tickets|invoice|book|billing|form|forms|link|go|click|www\.paypal)\."
)


def _domain_hit(event: Event, domains: Sequence[str]) -> tuple[str, str] | None:
    wanted = {domain.casefold().removeprefix("www.").strip("/ ") for domain in domains}
    addresses = [("organizer", event.organizer.url)] if event.organizer and event.organizer.url else []
    addresses += [("hosts", one.url) for one in event.hosts if one.url] + [
        ("sponsors", one.url) for one in event.sponsors if one.url
    ]
    addresses += [
        (name, value) for name, value in (("url", event.url), ("registration_url", event.registration_url)) if value
    ]
    for field, address in addresses:
        host = (urlsplit(address).hostname or "").casefold() if "//" in address else address.split("/")[0].casefold()
        if _belongs(host, wanted):
            return field, address
    text = event.description or ""
    for match in re.finditer(r"https?://([\w.-]+)(/[^\s\"'<>]*)?", text) if "://" in text else ():
        # another's page on the company's platform names it no more than its till does
        path = (match.group(2) or "").strip("/")
        if _belongs(match.group(1).casefold(), wanted) and (not path or _OWN_PAGE.search(path)):
            return "description", match.group()
    return None


def _belongs(host: str, wanted: set[str]) -> bool:
    # the till of a payment company stands on everyone's page
    return any(host == domain or (host.endswith("." + domain) and not _TILLS.match(host)) for domain in wanted)


def _names_title(event: Event, title: str) -> tuple[str, str] | None:
    pattern = words.exact(title)
    for person in event.people:
        borne = re.sub(r"\bvice[- ]\w+", "", person.title, flags=re.I) if person.title else ""
        if pattern.search(borne) or (
            title.casefold().startswith(("vice", "vp", "svp", "evp")) and pattern.search(person.title or "")
        ):
            return "people", _line_of(person)
    return None


def _employer_hit(event: Event, entry: Watch, company: WatchedCompany) -> Iterator[Hit]:
    for person in event.people:
        if person.organization and companies.find(company, "people", folded(person.organization)):
            yield Hit(entry.name, company.name, "people", _line_of(person), "company")
            return


_PASTIMES = frozenset({Format.OTHER, Format.FESTIVAL, Format.NOT_AN_EVENT})


def hits(event: Event, watch: Sequence[Watch]) -> list[Hit]:
    """Everything of the watch list that the event names; each thing once per entry, in its first field."""
    found: list[Hit] = []
    if not watch:
        return found
    fields = [(name, text, folded(text)) for name, text in _fields(event)]
    for entry in watch:
        for person in entry.people:
            _look(
                found,
                fields,
                entry,
                person.name,
                "person",
                people.pattern(person),
                skip=("categories", "venue", "organizer"),
            )
        for company in entry.companies:
            before = len(found)
            for name, text, bare in fields:
                if name in ("categories", "people"):
                    continue
                if at := companies.find(company, name, bare):
                    found.append(Hit(entry.name, company.name, name, _sentence(text, *at), "company"))
                    break
            else:
                found.extend(_employer_hit(event, entry, company))
            if len(found) == before and company.domains and (where := _domain_hit(event, company.domains)):
                found.append(Hit(entry.name, company.name, where[0], where[1], "company"))
        for title in entry.titles:
            if where := _names_title(event, title):
                found.append(Hit(entry.name, title, where[0], where[1], "title"))
            elif event.format not in _PASTIMES:
                _look(
                    found,
                    fields,
                    entry,
                    title,
                    "title",
                    words.borne(title),
                    skip=("categories", "venue", "organizer", "hosts", "sponsors", "people"),
                )
        for topic in entry.topics:
            _look(
                found,
                fields,
                entry,
                topic,
                "topic",
                words.topic(topic),
                skip=("venue", "organizer", "hosts", "sponsors", "people"),
            )
    return [_as_announced(hit, event) for hit in found]


def _as_announced(hit: Hit, event: Event) -> Hit:
    """The hit with the sentence that announced a person, in whose line it was found."""
    if hit.field != "people":
        return hit
    said = next((one.evidence for one in event.people if one.evidence and _line_of(one) == hit.sentence), None)
    return replace(hit, sentence=" ".join(said.split())) if said else hit


def _look(
    found: list[Hit],
    fields: Sequence[tuple[str, str, str]],
    entry: Watch,
    what: str,
    kind: What,
    pattern: re.Pattern[str],
    skip: Sequence[str] = (),
) -> None:
    for name, text, bare in fields:
        if name in skip:
            continue
        if match := pattern.search(bare):
            found.append(Hit(entry.name, what, name, _sentence(text, match.start(), match.end()), kind))
            return


__all__ = ["Hit", "hits"]
