"""Removes the credentials of a request from an error, because the server may repeat them."""

from __future__ import annotations

import json
import traceback
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, unquote

from api_claude_runtime.http.credential_names import MASK, is_credential
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.request import query_secrets

from .secret import MaskedBody, MaskedBytes

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

_SHORTEST = 8
"""Characters of a text that is looked for. A shorter one also occurs by chance."""
_PART = 16
"""Characters at the beginning of a longer text that count as the text. Messages are cut off."""
_MAX_DEPTH = 50


def secrets_of(request: Request) -> list[str]:
    """Return the credentials that `request` sends in its headers, its query and its body."""
    found: list[str] = []
    for name, value in request.headers:
        if isinstance(value, MaskedBytes) or is_credential(name):
            text = value.decode("latin-1")
            scheme, _, rest = text.partition(" ")
            found.append(rest if scheme.lower() in {"bearer", "basic"} else text)
            # A server may repeat one of several cookies, or one part of a signature.
            parts = text.replace(", ", "; ").split("; ")
            found += [each.partition("=")[2] for each in parts if "=" in each]
    for text in query_secrets(request.target):
        found += [text, unquote(text)]
    if isinstance(request.body, MaskedBody):
        found += [each.decode("utf-8", "replace") for each in request.body.secrets]
    forms = {*found, *(json.dumps(text)[1:-1] for text in found)}
    forms |= {quote(text, safe="") for text in found}
    # The longest first, because one may be a part of another.
    return sorted((each for each in forms if len(each) >= _SHORTEST), key=len, reverse=True)


class _Mask:
    """Replaces texts, and notes whether it found one."""

    def __init__(self, secrets: list[str]) -> None:
        # By their beginnings: the forms of a credential may differ only after these.
        self._secrets: dict[str, list[str]] = {}
        for each in secrets:
            self._secrets.setdefault(each[:_PART], []).append(each)
        self.found = False

    def text(self, text: str) -> str:
        """Return a text with a mask for each secret, also if the text has only its beginning."""
        for start, secrets in self._secrets.items():
            at = text.find(start)
            while at >= 0:
                self.found = True
                size = max(_shared(text, at, each) for each in secrets)
                text = f"{text[:at]}{MASK}{text[at + size :]}"
                at = text.find(start, at + len(MASK))
        return text

    def value(self, value: Any, depth: int = 0) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, bytes):
            return self.text(value.decode("latin-1")).encode("latin-1")
        if depth > _MAX_DEPTH:
            return value
        if isinstance(value, dict):
            fields = cast("Any", value)
            return {
                self.value(name, depth + 1): self.value(item, depth + 1)
                for name, item in fields.items()
            }
        if isinstance(value, (list, tuple)):
            items = cast("Any", value)
            return type(items)(self.value(item, depth + 1) for item in items)
        return value


def _shared(text: str, at: int, secret: str) -> int:
    """Return how many characters of a secret a text has from `at` on. It has the first `_PART`."""
    size = min(_PART, len(secret))
    while size < len(secret) and text[at + size : at + size + 1] == secret[size]:
        size += 1
    return size


def remove_echo(error: BaseException, request: Request, headers: Headers) -> None:
    """Mask what a server repeated of the credentials in `request`.

    This changes `error`, the headers of the response, and the exceptions that caused the error.

    Args:
        error: An error that was made from the response.
        request: The request that was sent.
        headers: The headers of the response.
    """
    mask = _Mask(secrets_of(request))
    headers.replace(mask.text)
    error.args = mask.value(error.args)
    state = vars(error)
    for name, value in state.items():
        if isinstance(value, Headers):
            value.replace(mask.text)
        elif name != "partial":  # the message that the model wrote
            state[name] = mask.value(value)
    causes = (error.__cause__, error.__context__)
    for each in causes:
        if each is not None:
            mask.text(f"{each!r} {each}")
    if not mask.found:
        return
    error.__cause__ = error.__context__ = None
    clear_frames(error, *causes)


def remove_echo_from_headers(request: Request, headers: Headers) -> None:
    """Mask what a server repeated of the credentials in `request` in its headers."""
    headers.replace(_Mask(secrets_of(request)).text)


def clear_frames(*errors: BaseException | None) -> None:
    """Remove the local variables of the frames of exceptions. They may have what was received."""
    for each in errors:
        if each is not None:
            traceback.clear_frames(each.__traceback__)


def without_echo(text: str, request: Request) -> str:
    """Return a text of a server with a mask for what it repeats of the credentials in `request`."""
    return _Mask(secrets_of(request)).text(text)
