# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.user_profiles`. User profiles: the end users on whose behalf requests are made."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.user_profiles.user_profiles import (
        DeletedUserProfile,
        UserProfile,
        UserProfileExternalUserDetails,
    )
    from ...params.user_profiles.user_profiles import (
        UserProfileAccessType,
        UserProfileEnforcementStatus,
        UserProfileExternalUserDetailsParams,
        UserProfileListOrder,
        UserProfileListOrderBy,
    )
    from .action_urls import AsyncUserProfilesActionUrls, UserProfilesActionUrls


class UserProfiles(Resource):
    """User profiles: the end users on whose behalf requests are made.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.user_profiles"

    @cached_property
    def action_urls(self) -> UserProfilesActionUrls:
        """User profiles: the end users on whose behalf requests are made."""
        from .action_urls import UserProfilesActionUrls

        return UserProfilesActionUrls(self._client)

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        order: UserProfileListOrder | Omit = OMIT,
        order_by: UserProfileListOrderBy | Omit = OMIT,
        page: str | Omit | None = OMIT,
        enforcement_status: Sequence[UserProfileEnforcementStatus] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[UserProfile]:
        """List user profiles.

        `GET /v1/user_profiles`. Options and errors: see `UserProfiles`.

        Lists the user profiles of the caller's end users. Results come in pages.

        Args:
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            order: Direction of the order, `asc` or `desc`; the default is `desc`.
            order_by: What the list is ordered by, `created_at` or `name`; the default is
                `created_at`.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            enforcement_status: Enforcement statuses to include; when absent, user profiles of every
                status are listed.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of user profiles. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/user_profiles",
            query={
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
                "enforcement_status[]": enforcement_status,
            },
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.UserProfile], call)

    def create(
        self,
        *,
        access_type: UserProfileAccessType | Omit = OMIT,
        external_user_details: UserProfileExternalUserDetailsParams
        | UserProfileExternalUserDetails
        | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> UserProfile:
        """Create a user profile.

        `POST /v1/user_profiles`. Options and errors: see `UserProfiles`.

        Creates a user profile for an end user of the caller's platform. Requests made on behalf of
        the end user can then name it.

        Args:
            access_type: How the end user gets to Claude: `application` for use through an
                application of the caller, `passthrough` for requests that the caller passes on.
            external_user_details: Details about the end user, such as the country and the kind of
                entity.
            metadata: The caller's own key-value pairs, at most 16.
            name: Name of the user profile, 1 to 255 characters; null or absent gives none.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new user profile.
        """
        call = Call(
            "POST",
            "/v1/user_profiles",
            headers={"anthropic-workspace-id": workspace_id},
            body={
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            options=options,
        )
        return self._fetch(_models.UserProfile, call)

    def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedUserProfile:
        """Delete a user profile.

        `DELETE /v1/user_profiles/{user_profile_id}`. Options and errors: see `UserProfiles`.

        Deletes a user profile. Stop sending its identifier in requests first.

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted user profile.
        """
        call = Call(
            "DELETE",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.DeletedUserProfile, call)

    def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> UserProfile:
        """Get a user profile.

        `GET /v1/user_profiles/{user_profile_id}`. Options and errors: see `UserProfiles`.

        Gets a user profile.

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The user profile.
        """
        call = Call(
            "GET",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.UserProfile, call)

    def update(
        self,
        user_profile_id: str,
        *,
        access_type: UserProfileAccessType | Omit | None = OMIT,
        external_user_details: UserProfileExternalUserDetailsParams
        | UserProfileExternalUserDetails
        | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> UserProfile:
        """Update a user profile.

        `POST /v1/user_profiles/{user_profile_id}`. Options and errors: see `UserProfiles`.

        Changes a user profile. Fields that are left out keep their values.

        Args:
            user_profile_id: Identifier of the user profile.
            access_type: How the end user gets to Claude: `application` for use through an
                application of the caller, `passthrough` for requests that the caller passes on.
            external_user_details: Details about the end user, such as the country and the kind of
                entity.
            metadata: The caller's own key-value pairs, at most 16.
            name: Name of the user profile, 1 to 255 characters; null removes it.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated user profile.
        """
        call = Call(
            "POST",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={"anthropic-workspace-id": workspace_id},
            body={
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            options=options,
        )
        return self._fetch(_models.UserProfile, call)


class AsyncUserProfiles(AsyncResource):
    """Asynchronous version of `UserProfiles`."""

    _path = "client.user_profiles"

    @cached_property
    def action_urls(self) -> AsyncUserProfilesActionUrls:
        """User profiles: the end users on whose behalf requests are made."""
        from .action_urls import AsyncUserProfilesActionUrls

        return AsyncUserProfilesActionUrls(self._client)

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        order: UserProfileListOrder | Omit = OMIT,
        order_by: UserProfileListOrderBy | Omit = OMIT,
        page: str | Omit | None = OMIT,
        enforcement_status: Sequence[UserProfileEnforcementStatus] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[UserProfile]:
        """List user profiles.

        `GET /v1/user_profiles`. Options and errors: see `UserProfiles`.

        Lists the user profiles of the caller's end users. Results come in pages.

        Args:
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            order: Direction of the order, `asc` or `desc`; the default is `desc`.
            order_by: What the list is ordered by, `created_at` or `name`; the default is
                `created_at`.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            enforcement_status: Enforcement statuses to include; when absent, user profiles of every
                status are listed.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of user profiles. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/user_profiles",
            query={
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
                "enforcement_status[]": enforcement_status,
            },
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.UserProfile], call)

    async def create(
        self,
        *,
        access_type: UserProfileAccessType | Omit = OMIT,
        external_user_details: UserProfileExternalUserDetailsParams
        | UserProfileExternalUserDetails
        | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> UserProfile:
        """Create a user profile.

        `POST /v1/user_profiles`. Options and errors: see `UserProfiles`.

        Creates a user profile for an end user of the caller's platform. Requests made on behalf of
        the end user can then name it.

        Args:
            access_type: How the end user gets to Claude: `application` for use through an
                application of the caller, `passthrough` for requests that the caller passes on.
            external_user_details: Details about the end user, such as the country and the kind of
                entity.
            metadata: The caller's own key-value pairs, at most 16.
            name: Name of the user profile, 1 to 255 characters; null or absent gives none.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new user profile.
        """
        call = Call(
            "POST",
            "/v1/user_profiles",
            headers={"anthropic-workspace-id": workspace_id},
            body={
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            options=options,
        )
        return await self._fetch(_models.UserProfile, call)

    async def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedUserProfile:
        """Delete a user profile.

        `DELETE /v1/user_profiles/{user_profile_id}`. Options and errors: see `UserProfiles`.

        Deletes a user profile. Stop sending its identifier in requests first.

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted user profile.
        """
        call = Call(
            "DELETE",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.DeletedUserProfile, call)

    async def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> UserProfile:
        """Get a user profile.

        `GET /v1/user_profiles/{user_profile_id}`. Options and errors: see `UserProfiles`.

        Gets a user profile.

        Args:
            user_profile_id: Identifier of the user profile.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The user profile.
        """
        call = Call(
            "GET",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.UserProfile, call)

    async def update(
        self,
        user_profile_id: str,
        *,
        access_type: UserProfileAccessType | Omit | None = OMIT,
        external_user_details: UserProfileExternalUserDetailsParams
        | UserProfileExternalUserDetails
        | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> UserProfile:
        """Update a user profile.

        `POST /v1/user_profiles/{user_profile_id}`. Options and errors: see `UserProfiles`.

        Changes a user profile. Fields that are left out keep their values.

        Args:
            user_profile_id: Identifier of the user profile.
            access_type: How the end user gets to Claude: `application` for use through an
                application of the caller, `passthrough` for requests that the caller passes on.
            external_user_details: Details about the end user, such as the country and the kind of
                entity.
            metadata: The caller's own key-value pairs, at most 16.
            name: Name of the user profile, 1 to 255 characters; null removes it.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated user profile.
        """
        call = Call(
            "POST",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={"anthropic-workspace-id": workspace_id},
            body={
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            options=options,
        )
        return await self._fetch(_models.UserProfile, call)
