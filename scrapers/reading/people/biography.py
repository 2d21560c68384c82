"""What further sentences add: who is told of first and announced then, and where somebody announced works."""

from __future__ import annotations

from collections.abc import Container, Iterator

from hobnob import patterns as re
from hobnob.records import Person, Role
from scrapers.reading import bodies, names
from scrapers.reading.people import clauses, following, reports, titles
from scrapers.reading.people.ahead import before
from scrapers.reading.people.behind import after
from scrapers.reading.people.evidence import NOTHING, STRONG, Evidence, strong
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.section import Section
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words

_PRONOUNS = words("he she they he'll she'll they'll")
_GIVEN = words("presentation talk remarks keynote program session lecture topic speech workshop")
_BIOS = words("is has leads serves runs heads brings teaches holds oversees practices advises manages directs")
_SAID = words("said added noted explained predicted")
_PAST = words("memory memorial named founder passed obituary late posthumously")
_WHEN = words("new fresh retired raised trained formerly known born when after before as while in for since once at with from during until by on though although")


def described_only(rows: list[tuple[Line, Section | None]], *, read: bool = False) -> Iterator[tuple[Line, int, int, names.Name, Evidence]]:
    """Who has a paragraph to tell who they are, where nobody else is said to speak: "Jane Roe is the CFO of Acme and …", or the author of what is ``read``."""
    yielded = False
    for line, section in rows:
        if section is not None and section.refused and section.role is None:
            continue
        spans = line.within(0, len(line.tokens))
        if not spans or spans[0].sure < 2 or not line.sentences:
            continue
        first, stop = line.sentences[0]
        span = spans[0]
        _ahead, lead = before(line, span.lead, first)
        if lead > first or stop - span.end < 4 or line.mark(stop - 1) not in ".!?" or not _PAST.isdisjoint(token.low for token in line.tokens[first:stop]):
            continue
        beside, end, _both = after(line, span.end, stop, set())
        at = end + (line.mark(end) == ",")
        if line.low(at) not in _BIOS or following.read(line, end, stop, False).weight < 0:
            continue
        told_of = beside if beside.organization else clauses.clause(line, at, stop)
        if (told_of is not None and (told_of.organization or (told_of.title and (yielded or (read and told_of.title.split(" ")[-1].lower() in titles.MAKERS))))) or (yielded and line.low(at) == "has"):
            yielded = True
            yield line, first, stop, span, strong(Role.SPEAKER, "told of at length")


def told(rows: list[tuple[Line, Section | None]]) -> Iterator[tuple[Line, int, int]]:
    """Each sentence of prose in order."""
    for line, _section in rows:
        for first, stop in line.sentences:
            yield line, first, stop


def announced_next(rows: list[tuple[Line, Section | None]], *, reported: bool = False) -> Iterator[tuple[Line, int, int, names.Name, Evidence]]:
    """Whom a sentence is about, where the next says what they will do: "Jane Roe ran the port. She will tell how."."""
    if not any(line.names for line, _section in rows):
        return
    held = list(told(rows))
    for place, (line, first, stop) in enumerate(held[:-1]):
        spans = [span for span in line.within(first, stop) if span.sure == 2]
        if not spans:
            continue
        if (part := next((at for at in range(stop - 1, first, -1) if line.mark(at) == ";"), -1)) > 0 and (later := [span for span in spans if span.first > part]):
            # "Amy Poe coined the term; Jane Roe has tested it. She joins us": who was told of last
            first, spans = part + 1, later
        span = spans[0]
        if len(spans) == 1 and not (line.mark(span.end - 1)[-2:] in ("'s", "’s") and line.low(span.end) in _WHERE_MET):
            for other, begin, end in held[place + 1 : place + 4]:
                evidence = _by_surname(other, begin, end, span, reported)
                if evidence.weight >= 2:
                    yield line, first, stop, span, evidence
        if any(line.low(at) in _SAID for at in range(span.end, min(stop, span.end + 12))):
            # "Jane Roe with the Elm Chamber said many are expected. "You'll see her talk about taxes""
            continue
        _before, lead = before(line, span.lead, first)
        if _so_is(line, first, lead):
            lead = first
        if (any(token.word and token.low not in ("the", "our") for token in line.tokens[first:lead]) and not _opening_clause(line, first, lead)) or line.mark(span.end - 1)[-2:] in ("'s", "’s"):
            continue
        for other, begin, end in held[place + 1 : place + 4]:
            if other.mark(begin) in "\"“":
                # "Jane Roe said many will come." and what she says next is of another
                break
            evidence = _will_do(other, begin, end) if other.low(begin) != "the" else _described(other, begin, end)
            if evidence.weight >= 2:
                yield line, first, stop, span, evidence
            if evidence.weight or (other.within(begin, end) and other.low(begin) not in _PRONOUNS):
                break


_WHERE_MET = words("warehouse home house garage barn backyard place")


def _by_surname(line: Line, begin: int, end: int, span: names.Name, reported: bool) -> Evidence:
    """"Sculptor Jane Roe's show opens. Roe will be on hand": a sentence about whom the one before named."""
    at = begin + 1 if line.low(begin) in names.words.HONORIFICS else begin
    if line.low(begin) == "in" and line.low(begin + 1) in ("this", "his", "her", "their"):
        # "In this candid talk Ms. Roe shares what mentors did right"
        at = next((here + 1 for here in range(begin + 2, min(begin + 8, end)) if line.low(here) in names.words.HONORIFICS), at)
    parts = span.name.lower().split()
    if at >= end or (line.low(at) != parts[-1] and not (line.low(at) == parts[0] and at == begin)) or not line.tokens[at].capital or line.within(begin, end):
        return NOTHING
    told = following.read(line, at + 1, end, False)
    if reported and not told.weight:
        # "The committee welcomed to its house Dr. Jane Roe. Dr. Roe offered a talk on roots"
        told = reports.after(line, at + 1, end)
    return told if told.own or told.weight < 0 or told.weight >= STRONG else NOTHING


def _so_is(line: Line, first: int, lead: int) -> bool:
    """"So was Jane Roe.": nothing but that before the name."""
    return lead - first == 2 and line.low(first) in ("so", "enter", "then") and line.low(first + 1) in ("is", "was", "did", "came", "has")


def _opening_clause(line: Line, first: int, lead: int) -> bool:
    """"When the storm came, Jane Roe was in her third week": nothing but a clause of when or where before the name."""
    if lead == first + 1 and line.low(first) in ("when", "before", "after", "since", "while"):
        # "When Jane Roe took over the mill, she had eleven hands"
        return True
    return line.mark(lead - 1) == "," and line.low(first) in _WHEN and lead - first < 16 and not any(line.mark(at) in ";:" for at in range(first, lead))


def _will_do(line: Line, begin: int, end: int) -> Evidence:
    """What a sentence that goes on with "he" or "she" says will be done."""
    if line.low(begin) in ("hear", "come", "join") and any(line.low(at) in ("hear", "as") and (line.low(at + 1) in ("her", "his", "him", "their", "he", "she") or (line.low(at + 1) in ("how", "why", "what", "about") and line.low(at + 2) in ("he", "she", "her", "his"))) for at in range(begin, min(begin + 4, end))):
        return strong(Role.SPEAKER, "hear them", own=True)
    if (line.low(begin) == "come" and line.low(begin + 1) in ("meet", "hear", "see", "join", "congratulate") and line.low(begin + 2) in ("him", "her")) or (line.low(begin) in ("meet", "join") and line.low(begin + 1) in ("him", "her")):
        return strong(Role.SPEAKER, "meet them", own=True)
    if any(line.low(at) in ("his", "her") and line.low(at + 1) in _GIVEN for at in range(begin, min(begin + 5, end))):
        return strong(Role.SPEAKER, "their talk", own=True)
    if not _pronoun_soon(line, begin, end):
        return NOTHING
    at = next(here for here in range(begin, end) if line.low(here) in _PRONOUNS)
    if line.low(at).endswith("'ll"):
        return following.after_will(line, at + 1, end)
    told = following.read(line, at + 1, end, line.low(at) == "they")
    if told.weight:
        return told
    # "She has raised moths for ten years and will be here teaching"
    will = next((here for here in range(at + 2, end - 1) if line.low(here) == "will" and line.low(here - 1) == "and"), -1)
    return following.after_will(line, will + 1, end) if will > 0 else told


def _described(line: Line, begin: int, end: int) -> Evidence:
    """"The chief economist of First Bank joins us": somebody told of before, taken up by their work."""
    if line.tokens[begin + 1 if begin + 1 < end else begin].capital:
        return NOTHING
    read = titles.read(line, begin + 1, end)
    if read is None or not read.title or not (read.organization or read.title.endswith(("ist", "author", "poet", "historian", "chef"))) or read.title.endswith("s") or line.within(begin, read.end + 1) or line.low(read.end) not in _COMES:
        return NOTHING
    return following.read(line, read.end, end, False)


_COMES = words("joins will comes returns visits speaks tells shares shows explains talks discusses presents leads reads brings teaches")


def _pronoun_soon(line: Line, begin: int, end: int) -> bool:
    """"On May 6 he tells our club", "Now with 400 doors, he'll teach"."""
    for here in range(begin, min(begin + 8, end)):
        if line.low(here) in _PRONOUNS:
            return True
        if line.tokens[here].word and line.tokens[here].capital and here > begin and line.low(here) not in names.words.TIMES:
            return False
    return False


def add(found: dict[str, Person], rows: list[tuple[Line, Section | None]]) -> None:
    """Titles and organisations from all sentences, for those announced who lack them."""
    lacking = {key for key, person in found.items() if not person.organization}
    if not lacking:
        return
    firsts = _alone(lacking, found, 0) | _nicknames(lacking, found)
    lasts = _alone(lacking, found, -1)
    current: str | None = None
    for line, first, stop in told(rows):
        if not lacking:
            return
        spans = line.within(first, stop)
        keys = [names.proper(span.name) for span in spans]
        opening = line.tokens[first]
        subject, at = current, -1
        if spans and keys[0] in found:
            subject = keys[0] if spans[0].lead - first < 3 or len(found) == 1 or before(line, spans[0].lead, first)[1] <= first + 1 else (keys[0] if keys[0] in lacking or opening.low not in _PRONOUNS else current)
            at = spans[0].end
        elif opening.capital and not _one_of(spans, first) and (called := _called(opening.low, firsts)) is not None:
            subject, at = called, first + 1
        elif opening.low in lasts and opening.capital and not _one_of(spans, first) and (line.mark(first + 1) == "," or line.low(first + 1) in ("is", "has", "serves", "leads", "works", "runs", "heads", "joined", "founded", "was", "currently", "practices", "teaches", "directs", "owns")):
            subject, at = lasts[opening.low], first + 1
        elif line.low(first + 1) in lasts and (opening.low in names.words.HONORIFICS or (opening.low in _RANKED and _so_called(found[lasts[line.low(first + 1)]], opening.low))):
            subject, at = lasts[line.low(first + 1)], first + 2
        elif opening.low in ("he's", "she's") and (current or len(found) == 1):
            subject, at = current or next(iter(found)), first
        elif opening.low in ("he", "she", "his", "her", "they") and (current or len(found) == 1):
            subject, at = current or next(iter(found)), first + 1
        elif len(found) == 1 and any(line.low(here) in ("he", "she", "her", "his") for here in range(first, min(stop, first + 14))):
            subject, at = next(iter(found)), first
        elif opening.low == "after" and not spans and current and any(line.low(here) in ("he", "she", "he's", "she's") for here in range(first, min(stop, first + 14))):
            subject, at = current, first
        elif opening.low == "the" and not spans and (current or len(found) == 1) and _as_the(line, first, stop) is not None:
            subject, at = current or next(iter(found)), first
        elif opening.low in ("as", "a", "an", "after", "with") and all(span.sure < 2 for span in spans) and (told_of := next((firsts.get(line.low(here)) or lasts.get(line.low(here)) for here in range(first + 2, min(stop, first + 16)) if line.tokens[here].capital and line.mark(here - 1) == "," and (line.low(here) in firsts or line.low(here) in lasts)), None)):
            subject, at = told_of, first
        if at < 0 or subject is None:
            current = subject if at >= 0 else current
            continue
        current = subject
        if subject in lacking and (position := _position(line, first, at, stop, found)) is not None:
            _tell(found, subject, position)
            if found[subject].organization:
                lacking.discard(subject)


_RANKED = words("general gen colonel col captain capt major maj admiral adm commander cmdr lieutenant sergeant sgt professor prof chef coach ambassador bishop")


def _so_called(person: Person, office: str) -> bool:
    """Whether "General Roe" may be "Lt. Gen. Jane Roe": by the office or the rank of the title."""
    return any(word[:3] == office[:3] for word in (person.title or "").lower().replace(",", " ").split())


def _alone(lacking: set[str], found: dict[str, Person], part: int) -> dict[str, str]:
    """The keys of those lacking by their given name or surname, where nobody else found has the same."""
    every = [key.split()[part] for key in found]
    return {key.split()[part]: key for key in lacking if every.count(key.split()[part]) == 1}


def _nicknames(lacking: set[str], found: dict[str, Person]) -> dict[str, str]:
    """The keys of those lacking by the nickname that their name holds: "Olu" of 'Oluwaseun "Olu" Adebayo'."""
    return {match[1].lower(): key for key in lacking if (match := _NICKNAME.search(found[key].name))}


_NICKNAME = re.compile(r"[\"“(]([A-Z][a-z]+)[\"”)]")


def _called(low: str, firsts: dict[str, str]) -> str | None:
    """Whom a given name at the opening of a sentence means: Ray is Raymond, and Liz Elizabeth."""
    if low in firsts:
        return firsts[low]
    told = [key for name, key in firsts.items() if (len(low) > 2 and name.startswith(low)) or name in _SHORT_FOR.get(low, ())]
    return told[0] if len(told) == 1 else None


_SHORT_FOR = {
    "bill": ("william",), "will": ("william",), "bob": ("robert",), "rob": ("robert",), "jim": ("james",), "jimmy": ("james",), "mike": ("michael",), "dick": ("richard",), "rick": ("richard",),
    "kate": ("katherine", "kathryn"), "kathy": ("katherine", "kathleen", "kathryn"), "katie": ("katherine", "kathryn"), "liz": ("elizabeth",), "beth": ("elizabeth",), "betsy": ("elizabeth",), "peggy": ("margaret",), "meg": ("margaret",), "maggie": ("margaret",),
    "jack": ("john",), "ted": ("edward", "theodore"), "chuck": ("charles",), "charlie": ("charles",), "tony": ("anthony",), "andy": ("andrew",), "drew": ("andrew",), "becky": ("rebecca",), "debbie": ("deborah", "debra"), "patty": ("patricia",), "trish": ("patricia",),
    "jenny": ("jennifer",), "sandy": ("sandra",), "susie": ("susan",), "terry": ("terrence", "teresa", "theresa"), "larry": ("lawrence",), "jerry": ("gerald", "jerome"), "hank": ("henry",), "harry": ("harold", "henry"), "al": ("albert", "alfred", "alan"), "vicky": ("victoria",),
}  # fmt: skip
"""Short names that are not the beginning of the long one."""


def _one_of(spans: list[names.Name], first: int) -> bool:
    return any(span.first == first for span in spans)


def _position(line: Line, first: int, at: int, stop: int, found: Container[str]) -> Position | None:
    """The position that a sentence about somebody tells, up to where it names the next of those found."""
    at = letters(line, at, stop)
    if line.low(first) == "after" and at == first and (told := _after_years(line, first, stop)) is not None:
        return told
    if line.low(first) in ("after", "with") and at == first:
        first = next((here for here in range(first + 1, min(first + 6, stop)) if line.low(here) == "as"), first)
        at = first
    if line.low(first) == "as" or (line.low(first) in ("a", "an", "now", "currently") and at == first):
        start = first + 1
        while start < stop and line.low(start) in ("a", "an", "the", "now", "currently"):
            start += 1
        read = titles.read(line, start, stop)
        if read is not None and read.title and read.organization:
            return Position(read.title, read.organization)
    if line.low(first) == "the" and at == first and (called := _as_the(line, first, stop)) is not None:
        return called
    if (post := clauses.named_to(line, first, at, stop)) is not None:
        return post
    if (said := _at_body(line, first, stop)) is not None:
        return said
    if line.mark(at) == "," and line.low(at + 1) == "who":
        at += 2
    elif line.mark(at) == "," and (line.low(at + 1) in ("a", "an", "the", "now") or (line.low(first) in names.words.HONORIFICS and not line.within(first, stop))):
        beside, _end, _both = after(line, at, stop, set())
        if beside.organization:
            return beside
    elif line.mark(at) == "," and at == first + 1:
        # "Fontaine, president and CEO, tells how it happened"
        beside, _end, _both = after(line, at, stop, set())
        if beside.title and line.mark(_end) == ",":
            return beside
    following = next((span.lead for span in line.within(at, stop) if span.lead > at and names.proper(span.name) in found), stop)
    return clauses.clause(line, at, following)


def _as_the(line: Line, first: int, stop: int) -> Position | None:
    """"The Elm Zoo veterinarian will explain": somebody named before, called by their work."""
    read = titles.read(line, first + 1, stop)
    if read is None or not read.title or not read.organization or read.title.endswith("s") or read.end >= stop or line.low(read.end) not in _COMES | {"is", "has"}:
        return None
    return Position(read.title, read.organization)


def _after_years(line: Line, first: int, stop: int) -> Position | None:
    """"After 28 years with the Elm Police Department he's turning in his badge": where somebody has been all those years."""
    link = next((here for here in range(first + 2, min(stop, first + 8)) if line.low(here) in ("with", "at") and line.low(here - 1) in ("years", "decades", "career", "service")), -1)
    if link < 0:
        return None
    start = link + 1 + (line.low(link + 1) == "the")
    end = bodies.end(line.tokens, start, stop)
    return Position(None, bodies.text(line.text, line.tokens, start, end)) if end > start and line.low(end + (line.mark(end) == ",")) in _PRONOUNS | {"he's", "she's"} and not bodies.place(line.tokens, start, end) else None


def _at_body(line: Line, first: int, stop: int) -> Position | None:
    """"At Elm Bakes, she leads a team", "Now with Acme, he …": where somebody is, before what they do there."""
    at = first + 1 if line.low(first) in ("now", "currently", "today") else first
    if line.low(at) not in ("at", "with") or (at == first and line.low(at) == "with"):
        return None
    start = at + 2 if line.low(at + 1) == "the" else at + 1
    end = bodies.end(line.tokens, start, stop)
    if end == start or line.mark(end) != "," or line.low(end + 1) not in ("she", "he") or bodies.place(line.tokens, start, end):
        return None
    if at == first and not (line.low(end + 2).endswith("s") and line.low(end + 2) != "was"):
        return None
    return Position(None, bodies.text(line.text, line.tokens, start, end))


def _tell(found: dict[str, Person], key: str, position: Position) -> None:
    person = found[key]
    if position.title and person.title is None:
        found[key] = person.model_copy(update={"title": position.title, "organization": position.organization})
    elif position.organization and person.organization is None:
        found[key] = person.model_copy(update={"organization": position.organization})


__all__ = ["add", "announced_next", "described_only"]
