# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_code`. Groups of endpoints: `managed_settings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .managed_settings.managed_settings import (
        AsyncBetaOrganizationClaudeCodeManagedSettings,
        BetaOrganizationClaudeCodeManagedSettings,
    )


class BetaOrganizationClaudeCode(Resource):
    """Groups of endpoints: `managed_settings`."""

    _path = "client.beta.organization.claude_code"

    @cached_property
    def managed_settings(self) -> BetaOrganizationClaudeCodeManagedSettings:
        """Groups of endpoints: `configuration`, `rbac_group_default`, `rbac_groups`."""
        from .managed_settings.managed_settings import BetaOrganizationClaudeCodeManagedSettings

        return BetaOrganizationClaudeCodeManagedSettings(self._client)


class AsyncBetaOrganizationClaudeCode(AsyncResource):
    """Asynchronous version of `BetaOrganizationClaudeCode`."""

    _path = "client.beta.organization.claude_code"

    @cached_property
    def managed_settings(self) -> AsyncBetaOrganizationClaudeCodeManagedSettings:
        """Groups of endpoints: `configuration`, `rbac_group_default`, `rbac_groups`."""
        from .managed_settings.managed_settings import (
            AsyncBetaOrganizationClaudeCodeManagedSettings,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettings(self._client)
