"""The words of a calendar in Spanish or French, as the English ones that everything else here knows.

Hispanic chambers and those of Québec and New Brunswick call a board "mesa directiva" and a roundtable "table
ronde"; half of their rows mix two languages. Only phrases that can hardly be English are looked up; the little
words between them ("de", "con", "pour") are told in English where one such phrase stands beside them.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.phrases import words_of

_TABLE = """
roundtable discussion: mesa redonda, mesas redondas, table ronde, tables rondes
board of directors: junta directiva, mesa directiva, consejo directivo, consejo de administración, conseil d'administration, directorio de la cámara
board of directors meeting: junta de la mesa directiva, junta de mesa directiva, reunión de la mesa directiva, reunión de la junta directiva, reunión de junta directiva, reunión del consejo directivo, reunión de consejo, réunion du conseil d'administration, réunion du conseil, junta de directores, junta de consejo, reunión de directores, reunión de directiva, junta del consejo, séance du conseil d'administration, réunion du c a
committee: comité, comités, comisión de la cámara
committee meeting: reunión del comité, reunión de comité, réunion du comité, réunion de comité
executive committee: comité ejecutivo, comité exécutif
government affairs: asuntos gubernamentales, asuntos públicos, asuntos legislativos, affaires publiques, affaires gouvernementales, affaires municipales
annual meeting: asamblea general anual, asamblea anual, asamblea general, asamblea de socios, asamblea de miembros, reunión anual, junta anual, assemblée générale annuelle, assemblée générale, assemblée annuelle
membership meeting: reunión de socios, reunión de miembros, réunion des membres, assemblée des membres, rencontre des membres
monthly meeting: reunión mensual, junta mensual, réunion mensuelle
meeting: reunión, reuniones, réunion, réunions
public hearing: audiencia pública, audience publique, consultation publique
city council: concejo municipal, concejo de la ciudad, conseil municipal
mayor: alcalde, alcaldesa, maire, mairesse
mayors: alcaldes, maires
governor: gobernador, gobernadora, gouverneur, gouverneure
senator: senador, senadora, sénateur, sénatrice
senators: senadores, sénateurs
congressman: congresista, diputado federal, diputada federal
minister: ministro, ministra, ministre
mp: député, députée, diputado, diputada
legislators: legisladores, diputados, députés, élus
legislative: legislativo, legislativa, législatif, législative, parlamentario
legislative breakfast: desayuno legislativo, petit déjeuner législatif
council members: regidor, regidora, regidores, concejal, concejala, concejales, conseiller municipal, conseillère municipale, conseillers municipaux, échevins
superintendent: superintendente
elected officials: funcionarios electos, élus locaux, élues et élus
candidates: candidatos, candidatas
ceo: director general, directora general, directora ejecutiva, director ejecutivo, directeur général, directrice générale, pdg, p d g, consejero delegado
executives: ejecutivos, ejecutivas, directivos, directivas de empresa, dirigeants, dirigeantes, cadres supérieurs, chefs d'entreprise, gens d'affaires, altos ejecutivos
general managers: gerentes generales, gerentes, directores generales
president: presidente, presidenta, président, présidente
presidents: presidentas, presidentes, présidents, présidentes
owners: dueños, dueñas, propietarios, propietarias, propriétaires
owner: dueño, dueña, propietario, propietaria, propriétaire
business owners: dueños de negocio, dueñas de negocio, dueños de negocios, dueñas de negocios, dueños de empresa, dueñas de empresa, dueños de empresas, dueñas de empresas, empresarios, empresarias, empresarios y empresarias, propietarios de negocios, propriétaires d'entreprise, propriétaires d'entreprises
entrepreneurs: emprendedores, emprendedoras, entrepreneures
founder: fundador, fundadora, fondateur, fondatrice
investors: inversionistas, investisseurs, investisseuses
bankers: banqueros, banquiers
director: directora, directeur, directrice
business leaders: líderes empresariales, líderes de negocios, leaders d'affaires
breakfast: desayuno, desayunos, petit déjeuner, petits déjeuners, déjeuner d'affaires, déjeuner conférence, déjeuner causerie
luncheon: almuerzo, almuerzos, dîner causerie, dîner conférence, dîner d'affaires, lunch d'affaires, lunch causerie, dîner à midi
dinner: cena, cenas, souper, soupers
coffee: cafecito, café causerie, café rencontre
coffee with: café con, café avec, un café con, un café avec, cafecito con
reception: recepción, vin d'honneur, vino de honor, réception
cocktail reception: coctel, cóctel, cocktail dînatoire
business after hours: 5 à 7, cinq à sept, cinco a siete, convivio empresarial
mixer,: convivio, convivencia, soirée réseautage
networking: réseautage, red de contactos, hacer contactos, contactos de negocios, rencontres d'affaires, maillage, conexiones
business cards: tarjetas de presentación, tarjetas, cartes d'affaires, cartes professionnelles
light bites: bocadillos, bouchées, botanas, canapés
drinks: una copa, copas, bebidas, un verre, autour d'un verre, vin et fromage
ribbon cutting: corte de listón, corte de cinta, corte de liston, coupe de ruban, coupe du ruban, coupure de ruban, coupure du ruban
group of: groupe de, grupo de
grand opening: inauguration de la, inauguration du, inauguration de l, inauguration des, inauguration de nouveaux, inauguration de notre, gran apertura, inauguración, gran inauguración, ouverture officielle, grande ouverture, inauguration officielle
open house: casa abierta, puertas abiertas, portes ouvertes, journée portes ouvertes
golf tournament: torneo de golf, tournoi de golf
job fair: feria de empleo, feria de empleos, feria de trabajo, feria laboral, salon de l'emploi, salon d'emploi, foire d'emploi, foire d'emplois, foire de l'emploi, salon carrière
employers: empleadores, employeurs
hiring: contratan, contratando, recrutent, embauchent
resume: currículum, currículo
business expo,: expo comercial, feria comercial, feria de negocios, exposición comercial, salon commercial, salon des affaires, salon d'affaires, foire commerciale
workshop: talleres, atelier, ateliers, atelier de formation
seminar: seminario, seminarios, séminaire, séminaires
training: capacitación, capacitaciones, formation continue, formation gratuite, formation sur, formation en, journée de formation, formation de
course: curso, cursos
class: clase, clases
learn: aprenda, aprende, apprenez, aprender a
taught by: imparte, impartido por, impartida por, animé par, animée par
bring your laptop: traiga su laptop, traiga su computadora, trae tu laptop, apportez votre portable, apportez votre ordinateur
for beginners: para principiantes, pour débutants, pour les débutants
webinar: seminario en línea, taller en línea, seminario web, conferencia en línea, webinaire, webinaires, atelier en ligne, formation en ligne, conférence en ligne
online: en línea, en ligne, por zoom, sur zoom, virtuel, virtuelle
conference,: congreso, congrès, colloque
summit,: cumbre, sommet
forum,: foro
candidates forum: foro de candidatos, débat des candidats, debate de candidatos
state of the city: estado de la ciudad, état de la ville
state of the county: estado del condado
economic outlook: panorama económico, perspectivas económicas, perspectives économiques
awards,: premios, entrega de premios, premiación, prix d'excellence, remise de prix, remise des prix, gala des prix
awards gala: gala de premios, gala de premiación, gala des prix d'excellence, gala des prix
silent auction: subasta silenciosa, encan silencieux
auction: subasta, encan
fundraiser: recaudación de fondos, colecta de fondos, collecte de fonds, levée de fonds, souper bénéfice, activité bénéfice
new member orientation: bienvenida a nuevos socios, bienvenida a los nuevos socios, bienvenida a nuevos miembros, orientación para nuevos socios, orientación para nuevos miembros, orientación de nuevos socios, accueil des nouveaux membres, accueil aux nouveaux membres, bienvenue aux nouveaux membres, orientation des nouveaux membres, rencontre des nouveaux membres
volunteers: voluntarios, voluntarias, bénévoles
cleanup: jornada de limpieza, limpieza de playa, corvée de nettoyage, grand nettoyage
festival: fiestas patrias, kermés, kermesse, posada navideña, posadas navideñas, feria de salud, fiesta de barrio, fête de quartier, fête foraine, marché de noël, día de los niños, día de muertos, día de los muertos
parade: desfile, défilé
carnival: carnaval, carnavales
book fair: salon du livre, feria del libro
concert: concierto, villancicos, pastorela, chants de noël
christmas: navidad, noël, nadal
santa: père noël, papá noel, reyes magos
fireworks: fuegos artificiales, feux d'artifice
live music: música en vivo, musique live
for kids: para niños, para los niños, pour enfants, pour les enfants
families: toda la familia, en famille
closed session: sesión cerrada, sesión a puerta cerrada, reunión a puerta cerrada, séance à huis clos, réunion à huis clos
closed: cerrado, cerrada, cerrados, cerradas, fermé, fermée, fermés, fermées
office closed: clausura de oficina, clausura de oficinas, oficina cerrada, oficinas cerradas, cámara cerrada, oficina estará cerrada, bureau fermé, bureaux fermés, bureau sera fermé, bureaux seront fermés, chambre fermée, cerrado por, cerrada por, fermé pour, fermée pour, fermeture du bureau, fermeture des bureaux, biblioteca cerrada, bibliothèque fermée, estaremos cerrados
call for applications: convocatoria, convocatorias, appel de candidatures, appel à candidatures, appel à projets, appel de projets, mises en candidature
deadline: fecha límite, fecha limite, date limite, último día para, dernier jour pour, échéance
no meeting: no hay reunión, no habrá reunión, no hay junta, no habrá junta, pas de réunion, pas de rencontre, pas de dîner
agenda: orden del día, ordre du jour
budget: presupuesto
minutes of: procès verbal, acta de
questions: preguntas, vos questions, sus preguntas
share: comparan, comparten, intercambian, échangent, partagent
one table: une seule table, une même table, autour d'une table, una sola mesa, una misma mesa
company presidents: patrons d'entreprise, patrons d'entreprises, patronnes d'entreprises, dirigeants d'entreprise, dirigeants d'entreprises
conversation: platica, pláticas, plática, charla, conversatorio, causerie, échange
answers questions: contesta preguntas, contesta lo que le pregunten, répond aux questions, répond à vos questions
confidential: a puerta cerrada, à huis clos
speaker: orador, oradora, ponente, conférencier, conférencière
non-members: no socios, no miembros, non membres, los no socios
members or not: socios o no, miembros o no, membres ou non, membre ou non
members: socios, miembros, membres, socias
attendees: asistentes
expected: attendus, attendues, esperados, esperadas
group of ten: groupe de dix, grupo de diez
ten people: diez personas, diez lugares
fourteen: catorce, quatorze
guests: convives, comensales, invitados, invités, invitées, los invitados, les invités
are welcome: bienvenidos, son bienvenidos, son bienvenidas, bienvenidas, sont les bienvenus, sont bienvenus, sont bienvenues, sont les bienvenues, bienvenus
open to the public: abierto al público, abierta al público, abierto a todo público, abierto a todos, abierta a todos, abierto a la comunidad, ouvert au public, ouverte au public, ouvert à tous, ouverte à tous, ouvert à toutes et à tous, bienvenidos todos, todos son bienvenidos, bienvenue à tous, todos bienvenidos, todas bienvenidas, todos y todas bienvenidos, tous bienvenus, tous sont les bienvenus, tous et toutes bienvenus
members only: sólo socios, solo socios, sólo para socios, solo para socios, exclusivo para socios, únicamente socios, sólo miembros, solo para miembros, réservé aux membres, réservée aux membres, pour les membres seulement, membres seulement, pour membres seulement
by invitation: por invitación, sólo por invitación, solo por invitación, sur invitation, sur invitation seulement
plant tour: visite d'usine, visite de l'usine, visite industrielle, visita a la planta, visita a planta, visita de la planta, visita industrial, recorrido por la planta, recorrido de la planta
company tour: visite d'entreprise, visite de l'entreprise, visita a la empresa, visita empresarial
seats: couverts, cupos, lugares, asientos
visitors: visitantes, visiteurs, visiteuses
weekly meeting: réunion hebdomadaire, rencontre hebdomadaire, reunión semanal
directors only: solo para directivos, sólo para directivos, solo directivos, réservé aux administrateurs, réservée aux administrateurs, administrateurs seulement
twelve: doce, douze, une douzaine, una docena
fifteen: quinze
eighteen: dieciocho
twenty: veinte, vingt, une vingtaine
thirty: treinta, une trentaine
forty: cuarenta, quarante, une quarantaine
limited to: cupo limitado a, cupo para, limitées à, limités à, limitado a, limité à, limitée à, cupo de, maximum de
people: personas, personnes
seats: lugares, sillas, asientos, cupos, chaises, sièges
bring a guest: traiga un invitado, traiga a un invitado, amenez un invité, emmenez un collègue
free: gratis, gratuit, gratuite, gratuito, gratuita, entrada libre, entrée libre, entrée gratuite
register: inscríbase, regístrese, inscrivez vous
ten: diez
twelve: doce, douze
fourteen: catorce, quatorze
fifteen: quinze
sixteen: dieciséis
twenty: veinte, vingt
thirty: treinta, trente
forty: cuarenta, quarante
"""
_SMALL_WORDS = {
    "con": "with", "avec": "with", "de": "of", "del": "of", "des": "of", "du": "of", "d": "of", "y": "and", "et": "and",
    "para": "for",
    "pour": "for", "sobre": "on", "sur": "on", "en": "at", "chez": "at", "el": "the", "la": "the", "los": "the",
    "las": "the", "le": "the", "les": "the", "l": "the",
}  # fmt: skip
_TOKEN = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[ \t'’‘.-]{1,2}")
_LONGEST = 3_000


def _read_table() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in _TABLE.strip().splitlines():
        english, phrases = line.split(": ", 1)
        for phrase in phrases.split(","):
            first, *rest = _TOKEN.findall(phrase)
            table.setdefault(first, []).append((tuple(rest), english))
    return {first: tuple(sorted(ends, key=lambda one: -len(one[0]))) for first, ends in table.items()}


_PHRASES = _read_table()
_FIRST = frozenset(_PHRASES)


@lru_cache(maxsize=20_000)
def english(text: str) -> str:
    """The text with its Spanish and French words of a calendar in English; itself where it has none."""
    if _FIRST.isdisjoint(words_of(text)):
        return text
    tokens = list(_TOKEN.finditer(text[:_LONGEST]))
    words = [token.group().lower() for token in tokens]
    told: list[tuple[int, int, str]] = []
    at = 0
    while at < len(words):
        length, said = _at(text, tokens, words, at)
        if length:
            told.append((at, at + length, said))
        at += length or 1
    return _written(text, tokens, words, told) if told else text


def _at(text: str, tokens: list[re.Match[str]], words: list[str], at: int) -> tuple[int, str]:
    """How many words from here on are a phrase of the table, and what it is in English."""
    for rest, said in _PHRASES.get(words[at], ()):
        end = at + 1 + len(rest)
        if tuple(words[at + 1 : end]) == rest and all(
            _GAP.fullmatch(text[tokens[one].end() : tokens[one + 1].start()]) for one in range(at, end - 1)
        ):
            return end - at, said
    return 0, ""


def _written(text: str, tokens: list[re.Match[str]], words: list[str], told: list[tuple[int, int, str]]) -> str:
    parts: list[str] = []
    done = 0
    inside = {at for begin, end, _ in told for at in range(begin, end)}
    # the little words next to a phrase belong to it: "table ronde des dirigeants"
    near = {at for begin, end, _ in told for at in (begin - 2, begin - 1, end, end + 1)} - inside
    spans = [(tokens[begin].start(), tokens[end - 1].end(), said) for begin, end, said in told]
    spans += [
        (tokens[at].start(), tokens[at].end(), _SMALL_WORDS[words[at]])
        for at in near
        if 0 <= at < len(words) and words[at] in _SMALL_WORDS
    ]
    for begin, end, said in sorted(spans):
        parts += (text[done:begin], said)
        done = end
        if text[end : end + 1] in ("'", "’"):
            parts.append(" ")
            done += 1
    return "".join((*parts, text[done:]))


__all__ = ["english"]
