"""`AmazonPlatform`: what the platforms of Amazon have in common: region, keys and signatures."""

from __future__ import annotations

import time
from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from api_claude_runtime.pipeline.flow import Discard, Run, Send
from api_claude_runtime.platforms.arguments import from_variables, given_base, label
from api_claude_runtime.platforms.value import PlatformValue
from api_claude_runtime.requests.base_url import as_url, parse

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import AnyResponse, Flow, Step

    from .access_key import AccessKey
    from .keys import Keys

_REGION_VARIABLES = ("AWS_REGION", "AWS_DEFAULT_REGION")


class AmazonPlatform(PlatformValue):
    """Base class of the platforms of Amazon.

    A request has an API key as `Authorization: Bearer`, or is signed with an access key. Each
    attempt has its own signature, because a signature contains the time. If AWS refuses a temporary
    key of a profile or of the default sources because it has expired, they are read again, and the
    request is sent once more with another key if there is one.

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

    def sent(self, request: Request) -> Flow:
        chain = self._keys.chain
        if chain is None:
            return (yield from super().sent(request))
        key: AccessKey = yield Run(chain.access_key, "AWS credentials")
        response: AnyResponse = yield Send(self._signed(request, key))
        if not _says_expired(response) or not request.replayable:
            return response
        new: AccessKey | None = yield Run(partial(chain.renewed, key), "AWS credentials")
        if new is None:
            return response
        yield Discard(response)
        response = yield Send(self._signed(request, new))
        return response

    def authorized(self, request: Request) -> Generator[Step, Any, Request]:
        yield from ()
        keys = self._keys
        if keys.token is not None:
            return request._replace(headers=[*request.headers, keys.token.header])
        return request if keys.access_key is None else self._signed(request, keys.access_key)

    def _signed(self, request: Request, key: AccessKey) -> Request:
        from .signature import signed

        assert self.region is not None  # checked by the constructor
        return signed(request, key, self.region, self.service, time.time())


def _says_expired(response: AnyResponse) -> bool:
    """Whether a response refuses a temporary access key that has expired."""
    if response.status not in {400, 401, 403}:
        return False
    return "ExpiredToken" in (response.headers.first(b"x-amzn-errortype") or "")
