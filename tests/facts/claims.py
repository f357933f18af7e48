"""Facts about the API from another source (`data/`), converted to shapes with the spec's names."""

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
    """A property or parameter: its shape, which includes null, and whether it is required."""

    shape: Shape
    required: bool

    def __str__(self) -> str:
        return f"{shapes.show(self.shape)}{', required' if self.required else ''}"


class Facts:
    """Converts facts to shapes, in which objects have the names that the spec gives them."""

    def __init__(self, known: Mapping[str, Any], renamed: Mapping[str, str]) -> None:
        self._known = known
        self._renamed = renamed

    def name(self, name: str) -> str:
        """Return the name in the spec: unchanged, or without `Beta` if GA and beta share a schema."""
        if name in self._renamed:
            return self._renamed[name]
        shared = name.removeprefix("Beta")
        is_shared = shared in self._known or shared in types()
        return shared if name not in self._known and is_shared else name

    def shape(self, value: Mapping[str, Any]) -> Shape:
        """Return the shape of a type expression."""
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
        """Return the shape of a named type. Objects become references, other types are expanded."""
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
        """Return name in the spec -> names of the objects in the facts that share it."""
        found: dict[str, list[str]] = defaultdict(list)
        for name, known in types().items():
            if known["kind"] == "object":
                found[self.name(name)].append(name)
        return found

    def fields(self, names: list[str]) -> dict[str, Field]:
        """Return the merged fields of objects that share a schema.

        A field is present if any object has it, and required if every object that has it requires it.
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


def version() -> str:
    """Return the package and version that the facts were read from."""
    if not (DATA / "source.json").is_file():
        return "the reference package"
    source = read("source")
    return f"{source['source']} {source['version']}"


@functools.cache
def groups() -> dict[str, str]:
    """Return type -> the group of operations that uses it, which is the file that has it."""
    return {
        name: path.stem
        for path in sorted((DATA / "types").glob("*.json"))
        for name in json.loads(path.read_text("utf-8"))
    }


def is_beta(name: str) -> bool:
    return name.startswith("Beta")


def variants() -> Iterator[dict[str, Any]]:
    """Yield every method of every endpoint, with the names in its `anthropic-beta` header."""
    for variant in read("operations"):
        betas = [name for value in variant.get("betas", []) for name in value.split(",")]
        yield variant | {"betas": betas} if betas else variant
