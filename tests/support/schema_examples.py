"""Values that fit a schema of the spec: the smallest, the fullest, and one for each choice in it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Schema = Mapping[str, Any]

# For a string with a pattern or bounds, the first of these that fits.
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
    """Of one document. A walk (`variants`) opens each named schema once, so that it ends."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document

    def resolve(self, schema: Schema) -> Schema:
        """Without `$ref` and `allOf`: what stands beside them is merged in."""
        while "$ref" in schema or "allOf" in schema:
            rest = {key: value for key, value in schema.items() if key not in {"$ref", "allOf"}}
            parts = [self._target(schema["$ref"])] if "$ref" in schema else []
            schema = _merged([*parts, *map(self.resolve, schema.get("allOf", ())), rest])
        return schema

    def smallest(self, schema: Schema) -> Any:
        """Only what is required, and the first of each choice."""
        return self._example(schema, frozenset(), full=False)

    def fullest(self, schema: Schema) -> Any:
        """Every property, at every depth up to the first repetition, and the first of each choice."""
        return self._example(schema, frozenset(), full=True)

    def variants(self, schema: Schema, seen: set[str] | None = None) -> Iterator[Any]:
        """The smallest value, the fullest, and then each member of each union, and each word of
        each enum, that can be reached from here, inside the smallest value otherwise.
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
            # Together, for their own places in the list tell them apart if one is wrong.
            items = list(self.variants(schema["items"], seen))
            most = schema.get("maxItems", _MOST_ITEMS)
            yield from (items[start : start + most] for start in range(0, len(items), most))
        else:
            yield self.smallest(schema)

    def widest(self, schema: Schema) -> Any:
        """The fullest, but with every choice in each of its lists."""
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
                files = schema["items"].get("format") == "binary"  # a form needs one
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
    """The choices of a union; a list of types is one, too."""
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
    raise LookupError(f"no text for {schema}: add one that fits")


def _number(schema: Schema, usual: float) -> float:
    least: float = schema.get("minimum", schema.get("exclusiveMinimum", usual - 1) + usual)
    most: float = schema.get("maximum", schema.get("exclusiveMaximum", usual + 1) - usual)
    return max(least, min(usual, most))
