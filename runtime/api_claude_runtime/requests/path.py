"""Checks the method and the path of an endpoint that the caller names."""

from __future__ import annotations

import re
from urllib.parse import unquote

from api_claude_runtime.errors.arguments import is_one_of
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_PATH = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")
"""The characters of a path in RFC 3986."""


def checked_method(method: str) -> str:
    """Return the method in upper case.

    Raises:
        RequestError: It is not one of the methods that the API uses.
    """
    name = method.upper() if isinstance(method, str) else method
    if not is_one_of(name, _METHODS):
        raise RequestError(f"method must be one of {', '.join(_METHODS)}, not {shown(method)}")
    return name


def checked_path(path: str) -> str:
    """Return the path unchanged. What is percent-encoded in it stays so.

    Raises:
        RequestError: It is not the path of an endpoint, such as `/v1/messages`.
    """
    if not isinstance(path, str):
        raise RequestError(f"path must be a string, not {type(path).__name__}")
    if not path.startswith("/") or path.startswith("//"):
        raise RequestError(
            "path must begin with one slash, such as '/v1/messages': pass the server as base_url= "
            "of the client"
        )
    if "?" in path or "#" in path:
        # The message omits the path: a query may contain a secret.
        raise RequestError("path must not contain ? or #: pass the query as query=")
    if not _PATH.fullmatch(path):
        raise RequestError(
            f"path must contain only characters of a URL, not {shown(path)}: encode each id with "
            "urllib.parse.quote(id, safe='')"
        )
    if not {".", ".."}.isdisjoint(re.split(r"[/\\]", unquote(path))):
        raise RequestError(f"path must not contain the segments . and .., as in {path!r}")
    return path
