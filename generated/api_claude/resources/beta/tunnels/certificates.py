# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.tunnels.certificates`. Tunnels: a way to MCP servers in a private network."""

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

    from ....models.tunnels import BetaTunnelCertificate
    from ....params.shared.shared import AnthropicBetaParam


class BetaTunnelsCertificates(Resource):
    """Tunnels: a way to MCP servers in a private network.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.tunnels.certificates"

    def list(
        self,
        tunnel_id: str,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaTunnelCertificate]:
        """List the certificates of a tunnel.

        `GET /v1/tunnels/{tunnel_id}/certificates`.
        Options and errors: see `BetaTunnelsCertificates`.

        Lists the CA certificates that were added to a tunnel. Results come in pages.

        Args:
            tunnel_id: Identifier of the tunnel.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of certificates. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/certificates",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaTunnelCertificate], call)

    def create(
        self,
        tunnel_id: str,
        *,
        ca_certificate_pem: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnelCertificate:
        """Add a certificate to a tunnel.

        `POST /v1/tunnels/{tunnel_id}/certificates`.
        Options and errors: see `BetaTunnelsCertificates`.

        Adds a CA certificate to a tunnel.

        Args:
            tunnel_id: Identifier of the tunnel.
            ca_certificate_pem: CA certificate to add, in PEM format.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new certificate.
        """
        call = Call(
            "POST",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/certificates",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"ca_certificate_pem": ca_certificate_pem},
            options=options,
        )
        return self._fetch(_models.BetaTunnelCertificate, call)

    def retrieve(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnelCertificate:
        """Get a certificate of a tunnel.

        `GET /v1/tunnels/{tunnel_id}/certificates/{certificate_id}`.
        Options and errors: see `BetaTunnelsCertificates`.

        Gets a CA certificate of a tunnel, with its fingerprint and its expiry.

        Args:
            certificate_id: Identifier of the certificate.
            tunnel_id: Identifier of the tunnel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The certificate.
        """
        call = Call(
            "GET",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/certificates"
            f"/{segment('certificate_id', certificate_id)}",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaTunnelCertificate, call)

    def archive(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnelCertificate:
        """Archive a certificate of a tunnel.

        `POST /v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive`.
        Options and errors: see `BetaTunnelsCertificates`.

        Archives a CA certificate of a tunnel that is no longer needed.

        Args:
            certificate_id: Identifier of the certificate.
            tunnel_id: Identifier of the tunnel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived certificate.
        """
        call = Call(
            "POST",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/certificates"
            f"/{segment('certificate_id', certificate_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaTunnelCertificate, call)


class AsyncBetaTunnelsCertificates(AsyncResource):
    """Asynchronous version of `BetaTunnelsCertificates`."""

    _path = "client.beta.tunnels.certificates"

    @list_call
    async def list(
        self,
        tunnel_id: str,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaTunnelCertificate]:
        """List the certificates of a tunnel.

        `GET /v1/tunnels/{tunnel_id}/certificates`.
        Options and errors: see `BetaTunnelsCertificates`.

        Lists the CA certificates that were added to a tunnel. Results come in pages.

        Args:
            tunnel_id: Identifier of the tunnel.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of certificates. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/certificates",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaTunnelCertificate], call)

    async def create(
        self,
        tunnel_id: str,
        *,
        ca_certificate_pem: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnelCertificate:
        """Add a certificate to a tunnel.

        `POST /v1/tunnels/{tunnel_id}/certificates`.
        Options and errors: see `BetaTunnelsCertificates`.

        Adds a CA certificate to a tunnel.

        Args:
            tunnel_id: Identifier of the tunnel.
            ca_certificate_pem: CA certificate to add, in PEM format.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new certificate.
        """
        call = Call(
            "POST",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/certificates",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"ca_certificate_pem": ca_certificate_pem},
            options=options,
        )
        return await self._fetch(_models.BetaTunnelCertificate, call)

    async def retrieve(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnelCertificate:
        """Get a certificate of a tunnel.

        `GET /v1/tunnels/{tunnel_id}/certificates/{certificate_id}`.
        Options and errors: see `BetaTunnelsCertificates`.

        Gets a CA certificate of a tunnel, with its fingerprint and its expiry.

        Args:
            certificate_id: Identifier of the certificate.
            tunnel_id: Identifier of the tunnel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The certificate.
        """
        call = Call(
            "GET",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/certificates"
            f"/{segment('certificate_id', certificate_id)}",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaTunnelCertificate, call)

    async def archive(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnelCertificate:
        """Archive a certificate of a tunnel.

        `POST /v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive`.
        Options and errors: see `BetaTunnelsCertificates`.

        Archives a CA certificate of a tunnel that is no longer needed.

        Args:
            certificate_id: Identifier of the certificate.
            tunnel_id: Identifier of the tunnel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived certificate.
        """
        call = Call(
            "POST",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/certificates"
            f"/{segment('certificate_id', certificate_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaTunnelCertificate, call)
