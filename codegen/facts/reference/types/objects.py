"""`Objects`: reads pydantic models and `TypedDict`s as objects of the facts."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from codegen.facts.package.modules import Module, text_of
from codegen.facts.package.package import Definition, Package

from .annotations import Annotations

BASES = {"BaseModel", "TypedDict"}


class Objects:
    """Reads classes. Fields of base classes come first."""

    def __init__(self, package: Package, annotations: Annotations) -> None:
        self._package = package
        self._annotations = annotations

    def base(self, definition: Definition) -> str | None:
        """Return `BaseModel` or `TypedDict`, or None for a class that is not a type of the API."""
        node = definition.node
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            head = self._annotations.head(node.value.func, definition.module)
            return head if head == "TypedDict" else None
        if not isinstance(node, ast.ClassDef):
            return None
        for base in node.bases:
            head = self._annotations.head(base, definition.module)
            if head in BASES:
                return head
            target = self._annotations.target(base, definition.module)
            if isinstance(target, Definition) and target != definition:
                return self.base(target)
        return None

    def read(self, definition: Definition) -> dict[str, Any]:
        """Return the object: its `fields`, and `additional` if it accepts other fields."""
        fields: dict[str, dict[str, Any]] = {}
        for base in self._lineage(definition):
            fields |= dict(self._fields(base))
        found: dict[str, Any] = {"kind": "object", "fields": fields}
        if any(self._is_open(base) for base in self._lineage(definition)):
            found["additional"] = True
        return found

    def _lineage(self, definition: Definition) -> list[Definition]:
        """Return the class and its bases in the package, the most general first."""
        found: list[Definition] = []
        pending: list[Definition] = [definition]
        while pending:
            current = pending.pop()
            if current in found:
                continue
            found.append(current)
            if isinstance(current.node, ast.ClassDef):
                for base in current.node.bases:
                    target = self._annotations.target(base, current.module)
                    if isinstance(target, Definition) and target.name not in BASES:
                        pending.append(target)
        return found[::-1]

    def _fields(self, definition: Definition) -> Iterator[tuple[str, dict[str, Any]]]:
        node, module = definition.node, definition.module
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            yield from self._functional(node.value, module)
            return
        if not isinstance(node, ast.ClassDef):
            return
        is_dict = self.base(definition) == "TypedDict"
        total = not any(
            word.arg == "total"
            and isinstance(word.value, ast.Constant)
            and word.value.value is False
            for word in node.keywords
        )
        for each in node.body:
            if not isinstance(each, ast.AnnAssign) or not isinstance(each.target, ast.Name):
                continue
            if each.target.id.startswith("__") or _is_excluded(each.value):
                continue
            name = _alias(each.value) or each.target.id
            required = total if is_dict else not _has_default(each.value)
            yield name, self.field(each.annotation, module, required=required)

    def _functional(self, call: ast.Call, module: Module) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield the fields of `TypedDict("Name", {"from": Required[str]}, total=False)`."""
        if len(call.args) < 2 or not isinstance(call.args[1], ast.Dict):
            return
        total = not any(word.arg == "total" for word in call.keywords)
        for key, value in zip(call.args[1].keys, call.args[1].values, strict=True):
            if (name := text_of(key)) is not None:
                yield name, self.field(value, module, required=total)

    def field(self, annotation: ast.expr, module: Module, *, required: bool) -> dict[str, Any]:
        """Return a field: its type, whether it is required, and whether it can be null."""
        head = self._annotations.head(annotation, module) if _is_generic(annotation) else ""
        expression = self._annotations.read(annotation, module)
        return field_of(
            expression, required=(required or head == "Required") and head != "NotRequired"
        )

    def _is_open(self, definition: Definition) -> bool:
        """Whether a class declares that it accepts fields that it does not name."""
        node = definition.node
        if not isinstance(node, ast.ClassDef):
            return False
        if any(word.arg == "extra_items" for word in node.keywords):
            return True
        for each in ast.walk(node):
            if isinstance(each, ast.AnnAssign) and ast.unparse(each.target) == "__pydantic_extra__":
                return True
        return _is_configured_open(definition)


def field_of(expression: dict[str, Any], *, required: bool) -> dict[str, Any]:
    """Return a field. Null is part of the field, not of its type."""
    bare = {key: value for key, value in expression.items() if key != "nullable"}
    found: dict[str, Any] = {"type": bare}
    if required:
        found["required"] = True
    if expression.get("nullable"):
        found["nullable"] = True
    return found


def _is_generic(annotation: ast.expr) -> bool:
    return isinstance(annotation, ast.Subscript)


def _keyword(value: ast.expr | None, name: str) -> ast.expr | None:
    if not isinstance(value, ast.Call):
        return None
    return next((word.value for word in value.keywords if word.arg == name), None)


def _alias(value: ast.expr | None) -> str | None:
    return text_of(_keyword(value, "alias"))


def _has_default(value: ast.expr | None) -> bool:
    if value is None:
        return False
    if not isinstance(value, ast.Call):
        return True
    return bool(value.args) or any(
        word.arg in {"default", "default_factory"} for word in value.keywords
    )


def _is_excluded(value: ast.expr | None) -> bool:
    """Whether a field is never sent, because the reference package computes it."""
    excluded = _keyword(value, "exclude")
    return isinstance(excluded, ast.Constant) and excluded.value is True


def _is_configured_open(definition: Definition) -> bool:
    """Whether the module calls `set_pydantic_config(<the class>, {"extra": "allow"})`."""
    for each in definition.module.tree.body:
        if not isinstance(each, ast.Expr) or not isinstance(each.value, ast.Call):
            continue
        call = each.value
        if ast.unparse(call.func).endswith("set_pydantic_config") and len(call.args) == 2:
            name, config = call.args
            if isinstance(name, ast.Name) and name.id == definition.name:
                return "'extra': 'allow'" in ast.unparse(config)
    return False
