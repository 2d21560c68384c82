"""The front door: one small function per command. What a command needs is imported when it runs."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from hobnob import __version__

app = typer.Typer(
    name="hobnob",
    help="Finds the rooms where executives still meet people: events of chambers, volunteer organisations"
    " and professional groups, as one feed per region.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_STOPPED = 130


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"hobnob {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Options that hold for every command."""


def main() -> None:
    """Run the command line; a user's mistake costs one message and exit code 2, never a traceback."""
    from hobnob.cli import collect, look, manage, setup, words  # noqa: F401  (each registers its commands)
    from hobnob.cli.errors import told

    try:
        app()
    except SystemExit as end:
        if end.code == _STOPPED:  # typer ends so on Ctrl-C, without a word
            typer.echo("stopped", err=True)
        if isinstance(end.__context__, BrokenPipeError):  # who read has seen enough: "hobnob scrape URL | head -1"
            sys.exit(0)
        raise
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except Exception as error:
        message = told(error)
        if message is None:
            raise
        typer.echo(message, err=True)
        sys.exit(2)
