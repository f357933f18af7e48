"""`Bedrock`: Claude on Amazon Bedrock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from api_claude_runtime.auth.key import foreign_key
from api_claude_runtime.errors.arguments import is_one_of
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown_unless_key
from api_claude_runtime.requests.base_url import as_url

from .amazon.amazon_platform import AmazonPlatform
from .amazon.keys import KeyArguments, Keys
from .arguments import from_variables, text
from .rewriting import model_of, segment, taken, with_fields, with_path

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.request import Request

    from .operation import Operation

__all__ = ("Bedrock",)

KEY_VARIABLE = "AWS_BEARER_TOKEN_BEDROCK"
API_VERSION = "bedrock-2023-05-31"
BedrockAPI = Literal["invoke", "messages", "mantle"]


class _Row(NamedTuple):
    """What differs between the APIs of Bedrock."""

    host: str
    service: str
    base_url_variable: str
    offers: frozenset[str]


_RUNTIME = "https://bedrock-runtime.{region}.amazonaws.com"
_ROWS: dict[str, _Row] = {
    "invoke": _Row(_RUNTIME, "bedrock", "ANTHROPIC_BEDROCK_BASE_URL", frozenset({"messages"})),
    "messages": _Row(
        f"{_RUNTIME}/anthropic", "bedrock", "ANTHROPIC_BEDROCK_BASE_URL", frozenset({"messages"})
    ),
    "mantle": _Row(
        "https://bedrock-mantle.{region}.api.aws/anthropic",
        "bedrock-mantle",
        "ANTHROPIC_BEDROCK_MANTLE_BASE_URL",
        frozenset({"messages", "count_tokens", "batches"}),
    ),
}
_PROFILE_HEADER = b"anthropic-user-profile-id"


class Bedrock(AmazonPlatform):
    """Claude on Amazon Bedrock.

    Args:
        region: The region, such as `us-east-1`. Default: `AWS_REGION`, else `AWS_DEFAULT_REGION`,
            else that of the AWS profile.
        api_key: An API key of Bedrock. Default: `AWS_BEARER_TOKEN_BEDROCK`, unless one of the
            arguments below is given.
        access_key: The id of an access key of AWS.
        secret_key: The secret of this access key.
        session_token: The session token of a temporary access key.
        profile: A profile in the configuration files of AWS. Requires the extra `aws`.
        base_url: The URL, for example of a VPC endpoint or a proxy. Default:
            `ANTHROPIC_BEDROCK_BASE_URL`, else that of the region. `AWS_ENDPOINT_URL` is not read.
        api: Which API of Bedrock is called. `invoke` is offered for all models: `InvokeModel`, with
            streams in binary frames. `messages` is the Messages API of the same service, and
            `mantle` that of the service `bedrock-mantle`, which also counts tokens.
        skip_auth: Whether requests have no credentials, because a proxy adds them.
        api_version: The field `anthropic_version` that `invoke` sends in the body.

    Without a key, requests are signed (Signature Version 4), with the first of: the arguments, the
    environment variables of AWS, and the other sources that botocore knows.

    Raises:
        ConfigurationError: An argument is invalid, or there is no region.
    """

    name = "Amazon Bedrock"
    provider = "aws.bedrock"
    shown = ("region", "profile", "base_url", "api", "skip_auth", "api_version")
    uses_region_of_profile = True

    profile: str | None
    api: BedrockAPI
    api_version: str

    def __init__(
        self,
        region: str | None = None,
        *,
        api_key: str | Secret | None = None,
        access_key: str | None = None,
        secret_key: str | Secret | None = None,
        session_token: str | Secret | None = None,
        profile: str | None = None,
        base_url: str | None = None,
        api: BedrockAPI = "invoke",
        skip_auth: bool = False,
        api_version: str = API_VERSION,
    ) -> None:
        given = KeyArguments.hidden(api_key, access_key, secret_key, session_token, profile)
        del api_key, access_key, secret_key, session_token  # no traceback with locals shows them
        base_url = as_url(base_url)
        if not is_one_of(api, _ROWS):
            raise ConfigurationError(
                f"api must be 'invoke', 'messages' or 'mantle', not {shown_unless_key(api)}"
            )
        row = _ROWS[api]
        keys = Keys(given, KEY_VARIABLE, is_exclusive=True, skip_auth=skip_auth, check=foreign_key)
        super().__init__(
            region,
            host=row.host,
            service=row.service,
            keys=keys,
            base_url=from_variables(base_url, row.base_url_variable),
            profile=profile,
            api=api,
            api_version=text(api_version, "api_version"),
            offers=row.offers,
        )

    def lack(self, operation: Operation) -> str | None:
        lack = super().lack(operation)
        if lack is not None and operation.kind in _ROWS["mantle"].offers:
            return f"{lack}; api='mantle' offers {operation.kind} too"
        return lack

    def rewritten(self, request: Request, operation: Operation) -> Request:
        if operation.kind in {"messages", "count_tokens"}:
            profile, request = taken(request, _PROFILE_HEADER)
        else:
            profile = None
        if self.api == "invoke":
            return self._invoked(request, operation, profile)
        if profile is None:
            return request
        return with_fields(request, lambda fields: {"user_profile_id": profile, **fields})

    def _invoked(self, request: Request, operation: Operation, profile: str | None) -> Request:
        """Return a request of the Messages API as one of `InvokeModel`."""
        model = segment(model_of(request), safe=":;")
        is_stream = bool((request.fields or {}).get("stream"))
        _, request = taken(request, b"anthropic-version")
        betas, request = taken(request, b"anthropic-beta")
        added: dict[str, Any] = {"anthropic_version": self.api_version}
        if betas is not None:
            added["anthropic_beta"] = [flag for each in betas.split(",") if (flag := each.strip())]
        if profile is not None:
            added["user_profile_id"] = profile

        def changed(fields: dict[str, Any]) -> dict[str, Any]:
            kept = {name: fields[name] for name in fields if name not in {"model", "stream"}}
            return {**added, **kept}

        request = with_fields(request, changed)
        if is_stream:
            _, request = taken(request, b"accept")
            request.headers.append((b"accept", b"application/vnd.amazon.eventstream"))
        action = "invoke-with-response-stream" if is_stream else "invoke"
        return with_path(request, f"/model/{model}/{action}", operation.query)
