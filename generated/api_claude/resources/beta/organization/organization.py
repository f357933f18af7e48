# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization`. The organization, and the roles of its members."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.requests.call import Call, CallOptions

from .... import models as _models

if TYPE_CHECKING:
    from ....models.organization.organization import OrganizationInfo
    from .analytics.analytics import AsyncBetaOrganizationAnalytics, BetaOrganizationAnalytics
    from .api_keys import AsyncBetaOrganizationApiKeys, BetaOrganizationApiKeys
    from .claude_code.claude_code import AsyncBetaOrganizationClaudeCode, BetaOrganizationClaudeCode
    from .claude_tag.claude_tag import AsyncBetaOrganizationClaudeTag, BetaOrganizationClaudeTag
    from .compliance_settings import (
        AsyncBetaOrganizationComplianceSettings,
        BetaOrganizationComplianceSettings,
    )
    from .external_keys import AsyncBetaOrganizationExternalKeys, BetaOrganizationExternalKeys
    from .external_storage import (
        AsyncBetaOrganizationExternalStorage,
        BetaOrganizationExternalStorage,
    )
    from .federation.federation import AsyncBetaOrganizationFederation, BetaOrganizationFederation
    from .invites import AsyncBetaOrganizationInvites, BetaOrganizationInvites
    from .plugin_marketplaces import (
        AsyncBetaOrganizationPluginMarketplaces,
        BetaOrganizationPluginMarketplaces,
    )
    from .plugins.plugins import AsyncBetaOrganizationPlugins, BetaOrganizationPlugins
    from .providers.providers import AsyncBetaOrganizationProviders, BetaOrganizationProviders
    from .rate_limits import AsyncBetaOrganizationRateLimits, BetaOrganizationRateLimits
    from .rbac_groups.rbac_groups import AsyncBetaOrganizationRbacGroups, BetaOrganizationRbacGroups
    from .rbac_roles.rbac_roles import AsyncBetaOrganizationRbacRoles, BetaOrganizationRbacRoles
    from .service_accounts.service_accounts import (
        AsyncBetaOrganizationServiceAccounts,
        BetaOrganizationServiceAccounts,
    )
    from .spend_limits.spend_limits import (
        AsyncBetaOrganizationSpendLimits,
        BetaOrganizationSpendLimits,
    )
    from .telemetry_destinations.telemetry_destinations import (
        AsyncBetaOrganizationTelemetryDestinations,
        BetaOrganizationTelemetryDestinations,
    )
    from .users import AsyncBetaOrganizationUsers, BetaOrganizationUsers
    from .webhooks import AsyncBetaOrganizationWebhooks, BetaOrganizationWebhooks
    from .workspaces.workspaces import AsyncBetaOrganizationWorkspaces, BetaOrganizationWorkspaces


class BetaOrganization(Resource):
    """The organization, and the roles of its members.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization"

    @cached_property
    def analytics(self) -> BetaOrganizationAnalytics:
        """Groups of endpoints: `apps`, `artifacts`, `connectors`, `cost`, `cost_report`, `plugins`,
        `skills`, `summaries`, `usage`, `usage_report`, `user_cost_report`, `user_usage_report`,
        `users`.
        """
        from .analytics.analytics import BetaOrganizationAnalytics

        return BetaOrganizationAnalytics(self._client)

    @cached_property
    def api_keys(self) -> BetaOrganizationApiKeys:
        """API keys of the organization."""
        from .api_keys import BetaOrganizationApiKeys

        return BetaOrganizationApiKeys(self._client)

    @cached_property
    def claude_code(self) -> BetaOrganizationClaudeCode:
        """Groups of endpoints: `managed_settings`."""
        from .claude_code.claude_code import BetaOrganizationClaudeCode

        return BetaOrganizationClaudeCode(self._client)

    @cached_property
    def claude_tag(self) -> BetaOrganizationClaudeTag:
        """Groups of endpoints: `bundles`, `slack_channels`, `slack_workspaces`."""
        from .claude_tag.claude_tag import BetaOrganizationClaudeTag

        return BetaOrganizationClaudeTag(self._client)

    @cached_property
    def compliance_settings(self) -> BetaOrganizationComplianceSettings:
        """Compliance settings of the organization."""
        from .compliance_settings import BetaOrganizationComplianceSettings

        return BetaOrganizationComplianceSettings(self._client)

    @cached_property
    def external_keys(self) -> BetaOrganizationExternalKeys:
        """External keys: encryption keys that the organization keeps in its own key management."""
        from .external_keys import BetaOrganizationExternalKeys

        return BetaOrganizationExternalKeys(self._client)

    @cached_property
    def external_storage(self) -> BetaOrganizationExternalStorage:
        """External storage: buckets of the organization at a cloud provider in which data of
        workspaces is kept.
        """
        from .external_storage import BetaOrganizationExternalStorage

        return BetaOrganizationExternalStorage(self._client)

    @cached_property
    def federation(self) -> BetaOrganizationFederation:
        """Groups of endpoints: `issuers`, `rules`."""
        from .federation.federation import BetaOrganizationFederation

        return BetaOrganizationFederation(self._client)

    @cached_property
    def invites(self) -> BetaOrganizationInvites:
        """Invites to the organization."""
        from .invites import BetaOrganizationInvites

        return BetaOrganizationInvites(self._client)

    @cached_property
    def plugin_marketplaces(self) -> BetaOrganizationPluginMarketplaces:
        """Plugin marketplaces: the sources of plugins."""
        from .plugin_marketplaces import BetaOrganizationPluginMarketplaces

        return BetaOrganizationPluginMarketplaces(self._client)

    @cached_property
    def plugins(self) -> BetaOrganizationPlugins:
        """Plugins of the organization."""
        from .plugins.plugins import BetaOrganizationPlugins

        return BetaOrganizationPlugins(self._client)

    @cached_property
    def providers(self) -> BetaOrganizationProviders:
        """Groups of endpoints: `google`."""
        from .providers.providers import BetaOrganizationProviders

        return BetaOrganizationProviders(self._client)

    @cached_property
    def rate_limits(self) -> BetaOrganizationRateLimits:
        """Rate limits of the organization."""
        from .rate_limits import BetaOrganizationRateLimits

        return BetaOrganizationRateLimits(self._client)

    @cached_property
    def rbac_groups(self) -> BetaOrganizationRbacGroups:
        """Groups of members for role-based access control."""
        from .rbac_groups.rbac_groups import BetaOrganizationRbacGroups

        return BetaOrganizationRbacGroups(self._client)

    @cached_property
    def rbac_roles(self) -> BetaOrganizationRbacRoles:
        """Roles of role-based access control, and their permissions."""
        from .rbac_roles.rbac_roles import BetaOrganizationRbacRoles

        return BetaOrganizationRbacRoles(self._client)

    @cached_property
    def service_accounts(self) -> BetaOrganizationServiceAccounts:
        """Service accounts: members that are programs."""
        from .service_accounts.service_accounts import BetaOrganizationServiceAccounts

        return BetaOrganizationServiceAccounts(self._client)

    @cached_property
    def spend_limits(self) -> BetaOrganizationSpendLimits:
        """Spend limits: how much may be spent, and by which actors."""
        from .spend_limits.spend_limits import BetaOrganizationSpendLimits

        return BetaOrganizationSpendLimits(self._client)

    @cached_property
    def telemetry_destinations(self) -> BetaOrganizationTelemetryDestinations:
        """Telemetry destinations: where traces of requests are exported to."""
        from .telemetry_destinations.telemetry_destinations import (
            BetaOrganizationTelemetryDestinations,
        )

        return BetaOrganizationTelemetryDestinations(self._client)

    @cached_property
    def users(self) -> BetaOrganizationUsers:
        """Members of the organization."""
        from .users import BetaOrganizationUsers

        return BetaOrganizationUsers(self._client)

    @cached_property
    def webhooks(self) -> BetaOrganizationWebhooks:
        """Webhook endpoints of the organization."""
        from .webhooks import BetaOrganizationWebhooks

        return BetaOrganizationWebhooks(self._client)

    @cached_property
    def workspaces(self) -> BetaOrganizationWorkspaces:
        """Workspaces of the organization, and their rate limits."""
        from .workspaces.workspaces import BetaOrganizationWorkspaces

        return BetaOrganizationWorkspaces(self._client)

    def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationInfo:
        """Get the current organization.

        `GET /v1/organizations/me`. Options and errors: see `BetaOrganization`.

        Retrieves the organization that the credentials of the request belong to.

        Returns:
            The organization's id and name.
        """
        call = Call("GET", "/v1/organizations/me", options=options)
        return self._fetch(_models.OrganizationInfo, call)


class AsyncBetaOrganization(AsyncResource):
    """Asynchronous version of `BetaOrganization`."""

    _path = "client.beta.organization"

    @cached_property
    def analytics(self) -> AsyncBetaOrganizationAnalytics:
        """Groups of endpoints: `apps`, `artifacts`, `connectors`, `cost`, `cost_report`, `plugins`,
        `skills`, `summaries`, `usage`, `usage_report`, `user_cost_report`, `user_usage_report`,
        `users`.
        """
        from .analytics.analytics import AsyncBetaOrganizationAnalytics

        return AsyncBetaOrganizationAnalytics(self._client)

    @cached_property
    def api_keys(self) -> AsyncBetaOrganizationApiKeys:
        """API keys of the organization."""
        from .api_keys import AsyncBetaOrganizationApiKeys

        return AsyncBetaOrganizationApiKeys(self._client)

    @cached_property
    def claude_code(self) -> AsyncBetaOrganizationClaudeCode:
        """Groups of endpoints: `managed_settings`."""
        from .claude_code.claude_code import AsyncBetaOrganizationClaudeCode

        return AsyncBetaOrganizationClaudeCode(self._client)

    @cached_property
    def claude_tag(self) -> AsyncBetaOrganizationClaudeTag:
        """Groups of endpoints: `bundles`, `slack_channels`, `slack_workspaces`."""
        from .claude_tag.claude_tag import AsyncBetaOrganizationClaudeTag

        return AsyncBetaOrganizationClaudeTag(self._client)

    @cached_property
    def compliance_settings(self) -> AsyncBetaOrganizationComplianceSettings:
        """Compliance settings of the organization."""
        from .compliance_settings import AsyncBetaOrganizationComplianceSettings

        return AsyncBetaOrganizationComplianceSettings(self._client)

    @cached_property
    def external_keys(self) -> AsyncBetaOrganizationExternalKeys:
        """External keys: encryption keys that the organization keeps in its own key management."""
        from .external_keys import AsyncBetaOrganizationExternalKeys

        return AsyncBetaOrganizationExternalKeys(self._client)

    @cached_property
    def external_storage(self) -> AsyncBetaOrganizationExternalStorage:
        """External storage: buckets of the organization at a cloud provider in which data of
        workspaces is kept.
        """
        from .external_storage import AsyncBetaOrganizationExternalStorage

        return AsyncBetaOrganizationExternalStorage(self._client)

    @cached_property
    def federation(self) -> AsyncBetaOrganizationFederation:
        """Groups of endpoints: `issuers`, `rules`."""
        from .federation.federation import AsyncBetaOrganizationFederation

        return AsyncBetaOrganizationFederation(self._client)

    @cached_property
    def invites(self) -> AsyncBetaOrganizationInvites:
        """Invites to the organization."""
        from .invites import AsyncBetaOrganizationInvites

        return AsyncBetaOrganizationInvites(self._client)

    @cached_property
    def plugin_marketplaces(self) -> AsyncBetaOrganizationPluginMarketplaces:
        """Plugin marketplaces: the sources of plugins."""
        from .plugin_marketplaces import AsyncBetaOrganizationPluginMarketplaces

        return AsyncBetaOrganizationPluginMarketplaces(self._client)

    @cached_property
    def plugins(self) -> AsyncBetaOrganizationPlugins:
        """Plugins of the organization."""
        from .plugins.plugins import AsyncBetaOrganizationPlugins

        return AsyncBetaOrganizationPlugins(self._client)

    @cached_property
    def providers(self) -> AsyncBetaOrganizationProviders:
        """Groups of endpoints: `google`."""
        from .providers.providers import AsyncBetaOrganizationProviders

        return AsyncBetaOrganizationProviders(self._client)

    @cached_property
    def rate_limits(self) -> AsyncBetaOrganizationRateLimits:
        """Rate limits of the organization."""
        from .rate_limits import AsyncBetaOrganizationRateLimits

        return AsyncBetaOrganizationRateLimits(self._client)

    @cached_property
    def rbac_groups(self) -> AsyncBetaOrganizationRbacGroups:
        """Groups of members for role-based access control."""
        from .rbac_groups.rbac_groups import AsyncBetaOrganizationRbacGroups

        return AsyncBetaOrganizationRbacGroups(self._client)

    @cached_property
    def rbac_roles(self) -> AsyncBetaOrganizationRbacRoles:
        """Roles of role-based access control, and their permissions."""
        from .rbac_roles.rbac_roles import AsyncBetaOrganizationRbacRoles

        return AsyncBetaOrganizationRbacRoles(self._client)

    @cached_property
    def service_accounts(self) -> AsyncBetaOrganizationServiceAccounts:
        """Service accounts: members that are programs."""
        from .service_accounts.service_accounts import AsyncBetaOrganizationServiceAccounts

        return AsyncBetaOrganizationServiceAccounts(self._client)

    @cached_property
    def spend_limits(self) -> AsyncBetaOrganizationSpendLimits:
        """Spend limits: how much may be spent, and by which actors."""
        from .spend_limits.spend_limits import AsyncBetaOrganizationSpendLimits

        return AsyncBetaOrganizationSpendLimits(self._client)

    @cached_property
    def telemetry_destinations(self) -> AsyncBetaOrganizationTelemetryDestinations:
        """Telemetry destinations: where traces of requests are exported to."""
        from .telemetry_destinations.telemetry_destinations import (
            AsyncBetaOrganizationTelemetryDestinations,
        )

        return AsyncBetaOrganizationTelemetryDestinations(self._client)

    @cached_property
    def users(self) -> AsyncBetaOrganizationUsers:
        """Members of the organization."""
        from .users import AsyncBetaOrganizationUsers

        return AsyncBetaOrganizationUsers(self._client)

    @cached_property
    def webhooks(self) -> AsyncBetaOrganizationWebhooks:
        """Webhook endpoints of the organization."""
        from .webhooks import AsyncBetaOrganizationWebhooks

        return AsyncBetaOrganizationWebhooks(self._client)

    @cached_property
    def workspaces(self) -> AsyncBetaOrganizationWorkspaces:
        """Workspaces of the organization, and their rate limits."""
        from .workspaces.workspaces import AsyncBetaOrganizationWorkspaces

        return AsyncBetaOrganizationWorkspaces(self._client)

    async def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationInfo:
        """Get the current organization.

        `GET /v1/organizations/me`. Options and errors: see `BetaOrganization`.

        Retrieves the organization that the credentials of the request belong to.

        Returns:
            The organization's id and name.
        """
        call = Call("GET", "/v1/organizations/me", options=options)
        return await self._fetch(_models.OrganizationInfo, call)
