"""The place that a sentence in French or Spanish says the event is held at: "aura lieu à l'Hôtel Wade, 12, rue du
Parc", "se llevará a cabo en el Centro Cívico"."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Place
from scrapers.reading import houses, venues

_HELD = re.compile(
    r"(?:(?:aura|a|auront) lieu|se (?:tiendra|tient|d[ée]roulera|d[ée]roule)|(?:sera|est) (?:pr[ée]sent[ée]e?|tenue?"
    r"|offerte?)|rendez-vous|vous attendons|joignez-vous à nous)\s(?P<avant>[^.\n]{0,50}?)(?:\s?\b)"
    r"(?:à\sl['’]|à\sla\s|au\s|aux\s|à\s|dans\s(?:la\s|le\s|l['’]))(?=(?-i:[A-ZÀ-Þ])|salle|centre|biblioth|h[ôo]tel"
    r"|école"
    r"|église|mairie|caf[ée]|restaurant)"
    r"|(?:se (?:llevar[áa] a cabo|celebrar[áa]|realizar[áa]|har[áa])|tendr[áa] lugar|ser[áa]|nos vemos|[úu]nase"
    r"|acomp[áa]ñenos)\s(?P<antes>[^.\n]{0,50}?)(?:\s?\b)en\s(?:el\s|la\s|los\s|las\s)?(?=(?-i:[A-ZÀ-Þ]))",
    re.I,
)
_UP_TO_END = re.compile(r"(?:[^.;\n]|(?<=\b[A-Za-z]{2})\.(?=[ ,])|(?<=\b[A-Z])\.)+")
_GOES_ON = re.compile(
    r"\s*(?:,\s)?(?:\b(?:à partir de|à \d|dès|de \d|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)|pour "
    r"|avec |a las|a la una|el (?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|\d)|desde|para |con )).*$",
    re.I,
)
_NO_HOUSE = re.compile(r"(?:Zoom|Teams|ligne|l[íi]nea|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t)", re.I)
_HOUSE = re.compile(
    r"(?:salle|centre|biblioth[èe]que|h[ôo]tel|[ée]cole|[ée]glise|mairie|caf[ée]|restaurant|th[ée][âa]tre|mus[ée]e"
    r"|club|auberge"
    r"|maison|palais|ar[ée]na|chalet|centro|biblioteca|hotel|escuela|iglesia|teatro|museo|casa|sal[óo]n|parque"
    r"|auditorio|universidad)\b",
    re.I,
)


def read(text: str) -> Place | None:
    """The one house, or street, that the sentences of a text say the event is held at."""
    found: dict[str, Place] = {}
    for match in _HELD.finditer(text[:3000]):
        rest = _UP_TO_END.match(text, match.end())
        told = _GOES_ON.sub("", rest.group()).strip(" ,") if rest else ""
        if not 3 < len(told) < 160 or _NO_HOUSE.match(told):
            continue
        place = venues.place(told)
        if place is not None and (
            place.street or (place.name and (_HOUSE.match(place.name) or houses.is_house(place.name)))
        ):
            found.setdefault((place.name or place.street or "").casefold(), place)
    return next(iter(found.values())) if len(found) == 1 else None


__all__ = ["read"]
