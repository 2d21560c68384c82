"""Whether what is shaped like a name is one of a body: "a partner with Quarles Stone", "the firm of Gold Oakes
Perry"."""

from __future__ import annotations

from scrapers.reading import abroad_names
from scrapers.reading.bodies import UNITS
from scrapers.reading.names import Name
from scrapers.reading.names.vocabulary import HONORIFICS, given_names, is_ordinary
from scrapers.reading.people import titles
from scrapers.reading.people.cues import ROLES, STOPS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import is_head
from scrapers.reading.people.titles.complements import KINDS_OF_BODY
from scrapers.reading.words import words

CONNECTS = words(
    "and y und et & x plus or as well along alongside together with then also from by the our a an both his her their "
    "my fellow former own co"
)
"""What may stand between the names of a list."""


def after_job(line: Line, lead: int, first: int) -> bool:
    """Whether a job in small letters stands before a name: "developer Asher Roth" tells of Roth, not of who stands
    before."""
    return (
        lead > first
        and is_head(line, lead - 1)
        and not line.tokens[lead - 1].capital
        and line.low(lead - 1) not in ROLES
    )


def names_a_body(line: Line, span: Name, first: int, persons: set[int]) -> bool:
    """Whether a name-shaped run stands where an organisation is told: "a partner with Quarles Stone", "CEO, Morgan
    Poe"."""
    at = span.lead - 1
    if at < first:
        return False
    low = line.low(at)
    if span.honoured:
        return False
    if (
        low in KINDS_OF_BODY
        and not line.tokens[at].capital
        and (of := next((here for here in (at - 1, at - 2, at - 3) if line.low(here) == "of"), 0)) > first
        and is_head(line, of - 1)
    ):
        # "director of event underwriter Polar Stone"
        return True
    if low == "des" and line.tokens[at - 1].capital:
        # "Ferme des Trois Érables"
        return True
    if (
        low == "et"
        and line.mark(at - 2) in (",", "–", "-", "(")
        and abroad_names.joins(line.tokens, at - 1, at, len(line.tokens))
    ):
        # "fondateur, Portes et Fenêtres Roy"
        return True
    if low == "of" and line.low(at - 1) in _OF_PLACES and line.tokens[at - 1].capital:
        # "the Rotary Club of Wendell Park"
        return True
    if (
        low in ("from", "at", "with")
        and line.low(at - 1).endswith("s")
        and is_head(line, at - 1)
        and line.mark(span.end) == ","
        and line.low(span.end + 1) in ("among", "including")
    ):
        # "attorneys from Hale Dunn, among them Jane Roe"
        return True
    if (
        line.tokens[at].word
        and line.tokens[at].capital
        and line.low(at - 1) in ("with", "of", "from", "at")
        and any(other.end == at - 1 for other in line.names)
        and not is_head(line, at)
        and low not in ROLES
        and low not in HONORIFICS
        and low not in given_names()
    ):
        # "Bob Ray with Mazzo Nash Lindley": the name begins one word before what is shaped like somebody's
        return True
    if (
        low == "with"
        and any(other.end == at for other in line.names)
        and span.sure == 2
        and (
            line.low(span.end - 1) in UNITS
            or (
                span.end < len(line.tokens)
                and line.tokens[span.end].capital
                and not any(other.lead == span.end for other in line.names)
            )
        )
    ):
        # "Ann Lee with Stewart Poe Consultancy"
        return True
    if low in ("of", "at", "from", "@") and any(other.end == at for other in line.names):
        # "Ann Lee and Bob Ray of Stewart Poe"
        return True
    if low in ("of", "at", "from", "with", "for", "the", "firm", "@", "representing"):
        if low in ("the", "firm"):
            at -= 1
        if line.low(at) == "from" and line.low(at - 1) == "retired" and any(other.end < at for other in line.names):
            # "Jane Roe, retired from the Arnold Arboretum"
            return True
        before = at - 1
        if (
            line.low(at) in ("of", "at", "@", "with", "for", "from")
            and before >= first
            and is_head(line, before)
            and line.low(before) not in ROLES
            and any(other < at for other in persons)
        ):
            return True
        return low == "firm"
    if line.mark(at) == "(" and line.mark(span.end) == ")" and any(other.end == at for other in line.names):
        return True
    if (
        low in ("-", "–", "—")
        and (
            line.low(span.end - 1) in UNITS
            or line.low(span.first) not in given_names()
            or (line.mark(span.end) == "," and line.low(span.end + 1) in ("owner", "co-owner", "proprietor", "founder"))
        )
        and any(other.end == at and other.name.split()[-1].lower() == line.low(span.first) for other in line.names)
    ):
        # "Kevin Doyle – Doyle Homes"
        return True
    if (
        low == ","
        and not _namesake(line, span, at)
        and any(
            line.tokens[other].low == line.tokens[span.first].low
            for other in range(max(first, at - 12), at)
            if line.tokens[other].capital
        )
        and not _told_itself(line, span)
    ):
        return True
    comma = next(
        (
            here
            for here in range(at, max(first, at - 3), -1)
            if not line.tokens[here].word or not line.tokens[here].capital
        ),
        at,
    )
    if (
        line.mark(comma) == ","
        and line.mark(span.end) in ("", ";", ")")
        and line.low(comma - 1) in OF_A_FIRM
        and any(other.lead in persons and other.end < comma for other in line.names)
    ):
        # "Jane Roe, Shareholder, Reinhart Boerner Van Deuren"
        return True
    if (
        low == ","
        and span.end == len(line.tokens)
        and is_head(line, at - 1)
        and len(line.names) == 2
        and (other := line.names[0]).lead in persons
        and line.mark(other.end) == ","
        and other.end < at
        and (other.lead == 0 or not line.tokens[other.lead - 1].word)
    ):
        # "Jane Roe, Managing Director, Harris Williams": a row of one, and the firm closes it
        return True
    if low == "," and at - 1 >= first and is_head(line, at - 1) and not _told_itself(line, span):
        titled_before = any(other < at for other in persons)
        return titled_before and line.mark(span.end) in ("", ".", ";", ")") and line.tokens[span.end - 1].low in UNITS
    return False


_OF_PLACES = words(
    "club city town village township county university college bank church port diocese archdiocese friends chamber "
    "lodge borough municipality"
)
"""What a place's name follows behind "of"."""


def _namesake(line: Line, span: Name, at: int) -> bool:
    """ "Frank Gill, Frank Miller and Joe Carter": the given name that the one before has too, and no firm of a
    surname."""
    before = next((other for other in line.names if other.end == at), None)
    return (
        before is not None
        and span.sure == 2
        and before.sure == 2
        and line.low(before.first) == line.low(span.first)
        and line.low(span.first) in given_names()
        and line.low(span.end - 1) not in UNITS
        and (line.mark(span.end) in (",", "") or line.low(span.end) in ("and", "&", "or"))
    )


OF_A_FIRM = words("partner shareholder associate counsel attorney principal lawyer solicitor barrister member")


def of_a_firm(line: Line, span: Name, first: int) -> bool:
    """ "the firm of Gold Oakes Perry": names that a firm is called after."""
    at = span.lead - 1
    if line.low(at) == "firm" and at > first and not line.tokens[at].capital and not span.honoured:
        # "the law firm Marsh O'Connell"
        return True
    while at > first and line.tokens[at].capital and line.tokens[at].word:
        at -= 1
    return (
        line.low(at) == "of"
        and line.low(at - 1) in ("firm", "firms", "office", "offices", "practice")
        and at > first
        and not span.honoured
    )


def runs_on(line: Line, span: Name) -> bool:
    """ "Presented by Elm Lafayette General", "Indiana Corn Growers": a name that is none known, in the midst of what a
    body is called."""
    if span.sure == 2 or span.honoured or span.end >= len(line.tokens):
        return False
    token = line.tokens[span.end]
    return (
        token.word
        and token.capital
        and not token.glued
        and not token.text.isupper()
        and line.mark(span.end - 1)[-2:] not in ("'s", "’s")
        and (
            token.low in UNITS
            or token.low == "general"
            or (token.low.endswith("s") and is_ordinary(token.low) and is_head(line, span.end))
        )
    )


def employs(line: Line, span: Name, following: Name) -> bool:
    """ "Fisher Langston employment attorney Jane Roe": nothing but a job in small letters between two names."""
    between = line.tokens[span.end : following.lead]
    return (
        following.sure == 2 and not span.honoured and 0 < len(between) < 5 and all(token.word and not token.capital for token in between)
        and after_job(line, following.lead,
        span.end) and not any(token.low in STOPS or token.low in CONNECTS for token in between)
    )  # fmt: skip


def _told_itself(line: Line, span: Name) -> bool:
    return line.mark(span.end) in (",", "(", "–", "-", "—")


def only_employs(line: Line, span: Name, inside: list[Name]) -> bool:
    """ "Tallgrass Works President and CEO Jane Roe": a body, and nothing but the title of one who is known behind it."""
    worker = next((other for other in inside if other.sure == 2 and span.end < other.lead < span.end + 7), None)
    told = titles.read(line, span.end, worker.lead) if worker is not None and line.tokens[span.end].capital else None
    return (
        worker is not None
        and told is not None
        and told.title is not None
        and told.organization is None
        and told.end == worker.lead
    )


_SERVES = words(
    "aide aides staffer director representative rep liaison chief secretary staff assistant adviser advisor manager "
    "counsel spokesman spokeswoman spokesperson caseworker intern organizer deputy"
)
_SERVED = words(
    "senator sen congressman congresswoman congressmember representative rep governor gov mayor delegate "
    "councilmember commissioner mp mpp mla premier minister"
)


def served(line: Line, span: Name) -> bool:
    """ "field representative for Senator Jane Roe", "chief of staff to Mayor Bob Ray": for whom somebody else works."""
    at = span.lead
    if (
        line.mark(span.end - 1)[-2:] in ("'s", "’s")
        and line.low(span.end) in ("office", "staff")
        and any(other.end < at and other.sure == 2 for other in line.names)
    ):
        # "Jane Roe from Senator Bob Ray's office"
        return any(line.low(here) in _SERVED for here in range(max(0, at - 2), span.first))
    while at > 2 and (
        line.low(at - 1) in _SERVED or line.low(at - 1) in ("u.s", "us", "state", "lieutenant", "lt", ".", "the")
    ):
        at -= 1
    if not any(line.low(here) in _SERVED for here in range(at, span.first)) or line.low(at - 1) not in (
        "for",
        "to",
        "with",
    ):
        return False
    return any(line.low(here) in _SERVES for here in range(max(0, at - 5), at - 1)) and any(
        other.end < at - 1 and other.sure == 2 and not any(line.mark(here) in ".;:" for here in range(other.end, at))
        for other in line.names
    )


def of_place(line: Line, end: int, title: str | None, body: str) -> bool:
    """ "Mayor Jane Roe (Elmwood)", "exchange student Ann Lee from Bilbao": where somebody is from, and whom nobody works
    for."""
    last = (title or "").rstrip(".").lower().split(" ")[-1]
    if any(word.lower() in UNITS for word in body.split()) or body.isupper():
        return False
    if (
        line.low(end) == "of"
        and last
        in (
            "senator",
            "sen",
            "representative",
            "rep",
            "assemblymember",
            "delegate",
            "mayor",
            "reeve",
            "councilmember",
            "councilman",
            "councilwoman",
            "alderman",
        )
        and (" " not in body or last in ("mayor", "reeve"))
        and not body.lower().startswith(("city of ", "town of ", "village of "))
    ):
        # "Rep. Jane Roe of Elmwood"
        return True
    return (
        line.mark(end) in ("(", ",")
        and not body.lower().startswith(("city of", "town of", "village of", "county of", "township of"))
        and "government" not in body.lower()
        and last
        in (
            "mp", "mpp", "mla", "mna", "mayor", "reeve", "senator", "sen", "representative", "rep", "assemblymember",
            "delegate", "councilmember",
        )
    ) or (line.low(end) == "from" and last in ("student", "students", "intern",
    "scholar") and " " not in body)  # fmt: skip


def firm_of(held: Line, at: int) -> bool:
    """ "presenters like Ann Lee with Poe Ray Partners": whether nothing but capitals stands between "with" and the
    name."""
    while at > 1 and held.tokens[at - 1].word and held.tokens[at - 1].capital:
        at -= 1
    return held.low(at - 1) in ("with", "of", "from", "at")


__all__ = [
    "CONNECTS", "OF_A_FIRM", "after_job", "employs", "firm_of", "names_a_body", "of_a_firm", "of_place", "only_employs",
    "runs_on", "served",
]  # fmt: skip
