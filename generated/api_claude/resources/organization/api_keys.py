# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.api_keys`. API keys of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPage
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import Page
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from ... import models as _models

if TYPE_CHECKING:
    from ...models.organization.api_keys import APIKey


class OrganizationApiKeys(Resource):
    """API keys of the organization.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.api_keys"

    def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        created_by_user_id: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        status: Literal["active", "archived", "expired", "inactive"] | Omit | None = OMIT,
        workspace_id: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> Page[APIKey]:
        """List the API keys.

        `GET /v1/organizations/api_keys`. Options and errors: see `OrganizationApiKeys`.

        Lists the API keys of the organization across its workspaces, optionally narrowed to one
        status, workspace or creator. The secret keys themselves are not included.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            created_by_user_id: Only keys that this user created.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            status: Only keys with this status: `active`, `inactive`, `archived` or `expired`.
            workspace_id: Only keys that belong to this workspace.

        Returns:
            One page of API keys. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/api_keys",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "created_by_user_id": created_by_user_id,
                "limit": limit,
                "status": status,
                "workspace_id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(Page[_models.APIKey], call)

    def retrieve(self, api_key_id: str, **options: Unpack[CallOptions]) -> APIKey:
        """Get an API key.

        `GET /v1/organizations/api_keys/{api_key_id}`.
        Options and errors: see `OrganizationApiKeys`.

        Retrieves one API key of the organization: its name, status, scope and principal, but not
        the secret key itself.

        Args:
            api_key_id: Identifier of the API key.

        Returns:
            The API key.
        """
        call = Call(
            "GET",
            f"/v1/organizations/api_keys/{segment('api_key_id', api_key_id)}",
            options=options,
        )
        return self._fetch(_models.APIKey, call)

    def update(
        self,
        api_key_id: str,
        *,
        name: str | Omit | None = OMIT,
        status: Literal["active", "archived", "inactive"] | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> APIKey:
        """Update an API key.

        `POST /v1/organizations/api_keys/{api_key_id}`.
        Options and errors: see `OrganizationApiKeys`.

        Changes the name or the status of an API key. Fields that are left out stay as they are.
        Activating a key can fail with `org_api_key_limit_exceeded` or
        `workspace_api_key_limit_exceeded` when there are too many keys already.

        Args:
            api_key_id: Identifier of the API key.
            name: New name of the key.
            status: New status of the key: `active`, `inactive` (switched off) or `archived`. A key
                cannot be set to `expired`.

        Returns:
            The updated API key.
        """
        call = Call(
            "POST",
            f"/v1/organizations/api_keys/{segment('api_key_id', api_key_id)}",
            body={"name": name, "status": status},
            options=options,
        )
        return self._fetch(_models.APIKey, call)


class AsyncOrganizationApiKeys(AsyncResource):
    """Asynchronous version of `OrganizationApiKeys`."""

    _path = "client.organization.api_keys"

    @list_call
    async def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        created_by_user_id: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        status: Literal["active", "archived", "expired", "inactive"] | Omit | None = OMIT,
        workspace_id: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[APIKey]:
        """List the API keys.

        `GET /v1/organizations/api_keys`. Options and errors: see `OrganizationApiKeys`.

        Lists the API keys of the organization across its workspaces, optionally narrowed to one
        status, workspace or creator. The secret keys themselves are not included.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            created_by_user_id: Only keys that this user created.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            status: Only keys with this status: `active`, `inactive`, `archived` or `expired`.
            workspace_id: Only keys that belong to this workspace.

        Returns:
            One page of API keys. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/api_keys",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "created_by_user_id": created_by_user_id,
                "limit": limit,
                "status": status,
                "workspace_id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPage[_models.APIKey], call)

    async def retrieve(self, api_key_id: str, **options: Unpack[CallOptions]) -> APIKey:
        """Get an API key.

        `GET /v1/organizations/api_keys/{api_key_id}`.
        Options and errors: see `OrganizationApiKeys`.

        Retrieves one API key of the organization: its name, status, scope and principal, but not
        the secret key itself.

        Args:
            api_key_id: Identifier of the API key.

        Returns:
            The API key.
        """
        call = Call(
            "GET",
            f"/v1/organizations/api_keys/{segment('api_key_id', api_key_id)}",
            options=options,
        )
        return await self._fetch(_models.APIKey, call)

    async def update(
        self,
        api_key_id: str,
        *,
        name: str | Omit | None = OMIT,
        status: Literal["active", "archived", "inactive"] | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> APIKey:
        """Update an API key.

        `POST /v1/organizations/api_keys/{api_key_id}`.
        Options and errors: see `OrganizationApiKeys`.

        Changes the name or the status of an API key. Fields that are left out stay as they are.
        Activating a key can fail with `org_api_key_limit_exceeded` or
        `workspace_api_key_limit_exceeded` when there are too many keys already.

        Args:
            api_key_id: Identifier of the API key.
            name: New name of the key.
            status: New status of the key: `active`, `inactive` (switched off) or `archived`. A key
                cannot be set to `expired`.

        Returns:
            The updated API key.
        """
        call = Call(
            "POST",
            f"/v1/organizations/api_keys/{segment('api_key_id', api_key_id)}",
            body={"name": name, "status": status},
            options=options,
        )
        return await self._fetch(_models.APIKey, call)
