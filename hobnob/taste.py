"""What makes a room worth an evening: the weights of the face-time score, and the watch list.

Both are sections of ``config.yaml``; they stand on the ground floor because the configuration
reads them and the digest uses them.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator
from rapidfuzz import process

from hobnob.config_lines import PlaceLine
from hobnob.records import Format
from hobnob.units import Miles


class Setting(BaseModel):
    """A section of the configuration: frozen, and an unknown key is a mistake worth telling."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class WatchedPerson(Setting):
    """A person to look out for, and other ways their name is written."""

    name: str
    also: tuple[str, ...] = ()


class WatchedCompany(Setting):
    """A company to look out for, its other names, and its web domains."""

    name: str
    also: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()


def _named(value: object) -> object:
    """``- Ann Lee`` is short for ``- name: Ann Lee``."""
    if isinstance(value, list | tuple):
        return tuple({"name": item} if isinstance(item, str) else item for item in value)
    return value


class Watch(Setting):
    """One entry of the watch list; ``feed`` gives it an address of its own, /<region>/watch/<name>.rss."""

    name: str
    people: tuple[WatchedPerson, ...] = ()
    companies: tuple[WatchedCompany, ...] = ()
    titles: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    feed: bool = True

    _short = field_validator("people", "companies", mode="before")(_named)


def _format(value: str) -> str:
    names = [form.value for form in Format]
    if value not in names:
        near = process.extractOne(value, names, score_cutoff=60)
        raise ValueError(
            f"{value!r} is no format; " + (f"did you mean {near[0]!r}?" if near else f"known: {', '.join(names)}")
        )
    return value


class Taste(Setting):
    """The weights of the face-time score. Points of 100; the defaults are meant to be right.

    ``formats`` overrides the base points of single formats ("luncheon: 70"). ``home`` and
    ``reach`` say from where and how far one travels.
    """

    formats: dict[Annotated[str, AfterValidator(_format)], float] = Field(default_factory=dict)
    people: float = 1.0
    room: float = 1.0
    audience: float = 1.0
    hosts: float = 1.0
    access: float = 1.0
    price: float = 1.0
    distance: float = 1.0
    soon: float = 1.0
    watch: float = 1.0
    repeats: float = 1.0
    online: float = 1.0
    max_price: Annotated[float, Field(ge=0)] | None = None
    home: PlaceLine | None = None
    reach: Miles = 30.0
    member_of: tuple[str, ...] = ()
    watch_list: tuple[Watch, ...] = ()
