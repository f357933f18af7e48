"""`yaml_text`: JSON data as YAML.

Only what JSON has is needed, so this takes 40 lines instead of a library. A string without quotes
is one that no version of YAML reads as something else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*")
_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})


def yaml_text(data: Any, indent: int = 0) -> str:
    """Return data as YAML, without a line break at the end."""
    if isinstance(data, Mapping) and data:
        return _lines(_fields(cast("Mapping[str, Any]", data), indent), indent)
    if _is_list(data) and data:
        items = cast("Sequence[Any]", data)
        return _lines([f"- {yaml_text(each, indent + 2)}" for each in items], indent)
    return _scalar(data)


def _lines(lines: list[str], indent: int) -> str:
    return f"\n{' ' * indent}".join(lines)


def _fields(data: Mapping[str, Any], indent: int) -> list[str]:
    found: list[str] = []
    for name, value in data.items():
        key = _scalar(str(name))
        if isinstance(value, Mapping) and value:
            found.append(f"{key}:\n{' ' * (indent + 2)}{yaml_text(value, indent + 2)}")
        elif _is_list(value) and value:
            found.append(f"{key}:\n{' ' * indent}{yaml_text(value, indent)}")
        else:
            found.append(f"{key}: {yaml_text(value, indent)}")
    return found


def _is_list(data: Any) -> bool:
    return isinstance(data, Sequence) and not isinstance(data, str)


def _scalar(data: Any) -> str:
    if isinstance(data, str):
        is_plain = _PLAIN.fullmatch(data) and data.lower() not in _WORDS
        return data if is_plain else _quoted(data)
    if isinstance(data, float) and "e" in (text := repr(data)):
        # YAML 1.1 reads 1e-07 as text: it wants a point in the number.
        mantissa, _, exponent = text.partition("e")
        return f"{mantissa if '.' in mantissa else mantissa + '.0'}e{exponent}"
    return json.dumps(data, default=str)


def _quoted(text: str) -> str:
    """Return text in double quotes, in which YAML has the escapes of JSON and some more."""
    found = json.dumps(text, ensure_ascii=False)
    return "".join(each if each.isprintable() else _escape(each) for each in found)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
