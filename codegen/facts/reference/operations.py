"""`Operations`: reads the methods of the reference client as operations of the facts."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from typing import Any

from codegen.facts.expressions import NULL, Expr, union
from codegen.facts.groups import group_of
from codegen.facts.package.modules import Module
from codegen.facts.package.package import Package

from . import requests
from .parameters import Parameters
from .requests import Request
from .resources import Method, decorators
from .types.annotations import Unreadable
from .types.named_types import NamedTypes

Operation = dict[str, Any]
PAGE = re.compile(r"(?:Sync)?(\w*Page\w*)")
KINDS = {"Stream": ("sse", "event"), "JSONLDecoder": ("jsonl", "item")}


class Operations:
    """Reads methods. `unread` has what was left out, with the reason.

    `headers` has the parameters of all methods that are sent as headers.
    """

    def __init__(self, package: Package, types: NamedTypes) -> None:
        self.unread: dict[str, str] = {}
        self.headers: set[str] = set()
        self._streams: dict[str, Operation] = {}
        self._package = package
        self._types = types

    def read(self, methods: Iterable[Method]) -> list[Operation]:
        """Return the operations, sorted by group, path and method, GA before beta."""
        found: list[Operation] = []
        for method in methods:
            request = requests.read(method.node)
            if request is not None:
                try:
                    found.append(self._operation(method, request))
                except Unreadable as error:
                    self.unread[method.accessor] = str(error)
        return sorted(
            found, key=lambda each: (each["group"], each["path"], each["method"], "beta" in each)
        )

    def _operation(self, method: Method, request: Request) -> Operation:
        if request.unread:
            raise Unreadable(request.unread)
        fields = Parameters(self._package, self._types, method)
        found: Operation = {
            "accessor": method.accessor,
            "method": request.method,
            "path": request.path,
            "group": group_of(request.path),
        }
        if method.is_beta:
            found["beta"] = True
        if request.betas:
            found["betas"] = request.betas
        found["path_parameters"] = re.findall(r"{(\w+)}", request.path)
        found["query"] = fields.all(request.query)
        found["headers"] = {name: fields.of(each) for name, each in request.headers.items()}
        self.headers.update(request.headers.values())
        if request.content_type:
            found["content_type"] = request.content_type
        if request.body is not None:
            found["body"] = fields.all(request.body)
        if request.body_is is not None:
            found["body_is"] = fields.of(request.body_is)["type"]
        found["response"] = self._response(method, found)
        if method.accessor in self._streams:
            found["stream"] = self._streams[method.accessor]
        if "deprecated" in decorators(method.node):
            found["deprecated"] = True
        if errors := documented_errors(method.docstrings):
            found["errors"] = errors
        return found

    def _response(self, method: Method, operation: Operation) -> dict[str, Any]:
        node, module = method.node.returns, method.module
        parts = [part for part in _parts(node) if not _is_none(part)] if node else []
        if not parts:
            return {"kind": "json", "type": dict(NULL)}
        heads = [self._types.annotations.head(part, module) for part in parts]
        streams = [part for part, head in zip(parts, heads, strict=True) if head == "Stream"]
        if streams and "stream" in operation.get("body", {}):
            event = self._item(streams[0], module)
            self._streams[method.accessor] = {"event": event, "when": "stream"}
            parts = [part for part in parts if part not in streams]
            heads = [self._types.annotations.head(part, module) for part in parts]
        head = heads[0]
        if "BinaryAPIResponse" in head or head == "HttpxBinaryResponseContent":
            return {"kind": "binary"}
        if head in KINDS:
            kind, key = KINDS[head]
            item = self._item(parts[0], module)
            if kind == "sse":
                self._streams[method.accessor] = {"event": item, "when": "always"}
            return {"kind": kind, key: item}
        if isinstance(parts[0], ast.Subscript) and (page := PAGE.fullmatch(head)):
            return {"kind": "page", "item": self._item(parts[0], module), "page": page[1]}
        expressions = [self._types.annotations.read(part, module) for part in parts]
        null = [dict(NULL)] if any(map(_is_none, _parts(node) if node else [])) else []
        return {"kind": "json", "type": union(expressions + null)}

    def _item(self, node: ast.expr, module: Module) -> Expr:
        if not isinstance(node, ast.Subscript):
            raise Unreadable("a generic type without its argument")
        return self._types.annotations.read(node.slice, module)


def documented_errors(docstrings: Iterable[str]) -> list[str]:
    """Return the class names in the sections `Raises:` of docstrings. The texts are not kept."""
    sections = (text.partition("\nRaises:\n")[2] for text in docstrings)
    found = (re.findall(r"^ +(\w+Error):", section, re.MULTILINE) for section in sections)
    return sorted({name for names in found for name in names})


def _parts(node: ast.expr) -> list[ast.expr]:
    """Return the members of a return annotation: `Message | Stream[Event]`."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_parts(node.left), *_parts(node.right)]
    return [node]


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
