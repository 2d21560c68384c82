"""Reading ``config.yaml``: every mistake is told as ``config.yaml:LINE:COLUMN``, all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from rapidfuzz import process
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from hobnob.config import Config
from hobnob.contradictions import contradictions


@dataclass(frozen=True)
class Mistake:
    """One thing that is wrong, where (1-based line and column), and what would be right."""

    path: Path
    line: int
    column: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.text}"


class ConfigError(Exception):
    """The configuration is wrong; ``mistakes`` has one entry for each thing to mend."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(map(str, self.mistakes)))


def load(path: Path) -> Config:
    """The configuration in the file; raises ``ConfigError`` with every mistake in it."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise ConfigError([Mistake(path, 1, 1, "there is no such file; 'hobnob init PLACE' writes one")]) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError([Mistake(path, line, 1, "this is not UTF-8 text; save the file as UTF-8")]) from None
    except OSError as error:
        raise ConfigError([Mistake(path, 1, 1, f"can't be read: {error.strerror}")]) from None
    return parse(text, path)


def parse(text: str, path: Path) -> Config:
    """The configuration in the text; ``path`` is only named in mistakes."""
    tree = _tree(text, path)
    try:
        config = Config.model_validate(_plain(tree))
    except ValidationError as error:
        mistakes = [_mistake(one, tree, path) for one in error.errors()]
        raise ConfigError(_in_order(mistakes)) from None
    between = [
        Mistake(path, *_where(tree, keys, at_key=keys[:1] == ("regions",))[:2], text)
        for keys, text in contradictions(config)
    ]
    if between:
        raise ConfigError(_in_order(between))
    return config


def _in_order(mistakes: Sequence[Mistake]) -> list[Mistake]:
    return sorted(dict.fromkeys(mistakes), key=lambda one: (one.line, one.column))


def _tree(text: str, path: Path) -> CommentedMap:
    try:
        tree = YAML(typ="rt").load(text)
    except DuplicateKeyError as error:
        mark = error.problem_mark
        raise ConfigError([Mistake(path, mark.line + 1, mark.column + 1, _first(error.problem))]) from None
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise ConfigError(
            [Mistake(path, where[0], where[1], f"not valid YAML: {_first(error.problem or error.context)}")]
        ) from None
    except (YAMLError, ValueError, RecursionError) as error:
        raise ConfigError([Mistake(path, 1, 1, f"not valid YAML: {_first(str(error))}")]) from None
    if tree is None:
        return CommentedMap()
    if not isinstance(tree, CommentedMap):
        raise ConfigError([Mistake(path, 1, 1, "expected 'key: value' lines, such as 'regions:'")])
    return tree


def _first(text: str | None) -> str:
    return (text or "unreadable").strip().splitlines()[0]


def _plain(node: Any) -> Any:
    """ruamel's round-trip nodes as plain data; a YAML 1.2 scalar keeps its text ("06:00" stays text)."""
    if isinstance(node, CommentedMap):
        return {str(key): _plain(value) for key, value in node.items()}
    if isinstance(node, CommentedSeq):
        return [_plain(item) for item in node]
    if isinstance(node, bool) or node is None:
        return node
    for kind in (int, float, str):
        if isinstance(node, kind):
            return kind(node)
    return str(node)


_EXPECTED = {
    "int_parsing": "expected a whole number",
    "int_type": "expected a whole number",
    "int_from_float": "expected a whole number",
    "float_parsing": "expected a number",
    "float_type": "expected a number",
    "string_type": "expected text",
    "tuple_type": "expected a list ('- ...' lines)",
    "list_type": "expected a list ('- ...' lines)",
    "dict_type": "expected 'key: value' lines",
    "model_type": "expected 'key: value' lines",
    "model_attributes_type": "expected 'key: value' lines",
    "bool_parsing": "expected true or false",
    "bool_type": "expected true or false",
    "path_type": "expected a path",
    "time_delta_type": "expected a duration, such as '30s' or '6 hours'",
    "time_delta_parsing": "expected a duration, such as '30s' or '6 hours'",
    "string_too_short": "expected some text",
}


def _mistake(error: Any, tree: CommentedMap, path: Path) -> Mistake:
    kind, context = error["type"], error.get("ctx", {})
    keys = tuple(key for key in context.get("keys", error["loc"]) if key != "[key]")
    at_key = kind in ("extra_forbidden", "missing") or error["loc"][-1:] == ("[key]",)
    line, column, known = _where(tree, keys, at_key=at_key)
    name = ".".join(str(key) for key in known)
    found = (
        ""
        if isinstance(error["input"], dict | list)
        else f", found {'nothing' if error['input'] is None else repr(error['input'])}"
    )
    match kind:
        case "extra_forbidden":
            text = f"unknown key {keys[-1]!r}{_nearest(keys)}"
        case "missing":
            text = f"{keys[-1]!r} is missing here"
        case "value_error":
            text = f"{name}: {context['error']}"
        case "value_error_at":
            text = error["msg"]
        case "enum" | "literal_error":
            text = f"{name}: expected {context['expected']}{found}"
        case "less_than_equal":
            text = f"{name}: expected {context['le']:g} or less{found}"
        case "greater_than":
            text = f"{name}: expected more than {context['gt']:g}{found}"
        case "greater_than_equal":
            text = f"{name}: expected {context['ge']:g} or more{found}"
        case _:
            text = f"{name}: {_EXPECTED.get(kind) or error['msg']}{found}"
    return Mistake(path, line, column, text)


def _where(tree: CommentedMap, keys: Sequence[Any], *, at_key: bool) -> tuple[int, int, list[Any]]:
    """The 1-based place of the deepest part of ``keys`` that is in the file, and that part.

    The place is that of the value, or of the key itself where the key is what is wrong.
    """
    line, column, node, known = 0, 0, tree, []
    for key in keys:
        try:
            if isinstance(node, CommentedMap):
                line, column = (
                    node.lc.key(key)
                    if at_key or node[key] is None or isinstance(node[key], CommentedMap)
                    else node.lc.value(key)
                )
            elif isinstance(node, CommentedSeq):
                line, column = node.lc.item(key)
            else:
                break
            node = node[key]
        except (KeyError, IndexError, TypeError, AttributeError):
            break
        known.append(key)
    return line + 1, column + 1, known


def _nearest(keys: Sequence[Any]) -> str:
    model: Any = Config
    for key in keys[:-1]:
        field = getattr(model, "model_fields", {}).get(key) if isinstance(key, str) else None
        inner = field.annotation if field is not None else None
        if field is None:
            continue
        model = _model_in(inner) or model
    names = list(getattr(model, "model_fields", {}))
    best = process.extractOne(str(keys[-1]), names, score_cutoff=60)
    if best:
        return f"; did you mean {best[0]!r}?"
    return f"; known here: {', '.join(sorted(names))}" if names else ""


def _model_in(annotation: Any) -> Any:
    if hasattr(annotation, "model_fields"):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        found = _model_in(part)
        if found is not None:
            return found
    return None
