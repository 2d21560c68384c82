"""What a program that starts does not pay for."""

from __future__ import annotations

import subprocess
import sys

_COMPILED_AT_IMPORT = ("hobnob.needed",)


def test_importing_every_reader_compiles_no_pattern() -> None:
    code = (
        "import re, sys\nimport scrapers.reader\nfrom scrapers.platform import known\nknown()\n"
        "import digest.score, hobnob.places\n"
        "for name in [name for name in sys.modules if name.split('.')[0] in ('hobnob', 'scrapers', 'digest')]:\n"
        "    for key, value in vars(sys.modules[name]).items():\n"
        "        if isinstance(value, re.Pattern): print(name, key)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [line for line in done.stdout.splitlines() if not line.startswith(_COMPILED_AT_IMPORT)] == []
