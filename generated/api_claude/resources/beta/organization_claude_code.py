# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_code`. What needs an `anthropic-beta` header, or may come with
one.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .organization_claude_code_managed_settings import (
        AsyncBetaOrganizationClaudeCodeManagedSettings,
        BetaOrganizationClaudeCodeManagedSettings,
    )


class BetaOrganizationClaudeCode(Resource):
    """What needs an `anthropic-beta` header, or may come with one."""

    @cached_property
    def managed_settings(self) -> BetaOrganizationClaudeCodeManagedSettings:
        """What needs an `anthropic-beta` header, or may come with one."""
        from .organization_claude_code_managed_settings import (
            BetaOrganizationClaudeCodeManagedSettings,
        )

        return BetaOrganizationClaudeCodeManagedSettings(self._client)


class AsyncBetaOrganizationClaudeCode(AsyncResource):
    """What needs an `anthropic-beta` header, or may come with one."""

    @cached_property
    def managed_settings(self) -> AsyncBetaOrganizationClaudeCodeManagedSettings:
        """What needs an `anthropic-beta` header, or may come with one."""
        from .organization_claude_code_managed_settings import (
            AsyncBetaOrganizationClaudeCodeManagedSettings,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettings(self._client)
