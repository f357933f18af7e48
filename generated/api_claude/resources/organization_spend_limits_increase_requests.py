# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.spend_limits.increase_requests`. Requests of members to spend more than
their limit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.organization_spend_limit_increase_requests import (
        OrganizationSpendLimitsIncreaseRequestApproveResponse,
        SpendLimitIncreaseRequest,
    )
    from ..params.organization_spend_limit_increase_requests import SpendLimitIncreaseRequestStatus
    from ..params.organization_spend_limits import SpendLimitPeriod


class OrganizationSpendLimitsIncreaseRequests(Resource):
    """Requests of members to spend more than their limit."""

    _path = "client.organization.spend_limits.increase_requests"

    def list(
        self,
        *,
        actor_ids: Sequence[str] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        status: Sequence[SpendLimitIncreaseRequestStatus] | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[SpendLimitIncreaseRequest]:
        """List spend limit increase requests.

        `GET /v1/organizations/spend_limit_increase_requests`

        Lists the requests for a higher spend limit, optionally only those of some actors or with
        some statuses.

        Args:
            actor_ids: Only requests of the actors with these ids; null for all.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            status: Only requests with one of these statuses; null for all.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of spend limit increase requests. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_spend_limit_increase_requests import SpendLimitIncreaseRequest

        call = Call(
            "GET",
            "/v1/organizations/spend_limit_increase_requests",
            query={
                "actor_ids[]": actor_ids,
                "limit": limit,
                "page": page,
                "status[]": status,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[SpendLimitIncreaseRequest], call)

    def retrieve(
        self,
        spend_limit_increase_request_id: str,
        **options: Unpack[CallOptions],
    ) -> SpendLimitIncreaseRequest:
        """Get a spend limit increase request.

        `GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}`

        Retrieves a request for a higher spend limit by its id.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The spend limit increase request.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_spend_limit_increase_requests import SpendLimitIncreaseRequest

        call = Call(
            "GET",
            "/v1/organizations/spend_limit_increase_requests"
            f"/{segment('spend_limit_increase_request_id', spend_limit_increase_request_id)}",
            options=options,
        )
        return self._fetch(SpendLimitIncreaseRequest, call)

    def approve(
        self,
        spend_limit_increase_request_id: str,
        *,
        amount: str,
        period: SpendLimitPeriod | Omit | None = OMIT,
        suppress_notification: bool | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationSpendLimitsIncreaseRequestApproveResponse:
        """Approve a spend limit increase request.

        `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve`

        Approves a request for a higher spend limit and sets the new limit. The caller decides the
        amount.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.
            amount: Most that may be spent in a period from now on, as a string that holds a number.
            period: Period over which spend is counted against the new limit.
            suppress_notification: True to send no notification of the decision.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The approved request, with the spend limit that was set.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_spend_limit_increase_requests import (
            OrganizationSpendLimitsIncreaseRequestApproveResponse,
        )

        call = Call(
            "POST",
            "/v1/organizations/spend_limit_increase_requests"
            f"/{segment('spend_limit_increase_request_id', spend_limit_increase_request_id)}"
            "/approve",
            body={
                "amount": amount,
                "period": period,
                "suppress_notification": suppress_notification,
            },
            options=options,
        )
        return self._fetch(OrganizationSpendLimitsIncreaseRequestApproveResponse, call)

    def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: bool | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SpendLimitIncreaseRequest:
        """Deny a spend limit increase request.

        `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny`

        Denies a request for a higher spend limit.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.
            suppress_notification: True to send no notification of the decision.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The denied request.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_spend_limit_increase_requests import SpendLimitIncreaseRequest

        call = Call(
            "POST",
            "/v1/organizations/spend_limit_increase_requests"
            f"/{segment('spend_limit_increase_request_id', spend_limit_increase_request_id)}"
            "/deny",
            body={
                "suppress_notification": suppress_notification,
            },
            options=options,
        )
        return self._fetch(SpendLimitIncreaseRequest, call)


class AsyncOrganizationSpendLimitsIncreaseRequests(AsyncResource):
    """Requests of members to spend more than their limit."""

    _path = "client.organization.spend_limits.increase_requests"

    @list_call
    async def list(
        self,
        *,
        actor_ids: Sequence[str] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        status: Sequence[SpendLimitIncreaseRequestStatus] | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[SpendLimitIncreaseRequest]:
        """List spend limit increase requests.

        `GET /v1/organizations/spend_limit_increase_requests`

        Lists the requests for a higher spend limit, optionally only those of some actors or with
        some statuses.

        Args:
            actor_ids: Only requests of the actors with these ids; null for all.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            status: Only requests with one of these statuses; null for all.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of spend limit increase requests. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_spend_limit_increase_requests import SpendLimitIncreaseRequest

        call = Call(
            "GET",
            "/v1/organizations/spend_limit_increase_requests",
            query={
                "actor_ids[]": actor_ids,
                "limit": limit,
                "page": page,
                "status[]": status,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[SpendLimitIncreaseRequest], call)

    async def retrieve(
        self,
        spend_limit_increase_request_id: str,
        **options: Unpack[CallOptions],
    ) -> SpendLimitIncreaseRequest:
        """Get a spend limit increase request.

        `GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}`

        Retrieves a request for a higher spend limit by its id.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The spend limit increase request.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_spend_limit_increase_requests import SpendLimitIncreaseRequest

        call = Call(
            "GET",
            "/v1/organizations/spend_limit_increase_requests"
            f"/{segment('spend_limit_increase_request_id', spend_limit_increase_request_id)}",
            options=options,
        )
        return await self._fetch(SpendLimitIncreaseRequest, call)

    async def approve(
        self,
        spend_limit_increase_request_id: str,
        *,
        amount: str,
        period: SpendLimitPeriod | Omit | None = OMIT,
        suppress_notification: bool | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationSpendLimitsIncreaseRequestApproveResponse:
        """Approve a spend limit increase request.

        `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve`

        Approves a request for a higher spend limit and sets the new limit. The caller decides the
        amount.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.
            amount: Most that may be spent in a period from now on, as a string that holds a number.
            period: Period over which spend is counted against the new limit.
            suppress_notification: True to send no notification of the decision.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The approved request, with the spend limit that was set.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_spend_limit_increase_requests import (
            OrganizationSpendLimitsIncreaseRequestApproveResponse,
        )

        call = Call(
            "POST",
            "/v1/organizations/spend_limit_increase_requests"
            f"/{segment('spend_limit_increase_request_id', spend_limit_increase_request_id)}"
            "/approve",
            body={
                "amount": amount,
                "period": period,
                "suppress_notification": suppress_notification,
            },
            options=options,
        )
        return await self._fetch(OrganizationSpendLimitsIncreaseRequestApproveResponse, call)

    async def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: bool | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SpendLimitIncreaseRequest:
        """Deny a spend limit increase request.

        `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny`

        Denies a request for a higher spend limit.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.
            suppress_notification: True to send no notification of the decision.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The denied request.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_spend_limit_increase_requests import SpendLimitIncreaseRequest

        call = Call(
            "POST",
            "/v1/organizations/spend_limit_increase_requests"
            f"/{segment('spend_limit_increase_request_id', spend_limit_increase_request_id)}"
            "/deny",
            body={
                "suppress_notification": suppress_notification,
            },
            options=options,
        )
        return await self._fetch(SpendLimitIncreaseRequest, call)
