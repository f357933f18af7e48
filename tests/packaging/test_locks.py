"""The locks in `.ci/locks/`: each requirement of their groups has a version that it accepts."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / ".ci" / "locks").glob("*.txt"))
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
WITHOUT_LOCK = {"audit", "bench", "compat", "compat-older", "demo", "examples", "ray"}
"""Groups for packages of others, whose newest versions are meant, and tools of one session."""


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(path: Path) -> dict[str, list[Requirement]]:
    """Return the lines of a lock by the name of the package."""
    found: dict[str, list[Requirement]] = {}
    for line in path.read_text("utf-8").splitlines():
        each = Requirement(line)
        found.setdefault(canonical(each.name), []).append(each)
    return found


def requirements(group: str) -> list[Requirement]:
    """Return the requirements of a group and of the groups that it includes."""
    found = []
    for each in PROJECT["dependency-groups"][group]:
        if isinstance(each, str):
            found.append(Requirement(each))
        else:
            found += requirements(each["include-group"])
    return found


def test_every_group_has_a_lock_or_a_reason() -> None:
    included = {path.stem for path in LOCKS}
    waiting = [*included]
    while waiting:
        for each in PROJECT["dependency-groups"][waiting.pop()]:
            if not isinstance(each, str) and each["include-group"] not in included:
                included.add(each["include-group"])
                waiting.append(each["include-group"])
    assert included | WITHOUT_LOCK == PROJECT["dependency-groups"].keys()


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_a_lock_has_a_version_for_each_requirement(path: Path) -> None:
    found = pins(path)
    required = [*map(Requirement, PROJECT["project"]["dependencies"]), *requirements(path.stem)]
    wrong = []
    for each in required:
        locked = found.get(canonical(each.name), [])
        versions = [next(iter(pin.specifier)).version for pin in locked]
        if not versions or not all(each.specifier.contains(v, prereleases=True) for v in versions):
            wrong.append(f"{each}: {versions or 'not locked'}")
    assert wrong == [], "run `nox -s lock`"


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_a_lock_has_exact_versions_and_no_addresses(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "://" not in text
    assert "--" not in text
    for each in pins(path).values():
        for pin in each:
            (specifier,) = pin.specifier
            assert specifier.operator == "=="


BOUNDED = {
    *("botocore", "httptools", "httpx", "pydantic", "click", "httpx2", "opentelemetry-api"),
    *("opentelemetry-util-genai", "genai-prices", "ray", "socksio", "standardwebhooks"),
    "google-auth",
}


def test_dependencies_have_upper_bounds_where_a_version_could_break_the_package() -> None:
    project = PROJECT["project"]
    extras = project["optional-dependencies"].values()
    texts = [*project["dependencies"], *(each for extra in extras for each in extra)]
    found = {
        canonical(each.name)
        for each in map(Requirement, texts)
        if any(part.operator in {"<", "<=", "==", "~="} for part in each.specifier)
    }
    assert found == BOUNDED
