"""Who is meant where nobody else is told of: "Paintings by Jane Roe. Artist talk at 6:30", "Jane Roe (Elm College)"
above "Title: …"."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.people.behind import after
from scrapers.reading.people.cues import PREPOSITIONS, ROLES
from scrapers.reading.people.evidence import Evidence, strong
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.section import Section
from scrapers.reading.words import words

_MAKER = (
    r"(?:artist|author|photographer|filmmaker|director|composer|sculptor|painter|poet|quilter|potter|weaver|writer"
    r"|playwright|novelist|illustrator|cartoonist|maker)"
)
_TALK = re.compile(
    rf"\b{_MAKER}(?:['’]s)? (?:talk|lecture|q ?& ?a|remarks|discussion|gallery talk|demonstration|demo"
    rf"|walk-?through|visit|reading)\b|\b(?:talk|q ?& ?a|discussion|conversation|remarks|demonstration|reading) (?:by"
    rf"|with) the {_MAKER}\b|\b(?:meet|hear from|hear|question) the {_MAKER}\b|\bthe {_MAKER} will (?:speak|talk"
    rf"|read|sign|attend|be (?:present|there|here|on hand|in attendance))\b",
    re.I,
)
_MADE = words(
    "paintings painting works work photographs photography photos quilts drawings prints sculpture sculptures "
    "ceramics pottery watercolors watercolours collages murals poems exhibit exhibition show series collection "
    "installation textiles weavings jewelry cartoons illustrations novel memoir book film documentary play written "
    "directed painted composed"
)
_SESSION = re.compile(r"^\W*(?:talk )?(?:title|topic|abstract|talk)\s*[:–—-]", re.I | re.M)
_LECTURES = words("colloquium colloquia seminar lecture lectures symposium talk talks")
_NOT_A_TOPIC = words(
    "sponsor sponsors sponsored award awards winner winners recipient chair treasurer secretary president contact "
    "host photo score scores donated donation seat term vacancy absent excused"
)
_LONGEST = 130


def find(
    rows: list[tuple[Line, Section | None]], title: str, body: str
) -> Iterator[tuple[Line, int, int, names.Name, Evidence]]:
    """Whom a text means that announces nobody."""
    if _TALK.search(f"{title}\n{body}"):
        made = list(_makers([Line(title), *(line for line, _section in rows)]))
        if len({names.proper(span.name) for _line, _first, _stop, span in made}) == 1:
            line, first, stop, span = made[0]
            yield line, first, stop, span, strong(Role.SPEAKER, "whose works they are, and who talks", own=True)
            return
    lectures = not _LECTURES.isdisjoint(re.split(r"\W+", title.lower())) or _SESSION.search(body) is not None
    for line, section in rows:
        if section is not None and (section.refused or section.role is not None):
            continue
        for first, stop in line.sentences:
            if (named := _told_with_topic(line, first, stop, lectures=lectures)) is not None:
                yield line, first, stop, named, strong(Role.SPEAKER, "somebody of a body, and a topic")


def _makers(lines: list[Line]) -> Iterator[tuple[Line, int, int, names.Name]]:
    """Who made the works that are told of."""
    for line in lines:
        for first, stop in line.sentences:
            for span in line.within(first, stop):
                at = span.lead - 1
                while (
                    at > first
                    and line.tokens[at].word
                    and not line.tokens[at].capital
                    and line.low(at) not in PREPOSITIONS
                    and span.lead - at < 4
                ):
                    at -= 1
                made = line.low(at) == "by" and (line.mark(at - 1) in '"”' or line.has(_MADE, max(first, at - 4), at))
                owns = line.mark(span.end - 1)[-2:] in ("'s", "’s") and line.has(
                    _MADE, span.end, min(stop, span.end + 4)
                )
                if span.sure and (made or owns):
                    yield line, first, stop, span


def _told_with_topic(line: Line, first: int, stop: int, *, lectures: bool) -> names.Name | None:
    """Who stands alone in a sentence with their body: where lectures are told of, or a colon and a topic follow."""
    spans = line.within(first, stop)
    if (
        len(line.text) > _LONGEST
        or not spans
        or spans[0].sure < 2
        or spans[0].lead != first
        or line.mark(spans[0].end) not in ("(", ",")
    ):
        return None
    span = spans[0]
    beside, end, _both = after(line, span.end, stop, set())
    end += line.mark(end) == ")"
    lettered = letters(line, span.end, end) > span.end
    if (
        not (beside.organization or lettered)
        or (beside.title or "").lower() in ROLES
        or line.has(_NOT_A_TOPIC, end, stop)
    ):
        return None
    if lectures and (end >= stop or (line.mark(end) in ".," and end + 1 >= stop)):
        return span
    topic = [token for token in line.tokens[end + 1 : stop] if token.word]
    led = line.mark(end) == ":" or (lectures and line.mark(end) in ("-", "–", "—", "|"))
    titled = sum(token.capital for token in topic if len(token.text) > 3) * 2 > sum(
        len(token.text) > 3 for token in topic
    )
    return span if led and len(topic) > 1 and topic[0].capital and titled and topic[0].text[0].isalpha() else None


__all__ = ["find"]
