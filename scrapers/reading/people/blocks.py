"""Blocks of a name, a title and a company, a line each, made one line."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading import bodies, names
from scrapers.reading.bodies import UNITS
from scrapers.reading.occupations import head, titled
from scrapers.reading.people import programmes, titles
from scrapers.reading.people.cues import AUXILIARIES, ROLES, TALKS, THROUGH
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.tokens import tokens
from scrapers.reading.words import words

BULLET = re.compile(r"^\s*(?:[-–—•*·▪►➢✓◦‣●→~>]+\s*|o\s+|\(?\d{1,2}[.)]\s+|\*\*)")
_FIELD = re.compile(
    r"^\W*(?:(?:speaker|presenter|panelist|guest|moderator)(?:['’]s)? )?(?:company|organi[sz]ation|employer|firm"
    r"|affiliation|business|agency|(?:job |professional )?title|position|job|(?:job )?(?:title|position|role)(?:/"
    r"| & | and )(?:company|organi[sz]ation|employer|affiliation))\s*:\s*(?P<value>\S.*)$",
    re.I,
)
_NAMED = re.compile(r"^\W*name\s*:\s*", re.I)
_LONGEST_PART = 110
_ROOMS = words(
    "club library hotel inn resort center centre lodge hall church restaurant cafe café museum house home theatre "
    "theater school park room winery brewery farm shop store market temple studio"
)
_AT_AN_HOUR = re.compile(r"\bnoon\b|\d\s?[ap]\.?m\b|\d:\d\d", re.I)
_HOUR_FIRST = re.compile(r"\s*(?:noon|\d{1,2}:\d\d|\d{1,2} ?[ap]\.?m)\b", re.I)
_STRUCTURE = words(
    "speaker speakers panel panelists moderator moderators topic date time location cost agenda register registration "
    "sponsors sponsor when where program menu"
)
PROSE = words("will is are was has have who join you your we please register")


def joined(raw: list[str]) -> list[str]:
    """The lines, with a title and a company that stand below a name put behind it, after commas."""
    raw = _unwrapped(raw)
    found: list[str] = []
    at = 0
    while at < len(raw):
        line = _NAMED.sub("", raw[at].strip())
        at += 1
        if line.endswith(",") and at < len(raw) and _told_below(line, raw[at]):
            raw[at] = f"{line} {raw[at].strip()}"
            continue
        if line.endswith(",") and at < len(raw) and _cut_at_comma(line, raw[at]):
            found.append(f"{line} {raw[at].strip()}")
            at += 1
            continue
        if line and at < len(raw) and _titled_at_end(line) and (employer := _employer(raw[at])):
            found.append(f"{line}, {employer}")
            at += 1
            continue
        if not line or at == len(raw) or not _name_alone(line):
            found.append(line)
            continue
        if line.isupper() and at < len(raw) and not raw[at].isupper():
            line = _calmed(line)
        held = [line.rstrip(" ,;|–—-")]
        if (
            at >= 2
            and _role_alone(raw[at - 2])
            and _body_alone(raw[at])
            and (at + 1 == len(raw) or _opens_anew(raw[at + 1]))
        ):
            found.append(f"{held[0]}, {raw[at].strip()}")
            at += 1
            continue
        while at < len(raw) and len(held) < 4 and (below := _below(raw[at], held)):
            held.append(below.rstrip(" ,"))
            at += 1
        found.append(", ".join(held))
    return found


_OPEN_ENDS = (" of", " of the", " for the", " and", " &", " at", " /")
_LED_ON = ("of ", "& ", "and ", "for the ", "at the ")
_LONGEST_CUT = 60


def _unwrapped(raw: list[str]) -> list[str]:
    """The lines, with a title that was broken in two made one: "President of the University", and below it "of Elm"."""
    found: list[str] = []
    last = -1
    for row in raw:
        text = row.strip()
        if text and last >= 0 and len(found) - last < 3 and _broken(found[last].strip(), text):
            del found[last + 1 :]
            found[last] = f"{found[last].rstrip()} {text}"
            continue
        found.append(row)
        if text:
            last = len(found) - 1
    return found


def _told_below(above: str, below: str) -> bool:
    """Whether a sentence, or an item of a programme, is broken behind a name and a comma, and what the person is stands
    below: "will be Jane Roe,", "Director of Acme, who"; "8:30 Fraud - Jane Roe, CPA,", "Partner, Elm LLP"."""
    if not names.possible(above) or BULLET.match(below) or not below.strip():
        return False
    line = Line(above)
    end = len(line.tokens) - 1
    last = next((span for span in line.names if letters(line, span.end, end) == end), None)
    if (
        last is None
        or last.sure < 2
        or last.thing
        or last.lead < 2
        or any(token.text in ",;" for token in line.tokens[: last.lead])
        or not (_HOUR_FIRST.match(above) or any(token.low in AUXILIARIES for token in line.tokens[: last.lead]))
    ):
        return False
    held = Line(below.strip())
    told = titles.read(held, 0, len(held.tokens))
    return told is not None and told.title is not None and not any(span.lead < told.end for span in held.names)


def _cut_at_comma(above: str, below: str) -> bool:
    """Whether an item is broken behind a title and a comma, and the body stands below: "* Jane Roe - Pastor,", "Elm
    Church"."""
    text = below.strip().rstrip(" .,;")
    if not text or BULLET.match(below) or not _titled_at_end(above.rstrip(" ,"), sure=1 if BULLET.match(above) else 2):
        return False
    found = tokens(text)
    return (
        bodies.end(found, 0, len(found)) == len(found)
        and not programmes.opens_with_day(text)
        and not _structure([found[0].low], 0)
        and not (names.possible(text) and any(span.sure == 2 and not span.thing for span in names.find(found)))
    )


def _broken(above: str, below: str) -> bool:
    """Whether a line below goes on with the title above it."""
    if len(above) > _LONGEST_CUT or len(below) > _LONGEST_CUT or above[-1] in ".!?:;,":
        return False
    low = above.lower()
    if not (
        low.endswith(_OPEN_ENDS)
        or below.lower().startswith(_LED_ON)
        or (low.endswith(" chief") and below.endswith("Officer"))
    ) or BULLET.match(below):
        return False
    if below.lower().startswith(("and ", "& ")) and not titled(below):
        # "Staff Engineer", and below it "And more to be announced"
        return False
    return (
        titled(above)
        and not any(word in PROSE for word in f"{low} {below.lower()}".split())
        and not (names.possible(below) and names.find(tokens(below)))
    )


def _calmed(line: str) -> str:
    """ "JANE O. ROE" above its title in small letters, as the name is written elsewhere."""
    held = Line(BULLET.sub("", line))
    span = held.names[0]
    return f"{held.text[: held.tokens[span.first].begin]}{span.name}{held.text[held.tokens[span.end - 1].finish :]}"


def _role_alone(raw: str) -> bool:
    """A line that is a label of somebody's part and no more: "Speaker", "Our presenter:"."""
    lows = [token.low for token in tokens(raw) if token.word]
    return 0 < len(lows) < 4 and lows[-1] in ROLES


def _opens_anew(raw: str) -> bool:
    """Whether a line begins another part of the page: a blank one, a label, a talk's title, "Topic", "Join us"."""
    text = raw.strip()
    lows = [token.low for token in tokens(text) if token.word]
    return (
        not lows
        or text[0] in '"“'
        or ":" in text[:30]
        or _structure(lows, 0)
        or lows[0] in ("join", "please", "register", "about", "this", "in", "come")
    )


def _structure(lows: list[str], at: int) -> bool:
    """Whether the word at ``at`` is one of the page's own parts; "Program Manager" is a post."""
    return lows[at] in _STRUCTURE and not (lows[at] == "program" and at + 1 < len(lows) and head(lows[at + 1]))


def _body_alone(raw: str) -> bool:
    """A line of capitals that may be the name of a body: "Acme", "Second Helping"."""
    found = tokens(raw.strip())
    return (
        0 < len(found) < 6
        and bodies.end(found, 0, len(found)) == len(found)
        and not names.find(found)
        and not any(token.low in _STRUCTURE or token.low in ROLES or token.low in TALKS for token in found)
    )


def _name_alone(text: str) -> bool:
    """Whether a line holds a name and nothing else: a bullet, a label and letters aside."""
    if len(text) > _LONGEST_PART or text.count(" ") > 11 or not names.possible(text):
        return False
    bare = BULLET.sub("", text)
    line = Line(bare)
    spans = line.names
    if (
        len(spans) != 1
        or spans[0].thing
        or (spans[0].sure == 0 and not (line.mark(spans[0].lead - 1) == ":" and line.low(spans[0].lead - 2) in ROLES))
    ):
        return False
    span = spans[0]
    if (
        span.lead
        and line.mark(span.lead - 1) not in ":–—"
        and not _led_to(line, span.lead)
        and line.text[: line.tokens[span.lead].begin].strip(' "“*').lower() not in ("", "the")
        and not _office_before(line, span.lead)
        and not _part_before(line, span.lead)
    ):
        return False
    end = letters(line, span.end, len(line.tokens))
    return all(
        token.text in ",.®|;:-–—" or (token.text.isupper() and 1 < len(token.text) < 7 and end > span.end)
        for token in line.tokens[end:]
    )


def _led_to(line: Line, lead: int) -> bool:
    """Whether no more than "with", "featuring" or "A talk by" leads to the name of a line: a talk's title stands above
    it."""
    last = line.low(lead - 1)
    return (
        (lead == 1 and last in ("with", "w/", "featuring", "by"))
        or (lead < 4 and last == "by" and line.low(lead - 2) in THROUGH)
        or (
            lead < 6
            and last in ("with", "by", "featuring")
            and any(line.low(at) in TALKS for at in range(lead - 1))
            and not any(line.low(at) in ROLES for at in range(lead - 1))
        )
    )


def _office_before(line: Line, lead: int) -> bool:
    """Whether nothing but an office or a rank stands before a name: "Sgt. Jane Roe", "Mayor Jane Roe"."""
    told = titles.read(line, 0, lead) if 0 < lead < 4 else None
    return told is not None and told.end == lead and told.organization is None


def _part_before(line: Line, lead: int) -> bool:
    """Whether nothing but somebody's part stands before a name: "Guest speaker Jane Roe"."""
    return (
        0 < lead < 4
        and ROLES.get(line.low(lead - 1)) in (Role.SPEAKER, Role.MODERATOR, Role.HOST)
        and all(
            line.low(at) in ROLES or line.low(at) in ("our", "featured", "special", "guest", "keynote")
            for at in range(lead)
        )
    )


def _titled_at_end(text: str, sure: int = 2) -> bool:
    """Whether a line ends with a name and what the person is, and does not say where: "Guest Speaker: Captain John Roe,
    CEO"."""
    if len(text) > _LONGEST_PART or not names.possible(text):
        return False
    line = Line(BULLET.sub("", text))
    spans = line.names
    if len(spans) != 1 or spans[0].sure < sure or spans[0].thing:
        return False
    end = letters(line, spans[0].end, len(line.tokens))
    told = (
        titles.read(line, end + 1, len(line.tokens))
        if line.mark(end) in (",", "-", "–", "—") and end + 1 < len(line.tokens)
        else None
    )
    return told is not None and told.title is not None and told.organization is None and told.end == len(line.tokens)


def _employer(raw: str) -> str | None:
    """A line that is the name of a body and no place to meet."""
    found = tokens(raw.strip())
    lows = [token.low for token in found]
    if (
        not found
        or len(found) > 8
        or not any(low in UNITS for low in lows)
        or any(low in _ROOMS for low in lows)
        or bodies.end(found, 0, len(found)) != len(found)
    ):
        return None
    return raw.strip()


def _below(raw: str, held: list[str]) -> str | None:
    """What a line below a name adds to it: a title, or a company below a title; None when it is something else."""
    text = raw.strip()
    if not text or len(text) > _LONGEST_PART or BULLET.match(text) or programmes.opens_with_day(text):
        return None
    if match := _FIELD.match(text):
        return match["value"]
    found = tokens(text)
    lows = [token.low for token in found if token.word]
    if (
        not lows
        or len(lows) > 14
        or (_AT_AN_HOUR.search(text) is not None and not titled(text))
        or any(low in PROSE for low in lows)
        or found[-1].text in ".!?:"
        or _structure(lows, 0)
    ):
        return None
    spans = names.find(found)
    if any(
        (span.sure == 2 or span.honoured)
        and not span.thing
        and (span.lead == 0 or found[span.lead - 1].text in ("-", "–", "—", ":", "|"))
        for span in spans
    ):
        return None
    if text.count(":") and ":" in text[:40]:
        return None
    if lows[-1] in ("by", "with", "from", "featuring", "and"):
        return None
    placed = any(titled(part) for part in held[1:])
    if titled(text):
        # "Realty Advisors" below a title is where it is held
        return (
            text
            if not placed
            or (len(lows) > 1 and lows[-1].endswith("s") and _employer(text) is not None and lows[-1] in UNITS)
            else None
        )
    if (
        lows[0] in ROLES
        or lows[0] in TALKS
        or lows[0] in AUXILIARIES
        or any(_structure(lows, at) for at in range(len(lows)))
    ):
        return None
    capital = found[0].capital or found[0].low == "the"
    if capital and len(lows) <= 9 and (placed or (len(held) == 1 and any(low in UNITS for low in lows))):
        return text
    return None


__all__ = ["BULLET", "PROSE", "joined"]
