"""What a mark before a name says of it: a dash, a bracket, a closing quotation, the colon of a list."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading.occupations import head
from scrapers.reading.people import evidence
from scrapers.reading.people.cues import AUXILIARIES, EARLIER, ROLES
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong, weak
from scrapers.reading.people.labels import of_label, scheduled
from scrapers.reading.people.leading.inverted import inverted
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

DASHES = ("–", "—", "-", "|", "·", "•", "~")


def list_label(line: Line, at: int, floor: int) -> Evidence:
    """What the label of a list says of an item behind others that are no names: "Honorees: Mercy Hospital; Jane
    Roe"."""
    for here in range(at - 1, max(floor, at - 60) - 1, -1):
        if line.mark(here) == ":":
            told = behind_colon(line, here, floor)
            return fair(told.role, told.why) if told.weight >= evidence.FAIR else (told if told.weight < 0 else NOTHING)
        if line.mark(here) in ("–", "—") or (line.mark(here) == "-" and not line.tokens[here].glued):
            told = behind_dash(line, here, floor)
            return told if told.weight >= evidence.FAIR or told.weight < 0 else NOTHING
        if line.low(here) in ("are", "is") and _only_names(line, here + 1, at):
            # "The honorees are Mercy Hospital; Joyce and Hal Roe; and youth volunteer Jane Roe"
            told = inverted(line, here, floor)
            return fair(told.role, told.why) if told.weight >= evidence.FAIR else NOTHING
        if line.low(here) in ("include", "includes") and _only_names(line, here + 1, at):
            role = next(
                (
                    ROLES[line.low(back)]
                    for back in range(here - 1, max(floor, here - 6) - 1, -1)
                    if line.low(back) in ROLES
                ),
                None,
            )
            return (
                fair(role, f"“{line.low(here - 1)} {line.low(here)}”")
                if role not in (None, Role.PERFORMER) and line.low(floor) not in EARLIER
                else NOTHING
            )
        if line.mark(here) in ".!?" or line.low(here) in AUXILIARIES:
            break
    return NOTHING


def _only_names(line: Line, begin: int, end: int) -> bool:
    """Whether nothing but what has a capital, and what joins and describes it, stands there."""
    return end > begin and all(
        not token.word or token.capital or token.low in _JOINING or head(token.low) for token in line.tokens[begin:end]
    )


_JOINING = words("and its their his her of the for & at in as well")


def behind_colon(line: Line, at: int, floor: int) -> Evidence:
    """What the label before the colon at ``at`` says."""
    if (
        line.mark(at - 1) == ")"
        and (opening := next((here for here in range(at - 2, max(0, at - 12), -1) if line.mark(here) == "("), 0))
        and opening < floor < at + 1
    ):
        # "Panel (moderator Jane Roe): Ann Lee, Bob Ray"
        return of_label(line, _label_begin(line, opening, 0), opening)
    begin = _label_begin(line, at, floor)
    if (
        begin - 2 >= floor
        and line.mark(begin - 1) == ":"
        and line.low(begin - 2) in ("venue", "location", "where", "address")
    ):
        # "Venue: Physical Meetings: Roe Hall"
        return against("the label of a place")
    return of_label(line, _label_begin(line, at, floor), at)


def _label_begin(line: Line, at: int, floor: int) -> int:
    here = at - 1
    while here >= floor and line.mark(here) not in ".;!?:•|" and at - here < 14:
        here -= 1
    return here + 1


def behind_dash(line: Line, at: int, floor: int) -> Evidence:
    begin = _label_begin(line, at, floor)
    if line.mark(at - 1) in '"”' and at - 1 >= floor:
        return quoted_before(line, at - 1, floor)
    if at - begin > 13:
        return NOTHING
    told = of_label(line, begin, at)
    if told.weight < evidence.FAIR and begin > floor and line.mark(begin - 1) == ":":
        return behind_colon(line, begin - 1, floor)
    return told if told.weight else weak(None, "behind a dash")


_QUOTES = words("said says added adds noted notes explained explains stated states commented remarked recalled quipped")


def quoted_before(line: Line, close: int, floor: int) -> Evidence:
    """A talk's title before the name, or a praising voice: "I loved it!" - Jane Roe."""
    opening = line.opening(close, floor)
    if opening is None:
        return NOTHING
    if line.low(close + 1) in _QUOTES:
        return against("a quotation's author")
    inside = [token for token in line.tokens[opening + 1 : close] if token.word]
    long = [token for token in inside if len(token.text) > 3]
    if line.mark(close - 1) in ".!?" and sum(token.capital for token in long) < 0.7 * len(long):
        return against("a quotation's author")
    if line.mark(close - 1) == "!" and len(inside) < 3:
        return against("a quotation's author")
    if any(token.low in ("i", "we", "my", "it's", "this") for token in inside) and line.mark(close - 1) in ".!?,":
        return against("a quotation's author")
    if any(line.low(here) in ("keynote", "keynoter") for here in range(max(floor, opening - 4), opening)):
        return strong(Role.SPEAKER, "the label of a keynote", own=True)
    return fair(Role.SPEAKER, "behind a talk's title")


def bracketed_before(line: Line, at: int, floor: int) -> Evidence:
    if any(line.low(here) == "panel" for here in range(max(floor, at - 6), at)):
        return strong(Role.PANELLIST, "in brackets behind “panel”")
    for here in range(at - 1, max(floor, at - 5) - 1, -1):
        if line.low(here) in ROLES and ROLES[line.low(here)] is not Role.PERFORMER:
            return strong(ROLES[line.low(here)], f"in brackets behind “{line.mark(here)}”")
    if line.item and line.low(at - 1) in _REPORTS and not any(line.mark(here) == ":" for here in range(floor, at)):
        # "3. Finance Report (Jane Roe)" of an agenda
        return fair(Role.SPEAKER, "in brackets behind a report")
    if line.low(at + 1) in ("with", "by", "w/", "feat"):
        return fair(Role.SPEAKER, "in brackets")
    if line.tokens[floor].text[0].isdigit() and floor == 0 and scheduled([line.low(floor)]):
        return fair(Role.SPEAKER, "a row of the programme")
    colon = next((here for here in range(floor, at) if line.mark(here) == ":"), -1)
    if floor < colon < floor + 5 and scheduled([line.low(here) for here in range(floor, colon)]):
        return fair(Role.SPEAKER, "a row of the programme")
    return weak(None, "in brackets")


_REPORTS = words("report update presentation overview briefing remarks welcome greetings")
_HEARD_ON = words(
    "hearing permit variance license licence application petition request appeal resolution ordinance rezoning "
    "subdivision site property lot minutes music lunch dinner breakfast reception"
)
"""What a board takes up: names behind these are those of who asks for it."""


def timed_row(line: Line, at: int) -> bool:
    """Whether a topic stands between an hour and the comma at ``at``, and the row is no sentence: "9:00 Federal update,
    Jane Roe, CPA, Acme"."""
    first = line.mark(0)
    if (
        not first[0].isdigit()
        or not (":" in first or line.low(1) in ("am", "pm", "a.m", "p.m"))
        or len(line.text) > 120
        or line.text[-1] in "!?"
        or any(token.low in AUXILIARIES or token.low in ("join", "please", "you") for token in line.tokens)
    ):
        return False
    return not any(line.low(here) in _HEARD_ON or line.mark(here) in ":;" for here in range(1, at))


_ROOMS = words("room track session breakout stage hall workshop")
_CODE = re.compile(r"[A-H]\d{1,2}[a-d]?|\d{1,2}[A-H]")
_NO_TALK = words(
    "registration break lunch breakfast dinner coffee check-in reception networking music band sponsor sponsors "
    "sponsored contact photo photos raffle setup cleanup golf"
)


def row_cell(line: Line, at: int, floor: int) -> bool:
    """ "A1 | Credits for Wetlands | Jane Roe", "10:15 Pay Transparency / Jane Roe": who stands in the last column of a
    row that an hour or the letter of a track opens."""
    opening = line.mark(0)
    numbered = line.low(0) in _ROOMS and (line.mark(1)[:1].isdigit() or len(line.mark(1)) == 1)
    if (
        floor
        or at < 3
        or not (numbered or _CODE.fullmatch(opening) or (opening[0].isdigit() and ":" in opening))
        or len(line.text) > 140
        or line.text[-1] in "!?"
    ):
        return False
    columns = [here for here in range(1, at + 1) if line.mark(here) in (*DASHES, "/") and not line.tokens[here].glued]
    if line.mark(at) != "/" and len(columns) < 2:
        return False
    topic = [
        token
        for token in line.tokens[1 + numbered : at]
        if token.word and not token.text[0].isdigit() and token.low not in ("am", "pm", "a.m", "p.m")
    ]
    return (
        len(topic) > 1
        and topic[0].capital
        and not any(token.low in _NO_TALK or token.low in AUXILIARIES for token in topic)
        and not any(line.mark(here) in ":;" for here in range(1, at))
    )


__all__ = [
    "DASHES", "behind_colon", "behind_dash", "bracketed_before", "list_label", "quoted_before", "row_cell", "timed_row",
]  # fmt: skip
