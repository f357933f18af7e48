"""`Names`: Python names for schemas of any name, and for objects that have none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from codegen.naming import RESERVED_TYPES, parameter_name, python_name
from codegen.spec.shapes import PREFIX
from codegen.spec.vocabulary.rules import is_identifier


class Names:
    """Gives out names of classes. None is given twice."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = {*taken, *RESERVED_TYPES}

    def claim(self, wanted: str, otherwise: str = "Type") -> str:
        """Return `wanted`, changed to a name of a class that is free."""
        name = wanted if is_identifier(wanted) and wanted[0] != "_" else camel(wanted)
        name = name or otherwise
        if name in self._taken:
            name = f"{name}{otherwise}"
        base, number = name, 2
        while name in self._taken:
            name = f"{base}{number}"
            number += 1
        self._taken.add(name)
        return name


def camel(text: str) -> str:
    """Return `text` in the form of a class name: `bank_account` -> `BankAccount`."""
    words = re.split(r"[^A-Za-z0-9]+", text)
    name = "".join(word[:1].upper() + word[1:] for word in words)
    return f"N{name}" if name[:1].isdigit() else name


def rename(value: Any, names: Mapping[str, str]) -> Any:
    """Return a value with its references to schemas renamed."""
    if isinstance(value, list):
        return [rename(each, names) for each in value]
    if not isinstance(value, dict):
        return value
    return {key: _renamed(key, child, names) for key, child in value.items()}


def _renamed(key: str, value: Any, names: Mapping[str, str]) -> Any:
    if key == "$ref" and isinstance(value, str) and value.startswith(PREFIX):
        name = value.removeprefix(PREFIX)
        return PREFIX + names.get(name, name)
    if key == "mapping" and isinstance(value, dict) and _is_mapping(value):
        return {tag: _renamed("$ref", target, names) for tag, target in value.items()}
    return rename(value, names)


def _is_mapping(value: dict[str, Any]) -> bool:
    return all(isinstance(each, str) for each in value.values())


def fields(schemas: dict[str, Any]) -> None:
    """Give properties a Python name of their own where two have the same."""
    for schema in schemas.values():
        for branch in (schema, *schema.get("allOf", ())):
            taken: set[str] = set()
            for wire, inner in branch.get("properties", {}).items():
                name = python_name(wire)
                while name in taken:
                    name += "_"
                taken.add(name)
                if name != python_name(wire):
                    inner["x-python-name"] = name


def parameters(operations: Iterable[dict[str, Any]]) -> None:
    """Give parameters a Python name of their own where two of an operation have the same."""
    for operation in operations:
        taken: set[str] = set()
        found: list[dict[str, Any]] = []
        for each in operation.get("parameters", ()):
            own = parameter_name(each["name"])
            name = own
            while name in taken:
                name += "_"
            taken.add(name)
            # Operations may share a parameter, so it is copied.
            found.append(each if name == own else {**each, "x-python-name": name})
        if found:
            operation["parameters"] = found
