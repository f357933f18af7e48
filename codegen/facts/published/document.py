"""`read_document`: the facts of a published OpenAPI document, JSON or YAML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from codegen.documents.document import read
from codegen.documents.document_error import DocumentError
from codegen.facts.facts import Facts
from codegen.facts.groups import Groups, group_of
from codegen.facts.package.limits import DEFAULT, Limits, SourceError

from .schemas import Schemas, is_object

SUFFIXES = (".json", ".yaml", ".yml")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
PLACES = {"query": "query", "header": "headers"}
BETA = "beta"
STREAM = "text/event-stream"


def read_document(path: Path, limits: Limits = DEFAULT) -> Facts:
    """Read one document. References to other files are not followed.

    Raises:
        SourceError: The file is not an OpenAPI 3 document, or exceeds a limit.
    """
    document = _load(path, limits)
    try:
        return _facts(document)
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise SourceError(f"{path}: is not a valid OpenAPI document: {error!r}") from error


def _load(path: Path, limits: Limits) -> Mapping[str, Any]:
    try:
        found = read(path, most=limits.archive)
    except DocumentError as error:
        raise SourceError(f"{path}: {error}") from error
    if not str(found.get("openapi", "")).startswith("3."):
        raise SourceError(
            f"{path}: must be an OpenAPI document of version 3, or facts in a directory"
        )
    return found


def _facts(document: Mapping[str, Any]) -> Facts:
    schemas = Schemas(document)
    info = document.get("info", {})
    found = Facts(str(info.get("title", "document")), str(info.get("version", "")))
    schemas.read_all()
    found.operations = sorted(
        _operations(document, schemas),
        key=lambda each: (each["group"], each["path"], each["method"], BETA in each),
    )
    groups = Groups(schemas.types)
    for operation in found.operations:
        groups.add(operation)
    found.files = groups.files()
    directions = groups.directions()
    found.types = {
        name: {"kind": known["kind"], "direction": directions[name], **known}
        for name, known in sorted(schemas.types.items())
    }
    return found


def _operations(document: Mapping[str, Any], schemas: Schemas) -> Iterator[dict[str, Any]]:
    for path, item in document.get("paths", {}).items():
        shared = item.get("parameters", [])
        for method in METHODS:
            if method in item:
                yield _operation(document, schemas, path, method, item[method], shared)


def _operation(
    document: Mapping[str, Any],
    schemas: Schemas,
    path: str,
    method: str,
    operation: Mapping[str, Any],
    shared: list[Any],
) -> dict[str, Any]:
    bare, _, query = path.partition("?")
    name = str(operation.get("operationId") or f"{method.upper()} {path}")
    found: dict[str, Any] = {
        "accessor": name,
        "method": method.upper(),
        "path": bare,
        "group": group_of(bare) or "root",
    }
    if query == "beta=true":
        found[BETA] = True
    found |= {"path_parameters": [], "query": {}, "headers": {}}
    parameters: dict[tuple[str, str], Mapping[str, Any]] = {}
    for each in (*shared, *operation.get("parameters", [])):
        parameter = _resolved(document, each)
        parameters[parameter["in"], parameter["name"]] = parameter
    for (where, wire), parameter in parameters.items():
        if where == "path":
            found["path_parameters"].append(wire)
        elif where in PLACES:
            found[PLACES[where]][wire.removesuffix("[]")] = schemas.field(
                parameter.get("schema"), f"{name}.{wire}", required=parameter.get("required", False)
            )
    _add_body(document, schemas, operation, found)
    found["response"] = _response(document, schemas, operation, found)
    if operation.get("deprecated"):
        found["deprecated"] = True
    return found


def _add_body(
    document: Mapping[str, Any],
    schemas: Schemas,
    operation: Mapping[str, Any],
    found: dict[str, Any],
) -> None:
    """Add the fields of the body, or its type if it is not an object."""
    body = _resolved(document, operation.get("requestBody", {}))
    for media, content in body.get("content", {}).items():
        found["content_type"] = media
        schema = schemas.resolved(content.get("schema", {}))
        expression = schemas.expression(content.get("schema"), f"{found['accessor']}.body")
        if is_object(schema) and "ref" in expression:
            found["body"] = schemas.types[expression["ref"]].get("fields", {})
            found["body_type"] = expression
        else:
            found["body_is"] = expression
        return


def _response(
    document: Mapping[str, Any],
    schemas: Schemas,
    operation: Mapping[str, Any],
    found: dict[str, Any],
) -> dict[str, Any]:
    """Return the first successful response. A stream beside it is a fact of its own."""
    for status, each in sorted(operation.get("responses", {}).items()):
        if not str(status).startswith("2"):
            continue
        contents = dict(_resolved(document, each).get("content", {}))
        place = f"{found['accessor']}.response"
        if (stream := contents.pop(STREAM, None)) is not None:
            event = schemas.expression(stream.get("schema"), place)
            found["stream"] = {"event": event, "when": "stream" if contents else "always"}
            if not contents:
                return {"kind": "sse", "event": event}
        for media, content in contents.items():
            if "json" not in media:
                return {"kind": "binary"}
            expression = schemas.expression(content.get("schema"), place)
            kind = "jsonl" if "jsonl" in media or "ndjson" in media else "json"
            return {"kind": kind, "type": expression}
    return {"kind": "json", "type": {"type": "null"}}


def _resolved(document: Mapping[str, Any], value: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a parameter, body or response of the document that a reference leads to."""
    for _ in range(8):
        reference = value.get("$ref")
        if reference is None:
            return value
        found: Any = document
        for step in str(reference).removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        value = found
    return value
