"""`AWS`: the Claude Platform on AWS, which Anthropic operates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown_unless_key
from api_claude_runtime.requests.base_url import as_url

from .amazon.amazon_platform import AmazonPlatform
from .amazon.keys import KeyArguments, Keys
from .arguments import from_variables
from .rewriting import taken

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.request import Request

    from .operation import Operation

__all__ = ("AWS",)

KEY_VARIABLE = "ANTHROPIC_AWS_API_KEY"
WORKSPACE_VARIABLE = "ANTHROPIC_AWS_WORKSPACE_ID"
BASE_URL_VARIABLE = "ANTHROPIC_AWS_BASE_URL"
_ID = re.compile(r"[\w.-]+", re.ASCII)
_WORKSPACE_HEADER = b"anthropic-workspace-id"


class AWS(AmazonPlatform):
    """The Claude Platform on AWS: the API of Anthropic, with accounts and keys of AWS.

    It offers all operations of the API but `user_profiles.create_action_url`.

    Args:
        region: The region, such as `us-east-1`. Default: `AWS_REGION`, else `AWS_DEFAULT_REGION`.
        workspace_id: The workspace of the calls. Default: `ANTHROPIC_AWS_WORKSPACE_ID`.
        api_key: An API key of this platform. Default: `ANTHROPIC_AWS_API_KEY`, unless one of the
            arguments below is given.
        access_key: The id of an access key of AWS.
        secret_key: The secret of this access key.
        session_token: The session token of a temporary access key.
        profile: A profile in the configuration files of AWS. Requires the extra `aws`.
        base_url: The URL. Default: `ANTHROPIC_AWS_BASE_URL`, else that of the region.
        skip_auth: Whether requests have no credentials, because a proxy adds them. The workspace
            may then be missing.

    Without a key, requests are signed (Signature Version 4), with the first of: the arguments, the
    environment variables of AWS, and the other sources that botocore knows.

    Raises:
        ConfigurationError: An argument is invalid, or there is no region or no workspace.
    """

    name = "Claude Platform on AWS"
    shown = ("region", "workspace_id", "profile", "base_url", "skip_auth")

    workspace_id: str | None
    profile: str | None

    def __init__(
        self,
        region: str | None = None,
        workspace_id: str | None = None,
        *,
        api_key: str | Secret | None = None,
        access_key: str | None = None,
        secret_key: str | Secret | None = None,
        session_token: str | Secret | None = None,
        profile: str | None = None,
        base_url: str | None = None,
        skip_auth: bool = False,
    ) -> None:
        given = KeyArguments.hidden(api_key, access_key, secret_key, session_token, profile)
        del api_key, access_key, secret_key, session_token  # no traceback with locals shows them
        base_url = as_url(base_url)
        workspace_id = from_variables(workspace_id, WORKSPACE_VARIABLE)
        keys = Keys(given, KEY_VARIABLE, is_exclusive=False, skip_auth=skip_auth)
        if workspace_id is not None or not keys.skip_auth:
            workspace_id = _workspace(workspace_id)
        super().__init__(
            region,
            host="https://aws-external-anthropic.{region}.api.aws",
            service="aws-external-anthropic",
            keys=keys,
            base_url=from_variables(base_url, BASE_URL_VARIABLE),
            workspace_id=workspace_id,
            profile=profile,
        )

    def lack(self, operation: Operation) -> str | None:
        path = operation.path
        is_missing = path.startswith("/v1/user_profiles/") and path.endswith("/action_urls")
        return "it has no action URLs of user profiles" if is_missing else None

    def rewritten(self, request: Request, operation: Operation) -> Request:
        del operation
        given, _ = taken(request, _WORKSPACE_HEADER)
        if self.workspace_id is None or given is not None:  # of the caller
            return request
        header = (_WORKSPACE_HEADER, self.workspace_id.encode("ascii"))
        return request._replace(headers=[*request.headers, header])


def _workspace(value: str | None) -> str:
    if value is None:
        raise ConfigurationError(
            "workspace_id is missing: pass workspace_id=, or set the environment variable"
            f" {WORKSPACE_VARIABLE}"
        )
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise ConfigurationError(
            f"workspace_id must be an id such as wrkspc_1, not {shown_unless_key(value)}"
        )
    return value
