# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.compliance_settings`. Compliance settings of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.requests.call import Call, CallOptions

from ... import models as _models

if TYPE_CHECKING:
    from ...models.organization.compliance_settings import ComplianceSettings
    from ...params.organization.compliance_settings import ComplianceSettingsStateParam


class OrganizationComplianceSettings(Resource):
    """Compliance settings of the organization.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.compliance_settings"

    def retrieve(self, **options: Unpack[CallOptions]) -> ComplianceSettings:
        """Get the compliance settings.

        `GET /v1/organizations/compliance_settings`.
        Options and errors: see `OrganizationComplianceSettings`.

        Retrieves the compliance settings of the organization, which state whether compliance is
        enabled for it.

        Returns:
            The compliance settings.
        """
        call = Call("GET", "/v1/organizations/compliance_settings", options=options)
        return self._fetch(_models.ComplianceSettings, call)

    def update(
        self, *, state: ComplianceSettingsStateParam, **options: Unpack[CallOptions]
    ) -> ComplianceSettings:
        """Enable or disable compliance.

        `POST /v1/organizations/compliance_settings`.
        Options and errors: see `OrganizationComplianceSettings`.

        Sets whether compliance is enabled for the organization.

        Args:
            state: The state to set: enabled or disabled.

        Returns:
            The updated compliance settings.
        """
        call = Call(
            "POST", "/v1/organizations/compliance_settings", body={"state": state}, options=options
        )
        return self._fetch(_models.ComplianceSettings, call)


class AsyncOrganizationComplianceSettings(AsyncResource):
    """Asynchronous version of `OrganizationComplianceSettings`."""

    _path = "client.organization.compliance_settings"

    async def retrieve(self, **options: Unpack[CallOptions]) -> ComplianceSettings:
        """Get the compliance settings.

        `GET /v1/organizations/compliance_settings`.
        Options and errors: see `OrganizationComplianceSettings`.

        Retrieves the compliance settings of the organization, which state whether compliance is
        enabled for it.

        Returns:
            The compliance settings.
        """
        call = Call("GET", "/v1/organizations/compliance_settings", options=options)
        return await self._fetch(_models.ComplianceSettings, call)

    async def update(
        self, *, state: ComplianceSettingsStateParam, **options: Unpack[CallOptions]
    ) -> ComplianceSettings:
        """Enable or disable compliance.

        `POST /v1/organizations/compliance_settings`.
        Options and errors: see `OrganizationComplianceSettings`.

        Sets whether compliance is enabled for the organization.

        Args:
            state: The state to set: enabled or disabled.

        Returns:
            The updated compliance settings.
        """
        call = Call(
            "POST", "/v1/organizations/compliance_settings", body={"state": state}, options=options
        )
        return await self._fetch(_models.ComplianceSettings, call)
