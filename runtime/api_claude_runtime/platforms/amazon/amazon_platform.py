"""`AmazonPlatform`: what the platforms of Amazon have in common: region, keys and signatures."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, ClassVar

from api_claude_runtime.auth.key import checked_key
from api_claude_runtime.auth.secret import Secret, as_secret
from api_claude_runtime.errors.base import ConfigurationError, CredentialsError
from api_claude_runtime.pipeline.flow import Run
from api_claude_runtime.platforms.arguments import from_variables, given_base, label
from api_claude_runtime.platforms.value import PlatformValue
from api_claude_runtime.requests.base_url import as_url, parse
from api_claude_runtime.tokens.token import Token

from .access_key import AccessKey
from .credential_chain import CredentialChain

if TYPE_CHECKING:
    from collections.abc import Hashable

    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import Step

_REGION_VARIABLES = ("AWS_REGION", "AWS_DEFAULT_REGION")


class AmazonPlatform(PlatformValue):
    """Base class of the platforms of Amazon.

    A request has an API key as `Authorization: Bearer`, or is signed with an access key. Each
    attempt has its own signature, because a signature contains the time.

    Args:
        region: The region, or `None` for that of the environment.
        host: The base URL of a region, with `{region}` in it.
        service: The name of the service in signatures.
        keys: The credentials.
        base_url: The base URL, or `None` for that of the region.
        attributes: The other attributes.

    Raises:
        ConfigurationError: An argument is missing or malformed.
    """

    uses_region_of_profile: ClassVar[bool] = False
    """Whether the files of AWS are searched for a region."""
    region: str | None
    base_url: str | None
    service: str
    skip_auth: bool
    _keys: Keys

    def __init__(
        self,
        region: str | None,
        *,
        host: str,
        service: str,
        keys: Keys,
        base_url: str | None,
        **attributes: Any,
    ) -> None:
        base_url = as_url(base_url)
        given = None if base_url is None else given_base(base_url, other_api=True)
        region = from_variables(region, *_REGION_VARIABLES)
        if region is None and keys.chain is not None and self.uses_region_of_profile:
            region = keys.chain.region()
        if region is not None or given is None or keys.signs:
            region = label(region, "region", _REGION_VARIABLES[0], "us-east-1")
        super().__init__(
            parse(host.format(region=region)) if given is None else given,
            keys.identity,
            region=region,
            service=service,
            base_url=None if given is None else str(given),
            skip_auth=keys.skip_auth,
            _keys=keys,
            **attributes,
        )

    def authorized(self, request: Request) -> Generator[Step, Any, Request]:
        keys = self._keys
        if keys.token is not None:
            return request._replace(headers=[*request.headers, keys.token.header])
        key = keys.access_key
        if keys.chain is not None:
            key = yield Run(keys.chain.access_key, "AWS credentials")
        if key is None:
            return request
        from .signature import signed

        assert self.region is not None  # checked by the constructor
        return signed(request, key, self.region, self.service, time.time())


class Keys:
    """The credentials of a platform of Amazon: an API key, an access key, or neither.

    Args:
        api_key: An API key.
        access_key: The id of an access key of AWS.
        secret_key: The secret of this access key.
        session_token: The session token of a temporary access key.
        profile: A profile in the files of AWS.
        variable: The environment variable that may have an API key.
        is_exclusive: Whether the variable must not be set if an access key or a profile is given.
            Otherwise what is given wins.
        skip_auth: Whether requests have no credentials.

    Raises:
        CredentialsError: Several credentials were given, or they are malformed.
    """

    def __init__(
        self,
        *,
        api_key: str | Secret | None,
        access_key: str | None,
        secret_key: str | Secret | None,
        session_token: str | Secret | None,
        profile: str | None,
        variable: str,
        is_exclusive: bool,
        skip_auth: bool,
    ) -> None:
        api_key, secret_key = as_secret(api_key), as_secret(secret_key)
        given = AccessKey.from_arguments(access_key, secret_key, as_secret(session_token))
        del session_token
        if sum(each is not None for each in (api_key, given, profile)) > 1:
            raise CredentialsError("pass only one of api_key=, access_key= and profile=")
        self.skip_auth = skip_auth
        self.access_key = given
        self.chain: CredentialChain | None = None
        self.token: Token | None = None
        if skip_auth:
            if api_key is not None or given is not None or profile is not None:
                raise ConfigurationError("skip_auth=True must not be combined with credentials")
        elif api_key is not None:
            self.token = Token(checked_key(api_key, "api_key"))
        elif given is not None or profile is not None:
            if is_exclusive and from_variables(None, variable) is not None:
                raise CredentialsError(
                    f"{variable} is set, and an access key or a profile was passed: unset the"
                    " variable, or do not pass the other"
                )
            self.chain = None if profile is None else CredentialChain(profile)
        else:
            self._read(variable)

    def _read(self, variable: str) -> None:
        """Read what the environment has."""
        found = as_secret(from_variables(None, variable))
        if found is not None:
            self.token = Token(checked_key(found, variable))
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
        """What a platform is compared by; `None` for the default sources of AWS, and no key."""
        if self.token is not None:
            return self.token.secret
        if self.access_key is not None:
            return self.access_key
        return None if self.chain is None or self.chain.profile is None else self.chain.profile
