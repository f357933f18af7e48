"""`operation`: one HTTP method and path."""

from __future__ import annotations

import re
from typing import Any

from codegen.ir.api import Operation, Parameter
from codegen.problems import pointer

from .bodies import body, is_optional
from .document import Document
from .helpers import helpers
from .kinds import text_of
from .parameters import BETA_HEADER, check_names, parameter
from .responses import check_page, kind_of_json, response, success
from .streams import streaming


def operation(document: Document, part: str, path: str, method: str) -> Operation:
    """Return an operation, and report what is wrong with it."""
    value = document.tree["paths"][path][method]
    where = pointer(["paths", path, method])
    for key in ("operationId", "x-accessors", "x-stability", "responses"):
        if not value.get(key):
            document.problems.add(where, f"must have {key}")
    given = document.targets(value.get("parameters", ()))
    parameters = [parameter(document, each, where) for each in given]
    path, constants = _constants(path)
    _check_path(document, path, parameters, where)
    sent = body(document, value, where)
    parameters += sent.parameters
    check_names(document, parameters, where)
    wires = {each.wire for each in parameters}
    if value.get("x-betas") and BETA_HEADER not in wires:
        document.problems.add(where, f"has x-betas, but no {BETA_HEADER} parameter to send them in")
    reply, reply_type = response(document, value, where)
    beta_reply, beta_type = reply, value.get("x-beta-reply", reply_type)
    if reply in {"json", "union", "value"}:
        beta_reply = kind_of_json(document, beta_type)
    check_page(document, value, where)
    return Operation(
        id=value.get("operationId", ""),
        method=method.upper(),
        path=path,
        part=part,
        summary=value.get("summary", ""),
        description=text_of(value),
        returns=success(value).get("description", ""),
        accessors=value.get("x-accessors", []),
        betas=value.get("x-betas", []),
        parameters=parameters,
        body=sent.schema,
        whole_body=sent.parameters[0].name if sent.whole else None,
        form=sent.form,
        optional_body=is_optional(document, value, parameters, where),
        reply=reply,
        reply_type=reply_type,
        beta_reply=beta_reply,
        beta_reply_type=beta_type,
        page=value.get("x-page", {}).get("kind", ""),
        stream=streaming(document, value, wires, where),
        helpers=helpers(value, f"{where}/x-helpers", wires, document.problems),
        deprecated=value.get("deprecated", False),
        constants=constants,
    )


def _constants(path: str) -> tuple[str, list[tuple[str, str]]]:
    """Return a path without its query, and the query: `/v1/files?beta=true`."""
    path, _, query = path.partition("?")
    pairs = [each.partition("=") for each in query.split("&") if each]
    return path, [(name, value) for name, _, value in pairs]


def _check_path(document: Document, path: str, parameters: list[Parameter], where: str) -> None:
    named: set[Any] = {each.wire for each in parameters if each.where == "path"}
    in_path = set(re.findall(r"{(\w+)}", path))
    if named != in_path:
        document.problems.add(
            where,
            f"declares the path parameters {sorted(named)}, but its path has {sorted(in_path)}",
        )
