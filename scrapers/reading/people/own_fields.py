"""The body that a line of its own tells below a name, other lines between: "Presenter: Jane Roe", "Topic: Wells",
"Organization: Elm County"."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Person
from scrapers.reading import bodies
from scrapers.reading.people.line import Line

_FIELD = re.compile(
    r"^\W*(?:(?:speaker|presenter|panelist|guest|moderator)(?:['’]s)? )?(?P<label>company|organi[sz]ation|employer"
    r"|firm|affiliation|agency|workplace|represents|representing)(?: name)?(?:: ?| [-–—] )(?P<value>\S.*)$",
    re.I,
)
_REACH = 5
"""So many lines below the name."""


_INSIDE = re.compile(
    r"(?<=[.;|)]) ?(?:company|organi[sz]ation|employer|firm|affiliation|agency|workplace|represents"
    r"|representing): ?(?P<value>[A-Z0-9][^.;|\n]{1,80})",
    re.I,
)
"""Such a field behind a name in the same line: "Speaker: Jane Roe. Company: Roe Marine. Topic: Wells"."""


def add(found: dict[str, Person], body: str) -> None:
    """The body for the person named last before such a line, who has none yet."""
    lines = body.split("\n")
    for at, line in enumerate(lines):
        match = _FIELD.match(line)
        for inner in _INSIDE.finditer(line) if match is None else ():
            here = [key for key, person in found.items() if person.name in line[: inner.start()]]
            if len(here) == 1 and found[here[0]].organization is None and (named := _named(inner["value"])) is not None:
                found[here[0]] = found[here[0]].model_copy(update={"organization": named})
        if match is None:
            continue
        for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
            here = [key for key, person in found.items() if person.name in lines[back]]
            if not here and not _FIELD.match(lines[back]):
                continue
            if len(here) == 1 and found[here[0]].organization is None and (named := _named(match["value"])) is not None:
                found[here[0]] = found[here[0]].model_copy(update={"organization": named})
            break


def _named(value: str) -> str | None:
    line = Line(value.strip())
    end = bodies.end(line.tokens, 0, len(line.tokens))
    if end == 0 or (end < len(line.tokens) and line.mark(end) not in (",", ".", "(", "|", ";")):
        return None
    named = bodies.text(line.text, line.tokens, 0, end)
    return (
        named + "."
        if line.mark(end) == "."
        and end + 1 == len(line.tokens)
        and named.endswith(("Dept", "Co", "Inc", "Corp", "Assn"))
        else named
    )


__all__ = ["add"]
