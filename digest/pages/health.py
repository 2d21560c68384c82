"""How the sources do, for the operator; never in what readers get."""

from __future__ import annotations

import json
from collections.abc import Sequence

from digest import clean
from digest.pages.layout import page
from digest.words import plural
from hobnob.config import Config
from hobnob.records import Health, SourceStatus

_FINE = (Health.OK, Health.QUIET, None)


def _worst_first(status: SourceStatus) -> tuple[bool, str, str]:
    return status.health in _FINE, status.region, status.name


def sources_page(config: Config, statuses: Sequence[SourceStatus]) -> tuple[str, bytes]:
    """Every source with its health and the reason, the ones in trouble first."""
    bad = [status for status in statuses if status.health not in _FINE]
    rows = [
        {
            "name": status.name,
            "url": clean.web(status.url),
            "region": status.region,
            "health": status.health.value if status.health else "not tried yet",
            "bad": status.health not in _FINE,
            "events": status.runs[0].events if status.runs else "",
            "success": f"{status.last_success:%Y-%m-%d %H:%M} UTC" if status.last_success else "never",
            "reason": status.reason + (f" Better: {status.better_url}" if status.better_url else ""),
        }
        for status in sorted(statuses, key=_worst_first)
    ]
    lead = f"{plural(len(statuses), 'source')}, {len(bad)} in trouble." if statuses else "No source has been tried yet."
    return page("sources", "health.html", config=config, title="Sources", lead=lead, sources=rows, live=True)


def sources_json(statuses: Sequence[SourceStatus]) -> bytes:
    """The same for programs."""
    found = [status.model_dump(mode="json") for status in sorted(statuses, key=_worst_first)]
    return json.dumps(found, ensure_ascii=False, indent=1).encode() + b"\n"
