"""A field of an unexpected kind costs its own event at most: no reader stumbles over an answer's shape."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from ruamel.yaml import YAML

from scrapers import platform as platforms
from scrapers.document import Document
from scrapers.draft import Context, Rejected
from scrapers.finish import finish

ANSWERS = sorted(Path(__file__).parent.glob("*/*/page.json"))
ODD: tuple[Any, ...] = (None, 7, "", "x", [], {}, [None], {"a": [1]}, True, -1.5)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value inside, containers too."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield (*path, key)
        yield from places(inner, (*path, key))


def changed(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    other = copy.deepcopy(data)
    inner = other
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return other


@pytest.mark.parametrize("page", ANSWERS, ids=lambda page: f"{page.parent.parent.name}-{page.parent.name}")
def test_odd_values_do_not_stop_the_reading(page: Path) -> None:
    request = YAML(typ="safe", pure=True).load((page.parent / "request.yaml").read_text("utf-8"))
    context = Context(request["url"], datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("America/Chicago")), "America/Chicago")
    one = next(known for known in platforms.known() if known.key == page.parent.parent.name)
    data = json.loads(page.read_text("utf-8"))
    for number, path in enumerate(places(data)):
        for value in (ODD[number % len(ODD)], ODD[(number * 3 + 1) % len(ODD)], ODD[(number * 7 + 4) % len(ODD)]):
            document = Document(json.dumps(changed(data, path, value)).encode(), context.url)
            try:
                if one.platform.detect(document):
                    for draft in one.platform.read(document, context):
                        if not isinstance(draft, Rejected):
                            finish(draft, context, one.key)
                one.endpoints(document, context)
                one.pages(document, context)
                one.details(document, context)
            except Exception as error:
                pytest.fail(f"{'.'.join(map(str, path))} = {value!r}: {type(error).__name__}: {error}")
