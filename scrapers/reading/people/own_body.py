"""Whose officer somebody is of whom only the kind of body is told: "Chamber Executive Director Jane Roe", where the Elm
Chamber is named before."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Person
from scrapers.reading.names.vocabulary import TIMES, is_ordinary

_KINDS = (
    "Chamber|Society|Club|Guild|Association|Foundation|League|Council|Alliance|Union|Federation|Institute|Library"
    "|Museum|Section|Partnership|Hub|Chapter"
)
_OFFICERS = (
    r"(?:President|President[ -][Ee]lect|Vice President|Chair|Chairman|Chairwoman|Director|Executive Director|CEO"
    r"|President(?:/| and | & )CEO|Secretary|Treasurer|Manager|[Mm]ember)"
)
_SAID = re.compile(
    rf"\b(?P<kind>{_KINDS}) (?:(?:Board|Executive|Interim|Past|Vice|Program|Membership|Managing"
    rf"|Co-) ?){{0,2}}{_OFFICERS},? (?P<name>(?:[A-Z][\w.’'-]{{0,20}} ?){{2,4}})"
)
_NAME = r"(?P<name>(?:[A-Z][\w.’'-]{0,20} ?){2,4})"
_OWNED_SAID = (
    re.compile(
        rf"\b(?:[Tt]he|[Oo]ur) (?P<kind>{_KINDS})['’]s (?:[\w-]+ ){{0,2}}?{_OFFICERS.replace('(?:President|', '(?:(?i:president|treasurer|secretary|chair|director)|President|', 1)},? {_NAME}"
    ),
    re.compile(
        rf"{_NAME}, (?:the|our) (?P<kind>{_KINDS})['’]s (?:[\w-]+ ){{0,2}}?(?i:president|treasurer|secretary|chair"
        rf"|director|ceo|manager)\b"
    ),
)
"""Whose officer somebody is: "the Club's President, Ann Lee", "Ann Lee, the Club's President"."""
_SMALL = (
    "society|club|chamber|guild|association|foundation|league|alliance|federation|institute|library|museum|section"
    "|partnership|hub|chapter"
)
_SMALL_SAID = re.compile(
    rf"\b(?P<kind>(?i:{_SMALL})) (?:(?i:board|executive|interim|vice|program|membership"
    rf"|managing) ){{0,2}}(?i:president|president-elect|chair|chairman|chairwoman|director|ceo|secretary|treasurer"
    rf"|manager),? {_NAME}"
)
"""The same in small letters: "with club president Ann Lee", "by Hub director Ann Lee"."""
_LEADS = re.compile(
    r"(?:^|[.:;,!?(\n–—-]|\b(?:with|by|from|and|our|the|The|Our|is|are|including|featuring|to|welcome|join|meet|plus"
    r"|as))[ \n]?$"
)
"""What stands before a kind that has no name of its own there."""
_BEHIND = re.compile(
    rf"{_NAME},(?: [A-Z]{{2,5}},){{0,2}} (?P<kind>{_KINDS}) (?:Board |Vice |Executive )?{_OFFICERS}\b(?! (?:of|at"
    rf"|for)\b)"
)
"""The same behind a name: "Ann Lee, CFA, Society President"."""
_NAMED = re.compile(
    rf"(?:[A-Z][\w&’'.-]{{1,20}} ){{0,5}}(?:{_KINDS})(?: of (?:the )?[A-Z]\w{{1,20}}(?: "
    rf"[A-Z]\w{{1,20}}){{0,2}}){{0,2}}(?![\w’'-])"
)
_GOES_ON = re.compile(r" (?:[A-Z]|for [A-Z])")
_BEFORE = 2_000


def add(found: dict[str, Person], title: str, body: str) -> None:
    """Gives each of them the body of that kind that the words before name, where they name one and no other."""
    _add_small(found, title, body)
    if not any(person.organization is None for person in found.values()):
        return
    for match in (match for said in (_SAID, *_OWNED_SAID, _BEHIND) for match in said.finditer(body)):
        told = next(
            (
                key
                for key, person in found.items()
                if person.organization is None
                and (match["name"].startswith(person.name) or match["name"].endswith(person.name))
            ),
            None,
        )
        if told is None or _owned(body, match.start()):
            continue
        named = _only(f"{title}\n{body[max(0, match.start() - _BEFORE) : match.start()]}", match["kind"])
        if named is None:
            continue
        office = found[told].title
        if office is not None:
            office = office.removeprefix(f"{match['kind']} ")
        found[told] = found[told].model_copy(update={"organization": named, "title": office})


def _add_small(found: dict[str, Person], title: str, body: str) -> None:
    """The same for "with club president Ann Lee", where the kind stands alone."""
    for match in _SMALL_SAID.finditer(body):
        kind = match["kind"]
        told = next(
            (
                key
                for key, person in found.items()
                if match["name"].startswith(person.name) and (person.organization or kind).lower() == kind.lower()
            ),
            None,
        )
        if told is None or not _LEADS.search(body[max(0, match.start() - 12) : match.start()]):
            continue
        named = _only(
            f"{title}\n{body[max(0, match.start() - _BEFORE) : match.start()]}", kind.capitalize(), close=True
        )
        if named is not None:
            office = found[told].title
            if office is not None and office.lower().startswith(f"{kind.lower()} "):
                office = office[len(kind) + 1 :]
            found[told] = found[told].model_copy(update={"organization": named, "title": office})


def _owned(body: str, at: int) -> bool:
    """Whether a name of its own stands before the kind: "Elm Chamber President Jane Roe"."""
    before = body[max(0, at - 30) : at].rstrip(" ").rsplit(" ", 1)[-1]
    return before[:1].isupper() and before[-1:].isalnum() and before.lower() not in ("the", "our")


def _only(text: str, kind: str, *, close: bool = False) -> str | None:
    """The body of that kind that a text names; None where it names two, or none, or (``close``) where its name goes
    on."""
    told: list[str] = []
    for match in _NAMED.finditer(text):
        words = match.group().split(" ")
        if close and kind in words and _GOES_ON.match(text, match.end()):
            return None
        if text[: match.start()].rstrip().lower().endswith((" at", " at the")):
            # "at the Elm Country Club": where the club of another meets
            continue
        while words and (
            words[0] in ("The", "Our", "Join", "At", "On", "In", "By", "And", "This", "Of")
            or words[0].endswith((".", "!", "?"))
        ):
            words = words[1:]
        if not TIMES.isdisjoint(match.group().lower().split(" ")):
            # "Elm November Chapter Meeting"
            continue
        if (
            kind not in words
            or len(words) < 2
            or (words.index(kind) == 1 and is_ordinary(words[0].lower()) and words[-1] == kind)
            or words[-1] in ("President", "Director", "Chair", "Board")
        ):
            continue
        told.append(" ".join(words))
    first = told[0] if told else None
    return first if first is not None and all(one.startswith(first) or first.startswith(one) for one in told) else None


__all__ = ["add"]
