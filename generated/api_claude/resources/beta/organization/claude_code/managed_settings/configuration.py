# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_code.managed_settings.configuration`. Managed settings of Claude
Code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined

from ...... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ......models.organization.claude_code import BetaClaudeCodeManagedSettingsConfiguration
    from ......params.organization.claude_code import BetaClaudeCodeManagedSettingsModeParam
    from ......params.shared.shared import AnthropicBetaParam


class BetaOrganizationClaudeCodeManagedSettingsConfiguration(Resource):
    """Managed settings of Claude Code.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.claude_code.managed_settings.configuration"

    def retrieve(
        self, *, betas: Sequence[AnthropicBetaParam] | Omit = OMIT, **options: Unpack[CallOptions]
    ) -> BetaClaudeCodeManagedSettingsConfiguration:
        """Retrieve the managed settings configuration.

        `GET /v1/organizations/claude_code/managed_settings/configuration`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsConfiguration`.

        Retrieves how managed settings of Claude Code are given out in the organization: the mode,
        and the order of the RBAC groups.

        Args:
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The configuration.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_code/managed_settings/configuration",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            options=options,
        )
        return self._fetch(_models.BetaClaudeCodeManagedSettingsConfiguration, call)

    def update(
        self,
        *,
        mode: BetaClaudeCodeManagedSettingsModeParam | Omit = OMIT,
        rbac_group_order: Sequence[str] | Omit = OMIT,
        rbac_group_order_version: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeCodeManagedSettingsConfiguration:
        """Update the managed settings configuration.

        `POST /v1/organizations/claude_code/managed_settings/configuration`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsConfiguration`.

        Updates how managed settings of Claude Code are given out in the organization. Fields left
        out stay as they are.

        Args:
            mode: How managed settings are given out: one document for the whole organization
                (`organization`), or documents by RBAC group (`rbac_groups`).
            rbac_group_order: Identifiers of RBAC groups in the new order, which matters for members
                of more than one group.
            rbac_group_order_version: The `rbac_group_order_version` that was read with the order
                being replaced, so that a change made in between can be noticed.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated configuration.
        """
        call = Call(
            "POST",
            "/v1/organizations/claude_code/managed_settings/configuration",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            body={
                "mode": mode,
                "rbac_group_order": rbac_group_order,
                "rbac_group_order_version": rbac_group_order_version,
            },
            options=options,
        )
        return self._fetch(_models.BetaClaudeCodeManagedSettingsConfiguration, call)


class AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration(AsyncResource):
    """Asynchronous version of `BetaOrganizationClaudeCodeManagedSettingsConfiguration`."""

    _path = "client.beta.organization.claude_code.managed_settings.configuration"

    async def retrieve(
        self, *, betas: Sequence[AnthropicBetaParam] | Omit = OMIT, **options: Unpack[CallOptions]
    ) -> BetaClaudeCodeManagedSettingsConfiguration:
        """Retrieve the managed settings configuration.

        `GET /v1/organizations/claude_code/managed_settings/configuration`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsConfiguration`.

        Retrieves how managed settings of Claude Code are given out in the organization: the mode,
        and the order of the RBAC groups.

        Args:
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The configuration.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_code/managed_settings/configuration",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeCodeManagedSettingsConfiguration, call)

    async def update(
        self,
        *,
        mode: BetaClaudeCodeManagedSettingsModeParam | Omit = OMIT,
        rbac_group_order: Sequence[str] | Omit = OMIT,
        rbac_group_order_version: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeCodeManagedSettingsConfiguration:
        """Update the managed settings configuration.

        `POST /v1/organizations/claude_code/managed_settings/configuration`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsConfiguration`.

        Updates how managed settings of Claude Code are given out in the organization. Fields left
        out stay as they are.

        Args:
            mode: How managed settings are given out: one document for the whole organization
                (`organization`), or documents by RBAC group (`rbac_groups`).
            rbac_group_order: Identifiers of RBAC groups in the new order, which matters for members
                of more than one group.
            rbac_group_order_version: The `rbac_group_order_version` that was read with the order
                being replaced, so that a change made in between can be noticed.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated configuration.
        """
        call = Call(
            "POST",
            "/v1/organizations/claude_code/managed_settings/configuration",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            body={
                "mode": mode,
                "rbac_group_order": rbac_group_order,
                "rbac_group_order_version": rbac_group_order_version,
            },
            options=options,
        )
        return await self._fetch(_models.BetaClaudeCodeManagedSettingsConfiguration, call)
