"""The places of whole documents: the root of a spec, its parts, and a document of others."""

from __future__ import annotations

from typing import Any

from .operation import foreign_path, own_path, parameter_name
from .operation import places as operation_places
from .reader import Place, Rule
from .rules import (
    anything,
    flag,
    identifier,
    line,
    mapping,
    matching,
    place,
    scalar,
    sequence,
    text,
)
from .schema import any_schema, property_name, schema_name
from .schema import places as schema_places

_NAME = "[a-z][a-z0-9_]*"
part_name = matching(
    f"{_NAME}(?:/{_NAME})*", "a path of names with lower-case letters, digits and _"
)
_event_name = matching(r"[A-Za-z0-9._-]+", "a name of letters, digits, dots, - and _")

_INFO: dict[str, Rule] = {
    **dict.fromkeys(("title", "version", "summary", "termsOfService"), line),
    "description": text,
    "contact": anything,
    "license": anything,
}
_SERVER: dict[str, Rule] = {"url": line, "description": text, "variables": anything, "name": line}
_IN_A_PART = "it belongs in a part"


def _components(*, foreign: bool) -> Place:
    name = text if foreign else schema_name
    keys = {
        "schemas": mapping(any_schema, key=name),
        "parameters": mapping(place("parameter"), key=text if foreign else parameter_name),
        "responses": mapping(place("response")),
        "requestBodies": mapping(place("request body")),
        "headers": mapping(place("header")),
    }
    unsupported = {
        "links": "the client follows no links",
        "callbacks": "the client receives no calls",
        "pathItems": "state each operation in `paths`",
        "examples": "put examples into descriptions",
        "securitySchemes": "it belongs in openapi.yaml",
    }
    if foreign:
        keys["securitySchemes"] = anything
    return Place("the components", keys, unsupported)


def own_places() -> dict[str, Place]:
    """Return the places of this project's spec."""
    paths = mapping(place("path"), key=own_path)
    found = operation_places(foreign=False) | schema_places(foreign=False)
    found["info"] = Place("the info of a document", _INFO)
    found["server"] = Place("a server", _SERVER)
    found["root components"] = Place(
        "the components of openapi.yaml",
        {"securitySchemes": anything},
        dict.fromkeys(
            ("schemas", "parameters", "responses", "requestBodies", "headers"), _IN_A_PART
        ),
    )
    found["root"] = Place(
        "openapi.yaml",
        {
            "openapi": matching(r"3\.1\.\d+", "a version 3.1.x of OpenAPI"),
            "info": place("info"),
            "servers": sequence(place("server")),
            "security": anything,
            "components": place("root components"),
        },
        {
            **dict.fromkeys(("paths", "webhooks"), _IN_A_PART),
            "tags": "the accessors group the operations",
            "externalDocs": "put the link into the description",
            "jsonSchemaDialect": "all schemas have the dialect of OpenAPI 3.1",
        },
        {"x-parts": sequence(part_name)},
    )
    found["components"] = _components(foreign=False)
    found["part"] = Place(
        "a part",
        {
            "x-title": line,
            "paths": paths,
            "webhooks": mapping(place("path"), key=_event_name),
            "components": place("components"),
            "x-families": mapping(place("family"), key=schema_name),
            "x-error-codes": sequence(place("error code")),
        },
    )
    properties = mapping(any_schema, key=property_name)
    found["family"] = Place(
        "a family",
        {
            "description": text,
            "tag": property_name,
            "properties": properties,
            "optional": sequence(property_name),
            "closed": flag,
            "members": mapping(place("family member"), empty=dict[str, Any]),
            "others": mapping(schema_name),
        },
    )
    found["family member"] = Place(
        "a family member",
        {
            "name": schema_name,
            "description": text,
            "properties": properties,
            "optional": sequence(property_name),
            "without": sequence(property_name),
        },
    )
    found["error code"] = Place(
        "an error code",
        {
            "status": scalar,
            "code": matching(r"[A-Za-z0-9_.-]+", "a code of letters, digits, dots, - and _"),
            "class": identifier("a valid name of a Python class"),
            "description": text,
            "details": properties,
        },
    )
    return found


def foreign_places() -> dict[str, Place]:
    """Return the places of an OpenAPI 3.0 or 3.1 document that was written for other tools."""
    found = operation_places(foreign=True) | schema_places(foreign=True)
    found["info"] = Place("the info of a document", _INFO)
    found["server"] = Place("a server", _SERVER)
    found["components"] = _components(foreign=True)
    found["document"] = Place(
        "an OpenAPI document",
        {
            "openapi": matching(r"3\.[01]\.\d+", "a version 3.0.x or 3.1.x of OpenAPI"),
            "info": place("info"),
            "servers": sequence(place("server")),
            "security": anything,
            "tags": anything,
            "externalDocs": anything,
            "paths": mapping(place("path"), key=foreign_path),
            "components": place("components"),
        },
        {
            "webhooks": "only this project's spec describes webhooks",
            "swagger": "convert the document to OpenAPI 3.0 or 3.1",
            "jsonSchemaDialect": "all schemas are read as OpenAPI schemas",
        },
    )
    return found
