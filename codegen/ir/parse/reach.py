"""`reached`: which schemas requests use, and which responses use."""

from __future__ import annotations

from typing import Any

from codegen.spec import references
from codegen.spec.references import PREFIX

from .document import JSON, Document
from .responses import schema_of_response


def reached(document: Document, copied: set[str]) -> tuple[set[str], set[str]]:
    """Return the schemas used by requests and those used by responses. Some are in both.

    A schema that nothing uses is a problem, unless it was `copied` into others.
    """
    requests: set[str] = set()
    responses: set[str] = set()
    envelopes: set[str] = set()
    for part in document.bundle.parts:
        for path, method in part.operations:
            operation = document.tree["paths"][path][method]
            for parameter in document.targets(operation.get("parameters", ())):
                _reach(document, parameter, requests)
            _reach(document, operation.get("requestBody", {}), requests)
            for response in document.targets(operation.get("responses", {}).values()):
                _reach(document, response, responses)
            if "x-beta-reply" in operation:
                _reach(document, {"$ref": f"{PREFIX}{operation['x-beta-reply']}"}, responses)
            if "x-page" in operation:
                # Pages are classes of the runtime, so no types are generated for their schemas.
                envelopes.add(schema_of_response(operation, JSON))
        for name in part.webhooks:
            # A webhook event is parsed like a response.
            _reach(document, document.tree["webhooks"][name], responses)
        for row in part.error_codes:
            _reach(document, row, responses)
    for name in document.schemas:
        if name not in requests | responses | copied:
            document.problems.add(
                f"{document.part[name]}#/components/schemas/{name}",
                "is not used by any operation, webhook or error code",
            )
    return requests, responses - envelopes


def _reach(document: Document, value: Any, seen: set[str]) -> None:
    for name in references.schemas(value):
        if name not in seen:
            seen.add(name)
            _reach(document, document.schemas[name], seen)
