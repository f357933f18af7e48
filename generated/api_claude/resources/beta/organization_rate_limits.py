# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.rate_limits`. Rate limits of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit

if TYPE_CHECKING:
    from ...models.organization_rate_limits import OrganizationRateLimit


class BetaOrganizationRateLimits(Resource):
    """Rate limits of the organization."""

    _path = "client.beta.organization.rate_limits"

    def list(
        self,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | Omit
        | None = OMIT,
        limit: int | Omit | None = OMIT,
        model: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[OrganizationRateLimit]:
        """List the rate limits of the organization.

        `GET /v1/organizations/rate_limits`

        Lists the rate limits of the organization, one entry for each group of models or other part
        of the API that is limited on its own.

        Args:
            group_type: Only rate limits of this kind of group: `model_group` (use of models),
                `batch` (message batches), `token_count` (token counting), `files`, `skills` or
                `web_search`; null for all.
            limit: Largest number of items on a page, from 1 to 1000.
            model: Only rate limits that cover the model with this id; null for all.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of rate limits. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rate_limits import OrganizationRateLimit

        call = Call(
            "GET",
            "/v1/organizations/rate_limits",
            query={
                "group_type": group_type,
                "limit": limit,
                "model": model,
                "page": page,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[OrganizationRateLimit], call)


class AsyncBetaOrganizationRateLimits(AsyncResource):
    """Rate limits of the organization."""

    _path = "client.beta.organization.rate_limits"

    @list_call
    async def list(
        self,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | Omit
        | None = OMIT,
        limit: int | Omit | None = OMIT,
        model: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[OrganizationRateLimit]:
        """List the rate limits of the organization.

        `GET /v1/organizations/rate_limits`

        Lists the rate limits of the organization, one entry for each group of models or other part
        of the API that is limited on its own.

        Args:
            group_type: Only rate limits of this kind of group: `model_group` (use of models),
                `batch` (message batches), `token_count` (token counting), `files`, `skills` or
                `web_search`; null for all.
            limit: Largest number of items on a page, from 1 to 1000.
            model: Only rate limits that cover the model with this id; null for all.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of rate limits. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rate_limits import OrganizationRateLimit

        call = Call(
            "GET",
            "/v1/organizations/rate_limits",
            query={
                "group_type": group_type,
                "limit": limit,
                "model": model,
                "page": page,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[OrganizationRateLimit], call)
