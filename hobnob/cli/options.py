"""Options and openings that several commands share."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

if TYPE_CHECKING:
    from hobnob.config import Config
    from hobnob.store import Store

T = TypeVar("T")

ConfigPath = Annotated[
    Path, typer.Option("--config", "-c", envvar="HOBNOB_CONFIG", help="The configuration file.", show_default=True)
]
RegionName = Annotated[str | None, typer.Option("--region", "-r", metavar="NAME", help="Only this region.")]
SourceNames = Annotated[
    list[str] | None, typer.Option("--source", "-s", metavar="NAME", help="Only this source; may be given again.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON for programs.")]

DEFAULT_CONFIG = Path("config.yaml")
PLACEHOLDER = "you@example.org"
"""The contact of a configuration that nobody has filled in yet."""


def load(path: Path) -> Config:
    """The configuration; every mistake in it is told and ends the command with exit code 2."""
    from hobnob import yaml_file

    return yaml_file.load(path)


@asynccontextmanager
async def opened(config: Config, *, create: bool = True) -> AsyncIterator[Store]:
    """The configured store, open."""
    from hobnob.store import Store

    store = await Store.open(config.store, create=create)
    try:
        yield store
    finally:
        await store.close()


def wait(work: Coroutine[Any, Any, T]) -> T:
    """Run a command's coroutine."""
    return asyncio.run(work)


def on_terminal() -> bool:
    """Whether a person looks at standard output."""
    return sys.stdout.isatty()
