"""Who asks and who answers where a talk is guided, what somebody is today, and whom a story only tells of."""

from __future__ import annotations

import pytest

from scrapers.reading import people


def told(text: str, title: str = "Luncheon") -> list[str]:
    return [f"{one.name}: {one.role.value}" for one in people.find(text, title=title)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            (
            "A discussion with Dr. Ann Hollis, Elm College; Mayor Bob Raymond; and Carla Pruitt, who leads Casa "
            "Verde. The conversation will be guided by reporter Dan Foley."
            ),
            ["Ann Hollis: panellist", "Bob Raymond: panellist", "Carla Pruitt: panellist", "Dan Foley: moderator"],
        ),
        (
            (
            "Our panel will discuss the market.\n- Ann Hollis, SVP, Acme Steel\n- Bob Raymond, CISO, Elm Bank\n- "
            "Carla Pruitt, CFO, Ridge Dairy"
            ),
            ["Ann Hollis: panellist", "Bob Raymond: panellist", "Carla Pruitt: panellist"],
        ),
        ("Keynote: Ann Hollis, Elm Bank\nRespondents: Bob Raymond (Acme Steel), Carla Pruitt (Ridge Dairy)", ["Ann Hollis: speaker", "Bob Raymond: panellist", "Carla Pruitt: panellist"]),
        ((
            "Ann Hollis, CEO of Acme Steel, is our speaker. She will be joined on stage by chairman Bob Raymond "
            "for a moderated conversation."
            ), ["Ann Hollis: speaker", "Bob Raymond: moderator"]),
        ("Guest: Ann Hollis, Elm Police, on fraud. Chair of the day: Bob Raymond.", ["Ann Hollis: speaker", "Bob Raymond: host"]),
        # who leads a walk is no moderator of what follows it, and who joined somebody in a story does not come
        ("Plant manager Ann Hollis will lead the tour, followed by a discussion of shift work.", ["Ann Hollis: speaker"]),
        ((
            "Park Ranger Ann Hollis looks at Jane Addams's house and the factory she ran there with Nancy Cook and "
            "Marion Dickman."
            ), ["Ann Hollis: speaker"]),
        ("Attorney Ann Hollis explains the ruling by Judge Ada Brown.", ["Ann Hollis: speaker"]),
    ],
)  # fmt: skip
def test_who_asks_and_who_answers(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Ann Hollis, retired partner at Elm LLP, now chair of Acme Steel", "chair", "Acme Steel"),
        ("Col. Ann Hollis (USAF, ret.), now Chief Operating Officer of Acme Steel", "Chief Operating Officer", "Acme Steel"),
        ("Ann Hollis, RN, Intensive Care, Mercy General", None, "Mercy General"),
        ("Ann Hollis, CSP, OHST - Safety Director, Acme Steel", "Safety Director", "Acme Steel"),
        ("Judge Ann Hollis (Elm County Court at Law No. 5)", "Judge", "Elm County Court at Law No. 5"),
        ("Ann Hollis, former CFO of Acme Steel", "former CFO", "Acme Steel"),
    ],
)  # fmt: skip
def test_what_somebody_is_today(text: str, title: str | None, body: str) -> None:
    (one,) = people.find(f"Speaker: {text}.", title="Luncheon")
    assert (one.title, one.organization) == (title, body)


def test_a_nickname_goes_on_in_the_next_sentence() -> None:
    (one,) = people.find(
        'Presenter: Oluwaseun "Seun" Hollis, PMP\nSeun is a release engineer with Acme Steel.', title="Chapter meeting"
    )
    assert one.organization == "Acme Steel"


def test_pupils_are_of_their_schools() -> None:
    found = people.find(
        "Congratulations to our winners Ann Hollis (Grade 3, Elm Elementary) and Bob Raymond (Grade 6)!", title="Awards"
    )
    assert [(one.name, one.organization) for one in found] == [("Ann Hollis", "Elm Elementary"), ("Bob Raymond", None)]


def test_the_inside_of_a_plant_is_no_employer() -> None:
    (one,) = people.find(
        "Plant manager Ann Hollis takes Rotarians behind the fence.", title="Tour: Inside the Water Treatment Plant"
    )
    assert one.organization is None
