"""Machine-written dates: what each states and nothing more."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from scrapers.formats import stamps

CDT = timezone(timedelta(hours=-5))

STATED: list[tuple[object, stamps.Stamp | None]] = [
    ("2026-05-09", date(2026, 5, 9)),
    ("2026-5-9", date(2026, 5, 9)),
    ("2026/05/09", date(2026, 5, 9)),
    ("20260509", date(2026, 5, 9)),
    ("2026-129", date(2026, 5, 9)),
    ("5/9/2026", date(2026, 5, 9)),
    ("Saturday, 5/9/2026", date(2026, 5, 9)),
    ("09.05.2026", None),
    ("31.12.2026", date(2026, 12, 31)),
    ("31.12.2026 18:00 Uhr", datetime(2026, 12, 31, 18)),
    ("12.31.2026", date(2026, 12, 31)),
    ("2026-05-09 10:00 - 12:00", None),
    ("2026-05-09T", date(2026, 5, 9)),
    ("2026-05-09T18:00", datetime(2026, 5, 9, 18)),
    ("2026-05-09 18:00:00", datetime(2026, 5, 9, 18)),
    ("2026-05-09T18:00:00.000", datetime(2026, 5, 9, 18)),
    ("2026-5-9T8:05", datetime(2026, 5, 9, 8, 5)),
    ("2026-05-09T24:00:00", datetime(2026, 5, 10)),
    ("2026-05-09 6:00 PM", datetime(2026, 5, 9, 18)),
    ("2026-05-09T6pm", datetime(2026, 5, 9, 18)),
    ("2026-05-09 12:00 AM", datetime(2026, 5, 9)),
    ("2026-05-09 12:30 pm", datetime(2026, 5, 9, 12, 30)),
    ("20260509T180000", datetime(2026, 5, 9, 18)),
    ("20260509T1800", datetime(2026, 5, 9, 18)),
    ("20260509180000", datetime(2026, 5, 9, 18)),
    ("2026-5-9T18-18-30-00", datetime(2026, 5, 9, 18, 30)),
    ("5/9/2026 6:00:00 PM", datetime(2026, 5, 9, 18)),
    ("05/09/2026 18:00", datetime(2026, 5, 9, 18)),
    ("31/12/2026 18:00", datetime(2026, 12, 31, 18)),
    ("2026-05-09T18:00:00Z", datetime(2026, 5, 9, 18, tzinfo=UTC)),
    ("2026-05-09T18:00:00z", datetime(2026, 5, 9, 18, tzinfo=UTC)),
    ("2026-05-09T18:00:00-05:00", datetime(2026, 5, 9, 18, tzinfo=CDT)),
    ("2026-05-09T18:00:00-0500", datetime(2026, 5, 9, 18, tzinfo=CDT)),
    ("2026-05-09T18:00:00-5:00", datetime(2026, 5, 9, 18, tzinfo=CDT)),
    ("2026-05-09T18:00:00 -05", datetime(2026, 5, 9, 18, tzinfo=CDT)),
    ("2026-05-09T18:00:00-05:00[America/Chicago]", datetime(2026, 5, 9, 18, tzinfo=CDT)),
    ("2026-05-09T18:00 EST", datetime(2026, 5, 9, 22, tzinfo=UTC)),
    ("20260509T180000Z", datetime(2026, 5, 9, 18, tzinfo=UTC)),
    ("Sat, 09 May 2026 18:00:00 GMT", datetime(2026, 5, 9, 18, tzinfo=UTC)),
    ("Sat, 09 May 26 18:00:00 GMT", datetime(2026, 5, 9, 18, tzinfo=UTC)),
    ("Saturday, 09-May-26 18:00:00 GMT", datetime(2026, 5, 9, 18, tzinfo=UTC)),
    ("9 May 98 18:00 GMT", datetime(1998, 5, 9, 18, tzinfo=UTC)),
    ("Sat, 9 May, 2026 18:00:00 UTC", datetime(2026, 5, 9, 18, tzinfo=UTC)),
    ("2026-05-09T18:00 ADT", datetime(2026, 5, 9, 21, tzinfo=UTC)),
    ("2026-05-09 18:00 AST", datetime(2026, 5, 9, 21, tzinfo=UTC)),
    ("2026-05-09 18:00 NDT", datetime(2026, 5, 9, 20, 30, tzinfo=UTC)),
    ("2026-12-09 18:00 MET", datetime(2026, 12, 9, 17, tzinfo=UTC)),
    ("Sat, 9 May 2026 18:00 -0500", datetime(2026, 5, 9, 18, tzinfo=CDT)),
    ("Sat May 09 2026 18:00:00 GMT-0500 (Central Daylight Time)", datetime(2026, 5, 9, 18, tzinfo=CDT)),
    ("Sat May  9 18:00:00 CDT 2026", datetime(2026, 5, 9, 23, tzinfo=UTC)),
    ("/Date(1778364000000)/", datetime(2026, 5, 9, 22, tzinfo=UTC)),
    ("/Date(1778364000000-0500)/", datetime(2026, 5, 9, 22, tzinfo=UTC)),
    (1778364000, datetime(2026, 5, 9, 22, tzinfo=UTC)),
    (1778364000000, datetime(2026, 5, 9, 22, tzinfo=UTC)),
    ("1778364000", datetime(2026, 5, 9, 22, tzinfo=UTC)),
    (1778364000.0, datetime(2026, 5, 9, 22, tzinfo=UTC)),
]

NOT_STATED: list[object] = [
    None, True, "", "soon", "May 9, 2026", "2026", "2026-13-01", "2026-02-30", "25:00", "18:00", "12345678",
    "13/13/2026", "2026-05-09T25:00",
    "2026-05-09T18:61", "2026-05-09T18:00+99:00", "99999999T000000Z", "2026-05-09T18:00 Nowhere", 7, -1, 1e20,
    float("inf"), float("nan"),
    "P1D", "٢٠٢٦-٠٥", [], {}, "2026-05-09T" + "9" * 70, "0000-00-00", "0000-00-00 00:00:00",
]  # fmt: skip


@pytest.mark.parametrize(("text", "moment"), STATED, ids=[str(text) for text, _ in STATED])
def test_stated(text: object, moment: stamps.Stamp) -> None:
    found = stamps.read(text)
    assert type(found) is type(moment)
    assert found == moment


@pytest.mark.parametrize("text", NOT_STATED, ids=[repr(text)[:40] for text in NOT_STATED])
def test_not_stated(text: object) -> None:
    assert stamps.read(text) is None


def test_the_day_comes_first_where_people_write_so() -> None:
    assert stamps.read("5/6/2026", day_first=stamps.day_first_in("Europe/London")) == date(2026, 6, 5)
    assert stamps.read("5/6/2026", day_first=stamps.day_first_in("America/Toronto")) == date(2026, 5, 6)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("PT1H30M", timedelta(minutes=90)),
        ("P1D", timedelta(days=1)),
        ("P2W", timedelta(weeks=2)),
        ("-PT15M", timedelta(minutes=-15)),
        ("P1M", None),
        ("P", None),
        ("PT", None),
        ("an hour", None),
        (None, None),
        ("P99999999999999D", None),
    ],
)
def test_durations(text: str | None, span: timedelta | None) -> None:
    assert stamps.duration(text) == span
