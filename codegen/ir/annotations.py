"""Types: datamodel-code-generator turns schemas into annotations, this reads them back.

It is given a copy of the schemas in which only structure is left, and it is asked only for types:
the layout of modules, names, docstrings and the openness of unions are decided here, because a
reader and a diff depend on them.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Sequence
from typing import Any, Literal

from datamodel_code_generator import InputFileType, LiteralType, OpenAPIScope, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import DatetimeClassType, Formatter, PythonVersion

from codegen.naming import names_in
from codegen.problems import Problems
from codegen.spec.references import PREFIX

from .api import Api, Field, Operation, Parameter, Schema, all_fields
from .parse import is_open_enum

Direction = Literal["response", "request"]

_STRUCTURE = {"type", "items", "properties", "enum", "const", "allOf"}

# What a caller may give where the wire has a string. They take part as schemas of their own, so
# that their names come back in place.
_GIVEN = {"date-time": "str | datetime", "date": "str | date", "binary": "FileInput"}


def annotate(api: Api, problems: Problems) -> None:
    """Fill in every annotation of `api`."""
    # Parameters outside bodies have no schema of their own; they take part under a made-up name.
    loose = {_loose(each): _object(_outside(each)) for each in api.operations}
    details = {f"Details{each.name}": _object(each.fields) for each in api.errors if each.fields}
    responses = _types(api.responses, details, "response", problems)
    requests = _types(api.requests, loose, "request", problems)
    for schemas, types in ((api.responses, responses), (api.requests, requests)):
        for schema in schemas.values():
            _fill(schema.fields, types[schema.name])
            schema.annotation = types[schema.name].get("", "")
    for error in api.errors:
        _fill(error.fields, responses.get(f"Details{error.name}", {}))
    for operation in api.operations:
        _fill(_outside(operation), requests[_loose(operation)])
        _fill_body(operation, api.requests)
    _accept_responses(api)
    for schemas in (api.responses, api.requests):
        for schema in schemas.values():
            _connect(schema, schemas)


def _fill(fields: Sequence[Field | Parameter], types: dict[str, str]) -> None:
    for index, each in enumerate(fields):
        each.annotation = types[f"p{index}"]


def _fill_body(operation: Operation, requests: dict[str, Schema]) -> None:
    fields = all_fields(requests, requests[operation.body]) if operation.body else []
    types = {each.wire: each.annotation for each in fields}
    for parameter in operation.parameters:
        if parameter.where == "body":
            whole = operation.whole_body and operation.body
            parameter.annotation = whole or types[parameter.wire]


def _loose(operation: Operation) -> str:
    return "Outside" + _camel(operation.id)


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.replace(".", "_").split("_"))


def _outside(operation: Operation) -> list[Parameter]:
    return [each for each in operation.parameters if each.where != "body"]


def _object(fields: Sequence[Field | Parameter]) -> dict[str, Any]:
    return {"type": "object", "properties": {each.wire: _sent(each) for each in fields}}


def _sent(each: Field | Parameter) -> dict[str, Any]:
    """Its schema; a path and a header take text alone, whatever that says."""
    if isinstance(each, Parameter) and each.where in {"path", "header"}:
        kept = {key: value for key, value in each.schema.items() if key != "format"}
        numbers = kept.get("type") in {"integer", "number", "boolean"}
        return {**kept, "type": "string"} if numbers else kept
    return each.schema


# What is given to datamodel-code-generator


def _alias(name: str, numbers: dict[str, int]) -> str:
    """The name under which a schema is given away: one that no generator wants to improve."""
    return f"S{numbers[name]}"


def _structure(value: Any, direction: Direction, numbers: dict[str, int]) -> Any:
    """`value` without what is no structure: descriptions, limits, defaults, tags, extensions."""
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        return {"$ref": PREFIX + _alias(value["$ref"].removeprefix(PREFIX), numbers)}
    if is_open_enum(value) or ("enum" in value and direction == "response"):
        return _open_enum(value)
    branches = value.get("oneOf") or value.get("anyOf")
    if branches:
        return {"anyOf": _each(branches, direction, numbers)}
    if isinstance(value.get("type"), list):
        # Spelt out, because `additionalProperties: {type: [string, 'null']}` comes back as Any.
        kinds = [
            {**value, "type": each} if each != "null" else {"type": each} for each in value["type"]
        ]
        return {"anyOf": _each(kinds, direction, numbers)}
    if direction == "request" and value.get("format") in _GIVEN:
        return {"$ref": PREFIX + _alias(value["format"], numbers)}
    return _plain(value, direction, numbers)


def _plain(value: dict[str, Any], direction: Direction, numbers: dict[str, int]) -> dict[str, Any]:
    """The same of a schema with one type."""
    kept = {key: child for key, child in value.items() if key in _STRUCTURE}
    if value.get("format") in {"date-time", "date"}:
        kept["format"] = value["format"]
    for key in ("items", "allOf"):
        if key in kept:
            kept[key] = _each(kept[key], direction, numbers)
    if "properties" in kept:
        # Numbered, so that no name is special to the generator; `_fill` puts them back.
        children = _each(list(kept["properties"].values()), direction, numbers)
        kept["properties"] = {f"p{index}": child for index, child in enumerate(children)}
    elif "additionalProperties" in value:
        kept["additionalProperties"] = _structure(value["additionalProperties"], direction, numbers)
    if "properties" in kept:
        # All required: what may be absent is decided here, and "or null" is in the type.
        kept["required"] = list(kept["properties"])
    elif kept.get("type") == "object" and "additionalProperties" not in kept:
        kept["additionalProperties"] = True
    return kept


def _each(value: Any, direction: Direction, numbers: dict[str, int]) -> Any:
    if isinstance(value, list):
        return [_structure(child, direction, numbers) for child in value]
    return _structure(value, direction, numbers)


def _open_enum(value: dict[str, Any]) -> dict[str, Any]:
    """Known values or any other: a reply may bring a value that is newer than this spec."""
    known = next((branch for branch in value.get("anyOf", ()) if "enum" in branch), value)
    kind = known.get("type", "string")
    return {"anyOf": [{"type": kind, "enum": known["enum"]}, {"type": kind}]}


def _types(
    schemas: dict[str, Schema],
    extra: dict[str, dict[str, Any]],
    direction: Direction,
    problems: Problems,
) -> dict[str, dict[str, str]]:
    """Schema -> property -> annotation; an alias has the property `""`."""
    strings = {kind: {"type": "string"} for kind in _GIVEN} if direction == "request" else {}
    given = {**{s.name: s.schema for s in schemas.values()}, **extra, **strings}
    if not given:
        return {}
    numbers = {name: index for index, name in enumerate(given)}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "types", "version": "0"},
        "paths": {},
        "components": {
            "schemas": {
                _alias(name, numbers): _structure(value, direction, numbers)
                for name, value in given.items()
            }
        },
    }
    source = generate(
        json.dumps(document),
        input_file_type=InputFileType.OpenAPI,
        openapi_scopes=[OpenAPIScope.Schemas],
        output_model_type=DataModelType.TypingTypedDict
        if direction == "request"
        else DataModelType.PydanticV2BaseModel,
        output_datetime_class=DatetimeClassType.Datetime if direction == "response" else None,
        target_python_version=PythonVersion.PY_311,
        enum_field_as_literal=LiteralType.All,
        use_annotated=True,
        use_type_alias=True,
        use_union_operator=True,
        use_standard_collections=True,
        use_generic_container_types=direction == "request",
        disable_timestamp=True,
        formatters=[Formatter.BUILTIN],
    )
    assert isinstance(source, str)
    names = {_alias(name, numbers): _GIVEN.get(name, name) for name in given}
    types = {names.get(key, key): value for key, value in _read(source, names).items()}
    for name in given.keys() - types.keys() - strings.keys():
        problems.add(f"{PREFIX}{name}", "got no type from datamodel-code-generator")
    for name in types.keys() - given.keys() - set(_GIVEN.values()):
        problems.add(
            f"{PREFIX}{name}", "was made up by datamodel-code-generator: something has no name"
        )
    problems.check()
    return types


# What comes back


class _Simplify(ast.NodeTransformer):
    """`Optional[X]` -> `X | None`, `NotRequired[X]` -> `X`, `Annotated[X, Field()]` -> `X`,
    quoted names -> names, and the names of schemas as they are in the spec.
    """

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Name(self._names.get(node.id, node.id), node.ctx)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        name = node.value.id if isinstance(node.value, ast.Name) else ""
        if name == "Literal":
            return node
        node = ast.Subscript(node.value, self.visit(node.slice), node.ctx)
        if name in {"NotRequired", "Required"}:
            return node.slice
        if name == "Annotated" and isinstance(node.slice, ast.Tuple):
            return node.slice.elts[0]
        if name == "Optional":
            return ast.BinOp(node.slice, ast.BitOr(), ast.Constant(None))
        if name == "Union" and isinstance(node.slice, ast.Tuple):
            first, *rest = node.slice.elts
            for each in rest:
                first = ast.BinOp(first, ast.BitOr(), each)
            return first
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, str):
            return ast.Name(self._names.get(node.value, node.value), ast.Load())
        return node


def _text(node: ast.expr, names: dict[str, str]) -> str:
    text = ast.unparse(ast.fix_missing_locations(_Simplify(names).visit(node)))
    # `None` once and last, as one would write it.
    parts = [part for part in union_members(text) if part != "None"]
    return " | ".join(parts + ["None"] * (len(parts) < len(union_members(text))))


def union_members(text: str) -> list[str]:
    """The members of a union at the top level of an annotation."""
    parts, depth, start = [], 0, 0
    quote = ""
    for index, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char in "[(":
            depth += 1
        elif char in "])":
            depth -= 1
        elif char == "|" and depth == 0:
            parts.append(text[start:index].strip())
            start = index + 1
    return list(dict.fromkeys([*parts, text[start:].strip()]))


def _read(source: str, names: dict[str, str]) -> dict[str, dict[str, str]]:
    types: dict[str, dict[str, str]] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            types[node.name] = {
                each.target.id: _text(each.annotation, names)
                for each in node.body
                if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
            }
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            types[node.target.id] = {"": _text(node.value, names)}
        elif (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(node.value, ast.Call)
        ):
            types[node.targets[0].id] = {"": _text(node.value.args[1], names)}
    return types


# Between the types


def _accept_responses(api: Api) -> None:
    """Let a response type stand wherever its request twin is asked for: `TextBlock` where
    `TextBlockParam` is. In a union, the twin of the whole union comes once.
    """
    twins = {
        name: twin
        for name, schema in api.requests.items()
        if (twin := re.sub("Params?$", "", name)) != name and _fits(api.responses.get(twin), schema)
    }
    unions = {name: twin for name, twin in twins.items() if api.requests[name].kind == "union"}
    for name, schema in api.requests.items():
        if schema.kind == "union":
            members = union_members(schema.annotation)
            extra = [unions[name]] if name in unions else [twins[m] for m in members if m in twins]
            extra = list(dict.fromkeys(extra))
            schema.annotation = " | ".join([*members, *extra])
            schema.responses = set(extra)
        for each in schema.fields:
            each.annotation, used = _with_twins(each.annotation, twins, unions)
            schema.responses |= used
    for operation in api.operations:
        for parameter in operation.parameters:
            parameter.annotation, _ = _with_twins(parameter.annotation, twins, unions)


def _fits(response: Schema | None, request: Schema) -> bool:
    """Whether a response has all that a request asks for, and nothing that it does not know."""
    if response is None or response.kind != request.kind:
        return False
    if request.kind == "union":
        return response.tag is not None and response.tag == request.tag
    known = {each.wire for each in request.fields}
    needed = {each.wire for each in request.fields if each.required}
    return request.kind == "object" and needed <= {each.wire for each in response.fields} <= known


def _with_twins(
    annotation: str, twins: dict[str, str], unions: dict[str, str]
) -> tuple[str, set[str]]:
    used = set()
    for name in sorted(names_in(annotation) & twins.keys() - unions.keys()):
        twin = twins[name]
        if twin not in names_in(annotation):
            used.add(twin)
            annotation = _replace(annotation, name, f"{name} | {twin}")
    return annotation, used


def _replace(annotation: str, name: str, by: str) -> str:
    return re.sub(rf"\b{name}\b", by, annotation)


def _connect(schema: Schema, schemas: dict[str, Schema]) -> None:
    """Note which other schemas the annotations of `schema` name."""
    names = names_in(schema.annotation)
    for each in schema.fields:
        names |= names_in(each.annotation)
    if schema.base:
        names.add(schema.base)
    schema.depends = {
        name for name in names - schema.responses if name in schemas and name != schema.name
    }
