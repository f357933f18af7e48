"""`unreported`: what griffe finds in the generated packages and the diff does not report."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe

from codegen.generate import generate
from codegen.render.emit import write

from .model import Axis, Change, Class, Report

_PACKAGE = "api_claude"


def unreported(before: Path, after: Path, report: Report) -> list[Change]:
    """Generate the packages of two specs, and return what griffe alone finds, as changes.

    Each is a gap in the rules of the diff, so it is unclassified.
    """
    with tempfile.TemporaryDirectory() as folder:
        packages = []
        for name, spec in (("old", before), ("new", after)):
            write(generate(spec), Path(folder) / name / _PACKAGE)
            packages.append(griffe.load(_PACKAGE, search_paths=[Path(folder) / name]))
        return different(griffe.find_breaking_changes(*packages), report)


def different(breakages: Iterator[Any], report: Report) -> list[Change]:
    """Return the breakages about names that no change of the report names."""
    known = {
        word
        for change in report.changes
        for word in re.findall(r"\w+", f"{change.says} {change.pointer}")
    }
    found: dict[str, Change] = {}
    for each in breakages:
        path = str(each.obj.path)
        names = _names(each, path)
        if not names or names & known or any(step.startswith("_") for step in path.split(".")):
            continue
        what = each.kind.value.lower()
        says = f"griffe: {path.removeprefix(f'{_PACKAGE}.')}: {what}"
        # The asynchronous copy of a class or method has the same breakages.
        key = f"{path.replace('.Async', '.')} {what} {sorted(names)}"
        found.setdefault(key, Change(Class.UNCLASSIFIED, Axis.PYTHON, says, "#"))
    return [found[key] for key in sorted(found)]


def _names(breakage: Any, path: str) -> set[str]:
    """Return the names that the report has to mention: of the parameter, or else of the object."""
    values = (breakage.old_value, breakage.new_value)
    parameters = {
        each.name for each in values if isinstance(each, griffe.Parameter) and each.name != "self"
    }
    if parameters:
        return parameters
    name = path.rpartition(".")[2]
    return {name, name.removeprefix("Async")}
