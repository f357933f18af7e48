# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.user_profiles.providers.google`. Groups of endpoints: `data_controls`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .data_controls import (
        AsyncBetaUserProfilesProvidersGoogleDataControls,
        BetaUserProfilesProvidersGoogleDataControls,
    )


class BetaUserProfilesProvidersGoogle(Resource):
    """Groups of endpoints: `data_controls`."""

    _path = "client.beta.user_profiles.providers.google"

    @cached_property
    def data_controls(self) -> BetaUserProfilesProvidersGoogleDataControls:
        """Data controls of user profiles at Google Cloud: external keys and buckets for data of a
        user profile.
        """
        from .data_controls import BetaUserProfilesProvidersGoogleDataControls

        return BetaUserProfilesProvidersGoogleDataControls(self._client)


class AsyncBetaUserProfilesProvidersGoogle(AsyncResource):
    """Asynchronous version of `BetaUserProfilesProvidersGoogle`."""

    _path = "client.beta.user_profiles.providers.google"

    @cached_property
    def data_controls(self) -> AsyncBetaUserProfilesProvidersGoogleDataControls:
        """Data controls of user profiles at Google Cloud: external keys and buckets for data of a
        user profile.
        """
        from .data_controls import AsyncBetaUserProfilesProvidersGoogleDataControls

        return AsyncBetaUserProfilesProvidersGoogleDataControls(self._client)
