# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.rate_limits`. Rate limits of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit

from ... import models as _models

if TYPE_CHECKING:
    from ...models.organization.rate_limits import OrganizationRateLimit


class OrganizationRateLimits(Resource):
    """Rate limits of the organization.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.rate_limits"

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

        `GET /v1/organizations/rate_limits`. Options and errors: see `OrganizationRateLimits`.

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

        Returns:
            One page of rate limits. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/rate_limits",
            query={"group_type": group_type, "limit": limit, "model": model, "page": page},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.OrganizationRateLimit], call)


class AsyncOrganizationRateLimits(AsyncResource):
    """Asynchronous version of `OrganizationRateLimits`."""

    _path = "client.organization.rate_limits"

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

        `GET /v1/organizations/rate_limits`. Options and errors: see `OrganizationRateLimits`.

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

        Returns:
            One page of rate limits. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/rate_limits",
            query={"group_type": group_type, "limit": limit, "model": model, "page": page},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.OrganizationRateLimit], call)
