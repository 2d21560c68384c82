"""What further sentences tell of somebody announced: the office, and where they work."""

from __future__ import annotations

from collections.abc import Container

from hobnob.records import Person
from scrapers.reading import bodies, names
from scrapers.reading.people import called_by, clauses, first_names, layout, titles
from scrapers.reading.people.ahead import before
from scrapers.reading.people.behind import after
from scrapers.reading.people.cues import COMES, HE_OR_SHE
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.section import Section
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words


def add(found: dict[str, Person], rows: list[tuple[Line, Section | None]]) -> None:
    """Titles and organisations from all sentences, for those announced who lack them."""
    lacking = {key for key, person in found.items() if not person.organization}
    if not lacking:
        return
    firsts = called_by.by_part(lacking, found, 0) | called_by.nicknames(lacking, found)
    lasts = called_by.by_part(lacking, found, -1)
    surnames = called_by.by_part(set(found), found, -1)
    current: str | None = None
    pairs = first_names.doubles(found)
    for line, first, stop in first_names.parts(layout.sentences(rows), firsts, pairs):
        if not lacking:
            return
        first = _behind_heading(line, first, stop)
        spans = line.within(first, stop)
        keys = [names.proper(span.name) for span in spans]
        opening = line.tokens[first]
        subject, at = current, -1
        if (both := first_names.together(line, first, stop, firsts)) is not None:
            for key in both[0]:
                _tell(found, key, Position(None, both[1]))
                lacking.discard(key)
            continue
        if (
            (called := pairs.get((opening.low, line.low(first + 1)))) is not None
            and opening.capital
            and first + 2 < stop
            and not line.tokens[first + 2].capital
        ):
            subject, at = called, first + 2
        elif spans and keys[0] in found:
            subject = (
                keys[0]
                if spans[0].lead - first < 3 or len(found) == 1 or before(line, spans[0].lead, first)[1] <= first + 1
                else (keys[0] if keys[0] in lacking or opening.low not in HE_OR_SHE else current)
            )
            at = spans[0].end
        elif (
            opening.capital
            and not _one_of(spans, first)
            and (called := called_by.by_given_name(opening.low, firsts)) is not None
        ):
            subject, at = called, first + 1
        elif (
            opening.low in lasts
            and opening.capital
            and not _one_of(spans, first)
            and (
                line.mark(first + 1) == ","
                or line.low(first + 1)
                in (
                    "is",
                    "has",
                    "serves",
                    "leads",
                    "works",
                    "runs",
                    "heads",
                    "joined",
                    "founded",
                    "was",
                    "currently",
                    "practices",
                    "teaches",
                    "directs",
                    "owns",
                )
            )
        ):
            subject, at = lasts[opening.low], first + 1
        elif line.low(first + 1) in lasts and (
            opening.low in names.words.HONORIFICS or called_by.rank(found[lasts[line.low(first + 1)]], opening.low)
        ):
            subject, at = lasts[line.low(first + 1)], first + 2
        elif (
            opening.low in names.words.OFFICES
            and opening.capital
            and not spans
            and line.low(first + 1) in surnames
            and line.tokens[first + 1].capital
        ):
            # "Governor Roe served until 2011. She now chairs Acme": whom the next sentences tell of
            current = surnames[line.low(first + 1)]
            continue
        elif opening.low in _PRESENT and line.low(first + 1) in ("he's", "she's") and (current or len(found) == 1):
            subject, at = current or next(iter(found)), first + 1
        elif opening.low in ("he's", "she's") and (current or len(found) == 1):
            subject, at = current or next(iter(found)), first
        elif opening.low in ("he", "she", "his", "her", "they") and (current or len(found) == 1):
            subject, at = current or next(iter(found)), first + 1
        elif len(found) == 1 and any(
            line.low(here) in ("he", "she", "her", "his") for here in range(first, min(stop, first + 14))
        ):
            subject, at = next(iter(found)), first
        elif (
            opening.low in _PRESENT
            and line.mark(first + 1 + (line.low(first + 1) in ("role", "position", "job", "post", "title"))) == ":"
            and not [span for span in spans if names.proper(span.name) in found]
            and (current or len(found) == 1)
        ):
            subject, at = current or next(iter(found)), first
        elif (
            opening.low == "after"
            and not spans
            and current
            and any(line.low(here) in ("he", "she", "he's", "she's") for here in range(first, min(stop, first + 14)))
        ):
            subject, at = current, first
        elif (
            opening.low == "the"
            and not spans
            and (current or len(found) == 1)
            and _as_the(line, first, stop) is not None
        ):
            subject, at = current or next(iter(found)), first
        elif (
            opening.low in ("as", "a", "an", "after", "with")
            and all(span.sure < 2 for span in spans)
            and (
                told_of := next(
                    (
                        firsts.get(line.low(here)) or lasts.get(line.low(here))
                        for here in range(first + 2, min(stop, first + 16))
                        if line.tokens[here].capital
                        and line.mark(here - 1) == ","
                        and (line.low(here) in firsts or line.low(here) in lasts)
                    ),
                    None,
                )
            )
        ):
            subject, at = told_of, first
        if at < 0 or subject is None:
            current = subject if at >= 0 else current
            continue
        current = subject
        if subject in lacking and (position := _position(line, first, at, stop, found)) is not None:
            _tell(found, subject, position)
            if found[subject].organization:
                lacking.discard(subject)


def _behind_heading(line: Line, first: int, stop: int) -> int:
    """Behind the colon of "About Jane: Dr. Roe is the dean", "Speaker bio: She leads Acme"; ``first`` for others."""
    colon = next((at for at in range(first + 1, min(first + 6, stop - 1)) if line.mark(at) == ":"), 0)
    return colon + 1 if colon and (line.low(first) in _HEADS or line.low(colon - 1) in _HEADS) else first


_HEADS = words("about bio biography background profile")


def _one_of(spans: list[names.Name], first: int) -> bool:
    return any(span.first == first for span in spans)


def _position(line: Line, first: int, at: int, stop: int, found: Container[str]) -> Position | None:
    """The position that a sentence about somebody tells, up to where it names the next of those found."""
    at = letters(line, at, stop)
    if (
        line.low(first) == "after"
        and at == first
        and (told := _now_by(line, first, stop) or _after_years(line, first, stop)) is not None
    ):
        return told
    if line.low(first) in _PRESENT and (told := _by_field(line, first, stop)) is not None:
        return told
    if line.low(first) in ("after", "with") and at == first:
        first = next((here for here in range(first + 1, min(first + 6, stop)) if line.low(here) == "as"), first)
        at = first
    if line.low(first) == "as" or (line.low(first) in ("a", "an", "now", "currently") and at == first):
        start = first + 1
        while start < stop and line.low(start) in ("a", "an", "the", "now", "currently"):
            start += 1
        read = titles.read(line, start, stop)
        if read is not None and read.title and read.organization:
            return Position(read.title, read.organization)
    if line.low(first) == "the" and at == first and (called := _as_the(line, first, stop)) is not None:
        return called
    if (post := clauses.named_to(line, first, at, stop)) is not None:
        return post
    if (said := _at_body(line, first, stop)) is not None:
        return said
    if line.mark(at) == "," and line.low(at + 1) == "who":
        at += 2
    elif line.mark(at) == "," and (
        line.low(at + 1) in ("a", "an", "the", "now")
        or (line.low(first) in names.words.HONORIFICS and not line.within(first, stop))
    ):
        beside, _end, _both = after(line, at, stop, set())
        if beside.organization:
            return beside
    elif line.mark(at) == "," and at == first + 1:
        # "Fontaine, president and CEO, tells how it happened"
        beside, _end, _both = after(line, at, stop, set())
        if (beside.title or (beside.organization and line.low(at + 1) in ("of", "with"))) and line.mark(_end) == ",":
            return beside
    following = next(
        (span.lead for span in line.within(at, stop) if span.lead > at and names.proper(span.name) in found), stop
    )
    return clauses.clause(line, at, following)


_PRESENT = words("currently now today present presently current")


def _now_by(line: Line, first: int, stop: int) -> Position | None:
    """ "After 22 years at Boeing he is now chief engineer of Acme": what somebody is now, and not where they were."""
    he = next(
        (here for here in range(first + 2, min(stop, first + 16)) if line.low(here) in HE_OR_SHE | {"he's", "she's"}),
        -1,
    )
    if he < 0 or not any(
        line.low(here) in _PRESENT | {"joined", "founded", "opened", "started", "became"}
        for here in range(he + 1, min(stop, he + 4))
    ):
        return None
    told = clauses.clause(line, he + (line.low(he) in HE_OR_SHE), stop)
    return told if told is not None and told.organization else None


def _by_field(line: Line, first: int, stop: int) -> Position | None:
    """ "Currently: VP Engineering, Acme.", "Current role: CFO at Elm Bank"."""
    colon = next((here for here in range(first + 1, min(stop - 1, first + 4)) if line.mark(here) == ":"), 0)
    told, _end, _both = after(line, colon, stop, set()) if colon else (Position(), 0, False)
    if colon and told.organization is None:
        office = titles.read(line, colon + 1, stop)
        if office is not None and office.title and line.mark(office.end) == ",":
            close = bodies.end(line.tokens, office.end + 1, stop)
            told = (
                Position(office.title, bodies.text(line.text, line.tokens, office.end + 1, close))
                if close > office.end + 1
                else Position(office.title, office.organization)
            )
        elif office is not None:
            told = Position(office.title, office.organization)
    return told if told.organization else None


def _as_the(line: Line, first: int, stop: int) -> Position | None:
    """ "The Elm Zoo veterinarian will explain": somebody named before, called by their work."""
    read = titles.read(line, first + 1, stop)
    if (
        read is None
        or not read.title
        or not read.organization
        or read.title.endswith("s")
        or read.end >= stop
        or line.low(read.end) not in COMES | {"is", "has"}
    ):
        return None
    return Position(read.title, read.organization)


def _after_years(line: Line, first: int, stop: int) -> Position | None:
    """ "After 28 years with the Elm Police Department he's turning in his badge": where somebody has been all those
    years."""
    link = next(
        (
            here
            for here in range(first + 2, min(stop, first + 8))
            if line.low(here) in ("with", "at") and line.low(here - 1) in ("years", "decades", "career", "service")
        ),
        -1,
    )
    if link < 0:
        return None
    start = link + 1 + (line.low(link + 1) == "the")
    end = bodies.end(line.tokens, start, stop)
    return (
        Position(None, bodies.text(line.text, line.tokens, start, end))
        if end > start
        and line.low(end + (line.mark(end) == ",")) in HE_OR_SHE | {"he's", "she's"}
        and not bodies.place(line.tokens, start, end)
        else None
    )


def _at_body(line: Line, first: int, stop: int) -> Position | None:
    """ "At Elm Bakes, she leads a team", "Now with Acme, he …": where somebody is, before what they do there."""
    at = first + 1 if line.low(first) in ("now", "currently", "today") else first
    if line.low(at) not in ("at", "with") or (at == first and line.low(at) == "with"):
        return None
    start = at + 2 if line.low(at + 1) == "the" else at + 1
    end = bodies.end(line.tokens, start, stop)
    if (
        end == start
        or line.mark(end) != ","
        or line.low(end + 1) not in ("she", "he")
        or bodies.place(line.tokens, start, end)
    ):
        return None
    if at == first and not (line.low(end + 2).endswith("s") and line.low(end + 2) != "was"):
        return None
    return Position(None, bodies.text(line.text, line.tokens, start, end))


def _tell(found: dict[str, Person], key: str, position: Position) -> None:
    person = found[key]
    if position.title and person.title is None:
        found[key] = person.model_copy(update={"title": position.title, "organization": position.organization})
    elif position.organization and person.organization is None:
        found[key] = person.model_copy(update={"organization": position.organization})


__all__ = ["add"]
