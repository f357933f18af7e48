# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.compliance.review`. Groups of endpoints: `cases`, `items`, `notices`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .cases import AsyncBetaComplianceReviewCases, BetaComplianceReviewCases
    from .items import AsyncBetaComplianceReviewItems, BetaComplianceReviewItems
    from .notices import AsyncBetaComplianceReviewNotices, BetaComplianceReviewNotices


class BetaComplianceReview(Resource):
    """Groups of endpoints: `cases`, `items`, `notices`."""

    _path = "client.beta.compliance.review"

    @cached_property
    def cases(self) -> BetaComplianceReviewCases:
        """Compliance reviews: cases about content of the organization, how to respond to them, and
        notices.
        """
        from .cases import BetaComplianceReviewCases

        return BetaComplianceReviewCases(self._client)

    @cached_property
    def items(self) -> BetaComplianceReviewItems:
        """Review items: content of the organization that was read in a compliance review."""
        from .items import BetaComplianceReviewItems

        return BetaComplianceReviewItems(self._client)

    @cached_property
    def notices(self) -> BetaComplianceReviewNotices:
        """Compliance reviews: cases about content of the organization, how to respond to them, and
        notices.
        """
        from .notices import BetaComplianceReviewNotices

        return BetaComplianceReviewNotices(self._client)


class AsyncBetaComplianceReview(AsyncResource):
    """Asynchronous version of `BetaComplianceReview`."""

    _path = "client.beta.compliance.review"

    @cached_property
    def cases(self) -> AsyncBetaComplianceReviewCases:
        """Compliance reviews: cases about content of the organization, how to respond to them, and
        notices.
        """
        from .cases import AsyncBetaComplianceReviewCases

        return AsyncBetaComplianceReviewCases(self._client)

    @cached_property
    def items(self) -> AsyncBetaComplianceReviewItems:
        """Review items: content of the organization that was read in a compliance review."""
        from .items import AsyncBetaComplianceReviewItems

        return AsyncBetaComplianceReviewItems(self._client)

    @cached_property
    def notices(self) -> AsyncBetaComplianceReviewNotices:
        """Compliance reviews: cases about content of the organization, how to respond to them, and
        notices.
        """
        from .notices import AsyncBetaComplianceReviewNotices

        return AsyncBetaComplianceReviewNotices(self._client)
