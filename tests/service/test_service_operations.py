"""The operator is told of changes of state only, by feed and by mail, once; the metrics are what Prometheus reads."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest

from digest.operations import operator_feed
from hobnob import duties
from hobnob.config import Config
from hobnob.duties import Duties
from hobnob.metrics import Metrics, family
from hobnob.notices import announce, notices, of_transitions
from hobnob.records import Event, Health
from hobnob.store import Store, Transition
from scrapers.outcome import Failure, Outcome
from scrapers.update import record

NOW = datetime(2026, 5, 4, 6, tzinfo=UTC)
CONFIG = Config.model_validate(
    {
        "publish": {"url": "https://hobnob.example"},
        "mail": {"server": "smtp://mail.example", "sender": "hobnob@example.org", "operator": "me@example.org"},
        "regions": {
            "akron": {"place": "Akron, OH", "sources": [{"name": "chamber", "url": "https://chamber.example/events"}]}
        },
    }
)
REGION, SOURCE = CONFIG.sources[0]
EVENT = Event(title="Mixer", start=NOW + timedelta(days=20), timezone="America/New_York", uid="1")
DOWN = Failure("unreachable", "chamber.example refuses connections.", SOURCE.url)


async def visited(store: Store, *days: bool) -> None:
    for day, fine in enumerate(days):
        outcome = Outcome(REGION, SOURCE, events=[EVENT]) if fine else Outcome(REGION, SOURCE, failure=DOWN)
        await record(store, outcome, now=NOW + timedelta(days=day))


async def test_only_changes_of_state_are_told(store: Store) -> None:
    await visited(store, True, True, False, False, False, True, True)
    told = await notices(store, {"chamber"}, since=NOW - timedelta(days=1))
    assert [one.title for one in told] == ["Recovered: chamber", "Broken: chamber"]
    assert "since 2026-05-06 06:00" in told[1].text
    assert "refuses connections" in told[1].text
    assert await notices(store, {"another"}, since=NOW - timedelta(days=1)) == []


async def test_the_feed_is_the_same_until_something_changes(store: Store) -> None:
    await visited(store, True, False)
    since = NOW - timedelta(days=1)
    first = operator_feed(await notices(store, {"chamber"}, since=since), "https://hobnob.example")
    assert operator_feed(await notices(store, {"chamber"}, since=since), "https://hobnob.example") == first
    await announce(
        store, "The <new> configuration is wrong", "config.yaml:4:5: \x00 & so on", now=NOW + timedelta(days=2)
    )
    second = operator_feed(await notices(store, {"chamber"}, since=since), "https://hobnob.example").decode()
    assert second.count("<item>") == 2
    assert "configuration is wrong" in second
    assert "<new>" not in second


@pytest.mark.parametrize(
    ("before", "after", "word"),
    [
        (None, Health.OK, None),
        (None, Health.BROKEN, "Broken"),
        (Health.OK, Health.QUIET, "Quiet"),
        (Health.QUIET, Health.EMPTY, None),
        (Health.OK, Health.MOVED, "Moved"),
        (Health.BROKEN, Health.BLOCKED, "Blocked"),
        (Health.BLOCKED, Health.OK, "Recovered"),
        (Health.BROKEN, Health.QUIET, "Quiet"),
    ],
)
def test_words(before: Health | None, after: Health, word: str | None) -> None:
    found = of_transitions([Transition("chamber", SOURCE.url, NOW, before, after, "why")], {"chamber"})
    assert [one.title for one in found] == ([f"{word}: chamber"] if word else [])


async def test_the_operator_gets_one_mail_for_what_is_new(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[EmailMessage] = []

    async def send(mail: object, message: EmailMessage) -> None:
        sent.append(message)

    async def refuse(mail: object, message: EmailMessage) -> None:
        raise duties.MailError("no server")

    await visited(store, True, False)
    work = Duties(store, CONFIG, now=lambda: NOW + timedelta(days=1, hours=1))
    monkeypatch.setattr(duties, "send_to_operator", refuse)
    assert await work.tell_operator() is False
    monkeypatch.setattr(duties, "send_to_operator", send)
    assert await work.tell_operator() is True
    assert await work.tell_operator() is True
    assert [message["Subject"] for message in sent] == ["hobnob: Broken: chamber"]
    assert sent[0]["To"] == "me@example.org"
    await visited(store, True, False, True)
    await Duties(store, CONFIG, now=lambda: NOW + timedelta(days=2, hours=1)).tell_operator()
    assert len(sent) == 2


_SAMPLE = re.compile(
    r'([a-zA-Z_:][\w:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\"n])*",?)*)\})? (-?\d+(?:\.\d+)?(?:e-?\d+)?)'
)


def test_the_metrics_keep_the_text_format() -> None:
    metrics = Metrics()
    for seconds in (0.05, 0.7, 400.0):
        metrics.visited(
            region='a"b\\c\nd', health="ok", seconds=seconds, requests=2, size=10, not_modified=1, events=3, rejected=1
        )
    text = metrics.text(family("hobnob_sources", "gauge", "Of all\nstates.", {(("state", "ok"),): 3})).decode()
    assert text.endswith("\n")
    families: list[str] = []
    for line in text.splitlines():
        if line.startswith("# TYPE "):
            families.append(line.split()[2])
            assert line.split()[3] in ("counter", "gauge", "histogram")
        elif not line.startswith("# HELP "):
            match = _SAMPLE.fullmatch(line)
            assert match, line
            assert match.group(1).startswith(families[-1])
    assert len(families) == len(set(families)), "the samples of a metric stand together"
    buckets = [int(count) for count in re.findall(r"visit_seconds_bucket\{.*\} (\d+)", text)]
    assert buckets == sorted(buckets)
    assert buckets[-1] == 3
    assert 'hobnob_requests_total{region="a\\"b\\\\c\\nd"} 6' in text


async def test_a_lease_is_one_holders_on_either_database(store: Store) -> None:
    assert await store.lease("leader", "a", now=NOW, until=NOW + timedelta(minutes=1))
    assert not await store.lease("leader", "b", now=NOW + timedelta(seconds=59), until=NOW + timedelta(minutes=2))
    assert await store.lease("leader", "b", now=NOW + timedelta(seconds=61), until=NOW + timedelta(minutes=2))


async def test_activity_tells_what_attention_needs(store: Store) -> None:
    await visited(store, True, True)
    found = (await store.activity(NOW + timedelta(days=1, hours=1), ["chamber", "unknown"]))["chamber"]
    assert found.changed == NOW
    assert found.last_run == NOW + timedelta(days=1)
    assert found.next_start == EVENT.start
    assert not found.doubtful
    assert await store.states() == {("akron", "ok"): 1}
