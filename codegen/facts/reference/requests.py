"""`Request`: what a method of the reference client sends, read from the body of the method."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.facts.package.modules import text_of

VERBS = {"_get": "GET", "_post": "POST", "_put": "PUT", "_patch": "PATCH", "_delete": "DELETE"}
LIST = "_get_api_list"


@dataclass
class Request:
    """The parts of a request: names on the wire -> parameters of the method."""

    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict[str, str])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: dict[str, str] | None = None
    body_is: str | None = None
    betas: list[str] = field(default_factory=list[str])
    content_type: str = ""
    unread: str = ""


def read(node: ast.FunctionDef) -> Request | None:
    """Return the request of a method, or None if the method only calls other methods."""
    call = next(
        (each for each in ast.walk(node) if isinstance(each, ast.Call) and _verb(each)), None
    )
    if call is None:
        return None
    words = {word.arg: word.value for word in call.keywords if word.arg}
    options = words.get("options")
    given = (
        {word.arg: word.value for word in options.keywords} if isinstance(options, ast.Call) else {}
    )
    if "post_parser" in given:  # a helper, which sends the request of another method
        return None
    found = Request(_verb(call) or "", _path(call.args[0] if call.args else None, given))
    if not found.path:
        return None
    if (method := text_of(words.get("method"))) is not None:
        found.method = method.upper()
    if (query := given.get("query")) is not None:
        found.query = _names(_local(node, query)) or {}
        found.unread = "" if found.query else "a query that is not a literal"
    _read_headers(node, found)
    if (body := words.get("body")) is not None:
        _read_body(node, body, found)
    return found


def _verb(call: ast.Call) -> str | None:
    if not isinstance(call.func, ast.Attribute) or ast.unparse(call.func.value) != "self":
        return None
    return "GET" if call.func.attr == LIST else VERBS.get(call.func.attr)


def _path(node: ast.expr | None, options: dict[str | None, ast.expr]) -> str:
    """Return the path, or the path for traces if the method takes its URL from a response."""
    if isinstance(node, ast.Call) and node.args:
        node = node.args[0]
    return text_of(node) or text_of(options.get("span_route")) or ""


def _names(node: ast.expr) -> dict[str, str] | None:
    """Return key -> parameter, or None for anything but a dict literal.

    A value that is not a parameter gets the name of its key.
    """
    if not isinstance(node, ast.Dict):
        return None
    found: dict[str, str] = {}
    for each, value in zip(node.keys, node.values, strict=True):
        if (key := text_of(each)) is None:
            return None
        found[key] = _parameter(value) or key
    return found


def _parameter(node: ast.expr) -> str:
    """Return the parameter that an expression sends: `betas` in `... if is_given(betas)`."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.IfExp):
        return _parameter(node.test)
    if isinstance(node, ast.Call):
        return next((name for each in node.args if (name := _parameter(each))), "")
    return ""


def _read_headers(node: ast.FunctionDef, found: Request) -> None:
    for each in ast.walk(node):
        if isinstance(each, ast.Call) and ast.unparse(each.func) == "strip_not_given":
            found.headers |= (_names(each.args[0]) if each.args else None) or {}
        elif isinstance(each, ast.Dict):
            for key, value in zip(each.keys, each.values, strict=True):
                _read_fixed_header(key, value, found)
        elif isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Subscript):
            _read_fixed_header(each.targets[0].slice, each.value, found)


def _read_fixed_header(key: ast.expr | None, value: ast.expr, found: Request) -> None:
    """Read a header with a literal value: the content type, or the betas of the method."""
    name, text = (text_of(key) or "").lower(), text_of(value)
    if name == "content-type" and text is not None:
        found.content_type = text
    elif name == "anthropic-beta" and text is not None:
        found.betas = text.split(",")


def _read_body(node: ast.FunctionDef, body: ast.expr, found: Request) -> None:
    local = _local(node, body)
    found.body = _names(local)
    if isinstance(local, ast.Name):
        found.body_is = local.id
    elif found.body is None:
        found.unread = "a body that is not a literal"
    found.content_type = found.content_type or "application/json"
    lists = {*_file_lists(node)}
    if found.body:
        found.body = {f"{k}[]" if k in lists else k: name for k, name in found.body.items()}


def _file_lists(node: ast.FunctionDef) -> Iterator[str]:
    """Yield the parts of a form that are lists of files: `paths=[["files", "<array>"]]`."""
    for each in ast.walk(node):
        if isinstance(each, ast.Call) and ast.unparse(each.func) == "extract_files":
            for inner in ast.walk(each):
                if isinstance(inner, ast.List) and len(inner.elts) == 2:
                    part, kind = map(text_of, inner.elts)
                    if part is not None and kind == "<array>":
                        yield part


def _local(node: ast.FunctionDef, value: ast.expr) -> ast.expr:
    """Return what a local variable and a call such as `maybe_transform(...)` stand for."""
    if isinstance(value, ast.Name):
        for each in ast.walk(node):
            if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == value.id:
                value = each.value
                break
    return value.args[0] if isinstance(value, ast.Call) and value.args else value
