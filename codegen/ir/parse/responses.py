"""`response`: what a method returns, and the events of a stream."""

from __future__ import annotations

from typing import Any, Literal

from codegen.ir.api import ReplyKind
from codegen.spec.families import PAGES
from codegen.spec.normal import NULL
from codegen.spec.references import PREFIX

from .document import EVENTS, FILE, JSON, STRUCTURED, Document

_KINDS: dict[str, ReplyKind] = {
    JSON: "json",
    "application/x-jsonl": "lines",
    EVENTS: "events",
    FILE: "file",
}
_NO_CONTENT = {"204", "205"}


def success(operation: dict[str, Any]) -> dict[str, Any]:
    """Return the response for success: the first with content, or else the first."""
    found = [*_successes(operation).values()]
    return next((each for each in found if each.get("content")), found[0] if found else {})


def _successes(operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    responses = operation.get("responses", {})
    return {key: responses[key] for key in sorted(responses) if key[0] == "2"}


def schema_of_response(operation: dict[str, Any], media: str) -> str:
    """Return the name of the response's schema; the response may also be null."""
    content = success(operation).get("content", {})
    schema = content.get(media, {}).get("schema", {})
    branches = schema.get("anyOf", ())
    if NULL in branches and len(branches) == 2:
        schema = next((each for each in branches if each != NULL), {})
    name: str = schema.get("$ref", "").removeprefix(PREFIX)
    return name


def kind_of_json(document: Document, name: str) -> Literal["json", "union", "value"]:
    """Return the kind of a JSON response with the given schema."""
    kind = document.schema(name).kind if name else "object"
    return "json" if kind == "object" else "union" if kind == "union" else "value"


def response(document: Document, operation: dict[str, Any], where: str) -> tuple[ReplyKind, str]:
    """Return the kind of the response, and the schema of it, or of its items, lines or events."""
    problems = document.problems
    good = [key for key, reply in _successes(operation).items() if reply.get("content")]
    if len(good) > 1:
        problems.add(
            f"{where}/responses", f"must have one response with content, not {', '.join(good)}"
        )
    content = success(operation).get("content", {})
    if not content and _NO_CONTENT & operation.get("responses", {}).keys():
        return "none", ""
    unknown = [media for media in content if media not in _KINDS]
    known = [media for media in _KINDS if media in content]
    if not known or unknown:
        problems.add(
            where, f"its 200 response must have one of the content types {', '.join(_KINDS)}"
        )
        return "json", ""
    if len(known) > 1 and known != [JSON, EVENTS]:
        problems.add(where, f"its response must have one content type, not {known}")
    media = known[0]
    if _KINDS[media] == "file":
        return "file", ""
    return _structured(document, operation, media, where)


def _structured(
    document: Document, operation: dict[str, Any], media: str, where: str
) -> tuple[ReplyKind, str]:
    """Return the kind and the schema of a response that is not a file."""
    problems, kind = document.problems, _KINDS[media]
    name = schema_of_response(operation, media)
    if not name:
        problems.add(where, f"its {media} response must refer to a named schema")
        return kind, ""
    structure = document.schema(name).kind
    if "x-page" in operation:
        return "page", operation["x-page"].get("item", "")
    if kind == "lines" and structure not in STRUCTURED:
        problems.add(where, f"its lines, {name}, must be objects")
    branches = success(operation)["content"][media].get("schema", {}).get("anyOf", ())
    if kind == "json" and NULL in branches:
        if structure != "object":
            problems.add(
                where, f"its response may be null, so {name} must be an object, or null itself"
            )
        return "optional", name
    return (kind_of_json(document, name) if kind == "json" else kind), name


def check_page(document: Document, operation: dict[str, Any], where: str) -> None:
    """Report what is wrong with the `x-page` of an operation."""
    page = operation.get("x-page", {})
    if page and "item" not in page:
        document.problems.add(f"{where}/x-page", "must have item")
    if page and page.get("kind") not in PAGES:
        document.problems.add(f"{where}/x-page/kind", f"must be one of {', '.join(PAGES)}")
    if page.get("item") and document.schema(page["item"]).kind not in STRUCTURED:
        document.problems.add(f"{where}/x-page/item", "must be an object or a union")
