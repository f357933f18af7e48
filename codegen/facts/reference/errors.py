"""`errors`: the error codes of the API, read from the package's table of error classes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from codegen.facts.package.modules import Module, assigned, text_of
from codegen.facts.package.package import Definition, Package

from .types.annotations import Unreadable
from .types.named_types import NamedTypes
from .types.type_names import main_of

MODULE, TABLE = "_error_classes", "ERROR_CLASSES"
EXCEPTIONS = "_exceptions"
BODIES = {"error_response", "beta_error_response"}


def errors(package: Package, types: NamedTypes) -> list[dict[str, Any]]:
    """Return status, code, class and type of the details of each error code, sorted."""
    module = package.module(MODULE)
    table = assigned(module.definitions.get(TABLE)) if module else None
    if module is None or not isinstance(table, ast.Dict):
        return []
    found: list[dict[str, Any]] = []
    for key, value in zip(table.keys, table.values, strict=True):
        if not isinstance(key, ast.Tuple) or len(key.elts) != 2:
            continue
        status, code = key.elts[0], text_of(key.elts[1])
        target = package.find(module, ast.unparse(value))
        if isinstance(status, ast.Constant) and code is not None and isinstance(target, Definition):
            row = {"status": status.value, "code": code, "class": target.name}
            found.append({**row, **_details(target, types)})
    return sorted(found, key=lambda row: (row["status"], row["code"]))


def _details(definition: Definition, types: NamedTypes) -> dict[str, str]:
    """Return the type of the class attribute `details`."""
    node = definition.node
    for each in node.body if isinstance(node, ast.ClassDef) else ():
        if isinstance(each, ast.AnnAssign) and ast.unparse(each.target) == "details":
            try:
                expression = types.annotations.read(each.annotation, definition.module)
            except Unreadable:
                continue
            if "ref" in expression:
                return {"details": expression["ref"]}
    return {}


def bodies(package: Package, types: NamedTypes) -> list[str]:
    """Return the types of the bodies of error responses.

    No method returns them, and the exceptions of the package have annotations only for parts of
    them.
    """
    found = [
        Definition(module, main_of(module), node)
        for module in types.names.modules()
        if module.stem in BODIES and (node := module.definitions.get(main_of(module)))
    ]
    exceptions = package.module(EXCEPTIONS)
    if exceptions is not None:
        found += _annotated(exceptions, package)
    return [types.reference(each)["ref"] for each in found]


def _annotated(module: Module, package: Package) -> Iterator[Definition]:
    """Yield the types in the annotations of a module's classes."""
    for node in ast.walk(module.tree):
        for name in ast.walk(node.annotation) if isinstance(node, ast.AnnAssign) else ():
            target = package.find(module, name.id) if isinstance(name, ast.Name) else ""
            if isinstance(target, Definition) and target.module.name.startswith("types."):
                yield target
