"""`annotate`: fills in the Python annotations, which datamodel-code-generator derives from schemas.

datamodel-code-generator gets a copy of the schemas that is reduced to their structure, and only the
types in its output are used. This package itself decides on modules, names, docstrings and open
unions, so that the generated code stays readable and its diffs stay small.
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

# The types that a caller may pass for a string of a given format. Each format is passed to the
# generator as a schema of its own, so that its name appears in the annotations that come back.
_ACCEPTED = {"date-time": "str | datetime", "date": "str | date", "binary": "FileInput"}


def annotate(api: Api, problems: Problems) -> None:
    """Fill in every annotation of `api`, and which schemas each schema depends on."""
    # Parameters outside bodies have no named schema, so an object with an invented name holds them.
    outside = {
        _parameters_name(each): _object(_parameters_outside_body(each)) for each in api.operations
    }
    details = {f"Details{each.name}": _object(each.fields) for each in api.errors if each.fields}
    responses = _types(api.responses, details, "response", problems)
    requests = _types(api.requests, outside, "request", problems)
    for schemas, types in ((api.responses, responses), (api.requests, requests)):
        for schema in schemas.values():
            _fill(schema.fields, types[schema.name])
            schema.annotation = types[schema.name].get("", "")
            if schema.kind == "alias" and not schema.annotation:
                # The generator makes a class without fields of an object with any keys.
                mapping = "dict" if schemas is api.responses else "Mapping"
                schema.annotation = f"{mapping}[str, Any]"
    for error in api.errors:
        _fill(error.fields, responses.get(f"Details{error.name}", {}))
    for operation in api.operations:
        _fill(_parameters_outside_body(operation), requests[_parameters_name(operation)])
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


def _parameters_name(operation: Operation) -> str:
    return "Outside" + _camel(operation.id)


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.replace(".", "_").split("_"))


def _parameters_outside_body(operation: Operation) -> list[Parameter]:
    return [each for each in operation.parameters if each.where != "body"]


def _object(fields: Sequence[Field | Parameter]) -> dict[str, Any]:
    return {"type": "object", "properties": {each.wire: _accepted_schema(each) for each in fields}}


def _accepted_schema(each: Field | Parameter) -> dict[str, Any]:
    """Return the schema to annotate with. A path or header parameter accepts only text."""
    if isinstance(each, Parameter) and each.where in {"path", "header"}:
        kept = {key: value for key, value in each.schema.items() if key != "format"}
        numbers = kept.get("type") in {"integer", "number", "boolean"}
        return {**kept, "type": "string"} if numbers else kept
    return each.schema


# Input of datamodel-code-generator


def _alias(name: str, numbers: dict[str, int]) -> str:
    """Return a name for the schema that datamodel-code-generator does not change."""
    return f"S{numbers[name]}"


def _structure(value: Any, direction: Direction, numbers: dict[str, int]) -> Any:
    """Return `value` without descriptions, limits, defaults, tags and extensions."""
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
        # Expanded, because `additionalProperties: {type: [string, 'null']}` would become Any.
        kinds = [
            {**value, "type": each} if each != "null" else {"type": each} for each in value["type"]
        ]
        return {"anyOf": _each(kinds, direction, numbers)}
    if direction == "request" and value.get("format") in _ACCEPTED:
        return {"$ref": PREFIX + _alias(value["format"], numbers)}
    return _plain(value, direction, numbers)


def _plain(value: dict[str, Any], direction: Direction, numbers: dict[str, int]) -> dict[str, Any]:
    """Return the structure of a schema with one type."""
    kept = {key: child for key, child in value.items() if key in _STRUCTURE}
    if value.get("format") in {"date-time", "date"}:
        kept["format"] = value["format"]
    for key in ("items", "allOf"):
        if key in kept:
            kept[key] = _each(kept[key], direction, numbers)
    if "properties" in kept:
        # Numbered, because the generator changes some property names. `_fill` maps them back.
        children = _each(list(kept["properties"].values()), direction, numbers)
        kept["properties"] = {f"p{index}": child for index, child in enumerate(children)}
    elif "additionalProperties" in value:
        kept["additionalProperties"] = _structure(value["additionalProperties"], direction, numbers)
    if "properties" in kept:
        # All required: the templates add what makes a field optional.
        kept["required"] = list(kept["properties"])
    elif kept.get("type") == "object" and "additionalProperties" not in kept:
        kept["additionalProperties"] = True
    return kept


def _each(value: Any, direction: Direction, numbers: dict[str, int]) -> Any:
    if isinstance(value, list):
        return [_structure(child, direction, numbers) for child in value]
    return _structure(value, direction, numbers)


def _open_enum(value: dict[str, Any]) -> dict[str, Any]:
    """Return an enum that accepts any value: the API may add values after this spec."""
    known = next((branch for branch in value.get("anyOf", ()) if "enum" in branch), value)
    kind = known.get("type", "string")
    return {"anyOf": [{"type": kind, "enum": known["enum"]}, {"type": kind}]}


def _types(
    schemas: dict[str, Schema],
    extra: dict[str, dict[str, Any]],
    direction: Direction,
    problems: Problems,
) -> dict[str, dict[str, str]]:
    """Return schema -> property -> annotation. An alias has one property, `""`."""
    strings = {kind: {"type": "string"} for kind in _ACCEPTED} if direction == "request" else {}
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
    names = {_alias(name, numbers): _ACCEPTED.get(name, name) for name in given}
    types = {names.get(key, key): value for key, value in _read(source, names).items()}
    for name in given.keys() - types.keys() - strings.keys():
        problems.add(f"{PREFIX}{name}", "datamodel-code-generator returned no type for this schema")
    for name in types.keys() - given.keys() - set(_ACCEPTED.values()):
        problems.add(
            f"{PREFIX}{name}",
            "is not in the spec but was created for an inline schema: define a named schema",
        )
    problems.check()
    return types


# Output of datamodel-code-generator


class _Simplify(ast.NodeTransformer):
    """Rewrites an annotation: `Optional[X]` -> `X | None`, `NotRequired[X]` -> `X`,
    `Annotated[X, Field()]` -> `X`, quoted names -> names, aliases -> names of the spec.
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
    # By convention, `None` comes once and last.
    parts = [part for part in union_members(text) if part != "None"]
    return " | ".join(parts + ["None"] * (len(parts) < len(union_members(text))))


def union_members(text: str) -> list[str]:
    """Return the members of the union at the top level of an annotation."""
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


# Relations between types


def _accept_responses(api: Api) -> None:
    """Accept a response type wherever its request type is accepted.

    For example, accept `TextBlock` for `TextBlockParam`. A request union accepts the response union
    as one more member.
    """
    accepted = {
        name: response
        for name, schema in api.requests.items()
        if (response := re.sub("Params?$", "", name)) != name
        and _fits(api.responses.get(response), schema)
    }
    unions = {name: each for name, each in accepted.items() if api.requests[name].kind == "union"}
    for name, schema in api.requests.items():
        if schema.kind == "union":
            members = union_members(schema.annotation)
            if name in unions:
                extra = [unions[name]]
            else:
                extra = list(dict.fromkeys(accepted[m] for m in members if m in accepted))
            schema.annotation = " | ".join([*members, *extra])
            schema.responses = set(extra)
        for each in schema.fields:
            each.annotation, used = _with_responses(each.annotation, accepted, unions)
            schema.responses |= used
    for operation in api.operations:
        for parameter in operation.parameters:
            parameter.annotation, _ = _with_responses(parameter.annotation, accepted, unions)


def _fits(response: Schema | None, request: Schema) -> bool:
    """Whether the response has every required field of the request and no field unknown to it."""
    if response is None or response.kind != request.kind:
        return False
    if request.kind == "union":
        return response.tag is not None and response.tag == request.tag
    known = {each.wire for each in request.fields}
    needed = {each.wire for each in request.fields if each.required}
    return request.kind == "object" and needed <= {each.wire for each in response.fields} <= known


def _with_responses(
    annotation: str, accepted: dict[str, str], unions: dict[str, str]
) -> tuple[str, set[str]]:
    """Return the annotation with the response types it accepts, and the types that were added."""
    used = set()
    for name in sorted(names_in(annotation) & accepted.keys() - unions.keys()):
        response = accepted[name]
        if response not in names_in(annotation):
            used.add(response)
            annotation = _replace(annotation, name, f"{name} | {response}")
    return annotation, used


def _replace(annotation: str, name: str, by: str) -> str:
    return re.sub(rf"\b{name}\b", by, annotation)


def _connect(schema: Schema, schemas: dict[str, Schema]) -> None:
    """Set `schema.depends` to the other schemas that its annotations name."""
    names = names_in(schema.annotation)
    for each in schema.fields:
        names |= names_in(each.annotation)
    if schema.base:
        names.add(schema.base)
    schema.depends = {
        name for name in names - schema.responses if name in schemas and name != schema.name
    }
