"""`Reading`: converts the operations of a document to their normal form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from codegen.accessors import accessors
from codegen.diff.normal.node import Docs, Node
from codegen.diff.normal.normal import Normal
from codegen.naming import parameter_name
from codegen.problems import pointer

from . import contents as media_types
from .keys import OPERATION_KEYS, PARAMETER_KEYS
from .operation import VERBS, Argument, Body, Operation, Reply

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_NOT_ARGUMENTS = {"accept", "authorization", "content-type", "x-api-key", "anthropic-version"}
"""Headers that the client sends itself."""


class Reading:
    """Reads the operations of a document."""

    def __init__(self, document: Mapping[str, Any], normal: Normal) -> None:
        self._document = document
        self._normal = normal

    def operations(self) -> Iterator[Operation]:
        """Yield every operation and webhook."""
        for section in ("paths", "webhooks"):
            for path, item in mapping(self._document.get(section)).items():
                shared = mapping(item)
                for method, operation in shared.items():
                    if method in VERBS and isinstance(operation, dict):
                        steps = [section, path, method]
                        yield self._operation(steps, operation, shared)

    def _operation(
        self, steps: list[str], value: dict[str, Any], shared: Mapping[str, Any]
    ) -> Operation:
        section, path, method = steps
        where = pointer(steps)
        webhook = section == "webhooks"
        given = value.get("x-accessors")
        names = [str(each) for each in given] if isinstance(given, list) else []
        if not names and not webhook:
            names = [self._derived[path, method]]
        arguments = self._parameters(shared, pointer(steps[:2])) | self._parameters(value, where)
        found = Operation(
            method=method.upper(),
            path=path.partition("?")[0] if "beta=true" in path else path,
            accessors=tuple(names or [f"webhooks.{path}"]),
            arguments={each.name: each for each in arguments.values()},
            body=self._body(value, where),
            reply=self._reply(value, where),
            betas=tuple(map(str, listing(value.get("x-betas")))),
            stability=str(value.get("x-stability", "")),
            docs=Docs(
                " ".join(f"{value.get('summary', '')}\n{value.get('description', '')}".split()),
                value.get("deprecated") is True,
            ),
            helpers=dict(mapping(value.get("x-helpers"))),
            rest={key: each for key, each in value.items() if key not in OPERATION_KEYS},
            webhook=webhook,
            beta_twin="beta=true" in path,
            pointer=where,
            raw=value,
        )
        found.errors = self._errors(value, where, found.reply.status)
        self._spread(found)
        return found

    @cached_property
    def _derived(self) -> dict[tuple[str, str], str]:
        """The accessors of operations that do not give one."""
        paths = mapping(self._document.get("paths")).items()
        given = [
            (path, method, each) for path, item in paths for method, each in mapping(item).items()
        ]
        return accessors(
            (path, method, str(each.get("operationId") or ""))
            for path, method, each in given
            if method in VERBS and isinstance(each, dict)
        )

    def resolve(self, value: Any, where: str) -> tuple[dict[str, Any], str]:
        """Return what a reference to a component stands for, and where that is."""
        for _ in range(9):
            target = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(target, str) or not target.startswith("#/"):
                break
            steps = [each.replace("~1", "/").replace("~0", "~") for each in target[2:].split("/")]
            value, where = self._document, target
            for step in steps:
                value = mapping(value).get(step)
        return (value if isinstance(value, dict) else {}), where

    def _parameters(self, owner: Mapping[str, Any], where: str) -> dict[tuple[str, str], Argument]:
        found: dict[tuple[str, str], Argument] = {}
        for index, given in enumerate(listing(owner.get("parameters"))):
            value, at = self.resolve(given, f"{where}/parameters/{index}")
            wire, place = str(value.get("name", "")), str(value.get("in", "query"))
            if place == "header" and wire.lower() in _NOT_ARGUMENTS:
                continue
            found[place, wire] = self._parameter(value, wire, place, at)
        return found

    def _parameter(self, value: dict[str, Any], wire: str, place: str, where: str) -> Argument:
        schema = value.get("schema", {})
        for media, each in mapping(value.get("content")).items():
            schema = mapping(each).get("schema", {})
            value = {**value, "style": f"content {media}"}
        node = self._normal.node(schema, f"{where}/schema")
        style = value.get("style") or _STYLES.get(place, "")
        explode = value.get("explode", style == "form")
        text = value.get("description") or node.docs.description
        return Argument(
            wire=wire,
            name=str(value.get("x-python-name") or parameter_name(wire)),
            where=place,
            required=value.get("required") is True,
            node=node,
            docs=Docs(" ".join(str(text).split()), value.get("deprecated") is True),
            style=style if explode == (style == "form") else f"{style} explode={explode}",
            beta_only=bool(value.get("x-beta-only")),
            ga_only=bool(value.get("x-ga-only")),
            rest={key: each for key, each in value.items() if key not in PARAMETER_KEYS},
            pointer=where,
        )

    def _body(self, value: dict[str, Any], where: str) -> Body | None:
        body, at = self.resolve(value.get("requestBody"), f"{where}/requestBody")
        contents = mapping(body.get("content"))
        if not contents:
            return None
        nodes = media_types.nodes(self._normal, contents, at)
        node = nodes.pop(media_types.main(contents))
        only = node.only
        return Body(
            media=" and ".join(sorted(contents)),
            required=body.get("required") is True,
            node=node,
            name=only.name if only and only.kind == "ref" else "",
            argument=str(body.get("x-python-name", "body")),
            docs=" ".join(str(body.get("description", "")).split()),
            others=nodes,
            rest=media_types.unknown(body, contents, {"description", "required", "x-python-name"}),
            pointer=node.pointer,
        )

    def _spread(self, operation: Operation) -> None:
        """Add an argument for each property of the body."""
        body = operation.body
        if body is None:
            return
        if operation.webhook:
            # The event that a webhook receives is read like a response.
            operation.reply = Reply("json", body.node, docs=body.docs, pointer=body.pointer)
            operation.body = None
            return
        flat = self._normal.resolved(body.node)
        only = flat.only
        if only is None or flat.nullable or (only.kind != "object" and body.node.rest):
            body.whole = True
        elif only.kind != "object":
            free = only.kind == "map" and only.items is not None and only.items.only is not None
            body.whole = not (free and only.items and only.items.only.kind == "any")  # type: ignore[union-attr]  # checked in the line above
        if body.whole or only is None:
            body.whole = True
            return
        body.closed = only.closed
        for each in only.fields.values():
            if each.node.read_only:
                continue
            given = each.name if each.name != each.wire else parameter_name(each.wire)
            operation.arguments[given] = Argument(
                each.wire,
                given,
                "body",
                each.required,
                each.node,
                docs=each.node.docs,
                beta_only=each.node.beta_only is True,
                pointer=each.pointer,
            )

    def _reply(self, value: dict[str, Any], where: str) -> Reply:
        responses = mapping(value.get("responses"))
        good = sorted(str(each) for each in responses if str(each).startswith("2"))
        page, stream = mapping(value.get("x-page")), mapping(value.get("x-stream"))
        reply = Reply("nothing", Node(where), status=good[0] if good else "")
        for status in good:
            given = next(each for key, each in responses.items() if str(key) == status)
            response, at = self.resolve(given, f"{where}/responses/{status}")
            contents = mapping(response.get("content"))
            reply.docs = " ".join(str(response.get("description", "")).split())
            reply.headers = dict(mapping(response.get("headers")))
            reply.rest = media_types.unknown(response, contents, {"description", "headers"})
            if contents:
                media = media_types.main(contents)
                kind = "json" if "json" in media and media not in media_types.MEDIA else media
                reply.kind = media_types.MEDIA.get(media, kind)
                reply.others = media_types.nodes(self._normal, contents, at)
                reply.node = reply.others.pop(media)
                reply.status, reply.pointer = status, reply.node.pointer
                break
        if page:
            reply.kind, reply.page = "page", str(page.get("kind", ""))
            reply.item = str(page.get("item", ""))
        reply.stream = dict(stream)
        reply.beta_item = str(value.get("x-beta-reply", ""))
        return reply

    def _errors(self, value: dict[str, Any], where: str, good: str) -> dict[str, Node]:
        found: dict[str, Node] = {}
        for status, given in mapping(value.get("responses")).items():
            if str(status) == good:
                continue
            response, at = self.resolve(given, f"{where}/responses/{status}")
            node = Node(at)
            for media, each in mapping(response.get("content")).items():
                inner = f"{at}/content/{media.replace('/', '~1')}/schema"
                node = self._normal.node(mapping(each).get("schema", {}), inner)
            found[str(status)] = node
        return found


def mapping(value: Any) -> dict[str, Any]:
    """Return `value` if it is a mapping, and an empty one otherwise."""
    found: dict[str, Any] = value if isinstance(value, dict) else {}
    return found


def listing(value: Any) -> list[Any]:
    """Return `value` if it is a list, and an empty one otherwise."""
    found: list[Any] = value if isinstance(value, list) else []
    return found
