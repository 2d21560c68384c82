"""Keys in German, French, Spanish, Italian, Portuguese and Dutch -> the English ones that mean the same."""

from __future__ import annotations

import unicodedata

from hobnob import patterns as re

_MEANINGS: dict[str, tuple[str, ...]] = {
    "title": ("titel", "titre", "titulo", "titolo", "bezeichnung", "veranstaltungstitel", "asunto", "oggetto", "intitule"),
    "name": ("nombre", "nome", "nom", "naam", "veranstaltungsname", "nombreevento", "nomeevento"),
    "startdate": (
        "startdatum", "beginndatum", "anfangsdatum", "begindatum", "datumvon", "datebut", "datedebut",
        "datededebut", "fechainicio", "fechadeinicio", "fechainicial", "datainizio", "dataora",
        "datainicio", "datadeinicio", "datainicial", "dataevento", "fechaevento", "dateevenement",
        "startzeitpunkt",
    ),
    "enddate": (
        "enddatum", "endedatum", "datumbis", "datefin", "datedefin", "fechafin", "fechadefin", "fechafinal",
        "datafine", "datafim", "datafinal", "einddatum", "endzeitpunkt",
    ),
    "date": ("datum", "fecha", "dia", "giorno"),
    "starttime": (
        "startzeit", "beginnzeit", "uhrzeit", "beginnuhrzeit", "zeitvon", "uhrzeitvon", "heuredebut", "heurededebut",
        "heure", "horainicio", "horadeinicio", "hora", "orainizio", "orario", "ora", "horario", "begintijd",
        "starttijd", "aanvang", "tijd", "zeit", "horaire",
    ),
    "endtime": (
        "endzeit", "endezeit", "endeuhrzeit", "zeitbis", "uhrzeitbis", "heurefin", "heuredefin", "horafin", "horadefin", "horafinal",
        "orafine", "horafim", "horatermino", "eindtijd",
    ),
    "begin": ("beginn", "inicio", "inizio", "debut", "von", "van", "vanaf"),
    "end": ("ende", "fin", "fine", "fim", "einde", "bis", "tot"),
    "venue": (
        "ort", "veranstaltungsort", "lieu", "lugar", "sede", "luogo", "local", "locatie", "recinto", "ubicacion", "spielort",
        "veranstaltungsstatte", "locale",
    ),
    "street": (
        "strasse", "strassehausnummer", "rue", "calle", "via", "rua", "straat", "adresse", "direccion", "indirizzo",
        "endereco", "adres", "anschrift", "domicilio", "morada",
    ),
    "city": ("stadt", "veranstaltungsstadt", "ville", "ciudad", "citta", "cidade", "gemeente", "woonplaats", "plaats",
             "localidad", "poblacion", "comune", "municipio"),
    "postalcode": ("plz", "postleitzahl", "codepostal", "codigopostal", "cap", "cep"),
    "country": ("pais", "pays", "paese", "landname"),
    "price": (
        "preis", "eintritt", "eintrittspreis", "kosten", "prix", "tarif", "cout", "precio", "importe", "costo", "prezzo", "preco",
        "prijs", "entree", "teilnahmegebuhr",
    ),
    "organizer": (
        "veranstalter", "organisateur", "organizador", "organizadora", "organizzatore", "organisator", "veranstalterin",
    ),
    "description": ("beschreibung", "descripcion", "descrizione", "descricao", "beschrijving", "omschrijving"),
    "link": ("enlace", "lien", "adresseweb", "webadresse"),
    "cancelled": ("abgesagt", "annule", "cancelado", "cancelada", "annullato", "geannuleerd", "afgelast", "entfallt",
                  "fallaus"),
    "postponed": ("verschoben", "reporte", "aplazado", "rinviato", "adiado", "uitgesteld"),
    "registrationdeadline": (
        "anmeldeschluss", "anmeldefrist", "fechalimite", "datelimite", "datelimiteinscription", "scadenza",
    ),
    "allday": ("ganztagig", "ganztags", "journeeentiere", "todoeldia", "heledag"),
}  # fmt: skip
_ENGLISH = {word: english for english, said in _MEANINGS.items() for word in said}
_ALSO_OTHERS = frozenset({"local", "via", "van", "cap", "locale"})
"""Words that mean something else in English, or in a program: they are read beside another of the same tongue."""
_OF_IT = re.compile(
    r"(?:activity|session|happening|function|gathering|programme)"
    r"(name|title|date|time|start|end|startdate|enddate|starttime|endtime|url|link|description)"
)
_MARKS = re.compile("[\u0300-\u036f]")


def folded(key: str) -> str:
    """A key without the marks of its letters: "größe" -> "grosse"."""
    if key.isascii():
        return key
    return _MARKS.sub("", unicodedata.normalize("NFKD", key.lower().replace("ß", "ss")))


def of_the_event(name: str) -> str:
    """A key that names its object by another word for an event: "activitydate" -> "eventdate"."""
    match = _OF_IT.fullmatch(name)
    return f"event{match[1]}" if match else name


def english(names: list[str]) -> list[tuple[str, str]]:
    """The keys of another tongue among these, each with the English one."""
    found = [(name, _ENGLISH[name]) for name in names if name in _ENGLISH]
    meant = [means for _, means in found]
    if "ort" in names and "city" not in meant and ("postalcode" in meant or meant.count("venue") > 1):
        found = [(name, "city" if name == "ort" else means) for name, means in found]
    return found if any(name not in _ALSO_OTHERS for name, _ in found) else []
