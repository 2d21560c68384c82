"""``python -m hobnob``, and the program ``hobnob`` itself: a door so light that even Ctrl-C while it opens costs one
line."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; whoever stops it reads that it stopped, and the exit code is 130."""
    try:
        from hobnob.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.stderr.write("stopped\n")
        sys.exit(130)


if __name__ == "__main__":
    main()
