"""Who is told of in one sentence and announced by the next: "Jane Roe ran the port. She will tell how."."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.people import clauses, following, layout, reports, titles
from scrapers.reading.people.ahead import before
from scrapers.reading.people.behind import after
from scrapers.reading.people.cues import COMES, HE_OR_SHE
from scrapers.reading.people.evidence import NOTHING, STRONG, Evidence, strong
from scrapers.reading.people.line import Line
from scrapers.reading.people.section import Section
from scrapers.reading.words import words

_GIVEN = words("presentation talk remarks keynote program session lecture topic speech workshop")
_BIOS = words("is has leads serves runs heads brings teaches holds oversees practices advises manages directs")
_SAID = words("said added noted explained predicted")
_PAST = words("memory memorial named founder passed obituary late posthumously")
_WHEN = words(
    "new fresh retired raised trained formerly known born when after before as while in for since once at with from "
    "during until by on though although"
)


def described_only(
    rows: list[tuple[Line, Section | None]], *, read: bool = False
) -> Iterator[tuple[Line, int, int, names.Name, Evidence]]:
    """Who has a paragraph to tell who they are, where nobody else is said to speak: "Jane Roe is the CFO of Acme and
    …", or the author of what is ``read``."""
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
        if (
            lead > first
            or stop - span.end < 4
            or line.mark(stop - 1) not in ".!?"
            or not _PAST.isdisjoint(token.low for token in line.tokens[first:stop])
        ):
            continue
        beside, end, _both = after(line, span.end, stop, set())
        at = end + (line.mark(end) == ",")
        if line.low(at) not in _BIOS or following.read(line, end, stop, False).weight < 0:
            continue
        told_of = beside if beside.organization else clauses.clause(line, at, stop)
        if (
            told_of is not None
            and (
                told_of.organization
                or (told_of.title and (yielded or (read and told_of.title.split(" ")[-1].lower() in titles.MAKERS)))
            )
        ) or (yielded and line.low(at) == "has"):
            yielded = True
            yield line, first, stop, span, strong(Role.SPEAKER, "told of at length")


def announced_next(
    rows: list[tuple[Line, Section | None]], *, reported: bool = False
) -> Iterator[tuple[Line, int, int, names.Name, Evidence]]:
    """Whom a sentence is about, where the next says what they will do: "Jane Roe ran the port. She will tell how."."""
    if not any(line.names for line, _section in rows):
        return
    held = list(layout.sentences(rows))
    for place, (line, first, stop) in enumerate(held[:-1]):
        spans = [span for span in line.within(first, stop) if span.sure == 2]
        if not spans:
            continue
        if (part := next((at for at in range(stop - 1, first, -1) if line.mark(at) == ";"), -1)) > 0 and (
            later := [span for span in spans if span.first > part]
        ):
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
        if (
            any(token.word and token.low not in ("the", "our") for token in line.tokens[first:lead])
            and not _opening_clause(line, first, lead)
        ) or line.mark(span.end - 1)[-2:] in ("'s", "’s"):
            continue
        for other, begin, end in held[place + 1 : place + 4]:
            if other.mark(begin) in '"“':
                # "Jane Roe said many will come." and what she says next is of another
                break
            evidence = _will_do(other, begin, end) if other.low(begin) != "the" else _described(other, begin, end)
            if evidence.weight >= 2:
                yield line, first, stop, span, evidence
            if evidence.weight or (other.within(begin, end) and other.low(begin) not in HE_OR_SHE):
                break


_WHERE_MET = words("warehouse home house garage barn backyard place")


def _by_surname(line: Line, begin: int, end: int, span: names.Name, reported: bool) -> Evidence:
    """ "Sculptor Jane Roe's show opens. Roe will be on hand": a sentence about whom the one before named."""
    at = begin + 1 if line.low(begin) in names.words.HONORIFICS else begin
    if line.low(begin) == "in" and line.low(begin + 1) in ("this", "his", "her", "their"):
        # "In this candid talk Ms. Roe shares what mentors did right"
        at = next(
            (here + 1 for here in range(begin + 2, min(begin + 8, end)) if line.low(here) in names.words.HONORIFICS), at
        )
    parts = span.name.lower().split()
    if (
        at >= end
        or (line.low(at) != parts[-1] and not (line.low(at) == parts[0] and at == begin))
        or not line.tokens[at].capital
        or line.within(begin, end)
    ):
        return NOTHING
    told = following.read(line, at + 1, end, False)
    if reported and not told.weight:
        # "The committee welcomed to its house Dr. Jane Roe. Dr. Roe offered a talk on roots"
        told = reports.after(line, at + 1, end)
    return told if told.own or told.weight < 0 or told.weight >= STRONG else NOTHING


def _so_is(line: Line, first: int, lead: int) -> bool:
    """ "So was Jane Roe.": nothing but that before the name."""
    return (
        lead - first == 2
        and line.low(first) in ("so", "enter", "then")
        and line.low(first + 1) in ("is", "was", "did", "came", "has")
    )


def _opening_clause(line: Line, first: int, lead: int) -> bool:
    """ "When the storm came, Jane Roe was in her third week": nothing but a clause of when or where before the name."""
    if lead == first + 1 and line.low(first) in ("when", "before", "after", "since", "while"):
        # "When Jane Roe took over the mill, she had eleven hands"
        return True
    return (
        line.mark(lead - 1) == ","
        and line.low(first) in _WHEN
        and lead - first < 16
        and not any(line.mark(at) in ";:" for at in range(first, lead))
    )


def _will_do(line: Line, begin: int, end: int) -> Evidence:
    """What a sentence that goes on with "he" or "she" says will be done."""
    if line.low(begin) in ("hear", "come", "join") and any(
        line.low(at) in ("hear", "as")
        and (
            line.low(at + 1) in ("her", "his", "him", "their", "he", "she")
            or (line.low(at + 1) in ("how", "why", "what", "about") and line.low(at + 2) in ("he", "she", "her", "his"))
        )
        for at in range(begin, min(begin + 4, end))
    ):
        return strong(Role.SPEAKER, "hear them", own=True)
    if (
        line.low(begin) == "come"
        and line.low(begin + 1) in ("meet", "hear", "see", "join", "congratulate")
        and line.low(begin + 2) in ("him", "her")
    ) or (line.low(begin) in ("meet", "join") and line.low(begin + 1) in ("him", "her")):
        return strong(Role.SPEAKER, "meet them", own=True)
    if any(line.low(at) in ("his", "her") and line.low(at + 1) in _GIVEN for at in range(begin, min(begin + 5, end))):
        return strong(Role.SPEAKER, "their talk", own=True)
    if not _pronoun_soon(line, begin, end):
        return NOTHING
    at = next(here for here in range(begin, end) if line.low(here) in HE_OR_SHE)
    if line.low(at).endswith("'ll"):
        return following.after_will(line, at + 1, end)
    told = following.read(line, at + 1, end, line.low(at) == "they")
    if told.weight:
        return told
    # "She has raised moths for ten years and will be here teaching"
    will = next(
        (here for here in range(at + 2, end - 1) if line.low(here) == "will" and line.low(here - 1) == "and"), -1
    )
    return following.after_will(line, will + 1, end) if will > 0 else told


def _described(line: Line, begin: int, end: int) -> Evidence:
    """ "The chief economist of First Bank joins us": somebody told of before, taken up by their work."""
    if line.tokens[begin + 1 if begin + 1 < end else begin].capital:
        return NOTHING
    read = titles.read(line, begin + 1, end)
    if (
        read is None
        or not read.title
        or not (read.organization or read.title.endswith(("ist", "author", "poet", "historian", "chef")))
        or read.title.endswith("s")
        or line.within(begin, read.end + 1)
        or line.low(read.end) not in COMES
    ):
        return NOTHING
    return following.read(line, read.end, end, False)


def _pronoun_soon(line: Line, begin: int, end: int) -> bool:
    """ "On May 6 he tells our club", "Now with 400 doors, he'll teach"."""
    for here in range(begin, min(begin + 8, end)):
        if line.low(here) in HE_OR_SHE:
            return True
        if (
            line.tokens[here].word
            and line.tokens[here].capital
            and here > begin
            and line.low(here) not in names.words.TIMES
        ):
            return False
    return False


__all__ = ["announced_next", "described_only"]
