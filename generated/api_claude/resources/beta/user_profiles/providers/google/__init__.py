# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.user_profiles.providers.google` and the groups below it."""

from .google import AsyncBetaUserProfilesProvidersGoogle, BetaUserProfilesProvidersGoogle

__all__ = ("AsyncBetaUserProfilesProvidersGoogle", "BetaUserProfilesProvidersGoogle")
