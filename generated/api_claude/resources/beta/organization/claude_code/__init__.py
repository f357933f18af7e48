# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_code` and the groups below it."""

from .claude_code import AsyncBetaOrganizationClaudeCode, BetaOrganizationClaudeCode

__all__ = ("AsyncBetaOrganizationClaudeCode", "BetaOrganizationClaudeCode")
