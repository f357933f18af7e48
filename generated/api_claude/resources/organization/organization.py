# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization`. The organization, and the roles of its members."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.requests.call import Call, CallOptions

from ... import models as _models

if TYPE_CHECKING:
    from ...models.organization.organization import OrganizationInfo
    from .analytics.analytics import AsyncOrganizationAnalytics, OrganizationAnalytics
    from .api_keys import AsyncOrganizationApiKeys, OrganizationApiKeys
    from .compliance_settings import (
        AsyncOrganizationComplianceSettings,
        OrganizationComplianceSettings,
    )
    from .external_keys import AsyncOrganizationExternalKeys, OrganizationExternalKeys
    from .federation.federation import AsyncOrganizationFederation, OrganizationFederation
    from .invites import AsyncOrganizationInvites, OrganizationInvites
    from .rate_limits import AsyncOrganizationRateLimits, OrganizationRateLimits
    from .rbac_groups.rbac_groups import AsyncOrganizationRbacGroups, OrganizationRbacGroups
    from .rbac_roles.rbac_roles import AsyncOrganizationRbacRoles, OrganizationRbacRoles
    from .service_accounts.service_accounts import (
        AsyncOrganizationServiceAccounts,
        OrganizationServiceAccounts,
    )
    from .spend_limits.spend_limits import AsyncOrganizationSpendLimits, OrganizationSpendLimits
    from .users import AsyncOrganizationUsers, OrganizationUsers
    from .workspaces.workspaces import AsyncOrganizationWorkspaces, OrganizationWorkspaces


class Organization(Resource):
    """The organization, and the roles of its members.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization"

    @cached_property
    def analytics(self) -> OrganizationAnalytics:
        """Groups of endpoints: `apps`, `artifacts`, `connectors`, `plugins`, `skills`, `summaries`,
        `users`.
        """
        from .analytics.analytics import OrganizationAnalytics

        return OrganizationAnalytics(self._client)

    @cached_property
    def api_keys(self) -> OrganizationApiKeys:
        """API keys of the organization."""
        from .api_keys import OrganizationApiKeys

        return OrganizationApiKeys(self._client)

    @cached_property
    def compliance_settings(self) -> OrganizationComplianceSettings:
        """Compliance settings of the organization."""
        from .compliance_settings import OrganizationComplianceSettings

        return OrganizationComplianceSettings(self._client)

    @cached_property
    def external_keys(self) -> OrganizationExternalKeys:
        """External keys: encryption keys that the organization keeps in its own key management."""
        from .external_keys import OrganizationExternalKeys

        return OrganizationExternalKeys(self._client)

    @cached_property
    def federation(self) -> OrganizationFederation:
        """Groups of endpoints: `issuers`, `rules`."""
        from .federation.federation import OrganizationFederation

        return OrganizationFederation(self._client)

    @cached_property
    def invites(self) -> OrganizationInvites:
        """Invites to the organization."""
        from .invites import OrganizationInvites

        return OrganizationInvites(self._client)

    @cached_property
    def rate_limits(self) -> OrganizationRateLimits:
        """Rate limits of the organization."""
        from .rate_limits import OrganizationRateLimits

        return OrganizationRateLimits(self._client)

    @cached_property
    def rbac_groups(self) -> OrganizationRbacGroups:
        """Groups of members for role-based access control."""
        from .rbac_groups.rbac_groups import OrganizationRbacGroups

        return OrganizationRbacGroups(self._client)

    @cached_property
    def rbac_roles(self) -> OrganizationRbacRoles:
        """Roles of role-based access control, and their permissions."""
        from .rbac_roles.rbac_roles import OrganizationRbacRoles

        return OrganizationRbacRoles(self._client)

    @cached_property
    def service_accounts(self) -> OrganizationServiceAccounts:
        """Service accounts: members that are programs."""
        from .service_accounts.service_accounts import OrganizationServiceAccounts

        return OrganizationServiceAccounts(self._client)

    @cached_property
    def spend_limits(self) -> OrganizationSpendLimits:
        """Groups of endpoints: `effective`, `increase_requests`."""
        from .spend_limits.spend_limits import OrganizationSpendLimits

        return OrganizationSpendLimits(self._client)

    @cached_property
    def users(self) -> OrganizationUsers:
        """Members of the organization."""
        from .users import OrganizationUsers

        return OrganizationUsers(self._client)

    @cached_property
    def workspaces(self) -> OrganizationWorkspaces:
        """Workspaces of the organization, and their rate limits."""
        from .workspaces.workspaces import OrganizationWorkspaces

        return OrganizationWorkspaces(self._client)

    def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationInfo:
        """Get the current organization.

        `GET /v1/organizations/me`. Options and errors: see `Organization`.

        Retrieves the organization that the credentials of the request belong to.

        Returns:
            The organization's id and name.
        """
        call = Call("GET", "/v1/organizations/me", options=options)
        return self._fetch(_models.OrganizationInfo, call)


class AsyncOrganization(AsyncResource):
    """Asynchronous version of `Organization`."""

    _path = "client.organization"

    @cached_property
    def analytics(self) -> AsyncOrganizationAnalytics:
        """Groups of endpoints: `apps`, `artifacts`, `connectors`, `plugins`, `skills`, `summaries`,
        `users`.
        """
        from .analytics.analytics import AsyncOrganizationAnalytics

        return AsyncOrganizationAnalytics(self._client)

    @cached_property
    def api_keys(self) -> AsyncOrganizationApiKeys:
        """API keys of the organization."""
        from .api_keys import AsyncOrganizationApiKeys

        return AsyncOrganizationApiKeys(self._client)

    @cached_property
    def compliance_settings(self) -> AsyncOrganizationComplianceSettings:
        """Compliance settings of the organization."""
        from .compliance_settings import AsyncOrganizationComplianceSettings

        return AsyncOrganizationComplianceSettings(self._client)

    @cached_property
    def external_keys(self) -> AsyncOrganizationExternalKeys:
        """External keys: encryption keys that the organization keeps in its own key management."""
        from .external_keys import AsyncOrganizationExternalKeys

        return AsyncOrganizationExternalKeys(self._client)

    @cached_property
    def federation(self) -> AsyncOrganizationFederation:
        """Groups of endpoints: `issuers`, `rules`."""
        from .federation.federation import AsyncOrganizationFederation

        return AsyncOrganizationFederation(self._client)

    @cached_property
    def invites(self) -> AsyncOrganizationInvites:
        """Invites to the organization."""
        from .invites import AsyncOrganizationInvites

        return AsyncOrganizationInvites(self._client)

    @cached_property
    def rate_limits(self) -> AsyncOrganizationRateLimits:
        """Rate limits of the organization."""
        from .rate_limits import AsyncOrganizationRateLimits

        return AsyncOrganizationRateLimits(self._client)

    @cached_property
    def rbac_groups(self) -> AsyncOrganizationRbacGroups:
        """Groups of members for role-based access control."""
        from .rbac_groups.rbac_groups import AsyncOrganizationRbacGroups

        return AsyncOrganizationRbacGroups(self._client)

    @cached_property
    def rbac_roles(self) -> AsyncOrganizationRbacRoles:
        """Roles of role-based access control, and their permissions."""
        from .rbac_roles.rbac_roles import AsyncOrganizationRbacRoles

        return AsyncOrganizationRbacRoles(self._client)

    @cached_property
    def service_accounts(self) -> AsyncOrganizationServiceAccounts:
        """Service accounts: members that are programs."""
        from .service_accounts.service_accounts import AsyncOrganizationServiceAccounts

        return AsyncOrganizationServiceAccounts(self._client)

    @cached_property
    def spend_limits(self) -> AsyncOrganizationSpendLimits:
        """Groups of endpoints: `effective`, `increase_requests`."""
        from .spend_limits.spend_limits import AsyncOrganizationSpendLimits

        return AsyncOrganizationSpendLimits(self._client)

    @cached_property
    def users(self) -> AsyncOrganizationUsers:
        """Members of the organization."""
        from .users import AsyncOrganizationUsers

        return AsyncOrganizationUsers(self._client)

    @cached_property
    def workspaces(self) -> AsyncOrganizationWorkspaces:
        """Workspaces of the organization, and their rate limits."""
        from .workspaces.workspaces import AsyncOrganizationWorkspaces

        return AsyncOrganizationWorkspaces(self._client)

    async def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationInfo:
        """Get the current organization.

        `GET /v1/organizations/me`. Options and errors: see `Organization`.

        Retrieves the organization that the credentials of the request belong to.

        Returns:
            The organization's id and name.
        """
        call = Call("GET", "/v1/organizations/me", options=options)
        return await self._fetch(_models.OrganizationInfo, call)
