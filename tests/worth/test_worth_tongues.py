"""Rows of Hispanic and French-speaking chambers, and the titles of clubs, suppers and town halls that look like
something else."""

from __future__ import annotations

import pytest
from test_worth_rounds import made, worth

from hobnob.records import Access, Format, Status
from hobnob.translated import english

HISPANIC, FRENCH, ROTARY, CHAMBER = (
    "Cámara Hispana del Condado",
    "Chambre de commerce du Madawaska",
    "Rotary Club of Elk Fork",
    "Elk Fork Chamber of Commerce",
)


@pytest.mark.parametrize(
    ("title", "text", "organizer", "form"),
    [
        ("Junta de directores", "", HISPANIC, Format.BOARD_MEETING),
        ("Comité de Embajadores", "", HISPANIC, Format.COMMITTEE),
        ("Mesa redonda manufacturera", "", HISPANIC, Format.ROUNDTABLE),
        ("Almuerzo con el Gobernador", "", HISPANIC, Format.GOVERNMENT),
        ("Foro de candidatos a la alcaldía", "", HISPANIC, Format.GOVERNMENT),
        ("Premios Empresario del Año", "Cena", HISPANIC, Format.AWARDS),
        ("Feria de negocios hispanos", "80 expositores", HISPANIC, Format.EXPO),
        ("Gran inauguración de Taquería El Sol", "", HISPANIC, Format.RIBBON_CUTTING),
        ("Curso de inglés para negocios", "Ocho semanas", HISPANIC, Format.WORKSHOP),
        ("Limpieza de playa con voluntarios", "Guantes", HISPANIC, Format.SERVICE_DAY),
        ("Nuestras oficinas estarán cerradas el lunes", "", HISPANIC, Format.NOT_AN_EVENT),
        ("Convocatoria: becas", "", HISPANIC, Format.NOT_AN_EVENT),
        ("Déjeuner d'affaires avec la ministre des Finances", "", FRENCH, Format.GOVERNMENT),
        ("Comité exécutif", "", FRENCH, Format.COMMITTEE),
        ("Matinée portes ouvertes", "", FRENCH, Format.OPEN_HOUSE),
        ("Fermé le lundi de Pâques", "", FRENCH, Format.NOT_AN_EVENT),
        ("Carnaval d'hiver", "", FRENCH, Format.FESTIVAL),
        # look-alikes
        ("Dinner at La Posada", "", CHAMBER, Format.DINNER),
        ("Speaker Meet and Greet", "Drinks with our speaker", CHAMBER, Format.MIXER),
        ("Program Committee", "", ROTARY, Format.COMMITTEE),
        ("Speakers Bureau Training", "", ROTARY, Format.WORKSHOP),
        ("Dinner Speaker: Judge Roe", "Steaks at 7", "Kent County Bar Association", Format.DINNER),
        # speakers of clubs
        ("Lunch Speaker Ann Doe of Doe Steel", "", ROTARY, Format.CLUB_MEETING),
        ("Speaker - Ray Fox, Fox Foods", "A firm with 900 people.", ROTARY, Format.CLUB_MEETING),
        ("Rotary: the park that never was", "", ROTARY, Format.CLUB_MEETING),
        ("Rotary Park Concert", "", "Elk Fork Parks", Format.FESTIVAL),
        # feasts and suppers
        ("Crab Fest", "Tables of ten $1,500. Live auction benefits the ICU.", "Elk Fork Hospital Foundation", Format.FUNDRAISER),
        ("Shrimpfest", "Rides, two stages; silent auction in the tent. Sponsor tables $500 benefit youth.", CHAMBER, Format.FESTIVAL),
        ("Turkey Supper", "Takeouts available, adults $14, kids $7", "St. Mary Parish", Format.FUNDRAISER),
        # lessons, visits, halls
        ("PE Exam Review Marathon", "Two days", "Society of Professional Engineers", Format.WORKSHOP),
        ("River City Marathon", "", "River City Runners", Format.SPORT),
        ("Plant Visit: Doe Steel", "Hard hats. See the line.", CHAMBER, Format.OPEN_HOUSE),
        ("Tax Clinic", "Preparers needed to help seniors file", "Elk Fork Society of CPAs", Format.SERVICE_DAY),
        ("QuickBooks Clinic", "Mentors on hand", "SBDC", Format.WORKSHOP),
        ("Public Input Session: Main Street", "", "City of Elk Fork", Format.PUBLIC_MEETING),
        ("Library Board of Trustees", "Agenda posted. Public comment.", "Elk Fork Public Library", Format.PUBLIC_MEETING),
        ("Library Foundation Board", "Agenda posted.", "Elk Fork Library Foundation", Format.BOARD_MEETING),
        ("Distinguished Lecture: Prof. Hsu", "650 seats", "State University", Format.CONFERENCE),
    ],
)  # fmt: skip
def test_what_happens_in_the_room(title: str, text: str, organizer: str, form: Format) -> None:
    assert made({"title": title, "text": text, "organizer": organizer, "venue": "Hall"}).format is form


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Se cancela: Mixer de verano", Status.CANCELLED), ("CANCELADO - Torneo de golf", Status.CANCELLED),
        ("Evento cancelado: Café con el alcalde", Status.CANCELLED), ("Suspendida: Junta de consejo", Status.CANCELLED),
        ("Activité annulée : 5 à 7", Status.CANCELLED), ("ANNULÉ - Souper du président", Status.CANCELLED),
        ("Pospuesto: Almuerzo mensual", Status.POSTPONED), ("Reporté : Table ronde", Status.POSTPONED),
        ("Reported: Sales are up", Status.SCHEDULED), ("Annual Cancellation Policy Talk", Status.SCHEDULED),
    ],
)  # fmt: skip
def test_what_is_called_off(title: str, status: Status) -> None:
    assert made({"title": title, "organizer": HISPANIC, "venue": "Sala"}).status is status


@pytest.mark.parametrize(
    ("text", "access"),
    [
        ("Los no socios son bienvenidos.", Access.GUESTS_WELCOME), ("Solo para socios.", Access.MEMBERS_ONLY),
        ("Abierto al público.", Access.PUBLIC),
        ("Réservé aux membres.", Access.MEMBERS_ONLY), ("Ouvert à tous.", Access.PUBLIC),
        ("Sur invitation seulement.", Access.INVITATION),
        ("Members $60, non $95.", Access.GUESTS_WELCOME), ("Non-alcoholic drinks $5.", None),
        ("Directors and staff only.", Access.MEMBERS_ONLY),
        ("Open to all genders. Members $35, non members $50", Access.GUESTS_WELCOME),
        ("The course is closed to the members that day.", None),
        ("Council will convene in executive session (closed to the public).", None),
        ("Prospective members eat free.", Access.GUESTS_WELCOME),
        ("Members of the chamber or the guild only.", Access.MEMBERS_ONLY),
        ("Staff only knows half of it.", None), ("Students only, please.", Access.MEMBERS_ONLY),
        ("Any member may sit in.", None),
    ],
)  # fmt: skip
def test_who_may_come(text: str, access: Access | None) -> None:
    assert made({"title": "Luncheon", "text": text, "organizer": CHAMBER, "venue": "Hall"}).access is access


def test_a_supper_for_all_comers_is_no_table() -> None:
    supper = {
        "title": "Turkey Supper",
        "text": "Takeouts available, adults $14, kids $7",
        "organizer": "St. Mary Parish",
        "venue": "Hall",
    }
    dinner = {"title": "Members' Dinner", "text": "Three courses.", "organizer": CHAMBER, "venue": "Hall"}
    assert worth(supper) + 15 < worth(dinner)


@pytest.mark.parametrize(
    "text",
    [
        "Ann de la Cruz and Bob Ray meet at 7.",
        "Seize the day with quince jam.",
        "Mesa, Arizona",
        "Souvenir maps: La Jolla",
    ],
)
def test_english_stays_as_it_is(text: str) -> None:
    assert english(text) == text
