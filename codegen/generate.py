"""`generate`: the whole pipeline, from the spec to the text of every file."""

from __future__ import annotations

from pathlib import Path

from codegen.ir import name_clashes
from codegen.ir.definition_order import import_cycles
from codegen.ir.parse.parse import parse
from codegen.ir.types.annotations import annotate
from codegen.render.format import formatted
from codegen.render.render import render
from codegen.spec import completeness, deprecated_values
from codegen.spec.foreign.load import load as load_foreign
from codegen.spec.load import Bundle, load

from .problems import Problems


def generate(spec: Path, *, complete: bool = False) -> dict[str, str]:
    """Return the files of the package: path inside the package -> text. Nothing is written.

    The same spec always gives the same bytes. With `complete`, a missing description is a problem.

    Raises:
        SpecError: The spec has problems. The exception lists them.
    """
    problems = Problems()
    bundle = load(spec, problems)
    if complete:
        completeness.check(bundle, problems)
    return _package(bundle, problems)


def generate_foreign(document: Path) -> tuple[dict[str, str], list[str]]:
    """Return the files of a package for one OpenAPI document that was written for other tools.

    The second value has one line for each thing that is left out of the package.

    Raises:
        SpecError: The document has problems. The exception lists them.
    """
    problems = Problems()
    bundle, left_out = load_foreign(document, problems)
    return _package(bundle, problems), left_out


def _package(bundle: Bundle, problems: Problems) -> dict[str, str]:
    deprecated_values.describe(bundle)
    api = parse(bundle, problems)
    annotate(api, problems)
    for parts in import_cycles(api.responses):
        cycle = " -> ".join([*parts, parts[0]])
        problems.add(
            "#/x-parts", f"response types of {cycle} depend on each other: move them into one part"
        )
    name_clashes.check(api, problems)
    problems.check()
    return formatted(render(api))
