"""`Parameters`: the parameters of one method of the reference client, as fields of the facts."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any

from codegen.facts.expressions import Expr
from codegen.facts.package.package import Definition, Package

from .resources import Method
from .types.annotations import Unreadable
from .types.named_types import NamedTypes
from .types.objects import field_of


class Parameters:
    """The parameters of one method, by name."""

    def __init__(self, package: Package, types: NamedTypes, method: Method) -> None:
        self._package = package
        self._types = types
        self._method = method
        arguments = method.node.args
        positional = [*arguments.posonlyargs, *arguments.args]
        optional = positional[len(positional) - len(arguments.defaults) :]
        optional += [
            each
            for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
            if default is not None
        ]
        self._optional = {each.arg for each in optional}
        self._annotations = {
            each.arg: each.annotation for each in (*positional, *arguments.kwonlyargs)
        }

    def all(self, names: dict[str, str]) -> dict[str, dict[str, Any]]:
        """Return the parameters by their names on the wire.

        A value that the method computes has the type of the parameter of its name.
        """
        return {
            wire: self.of(name if name in self._annotations else wire)
            for wire, name in names.items()
        }

    def of(self, name: str) -> dict[str, Any]:
        """Return a parameter: its type, whether it is required, and whether it can be null."""
        annotation = self._annotations.get(name)
        if annotation is None:
            raise Unreadable(f"the parameter {name}, which has no annotation")
        try:
            expression = self._types.annotations.read(annotation, self._method.module)
        except Unreadable:
            expression = self._declared(name)
        return field_of(expression, required=name not in self._optional)

    def _declared(self, name: str) -> Expr:
        """Return the type in the `TypedDict` of the method's parameters.

        The signature of a few methods also accepts helpers of the reference package, such as
        functions for tools. The `TypedDict` has what is sent.
        """
        for definition in self._declarations():
            node = definition.node
            for each in node.body if isinstance(node, ast.ClassDef) else ():
                if isinstance(each, ast.AnnAssign) and ast.unparse(each.target) == name:
                    return self._types.annotations.read(each.annotation, definition.module)
        raise Unreadable(f"the parameter {name}, whose type is not a type of the API")

    def _declarations(self) -> Iterable[Definition]:
        method = self._method
        package, _, stem = method.module.name.rpartition(".")
        folder = "types" + package.removeprefix("resources")
        if folder.endswith(f".{stem}"):
            folder = folder.removesuffix(f".{stem}")
        name = f"{folder}.{singular(stem)}_{method.node.name}_params"
        module = self._package.module(name)
        for each, node in module.definitions.items() if module else ():
            if module is not None:
                yield Definition(module, each, node)


def singular(word: str) -> str:
    """Return the singular of a resource's name: `batch` for `batches`, `policy` for `policies`."""
    for plural, ending in (("ies", "y"), ("ches", "ch"), ("s", "")):
        if word.endswith(plural):
            return word.removesuffix(plural) + ending
    return word
