"""What Spanish and French verbs behind a name announce: "hablará sobre", "viendra nous parler", "dialogará con"."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.evidence import NOTHING, Evidence, strong
from scrapers.reading.people.leading.romance import DISCUSSED
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_SPEAKS = words(
    "hablará hablarán habla hablan compartirá compartirán comparte comparten presentará presentarán presenta "
    "presentan expondrá expondrán expone explicará explicarán explica ofrecerá ofrecerán ofrece impartirá impartirán "
    "imparte disertará dictará dicta abordará abordan aborda conversará conversarán dialogará dialogarán contará "
    "contarán relatará leerá enseñará enseña responderá responderán contestará charlará brindará dirá guiará analizará "
    "analizarán mostrará inaugurará participará intervendrá "
    "parlera parleront présentera présenteront partagera partageront répondra répondront lira liront abordera "
    "aborderont expliquera expliqueront discutera prononcera donnera racontera raconteront exposera traitera "
    "enseignera montrera livrera entretiendra s'entretiendra interviendra s'adressera apprendra parle partage "
    "explique raconte présente apprend dévoile dévoilera offrira"
)
_COMES = words(
    "viendra viendront vient viennent vendrá vendrán viene vienen visitará sera seront será serán estará estarán nos "
    "acompaña acompañará acompañarán"
)
_FUTURE = re.compile(r"[a-zñáéíóú]{1,}(?:ará|erá|irá|drá|arán|erán|irán|drán)|[a-zà-ÿ]{3,}(?:eront|iront|dront)")
"""What somebody will do, by its ending: no word of English has it."""
_NOT_SPEAKING = words(
    "recibirá recibirán habrá podrá podrán tendrá tendrán deberá será serán estará estarán cantará cantarán tocará "
    "tocarán bailará presidirá entregará entregarán recevront pourront auront devront seront chanteront joueront "
    "remettront"
)
_LEADS = words(
    "moderará moderarán modera moderan conducirá animera animeront anime modérera modérera modère mènera dirigera "
    "dirigirá entrevistará interviewera"
)
_MODERATES = words("moderará moderarán modera moderan modérera modère entrevistará interviewera")
_ASKS = words("entretien entretiens entrevista entrevue interview")
_SAYS = words(
    "hablar compartir presentar contar explicar conversar charlar parler partager présenter raconter expliquer "
    "discuter rencontrer témoigner entretenir répondre dévoiler"
)
_WITH_US = words("nosotros parmi nôtres nous")


def future(low: str) -> bool:
    """Whether a word says what somebody, or several, will do, and is no verb of being, having or making music."""
    return low not in _NOT_SPEAKING and low not in _LEADS and _FUTURE.fullmatch(low) is not None


VERBS = (_SPEAKS | _COMES | _LEADS) - {"nos", "anime", "sera"}
_GIVEN = words(
    "charla charlas conferencia plática ponencia taller clase curso presentación seminario bienvenida palabras mensaje"
)
_LITTLE = words("nos les le la se te lo nous vous y también aussi ensuite luego después")
_FURTHEST = 24


def read(line: Line, end: int, stop: int, *, several: bool) -> Evidence:
    """What the verb behind a name that ends at ``end`` says; an aside between commas or in brackets is passed over."""
    at = _verb(line, end, stop)
    if at < 0:
        return NOTHING
    low, near = (
        line.low(at),
        [word[2:] if word[:2] in ("l'", "d'") else word for word in line.lows(at + 1, min(stop, at + 8))],
    )
    if low in _LEADS and (low in _MODERATES or not (DISCUSSED | _ASKS).isdisjoint(near)):
        return strong(Role.MODERATOR, f"“{low}”", own=True)
    if (
        low in _SPEAKS
        or low in _LEADS
        or (low == "dará" and not _GIVEN.isdisjoint(near))
        or (low != "dará" and future(low))
    ):
        if several and low in ("conversarán", "dialogarán"):
            return strong(Role.PANELLIST, f"“{low}”")
        return strong(Role.SPEAKER, f"“{low}”", own=True)
    role = (
        next((ROLES[one] for one in near[:5] if one in ROLES), None)
        if low in ("sera", "seront", "será", "serán")
        else None
    )
    if role is not None and role is not Role.PERFORMER:
        return strong(role, f"“{low} …”", own=True)
    if not _SAYS.isdisjoint(near[:5]) or not _WITH_US.isdisjoint(near[:3]) or low.startswith("acompaña"):
        return strong(Role.SPEAKER, f"“{low} …”", own=True)
    return NOTHING


def _verb(line: Line, end: int, stop: int) -> int:
    """Where the verb stands; -1 where no verb of these tongues does."""
    at = end
    if line.mark(at) == "(":
        at = next((here + 1 for here in range(at + 1, min(stop, at + _FURTHEST)) if line.mark(here) == ")"), at)
    if line.mark(at) == "," and (
        line.low(at + 1) in _SPEAKS
        or future(line.low(at + 1))
        or line.low(at + 1) in _LEADS
        or line.low(at + 1) in _COMES
    ):
        at += 1
    elif (
        line.mark(at) == ","
        and (close := next((here for here in range(at + 1, min(stop, at + _FURTHEST)) if line.mark(here) in ",;."), -1))
        > 0
        and line.mark(close) == ","
    ):
        at = close + 1
    for here in range(at, min(stop, at + 3)):
        if (
            line.low(here) in _SPEAKS
            or future(line.low(here))
            or line.low(here) in _LEADS
            or (line.low(here) in _COMES and line.low(here) not in _LITTLE)
        ):
            return here
        if line.low(here) not in _LITTLE:
            break
    return -1


__all__ = ["VERBS", "future", "read"]
