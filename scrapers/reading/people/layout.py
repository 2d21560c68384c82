"""The lines of a description: blocks of a name, a title and a company made one, and the heading each stands under."""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading import bodies
from scrapers.reading.people import blocks, evidence, labels, leads, programmes, titles
from scrapers.reading.people.blocks import BULLET, PROSE
from scrapers.reading.people.cues import CONTACT, HONOUR, MENTION_LABELS, ROLES, TALKS
from scrapers.reading.people.evidence import NOTHING
from scrapers.reading.people.forms import Form
from scrapers.reading.people.line import Line
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

_LETTER = re.compile(r"^\s*[A-H][.)]\s+")
_LEADER = re.compile(r"(?<=\w)\s*(?:\.{4,}|(?:\s\.){4,}|…{2,})\s*(?=\w)")
"""The dots that lead from what is on the programme to who does it."""
_INLINE = re.compile(r"\s+[*•]\s+")
_GIVES = words("speaker speakers presenter presenters keynote keynotes talks presentations")
_LONGEST_HEADING = 12
_LONGEST_HEADING_TEXT = 160
_CLOSED = words("attendees attending committee board staff sponsors sponsor minutes present absent vendors contact contacts registered")


_SEATS = words("board council commission committee ward district seat precinct trustee trustees mayor clerk treasurer sheriff judge assembly senate house legislature supervisor alderman at-large position place selectboard township village")
_HONOURED = words("officers directors board scouts students scholars inducted distinction leadership year month quarter medalists cadets stars heroes retiring")
_ONE_PERSON = words("speaker presenter instructor moderator facilitator lecturer trainer keynote emcee host teacher ponente")
_GLAD = words("honored honoured proud pleased thrilled excited delighted privileged happy fortunate")
_WRITERS = words("authors novelists poets writers")
_INVITED = words("authors experts attorneys lawyers chefs writers poets storytellers novelists historians")


@dataclass(slots=True)
class Section:
    """What a heading announces: a role for the names below it, or that they are nobody's here."""

    role: Role | None
    refused: bool
    spent: int = 0
    body: str | None = None
    """Whose officers the list is of, where its heading says so."""
    lead: bool = False
    """Whether words that lead to the list say it, and no noun of its own: "A town hall with"."""
    writes: bool = False
    """Whether those below it are authors, and what stands in brackets behind them a book."""
    row: bool = False
    """Whether a row of the programme opens it, which the next row ends."""
    lasts: bool = False
    """Whether prose below a name only tells of their book or life, and the next name goes on with the list."""


def lines(body: str, form: Form = Form.PLAIN, title: str = "") -> list[tuple[Line, Section | None]]:
    """Each line with its section; a gathering of candidates lists them by their seats, one of honours by offices."""
    found: list[tuple[Line, Section | None]] = []
    section: Section | None = None
    panelled = leads.panelled(body) or form is Form.PANEL
    titled = form is Form.PANEL and (leads.called_panel(title) or any(leads.called_panel(row) for row in body.split("\n", 4)[:4]))
    for raw in blocks.joined([part for row in _lettered(body.split("\n")) for dated in programmes.parted(row) for part in _bullets(dated)]):
        text = _LEADER.sub(": ", _columns(BULLET.sub("", raw).strip().rstrip("*").strip()))
        if not text:
            continue
        line = Line(text, item=BULLET.match(raw) is not None)
        heading = (_heading(line, form) or session(line)) if len(text) < _LONGEST_HEADING_TEXT else None
        if heading is not None:
            section = heading
            told = [token.low for token in line.tokens if token.word]
            if heading.role is Role.SPEAKER and ((panelled and leads.neutral(told)) or (titled and leads.of_speakers(told))):
                section.role = Role.PANELLIST
            if heading.role is Role.SPEAKER and found and not _GIVES.intersection(told) and leads.joins_panel(found[-1][0].text):
                section.role = Role.PANELLIST
            continue
        if section is not None and section.role is Role.PANELLIST and _asks(line):
            # "Moderator: Jane Roe", and the panel below goes on
            found.append((line, None))
            continue
        if section is not None and section.role in (Role.SPEAKER, Role.PANELLIST) and BULLET.match(raw) and _planner(line):
            # "Course Planner: Jane Roe" among the faculty
            found.append((line, section))
            continue
        if section is not None and not _belongs(line, section, BULLET.match(raw) is not None):
            if section.lasts and section.spent < 40:
                found.append((line, None))
                continue
            section = None
        found.append((line, section))
        if text[-1] == ":" and (closing := _closing(line)) is not None:
            section = closing
            if closing.role is Role.SPEAKER and not _GIVES.intersection(_clause(line)) and leads.joins_panel(text):
                section.role = Role.PANELLIST
        elif section is None and line.tokens[-1].word and line.low(len(line.tokens) - 1) in ("honoring", "honouring", "saluting"):
            # "invites you to the Annual Dinner honoring", and who it is below
            section = Section(Role.HONOREE, False, spent=_LISTED - _FEW)
        elif text[-1] in ".!" and section is None and _honours_several(line):
            section = Section(Role.HONOREE, False)
        elif text[-1] in ".!" and section is None and (told_below := leads.below(_clause(line))) is not None:
            section = Section(told_below, False, lasts=True)
    return found


def _planner(line: Line) -> bool:
    """Whether an item of a list tells what one of those in it does besides: "Course Planner: Jane Roe, Roe & Poe"."""
    colon = next((at for at, token in enumerate(line.tokens[:5]) if token.text == ":"), 0)
    return colon > 0 and line.low(colon - 1) in ("planner", "planners") and any(span.lead == colon + 1 for span in line.names)


_OFFICERS = words("officers directors trustees")
_GAP = re.compile(r"(?<=[\w.)”’\"'])(?: {3,}| *\t+ *)(?=[A-Z])")


def _columns(text: str) -> str:
    """"Jane Roe     Mayor of Elm": columns that no more than a gap parts, parted by a comma."""
    return _GAP.sub(", ", text) if ("   " in text or "\t" in text) and len(text) < 110 and len(_GAP.findall(text)) < 3 and text[-1] not in ".!?" else text


def _lettered(rows: list[str]) -> list[str]:
    """The rows, with the letters that number a list made bullets: "A. Jane Roe", and "B. …" below it."""
    opening = {row.lstrip()[0] for row in rows if _LETTER.match(row)}
    return [_LETTER.sub("* ", row) for row in rows] if {"A", "B"} <= opening else rows


def _bullets(row: str) -> list[str]:
    """The items of a list that is written in one line behind its label: "Presenters include: * Ann Lee * Bob Ray"."""
    parts = _INLINE.split(row) if row.count(" * ") > 1 or row.count(" • ") > 1 else [row]
    return [parts[0], *(f"* {part}" for part in parts[1:])] if len(parts) > 2 and parts[0].rstrip().endswith(":") else [row]


def _heading(line: Line, form: Form) -> Section | None:
    """The section that a line opens which holds no names itself: "Panelists", "Our 2024 recipients:"."""
    found = line.tokens
    if not found:
        return None
    colon = found[-1].text in ":–—-" or _acclaims(found)
    words = [token.low for token in found if token.word]
    if not words or len(words) > (16 if colon else _LONGEST_HEADING // 2):
        return None
    if not colon and ((found[-1].text in ".!?," and not (found[-1].text == "!" and _meets(words))) or (found[0].text[0].isdigit() and not found[0].text[:4].isdigit()) or (any(low in PROSE for low in words) and not (words[0] in ("about", "meet") and words[1:2] == ["your"] and len(words) < 5 and words[-1] in ROLES))):
        # "About Your Facilitator" is one
        return None
    if any(name.sure == 2 and not name.thing for name in line.names):
        return None
    if not colon and any(name.lead > 1 and not name.thing and line.mark(name.lead - 1) == ":" and line.low(name.lead - 2) in _ONE_PERSON for name in line.names):
        # "Speaker: Rajeet Karmak", a name that nobody knows
        return None
    tail = words if not colon else _clause(line)
    said = labels.of_label(line, 0, len(found))
    if colon and tail[-1:] == ["from"] and any(low in TALKS or low in ("hear", "participation") for low in tail) and not any(low in ("performance", "performances", "story", "stories", "music") for low in tail):
        # "Presentations from:"
        return Section(Role.SPEAKER, False, lead=True)
    if (stated := leads.coming(tail if colon else words)) is not None:
        return Section(stated, False)
    if not colon and words[0] in _OFFICERS and 2 < len(words) < 8 and words[1] in ("for", "of", "and", "elected") and form is not Form.CEREMONY:
        # "Officers for the coming year"
        return Section(None, True)
    if words == ["agenda"] or tail in (["agenda"], ["schedule"], ["program"]) or (len(words) < 4 and words[-1] == "agenda"):
        return Section(None, False)
    if line.item and not colon and said.weight < 0:
        # "3. Approval of minutes": an item of the agenda, and no heading
        return None
    if said.weight < 0 and said.role in (None, Role.PERFORMER) and len(words) < 6 and (colon or len(words) < 4) and not (form is Form.DEBATE and (words[-1] in _SEATS or words[0] == "team")) and not (form is Form.CEREMONY and {"new", "incoming"} & set(words)):
        return Section(None, True)
    if form is Form.DEBATE and any(low in _SEATS for low in words) and len(words) < 9 and not any(low in ROLES for low in words):
        return Section(None, False)
    if form is Form.CEREMONY and len(words) < 6 and any(low in _HONOURED for low in words) and not any(low in ROLES for low in words[-1:]):
        return Section(Role.HONOREE, False)
    if len(words) < 6 and any(low in _INVITED for low in words) and (colon or {"hand", "local", "featured", "participating", "appearing"} & set(words)):
        return Section(Role.SPEAKER, False, writes=words[-1] in _WRITERS)
    if tail[-1:] == ["by"] and len(tail) > 1 and (told := labels.through(tail[-2])).weight > 0:
        return Section(told.role, False)
    if colon and labels.takes_office(tail):
        return Section(Role.HONOREE, False, body=_installing(line))
    if tail[-3:] == ["in", "conversation", "with"]:
        return Section(Role.MODERATOR, False)
    role = labels.role_of(tail)
    if role is not None and role is not Role.PERFORMER and not any(low in _CLOSED for low in tail[-2:]):
        if not colon and not any(low in ROLES or low in ("honoring", "recognizing", "congratulations", "featuring", "class") for low in words[-2:] + words[:1]):
            return Section(Role.HONOREE, False, spent=_LISTED - _FEW) if role is Role.HONOREE and not line.item and _acclaimed(words) else None
        return Section(role, False)
    if words[-1] in ("sessions", "talks", "program", "programme", "schedule", "keynotes", "workshops", "breakouts") and len(words) < 5:
        return Section(Role.SPEAKER, False)
    if not colon and line.text.isupper() and words[-1] in TALKS and not {"panel", "panelists"} & set(words):
        # "REGIONAL OUTLOOK", and who gives it below
        return Section(Role.SPEAKER, False)
    if any(low in _CLOSED for low in tail) and len(words) < 6 and (colon or not line.item):
        return Section(None, True)
    if not colon and words[-1] in _CHOICES and not {"meal", "menu", "lunch", "dinner", "entree", "entrée", "food"}.isdisjoint(words) and len(words) < 5:
        return Section(None, True)
    if not colon and not line.item and _acclaimed(words):
        return Section(Role.HONOREE, False, spent=_LISTED - _FEW)
    if _meets(words):
        return Section(Role.SPEAKER, False, writes=words[-1] in _WRITERS)
    if not colon and len(words) == 1 and words[0].endswith("ing") and said.own and said.role is not None and line.item is False:
        # "PITCHING", and a row each below
        return Section(said.role, False)
    if not colon and words in (["featuring"], ["with"], ["also", "featuring"]):
        return Section(Role.SPEAKER, False)
    if not colon and len(words) > 2 and words[-1] in ("with", "featuring", "between", "among") and not line.names and any(low in TALKS or low in ("panel", "roundtable", "evening", "lunch", "luncheon", "breakfast") for low in words):
        return Section(leads.role(words) or (Role.PANELLIST if "panel" in words or "roundtable" in words else Role.SPEAKER), False, lead=True)
    if colon and any(low in ("featuring", "speaking", "confirmed", "meet", "hear", "lineup", "line-up") for low in tail):
        return Section(Role.SPEAKER, False, lead="speaking" not in tail and not _GIVES.intersection(tail))
    if colon and (role := leads.role(tail)) is not None:
        return Section(role, False)
    if colon and any(low in ("host", "welcome", "present") and tail[at - 2 : at - 1] and tail[at - 1] == "to" and tail[at - 2] in _GLAD for at, low in enumerate(tail)):
        # "We are honored to host the mayors of our cities:"
        return Section(Role.SPEAKER, False, lead=True)
    if colon and leads.several(tail):
        return Section(Role.SPEAKER, False, lead=True)
    if colon and (told := labels.of_label(line, 0, len(found) - 1)).weight >= evidence.STRONG and told.role not in (None, Role.PERFORMER):
        return Section(told.role, False)
    return Section(None, tail[-1] in MENTION_LABELS or tail[-1] in CONTACT) if colon and len(words) < 7 else None


_LISTED, _FEW = 40, 6
_CHOICES = words("choices options menu selections entrees entrées")
_ACCLAIMED = words("award awards prize medal heroes honorees inductees")


def _acclaimed(words: list[str]) -> bool:
    """"LIBERTY BELL AWARD", "Volunteer of the Year", "2025 Healthcare Heroes": a heading that tells for what those below it are honoured."""
    if not 1 < len(words) < 8 or not _CLOSED.isdisjoint(words) or not _NOT_YET.isdisjoint(words):
        return False
    if words[-1] in _ACCLAIMED:
        return True
    return words[-3:] in (["of", "the", "year"], ["of", "the", "month"], ["of", "the", "quarter"]) or words[-2:] in (["of", "influence"], ["of", "distinction"], ["of", "impact"])


_NOT_YET = words("nomination nominations nominate nominees past previous vote voting apply deadline criteria sponsor sponsors sponsored presentation ceremony dinner luncheon breakfast gala banquet committee tickets register call submit")


def session(line: Line) -> Section | None:
    """"9:20 Panel: Capital for Energy", "Keynote – The Year Ahead": a row that tells what is held, and who holds it below."""
    found = [token for token in line.tokens if token.word]
    if not found or line.names or line.text[-1] in ".!?":
        return None
    mark = next((at for at, token in enumerate(line.tokens) if at and (token.text in ":|–—" or (token.text == "-" and not token.glued)) and not line.tokens[at - 1].text[0].isdigit() and line.low(at - 1) not in ("am", "pm", "a.m", "p.m")), len(line.tokens))
    label = [token.low for token in line.tokens[:mark] if token.word and token.text[0].isalpha() and token.low not in ("am", "pm", "a.m", "p.m", "noon")]
    if not 0 < len(label) < 4 or (mark == len(line.tokens) and len(found) == len(label)):
        return None
    if label[-1] in ("panel", "panels") or label[-2:] in (["panel", "discussion"], ["panel", "session"]):
        return Section(Role.PANELLIST, False, row=True)
    return Section(Role.SPEAKER, False, row=True) if label[-1] in ("keynote", "workshop", "presentation", "talk", "session", "breakouts", "workshops", "sessions", "talks", "presentations", "keynotes", "breakout") else None


def _acclaims(found: list[Token]) -> bool:
    """"Congratulations to this year's honorees!": as good as a colon."""
    lows = [token.low for token in found if token.word]
    if (found[-1].text in "!." and len(lows) < 12 and any(low in ("congratulate", "congratulating", "recognize", "honor", "honoring", "celebrate", "celebrating") for low in lows[:6]) and lows[-1].endswith("s")) or lows[-2:] == ["young", "people"]:
        # "Help us congratulate these young artists!"
        return lows[-1] not in ("businesses", "members", "years", "successes", "sponsors")
    return found[-1].text in "!." and len(lows) < 10 and lows[:1] in (["congratulations"], ["congrats"], ["introducing"]) and (lows[-1] in ROLES or "class" in lows)


def _honours_several(line: Line) -> bool:
    """"Join us as we honour five remarkable women.": those whom the rows below will name."""
    words = _clause(line)
    at = next((place for place, low in enumerate(words) if low in HONOUR - {"welcome", "welcomes", "thank", "wish"}), -1)
    return at >= 0 and 1 < len(words) - at < 9 and words[at + 1] in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "these", "this", "our") and words[-1] in _PERSONS and not line.names


_PERSONS = words("women men people leaders students members individuals honorees winners recipients volunteers teachers educators alumni neighbors citizens heroes graduates scholars champions inductees professionals girls boys officers firefighters nurses veterans athletes artists friends")


def _meets(words: list[str]) -> bool:
    """"Meet the authors", "Featuring local makers": many of a kind, to be met, and no verb."""
    return words[0] in ("meet", "featuring", "introducing") and 1 < len(words) < 6 and words[-1].endswith("s") and not any(low in PROSE for low in words) and words[-1] not in ("businesses", "members", "vendors", "needs", "games", "prizes", "candidates", "winners")


def _closing(line: Line) -> Section | None:
    """The section that the last clause of a line of prose opens: "… will swear in the new officers:"."""
    words = _clause(line)
    if labels.takes_office(words):
        return Section(Role.HONOREE, False, body=_installing(line))
    if any(here and line.low(here) == "by" and labels.through(line.low(here - 1)).role is Role.MODERATOR for here in range(min(4, len(line.tokens)))) and any(name.sure for name in line.names):
        # "Moderated by Jane Roe:", and the panel below
        return Section(Role.PANELLIST, False, lasts=True)
    if words and words[-1] in HONOUR - {"welcome", "welcomes", "thank"}:
        # "Join emcee Jane Roe as we honor:"
        return Section(Role.HONOREE, False)
    if 0 < len(words) < 4 and words[-1] in ("lineup", "line-up"):
        return Section(Role.SPEAKER, False, lead=True)
    inner = next((at for at in range(len(line.tokens) - 2, max(0, len(line.tokens) - 6), -1) if line.mark(at) == ":"), -1)
    last = [token.low for token in line.tokens[inner + 1 :] if token.word] if inner > 0 else []
    # "Confirmed speakers and panels include: Media Panel:": the last label is that of the list
    given = {ROLES[low] for low in last or words[-12:] if low in ROLES}
    if len(given) == 1 and Role.PERFORMER not in given and not any(low in _CLOSED or low in CONTACT for low in words[-3:]):
        return Section(given.pop(), False)
    told = labels.of_label(line, max(0, len(line.tokens) - 9), len(line.tokens) - 1) if words else NOTHING
    role = leads.role(words) or (told.role if told.weight >= 3 else None)
    return Section(role, False) if role is not None else None


def _installing(line: Line) -> str | None:
    """The body of "The Ashford Bar Association installs its 2026 leadership:", "we install the officers of the Rotary Club:"."""
    of = next((at for at, token in enumerate(line.tokens) if token.low in ("of", "for") and line.low(at - 1) in ("officers", "leadership", "board", "slate")), 0)
    if of:
        first = of + 2 if line.low(of + 1) == "the" else of + 1
        end = bodies.end(line.tokens, first, len(line.tokens) - 1)
        return bodies.text(line.text, line.tokens, first, end) if end == len(line.tokens) - 1 and end > first else None
    verb = next((at for at, token in enumerate(line.tokens) if token.low in ("installs", "welcomes", "inducts", "announces")), 0)
    first = 1 if line.low(0) == "the" else 0
    return bodies.text(line.text, line.tokens, first, verb) if verb - first > 1 and bodies.end(line.tokens, first, verb) == verb else None


def _clause(line: Line) -> list[str]:
    begin = 0
    for at, token in enumerate(line.tokens[:-1]):
        if token.text in ".!?;":
            begin = at + 1
    return [token.low for token in line.tokens[begin:] if token.word]


def _belongs(line: Line, section: Section, bulleted: bool) -> bool:
    """Whether the line goes on with the list below its heading."""
    section.spent += 1
    words = [token for token in line.tokens if token.word]
    if section.row and words and labels.scheduled([token.low for token in words]):
        return False
    if section.row and line.mark(1) == ":" and len(line.mark(0)) == 1:
        # "A: Negotiating – Jane Roe"
        return True
    if section.refused and section.role is None:
        return (bulleted or len(words) < 12) and section.spent < 25 and not _labelled(line)
    spans = line.within(0, len(line.tokens))
    if spans and spans[0].lead <= 1:
        return section.spent < 40
    if section.role is Role.HONOREE and spans and (office := titles.read(line, 0, spans[0].lead)) is not None and office.end == spans[0].lead - 1:
        return section.spent < 40
    if _labelled(line):
        return section.role is Role.HONOREE and _prize_row(line, bool(spans) and spans[0].sure == 2)
    if bulleted or len(words) <= 14:
        return section.spent < 40
    return False


def _asks(line: Line) -> bool:
    """"Moderator: Jane Roe": a row of who leads the panel of which the others are."""
    return ROLES.get(line.low(0)) is Role.MODERATOR and line.mark(1) in (":", "-", "–", "—") and len(line.tokens) < 16


def _prize_row(line: Line, named: bool) -> bool:
    """"Small Business: Elm Roasters (Jane Roe, owner)", "Large Business: Prairie Steel" among those who are honoured: whose the prize of the label is."""
    colon = next(at for at, token in enumerate(line.tokens) if token.text == ":")
    label = [token.low for token in line.tokens[:colon] if token.word]
    told = labels.of_label(line, 0, colon)
    if not label or labels.role_of(label) not in (None, Role.HONOREE) or label[-1].rstrip("s") in _DUTIES:
        return False
    return named or (told.weight >= 0 and told.weight < evidence.FAIR and colon + 1 < len(line.tokens) and line.tokens[colon + 1].capital)


_DUTIES = words("chair co-chair chairman chairwoman chairperson committee music invocation auctioneer caterer")
"""What somebody does at an evening for others."""


def _labelled(line: Line) -> bool:
    return any(token.text == ":" for token in line.tokens[:7])


__all__ = ["Section", "lines"]
