"""`Table`: the commands of a package, from the data that the generator writes.

The names of all commands are in one module. The rows with the parameters are in others, and only
the module of the command that is used is loaded.
"""

from __future__ import annotations

import importlib
from functools import cached_property
from typing import Any, NamedTuple


class Parameter(NamedTuple):
    """A parameter of a method."""

    name: str
    """Its name in Python."""
    kind: str
    """Such as `string`, `integer`, `json` or `file`; that of a list ends in `[]`."""
    required: bool
    in_path: bool
    text: str
    values: tuple[str, ...]
    """Known values. The API may accept others."""

    @property
    def flag(self) -> str:
        return f"--{kebab(self.name)}"


class Row(NamedTuple):
    """What is known about one command."""

    accessor: str
    """The method, such as `messages.create`."""
    summary: str
    text: str
    parameters: tuple[Parameter, ...]
    reply: str
    """How the response is read, such as `page`, `events` or `file`; empty for one JSON value."""
    most: int
    """The largest size of a page; 0 if there are no pages, or no such limit."""
    switch: str
    """The parameter that switches streaming on; empty if there is none."""
    of: str
    """The kind of helpers of the operation, such as `messages`; empty if there are none."""
    deprecated: bool

    @property
    def positional(self) -> Parameter | None:
        """The parameter that has no flag in front: the last id of the path, as in Python."""
        return next((each for each in self.parameters if each.in_path), None)


class Table:
    """The commands of the package with the name `package`."""

    def __init__(self, package: str) -> None:
        self.package = package

    @cached_property
    def _index(self) -> Any:
        return importlib.import_module(f"{self.package}.commands")

    def title(self, accessor: str) -> str | None:
        """Return the title of a group of commands; `None` if there is no such group."""
        title: str | None = self._index.GROUPS.get(accessor)
        return title

    def groups(self, accessor: str) -> dict[str, str]:
        """Return name -> title of the groups directly inside of a group, or at the top."""
        return _inside(self._index.GROUPS, accessor)

    def commands(self, accessor: str) -> dict[str, str]:
        """Return name -> summary of the commands directly inside of a group."""
        return {name: row[2] for name, row in _inside(self._index.COMMANDS, accessor).items()}

    def accessors(self) -> list[str]:
        """Return all commands."""
        return [*self._index.COMMANDS]

    def row(self, accessor: str) -> Row | None:
        """Return the row of a command; `None` if there is no such command."""
        found = self._index.COMMANDS.get(accessor)
        if found is None:
            return None
        module, operation, summary = found
        data = importlib.import_module(f"{self.package}.commands.{module}").OPERATIONS[operation]
        other = "g" if accessor.startswith("beta.") else "b"
        return Row(
            accessor,
            summary,
            data.get("text", ""),
            tuple(_parameter(each) for each in data.get("parameters", ()) if other not in each[2]),
            data.get("reply", ""),
            data.get("most", 0),
            data.get("switch", ""),
            data.get("of", ""),
            data.get("deprecated", False),
        )


def kebab(name: str) -> str:
    """Return a name as it is written in commands: `max_tokens` becomes `max-tokens`."""
    return name.strip("_").replace("_", "-")


def snake(name: str) -> str:
    """Return a name of a command as it is written in Python."""
    return name.replace("-", "_")


def _inside(rows: dict[str, Any], accessor: str) -> dict[str, Any]:
    prefix = f"{accessor}." if accessor else ""
    size = len(prefix)
    return {
        name[size:]: row
        for name, row in rows.items()
        if name.startswith(prefix) and "." not in name[size:] and len(name) > size
    }


def _parameter(row: tuple[str, ...]) -> Parameter:
    name, kind, marks, text, *values = row
    return Parameter(name, kind, "!" in marks, "/" in marks, text, tuple(values))
