"""`Package`: the modules of a package, and what a name in one of them refers to."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import NamedTuple

from .limits import DEFAULT, Limits
from .modules import Module, assigned, module_name, parse, text_of
from .sources import read_sources


class Definition(NamedTuple):
    """A class or assignment of a module."""

    module: Module
    name: str
    node: ast.stmt

    @property
    def origin(self) -> str:
        return f"{self.module.name}.{self.name}"


class Package:
    """The parsed modules of a package."""

    def __init__(self, name: str, files: dict[str, str]) -> None:
        self.name = name
        self._files = {module_name(path): (path, text) for path, text in sorted(files.items())}
        self._parsed: dict[str, Module] = {}

    def names(self) -> list[str]:
        """Return the names of all modules, sorted by their paths."""
        return [*self._files]

    def module(self, name: str) -> Module | None:
        """Return a module, or None if the package has none of this name. Each is parsed once.

        Raises:
            SourceError: The file is not Python.
        """
        if name not in self._parsed:
            if name not in self._files:
                return None
            path, text = self._files[name]
            self._parsed[name] = parse(path, text, self.name)
        return self._parsed[name]

    @classmethod
    def read(cls, path: Path, limits: Limits = DEFAULT) -> Package:
        """Read a wheel, an sdist or a directory.

        Raises:
            SourceError: The source cannot be read, exceeds a limit, or has no such package.
        """
        return cls(*read_sources(path, limits))

    @property
    def version(self) -> str:
        """The package's `__version__`, or an empty string if it is not a literal."""
        module = self.module("_version") or self.module("")
        return text_of(assigned(module.definitions.get("__version__"))) or "" if module else ""

    def find(self, module: Module, dotted: str) -> Definition | str:
        """Return what a dotted name in a module refers to.

        Returns:
            A class or assignment of the package, or the qualified name of anything else:
            `typing.List`, `int`, or `.types.message` for a module.
        """
        head, _, rest = dotted.partition(".")
        if not rest and head in module.definitions:
            return Definition(module, head, module.definitions[head])
        target = module.imports.get(head, head)
        return self._follow(f"{target}.{rest}" if rest else target, set())

    def _follow(self, target: str, seen: set[str]) -> Definition | str:
        """Follow imports from module to module, to the one that defines the name."""
        if not target.startswith(".") or target in seen:
            return target
        seen.add(target)
        folder, _, name = target[1:].rpartition(".")
        if target[1:] in self._files or (module := self.module(folder)) is None:
            return target
        if name in module.definitions:
            return Definition(module, name, module.definitions[name])
        return self._follow(module.imports[name], seen) if name in module.imports else target
