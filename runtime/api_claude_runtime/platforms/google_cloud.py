"""`GoogleCloud`: the API of Anthropic in Google Cloud, run by Anthropic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.secret import as_object, as_secret
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.requests.base_url import as_url, parse

from .arguments import from_variables, given_base, path_part
from .google.google_platform import GooglePlatform
from .rewriting import segment, with_path

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.tokens.provider import TokenProvider

    from .operation import Operation

__all__ = ("GoogleCloud",)

PROJECT_VARIABLES = ("ANTHROPIC_GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_PROJECT")
LOCATION_VARIABLE = "ANTHROPIC_GOOGLE_CLOUD_LOCATION"
WORKSPACE_VARIABLE = "ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID"
BASE_URL_VARIABLE = "ANTHROPIC_GOOGLE_CLOUD_BASE_URL"
LOCATION = "global"
_SERVER = parse("https://claude.googleapis.com")
_OF_ORGANIZATION = frozenset({"organizations", "user_profiles"})
"""The groups of operations that belong to the organization, and not to a workspace."""


class GoogleCloud(GooglePlatform):
    """The API of Anthropic in Google Cloud, run by Anthropic: all operations.

    Without `access_token`, `credentials` and `token_provider`, the Application Default Credentials
    are used, which need `pip install "api-claude[google]"`.

    Args:
        project: The id of the project. The default is the environment variable
            `ANTHROPIC_GOOGLE_CLOUD_PROJECT`, `GOOGLE_CLOUD_PROJECT`, or else the project of the
            credentials.
        location: The default is the environment variable `ANTHROPIC_GOOGLE_CLOUD_LOCATION`, or
            else `global`.
        workspace: The id of the workspace. The default is the environment variable
            `ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID`. Operations of the organization need none.
        access_token: An access token. It is never refreshed.
        credentials: A credentials object of `google.auth`. It is refreshed when necessary.
        token_provider: A function without arguments that returns a token, as a string, which is
            used once, or as a `Token`. It may be a coroutine function for an `AsyncClient`.
        base_url: The URL before `/v1/messages`, for all operations. Project, location and workspace
            are then not used. The default is the environment variable
            `ANTHROPIC_GOOGLE_CLOUD_BASE_URL`, or else the server of Google.
        skip_auth: Whether requests have no credentials, because a proxy adds them.

    Raises:
        ConfigurationError: An argument is missing or malformed.
    """

    name = "Google Cloud"
    shown = ("project", "location", "workspace", "base_url", "skip_auth")

    location: str
    workspace: str | None
    base_url: str | None

    def __init__(
        self,
        project: str | None = None,
        location: str | None = None,
        workspace: str | None = None,
        *,
        access_token: str | Secret | None = None,
        credentials: Any = None,
        token_provider: TokenProvider | None = None,
        base_url: str | None = None,
        skip_auth: bool = False,
    ) -> None:
        access_token = as_secret(access_token)
        credentials, token_provider = as_object(credentials), as_object(token_provider)
        base_url = as_url(from_variables(as_url(base_url), BASE_URL_VARIABLE))
        given = None if base_url is None else given_base(base_url)
        location = from_variables(location, LOCATION_VARIABLE)
        workspace = from_variables(workspace, WORKSPACE_VARIABLE)
        super().__init__(
            _SERVER if given is None else given,
            access_token=access_token,
            credentials=credentials,
            token_provider=token_provider,
            skip_auth=skip_auth,
            project=path_part(from_variables(project, *PROJECT_VARIABLES), "project"),
            project_variable=PROJECT_VARIABLES[0],
            needs_project=given is None,
            location=path_part(location, "location") or LOCATION,
            workspace=path_part(workspace, "workspace"),
            base_url=None if given is None else str(given),
        )

    def rewritten(self, request: Request, operation: Operation) -> Request:
        if not self.needs_project:
            return request
        path = f"/v1/projects/{segment(self.found_project())}/locations/{segment(self.location)}"
        if operation.kind in _OF_ORGANIZATION:
            path += "/claudeOrganization"
        elif self.workspace is not None:
            path += f"/workspaces/{segment(self.workspace)}"
        else:
            raise ConfigurationError(
                f"{operation} belongs to a workspace: pass workspace=, or set the environment"
                f" variable {WORKSPACE_VARIABLE}"
            )
        return with_path(request, f"{path}/invoke{operation.path}", operation.query)
