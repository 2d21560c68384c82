"""Whose doors open: an owner told of without their business is the owner of the one whose ribbon is cut."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Person, Role
from scrapers.reading import bodies, names, organizations
from scrapers.reading.occupations import titled
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_OPENING = (
    r"(?:ribbon[ -]cutting|groundbreaking|grand (?:re-?)?opening|re-?opening)(?: (?:celebration|ceremony|event"
    r"|party))?(?: (?:and|&) (?:ribbon[ -]cutting|grand opening|open house))?"
)
_BEHIND = re.compile(rf"^\W*{_OPENING}\s*(?::|[-–—|]|\bfor\b|\bof\b|\bat\b)\s*(?P<body>\S.*)$", re.I)
_AHEAD = re.compile(rf"^(?P<body>\S.*?)\s*(?:[-–—:|]\s*)?{_OPENING}\W*$", re.I)
_OPENED = re.compile(
    r"\b(?:(?:re)?opening|ribbon[ -]cutting|groundbreaking|anniversary) (?:of|for) (?:the |his |her |their )?(?:new "
    r"|newest )?(?P<body>[A-Z][^.!?\n]*)"
)
_IS_OPEN = re.compile(
    r"(?:^|[.!?\n]\s*)(?:[Tt]he )?(?P<body>[A-Z][^.!?\n,]{3,50}?) (?:is (?:now |finally )?open(?:ing)?\b|has opened\b)"
)
_SPOTLIT = re.compile(
    r"\b[Ss]potlight (?:shines |is |falls |will be |will shine )?on (?:the )?(?P<body>[A-Z][^.!?\n]{2,60})"
)
_YEARS = re.compile(
    r"\b[Cc]ongratulat(?:e|ing) (?:the )?(?P<body>[A-Z][^.!?\n,]{3,50}?) on (?:its|their|[\w-]+ years\b)"
)
_KEPT = re.compile(
    r"^(?:[Cc]elebrat(?:e|es|ing)|[Mm]arking|[Tt]oasting) (?:the )?(?:\d+|[\w-]+) [Yy]ears (?:of|at"
    r"|with) (?:the )?(?P<body>[A-Z].*)$|^(?P<ahead>[A-Z].*?)(?:['’]s?)? \d+(?:st|nd|rd"
    r"|th)(?:[ -][Yy]ear)? (?:[Aa]nniversary|[Bb]irthday)\b(?! (?:[Ll]uncheon|[Ll]ecture|[Tt]alk))"
)
_YEARS_OF = re.compile(
    r"\b[Cc]elebrat(?:e|ing) (?:the )?(?:\d+|[\w-]+) years of (?:the )?(?P<body>[A-Z][^.!?\n,]{2,50})"
)
_TALKS = re.compile(
    r"\b(?:speaks?|speaking|talks?|explains?|tells?|teach(?:es)?|presents?|keynote|class|workshop|demonstrat\w+"
    r"|discuss(?:es)?|shares?|moderates?|emcees?|hosts?)\b",
    re.I,
)
_MET = re.compile(
    r"\b(?:at|come (?:along |on |over |out )?to|tours? of|tour|touring|visit to|visit|visiting|inside|how|why"
    r"|when|as|welcome|meet|celebrate) (?:the )?(?P<body>[A-Z][^.!?\n,;]{2,50})",
    re.I,
)
_TOURED = re.compile(
    r"\b(?:tours? of|tour|touring|visit to|visit|visiting|inside) (?:the )?(?P<body>[A-Z][^.!?\n,;]{2,50})", re.I
)
_VISITED = re.compile(
    r"^(?:[\w’'&-]+ ){0,4}?(?:tour|visit|field trip|open house|spotlight|anniversary(?: party| celebration"
    r"| open house)?)\s*(?:[:–—|-]|\bof\b|\bat\b|\bto\b|\bfor\b|,)\s*(?:the )?(?P<body>[A-Z0-9].*)$",
    re.I,
)
_SENTENCE = re.compile(r"(?<=[.!?\n])\s+")
_OWNERS = words(
    "owner owners co-owner co-owners founder founders co-founder proprietor proprietors franchisee operator"
)


def body(title: str) -> str | None:
    """The business that a title says opens: "Ribbon Cutting: Bloom & Vine", "Bloom & Vine Grand Opening"."""
    match = _BEHIND.match(title) or _AHEAD.match(title)
    if match is None:
        return None
    named = re.sub(r"^the\s+", "", match["body"].strip(" !.–—-"))
    named = re.sub(
        r"(?:['’]s?)? (?:new )?(?:addition|expansion|location|building|facility|showroom|office)$", "", named
    )
    return named if named[:1].isupper() and 0 < named.count(" ") < 7 and ":" not in named else None


def called(heading: Line) -> set[str]:
    """Keys of doubtful names that are all a title says of what opens: "Grand Opening: El Gallo Taqueria" is no
    person's."""
    named = body(heading.text)
    return {
        names.proper(span.name)
        for span in heading.names
        if (span.sure < 2 or span.name.split()[0] in _ARTICLES) and not span.honoured and span.name == named
    }


_ARTICLES = ("El", "La", "Los", "Las", "Le", "Il")


def visited(title: str) -> str | None:
    """The business that a title says is visited, or celebrates: "Lunch Tour: Acme Brewing", "Open House at Elm Pottery
    Works"."""
    match = _VISITED.match(title)
    if match is None:
        return None
    line = Line(match["body"].strip(" !."))
    end = bodies.end(line.tokens, 0, len(line.tokens))
    if (
        end != len(line.tokens)
        or end < 2
        or bodies.place(line.tokens, 0, end)
        or line.names
        or line.low(0) in ("city", "county", "new", "downtown", "historic", "inside", "behind", "beyond", "around")
    ):
        return None
    return bodies.text(line.text, line.tokens, 0, end)


def add(found: dict[str, Person], title: str, text: str) -> None:
    """Give owners who lack one the business that opens, or the only one that opens its doors for the gathering."""
    if (kept := _KEPT.match(title)) is not None:
        _honour_owners(found, kept["body"] or kept["ahead"])
    elif (kept := _YEARS_OF.search(text)) is not None:
        _honour_owners(found, kept["body"])
    lacking = [
        key
        for key, person in found.items()
        if person.organization is None
        and (
            _owns(person.title)
            or _runs(person.title)
            or _opens(person)
            or (person.title or "").lower() == "president"
            or (body(title) is not None and (person.role is Role.HONOREE or _with_staff(text, person)))
        )
    ]
    if not lacking:
        return
    named = body(title)
    for key in lacking if named is not None else ():
        ahead, told, behind = (named or "").partition(found[key].name)
        if told and bool(ahead.strip()) != bool(behind.strip()) and not behind.startswith((" ", "'", "’", "&")):
            # "Acme Insurance - Jane Roe": the business, and who opens it
            firm = (ahead or behind).strip(" ,–—:|-")
            if " " in firm and not titled(firm):
                found[key] = found[key].model_copy(update={"organization": firm})
            return
    broken = named is not None and "groundbreaking" in title.lower() and named.lower() not in text.lower()
    celebrated = named is None and (named := _celebrated(text)) is not None
    opens = named is not None
    if named is None:
        toured = visited(title)
        for key in [key for key in lacking if (found[key].title or "").lower() == "president"]:
            # the president of the club that is on tour is told of so, too
            if (place := _met_at(text, found[key].name, _TOURED)) is not None and (
                key.split()[-1].lower() in place.lower().replace("'s", "").split()
                or place.lower().rstrip(".").split(" ")[-1] in bodies.LEGAL
            ):
                found[key] = found[key].model_copy(update={"organization": place})
        for key in [key for key in lacking if _owns(found[key].title) or _runs(found[key].title)]:
            if (place := _met_at(text, found[key].name) or toured or _sponsoring(text, found[key])) is not None:
                found[key] = found[key].model_copy(update={"organization": place})
        lacking = [key for key in lacking if found[key].organization is None]
    if named is None:
        hosts = organizations.hosts(f"{title}\n{text}")
        named = hosts[0].name if len(hosts) == 1 else None
    if named is None:
        return
    for key in lacking:
        person = found[key]
        if (
            opens
            and not celebrated
            and (
                _with_staff(text, person)
                or (person.title is None and person.role is Role.HONOREE and _CUTS.search(person.evidence or ""))
            )
        ):
            # "Dr. Jane Roe and her team invite you to see their new clinic"
            found[key] = person.model_copy(
                update={"organization": named, "role": Role.HONOREE if person.role is Role.SPEAKER else person.role}
            )
            continue
        if (
            opens
            and person.role is Role.HONOREE
            and person.title is None
            and any(
                other is not person
                and (other.title or "").lower() in ("owners", "co-owners", "founders")
                and other.evidence == person.evidence
                for other in found.values()
            )
        ):
            # "Help us welcome owners Ann Lee and Bob Ray!"
            found[key] = person.model_copy(update={"organization": named})
            continue
        if not _OF_THE_TOWN.isdisjoint((person.title or "").lower().split()):
            # "City Manager Jane Roe" at what the chamber hosts
            continue
        family = key.split()[-1] in named.lower().replace("'s", "").split()
        if (
            _owns(person.title)
            or (_runs(person.title) and not broken and (opens or (person.title or "").lower() not in _FOR_A_CHAIN))
            or (opens and family and (named.lower() in text.lower() or person.title is not None))
            or (celebrated and person.role is Role.HONOREE and person.title is None)
        ):
            role = Role.HONOREE if opens and family and person.role is Role.SPEAKER else person.role
            found[key] = person.model_copy(update={"organization": named, "role": role})


def _honour_owners(found: dict[str, Person], business: str) -> None:
    """ "Celebrating 50 Years of Roe Hardware": the owners of its name are celebrated, unless they give a talk."""
    line = Line(business.strip(" !."))
    end = bodies.end(line.tokens, 0, len(line.tokens))
    if end < 2 or bodies.place(line.tokens, 0, end):
        return
    named = bodies.text(line.text, line.tokens, 0, end)
    for key, person in found.items():
        family = key.split()[-1] in named.lower().replace("'s", "").replace("’s", "").split()
        if (
            family
            and _owns(person.title)
            and person.role is Role.SPEAKER
            and person.organization in (None, named)
            and not _TALKS.search(person.evidence or "")
        ):
            found[key] = person.model_copy(update={"organization": named, "role": Role.HONOREE})


_OF_THE_TOWN = words("chamber mayor council councilmember commissioner city county senator representative rep pastor")


def _with_staff(text: str, person: Person) -> bool:
    """Whether somebody comes with those who work there: "Director Jane Roe and her teachers"; no mayor with his
    staff."""
    _head, found, tail = text.partition(person.name)
    return (
        bool(found)
        and _AND_THEIRS.match(tail) is not None
        and _OF_THE_TOWN.isdisjoint((person.title or "").lower().split())
    )


_AND_THEIRS = re.compile(
    r"(?:, [A-Z.]{2,6},?)? and (?:her|his|their) (?:entire |whole |new |small |\d+ )?(?!sons?\b|daughters?\b|wife\b"
    r"|husband\b|famil|brothers?\b|sisters?\b|parents?\b|mother|father|partner|children|kids)[a-z]"
)


_CUTS = re.compile(r"\b(?:cuts?|cutting) the (?:big )?ribbon\b")


def _met_at(text: str, name: str, met: re.Pattern[str] = _MET) -> str | None:
    """ "Wind down with us at Tilted Barn Brewery! Owner Jane Roe …": the business that all visit, in the sentence of its
    owner or the one before."""
    head, found, _tail = text.partition(name)
    before = _SENTENCE.split(head)[-2:] if found else []
    told = None
    for match in met.finditer(" ".join(before)):
        line = Line(match["body"])
        end = bodies.end(line.tokens, 0, len(line.tokens))
        if (
            end > 1
            and not bodies.place(line.tokens, 0, end)
            and not line.names
            and line.low(0) not in ("mayor", "chamber", "city", "county")
        ):
            told = bodies.text(line.text, line.tokens, 0, end)
    return told


_PAID = re.compile(
    r"\b(?:[Ss]ponsored|[Uu]nderwritten|[Pp]resented|[Hh]osted) by (?:the "
    r")?(?P<body>[A-Z][^.!?\n]{2,60})[.!]\s+(?:(?:Its|The bank['’]s|The company['’]s) )?(?:[Pp]resident (?:and"
    r"|&) )?CEO\s*$"
)


def _sponsoring(text: str, person: Person) -> str | None:
    """ "Sponsored by Elm Medical Center. CEO Jane Roe will share plans": whose head a sentence begins with, behind its
    name."""
    head, found, _tail = text.partition(person.name)
    match = _PAID.search(head[-160:]) if found else None
    if match is None:
        return None
    line = Line(match["body"])
    end = bodies.end(line.tokens, 0, len(line.tokens))
    return bodies.text(line.text, line.tokens, 0, end) if end == len(line.tokens) else None


def _celebrated(text: str) -> str | None:
    """ "celebrate the opening of Two Rivers Dentistry": the business that the text says opens."""
    match = (
        _OPENED.search(text)
        or _SPOTLIT.search(text)
        or (_IS_OPEN.search(text) or _YEARS.search(text) if "ribbon" in text.lower() else None)
    )
    if match is None:
        return None
    line = Line(match["body"])
    end = bodies.end(line.tokens, 0, len(line.tokens))
    return bodies.text(line.text, line.tokens, 0, end) if end > 1 and not bodies.place(line.tokens, 0, end) else None


def _owns(title: str | None) -> bool:
    return title is not None and not _OWNERS.isdisjoint(
        title.lower().replace("/", " ").replace("owner-", "owner ").replace("-owner", " owner").split()
    )


def _runs(title: str | None) -> bool:
    """Whether the title is that of somebody who runs a shop or a branch for its owner."""
    return title is not None and title.lower() in (
        "nurse manager", "clinic manager", "center director", "executive director", "president and ceo",
        "president & ceo", "general manager", "manager", "branch manager", "store manager", "ceo", "market president",
        "branch president", "area manager", "plant manager", "brewmaster", "head brewer", "head baker", "winemaker",
        "innkeeper",
    )  # fmt: skip


_FOR_A_CHAIN = ("general manager", "branch manager", "executive director", "president and ceo", "president & ceo")
"""Who bids welcome where a house of a chain is the host, and is told of by no more than this."""


def _opens(person: Person) -> bool:
    return person.title is None and person.role in (Role.HONOREE, Role.SPEAKER)


__all__ = ["add", "body", "called"]
