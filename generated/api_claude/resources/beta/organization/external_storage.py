# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.external_storage`. External storage: buckets of the organization at a
cloud provider in which data of workspaces is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....models.organization.external_storage import (
        BetaDeletedExternalStorage,
        BetaExternalStorage,
    )
    from ....params.organization.external_storage import (
        BetaOrganizationExternalStorageCreateProviderConfig,
    )
    from ....params.shared.shared import AnthropicBetaParam


class BetaOrganizationExternalStorage(Resource):
    """External storage: buckets of the organization at a cloud provider in which data of workspaces
    is kept.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.external_storage"

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        user_profile_ids: Sequence[str] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaExternalStorage]:
        """List the external storage.

        `GET /v1/organizations/external_storage`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Lists the external storage of the organization, page by page, with the status of each
        bucket.

        Args:
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            user_profile_ids: Only external storage for these user profiles; null for all.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of external storage. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/external_storage",
            query={"limit": limit, "page": page, "user_profile_ids[]": user_profile_ids},
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaExternalStorage], call)

    def create(
        self,
        *,
        provider_config: BetaOrganizationExternalStorageCreateProviderConfig,
        display_name: str | Omit | None = OMIT,
        user_profile_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaExternalStorage:
        """Register external storage.

        `POST /v1/organizations/external_storage`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Registers a bucket at AWS or Google Cloud, so that workspaces can be set to keep data in it.
        The bucket stays with the provider; only a reference to it is given. It can be used after
        `organization.external_storage.activate`. Fails with `storage_already_registered` if the
        bucket is registered already, with `unsupported_region` or `provider_not_allowed` if buckets
        of this region or provider are not accepted, with `organization_not_eligible` or
        `grant_required` if the organization may not use external storage, with
        `user_profile_not_found` if there is no such user profile, and with
        `authorization_check_unavailable` if this could not be checked.

        Args:
            provider_config: The cloud provider and the bucket.
            display_name: Name to show for the storage; null or absent for none.
            user_profile_id: Identifier of the user profile that the storage is for; null or absent
                if it is for none.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new external storage.
        """
        call = Call(
            "POST",
            "/v1/organizations/external_storage",
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            body={
                "provider_config": provider_config,
                "display_name": display_name,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaExternalStorage, call)

    def delete(
        self,
        external_storage_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedExternalStorage:
        """Delete external storage.

        `DELETE /v1/organizations/external_storage/{external_storage_id}`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Deletes the registration of external storage, but not the bucket at the cloud provider.
        Fails with `external_storage_in_use` while the storage is in use, and with
        `external_storage_in_workspace_policy` while a workspace is set to use it.

        Args:
            external_storage_id: Identifier of the external storage. A malformed one fails with
                `invalid_storage_arn`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The identifier of the deleted external storage.
        """
        call = Call(
            "DELETE",
            "/v1/organizations/external_storage"
            f"/{segment('external_storage_id', external_storage_id)}",
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            options=options,
        )
        return self._fetch(_models.BetaDeletedExternalStorage, call)

    def retrieve(
        self,
        external_storage_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaExternalStorage:
        """Get external storage.

        `GET /v1/organizations/external_storage/{external_storage_id}`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Retrieves one external storage of the organization, with its provider settings and its
        status.

        Args:
            external_storage_id: Identifier of the external storage. A malformed one fails with
                `invalid_storage_arn`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The external storage.
        """
        call = Call(
            "GET",
            "/v1/organizations/external_storage"
            f"/{segment('external_storage_id', external_storage_id)}",
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            options=options,
        )
        return self._fetch(_models.BetaExternalStorage, call)

    def update(
        self,
        external_storage_id: str,
        *,
        display_name: str | None,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaExternalStorage:
        """Rename external storage.

        `POST /v1/organizations/external_storage/{external_storage_id}`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Changes the name of external storage. The provider settings cannot be changed.

        Args:
            external_storage_id: Identifier of the external storage. A malformed one fails with
                `invalid_storage_arn`.
            display_name: New name to show for the storage; null removes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated external storage.
        """
        call = Call(
            "POST",
            "/v1/organizations/external_storage"
            f"/{segment('external_storage_id', external_storage_id)}",
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            body={"display_name": display_name},
            options=options,
        )
        return self._fetch(_models.BetaExternalStorage, call)

    def activate(
        self,
        external_storage_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaExternalStorage:
        """Activate external storage.

        `POST /v1/organizations/external_storage/{external_storage_id}/activate`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Verifies that the bucket can be used and, if so, makes it available to workspaces. Fails
        with `storage_verification_failed` if a check does not pass; the `failed_checks` of the
        error name each of them. As with `create`, `grant_required`, `organization_not_eligible`,
        `provider_not_allowed`, `user_profile_not_found` and `authorization_check_unavailable` are
        possible.

        Args:
            external_storage_id: Identifier of the external storage. A malformed one fails with
                `invalid_storage_arn`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The external storage with its new status.
        """
        call = Call(
            "POST",
            "/v1/organizations/external_storage"
            f"/{segment('external_storage_id', external_storage_id)}/activate",
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            options=options,
        )
        return self._fetch(_models.BetaExternalStorage, call)


class AsyncBetaOrganizationExternalStorage(AsyncResource):
    """Asynchronous version of `BetaOrganizationExternalStorage`."""

    _path = "client.beta.organization.external_storage"

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        user_profile_ids: Sequence[str] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaExternalStorage]:
        """List the external storage.

        `GET /v1/organizations/external_storage`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Lists the external storage of the organization, page by page, with the status of each
        bucket.

        Args:
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            user_profile_ids: Only external storage for these user profiles; null for all.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of external storage. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/external_storage",
            query={"limit": limit, "page": page, "user_profile_ids[]": user_profile_ids},
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaExternalStorage], call)

    async def create(
        self,
        *,
        provider_config: BetaOrganizationExternalStorageCreateProviderConfig,
        display_name: str | Omit | None = OMIT,
        user_profile_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaExternalStorage:
        """Register external storage.

        `POST /v1/organizations/external_storage`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Registers a bucket at AWS or Google Cloud, so that workspaces can be set to keep data in it.
        The bucket stays with the provider; only a reference to it is given. It can be used after
        `organization.external_storage.activate`. Fails with `storage_already_registered` if the
        bucket is registered already, with `unsupported_region` or `provider_not_allowed` if buckets
        of this region or provider are not accepted, with `organization_not_eligible` or
        `grant_required` if the organization may not use external storage, with
        `user_profile_not_found` if there is no such user profile, and with
        `authorization_check_unavailable` if this could not be checked.

        Args:
            provider_config: The cloud provider and the bucket.
            display_name: Name to show for the storage; null or absent for none.
            user_profile_id: Identifier of the user profile that the storage is for; null or absent
                if it is for none.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new external storage.
        """
        call = Call(
            "POST",
            "/v1/organizations/external_storage",
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            body={
                "provider_config": provider_config,
                "display_name": display_name,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaExternalStorage, call)

    async def delete(
        self,
        external_storage_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedExternalStorage:
        """Delete external storage.

        `DELETE /v1/organizations/external_storage/{external_storage_id}`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Deletes the registration of external storage, but not the bucket at the cloud provider.
        Fails with `external_storage_in_use` while the storage is in use, and with
        `external_storage_in_workspace_policy` while a workspace is set to use it.

        Args:
            external_storage_id: Identifier of the external storage. A malformed one fails with
                `invalid_storage_arn`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The identifier of the deleted external storage.
        """
        call = Call(
            "DELETE",
            "/v1/organizations/external_storage"
            f"/{segment('external_storage_id', external_storage_id)}",
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            options=options,
        )
        return await self._fetch(_models.BetaDeletedExternalStorage, call)

    async def retrieve(
        self,
        external_storage_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaExternalStorage:
        """Get external storage.

        `GET /v1/organizations/external_storage/{external_storage_id}`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Retrieves one external storage of the organization, with its provider settings and its
        status.

        Args:
            external_storage_id: Identifier of the external storage. A malformed one fails with
                `invalid_storage_arn`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The external storage.
        """
        call = Call(
            "GET",
            "/v1/organizations/external_storage"
            f"/{segment('external_storage_id', external_storage_id)}",
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            options=options,
        )
        return await self._fetch(_models.BetaExternalStorage, call)

    async def update(
        self,
        external_storage_id: str,
        *,
        display_name: str | None,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaExternalStorage:
        """Rename external storage.

        `POST /v1/organizations/external_storage/{external_storage_id}`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Changes the name of external storage. The provider settings cannot be changed.

        Args:
            external_storage_id: Identifier of the external storage. A malformed one fails with
                `invalid_storage_arn`.
            display_name: New name to show for the storage; null removes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated external storage.
        """
        call = Call(
            "POST",
            "/v1/organizations/external_storage"
            f"/{segment('external_storage_id', external_storage_id)}",
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            body={"display_name": display_name},
            options=options,
        )
        return await self._fetch(_models.BetaExternalStorage, call)

    async def activate(
        self,
        external_storage_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaExternalStorage:
        """Activate external storage.

        `POST /v1/organizations/external_storage/{external_storage_id}/activate`.
        Options and errors: see `BetaOrganizationExternalStorage`.

        Verifies that the bucket can be used and, if so, makes it available to workspaces. Fails
        with `storage_verification_failed` if a check does not pass; the `failed_checks` of the
        error name each of them. As with `create`, `grant_required`, `organization_not_eligible`,
        `provider_not_allowed`, `user_profile_not_found` and `authorization_check_unavailable` are
        possible.

        Args:
            external_storage_id: Identifier of the external storage. A malformed one fails with
                `invalid_storage_arn`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The external storage with its new status.
        """
        call = Call(
            "POST",
            "/v1/organizations/external_storage"
            f"/{segment('external_storage_id', external_storage_id)}/activate",
            headers={"anthropic-beta": joined(betas, "efs-2026-10-01")},
            options=options,
        )
        return await self._fetch(_models.BetaExternalStorage, call)
