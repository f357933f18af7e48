"""`checked_identity`: checks the form of an identity token."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Protocol

from api_claude_runtime.auth.key import checked_key
from api_claude_runtime.errors.base import CredentialsError

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.pipeline.flow import Step

MAX_BYTES = 16 * 1024
"""The largest identity token that the token endpoint accepts."""


class IdentitySource(Protocol):
    """Returns an identity token, which is a JSON Web Token. `source` names where it comes from."""

    source: str

    def fetch(self) -> Generator[Step, Any, Secret]: ...


def checked_identity(token: Any, source: str) -> Secret:
    """Return an identity token after checking its form. The messages never contain it.

    Raises:
        CredentialsError: It cannot be an identity token, or is too large.
    """
    secret = checked_key(token, f"the identity token of {source}")
    size = len(secret.reveal())
    if size > MAX_BYTES:
        raise CredentialsError(
            f"the identity token of {source} has {size:,} bytes, but at most {MAX_BYTES:,} are"
            " accepted"
        )
    return secret
