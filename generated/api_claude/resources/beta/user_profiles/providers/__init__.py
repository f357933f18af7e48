# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.user_profiles.providers` and the groups below it."""

from .providers import AsyncBetaUserProfilesProviders, BetaUserProfilesProviders

__all__ = ("AsyncBetaUserProfilesProviders", "BetaUserProfilesProviders")
