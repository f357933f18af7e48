# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_tag.bundles.targets`. Claude Tag: Claude in Slack, its bundles
and settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ...... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ......models.organization.claude_tag.claude_tag import (
        BetaClaudeTagBundleTarget,
        BetaClaudeTagDeletedBundleTarget,
    )
    from ......params.organization.claude_tag.claude_tag import BetaClaudeTagBundleTargetCreateParam
    from ......params.shared.shared import AnthropicBetaParam


class BetaOrganizationClaudeTagBundlesTargets(Resource):
    """Claude Tag: Claude in Slack, its bundles and settings.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.claude_tag.bundles.targets"

    def list(
        self,
        bundle_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaClaudeTagBundleTarget]:
        """List the targets of a bundle.

        `GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets`.
        Options and errors: see `BetaOrganizationClaudeTagBundlesTargets`.

        Lists the Slack channels and Slack workspaces that a bundle is attached to, page by page.

        Args:
            bundle_id: Identifier of the bundle.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of targets. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}/targets",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaClaudeTagBundleTarget], call)

    def create(
        self,
        bundle_id: str,
        *,
        target: BetaClaudeTagBundleTargetCreateParam,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagBundleTarget:
        """Attach a bundle to a target.

        `POST /v1/organizations/claude_tag/bundles/{bundle_id}/targets`.
        Options and errors: see `BetaOrganizationClaudeTagBundlesTargets`.

        Attaches a bundle to a Slack channel or a Slack workspace.

        Args:
            bundle_id: Identifier of the bundle.
            target: What to attach the bundle to.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The created target.
        """
        call = Call(
            "POST",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}/targets",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            body=target,
            options=options,
        )
        value: BetaClaudeTagBundleTarget = self._fetch_member(
            _models.BetaClaudeTagBundleTarget, call
        )
        return value

    def delete(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagDeletedBundleTarget:
        """Detach a bundle from a target.

        `DELETE /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}`.
        Options and errors: see `BetaOrganizationClaudeTagBundlesTargets`.

        Detaches a bundle from a Slack channel or a Slack workspace. The bundle itself stays.

        Args:
            target_id: Identifier of the target.
            bundle_id: Identifier of the bundle.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the deleted target.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}/targets"
            f"/{segment('target_id', target_id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return self._fetch(_models.BetaClaudeTagDeletedBundleTarget, call)

    def retrieve(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagBundleTarget:
        """Retrieve a target of a bundle.

        `GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}`.
        Options and errors: see `BetaOrganizationClaudeTagBundlesTargets`.

        Retrieves a Slack channel or Slack workspace that a bundle is attached to, by the identifier
        of the target.

        Args:
            target_id: Identifier of the target.
            bundle_id: Identifier of the bundle.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The target.
        """
        call = Call(
            "GET",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}/targets"
            f"/{segment('target_id', target_id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        value: BetaClaudeTagBundleTarget = self._fetch_member(
            _models.BetaClaudeTagBundleTarget, call
        )
        return value


class AsyncBetaOrganizationClaudeTagBundlesTargets(AsyncResource):
    """Asynchronous version of `BetaOrganizationClaudeTagBundlesTargets`."""

    _path = "client.beta.organization.claude_tag.bundles.targets"

    @list_call
    async def list(
        self,
        bundle_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaClaudeTagBundleTarget]:
        """List the targets of a bundle.

        `GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets`.
        Options and errors: see `BetaOrganizationClaudeTagBundlesTargets`.

        Lists the Slack channels and Slack workspaces that a bundle is attached to, page by page.

        Args:
            bundle_id: Identifier of the bundle.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of targets. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}/targets",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaClaudeTagBundleTarget], call)

    async def create(
        self,
        bundle_id: str,
        *,
        target: BetaClaudeTagBundleTargetCreateParam,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagBundleTarget:
        """Attach a bundle to a target.

        `POST /v1/organizations/claude_tag/bundles/{bundle_id}/targets`.
        Options and errors: see `BetaOrganizationClaudeTagBundlesTargets`.

        Attaches a bundle to a Slack channel or a Slack workspace.

        Args:
            bundle_id: Identifier of the bundle.
            target: What to attach the bundle to.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The created target.
        """
        call = Call(
            "POST",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}/targets",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            body=target,
            options=options,
        )
        value: BetaClaudeTagBundleTarget = await self._fetch_member(
            _models.BetaClaudeTagBundleTarget, call
        )
        return value

    async def delete(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagDeletedBundleTarget:
        """Detach a bundle from a target.

        `DELETE /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}`.
        Options and errors: see `BetaOrganizationClaudeTagBundlesTargets`.

        Detaches a bundle from a Slack channel or a Slack workspace. The bundle itself stays.

        Args:
            target_id: Identifier of the target.
            bundle_id: Identifier of the bundle.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the deleted target.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}/targets"
            f"/{segment('target_id', target_id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeTagDeletedBundleTarget, call)

    async def retrieve(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagBundleTarget:
        """Retrieve a target of a bundle.

        `GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}`.
        Options and errors: see `BetaOrganizationClaudeTagBundlesTargets`.

        Retrieves a Slack channel or Slack workspace that a bundle is attached to, by the identifier
        of the target.

        Args:
            target_id: Identifier of the target.
            bundle_id: Identifier of the bundle.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The target.
        """
        call = Call(
            "GET",
            f"/v1/organizations/claude_tag/bundles/{segment('bundle_id', bundle_id)}/targets"
            f"/{segment('target_id', target_id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        value: BetaClaudeTagBundleTarget = await self._fetch_member(
            _models.BetaClaudeTagBundleTarget, call
        )
        return value
