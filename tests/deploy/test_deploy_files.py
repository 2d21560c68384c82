"""What deploys hobnob holds its rules, names only what exists, and the workflow's own steps keep what is remembered."""

from __future__ import annotations

import http.server
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
import typer
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "publish.yml"
COMPOSE = ROOT / "deploy" / "compose.yaml"
UNIT = ROOT / "deploy" / "hobnob.service"
DOCKERFILE = ROOT / "deploy" / "Dockerfile"


def yaml(path: Path) -> Any:
    return YAML(typ="safe").load(path)


def accepted(arguments: list[str]) -> None:
    """Parse a ``hobnob`` command line without running it; fails when there is no such command or option."""
    from hobnob.cli import app, collect, look, manage, setup  # noqa: F401

    group = typer.main.get_command(app)
    assert isinstance(group, click.Group) or hasattr(group, "commands")
    name, *rest = arguments
    group.commands[name].make_context(name, rest, resilient_parsing=False)


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's instructions with their arguments, continued lines joined."""
    text = re.sub(r"\\\n\s*", " ", DOCKERFILE.read_text())
    found = [line.split(maxsplit=1) for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(words[0], words[1] if len(words) > 1 else "") for words in found]


def test_the_image_is_pinned_small_and_not_roots() -> None:
    found = instructions()
    bases = [argument.split()[0] for name, argument in found if name == "FROM"]
    assert all(re.fullmatch(r"[\w./-]+:[\w.-]*\d[\w.-]*", base) for base in bases)
    names = [name for name, _ in found]
    last = len(names) - 1 - names[::-1].index("FROM")
    final = dict(found[last:])
    assert final["USER"] not in ("root", "0")
    assert names.index("USER", last) < names.index("ENTRYPOINT", last)
    assert "ADD" not in names
    assert "HEALTHCHECK" in final
    for name in ("ENTRYPOINT", "CMD"):
        assert final[name].startswith("["), f"{name} in exec form, so that signals arrive"
    assert all("--no-cache-dir" in argument for name, argument in found if name == "RUN" and "pip install" in argument)
    copied = [path for name, argument in found[:last] if name == "COPY" for path in argument.split()[:-1]]
    assert all((ROOT / path).exists() for path in copied)
    entry, command = YAML(typ="safe").load(final["ENTRYPOINT"]), YAML(typ="safe").load(final["CMD"])
    assert entry == ["hobnob"]
    accepted(command)


def test_the_image_holds_every_package_that_is_built() -> None:
    import tomllib

    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"][
        "packages"
    ]
    copied = {argument.split()[0] for name, argument in instructions() if name == "COPY"}
    assert set(wheel) <= copied


def test_compose_runs_commands_that_exist_and_opens_no_port_to_the_world() -> None:
    services = yaml(COMPOSE)["services"]
    assert set(services) == {"serve", "pages", "worker", "database"}
    for name, service in services.items():
        for port in service.get("ports", []):
            assert port.startswith("127.0.0.1:"), name
        if "command" in service:
            accepted(service["command"])
        if name != "database":
            assert service["read_only"] is True
            assert service["cap_drop"] == ["ALL"]
            assert (COMPOSE.parent / service["build"]["context"] / service["build"]["dockerfile"]).samefile(DOCKERFILE)
            assert any(volume.startswith("../config.yaml:") for volume in service["volumes"])
    named = set(yaml(COMPOSE)["volumes"])
    used = {volume.split(":")[0] for service in services.values() for volume in service["volumes"]}
    assert used - {"../config.yaml"} == named


def test_the_unit_starts_reloads_and_stops_hobnob(tmp_path: Path) -> None:
    text = UNIT.read_text()
    command = re.search(r"^ExecStart=/opt/hobnob/bin/hobnob (.+)$", text, re.M)
    assert command is not None
    accepted(shlex.split(command.group(1)))
    assert "ExecReload=/bin/kill -HUP $MAINPID" in text
    from hobnob.service.running import DRAIN_SECONDS

    stop = re.search(r"^TimeoutStopSec=(\d+)$", text, re.M)
    assert stop is not None
    assert int(stop.group(1)) > DRAIN_SECONDS
    if shutil.which("systemd-analyze"):
        copy = tmp_path / "hobnob.service"
        copy.write_text(text.replace("/opt/hobnob/bin/hobnob ", "/bin/true "))
        done = subprocess.run(
            ["systemd-analyze", "verify", "--man=no", str(copy)], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert "hobnob.service" not in done.stderr, done.stderr


def test_the_workflow_asks_for_little_and_pins_its_actions() -> None:
    flow = yaml(WORKFLOW)
    assert flow["permissions"] == {"contents": "read"}
    assert flow["concurrency"]["cancel-in-progress"] is False
    assert [len(one["cron"].split()) for one in flow["on"]["schedule"]] == [5]
    for job in flow["jobs"].values():
        assert job["timeout-minutes"] <= 120
        assert not job["runs-on"].endswith("latest")
        for step in job["steps"]:
            assert step["name"]
            assert ("uses" in step) != ("run" in step)
            if "uses" in step:
                assert re.fullmatch(r"actions/[\w-]+@v\d+", step["uses"])
            assert "${{" not in step.get("run", ""), "expressions reach a script through its environment only"


class _Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        day = time.strftime("%Y%m%d", time.gmtime(time.time() + 12 * 86400))
        body = (
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20260101T000000Z\r\n"
            f"DTSTART:{day}T170000Z\r\nSUMMARY:Harbor Mixer\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        ).encode()
        self.send_response(200 if self.path == "/events.ics" else 404)
        self.send_header("Content-Type", "text/calendar")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def site() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Site) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/events.ics"
        server.shutdown()
        thread.join()


@pytest.mark.slow
def test_the_workflows_own_steps_remember_from_run_to_run(tmp_path: Path, site: str) -> None:
    bare = tmp_path / "github" / "me" / "rooms"
    subprocess.run(["git", "init", "--quiet", "--bare", str(bare)], check=True)
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "hobnob").write_text(f"#!/bin/sh\nexec {sys.executable} -c 'from hobnob.cli import main; main()' \"$@\"\n")
    (tools / "hobnob").chmod(0o755)
    steps = [
        one["run"]
        for one in yaml(WORKFLOW)["jobs"]["collect"]["steps"]
        if "run" in one and "pip install" not in one["run"]
    ]
    outputs, guids = [], []
    for number in range(2):
        folder = tmp_path / f"runner-{number}"
        subprocess.run(["git", "init", "--quiet", str(folder)], check=True)
        subprocess.run(["git", "-C", str(folder), "remote", "add", "origin", str(bare)], check=True)
        (folder / "config.yaml").write_text(
            "network: {pace: 0, retries: 0, allow_private: [127.0.0.0/8]}\n"
            f"regions:\n  akron:\n    place: Akron, OH\n    sources:\n      - {{name: chamber, url: '{site}'}}\n"
            "      - {name: broken, url: 'http://127.0.0.1:9/'}\n"
        )
        environment = os.environ | {
            "PATH": f"{tools}:{os.environ['PATH']}", "TOKEN": "none", "PYTHONPATH": str(ROOT),
            "GITHUB_SERVER_URL": f"file://{tmp_path}/github", "GITHUB_REPOSITORY": "me/rooms",
        }  # fmt: skip
        for script in steps:
            done = subprocess.run(
                ["bash", "-e", "-o", "pipefail", "-c", script],
                cwd=folder,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stderr
            outputs.append(done.stdout)
        feed = (folder / "public" / "akron.rss").read_text(encoding="utf-8")
        guids.append(re.findall(r"<guid.*?</guid>|<pubDate>.*?</pubDate>", feed))
    assert guids[0]
    assert guids[0] == guids[1], "the second run knows what the first one told"
    assert "first run" in outputs[0]
    assert "restored" in outputs[3]
    count = subprocess.run(
        ["git", "-C", str(bare), "rev-list", "--count", "store"], capture_output=True, text=True, check=True
    )
    assert count.stdout.strip() == "1"
