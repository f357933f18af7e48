"""Limits of strings, numbers, lists and objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

from pydantic_core import to_json

from .formats import FORMATS, is_base64, pattern
from .rules import Rule

Finding = tuple[str, str]
"""A rule, and what is wrong."""

LIMITS = frozenset(
    (
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minLength", "maxLength", "pattern", "format", "contentEncoding"),
        *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
    )
)


def text_limits(rule: Rule, value: str) -> Iterator[Finding]:
    """Yield the limits that a string exceeds."""
    yield from _size("characters", "Length", rule, len(value))
    if (expected := rule.get("pattern")) is not None:
        compiled = pattern(expected)
        if compiled is not None and not compiled.search(value):
            yield "pattern", f"must match {expected}"
    if (name := rule.get("format")) in FORMATS:
        check, kind = FORMATS[name]
        if not check(value):
            yield "format", f"must be {kind}"
    if rule.get("contentEncoding") == "base64" and not is_base64(value):
        yield "format", f"must be {FORMATS['byte'][1]}"


def number_limits(rule: Rule, value: float) -> Iterator[Finding]:
    """Yield the limits that a number exceeds."""
    if (least := rule.get("minimum")) is not None and value < least:
        yield "minimum", f"must be at least {least}"
    if (most := rule.get("maximum")) is not None and value > most:
        yield "maximum", f"must be at most {most}"
    if (least := rule.get("exclusiveMinimum")) is not None and value <= least:
        yield "minimum", f"must be more than {least}"
    if (most := rule.get("exclusiveMaximum")) is not None and value >= most:
        yield "maximum", f"must be less than {most}"
    if (step := rule.get("multipleOf")) and Fraction(str(value)) % Fraction(str(step)):
        yield "multiple", f"must be a multiple of {step}"


def list_limits(rule: Rule, value: Sequence[Any]) -> Iterator[Finding]:
    """Yield the limits that a list exceeds."""
    yield from _size("items", "Items", rule, len(value))
    if rule.get("uniqueItems"):
        seen: dict[bytes, int] = {}
        for index, item in enumerate(value):
            first = seen.setdefault(to_json(_sorted(item)), index)
            if first != index:
                yield "unique", f"must not have an item twice: [{first}] and [{index}] are equal"
                return


def object_limits(rule: Rule, value: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the limits that an object exceeds."""
    yield from _size("fields", "Properties", rule, len(value))


def _size(what: str, key: str, rule: Rule, count: int) -> Iterator[Finding]:
    least, most = rule.get(f"min{key}"), rule.get(f"max{key}")
    if least is not None and count < least:
        name = what if least != 1 else what[:-1]
        yield "length", f"must have at least {least:,} {name}, not {count:,}"
    if most is not None and count > most:
        name = what if most != 1 else what[:-1]
        yield "length", f"must have at most {most:,} {name}, not {count:,}"


def _sorted(value: Any) -> Any:
    given = value
    if isinstance(value, dict):
        return {key: _sorted(given[key]) for key in sorted(given)}
    if isinstance(value, list):
        return [_sorted(item) for item in given]
    # In JSON, 1.0 and 1 are the same number.
    return int(value) if isinstance(value, float) and value.is_integer() else value
