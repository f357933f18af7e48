# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.federation.issuers`. Federation issuers: identity providers whose tokens are
trusted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from .... import models as _models

if TYPE_CHECKING:
    from ....models.organization.federation.issuers import FederationIssuer
    from ....params.organization.federation.issuers import FederationIssuerJWKSParam


class OrganizationFederationIssuers(Resource):
    """Federation issuers: identity providers whose tokens are trusted.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.federation.issuers"

    def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[FederationIssuer]:
        """List the federation issuers.

        `GET /v1/organizations/federation_issuers`.
        Options and errors: see `OrganizationFederationIssuers`.

        Lists the federation issuers of the organization, that is, the OIDC identity providers whose
        tokens it trusts.

        Args:
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of federation issuers. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/federation_issuers",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.FederationIssuer], call)

    def create(
        self,
        *,
        issuer_url: str,
        name: str,
        check_jti: bool | Omit | None = OMIT,
        jwks: FederationIssuerJWKSParam | Omit = OMIT,
        max_jwt_lifetime_seconds: int | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationIssuer:
        """Register a federation issuer.

        `POST /v1/organizations/federation_issuers`.
        Options and errors: see `OrganizationFederationIssuers`.

        Registers an OIDC identity provider whose tokens the organization trusts. Tokens of the
        issuer give access only where a federation rule matches them.

        Args:
            issuer_url: URL of the issuer, as it stands in the `iss` claim of its tokens.
            name: Name for the issuer.
            check_jti: Whether the `jti` claim (the token's own id) is checked, to keep a token from
                being used twice; the default is true.
            jwks: Where the public keys for verifying the issuer's tokens come from: OIDC discovery,
                a given URL or keys given directly.
            max_jwt_lifetime_seconds: Longest lifetime, in seconds, that a token of the issuer may
                have to be accepted; the default is 3600.

        Returns:
            The new federation issuer.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_issuers",
            body={
                "issuer_url": issuer_url,
                "name": name,
                "check_jti": check_jti,
                "jwks": jwks,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
            },
            options=options,
        )
        return self._fetch(_models.FederationIssuer, call)

    def retrieve(
        self, federation_issuer_id: str, **options: Unpack[CallOptions]
    ) -> FederationIssuer:
        """Get a federation issuer.

        `GET /v1/organizations/federation_issuers/{federation_issuer_id}`.
        Options and errors: see `OrganizationFederationIssuers`.

        Retrieves one federation issuer of the organization, with the state of fetching its keys.

        Args:
            federation_issuer_id: Identifier of the federation issuer.

        Returns:
            The federation issuer.
        """
        call = Call(
            "GET",
            "/v1/organizations/federation_issuers"
            f"/{segment('federation_issuer_id', federation_issuer_id)}",
            options=options,
        )
        return self._fetch(_models.FederationIssuer, call)

    def update(
        self,
        federation_issuer_id: str,
        *,
        check_jti: bool | Omit | None = OMIT,
        issuer_url: str | Omit | None = OMIT,
        jwks: FederationIssuerJWKSParam | Omit | None = OMIT,
        jwks_polling_disabled: bool | Omit | None = OMIT,
        max_jwt_lifetime_seconds: int | Omit | None = OMIT,
        name: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationIssuer:
        """Update a federation issuer.

        `POST /v1/organizations/federation_issuers/{federation_issuer_id}`.
        Options and errors: see `OrganizationFederationIssuers`.

        Changes the settings of a federation issuer. Fields that are left out stay as they are.

        Args:
            federation_issuer_id: Identifier of the federation issuer.
            check_jti: Whether the `jti` claim (the token's own id) is checked, to keep a token from
                being used twice.
            issuer_url: New URL of the issuer, as it stands in the `iss` claim of its tokens.
            jwks: Where the public keys for verifying the issuer's tokens come from: OIDC discovery,
                a given URL or keys given directly.
            jwks_polling_disabled: True to stop the regular fetching of the issuer's keys, false to
                turn it on again.
            max_jwt_lifetime_seconds: Longest lifetime, in seconds, that a token of the issuer may
                have to be accepted.
            name: New name for the issuer.

        Returns:
            The updated federation issuer.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_issuers"
            f"/{segment('federation_issuer_id', federation_issuer_id)}",
            body={
                "check_jti": check_jti,
                "issuer_url": issuer_url,
                "jwks": jwks,
                "jwks_polling_disabled": jwks_polling_disabled,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
                "name": name,
            },
            options=options,
        )
        return self._fetch(_models.FederationIssuer, call)

    def archive(
        self, federation_issuer_id: str, **options: Unpack[CallOptions]
    ) -> FederationIssuer:
        """Archive a federation issuer.

        `POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive`.
        Options and errors: see `OrganizationFederationIssuers`.

        Archives a federation issuer, which retires it without deleting its record.

        Args:
            federation_issuer_id: Identifier of the federation issuer.

        Returns:
            The archived federation issuer.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_issuers"
            f"/{segment('federation_issuer_id', federation_issuer_id)}/archive",
            options=options,
        )
        return self._fetch(_models.FederationIssuer, call)


class AsyncOrganizationFederationIssuers(AsyncResource):
    """Asynchronous version of `OrganizationFederationIssuers`."""

    _path = "client.organization.federation.issuers"

    @list_call
    async def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[FederationIssuer]:
        """List the federation issuers.

        `GET /v1/organizations/federation_issuers`.
        Options and errors: see `OrganizationFederationIssuers`.

        Lists the federation issuers of the organization, that is, the OIDC identity providers whose
        tokens it trusts.

        Args:
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of federation issuers. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/federation_issuers",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.FederationIssuer], call)

    async def create(
        self,
        *,
        issuer_url: str,
        name: str,
        check_jti: bool | Omit | None = OMIT,
        jwks: FederationIssuerJWKSParam | Omit = OMIT,
        max_jwt_lifetime_seconds: int | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationIssuer:
        """Register a federation issuer.

        `POST /v1/organizations/federation_issuers`.
        Options and errors: see `OrganizationFederationIssuers`.

        Registers an OIDC identity provider whose tokens the organization trusts. Tokens of the
        issuer give access only where a federation rule matches them.

        Args:
            issuer_url: URL of the issuer, as it stands in the `iss` claim of its tokens.
            name: Name for the issuer.
            check_jti: Whether the `jti` claim (the token's own id) is checked, to keep a token from
                being used twice; the default is true.
            jwks: Where the public keys for verifying the issuer's tokens come from: OIDC discovery,
                a given URL or keys given directly.
            max_jwt_lifetime_seconds: Longest lifetime, in seconds, that a token of the issuer may
                have to be accepted; the default is 3600.

        Returns:
            The new federation issuer.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_issuers",
            body={
                "issuer_url": issuer_url,
                "name": name,
                "check_jti": check_jti,
                "jwks": jwks,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
            },
            options=options,
        )
        return await self._fetch(_models.FederationIssuer, call)

    async def retrieve(
        self, federation_issuer_id: str, **options: Unpack[CallOptions]
    ) -> FederationIssuer:
        """Get a federation issuer.

        `GET /v1/organizations/federation_issuers/{federation_issuer_id}`.
        Options and errors: see `OrganizationFederationIssuers`.

        Retrieves one federation issuer of the organization, with the state of fetching its keys.

        Args:
            federation_issuer_id: Identifier of the federation issuer.

        Returns:
            The federation issuer.
        """
        call = Call(
            "GET",
            "/v1/organizations/federation_issuers"
            f"/{segment('federation_issuer_id', federation_issuer_id)}",
            options=options,
        )
        return await self._fetch(_models.FederationIssuer, call)

    async def update(
        self,
        federation_issuer_id: str,
        *,
        check_jti: bool | Omit | None = OMIT,
        issuer_url: str | Omit | None = OMIT,
        jwks: FederationIssuerJWKSParam | Omit | None = OMIT,
        jwks_polling_disabled: bool | Omit | None = OMIT,
        max_jwt_lifetime_seconds: int | Omit | None = OMIT,
        name: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> FederationIssuer:
        """Update a federation issuer.

        `POST /v1/organizations/federation_issuers/{federation_issuer_id}`.
        Options and errors: see `OrganizationFederationIssuers`.

        Changes the settings of a federation issuer. Fields that are left out stay as they are.

        Args:
            federation_issuer_id: Identifier of the federation issuer.
            check_jti: Whether the `jti` claim (the token's own id) is checked, to keep a token from
                being used twice.
            issuer_url: New URL of the issuer, as it stands in the `iss` claim of its tokens.
            jwks: Where the public keys for verifying the issuer's tokens come from: OIDC discovery,
                a given URL or keys given directly.
            jwks_polling_disabled: True to stop the regular fetching of the issuer's keys, false to
                turn it on again.
            max_jwt_lifetime_seconds: Longest lifetime, in seconds, that a token of the issuer may
                have to be accepted.
            name: New name for the issuer.

        Returns:
            The updated federation issuer.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_issuers"
            f"/{segment('federation_issuer_id', federation_issuer_id)}",
            body={
                "check_jti": check_jti,
                "issuer_url": issuer_url,
                "jwks": jwks,
                "jwks_polling_disabled": jwks_polling_disabled,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
                "name": name,
            },
            options=options,
        )
        return await self._fetch(_models.FederationIssuer, call)

    async def archive(
        self, federation_issuer_id: str, **options: Unpack[CallOptions]
    ) -> FederationIssuer:
        """Archive a federation issuer.

        `POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive`.
        Options and errors: see `OrganizationFederationIssuers`.

        Archives a federation issuer, which retires it without deleting its record.

        Args:
            federation_issuer_id: Identifier of the federation issuer.

        Returns:
            The archived federation issuer.
        """
        call = Call(
            "POST",
            "/v1/organizations/federation_issuers"
            f"/{segment('federation_issuer_id', federation_issuer_id)}/archive",
            options=options,
        )
        return await self._fetch(_models.FederationIssuer, call)
