"""`locate`: finds the file and line of each change in the YAML files of a spec."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from codegen.diff.model import Change
from codegen.diff.reading.document import Source
from codegen.documents.yaml_text import FastLoader


def locate(changes: list[Change], base: Source, new: Source, repository: Path) -> None:
    """Fill in the file and line of each change, in the files of the new document.

    What is gone is located in the part that had it, at the closest thing that is still there.
    """
    lines = Lines(new)
    for change in changes:
        found = lines.of(change.pointer, base if change.gone else None)
        if found:
            path, change.line = found
            change.file = _relative(path, repository)


def _relative(path: Path, repository: Path) -> str:
    """Return a path as GitHub writes it, or relative to the working directory outside of it."""
    for root in (repository, Path.cwd()):
        if path.resolve().is_relative_to(root.resolve()):
            return path.resolve().relative_to(root.resolve()).as_posix()
    return str(path)


class Lines:
    """The lines of JSON pointers in the files of a source."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._trees: dict[Path, yaml.Node | None] = {}

    def of(self, pointer: str, base: Source | None = None) -> tuple[Path, int] | None:
        """Return the file and line of a pointer, or of the closest thing that contains it.

        `base` is the old document if the pointer is one of it.
        """
        root = self._source.root
        if root is None:
            return None
        steps = [each.replace("~1", "/").replace("~0", "~") for each in pointer.split("/")[1:]]
        path = root
        if root.is_dir():
            sources = [self._source, *([base] if base else [])]
            if steps[:1] == ["x-error-codes"]:
                # The number of a row is its place in the document that has it.
                sources.reverse()
            part = next((each for each in (self._part(steps, one) for one in sources) if each), "")
            if part and not (root / "parts" / f"{part}.yaml").is_file():
                part = ""
            path = root / "parts" / f"{part}.yaml" if part else root / "openapi.yaml"
        tree = self._tree(path)
        if tree is None:
            return None
        if steps[:1] == ["x-error-codes"]:
            source = base or self._source
            index = int(steps[1]) if steps[1:2] and steps[1].isdigit() else len(source.errors)
            row = source.errors[index] if index < len(source.errors) else {}
            return path, _row(tree, str(row.get("code")))
        return path, self._line(tree, steps)

    def _part(self, steps: list[str], source: Source) -> str:
        for end in range(len(steps), 0, -1):
            key = "#/" + "/".join(
                step.replace("~", "~0").replace("/", "~1") for step in steps[:end]
            )
            if key in source.parts:
                return source.parts[key]
        return ""

    def _tree(self, path: Path) -> yaml.Node | None:
        if path not in self._trees:
            try:
                text = path.read_text("utf-8")
                self._trees[path] = yaml.compose(text, FastLoader)
            except (OSError, yaml.YAMLError):
                self._trees[path] = None
        return self._trees[path]

    def _line(self, tree: yaml.Node, steps: list[str]) -> int:
        line, _ = _descend(tree, steps)
        if line == 1 and steps[:2] == ["components", "schemas"]:
            # A member of a family, or a page: find the name anywhere in the file.
            return _named(tree, steps[2]) or 1
        return line


def _descend(node: yaml.Node, steps: list[str]) -> tuple[int, yaml.Node]:
    """Follow the steps as far as the file has them."""
    line = 1
    for position, step in enumerate(steps):
        if isinstance(node, yaml.MappingNode):
            pairs = {str(key.value): (key, value) for key, value in node.value}
            if step not in pairs:
                break
            key, node = pairs[step]
            # `paths` and `components/schemas` alone say nothing about the place.
            line = key.start_mark.line + 1 if position > 0 or len(steps) == 1 else line
            if steps[: position + 1] == ["components", "schemas"]:
                line = 1
        elif isinstance(node, yaml.SequenceNode) and step.isdigit():
            if int(step) >= len(node.value):
                break
            node = node.value[int(step)]
            line = node.start_mark.line + 1
        else:
            break
    return line, node


def _row(tree: yaml.Node, code: str) -> int:
    """Return the line of the row of an error code."""
    _, rows = _descend(tree, ["x-error-codes"])
    for row in rows.value if isinstance(rows, yaml.SequenceNode) else ():
        values: dict[str, Any] = {str(key.value): value.value for key, value in row.value}
        if values.get("code") == code:
            return int(row.start_mark.line) + 1
    return 1


def _named(node: yaml.Node, name: str) -> int:
    """Return the line of the first key or value `name` in a file, or 0."""
    todo = [node]
    while todo:
        each = todo.pop(0)
        if isinstance(each, yaml.ScalarNode) and each.value == name:
            return int(each.start_mark.line) + 1
        if isinstance(each, yaml.MappingNode):
            todo += [inner for pair in each.value for inner in pair]
        elif isinstance(each, yaml.SequenceNode):
            todo += each.value
    return 0
