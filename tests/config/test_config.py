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
        ("a: 1\na: 2", "config.yaml:2:1: found duplicate key \"a\""),
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
    ],
)
def test_a_mistake_is_told_with_its_place(text: str, message: str) -> None:
    assert any(one.startswith(message) for one in mistakes(text)), mistakes(text)


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file() -> None:
    told = mistakes("contakt: x\nregions:\n  y:\n    place: Akrn, OH\n    radius: far\nserve: {port: no}\n")
    assert [one.split(" ")[0] for one in told] == [
        "config.yaml:1:1:", "config.yaml:4:12:", "config.yaml:5:13:", "config.yaml:6:15:",
    ]  # fmt: skip


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
