"""`GitHubIdentity`: the identity tokens of a workflow of GitHub Actions."""

from __future__ import annotations

import json
import os
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from api_claude_runtime.auth.secret import Secret, as_secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.login.http_request import private_base, received, request_to

from .identity_token import checked_identity

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import Step

_URL = "ACTIONS_ID_TOKEN_REQUEST_URL"
_TOKEN = "ACTIONS_ID_TOKEN_REQUEST_TOKEN"  # noqa: S105 - the name of a variable
_HINT = "the workflow needs `permissions: id-token: write`"


class GitHubIdentity:
    """The tokens that GitHub issues for a job.

    Args:
        audience: For which service the token is.
    """

    source = "GitHub Actions"

    def __init__(self, audience: str) -> None:
        self._audience = audience

    def fetch(self) -> Generator[Step, Any, Secret]:
        reply = yield from received(self._request())
        if reply.status != 200:
            raise CredentialsError(
                f"GitHub Actions refused to issue an identity token: status {reply.status}; {_HINT}"
            )
        return checked_identity(_value(reply.body), self.source)

    def _request(self) -> Request:
        token = as_secret(os.environ.get(_TOKEN) or None)
        url = os.environ.get(_URL)
        if token is None or not url:
            raise CredentialsError(
                f"GitHub Actions sets {_TOKEN if url else _URL}, but it is not set: {_HINT}"
            )
        address, _, query = url.partition("?")
        base = private_base(address, _URL)
        audience = f"audience={quote(self._audience, safe='')}"
        slash = "" if base.prefix else "/"
        path = f"{slash}?{query}&{audience}" if query else f"{slash}?{audience}"
        bearer = Secret(f"Bearer {token.reveal()}")
        return request_to(
            "GET", base, path, {"authorization": bearer, "accept": "application/json"}
        )


def _value(body: bytes) -> Secret | None:
    """Return the field `value`. What is wrong with it, the caller reports: it has no text."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    secret: Secret | None = as_secret(cast("dict[str, Any]", found).get("value"))
    return secret
