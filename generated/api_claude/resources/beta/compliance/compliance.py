# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.compliance`. Groups of endpoints: `review`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .review.review import AsyncBetaComplianceReview, BetaComplianceReview


class BetaCompliance(Resource):
    """Groups of endpoints: `review`."""

    _path = "client.beta.compliance"

    @cached_property
    def review(self) -> BetaComplianceReview:
        """Groups of endpoints: `cases`, `items`, `notices`."""
        from .review.review import BetaComplianceReview

        return BetaComplianceReview(self._client)


class AsyncBetaCompliance(AsyncResource):
    """Asynchronous version of `BetaCompliance`."""

    _path = "client.beta.compliance"

    @cached_property
    def review(self) -> AsyncBetaComplianceReview:
        """Groups of endpoints: `cases`, `items`, `notices`."""
        from .review.review import AsyncBetaComplianceReview

        return AsyncBetaComplianceReview(self._client)
