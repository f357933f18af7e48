# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_tag` and the groups below it."""

from .claude_tag import AsyncBetaOrganizationClaudeTag, BetaOrganizationClaudeTag

__all__ = ("AsyncBetaOrganizationClaudeTag", "BetaOrganizationClaudeTag")
