# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.sessions.resources`. The resources of a session: files, repositories and memory
stores.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.auth.hiding import hidden
from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....models.sessions.resources import (
        BetaManagedAgentsDeleteSessionResource,
        BetaManagedAgentsFileResource,
        BetaManagedAgentsSessionResource,
    )
    from ....params.shared.shared import AnthropicBetaParam


class BetaSessionsResources(Resource):
    """The resources of a session: files, repositories and memory stores.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.sessions.resources"

    def list(
        self,
        session_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsSessionResource]:
        """List the resources of a session.

        `GET /v1/sessions/{session_id}/resources`. Options and errors: see `BetaSessionsResources`.

        Lists what is attached to a session: GitHub repositories, files and memory stores.

        Args:
            session_id: Identifier of the session.
            limit: Largest number of items on a page, at most 1000.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of session resources. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/resources",
            query={"limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsSessionResource], call)

    def add(
        self,
        session_id: str,
        *,
        file_id: str,
        type: Literal["file"],
        mount_path: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsFileResource:
        """Add a file to a session.

        `POST /v1/sessions/{session_id}/resources`. Options and errors: see `BetaSessionsResources`.

        Mounts an uploaded file in an existing session. Only files can be added this way;
        repositories and memory stores are given when the session is created.

        Args:
            session_id: Identifier of the session.
            file_id: Identifier of the uploaded file to mount; at most 128 characters.
            type: Kind of resource to add; always `file`.
            mount_path: Path in the session's container at which to mount the file, at most 4096
                characters; null or left out to let the API choose one.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The file resource that was added.
        """
        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}/resources",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"file_id": file_id, "type": type, "mount_path": mount_path},
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsFileResource, call)

    def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeleteSessionResource:
        """Delete a resource from a session.

        `DELETE /v1/sessions/{session_id}/resources/{resource_id}`.
        Options and errors: see `BetaSessionsResources`.

        Removes a resource from a session.

        Args:
            resource_id: Identifier of the resource.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            A record of the deletion, with the identifier of the resource.
        """
        call = Call(
            "DELETE",
            f"/v1/sessions/{segment('session_id', session_id)}/resources"
            f"/{segment('resource_id', resource_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeleteSessionResource, call)

    def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSessionResource:
        """Get a resource of a session.

        `GET /v1/sessions/{session_id}/resources/{resource_id}`.
        Options and errors: see `BetaSessionsResources`.

        Retrieves one resource of a session.

        Args:
            resource_id: Identifier of the resource.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The session resource.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/resources"
            f"/{segment('resource_id', resource_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        value: BetaManagedAgentsSessionResource = self._fetch_member(
            _models.BetaManagedAgentsSessionResource, call
        )
        return value

    def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSessionResource:
        """Replace the token of a session resource.

        `POST /v1/sessions/{session_id}/resources/{resource_id}`.
        Options and errors: see `BetaSessionsResources`.

        Replaces the token that a session uses to access a resource, such as a GitHub repository.
        Nothing else about a resource can be changed.

        Args:
            resource_id: Identifier of the resource.
            session_id: Identifier of the session.
            authorization_token: New token for access to the resource, such as a GitHub token for a
                repository; at most 4096 characters. It is not part of the response.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated session resource.
        """
        authorization_token = hidden(authorization_token, is_secret=True)
        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}/resources"
            f"/{segment('resource_id', resource_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"authorization_token": authorization_token},
            options=options,
        )
        value: BetaManagedAgentsSessionResource = self._fetch_member(
            _models.BetaManagedAgentsSessionResource, call
        )
        return value


class AsyncBetaSessionsResources(AsyncResource):
    """Asynchronous version of `BetaSessionsResources`."""

    _path = "client.beta.sessions.resources"

    @list_call
    async def list(
        self,
        session_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsSessionResource]:
        """List the resources of a session.

        `GET /v1/sessions/{session_id}/resources`. Options and errors: see `BetaSessionsResources`.

        Lists what is attached to a session: GitHub repositories, files and memory stores.

        Args:
            session_id: Identifier of the session.
            limit: Largest number of items on a page, at most 1000.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of session resources. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/resources",
            query={"limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(
            AsyncPageCursor[_models.BetaManagedAgentsSessionResource], call
        )

    async def add(
        self,
        session_id: str,
        *,
        file_id: str,
        type: Literal["file"],
        mount_path: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsFileResource:
        """Add a file to a session.

        `POST /v1/sessions/{session_id}/resources`. Options and errors: see `BetaSessionsResources`.

        Mounts an uploaded file in an existing session. Only files can be added this way;
        repositories and memory stores are given when the session is created.

        Args:
            session_id: Identifier of the session.
            file_id: Identifier of the uploaded file to mount; at most 128 characters.
            type: Kind of resource to add; always `file`.
            mount_path: Path in the session's container at which to mount the file, at most 4096
                characters; null or left out to let the API choose one.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The file resource that was added.
        """
        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}/resources",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"file_id": file_id, "type": type, "mount_path": mount_path},
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsFileResource, call)

    async def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeleteSessionResource:
        """Delete a resource from a session.

        `DELETE /v1/sessions/{session_id}/resources/{resource_id}`.
        Options and errors: see `BetaSessionsResources`.

        Removes a resource from a session.

        Args:
            resource_id: Identifier of the resource.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            A record of the deletion, with the identifier of the resource.
        """
        call = Call(
            "DELETE",
            f"/v1/sessions/{segment('session_id', session_id)}/resources"
            f"/{segment('resource_id', resource_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeleteSessionResource, call)

    async def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSessionResource:
        """Get a resource of a session.

        `GET /v1/sessions/{session_id}/resources/{resource_id}`.
        Options and errors: see `BetaSessionsResources`.

        Retrieves one resource of a session.

        Args:
            resource_id: Identifier of the resource.
            session_id: Identifier of the session.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The session resource.
        """
        call = Call(
            "GET",
            f"/v1/sessions/{segment('session_id', session_id)}/resources"
            f"/{segment('resource_id', resource_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        value: BetaManagedAgentsSessionResource = await self._fetch_member(
            _models.BetaManagedAgentsSessionResource, call
        )
        return value

    async def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsSessionResource:
        """Replace the token of a session resource.

        `POST /v1/sessions/{session_id}/resources/{resource_id}`.
        Options and errors: see `BetaSessionsResources`.

        Replaces the token that a session uses to access a resource, such as a GitHub repository.
        Nothing else about a resource can be changed.

        Args:
            resource_id: Identifier of the resource.
            session_id: Identifier of the session.
            authorization_token: New token for access to the resource, such as a GitHub token for a
                repository; at most 4096 characters. It is not part of the response.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated session resource.
        """
        authorization_token = hidden(authorization_token, is_secret=True)
        call = Call(
            "POST",
            f"/v1/sessions/{segment('session_id', session_id)}/resources"
            f"/{segment('resource_id', resource_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"authorization_token": authorization_token},
            options=options,
        )
        value: BetaManagedAgentsSessionResource = await self._fetch_member(
            _models.BetaManagedAgentsSessionResource, call
        )
        return value
