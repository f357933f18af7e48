"""`NamedTypes`: the named types of the reference package, read when they are first referred to."""

from __future__ import annotations

import ast
from typing import Any

from codegen.facts.expressions import Expr, named
from codegen.facts.package.modules import Module, assigned
from codegen.facts.package.package import Definition, Package

from . import tags
from .annotations import Annotations, Unreadable
from .conveniences import Conveniences
from .objects import Objects
from .type_names import TypeNames, is_alias_of

Type = dict[str, Any]


class NamedTypes:
    """The types by name. Reading one type also reads the types that it refers to."""

    def __init__(self, package: Package) -> None:
        self.names = TypeNames(package)
        self.annotations = Annotations(package, self.reference)
        self.types: dict[str, Type] = {}
        self.unread: dict[str, str] = {}
        self._objects = Objects(package, self.annotations)
        self._package = package
        self._pending: list[tuple[str, Definition]] = []
        self._sdk_tags: dict[str, str] = {}
        self._bases: dict[str, str] = {}
        self._of_methods: set[str] = set()

    def reference(self, definition: Definition) -> Expr:
        """Return the reference to a type, and read the type later. A plain rename is followed."""
        renamed = is_alias_of(definition.node)
        if renamed is not None:
            return self.annotations.read(renamed, definition.module)
        if not definition.module.name.startswith("types."):
            raise Unreadable(definition.origin)
        name = self.names.of(definition)
        if name not in self.types:
            self.types[name] = {}
            self._pending.append((name, definition))
        return {"ref": name}

    def read_pending(self) -> None:
        """Read the types that were referred to, and then those that they refer to."""
        while self._pending:
            name, definition = self._pending.pop()
            try:
                self.types[name] = self._read(name, definition)
            except Unreadable as error:
                del self.types[name]
                self.unread[name] = str(error)

    def read_exported(self) -> None:
        """Read the types that no other type refers to, but that the package exports."""
        for module in self.names.modules():
            for name in module.exported():
                node = module.definitions.get(name)
                if node is not None and self._is_type(Definition(module, name, node)):
                    self.reference(Definition(module, name, node))
        self.read_pending()

    def remove_headers(self, parameters: set[str]) -> None:
        """Remove fields that are sent as headers from types with the parameters of a method.

        A batch nests the parameters of `messages.create`. Its `TypedDict` lists the headers too.
        """
        for name in self._of_methods:
            fields = self.types.get(name, {}).get("fields", {})
            for parameter in parameters & fields.keys():
                del fields[parameter]

    def finish(self) -> None:
        """Add what depends on other types: tags, and the members that are not conveniences."""
        conveniences = Conveniences(self.types, self._bases)
        for known in self.types.values():
            conveniences.remove(known.get("members", []))
        for name, known in self.types.items():
            if known["kind"] == "union":
                known.update(tags.of(known["members"], self.types, self._sdk_tags.get(name)))

    def _is_type(self, definition: Definition) -> bool:
        module, node = definition.module, definition.node
        if is_alias_of(node) is not None or self.names.has_parameters(module):
            return False
        if isinstance(node, ast.ClassDef):
            is_generic = any("Generic[" in ast.unparse(base) for base in node.bases)
            return not is_generic and self._objects.base(definition) is not None
        if isinstance(node, ast.AnnAssign):
            return self.annotations.head(node.annotation, module) == "TypeAlias"
        return False

    def _read(self, name: str, definition: Definition) -> Type:
        module, node = definition.module, definition.node
        base = self._objects.base(definition)
        if base is not None:
            self._bases[name] = base
            if self.names.has_parameters(module):
                self._of_methods.add(name)
            return self._objects.read(definition)
        value = assigned(node)
        if value is None:
            raise Unreadable(definition.origin)
        if tag := self._discriminator(value, module):
            self._sdk_tags[name] = tag
        return named(self.annotations.read(value, module))

    def _discriminator(self, value: ast.expr, module: Module) -> str | None:
        """Return the property of `Annotated[..., UnionDiscriminator("type")]`."""
        for node in ast.walk(value):
            if isinstance(node, ast.Call) and node.args:
                head = self.annotations.head(node.func, module)
                if head == "UnionDiscriminator" and isinstance(node.args[0], ast.Constant):
                    return str(node.args[0].value)
        return None
