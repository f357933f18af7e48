"""`streaming`: the `x-stream` extension, which describes the events of a response."""

from __future__ import annotations

from typing import Any

from codegen.ir.api import Streaming

from .document import EVENTS, STRUCTURED, Document
from .responses import success


def streaming(
    document: Document, operation: dict[str, Any], parameters: set[str], where: str
) -> Streaming | None:
    """Return the `x-stream` of an operation, and report what is wrong with it."""
    stream = operation.get("x-stream")
    content = success(operation).get("content", {})
    if stream is None:
        if EVENTS in content:
            document.problems.add(
                where, f"must have x-stream, which describes the events of its {EVENTS} response"
            )
        return None
    for place, text in _problems(document, stream, content, parameters):
        document.problems.add(f"{where}/x-stream{place}", text)
    return Streaming(
        stream.get("event", ""), stream.get("when"), stream.get("done"), stream.get("accumulate")
    )


def _problems(
    document: Document, stream: dict[str, Any], content: dict[str, Any], parameters: set[str]
) -> list[tuple[str, str]]:
    found = []
    if "when" in stream and stream["when"] not in parameters:
        found.append(("/when", "must name a parameter of the operation"))
    if "event" not in stream:
        found.append(("", "must have event"))
    elif document.schema(stream["event"]).kind not in STRUCTURED:
        found.append(("/event", "must be an object or a union"))
    if EVENTS not in content:
        found.append(("", f"requires a response of {EVENTS}"))
    if "when" not in stream and len(content) > 1:
        text = "must have `when`, because the response is not always a stream of events"
        found.append(("", text))
    return found
