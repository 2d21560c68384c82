"""The digest by mail, over a real SMTP server on the loopback."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from invented import NOW, ListStore, cancelled, config, moved, stored, town
from smtp_server import Smtp

from digest.mail import PASSWORD, MailError, send_digest
from hobnob.config import Config


def settings(smtp: Smtp, **mail: object) -> Config:
    section = {"server": smtp.url, "sender": "Rooms <rooms@example.org>", "to": ["ann@example.org"], **mail}
    return config(mail=section)


def parts(letter: EmailMessage) -> tuple[str, str]:
    plain, html = letter.get_body(("plain",)), letter.get_body(("html",))
    assert plain is not None
    assert html is not None
    return plain.get_content(), html.get_content()


async def test_a_letter_is_multipart_and_says_the_same_twice() -> None:
    store = ListStore(stored("one"), moved(), cancelled(), *town(20))
    with Smtp() as smtp:
        assert await send_digest(store, settings(smtp, unsubscribe="https://rooms.example/leave"), now=NOW) == 1
    ((sender, to, letter),) = smtp.box.letters
    assert (sender, to) == ("rooms@example.org", ["ann@example.org"])
    assert letter["From"] == "Rooms <rooms@example.org>"
    assert letter["List-Unsubscribe"] == "<https://rooms.example/leave>"
    assert letter["Message-ID"]
    assert letter["Date"]
    assert letter.get_content_type() == "multipart/alternative"
    plain, html = parts(letter)
    for words in ("Business After Hours", "It was Tue, Mar 3, 5:30 PM.", "https://rooms.example/akron/e/moved.html"):
        assert words in plain
        assert words in html
    assert "<style" not in html
    assert 'style="' in html
    assert "<script" not in html
    assert max(map(len, plain.splitlines())) <= 120
    assert letter["Subject"].startswith("Akron, Mon, Mar 2: 5 best rooms")


async def test_it_is_sent_once() -> None:
    store = ListStore(stored("one"))
    with Smtp() as smtp:
        done = settings(smtp, to=["ann@example.org", "bob@example.org"])
        assert await send_digest(store, done, now=NOW) == 2
        assert await send_digest(store, done, now=NOW + timedelta(hours=3)) == 0
        assert await send_digest(store, done, now=NOW + timedelta(days=2)) == 0
        store.list[0] = stored("one", start=NOW + timedelta(days=9), end=None)
        assert await send_digest(store, done, now=NOW + timedelta(days=7)) == 2
    assert len(smtp.box.letters) == 4
    assert len({letter["Message-ID"] for _, _, letter in smtp.box.letters}) == 4


async def test_a_region_that_joins_later_is_sent_alone() -> None:
    store = ListStore(stored("one"))
    with Smtp() as smtp:
        assert await send_digest(store, settings(smtp), now=NOW) == 1
        joined = NOW + timedelta(days=1)
        far = {"start": NOW + timedelta(days=9), "end": None}
        store.list.append(
            stored("far", title="Canal Walk", regions=("dayton",), first_seen=joined, changed=joined, **far)
        )
        assert await send_digest(store, settings(smtp), now=joined + timedelta(hours=1)) == 1
    second = parts(smtp.box.letters[1][2])[0]
    assert "Canal Walk" in second
    assert "Akron, Mon" not in second


async def test_two_processes_at_once_send_one() -> None:
    store = ListStore(stored("one"))
    with Smtp() as smtp:
        sent = await asyncio.gather(*(send_digest(store, settings(smtp), now=NOW) for _ in range(4)))
    assert sum(sent) == 1
    assert len(smtp.box.letters) == 1


async def test_each_gets_their_own_regions_and_watch_list() -> None:
    store = ListStore(stored("one"), stored("far", regions=("dayton",), title="Canal Walk", people=(), sponsors=()))
    people = [
        {"address": "ann@example.org", "regions": ["dayton"]},
        {"address": "bob@example.org", "regions": ["akron"], "watch": ["Acme"], "name": "Bob"},
        "cy@example.org",
    ]
    with Smtp() as smtp:
        assert await send_digest(store, settings(smtp, to=people), now=NOW) == 3
    ann, bob, cy = (parts(letter)[0] for _, _, letter in smtp.box.letters)
    assert "Canal Walk" in ann
    assert "Business After Hours" not in ann
    assert "ON YOUR WATCH LIST" in bob
    assert "Canal Walk" not in bob
    assert "Canal Walk" in cy
    assert "Business After Hours" in cy
    assert smtp.box.letters[1][2]["To"] == "Bob <bob@example.org>"


async def test_nobody_is_told_what_another_looks_for() -> None:
    store = ListStore(stored("one"))
    watch = [{"name": "Acme", "companies": ["Acme Tool"]}, {"name": "Banks", "companies": ["Summit Trust Bank"]}]
    people = [{"address": "ann@example.org", "watch": ["Acme"]}, {"address": "bob@example.org", "watch": ["Banks"]}]
    with Smtp() as smtp:
        section = {"server": smtp.url, "sender": "rooms@example.org", "to": people}
        assert await send_digest(store, config(mail=section, watch=watch), now=NOW) == 2
    ann, bob = (" ".join(parts(letter)[0].split()) for _, _, letter in smtp.box.letters)
    assert "on your watch list: Acme Tool" in ann
    assert "on your watch list: Summit Trust Bank" not in ann
    assert "on your watch list: Summit Trust Bank" in bob
    assert "on your watch list: Acme Tool" not in bob


async def test_a_refused_recipient_holds_up_nobody_and_is_tried_again() -> None:
    store = ListStore(stored("one"))
    with Smtp(refuse={"ann@example.org"}) as smtp:
        done = settings(smtp, to=["ann@example.org", "bob@example.org"])
        assert await send_digest(store, done, now=NOW) == 1
        smtp.box.refuse.clear()
        assert await send_digest(store, done, now=NOW) == 1
        assert await send_digest(store, done, now=NOW) == 0
    assert [to for _, to, _ in smtp.box.letters] == [["bob@example.org"], ["ann@example.org"]]


async def test_a_recipient_refused_five_times_is_given_up() -> None:
    store = ListStore(stored("one"))
    with Smtp(refuse={"ann@example.org"}) as smtp:
        for _ in range(9):
            assert await send_digest(store, settings(smtp), now=NOW) == 0
    assert sum(key.startswith("mail/") for key in store.notes) == 5


async def test_a_server_that_hangs_up_is_told_and_tried_again() -> None:
    store = ListStore(stored("one"))
    with Smtp(hang_up_before_accepting=1) as smtp:
        with pytest.raises(MailError, match="hung up"):
            await send_digest(store, settings(smtp), now=NOW)
        assert await send_digest(store, settings(smtp), now=NOW) == 1
    assert len(smtp.box.letters) == 1


async def test_a_server_that_is_not_there_is_told_and_nothing_is_marked() -> None:
    store = ListStore(stored("one"))
    with Smtp() as smtp:
        gone = settings(smtp)
    with pytest.raises(MailError, match="cannot be reached"):
        await send_digest(store, gone, now=NOW)
    assert store.notes == {}


async def test_the_password_comes_from_the_environment_only(monkeypatch: pytest.MonkeyPatch) -> None:
    store = ListStore(stored("one"))
    with Smtp(want_login=True) as smtp:
        done = settings(smtp, server=f"smtp://me%40example.org@127.0.0.1:{smtp.port}")
        with pytest.raises(MailError, match=PASSWORD):
            await send_digest(store, done, now=NOW)
        monkeypatch.setenv(PASSWORD, "wrong")
        with pytest.raises(MailError, match="refused the login"):
            await send_digest(store, done, now=NOW)
        monkeypatch.setenv(PASSWORD, "secret")
        assert await send_digest(store, done, now=NOW) == 1
    assert smtp.box.logins[-1] == ("me@example.org", "secret")


async def test_nothing_to_tell_sends_nothing() -> None:
    with Smtp() as smtp:
        assert await send_digest(ListStore(), settings(smtp), now=NOW) == 0
        assert await send_digest(ListStore(stored("one")), config(), now=NOW) == 0
    assert smtp.box.letters == []


async def test_no_header_can_be_forged_by_a_title() -> None:
    evil = stored("one", title="Lunch\r\nBcc: everyone@example.org")
    with Smtp() as smtp:
        assert await send_digest(ListStore(evil), settings(smtp), now=NOW) == 1
    ((_, to, letter),) = smtp.box.letters
    assert to == ["ann@example.org"]
    assert letter["Bcc"] is None


_CRASHING = """
import asyncio, os, sys
sys.path.insert(0, {folder!r})
from invented import NOW, ListStore, config, stored
from digest import mail

class OnDisk(ListStore):
    '''Notes in files, as durable as a database for the purpose.'''
    async def note(self, key):
        try:
            return open(self.path(key)).read()
        except FileNotFoundError:
            return None
    async def set_note(self, key, value):
        open(self.path(key), "w").write(value)
    async def set_note_once(self, key, value=""):
        try:
            open(self.path(key), "x").write(value)
        except FileExistsError:
            return False
        return True
    def path(self, key):
        return os.path.join({notes!r}, key.replace("/", "_"))

calls = 0
def tick():
    global calls
    calls += 1
    if calls == {die_at}:
        os._exit(9)

for name in ("note", "set_note", "set_note_once"):
    def wrapped(plain):
        async def call(self, *args):
            tick()
            found = await plain(self, *args)
            tick()
            return found
        return call
    setattr(OnDisk, name, wrapped(getattr(OnDisk, name)))

settings = config(mail={{"server": {url!r}, "sender": "rooms@example.org", "to": ["ann@example.org", "bob@example.org"]}})
asyncio.run(mail.send_digest(OnDisk(stored("one")), settings, now=NOW))
"""


@pytest.mark.parametrize("moments", [(7,), pytest.param((2, 5, 6, 8, 9, 10, 11, 13), marks=pytest.mark.slow)])
def test_killed_at_any_note_nobody_gets_it_twice(tmp_path: Path, moments: tuple[int, ...]) -> None:
    folder = str(Path(__file__).parent)
    for die_at in moments:
        notes = tmp_path / str(die_at)
        notes.mkdir()
        with Smtp() as smtp:
            for at in (die_at, 0):
                script = _CRASHING.format(folder=folder, notes=str(notes), die_at=at, url=smtp.url)
                ended = subprocess.run([sys.executable, "-c", script], env=os.environ, check=False, capture_output=True)
                assert ended.returncode == (9 if at else 0), ended.stderr.decode()
            got = [to[0] for _, to, _ in smtp.box.letters]
        assert len(set(got)) == len(got), f"killed at {die_at}: {got}"
        assert "bob@example.org" in got
