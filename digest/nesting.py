"""HTML of a short tag list, put into an order that the standard allows: no item without a list, no block within a
phrase.

A sanitizer settles which tags stay. What it takes away leaves the rest where it may not stand (a ``li`` whose ``ul``
the site left out, a ``p`` within a ``strong``), and validators and strict readers stumble. Only tags move here, never
words.
"""

from __future__ import annotations

from hobnob import patterns as re

_TAG = re.compile(r"<(/?)([a-z0-9]+)([^>]*)>")
_EMPTY = re.compile(r"(?:<[^>]*>|&nbsp;|\s)*")
_PHRASE = {"a", "b", "em", "i", "strong"}
_WORDS_ONLY = {"h3", "h4", "p"}
_LISTS = {"ol", "ul"}
_CELLS = {"td", "th"}
_ROWS = {"caption", "tbody", "thead", "tr"}  # a row begins with its first cell; a table of rows needs no more
_NOTHING_ALONE = {*_LISTS, "h3", "h4", "table"}
_MISSING = {"table": ("tr", "td"), "tr": ("td",)}

_Tags = tuple[tuple[str, str], ...]  # the name and the whole of each tag


def nested(fragment: str) -> str:
    """The same words, lawfully nested. ``fragment`` is well formed, and only links have attributes."""
    return _Rebuilt().of(fragment) if "<" in fragment else fragment


class _Rebuilt:
    """Blocks open where they come. Phrases open with the words they hold, and close before any block."""

    def __init__(self) -> None:
        self.out: list[str] = []
        # the name, whether it stands only for the sake of what it holds, and where it begins in the output
        self.blocks: list[tuple[str, bool, int]] = []
        self.wanted: _Tags = ()  # the phrases around this place of the source
        self.written: _Tags = ()  # those that stand open in the output
        self.source: list[tuple[str, str] | int | None] = []  # what the next end tag ends: a phrase, blocks, nothing
        self.headed = False

    def of(self, fragment: str) -> str:
        """The whole of it."""
        at = 0
        for match in _TAG.finditer(fragment):
            if match.start() > at:
                self._words(fragment[at : match.start()])
            at = match.end()
            closing, name, attributes = match.groups()
            if closing:
                self._end()
            elif name == "br":
                if self.top not in _LISTS and self.top not in _MISSING:
                    self._phrase(self.wanted)
                    self.out.append("<br>")
            elif name in _PHRASE:
                self._begin_phrase((name, match.group()), linked="href=" in attributes)
            else:
                self._begin_block(name)
        if at < len(fragment):
            self._words(fragment[at:])
        self._close(0)
        return "".join(self.out)

    @property
    def top(self) -> str:
        """The innermost open block."""
        return self.blocks[-1][0] if self.blocks else ""

    def _words(self, words: str) -> None:
        if words.isspace() and (self.top in _LISTS or self.top in _MISSING):
            self._phrase(())
        else:
            self._make_room()
            self._phrase(self.wanted)
        self.out.append(words)

    def _begin_phrase(self, tag: tuple[str, str], *, linked: bool) -> None:
        if tag[0] == "a" and (not linked or any(name == "a" for name, _ in self.wanted)):
            self.source.append(None)
            return
        self.wanted = (*self.wanted, tag)
        self.source.append(tag)

    def _begin_block(self, name: str) -> None:
        if self.top in _WORDS_ONLY:
            self._close(len(self.blocks) - 1)
        if name in _ROWS or name in _CELLS:
            self._leave(_CELLS if name in _CELLS else {*_CELLS, "tr"})
            if name in _CELLS and self.top == "table":
                self._open("tr", implied=True)
            name = name if self.top == "tr" else ""
        elif name == "li":
            self._leave({"li"})
            if self.top not in _LISTS:
                self._make_room()
                self._open("ul", implied=True)
        else:
            self._make_room()
            name = self._heading(name) if name in ("h3", "h4") else name
        self.source.append(len(self.blocks))
        if name:
            self._open(name)

    def _heading(self, name: str) -> str:
        """No level is left out, and a cell's head has no heading of its own."""
        if any(around == "th" for around, _, _ in self.blocks):
            return "p"
        name = name if self.headed else "h3"
        self.headed = True
        return name

    def _end(self) -> None:
        ended = self.source.pop() if self.source else None
        if isinstance(ended, int):
            if len(self.blocks) == ended and self.out and not self.out[-1].startswith("<") and self.top not in _MISSING:
                self.out.append("<br>")  # its block ended before its last words, which stand alone
            self._close(ended)
        elif ended is not None:
            self.wanted = tuple(tag for tag in self.wanted if tag is not ended)

    def _make_room(self) -> None:
        """Makes the place in which words may stand."""
        self._leave(_LISTS)
        if self.top in _LISTS:
            self._open("li", implied=True)
        for name in _MISSING.get(self.top, ()):
            self._open(name, implied=True)

    def _leave(self, names: set[str]) -> None:
        while self.blocks and self.blocks[-1][1] and self.top in names:
            self._close(len(self.blocks) - 1)

    def _open(self, name: str, *, implied: bool = False) -> None:
        self._phrase(())
        self.blocks.append((name, implied, len(self.out)))
        self.out.append(f"<{name}>")

    def _close(self, depth: int) -> None:
        self._phrase(())
        while len(self.blocks) > depth:
            name, _, at = self.blocks.pop()
            if name not in _NOTHING_ALONE or not _EMPTY.fullmatch("".join(self.out[at:])):
                self.out.append(f"</{name}>")
                continue
            del self.out[at:]
            if self.out and not self.out[-1].startswith("<"):
                self.out.append("<br>")
            self.headed = self.headed and "<h3>" in self.out

    def _phrase(self, wanted: _Tags) -> None:
        """Ends and begins phrases until exactly these stand open."""
        if self.written is wanted:
            return
        same = 0
        while same < min(len(self.written), len(wanted)) and self.written[same] is wanted[same]:
            same += 1
        self.out.extend(f"</{name}>" for name, _ in reversed(self.written[same:]))
        self.out.extend(whole for _, whole in wanted[same:])
        self.written = wanted
