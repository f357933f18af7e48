"""Values of unions. A tag selects one alternative; without one, the closest is explained."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from .paths import field_path
from .rules import Rule
from .wording import choice_text, is_of, type_text, values_text

if TYPE_CHECKING:
    from .findings import Findings


def check_tagged(findings: Findings, rule: Rule, value: Any, path: str) -> None:
    """Compare a value with the alternative that its tag selects."""
    tag, members = rule["tag"], rule["members"]
    untagged = [{"ref": name} for name in rule.get("untagged", ())]
    where = field_path(path, tag)
    if not isinstance(value, Mapping):
        _not_tagged(findings, rule, value, path)
        return
    given: Any = cast("Mapping[str, Any]", value).get(tag)
    if given is None and untagged:
        _closest(findings, untagged, value, path)
    elif given is None:
        names = _accepted(findings, rule)
        word = "must not be null" if tag in value else "is missing"
        findings.add(where, f"{word}: it must be {values_text(names)}", "required")
    elif not isinstance(given, str) or given not in members:
        findings.allowed[where] = _accepted(findings, rule)
        findings.add(where, choice_text(given, _accepted(findings, rule), where), "tag", given)
    elif given not in _accepted(findings, rule):
        text = f"is {given!r}, which is accepted only by the methods of client.beta"
        findings.add(where, text, "beta", given)
    else:
        findings.check({"ref": members[given]}, value, path)


def check_any(findings: Findings, rule: Rule, value: Any, path: str) -> None:
    """Compare a value with alternatives that have no tag."""
    flat = list(_flat(findings, rule))
    matching = [each for each in flat if any(is_of(kind, value) for kind in _kinds(each))]
    if not matching:
        kinds = [kind for each in flat for kind in _kinds(each)]
        findings.add(path, type_text(kinds, value, path), "type", value)
    else:
        _closest(findings, matching, value, path)


def _closest(findings: Findings, alternatives: list[Rule], value: Any, path: str) -> None:
    """Add the problems of the alternative that a value is most similar to."""
    if len(alternatives) == 1:
        findings.check(alternatives[0], value, path)
        return
    trials: list[Findings] = []
    for each in alternatives:
        trial = findings.trial()
        trial.check(each, value, path)
        if not trial.problems:
            return
        trials.append(trial)
    best = min(trials, key=_distance)
    # Alternatives that differ in the same value are one choice: `type` must be "high" or "low".
    wrong = [each for each in best.problems if each.rule == "value"]
    for problem in wrong:
        if all(problem.path in trial.allowed for trial in trials):
            accepted = [name for trial in trials for name in trial.allowed[problem.path]]
            given = _at(value, problem.path.removeprefix(path))
            accepted = list(dict.fromkeys(accepted))
            findings.allowed[problem.path] = accepted
            findings.add(problem.path, choice_text(given, accepted, problem.path), "value", given)
            return
    findings.problems += best.problems
    findings.allowed |= best.allowed


def _distance(trial: Findings) -> tuple[int, int]:
    """Sort by wrong constants, which show that another alternative is meant, then by problems."""
    constants = sum(len(values) == 1 for values in trial.allowed.values())
    return constants, len(trial.problems)


def _at(value: Any, rest: str) -> Any:
    """Return the value itself or its field, for the rest of a path."""
    if rest and isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(rest.removeprefix("."))
    return value


def _flat(findings: Findings, rule: Rule) -> Iterator[Rule]:
    for each in rule["any"]:
        found = findings.resolved(each)
        if "any" in found:
            yield from _flat(findings, found)
        else:
            yield found


def _kinds(rule: Rule) -> list[str]:
    """Return the JSON types that a rule accepts; all of them if it has no type."""
    if "tag" in rule:
        return ["object"]
    if "enum" in rule:
        names: dict[Any, str] = {str: "string", bool: "boolean", int: "integer", type(None): "null"}
        return list(dict.fromkeys(names.get(type(each), "number") for each in rule["enum"]))
    kinds: Any = rule.get("type") or ["string", "number", "boolean", "array", "object"]
    return cast("Any", kinds) if isinstance(kinds, list) else [kinds]


def _accepted(findings: Findings, rule: Rule) -> list[str]:
    beta = () if findings.beta else rule.get("beta", ())
    return [each for each in rule["members"] if each not in beta]


def _not_tagged(findings: Findings, rule: Rule, value: Any, path: str) -> None:
    hint = ""
    if isinstance(value, str) and rule["tag"] == "type" and "text" in rule["members"]:
        hint = ": use {'type': 'text', 'text': ...} for text"
    findings.add(path, type_text(["object"], value, path) + hint, "type", value)
