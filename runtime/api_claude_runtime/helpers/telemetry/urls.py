"""Routes and URLs of requests, for the names and attributes of spans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from api_claude_runtime.http.credential_names import is_credential

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

_LITERAL = re.compile(r"v\d+|[a-z]+(?:_[a-z]+)*").fullmatch
"""Matches the segments of a path that the API itself names. All others are ids."""


def path_of(request: Request) -> str:
    """Return the path of the endpoint, without the path of the base URL and without the query."""
    target = request.target[len(request.prefix) :]
    return target.partition(b"?")[0].decode("ascii")


def route_of(path: str) -> str:
    """Return `path` with `{id}` for each id, such as `/v1/messages/batches/{id}/results`."""
    return "/".join(
        each if not each or _LITERAL(each) is not None else "{id}" for each in path.split("/")
    )


def url_of(request: Request) -> str:
    """Return the whole URL. `REDACTED` replaces the values in the query that may be secrets."""
    url = request.url
    if "?" not in url:
        return url
    before, _, query = url.partition("?")
    return f"{before}?{'&'.join(map(_without_secret, query.split('&')))}"


def _without_secret(parameter: str) -> str:
    name = parameter.partition("=")[0]
    return f"{name}=REDACTED" if is_credential(unquote(name)) else parameter
