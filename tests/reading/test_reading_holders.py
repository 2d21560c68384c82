"""Who holds a gathering without being called its host: the body that an announcement begins with."""

from __future__ import annotations

import pytest

from scrapers.reading import organizations


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Optimist Club of Elm will hold its quarterly blood drive from noon to 6.", ["Optimist Club of Elm"]),
        ("VFW Post 88 and American Legion Post 40 hold a joint service at 10.", ["VFW Post 88", "American Legion Post 40"]),
        ("The Rotary Club of Elm meets at the Feathers Hotel at 7.", ["Rotary Club of Elm"]),
        ("The Economic Club of Elm is honored to welcome Ann Hollis to its spring dinner.", ["Economic Club of Elm"]),
        ("The Elm Women's Club hosts novelist Ann Hollis.", ["Elm Women's Club"]),
        ("The Elm Creek Otters host chamber members and their families for a picnic.", ["Elm Creek Otters"]),
        ("Techtonic Brewing opens its taproom to us.", ["Techtonic Brewing"]),
        ("Annual supper\nThe Elm Lions Club holds its annual supper at 6.", ["Elm Lions Club"]),
        ("The Ashford Law Committee welcomes psychologist Ann Hollis for a practical hour.", ["Ashford Law Committee"]),
        ("The Women's Auxiliary invites you to its spring tea.", ["Women's Auxiliary"]),
        ("Troop 88 is proud to recognize Ann Hollis, our newest Eagle.", ["Troop 88"]),
        ("The Elm Chamber is excited to announce its Spring Expo.", ["Elm Chamber"]),
        ("The Bar Association and the Elm Street Library welcome retired Circuit Judge Ann Hollis for a talk.", ["Bar Association", "Elm Street Library"]),
        ("The Elm Builders Network gathers on the patio at Mill Vineyard.", ["Elm Builders Network"]),
        ("The Elm Young Professionals throw their biggest party of the year!", ["Elm Young Professionals"]),
        ("The Downtown Alliance throws open its doors for neighbors.", ["Downtown Alliance"]),
        ("Join NAWBO for a fireside chat with the CEO of Acme.", ["NAWBO"]),
        ("Join the Elm Rotary Club and Ridge Kiwanis for an evening of jazz.", ["Elm Rotary Club", "Ridge Kiwanis"]),
        ("Wine walk\nSip and stroll.\nPut on by the Elm Merchants Association.", ["Elm Merchants Association"]),
        ("A day of talks. Convened by the Elm Regional Chamber; sponsored by Elm Bank.", ["Elm Regional Chamber"]),
        ("Co-hosted by Elmira 40 Below and the Elm Ambassadors Club.", ["Elmira 40 Below", "Elm Ambassadors Club"]),
        ("Event host: The Lodge at Pine Knob.", ["The Lodge at Pine Knob"]),
        # nobody
        ("Join Ann Hollis for a morning of watercolor.", []),
        ("Join Chamber President Ann Hollis for an hour of coffee.", []),
        ("Join us for an evening of jazz.", []),
        ("Hosted by Elm Bank 100 Main St.", ["Elm Bank"]),
        ("Elm Dental invites new patients to call.", []),
        ("Drs. Ann and Lee Hollis invite you to see their new office.", []),
        ("The chamber will hold its breakfast at 7.", []),
        ("Elm Dental welcomes new patients.", []),
        ("Acme Castings meets all your needs.", []),
        ("Supper\nCome at six.\nThe Elm Lions Club holds its own sale the same day.", []),
        ("Elm Dental opens its second office in May.", []),
        ("Hold the date!", []),
        ("Come by Saturday. Elm Place hosts and the first cup is free.", ["Elm Place"]),
        ("Hosted by Engine Company 9 and sponsored by Acme LLP.", ["Engine Company 9"]),
        ("The Friends of the Library host novelist Ann Hollis for a reading.", ["Friends of the Library"]),
        ("La Cámara de Comercio Hispana hosts its mixer at Hacienda Elm.", ["La Cámara de Comercio Hispana"]),
        ("Hosted by the Noon Lions Club.", ["Noon Lions Club"]),
        ("Hosted by Elm Castings, 800 Mill Loop; sign in with reception.", ["Elm Castings"]),
        ("Hosted by Elm Insurance, One Elm Plaza, 4th floor.", ["Elm Insurance"]),
        ("Hosted by 84 Lumber and Third Street Brewing.", ["84 Lumber", "Third Street Brewing"]),
        ("The Elm Women's Association, Red Oak Chapter, hosts its annual tea.", ["Elm Women's Association, Red Oak Chapter"]),
        ("Hosted by the Order of Elms, Lodge 12, and Elm Bank.", ["Order of Elms, Lodge 12", "Elm Bank"]),
        ("Elm Bank hosts at its Dutton Road branch, with fresh rolls.", ["Elm Bank"]),
        ("The Friends of the Library host Ann Hollis, author of The Well.", ["Friends of the Library"]),
        ("The Elm School of Business hosts Ann Hollis for its spring series.", ["Elm School of Business"]),
        ("A clinic on ledgers. Offered by the Volunteer Center with a grant from the Roe family.", ["Volunteer Center"]),
        ("Snacks are offered by the house.", []),
        ("The Elm Chamber of Commerce will recognize the following at its 87th Annual Dinner.", ["Elm Chamber of Commerce"]),
        ("The Elm Chamber will honor its volunteers at 6.", ["Elm Chamber"]),
        ("Elm Mayor Ann Hollis will honor veterans at noon.", []),
        ("Join hosts Ann Hollis and Ben Roe at 6.", []),
    ],
)  # fmt: skip
def test_whoever_holds_it_is_its_host(text: str, names: list[str]) -> None:
    assert [one.name for one in organizations.hosts(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Elm Club thanks Acme Lockbox for sponsoring.", ["Acme Lockbox"]),
        ("Thanks to St. Brendan's Hospital for presenting this series!", ["St. Brendan's Hospital"]),
        ("Friends of the Library sponsor this event.", ["Friends of the Library"]),
        ("Made possible by Varnum LLP, lead sponsor, and Crowe.", ["Varnum LLP", "Crowe"]),
        ("Presented by Ann Hollis, SCORE Mentor, Certified Business Advisor", []),
        ("Thanks to all for presenting such fine papers!", []),
        ("Brought to you by Elm Brewing Co. Last year's winners are back.", ["Elm Brewing Co."]),
        ("Sponsored by Elm Trust & Guaranty and Acme LLP.", ["Elm Trust & Guaranty", "Acme LLP"]),
        ("Sponsored by the Edith and Morris Hollis Fund.", ["Edith and Morris Hollis Fund"]),
        ("Brought to you by Elm Bank and Dr. Kim's Orthodontics.", ["Elm Bank", "Dr. Kim's Orthodontics"]),
        ("Spare Sponsor – the Law Office of Ann Hollis", ["Law Office of Ann Hollis"]),
        ("7:40 AM Sponsor Spotlight - Elm Health", ["Elm Health"]),
        ("Sponsor Spotlight: Elm Health", ["Elm Health"]),
        ("Thanks to our title sponsor, Elm CAT, and lunch sponsor, Acme.", ["Elm CAT", "Acme"]),
        ("Elm Power is the series sponsor; Mill Valley Health System is the breakfast sponsor.", ["Elm Power", "Mill Valley Health System"]),
        ("Sponsors: Elm Energy, and Physicians for Patients.", ["Elm Energy", "Physicians for Patients"]),
    ],
)  # fmt: skip
def test_whoever_is_thanked_for_it_pays(text: str, names: list[str]) -> None:
    assert [one.name for one in organizations.sponsors(text)] == names


def test_the_street_behind_a_host_is_no_host() -> None:
    assert [
        one.name
        for one in organizations.hosts("This month's host is Elm Credit Union, 220 W. Lincolnway, use the back door.")
    ] == ["Elm Credit Union"]
