"""Where two streets meet: "Corner of Main and 3rd Streets", "Calle 8 & SW 15th Ave"."""

from __future__ import annotations

from hobnob import patterns as re

_KIND = (
    r"(?i:streets?|sts?|avenues?|aves?|roads?|rds?|lanes?|drives?|boulevards?|blvds?|highways?|hwys?|routes?"
    r"|parkways?|pkwys?)\.?"
)
_SIDE = r"(?:(?:[NSEW]{1,2}\.?\s)?(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\w’'-]*\.?)(?:\s[A-Z][\w’'-]*){0,2})"
_ROAD = r"(?:Route|Rt\.?|Highway|Hwy\.?|US|I)[ -]\d{1,3}[A-Z]?"
_CROSSING = re.compile(
    rf"(?:^|(?<=[,\n]\s)|(?<=\n)|(?<=[,|]))(?:(?:(?:at|on)\s)?(?i:the\s)?(?i:corner"
    rf"|intersection)\sof\s(?:the\s)?(?:{_ROAD}|{_SIDE}(?:\s{_KIND})?)\s(?:&|and)\s(?:{_ROAD}|{_SIDE}(?:\s{_KIND})?)"
    rf"|(?:{_SIDE}\s{_KIND}|(?:[NSEW]{{1,2}}\.?\s)?\d{{1,3}}(?:st|nd|rd|th)|(?:Calle|Hwy|Highway"
    rf"|Route)\s\d{{1,3}})\s(?:&|and|at)\s{_SIDE}\s{_KIND}"
    r"|(?:[NSEW]{1,2}\.?\s)?[A-Z][\w’'-]*\s(?:&|and)\s(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\w’'-]*)\s(?:Streets|Sts\.?"
    r"|Avenues|Aves\.?|Roads|Rds\.?))(?=$|[,\n|(])"
)


def find(text: str) -> tuple[int, int] | None:
    """Where in the text a crossing stands, as a piece of its own."""
    match = _CROSSING.search(text)
    return match.span() if match else None
