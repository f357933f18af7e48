# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.user_profiles.action_urls`. User profiles: the end users on whose behalf requests are
made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from ... import models as _models

if TYPE_CHECKING:
    from ...models.user_profiles.user_profiles import UserProfileActionURL
    from ...params.user_profiles.user_profiles import UserProfileEnrollEndUserActionParam


class UserProfilesActionUrls(Resource):
    """User profiles: the end users on whose behalf requests are made.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.user_profiles.action_urls"

    def create(
        self,
        user_profile_id: str,
        *,
        action: UserProfileEnrollEndUserActionParam,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> UserProfileActionURL:
        """Create an action URL.

        `POST /v1/user_profiles/{user_profile_id}/action_urls`.
        Options and errors: see `UserProfilesActionUrls`.

        Creates a URL that takes the end user of a user profile to the Verification Portal. The URL
        works only until it expires.

        Args:
            user_profile_id: Identifier of the user profile.
            action: Action that the URL is for.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The URL and its expiry.
        """
        call = Call(
            "POST",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}/action_urls",
            headers={"anthropic-workspace-id": workspace_id},
            body={"action": action},
            options=options,
        )
        return self._fetch(_models.UserProfileActionURL, call)


class AsyncUserProfilesActionUrls(AsyncResource):
    """Asynchronous version of `UserProfilesActionUrls`."""

    _path = "client.user_profiles.action_urls"

    async def create(
        self,
        user_profile_id: str,
        *,
        action: UserProfileEnrollEndUserActionParam,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> UserProfileActionURL:
        """Create an action URL.

        `POST /v1/user_profiles/{user_profile_id}/action_urls`.
        Options and errors: see `UserProfilesActionUrls`.

        Creates a URL that takes the end user of a user profile to the Verification Portal. The URL
        works only until it expires.

        Args:
            user_profile_id: Identifier of the user profile.
            action: Action that the URL is for.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The URL and its expiry.
        """
        call = Call(
            "POST",
            f"/v1/user_profiles/{segment('user_profile_id', user_profile_id)}/action_urls",
            headers={"anthropic-workspace-id": workspace_id},
            body={"action": action},
            options=options,
        )
        return await self._fetch(_models.UserProfileActionURL, call)
