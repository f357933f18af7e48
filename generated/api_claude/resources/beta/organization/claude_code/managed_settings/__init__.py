# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_code.managed_settings` and the groups below it."""

from .managed_settings import (
    AsyncBetaOrganizationClaudeCodeManagedSettings,
    BetaOrganizationClaudeCodeManagedSettings,
)

__all__ = (
    "AsyncBetaOrganizationClaudeCodeManagedSettings",
    "BetaOrganizationClaudeCodeManagedSettings",
)
