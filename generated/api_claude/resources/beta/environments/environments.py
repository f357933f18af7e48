# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.environments`. Environments: where the tools of a session run, and the work queue of
self-hosted ones.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ....models.environments.environments import BetaEnvironment, BetaEnvironmentDeleteResponse
    from ....params.environments.environments import BetaEnvironmentConfigParams
    from ....params.shared.shared import AnthropicBetaParam
    from .work import AsyncBetaEnvironmentsWork, BetaEnvironmentsWork


class BetaEnvironments(Resource):
    """Environments: where the tools of a session run, and the work queue of self-hosted ones.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.environments"

    @cached_property
    def work(self) -> BetaEnvironmentsWork:
        """The work queue of a self-hosted environment."""
        from .work import BetaEnvironmentsWork

        return BetaEnvironmentsWork(self._client)

    def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaEnvironment]:
        """List the environments.

        `GET /v1/environments`. Options and errors: see `BetaEnvironments`.

        Lists environments. Archived environments are left out unless `include_archived` is set.

        Args:
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of environments. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/environments",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaEnvironment], call)

    def create(
        self,
        *,
        name: str,
        config: BetaEnvironmentConfigParams | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        scope: Literal["organization", "account"] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaEnvironment:
        """Create an environment.

        `POST /v1/environments`. Options and errors: see `BetaEnvironments`.

        Creates an environment, which defines where the tools of sessions run: in a cloud container
        or on self-hosted workers.

        Args:
            name: Name of the environment for people to read, 1 to 256 characters.
            config: Where tools run and how: in a cloud container, or on self-hosted workers.
            description: What the environment is for, at most 1024 characters.
            metadata: Key-value pairs of your own to keep with the environment.
            scope: Owner of the environment: `organization` or `account`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new environment.
        """
        call = Call(
            "POST",
            "/v1/environments",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "name": name,
                "config": config,
                "description": description,
                "metadata": metadata,
                "scope": scope,
            },
            options=options,
        )
        return self._fetch(_models.BetaEnvironment, call)

    def delete(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaEnvironmentDeleteResponse:
        """Delete an environment.

        `DELETE /v1/environments/{environment_id}`. Options and errors: see `BetaEnvironments`.

        Deletes an environment for good. Archive it instead to keep it for later reading.

        Args:
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            Confirmation with the identifier of the deleted environment.
        """
        call = Call(
            "DELETE",
            f"/v1/environments/{segment('environment_id', environment_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaEnvironmentDeleteResponse, call)

    def retrieve(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaEnvironment:
        """Retrieve an environment.

        `GET /v1/environments/{environment_id}`. Options and errors: see `BetaEnvironments`.

        Retrieves an environment with its configuration.

        Args:
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The environment.
        """
        call = Call(
            "GET",
            f"/v1/environments/{segment('environment_id', environment_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaEnvironment, call)

    def update(
        self,
        environment_id: str,
        *,
        config: BetaEnvironmentConfigParams | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        metadata: Mapping[str, str | None] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        scope: Literal["organization", "account"] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaEnvironment:
        """Update an environment.

        `POST /v1/environments/{environment_id}`. Options and errors: see `BetaEnvironments`.

        Changes an environment. Fields that are left out stay as they are; an archived environment
        cannot be changed, nor can the type of the configuration.

        Args:
            environment_id: Identifier of the environment.
            config: New configuration, of the same type (`cloud` or `self_hosted`) as the present
                one.
            description: What the environment is for, at most 1024 characters.
            metadata: Key-value pairs of your own to keep with the environment.
            name: New name of the environment for people to read, 1 to 256 characters.
            scope: Owner of the environment: `organization` or `account`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated environment.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "config": config,
                "description": description,
                "metadata": metadata,
                "name": name,
                "scope": scope,
            },
            options=options,
        )
        return self._fetch(_models.BetaEnvironment, call)

    def archive(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaEnvironment:
        """Archive an environment.

        `POST /v1/environments/{environment_id}/archive`.
        Options and errors: see `BetaEnvironments`.

        Archives an environment. It stays readable, but it can no longer be changed, and lists leave
        it out unless they are asked for archived environments.

        Args:
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived environment.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaEnvironment, call)


class AsyncBetaEnvironments(AsyncResource):
    """Asynchronous version of `BetaEnvironments`."""

    _path = "client.beta.environments"

    @cached_property
    def work(self) -> AsyncBetaEnvironmentsWork:
        """The work queue of a self-hosted environment."""
        from .work import AsyncBetaEnvironmentsWork

        return AsyncBetaEnvironmentsWork(self._client)

    @list_call
    async def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaEnvironment]:
        """List the environments.

        `GET /v1/environments`. Options and errors: see `BetaEnvironments`.

        Lists environments. Archived environments are left out unless `include_archived` is set.

        Args:
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of environments. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/environments",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaEnvironment], call)

    async def create(
        self,
        *,
        name: str,
        config: BetaEnvironmentConfigParams | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        scope: Literal["organization", "account"] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaEnvironment:
        """Create an environment.

        `POST /v1/environments`. Options and errors: see `BetaEnvironments`.

        Creates an environment, which defines where the tools of sessions run: in a cloud container
        or on self-hosted workers.

        Args:
            name: Name of the environment for people to read, 1 to 256 characters.
            config: Where tools run and how: in a cloud container, or on self-hosted workers.
            description: What the environment is for, at most 1024 characters.
            metadata: Key-value pairs of your own to keep with the environment.
            scope: Owner of the environment: `organization` or `account`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new environment.
        """
        call = Call(
            "POST",
            "/v1/environments",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "name": name,
                "config": config,
                "description": description,
                "metadata": metadata,
                "scope": scope,
            },
            options=options,
        )
        return await self._fetch(_models.BetaEnvironment, call)

    async def delete(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaEnvironmentDeleteResponse:
        """Delete an environment.

        `DELETE /v1/environments/{environment_id}`. Options and errors: see `BetaEnvironments`.

        Deletes an environment for good. Archive it instead to keep it for later reading.

        Args:
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            Confirmation with the identifier of the deleted environment.
        """
        call = Call(
            "DELETE",
            f"/v1/environments/{segment('environment_id', environment_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaEnvironmentDeleteResponse, call)

    async def retrieve(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaEnvironment:
        """Retrieve an environment.

        `GET /v1/environments/{environment_id}`. Options and errors: see `BetaEnvironments`.

        Retrieves an environment with its configuration.

        Args:
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The environment.
        """
        call = Call(
            "GET",
            f"/v1/environments/{segment('environment_id', environment_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaEnvironment, call)

    async def update(
        self,
        environment_id: str,
        *,
        config: BetaEnvironmentConfigParams | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        metadata: Mapping[str, str | None] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        scope: Literal["organization", "account"] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaEnvironment:
        """Update an environment.

        `POST /v1/environments/{environment_id}`. Options and errors: see `BetaEnvironments`.

        Changes an environment. Fields that are left out stay as they are; an archived environment
        cannot be changed, nor can the type of the configuration.

        Args:
            environment_id: Identifier of the environment.
            config: New configuration, of the same type (`cloud` or `self_hosted`) as the present
                one.
            description: What the environment is for, at most 1024 characters.
            metadata: Key-value pairs of your own to keep with the environment.
            name: New name of the environment for people to read, 1 to 256 characters.
            scope: Owner of the environment: `organization` or `account`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated environment.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "config": config,
                "description": description,
                "metadata": metadata,
                "name": name,
                "scope": scope,
            },
            options=options,
        )
        return await self._fetch(_models.BetaEnvironment, call)

    async def archive(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaEnvironment:
        """Archive an environment.

        `POST /v1/environments/{environment_id}/archive`.
        Options and errors: see `BetaEnvironments`.

        Archives an environment. It stays readable, but it can no longer be changed, and lists leave
        it out unless they are asked for archived environments.

        Args:
            environment_id: Identifier of the environment.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived environment.
        """
        call = Call(
            "POST",
            f"/v1/environments/{segment('environment_id', environment_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaEnvironment, call)
