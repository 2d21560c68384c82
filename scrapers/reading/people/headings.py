"""The section that a line opens which names nobody itself: a heading above a list, a row of a programme."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import closings, evidence, labels, leads
from scrapers.reading.people.blocks import PROSE
from scrapers.reading.people.cues import CONTACT, MENTION_LABELS, NOBODYS, ROLES, SPEAKERS_AND_TALKS, TALKS
from scrapers.reading.people.forms import Form
from scrapers.reading.people.line import Line
from scrapers.reading.people.section import FEW_LEFT, Section
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

_MOST_WORDS, _MOST_BEFORE_COLON = 6, 16
_SEATS = words(
    "board council commission committee ward district seat precinct trustee trustees mayor clerk treasurer sheriff "
    "judge assembly senate house legislature supervisor alderman at-large position place selectboard township village"
)
_HONOURED = words(
    "officers directors board scouts students scholars inducted distinction leadership year month quarter medalists "
    "cadets stars heroes retiring"
)
_ONE_PERSON = words(
    "speaker presenter instructor moderator facilitator lecturer trainer keynote emcee host teacher ponente"
)
_GLAD = words("honored honoured proud pleased thrilled excited delighted privileged happy fortunate")
_WRITERS = words("authors novelists poets writers")
_INVITED = words("authors experts attorneys lawyers chefs writers poets storytellers novelists historians")
_OFFICERS = words("officers directors trustees")
_FIELDS = words("topic title subject theme date time when where location venue place cost price fee menu lunch program")
_CHOICES = words("choices options menu selections entrees entrées")


def heading(line: Line, form: Form) -> Section | None:
    """The section that a line opens which holds no names itself: "Panelists", "Our 2024 recipients:"."""
    found = line.tokens
    if not found:
        return None
    colon = found[-1].text in ":–—-" or _acclaims(found)
    words = [token.low for token in found if token.word]
    if not words or len(words) > (_MOST_BEFORE_COLON if colon else _MOST_WORDS):
        return None
    if not colon and (
        (found[-1].text in ".!?," and not (found[-1].text == "!" and _meets(words)))
        or (found[0].text[0].isdigit() and not found[0].text[:4].isdigit())
        or (
            any(low in PROSE for low in words)
            and not (words[0] in ("about", "meet") and words[1:2] == ["your"] and len(words) < 5 and words[-1] in ROLES)
        )
    ):
        # "About Your Facilitator" is one
        return None
    if any(name.sure == 2 and not name.thing for name in line.names):
        return None
    if not colon and any(
        name.lead > 1 and not name.thing and line.mark(name.lead - 1) == ":" and line.low(name.lead - 2) in _ONE_PERSON
        for name in line.names
    ):
        # "Speaker: Rajeet Karmak", a name that nobody knows
        return None
    tail = words if not colon else closings.last_clause(line)
    if not colon and len(words) > 1 and words[0] in _FIELDS and line.mark(1) == ":":
        # "Topic: Swarms", and below it "Presented by Jane Roe"
        return None
    said = labels.of_label(line, 0, len(found))
    if (
        colon
        and tail[-1:] == ["from"]
        and any(low in TALKS or low in ("hear", "participation") for low in tail)
        and not any(low in ("performance", "performances", "story", "stories", "music") for low in tail)
    ):
        # "Presentations from:"
        return Section(Role.SPEAKER, False, lead=True)
    if (stated := leads.coming(tail if colon else words)) is not None:
        return Section(stated, False)
    if (
        not colon
        and words[0] in _OFFICERS
        and 2 < len(words) < 8
        and words[1] in ("for", "of", "and", "elected")
        and form is not Form.CEREMONY
    ):
        # "Officers for the coming year"
        return Section(None, True)
    if (
        words == ["agenda"]
        or tail in (["agenda"], ["schedule"], ["program"])
        or (len(words) < 4 and words[-1] == "agenda")
    ):
        return Section(None, False)
    if line.item and not colon and said.weight < 0:
        # "3. Approval of minutes": an item of the agenda, and no heading
        return None
    if (
        said.weight < 0
        and said.role in (None, Role.PERFORMER)
        and len(words) < 6
        and (colon or len(words) < 4)
        and not (form is Form.DEBATE and (words[-1] in _SEATS or words[0] == "team"))
        and not (form is Form.CEREMONY and {"new", "incoming"} & set(words))
    ):
        return Section(None, True)
    if (
        form is Form.DEBATE
        and any(low in _SEATS for low in words)
        and len(words) < 9
        and not any(low in ROLES for low in words)
    ):
        return Section(None, False)
    if (
        form is Form.CEREMONY
        and len(words) < 6
        and any(low in _HONOURED for low in words)
        and not any(low in ROLES for low in words[-1:])
    ):
        return Section(Role.HONOREE, False)
    if (
        len(words) < 6
        and any(low in _INVITED for low in words)
        and (colon or {"hand", "local", "featured", "participating", "appearing"} & set(words))
    ):
        return Section(Role.SPEAKER, False, writes=words[-1] in _WRITERS)
    if tail[-1:] == ["by"] and len(tail) > 1 and (told := labels.through(tail[-2])).weight > 0:
        return Section(told.role, False)
    if (
        colon
        and "slate" in words
        and not {"nominating", "proposed", "presented", "presents", "nominated", "officers", "nominees"}.isdisjoint(
            words
        )
        and not labels.takes_office(tail)
        and form not in (Form.DEBATE, Form.CEREMONY)
    ):
        # "The slate presented by the nominating committee is as follows:"
        return Section(None, True)
    if colon and labels.takes_office(tail):
        return Section(Role.HONOREE, False, body=closings.installing(line))
    if tail[-3:] == ["in", "conversation", "with"]:
        return Section(Role.MODERATOR, False)
    role = labels.role_of(tail)
    if role is not None and role is not Role.PERFORMER and not any(low in NOBODYS for low in tail[-2:]):
        if not colon and not any(
            low in ROLES or low in ("honoring", "recognizing", "congratulations", "featuring", "class")
            for low in words[-2:] + words[:1]
        ):
            return (
                Section(Role.HONOREE, False, spent=FEW_LEFT)
                if role is Role.HONOREE and not line.item and _acclaimed(words)
                else None
            )
        return Section(role, False)
    if (
        words[-1] in ("sessions", "talks", "program", "programme", "schedule", "keynotes", "workshops", "breakouts")
        and len(words) < 5
    ):
        return Section(Role.SPEAKER, False)
    if not colon and line.text.isupper() and words[-1] in TALKS and not {"panel", "panelists"} & set(words):
        # "REGIONAL OUTLOOK", and who gives it below
        return Section(Role.SPEAKER, False)
    if any(low in NOBODYS for low in tail) and len(words) < 6 and (colon or not line.item):
        return Section(None, True)
    if (
        not colon
        and words[-1] in _CHOICES
        and not {"meal", "menu", "lunch", "dinner", "entree", "entrée", "food"}.isdisjoint(words)
        and len(words) < 5
    ):
        return Section(None, True)
    if not colon and not line.item and _acclaimed(words):
        return Section(Role.HONOREE, False, spent=FEW_LEFT)
    if _meets(words):
        return Section(Role.SPEAKER, False, writes=words[-1] in _WRITERS)
    if (
        not colon
        and len(words) == 1
        and words[0].endswith("ing")
        and said.own
        and said.role is not None
        and line.item is False
    ):
        # "PITCHING", and a row each below
        return Section(said.role, False)
    if not colon and words in (["featuring"], ["with"], ["also", "featuring"]):
        return Section(Role.SPEAKER, False)
    if (
        not colon
        and len(words) > 2
        and words[-1] in ("with", "featuring", "between", "among")
        and not line.names
        and any(
            low in TALKS or low in ("panel", "roundtable", "evening", "lunch", "luncheon", "breakfast") for low in words
        )
    ):
        return Section(
            leads.role(words) or (Role.PANELLIST if "panel" in words or "roundtable" in words else Role.SPEAKER),
            False,
            lead=True,
        )
    if colon and any(
        low in ("featuring", "speaking", "confirmed", "meet", "hear", "lineup", "line-up") for low in tail
    ):
        return Section(Role.SPEAKER, False, lead="speaking" not in tail and not SPEAKERS_AND_TALKS.intersection(tail))
    if colon and (role := leads.role(tail)) is not None:
        return Section(role, False)
    if colon and any(
        low in ("host", "welcome", "present")
        and tail[at - 2 : at - 1]
        and tail[at - 1] == "to"
        and tail[at - 2] in _GLAD
        for at, low in enumerate(tail)
    ):
        # "We are honored to host the mayors of our cities:"
        return Section(Role.SPEAKER, False, lead=True)
    if colon and leads.several(tail):
        return Section(Role.SPEAKER, False, lead=True)
    if (
        colon
        and (told := labels.of_label(line, 0, len(found) - 1)).weight >= evidence.STRONG
        and told.role not in (None, Role.PERFORMER)
    ):
        return Section(told.role, False, lead=tail[-1] == "with")
    return Section(None, tail[-1] in MENTION_LABELS or tail[-1] in CONTACT) if colon and len(words) < 7 else None


_ACCLAIMED = words("award awards prize medal heroes honorees inductees")


def _acclaimed(words: list[str]) -> bool:
    """ "LIBERTY BELL AWARD", "Volunteer of the Year", "2025 Healthcare Heroes": a heading that tells for what those
    below it are honoured."""
    if not 1 < len(words) < 8 or not NOBODYS.isdisjoint(words) or not _NOT_YET.isdisjoint(words):
        return False
    if words[-1] in _ACCLAIMED:
        return True
    return words[-3:] in (["of", "the", "year"], ["of", "the", "month"], ["of", "the", "quarter"]) or words[-2:] in (
        ["of", "influence"],
        ["of", "distinction"],
        ["of", "impact"],
    )


_NOT_YET = words(
    "nomination nominations nominate nominees past previous vote voting apply deadline criteria sponsor sponsors "
    "sponsored presentation ceremony dinner luncheon breakfast gala banquet committee tickets register call submit"
)


def _acclaims(found: list[Token]) -> bool:
    """ "Congratulations to this year's honorees!": as good as a colon."""
    lows = [token.low for token in found if token.word]
    if (
        found[-1].text in "!."
        and len(lows) < 12
        and any(
            low in ("congratulate", "congratulating", "recognize", "honor", "honoring", "celebrate", "celebrating")
            for low in lows[:6]
        )
        and lows[-1].endswith("s")
    ) or lows[-2:] == ["young", "people"]:
        # "Help us congratulate these young artists!"
        return lows[-1] not in ("businesses", "members", "years", "successes", "sponsors")
    return (
        found[-1].text in "!."
        and len(lows) < 10
        and lows[:1] in (["congratulations"], ["congrats"], ["introducing"])
        and (lows[-1] in ROLES or "class" in lows)
    )


def _meets(words: list[str]) -> bool:
    """ "Meet the authors", "Featuring local makers": many of a kind, to be met, and no verb."""
    return (
        words[0] in ("meet", "featuring", "introducing")
        and 1 < len(words) < 6
        and words[-1].endswith("s")
        and not any(low in PROSE for low in words)
        and words[-1] not in ("businesses", "members", "vendors", "needs", "games", "prizes", "candidates", "winners")
    )


def session(line: Line) -> Section | None:
    """ "9:20 Panel: Capital for Energy", "Keynote – The Year Ahead": a row that tells what is held, and who holds it
    below."""
    found = [token for token in line.tokens if token.word]
    if not found or line.names or line.text[-1] in ".!?":
        return None
    mark = next(
        (
            at
            for at, token in enumerate(line.tokens)
            if at
            and (token.text in ":|–—" or (token.text == "-" and not token.glued))
            and not line.tokens[at - 1].text[0].isdigit()
            and line.low(at - 1) not in ("am", "pm", "a.m", "p.m")
        ),
        len(line.tokens),
    )
    label = [
        token.low
        for token in line.tokens[:mark]
        if token.word and token.text[0].isalpha() and token.low not in ("am", "pm", "a.m", "p.m", "noon")
    ]
    if not 0 < len(label) < 4 or (mark == len(line.tokens) and len(found) == len(label)):
        return None
    if label[-1] in ("panel", "panels") or label[-2:] in (["panel", "discussion"], ["panel", "session"]):
        return Section(Role.PANELLIST, False, row=True)
    return (
        Section(Role.SPEAKER, False, row=True)
        if label[-1]
        in (
            "keynote", "workshop", "presentation", "talk", "session", "breakouts", "workshops", "sessions", "talks",
            "presentations", "keynotes", "breakout",
        )
        else None
    )  # fmt: skip


__all__ = ["heading", "session"]
