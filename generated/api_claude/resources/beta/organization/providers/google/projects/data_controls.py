# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.providers.google.projects.data_controls`. Data controls of Google Cloud
projects: external keys and buckets for data of a project.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ....... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .......models.organization.providers.google import BetaGoogleManagedProjectDataControls
    from .......params.organization.providers.google import (
        BetaGoogleManagedProjectCMEKControlParams,
        BetaGoogleManagedProjectStorageControlParams,
    )
    from .......params.shared.shared import AnthropicBetaParam


class BetaOrganizationProvidersGoogleProjectsDataControls(Resource):
    """Data controls of Google Cloud projects: external keys and buckets for data of a project.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.providers.google.projects.data_controls"

    def retrieve(
        self,
        project_number: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaGoogleManagedProjectDataControls:
        """Get the Google data controls of a project.

        `GET /v1/organizations/providers/google/projects/{project_number}/data_controls`.
        Options and errors: see `BetaOrganizationProvidersGoogleProjectsDataControls`.

        Retrieves which external keys and buckets are set for a project in each region, and whether
        they work.

        Args:
            project_number: Number of the Google Cloud project, as a string.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The data controls.
        """
        call = Call(
            "GET",
            "/v1/organizations/providers/google/projects"
            f"/{segment('project_number', project_number)}/data_controls",
            headers={"anthropic-beta": joined(betas, "google-managed-data-controls-2026-09-01")},
            options=options,
        )
        return self._fetch(_models.BetaGoogleManagedProjectDataControls, call)

    def update(
        self,
        project_number: str,
        *,
        cmek: BetaGoogleManagedProjectCMEKControlParams | Omit = OMIT,
        storage: BetaGoogleManagedProjectStorageControlParams | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaGoogleManagedProjectDataControls:
        """Update the Google data controls of a project.

        `POST /v1/organizations/providers/google/projects/{project_number}/data_controls`.
        Options and errors: see `BetaOrganizationProvidersGoogleProjectsDataControls`.

        Sets or removes the external keys and buckets of a Google Cloud project. A control that is
        left out stays as it is. Fails with `external_key_not_found`,
        `external_key_provider_mismatch`, `key_profile_mismatch` or `cmek_not_approved` if a key
        cannot be set, with `storage_not_approved` or `storage_in_use` if a bucket cannot be set,
        with `region_not_supported` if a region is not supported, with `gcp_project_not_verified` or
        `gcp_project_controlled_by_another_organization` if the organization may not control the
        project, with `organization_not_eligible` if it may not use these controls, and with
        `authorization_check_unavailable` if this could not be checked.

        Args:
            project_number: Number of the Google Cloud project, as a string.
            cmek: Whether to encrypt data with external keys, and with which.
            storage: Whether to keep data in buckets of the caller, and in which.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The data controls after the change. New keys and buckets are pending until they are
            validated.
        """
        call = Call(
            "POST",
            "/v1/organizations/providers/google/projects"
            f"/{segment('project_number', project_number)}/data_controls",
            headers={"anthropic-beta": joined(betas, "google-managed-data-controls-2026-09-01")},
            body={"cmek": cmek, "storage": storage},
            options=options,
        )
        return self._fetch(_models.BetaGoogleManagedProjectDataControls, call)


class AsyncBetaOrganizationProvidersGoogleProjectsDataControls(AsyncResource):
    """Asynchronous version of `BetaOrganizationProvidersGoogleProjectsDataControls`."""

    _path = "client.beta.organization.providers.google.projects.data_controls"

    async def retrieve(
        self,
        project_number: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaGoogleManagedProjectDataControls:
        """Get the Google data controls of a project.

        `GET /v1/organizations/providers/google/projects/{project_number}/data_controls`.
        Options and errors: see `BetaOrganizationProvidersGoogleProjectsDataControls`.

        Retrieves which external keys and buckets are set for a project in each region, and whether
        they work.

        Args:
            project_number: Number of the Google Cloud project, as a string.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The data controls.
        """
        call = Call(
            "GET",
            "/v1/organizations/providers/google/projects"
            f"/{segment('project_number', project_number)}/data_controls",
            headers={"anthropic-beta": joined(betas, "google-managed-data-controls-2026-09-01")},
            options=options,
        )
        return await self._fetch(_models.BetaGoogleManagedProjectDataControls, call)

    async def update(
        self,
        project_number: str,
        *,
        cmek: BetaGoogleManagedProjectCMEKControlParams | Omit = OMIT,
        storage: BetaGoogleManagedProjectStorageControlParams | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaGoogleManagedProjectDataControls:
        """Update the Google data controls of a project.

        `POST /v1/organizations/providers/google/projects/{project_number}/data_controls`.
        Options and errors: see `BetaOrganizationProvidersGoogleProjectsDataControls`.

        Sets or removes the external keys and buckets of a Google Cloud project. A control that is
        left out stays as it is. Fails with `external_key_not_found`,
        `external_key_provider_mismatch`, `key_profile_mismatch` or `cmek_not_approved` if a key
        cannot be set, with `storage_not_approved` or `storage_in_use` if a bucket cannot be set,
        with `region_not_supported` if a region is not supported, with `gcp_project_not_verified` or
        `gcp_project_controlled_by_another_organization` if the organization may not control the
        project, with `organization_not_eligible` if it may not use these controls, and with
        `authorization_check_unavailable` if this could not be checked.

        Args:
            project_number: Number of the Google Cloud project, as a string.
            cmek: Whether to encrypt data with external keys, and with which.
            storage: Whether to keep data in buckets of the caller, and in which.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The data controls after the change. New keys and buckets are pending until they are
            validated.
        """
        call = Call(
            "POST",
            "/v1/organizations/providers/google/projects"
            f"/{segment('project_number', project_number)}/data_controls",
            headers={"anthropic-beta": joined(betas, "google-managed-data-controls-2026-09-01")},
            body={"cmek": cmek, "storage": storage},
            options=options,
        )
        return await self._fetch(_models.BetaGoogleManagedProjectDataControls, call)
