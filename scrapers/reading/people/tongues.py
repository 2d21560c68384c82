"""Whom French and Spanish words before a name honour, or say that they keep the evening: "rendre hommage à", "premio …
a", "maestra de ceremonias:"."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading.people.evidence import NOTHING, Evidence, against, strong
from scrapers.reading.people.line import Line

_OFFICE = (
    r"(?:(?:l['’]|la |le |el |los |las |les |au |à la |al |à l['’])?(?:[a-zà-ÿ’'-]+ ){0,3}?(?:(?:M|Mme|Mlle|Me|Dr"
    r"|Dre|Dra|Lic|Sr|Sra|Ing|Prof|Profa)\.? |don |doña |Don |Doña )?)"
)
_HONOURED = re.compile(
    r"(?:\bhommage (?:à|au|aux)|\bhonorer|\bsouligner(?:a|ons|ont)? (?:le départ(?: à la retraite)?|la carrière"
    r"|les \d+ ans(?: de [a-zà-ÿ]+)?|l['’]apport|l['’]engagement) (?:de|du|d['’])|\bremis(?:e|es)? (?:à|au)"
    r"|\bdécerné(?:e|es|s)? (?:à|au)|\ben l['’]honneur de"
    r"|\b[Hh]omenaje (?:póstumo )?a|\b[Hh]omenajea(?:remos|mos|r|ndo)? a|\b[Hh]onr(?:ar|aremos|amos|ando) a"
    r"|\b[Rr]econoc(?:er|eremos|emos) a|\ben honor (?:a|de)|\b(?:[Pp]remio|[Gg]alardón|[Rr]econocimiento"
    r"|[Mm]edalla)\b[^.;:!?\n]{0,60}? (?:a|para))"
    rf"\s{_OFFICE}$"
    r"|(?:^|[.!?;\n]\s*|• ?)(?:[A-ZÀ-Þ][\w’'-]+ ){0,4}?(?:[Ll]auréate?s?|[Rr]écipiendaires?"
    r"|[Pp]ersonnalités? [^.:\n]{0,30}|[Bb]énévoles? (?:de l['’]année|émérites?)|[A-ZÀ-Þa-zà-ÿ]+ émérite"
    r"|[Ii]ntronisé(?:e|s|es)?|[Hh]onorés?|[Gg]alardonad[oa]s?|[Hh]omenajead[oa]s?|[Rr]econocimiento póstumo"
    r"|(?:[Pp]remio|[Pp]rix) [^.:\n]{2,50}|[^.:\n]{2,40} (?:de l['’]année|del [Aa]ño|del [Mm]es|du mois)"
    r"|(?:Latina|Latino|Mujer|Hombre|Femme|Homme) (?:de|of) [^.:\n]{3,30})\s?[:–—-]\s"
    rf"{_OFFICE}$"
)
_KEEPS = re.compile(
    rf"\b(?:[Aa]nimation ?: ?|[Àà] l['’]animation ?:|[Aa]nimatrice ?:|[Aa]nimateur ?:"
    rf"|[Mm]aîtres?(?:se)? de cérémonie ?:?|[Cc]onducirán? (?:el programa|la ceremonia|el evento|la gala|la velada)"
    rf"|[Mm]aestr[oa]s? de ceremonias ?:?|[Aa]nfitri(?:ón|ona|ones|onas) ?:|[Cc]onducción ?:)\s?{_OFFICE}$"
)
_SERVES = re.compile(
    rf"\b(?:[Bb]énédicité|[Ii]nvocación|[Ii]nvocation|[Oo]ración|[Bb]endición|[Rr]éservations?|[Ii]nscriptions?"
    rf"|[Bb]illets|[Bb]oletos|[Ii]nformes|[Mm]úsica|[Mm]usique)\s?(?::|auprès de|con|avec|a cargo de(?:l"
    rf"| la)?)\s?{_OFFICE}$"
)


def before(line: Line, begin: int, floor: int) -> Evidence:
    """What the words before the token ``begin`` say in French or Spanish."""
    if begin >= len(line.tokens) or begin == floor:
        return NOTHING
    said = line.text[line.tokens[floor].begin : line.tokens[begin].begin][-140:]
    if _HONOURED.search(said):
        return strong(Role.HONOREE, "honoured in another tongue", own=True)
    if _KEEPS.search(said):
        return strong(Role.HOST, "keeps the evening in another tongue", own=True)
    return against("serves in another tongue") if _SERVES.search(said) else NOTHING


__all__ = ["before"]
