"""Where a title goes on behind "of" or "for": "Director of Human Resources", "curator of ethnology", "Citizen of the
Year"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people.cues import AUXILIARIES, STOPS, present
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.extent import further
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS, MAKERS, is_head
from scrapers.reading.words import words


def goes_on(line: Line, at: int, stop: int) -> int:
    """Where the title ends that goes on over the link at ``at``; 0 where the link leads to a body, a place or a
    work."""
    found = line.tokens
    link = line.low(at)
    made = line.low(at - 1) in MAKERS
    if link == "for" and line.low(at - 1) in _HEADS_FOR and (field := _field_for(line, at + 1, stop)):
        return field
    if link == "of" and _of_a_land(line, at + 1) and (field := _field(line, at, stop)):
        # "professor of African politics at Elm College"
        return field
    if link in ("of", "in") and (taught := _taught(line, at, stop)):
        return taught
    if link == "of" and line.low(at - 1) in ("minister", "ministers") and (ministry := _ministers(line, at + 1, stop)):
        return ministry
    if (
        link == "of"
        and line.low(at + 1) == "the"
        and line.low(at + 2) in ("department", "division", "school", "faculty")
        and line.low(at + 3) == "of"
        and (close := small_words(line, at + 4, stop))
    ):
        # "head of the department of history at Elm State"
        return close
    if (
        link in ("of", "for", "de")
        and not made
        and at + 1 < stop
        and found[at + 1].capital
        and (end := _capitals(line, at + 1, stop))
    ):
        return end
    if link in ("of", "for") and not made and (end := _field_and_post(line, at + 1, stop)):
        return end
    if (
        link in ("of", "for", "de")
        and not _kind_of_body(line, at + 1, stop)
        and (end := max(_function(line, at, stop), _field(line, at, stop)))
    ):
        # "Chief of Staff & Head of Government Affairs"
        return further(line, end, stop)
    if (
        link == "of"
        and line.low(at - 1) == "chief"
        and line.low(at + 1) == "naval"
        and at + 2 < stop
        and line.tokens[at + 2].capital
    ):
        # "Chief of Naval Operations"
        return at + 3
    if link != "of" or made:
        return 0
    if line.low(at + 1) == "the" and line.low(at + 2) in ("year", "month", "quarter"):
        return at + 3
    start = behind_articles(line, at + 1, stop)
    end = bodies.end(found, start, stop)
    if (
        line.low(at - 1) in ("director", "chair", "coordinator")
        and end > start + 1
        and line.low(end - 1) == "studies"
        and not any(token.low in bodies.UNITS or not is_ordinary(token.low) for token in found[start:end])
    ):
        # "Director of Critical Sports Studies"
        return end
    return end if end > start and (_before_body(line, start, end, stop) or _curated(line, at, start, end)) else 0


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


def _capitals(line: Line, at: int, stop: int) -> int:
    """Where "Community Impact" ends in "Director of Community Impact at United Way", "… for the Port Authority"; 0
    where no body follows."""
    if line.low(at) in _BODIES_FOR and line.low(at + 1) == "for":
        # "director of Habitat for Humanity"
        return 0
    run = bodies.end(line.tokens, at, stop)
    if run > at + 1 and _before_body(line, at, run, stop):
        return run
    if (
        run == stop
        and line.low(run - 1) not in bodies.UNITS
        and line.low(at - 2) not in _HEADS_OF_PLACES
        and any(span.lead == run for span in line.names)
        and all(is_ordinary(token.low) or token.low in FUNCTIONS for token in line.tokens[at:run])
    ):
        # "Vice President of Transmission Jane Roe"
        return run
    run = at
    while (
        run < stop
        and run - at < 5
        and ((line.tokens[run].word and line.tokens[run].capital) or line.low(run) in ("and", "&"))
    ):
        run += 1
    return run if run < stop and line.low(run) in _AT and _before_body(line, at, run, stop) else 0


def _field_and_post(line: Line, at: int, stop: int) -> int:
    """Where a second title ends behind a field of two capitals: "Director of Legal Writing and Associate Professor"; 0
    for others."""
    run = bodies.end(line.tokens, at, stop)
    if (
        run != at + 2
        or line.low(run) not in ("and", "&")
        or line.low(at) not in FUNCTIONS
        or not is_ordinary(line.low(at + 1))
        or line.low(at + 1) in bodies.UNITS
    ):
        return 0
    end = further(line, run, stop)
    return (goes_on(line, end, stop) or end) if end > run else 0


_TEACHERS = words("professor professors lecturer lecturers")
_WHERE = words(
    "university college school institute academy seminary department center centre faculty program universität "
    "universidad state tech"
)


def _taught(line: Line, at: int, stop: int) -> int:
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


def _ministers(line: Line, at: int, stop: int) -> int:
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


def _field_for(line: Line, at: int, stop: int) -> int:
    """Where "Jewish Outreach and Antisemitism" ends in "Director for … for the Southern Division of Acme"; 0 for
    others."""
    run = at
    while (
        run < stop
        and run - at < 7
        and ((line.tokens[run].word and line.tokens[run].capital) or (run > at and line.low(run) in ("and", "&")))
    ):
        run += 1
    return (
        run
        if run > at
        and line.low(run) == "for"
        and line.low(run + 1) == "the"
        and run + 2 < stop
        and bodies.end(line.tokens, run + 2, stop) > run + 2
        else 0
    )


_BODIES_FOR = words(
    "board bureau commission league fund campaign habitat citizens friends americans center centre institute alliance "
    "council coalition foundation partnership society association wheels paws books toys neighbors"
)
_HEADS_OF_PLACES = words("mayor governor minister ambassador secretary owner founder")
_AT = ("at", "for", "with")


def _before_body(line: Line, start: int, end: int, stop: int) -> bool:
    """ "Head of Direct Lending | Ridgeback Credit": common words before a separator or "at" that a body follows."""
    found = line.tokens
    if _headed(line, start, end, stop):
        return True
    if (
        end < stop
        and found[end].low in ("for", "with")
        and end - start > 1
        and all(token.low in FUNCTIONS for token in found[start:end])
        and bodies.end(found, behind_articles(line, end + 1, stop), stop) > end + 1
    ):
        # "Senior VP of Global Logistics for Acme"
        return True
    if (
        end + 1 >= stop
        or (found[end].text not in (",", "|", "–", "—") and found[end].low not in _AT)
        or (
            found[end - 1].low in bodies.UNITS
            and not (found[end].low == "at" and found[start].low in FUNCTIONS)
            and not _in_charge(line, start, end, stop)
        )
    ):
        return False
    if (
        line.low(start - 3) in ("executive", "managing", "founding")
        and line.low(start - 2) == "director"
        and found[end].text == ","
        and bodies.end(found, end + 1, stop) == end + 2
        and found[end + 1].low not in bodies.UNITS
        and not found[end + 1].text.isupper()
        and found[start].low not in FUNCTIONS
    ):
        # "Executive Director of Second Harvest, Elmwood": the whole body's, and its town
        return False
    if line.low(start - 1) != "de" and not all(
        is_ordinary(token.low)
        or token.low in FUNCTIONS
        or token.low in DESCRIBES
        or not token.word
        or (token.text.isupper() and len(token.text) < 4)
        or (found[end].low in _AT and end - start == 2 and found[start].low in FUNCTIONS)
        for token in found[start:end]
    ):
        return False
    behind = end + 2 if found[end].low in _AT and line.low(end + 1) in ("the", "our") else end + 1
    return bodies.end(found, behind, stop) > behind


def _headed(line: Line, start: int, end: int, stop: int) -> bool:
    """ "Head of Fixed Income, Acme": what somebody heads is a part wherever a body follows."""
    if (
        line.lows(start - 2, start) != ["head", "of"]
        or end - start > 6
        or line.low(end - 1) in ("school", "schools")
        or end + 1 >= stop
        or (line.mark(end) not in (",", "|", "–", "—") and line.low(end) not in _AT)
    ):
        return False
    first = behind_articles(line, end + 1, stop)
    close = bodies.end(line.tokens, first, stop)
    return close > first and not bodies.place(line.tokens, first, close) and not is_head(line, first)


_IN_CHARGE = words("director directors manager managers vp svp evp avp head supervisor coordinator lead")
_BESIDE_A_RANK = words(
    "services strategy systems operations development marketing construction accounting design media coaching program "
    "partnerships capital energy electric power logistics manufacturing solutions labs health"
)
"""Words of bodies that close the field of a post: "Director of Patient Services"."""


def _in_charge(line: Line, start: int, end: int, stop: int) -> bool:
    """Whether "Patient Account Services" is a field, that the body of who has it in charge follows: "Senior Director of
    … , Meridian Health"."""
    found = line.tokens
    rank = start - 2
    if found[end - 1].low not in _BESIDE_A_RANK or line.low(start - 1) not in ("of", "for") or end - start < 2:
        return False
    if line.low(rank) == "president":
        if line.low(rank - 1) != "vice":
            return False
    elif line.low(rank) not in _IN_CHARGE or line.low(rank - 1) in ("executive", "managing", "founding"):
        return False
    begin = behind_articles(line, end + 1, stop)
    close = bodies.end(found, begin, stop)
    named = (
        close > begin + 1 or found[begin].low in bodies.UNITS or found[begin].text.isupper() or found[end].text != ","
    )
    return close > begin and named and not bodies.place(found, begin, close)


def _curated(line: Line, at: int, start: int, end: int) -> bool:
    """ "Curator of Decorative Arts"."""
    return line.low(at - 1) in ("curator", "curators", "keeper") and not any(
        token.low in bodies.UNITS or token.low in ("gallery", "collection", "park") for token in line.tokens[start:end]
    )


KINDS_OF_BODY = words(
    "firm company agency nonprofit startup charity consultancy brewery bakery studio retailer group chain sponsor "
    "underwriter insurer lender distributor supplier manufacturer"
)
"""What kinds of body there are, before the name of one."""
KINDS_LED = KINDS_OF_BODY | words("shop school")


def _kind_of_body(line: Line, at: int, stop: int) -> bool:
    """Whether "the design studio" or "the nonprofit" stands before a name: what kind of body it is that somebody
    leads."""
    at += line.low(at) in ("the", "a")
    kind = next((here for here in range(at, min(at + 4, stop)) if line.low(here) in KINDS_LED), -1)
    return (
        0 <= kind < stop - 1
        and not any(token.capital for token in line.tokens[at : kind + 1])
        and line.tokens[kind + 1].capital
        and line.tokens[kind + 1].word
    )


_HEADS_FOR = words("president director dean provost chancellor vp officer")
"""Heads that have their field behind "for"."""
_NAMED_FIRM = words(
    "company firm agency startup nonprofit retailer consultancy sponsor underwriter insurer lender distributor "
    "supplier manufacturer"
)
_FIELDS_TOO = words("development services media accounting strategy marketing design construction")
"""Words that end both lines of work and the names of bodies."""
_SCHOOLS = words("school department faculty college program office division team")


def _function(line: Line, at: int, stop: int) -> int:
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
    if line.low(at) == "for" and line.low(at - 1) in _HEADS_FOR and (close := small_words(line, begin, stop)):
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
_OF_THINGS = words(
    "owner co-owner founder co-founder cofounder proprietor operator maker creator member one head-start survivor "
    "mother father"
)
"""What these are "of" is what they own or made, and no field."""


def _field(line: Line, at: int, stop: int) -> int:
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
    here = at + 1 + _of_a_land(line, at + 1)
    verb = 0
    while (
        here < stop
        and here - at < 6
        and line.tokens[here].word
        and not line.tokens[here].capital
        and line.tokens[here].text.replace("-", "").isalpha()
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


def _of_a_land(line: Line, at: int) -> bool:
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


__all__ = ["KINDS_LED", "KINDS_OF_BODY", "behind_articles", "goes_on", "small_words"]
