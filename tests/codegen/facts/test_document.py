"""A published OpenAPI document gives facts too, with constraints and closed objects."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.facts import files
from codegen.facts.changes.compare import compare
from codegen.facts.facts import Facts
from codegen.facts.package.limits import Limits, SourceError
from codegen.facts.source import load

REF = "#/components/schemas/"
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Bakery", "version": "1", "description": "A text."},
    "paths": {
        "/v1/breads": {
            "parameters": [{"$ref": "#/components/parameters/Oven"}],
            "get": {
                "operationId": "list_breads",
                "parameters": [
                    {"name": "ids[]", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 20, "maximum": 100}},
                    {"name": "session", "in": "cookie", "schema": {"type": "string"}},
                ],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": f"{REF}Page"}}}}},
            },
            "post": {
                "deprecated": True,
                "requestBody": {"content": {"application/json": {"schema": {"$ref": f"{REF}NewBread"}}}},
                "responses": {
                    "201": {
                        "content": {
                            "application/json": {"schema": {"$ref": f"{REF}Bread"}},
                            "text/event-stream": {"schema": {"$ref": f"{REF}Bread"}},
                        }
                    }
                },
            },
        },
        "/v1/breads/{id}/picture?beta=true": {
            "get": {
                "operationId": "picture",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": {"$ref": "#/components/responses/File"}},
            }
        },
    },
    "components": {
        "parameters": {"Oven": {"name": "x-oven", "in": "header", "required": True, "schema": {"type": "string"}}},
        "responses": {"File": {"content": {"application/octet-stream": {}}}},
        "schemas": {
            "Page": {
                "type": "object",
                "properties": {"data": {"type": "array", "items": {"$ref": f"{REF}Bread"}, "maxItems": 9}},
                "required": ["data"],
            },
            "Base": {"type": "object", "properties": {"id": {"type": "string", "minLength": 1}}, "required": ["id"]},
            "Bread": {
                "allOf": [
                    {"$ref": f"{REF}Base"},
                    {
                        "type": "object",
                        "properties": {
                            "kind": {"$ref": f"{REF}Kind"},
                            "baked_at": {"type": ["string", "null"], "format": "date-time"},
                            "oven": {"type": "object", "properties": {"heat": {"type": "number"}}},
                            "tags": {"type": "object", "additionalProperties": {"type": "string"}},
                        },
                    },
                ]
            },
            "NewBread": {
                "type": "object",
                "additionalProperties": False,
                "required": ["kind"],
                "properties": {
                    "kind": {"$ref": f"{REF}Kind"},
                    "count": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}], "default": None},
                    "note": {"type": "string", "nullable": True, "maxLength": 9, "description": "A text."},
                    "topping": {
                        "oneOf": [{"$ref": f"{REF}Seeds"}, {"$ref": f"{REF}Icing"}],
                        "discriminator": {"propertyName": "type", "mapping": {"seeds": f"{REF}Seeds"}},
                    },
                },
            },
            "Kind": {"anyOf": [{"type": "string"}, {"const": "rye"}, {"const": "wheat"}]},
            "Topping": {
                "oneOf": [{"$ref": f"{REF}Seeds"}, {"$ref": f"{REF}Icing"}],
                "discriminator": {"propertyName": "type", "mapping": {"seeds": f"{REF}Seeds", "icing": f"{REF}Icing"}},
            },
            "Seeds": {"type": "object", "properties": {"type": {"const": "seeds"}}, "required": ["type"]},
            "Icing": {"type": "object", "properties": {"type": {"const": "icing"}}, "required": ["type"]},
            "Unused": {"type": "string", "enum": ["a", "b", None]},
        },
    },
}  # fmt: skip


def read(path: Path, document: object = DOCUMENT) -> Facts:
    (path / "document.json").write_text(json.dumps(document))
    return load(path / "document.json")


def test_operations_of_a_document(tmp_path: Path) -> None:
    facts = read(tmp_path)
    assert facts.name == "Bakery 1"
    found = {each["accessor"]: each for each in facts.operations}
    assert found.keys() == {"list_breads", "POST /v1/breads", "picture"}
    listed = found["list_breads"]
    assert listed["query"] == {
        "ids": {"type": {"array": {"type": "string"}}},
        "limit": {"type": {"type": "integer"}, "constraints": {"default": 20, "maximum": 100}},
    }
    assert listed["headers"] == {"x-oven": {"type": {"type": "string"}, "required": True}}
    assert listed["response"] == {"kind": "json", "type": {"ref": "Page"}}
    baked = found["POST /v1/breads"]
    assert baked["deprecated"] is True
    assert baked["body"].keys() == {"kind", "count", "note", "topping"}
    assert baked["response"] == {"kind": "json", "type": {"ref": "Bread"}}
    assert baked["stream"] == {"event": {"ref": "Bread"}, "when": "stream"}
    assert found["picture"]["beta"] is True
    assert found["picture"]["path"] == "/v1/breads/{id}/picture"
    assert found["picture"]["path_parameters"] == ["id"]
    assert found["picture"]["response"] == {"kind": "binary"}


def test_types_of_a_document(tmp_path: Path) -> None:
    types = read(tmp_path).types
    assert types["NewBread"]["closed"] is True
    assert types["NewBread"]["direction"] == "request"
    assert types["NewBread"]["fields"]["count"] == {
        "type": {"type": "integer"},
        "nullable": True,
        "constraints": {"minimum": 1, "default": None},
    }
    assert types["NewBread"]["fields"]["note"] == {
        "type": {"type": "string"},
        "nullable": True,
        "constraints": {"maxLength": 9},
    }
    assert types["Bread"]["fields"] == {
        "id": {"type": {"type": "string"}, "required": True, "constraints": {"minLength": 1}},
        "kind": {"type": {"ref": "Kind"}},
        "baked_at": {"type": {"type": "string", "format": "date-time"}, "nullable": True},
        "oven": {"type": {"ref": "Bread.oven"}},
        "tags": {"type": {"map": {"type": "string"}}},
    }
    assert types["Bread.oven"]["fields"] == {"heat": {"type": {"type": "number"}}}
    assert types["Kind"]["values"] == ["rye", "wheat"]
    assert types["Kind"]["open"] is True
    assert types["Topping"]["tags"] == {"seeds": "Seeds", "icing": "Icing"}
    assert types["Unused"]["values"] == ["a", "b"]
    assert types["Page"]["fields"]["data"]["constraints"] == {"maxItems": 9}


def test_no_text_of_a_document_is_copied(tmp_path: Path) -> None:
    assert "A text." not in "".join(files.rendered(read(tmp_path)).values())


def test_yaml_and_json_give_the_same_facts(tmp_path: Path) -> None:
    (tmp_path / "document.yaml").write_text(yaml.safe_dump(DOCUMENT))
    assert load(tmp_path / "document.yaml") == read(tmp_path)


def test_constraints_and_closed_objects_are_compared(tmp_path: Path) -> None:
    text = json.dumps(DOCUMENT)
    text = text.replace('"minimum": 1', '"minimum": 2').replace(
        '"additionalProperties": false, ', ""
    )
    found = compare(read(tmp_path), read(tmp_path, json.loads(text)))
    assert [(each.area, each.place, each.change, each.old, each.new) for each in found] == [
        ("type", "NewBread", "closed", "yes", "no"),
        ("field", "NewBread.count", "minimum", "1", "2"),
    ]


def test_schemas_that_refer_to_themselves_end(tmp_path: Path) -> None:
    schemas = {
        "Tree": {"type": "object", "properties": {"child": {"$ref": f"{REF}Tree"}}},
        "Loop": {"$ref": f"{REF}Loop"},
        "All": {"allOf": [{"$ref": f"{REF}All"}, {"$ref": f"{REF}Tree"}]},
    }
    types = read(
        tmp_path, {**DOCUMENT, "components": {**DOCUMENT["components"], "schemas": schemas}}
    ).types
    assert types["Tree"]["fields"] == {"child": {"type": {"ref": "Tree"}}}
    assert types["All"]["fields"] == {"child": {"type": {"ref": "All"}}} or types["All"]["fields"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"openapi": "2.0"}',
        '{"swagger": "2.0"}',
        '{"openapi": "3.0.0", "paths": []}',
        '{"openapi": "3.0.0", "paths": {"/a": {"get": {"parameters": [{"$ref": "#/x"}]}}}}',
        '{"openapi": "3.0.0", "components": {"schemas": {"A": {"type": "object", "properties": 1}}}}',
    ],
)
def test_what_is_no_openapi_document_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "document.json").write_text(text)
    with pytest.raises(SourceError, match=r"document\.json"):
        load(tmp_path / "document.json")


def test_a_yaml_document_makes_plain_values_only(tmp_path: Path) -> None:
    (tmp_path / "document.yaml").write_text("openapi: !!python/object/apply:os.getcwd []")
    with pytest.raises(SourceError, match="could not determine a constructor"):
        load(tmp_path / "document.yaml")


def test_a_document_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    (tmp_path / "document.json").write_text(json.dumps(DOCUMENT))
    with pytest.raises(SourceError, match="at most 10 bytes"):
        load(tmp_path / "document.json", Limits(archive=10))
