# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.compliance.review.items`. Review items: content of the organization that was read in
a compliance review.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .....models.compliance.review.items import BetaComplianceReviewItem
    from .....params.shared.shared import AnthropicBetaParam


class BetaComplianceReviewItems(Resource):
    """Review items: content of the organization that was read in a compliance review.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.compliance.review.items"

    def retrieve(
        self,
        item_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        user_profile_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaComplianceReviewItem:
        """Get a review item.

        `GET /v1/compliance/review/items/{item_id}`.
        Options and errors: see `BetaComplianceReviewItems`.

        Retrieves one item of content that was read in a compliance review, such as a request with
        its response. The content is available until `content_expires_at`.

        Args:
            item_id: Identifier of the item, as in the `transcripts` of a review case.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.

        Returns:
            The review item.
        """
        call = Call(
            "GET",
            f"/v1/compliance/review/items/{segment('item_id', item_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-user-profile-id": user_profile_id},
            options=options,
        )
        return self._fetch(_models.BetaComplianceReviewItem, call)


class AsyncBetaComplianceReviewItems(AsyncResource):
    """Asynchronous version of `BetaComplianceReviewItems`."""

    _path = "client.beta.compliance.review.items"

    async def retrieve(
        self,
        item_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        user_profile_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaComplianceReviewItem:
        """Get a review item.

        `GET /v1/compliance/review/items/{item_id}`.
        Options and errors: see `BetaComplianceReviewItems`.

        Retrieves one item of content that was read in a compliance review, such as a request with
        its response. The content is available until `content_expires_at`.

        Args:
            item_id: Identifier of the item, as in the `transcripts` of a review case.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.

        Returns:
            The review item.
        """
        call = Call(
            "GET",
            f"/v1/compliance/review/items/{segment('item_id', item_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-user-profile-id": user_profile_id},
            options=options,
        )
        return await self._fetch(_models.BetaComplianceReviewItem, call)
