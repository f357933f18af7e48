# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.compliance_settings`. Compliance settings of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.requests.call import Call, CallOptions

if TYPE_CHECKING:
    from ..models.organization_compliance_settings import ComplianceSettings
    from ..params.organization_compliance_settings import ComplianceSettingsStateParam


class OrganizationComplianceSettings(Resource):
    """Compliance settings of the organization."""

    _path = "client.organization.compliance_settings"

    def retrieve(
        self,
        **options: Unpack[CallOptions],
    ) -> ComplianceSettings:
        """Get the compliance settings.

        `GET /v1/organizations/compliance_settings`

        Retrieves the compliance settings of the organization, which tell whether compliance is
        enabled for it.

        Args:
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The compliance settings.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_compliance_settings import ComplianceSettings

        call = Call(
            "GET",
            "/v1/organizations/compliance_settings",
            options=options,
        )
        return self._fetch(ComplianceSettings, call)

    def update(
        self,
        *,
        state: ComplianceSettingsStateParam,
        **options: Unpack[CallOptions],
    ) -> ComplianceSettings:
        """Enable or disable compliance.

        `POST /v1/organizations/compliance_settings`

        Sets whether compliance is enabled for the organization.

        Args:
            state: The state to set: enabled or disabled.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The updated compliance settings.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_compliance_settings import ComplianceSettings

        call = Call(
            "POST",
            "/v1/organizations/compliance_settings",
            body={
                "state": state,
            },
            options=options,
        )
        return self._fetch(ComplianceSettings, call)


class AsyncOrganizationComplianceSettings(AsyncResource):
    """Compliance settings of the organization."""

    _path = "client.organization.compliance_settings"

    async def retrieve(
        self,
        **options: Unpack[CallOptions],
    ) -> ComplianceSettings:
        """Get the compliance settings.

        `GET /v1/organizations/compliance_settings`

        Retrieves the compliance settings of the organization, which tell whether compliance is
        enabled for it.

        Args:
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The compliance settings.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_compliance_settings import ComplianceSettings

        call = Call(
            "GET",
            "/v1/organizations/compliance_settings",
            options=options,
        )
        return await self._fetch(ComplianceSettings, call)

    async def update(
        self,
        *,
        state: ComplianceSettingsStateParam,
        **options: Unpack[CallOptions],
    ) -> ComplianceSettings:
        """Enable or disable compliance.

        `POST /v1/organizations/compliance_settings`

        Sets whether compliance is enabled for the organization.

        Args:
            state: The state to set: enabled or disabled.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The updated compliance settings.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_compliance_settings import ComplianceSettings

        call = Call(
            "POST",
            "/v1/organizations/compliance_settings",
            body={
                "state": state,
            },
            options=options,
        )
        return await self._fetch(ComplianceSettings, call)
