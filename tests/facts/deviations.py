"""Intended differences between the spec and the facts, each with a reason (`deviations.yaml`)."""

import functools
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from codegen.problems import Problems
from codegen.spec.load import read_yaml
from facts import claims, document
from facts.claims import Facts
from facts.differences import Difference, merged, report

FILE = Path(__file__).with_name("deviations.yaml")


def _file() -> dict[str, Any]:
    problems = Problems()
    data = read_yaml(FILE, problems)
    problems.check()
    return data


def renamed() -> dict[str, str]:
    """Return name of an object in the facts -> name in the spec, for names that no rule derives."""
    return {name: row["as"] for name, row in _file()["renamed"].items()}


@functools.cache
def facts() -> Facts:
    """Return the facts, converted to the names of the spec."""
    return Facts(document.schemas(), renamed())


def reasons(section: str) -> dict[str, str]:
    """Return pattern of a difference -> why the difference is intended."""
    rows: dict[str, str] = _file()[section]
    return rows


def unexplained(differences: Iterable[Difference], section: str) -> list[str]:
    """Return the differences that match no pattern, and the patterns that match no difference."""
    found, known = list(differences), reasons(section)
    open_ = merged(each for each in found if not any(fnmatchcase(each.key, name) for name in known))
    stale = [
        f"deviation {name!r} in {FILE.name} matches no difference: remove it"
        for name in known
        if not any(fnmatchcase(each.key, name) for each in found)
    ]
    return open_ + stale


def check(differences: Iterable[Difference], section: str) -> None:
    """Fail with all differences that have no reason, one sentence a line."""
    fail(unexplained(differences, section))


def fail(found: Iterable[str]) -> None:
    """Fail with the sentences, if there are any."""
    if text := report(found, claims.version()):
        pytest.fail(text, pytrace=False)
