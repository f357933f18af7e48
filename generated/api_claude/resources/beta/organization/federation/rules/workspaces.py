# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.federation.rules.workspaces`. Federation rules: which tokens of an
issuer may act as which account.
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

    from ......models.organization.federation.rules import (
        FederationRuleWorkspace,
        OrganizationFederationRulesWorkspaceRemoveResponse,
    )
    from ......params.shared.shared import AnthropicBetaParam


class BetaOrganizationFederationRulesWorkspaces(Resource):
    """Federation rules: which tokens of an issuer may act as which account.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.federation.rules.workspaces"

    def list(
        self,
        federation_rule_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[FederationRuleWorkspace]:
        """List the workspaces of a rule.

        `GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces`.
        Options and errors: see `BetaOrganizationFederationRulesWorkspaces`.

        Lists the workspaces that a federation rule was added to.

        Args:
            federation_rule_id: Identifier of the federation rule.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of workspaces of the rule. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}/workspaces",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.FederationRuleWorkspace], call)

    def add(
        self,
        federation_rule_id: str,
        *,
        workspace_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationRuleWorkspace:
        """Add a workspace to a rule.

        `POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces`.
        Options and errors: see `BetaOrganizationFederationRulesWorkspaces`.

        Adds a workspace to those in which a federation rule holds.

        Args:
            federation_rule_id: Identifier of the federation rule.
            workspace_id: Identifier of the workspace to add.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The workspace as part of the rule.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}/workspaces",
            headers={"anthropic-beta": joined(betas)},
            body={"workspace_id": workspace_id},
            options=options,
        )
        return self._fetch(_models.FederationRuleWorkspace, call)

    def remove(
        self,
        workspace_id: str,
        *,
        federation_rule_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationFederationRulesWorkspaceRemoveResponse:
        """Remove a workspace from a rule.

        `DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationFederationRulesWorkspaces`.

        Removes a workspace from those in which a federation rule holds.

        Args:
            workspace_id: Identifier of the workspace.
            federation_rule_id: Identifier of the federation rule.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The identifiers of the rule and of the workspace removed from it.
        """
        call = Call(
            "DELETE",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}/workspaces"
            f"/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch(_models.OrganizationFederationRulesWorkspaceRemoveResponse, call)


class AsyncBetaOrganizationFederationRulesWorkspaces(AsyncResource):
    """Asynchronous version of `BetaOrganizationFederationRulesWorkspaces`."""

    _path = "client.beta.organization.federation.rules.workspaces"

    @list_call
    async def list(
        self,
        federation_rule_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[FederationRuleWorkspace]:
        """List the workspaces of a rule.

        `GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces`.
        Options and errors: see `BetaOrganizationFederationRulesWorkspaces`.

        Lists the workspaces that a federation rule was added to.

        Args:
            federation_rule_id: Identifier of the federation rule.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of workspaces of the rule. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}/workspaces",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.FederationRuleWorkspace], call)

    async def add(
        self,
        federation_rule_id: str,
        *,
        workspace_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationRuleWorkspace:
        """Add a workspace to a rule.

        `POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces`.
        Options and errors: see `BetaOrganizationFederationRulesWorkspaces`.

        Adds a workspace to those in which a federation rule holds.

        Args:
            federation_rule_id: Identifier of the federation rule.
            workspace_id: Identifier of the workspace to add.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The workspace as part of the rule.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}/workspaces",
            headers={"anthropic-beta": joined(betas)},
            body={"workspace_id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.FederationRuleWorkspace, call)

    async def remove(
        self,
        workspace_id: str,
        *,
        federation_rule_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationFederationRulesWorkspaceRemoveResponse:
        """Remove a workspace from a rule.

        `DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationFederationRulesWorkspaces`.

        Removes a workspace from those in which a federation rule holds.

        Args:
            workspace_id: Identifier of the workspace.
            federation_rule_id: Identifier of the federation rule.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The identifiers of the rule and of the workspace removed from it.
        """
        call = Call(
            "DELETE",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}/workspaces"
            f"/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch(_models.OrganizationFederationRulesWorkspaceRemoveResponse, call)
