# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.user_profiles.providers.google.data_controls`. Data controls of user profiles at
Google Cloud: external keys and buckets for data of a user profile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ...... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ......models.user_profiles.providers.google import BetaGoogleManagedDataControls
    from ......params.shared.shared import AnthropicBetaParam
    from ......params.user_profiles.providers.google import (
        BetaGoogleManagedCMEKControlParams,
        BetaGoogleManagedStorageControlParams,
    )


class BetaUserProfilesProvidersGoogleDataControls(Resource):
    """Data controls of user profiles at Google Cloud: external keys and buckets for data of a user
    profile.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.user_profiles.providers.google.data_controls"

    def retrieve(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaGoogleManagedDataControls:
        """Get the Google data controls of a user profile.

        `GET /v1/user_profiles/{user_profile_id}/providers/google/data_controls`.
        Options and errors: see `BetaUserProfilesProvidersGoogleDataControls`.

        Retrieves which external keys and buckets are set for a user profile in each region, and
        whether they work.

        Args:
            user_profile_id: Identifier of the user profile.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The data controls.
        """
        call = Call(
            "GET",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}/providers/google"
            "/data_controls",
            headers={
                "anthropic-beta": joined(
                    betas, "user-profiles-2026-09-04", "google-managed-data-controls-2026-09-01"
                ),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaGoogleManagedDataControls, call)

    def update(
        self,
        user_profile_id: str,
        *,
        cmek: BetaGoogleManagedCMEKControlParams | Omit = OMIT,
        storage: BetaGoogleManagedStorageControlParams | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaGoogleManagedDataControls:
        """Update the Google data controls of a user profile.

        `POST /v1/user_profiles/{user_profile_id}/providers/google/data_controls`.
        Options and errors: see `BetaUserProfilesProvidersGoogleDataControls`.

        Sets or removes the external keys and buckets of a user profile at Google Cloud. A control
        that is left out stays as it is.

        Args:
            user_profile_id: Identifier of the user profile.
            cmek: Whether to encrypt data with external keys, and with which.
            storage: Whether to keep data in buckets of the caller, and in which.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The data controls after the change. New keys and buckets are pending until they are
            validated.
        """
        call = Call(
            "POST",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}/providers/google"
            "/data_controls",
            headers={
                "anthropic-beta": joined(
                    betas, "user-profiles-2026-09-04", "google-managed-data-controls-2026-09-01"
                ),
                "anthropic-workspace-id": workspace_id,
            },
            body={"cmek": cmek, "storage": storage},
            options=options,
        )
        return self._fetch(_models.BetaGoogleManagedDataControls, call)


class AsyncBetaUserProfilesProvidersGoogleDataControls(AsyncResource):
    """Asynchronous version of `BetaUserProfilesProvidersGoogleDataControls`."""

    _path = "client.beta.user_profiles.providers.google.data_controls"

    async def retrieve(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaGoogleManagedDataControls:
        """Get the Google data controls of a user profile.

        `GET /v1/user_profiles/{user_profile_id}/providers/google/data_controls`.
        Options and errors: see `BetaUserProfilesProvidersGoogleDataControls`.

        Retrieves which external keys and buckets are set for a user profile in each region, and
        whether they work.

        Args:
            user_profile_id: Identifier of the user profile.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The data controls.
        """
        call = Call(
            "GET",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}/providers/google"
            "/data_controls",
            headers={
                "anthropic-beta": joined(
                    betas, "user-profiles-2026-09-04", "google-managed-data-controls-2026-09-01"
                ),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaGoogleManagedDataControls, call)

    async def update(
        self,
        user_profile_id: str,
        *,
        cmek: BetaGoogleManagedCMEKControlParams | Omit = OMIT,
        storage: BetaGoogleManagedStorageControlParams | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaGoogleManagedDataControls:
        """Update the Google data controls of a user profile.

        `POST /v1/user_profiles/{user_profile_id}/providers/google/data_controls`.
        Options and errors: see `BetaUserProfilesProvidersGoogleDataControls`.

        Sets or removes the external keys and buckets of a user profile at Google Cloud. A control
        that is left out stays as it is.

        Args:
            user_profile_id: Identifier of the user profile.
            cmek: Whether to encrypt data with external keys, and with which.
            storage: Whether to keep data in buckets of the caller, and in which.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The data controls after the change. New keys and buckets are pending until they are
            validated.
        """
        call = Call(
            "POST",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}/providers/google"
            "/data_controls",
            headers={
                "anthropic-beta": joined(
                    betas, "user-profiles-2026-09-04", "google-managed-data-controls-2026-09-01"
                ),
                "anthropic-workspace-id": workspace_id,
            },
            body={"cmek": cmek, "storage": storage},
            options=options,
        )
        return await self._fetch(_models.BetaGoogleManagedDataControls, call)
