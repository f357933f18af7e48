# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_tag.bundles` and the groups below it."""

from .bundles import AsyncBetaOrganizationClaudeTagBundles, BetaOrganizationClaudeTagBundles

__all__ = ("AsyncBetaOrganizationClaudeTagBundles", "BetaOrganizationClaudeTagBundles")
