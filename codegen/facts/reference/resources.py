"""`methods`: the methods of the reference client, found by the properties that lead to them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from codegen.facts.package.modules import Module
from codegen.facts.package.package import Definition, Package

DEPTH = 16


class Method(NamedTuple):
    """A method of the client: `beta.agents.create`."""

    accessor: str
    module: Module
    node: ast.FunctionDef
    docstrings: tuple[str, ...]

    @property
    def is_beta(self) -> bool:
        return self.accessor.startswith("beta.")


def methods(package: Package) -> Iterator[Method]:
    """Yield the public methods of all resources of the synchronous client."""
    module = package.module("_client")
    for name, node in module.definitions.items() if module else ():
        if isinstance(node, ast.ClassDef) and _is_client(node) and module:
            yield from _walk(package, Definition(module, name, node), (), 0)


def _is_client(node: ast.ClassDef) -> bool:
    return any(ast.unparse(base).rpartition(".")[2] == "SyncAPIClient" for base in node.bases)


def _walk(
    package: Package, definition: Definition, steps: tuple[str, ...], depth: int
) -> Iterator[Method]:
    """Yield the methods of a class, and then those of the resources that its properties return."""
    node = definition.node
    if not isinstance(node, ast.ClassDef) or depth > DEPTH:
        return
    properties: list[tuple[str, Definition]] = []
    overloads: dict[str, list[str]] = {}
    for each in node.body:
        if not isinstance(each, ast.FunctionDef) or each.name.startswith("_"):
            continue
        if not _decorated(each, "property", "cached_property"):
            # An overloaded method is documented at its overloads, which come before it.
            docstrings = overloads.setdefault(each.name, [])
            docstrings.append(ast.get_docstring(each) or "")
            if steps and not _decorated(each, "overload"):
                accessor = ".".join((*steps, each.name))
                yield Method(accessor, definition.module, each, tuple(docstrings))
            continue
        target = each.returns and package.find(definition.module, ast.unparse(each.returns))
        if isinstance(target, Definition) and _is_resource(target):
            properties.append((each.name, target))
    for name, target in properties:
        yield from _walk(package, target, (*steps, name), depth + 1)


def _is_resource(definition: Definition) -> bool:
    return isinstance(definition.node, ast.ClassDef) and any(
        ast.unparse(base).rpartition(".")[2] == "SyncAPIResource" for base in definition.node.bases
    )


def _decorated(node: ast.FunctionDef, *names: str) -> bool:
    return bool(decorators(node) & {*names})


def decorators(node: ast.FunctionDef) -> set[str]:
    """Return the last names of a function's decorators: `cached_property`, `deprecated`."""
    return {
        ast.unparse(each.func if isinstance(each, ast.Call) else each).rpartition(".")[2]
        for each in node.decorator_list
    }
