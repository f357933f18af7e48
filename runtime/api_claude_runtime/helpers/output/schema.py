"""The JSON schema of a type, as `output_config.format` takes it: a part of JSON Schema only.

https://platform.claude.com/docs/en/build-with-claude/structured-outputs#json-schema-limitations
What the API would refuse as a rule is said in the description, for the model to read; the reply is
checked against the type itself.
"""

from __future__ import annotations

import functools
import json
import re
from typing import Any, NamedTuple, cast

from pydantic import TypeAdapter, create_model
from pydantic.errors import PydanticUndefinedAnnotation, PydanticUserError
from pydantic_core import from_json, to_json

from api_claude_runtime.errors.base import RequestError

from .schema_hints import SILENT, in_words

FORMATS = frozenset(
    ("date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid")
)
_REGEX = re.compile(
    r"""(?: [^\\\[\]{}(|*+?] | \((?!\?) | \\[dws] | \\[^\w\s]
          | \[ (?: [^\\\[\]] | \\[dws] | \\[^\w\s] )+ \]
          | [*+?] | \{ \d{1,2} (?: ,\d{0,2} )? \} )*""",
    re.VERBOSE,
)
"""Regular expressions made only of what the API's page says works."""

Schema = dict[str, Any]


class Shape(NamedTuple):
    """What there is to know of a type, found once."""

    adapter: TypeAdapter[Any]
    schema: bytes
    """As JSON, so that each caller gets a copy of its own."""
    wrapped: bool
    """The output is `{"value": ...}`, as the type is no object."""


def output_schema(kind: Any) -> Schema:
    """The schema of `kind` (a model, a dataclass, a `TypedDict`, `list[...]`, a `Literal`, a union:
    what pydantic's `TypeAdapter` takes), as a dict of the caller's own.

    The outermost value is always an object: any other is wrapped as `{"value": ...}`, which
    `Output` takes off again. The same type gives the same schema, to the byte.

    Raises:
        RequestError: the API's schemas cannot say it, and where: free keys (`dict[str, ...]`), a
            type that contains itself, `Any`, or what has no JSON schema at all.
    """
    schema: Schema = from_json(shape(kind).schema)
    return schema


def shape(kind: Any) -> Shape:
    """That of `kind`: built on first use, and kept for the 128 used last."""
    try:
        hash(kind)
    except TypeError:  # as of an `Annotated` with a dict in it
        return _build(kind)
    # Equal is not the same: `int | str` equals `str | int`, and has another schema.
    return _cached(kind, repr(kind))


@functools.lru_cache(maxsize=128)
def _cached(kind: Any, _shown: str) -> Shape:
    return _build(kind)


def _build(kind: Any) -> Shape:
    name = name_of(kind)
    try:
        adapter = TypeAdapter[Any](kind)
        raw = adapter.json_schema()
        wrapped = _followed(raw, raw).get("type") != "object"
        if wrapped:
            # A union or an array may not stand outermost in a tool's schema either.
            adapter = TypeAdapter(create_model("Wrapped", value=(kind, ...)))
            raw = adapter.json_schema()
    except (PydanticUserError, PydanticUndefinedAnnotation) as error:
        raise RequestError(f"{name} cannot be an output: {error.message}") from error
    return Shape(adapter, to_json(_Walk(name, raw, wrapped=wrapped).root()), wrapped)


def name_of(kind: Any) -> str:
    """What to call a type in a message."""
    shown = kind.__name__ if isinstance(kind, type) else repr(kind).replace("typing.", "")
    return shown if len(shown) <= 80 else shown[:77] + "..."


def _followed(schema: Schema, root: Schema) -> Schema:
    """`schema`, or what it refers to."""
    while "$ref" in schema:
        schema = root.get("$defs", {}).get(_name(schema), {})
    return schema


def _name(schema: Schema) -> str:
    # As a JSON pointer escapes it.
    name: str = schema["$ref"].removeprefix("#/$defs/")
    return name.replace("~1", "/").replace("~0", "~")


class _Walk:
    """From pydantic's schema, which is left as it is, to one that the API takes."""

    def __init__(self, kind: str, raw: Schema, *, wrapped: bool) -> None:
        self._kind = kind
        self._raw = raw
        self._wrapped = wrapped
        self._defs: dict[str, Schema] = {}
        self._inside: list[str] = []

    def root(self) -> Schema:
        raw = self._raw
        schema = self._inlined(raw, "") if "$ref" in raw else self._value(raw, "")
        return {**schema, "$defs": self._defs} if self._defs else schema

    def _value(self, raw: Schema, path: str) -> Schema:
        if "$ref" in raw:
            return self._reference(raw, path)
        rest = dict(raw)
        out: Schema = {}
        members = rest.pop("anyOf", None) or rest.pop("oneOf", None)
        kinds = rest.pop("type", None)
        if isinstance(kinds, list) and "enum" not in rest:
            members = [
                {"type": "null"} if each == "null" else {**rest, "type": each}
                for each in cast("list[str]", kinds)
            ]
            rest = {}
        if members:
            out["anyOf"] = [self._value(member, path) for member in members]
        elif "const" in rest or "enum" in rest:
            out |= self._constant(rest, kinds, path)
        elif kinds == "object":
            out |= self._object(rest, path)
        elif kinds == "array":
            out |= self._array(rest, path)
        elif isinstance(kinds, str):
            out["type"] = kinds
            _keep_text_rules(rest, out)
        else:
            raise self._refused(path, "any value would do, and the API wants its type")
        if said := in_words(rest):
            out["description"] = said
        return out

    def _reference(self, raw: Schema, path: str) -> Schema:
        if any(key not in SILENT for key in raw if key != "$ref"):
            return self._inlined(raw, path)  # nothing may stand beside a reference
        name = _name(raw)
        if name not in self._defs:
            self._defs[name] = self._inlined({"$ref": raw["$ref"]}, path)
        return {"$ref": raw["$ref"]}

    def _inlined(self, raw: Schema, path: str) -> Schema:
        name = _name(raw)
        if name not in self._raw.get("$defs", {}):
            raise self._refused(path, f"refers to {name}, and the API follows no such reference")
        if name in self._inside:
            raise self._refused(path, f"leads back to {name}, and the API takes no recursion")
        target: Schema = self._raw["$defs"][name]
        own = {key: value for key, value in raw.items() if key not in {"$ref", "$defs"}}
        both = [each["description"] for each in (own, target) if each.get("description")]
        if both:
            own["description"] = "\n".join(dict.fromkeys(both))
        self._inside.append(name)
        schema = self._value({**target, **own}, path)
        self._inside.pop()
        return schema

    def _constant(self, rest: Schema, kinds: Any, path: str) -> Schema:
        key = "const" if "const" in rest else "enum"
        value = rest.pop(key)
        for each in cast("list[Any]", value) if key == "enum" else [value]:
            if isinstance(each, (dict, list)):
                shown = json.dumps(each, ensure_ascii=False)
                raise self._refused(
                    path, f"{shown} is no plain value, as the API wants of a choice"
                )
        return {key: value, "type": kinds} if isinstance(kinds, str) else {key: value}

    def _object(self, rest: Schema, path: str) -> Schema:
        properties: dict[str, Schema] = rest.pop("properties", {})
        more = rest.pop("additionalProperties", False)
        if "patternProperties" in rest or (more is not False and not properties):
            raise self._refused(
                path,
                "the keys of a dict are free, and the API wants them named: use a model, or"
                " a list of key and value",
            )
        out: Schema = {"type": "object"}
        out["properties"] = {
            name: self._value(each, f"{path}.{name}" if path else name)
            for name, each in properties.items()
        }
        if required := rest.pop("required", None):
            out["required"] = list(required)
        return {**out, "additionalProperties": False}

    def _array(self, rest: Schema, path: str) -> Schema:
        places: list[Schema] = rest.pop("prefixItems", [])
        item: Any = rest.pop("items", {})
        out: Schema = {"type": "array"}
        if places:
            kinds = [self._value(each, f"{path}[{at}]") for at, each in enumerate(places)]
            different = [each for at, each in enumerate(kinds) if each not in kinds[:at]]
            out["items"] = different[0] if len(different) == 1 else {"anyOf": different}
            names = [each.get("title") or each.get("type") or "see items" for each in places]
            rest["in order"] = ", ".join(names)
        elif rest.get("maxItems") == 0:
            out["items"] = {"type": "null"}  # of the empty tuple
        else:
            out["items"] = self._value({} if item is True else item, f"{path}[]")
        if rest.get("minItems") in {0, 1} and rest.get("maxItems") != rest["minItems"]:
            out["minItems"] = rest.pop("minItems")
        return out

    def _refused(self, path: str, why: str) -> RequestError:
        # The caller knows nothing of the wrapper.
        place = re.sub(r"^value\.?", "", path) if self._wrapped else path
        return RequestError(
            f"{self._kind} cannot be an output: {f'{place}: ' if place else ''}{why}"
        )


def _keep_text_rules(rest: Schema, out: Schema) -> None:
    if rest.get("format") in FORMATS and out["type"] == "string":
        out["format"] = rest.pop("format")
    if "pattern" in rest and _REGEX.fullmatch(rest["pattern"]):
        out["pattern"] = rest.pop("pattern")
