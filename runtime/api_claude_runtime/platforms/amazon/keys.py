"""`Keys`: the credentials of a platform of Amazon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Self

from api_claude_runtime.auth.key import checked_key
from api_claude_runtime.auth.secret import as_secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.platforms.arguments import from_variables
from api_claude_runtime.platforms.value import checked_skip_auth
from api_claude_runtime.tokens.token import Token

from .access_key import AccessKey
from .credential_chain import CredentialChain

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from api_claude_runtime.auth.secret import Secret


class KeyArguments(NamedTuple):
    """The arguments of a platform that are credentials. Nothing is checked yet."""

    api_key: Any
    access_key: Any
    secret_key: Any
    session_token: Any
    profile: str | None

    @classmethod
    def hidden(
        cls, api_key: Any, access_key: Any, secret_key: Any, session_token: Any, profile: Any
    ) -> Self:
        """Return the arguments with a `Secret` for each text.

        It raises nothing, so that a caller can delete its own before anything can fail.
        """
        pair = as_secret(access_key), as_secret(secret_key)
        return cls(as_secret(api_key), *pair, as_secret(session_token), profile)


class Keys:
    """The credentials of a platform of Amazon: an API key, an access key, or neither.

    Args:
        given: What the caller has passed.
        variable: The environment variable that may have an API key.
        is_exclusive: Whether the variable must not be set if an access key or a profile is given.
            Otherwise what is given wins.
        skip_auth: Whether requests have no credentials.
        check: Returns an API key after checking its form.

    Raises:
        CredentialsError: Several credentials were given, or they are malformed.
    """

    def __init__(
        self,
        given: KeyArguments,
        variable: str,
        *,
        is_exclusive: bool,
        skip_auth: bool,
        check: Callable[[Any, str], Secret] = checked_key,
    ) -> None:
        api_key, *parts, profile = given
        access_key = AccessKey.from_arguments(*parts)
        if sum(each is not None for each in (api_key, access_key, profile)) > 1:
            raise CredentialsError("pass only one of api_key=, access_key= and profile=")
        self.skip_auth = skip_auth = checked_skip_auth(skip_auth, **given._asdict())
        self.access_key = access_key
        self.chain: CredentialChain | None = None
        self.token: Token | None = None
        if skip_auth:
            pass  # nor are credentials read from the environment
        elif api_key is not None:
            self.token = Token(check(api_key, "api_key"))
        elif access_key is not None or profile is not None:
            if is_exclusive and from_variables(None, variable) is not None:
                raise CredentialsError(
                    f"{variable} is set, and an access key or a profile was passed: unset the"
                    " variable, or do not pass the other"
                )
            self.chain = None if profile is None else CredentialChain(profile)
        else:
            self._read(variable, check)

    def _read(self, variable: str, check: Callable[[Any, str], Secret]) -> None:
        """Read what the environment has."""
        found = as_secret(from_variables(None, variable))
        if found is not None:
            self.token = Token(check(found, variable))
            return
        self.access_key = AccessKey.from_env()
        if self.access_key is None:
            self.chain = CredentialChain()

    @property
    def signs(self) -> bool:
        """Whether requests are signed."""
        return self.access_key is not None or self.chain is not None

    @property
    def identity(self) -> Hashable:
        """The key, by which platforms are compared; `None` for the files and sources of AWS."""
        return self.access_key if self.token is None else self.token.secret
