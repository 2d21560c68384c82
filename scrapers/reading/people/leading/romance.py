"""What Spanish and French words before a name say of it: "a cargo de", "conversatorio con", "animée par",
"recevons"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.occupations import head
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong
from scrapers.reading.people.leading.word import Word
from scrapers.reading.words import words

DISCUSSED = words(
    "conversatorio mesa panel foro debate diálogo dialogo conversación conversacion discusión discusion "
    "charla-coloquio coloquio table discussion débat échange échanges entretien panels période"
)
"""What is moderated, in either tongue."""
_TALKS = words(
    "charla charlas conferencia conferencias ponencia ponencias plática platica taller talleres clase intervención "
    "disertación discurso palabras testimonio testimonios mensaje presentación seminario lectura lección bienvenida "
    "exposición masterclass curso webinar webinario capacitación demostración recital-charla "
    "souper-causerie souper-conférence conférence conférences causerie causeries allocution présentation exposé "
    "témoignage témoignages atelier ateliers formation classe mot discours lecture leçon démonstration webinaire "
    "dîner-conférence déjeuner-conférence dîner-causerie déjeuner-causerie conférence-midi midi-conférence séminaire"
)
_MEETINGS = words(
    "encuentro desayuno almuerzo cena café cafecito noche tarde mañana velada entrevista conversatorio conversación "
    "diálogo dialogo panel mesa foro redonda "
    "rencontre entretien échange causerie discussion dîner déjeuner souper soirée matinée midi brunch panel ronde "
    "conversation entrevue débat"
)
_THERE = words("presencia participación compañía présence participation compagnie")
_LED = words(
    "moderado moderada moderados moderadas moderación conducido conducida conducción animée animé animés animées "
    "animation modéré modérée modération menée mené entrevistado entrevistada interviewé interviewée"
)
_KEPT = words("animé animée animés animées conducido conducida")
"""An evening that is none of talks is kept so."""
_GIVEN = words(
    "impartido impartida impartidos impartidas dictado dictada presentado presentada ofrecido ofrecida dirigido "
    "dirigida facilitado facilitada dado dada guiado guiada pronunciado pronunciada expuesto "
    "présenté présentée donné donnée offert offerte prononcé prononcée dirigé dirigée livré livrée guidé guidée "
    "assurée assuré"
)
_PAID_FOR = words("ofrecido ofrecida offert offerte présenté présentée presentado presentada")
"""What a firm does as well: only where a talk is told of it is a person's."""
_MADE = words(
    "escrito escrita organizado organizada pintado pintada ilustrado ilustrada patrocinado patrocinada fundado "
    "fundada creado creada compuesto compuesta producido producida diseñado "
    "écrit écrite organisé organisée peint peinte illustré illustrée commandité commanditée fondé fondée créé créée "
    "composé composée réalisé réalisée produit produite préparé préparée offertes"
)
_WORKS = words(
    "película pelicula film novela libro obra obras cuadro cuadros poema canción documental livre roman œuvre oeuvre "
    "oeuvres tableau tableaux chanson documentaire música musique exposition comida catering"
)
_ASKED_OF = words(
    "comuníquese comunicarse contacte contactar inscripciones inscripción reservaciones reservas reserva informes "
    "registro registrarse hable llame llamar escriba colaboración asociación junto communiquez communiquer "
    "inscription inscriptions réservations réservation auprès partenariat collaboration renseignements informations"
)
_OF_OLD = words(
    "homenaje memoria fallecido fallecida difunto difunta aniversario hommage mémoire regretté regrettée feu "
    "consacrée consacré dedicada dedicado"
)
_COMING = words(
    "acompaña acompañan acompañará acompañarán interviene intervienen intervendrá intervendrán habla hablan hablará "
    "hablarán responden responderá responderán comparten compartirá compartirán exponen expondrán recibimos "
    "recibiremos escuche escucha escuchar conozca conoce conocer recevons recevrons accueillons accueillerons "
    "accueille reçoit recevra entendre écouter rencontrez rencontrer joignez-vous leerán leerá presentarán presentará "
    "expondrán conducirán liront présenteront interviendra interviendront parlera parleront imparte imparten dicta "
    "dictan ofrece invitamos"
)
_TOGETHER = words(
    "conversan conversarán dialogan dialogarán debaten debatirán participan participarán discutent discuteront "
    "débattent débattront participeront échangeront"
)
_MODERATE = words("moderan moderará moderarán animera animeront modère modèrent conduce")
_MEET = words("platicar conversar hablar charlar dialogar jaser discuter échanger parler causer")
_WITH_THEM = words(
    "dialogará dialoga conversará conversa s'entretiendra s'entretient discutera entretien conversación conversation"
)


def by(word: Word) -> Evidence | None:
    """ "impartido por", "animée par": what is done by whom; None where no word of these tongues stands before."""
    near = _near(word, 12)
    near = near[:-4] if near[-4:] == ["de", "main", "de", "maître"] else near
    before = next((low for low in reversed(near[-3:]) if low in _LED | _GIVEN | _MADE), "")
    if not near or not before:
        quoted = (
            word.at - 2 >= word.floor and word.line.mark(word.at - 1) == "," and word.line.mark(word.at - 2) in '"”'
        )
        if word.low == "por" and quoted and _WORKS.isdisjoint(near):
            return fair(Role.SPEAKER, "a talk's title “por”")
        if word.at == word.floor and word.skipped == 0 and word.at == 0:
            return fair(Role.SPEAKER, f"“{word.low}”")
        if near[-1:] and near[-1] in _TALKS:
            return strong(Role.SPEAKER, f"“{near[-1]} {word.low}”", own=True)
        return None
    if before in _MADE or not _WORKS.isdisjoint(near[-5:]):
        return against(f"“{before} {word.low}”")
    if before in _PAID_FOR and _TALKS.isdisjoint(near):
        return NOTHING
    if "animation" in near or "animación" in near:
        return strong(Role.MODERATOR, "the “animation”", own=True)
    if before in (
        "entrevistado",
        "entrevistada",
        "interviewé",
        "interviewée",
        "moderado",
        "moderada",
        "modérée",
        "modéré",
    ) or (before in _LED and not DISCUSSED.isdisjoint(near)):
        return strong(Role.MODERATOR, f"“{before} {word.low}”", own=True)
    if before in _KEPT and _TALKS.isdisjoint(near):
        # "une soirée animée par", and no "atelier animé par"
        return strong(Role.HOST, f"“{before} {word.low}”", own=True)
    return strong(Role.SPEAKER, f"“{before} {word.low}”", own=True)


def with_(word: Word) -> Evidence | None:
    """ "conversatorio con", "rencontre avec": with whom one meets, and who is only to be turned to."""
    near = _near(word, 6)
    if not _ASKED_OF.isdisjoint(near):
        return against(f"“{word.low}”")
    if word.told_before and not _WITH_THEM.isdisjoint(near):
        return strong(Role.MODERATOR, "“in conversation with”", own=True)
    if near and (near[-1] in _MEET or near[-1].endswith("remos")):
        # "platicaremos con", "venez jaser avec"
        return strong(Role.SPEAKER, f"“{near[-1]} {word.low}”")
    if not (_MEETINGS | _TALKS).isdisjoint(near[-4:]) or "contaremos" in near or "contamos" in near:
        return strong(Role.SPEAKER, f"a talk “{word.low}”")
    return fair(Role.SPEAKER, f"“{word.low}”") if word.at == word.floor else NOTHING


def of(word: Word) -> Evidence | None:
    """ "a cargo de", "conférence de", "presencia de"; None where the noun is none of these."""
    near = _near(word, 7)
    noun = near[-1] if near else ""
    if noun == "cargo" and word.before(2) == "a":
        if not _WORKS.isdisjoint(near) or not {"organización", "organizacion", "logística", "sonido"}.isdisjoint(near):
            return against("“a cargo de”")
        moderates = not {"moderación", "moderacion", "conducción", "moderador"}.isdisjoint(near)
        return strong(Role.MODERATOR if moderates else Role.SPEAKER, "“a cargo de”", own=True)
    if noun in _OF_OLD or "homenaje" in near or "hommage" in near:
        return against(f"“{noun} {word.low}”")
    if noun == "auprès":
        return against("a contact")
    if noun in _TALKS and noun not in (
        "lecture",
        "presentación",
        "présentation",
        "exposición",
        "classe",
        "clase",
        "mensaje",
        "mot",
    ):
        return strong(Role.SPEAKER, f"“{noun} {word.low}”", own=True)
    if noun in _THERE and word.before(2) in ("la", "con", "en", "avec"):
        return strong(Role.SPEAKER, f"“{noun} {word.low}”")
    return NOTHING if word.skipped == 0 and not head(noun) else None


def _near(word: Word, reach: int) -> list[str]:
    """The words before it, without what is elided: "entretien" of "l'entretien"."""
    return [
        low[2:] if low[:2] in ("l'", "d'") else low for low in word.line.lows(max(word.floor, word.at - reach), word.at)
    ]


def verb(word: Word) -> Evidence | None:
    """ "Nos acompaña", "Conversan", "Modera", "venez entendre": a verb before who does it, or whom it is done to."""
    if word.low in _MODERATE:
        return strong(Role.MODERATOR, f"“{word.low}”", own=True)
    if word.low in _TOGETHER:
        return strong(Role.PANELLIST, f"“{word.low}”")
    return strong(Role.SPEAKER, f"“{word.low}”")


BY, WITH, OF = words("por par"), words("con avec"), words("de du d'")
VERBS = _COMING | _TOGETHER | _MODERATE
LATE = _OF_OLD

__all__ = ["BY", "LATE", "OF", "VERBS", "WITH", "by", "of", "verb", "with_"]
