"""A configuration file that may change while the program runs; a bad new one leaves the old in force."""

from __future__ import annotations

import logging
from pathlib import Path

from hobnob import yaml_file
from hobnob.config import Config

log = logging.getLogger("hobnob")

_FIXED = ("store", "serve")


class SettingsWatch:
    """The configuration in force, and whether the file says another."""

    def __init__(self, path: Path, config: Config) -> None:
        self.path, self.config = path, config
        self.mistake: str | None = None
        self._stamp = self._look()

    def touched(self) -> bool:
        """Whether the file is another than when it was last read."""
        return self._look() != self._stamp

    def reload(self) -> bool:
        """Read the file again; True when there is a new configuration, else ``mistake`` says why the old one stays."""
        self._stamp = self._look()
        try:
            config = yaml_file.load(self.path)
        except yaml_file.ConfigError as error:
            self.mistake = str(error)
            log.error("the new configuration is wrong, the old one stays:\n%s", error)
            return False
        self.mistake = None
        for name in _FIXED:
            if getattr(config, name) != getattr(self.config, name):
                log.warning("'%s:' changed; it is taken up at the next start", name)
                config = config.model_copy(update={name: getattr(self.config, name)})
        self.config = config
        return True

    def _look(self) -> tuple[int, int, int]:
        try:
            seen = self.path.stat()
        except OSError:
            return (0, 0, 0)
        return seen.st_mtime_ns, seen.st_size, seen.st_ino
