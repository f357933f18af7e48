# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_tag.bundles`. Claude Tag: Claude in Slack, its bundles and
settings.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ...... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ......models.organization.claude_tag.claude_tag import BetaClaudeTagBundle
    from ......params.shared.shared import AnthropicBetaParam
    from .targets import (
        AsyncBetaOrganizationClaudeTagBundlesTargets,
        BetaOrganizationClaudeTagBundlesTargets,
    )


class BetaOrganizationClaudeTagBundles(Resource):
    """Claude Tag: Claude in Slack, its bundles and settings.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.claude_tag.bundles"

    @cached_property
    def targets(self) -> BetaOrganizationClaudeTagBundlesTargets:
        """Claude Tag: Claude in Slack, its bundles and settings."""
        from .targets import BetaOrganizationClaudeTagBundlesTargets

        return BetaOrganizationClaudeTagBundlesTargets(self._client)

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaClaudeTagBundle]:
        """List the bundles of Claude Tag.

        `GET /v1/organizations/claude_tag/bundles`.
        Options and errors: see `BetaOrganizationClaudeTagBundles`.

        Lists the bundles of Claude Tag in the organization, page by page.

        Args:
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of bundles. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_tag/bundles",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaClaudeTagBundle], call)

    def retrieve(
        self,
        bundle_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagBundle:
        """Retrieve a bundle of Claude Tag.

        `GET /v1/organizations/claude_tag/bundles/{bundle_id}`.
        Options and errors: see `BetaOrganizationClaudeTagBundles`.

        Retrieves a bundle by its ID. Its targets are not part of the response; they are listed
        separately.

        Args:
            bundle_id: Identifier of the bundle.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The bundle.
        """
        call = Call(
            "GET",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return self._fetch(_models.BetaClaudeTagBundle, call)

    def update(
        self,
        bundle_id: str,
        *,
        instructions: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagBundle:
        """Update a bundle of Claude Tag.

        `POST /v1/organizations/claude_tag/bundles/{bundle_id}`.
        Options and errors: see `BetaOrganizationClaudeTagBundles`.

        Updates the instructions of a bundle.

        Args:
            bundle_id: Identifier of the bundle.
            instructions: New instructions for Claude in the places that the bundle is attached to;
                null removes them.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated bundle.
        """
        call = Call(
            "POST",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            body={"instructions": instructions},
            options=options,
        )
        return self._fetch(_models.BetaClaudeTagBundle, call)


class AsyncBetaOrganizationClaudeTagBundles(AsyncResource):
    """Asynchronous version of `BetaOrganizationClaudeTagBundles`."""

    _path = "client.beta.organization.claude_tag.bundles"

    @cached_property
    def targets(self) -> AsyncBetaOrganizationClaudeTagBundlesTargets:
        """Claude Tag: Claude in Slack, its bundles and settings."""
        from .targets import AsyncBetaOrganizationClaudeTagBundlesTargets

        return AsyncBetaOrganizationClaudeTagBundlesTargets(self._client)

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaClaudeTagBundle]:
        """List the bundles of Claude Tag.

        `GET /v1/organizations/claude_tag/bundles`.
        Options and errors: see `BetaOrganizationClaudeTagBundles`.

        Lists the bundles of Claude Tag in the organization, page by page.

        Args:
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of bundles. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_tag/bundles",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaClaudeTagBundle], call)

    async def retrieve(
        self,
        bundle_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagBundle:
        """Retrieve a bundle of Claude Tag.

        `GET /v1/organizations/claude_tag/bundles/{bundle_id}`.
        Options and errors: see `BetaOrganizationClaudeTagBundles`.

        Retrieves a bundle by its ID. Its targets are not part of the response; they are listed
        separately.

        Args:
            bundle_id: Identifier of the bundle.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The bundle.
        """
        call = Call(
            "GET",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeTagBundle, call)

    async def update(
        self,
        bundle_id: str,
        *,
        instructions: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagBundle:
        """Update a bundle of Claude Tag.

        `POST /v1/organizations/claude_tag/bundles/{bundle_id}`.
        Options and errors: see `BetaOrganizationClaudeTagBundles`.

        Updates the instructions of a bundle.

        Args:
            bundle_id: Identifier of the bundle.
            instructions: New instructions for Claude in the places that the bundle is attached to;
                null removes them.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated bundle.
        """
        call = Call(
            "POST",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            body={"instructions": instructions},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeTagBundle, call)
