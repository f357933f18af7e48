# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.federation.rules`. Federation rules: which tokens of an issuer may act
as which account.
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
    from collections.abc import Mapping, Sequence

    from ......models.organization.federation.rules import (
        FederationRule,
        FederationRuleMatch,
        ServiceAccountTarget,
    )
    from ......params.organization.federation.rules import (
        FederationRuleMatchParam,
        ServiceAccountTargetParam,
    )
    from ......params.shared.shared import AnthropicBetaParam
    from .workspaces import (
        AsyncBetaOrganizationFederationRulesWorkspaces,
        BetaOrganizationFederationRulesWorkspaces,
    )


class BetaOrganizationFederationRules(Resource):
    """Federation rules: which tokens of an issuer may act as which account.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.federation.rules"

    @cached_property
    def workspaces(self) -> BetaOrganizationFederationRulesWorkspaces:
        """Federation rules: which tokens of an issuer may act as which account."""
        from .workspaces import BetaOrganizationFederationRulesWorkspaces

        return BetaOrganizationFederationRulesWorkspaces(self._client)

    def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        issuer_id: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[FederationRule]:
        """List the federation rules.

        `GET /v1/organizations/federation_rules`.
        Options and errors: see `BetaOrganizationFederationRules`.

        Lists the federation rules of the organization, optionally only those for one issuer.

        Args:
            include_archived: Whether archived ones come, too.
            issuer_id: Only rules for tokens of this federation issuer.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of federation rules. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/federation_rules",
            query={
                "include_archived": include_archived,
                "issuer_id": issuer_id,
                "limit": limit,
                "page": page,
            },
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.FederationRule], call)

    def create(
        self,
        *,
        issuer_id: str,
        match: FederationRuleMatchParam | FederationRuleMatch,
        name: str,
        oauth_scope: str,
        target: ServiceAccountTargetParam | ServiceAccountTarget,
        applies_to_all_workspaces: bool | Omit = OMIT,
        attributes: Mapping[str, str] | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        token_lifetime_seconds: int | Omit = OMIT,
        workspace_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationRule:
        """Create a federation rule.

        `POST /v1/organizations/federation_rules`.
        Options and errors: see `BetaOrganizationFederationRules`.

        Creates a rule that lets workloads exchange matching tokens of a federation issuer for
        access tokens of a service account. The rule holds either in every workspace or in chosen
        ones.

        Args:
            issuer_id: Identifier of the federation issuer whose tokens the rule is for.
            match: What a token of the issuer must satisfy for the rule to apply.
            name: Name for the rule.
            oauth_scope: OAuth scope of the access tokens that the rule grants.
            target: The service account that a matching token gets to act as.
            applies_to_all_workspaces: Whether the rule holds in every workspace of the organization
                instead of chosen ones.
            attributes: Expressions (CEL) that take values out of a token's claims, by the name of
                the value; null for none.
            description: Free text about the rule.
            token_lifetime_seconds: Lifetime, in seconds, of the access tokens that the rule grants:
                60 to 86400; the default is 3600.
            workspace_id: Identifier of a workspace in which the rule holds; more can be added
                later.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new federation rule.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_rules",
            headers={"anthropic-beta": joined(betas)},
            body={
                "issuer_id": issuer_id,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "attributes": attributes,
                "description": description,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.FederationRule, call)

    def retrieve(
        self,
        federation_rule_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationRule:
        """Get a federation rule.

        `GET /v1/organizations/federation_rules/{federation_rule_id}`.
        Options and errors: see `BetaOrganizationFederationRules`.

        Retrieves one federation rule of the organization.

        Args:
            federation_rule_id: Identifier of the federation rule.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The federation rule.
        """
        call = Call(
            "GET",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch(_models.FederationRule, call)

    def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: bool | Omit | None = OMIT,
        attributes: Mapping[str, str] | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        match: FederationRuleMatchParam | FederationRuleMatch | Omit | None = OMIT,
        name: str | Omit | None = OMIT,
        oauth_scope: str | Omit | None = OMIT,
        target: ServiceAccountTargetParam | ServiceAccountTarget | Omit | None = OMIT,
        token_lifetime_seconds: int | Omit | None = OMIT,
        workspace_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationRule:
        """Update a federation rule.

        `POST /v1/organizations/federation_rules/{federation_rule_id}`.
        Options and errors: see `BetaOrganizationFederationRules`.

        Changes a federation rule. Fields that are left out stay as they are. The issuer of a rule
        cannot be changed.

        Args:
            federation_rule_id: Identifier of the federation rule.
            applies_to_all_workspaces: Whether the rule holds in every workspace of the organization
                instead of chosen ones.
            attributes: Expressions (CEL) that take values out of a token's claims, by the name of
                the value; null for none.
            description: New free text about the rule.
            match: What a token of the issuer must satisfy for the rule to apply.
            name: New name for the rule.
            oauth_scope: OAuth scope of the access tokens that the rule grants.
            target: The service account that a matching token gets to act as.
            token_lifetime_seconds: Lifetime, in seconds, of the access tokens that the rule grants:
                60 to 86400.
            workspace_id: Identifier of a workspace in which the rule holds.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated federation rule.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}",
            headers={"anthropic-beta": joined(betas)},
            body={
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "attributes": attributes,
                "description": description,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.FederationRule, call)

    def archive(
        self,
        federation_rule_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationRule:
        """Archive a federation rule.

        `POST /v1/organizations/federation_rules/{federation_rule_id}/archive`.
        Options and errors: see `BetaOrganizationFederationRules`.

        Archives a federation rule, which retires it without deleting its record.

        Args:
            federation_rule_id: Identifier of the federation rule.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The archived federation rule.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}/archive",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch(_models.FederationRule, call)


class AsyncBetaOrganizationFederationRules(AsyncResource):
    """Asynchronous version of `BetaOrganizationFederationRules`."""

    _path = "client.beta.organization.federation.rules"

    @cached_property
    def workspaces(self) -> AsyncBetaOrganizationFederationRulesWorkspaces:
        """Federation rules: which tokens of an issuer may act as which account."""
        from .workspaces import AsyncBetaOrganizationFederationRulesWorkspaces

        return AsyncBetaOrganizationFederationRulesWorkspaces(self._client)

    @list_call
    async def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        issuer_id: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[FederationRule]:
        """List the federation rules.

        `GET /v1/organizations/federation_rules`.
        Options and errors: see `BetaOrganizationFederationRules`.

        Lists the federation rules of the organization, optionally only those for one issuer.

        Args:
            include_archived: Whether archived ones come, too.
            issuer_id: Only rules for tokens of this federation issuer.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of federation rules. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/federation_rules",
            query={
                "include_archived": include_archived,
                "issuer_id": issuer_id,
                "limit": limit,
                "page": page,
            },
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.FederationRule], call)

    async def create(
        self,
        *,
        issuer_id: str,
        match: FederationRuleMatchParam | FederationRuleMatch,
        name: str,
        oauth_scope: str,
        target: ServiceAccountTargetParam | ServiceAccountTarget,
        applies_to_all_workspaces: bool | Omit = OMIT,
        attributes: Mapping[str, str] | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        token_lifetime_seconds: int | Omit = OMIT,
        workspace_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationRule:
        """Create a federation rule.

        `POST /v1/organizations/federation_rules`.
        Options and errors: see `BetaOrganizationFederationRules`.

        Creates a rule that lets workloads exchange matching tokens of a federation issuer for
        access tokens of a service account. The rule holds either in every workspace or in chosen
        ones.

        Args:
            issuer_id: Identifier of the federation issuer whose tokens the rule is for.
            match: What a token of the issuer must satisfy for the rule to apply.
            name: Name for the rule.
            oauth_scope: OAuth scope of the access tokens that the rule grants.
            target: The service account that a matching token gets to act as.
            applies_to_all_workspaces: Whether the rule holds in every workspace of the organization
                instead of chosen ones.
            attributes: Expressions (CEL) that take values out of a token's claims, by the name of
                the value; null for none.
            description: Free text about the rule.
            token_lifetime_seconds: Lifetime, in seconds, of the access tokens that the rule grants:
                60 to 86400; the default is 3600.
            workspace_id: Identifier of a workspace in which the rule holds; more can be added
                later.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new federation rule.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_rules",
            headers={"anthropic-beta": joined(betas)},
            body={
                "issuer_id": issuer_id,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "attributes": attributes,
                "description": description,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.FederationRule, call)

    async def retrieve(
        self,
        federation_rule_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationRule:
        """Get a federation rule.

        `GET /v1/organizations/federation_rules/{federation_rule_id}`.
        Options and errors: see `BetaOrganizationFederationRules`.

        Retrieves one federation rule of the organization.

        Args:
            federation_rule_id: Identifier of the federation rule.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The federation rule.
        """
        call = Call(
            "GET",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch(_models.FederationRule, call)

    async def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: bool | Omit | None = OMIT,
        attributes: Mapping[str, str] | Omit | None = OMIT,
        description: str | Omit | None = OMIT,
        match: FederationRuleMatchParam | FederationRuleMatch | Omit | None = OMIT,
        name: str | Omit | None = OMIT,
        oauth_scope: str | Omit | None = OMIT,
        target: ServiceAccountTargetParam | ServiceAccountTarget | Omit | None = OMIT,
        token_lifetime_seconds: int | Omit | None = OMIT,
        workspace_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationRule:
        """Update a federation rule.

        `POST /v1/organizations/federation_rules/{federation_rule_id}`.
        Options and errors: see `BetaOrganizationFederationRules`.

        Changes a federation rule. Fields that are left out stay as they are. The issuer of a rule
        cannot be changed.

        Args:
            federation_rule_id: Identifier of the federation rule.
            applies_to_all_workspaces: Whether the rule holds in every workspace of the organization
                instead of chosen ones.
            attributes: Expressions (CEL) that take values out of a token's claims, by the name of
                the value; null for none.
            description: New free text about the rule.
            match: What a token of the issuer must satisfy for the rule to apply.
            name: New name for the rule.
            oauth_scope: OAuth scope of the access tokens that the rule grants.
            target: The service account that a matching token gets to act as.
            token_lifetime_seconds: Lifetime, in seconds, of the access tokens that the rule grants:
                60 to 86400.
            workspace_id: Identifier of a workspace in which the rule holds.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated federation rule.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}",
            headers={"anthropic-beta": joined(betas)},
            body={
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "attributes": attributes,
                "description": description,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.FederationRule, call)

    async def archive(
        self,
        federation_rule_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationRule:
        """Archive a federation rule.

        `POST /v1/organizations/federation_rules/{federation_rule_id}/archive`.
        Options and errors: see `BetaOrganizationFederationRules`.

        Archives a federation rule, which retires it without deleting its record.

        Args:
            federation_rule_id: Identifier of the federation rule.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The archived federation rule.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_rules"
            f"/{segment('federation_rule_id', federation_rule_id)}/archive",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch(_models.FederationRule, call)
