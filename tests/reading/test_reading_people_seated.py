"""Who sits on a panel together, who talks with whom, and who is only named: builds of whole sentences."""

from __future__ import annotations

import pytest

from scrapers.reading import people


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # one moderates: those who take it up together are a panel
        ("School chair Ann Hollis and budget analyst Ben Carver explain the new formula. Moderated by Cara Dunn.", ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: moderator"]),
        ("Attorney Ann Hollis, banker Ben Carver and builder Dan Ellis compare notes on housing. Moderator: Cara Dunn, Elm Radio.", ["Ann Hollis: panellist", "Ben Carver: panellist", "Dan Ellis: panellist", "Cara Dunn: moderator"]),
        ("Ann Hollis of Acme Steel and Ben Carver of Elm Bank will discuss interest rates. Cara Dunn moderates.", ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: moderator"]),
        # nobody does: they speak
        ("School chair Ann Hollis and budget analyst Ben Carver explain the new formula.", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("Ann Hollis will give the keynote. Ben Carver and Dan Ellis will discuss rates. Moderated by Cara Dunn.", ["Ann Hollis: speaker", "Ben Carver: panellist", "Dan Ellis: panellist", "Cara Dunn: moderator"]),
        # a host talks with guests
        ("This week host Ann Hollis talks with Ben Carver, owner of Elm Farm, and Officer Dan Ellis about road closures.", ["Ann Hollis: moderator", "Ben Carver: speaker", "Dan Ellis: speaker"]),
        ("Coach Ann Hollis of Elm State sits down with radio host Ben Carver to talk culture.", ["Ann Hollis: speaker", "Ben Carver: moderator"]),
        # prizes of other years
        ("Keynote by 2019 recipient Ann Hollis.", ["Ann Hollis: speaker"]),
        ("Our guest speaker is last year's recipient, Ann Hollis, now a nurse at Mercy General.", ["Ann Hollis: speaker"]),
        ("The award will be presented by last year's recipient, Ann Hollis.", ["Ann Hollis: host"]),
        ("Come and meet last year's recipients, Ann Hollis and Ben Carver.", []),
        # who takes office, and who is honoured by a chair
        ("Also being installed: Vice President Ann Hollis, Secretary Ben Carver and Treasurer Dan Ellis.", ["Ann Hollis: honoree", "Ben Carver: honoree", "Dan Ellis: honoree"]),
        ("New directors to be installed: Ann Hollis and Ben Carver.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Honorary chairs are Dr. Ann Hollis and Mrs. Cara Dunn.", ["Ann Hollis: honoree", "Cara Dunn: honoree"]),
        ("Contest chair is Area Director Ann Hollis.", ["Ann Hollis: host"]),
        ("Student essay winners Ann Hollis and Ben Carver will read their essays.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Ambassador of the Quarter Ann Hollis gets the good parking spot.", ["Ann Hollis: honoree"]),
        # who is only named
        ("Congressman Ben Carver has been invited, but votes may keep him in Washington.", []),
        ("Senator Ben Carver has been invited to speak.", ["Ben Carver: speaker"]),
        ("The names of Sgt. Ben Carver and Cpl. Dan Ellis will be added to the wall.", []),
        ("Ben Carver and Ann Hollis on the big screen at the Rialto, 7 p.m.", []),
        ("Questions? Certification Director Ann Hollis can help: certification@example.org.", []),
        ("Prizes for the best team name (last year: Dan Ellis).", []),
        ("A short program will include a proclamation from Mayor Ann Hollis.", ["Ann Hollis: speaker"]),
        ("Stay for a talk-back with Rev. Dr. Ann Hollis of Bethel Church.", ["Ann Hollis: speaker"]),
    ],
)  # fmt: skip
def test_who_sits_where(text: str, wanted: list[str]) -> None:
    assert [f"{one.name}: {one.role.value}" for one in people.find(text, title="Luncheon")] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mayor Pro Tem Ann Hollis will say a few words.", ("Mayor Pro Tem", None)),
        ("Corporal Ann Hollis will speak.", ("Corporal", None)),
        ("Speaker: Ann Hollis (Unsung Hero).", (None, None)),
    ],
)
def test_what_they_are_called(text: str, wanted: tuple[str | None, str | None]) -> None:
    (one,) = people.find(text, title="Luncheon")
    assert (one.title, one.organization) == wanted
