# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.compliance.review.items`. Review items: content of the organization that was read in
a compliance review.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.compliance_review_items import BetaComplianceReviewItem
    from ...params.shared import AnthropicBetaParam


class BetaComplianceReviewItems(Resource):
    """Review items: content of the organization that was read in a compliance review."""

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

        `GET /v1/compliance/review/items/{item_id}`

        Retrieves one item of content that was read in a compliance review, such as a request with
        its response. The content is available until `content_expires_at`.

        Args:
            item_id: Identifier of the item, as in the `transcripts` of a review case.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The review item.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.compliance_review_items import BetaComplianceReviewItem

        call = Call(
            "GET",
            f"/v1/compliance/review/items/{segment('item_id', item_id)}",
            headers={
                "anthropic-beta": joined(betas),
                "anthropic-user-profile-id": user_profile_id,
            },
            options=options,
        )
        return self._fetch(BetaComplianceReviewItem, call)


class AsyncBetaComplianceReviewItems(AsyncResource):
    """Review items: content of the organization that was read in a compliance review."""

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

        `GET /v1/compliance/review/items/{item_id}`

        Retrieves one item of content that was read in a compliance review, such as a request with
        its response. The content is available until `content_expires_at`.

        Args:
            item_id: Identifier of the item, as in the `transcripts` of a review case.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The review item.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.compliance_review_items import BetaComplianceReviewItem

        call = Call(
            "GET",
            f"/v1/compliance/review/items/{segment('item_id', item_id)}",
            headers={
                "anthropic-beta": joined(betas),
                "anthropic-user-profile-id": user_profile_id,
            },
            options=options,
        )
        return await self._fetch(BetaComplianceReviewItem, call)
