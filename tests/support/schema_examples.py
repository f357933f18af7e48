"""`Examples`: generates values that match the schemas of the spec."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Schema = Mapping[str, Any]

# A string with a pattern or length limits gets the first of these that matches.
_TEXTS = (
    "text",
    "srvtoolu_01",
    "toolu_01",
    "https://example.com/a",
    "2026-01-02T03:04:05Z",
    "2026-01-02",
    "user@example.com",
    "aGVsbG8=",
    "0" * 64,
)
_BY_FORMAT = {
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "uri": "https://example.com/a",
    "byte": "aGVsbG8=",
    "email": "user@example.com",
}
_MOST_ITEMS = 50


class Examples:
    """Generates example values for the schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document

    def resolve(self, schema: Schema) -> Schema:
        """Return the schema with `$ref` and `allOf` resolved and merged with its other keys."""
        while "$ref" in schema or "allOf" in schema:
            rest = {key: value for key, value in schema.items() if key not in {"$ref", "allOf"}}
            parts = [self._target(schema["$ref"])] if "$ref" in schema else []
            schema = _merged([*parts, *map(self.resolve, schema.get("allOf", ())), rest])
        return schema

    def smallest(self, schema: Schema) -> Any:
        """Return a value with only the required properties, and the first member of each union."""
        return self._example(schema, frozenset(), full=False)

    def fullest(self, schema: Schema) -> Any:
        """Return a value with every property, down to the first recursion."""
        return self._example(schema, frozenset(), full=True)

    def variants(self, schema: Schema, seen: set[str] | None = None) -> Iterator[Any]:
        """Yield the smallest value, the fullest value, and one per union member and enum value.

        The last ones are placed in the smallest value. Each named schema is expanded only once, so
        the iteration ends. `seen` holds the names that were expanded.
        """
        seen = set() if seen is None else seen
        name = schema.get("$ref")
        if name is not None:
            if name in seen:
                yield self.smallest(schema)
                return
            seen.add(name)
        schema = self.resolve(schema)
        if members := _members(schema):
            for member in members:
                yield from self.variants(member, seen)
        elif "enum" in schema:
            yield from schema["enum"]
        elif "properties" in schema:
            yield from self._objects(schema, seen)
        elif schema.get("type") == "array":
            # All variants go into one list. The server's error names the index of the wrong item.
            items = list(self.variants(schema["items"], seen))
            most = schema.get("maxItems", _MOST_ITEMS)
            yield from (items[start : start + most] for start in range(0, len(items), most))
        else:
            yield self.smallest(schema)

    def widest(self, schema: Schema) -> Any:
        """Return the fullest value, with every variant of the items in each of its arrays."""
        value = self.fullest(schema)
        for name, inner in self.resolve(schema).get("properties", {}).items():
            if self.resolve(inner).get("type") == "array":
                value[name] = list(self.variants(self.resolve(inner)["items"]))
        return value

    def _objects(self, schema: Schema, seen: set[str]) -> Iterator[Any]:
        base = self.smallest(schema)
        yield base
        yield self.fullest(schema)
        for name, inner in schema["properties"].items():
            for value in self.variants(inner, seen):
                if name not in base or value != base[name]:
                    yield {**base, name: value}

    def _example(self, schema: Schema, inside: frozenset[str], *, full: bool) -> Any:
        if name := schema.get("$ref"):
            if name in inside:
                full = False
            inside |= {name}
        schema = self.resolve(schema)
        if members := _members(schema):
            return self._example(members[0], inside, full=full)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][0]
        if "properties" in schema:
            names = schema["properties"] if full else schema.get("required", ())
            return {
                name: self._example(schema["properties"].get(name, {}), inside, full=full)
                for name in names
            }
        match schema.get("type"):
            case "array":
                files = schema["items"].get("format") == "binary"  # a form needs at least one file
                count = max(schema.get("minItems", 0), 1 if full or files else 0)
                return [self._example(schema["items"], inside, full=full)] * count
            case "object":
                others = schema.get("additionalProperties")
                if not isinstance(others, dict):
                    others = {"type": "string"}
                value = self._example(others, inside, full=full)
                return {"key": value} if full else {}
            case kind:
                return _scalar(kind, schema)

    def _target(self, reference: str) -> Schema:
        value: Any = self._document
        for step in reference.removeprefix("#/").split("/"):
            value = value[step.replace("~1", "/").replace("~0", "~")]
        return self.resolve(value)


def _members(schema: Schema) -> list[Schema]:
    """Return the members of a union. A list of types is a union as well."""
    members = list(schema.get("oneOf") or schema.get("anyOf") or ())
    if not members and isinstance(kinds := schema.get("type"), list):
        members = [{**schema, "type": kind} for kind in kinds]
    return members


def _merged(parts: list[Schema]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for part in parts:
        before = merged
        merged = {**before, **part}
        if "properties" in before and "properties" in part:
            merged["properties"] = {**before["properties"], **part["properties"]}
            merged["required"] = [*before.get("required", ()), *part.get("required", ())]
    return merged


def _scalar(kind: str | None, schema: Schema) -> Any:
    if schema.get("format") == "binary":
        return "notes.txt", b"What is in a file."
    match kind:
        case "string":
            return _text(schema)
        case "integer" | "number":
            return _number(schema, 1 if kind == "integer" else 0.5)
        case "boolean":
            return True
        case "null":
            return None
        case _:
            return "anything"


def _text(schema: Schema) -> str:
    form: str | None = schema.get("format")
    texts: Sequence[str] = [_BY_FORMAT[form]] if form in _BY_FORMAT else _TEXTS
    shortest: int = schema.get("minLength", 0)
    longest: int = schema.get("maxLength", 1000)
    for text in texts:
        if shortest <= len(text) <= longest and re.search(schema.get("pattern", ""), text):
            return text
    if "pattern" not in schema:
        return "x" * max(shortest, 1)
    raise LookupError(f"no example text matches {schema}: add one to _TEXTS")


def _number(schema: Schema, usual: float) -> float:
    least: float = schema.get("minimum", schema.get("exclusiveMinimum", usual - 1) + usual)
    most: float = schema.get("maximum", schema.get("exclusiveMaximum", usual + 1) - usual)
    return max(least, min(usual, most))
