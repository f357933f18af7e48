# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.compliance.review.cases`. Compliance reviews: cases about content of the
organization, how to respond to them, and notices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .....models.compliance.review.review import BetaComplianceReviewCase
    from .....params.compliance.review.review import (
        BetaComplianceReviewCaseOrderBy,
        BetaComplianceReviewCaseStatusFilter,
        BetaComplianceReviewDetermination,
        BetaComplianceReviewOrder,
        BetaComplianceReviewVerdictParam,
        BetaComplianceReviewViolatedPolicyCategory,
    )
    from .....params.shared.shared import AnthropicBetaParam


class BetaComplianceReviewCases(Resource):
    """Compliance reviews: cases about content of the organization, how to respond to them, and
    notices.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.compliance.review.cases"

    def list(
        self,
        *,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        order: BetaComplianceReviewOrder | Omit = OMIT,
        order_by: BetaComplianceReviewCaseOrderBy | Omit = OMIT,
        page: str | Omit | None = OMIT,
        status: BetaComplianceReviewCaseStatusFilter | Omit = OMIT,
        updated_at_gt: str | datetime | Omit = OMIT,
        updated_at_gte: str | datetime | Omit = OMIT,
        updated_at_lt: str | datetime | Omit = OMIT,
        updated_at_lte: str | datetime | Omit = OMIT,
        user_profile_id: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaComplianceReviewCase]:
        """List the review cases.

        `GET /v1/compliance/review/cases`. Options and errors: see `BetaComplianceReviewCases`.

        Lists the compliance review cases of the organization, page by page. Without filters, open
        and closed cases are listed.

        Args:
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            limit: Largest number of items on a page.
            order: Direction of the order, `asc` for oldest first or `desc` for newest first.
            order_by: The time that the cases are sorted by, `created_at` or `updated_at`.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            status: Only cases that are `open`, or only cases that are `closed`.
            updated_at_gt: Only cases that were last updated after this time.
            updated_at_gte: Only cases that were last updated at this time or later.
            updated_at_lt: Only cases that were last updated before this time.
            updated_at_lte: Only cases that were last updated at this time or earlier.
            user_profile_id: Only cases about requests made on behalf of this user profile.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of review cases. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/compliance/review/cases",
            query={
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
                "status": status,
                "updated_at[gt]": updated_at_gt,
                "updated_at[gte]": updated_at_gte,
                "updated_at[lt]": updated_at_lt,
                "updated_at[lte]": updated_at_lte,
                "user_profile_id": user_profile_id,
            },
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaComplianceReviewCase], call)

    def retrieve(
        self,
        case_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaComplianceReviewCase:
        """Get a review case.

        `GET /v1/compliance/review/cases/{case_id}`.
        Options and errors: see `BetaComplianceReviewCases`.

        Retrieves one compliance review case of the organization, with its status and its
        transcripts.

        Args:
            case_id: Identifier of the review case.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The review case.
        """
        call = Call(
            "GET",
            f"/v1/compliance/review/cases/{segment('case_id', case_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch(_models.BetaComplianceReviewCase, call)

    def respond(
        self,
        case_id: str,
        *,
        determination: BetaComplianceReviewDetermination,
        policy_categories: Sequence[BetaComplianceReviewViolatedPolicyCategory] | Omit = OMIT,
        verdicts: Sequence[BetaComplianceReviewVerdictParam] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaComplianceReviewCase:
        """Respond to a review case.

        `POST /v1/compliance/review/cases/{case_id}/respond`.
        Options and errors: see `BetaComplianceReviewCases`.

        Sends the organization's own finding about a review case: whether the content violates a
        policy, for the case as a whole and, optionally, for single items of it.

        Args:
            case_id: Identifier of the review case.
            determination: Whether the content of the case violates a policy.
            policy_categories: Categories of policy that the content violates.
            verdicts: Findings about single items of the case.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The review case after the response.
        """
        call = Call(
            "POST",
            f"/v1/compliance/review/cases/{segment('case_id', case_id)}/respond",
            headers={"anthropic-beta": joined(betas)},
            body={
                "determination": determination,
                "policy_categories": policy_categories,
                "verdicts": verdicts,
            },
            options=options,
        )
        return self._fetch(_models.BetaComplianceReviewCase, call)


class AsyncBetaComplianceReviewCases(AsyncResource):
    """Asynchronous version of `BetaComplianceReviewCases`."""

    _path = "client.beta.compliance.review.cases"

    @list_call
    async def list(
        self,
        *,
        created_at_gt: str | datetime | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lt: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        order: BetaComplianceReviewOrder | Omit = OMIT,
        order_by: BetaComplianceReviewCaseOrderBy | Omit = OMIT,
        page: str | Omit | None = OMIT,
        status: BetaComplianceReviewCaseStatusFilter | Omit = OMIT,
        updated_at_gt: str | datetime | Omit = OMIT,
        updated_at_gte: str | datetime | Omit = OMIT,
        updated_at_lt: str | datetime | Omit = OMIT,
        updated_at_lte: str | datetime | Omit = OMIT,
        user_profile_id: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaComplianceReviewCase]:
        """List the review cases.

        `GET /v1/compliance/review/cases`. Options and errors: see `BetaComplianceReviewCases`.

        Lists the compliance review cases of the organization, page by page. Without filters, open
        and closed cases are listed.

        Args:
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            limit: Largest number of items on a page.
            order: Direction of the order, `asc` for oldest first or `desc` for newest first.
            order_by: The time that the cases are sorted by, `created_at` or `updated_at`.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            status: Only cases that are `open`, or only cases that are `closed`.
            updated_at_gt: Only cases that were last updated after this time.
            updated_at_gte: Only cases that were last updated at this time or later.
            updated_at_lt: Only cases that were last updated before this time.
            updated_at_lte: Only cases that were last updated at this time or earlier.
            user_profile_id: Only cases about requests made on behalf of this user profile.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of review cases. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/compliance/review/cases",
            query={
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
                "status": status,
                "updated_at[gt]": updated_at_gt,
                "updated_at[gte]": updated_at_gte,
                "updated_at[lt]": updated_at_lt,
                "updated_at[lte]": updated_at_lte,
                "user_profile_id": user_profile_id,
            },
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaComplianceReviewCase], call)

    async def retrieve(
        self,
        case_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaComplianceReviewCase:
        """Get a review case.

        `GET /v1/compliance/review/cases/{case_id}`.
        Options and errors: see `BetaComplianceReviewCases`.

        Retrieves one compliance review case of the organization, with its status and its
        transcripts.

        Args:
            case_id: Identifier of the review case.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The review case.
        """
        call = Call(
            "GET",
            f"/v1/compliance/review/cases/{segment('case_id', case_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch(_models.BetaComplianceReviewCase, call)

    async def respond(
        self,
        case_id: str,
        *,
        determination: BetaComplianceReviewDetermination,
        policy_categories: Sequence[BetaComplianceReviewViolatedPolicyCategory] | Omit = OMIT,
        verdicts: Sequence[BetaComplianceReviewVerdictParam] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaComplianceReviewCase:
        """Respond to a review case.

        `POST /v1/compliance/review/cases/{case_id}/respond`.
        Options and errors: see `BetaComplianceReviewCases`.

        Sends the organization's own finding about a review case: whether the content violates a
        policy, for the case as a whole and, optionally, for single items of it.

        Args:
            case_id: Identifier of the review case.
            determination: Whether the content of the case violates a policy.
            policy_categories: Categories of policy that the content violates.
            verdicts: Findings about single items of the case.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The review case after the response.
        """
        call = Call(
            "POST",
            f"/v1/compliance/review/cases/{segment('case_id', case_id)}/respond",
            headers={"anthropic-beta": joined(betas)},
            body={
                "determination": determination,
                "policy_categories": policy_categories,
                "verdicts": verdicts,
            },
            options=options,
        )
        return await self._fetch(_models.BetaComplianceReviewCase, call)
