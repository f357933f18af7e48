# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_code.managed_settings.rbac_group_default`. Managed settings of
Claude Code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined

from ...... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ......models.organization.claude_code import BetaClaudeCodeRBACGroupDefaultManagedSettings
    from ......params.shared.shared import AnthropicBetaParam


class BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(Resource):
    """Managed settings of Claude Code.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.claude_code.managed_settings.rbac_group_default"

    def retrieve(
        self, *, betas: Sequence[AnthropicBetaParam] | Omit = OMIT, **options: Unpack[CallOptions]
    ) -> BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """Retrieve the default managed settings.

        `GET /v1/organizations/claude_code/managed_settings/rbac_group_default`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault`.

        Retrieves the managed settings of Claude Code for members that get no settings from an RBAC
        group.

        Args:
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The default settings.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_code/managed_settings/rbac_group_default",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            options=options,
        )
        return self._fetch(_models.BetaClaudeCodeRBACGroupDefaultManagedSettings, call)

    def update(
        self,
        *,
        settings: Mapping[str, Any] | None,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """Update the default managed settings.

        `POST /v1/organizations/claude_code/managed_settings/rbac_group_default`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault`.

        Sets or removes the managed settings of Claude Code for members that get no settings from an
        RBAC group.

        Args:
            settings: The settings document: names of Claude Code settings with their values; null
                removes the default settings.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The default settings as they are now.
        """
        call = Call(
            "POST",
            "/v1/organizations/claude_code/managed_settings/rbac_group_default",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            body={"settings": settings},
            options=options,
        )
        return self._fetch(_models.BetaClaudeCodeRBACGroupDefaultManagedSettings, call)


class AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(AsyncResource):
    """Asynchronous version of `BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault`."""

    _path = "client.beta.organization.claude_code.managed_settings.rbac_group_default"

    async def retrieve(
        self, *, betas: Sequence[AnthropicBetaParam] | Omit = OMIT, **options: Unpack[CallOptions]
    ) -> BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """Retrieve the default managed settings.

        `GET /v1/organizations/claude_code/managed_settings/rbac_group_default`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault`.

        Retrieves the managed settings of Claude Code for members that get no settings from an RBAC
        group.

        Args:
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The default settings.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_code/managed_settings/rbac_group_default",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeCodeRBACGroupDefaultManagedSettings, call)

    async def update(
        self,
        *,
        settings: Mapping[str, Any] | None,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """Update the default managed settings.

        `POST /v1/organizations/claude_code/managed_settings/rbac_group_default`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault`.

        Sets or removes the managed settings of Claude Code for members that get no settings from an
        RBAC group.

        Args:
            settings: The settings document: names of Claude Code settings with their values; null
                removes the default settings.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The default settings as they are now.
        """
        call = Call(
            "POST",
            "/v1/organizations/claude_code/managed_settings/rbac_group_default",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            body={"settings": settings},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeCodeRBACGroupDefaultManagedSettings, call)
