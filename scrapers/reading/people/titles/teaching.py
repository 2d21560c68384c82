"""What somebody teaches, or has the care of: "Professor of Ethnic Studies", "Minister of Labour"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.extent import further
from scrapers.reading.people.titles.heads import is_head
from scrapers.reading.words import words

_TEACHERS = words("professor professors lecturer lecturers")
_WHERE = words(
    "university college school institute academy seminary department center centre faculty program universität "
    "universidad state tech"
)


def taught_end(line: Line, at: int, stop: int) -> int:
    """Where what a professor teaches ends, which is nobody's name: "Professor of Ethnic Studies", "Professor emeritus
    of Irrigation"; 0 for others."""
    head = line.low(at - 1) if line.low(at - 1) not in ("emeritus", "emerita") else line.low(at - 2)
    if head not in _TEACHERS or at + 1 >= stop or not line.tokens[at + 1].capital:
        return 0
    end = bodies.end(line.tokens, at + 1, stop)
    if (
        line.low(end) in ("and", "&")
        and not any(is_head(line, here) for here in range(end + 1, min(end + 4, stop)))
        and end + 1 < stop
        and line.tokens[end + 1].capital
        and is_ordinary(line.low(end + 1))
    ):
        # "Professor of Criminology and Justice"
        end = bodies.end(line.tokens, end + 1, stop)
    close = next(
        (
            here
            for here in range(at + 1, end)
            if line.low(here) == "at" or any(span.lead == here and span.sure == 2 for span in line.names)
        ),
        end,
    )
    return (
        further(line, close, stop)
        if close > at + 1
        and not any(token.low in _WHERE for token in line.tokens[at + 1 : close])
        and not bodies.place(line.tokens, at + 1, close)
        else 0
    )


def ministers(line: Line, at: int, stop: int) -> int:
    """Where the care of a minister ends, which is no land and no church: "Minister of Labour"; 0 for others."""
    end = bodies.end(line.tokens, at, stop)
    close = next((span.lead for span in line.names if at < span.lead < end and span.sure == 2), end)
    matter = (
        close > at
        and line.tokens[at].capital
        and not bodies.place(line.tokens, at, close)
        and not any(token.low in _CHURCHES for token in line.tokens[at:close])
    )
    return close if matter and close == at + 1 else 0


_CHURCHES = words("church cathedral temple chapel parish congregation ministries ministry")


__all__ = ["ministers", "taught_end"]
