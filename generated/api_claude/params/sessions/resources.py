# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. The resources of a session: files, repositories and memory stores."""

from __future__ import annotations

from typing import Literal, NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare


class SessionResourceAddParams(TypedDict):
    """Body of `sessions.resources.add`."""

    file_id: str
    """Identifier of the uploaded file to mount; at most 128 characters."""
    type: Literal["file"]
    """Kind of resource to add; always `file`."""
    mount_path: NotRequired[str | None]
    """Path in the session's container at which to mount the file, at most 4096 characters; null or
    left out to let the API choose one.
    """


class SessionResourceUpdateParams(TypedDict):
    """Body of `sessions.resources.update`."""

    authorization_token: str
    """New token for access to the resource, such as a GitHub token for a repository; at most 4096
    characters. It is not part of the response.
    """


prepare(globals())
