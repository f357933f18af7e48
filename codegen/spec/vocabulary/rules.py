"""Rules for single values of a document: text, numbers, names, lists and mappings."""

from __future__ import annotations

import difflib
import keyword
import math
import re
from collections.abc import Callable, Collection
from typing import Any

from .reader import DROP, Reader, Rule, Steps, shown

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_IDENTIFIER = re.compile("[A-Za-z_][A-Za-z0-9_]*")


def text(reader: Reader, steps: Steps, value: Any) -> Any:
    """Text of any length. It may have several lines."""
    if not isinstance(value, str):
        return reader.wrong(steps, f"must be text, not {shown(value)}")
    if found := _CONTROL.search(value):
        return reader.wrong(steps, f"must not contain the character {found[0]!r}")
    return value


def line(reader: Reader, steps: Steps, value: Any) -> Any:
    """Text on one line."""
    if text(reader, steps, value) is DROP:
        return DROP
    if len(value.splitlines()) > 1:
        return reader.wrong(steps, "must be one line of text")
    return value.strip()


def flag(reader: Reader, steps: Steps, value: Any) -> Any:
    """`true` or `false`."""
    return value if isinstance(value, bool) else _must(reader, steps, "true or false", value)


def number(reader: Reader, steps: Steps, value: Any) -> Any:
    """A finite number."""
    fine = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    return value if fine else _must(reader, steps, "a number", value)


def count(reader: Reader, steps: Steps, value: Any) -> Any:
    """An integer of at least 0."""
    fine = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return value if fine else _must(reader, steps, "an integer of at least 0", value)


def scalar(reader: Reader, steps: Steps, value: Any) -> Any:
    """A value that a type can list: text, an integer, `true`, `false` or null."""
    if isinstance(value, str):
        return text(reader, steps, value)
    if value is None or isinstance(value, int):
        return value
    return _must(reader, steps, "text, an integer, true, false or null", value)


def anything(reader: Reader, steps: Steps, value: Any) -> Any:
    """Any JSON value. It is documentation, so its inside is not read."""
    if isinstance(value, dict):
        inside = value.items()
        return reader.nested(
            steps, value, lambda: {str(k): anything(reader, (*steps, k), v) for k, v in inside}
        )
    if isinstance(value, list):
        items = enumerate(value)
        return reader.nested(
            steps, value, lambda: [anything(reader, (*steps, i), v) for i, v in items]
        )
    return value


def _must(reader: Reader, steps: Steps, what: str, value: object) -> Any:
    return reader.wrong(steps, f"must be {what}, not {shown(value)}")


def matching(pattern: str, what: str) -> Rule:
    """Return the rule for text that a regular expression matches as a whole."""
    compiled = re.compile(pattern, re.ASCII)

    def read(reader: Reader, steps: Steps, value: Any) -> Any:
        if isinstance(value, str) and compiled.fullmatch(value):
            return value
        return _must(reader, steps, what, value)

    return read


def one_of(*values: str) -> Rule:
    """Return the rule for one of the given texts."""

    def read(reader: Reader, steps: Steps, value: Any) -> Any:
        if value in values:
            return value
        near = difflib.get_close_matches(str(value), values, n=1, cutoff=0.6)
        hint = f"; did you mean `{near[0]}`?" if near else ""
        return reader.wrong(steps, f"must be one of {', '.join(values)}, not {shown(value)}{hint}")

    return read


def identifier(what: str, reserved: Collection[str] = (), *, private: bool = False) -> Rule:
    """Return the rule for a Python name. Names with a leading underscore need `private`."""

    def read(reader: Reader, steps: Steps, value: Any) -> Any:
        if not is_identifier(value) or (value[0] == "_" and not private):
            return _must(reader, steps, what, value)
        if value in reserved:
            return reader.wrong(steps, f"must not be {value}, which generated modules use")
        return value

    return read


def is_identifier(value: object) -> bool:
    """Return whether `value` is an ASCII name in Python that is not a keyword."""
    return (
        isinstance(value, str)
        and _IDENTIFIER.fullmatch(value) is not None
        and not keyword.iskeyword(value)
    )


def place(name: str) -> Rule:
    """Return the rule for a mapping that is a place with a table of its own."""
    return lambda reader, steps, value: reader.place(name, steps, value)


def sequence(rule: Rule, *, least: int = 0) -> Rule:
    """Return the rule for a list, each item of which follows `rule`."""

    def read(reader: Reader, steps: Steps, value: Any) -> Any:
        if not isinstance(value, list):
            return _must(reader, steps, "a list", value)
        if len(value) < least:
            return reader.wrong(steps, "must not be empty")

        def items() -> list[Any]:
            read_items = [rule(reader, (*steps, index), each) for index, each in enumerate(value)]
            return [each for each in read_items if each is not DROP]

        return reader.nested(steps, value, items)

    return read


def mapping(rule: Rule, *, key: Rule = text, empty: Callable[[], Any] | None = None) -> Rule:
    """Return the rule for a mapping from names to values.

    Args:
        rule: The rule for each value.
        key: The rule for each name. A number is read as text, because YAML reads `404` as a number.
        empty: Makes the value that null stands for, if it may be null.
    """

    def read(reader: Reader, steps: Steps, value: Any) -> Any:
        if not isinstance(value, dict):
            return _must(reader, steps, "a mapping", value)
        return reader.nested(steps, value, lambda: entries(reader, steps, value))

    def entries(reader: Reader, steps: Steps, value: dict[Any, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for given, child in value.items():
            name = str(given) if type(given) is int else given
            here = (*steps, name)
            if name in found:
                reader.wrong(here, "is given twice")
            if key(reader, here, name) is DROP:
                continue
            item = empty() if child is None and empty is not None else child
            result = rule(reader, here, item)
            if result is not DROP:
                found[name] = result
        return found

    return read


def either(first: Rule, kind: type | tuple[type, ...], second: Rule) -> Rule:
    """Return the rule `first` for values of a type, and the rule `second` for all others."""

    def read(reader: Reader, steps: Steps, value: Any) -> Any:
        return (first if isinstance(value, kind) else second)(reader, steps, value)

    return read


def reference(section: str, key: Rule = text) -> Rule:
    """Return the rule for a `$ref` to an entry of a section of `components`."""
    prefix = f"#/components/{section}/"

    def read(reader: Reader, steps: Steps, value: Any) -> Any:
        if not isinstance(value, str) or not value.startswith(prefix) or value == prefix:
            return _must(reader, steps, f"a reference that starts with {prefix}", value)
        if "/" in value.removeprefix(prefix):
            return reader.wrong(steps, "must refer to a named entry, not to a place inside of it")
        return DROP if key(reader, steps, value.removeprefix(prefix)) is DROP else value

    return read
