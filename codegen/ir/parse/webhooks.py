"""`webhook`: an event that the API sends to the user's server."""

from __future__ import annotations

from codegen.ir.api import Webhook
from codegen.problems import pointer
from codegen.spec.references import PREFIX

from .document import JSON, Document


def webhook(document: Document, part: str, name: str) -> Webhook:
    """Return a webhook, and report what it lacks."""
    value = document.tree["webhooks"][name].get("post", {})
    where = pointer(["webhooks", name, "post"])
    schema = value.get("requestBody", {}).get("content", {}).get(JSON, {}).get("schema", {})
    for key in ("x-accessors", "summary"):
        if not value.get(key):
            document.problems.add(where, f"must have {key}")
    if "$ref" not in schema:
        document.problems.add(where, f"its body must refer to a named schema of {JSON}")
    event: str = schema.get("$ref", "").removeprefix(PREFIX)
    if event and document.schema(event).kind != "object":
        document.problems.add(where, f"its body, {event}, must be an object")
    return Webhook(
        accessors=value.get("x-accessors", []),
        part=part,
        summary=value.get("summary", ""),
        description=value.get("description", ""),
        event=event,
    )
