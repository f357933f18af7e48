"""The whole way: spec in, files out, nothing written."""

from __future__ import annotations

from pathlib import Path

from codegen.ir import name_clashes
from codegen.ir.annotations import annotate
from codegen.ir.definition_order import circles
from codegen.ir.parse import parse
from codegen.render.format import formatted
from codegen.render.render import render
from codegen.spec.load import load

from .problems import Problems


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
    name_clashes.check(api, problems)
    problems.check()
    return formatted(render(api))
