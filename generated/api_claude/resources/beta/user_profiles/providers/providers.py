# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.user_profiles.providers`. Groups of endpoints: `google`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .google.google import AsyncBetaUserProfilesProvidersGoogle, BetaUserProfilesProvidersGoogle


class BetaUserProfilesProviders(Resource):
    """Groups of endpoints: `google`."""

    _path = "client.beta.user_profiles.providers"

    @cached_property
    def google(self) -> BetaUserProfilesProvidersGoogle:
        """Groups of endpoints: `data_controls`."""
        from .google.google import BetaUserProfilesProvidersGoogle

        return BetaUserProfilesProvidersGoogle(self._client)


class AsyncBetaUserProfilesProviders(AsyncResource):
    """Asynchronous version of `BetaUserProfilesProviders`."""

    _path = "client.beta.user_profiles.providers"

    @cached_property
    def google(self) -> AsyncBetaUserProfilesProvidersGoogle:
        """Groups of endpoints: `data_controls`."""
        from .google.google import AsyncBetaUserProfilesProvidersGoogle

        return AsyncBetaUserProfilesProvidersGoogle(self._client)
