"""`GoogleIdentity`: the identity tokens of a machine or a service in Google Cloud."""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.login.http_request import received, request_to
from api_claude_runtime.requests.base_url import parse

from .identity_token import checked_identity

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Step

HOST_VARIABLE = "GCE_METADATA_HOST"
"""As in the tools of Google: the host of the metadata server, with a port if it has one."""
_HOST = "metadata.google.internal"
_FLAVOR = "Google"
_SECONDS = 10.0


class GoogleIdentity:
    """The tokens that the metadata server issues for the default service account.

    Args:
        audience: For which service the token is.
    """

    source = "the metadata server of Google"

    def __init__(self, audience: str) -> None:
        self._audience = audience

    def fetch(self) -> Generator[Step, Any, Secret]:
        # The server has no TLS: it is on the same machine, or one hop away.
        base = parse(f"http://{os.environ.get(HOST_VARIABLE) or _HOST}", other_api=True)
        path = (
            "/computeMetadata/v1/instance/service-accounts/default/identity?format=full&audience="
            + quote(self._audience, safe="")
        )
        headers = {"metadata-flavor": _FLAVOR}
        reply = yield from received(request_to("GET", base, path, headers, seconds=_SECONDS))
        if reply.status != 200:
            raise CredentialsError(
                f"{self.source} refused to issue an identity token: status {reply.status}; does"
                " the machine have a service account?"
            )
        if reply.headers.get("metadata-flavor") != _FLAVOR:
            raise CredentialsError(f"{base} is not the metadata server of Google")
        return checked_identity(_text(reply.body), self.source)


def _text(body: bytes) -> Secret | None:
    try:
        return Secret(body.decode("ascii").strip())
    except UnicodeDecodeError:
        return None
