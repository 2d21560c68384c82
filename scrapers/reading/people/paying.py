"""Persons, and no bodies, among those who pay: "Beverage Sponsor: Ted & Judy Roe", "sponsored by Elm Bank and State
Farm agent Jane Roe", "Longest Drive: Jane Roe, Realtor"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading.people import mentions
from scrapers.reading.people.context import Announced
from scrapers.reading.people.evidence import strong
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.mention import Mention
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words

_FARE = (
    r"(?:lunch|breakfast|dinner|coffee|snacks?|drinks?|donuts?|doughnuts|pizzas?|desserts?|refreshments|beverages"
    r"|beer|wine|cookies|bagels|appetizers|prizes?|shirts|t-shirts|helmets|water|meals?|food|cake"
    r"|(?:auction |raffle )?items|(?:gift )?baskets|giveaways|swag|tickets|cider|cocoa|ice cream|hot dogs|popcorn"
    r"|soup|chili|candy|lemonade)"
)
_CUE = re.compile(
    r"(?:\b[Ss]ponsors?|\bSPONSORS?|\b[Uu]nderwriters?|\b[Bb]enefactors?|\b[Dd]onors|\b[Pp]atrons"
    r"|\b[Cc]ommanditaires?|\b[Pp]artenaires?|\b[Pp]atrocinador(?:a|es)?"
    r"|\b[Pp]atrocinan?)\b(?: \(\$?[\d,]+\+?\))?(?: (?:for|of) the [a-z]+| de [A-Z][a-z]+| [A-Z][a-z]+)? ?(?:(?:is"
    r"|are|includes?)\b ?|[:–—-] ?)|\b(?:[Ss]ponsored|[Uu]nderwritten|[Ss]upported|[Mm]ade possible|[Ff]unded"
    r"|[Cc]ommanditée?|[Pp]atrocinad[oa])(?: in part| entirely)? (?:by|par|por) (?:a (?:gift|donation|grant) from )?"
    r"|\b(?:[Oo]ur|[Tt]he|[Tt]onight['’]s|[Tt]his (?:month|week|year)['’]s)(?: [a-z]+){0,2} sponsors?,? (?=[A-Z])"
    r"|\b(?:Platinum|Diamond|Emerald|Ruby|Gold|Silver|Bronze)(?: [Ll]evel)? ?[:–—-] ?"
    r"|^\W*[A-Z][a-z]+ [Ll]evel ?[:–—-] ?"
    r"|\b(?:Benefactor|Patron|Donor|Friend|Supporter|Champion)s? \(\$[\d,]+\+?\) ?[:–—-] ?"
    r"|\b[Ww]ith (?:additional |generous )?support from:? ?|\b[Cc]on el patrocinio de (?:la |el )?|\b[Cc]ompliments of "
    rf"|(?i:\bthe generosity of |\b(?:{_FARE}|room|venue|space|hall)(?: (?:is|are|will be))?,? courtesy of "
    rf"|\b{_FARE}(?: (?:is|are|will be))?(?: generously| kindly)? (?:provided|donated|supplied|furnished) by "
    rf"|\b{_FARE},? courtesy of )"
)
_GAMES = re.compile(
    r"^\W*(?:[Mm]en['’]s |[Ww]omen['’]s |[Ll]adies['’]? )?(?:Long(?:est)? [Dd]rive|LONGEST DRIVE"
    r"|Closest (?:[Tt]o (?:[Tt]he )?)?(?:[Pp]in|[Ll]ine)|Hole[- ][Ii]n[- ][Oo]ne|Beverage [Cc]art"
    r"|Putting (?:[Cc]ontest|[Gg]reen)|Straightest [Dd]rive|Driving [Rr]ange|(?:Golf )?[Cc]art [Ss]igns?|Hole #?\d+"
    r"|Tee [Bb]ox|Lane \d+)\s?[:–—-] ?"
)
"""What is paid for at an outing; with a result behind it, it tells who won."""
_BLOCK = re.compile(
    r"^\W*(?:(?:[Tt]hank|[Oo]ur|[A-Z0-9$])[\w’'&$,+-]*[ ,]+){0,7}?(?:[Ss]ponsors?|SPONSORS?|[Uu]nderwriters"
    r"|[Bb]enefactors|[Pp]artenaires|[Cc]ommanditaires|[Pp]atrocinadores)(?: \(\$?[\d,]+\+?\))?\s*[:!–—-]*\s*$"
)
"""A line below which sponsors stand in rows of their own."""
_LINK = frozenset(
    [
        "and", "&", "of", "the", "by", "in", "part", "for", "mr", "mrs", "dr", "drs", "y", "et", "la", "el", "me",
        "attorney", "attorneys", "agent", "agents", "advisor", "adviser", "realtor", "realtors", "broker", "financial",
        "insurance", "mortgage", "estate", "orthodontist", "dentist", "judge", "mayor", "former", "local",
    ]
)  # fmt: skip
_NO_PAYER = re.compile(
    r"\bsponsors? (?:a|the|an|code|this|needed|wanted|levels?|opportunit)|\bcall\b|\b(?:House|Senate"
    r"|Assembly) (?:Bill|File|Joint)|\b(?:HB|SB|H\.?R\.?|A\.?B\.?) ?\d|\bcontact\b|\bemail\b",
    re.I,
)
_SHORT = words("lic rep sen dr mr mrs ms gov hon rev st co inc jr sr")
_ROWS = 30


def find(lines: Iterable[Line], body: str = "") -> Iterator[Announced]:
    """Everyone whom a list of sponsors names as a person, with or without their firm."""
    rows = _below_headings(body)
    for line in lines:
        below = line.text in rows and _is_row(line)
        if not line.names or _NO_PAYER.search(line.text):
            continue
        game = _GAMES.match(line.text)
        if not (game or below or _CUE.search(line.text)):
            continue
        for first, stop in line.sentences:
            spans = [span for span in line.within(first, stop) if span.sure == 2]
            for chain in mentions.chains(line, mentions.find(line, first, stop, spans)) if spans else []:
                for one in chain:
                    begin = _cue_before(line, one.begin)
                    begin = game.end() if begin < 0 and game else 0 if begin < 0 and below else begin
                    if (
                        begin >= 0
                        and _a_person(line, one, chain, begin)
                        and _listed(line, begin, one.begin)
                        and _alone(
                            line, one.name.end, placed=one.end > one.name.end and one.position.organization is not None
                        )
                        and not (game and not _of_a_trade(line, one))
                    ):
                        firm = (chain[0].position.organization or "").rpartition(" and ")[2]
                        if _agent_of(chain[0]) and (
                            one is chain[0] or one.written.split()[-1] == chain[0].written.split()[-1]
                        ):
                            one.position = Position(one.position.title, firm)
                        elif not _with_own_firm(line, one, begin):
                            # the next of the list is no body of theirs
                            one.position = Position(one.position.title, None)
                        yield Announced(
                            one,
                            Role.SPONSOR,
                            line.cut(first, stop),
                            [strong(Role.SPONSOR, "in a list of sponsors", own=True)],
                            3.0,
                        )


def _below_headings(body: str) -> set[str]:
    """The rows that stand below a line like "Gold Sponsors", as long as they are no prose."""
    found: set[str] = set()
    left = 0
    for raw in body.split("\n"):
        row = raw.strip(" •*–-\t")
        if not row:
            continue
        left = (
            _ROWS
            if len(row) < 70 and _BLOCK.match(row)
            else left - 1
            if left and len(row) < 90 and row[-1] not in ".!?"
            else 0
        )
        if 0 < left < _ROWS:
            found.add(row)
    return found


def _is_row(line: Line) -> bool:
    """Whether a line is one of a list, and no prose."""
    return (
        len(line.text) < 90
        and line.text[-1] not in ".!?"
        and sum(token.word and not token.capital and token.low not in _LINK for token in line.tokens) < 2
    )


def _a_person(line: Line, one: Mention, chain: list[Mention], begin: int) -> bool:
    """Whether it is somebody for certain, as so many firms have the names of people: honoured, a couple, with letters
    or a trade, beside a firm of their own."""
    surname = one.written.split()[-1]
    if (
        one.name.honoured
        or _of_a_trade(line, one)
        or any(
            other is not one and other.written.split()[-1] == surname and other.written != one.written
            for other in chain
        )
    ):
        return True
    return _with_own_firm(line, one, begin) or (
        line.text[:begin].endswith("supported by ") and line.mark(one.name.end) in (".", "")
    )


def _of_a_trade(line: Line, one: Mention) -> bool:
    """ "State Farm agent Jane Roe", "Jane Roe, Realtor", "Jane Roe, DDS"."""
    trade = [word.rstrip("s") for word in re.split(r"[ ./-]+", (one.position.title or "").lower())]
    return (
        line.low(one.name.lead - 1).rstrip("s") in _STYLED
        or line.mark(one.name.lead - 1) in ("Me", "Lic", "Lic.", "Rep", "Rep.", "Sen", "Sen.")
        or not _STYLED.isdisjoint(trade)
        or letters(line, one.name.end, len(line.tokens)) > one.name.end
    )


def _agent_of(one: Mention) -> bool:
    """Whether a firm before the name is the one somebody sells for: "State Farm agent Jane Roe", "Edward Jones advisor
    Bob Ray"."""
    return (
        one.begin < one.name.lead
        and one.position.organization is not None
        and (one.position.title or "").lower().rstrip("s").endswith(_AGENTS)
    )


def _with_own_firm(line: Line, one: Mention, begin: int) -> bool:
    """ "Bob Roe, Roe Financial"; "Our sponsor Jane Roe, Elm Realty"."""
    ours = line.text[:begin].rstrip(" ,").lower().endswith("sponsor")
    return (
        one.position.organization is not None
        and one.name.end < one.end
        and (one.written.split()[-1].lower() in one.position.organization.lower() or ours)
    )


_AGENTS = ("agent", "advisor", "adviser", "broker", "realtor", "lender")
_STYLED = words(
    "orthodontist dentist attorney realtor pastor judge sheriff senator representative mayor doctor agent advisor "
    "adviser broker lender notary notaire avocat avocate avocats cpa councilman councilwoman councilmember councilor "
    "councillor alderman alderwoman trustee commissioner governor chief lic"
)


def _cue_before(line: Line, at: int) -> int:
    """Where the words end that say that those behind them pay, the last before the token ``at``; -1 where none do."""
    begins = line.tokens[at].begin
    ends = [match.end() for match in _CUE.finditer(line.text) if match.end() <= begins]
    return ends[-1] if ends else -1


def _listed(line: Line, begin: int, at: int) -> bool:
    """Whether nothing but a list of names stands between."""
    before = ""
    for token in line.tokens[:at]:
        if token.begin < begin:
            continue
        if token.word and not token.capital and token.low.rstrip(".") not in _LINK and not token.text[0].isdigit():
            return False
        if not token.word and token.text in ".!?:()" and not (token.text == "." and before in _SHORT):
            return False
        before = token.low
    return True


def _alone(line: Line, end: int, *, placed: bool) -> bool:
    """Whether the name is not the beginning of a body's: "Jane Roe Realty", "Jane Roe's Diner"."""
    if line.mark(end - 1)[-2:] in ("'s", "’s"):
        return False
    behind = line.tokens[end] if end < len(line.tokens) else None
    return (
        behind is None
        or not behind.word
        or not (behind.capital or behind.low in ("of", "memorial"))
        or behind.text.isupper()
        or (behind.low == "of" and placed)
    )


__all__ = ["find"]
