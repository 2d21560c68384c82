"""The body behind a name in Spanish and French: ", periodista de Radio Llano", ", del Instituto del Agua", ", de la
firme Roe Lee"."""

from __future__ import annotations

from collections.abc import Set

from scrapers.reading import bodies
from scrapers.reading.body_words import ABROAD
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_LINKS = words("de du del des chez d' à")
_ARTICLES = words("la el los las le les l'")
_FIRMS = words(
    "firma firme empresa société sociedad entreprise cabinet despacho organización organismo compañía compagnie"
)
_KINDS = ABROAD | words(
    "clínica instituto universidad banco grupo radio cámara fundación centro escuela hospital museo ministerio "
    "secretaría asociación consejo comité club colegio biblioteca departamento ayuntamiento "
    "clinique institut université banque groupe chambre fondation centre école hôpital musée ministère association "
    "société caisse ville conseil comité collège bibliothèque"
)
_FURTHEST = 4


def body(line: Line, at: int, stop: int, persons: Set[int]) -> str | None:
    """The body that "de" leads to at once behind a name, or behind the few small words of a post."""
    begin = at + (line.mark(at) == ",")
    link = next((here for here in range(begin, min(stop, begin + _FURTHEST)) if line.low(here) in _LINKS), -1)
    if link < 0 or any(line.tokens[here].capital or not line.tokens[here].word for here in range(begin, link)):
        return None
    posted = link > begin
    start = link + 1
    while start < stop and (line.mark(start) in _ARTICLES or line.mark(start) in _FIRMS):
        posted = posted or line.mark(start) in _FIRMS
        start += 1
    elided = line.mark(start)[:2] in ("l'", "l’", "d'", "d’")
    if start >= stop or start in persons or not (line.tokens[start].capital or elided):
        return None
    end = bodies.end(line.tokens, start, stop)
    if end <= start or bodies.place(line.tokens, start, end) or not (posted or line.low(start)[2 * elided :] in _KINDS):
        return None
    if line.low(link) == "à" and not (line.mark(start).isupper() or line.low(start)[2 * elided :] in _KINDS):
        # "notaire à Montréal"
        return None
    told = bodies.text(line.text, line.tokens, start, end)
    return told[2:] if elided else told


__all__ = ["body"]
