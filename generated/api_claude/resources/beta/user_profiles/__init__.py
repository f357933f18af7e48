# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.user_profiles` and the groups below it."""

from .user_profiles import AsyncBetaUserProfiles, BetaUserProfiles

__all__ = ("AsyncBetaUserProfiles", "BetaUserProfiles")
