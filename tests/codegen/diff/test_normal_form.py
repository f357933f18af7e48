"""Ways to write the same document: none of them is a change."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diff.model import Class
from support.openapi_documents import SETTINGS, documents, places
from support.spec_diffs import PREFIX, diff, document, in_body, in_reply, obj, operation, ref, shown

STRING = {"type": "string", "maxLength": 3}
DESCRIBED = {**STRING, "description": "One.", "default": "a"}


@pytest.mark.parametrize(
    "before,after",
    [
        pytest.param(
            {"type": ["string", "null"], "maxLength": 3},
            {"anyOf": [STRING, {"type": "null"}]},
            id="a limit moves into a nullable",
        ),
        pytest.param(
            {"anyOf": [{"type": "string"}, {"type": "null"}], "maxLength": 3},
            {"anyOf": [STRING, {"type": "null"}]},
            id="a limit moves into a member of anyOf",
        ),
        pytest.param({**STRING, "nullable": True}, {"oneOf": [STRING, {"type": "null"}]}, id="3.0"),
        pytest.param(
            {"type": ["string", "null"], "enum": ["a", None]},
            {"anyOf": [{"const": "a"}, {"type": "null"}]},
            id="null in an enum",
        ),
        pytest.param(
            {"enum": ["a", "b"]}, {"anyOf": [{"const": "a"}, {"const": "b"}]}, id="constants"
        ),
        pytest.param(
            {"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a", "b"]}]},
            {"anyOf": [{"const": "b"}, {"type": "string"}, {"const": "a"}]},
            id="an open enum",
        ),
        pytest.param(
            {"anyOf": [{"type": "array", "items": each} for each in (STRING, DESCRIBED)]},
            {"anyOf": [{"type": "array", "items": each} for each in (DESCRIBED, STRING)]},
            id="members that differ in a text and a default only",
        ),
        pytest.param(
            {"anyOf": [STRING, DESCRIBED, {"type": "number"}]},
            {"anyOf": [{"type": "number"}, DESCRIBED, STRING]},
            id="scalars that differ in a text and a default only",
        ),
        pytest.param(
            {"anyOf": [STRING, {"const": "a"}, ref("Letter")]},
            {"anyOf": [STRING, {"const": "a"}, {"enum": ["a", "b"]}]},
            id="an enum with a name beside an open enum with limits",
        ),
        pytest.param(
            DESCRIBED, {"anyOf": [DESCRIBED, DESCRIBED]}, id="anyOf of two that are equal"
        ),
        pytest.param(STRING, {"allOf": [STRING]}, id="allOf of one"),
        pytest.param(STRING, {"anyOf": [STRING]}, id="anyOf of one"),
        pytest.param(
            STRING,
            {"allOf": [{"type": "string"}, {"type": "string", "maxLength": 3}]},
            id="allOf of two",
        ),
        pytest.param(
            {"type": "integer", "exclusiveMinimum": 0}, {"type": "integer", "minimum": 1}, id="> 0"
        ),
        pytest.param(
            {"type": "number", "minimum": 0, "exclusiveMinimum": True},
            {"type": "number", "exclusiveMinimum": 0},
            id="the exclusiveMinimum of 3.0",
        ),
        pytest.param({"type": "array", "items": {}}, {"type": "array"}, id="items of any type"),
        pytest.param(
            {"type": "object", "additionalProperties": True}, {"type": "object"}, id="free"
        ),
        pytest.param(ref("Other"), {"allOf": [ref("Other")]}, id="a reference in allOf"),
        pytest.param(
            {"anyOf": [ref("Other"), {"type": "null"}]},
            {"allOf": [ref("Other")], "nullable": True},
            id="a nullable reference",
        ),
    ],
)
def test_two_spellings_of_a_value(before: dict[str, Any], after: dict[str, Any]):
    for make in (in_body, in_reply):
        documents = [make(value=each) for each in (before, after)]
        for each in documents:
            each["components"]["schemas"]["Other"] = obj(x={"type": "string"})
            each["components"]["schemas"]["Letter"] = {"type": "string", "enum": ["a", "b"]}
            each["components"]["schemas"]["Thing"]["properties"]["other"] = ref("Other")
            each["components"]["schemas"]["Body"]["properties"] |= {
                "other": ref("Other"),
                "letter": ref("Letter"),
            }
        report = diff(*documents)
        assert (report.verdict, shown(report)) == (Class.NEUTRAL, [])


def test_an_object_of_two_parts_is_the_object_of_all_fields():
    parts = {"allOf": [ref("Base"), obj("id", id={"type": "string"})]}
    flat = obj("id", id={"type": "string"}, name={"type": "string"})
    base = obj(name={"type": "string"})
    other = {"/v1/base": {"get": operation("base.get", "Base")}}
    documents = [document({"Thing": each, "Base": base}) for each in (parts, flat)]
    for each in documents:
        each["paths"] |= other
    assert shown(diff(*documents)) == []


def test_parameters_of_the_path_are_parameters_of_its_operations():
    parameter = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    get = operation("things.list")
    before = document(paths={"/v1/things": {"get": {**get, "parameters": [parameter]}}})
    after = document(paths={"/v1/things": {"parameters": [parameter], "get": get}})
    report = diff(before, after)
    assert (report.verdict, shown(report)) == (Class.NEUTRAL, [])


@pytest.mark.parametrize("where", ["header", "path"])
@pytest.mark.parametrize(
    "schema",
    [
        {"type": "boolean"},
        {"type": "integer", "enum": [1, 2]},
        {"type": "string", "format": "date"},
    ],
    ids=["boolean", "integers", "date"],
)
def test_what_is_sent_as_text_may_have_a_name(schema: dict[str, Any], where: str):
    path = "/v1/things/{mark}" if where == "path" else "/v1/things"
    documents: list[dict[str, Any]] = []
    for each in (ref("Mark"), schema):
        parameter = {"name": "mark", "in": where, "required": True, "schema": each}
        get = {**operation("things.list"), "parameters": [parameter]}
        thing = obj("mark", mark=ref("Mark"))
        documents.append(document({"Mark": schema, "Thing": thing}, {path: {"get": get}}))
    for pair in (documents, documents[::-1]):
        report = diff(*pair)
        assert (report.verdict, shown(report)) == (Class.NEUTRAL, [])


def test_a_beta_path_that_equals_its_other_copy_is_one_operation():
    beta = operation("beta.things.create", body="Body")
    both = operation("things.create", body="Body")
    two = {"/v1/things": {"post": both}, "/v1/things?beta=true": {"post": beta}}
    one = {"/v1/things": {"post": {**both, "x-accessors": ["things.create", "beta.things.create"]}}}
    for pair in ((two, one), (one, two)):
        report = diff(*(document(paths=each) for each in pair))
        assert (report.verdict, shown(report)) == (Class.NEUTRAL, [])


def test_components_of_other_kinds_are_compared_where_they_are_used():
    before = document()
    after = document()
    item = after["paths"]["/v1/things"]["post"]
    after["components"] |= {
        "requestBodies": {"Create": item["requestBody"]},
        "responses": {"Made": item["responses"]["200"]},
    }
    item["requestBody"] = {"$ref": "#/components/requestBodies/Create"}
    item["responses"] = {"200": {"$ref": "#/components/responses/Made"}}
    report = diff(before, after)
    assert (report.verdict, shown(report)) == (Class.NEUTRAL, [])


def _reversed(value: Any) -> Any:
    """Return a document with the keys of all objects, and the lists without order, reversed."""
    if isinstance(value, dict):
        found = {key: _reversed(child) for key, child in reversed(value.items())}
        for key in ("required", "anyOf", "oneOf", "enum", "parameters"):
            if isinstance(found.get(key), list):
                found[key] = found[key][::-1]
        return found
    return [_reversed(each) for each in value] if isinstance(value, list) else value


def _wrapped(value: Any) -> Any:
    """Return a document with every reference in an `allOf` of one."""
    if isinstance(value, dict):
        if value.keys() == {"$ref"}:
            return {"allOf": [value]}
        return {
            key: child if key == "discriminator" else _wrapped(child)
            for key, child in value.items()
        }
    return [_wrapped(each) for each in value] if isinstance(value, list) else value


def _decorated(value: dict[str, Any]) -> dict[str, Any]:
    found = copy.deepcopy(value)
    for schema in found["components"]["schemas"].values():
        schema |= {"title": "A title", "examples": [1], "x-odd": True}
        for inner in schema.get("properties", {}).values():
            inner |= {"title": "A title", "example": {"a": 1}}
    return found


def _inlined(value: dict[str, Any]) -> dict[str, Any]:
    """Return a document with a copy of `Delta` in place of references, if it is no object.

    A described type stays, because a copy of its text would be a text of the property as well, and
    so does a type that allows anything, because it may be a member of a union that allows the same.
    """
    delta = value["components"]["schemas"]["Delta"]
    if not delta or not delta.keys().isdisjoint(
        ("properties", "oneOf", "description", "deprecated")
    ):
        return value
    used = f"{PREFIX}Delta"

    def visit(each: Any) -> Any:
        if isinstance(each, dict):
            if each == {"$ref": used}:
                return copy.deepcopy(delta)
            return {key: visit(child) for key, child in each.items()}
        return [visit(child) for child in each] if isinstance(each, list) else each

    return visit(value)


@pytest.mark.parametrize("rewrite", [_reversed, _wrapped, _decorated, _inlined])
@SETTINGS
@given(data=st.data())
def test_a_document_written_in_another_way_is_no_change(
    rewrite: Callable[[dict[str, Any]], dict[str, Any]], data: st.DataObject
):
    before = data.draw(documents())
    report = diff(before, rewrite(copy.deepcopy(before)))
    assert (report.verdict, shown(report)) == (Class.NEUTRAL, [])


@SETTINGS
@given(before=documents())
def test_a_renamed_schema_changes_nothing_on_the_wire(before: dict[str, Any]):
    after = copy.deepcopy(before)
    schemas = after["components"]["schemas"]
    schemas["Renamed"] = schemas.pop("Alpha")
    for path in list(places(after)):
        owner: Any = after
        for step in path[:-1]:
            owner = owner[step]
        if isinstance(owner, dict) and owner.get(path[-1]) == f"{PREFIX}Alpha":
            owner[path[-1]] = f"{PREFIX}Renamed"
    report = diff(before, after)
    assert not any(each.axis.name in ("WIRE", "BOTH") for each in report.changes)
