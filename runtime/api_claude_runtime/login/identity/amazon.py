"""`AmazonIdentity`: the identity tokens of a role of AWS."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Generator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.errors.wording import shown_unless_key
from api_claude_runtime.login.http_request import private_base, received, request_to
from api_claude_runtime.pipeline.flow import Run

from .identity_token import checked_identity

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Step
    from api_claude_runtime.platforms.amazon.access_key import AccessKey

URL_VARIABLE = "AWS_ENDPOINT_URL_STS"
"""As in the tools of AWS: the URL of the service."""
_REGIONS = ("AWS_REGION", "AWS_DEFAULT_REGION")
_REGION = re.compile(r"[a-z]{2,}(?:-[a-z0-9]+)+")
_TOKEN = re.compile(rb"<WebIdentityToken>\s*([^<\s]+)\s*</WebIdentityToken>")
_CODE = re.compile(rb"<Code>\s*([A-Za-z.]{1,100})\s*</Code>")
_SECONDS = 300
"""How long a token is valid. It is used at once."""


class AmazonIdentity:
    """The tokens of `sts:GetWebIdentityToken`.

    The request is signed with the access key that the tools of AWS would use.

    Args:
        audience: For which service the token is.
        region: The region of the service. Default: `AWS_REGION`, else `AWS_DEFAULT_REGION`.

    Raises:
        CredentialsError: There is no region, or it is malformed.
    """

    source = "AWS"

    def __init__(self, audience: str, region: str | None = None) -> None:
        self._audience = audience
        region = region or next(filter(None, map(os.environ.get, _REGIONS)), None)
        if region is None:
            raise CredentialsError(
                "the region of AWS is missing: set it in the field 'region', or in AWS_REGION"
            )
        if not _REGION.fullmatch(region):
            raise CredentialsError(
                "the region of AWS must be a name such as 'us-east-1', not"
                f" {shown_unless_key(region)}"
            )
        self._region = region

    def fetch(self) -> Generator[Step, Any, Secret]:
        from api_claude_runtime.platforms.amazon.signature import signed

        key = yield Run(_access_key, "AWS credentials")
        url = os.environ.get(URL_VARIABLE) or f"https://sts.{self._region}.amazonaws.com"
        base = private_base(url, URL_VARIABLE)
        headers = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}
        request = request_to("POST", base, "/", headers, self._form())
        request = signed(request, key, self._region, "sts", time.time())
        reply = yield from received(request)
        if reply.status != 200:
            code = _CODE.search(reply.body)
            text = f" {code[1].decode()}" if code else ""
            raise CredentialsError(
                f"AWS refused to issue an identity token: status {reply.status}{text}; the role"
                " needs the permission sts:GetWebIdentityToken"
            )
        return checked_identity(_token(reply.body), self.source)

    def _form(self) -> bytes:
        return urlencode(
            {
                "Action": "GetWebIdentityToken",
                "Version": "2011-06-15",
                "Audience.member.1": self._audience,
                "DurationSeconds": _SECONDS,
                "SigningAlgorithm": "RS256",
            }
        ).encode()


def _access_key() -> AccessKey:
    from api_claude_runtime.platforms.amazon.access_key import AccessKey
    from api_claude_runtime.platforms.amazon.credential_chain import CredentialChain

    return AccessKey.from_env() or CredentialChain().access_key()


def _token(body: bytes) -> Secret | None:
    found = _TOKEN.search(body)
    return None if found is None else Secret(found[1].decode("latin-1"))
