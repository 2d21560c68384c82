from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_one_module_imports_httpx() -> None:
    users = []
    for path in sorted(p for room in ("hobnob", "scrapers", "digest") for p in (ROOT / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            users += [path.relative_to(ROOT).as_posix() for name in names if name.split(".")[0] == "httpx"]
    assert users == ["scrapers/http.py"]


def test_the_front_door_opens_without_it() -> None:
    code = "import sys, scrapers, hobnob.config; sys.exit(any(m in sys.modules for m in ('httpx', 'httpcore', 'ssl')))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
