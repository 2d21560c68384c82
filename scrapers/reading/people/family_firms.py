"""The firm that has somebody's surname and is named elsewhere in the text: "Owners Ann and Bob Lovelace", where
"Lovelace Hardware" is told of."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Person, Role
from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import given_names, is_ordinary, surnames
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_NO_FIRM = words(
    "award awards memorial center centre park hall street road avenue drive lane scholarship scholarships room field "
    "library school building stadium arena day night lecture lectures series "
    "fund foundation trail trust house county classic tournament invitational cup hospital wing lab gallery prize "
    "medal fellow fellows fellowship university college elementary high middle academy "
    "bridge lake creek river square plaza theater theatre auditorium chapel church museum collection chair professor "
    "professorship playground garden gardens pavilion complex dam airport fountain trophy open block"
)
"""What is called after somebody, and is not theirs."""
TRADES = words(
    "sons daughters bros brothers co vineyard vineyards cellars plumbing lighting roofing heating cooling hardware "
    "landscaping lawn florist flowers orchard orchards photography salon barbershop catering jewelers jewelry "
    "furniture builders homes auto motors motorsports "
    "chevrolet ford toyota honda printing nursery nurseries steel iron metals lumberyard greenhouse greenhouses cabinets flooring tile stone "
    "masonry concrete paving excavating trucking towing tire tires feed feeds seed supply implement equipment tractor "
    "machine welding sports outfitters kitchen deli diner coffee "
    "roasters pottery books music clothing apparel cleaners cleaning janitorial pets kennels meats market markets "
    "seafood brewing creamery candy chocolates ice-cream marina campground travel transport movers storage lumber "
    "windows glass doors paint painting upholstery "
    "dentistry orthodontics chiropractic veterinary vision eyecare hearing homecare accounting bookkeeping tax title "
    "mortgage appraisals auctions auctioneers design designs interiors remodeling restoration drywall fence fencing "
    "electrical pools septic well drilling propane oil foods produce poultry eggs honey"
)
_PAYS = re.compile(
    r"(?:sponsor\w*|courtesy of|thanks to|thank|underwritten|supported|donated|catered|provided"
    r"|compliments of)\b[^.!?\n]{0,60}$",
    re.I,
)
_BEFORE = ("former", "retired", "late", "past")
_AHEAD = re.compile(r"(?P<word>[\w’'&.-]{1,40}) {0,2}$")


def add(found: dict[str, Person], title: str, body: str) -> None:
    """The one firm of that name, for all who have it and of whom no body is told."""
    text = f"{title}\n{body}"
    before = list(found.values())
    for key, person in list(found.items()):
        surname = _surname(person.name)
        if (
            person.organization is None
            and person.role is not Role.HONOREE
            and (office := _office(text, person.name)) is not None
        ):
            # "Attorney Jane Roe", where the "Law Office of Jane Roe" pays for the lunch
            found[key] = person.model_copy(update={"organization": office})
            continue
        if person.organization is not None or surname is None or not _may_own(person):
            continue
        kin = [other for other in before if other.organization is not None and _surname(other.name) == surname]
        if kin:
            if (shared := _of_a_couple(person, kin, text)) is not None:
                found[key] = person.model_copy(update={"organization": shared})
            continue
        firms = _firms(text, surname, {other.name for other in found.values()})
        if len(firms) == 1:
            found[key] = person.model_copy(update={"organization": next(iter(firms))})


def _of_a_couple(person: Person, kin: list[Person], text: str) -> str | None:
    """ "Dan and Rosa Whitlow built Whitlow Farms": the firm of their name that only the last of them is given."""
    given, surname = person.name.split(" ")[0], _surname(person.name) or ""
    for other in kin:
        named = f"{re.escape(given)} (?:and|&) {re.escape(other.name)}"
        if (other.organization or "").startswith(f"{surname} ") and re.compile(named).search(text):
            return other.organization
    return None


def _office(text: str, name: str) -> str | None:
    told = re.compile(
        rf"\b(?:(?:Law|Dental) (?:Offices?|Practice|Firm)|Agency|Practice|Gallery"
        rf"|Studio) of {re.escape(name)}(?![\w’'-]| (?:&|and) )"
    ).search(text)
    return told.group() if told is not None else None


def _surname(name: str) -> str | None:
    parts = [part.rstrip(",") for part in name.split(" ") if part not in ("Jr.", "Sr.", "II", "III", "IV", "Jr", "Sr")]
    return parts[-1] if len(parts) > 1 and len(parts[-1]) > 2 and parts[-1].isalpha() else None


def _may_own(person: Person) -> bool:
    """Whether no title is told, or one of those who own or head a firm."""
    lows = (person.title or "").lower().replace(".", "").replace("/", " ").replace("-", " ").split()
    if not lows:
        return person.role is not Role.HONOREE
    return lows[0] not in _BEFORE and not _HEADS.isdisjoint(lows)


_HEADS = words(
    "owner owners founder founders president principal principals ceo partner partners proprietor proprietors "
    "operator vp vice managing attorney lawyer"
)


def _firms(text: str, surname: str, told: set[str]) -> set[str]:
    firms: set[str] = set()
    for match in re.compile(rf"(?<![\w’'-]){surname}(?:['’]s?|s['’])? (?=[A-Z&]|and [A-Z])").finditer(text):
        before = text[max(0, match.start() - 90) : match.start()].rpartition("\n")[2]
        ahead = _AHEAD.search(before)
        if (
            (
                ahead is not None
                and ahead["word"][:1].isupper()
                and ahead["word"].lower() not in ("the", "at", "visit", "meet", "tour", "by", "and")
                and not before.rstrip().endswith((".", "!", "?", ":"))
            )
            or before.endswith(("& ", " and "))
            or _PAYS.search(before)
        ):
            continue
        line = Line(text[match.start() : match.start() + 90].partition("\n")[0])
        end = bodies.end(line.tokens, 0, len(line.tokens))
        if (
            end < 2
            or not _trades(line, end)
            or any(span.first == 0 and span.sure == 2 and span.end >= end for span in line.names)
        ):
            continue
        named = bodies.text(line.text, line.tokens, 0, end)
        if named not in told:
            firms.add(named)
    return {firm for firm in firms if not any(other != firm and other.startswith(f"{firm} ") for other in firms)}


def _trades(line: Line, end: int) -> bool:
    """Whether the words behind the surname are those of a trade, and no other name's and nothing that is called after
    somebody."""
    if line.low(end - 1) in _NO_FIRM or line.low(1) in _NO_FIRM:
        return False
    behind = [token.low for token in line.tokens[1:end] if token.word and token.low not in ("and", "of", "the")]
    if not {line.low(end - 1), line.low(end - 2)} & (bodies.UNITS | bodies.LEGAL | TRADES):
        # "Truchard Wine Dinner", "The Longmire Defense"
        return False
    return (
        bool(behind)
        and all(
            low in bodies.UNITS
            or low in bodies.LEGAL
            or (is_ordinary(low) and low not in given_names())
            or low in ("sons", "daughters", "bros")
            or low not in surnames() | given_names()
            for low in behind
        )
        and any(low in bodies.UNITS or low in bodies.LEGAL or is_ordinary(low) for low in behind)
    )


__all__ = ["TRADES", "add"]
