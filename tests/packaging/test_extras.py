"""The extras: `all` contains each of them, and the page about installing lists them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
# Extra -> why `all` leaves it out.
NOT_IN_ALL = {"ray": "it is large, has no wheels for some platforms, and is installed on a cluster"}

# Extras that a part of the package does without: a plain progress bar, bodies serialized by pydantic,
# and polling of a file.
OPTIONAL = {"progress", "speed", "watch"}


def texts() -> Iterator[str]:
    """Return the source of the runtime, the pages, and the README."""
    for path in (ROOT / "runtime").rglob("*.py"):
        yield path.read_text("utf-8")
    for path in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md")):
        yield path.read_text("utf-8")


def name(requirement: str) -> str:
    """Return the distribution that a requirement names."""
    found = re.match(r"[\w.-]+", requirement)
    assert found
    return found[0]


def table() -> dict[str, set[str]]:
    """Return the extras of the table in docs/install.md, with what they install."""
    page = (ROOT / "docs" / "install.md").read_text("utf-8")
    rows = re.findall(r"^\| `([\w-]+)` \|([^|]*)\|", page, re.MULTILINE)
    return {extra: set(re.findall(r"`([\w.-]+)`", installs)) for extra, installs in rows}


def test_all_contains_every_extra() -> None:
    (everything,) = EXTRAS["all"]
    found = re.fullmatch(rf"{PROJECT['name']}\[([\w,-]+)\]", everything)
    assert found, "`all` names the other extras: api-claude[a,b]"
    assert set(found[1].split(",")) == set(EXTRAS) - {"all"} - set(NOT_IN_ALL)


def test_the_page_lists_every_extra_with_what_it_installs() -> None:
    expected = {
        extra: {name(each) for each in requirements}
        for extra, requirements in EXTRAS.items()
        if extra != "all"
    }
    assert table() == {**expected, "all": set()}


def test_commands_that_install_an_extra_work_in_every_shell() -> None:
    # zsh expands brackets outside of quotes, and cmd.exe has no single quotes.
    command = re.compile(r"pip install\W*?(\W)api-claude\[([\w,]+)\](\W)")
    found = [each for text in texts() for each in command.findall(text)]
    assert len(found) > 15
    assert {(before, after) for before, _, after in found} == {('"', '"')}
    assert {extra for _, extras, _ in found for extra in extras.split(",")} == set(EXTRAS)


def test_an_error_names_each_extra_that_a_part_of_the_package_requires() -> None:
    source = "".join(path.read_text("utf-8") for path in (ROOT / "runtime").rglob("*.py"))
    required = set(EXTRAS) - {"all"} - OPTIONAL
    assert {each for each in required if f'"api-claude[{each}]"' in source} == required


def test_the_page_names_the_required_packages() -> None:
    page = (ROOT / "docs" / "install.md").read_text("utf-8")
    section = page.partition("## What is installed")[2].partition("\n## ")[0]
    required = {name(each) for each in PROJECT["dependencies"]}
    assert {each for each in required if f"`{each}`" in section} == required


def test_the_classifiers_and_the_sessions_name_the_same_versions_of_python() -> None:
    source = (ROOT / "noxfile.py").read_text("utf-8")
    # Those of NEWER are not declared before all tests have passed with them.
    (tested,) = re.findall(r"^PYTHONS = \[(.*?)\]", source, re.MULTILINE)
    classified = [
        each.rpartition(" ")[2] for each in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", each)
    ]
    assert classified == re.findall(r"3\.\d+", tested)
    assert PROJECT["requires-python"] == f">={classified[0]}"
