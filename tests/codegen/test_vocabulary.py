"""What the generator does not understand is a problem with its location, and never ignored."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.generate import generate
from codegen.problems import SpecError

Document = dict[str, Any]
Change = Callable[[Document], object]

ROOT = {"openapi": "3.1.0", "info": {"title": "Things", "version": "1"}, "x-parts": ["things"]}
REF = {"$ref": "#/components/schemas/Thing"}
REPLY = {"200": {"description": "It.", "content": {"application/json": {"schema": REF}}}}
PART: Document = {
    "x-title": "Things.",
    "paths": {
        "/v1/things": {
            "post": {
                "operationId": "things.create",
                "summary": "Create a thing",
                "description": "Creates it.",
                "x-stability": "ga",
                "x-accessors": ["things.create"],
                "parameters": [{"name": "size", "in": "query", "schema": {"type": "string"}}],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/ThingParams"}}
                    },
                },
                "responses": REPLY,
            }
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "description": "A thing.",
                "type": "object",
                "properties": {"name": {"type": "string"}},
            },
            "ThingParams": {
                "description": "A thing to be.",
                "type": "object",
                "required": ["name"],
                "properties": {"name": {"type": "string", "description": "Its name."}},
            },
        }
    },
}
OPERATION = "things#/paths/~1v1~1things/post"
BUNDLED = "#/paths/~1v1~1things/post"
THING = "things#/components/schemas/Thing"
SCHEMAS = "#/components/schemas"
VALUES = "x-deprecated-values"


def _operation(part: Document) -> Document:
    found: Document = part["paths"]["/v1/things"]["post"]
    return found


def _schema(part: Document, name: str = "Thing") -> Document:
    found: Document = part["components"]["schemas"][name]
    return found


def _field(part: Document, **keys: Any) -> None:
    _schema(part)["properties"]["name"] = keys


def _parameter(part: Document, **keys: Any) -> None:
    _operation(part)["parameters"][0].update(keys)


def _add(part: Document, name: str, schema: Any, *, used: bool = True) -> None:
    part["components"]["schemas"][name] = schema
    if used:
        _schema(part)["properties"]["more"] = {"$ref": f"{SCHEMAS}/{name}"}


def _member(part: Document, **tag: Any) -> None:
    _add(part, "One", {"type": "object", "properties": {"kind": {"const": "one"}}})
    _add(part, "Two", {"type": "object", "properties": tag})
    union = {
        "oneOf": [{"$ref": f"{SCHEMAS}/One"}, {"$ref": f"{SCHEMAS}/Two"}],
        "discriminator": {"propertyName": "kind"},
    }
    _add(part, "Either", union)


def _reply(part: Document, content: Any, status: str = "200") -> None:
    _operation(part)["responses"] = {status: {"description": "It.", "content": content}}


def _body(part: Document, **keys: Any) -> None:
    _operation(part)["requestBody"].update(keys)


WRONG: dict[str, tuple[Change, str]] = {
    "misspelled type": (
        lambda part: _field(part, type="booleen"),
        "array, object, null, not 'booleen'; did you mean `boolean`?",
    ),
    "misspelled key of a schema": (
        lambda part: _field(part, type="string", descripion="Its name."),
        f"{THING}/properties/name/descripion: is not a key of a schema; did you mean `description`?",
    ),
    "misspelled key of an operation": (
        lambda part: _operation(part).update(sumary="Create"),
        f"{OPERATION}/sumary: is not a key of an operation; did you mean `summary`?",
    ),
    "nullable": (
        lambda part: _field(part, type="string", nullable=True),
        f"{THING}/properties/name/nullable: is not supported: it is a key of OpenAPI 3.0",
    ),
    "key that types cannot express": (
        lambda part: _schema(part).update(patternProperties={"^x": {}}),
        f"{THING}/patternProperties: is not supported: Python types cannot express it",
    ),
    "schema false": (
        lambda part: _schema(part)["properties"].update(never=False),
        f"{THING}/properties/never: is not supported: no value matches the schema `false`",
    ),
    "schema that is text": (
        lambda part: _schema(part)["properties"].update(name="string"),
        f"{THING}/properties/name: must be a schema, which is a mapping, not 'string'",
    ),
    "schema name that is not a class name": (
        lambda part: _add(part, "a-thing", {"type": "string"}, used=False),
        "things#/components/schemas/a-thing: must be a name that can name a Python class",
    ),
    "schema name that generated modules use": (
        lambda part: _add(part, "Literal", {"type": "string"}),
        "things#/components/schemas/Literal: must not be Literal, which generated modules use",
    ),
    "property name with quotes": (
        lambda part: _schema(part)["properties"].update({'x": __import__("os"), "y': {}}),
        "must be a name without quotes",
    ),
    "reference into a schema": (
        lambda part: _field(part, **{"$ref": f"{SCHEMAS}/Thing/properties/name"}),
        "/name/$ref: must refer to a named entry, not to a place inside of it",
    ),
    "reference to another file": (
        lambda part: _field(part, **{"$ref": "other.yaml#/Thing"}),
        "/name/$ref: must be a reference that starts with #/components/schemas/",
    ),
    "type beside a reference": (
        lambda part: _field(part, **REF, type="object"),
        f"{THING}/properties/name/type: is not supported beside `$ref`",
    ),
    "alternatives beside properties": (
        lambda part: _schema(part).update(anyOf=[{"required": ["name"]}]),
        f"{THING}/anyOf: is not supported beside `properties`",
    ),
    "discriminator without alternatives": (
        lambda part: _schema(part).update(discriminator={"propertyName": "name"}),
        f"{THING}/discriminator: is not supported without `oneOf` or `anyOf`",
    ),
    "fractional number in an enum": (
        lambda part: _field(part, type="number", enum=[0.5]),
        f"{THING}/properties/name/enum/0: must be text, an integer, true, false or null, not 0.5",
    ),
    "empty enum": (
        lambda part: _field(part, type="string", enum=[]),
        f"{THING}/properties/name/enum: must not be empty",
    ),
    "deprecated value that the enum does not list": (
        lambda part: _field(part, enum=["a"], **{VALUES: {"b": {}}}),
        f"{THING}/properties/name/{VALUES}/b: is not a value of the `enum`",
    ),
    "deprecated value without an enum": (
        lambda part: _field(part, type="string", **{VALUES: {"b": {}}}),
        f"{THING}/properties/name/{VALUES}/b: is not a value of the `enum`",
    ),
    "date of retirement that is not a date": (
        lambda part: _field(part, enum=["a"], **{VALUES: {"a": {"retires": "June"}}}),
        f"{THING}/properties/name/{VALUES}/a/retires: must be a date such as 2026-06-30, not 'June'",
    ),
    "replacement that the enum does not list": (
        lambda part: _field(part, enum=["a"], **{VALUES: {"a": {"replacement": "b"}}}),
        f"{VALUES}/a/replacement: must be a value of the `enum` that is not deprecated, not 'b'",
    ),
    "replacement that is deprecated": (
        lambda part: _field(
            part, enum=["a", "b"], **{VALUES: {"a": {"replacement": "b"}, "b": {}}}
        ),
        f"{VALUES}/a/replacement: must be a value of the `enum` that is not deprecated, not 'b'",
    ),
    "hot members without a discriminator": (
        lambda part: _schema(part).update({"x-hot": ["a"]}),
        f"{THING}/x-hot: needs a `discriminator`, whose tags it lists",
    ),
    "control character in a description": (
        lambda part: _field(part, type="string", description="a\x00b"),
        f"{THING}/properties/name/description: must not contain the character '\\x00'",
    ),
    "half of a surrogate pair": (
        lambda part: _field(part, type="string", const="\ud83d"),
        "things.yaml: has an escape that is half of a surrogate pair (line 1)",
    ),
    "summary of two lines": (
        lambda part: _operation(part).update(summary="Create\na thing"),
        f"{OPERATION}/summary: must be one line of text",
    ),
    "operationId that is null": (
        lambda part: _operation(part).update(operationId=None),
        f"{OPERATION}/operationId: must be an accessor, not null",
    ),
    "cookie parameter": (
        lambda part: _parameter(part, **{"in": "cookie"}),
        f"{OPERATION}/parameters/0: is a cookie, which is not supported",
    ),
    "parameter without a schema": (
        lambda part: _operation(part)["parameters"][0].pop("schema"),
        f"{OPERATION}/parameters/0: must have schema",
    ),
    "style that is not supported": (
        lambda part: _parameter(part, style="pipeDelimited"),
        f"{OPERATION}/parameters/0/style: pipeDelimited is not supported in a query",
    ),
    "header name with a space": (
        lambda part: _parameter(part, name="x y"),
        f"{OPERATION}/parameters/0/name: must be a name without spaces",
    ),
    "servers of a path": (
        lambda part: part["paths"]["/v1/things"].update(servers=[]),
        "things#/paths/~1v1~1things/servers: is not supported: the base URL is an option",
    ),
    "summary of a path": (
        lambda part: part["paths"]["/v1/things"].update(summary="Things"),
        "things#/paths/~1v1~1things/summary: is not supported: each operation states it itself",
    ),
    "path with a quote": (
        lambda part: part["paths"].update({'/v1/"+x+"': {}}),
        "must be a path that starts with /",
    ),
    "accessor with a space": (
        lambda part: _operation(part).update({"x-accessors": ["things.a b"]}),
        f"{OPERATION}/x-accessors: must consist of valid Python names, not 'things.a b'",
    ),
    "responses by number": (
        lambda part: _operation(part).update(responses={"20": {"description": "It."}}),
        f"{OPERATION}/responses/20: must be a status such as 200 or 4XX, or `default`, not '20'",
    ),
}
# Found after the parts are bundled.
LATER: dict[str, tuple[Change, str]] = {
    "body of two content types": (
        lambda part: _body(
            part,
            content={
                kind: {"schema": {"$ref": f"{SCHEMAS}/ThingParams"}}
                for kind in ("application/json", "multipart/form-data")
            },
        ),
        f"{BUNDLED}/requestBody/content: must have one content type, not application/json, multi",
    ),
    "optional body with required fields": (
        lambda part: _body(part, required=False),
        f"{BUNDLED}/requestBody: is optional, but its fields name are required",
    ),
    "event stream without x-stream": (
        lambda part: _reply(part, {"text/event-stream": {"schema": REF}}),
        f"{BUNDLED}: must have x-stream",
    ),
    "x-stream without an event stream": (
        lambda part: _operation(part).update({"x-stream": {"event": "Thing"}}),
        f"{BUNDLED}/x-stream: requires a response of text/event-stream",
    ),
    "response without content": (
        lambda part: _operation(part).update(responses={"200": {"description": "It."}}),
        f"{BUNDLED}: its 200 response must have one of the content types",
    ),
    "two responses with content": (
        lambda part: _operation(part).update(responses={**REPLY, "202": REPLY["200"]}),
        f"{BUNDLED}/responses: must have one response with content, not 200, 202",
    ),
    "file beside JSON": (
        lambda part: _reply(
            part, {"application/json": {"schema": REF}, "application/octet-stream": {}}
        ),
        f"{BUNDLED}: its response must have one content type",
    ),
    "lines that are not objects": (
        lambda part: [
            _add(part, "Name", {"type": "string"}),
            _reply(part, {"application/x-jsonl": {"schema": {"$ref": f"{SCHEMAS}/Name"}}}),
            part["components"]["schemas"].pop("Thing"),
        ],
        f"{BUNDLED}: its lines, Name, must be objects",
    ),
    "union member without its tag": (
        lambda part: _member(part, other={"type": "string"}),
        f"{SCHEMAS}/Either: its member Two must have the property kind",
    ),
    "union member with any tag": (
        lambda part: _member(part, kind={"type": "string"}),
        f"{SCHEMAS}/Either: its member Two must have the property kind, with a `const`",
    ),
    "allOf of text": (
        lambda part: _add(part, "Odd", {"allOf": [REF, {"type": "string"}]}),
        f"{SCHEMAS}/Odd/allOf: is not supported for anything but objects",
    ),
    "inline allOf": (
        lambda part: _field(part, allOf=[REF, {"type": "object", "properties": {"a": {}}}]),
        f"{SCHEMAS}/Thing: has an inline `allOf`",
    ),
    "property of two types in allOf": (
        lambda part: _add(
            part,
            "Odd",
            {"allOf": [REF, {"type": "object", "properties": {"name": {"type": "integer"}}}]},
        ),
        f"{SCHEMAS}/Odd/allOf: has two different schemas for the property name",
    ),
    "schema that extends itself": (
        lambda part: _add(part, "Odd", {"allOf": [{"$ref": f"{SCHEMAS}/Odd"}, {"properties": {}}]}),
        f"{SCHEMAS}/Odd: extends itself: Odd -> Odd",
    ),
    "alias of itself": (
        lambda part: _add(part, "Loop", {"$ref": f"{SCHEMAS}/Loop"}),
        f"{SCHEMAS}/Loop: contains itself without an object in between: Loop -> Loop",
    ),
    "list of itself": (
        lambda part: _add(part, "Nest", {"type": "array", "items": {"$ref": f"{SCHEMAS}/Nest"}}),
        f"{SCHEMAS}/Nest: contains itself without an object in between: Nest -> Nest",
    ),
    "object in a query": (
        lambda part: _parameter(part, schema={"type": "object", "additionalProperties": True}),
        f"{BUNDLED}: its parameter size is an object in the query: add `style: deepObject`",
    ),
    "two properties with the same Python name": (
        lambda part: _schema(part)["properties"].update({"a-b": {}, "a_b": {}}),
        f"{SCHEMAS}/Thing/properties/a_b: has the same Python name as a-b",
    ),
}
RIGHT: dict[str, Change] = {
    "schema true": lambda part: _schema(part)["properties"].update(any=True),
    "free object with a name": lambda part: _add(
        part, "Free", {"type": "object", "additionalProperties": True}
    ),
    "object without properties": lambda part: _add(part, "Bare", {"type": "object"}),
    "parameters of a path": lambda part: part["paths"]["/v1/things"].update(
        parameters=_operation(part).pop("parameters")
    ),
    "enum without a type": lambda part: _field(part, enum=["a", "b"]),
    "enum with null": lambda part: _field(part, type=["string", "null"], enum=["a", None]),
    "enum of two types": lambda part: _field(part, enum=["a", 1, True]),
    "allOf of one reference": lambda part: _field(part, allOf=[REF], description="Another."),
}


def _write(directory: Path, part: Document, root: Document) -> Path:
    (directory / "parts").mkdir(parents=True)
    # YAML reads JSON, except for the escapes of half of a surrogate pair.
    (directory / "openapi.yaml").write_text(json.dumps(root), "utf-8")
    (directory / "parts" / "things.yaml").write_text(json.dumps(part), "utf-8")
    return directory


def _generate(directory: Path, change: Change) -> dict[str, str]:
    part = copy.deepcopy(PART)
    change(part)
    return generate(_write(directory / "spec", part, ROOT))


@pytest.mark.parametrize("case", WRONG | LATER)
def test_problem(tmp_path: Path, case: str) -> None:
    change, expected = (WRONG | LATER)[case]
    with pytest.raises(SpecError) as caught:
        _generate(tmp_path, change)
    assert any(expected in line for line in caught.value.problems), str(caught.value)


@pytest.mark.parametrize("case", RIGHT)
def test_what_is_understood(tmp_path: Path, case: str) -> None:
    assert _generate(tmp_path, RIGHT[case])


@pytest.mark.parametrize(
    "change, expected",
    [
        (
            {"components": {"schemas": {"A": {}}}},
            "#/components/schemas: is not supported: it belongs",
        ),
        ({"paths": {}}, "#/paths: is not supported: it belongs in a part"),
        ({"x-parts": []}, "#/x-parts: must list at least one part"),
        ({"x-parts": ["../x"]}, "#/x-parts/0: must be a path of names with lower-case letters"),
        ({"openapi": "3.0.3"}, "#/openapi: must be a version 3.1.x of OpenAPI"),
        ({"info": None}, "#/info: must be the info of a document, which is a mapping, not null"),
    ],
)
def test_problem_of_the_root(tmp_path: Path, change: Document, expected: str) -> None:
    with pytest.raises(SpecError) as caught:
        generate(_write(tmp_path / "spec", PART, {**ROOT, **change}))
    assert any(expected in line for line in caught.value.problems), str(caught.value)


@pytest.mark.parametrize("text", ["", "null", "[]", "&a [*a]", "? [a]\n: b", "!!timestamp x", "{"])
def test_root_that_is_not_a_mapping(tmp_path: Path, text: str) -> None:
    spec = _write(tmp_path / "spec", PART, ROOT)
    (spec / "openapi.yaml").write_text(text, "utf-8")
    with pytest.raises(SpecError, match=r"openapi\.yaml: "):
        generate(spec)


def test_part_that_contains_itself(tmp_path: Path) -> None:
    spec = _write(tmp_path / "spec", PART, ROOT)
    text = "x-title: Things.\ncomponents: {schemas: {A: &a {type: array, items: *a}}}\n"
    (spec / "parts" / "things.yaml").write_text(text, "utf-8")
    with pytest.raises(SpecError, match=r"things\.yaml: has a value that contains itself \(line 2"):
        generate(spec)


def test_part_that_is_nested_too_deeply(tmp_path: Path) -> None:
    schema: Document = {}
    for _ in range(150):
        schema = {"type": "array", "items": schema}
    with pytest.raises(SpecError, match="is nested more than 100 levels deep"):
        _generate(tmp_path, lambda part: _add(part, "Deep", schema))


INCOMPLETE: list[tuple[Change, str]] = [
    (
        lambda part: _schema(part).pop("description"),
        f"{SCHEMAS}/Thing: must have a description",
    ),
    (
        lambda part: _schema(part)["properties"].update(size={"type": "integer"}),
        f"{SCHEMAS}/Thing/properties/size: must have a description",
    ),
    (lambda part: _operation(part).pop("description"), f"{BUNDLED}: must have a description"),
    (lambda part: _operation(part).pop("summary"), f"{BUNDLED}: must have a summary"),
    (lambda part: None, f"{BUNDLED}/parameters/0: must have a description"),
    (
        lambda part: part.update({"x-error-codes": [{"status": 409, "code": "a", "class": "A"}]}),
        "things#/x-error-codes/a: must have a description",
    ),
]


@pytest.mark.parametrize("change, expected", INCOMPLETE)
def test_spec_of_this_repository_must_be_complete(
    tmp_path: Path, change: Change, expected: str
) -> None:
    part = copy.deepcopy(PART)
    change(part)
    spec = _write(tmp_path / "spec", part, ROOT)
    with pytest.raises(SpecError) as caught:
        generate(spec, complete=True)
    assert any(expected in line for line in caught.value.problems), str(caught.value)


def test_status_without_quotes_is_a_status(tmp_path: Path) -> None:
    spec = _write(tmp_path / "spec", PART, ROOT)
    part = spec / "parts" / "things.yaml"
    part.write_text(part.read_text("utf-8").replace('"200"', "200"), "utf-8")
    assert generate(spec)


def test_command_reports_a_problem_without_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = _write(tmp_path / "spec", {**PART, "paths": 1}, ROOT)
    assert main(["--spec", str(spec), "--output", str(tmp_path / "out")]) == 2
    assert "things#/paths: must be a mapping, not 1" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
