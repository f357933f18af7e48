"""The places of operations: paths, parameters, bodies, responses and headers."""

from __future__ import annotations

import re
from typing import Any

from .reader import DROP, Place, Reader, Rule, Steps
from .rules import (
    anything,
    either,
    flag,
    identifier,
    is_identifier,
    line,
    mapping,
    matching,
    one_of,
    place,
    reference,
    sequence,
    text,
)
from .schema import any_schema, schema_name

METHODS = ("delete", "get", "head", "patch", "post", "put")

_SEGMENT = r"[A-Za-z0-9._~!$&()*+,;=:@%-]"
_PATH = rf"(?:/(?:{_SEGMENT}|{{[^{{}}/\"'\\\s]+}})*)+"
own_path = matching(
    rf"(?:/(?:{_SEGMENT}|{{[A-Za-z_]\w*}})*)+",
    "a path that starts with / and has only URL characters, with parameters as {name}",
)
foreign_path = matching(
    rf"{_PATH}(?:\?[A-Za-z0-9_]+=[A-Za-z0-9._-]+(?:&[A-Za-z0-9_]+=[A-Za-z0-9._-]+)*)?",
    "a path that starts with / and has only URL characters, with parameters as {name}",
)
_status = matching(r"[1-5](?:\d\d|XX)|default", "a status such as 200 or 4XX, or `default`")
_WORD = r"[A-Za-z0-9!#$%&*+.^_|~-]+"
header_name = matching(_WORD, "a header name")
media_type = matching(rf"{_WORD}/{_WORD}(?: *;[\x20!\x23-\x7e]*)?|\*/\*", "a media type")
parameter_name = matching(
    r'[^\x00-\x20\x7f"\\\ud800-\udfff]+', "a name without spaces, quotes and backslashes"
)
foreign_parameter_name = matching(
    r"[^\x00-\x1f\x7f\ud800-\udfff]+", "a name without control characters"
)
beta_name = matching(r"[A-Za-z0-9._-]+", "the name of a beta")

_WIRES = {
    "path": ("simple",),
    "query": ("form", "deepObject"),
    "header": ("simple",),
}
_NOT_HERE = "each operation states it itself"


def _accessors(reader: Reader, steps: Steps, value: Any) -> Any:
    found = sequence(line)(reader, steps, value)
    for accessor in found if isinstance(found, list) else ():
        if "." not in accessor:
            reader.problem(steps, f"must have the form group.method, not {accessor!r}")
        elif not all(is_identifier(step) and step[0] != "_" for step in accessor.split(".")):
            reader.problem(steps, f"must consist of valid Python names, not {accessor!r}")
    return found


def places(*, foreign: bool) -> dict[str, Place]:
    """Return the places of operations, for this project's spec or for a document of others."""
    documentation: dict[str, Rule] = {"example": anything, "examples": anything}
    media = mapping(place("media type"), key=media_type)
    named = text if foreign else schema_name
    operation: dict[str, Rule] = {
        "operationId": line if foreign else matching(r"[A-Za-z_][\w.]*", "an accessor"),
        "summary": line,
        "description": text,
        "deprecated": flag,
        "parameters": sequence(place("parameter")),
        "requestBody": place("request body"),
        "responses": mapping(place("response"), key=_status),
    }
    unsupported = {
        "callbacks": "the client receives no calls",
        "servers": "the base URL is an option of the client",
        "security": "the credentials are an option of the client",
        "externalDocs": "put the link into the description",
        "tags": "the accessors group the operations",
    }
    item: dict[str, Rule] = {method: place("operation") for method in METHODS}
    item["parameters"] = sequence(place("parameter"))
    path_level = {
        "summary": _NOT_HERE,
        "description": _NOT_HERE,
        "servers": unsupported["servers"],
        "$ref": "the document must be in one file",
        **dict.fromkeys(("options", "trace"), "the client does not send it"),
    }
    if foreign:
        operation["tags"] = sequence(line)
        del unsupported["tags"]
    webhook = {
        "x-accessors": _accessors,
        "x-stability": one_of("ga", "beta"),
    }
    return {
        "path": Place("a path", item, path_level),
        "operation": Place(
            "an operation",
            operation,
            unsupported,
            {
                **webhook,
                "x-betas": sequence(beta_name),
                "x-page": place("x-page"),
                "x-stream": place("x-stream"),
                "x-beta-reply": named,
                "x-helpers": mapping(schema_name),
            },
        ),
        "x-page": Place("a page", {"kind": line, "item": named}),
        "x-stream": Place(
            "a stream",
            {"event": named, "when": parameter_name, "done": text, "accumulate": named},
        ),
        "parameter": Place(
            "a parameter",
            {
                "$ref": reference("parameters", text if foreign else parameter_name),
                "name": foreign_parameter_name if foreign else parameter_name,
                "in": one_of("path", "query", "header", "cookie"),
                "description": text,
                "required": flag,
                "deprecated": flag,
                "schema": any_schema,
                "style": one_of("simple", "form", "deepObject", *_OTHER_STYLES),
                "explode": flag,
                **documentation,
            },
            {
                "content": "give the parameter a `schema`",
                "allowReserved": "values are always percent-encoded",
                "allowEmptyValue": "an empty value is an empty string",
            },
            {
                "x-beta-only": either(flag, bool, sequence(text)),
                "x-ga-only": flag,
                "x-python-name": identifier("a valid Python name"),
            },
            _check_parameter,
        ),
        "request body": Place(
            "a request body",
            {
                "$ref": reference("requestBodies"),
                "content": media,
                "required": flag,
                "description": text,
            },
            {},
            {"x-python-name": identifier("a valid Python name")},
            _check_body,
        ),
        "response": Place(
            "a response",
            {
                "$ref": reference("responses"),
                "description": text,
                "content": media,
                "headers": mapping(place("header"), key=header_name),
            },
            {"links": "the client follows no links"},
        ),
        "header": Place(
            "a header",
            {
                "$ref": reference("headers"),
                "description": text,
                "schema": any_schema,
                "required": flag,
                "deprecated": flag,
                **documentation,
            },
            {
                "style": "headers are text",
                "explode": "headers are text",
                "content": "headers are text",
            },
        ),
        "media type": Place(
            "a media type",
            {"schema": any_schema, **documentation},
            {
                "encoding": "each part of a form has the encoding that follows from its type",
                **dict.fromkeys(
                    ("itemSchema", "itemEncoding", "prefixEncoding"), "it is a key of OpenAPI 3.2"
                ),
            },
        ),
    }


_OTHER_STYLES = ("spaceDelimited", "pipeDelimited", "matrix", "label")


def _check_parameter(reader: Reader, steps: Steps, value: dict[str, Any]) -> object:
    if "$ref" in value:
        return None
    where, name = value.get("in"), value.get("name", "")
    if where == "cookie":
        reader.left_out(steps, "is a cookie, which is not supported: the client sends none")
        return DROP
    for key in ("name", "in", "schema"):
        if key not in value:
            reader.wrong(steps, f"must have {key}")
    if where == "header" and not re.fullmatch(_WORD, name, re.ASCII):
        reader.wrong((*steps, "name"), f"must be a header name, not {name!r}")
    if where == "path" and not value.get("required"):
        reader.problem(steps, "must have `required: true`, because it is in the path")
    style = value.get("style")
    if where in _WIRES and style is not None and style not in _WIRES[where]:
        reader.left_out((*steps, "style"), f"{style} is not supported in a {where}")
        del value["style"]
    return None


def _check_body(reader: Reader, steps: Steps, value: dict[str, Any]) -> None:
    if "$ref" not in value and not value.get("content"):
        reader.problem(steps, "must have content")
