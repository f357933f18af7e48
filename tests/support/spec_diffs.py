"""Helpers to compare small documents with `codegen.diff`."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import yaml

from codegen.diff.compare import compare
from codegen.diff.model import Report
from codegen.diff.reading.source import given

PREFIX = "#/components/schemas/"


def diff(before: dict[str, Any], after: dict[str, Any]) -> Report:
    """Compare two documents, each a copy of what was passed."""
    return compare(given(copy.deepcopy(before), "a"), given(copy.deepcopy(after), "b"))


def shown(report: Report) -> list[str]:
    """Return what the first screen says."""
    return [each.says for each in report.changes if each.shown]


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"{PREFIX}{name}"}


def obj(*required: str, **properties: Any) -> dict[str, Any]:
    """Return the schema of an object."""
    found: dict[str, Any] = {"type": "object", "properties": properties}
    return {**found, "required": list(required)} if required else found


def operation(accessor: str, reply: str = "Thing", body: str = "", **more: Any) -> dict[str, Any]:
    """Return an operation that answers with a schema."""
    content = {"application/json": {"schema": ref(reply)}}
    found: dict[str, Any] = {
        "operationId": accessor,
        "summary": "Do it",
        "x-accessors": [accessor],
        "responses": {"200": {"description": "Good.", "content": content}},
    }
    if body:
        found["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": ref(body)}},
        }
    return {**found, **more}


def document(
    schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None, **more: Any
) -> dict[str, Any]:
    """Return a document with `things.create`, whose body is `Body` and whose reply is `Thing`."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": paths or {"/v1/things": {"post": operation("things.create", body="Body")}},
        "components": {
            "schemas": {
                "Body": obj("name", name={"type": "string"}),
                "Thing": obj("id", id={"type": "string"}),
                **(schemas or {}),
            }
        },
        **more,
    }


def in_body(**properties: Any) -> dict[str, Any]:
    """Return a document whose body has the given properties besides `name`."""
    return document({"Body": obj("name", name={"type": "string"}, **properties)})


def in_reply(**properties: Any) -> dict[str, Any]:
    """Return a document whose reply has the given properties besides `id`."""
    return document({"Thing": obj("id", id={"type": "string"}, **properties)})


def write_spec(root: Path, parts: dict[str, dict[str, Any]], **more: Any) -> Path:
    """Write a spec of several parts below `root` and return its directory."""
    spec = root / "spec"
    (spec / "parts").mkdir(parents=True, exist_ok=True)
    head = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        **more,
        "x-parts": list(parts),
    }
    (spec / "openapi.yaml").write_text(yaml.safe_dump(head, sort_keys=False), "utf-8")
    for path in (spec / "parts").rglob("*.yaml"):
        path.unlink()
    for name, part in parts.items():
        text = yaml.safe_dump({"x-title": name, **part}, sort_keys=False)
        path = spec / "parts" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return spec


def same(before: Any, after: Any) -> bool:
    """Whether two values are the same JSON."""
    return json.dumps(before, sort_keys=True) == json.dumps(after, sort_keys=True)
