"""Counts of what a process did, told as Prometheus text (exposition format 0.0.4).

https://prometheus.io/docs/instrumenting/exposition_formats/
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
BUCKETS = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0)

Labels = tuple[tuple[str, str], ...]


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("\n", r"\n").replace('"', r"\"")


def _sample(name: str, labels: Iterable[tuple[str, str]], value: float) -> str:
    inner = ",".join(f'{key}="{_escaped(one)}"' for key, one in labels)
    shown = str(int(value)) if float(value).is_integer() else repr(float(value))
    return f"{name}{{{inner}}} {shown}" if inner else f"{name} {shown}"


def family(name: str, kind: str, about: str, samples: Mapping[Labels, float]) -> list[str]:
    """The lines of one metric, its samples in a stable order."""
    told = about.replace("\\", r"\\").replace("\n", r"\n")
    return [
        f"# HELP {name} {told}",
        f"# TYPE {name} {kind}",
        *(_sample(name, key, samples[key]) for key in sorted(samples)),
    ]


@dataclass
class _Histogram:
    counts: list[int] = field(default_factory=lambda: [0] * len(BUCKETS))
    total: int = 0
    seconds: float = 0.0


@dataclass
class Metrics:
    """What this process did since it started."""

    _about: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, dict[Labels, float]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(float)))
    _visits: _Histogram = field(default_factory=_Histogram)

    def count(self, name: str, about: str, value: float = 1, **labels: str) -> None:
        """Add to a counter, named hobnob_NAME_total."""
        self._about[name] = about
        self._counts[name][tuple(sorted(labels.items()))] += value

    def visited(
        self,
        *,
        region: str,
        health: str,
        seconds: float,
        requests: int,
        size: int,
        not_modified: int,
        events: int,
        rejected: int,
    ) -> None:
        """Count one visit to one source."""
        self.count("runs", "Visits to sources, by region and by how the source did.", region=region, health=health)
        self.count("requests", "HTTP requests made.", requests, region=region)
        self.count("not_modified", "Answers that said 304 Not Modified.", not_modified, region=region)
        self.count("bytes", "Bytes of bodies received, decompressed.", size, region=region)
        self.count("events", "Events read.", events, region=region)
        self.count("rejected", "Rows that looked like events and could not be read.", rejected, region=region)
        self._visits.total += 1
        self._visits.seconds += seconds
        for at, edge in enumerate(BUCKETS):
            self._visits.counts[at] += seconds <= edge

    def text(self, more: Iterable[str] = ()) -> bytes:
        """Everything counted, and the lines of ``more`` metrics."""
        lines: list[str] = []
        for name in sorted(self._counts):
            lines += family(f"hobnob_{name}_total", "counter", self._about[name], self._counts[name])
        lines += [
            "# HELP hobnob_visit_seconds Seconds that visits to sources took.",
            "# TYPE hobnob_visit_seconds histogram",
        ]
        for edge, count in zip(BUCKETS, self._visits.counts, strict=True):
            lines.append(_sample("hobnob_visit_seconds_bucket", [("le", f"{edge:g}")], count))
        lines.append(_sample("hobnob_visit_seconds_bucket", [("le", "+Inf")], self._visits.total))
        lines.append(_sample("hobnob_visit_seconds_sum", (), round(self._visits.seconds, 6)))
        lines.append(_sample("hobnob_visit_seconds_count", (), self._visits.total))
        return "\n".join([*lines, *more, ""]).encode()
