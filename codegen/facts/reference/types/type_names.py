"""`TypeNames`: the names of types in the facts, derived from where a type is defined."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator

from codegen.facts.package.modules import Module
from codegen.facts.package.package import Definition, Package

PARAMS = "Params"


class TypeNames:
    """Names of the types in the folder `types/`.

    - The main type of a module has the module's name, in camel case. It keeps its name: `Message`.
    - Other types of the module are prefixed with the main type: `ImageBlockParam` + `Source`.
    - A module with the parameters of a method has no main type. Its types are prefixed with the
      folder and the method: `types/beta/agent_create_params.py` has `BetaAgentCreate` + `Model`.
    - A name that two modules define is prefixed with the folder: `BetaOrganization` +
      `InviteDeleteResponse`.
    """

    def __init__(self, package: Package) -> None:
        self._modules = {
            name: module
            for name in package.names()
            if name.startswith("types.")
            and (module := package.module(name))
            and not module.is_package
        }
        self._taken = Counter(
            main for module in self._modules.values() if (main := main_of(module))
        )
        self._imported = {
            target for module in self._modules.values() for target in module.imports.values()
        }

    def modules(self) -> Iterator[Module]:
        yield from self._modules.values()

    def of(self, definition: Definition) -> str:
        """Return the name of a class or alias of a module in `types/`."""
        module, name = definition.module, definition.name
        main, prefix = main_of(module), _prefix(module)
        if self.has_parameters(module):
            if name.startswith(main):
                return f"{_once(prefix, main)}{name}"
            return f"{_once(prefix, main)}{main.removesuffix(PARAMS)}{name}"
        unique = f"{_once(prefix, main)}{main}" if self._taken[main] > 1 else main
        if name == main:
            return unique
        if name.startswith(main):
            return name
        return f"{unique}_{name}" if self._taken[f"{unique}{name}"] else f"{unique}{name}"

    def has_parameters(self, module: Module) -> bool:
        """Whether a module has the parameters of a method, rather than a type of its own.

        No other module imports the main type of such a module by name.
        """
        main = main_of(module)
        is_params = module.stem.endswith("_params") and main.endswith(PARAMS)
        imported = f".{module.name}.{main}" in self._imported
        return is_params and not imported and not module.stem.startswith("beta_")


def main_of(module: Module) -> str:
    """Return the name that the module is named after, or else the first one that it exports."""
    stem = module.stem.replace("_", "")
    exported = module.exported()
    named = (name for name in (*exported, *module.definitions) if name.lower() == stem)
    return next(named, exported[0] if exported else "")


def _prefix(module: Module) -> str:
    """Return the folder in camel case: `BetaOrganization` for `types/beta/organization`."""
    return "".join(
        word[:1].upper() + word[1:]
        for step in module.name.split(".")[1:-1]
        for word in step.split("_")
    )


def _once(prefix: str, name: str) -> str:
    """Return the prefix, unless the name has it already."""
    return "" if prefix and name.startswith(prefix) else prefix


def is_alias_of(node: ast.stmt) -> ast.expr | None:
    """Return the other type, for an assignment that only renames it: `Metadata = MetadataParam`."""
    value = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
    return value if isinstance(value, (ast.Name, ast.Attribute)) else None
