"""`normalize_operations`: gives each operation its own bodies, responses and simple schemas."""

from __future__ import annotations

from typing import Any

from codegen.spec.normal import simple

from .document import Document


def normalize_operations(document: Document) -> None:
    """Resolve references of bodies and responses, and rewrite the schemas in operations."""
    parameters = [*document.tree["components"].get("parameters", {}).values()]
    for section in ("paths", "webhooks"):
        for item in document.tree[section].values():
            for method, given in item.items():
                # Operations may share their values through YAML anchors, so they are copied.
                item[method] = operation = dict(given)
                if "requestBody" in operation:
                    operation["requestBody"] = document.target(operation["requestBody"])
                    _normalize_content(operation["requestBody"])
                responses = operation.get("responses", {})
                operation["responses"] = {k: document.target(v) for k, v in responses.items()}
                for response in operation["responses"].values():
                    _normalize_content(response)
                parameters += [each for each in operation.get("parameters", ()) if "in" in each]
    for parameter in parameters:
        parameter["schema"] = simple(parameter["schema"])


def _normalize_content(value: dict[str, Any]) -> None:
    for media in value.get("content", {}).values():
        if "schema" in media:
            media["schema"] = simple(media["schema"])
