# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.compliance.review.notices`. Compliance reviews: cases about content of the
organization, how to respond to them, and notices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .....models.compliance.review.review import BetaComplianceReviewNotice
    from .....params.compliance.review.review import BetaComplianceReviewOrder
    from .....params.shared.shared import AnthropicBetaParam


class BetaComplianceReviewNotices(Resource):
    """Compliance reviews: cases about content of the organization, how to respond to them, and
    notices.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.compliance.review.notices"

    def list(
        self,
        *,
        case_id: str | Omit = OMIT,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        order: BetaComplianceReviewOrder | Omit = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaComplianceReviewNotice]:
        """List the review notices.

        `GET /v1/compliance/review/notices`. Options and errors: see `BetaComplianceReviewNotices`.

        Lists the notices that the organization has received about review cases, page by page. A
        notice asks for a response, gives a warning or asks a question.

        Args:
            case_id: Only notices about the review case with this identifier.
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            limit: Largest number of items on a page.
            order: Direction of the order, `asc` for oldest first or `desc` for newest first.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of review notices. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/compliance/review/notices",
            query={
                "case_id": case_id,
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "limit": limit,
                "order": order,
                "page": page,
            },
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaComplianceReviewNotice], call)


class AsyncBetaComplianceReviewNotices(AsyncResource):
    """Asynchronous version of `BetaComplianceReviewNotices`."""

    _path = "client.beta.compliance.review.notices"

    @list_call
    async def list(
        self,
        *,
        case_id: str | Omit = OMIT,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        order: BetaComplianceReviewOrder | Omit = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaComplianceReviewNotice]:
        """List the review notices.

        `GET /v1/compliance/review/notices`. Options and errors: see `BetaComplianceReviewNotices`.

        Lists the notices that the organization has received about review cases, page by page. A
        notice asks for a response, gives a warning or asks a question.

        Args:
            case_id: Only notices about the review case with this identifier.
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            limit: Largest number of items on a page.
            order: Direction of the order, `asc` for oldest first or `desc` for newest first.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of review notices. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/compliance/review/notices",
            query={
                "case_id": case_id,
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "limit": limit,
                "order": order,
                "page": page,
            },
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaComplianceReviewNotice], call)
