"""`resolved`: operations with their shared parts filled in, and with supported contents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.problems import pointer
from codegen.spec.vocabulary.operation import METHODS

from .notes import Notes

JSON, FORM, EVENTS = "application/json", "multipart/form-data", "text/event-stream"
LINES, FILE = "application/x-jsonl", "application/octet-stream"
_LINES = frozenset((LINES, "application/jsonl", "application/x-ndjson", "application/ndjson"))
_URLENCODED = "application/x-www-form-urlencoded"


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield the path, the method and the operation of every operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def resolve(document: dict[str, Any], notes: Notes) -> None:
    """Rewrite each operation so that it refers to schemas only."""
    resolver = _Resolver(document, notes)
    for path, item in document["paths"].items():
        shared = item.pop("parameters", [])
        for method in METHODS:
            if method in item:
                where = ("paths", path, method)
                item[method] = resolver.operation(item[method], shared, where)
        for method in [method for method in item if item[method] is None]:
            del item[method]


class _Resolver:
    def __init__(self, document: dict[str, Any], notes: Notes) -> None:
        self._components: dict[str, Any] = document.get("components", {})
        self._notes = notes

    def _target(self, value: dict[str, Any], where: tuple[Any, ...]) -> dict[str, Any] | None:
        for _ in range(10):
            if "$ref" not in value:
                return value
            _, _, section, name = value["$ref"].split("/")
            found = self._components.get(section, {}).get(name)
            if found is None:
                self._notes.add(pointer(where), f"refers to {name}, which is not defined")
                return None
            value = found
        self._notes.add(pointer(where), "refers to itself")
        return None

    def operation(
        self, value: dict[str, Any], shared: list[dict[str, Any]], where: tuple[Any, ...]
    ) -> dict[str, Any] | None:
        """Return the operation, or `None` if it cannot be called."""
        result = dict(value)
        result["parameters"] = self._parameters(shared, value.get("parameters", []), where)
        body = self._target(value.get("requestBody", {}), where)
        if body:
            content = self._body_content(body.get("content", {}), where)
            if content is None:
                return None
            result["requestBody"] = {**body, "content": content}
        responses = {
            status: {**(self._target(each, where) or {})}
            for status, each in value.get("responses", {}).items()
        }
        good = self._good(responses, where)
        result["responses"] = dict([good])
        return result

    def _parameters(
        self, shared: list[dict[str, Any]], own: list[dict[str, Any]], where: tuple[Any, ...]
    ) -> list[dict[str, Any]]:
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for each in (*shared, *own):
            target = self._target(each, where)
            if target:
                found[target["in"], target["name"]] = dict(target)
        return list(found.values())

    def _body_content(
        self, content: dict[str, Any], where: tuple[Any, ...]
    ) -> dict[str, Any] | None:
        place = (*where, "requestBody", "content")
        chosen = next((each for each in content if is_json(each)), None)
        kind = JSON if chosen else FORM
        chosen = chosen or (FORM if FORM in content else None)
        if chosen is None:
            kinds = ", ".join(content)
            if _URLENCODED in content:
                kinds = f"{_URLENCODED}: a form is sent as {FORM} only"
            self._notes.left_out(pointer(where), f"is left out: its body is {kinds}")
            return None
        for other in content:
            if other != chosen:
                self._notes.left_out(pointer((*place, other)), f"is left out: {chosen} is sent")
        return {kind: content[chosen]}

    def _good(
        self, responses: dict[str, dict[str, Any]], where: tuple[Any, ...]
    ) -> tuple[str, dict[str, Any]]:
        """Return the response for success with one supported content type."""
        good = {key: each for key, each in sorted(responses.items()) if key[0] == "2"}
        status = next((key for key, each in good.items() if each.get("content")), "")
        if not status:
            texts = [each.get("description", "") for each in good.values()]
            return "204", {"description": next(iter(texts), "")}
        for other, each in good.items():
            if other != status and each.get("content"):
                text = f"is left out: the type of the result is that of {status}"
                self._notes.left_out(pointer((*where, "responses", other)), text)
        reply = good[status]
        content = self._reply_content(reply["content"], (*where, "responses", status, "content"))
        return status, {"description": reply.get("description", ""), "content": content}

    def _reply_content(self, content: dict[str, Any], where: tuple[Any, ...]) -> dict[str, Any]:
        kinds = {media: reply_kind(media) for media in content}
        chosen = next((m for m, kind in kinds.items() if kind == JSON), next(iter(kinds)))
        for other in content:
            if other != chosen:
                text = f"is left out: {chosen} is read"
                self._notes.left_out(pointer((*where, other)), text)
        if kinds[chosen] == FILE and chosen != FILE:
            text = "is read as a file"
            self._notes.left_out(pointer((*where, chosen)), text)
        return {kinds[chosen]: content[chosen]}


def is_json(media: str) -> bool:
    """Whether a media type is JSON, possibly with a suffix or with parameters."""
    kind = media.partition(";")[0].strip().lower()
    return kind in {JSON, "*/*", "text/json"} or re.search(r"\+json$", kind) is not None


def reply_kind(media: str) -> str:
    """Return the media type of this project's spec that a response is read as."""
    kind = media.partition(";")[0].strip().lower()
    if is_json(media):
        return JSON
    if kind in _LINES:
        return LINES
    return EVENTS if kind == EVENTS else FILE
