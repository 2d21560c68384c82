"""Pages cut short, doubled or garbled on the way cost events at most: no platform stumbles or dawdles over one."""

from __future__ import annotations

import random
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fair import keeps
from ruamel.yaml import YAML

from scrapers import platform as platforms
from scrapers.document import Document
from scrapers.draft import Context, Rejected
from scrapers.finish import finish

PAGES = sorted(path for path in Path(__file__).parent.glob("*/*/page.*") if path.suffix != ".json")
TIMES = 6
LONGEST = 2.0
SCRAPS = (
    b"9" * 40,
    b"\x00",
    b"<table><tr><td>",
    b'{"a":',
    b"null",
    b"-1",
    b"0000-00-00",
    b"9999-99-99T99:99",
    b"http://[::1",
    b"\xff\xfe",
)


def mangled(body: bytes, chance: random.Random) -> bytes:
    """The page after a few accidents of the kinds that happen on the way."""
    page = bytearray(body)
    for _ in range(chance.randint(1, 5)):
        at, length = chance.randrange(len(page)), chance.randint(1, max(1, len(page) // 6))
        accident = chance.choice(("lost", "doubled", "garbled", "scrap"))
        if accident == "lost":
            del page[at : at + length]
        elif accident == "doubled":
            page[at:at] = page[at : at + length]
        elif accident == "garbled":
            page[at : at + 1] = bytes([chance.randrange(256)])
        else:
            page[at:at] = chance.choice(SCRAPS)
        if not page:
            return b""
    return bytes(page)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.parent.name}-{page.parent.name}")
def test_a_mangled_page_is_read_as_far_as_it_goes(page: Path) -> None:
    request = YAML(typ="safe", pure=True).load((page.parent / "request.yaml").read_text("utf-8"))
    context = Context(request["url"], datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("America/Chicago")), "America/Chicago")
    one = next(known for known in platforms.known() if known.key == page.parent.parent.name)
    chance = random.Random(f"{page.parent.parent.name}/{page.parent.name}")
    for _ in range(TIMES):
        document = Document(mangled(page.read_bytes(), chance), context.url, request.get("content_type"))

        def once(document: Document = document) -> None:
            if one.platform.detect(document):
                for draft in one.platform.read(document, context):
                    if not isinstance(draft, Rejected):
                        finish(draft, context, one.key)
            one.endpoints(document, context)
            one.pages(document, context)
            one.details(document, context)

        assert keeps(once, LONGEST)
