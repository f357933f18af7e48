# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.user_profiles` and the groups below it."""

from .user_profiles import AsyncUserProfiles, UserProfiles

__all__ = ("AsyncUserProfiles", "UserProfiles")
