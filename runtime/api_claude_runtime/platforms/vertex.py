"""`Vertex`: Claude on Vertex AI of Google Cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.secret import as_object, as_secret
from api_claude_runtime.requests.base_url import as_url, parse

from .arguments import from_variables, given_base, label, path_part, text
from .google.google_platform import GooglePlatform
from .rewriting import model_of, segment, taken, with_fields, with_path

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.requests.base_url import BaseURL
    from api_claude_runtime.tokens.provider import TokenProvider

    from .operation import Operation

__all__ = ("Vertex",)

REGION_VARIABLE = "CLOUD_ML_REGION"
PROJECT_VARIABLE = "ANTHROPIC_VERTEX_PROJECT_ID"
BASE_URL_VARIABLE = "ANTHROPIC_VERTEX_BASE_URL"
API_VERSION = "vertex-2023-10-16"
_MULTI_REGIONS = frozenset({"us", "eu"})
_LITERAL = "@"
"""What is not encoded in a segment: model ids such as `claude-sonnet-4-5@20250929` have it."""


class Vertex(GooglePlatform):
    """Claude on Vertex AI: `messages.create`, streams, and `messages.count_tokens`.

    Without `access_token`, `credentials` and `token_provider`, the Application Default Credentials
    are used, which need `pip install "api-claude[google]"`.

    Args:
        region: A region such as `us-east5`, or `global`, `us`, `eu`. The default is the environment
            variable `CLOUD_ML_REGION`.
        project: The id of the project. The default is the environment variable
            `ANTHROPIC_VERTEX_PROJECT_ID`, or else the project of the credentials.
        access_token: An access token. It is never refreshed.
        credentials: A credentials object of `google.auth`. It is refreshed when necessary.
        token_provider: A function without arguments that returns a token, as a string, which is
            used once, or as a `Token`. It may be a coroutine function for an `AsyncClient`.
        base_url: The URL of a proxy, with its version, such as `https://proxy.example/v1`. The
            default is the environment variable `ANTHROPIC_VERTEX_BASE_URL`, or else the server of
            the region.
        skip_auth: Whether requests have no credentials, because a proxy adds them.
        api_version: The field `anthropic_version` of the body, unless the call has one.

    Raises:
        ConfigurationError: An argument is missing or malformed.
    """

    name = "Vertex AI"
    provider = "gcp.vertex_ai"
    offers = frozenset({"messages", "count_tokens"})
    shown = ("region", "project", "base_url", "skip_auth", "api_version")

    region: str
    base_url: str | None
    api_version: str

    def __init__(
        self,
        region: str | None = None,
        project: str | None = None,
        *,
        access_token: str | Secret | None = None,
        credentials: Any = None,
        token_provider: TokenProvider | None = None,
        base_url: str | None = None,
        skip_auth: bool = False,
        api_version: str = API_VERSION,
    ) -> None:
        access_token = as_secret(access_token)
        credentials, token_provider = as_object(credentials), as_object(token_provider)
        base_url = as_url(from_variables(as_url(base_url), BASE_URL_VARIABLE))
        region = from_variables(region, REGION_VARIABLE)
        region = label(region, "region", REGION_VARIABLE, "us-east5")
        project = path_part(from_variables(project, PROJECT_VARIABLE), "project")
        given = None if base_url is None else given_base(base_url, other_api=True)
        super().__init__(
            _server(region) if given is None else given,
            access_token=access_token,
            credentials=credentials,
            token_provider=token_provider,
            skip_auth=skip_auth,
            project=project,
            project_variable=PROJECT_VARIABLE,
            needs_project=True,
            region=region,
            base_url=None if given is None else str(given),
            api_version=text(api_version, "api_version"),
        )

    def rewritten(self, request: Request, operation: Operation) -> Request:
        counts = operation.kind == "count_tokens"
        streams = request.fields is not None and request.fields.get("stream") is True
        model = "count-tokens" if counts else segment(model_of(request), _LITERAL)
        parts = ("projects", segment(self.found_project(), _LITERAL), "locations", self.region)
        method = "streamRawPredict" if streams and not counts else "rawPredict"
        path = f"/{'/'.join(parts)}/publishers/anthropic/models/{model}:{method}"
        _, request = taken(request, b"anthropic-version")

        def changed(fields: dict[str, Any]) -> dict[str, Any]:
            if not counts:
                fields.pop("model", None)
            return {"anthropic_version": self.api_version, **fields}

        return with_path(with_fields(request, changed), path, _without_beta(operation.query))


def _server(region: str) -> BaseURL:
    if region == "global":
        host = "aiplatform.googleapis.com"
    elif region in _MULTI_REGIONS:
        host = f"aiplatform.{region}.rep.googleapis.com"
    else:
        host = f"{region}-aiplatform.googleapis.com"
    return parse(f"https://{host}/v1", other_api=True)


def _without_beta(query: str) -> str:
    """Return a query without `beta=true`, which only Anthropic's own paths have."""
    kept = [pair for pair in query.removeprefix("?").split("&") if pair not in {"", "beta=true"}]
    return f"?{'&'.join(kept)}" if kept else ""
