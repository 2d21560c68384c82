"""Where the one who speaks is from, by a sentence or a title that names the body and not the person: "Our speaker comes
from the Elm Guild. Please welcome Jane Roe."."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob import patterns as re
from hobnob.records import Person, Role
from scrapers.reading import bodies
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import DESCRIBES, FUNCTIONS
from scrapers.reading.words import words

_WHO = r"(?:guest speaker|guest|speaker|presenter|program|programme|lecturer)"
_WHEN = (
    r"(?: (?:this week|this month|tonight|today|tomorrow|next week|for (?:the )?(?:day|evening|week|month|meeting)"
    r"|on [A-Z]\w{2,8}(?: \d{1,2})?))?"
)
_COMES = re.compile(
    rf"\b(?:[Oo]ur|[Tt]he|[Tt]oday['’]s|[Tt]onight['’]s|[Tt]his (?:week|month)['’]s|[Nn]ext (?:week|month)['’]s"
    rf"|[A-Z][a-z]{{2,8}}['’]s) (?:guest |featured |keynote |next )?{_WHO}{_WHEN} "
    r"(?:comes|came|is coming|will come|hails|joins us|is|will be|represents|works) ?(?:to us|here"
    r"|visiting)?(?: ?(?:from|with|at|for)(?= )| ?(?<=represents)) ?(?:the )?(?=[A-Z])"
)
_SOMEBODY = re.compile(
    r"(?<![Bb]ring )(?<![Ii]nvite )\b(?:[Aa]|[Tt]he|[Ss]omeone|[Ss]omebody|[Ss]taff|[Tt]wo|[Ss]peakers|[Gg]uests"
    r"|[Rr]epresentatives?|[Oo]ur) (?:guest |featured |keynote )?(?:speakers?|presenters?|representatives?|rep|reps"
    r"|staff member|team member|volunteer|official)? ?from (?:the )?(?=[A-Z])"
)
_BY = re.compile(
    r"\b(?:program|programme|presentation|talk|speaker|lunch program) (?:this week |today "
    r"|tonight )?(?:(?:is|will be) )?(?:by|provided by|presented by|given by|brought to (?:us|you) by"
    r"|courtesy of) the (?=[A-Z])"
)
_SENDS = re.compile(r"^(?:The )?(?P<body>[A-Z][^.!?\n]{2,60}?) (?:sends us|is sending|will send)\b", re.M)
_HERE = re.compile(
    r"^(?:[^.!?\n]{0,40}\b(?:when|as|because|where) )?(?:The )?(?P<body>[A-Z][^.!?\n]{2,60}?) (?:will be (?:here"
    r"|with us|our (?:program|guests?|presenter|speakers?)|on hand|joining us|presenting|visiting)"
    r"|(?:is|are) (?:here|with us|our (?:program|guests?|presenter)|coming|joining us|visiting|presenting))\b",
    re.M,
)
_LEARN = re.compile(
    r"\b(?:[Ll]unch (?:(?:&|and|n|'n'|N) )?(?:&amp; )?[Ll]earn|[Ww]orkshop|[Ss]eminar|[Ww]ebinar|[Cc]lass|[Tt]raining"
    r"|[Cc]oncert|[Pp]resentation|[Tt]alk|[Ss]ession|[Cc]offee|[Bb]reakfast|[Ll]uncheon|[Qq]&[Aa]) (?:[Ww]ith|[Bb]y"
    r"|from|w/) (?:[Tt]he )?(?=[A-Z])"
)
_ITS = re.compile(
    r"^(?:The |Members of (?:the )?)?(?P<body>[A-Z][^.!?\n,]{2,60}?) (?:(?:will |is pleased to |proudly "
    r"|cordially )?(?:recognizes?|honou?rs?|invites?|celebrates?|welcomes?|introduces?|presents?|congratulates?"
    r"|salutes?|thanks?)|is proud to \w+|announces)\b[^.!?\n]{0,120}?\bits (?:newest|new|own|retiring|outgoing"
    r"|longtime|two|three)\b(?P<rest>[^.!?\n]{0,160})",
    re.M,
)
_TALKING = (Role.SPEAKER, Role.PANELLIST)


def add(found: dict[str, Person], title: str, body: str) -> None:
    """The body for the only one who talks, where no other is told of them."""
    for match in _ITS.finditer(body):
        for key, person in found.items():
            if (
                person.organization is None
                and person.name in match["rest"]
                and (named := _body(match["body"])) == match["body"]
            ):
                found[key] = person.model_copy(update={"organization": named})
    talking = [key for key, person in found.items() if person.role in _TALKING]
    if len(talking) != 1 or found[talking[0]].organization is not None:
        return
    office = (found[talking[0]].title or "").lower()
    if office.startswith(("former", "retired", "past")):
        return
    told = {named for named in _named(title, body) if found[talking[0]].name not in named}
    if len(told) == 1:
        found[talking[0]] = found[talking[0]].model_copy(update={"organization": told.pop()})


def _named(title: str, body: str) -> Iterator[str]:
    for pattern in (_COMES, _SOMEBODY, _BY):
        for match in pattern.finditer(body):
            if (named := _body(body[match.end() : match.end() + 120])) is not None:
                yield named
    for match in (match for pattern in (_HERE, _SENDS) for match in pattern.finditer(body)):
        if (named := _body(match["body"])) is not None and named == match["body"]:
            yield named
    for match in _LEARN.finditer(title):
        if (named := _body(title[match.end() :])) is not None and _sure(named, owns=True):
            yield named


def _body(text: str) -> str | None:
    """The name that a text begins with, and that is more than a town's or a word's."""
    line = Line(text.partition("\n")[0])
    end = bodies.end(line.tokens, 0, len(line.tokens))
    if (
        end == 0
        or bodies.place(line.tokens, 0, end)
        or any(span.sure == 2 and not span.thing and span.first == 0 and span.end >= end for span in line.names)
    ):
        return None
    named = bodies.text(line.text, line.tokens, 0, end, owner=end < len(line.tokens) and line.tokens[end].word)
    return named if _sure(named) else None


_ALSO = words(
    "guild cross rehab hospice extension humane goodwill scouts scout legion conservancy seniors ministries outreach "
    "rescue kitchen pantry habitat aging alzheimer's wheels refuge survey administration gardeners master"
)
"""What closes names of bodies besides their common words."""


def _sure(named: str, *, owns: bool = False) -> bool:
    """Whether it is written by its letters, or has a word of bodies in it; with a name of its ``own`` before that."""
    parts = [part.lower().rstrip(".") for part in named.replace(",", "").split(" ")]
    letters = named.split(" ")[0]
    if letters in ("Troop", "Post", "Pack", "Lodge", "Local", "Crew") and len(parts) == 2 and parts[1].isdigit():
        return True
    if letters.isupper() and letters.isalpha() and len(letters) > 2:
        return True
    if len(parts) == 1 or not any(part in bodies.UNITS or part in bodies.LEGAL or part in _ALSO for part in parts):
        return False
    return not owns or not all(
        part in DESCRIBES
        or part in FUNCTIONS
        or part in bodies.UNITS
        or part in ("small", "our", "the", "and", "&", "women", "your")
        for part in parts[:-1]
    )


__all__ = ["add"]
