"""`Walk`: compares a value with a rule, level by level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from api_claude_runtime.hints.nearest import nearest
from api_claude_runtime.http.credential_names import MASK

from .findings import Findings
from .limits import (
    LIMITS,
    Finding,
    list_limits,
    number_limits,
    object_limits,
    text_limits,
)
from .paths import field_path, shown
from .rules import Rule
from .unions import check_any, check_tagged
from .wording import choice_text, is_of, type_text, values_text

_BETA = "is accepted only by the methods of client.beta"


class Walk(Findings):
    """One comparison of a value with a rule."""

    def check(self, rule: Rule, value: Any, path: str) -> None:
        """Compare a value with a rule."""
        if value is None and self.accepts_null(rule):
            return
        rule = self.resolved(rule)
        if value is None:
            self.add(
                path, "must not be null: give it a value, or leave it out if it is optional", "null"
            )
        elif "tag" in rule:
            check_tagged(self, rule, value, path)
        elif "any" in rule:
            check_any(self, rule, value, path)
        elif "enum" in rule:
            self._choice(rule, value, path)
        else:
            self._typed(rule, value, path)

    def _choice(self, rule: Rule, value: Any, path: str) -> None:
        same = any(value == each and isinstance(value, bool) is isinstance(each, bool)
                   for each in rule["enum"])  # fmt: skip
        if same and (self.beta or value not in _listed(rule.get("beta"))):
            return
        if same:
            self.add(path, f"is {value!r}, which {_BETA}", "beta", value)
            return
        self.allowed[path] = rule["enum"]
        self.add(path, choice_text(value, rule["enum"], path), "value", value)

    def _typed(self, rule: Rule, value: Any, path: str) -> None:
        kinds = _listed(rule.get("type"))
        if kinds and not any(is_of(kind, value) for kind in kinds):
            given = [*kinds, "null"] if rule.get("null") else kinds
            self.add(path, type_text(given, value, path), "type", value)
            return
        if isinstance(value, Mapping):
            self._object(rule, cast("Mapping[str, Any]", value), path)
        elif isinstance(value, (list, tuple)):
            self._list(rule, cast("Sequence[Any]", value), path)
        elif not LIMITS.isdisjoint(rule):
            if isinstance(value, str):
                self._limits(text_limits(rule, value), value, path)
            elif isinstance(value, (int, float)) and not isinstance(value, bool):
                self._limits(number_limits(rule, value), value, path)

    def _limits(self, found: Iterator[Finding], value: Any, path: str) -> None:
        for name, message in found:
            text = shown(value, path)
            given = "" if name in {"length", "unique"} or not text else f", not {text}"
            self.add(path, message + given, name, value)

    def _list(self, rule: Rule, value: Sequence[Any], path: str) -> None:
        if not LIMITS.isdisjoint(rule):
            self._limits(list_limits(rule, value), value, path)
        items = rule.get("items")
        if items:
            for index, item in enumerate(value):
                self.check(items, item, f"{path}[{index}]")

    def _object(self, rule: Rule, value: Mapping[str, Any], path: str) -> None:
        if not LIMITS.isdisjoint(rule):
            self._limits(object_limits(rule, value), value, path)
        properties: dict[str, Rule] = rule.get("properties", {})
        others: Rule | bool = rule.get("others", False)
        for name in rule.get("required", ()):
            if name not in value:
                self._missing(properties.get(name, {}), field_path(path, name))
        for name, item in value.items():
            where = field_path(path, name)
            expected = properties.get(name)
            if expected is not None:
                if expected.get("beta") is True and not self.beta:
                    self.add(where, _BETA, "beta", item)
                else:
                    self.check(expected, item, where)
            elif others is False:
                self._unknown(name, item, where, properties)
            elif others is not True:
                self.check(others, item, where)

    def _missing(self, rule: Rule, path: str) -> None:
        accepted = self.resolved(rule).get("enum")
        text = f"is missing: it must be {values_text(accepted)}" if accepted else "is missing"
        self.add(path, text, "required")

    def _unknown(self, name: str, value: Any, path: str, properties: dict[str, Rule]) -> None:
        known = [each for each, rule in properties.items() if self.beta or not rule.get("beta")]
        near = "" if MASK in path else nearest(name, known)
        text = f": did you mean {near!r}?" if near else _fields(known)
        self.add(path, f"is not a known field{text}", "unknown", value)


def _fields(known: list[str]) -> str:
    return f": the fields are {', '.join(known)}" if 0 < len(known) <= 10 else ""


def _listed(value: Any) -> list[Any]:
    if value is None or isinstance(value, bool):
        return []
    return cast("Any", value) if isinstance(value, list) else [value]
