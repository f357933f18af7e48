"""`parse` and `line_of`: the data in a TOML or JSON file, and the lines of its settings."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any, cast

from api_claude_runtime.auth.hidden_frames import hides_frames
from api_claude_runtime.reliability.serialization.setting_error import Keys, SettingError

from .errors import ConfigFileError

FORMATS = (".toml", ".json")
_MOST_LINES = 2000
"""In a longer file, the search for a line would take too long."""
_SPACE = re.compile(r"[ \t\r\n]*")


@hides_frames
def parse(contents: bytes, path: Path) -> dict[str, Any]:
    """Return the data in the contents of a file.

    Raises:
        ConfigFileError: They are empty, or not UTF-8, or malformed.
    """
    try:
        text = contents.decode("utf-8-sig")  # some editors write a byte order mark
    except UnicodeDecodeError as error:
        line = contents.count(b"\n", 0, error.start) + 1
        raise ConfigFileError("the file must be UTF-8", path=path, line=line) from None
    if not text.strip():
        # An empty TOML file is valid, but also what a writer leaves for a moment.
        raise ConfigFileError("the file is empty", path=path)
    try:
        return _toml(text) if path.suffix == ".toml" else _json(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r" \(at line (\d+), column \d+\)$", str(error))
        line = int(found[1]) if found else len(text.splitlines())
        problem = str(error)[: found.start()] if found else str(error).partition(" (at ")[0]
        problem = f"malformed TOML: {problem}"
    except json.JSONDecodeError as error:
        line, problem = error.lineno, f"malformed JSON: {error.msg}"
    except SettingError as error:
        raise ConfigFileError(error.message, path=path, line=None) from None
    except ValueError as error:  # such as an integer of thousands of digits
        raise ConfigFileError(f"malformed number: {error}", path=path) from None
    except RecursionError:
        raise ConfigFileError("the data is nested too deeply", path=path) from None
    raise ConfigFileError(problem, path=path, line=line)


def _toml(text: str) -> dict[str, Any]:
    return tomllib.loads(text)


def _json(text: str) -> dict[str, Any]:
    data: Any = json.loads(text, object_pairs_hook=_without_duplicates, parse_constant=_refuse)
    if not isinstance(data, dict):
        raise SettingError((), "must be a JSON object")
    return cast("dict[str, Any]", data)


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise SettingError((twice,), "must not be given twice")
    return found


def _refuse(constant: str) -> Any:
    raise SettingError((), f'must not contain {constant}: write "inf" for no limit')


def line_of(contents: bytes, path: Path, keys: Keys) -> int | None:
    """Return the line of a setting of a file that `parse` accepts; `None` if it has none.

    For a setting that is missing it is the line of its table.
    """
    text = contents.decode("utf-8-sig")
    for count in range(len(keys), 0, -1):
        line = (_toml_line if path.suffix == ".toml" else _json_line)(text, keys[:count])
        if line is not None:
            return line
    return None


def _toml_line(text: str, keys: Keys) -> int | None:
    # A setting begins after the last complete part of the file that lacks it, and ends with the
    # first that has it. The library has no positions, and this needs no second parser.
    lines = text.splitlines(keepends=True)
    after = 0
    if len(lines) > _MOST_LINES:
        return None
    for count in range(1, len(lines) + 1):
        try:
            data = tomllib.loads("".join(lines[:count]))
        except tomllib.TOMLDecodeError:
            continue
        if _has(data, keys):
            return _first_with(keys, lines, after, count)
        after = count
    return None


def _first_with(keys: Keys, lines: list[str], after: int, last: int) -> int:
    """Return the line of a setting between two lines: the first that has its name."""
    name = next((re.escape(str(key)) for key in reversed(keys) if isinstance(key, str)), "")
    for number in range(after, last):
        if name and re.search(rf"(?<![\w-]){name}(?![\w-])", lines[number]):
            return number + 1
    return after + 1


def _has(data: Any, keys: Keys) -> bool:
    for key in keys:
        if isinstance(key, int):
            if not isinstance(data, list) or key >= len(cast("Any", data)):
                return False
        elif not isinstance(data, dict) or key not in data:
            return False
        data = cast("Any", data)[key]
    return True


def _json_line(text: str, keys: Keys) -> int | None:
    position = _skip(text, 0)
    begin = position
    for key in keys:
        found = _json_member(text, position, key)
        if found is None:
            return None
        begin, position = found
    return text.count("\n", 0, begin) + 1


def _json_member(text: str, position: int, key: str | int) -> tuple[int, int] | None:
    """Return where a member of the object or list at `position` begins, and where its value is."""
    if text[position] != ("[" if isinstance(key, int) else "{"):
        return None
    index, position = 0, _skip(text, position + 1)
    while text[position] not in "]}":
        begin, name = position, cast("Any", index)
        if isinstance(key, str):
            name, position = json.JSONDecoder().raw_decode(text, position)
            position = _skip(text, _skip(text, position) + 1)
        if name == key:
            return begin, position
        _, position = json.JSONDecoder().raw_decode(text, position)
        position = _skip(text, position)
        if text[position] == ",":
            position = _skip(text, position + 1)
        index += 1
    return None


def _skip(text: str, position: int) -> int:
    found = _SPACE.match(text, position)
    return found.end() if found else position
