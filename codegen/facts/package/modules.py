"""`Module`: the syntax tree of a Python file, with the names that it imports and defines."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from .limits import SourceError


@dataclass(frozen=True)
class Module:
    """One file of a package. `name` is relative to the package, and empty for the root."""

    name: str
    is_package: bool
    tree: ast.Module
    imports: dict[str, str] = field(default_factory=dict[str, str])
    definitions: dict[str, ast.stmt] = field(default_factory=dict[str, ast.stmt])

    @property
    def stem(self) -> str:
        return self.name.rpartition(".")[2]

    @property
    def folder(self) -> str:
        return self.name if self.is_package else self.name.rpartition(".")[0]

    def exported(self) -> list[str]:
        """Return the names in `__all__`, in their order."""
        value = assigned(self.definitions.get("__all__"))
        if not isinstance(value, (ast.List, ast.Tuple)):
            return []
        return [text for each in value.elts if (text := text_of(each)) is not None]


def module_name(path: str) -> str:
    """Return the name of a file's module: `types.beta` for `types/beta/__init__.py`."""
    return path.removesuffix(".py").removesuffix("__init__").rstrip("/").replace("/", ".")


def text_of(node: ast.AST | None) -> str | None:
    """Return the value of a string literal, or None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def assigned(statement: ast.stmt | None) -> ast.expr | None:
    """Return the value of an assignment, or None for anything else."""
    return statement.value if isinstance(statement, (ast.Assign, ast.AnnAssign)) else None


def parse(path: str, text: str, package: str) -> Module:
    """Parse a file. Nothing in it is executed.

    Raises:
        SourceError: The file is not Python.
    """
    try:
        tree = ast.parse(text, filename=path)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise SourceError(f"{path}: cannot be parsed as Python: {error}") from error
    module = Module(module_name(path), path.endswith("__init__.py"), tree)
    module.imports.update(_imports(module, package))
    module.definitions.update(_definitions(tree))
    return module


def _imports(module: Module, package: str) -> Iterator[tuple[str, str]]:
    """Yield local name -> what it imports: `.types.message.Message`, or `typing.List` if external.

    Imports inside functions count too: properties of the client import their resources when used.
    """
    for node in _statements(module.tree.body):
        if isinstance(node, ast.Import):
            for each in node.names:
                top = each.name.partition(".")[0]
                yield each.asname or top, each.name if each.asname else top
        elif isinstance(node, ast.ImportFrom):
            origin = _origin(module, node, package)
            for each in node.names:
                yield each.asname or each.name, f"{origin}.{each.name}"


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements of a body and of the blocks inside. Expressions are not visited."""
    for node in body:
        yield node
        for block in ("body", "orelse", "handlers", "finalbody"):
            yield from _statements(getattr(node, block, []))


def _origin(module: Module, node: ast.ImportFrom, package: str) -> str:
    if not node.level:
        head, _, rest = (node.module or "").partition(".")
        if head != package:
            return node.module or ""
        return f".{rest}" if rest else ""
    steps = module.folder.split(".") if module.folder else []
    steps = steps[: len(steps) - node.level + 1]
    if node.module:
        steps.append(node.module)
    return "." + ".".join(steps) if steps else ""


def _definitions(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield node.name, node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node
