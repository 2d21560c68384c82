"""What a label says that names a duty of the evening: "Rotarian of the day:", "Roasting her:", "With reactions from:",
"Chair:" beside a panel."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.evidence import Evidence, against, fair, strong, weak
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_THEM = words("him her them")
_ANSWERS = words("response responses rejoinder rejoinders reaction reactions respondent")
_CLUBMEN = words(
    "rotarian kiwanian lion optimist sertoman exchangite altrusan soroptimist toastmaster member president chair"
)
_SEATED = words("speakers papers session panel panelists panellists")
_GIVES = words(
    "imparte imparten presentan conferencista conferencistas conferenciante tallerista talleristas disertante "
    "disertantes expositor expositora expositores referent referentin referenten vortragende vortragender "
    "conférencier conférencière conférenciers conférencières intervenant intervenante intervenants intervenantes "
    "formateur formatrice formateurs formadora formador dicta facilita facilitador facilitadora orador oradora "
    "invitada invitado invitados invitadas invité invitée invités invitées exponen expone capacitadora capacitador "
    "animateur-formateur autor autora autrice lectrice conferencias"
)
"""What stands before who gives a class or a talk in Spanish, German and French."""
_MODERATES = words(
    "moderation moderación modera moderador moderadora modérateur modératrice modération animation animateur "
    "animatrice conduce conducción entrevista"
)
_AROUND = words(
    "participan participarán panelistas panelista panélistes panéliste conversan dialogan debaten intervienen"
)
_THOSE = words("folks people those pros experts neighbors professionals")
_ARRANGED = words("program programme membership event events fundraising raffle hospitality")
_GAMES = words("50/50 raffle raffles door drawing drawings bingo split basket lottery")
_CLERKS = words("registrar registrars webmaster")
_STARTS = words("conversation discussion")


def of(line: Line, lows: list[str]) -> Evidence | None:
    """What the label of these words says; None where it names no such duty."""
    if lows[-3:] == ["of", "the", "day"] and len(lows) < 6 and lows[-4:-3] and lows[-4] in _CLUBMEN:
        return strong(Role.HOST, f"the label “{lows[-4]} of the day”", own=True)
    if len(lows) == 2 and lows[0] in ("roasting", "toasting") and lows[1] in _THEM:
        # "Roasting him: Sheriff Jane Roe": who does so speaks, and is not honoured
        return strong(Role.SPEAKER, f"the label “{' '.join(lows)}”", own=True)
    if (
        _ANSWERS.intersection(lows)
        and (len(lows) == 1 or (lows[-1] in ("from", "by") and lows[-2] in _ANSWERS))
        and len(lows) < 6
    ):
        return strong(Role.PANELLIST, f"the label “{' '.join(lows)}”", own=True)
    if lows == ["chair"] and any(token.low in _SEATED for token in line.tokens):
        return strong(Role.MODERATOR, "the chair of a session", own=True)
    if len(lows) == 2 and lows[0] in _STARTS and lows[1] in ("starter", "starters"):
        return strong(Role.SPEAKER, f"the label “{' '.join(lows)}”", own=True)
    if lows[-1] in ("winner", "winners") and not _GAMES.isdisjoint(lows):
        return against("only won a game")
    if lows[-1] in ("debate", "debates") and len(lows) < 4:
        return strong(Role.PANELLIST, f"the label “{lows[-1]}”")
    if (
        lows[-1] in ("president", "president-elect", "vice-president")
        and len(lows) < 3
        and any(token.low in ("treasurer", "secretary") for token in line.tokens)
        and sum(token.text in ":–—-;" for token in line.tokens) > 1
    ):
        # "President - Jane Roe; Treasurer - Ann Lee"
        return against("only holds an office")
    if "secretary" in lows and lows[-1] == "tem":
        return against("only keeps the minutes")
    if lows in (
        ["maître", "de", "cérémonie"],
        ["maîtresse", "de", "cérémonie"],
        ["maestro", "de", "ceremonias"],
        ["maestra", "de", "ceremonias"],
    ):
        return strong(Role.HOST, f"the label “{' '.join(lows)}”", own=True)
    if lows[-1] in _CLERKS and len(lows) < 3:
        return against("only keeps a list")
    if lows == ["group", "leader"]:
        # enough for one who is told of with a firm, as a group of referrals tells of who leads it
        return weak(Role.HOST, "the label “group leader”")
    if lows[-4:] == ["autour", "de", "la", "table"] or (lows[-1] in _AROUND and len(lows) < 4):
        return strong(Role.PANELLIST, f"the label “{lows[-1]}”")
    if lows[-1] in _MODERATES and len(lows) < 4:
        return strong(Role.MODERATOR, f"the label “{lows[-1]}”", own=True)
    if lows[-1] in _GIVES and len(lows) < 4:
        return strong(Role.SPEAKER, f"the label “{lows[-1]}”", own=True)
    if any(
        low in _ARRANGED and lows[at + 1 : at + 2] and lows[at + 1].startswith("chair") for at, low in enumerate(lows)
    ) and not _SEATED.intersection(lows):
        # "Program chair for the month:"
        return against("only arranges it")
    if lows[-2:] in (["invité", "d'honneur"], ["invitée", "d'honneur"]) or lows[-3:] in (
        ["invitado", "de", "honor"],
        ["invitada", "de", "honor"],
    ):
        return strong(Role.HONOREE, "the guest of honour")
    if (
        "who" in lows
        and "from" in lows
        and "hear" not in lows
        and any(low in _THOSE for low in lows[lows.index("from") : lows.index("from") + 4])
    ):
        # "You'll learn from the folks who answer the call:"
        return fair(Role.SPEAKER, "those who know")
    if lows == ["who"]:
        return fair(Role.SPEAKER, "the label “who”")
    if lows[-1] in ("nominees", "nominee", "nominated") and (
        not {"election", "officers", "officer"}.isdisjoint(lows[:-1]) or (len(lows) == 1 and _elects(line))
    ):
        return against("only put up for election")
    return None


def _elects(line: Line) -> bool:
    """Whether the line tells of an election of officers, and of no seats and prizes."""
    told = {token.low for token in line.tokens}
    return {"election", "officers"} <= told and told.isdisjoint(("seat", "seats", "award", "awards"))


__all__ = ["of"]
