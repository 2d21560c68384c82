"""The command line as a person and a script meet it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar

from hobnob.demo.server import Town
from hobnob.yaml_file import load, parse

Command = Callable[..., subprocess.CompletedProcess[str]]

HEAVY = (
    "sqlalchemy", "feedgen", "icalendar", "httpx", "jinja2", "apscheduler", "alembic", "nh3", "starlette", "pydantic",
)  # fmt: skip


def test_help_names_every_command_and_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom hobnob.cli import main\ntry:\n main()\nexcept SystemExit: pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, "--help"], capture_output=True, text=True, check=True)
    for command in (
        "demo",
        "init",
        "add",
        "scrape",
        "run",
        "digest",
        "serve",
        "events",
        "sources",
        "explain",
        "same",
        "apart",
        "words",
        "doctor",
        "worker",
    ):
        assert f" {command} " in done.stdout
    assert done.stderr.strip() == "[]"


def test_a_one_off_scrape_needs_no_configuration_and_no_store(
    hobnob: Command, served_town: Town, tmp_path: Path
) -> None:
    base = served_town.sites["rotary"].base
    done = hobnob("scrape", f"{base}/calendar.ics", "--allow", base.removeprefix("http://"), "--json")
    assert done.returncode == 0, done.stderr
    titles = [event["title"] for event in json.loads(done.stdout)["events"]]
    assert "Harbor Clean-Up Day of Service" in titles
    assert list(tmp_path.iterdir()) == []


def test_plain_lines_in_a_pipe(hobnob: Command, served_town: Town) -> None:
    base = served_town.sites["united-way"].base
    done = hobnob("scrape", f"{base}/events", "--allow", base.removeprefix("http://"))
    lines = done.stdout.splitlines()
    assert len(lines) == 3
    assert all("\t" in line and "\x1b" not in line for line in lines)
    assert "3 events" in done.stderr


def test_ics_and_csv(hobnob: Command, served_town: Town) -> None:
    base = served_town.sites["volunteer-larkin"].base
    allow = ("--allow", base.removeprefix("http://"))
    calendar = Calendar.from_ical(hobnob("scrape", f"{base}/whats-on", *allow, "--ics").stdout)
    assert len(calendar.walk("VEVENT")) == 4
    rows = hobnob("scrape", f"{base}/whats-on", *allow, "--csv").stdout.splitlines()
    assert rows[0].startswith("title,start,end")
    assert len(rows) == 5


def test_explain_says_who_read_it(hobnob: Command, served_town: Town) -> None:
    base = served_town.sites["manufacturers"].base
    done = hobnob("scrape", f"{base}/programs", "--allow", base.removeprefix("http://"), "--explain")
    assert "read as json_ld: 2 events" in done.stdout
    assert f"{base}/programs: json_ld: won, 2 events" in done.stdout


def test_what_a_source_refuses_is_told(hobnob: Command, configured: Path) -> None:
    file = configured / "config.yaml"
    file.write_text(re.sub(r"( *)- name: bar-association\n", r"\g<0>\1  only: [zeppelin]\n", file.read_text()))
    told = hobnob("scrape", "--source", "bar-association")
    assert "bar-association: 0 events, 0 upcoming, read as" in told.stderr
    assert "2 not wanted by 'only:' or 'never:'" in told.stderr


def test_a_private_address_is_refused_in_one_line(hobnob: Command, served_town: Town) -> None:
    done = hobnob("scrape", f"{served_town.sites['rotary'].base}/calendar.ics")
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_a_one_off_scrape_goes_the_configured_way(hobnob: Command, served_town: Town, tmp_path: Path) -> None:
    base = served_town.sites["rotary"].base
    (tmp_path / "config.yaml").write_text(
        f"network: {{allow_private: ['{base.removeprefix('http://')}']}}\nregions: {{}}\n"
    )
    assert hobnob("scrape", f"{base}/calendar.ics", "--json").returncode == 0
    assert hobnob("scrape", f"{base}/calendar.ics", "--json", "--config", "other.yaml").returncode == 2


def test_scraping_configured_sources_stores_nothing(hobnob: Command, configured: Path) -> None:
    done = hobnob("scrape", "--source", "bar-association", "--json")
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["events"]) == 2
    assert not (configured / "hobnob.db").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("scrape",), "what should be read?"),
        (("scrape", "ftp://x.org/"), "is not a web address"),
        (("scrape", "https://x.org", "--json", "--csv"), "one of --json, --ics, --csv"),
        (("scrape", "https://x.org", "--timezone", "Mars/Base"), "is not an IANA time zone"),
        (("run",), "config.yaml:1:1: there is no such file; 'hobnob init PLACE' writes one"),
        (("init", "Akrn, OH"), "did you mean 'Akron, OH'?"),
        (("nonsense",), "No such command 'nonsense'"),
        (("serve", "--port", "99999"), "less than or equal to 65535"),
        (("demo", "--port", "-1"), "greater than or equal to 0"),
    ],
)
def test_a_mistake_costs_one_message_and_exit_code_2(
    hobnob: Command, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    done = hobnob(*arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_configuration_touches_nothing(hobnob: Command, tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("regions:\n  x:\n    place: Akrn, OH\n    sources: [htp://y]\nstor: z\n")
    done = hobnob("run")
    assert done.returncode == 2
    assert [line.split(" ")[0] for line in done.stderr.splitlines()] == [
        "config.yaml:3:12:", "config.yaml:4:15:", "config.yaml:5:1:",
    ]  # fmt: skip
    assert [path.name for path in tmp_path.iterdir()] == ["config.yaml"]


def test_init_and_add_write_a_configuration_comments_kept(hobnob: Command, served_town: Town, tmp_path: Path) -> None:
    assert hobnob("init", "Sheboygan, WI").returncode == 0
    file = tmp_path / "config.yaml"
    base = served_town.sites["volunteer-larkin"].base
    host = base.removeprefix("http://")
    file.write_text(file.read_text() + f"\nnetwork: {{pace: 0, allow_private: ['{host}']}}  # the demo\n")
    before = file.read_text()
    done = hobnob("add", f"{base}/whats-on", "--name", "volunteers")
    assert done.returncode == 0, done.stderr
    assert "Food Bank Sort Day" in done.stdout
    after = file.read_text()
    assert [line for line in before.splitlines() if "#" in line and "sources" not in line] == [
        line for line in after.splitlines() if "#" in line
    ]
    assert "- name: volunteers" in after
    again = hobnob("add", f"{base}/whats-on")
    assert again.returncode == 2
    assert "already" in again.stderr
    assert hobnob("run").returncode == 0
    # the whole region, and beside it only what is worth an evening
    assert (tmp_path / "public" / "sheboygan.rss").exists()
    assert "Worth an evening" in (tmp_path / "public" / "sheboygan" / "worth-it.rss").read_text()


def test_add_leaves_the_file_alone_when_nothing_is_found(hobnob: Command, served_town: Town, tmp_path: Path) -> None:
    hobnob("init", "44308")
    file = tmp_path / "config.yaml"
    base = served_town.sites["harbor-league"].base
    file.write_text(file.read_text() + f"\nnetwork: {{pace: 0, retries: 0, allow_private: ['{base[7:]}']}}\n")
    before = file.read_bytes()
    assert hobnob("add", f"{base}/events").returncode == 1
    assert file.read_bytes() == before


def test_add_keeps_line_ends_and_the_mark_of_order(hobnob: Command, served_town: Town, tmp_path: Path) -> None:
    base = served_town.sites["volunteer-larkin"].base
    lines = [
        "# ours", f"network: {{pace: 0, allow_private: ['{base.removeprefix('http://')}']}}", "regions:",
        "  larkin:   # the town",
        "    timezone: America/Chicago", "    sources:", "      - https://club.example/events   # asked in May",
        "keep: 3 years",
    ]  # fmt: skip
    file = tmp_path / "config.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    assert hobnob("add", f"{base}/whats-on").returncode == 0
    expected = [*lines[:7], f"      - {base}/whats-on", lines[7]]
    assert file.read_bytes() == b"\xef\xbb\xbf" + "\r\n".join(expected).encode()


def test_a_source_is_written_below_the_one_before_it() -> None:
    from hobnob.cli.adding import add_source

    text = """\
regions:
  a:
    timezone: UTC
    sources:
      - https://x.example   # asked in May

    # to ask:
    #   - https://z.example

  # the other side of the lake
  b:
    timezone: UTC
    sources:
      - name: y
        url: https://y.example
        # part: "#events"

network: {pace: 2s}
"""
    added = add_source(text, region="a", url="https://v.example")
    added = add_source(added, region="b", url="https://w.example", name="w")
    expected = text.replace("in May\n", "in May\n      - https://v.example\n").replace(
        "\n\nnetwork", "\n      - name: w\n        url: https://w.example\n\nnetwork"
    )
    assert added == expected


def test_sources_added_to_a_first_configuration_stand_together(hobnob: Command, tmp_path: Path) -> None:
    from hobnob.cli.adding import add_source

    assert hobnob("init", "Akron, OH").returncode == 0
    text = (tmp_path / "config.yaml").read_text() + "\nnetwork: {pace: 2s}\n"
    for name in "xyz":
        text = add_source(text, region="akron", url=f"https://{name}.example")
    assert "    sources:\n      - https://x.example\n      - https://y.example\n      - https://z.example\n" in text
    assert "\n\nnetwork: {pace: 2s}\n" in text


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "text",
    [
        "regions:\n  a:\n    timezone: UTC\n    sources: []",
        "regions:\n  a:\n    timezone: UTC\n    sources:\n      - https://x.example",
        "regions:\n  a:\n    timezone: UTC\n",
    ],
)
def test_a_file_without_a_last_line_end_is_added_to(text: str, end: str) -> None:
    from hobnob.cli.adding import add_source

    added = add_source(text.replace("\n", end), region="a", url="https://y.example", part="#events")
    assert parse(added, Path("config.yaml")).regions["a"].sources[-1].part == "#events"
    assert added.count(end) == added.count("\n")
    assert added.startswith(text.replace("\n", end).removesuffix(" []"))


def test_a_part_is_tried_and_written_down(hobnob: Command, served_town: Town, tmp_path: Path) -> None:
    base = served_town.sites["volunteer-larkin"].base
    allow = ("--allow", base.removeprefix("http://"))
    whole = json.loads(hobnob("scrape", f"{base}/whats-on", *allow, "--json").stdout)["events"]
    tried = hobnob("scrape", f"{base}/whats-on", *allow, "--part", "main", "--explain")
    assert f"{base}/whats-on: the part: 1 element matched: <main" in tried.stdout
    nothing = hobnob("scrape", f"{base}/whats-on", *allow, "--part", "#zeppelin")
    assert (nothing.returncode, nothing.stdout) == (1, "")
    assert f"matches the part '#zeppelin' ({base}/whats-on)" in nothing.stderr
    (tmp_path / "config.yaml").write_text(
        f"contact: a@b.example\nnetwork: {{pace: 0, allow_private: ['{base[7:]}']}}\nregions:\n  a: {{place: 'Akron, "
        f"OH'}}\n"
    )
    assert hobnob("add", f"{base}/whats-on", "--part", "div[").returncode == 2
    assert hobnob("add", f"{base}/whats-on", "--part", "#zeppelin").returncode == 1
    assert "part" not in (tmp_path / "config.yaml").read_text()
    done = hobnob("add", f"{base}/whats-on", "--part", "main")
    assert done.returncode == 0, done.stderr
    assert len(load(tmp_path / "config.yaml").regions["a"].sources) == 1
    assert load(tmp_path / "config.yaml").regions["a"].sources[0].part == "main"
    assert len(whole) == 4
    file = tmp_path / "config.yaml"
    file.write_text(file.read_text().replace("part: main", "part: '#zeppelin'"))
    assert hobnob("run").returncode == 1
    assert "matches the part '#zeppelin'" in hobnob("sources").stdout
    doctor = hobnob("doctor")
    assert doctor.returncode == 1
    assert (
        f"broken: nothing in the page, as its server sends it, matches the part '#zeppelin' ({base}/whats-on)"
        in doctor.stdout
    )
