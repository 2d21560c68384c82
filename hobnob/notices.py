"""What an operator is told of, and only an operator: sources that changed their state, settings that could not be
read."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from hobnob.records import Health
from hobnob.store import Store, Transition

KEPT = timedelta(days=60)
_PREFIX = "notice/"
_TROUBLE = (Health.BROKEN, Health.BLOCKED)
_WORDS = {
    Health.BROKEN: "Broken",
    Health.BLOCKED: "Blocked",
    Health.MOVED: "Moved",
    Health.QUIET: "Quiet",
    Health.EMPTY: "Quiet",
    Health.OK: "Recovered",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that an operator should know; ``key`` names it for ever, ``url`` is where to look."""

    key: str
    at: datetime
    title: str
    text: str
    url: str | None = None


def of_transitions(transitions: Iterable[Transition], sources: Collection[str]) -> list[Notice]:
    """What the changes of state of these sources mean to an operator; well from the start is no news."""
    found = []
    for one in transitions:
        word = _WORDS[one.after]
        if one.source not in sources or (one.before is None and one.after is Health.OK):
            continue
        if one.before is not None and _WORDS[one.before] == word:
            continue
        text = one.reason or one.after.value
        if one.before in _TROUBLE and one.after not in _TROUBLE:
            text += f" (it was {one.before.value} before)"
        if one.after in _TROUBLE:
            text += f" (since {one.at:%Y-%m-%d %H:%M} UTC)"
        found.append(Notice(f"{one.source}/{one.at.isoformat()}", one.at, f"{word}: {one.source}", text, one.url))
    return found


async def notices(store: Store, sources: Collection[str], *, since: datetime) -> list[Notice]:
    """Every notice after ``since`` (aware), newest first. Raises ``StoreError``."""
    found = of_transitions(await store.transitions(since), sources)
    for key, value in (await store.notes(_PREFIX)).items():
        told = json.loads(value)
        at = datetime.fromisoformat(told["at"])
        if at > since:
            found.append(Notice(key, at, told["title"], told["text"]))
    return sorted(found, key=lambda one: (one.at, one.key), reverse=True)


async def announce(store: Store, title: str, text: str, *, now: datetime) -> None:
    """Tell the operator of something that concerns no single source; old notices are forgotten. Raises
    ``StoreError``."""
    changed: dict[str, str | None] = {
        f"{_PREFIX}{now.isoformat()}": json.dumps({"at": now.isoformat(), "title": title, "text": text})
    }
    for key, value in (await store.notes(_PREFIX)).items():
        if datetime.fromisoformat(json.loads(value)["at"]) < now - KEPT:
            changed[key] = None
    await store.set_notes(changed)
