# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.user_profiles`. User profiles: the end users on whose behalf requests are made."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ....models.user_profiles.user_profiles import (
        BetaUserProfile,
        BetaUserProfileEnrollmentURL,
        DeletedUserProfile,
        UserProfileExternalUserDetails,
    )
    from ....params.shared.shared import AnthropicBetaParam
    from ....params.user_profiles.user_profiles import (
        UserProfileAccessType,
        UserProfileExternalUserDetailsParams,
        UserProfileListOrder,
        UserProfileListOrderBy,
    )
    from .action_urls import AsyncBetaUserProfilesActionUrls, BetaUserProfilesActionUrls
    from .providers.providers import AsyncBetaUserProfilesProviders, BetaUserProfilesProviders


class BetaUserProfiles(Resource):
    """User profiles: the end users on whose behalf requests are made.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.user_profiles"

    @cached_property
    def action_urls(self) -> BetaUserProfilesActionUrls:
        """User profiles: the end users on whose behalf requests are made."""
        from .action_urls import BetaUserProfilesActionUrls

        return BetaUserProfilesActionUrls(self._client)

    @cached_property
    def providers(self) -> BetaUserProfilesProviders:
        """Groups of endpoints: `google`."""
        from .providers.providers import BetaUserProfilesProviders

        return BetaUserProfilesProviders(self._client)

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        order: UserProfileListOrder | Omit = OMIT,
        order_by: UserProfileListOrderBy | Omit = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaUserProfile]:
        """List user profiles.

        `GET /v1/user_profiles`. Options and errors: see `BetaUserProfiles`.

        Lists the user profiles of the caller's end users. Results come in pages.

        Args:
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            order: Direction of the order, `asc` or `desc`; the default is `desc`.
            order_by: What the list is ordered by, `created_at` or `name`; the default is
                `created_at`.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of user profiles. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/user_profiles",
            query={"limit": limit, "order": order, "order_by": order_by, "page": page},
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaUserProfile], call)

    def create(
        self,
        *,
        access_type: UserProfileAccessType | Omit = OMIT,
        external_id: str | Omit | None = OMIT,
        external_user_details: UserProfileExternalUserDetailsParams
        | UserProfileExternalUserDetails
        | Omit = OMIT,
        external_user_onboarded_at: str | datetime | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaUserProfile:
        """Create a user profile.

        `POST /v1/user_profiles`. Options and errors: see `BetaUserProfiles`.

        Creates a user profile for an end user of the caller's platform. Requests made on behalf of
        the end user can then name it.

        Args:
            access_type: How the end user gets to Claude: `application` for use through an
                application of the caller, `passthrough` for requests that the caller passes on.
            external_id: The caller's own identifier for the end user, 1 to 255 characters; null or
                absent gives none.
            external_user_details: Details about the end user, such as the country and the kind of
                entity.
            external_user_onboarded_at: When the end user joined the caller's platform.
            metadata: The caller's own key-value pairs, at most 16.
            name: Name of the user profile, 1 to 255 characters; null or absent gives none.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new user profile.
        """
        call = Call(
            "POST",
            "/v1/user_profiles",
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "access_type": access_type,
                "external_id": external_id,
                "external_user_details": external_user_details,
                "external_user_onboarded_at": external_user_onboarded_at,
                "metadata": metadata,
                "name": name,
            },
            options=options,
        )
        return self._fetch(_models.BetaUserProfile, call)

    def delete(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedUserProfile:
        """Delete a user profile.

        `DELETE /v1/user_profiles/{user_profile_id}`. Options and errors: see `BetaUserProfiles`.

        Deletes a user profile. Stop sending its identifier in requests first.

        Args:
            user_profile_id: Identifier of the user profile.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted user profile.
        """
        call = Call(
            "DELETE",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.DeletedUserProfile, call)

    def retrieve(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaUserProfile:
        """Get a user profile.

        `GET /v1/user_profiles/{user_profile_id}`. Options and errors: see `BetaUserProfiles`.

        Gets a user profile.

        Args:
            user_profile_id: Identifier of the user profile.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The user profile.
        """
        call = Call(
            "GET",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaUserProfile, call)

    def update(
        self,
        user_profile_id: str,
        *,
        access_type: UserProfileAccessType | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        external_user_details: UserProfileExternalUserDetailsParams
        | UserProfileExternalUserDetails
        | Omit = OMIT,
        external_user_onboarded_at: str | datetime | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaUserProfile:
        """Update a user profile.

        `POST /v1/user_profiles/{user_profile_id}`. Options and errors: see `BetaUserProfiles`.

        Changes a user profile. Fields that are left out keep their values.

        Args:
            user_profile_id: Identifier of the user profile.
            access_type: How the end user gets to Claude: `application` for use through an
                application of the caller, `passthrough` for requests that the caller passes on.
            external_id: The caller's own identifier for the end user, 1 to 255 characters; null
                removes it.
            external_user_details: Details about the end user, such as the country and the kind of
                entity.
            external_user_onboarded_at: When the end user joined the caller's platform.
            metadata: The caller's own key-value pairs, at most 16.
            name: Name of the user profile, 1 to 255 characters; null removes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated user profile.
        """
        call = Call(
            "POST",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "access_type": access_type,
                "external_id": external_id,
                "external_user_details": external_user_details,
                "external_user_onboarded_at": external_user_onboarded_at,
                "metadata": metadata,
                "name": name,
            },
            options=options,
        )
        return self._fetch(_models.BetaUserProfile, call)

    def create_enrollment_url(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaUserProfileEnrollmentURL:
        """Create an enrollment URL.

        `POST /v1/user_profiles/{user_profile_id}/enrollment_url`.
        Options and errors: see `BetaUserProfiles`.

        Creates a URL that takes the end user of a user profile to the Verification Portal, for
        Claude Platform on AWS. On the Claude API, create an action URL instead. The URL works only
        until it expires.

        Args:
            user_profile_id: Identifier of the user profile.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The URL and its expiry.
        """
        call = Call(
            "POST",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}/enrollment_url",
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaUserProfileEnrollmentURL, call)


class AsyncBetaUserProfiles(AsyncResource):
    """Asynchronous version of `BetaUserProfiles`."""

    _path = "client.beta.user_profiles"

    @cached_property
    def action_urls(self) -> AsyncBetaUserProfilesActionUrls:
        """User profiles: the end users on whose behalf requests are made."""
        from .action_urls import AsyncBetaUserProfilesActionUrls

        return AsyncBetaUserProfilesActionUrls(self._client)

    @cached_property
    def providers(self) -> AsyncBetaUserProfilesProviders:
        """Groups of endpoints: `google`."""
        from .providers.providers import AsyncBetaUserProfilesProviders

        return AsyncBetaUserProfilesProviders(self._client)

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        order: UserProfileListOrder | Omit = OMIT,
        order_by: UserProfileListOrderBy | Omit = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaUserProfile]:
        """List user profiles.

        `GET /v1/user_profiles`. Options and errors: see `BetaUserProfiles`.

        Lists the user profiles of the caller's end users. Results come in pages.

        Args:
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            order: Direction of the order, `asc` or `desc`; the default is `desc`.
            order_by: What the list is ordered by, `created_at` or `name`; the default is
                `created_at`.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of user profiles. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/user_profiles",
            query={"limit": limit, "order": order, "order_by": order_by, "page": page},
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaUserProfile], call)

    async def create(
        self,
        *,
        access_type: UserProfileAccessType | Omit = OMIT,
        external_id: str | Omit | None = OMIT,
        external_user_details: UserProfileExternalUserDetailsParams
        | UserProfileExternalUserDetails
        | Omit = OMIT,
        external_user_onboarded_at: str | datetime | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaUserProfile:
        """Create a user profile.

        `POST /v1/user_profiles`. Options and errors: see `BetaUserProfiles`.

        Creates a user profile for an end user of the caller's platform. Requests made on behalf of
        the end user can then name it.

        Args:
            access_type: How the end user gets to Claude: `application` for use through an
                application of the caller, `passthrough` for requests that the caller passes on.
            external_id: The caller's own identifier for the end user, 1 to 255 characters; null or
                absent gives none.
            external_user_details: Details about the end user, such as the country and the kind of
                entity.
            external_user_onboarded_at: When the end user joined the caller's platform.
            metadata: The caller's own key-value pairs, at most 16.
            name: Name of the user profile, 1 to 255 characters; null or absent gives none.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new user profile.
        """
        call = Call(
            "POST",
            "/v1/user_profiles",
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "access_type": access_type,
                "external_id": external_id,
                "external_user_details": external_user_details,
                "external_user_onboarded_at": external_user_onboarded_at,
                "metadata": metadata,
                "name": name,
            },
            options=options,
        )
        return await self._fetch(_models.BetaUserProfile, call)

    async def delete(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedUserProfile:
        """Delete a user profile.

        `DELETE /v1/user_profiles/{user_profile_id}`. Options and errors: see `BetaUserProfiles`.

        Deletes a user profile. Stop sending its identifier in requests first.

        Args:
            user_profile_id: Identifier of the user profile.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted user profile.
        """
        call = Call(
            "DELETE",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.DeletedUserProfile, call)

    async def retrieve(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaUserProfile:
        """Get a user profile.

        `GET /v1/user_profiles/{user_profile_id}`. Options and errors: see `BetaUserProfiles`.

        Gets a user profile.

        Args:
            user_profile_id: Identifier of the user profile.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The user profile.
        """
        call = Call(
            "GET",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaUserProfile, call)

    async def update(
        self,
        user_profile_id: str,
        *,
        access_type: UserProfileAccessType | Omit | None = OMIT,
        external_id: str | Omit | None = OMIT,
        external_user_details: UserProfileExternalUserDetailsParams
        | UserProfileExternalUserDetails
        | Omit = OMIT,
        external_user_onboarded_at: str | datetime | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaUserProfile:
        """Update a user profile.

        `POST /v1/user_profiles/{user_profile_id}`. Options and errors: see `BetaUserProfiles`.

        Changes a user profile. Fields that are left out keep their values.

        Args:
            user_profile_id: Identifier of the user profile.
            access_type: How the end user gets to Claude: `application` for use through an
                application of the caller, `passthrough` for requests that the caller passes on.
            external_id: The caller's own identifier for the end user, 1 to 255 characters; null
                removes it.
            external_user_details: Details about the end user, such as the country and the kind of
                entity.
            external_user_onboarded_at: When the end user joined the caller's platform.
            metadata: The caller's own key-value pairs, at most 16.
            name: Name of the user profile, 1 to 255 characters; null removes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated user profile.
        """
        call = Call(
            "POST",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}",
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "access_type": access_type,
                "external_id": external_id,
                "external_user_details": external_user_details,
                "external_user_onboarded_at": external_user_onboarded_at,
                "metadata": metadata,
                "name": name,
            },
            options=options,
        )
        return await self._fetch(_models.BetaUserProfile, call)

    async def create_enrollment_url(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaUserProfileEnrollmentURL:
        """Create an enrollment URL.

        `POST /v1/user_profiles/{user_profile_id}/enrollment_url`.
        Options and errors: see `BetaUserProfiles`.

        Creates a URL that takes the end user of a user profile to the Verification Portal, for
        Claude Platform on AWS. On the Claude API, create an action URL instead. The URL works only
        until it expires.

        Args:
            user_profile_id: Identifier of the user profile.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The URL and its expiry.
        """
        call = Call(
            "POST",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}/enrollment_url",
            headers={
                "anthropic-beta": joined(betas, "user-profiles-2026-08-18"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaUserProfileEnrollmentURL, call)
