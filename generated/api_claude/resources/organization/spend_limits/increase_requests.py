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

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....models.organization.spend_limits.increase_requests import (
        OrganizationSpendLimitsIncreaseRequestApproveResponse,
        SpendLimitIncreaseRequest,
    )
    from ....params.organization.spend_limits.increase_requests import (
        SpendLimitIncreaseRequestStatus,
    )
    from ....params.organization.spend_limits.spend_limits import SpendLimitPeriod


class OrganizationSpendLimitsIncreaseRequests(Resource):
    """Requests of members to spend more than their limit.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

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

        `GET /v1/organizations/spend_limit_increase_requests`.
        Options and errors: see `OrganizationSpendLimitsIncreaseRequests`.

        Lists the requests for a higher spend limit, optionally only those of some actors or with
        some statuses.

        Args:
            actor_ids: Only requests of the actors with these ids; null for all.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            status: Only requests with one of these statuses; null for all.

        Returns:
            One page of spend limit increase requests. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/spend_limit_increase_requests",
            query={"actor_ids[]": actor_ids, "limit": limit, "page": page, "status[]": status},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.SpendLimitIncreaseRequest], call)

    def retrieve(
        self, spend_limit_increase_request_id: str, **options: Unpack[CallOptions]
    ) -> SpendLimitIncreaseRequest:
        """Get a spend limit increase request.

        `GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}`.
        Options and errors: see `OrganizationSpendLimitsIncreaseRequests`.

        Retrieves a request for a higher spend limit by its id.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.

        Returns:
            The spend limit increase request.
        """
        call = Call(
            "GET",
            "/v1/organizations/spend_limit_increase_requests"
            f"/{segment('spend_limit_increase_request_id', spend_limit_increase_request_id)}",
            options=options,
        )
        return self._fetch(_models.SpendLimitIncreaseRequest, call)

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

        `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve`.
        Options and errors: see `OrganizationSpendLimitsIncreaseRequests`.

        Approves a request for a higher spend limit and sets the new limit. The caller decides the
        amount.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.
            amount: Most that may be spent in a period from now on, as a string that holds a number.
            period: Period over which spend is counted against the new limit.
            suppress_notification: True to send no notification of the decision.

        Returns:
            The approved request, with the spend limit that was set.
        """
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
        return self._fetch(_models.OrganizationSpendLimitsIncreaseRequestApproveResponse, call)

    def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: bool | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SpendLimitIncreaseRequest:
        """Deny a spend limit increase request.

        `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny`.
        Options and errors: see `OrganizationSpendLimitsIncreaseRequests`.

        Denies a request for a higher spend limit.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.
            suppress_notification: True to send no notification of the decision.

        Returns:
            The denied request.
        """
        call = Call(
            "POST",
            "/v1/organizations/spend_limit_increase_requests"
            f"/{segment('spend_limit_increase_request_id', spend_limit_increase_request_id)}"
            "/deny",
            body={"suppress_notification": suppress_notification},
            options=options,
        )
        return self._fetch(_models.SpendLimitIncreaseRequest, call)


class AsyncOrganizationSpendLimitsIncreaseRequests(AsyncResource):
    """Asynchronous version of `OrganizationSpendLimitsIncreaseRequests`."""

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

        `GET /v1/organizations/spend_limit_increase_requests`.
        Options and errors: see `OrganizationSpendLimitsIncreaseRequests`.

        Lists the requests for a higher spend limit, optionally only those of some actors or with
        some statuses.

        Args:
            actor_ids: Only requests of the actors with these ids; null for all.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            status: Only requests with one of these statuses; null for all.

        Returns:
            One page of spend limit increase requests. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/spend_limit_increase_requests",
            query={"actor_ids[]": actor_ids, "limit": limit, "page": page, "status[]": status},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.SpendLimitIncreaseRequest], call)

    async def retrieve(
        self, spend_limit_increase_request_id: str, **options: Unpack[CallOptions]
    ) -> SpendLimitIncreaseRequest:
        """Get a spend limit increase request.

        `GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}`.
        Options and errors: see `OrganizationSpendLimitsIncreaseRequests`.

        Retrieves a request for a higher spend limit by its id.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.

        Returns:
            The spend limit increase request.
        """
        call = Call(
            "GET",
            "/v1/organizations/spend_limit_increase_requests"
            f"/{segment('spend_limit_increase_request_id', spend_limit_increase_request_id)}",
            options=options,
        )
        return await self._fetch(_models.SpendLimitIncreaseRequest, call)

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

        `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve`.
        Options and errors: see `OrganizationSpendLimitsIncreaseRequests`.

        Approves a request for a higher spend limit and sets the new limit. The caller decides the
        amount.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.
            amount: Most that may be spent in a period from now on, as a string that holds a number.
            period: Period over which spend is counted against the new limit.
            suppress_notification: True to send no notification of the decision.

        Returns:
            The approved request, with the spend limit that was set.
        """
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
        return await self._fetch(
            _models.OrganizationSpendLimitsIncreaseRequestApproveResponse, call
        )

    async def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: bool | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SpendLimitIncreaseRequest:
        """Deny a spend limit increase request.

        `POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny`.
        Options and errors: see `OrganizationSpendLimitsIncreaseRequests`.

        Denies a request for a higher spend limit.

        Args:
            spend_limit_increase_request_id: Identifier of the spend limit increase request.
            suppress_notification: True to send no notification of the decision.

        Returns:
            The denied request.
        """
        call = Call(
            "POST",
            "/v1/organizations/spend_limit_increase_requests"
            f"/{segment('spend_limit_increase_request_id', spend_limit_increase_request_id)}"
            "/deny",
            body={"suppress_notification": suppress_notification},
            options=options,
        )
        return await self._fetch(_models.SpendLimitIncreaseRequest, call)
