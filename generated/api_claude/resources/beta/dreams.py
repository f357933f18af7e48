# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.dreams`. Dreams: memory stores, consolidated in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...models.dreams import BetaDream
    from ...params.dreams import (
        BetaDreamCreateModel,
        BetaDreamInputParam,
        BetaDreamStatus,
        BetaOutputBehaviorParam,
    )
    from ...params.shared.shared import AnthropicBetaParam


class BetaDreams(Resource):
    """Dreams: memory stores, consolidated in the background.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.dreams"

    def list(
        self,
        *,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        statuses: Sequence[BetaDreamStatus] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaDream]:
        """List dreams.

        `GET /v1/dreams`. Options and errors: see `BetaDreams`.

        Lists the dreams of the workspace. Results come in pages.

        Args:
            created_at_gt: Only those created after this time.
            created_at_lt: Only those created before this time.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            statuses: Statuses to include; when absent, dreams of every status are listed.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of dreams. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/dreams",
            query={
                "created_at[gt]": created_at_gt,
                "created_at[lt]": created_at_lt,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "statuses[]": statuses,
            },
            headers={
                "anthropic-beta": joined(betas, "dreaming-2026-04-21"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaDream], call)

    def create(
        self,
        *,
        inputs: Sequence[BetaDreamInputParam],
        model: BetaDreamCreateModel,
        instructions: str | Omit | None = OMIT,
        output_behavior: BetaOutputBehaviorParam | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDream:
        """Start a dream.

        `POST /v1/dreams`. Options and errors: see `BetaDreams`.

        Starts a dream, which works through memory stores and past sessions in the background and
        writes consolidated memories to a memory store. The dream can be retrieved again to see when
        it has ended.

        Args:
            inputs: Memory stores and sessions that the dream works from.
            model: Model that does the work, as an ID or as an object with further settings.
            instructions: Guidance for the dream, 1 to 4096 characters; null or absent gives none.
            output_behavior: Whether the dream writes to a new memory store or updates an existing
                one.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new dream.
        """
        call = Call(
            "POST",
            "/v1/dreams",
            headers={
                "anthropic-beta": joined(betas, "dreaming-2026-04-21"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "inputs": inputs,
                "model": model,
                "instructions": instructions,
                "output_behavior": output_behavior,
            },
            options=options,
        )
        return self._fetch(_models.BetaDream, call)

    def retrieve(
        self,
        dream_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDream:
        """Get a dream.

        `GET /v1/dreams/{dream_id}`. Options and errors: see `BetaDreams`.

        Gets the current state of a dream, with its outputs and its token usage.

        Args:
            dream_id: Identifier of the dream.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The dream.
        """
        call = Call(
            "GET",
            f"/v1/dreams/{segment('dream_id', dream_id)}",
            headers={
                "anthropic-beta": joined(betas, "dreaming-2026-04-21"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaDream, call)

    def archive(
        self,
        dream_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDream:
        """Archive a dream.

        `POST /v1/dreams/{dream_id}/archive`. Options and errors: see `BetaDreams`.

        Archives a dream that is no longer needed.

        Args:
            dream_id: Identifier of the dream.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived dream.
        """
        call = Call(
            "POST",
            f"/v1/dreams/{segment('dream_id', dream_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "dreaming-2026-04-21"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaDream, call)

    def cancel(
        self,
        dream_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDream:
        """Cancel a dream.

        `POST /v1/dreams/{dream_id}/cancel`. Options and errors: see `BetaDreams`.

        Cancels a dream that is pending or running.

        Args:
            dream_id: Identifier of the dream.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The canceled dream.
        """
        call = Call(
            "POST",
            f"/v1/dreams/{segment('dream_id', dream_id)}/cancel",
            headers={
                "anthropic-beta": joined(betas, "dreaming-2026-04-21"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaDream, call)


class AsyncBetaDreams(AsyncResource):
    """Asynchronous version of `BetaDreams`."""

    _path = "client.beta.dreams"

    @list_call
    async def list(
        self,
        *,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        statuses: Sequence[BetaDreamStatus] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaDream]:
        """List dreams.

        `GET /v1/dreams`. Options and errors: see `BetaDreams`.

        Lists the dreams of the workspace. Results come in pages.

        Args:
            created_at_gt: Only those created after this time.
            created_at_lt: Only those created before this time.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            statuses: Statuses to include; when absent, dreams of every status are listed.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of dreams. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/dreams",
            query={
                "created_at[gt]": created_at_gt,
                "created_at[lt]": created_at_lt,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "statuses[]": statuses,
            },
            headers={
                "anthropic-beta": joined(betas, "dreaming-2026-04-21"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaDream], call)

    async def create(
        self,
        *,
        inputs: Sequence[BetaDreamInputParam],
        model: BetaDreamCreateModel,
        instructions: str | Omit | None = OMIT,
        output_behavior: BetaOutputBehaviorParam | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDream:
        """Start a dream.

        `POST /v1/dreams`. Options and errors: see `BetaDreams`.

        Starts a dream, which works through memory stores and past sessions in the background and
        writes consolidated memories to a memory store. The dream can be retrieved again to see when
        it has ended.

        Args:
            inputs: Memory stores and sessions that the dream works from.
            model: Model that does the work, as an ID or as an object with further settings.
            instructions: Guidance for the dream, 1 to 4096 characters; null or absent gives none.
            output_behavior: Whether the dream writes to a new memory store or updates an existing
                one.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new dream.
        """
        call = Call(
            "POST",
            "/v1/dreams",
            headers={
                "anthropic-beta": joined(betas, "dreaming-2026-04-21"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "inputs": inputs,
                "model": model,
                "instructions": instructions,
                "output_behavior": output_behavior,
            },
            options=options,
        )
        return await self._fetch(_models.BetaDream, call)

    async def retrieve(
        self,
        dream_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDream:
        """Get a dream.

        `GET /v1/dreams/{dream_id}`. Options and errors: see `BetaDreams`.

        Gets the current state of a dream, with its outputs and its token usage.

        Args:
            dream_id: Identifier of the dream.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The dream.
        """
        call = Call(
            "GET",
            f"/v1/dreams/{segment('dream_id', dream_id)}",
            headers={
                "anthropic-beta": joined(betas, "dreaming-2026-04-21"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaDream, call)

    async def archive(
        self,
        dream_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDream:
        """Archive a dream.

        `POST /v1/dreams/{dream_id}/archive`. Options and errors: see `BetaDreams`.

        Archives a dream that is no longer needed.

        Args:
            dream_id: Identifier of the dream.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived dream.
        """
        call = Call(
            "POST",
            f"/v1/dreams/{segment('dream_id', dream_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "dreaming-2026-04-21"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaDream, call)

    async def cancel(
        self,
        dream_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDream:
        """Cancel a dream.

        `POST /v1/dreams/{dream_id}/cancel`. Options and errors: see `BetaDreams`.

        Cancels a dream that is pending or running.

        Args:
            dream_id: Identifier of the dream.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The canceled dream.
        """
        call = Call(
            "POST",
            f"/v1/dreams/{segment('dream_id', dream_id)}/cancel",
            headers={
                "anthropic-beta": joined(betas, "dreaming-2026-04-21"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaDream, call)
