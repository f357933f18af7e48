"""`Findings`: the problems that one comparison found, and what the comparison needs to know."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, Self

from api_claude_runtime.helpers.validation.problem import Problem

from .paths import shown
from .rules import Rule, Rules


class Findings(ABC):
    """The problems of one comparison of a value with a rule."""

    def __init__(self, rules: Rules, *, beta: bool) -> None:
        self.rules = rules
        self.beta = beta
        self.problems: list[Problem] = []
        self.allowed: dict[str, list[Any]] = {}
        """The accepted values at each path whose value is not one of them."""

    def add(self, path: str, message: str, rule: str, value: Any = None) -> None:
        text = "" if value is None else shown(value, path)
        self.problems.append(Problem(path, message, rule, text))

    def resolved(self, rule: Rule) -> Rule:
        """Return the rule that a reference names, or the rule itself."""
        while "ref" in rule:
            rule = self.rules.named(rule["ref"])
        return rule

    @abstractmethod
    def check(self, rule: Rule, value: Any, path: str) -> None:
        """Compare a value with a rule, and add the problems."""

    def trial(self) -> Self:
        """Return a new comparison, for an alternative that may not be the right one."""
        return type(self)(self.rules, beta=self.beta)

    def accepts_null(self, rule: Rule) -> bool:
        """Return whether null is a value of a rule."""
        while True:
            if rule.get("null") or rule.get("type") == "null" or None in rule.get("enum", ()):
                return True
            if "any" in rule:
                return any(map(self.accepts_null, rule["any"]))
            if "ref" not in rule:
                return not rule.keys() & {"type", "enum", "tag"}
            rule = self.rules.named(rule["ref"])
