"""Who signs a letter: a name with a club's office below the last line, or below "Sincerely"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading import names
from scrapers.reading.people.line import Line
from scrapers.reading.people.section import Section
from scrapers.reading.words import words

_FAREWELL = re.compile(
    r"^\W*(?:(?:very |most )?(?:sincerely|respectfully|cordially|gratefully|cheers|regards|best|thanks|thank you"
    r"|warmly|fondly)(?: yours)?|(?:with |kind |best |warm |warmest |kindest |many )+(?:regards|wishes|thanks"
    r"|gratitude|appreciation)|yours (?:in|truly|sincerely|faithfully)\b[\w ]{0,30}|in (?:service|fellowship"
    r"|friendship|rotary|kiwanis"
    r"|lionism|partnership|gratitude)"
    r"|(?:hope to )?see you (?:there|soon|then|at [\w’' ]{2,30})|all the best|take care|until next (?:week|time"
    r"|month)|respectfully submitted(?: by)?|submitted by)\W*$",
    re.I,
)
_OF_CLUBS = words(
    "president president-elect secretary treasurer chair chairman chairwoman chairperson director administrator "
    "coordinator editor"
)
_OF_STAFF = words(
    "director coordinator assistant secretary treasurer registrar administrator specialist organizer chair president "
    "membership events communications marketing"
)
_LONGEST = 70
_LINES_BELOW = 4


def keys(rows: list[tuple[Line, Section | None]]) -> set[str]:
    """Keys of those who sign: the names in the short lines below a farewell, and one with an office of the club that
    closes the text alone."""
    signed: set[str] = set()
    left = 0
    for place, (line, section) in enumerate(rows):
        if section is None and _to_call(line) and place:
            # a card of whom to turn to: a name, an office, and below them a number
            signed |= {
                names.proper(span.name)
                for above, held in rows[max(0, place - 2) : place]
                if held is None
                and len(above.text) < _LONGEST
                and above.text[-1] not in ".!?:"
                and any(token.low in _OF_STAFF for token in above.tokens)
                for span in above.names
                if span.lead == 0
            }
    for line, section in rows[-_LINES_BELOW - 2 :]:
        if section is not None:
            left = 0
        elif len(line.text) < _LONGEST and _FAREWELL.match(line.text):
            left = _LINES_BELOW
        elif left:
            left = left - 1 if len(line.text) < _LONGEST and line.text[-1] not in ".!?:" else 0
            if left:
                signed |= {
                    names.proper(span.name)
                    for span in line.names
                    if span.lead == 0 or not line.tokens[span.lead - 1].word
                }
    if (
        len(rows) > 1
        and rows[-1][1] is None
        and any(line.names for line, _ in rows[:-1])
        and (key := _closing(rows[-1][0], rows[-2][0]))
    ):
        signed.add(key)
    return signed


_NUMBER = re.compile(
    r"^\W*(?:(?:phone|tel|telephone|cell|mobile|office|direct|email|e-mail"
    r"|fax)\W{1,3})?(?:\+?1?[ -.]?\(?\d{3}\)?[-. ]{1,2})?\d{3}[-.]\d{4}\W*$|^\W*(?:(?:email"
    r"|e-mail)\W{1,3})?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*$",
    re.I,
)


def _to_call(line: Line) -> bool:
    """Whether a line is a telephone number or an address and no more."""
    return (
        len(line.text) < _LONGEST
        and ("@" in line.text or line.text[-1:].isdigit())
        and _NUMBER.match(line.text) is not None
    )


def _closing(last: Line, above: Line) -> str | None:
    """ "Brandon Roe, 2021 President" below a sentence: whose office is the club's own, and nobody's employer told."""
    spans = last.names
    if (
        len(spans) != 1
        or spans[0].lead
        or len(last.text) > _LONGEST
        or above.text[-1] not in ".!?"
        or last.item
        or last.mark(spans[0].end) not in (",", "-", "–", "—", "|")
    ):
        return None
    told = [token.low for token in last.tokens[spans[0].end + 1 :] if token.word]
    return (
        names.proper(spans[0].name)
        if told
        and len(told) < 5
        and (told[-1] in _OF_CLUBS or (told[0] in _OF_CLUBS and told[-1][:4].isdigit()))
        and _own(told)
        else None
    )


def _own(told: list[str]) -> bool:
    """Whether the words of an office are those of a club: "2021 President", "Club Secretary", "Program Chair"."""
    return all(low in _OF_CLUBS or low in _WITHIN or low.replace("-", "").replace("/", "").isdigit() for low in told)


_WITHIN = words(
    "club chapter program programs membership board vice past immediate foundation bulletin newsletter publicity of "
    "the committee events event and co executive"
)


__all__ = ["keys"]
