# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.spend_limits`. Spend limits: how much may be spent, and by which
actors.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .....models.organization.spend_limits.increase_requests import SpendLimit
    from .....models.organization.spend_limits.spend_limits import SpendLimitDeleteResponse
    from .....params.organization.spend_limits.spend_limits import (
        BetaOrganizationSpendLimitSetScope,
        SpendLimitPeriod,
    )
    from .....params.shared.shared import AnthropicBetaParam
    from .effective import (
        AsyncBetaOrganizationSpendLimitsEffective,
        BetaOrganizationSpendLimitsEffective,
    )
    from .increase_requests import (
        AsyncBetaOrganizationSpendLimitsIncreaseRequests,
        BetaOrganizationSpendLimitsIncreaseRequests,
    )


class BetaOrganizationSpendLimits(Resource):
    """Spend limits: how much may be spent, and by which actors.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.spend_limits"

    @cached_property
    def effective(self) -> BetaOrganizationSpendLimitsEffective:
        """Spend limits: how much may be spent, and by which actors."""
        from .effective import BetaOrganizationSpendLimitsEffective

        return BetaOrganizationSpendLimitsEffective(self._client)

    @cached_property
    def increase_requests(self) -> BetaOrganizationSpendLimitsIncreaseRequests:
        """Requests of members to spend more than their limit."""
        from .increase_requests import BetaOrganizationSpendLimitsIncreaseRequests

        return BetaOrganizationSpendLimitsIncreaseRequests(self._client)

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        scope_type: Sequence[
            Literal[
                "organization",
                "organization_service",
                "rbac_group",
                "seat_tier",
                "usage_tier",
                "user",
                "workspace",
            ]
        ]
        | Omit
        | None = OMIT,
        workspace_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[SpendLimit]:
        """List spend limits.

        `GET /v1/organizations/spend_limits`. Options and errors: see `BetaOrganizationSpendLimits`.

        Lists the spend limits that are set in the organization, each for its own scope. Not every
        type of organization supports this; others get the error `organization_type_not_supported`.

        Args:
            limit: Largest number of items on a page; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            scope_type: Only spend limits with one of these kinds of scope; null for all.
            workspace_id: Only spend limits of the workspace with this id; null for all.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of spend limits. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/spend_limits",
            query={
                "limit": limit,
                "page": page,
                "scope_type[]": scope_type,
                "workspace_id": workspace_id,
            },
            headers={"anthropic-beta": joined(betas, "spend-limit-reads-2026-09-26")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.SpendLimit], call)

    def set(
        self,
        *,
        amount: str | None,
        scope: BetaOrganizationSpendLimitSetScope,
        period: SpendLimitPeriod | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SpendLimit:
        """Set a spend limit.

        `POST /v1/organizations/spend_limits`.
        Options and errors: see `BetaOrganizationSpendLimits`.

        Sets the spend limit of a user, of a workspace or of the organization as a whole for one
        period. The request fails with `spend_limits_admin_api_writes_not_enabled` unless the
        organization may change spend limits through the Admin API.

        Args:
            amount: Most that may be spent in a period, as a string that holds a number; null for no
                limit.
            scope: Whose spend the limit applies to: a user, a workspace or the organization.
            period: Period over which spend is counted against the limit.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The spend limit that now holds for the scope.
        """
        call = Call(
            "POST",
            "/v1/organizations/spend_limits",
            headers={"anthropic-beta": joined(betas)},
            body={"amount": amount, "scope": scope, "period": period},
            options=options,
        )
        return self._fetch(_models.SpendLimit, call)

    def delete(
        self, spend_limit_id: str, **options: Unpack[CallOptions]
    ) -> SpendLimitDeleteResponse:
        """Delete a spend limit.

        `DELETE /v1/organizations/spend_limits/{spend_limit_id}`.
        Options and errors: see `BetaOrganizationSpendLimits`.

        Deletes a spend limit. The request fails with `spend_limits_admin_api_writes_not_enabled`
        unless the organization may change spend limits through the Admin API.

        Args:
            spend_limit_id: Identifier of the spend limit.

        Returns:
            A confirmation with the identifier of the deleted spend limit.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/spend_limits/{segment('spend_limit_id', spend_limit_id)}",
            options=options,
        )
        return self._fetch(_models.SpendLimitDeleteResponse, call)

    def retrieve(self, spend_limit_id: str, **options: Unpack[CallOptions]) -> SpendLimit:
        """Get a spend limit.

        `GET /v1/organizations/spend_limits/{spend_limit_id}`.
        Options and errors: see `BetaOrganizationSpendLimits`.

        Retrieves a spend limit by its id.

        Args:
            spend_limit_id: Identifier of the spend limit.

        Returns:
            The spend limit.
        """
        call = Call(
            "GET",
            f"/v1/organizations/spend_limits/{segment('spend_limit_id', spend_limit_id)}",
            options=options,
        )
        return self._fetch(_models.SpendLimit, call)


class AsyncBetaOrganizationSpendLimits(AsyncResource):
    """Asynchronous version of `BetaOrganizationSpendLimits`."""

    _path = "client.beta.organization.spend_limits"

    @cached_property
    def effective(self) -> AsyncBetaOrganizationSpendLimitsEffective:
        """Spend limits: how much may be spent, and by which actors."""
        from .effective import AsyncBetaOrganizationSpendLimitsEffective

        return AsyncBetaOrganizationSpendLimitsEffective(self._client)

    @cached_property
    def increase_requests(self) -> AsyncBetaOrganizationSpendLimitsIncreaseRequests:
        """Requests of members to spend more than their limit."""
        from .increase_requests import AsyncBetaOrganizationSpendLimitsIncreaseRequests

        return AsyncBetaOrganizationSpendLimitsIncreaseRequests(self._client)

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        scope_type: Sequence[
            Literal[
                "organization",
                "organization_service",
                "rbac_group",
                "seat_tier",
                "usage_tier",
                "user",
                "workspace",
            ]
        ]
        | Omit
        | None = OMIT,
        workspace_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[SpendLimit]:
        """List spend limits.

        `GET /v1/organizations/spend_limits`. Options and errors: see `BetaOrganizationSpendLimits`.

        Lists the spend limits that are set in the organization, each for its own scope. Not every
        type of organization supports this; others get the error `organization_type_not_supported`.

        Args:
            limit: Largest number of items on a page; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            scope_type: Only spend limits with one of these kinds of scope; null for all.
            workspace_id: Only spend limits of the workspace with this id; null for all.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of spend limits. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/spend_limits",
            query={
                "limit": limit,
                "page": page,
                "scope_type[]": scope_type,
                "workspace_id": workspace_id,
            },
            headers={"anthropic-beta": joined(betas, "spend-limit-reads-2026-09-26")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.SpendLimit], call)

    async def set(
        self,
        *,
        amount: str | None,
        scope: BetaOrganizationSpendLimitSetScope,
        period: SpendLimitPeriod | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SpendLimit:
        """Set a spend limit.

        `POST /v1/organizations/spend_limits`.
        Options and errors: see `BetaOrganizationSpendLimits`.

        Sets the spend limit of a user, of a workspace or of the organization as a whole for one
        period. The request fails with `spend_limits_admin_api_writes_not_enabled` unless the
        organization may change spend limits through the Admin API.

        Args:
            amount: Most that may be spent in a period, as a string that holds a number; null for no
                limit.
            scope: Whose spend the limit applies to: a user, a workspace or the organization.
            period: Period over which spend is counted against the limit.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The spend limit that now holds for the scope.
        """
        call = Call(
            "POST",
            "/v1/organizations/spend_limits",
            headers={"anthropic-beta": joined(betas)},
            body={"amount": amount, "scope": scope, "period": period},
            options=options,
        )
        return await self._fetch(_models.SpendLimit, call)

    async def delete(
        self, spend_limit_id: str, **options: Unpack[CallOptions]
    ) -> SpendLimitDeleteResponse:
        """Delete a spend limit.

        `DELETE /v1/organizations/spend_limits/{spend_limit_id}`.
        Options and errors: see `BetaOrganizationSpendLimits`.

        Deletes a spend limit. The request fails with `spend_limits_admin_api_writes_not_enabled`
        unless the organization may change spend limits through the Admin API.

        Args:
            spend_limit_id: Identifier of the spend limit.

        Returns:
            A confirmation with the identifier of the deleted spend limit.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/spend_limits/{segment('spend_limit_id', spend_limit_id)}",
            options=options,
        )
        return await self._fetch(_models.SpendLimitDeleteResponse, call)

    async def retrieve(self, spend_limit_id: str, **options: Unpack[CallOptions]) -> SpendLimit:
        """Get a spend limit.

        `GET /v1/organizations/spend_limits/{spend_limit_id}`.
        Options and errors: see `BetaOrganizationSpendLimits`.

        Retrieves a spend limit by its id.

        Args:
            spend_limit_id: Identifier of the spend limit.

        Returns:
            The spend limit.
        """
        call = Call(
            "GET",
            f"/v1/organizations/spend_limits/{segment('spend_limit_id', spend_limit_id)}",
            options=options,
        )
        return await self._fetch(_models.SpendLimit, call)
