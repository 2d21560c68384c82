"""Bodies that are called in French or Spanish: "Caisse populaire des Deux-Rives", "La Chambre de commerce vous invite",
"Commanditaire : Acme"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

HEADS = words(
    "association caisse chambre banque société boulangerie pâtisserie librairie école université fondation "
    "coopérative musée cégep conseil ville auberge microbrasserie épicerie pharmacie mairie ambassade alliance jeune "
    "jeunes cercle réseau regroupement fédération syndicat garage "
    "panadería panaderia taquería taqueria restaurante cámara camara banco tienda librería libreria clínica clinica "
    "iglesia universidad fundación fundacion asociación asociacion cooperativa escuela instituto consulado ciudad "
    "carnicería tortillería sociedad colegio seguros ferretería farmacia grupo abogados"
)
"""What such a name begins with, as an English one may end."""
_JOINTS = words("de du des la le les et en au aux à del y e los las el")
_PARTS = words(
    "populaire commerce régionale régional jeune industrie tourisme économique développement mutuelle municipale "
    "municipal publique agricole scolaire communautaire santé services affaires entrepreneurs femmes arts culture "
    "histoire gens immigration emploi nationale "
    "comercio hispana latina empresarial comunitario comunitaria mujeres negocios popular nacional estatal"
)
_ELIDED = ("d'", "d’", "l'", "l’")
_ARTICLES = words("la le les el los las")
_BIDS = words("vous te t le les los las lo nos")
_INVITING = words(
    "invite invitent convie convient attend attendent accueille accueillent invita invitan espera esperan convoca"
)
_HOLDING = words("présente présentent organise organisent tient tiendra presenta presentan organiza organizan")
_PAYS = words(
    "présenté présentée présentés commandité commanditée offert offerte parrainé parrainée presentado presentada "
    "auspiciado auspiciada"
)
_HOSTS = words("organisé organisée organisés organizado organizada")
_HOST = words(
    "hôte hôtes hôtesse anfitrión anfitriona anfitriones organiza organizan organizador organizadora organisateur "
    "organisatrice"
)
_TOGETHER = words("collaboration partenariat colaboración alianza")
_GIVE = words("patrocinan patrocina auspician auspicia")
_BACKED = words("l'appui l’appui soutien appui apoyo patrocinio présentation presentación")
_SPONSORS = words("commanditaire commanditaires partenaire partenaires parrain parrains")
CUES = {"grâce"} | _PAYS | _HOSTS | _SPONSORS | _HOST | _TOGETHER | _BACKED | _GIVE


def end(row: Row, at: int, stop: int) -> int:
    """Where a name goes on through small words to, "Caisse populaire des Deux-Rives"; 0 where it does not begin so."""
    if at + 1 >= stop or row.low(at).removeprefix("l'").removeprefix("l’") not in HEADS or not row.tokens[at].capital:
        return 0
    last, small = at, False
    for here in range(at + 1, min(stop, at + 14)):
        token = row.tokens[here]
        if token.low in ("y", "et") and row.low(here + 1) in HEADS:
            break
        if bodies.proper_word(token) or token.low in _PARTS or (token.low.startswith(_ELIDED) and token.word):
            small = small or not token.capital or here > last + 1
            last = here
        elif token.low not in _JOINTS:
            break
    return last + 1 if small else 0


def paid(row: Row, at: int, stop: int) -> int:
    """Where those begin who pay, if the word at ``at`` says so: "Commanditaires :", "Partenaire présentateur :",
    "Présenté par"; 0 for others."""
    if row.low(at) in _PAYS:
        return _behind(row, at)
    if row.low(at) == "grâce":
        possible = row.low(at - 1) == "possible" and row.low(at + 1) in ("à", "au", "aux")
        return _past_article(row, at + 2) if possible and row.low(at + 2) not in ("soutien", "appui", "l'appui") else 0
    if row.low(at) in _GIVE:
        if row.mark(at + 1) == ":":
            return at + 2
        # "Patrocina Banco Elm." as a sentence of its own
        return (
            at + 1
            if row.tokens[at].capital
            and row.low(at - 1) not in ("que", "quien")
            and at + 1 < stop
            and bodies.proper_word(row.tokens[at + 1])
            else 0
        )
    if row.low(at) in _BACKED:
        return _backing(row, at)
    if row.low(at) not in _SPONSORS:
        return 0
    return next((here + 1 for here in range(at + 1, min(stop, at + 4)) if row.mark(here) == ":"), 0)


def hosted(row: Row, at: int) -> int:
    """Where those begin who hold it: "Organisé par", "Organizado por"; 0 for others."""
    if row.low(at) in _HOST:
        return at + 2 if row.mark(at + 1) == ":" else 0
    if row.low(at) in _TOGETHER:
        return _past_article(row, at + 2) if row.low(at - 1) == "en" and row.low(at + 1) in ("avec", "con") else 0
    return _behind(row, at) if row.low(at) in _HOSTS else 0


def _past_article(row: Row, at: int) -> int:
    return at + (row.low(at) in _ARTICLES and not row.tokens[at].capital)


def _backing(row: Row, at: int) -> int:
    """ "grâce au soutien financier de", "gracias al apoyo de", "con el patrocinio de", "Une présentation de": where
    those begin who pay; 0 for others."""
    thanks = any(row.low(here) in ("grâce", "gracias", "avec", "con") for here in range(max(0, at - 3), at))
    if row.low(at) in ("présentation", "presentación") and not (row.low(at - 1) in ("une", "una") and at < 3):
        return 0
    if row.low(at) not in ("présentation", "presentación") and not thanks:
        return 0
    of = next(
        (here for here in range(at + 1, min(at + 4, len(row.tokens))) if row.low(here) in ("de", "du", "del", "des")), 0
    )
    return _past_article(row, of + 1) if of and of + 1 < len(row.tokens) else 0


def _behind(row: Row, at: int) -> int:
    """Behind "par", "por", their colon and an article; 0 where neither follows."""
    if row.low(at + 1) not in ("par", "por"):
        return 0
    begin = at + 2 + (row.mark(at + 2) == ":")
    return begin + (row.low(begin) in _ARTICLES and not row.tokens[begin].capital)


def inviting(row: Row, first: int, stop: int) -> list[str]:
    """ "La Chambre de commerce vous invite", "L'Association t'attend", "La Cámara de Comercio los invita"."""
    begin = first + (row.low(first) in _ARTICLES)
    elided = row.mark(begin)[:2] in ("L'", "L’")
    if begin == first and not elided and row.low(first) not in HEADS:
        return []
    close = end(row, begin, stop) or bodies.end(row.tokens, begin, stop)
    if close <= begin or close >= stop:
        return []
    verb = row.low(close)
    bids = (
        (verb in _BIDS and row.low(close + 1) in _INVITING)
        or verb in ("t'attend", "t’attend", "t'invite", "t’invite")
        or verb in _INVITING | _HOLDING
    )
    name = bodies.text(row.text, row.tokens, begin, close)
    return [name[2:] if elided else name] if bids else []


__all__ = ["CUES", "HEADS", "end", "hosted", "inviting", "paid"]
