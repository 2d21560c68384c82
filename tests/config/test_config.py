"""A configuration that is right is read; one that is wrong is told, every mistake with its place in the file."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from hobnob.config import Config
from hobnob.yaml_file import ConfigError, load, parse

GOOD = """\
contact: me@example.org
regions:
  akron:
    place: Akron, OH
    radius: 50 km
    sources:
      - https://chamber.example.org/events
      - name: club
        url: webcal://club.example.org/feed.ics
        schedule: weekly sunday 18:00
        pace: 2s
    feeds:
      small-rooms: {min_score: 60, weekdays: [monday]}
"""


def mistakes(text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        parse(text, Path("config.yaml"))
    return [str(one) for one in caught.value.mistakes]


def test_a_right_file_is_read() -> None:
    config = parse(GOOD, Path("config.yaml"))
    region = config.regions["akron"]
    assert (region.title, region.timezone) == ("Akron, OH", "America/New_York")
    assert region.radius == pytest.approx(31.07, abs=0.01)
    assert region.point is not None
    first, second = region.sources
    assert first.name == "chamber.example.org-events"
    assert (second.url, second.pace) == ("https://club.example.org/feed.ics", timedelta(seconds=2))
    assert [source.name for _, source in config.sources] == [first.name, "club"]


def test_an_empty_file_has_the_defaults() -> None:
    assert parse("", Path("config.yaml")) == Config()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("contakt: x", "config.yaml:1:1: unknown key 'contakt'; did you mean 'contact'?"),
        ("a: 1\na: 2", 'config.yaml:2:1: found duplicate key "a"'),
        ("regions: [", "config.yaml:1:11: not valid YAML:"),
        ("- x", "config.yaml:1:1: expected 'key: value' lines"),
        ("regions: 5", "config.yaml:1:10: regions: expected 'key: value' lines, found 5"),
        ("serve: {port: 17:30}", "config.yaml:1:15: serve.port: expected a whole number, found '17:30'"),
        ("serve: {port: 99999}", "config.yaml:1:15: serve.port: expected 65535 or less, found 99999"),
        ("people: maybe", "config.yaml:1:9: people: expected true or false, found 'maybe'"),
        ("keep: long", "config.yaml:1:7: keep: 'long' is not understood; write for example '30s'"),
        ("store: mysql://x", "config.yaml:1:8: store: 'mysql://x' is not a store; write 'sqlite:///hobnob.db'"),
        ("digest: {at: '25:00'}", "config.yaml:1:14: digest.at: '25:00' is not a time of day"),
        ("mail: {server: 'smtp://a:b@c', sender: x}", "config.yaml:1:16: mail.server: the password must not stand"),
        ("mail: {server: 'smtp://c'}", "config.yaml:1:1: 'sender' is missing here"),
        ("regions:\n  Akron Area:\n    place: 44308", "config.yaml:2:3: regions.Akron Area: 'Akron Area' becomes part"),
        ("regions:\n  x: {place: 'Akrn, OH'}", "config.yaml:2:14: regions.x.place: no town called 'Akrn, OH' is known"),
        ("regions:\n  x: {title: X}", "config.yaml:2:3: regions.x: the time zone is unknown"),
        (
            "regions:\n  x:\n    place: 44308\n    sources:\n      - htp://x",
            "config.yaml:5:9: regions.x.sources.0: 'htp://x' is not a web address",
        ),
        (
            "regions:\n  x:\n    place: 44308\n    sources:\n      - url: https://x.org\n        schedule: often",
            "config.yaml:6:19: regions.x.sources.0.schedule: 'often' is not a schedule",
        ),
        (
            "regions:\n  x:\n    place: 44308\n    sources:\n      - {name: a, url: 'https://x.org'}\n"
            "      - {name: a, url: 'https://y.org'}",
            "config.yaml:6:9: two sources are called 'a': give one of them another 'name:'",
        ),
        (
            "regions:\n  x:\n    place: 44308\n    sources:\n      - {url: 'https://x.org', part: '#a'}\n"
            "      - {url: 'https://x.org', part: '#b'}",
            (
                "config.yaml:6:9: two sources are called 'x.org' and differ in 'part:', 'only:' or 'never:': give one "
                "of "
                "them another 'name:'"
            ),
        ),
        ("regions:\nserve: {}", "config.yaml:1:1: regions: expected 'key: value' lines, found nothing"),
        ("schedule: every 0 hours", "config.yaml:1:11: schedule: 'every 0 hours' is not a schedule"),
        ("schedule: '61 * * * *'", "config.yaml:1:11: schedule: '61' is no minute; write 0 to 59"),
        (
            "schedule: '0 6 * * mun'",
            "config.yaml:1:11: schedule: 'mun' is no day of the week; write 0 to 7 or 'sun' to 'sat'",
        ),
        ("schedule: '0 9-5 * * *'", "config.yaml:1:11: schedule: '9-5' runs backwards"),
        (
            "schedule: '0 6 30,31 2 *'",
            "config.yaml:1:11: schedule: '0 6 30,31 2 *' never comes: no such month has a day 30",
        ),
        ("schedule: every hour of the day", "config.yaml:1:11: schedule: 'every' is no minute of a cron line"),
        ("network: {proxy: proxy.example}", "config.yaml:1:18: network.proxy: 'proxy.example' is not a proxy; write"),
        ("network: {timeout: 0}", "config.yaml:1:20: network.timeout: no time at all is too short"),
        ("network: {max_size: 20}", "config.yaml:1:21: network.max_size: expected 10000 or more, found 20"),
        ("keep: 3", "config.yaml:1:7: keep: 3 seconds are less than a day; write for example '90 days'"),
        ("publish: {horizon: 365}", "config.yaml:1:20: publish.horizon: 365 seconds are less than a day"),
        ("publish: {to: ''}", "config.yaml:1:15: publish.to: name a folder, for example 'public'"),
        ("taste: {home: 'Akrn, OH'}", "config.yaml:1:15: taste.home: no town called 'Akrn, OH' is known"),
        (
            "publish: {ids: 'https://old.example'}",
            "config.yaml:1:16: publish.ids: 'https://old.example' is not a host; write it without",
        ),
        ("taste: {max_price: -5}", "config.yaml:1:20: taste.max_price: expected 0 or more, found -5"),
        (
            "taste: {formats: {lunch: 9}}",
            "config.yaml:1:19: taste.formats.lunch: 'lunch' is no format; did you mean 'luncheon'?",
        ),
        (
            "regions:\n  x: {place: 44308, radius: 0}",
            "config.yaml:2:29: regions.x.radius: expected more than 0, found 0",
        ),
        (
            "mail: {server: 'smtp://c', sender: x}",
            "config.yaml:1:36: mail.sender: 'x' is not an e-mail address; write for",
        ),
        (
            "regions:\n  x:\n    place: 44308\n    feeds:\n      search: {words: [a]}",
            "config.yaml:5:7: /x/search is a page of the region; give the saved search another name",
        ),
        (
            "regions:\n  ops: {place: 44308}",
            "config.yaml:2:3: /ops.rss is the operator's feed; give the region another name",
        ),
        (
            "regions:\n  assets: {place: 44308}",
            "config.yaml:2:3: /assets/ holds what all pages share; give the region another name",
        ),
        (
            "regions:\n  x:\n    place: 44308\n    sources:\n      - https://a.example/e\n      - https://a.example/e",
            "config.yaml:6:9: 'a.example-e' stands here twice; leave out one of them",
        ),
        (
            "watch:\n  - name: Acme",
            "config.yaml:2:5: 'Acme' looks for nothing; write people:, companies:, titles: or topics:",
        ),
        (
            "watch:\n  - {name: A B, topics: [a]}\n  - {name: a-b, topics: [a]}",
            "config.yaml:3:12: 'a-b' has the address of 'A B', an entry above; give one of them another name",
        ),
        (
            "watch:\n  - {name: A, topics: [a]}\n  - {name: A, topics: [b]}",
            "config.yaml:3:12: 'A' has the address of 'A', an entry above",
        ),
        (
            "mail:\n  server: smtp://c\n  sender: a@b.org\n  to:\n    - {address: c@d.org, watch: [acme]}\n"
            "watch:\n  - {name: Acme, topics: [a]}",
            "config.yaml:5:34: watch: no 'acme' in this file; there is 'Acme'",
        ),
        (
            "mail:\n  server: smtp://c\n  sender: a@b.org\n  to:\n    - {address: c@d.org, regions: [akrn]}",
            "config.yaml:5:36: regions: no 'akrn' in this file; there is none",
        ),
        (
            "regions:\n  x:\n    place: 44308\n    sources:\n      - url: https://a.example\n        part: 'div['",
            "config.yaml:6:15: regions.x.sources.0.part: 'div[' is not a CSS selector; write for example '#events'",
        ),
        (
            "regions:\n  x:\n    place: 44308\n    sources:\n      - url: https://a.example\n        part: #events",
            "config.yaml:6:9: regions.x.sources.0.part: it is empty: put the selector in quotes, as in '#events'",
        ),
        (
            "regions:\n  x: {place: 44308, sources: [{url: 'https://a.example', part: [a]}]}",
            "config.yaml:2:64: regions.x.sources.0.part: expected text",
        ),
    ],
)
def test_a_mistake_is_told_with_its_place(text: str, message: str) -> None:
    assert any(one.startswith(message) for one in mistakes(text)), mistakes(text)


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file() -> None:
    told = mistakes("contakt: x\nregions:\n  y:\n    place: Akrn, OH\n    radius: far\nserve: {port: no}\n")
    assert [one.split(" ")[0] for one in told] == [
        "config.yaml:1:1:", "config.yaml:4:12:", "config.yaml:5:13:", "config.yaml:6:15:",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "hourly", "every 10 hours", "every 1 days", "daily 06:00", "weekly sunday 18:00", "30 6 * * 1-5",
        "cron 0 6 * * *",
        "*/15 8-18 1,15 * *", "0 6 29 2 *", "0 6 31 1,2 *", "0 6 * JAN-mar Mon,wed", "0 6 * * fri-mon", "0 6 * * 7",
        "5-55/10 * * * 0-6/2",
    ],
)  # fmt: skip
def test_a_right_schedule_is_taken_as_written(text: str) -> None:
    assert parse(f"schedule: '{text}'", Path("c")).schedule == text


def test_a_zip_code_may_be_written_as_a_number() -> None:
    assert parse("regions:\n  boston: {place: 02134}", Path("c")).regions["boston"].timezone == "America/New_York"


def test_a_missing_file_is_told_with_advice(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="hobnob init PLACE"):
        load(tmp_path / "config.yaml")


def test_bytes_that_are_not_text_are_told(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_bytes(b"contact: x\nstore: \xff\xfe")
    with pytest.raises(ConfigError, match=r"config\.yaml:2:1: this is not UTF-8 text"):
        load(tmp_path / "config.yaml")


def test_the_shipped_file_is_right_with_every_example_taken_up() -> None:
    shipped = (Path(__file__).parents[2] / "config.yaml").read_text()
    config = parse(shipped, Path("config.yaml"))
    assert len(config.regions) == 2
    assert len(config.sources) >= 10
    example = re.compile(r"^(\s*)# (\s*)((?:- )?(?:[a-z_]+:|[a-z.]+@).*)$")
    lines = [example.sub(r"\1\2\3", line) for line in shipped.splitlines()]
    full = parse("\n".join(lines), Path("config.yaml"))
    assert sum(a != b for a, b in zip(lines, shipped.splitlines(), strict=True)) > 35
    assert full.mail is not None
    assert full.taste.watch_list == full.watch != ()
    assert full.regions["northwoods"].sources[1].access == "B"


def test_the_watch_list_is_part_of_the_taste() -> None:
    config = parse("watch:\n  - name: Acme\n    companies: [Acme Corp]\n", Path("c"))
    assert config.taste.watch_list[0].companies[0].name == "Acme Corp"


def test_links_lead_to_the_port_that_is_listened_on() -> None:
    assert parse("serve: {port: 9000}", Path("c")).publish.url == "http://127.0.0.1:9000"
    assert parse("serve: {port: 9000}\npublish: {url: 'https://x.org'}", Path("c")).publish.url == "https://x.org"
    assert parse("publish: {to: here}\nserve: {port: 9000}", Path("c")).publish.to == Path("here")
