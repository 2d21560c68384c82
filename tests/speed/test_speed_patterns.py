"""A pattern that waits finds what the standard library's finds, and looks only where a word that it needs stands."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

import digest
import hobnob
import scrapers
from hobnob import needed, patterns
from hobnob.patterns import Waiting


def _waiting(value: Any) -> Iterator[Waiting]:
    if isinstance(value, Waiting):
        yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _waiting(one)
    elif isinstance(value, dict):
        yield from _waiting(list(value.values()))


def _every_pattern() -> list[Waiting]:
    found: dict[str, Waiting] = {}
    for room in (hobnob, scrapers, digest):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            if not module.name.startswith(("hobnob.store", "hobnob.__main__")):
                for value in list(vars(importlib.import_module(module.name)).values()):
                    found.update({f"{one._flags} {one.pattern!r}": one for one in _waiting(value)})
    return list(found.values())


EVERY = _every_pattern()
SIEVED = [one for one in EVERY if isinstance(one.pattern, str) and not one._flags & re.X]
LINES = [
    line
    for file in sorted((Path(__file__).parents[1] / "labelled").glob("*.yaml"))
    for line in file.read_text(encoding="utf-8").splitlines()[::15]
    if 8 < len(line.strip()) < 500
]


def test_every_pattern_compiles() -> None:
    assert len(EVERY) > 400
    for one in EVERY:
        assert one.compiled.groups >= 0


def test_most_patterns_need_a_word() -> None:
    needing = [one for one in SIEVED if needed.sieve(str(one.pattern), folded=bool(one._flags & re.I))]
    assert len(needing) > 0.7 * len(SIEVED)


def test_in_labelled_lines_it_finds_what_the_standard_library_finds() -> None:
    assert len(LINES) > 50
    for waiting in SIEVED:
        plain = re.compile(str(waiting.pattern), waiting._flags)
        for line in LINES:
            found, expected = waiting.search(line), plain.search(line)
            assert (found and found.span()) == (expected and expected.span()), (waiting.pattern, line)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(some.data())
def test_no_text_that_holds_the_pattern_is_sieved_out(data: some.DataObject) -> None:
    waiting = data.draw(some.sampled_from(SIEVED))
    plain = re.compile(str(waiting.pattern), waiting._flags)
    text = data.draw(some.from_regex(plain))
    if plain.search(text):
        found, expected = waiting.search(text), plain.search(text)
        assert found is not None
        assert expected is not None
        assert found.span() == expected.span()


@pytest.mark.parametrize(
    ("pattern", "clauses"),
    [
        (r"rsvps?", [{"rsvp"}]),
        (r"(?:the )?end of x{0,3}", [{"end of "}]),
        (r"\b(?:honou?ree|winners?)\b.{0,20}\bof\b", [{"hono", "winner"}, {"ree", "winner"}, {"of"}]),
        (r"(?:tel|fax)(?::|\s-\s) ?\d+", [{"tel", "fax"}, {":", "-"}, {needed.DIGIT}]),
        (r"[a-z]+@x", [{"@x"}]),
        (r"a\u2019b{2}", [{"a"}, {"b"}]),
        (r"(?:ab|c?)dé", [{"d"}]),
        (r"(?!free)(?<=\$)\d", [{needed.DIGIT}]),
        (r"(?P=name)|x", []),
        (r"(?(1)a|b)", []),
    ],
)
def test_what_a_text_must_hold(pattern: str, clauses: list[set[str]]) -> None:
    assert needed.needed(pattern, folded=True) == clauses


def test_a_letter_that_the_standard_library_takes_for_another_is_not_sieved_out() -> None:
    for text in ("\u017fPEAKER", "l\u0131ve v\u0130rtual"):
        for pattern in ("speaker", "live", "virtual"):
            waiting = patterns.compile(pattern, patterns.I)
            assert bool(waiting.search(text)) == bool(re.search(pattern, text, re.I))


def test_what_is_not_found_is_not_compiled() -> None:
    waiting = patterns.compile(r"\bgala\b.*\bdinner\b", patterns.I)
    assert waiting.search("A Gala lunch") is None
    assert list(waiting.finditer("lunch")) == []
    assert waiting.findall("lunch") == []
    assert waiting.sub("x", "lunch") == "lunch"
    assert waiting.split("a lunch") == ["a lunch"]
    assert "compiled" not in vars(waiting)
    assert waiting.search("GALA with a dinner") is not None
    assert waiting.sub("x", "a gala dinner") == "a x"
    assert waiting.split("a gala dinner b") == ["a ", " b"]


def test_a_waiting_pattern_is_a_pattern() -> None:
    waiting = patterns.compile(r"(?P<day>\d+)(th)?", re.I)
    assert waiting.pattern == r"(?P<day>\d+)(th)?"
    found = waiting.fullmatch("5TH")
    assert found is not None
    assert found["day"] == "5"
    assert (waiting.flags, waiting.groups, dict(waiting.groupindex)) == (re.I | re.U, 2, {"day": 1})
    assert patterns.compile(rb"\d").sub(b"", b"a1") == b"a"
    assert patterns.sub(r"(\d)", r"<\1>", "a1b2", count=1) == "a<1>b2"
    assert patterns.split(r"\s*,\s*", "a , b,c", maxsplit=1) == ["a", "b,c"]
    assert not hasattr(waiting, "no_such_thing")


def test_one_look_chooses_all_patterns_that_are_found() -> None:
    patterns = [str(one.pattern) for one in SIEVED if not one._flags & re.I and "(?i" not in str(one.pattern)]
    compiled = [re.compile(pattern, re.M) for pattern in patterns]
    chosen = needed.chooser(patterns)
    left_out = 0
    for line in LINES[::7]:
        found, perhaps = {at for at, pattern in enumerate(compiled) if pattern.search(line)}, chosen(line)
        assert found <= set(perhaps), [patterns[at] for at in found - set(perhaps)]
        left_out += len(patterns) - len(perhaps)
    assert left_out > len(LINES[::7]) * len(patterns) / 10
