"""What the facts say: types and operations, in shapes, under the names of the spec."""

import functools
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from facts import shapes
from facts.shapes import Shape

DATA = Path(__file__).parent / "data"


def read(name: str) -> Any:
    return json.loads((DATA / f"{name}.json").read_text("utf-8"))


@functools.cache
def types() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((DATA / "types").glob("*.json")):
        found |= json.loads(path.read_text("utf-8"))
    return found


class Field(NamedTuple):
    """A property or parameter: what it allows, null included, and whether it has to be there."""

    shape: Shape
    required: bool

    def __str__(self) -> str:
        return f"{shapes.show(self.shape)}{', required' if self.required else ''}"


class Facts:
    """The facts, with each object called what the spec calls it."""

    def __init__(self, known: Mapping[str, Any], renamed: Mapping[str, str]) -> None:
        self._known = known
        self._renamed = renamed

    def name(self, name: str) -> str:
        """In the spec: the name itself, or without `Beta` where it shares a schema with GA."""
        if name in self._renamed:
            return self._renamed[name]
        if name in self._known:
            return name
        return name.removeprefix("Beta")

    def shape(self, value: Mapping[str, Any]) -> Shape:
        """Of a type expression."""
        shape = self._shape(value)
        return shapes.union([shape, shapes.NULL]) if value.get("nullable") else shape

    def _shape(self, value: Mapping[str, Any]) -> Shape:
        if "ref" in value:
            return self.named(value["ref"])
        if "array" in value:
            return shapes.of(("array", self.shape(value["array"])))
        if "map" in value:
            return shapes.of(("map", self.shape(value["map"])))
        if "union" in value:
            return shapes.union(map(self.shape, value["union"]))
        if "const" in value or "enum" in value:
            return shapes.of(*(("value", v) for v in value.get("enum", [value.get("const")])))
        return shapes.scalar(value["type"], value.get("format"))

    def named(self, name: str) -> Shape:
        """Of a named type: only an object stays a name."""
        known = types()[name]
        match known["kind"]:
            case "object":
                return shapes.of(("ref", self.name(name)))
            case "union":
                return shapes.union(map(self.shape, known["members"]))
            case "enum":
                values = shapes.of(*(("value", value) for value in known["values"]))
                return values | {"string"} if known.get("open") else values
            case _:
                return self.shape(known["type"])

    def field(self, value: Mapping[str, Any]) -> Field:
        shape = self.shape(value["type"])
        if value.get("nullable"):
            shape = shapes.union([shape, shapes.NULL])
        return Field(shape, value.get("required", False))

    def objects(self) -> dict[str, list[str]]:
        """Name in the spec -> the facts' objects that it stands for."""
        found: dict[str, list[str]] = defaultdict(list)
        for name, known in types().items():
            if known["kind"] == "object":
                found[self.name(name)].append(name)
        return found

    def fields(self, names: list[str]) -> dict[str, Field]:
        """Of an object that may stand for several: what any of them has, and the least that each
        asks for.
        """
        versions = [
            {key: self.field(value) for key, value in types()[name]["fields"].items()}
            for name in names
        ]
        found: dict[str, Field] = {}
        for key in dict.fromkeys(key for fields in versions for key in fields):
            have = [fields[key] for fields in versions if key in fields]
            shape = functools.reduce(shapes.merged, [each.shape for each in have])
            found[key] = Field(shape, all(each.required for each in have))
        return found


def is_beta(name: str) -> bool:
    return name.startswith("Beta")


def variants() -> Iterator[dict[str, Any]]:
    """Every way to every endpoint."""
    yield from read("operations")
