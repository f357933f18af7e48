"""`output_schema`: the JSON schema of a type for `output_config.format`.

The API supports only a part of JSON Schema:
https://platform.claude.com/docs/en/build-with-claude/structured-outputs#json-schema-limitations
Unsupported rules are added to the description for the model to read. The response is checked
against the type itself.
"""

from __future__ import annotations

import functools
import json
import re
from typing import Any, NamedTuple, cast

from pydantic import TypeAdapter, create_model
from pydantic.errors import PydanticUndefinedAnnotation, PydanticUserError
from pydantic_core import SchemaError, from_json, to_json

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown

from .output_type import check_is_type
from .schema_hints import IGNORED, description_of

FORMATS = frozenset(
    ("date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid")
)
_REGEX = re.compile(
    r"""(?: [^\\\[\]{}(|*+?] | \((?!\?) | \\[dws] | \\[^\w\s]
          | \[ (?: [^\\\[\]] | \\[dws] | \\[^\w\s] )+ \]
          | (?: [*+?] | \{ \d{1,2} (?: ,\d{0,2} )? \} ) (?! [*+?{] ) )*""",
    re.VERBOSE,
)
"""Matches regular expressions that use only the features that the page above lists."""

Schema = dict[str, Any]


class Shape(NamedTuple):
    """The adapter and the schema of a type, built once."""

    adapter: TypeAdapter[Any]
    schema: bytes
    """The schema as JSON text, so that each caller gets its own copy."""
    wrapped: bool
    """Whether the output is wrapped as `{"value": ...}` because the type is not an object."""


def output_schema(kind: Any) -> Schema:
    """Return the JSON schema of a type as a new dict.

    The outermost value of the schema is always an object. Any other type is wrapped as
    `{"value": ...}`, and `Output` unwraps it again. Equal calls return the same schema, byte for
    byte.

    Args:
        kind: A model, a dataclass, a `TypedDict`, `list[...]`, a `Literal`, a union, or anything
            else that pydantic's `TypeAdapter` accepts.

    Raises:
        RequestError: A schema of the API cannot express the type: a dict with arbitrary keys
            (`dict[str, ...]`), a recursive type, `Any`, or a type without a JSON schema. The
            message has the place in the type.
    """
    return cast("Schema", from_json(shape(kind).schema))


def shape(kind: Any) -> Shape:
    """Return the `Shape` of `kind`. The 128 most recently used ones are cached."""
    try:
        hash(kind)
        name = repr(kind)
    except Exception:  # noqa: BLE001 - the caller's object may raise anything
        return _build(kind)
    # `int | str` equals `str | int` but has another schema, so the key includes the repr.
    return _cached(kind, name)


@functools.lru_cache(maxsize=128)
def _cached(kind: Any, _shown: str) -> Shape:
    return _build(kind)


def _build(kind: Any) -> Shape:
    check_is_type(kind)
    name = name_of(kind)
    try:
        adapter = TypeAdapter[Any](kind)
        raw = adapter.json_schema()
        wrapped = _resolved(raw, raw).get("type") != "object"
        if wrapped:
            # As in the schema of a tool, the outermost value must not be a union or an array.
            adapter = TypeAdapter(create_model("Wrapped", value=(kind, ...)))
            raw = adapter.json_schema()
    except (PydanticUserError, PydanticUndefinedAnnotation) as error:
        raise RequestError(f"{name} cannot be used as output: {error.message}") from error
    except (SchemaError, RuntimeError) as error:  # RuntimeError: the `repr` of an object may raise
        raise RequestError(f"{name} cannot be used as output: {error}") from error
    return Shape(adapter, to_json(_SchemaConverter(name, raw, wrapped=wrapped).root()), wrapped)


def name_of(kind: Any) -> str:
    """Return the name of a type for error messages."""
    text = kind.__name__ if isinstance(kind, type) else shown(kind).replace("typing.", "")
    return text if len(text) <= 80 else text[:77] + "..."


def _resolved(schema: Schema, root: Schema) -> Schema:
    """Return `schema`, or the definition that it refers to."""
    while "$ref" in schema:
        schema = root.get("$defs", {}).get(_name(schema), {})
    return schema


def _name(schema: Schema) -> str:
    name: str = schema["$ref"].removeprefix("#/$defs/")
    return name.replace("~1", "/").replace("~0", "~")  # the escapes of a JSON pointer


class _SchemaConverter:
    """Converts pydantic's schema into one that the API accepts. The original is not changed."""

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
            raise self._error(path, "the type allows any value, but the API requires a type")
        if description := description_of(rest):
            out["description"] = description
        return out

    def _reference(self, raw: Schema, path: str) -> Schema:
        if any(key not in IGNORED for key in raw if key != "$ref"):
            return self._inlined(raw, path)  # the API allows no other keyword next to `$ref`
        name = _name(raw)
        if name not in self._defs:
            self._defs[name] = self._inlined({"$ref": raw["$ref"]}, path)
        return {"$ref": raw["$ref"]}

    def _inlined(self, raw: Schema, path: str) -> Schema:
        name = _name(raw)
        if name not in self._raw.get("$defs", {}):
            raise self._error(
                path, f"the schema refers to {name}, but the API allows only references to $defs"
            )
        if name in self._inside:
            raise self._error(path, f"{name} contains itself, but the API allows no recursive type")
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
                raise self._error(
                    path, f"an enum value must be a string, number, boolean or null, not {shown}"
                )
        return {key: value, "type": kinds} if isinstance(kinds, str) else {key: value}

    def _object(self, rest: Schema, path: str) -> Schema:
        properties: dict[str, Schema] = rest.pop("properties", {})
        more = rest.pop("additionalProperties", False)
        if "patternProperties" in rest or (more is not False and not properties):
            raise self._error(
                path,
                "a dict has arbitrary keys, but the API requires named keys: use a model, or a"
                " list of models with a key and a value",
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
            out["items"] = {"type": "null"}  # for the empty tuple
        else:
            out["items"] = self._value({} if item is True else item, f"{path}[]")
        if rest.get("minItems") in {0, 1} and rest.get("maxItems") != rest["minItems"]:
            out["minItems"] = rest.pop("minItems")
        return out

    def _error(self, path: str, problem: str) -> RequestError:
        # The caller's type does not have the wrapper.
        place = re.sub(r"^value\.?", "", path) if self._wrapped else path
        where = f"{place}: " if place else ""
        return RequestError(f"{self._kind} cannot be used as output: {where}{problem}")


def _keep_text_rules(rest: Schema, out: Schema) -> None:
    if rest.get("format") in FORMATS and out["type"] == "string":
        out["format"] = rest.pop("format")
    if "pattern" in rest and _REGEX.fullmatch(rest["pattern"]):
        out["pattern"] = rest.pop("pattern")
