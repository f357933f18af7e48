# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.external_keys`. External keys: encryption keys that the organization keeps
in its own key management.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.auth.hiding import hidden
from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from ... import models as _models

if TYPE_CHECKING:
    from ...models.organization.external_keys import (
        ExternalKey,
        OrganizationExternalKeyDeleteResponse,
        OrganizationExternalKeyValidateResponse,
    )
    from ...params.organization.external_keys import ExternalKeyProviderConfigParam


class OrganizationExternalKeys(Resource):
    """External keys: encryption keys that the organization keeps in its own key management.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.external_keys"

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[ExternalKey]:
        """List the external keys.

        `GET /v1/organizations/external_keys`. Options and errors: see `OrganizationExternalKeys`.

        Lists the external keys of the organization, that is, the encryption keys it manages itself
        at a cloud provider.

        Args:
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of external keys. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/external_keys",
            query={"limit": limit, "page": page},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.ExternalKey], call)

    def create(
        self,
        *,
        provider_config: ExternalKeyProviderConfigParam,
        display_name: str | Omit | None = OMIT,
        geo: Literal["us"] | Omit = OMIT,
        user_profile_id: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> ExternalKey:
        """Register an external key.

        `POST /v1/organizations/external_keys`. Options and errors: see `OrganizationExternalKeys`.

        Registers an encryption key that the organization manages at AWS, Google Cloud or Azure, so
        that workspaces can be set to use it. The key material stays with the provider; only a
        reference to the key is given.

        Args:
            provider_config: The cloud provider that holds the key, and how to reach the key there.
            display_name: Name to show for the key; null or absent for none.
            geo: Geography that the key is for; `us` is the only value.
            user_profile_id: Identifier of the user profile that the key is for; null or absent if
                it is for none. Fails with `user_profile_not_found` if there is no such profile.

        Returns:
            The new external key.
        """
        provider_config = hidden(provider_config)
        call = Call(
            "POST",
            "/v1/organizations/external_keys",
            body={
                "provider_config": provider_config,
                "display_name": display_name,
                "geo": geo,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return self._fetch(_models.ExternalKey, call)

    def delete(
        self, external_key_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationExternalKeyDeleteResponse:
        """Delete an external key.

        `DELETE /v1/organizations/external_keys/{external_key_id}`.
        Options and errors: see `OrganizationExternalKeys`.

        Deletes the registration of an external key; the key itself is in the hands of the cloud
        provider. Fails with `external_key_in_workspace_policy` while a workspace is set to use the
        key.

        Args:
            external_key_id: Identifier of the external key.

        Returns:
            The identifier of the deleted external key.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/external_keys/{segment('external_key_id', external_key_id)}",
            options=options,
        )
        return self._fetch(_models.OrganizationExternalKeyDeleteResponse, call)

    def retrieve(self, external_key_id: str, **options: Unpack[CallOptions]) -> ExternalKey:
        """Get an external key.

        `GET /v1/organizations/external_keys/{external_key_id}`.
        Options and errors: see `OrganizationExternalKeys`.

        Retrieves one external key of the organization, with its provider settings and whether it is
        in use.

        Args:
            external_key_id: Identifier of the external key.

        Returns:
            The external key.
        """
        call = Call(
            "GET",
            f"/v1/organizations/external_keys/{segment('external_key_id', external_key_id)}",
            options=options,
        )
        return self._fetch(_models.ExternalKey, call)

    def update(
        self,
        external_key_id: str,
        *,
        display_name: str | Omit | None = OMIT,
        geo: Literal["us"] | Omit | None = OMIT,
        provider_config: ExternalKeyProviderConfigParam | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> ExternalKey:
        """Update an external key.

        `POST /v1/organizations/external_keys/{external_key_id}`.
        Options and errors: see `OrganizationExternalKeys`.

        Changes the name, geography or provider settings of an external key. Fields that are left
        out stay as they are. Fails with `external_key_in_workspace_policy` when the change is not
        allowed because a workspace is set to use the key.

        Args:
            external_key_id: Identifier of the external key.
            display_name: New name to show for the key.
            geo: New geography that the key is for; `us` is the only value.
            provider_config: New provider settings: the cloud provider that holds the key, and how
                to reach the key there.

        Returns:
            The updated external key.
        """
        provider_config = hidden(provider_config)
        call = Call(
            "POST",
            f"/v1/organizations/external_keys/{segment('external_key_id', external_key_id)}",
            body={"display_name": display_name, "geo": geo, "provider_config": provider_config},
            options=options,
        )
        return self._fetch(_models.ExternalKey, call)

    def validate(
        self, external_key_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationExternalKeyValidateResponse:
        """Check that an external key works.

        `POST /v1/organizations/external_keys/{external_key_id}/validate`.
        Options and errors: see `OrganizationExternalKeys`.

        Checks whether the key at the cloud provider can be used with the settings of the external
        key. A key that does not pass is reported in the response, in `status` and `error`.

        Args:
            external_key_id: Identifier of the external key.

        Returns:
            The outcome of the check.
        """
        call = Call(
            "POST",
            f"/v1/organizations/external_keys/{segment('external_key_id', external_key_id)}"
            "/validate",
            options=options,
        )
        return self._fetch(_models.OrganizationExternalKeyValidateResponse, call)


class AsyncOrganizationExternalKeys(AsyncResource):
    """Asynchronous version of `OrganizationExternalKeys`."""

    _path = "client.organization.external_keys"

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[ExternalKey]:
        """List the external keys.

        `GET /v1/organizations/external_keys`. Options and errors: see `OrganizationExternalKeys`.

        Lists the external keys of the organization, that is, the encryption keys it manages itself
        at a cloud provider.

        Args:
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of external keys. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/external_keys",
            query={"limit": limit, "page": page},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.ExternalKey], call)

    async def create(
        self,
        *,
        provider_config: ExternalKeyProviderConfigParam,
        display_name: str | Omit | None = OMIT,
        geo: Literal["us"] | Omit = OMIT,
        user_profile_id: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> ExternalKey:
        """Register an external key.

        `POST /v1/organizations/external_keys`. Options and errors: see `OrganizationExternalKeys`.

        Registers an encryption key that the organization manages at AWS, Google Cloud or Azure, so
        that workspaces can be set to use it. The key material stays with the provider; only a
        reference to the key is given.

        Args:
            provider_config: The cloud provider that holds the key, and how to reach the key there.
            display_name: Name to show for the key; null or absent for none.
            geo: Geography that the key is for; `us` is the only value.
            user_profile_id: Identifier of the user profile that the key is for; null or absent if
                it is for none. Fails with `user_profile_not_found` if there is no such profile.

        Returns:
            The new external key.
        """
        provider_config = hidden(provider_config)
        call = Call(
            "POST",
            "/v1/organizations/external_keys",
            body={
                "provider_config": provider_config,
                "display_name": display_name,
                "geo": geo,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return await self._fetch(_models.ExternalKey, call)

    async def delete(
        self, external_key_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationExternalKeyDeleteResponse:
        """Delete an external key.

        `DELETE /v1/organizations/external_keys/{external_key_id}`.
        Options and errors: see `OrganizationExternalKeys`.

        Deletes the registration of an external key; the key itself is in the hands of the cloud
        provider. Fails with `external_key_in_workspace_policy` while a workspace is set to use the
        key.

        Args:
            external_key_id: Identifier of the external key.

        Returns:
            The identifier of the deleted external key.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/external_keys/{segment('external_key_id', external_key_id)}",
            options=options,
        )
        return await self._fetch(_models.OrganizationExternalKeyDeleteResponse, call)

    async def retrieve(self, external_key_id: str, **options: Unpack[CallOptions]) -> ExternalKey:
        """Get an external key.

        `GET /v1/organizations/external_keys/{external_key_id}`.
        Options and errors: see `OrganizationExternalKeys`.

        Retrieves one external key of the organization, with its provider settings and whether it is
        in use.

        Args:
            external_key_id: Identifier of the external key.

        Returns:
            The external key.
        """
        call = Call(
            "GET",
            f"/v1/organizations/external_keys/{segment('external_key_id', external_key_id)}",
            options=options,
        )
        return await self._fetch(_models.ExternalKey, call)

    async def update(
        self,
        external_key_id: str,
        *,
        display_name: str | Omit | None = OMIT,
        geo: Literal["us"] | Omit | None = OMIT,
        provider_config: ExternalKeyProviderConfigParam | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> ExternalKey:
        """Update an external key.

        `POST /v1/organizations/external_keys/{external_key_id}`.
        Options and errors: see `OrganizationExternalKeys`.

        Changes the name, geography or provider settings of an external key. Fields that are left
        out stay as they are. Fails with `external_key_in_workspace_policy` when the change is not
        allowed because a workspace is set to use the key.

        Args:
            external_key_id: Identifier of the external key.
            display_name: New name to show for the key.
            geo: New geography that the key is for; `us` is the only value.
            provider_config: New provider settings: the cloud provider that holds the key, and how
                to reach the key there.

        Returns:
            The updated external key.
        """
        provider_config = hidden(provider_config)
        call = Call(
            "POST",
            f"/v1/organizations/external_keys/{segment('external_key_id', external_key_id)}",
            body={"display_name": display_name, "geo": geo, "provider_config": provider_config},
            options=options,
        )
        return await self._fetch(_models.ExternalKey, call)

    async def validate(
        self, external_key_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationExternalKeyValidateResponse:
        """Check that an external key works.

        `POST /v1/organizations/external_keys/{external_key_id}/validate`.
        Options and errors: see `OrganizationExternalKeys`.

        Checks whether the key at the cloud provider can be used with the settings of the external
        key. A key that does not pass is reported in the response, in `status` and `error`.

        Args:
            external_key_id: Identifier of the external key.

        Returns:
            The outcome of the check.
        """
        call = Call(
            "POST",
            f"/v1/organizations/external_keys/{segment('external_key_id', external_key_id)}"
            "/validate",
            options=options,
        )
        return await self._fetch(_models.OrganizationExternalKeyValidateResponse, call)
