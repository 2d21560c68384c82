"""The tolerant literal reader: mends what is certain, refuses the rest, and is never slow."""

from __future__ import annotations

import contextlib
import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrapers.formats import literal

READ: list[tuple[str, Any]] = [
    ("{a: 1, 'b': 'x', \"c\": [1, 2,],}", {"a": 1, "b": "x", "c": [1, 2]}),
    ("[1,,2]", [1, 2]),
    ("{/* c */ a: 1 // d\n, b: 2}", {"a": 1, "b": 2}),
    ("{a: new Date(2026, 4, 9, 17, 30)}", {"a": "2026-05-09T17:30:00"}),
    ("{a: new Date(2026, 4, 9)}", {"a": "2026-05-09"}),
    ("{a: new Date('2026-05-09')}", {"a": "2026-05-09"}),
    ("{a: new Date(1778364000000)}", {"a": 1778364000000}),
    ("{a: undefined, b: null, c: true, d: NaN}", {"a": None, "b": None, "c": True, "d": None}),
    ("{a: foo(1, {b: 2}), c: 3}", {"a": None, "c": 3}),
    ("{a: function (x) { return {y: ')'}; }, c: 3}", {"a": None, "c": 3}),
    ("{a: (x) => x, c: 3}", {"a": None, "c": 3}),
    ("{a: 'it\\'s', b: \"\\u00e9\\x41\\n\"}", {"a": "it's", "b": "éA\n"}),
    ("{a: -1.5e3, b: .5, c: 0x10}", {"a": -1500.0, "b": 0.5, "c": 16}),
    ("[{a: 1} {a: 2}]", [{"a": 1}, {"a": 2}]),
    ("{a: 1} {a: 2}", [{"a": 1}, {"a": 2}]),
    ("{a: `x\ny`}", {"a": "x\ny"}),
    ("{a: 'x' + y, b: 1}", {"a": "x", "b": 1}),
]


@pytest.mark.parametrize(("text", "data"), READ, ids=[text[:40] for text, _ in READ])
def test_read(text: str, data: Any) -> None:
    assert literal.loads(text) == data


@pytest.mark.parametrize(
    "text",
    ["", "{", "[1", "{a", "{a:}", "{a: 'x}", '{"a": "b" c"}', "]", "{a: (}", "[" * 5000, "{a:" * 5000, "function ("],
)
def test_refused(text: str) -> None:
    with pytest.raises(literal.Broken):
        literal.loads(text)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(_JSON.filter(lambda value: isinstance(value, dict | list)))
def test_reads_all_json_as_json_does(value: Any) -> None:
    text = json.dumps(value)
    assert literal.loads(text) == json.loads(text)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="{}[]()'\"`,:;+/\\*ab1 \nnewDate"))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(literal.Broken):
        literal.loads(text)


@pytest.mark.parametrize(
    "text", ["{a: 'b'}," * 15_000, "[" + "{a: b(c)}," * 15_000 + "]", "{a: " + "(" * 30 + "x" * 100_000]
)
def test_takes_time_in_proportion(text: str) -> None:
    began = time.perf_counter()
    with contextlib.suppress(literal.Broken):
        literal.loads(text)
    assert time.perf_counter() - began < 5
