"""A page that somebody saved is read like one that is fetched."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it wrote."""

    returncode: int
    stdout: str
    stderr: str


Command = Callable[..., Done]


@pytest.fixture
def hobnob(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Command:
    """The command line in the test's folder, within this process: it asks for nothing and changes nothing."""

    def run(*arguments: str, input: bytes = b"") -> Done:
        from hobnob.cli import main

        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["hobnob", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(input)))
        with pytest.raises(SystemExit) as end:
            main()
        told = capsysbinary.readouterr()
        return Done(int(end.value.code or 0), told.out.decode(), told.err.decode())

    return run


SOON = datetime.now(UTC).date() + timedelta(days=20)
ROWS = "".join(
    (
        f'<li><h3><a href="/e/{at}">{title}</a></h3><p>{(SOON + timedelta(days=at)):%B} '
        f"{(SOON + timedelta(days=at)).day}, {(SOON + timedelta(days=at)).year}, 5:30 pm</p></li>"
    )
    for at, title in enumerate(("Members' Breakfast", "Captains' Roundtable", "Harbour Walk"))
)
PAGE = f'<html><head><title>Club</title></head><body><h1>Events</h1><ul id="events">{ROWS}</ul></body></html>'
CALENDAR = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:{SOON:%Y%m%d}T180000\r\nSUMMARY:Lunch\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.html"
    file.write_text(PAGE)
    return file


def events(hobnob: Command, *arguments: str, **more: bytes) -> list[dict[str, str]]:
    done = hobnob("scrape", *arguments, "--json", **more)
    assert done.returncode == 0, done.stderr
    found: list[dict[str, str]] = json.loads(done.stdout)["events"]
    return found


def test_a_file_is_read_and_nothing_else_touched(hobnob: Command, page: Path, tmp_path: Path) -> None:
    found = events(hobnob, "page.html")
    assert [event["title"] for event in found] == ["Members' Breakfast", "Captains' Roundtable", "Harbour Walk"]
    assert all("url" not in event for event in found)
    assert {event["source"] for event in found} == {"page.html"}
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]
    told = hobnob("scrape", "page.html").stderr
    assert "page.html: 3 events, 3 upcoming, read as listing" in told
    assert "links that lead within the page's own site are left out; --url URL says where it came from" in told


@pytest.mark.parametrize("url", ["https://club.example/whats-on", "club.example/whats-on"])
def test_links_lead_where_the_page_came_from(hobnob: Command, page: Path, url: str) -> None:
    assert events(hobnob, "page.html", "--url", url)[0]["url"] == "https://club.example/e/0"
    assert "left out" not in hobnob("scrape", "page.html", "--url", url).stderr


def test_a_browser_says_where_it_saved_from(hobnob: Command, page: Path) -> None:
    page.write_text("<!DOCTYPE html>\n<!-- saved from url=(0029)https://club.example/whats-on -->\n" + PAGE)
    assert events(hobnob, "page.html")[0]["url"] == "https://club.example/e/0"


def test_standard_input_is_a_file_too(hobnob: Command) -> None:
    assert len(events(hobnob, "-", input=PAGE.encode())) == 3
    assert [
        event["title"] for event in events(hobnob, "-", "--timezone", "America/Chicago", input=CALENDAR.encode())
    ] == ["Lunch"]
    assert hobnob("scrape", "-", input=b"").returncode == 2


@pytest.mark.parametrize("asked", ["./page.html", "{folder}/page.html", "file://{folder}/page.html", "{folder}/saved"])
def test_however_it_is_named(hobnob: Command, page: Path, asked: str) -> None:
    (page.parent / "saved").write_bytes(page.read_bytes())
    assert len(events(hobnob, asked.format(folder=page.parent))) == 3


def test_every_form_is_there(hobnob: Command, page: Path) -> None:
    assert len(Calendar.from_ical(hobnob("scrape", "page.html", "--ics").stdout).walk("VEVENT")) == 3
    assert len(hobnob("scrape", "page.html", "--csv").stdout.splitlines()) == 4
    told = hobnob("scrape", "page.html", "--part", "#events li:first-child", "--explain").stdout
    assert "the part: 1 element matched: <li>" in told
    assert "Captains" not in told
    assert "the events stand in: #events (3)" in hobnob("scrape", "page.html", "--explain").stdout
    nothing = hobnob("scrape", "page.html", "--part", "#event")
    assert nothing.returncode == 1
    assert "did you mean '#events'?" in nothing.stderr


def test_a_table_goes_by_its_name(hobnob: Command, tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text(
        f"Title,Start Date,Start Time\nBoard Meeting,{SOON:%Y-%m-%d},18:00\nLunch,{SOON:%Y-%m-%d},12:00\n"
    )
    assert [event["title"] for event in events(hobnob, "events.csv")] == ["Lunch", "Board Meeting"]


def test_what_a_page_calls_tomorrow_is_the_day_after_it_was_saved(hobnob: Command, page: Path) -> None:
    page.write_text(PAGE.replace(f", {SOON.year}", ""))
    long_ago = datetime(2019, 1, 5, tzinfo=UTC).timestamp()
    page.write_text(
        "<html><body><h1>Events</h1><ul>"
        + "".join(
            f"<li><h3>{name} Meeting</h3><p>March {day}, 5:30 pm</p></li>"
            for name, day in (("Board", 4), ("Finance", 5), ("Harbor", 6))
        )
        + "</ul></body></html>"
    )
    os.utime(page, (long_ago, long_ago))
    assert events(hobnob, "page.html") == []
    assert {event["start"][:4] for event in events(hobnob, "page.html", "--past")} == {"2019"}


@pytest.mark.parametrize(
    ("name", "body", "told"),
    [
        ("away.html", None, "there is no such file"),
        ("./away", None, "there is no such file"),
        ("folder", "folder", "is a folder"),
        ("./folder", "folder", "is a folder"),
        ("empty.html", b" \n", "is empty"),
        ("flyer.pdf", b"%PDF-1.7\n\x00\x01", "it is a PDF"),
        ("page.html", b"\x1f\x8b\x08\x00", "compressed"),
        ("page.html", b"\x7fELF\x02\x01\x01\x00", "it is not text"),
        (
            "page.mhtml",
            b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n",
            "a web archive",
        ),
        ("page.html", b"<html>" + b"x" * 30_000, "larger than 0.02 MB"),
    ],
)
def test_what_is_no_page_is_told_in_one_line(
    hobnob: Command, tmp_path: Path, name: str, body: bytes | str | None, told: str
) -> None:
    (tmp_path / "config.yaml").write_text("network: {max_size: 20000}\nregions: {}\n")
    if body == "folder":
        (tmp_path / name).mkdir()
    elif isinstance(body, bytes):
        (tmp_path / name).write_bytes(body)
    done = hobnob("scrape", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(hobnob: Command, page: Path) -> None:
    page.chmod(0)
    done = hobnob("scrape", "page.html")
    assert done.returncode == 2
    assert "permission denied" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("page.html", "--url", "ftp://x.example"), "is not a web address"),
        (("page.html", "--part", "div["), "is not a CSS selector"),
        (("page.html", "--timezone", "Mars/Base"), "is not an IANA time zone"),
        (("https://club.example", "--url", "https://club.example"), "--url says where a saved file came from"),
        (("https://club.example", "--part", "div["), "is not a CSS selector"),
        (("--source", "x", "--part", "div"), "has its own 'part:'"),
    ],
)
def test_wrong_options_are_told(hobnob: Command, page: Path, arguments: tuple[str, ...], told: str) -> None:
    done = hobnob("scrape", *arguments)
    assert done.returncode == 2
    assert told in done.stderr


def test_an_address_stays_an_address_beside_a_folder_of_its_name(hobnob: Command, tmp_path: Path) -> None:
    (tmp_path / "127.0.0.1").mkdir()
    done = hobnob("scrape", "127.0.0.1/events")
    assert done.returncode == 1
    assert "folder" not in done.stderr
