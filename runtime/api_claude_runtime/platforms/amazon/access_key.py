"""`AccessKey`: a key pair of AWS, which signs requests."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn, Self

from api_claude_runtime.auth.key import checked_key
from api_claude_runtime.auth.secret import Secret, as_secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.http.credential_names import MASK

if TYPE_CHECKING:
    from collections.abc import Mapping

KEY_VARIABLE = "AWS_ACCESS_KEY_ID"
SECRET_VARIABLE = "AWS_SECRET_ACCESS_KEY"  # noqa: S105 - the name of a variable, not a password
TOKEN_VARIABLE = "AWS_SESSION_TOKEN"  # noqa: S105 - see above


@dataclass(frozen=True, slots=True, repr=False)
class AccessKey:
    """An access key of AWS. It cannot be pickled, so that it does not leak into a job queue.

    Args:
        access_key_id: The id of the key, which requests contain in clear.
        secret_key: The secret, which signs requests and is never sent.
        session_token: Sent with each request of a temporary key; `None` for a permanent one.
    """

    access_key_id: str
    secret_key: Secret
    session_token: Secret | None = None

    @classmethod
    def from_arguments(
        cls,
        access_key: str | Secret | None,
        secret_key: str | Secret | None,
        session_token: str | Secret | None = None,
    ) -> Self | None:
        """Return the key that a caller passed; `None` if all three arguments are `None`.

        Raises:
            CredentialsError: A part of the key is missing, or has a form that no key has.
        """
        # Wrapped first: no frame that raises has the text of a secret in a local.
        secret_key, session_token = as_secret(secret_key), as_secret(session_token)
        parts = (as_secret(access_key), secret_key, session_token)
        del access_key
        return cls._checked(parts, ("access_key", "secret_key", "session_token"))

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Self | None:
        """Return the key in `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.

        An empty variable counts as not set, as in the tools of AWS: some programs clear
        `AWS_SESSION_TOKEN` in this way.

        Returns:
            The key, or `None` if none of the variables is set.

        Raises:
            CredentialsError: A part of the key is missing, or has a form that no key has.
        """
        names = (KEY_VARIABLE, SECRET_VARIABLE, TOKEN_VARIABLE)
        found = tuple(
            as_secret((os.environ if environ is None else environ).get(name) or None)
            for name in names
        )
        return cls._checked(found, names)

    @classmethod
    def _checked(cls, parts: tuple[Any, ...], names: tuple[str, str, str]) -> Self | None:
        access_key, secret_key, token = parts
        if access_key is secret_key is token is None:
            return None
        for part, missing, given in (
            (access_key, names[0], names[1] if secret_key is not None else names[2]),
            (secret_key, names[1], names[0]),
        ):
            if part is None:
                raise CredentialsError(
                    f"{missing} is missing: {given} is set, and an access key of AWS needs both"
                    f" {names[0]} and {names[1]}"
                )
        return cls(
            checked_key(access_key, names[0]).reveal(),
            checked_key(secret_key, names[1]),
            None if token is None else checked_key(token, names[2]),
        )

    def __repr__(self) -> str:
        # Amazon's own tools show the last four characters of the id.
        end = self.access_key_id[-4:] if len(self.access_key_id) >= 16 else ""
        return f"AccessKey('{MASK}{end}')"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("an AccessKey cannot be pickled: load the key again where it is needed")
