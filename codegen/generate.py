"""The whole way: spec in, files out, nothing written."""

from __future__ import annotations

from pathlib import Path

from . import clashes
from .format import formatted
from .load import load
from .models import annotate
from .order import circles
from .parse import parse
from .problems import Problems
from .render import render


def generate(spec: Path) -> dict[str, str]:
    """Path below the package -> text. The same spec gives the same bytes.

    Raises:
        SpecError: everything that is wrong with the spec.
    """
    problems = Problems()
    api = parse(load(spec, problems), problems)
    annotate(api, problems)
    for parts in circles(api.responses):
        shown = " -> ".join([*parts, parts[0]])
        problems.add("#/x-parts", f"reply types of {shown} need each other: put them in one part")
    clashes.check(api, problems)
    problems.check()
    return formatted(render(api))
