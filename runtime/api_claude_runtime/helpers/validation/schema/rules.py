"""`Rules`: the rules of the generated package of a client. Each module is loaded on first use."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple
from urllib.parse import unquote

from api_claude_runtime.errors.base import RequestError

Rule = dict[str, Any]


class Operation(NamedTuple):
    """What one operation accepts."""

    rule: Rule
    """The body, and the parameters of the path, the query and the headers."""
    path: dict[str, str]
    """The parameters of the path: name -> value."""


class Rules:
    """The rules of one generated package, which is named `package`."""

    def __init__(self, package: str) -> None:
        self._package = f"{package}.constraints"
        self._merged: dict[str, Rule] = {}

    def named(self, name: str) -> Rule:
        """Return the rule with a name such as `messages.content.TextBlockParam`."""
        if name in self._merged:
            return self._merged[name]
        module, _, short = name.rpartition(".")
        rule: Rule = import_module(f"{self._package}.{module}").SCHEMAS[short]
        if "extends" in rule:
            base = self.named(rule["extends"])
            properties = {**base.get("properties", {}), **rule.get("properties", {})}
            rule = {**base, **rule, "properties": properties}
        self._merged[name] = rule
        return rule

    def operation(self, method: str, path: str) -> Operation | None:
        """Return the operation that a request is for; `None` if the spec does not have it."""
        modules: dict[str, str] = import_module(self._package).MODULES
        name, values = f"{method} {path}", dict[str, str]()
        if name not in modules:
            found = [
                (key, match) for key in modules if (match := _match(key, method, path)) is not None
            ]
            if not found:
                return None
            # A path without parameters in its first segments is more exact.
            name, values = min(found, key=lambda each: each[0].replace("{", "\uffff"))
        rule = import_module(f"{self._package}.{modules[name]}").OPERATIONS[name]
        return Operation(rule, values)


def rules_of(client: object) -> Rules:
    """Return the rules of the package in which the class of a client was generated.

    Raises:
        RequestError: The class was not generated, so it has no rules.
    """
    cls = type(client)
    for each in cls.__mro__:
        package = each.__module__.rpartition(".")[0]
        if package and _has_rules(package):
            return Rules(package)
    raise RequestError(f"{cls.__name__} has no generated package with rules to check against")


@lru_cache(maxsize=32)
def _has_rules(package: str) -> bool:
    return find_spec(f"{package}.constraints") is not None


def _match(key: str, method: str, path: str) -> dict[str, str] | None:
    verb, _, template = key.partition(" ")
    given, expected = path.split("/"), template.split("/")
    if verb != method or len(given) != len(expected):
        return None
    values: dict[str, str] = {}
    for segment, text in zip(expected, given, strict=True):
        if segment == text:
            continue
        match = _segment(segment).fullmatch(text) if "{" in segment else None
        if match is None:
            return None
        values |= {name: unquote(value) for name, value in match.groupdict().items()}
    return values


@lru_cache(maxsize=512)
def _segment(template: str) -> re.Pattern[str]:
    pieces = re.split(r"{(\w+)}", template)
    return re.compile(
        "".join(
            f"(?P<{piece}>.+)" if index % 2 else re.escape(piece)
            for index, piece in enumerate(pieces)
        )
    )
