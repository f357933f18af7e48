# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.users`. Members of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models
from ...organization.users import AsyncOrganizationUsers, OrganizationUsers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....models.organization.users import OrganizationUser
    from ....params.shared.shared import AnthropicBetaParam


class BetaOrganizationUsers(OrganizationUsers):
    """Members of the organization.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.

    The other methods and groups are those of `OrganizationUsers`.
    """

    _path = "client.beta.organization.users"

    def sign_out(
        self,
        user_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationUser:
        """Sign a user out.

        `POST /v1/organizations/users/{user_id}/sign_out`.
        Options and errors: see `BetaOrganizationUsers`.

        Signs a user of the organization out; the user stays a member. This is refused for the
        caller, for owners and other privileged members, and for managed members, and fails with
        `organization_not_enrolled_in_beta` where the organization does not take part in the beta.

        Args:
            user_id: Identifier of the user.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The user who was signed out.
        """
        call = Call(
            "POST",
            f"/v1/organizations/users/{segment('user_id', user_id)}/sign_out",
            headers={"anthropic-beta": joined(betas, "admin-user-sign-out-2026-10-08")},
            options=options,
        )
        return self._fetch(_models.OrganizationUser, call)


class AsyncBetaOrganizationUsers(AsyncOrganizationUsers):
    """Asynchronous version of `BetaOrganizationUsers`."""

    _path = "client.beta.organization.users"

    async def sign_out(
        self,
        user_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationUser:
        """Sign a user out.

        `POST /v1/organizations/users/{user_id}/sign_out`.
        Options and errors: see `BetaOrganizationUsers`.

        Signs a user of the organization out; the user stays a member. This is refused for the
        caller, for owners and other privileged members, and for managed members, and fails with
        `organization_not_enrolled_in_beta` where the organization does not take part in the beta.

        Args:
            user_id: Identifier of the user.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The user who was signed out.
        """
        call = Call(
            "POST",
            f"/v1/organizations/users/{segment('user_id', user_id)}/sign_out",
            headers={"anthropic-beta": joined(betas, "admin-user-sign-out-2026-10-08")},
            options=options,
        )
        return await self._fetch(_models.OrganizationUser, call)
