"""The field of work that a title has behind "of" or "for": "Human Resources", "African politics", "the law school"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.people.cues import AUXILIARIES, STOPS, present
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS, MAKERS
from scrapers.reading.words import words


def behind_articles(line: Line, at: int, stop: int) -> int:
    """The token behind "the", "our", "its" or "a", behind "Elmwood-based", or behind "de la"."""
    if line.low(at - 1) in ("de", "en") and line.low(at) in ("la", "el", "los", "las") and not line.tokens[at].capital:
        return at + 1
    while at < stop and (
        (line.low(at) in ("the", "our", "its", "a", "an") and not line.tokens[at].capital)
        or line.low(at).endswith("-based")
    ):
        at += 1
    return at


HEADS_FOR = words("president director dean provost chancellor vp officer")
"""Heads that have their field behind "for"."""
_NAMED_FIRM = words(
    "company firm agency startup nonprofit retailer consultancy sponsor underwriter insurer lender distributor "
    "supplier manufacturer"
)
_FIELDS_TOO = words("development services media accounting strategy marketing design construction")
"""Words that end both lines of work and the names of bodies."""
_SCHOOLS = words("school department faculty college program office division team")


def function(line: Line, at: int, stop: int) -> int:
    """Where "of Operations", "of Human Resources", "of the board" ends; 0 where it is a body that follows."""
    found = line.tokens
    begin = at + 1
    if _firm_of_kind(line, begin, stop):
        return 0
    if (
        line.low(at) == "of"
        and line.low(at - 1).rstrip("s") in _FOUNDS
        and begin < stop
        and found[begin].capital
        and bodies.end(found, begin, stop) > begin + 1
    ):
        # "founder of People First HR"
        return 0
    if line.low(at) == "for" and line.low(at - 1) in HEADS_FOR and (close := small_words(line, begin, stop)):
        return close
    if begin + 1 < stop and found[begin].low == "the" and found[begin + 1].capital:
        begin += 1
    here = _functions(line, begin, stop)
    if here == begin or (here == begin + 1 and found[begin].low == "the") or _opens_body(line, begin, here, stop):
        return 0
    if (
        here < stop
        and "the" in (found[begin].low, found[begin - 1].low)
        and not found[here - 1].capital
        and not found[here].capital
        and found[here].low in _SCHOOLS
    ):
        # "dean of the law school"
        return here + 1
    return here if found[here - 1].low in FUNCTIONS or found[here - 1].low in ("chain", "works") else 0


def _firm_of_kind(line: Line, begin: int, stop: int) -> bool:
    """ "owner of energy company Boreal": a line of work, a kind of body in small letters and its name."""
    found = line.tokens
    return any(
        line.low(kind) in _NAMED_FIRM
        and not found[kind].capital
        and kind + 1 < stop
        and found[kind + 1].capital
        and all(not found[back].capital for back in range(begin, kind))
        for kind in range(begin + 1, min(begin + 4, stop))
    )


def _functions(line: Line, begin: int, stop: int) -> int:
    """Where the lines of work that begin at ``begin`` end."""
    here = begin
    while (
        here < stop
        and here - begin < 5
        and line.tokens[here].word
        and (
            line.low(here) in FUNCTIONS
            or (line.low(here) == "chain" and line.low(here - 1) == "supply")
            or (line.low(here) == "works" and line.low(here - 1) == "public")
            or (line.low(here) in ("and", "&") and here > begin and line.low(here + 1) in FUNCTIONS)
        )
    ):
        here += 1
    if here < stop and line.mark(here) == "&" and line.low(here + 1) in FUNCTIONS:
        here += 2
        while here < stop and line.low(here) in FUNCTIONS:
            here += 1
    return here


def _opens_body(line: Line, begin: int, here: int, stop: int) -> bool:
    """Whether lines of work are the first words of a body's name: "publisher of the Business Ledger", "of Health
    Partners"."""
    found = line.tokens
    if not found[begin].capital:
        return False
    if (
        line.low(here) == "for"
        and line.low(begin - 1) == "the"
        and line.low(here - 1) in bodies.TAKES_FOR
        and here + 1 < stop
        and found[here + 1].capital
    ):
        # "president of the Board for Land and Water"
        return True
    if here < stop and found[here].word and found[here].capital and found[here].low not in ("and", "of"):
        end = bodies.end(found, begin, stop)
        if found[begin - 1].low == "the" or (end > here and found[end - 1].low in bodies.UNITS):
            return True
        if (
            here == begin + 1
            and found[begin].low in ("court", "legal")
            and found[here].low in ("appointed", "aid", "services")
        ):
            # "CEO of Legal Aid of Elm County"
            return True
        if (
            end == here + 1
            and here == begin + 1
            and found[begin].low in ("arts", "music", "housing", "community", "energy", "parks", "families", "legal")
            and found[here].low not in FUNCTIONS
            and (end >= stop or line.mark(end) in (",", ".", ";", ")"))
            and not any(span.lead == here for span in line.names)
        ):
            # "director of Arts Midwest"
            return True
    return (
        found[here - 1].low in bodies.UNITS
        and here - begin > 1
        and found[here - 1].low not in _FIELDS_TOO
        and not (line.low(here - 2) == "public" and found[here - 1].low in ("works", "health"))
    )


_FOUNDS = words("owner co-owner founder co-founder cofounder proprietor")
_JOINS = str.maketrans("", "", "-'’")
"""The marks within a word: "veterans' services"."""
_OF_THINGS = words(
    "owner co-owner founder co-founder cofounder proprietor operator maker creator member one head-start survivor "
    "mother father"
)
"""What these are "of" is what they own or made, and no field."""


def field_end(line: Line, at: int, stop: int) -> int:
    """Where the field of "curator of ethnology", "professor of real estate" ends: small words that close before a mark,
    a name, an "at" or a verb."""
    if (
        line.low(at) == "de"
        and at + 3 < stop
        and line.tokens[at + 1].word
        and not line.tokens[at + 1].capital
        and line.low(at + 2) in ("de", "del", "en")
        and line.tokens[at + 3].capital
    ):
        # "gerente de planta de Cementos del Valle"
        return at + 2
    if line.low(at) != "of" or line.low(at - 1).rstrip("s") in _OF_THINGS or line.low(at - 1) in MAKERS:
        return 0
    if line.low(at + 1) in ("the", "our", "its") and (part := _part_at(line, at + 2, stop)):
        return part
    here = at + 1 + of_a_land(line, at + 1)
    verb = 0
    while (
        here < stop
        and here - at < 6
        and line.tokens[here].word
        and not line.tokens[here].capital
        and line.tokens[here].text.translate(_JOINS).isalpha()
        and (line.low(here) not in STOPS or line.low(here) == "and")
    ):
        verb = verb or here * present(line.low(here))
        here += 1
    if here == at + 1 or line.low(here - 1) == "and" or here - at > 5:
        return 0
    if (
        here >= stop
        or line.low(here) in ("at", "for", "with", "in", "from", "who")
        or line.low(here) in AUXILIARIES
        or line.mark(here) in (",", ")", ";", ".", ":", "–", "—", "|", "(")
    ):
        return here
    return verb if verb > at + 1 else 0


def _part_at(line: Line, at: int, stop: int) -> int:
    """Where "employee assistance program" ends in "manager of the … at Acme": small words that "at" and a body follow;
    0 for others."""
    here = at
    while (
        here < stop
        and here - at < 5
        and line.tokens[here].word
        and not line.tokens[here].capital
        and line.low(here) not in STOPS
        and line.tokens[here].text.replace("-", "").isalpha()
    ):
        here += 1
    first = behind_articles(line, here + 1, stop)
    return (
        here
        if at < here
        and line.low(here) in ("at", "for", "with")
        and first < stop
        and line.tokens[first].capital
        and bodies.end(line.tokens, first, stop) > first
        else 0
    )


def of_a_land(line: Line, at: int) -> bool:
    """Whether a word of lands opens a field of small letters: "African politics", "Asian American literature" does
    not."""
    return (
        at + 1 < len(line.tokens)
        and line.tokens[at].capital
        and line.low(at).endswith(("an", "ish", "ese", "ic", "french", "greek", "dutch"))
        and line.low(at) in DESCRIBES | _LANDS_TOO
        and line.tokens[at + 1].word
        and not line.tokens[at + 1].capital
        and line.low(at + 1) not in STOPS
    )


_LANDS_TOO = words(
    "russian slavic islamic arabic germanic indian persian korean hawaiian victorian canadian iranian turkish finnish "
    "celtic iberian"
)


def small_words(line: Line, at: int, stop: int) -> int:
    """Where "for mission" or "for student affairs" closes before a comma or the end; 0 where it does not."""
    here = at
    while (
        here < stop
        and here - at < 4
        and line.tokens[here].word
        and not line.tokens[here].capital
        and (line.low(here) not in STOPS or (line.low(here) == "and" and here > at))
    ):
        here += 1
    return (
        here
        if here > at
        and (here >= len(line.tokens) or line.mark(here) in (",", ";", ")") or line.low(here) in ("at", "of"))
        else 0
    )


__all__ = ["HEADS_FOR", "behind_articles", "field_end", "function", "of_a_land", "small_words"]
