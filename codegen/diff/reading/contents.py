"""`contents`: the media types of a body or response, and what no rule knows about them."""

from __future__ import annotations

from typing import Any

from codegen.diff.normal.node import Node
from codegen.diff.normal.normal import Normal

MEDIA = {
    "application/x-jsonl": "lines",
    "text/event-stream": "events",
    "application/octet-stream": "file",
    "application/binary": "file",
}
"""Media type -> what a method returns for it. Other types are JSON or text."""


def main(contents: dict[str, Any]) -> str:
    """Return the media type that a method sends or returns."""
    return min(
        contents,
        key=lambda each: (each != "application/json", each not in MEDIA, "json" not in each, each),
    )


def nodes(normal: Normal, contents: dict[str, Any], where: str) -> dict[str, Node]:
    """Return the schema of each media type."""
    found: dict[str, Node] = {}
    for media, value in sorted(contents.items()):
        schema = value.get("schema", {}) if isinstance(value, dict) else {}
        at = f"{where}/content/{media.replace('~', '~0').replace('/', '~1')}/schema"
        found[media] = normal.node(schema, at)
    return found


def unknown(owner: dict[str, Any], contents: dict[str, Any], known: set[str]) -> dict[str, Any]:
    """Return the keywords of a body or response, and of its media types, that no rule knows."""
    found = {key: value for key, value in owner.items() if key not in {*known, "content"}}
    for media, value in contents.items():
        for key, inner in value.items() if isinstance(value, dict) else ():
            if key not in {"schema", "example", "examples"}:
                found[key if key.startswith("x-") else f"{media} {key}"] = inner
    return found
