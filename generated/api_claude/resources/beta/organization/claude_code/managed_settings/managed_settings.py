# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_code.managed_settings`. Groups of endpoints: `configuration`,
`rbac_group_default`, `rbac_groups`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .configuration import (
        AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration,
        BetaOrganizationClaudeCodeManagedSettingsConfiguration,
    )
    from .rbac_group_default import (
        AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault,
        BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault,
    )
    from .rbac_groups import (
        AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups,
        BetaOrganizationClaudeCodeManagedSettingsRbacGroups,
    )


class BetaOrganizationClaudeCodeManagedSettings(Resource):
    """Groups of endpoints: `configuration`, `rbac_group_default`, `rbac_groups`."""

    _path = "client.beta.organization.claude_code.managed_settings"

    @cached_property
    def configuration(self) -> BetaOrganizationClaudeCodeManagedSettingsConfiguration:
        """Managed settings of Claude Code."""
        from .configuration import BetaOrganizationClaudeCodeManagedSettingsConfiguration

        return BetaOrganizationClaudeCodeManagedSettingsConfiguration(self._client)

    @cached_property
    def rbac_group_default(self) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault:
        """Managed settings of Claude Code."""
        from .rbac_group_default import BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault

        return BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(self._client)

    @cached_property
    def rbac_groups(self) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroups:
        """Managed settings of Claude Code."""
        from .rbac_groups import BetaOrganizationClaudeCodeManagedSettingsRbacGroups

        return BetaOrganizationClaudeCodeManagedSettingsRbacGroups(self._client)


class AsyncBetaOrganizationClaudeCodeManagedSettings(AsyncResource):
    """Asynchronous version of `BetaOrganizationClaudeCodeManagedSettings`."""

    _path = "client.beta.organization.claude_code.managed_settings"

    @cached_property
    def configuration(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration:
        """Managed settings of Claude Code."""
        from .configuration import AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration

        return AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration(self._client)

    @cached_property
    def rbac_group_default(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault:
        """Managed settings of Claude Code."""
        from .rbac_group_default import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(self._client)

    @cached_property
    def rbac_groups(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups:
        """Managed settings of Claude Code."""
        from .rbac_groups import AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups

        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups(self._client)
