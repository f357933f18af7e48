"""`Annotations`: reads annotations of Python as type expressions of the facts."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from codegen.facts.expressions import ANY, BYTES, NULL, TEXT, Expr, nullable, union
from codegen.facts.package.modules import Module
from codegen.facts.package.package import Definition, Package

Named = Callable[[Definition], Expr]

FILE: Expr = {"type": "string", "format": "binary"}
SCALARS: dict[str, Expr] = {
    "str": dict(TEXT),
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "bytes": FILE,
    "None": NULL,
    "object": ANY,
    "typing.Any": ANY,
    "dict": {"map": ANY},
    "list": {"array": ANY},
    "datetime.datetime": {"type": "string", "format": "date-time"},
    "datetime.date": {"type": "string", "format": "date"},
    "_types.Base64FileInput": dict(BYTES),
    "_types.FileTypes": FILE,
}
ARRAYS = {"List", "list", "Iterable", "Sequence", "SequenceNotStr", "Set", "set", "FrozenSet"}
MAPS = {"Dict", "dict", "Mapping"}
WRAPPERS = {"Required", "NotRequired", "ReadOnly", "Annotated", "ClassVar"}
OMITTED = {"_types.Omit", "_types.NotGiven"}
DEPTH = 64


class Unreadable(Exception):  # noqa: N818  # not an error: the caller decides
    """An annotation that is not a type of the API. The text is the annotation's head."""


class Annotations:
    """Reads annotations. `named` returns the expression for a class or alias of the package."""

    def __init__(self, package: Package, named: Named) -> None:
        self._package = package
        self._named = named

    def read(self, node: ast.expr, module: Module, depth: int = 0) -> Expr:
        """Return the type expression of an annotation.

        Raises:
            Unreadable: The annotation uses something that is not a type of the API.
        """
        if depth > DEPTH:
            raise Unreadable("an annotation that is nested too deeply")
        if isinstance(node, ast.Constant):
            return self._constant(node, module, depth)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return self._union([node.left, node.right], module, depth)
        if isinstance(node, ast.Subscript):
            return self._subscript(node, module, depth)
        target = self.target(node, module)
        if isinstance(target, Definition):
            if target.module.name == "_types" and (known := SCALARS.get(target.origin)):
                return dict(known)
            return self._named(target)
        known = SCALARS.get(target.removeprefix("."))
        if known is None:
            raise Unreadable(target)
        return dict(known)

    def target(self, node: ast.expr, module: Module) -> Definition | str:
        """Return what a name or attribute refers to."""
        return self._package.find(module, ast.unparse(node))

    def head(self, node: ast.expr, module: Module) -> str:
        """Return the last name of what an annotation refers to: `List` for `typing.List[str]`."""
        target = self.target(node.value if isinstance(node, ast.Subscript) else node, module)
        return target.name if isinstance(target, Definition) else target.rpartition(".")[2]

    def _constant(self, node: ast.Constant, module: Module, depth: int) -> Expr:
        if node.value is None:
            return dict(NULL)
        if not isinstance(node.value, str):
            raise Unreadable(repr(node.value))
        try:
            quoted = ast.parse(node.value, mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            raise Unreadable("a quoted annotation that is not Python") from error
        return self.read(quoted, module, depth + 1)

    def _subscript(self, node: ast.Subscript, module: Module, depth: int) -> Expr:
        head = self.head(node, module)
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if head == "Literal":
            return literal(parts)
        if head == "Optional":
            return nullable(self.read(parts[0], module, depth + 1))
        if head == "Union":
            return self._union(parts, module, depth)
        if head in ARRAYS:
            return {"array": self.read(parts[0], module, depth + 1)}
        if head in MAPS and len(parts) == 2:
            return {"map": self.read(parts[1], module, depth + 1)}
        if head in WRAPPERS:
            return self.read(parts[0], module, depth + 1)
        raise Unreadable(head)

    def _union(self, nodes: list[ast.expr], module: Module, depth: int) -> Expr:
        return union(
            [
                self.read(node, module, depth + 1)
                for node in nodes
                if self._origin(node, module) not in OMITTED
            ]
        )

    def _origin(self, node: ast.expr, module: Module) -> str:
        if not isinstance(node, (ast.Name, ast.Attribute)):
            return ""
        target = self.target(node, module)
        return target.origin if isinstance(target, Definition) else target


def literal(nodes: list[ast.expr]) -> Expr:
    """Return the expression of `Literal[...]`: a const, or an enum of several values."""
    values: list[Any] = []
    for node in nodes:
        try:
            value = ast.literal_eval(node)
        except (ValueError, TypeError, MemoryError, RecursionError):
            value = None
        if not isinstance(value, (str, int)):
            raise Unreadable("a literal that is not a string, integer or boolean")
        values.append(value)
    return {"const": values[0]} if len(values) == 1 else {"enum": values}
