# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.tunnels`. Tunnels: a way to MCP servers in a private network."""

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
    from collections.abc import Sequence

    from ....models.tunnels import BetaTunnel, BetaTunnelToken
    from ....params.shared.shared import AnthropicBetaParam
    from .certificates import AsyncBetaTunnelsCertificates, BetaTunnelsCertificates


class BetaTunnels(Resource):
    """Tunnels: a way to MCP servers in a private network.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.tunnels"

    @cached_property
    def certificates(self) -> BetaTunnelsCertificates:
        """Tunnels: a way to MCP servers in a private network."""
        from .certificates import BetaTunnelsCertificates

        return BetaTunnelsCertificates(self._client)

    def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaTunnel]:
        """List tunnels.

        `GET /v1/tunnels`. Options and errors: see `BetaTunnels`.

        Lists the caller's tunnels. Results come in pages.

        Args:
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of tunnels. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/tunnels",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaTunnel], call)

    def create(
        self,
        *,
        display_name: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnel:
        """Create a tunnel.

        `POST /v1/tunnels`. Options and errors: see `BetaTunnels`.

        Creates a tunnel, through which private MCP servers can be reached.

        Args:
            display_name: Name to show for the tunnel, 1 to 255 characters; null or absent gives
                none.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new tunnel.
        """
        call = Call(
            "POST",
            "/v1/tunnels",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"display_name": display_name},
            options=options,
        )
        return self._fetch(_models.BetaTunnel, call)

    def retrieve(
        self,
        tunnel_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnel:
        """Get a tunnel.

        `GET /v1/tunnels/{tunnel_id}`. Options and errors: see `BetaTunnels`.

        Gets a tunnel, with its domain.

        Args:
            tunnel_id: Identifier of the tunnel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The tunnel.
        """
        call = Call(
            "GET",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaTunnel, call)

    def archive(
        self,
        tunnel_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnel:
        """Archive a tunnel.

        `POST /v1/tunnels/{tunnel_id}/archive`. Options and errors: see `BetaTunnels`.

        Archives a tunnel that is no longer needed.

        Args:
            tunnel_id: Identifier of the tunnel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived tunnel.
        """
        call = Call(
            "POST",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaTunnel, call)

    def reveal_token(
        self,
        tunnel_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnelToken:
        """Reveal the token of a tunnel.

        `POST /v1/tunnels/{tunnel_id}/reveal_token`. Options and errors: see `BetaTunnels`.

        Reveals the current token of a tunnel. The token is a secret and should be kept like a
        password.

        Args:
            tunnel_id: Identifier of the tunnel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The current token.
        """
        call = Call(
            "POST",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/reveal_token",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaTunnelToken, call)

    def rotate_token(
        self,
        tunnel_id: str,
        *,
        reason: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnelToken:
        """Rotate the token of a tunnel.

        `POST /v1/tunnels/{tunnel_id}/rotate_token`. Options and errors: see `BetaTunnels`.

        Replaces the token of a tunnel with a new one. Whatever connects with the old token has to
        be given the new one.

        Args:
            tunnel_id: Identifier of the tunnel.
            reason: Why the token is rotated, in the caller's words; null or absent gives no reason.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new token.
        """
        call = Call(
            "POST",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/rotate_token",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"reason": reason},
            options=options,
        )
        return self._fetch(_models.BetaTunnelToken, call)


class AsyncBetaTunnels(AsyncResource):
    """Asynchronous version of `BetaTunnels`."""

    _path = "client.beta.tunnels"

    @cached_property
    def certificates(self) -> AsyncBetaTunnelsCertificates:
        """Tunnels: a way to MCP servers in a private network."""
        from .certificates import AsyncBetaTunnelsCertificates

        return AsyncBetaTunnelsCertificates(self._client)

    @list_call
    async def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaTunnel]:
        """List tunnels.

        `GET /v1/tunnels`. Options and errors: see `BetaTunnels`.

        Lists the caller's tunnels. Results come in pages.

        Args:
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of tunnels. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/tunnels",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaTunnel], call)

    async def create(
        self,
        *,
        display_name: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnel:
        """Create a tunnel.

        `POST /v1/tunnels`. Options and errors: see `BetaTunnels`.

        Creates a tunnel, through which private MCP servers can be reached.

        Args:
            display_name: Name to show for the tunnel, 1 to 255 characters; null or absent gives
                none.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new tunnel.
        """
        call = Call(
            "POST",
            "/v1/tunnels",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"display_name": display_name},
            options=options,
        )
        return await self._fetch(_models.BetaTunnel, call)

    async def retrieve(
        self,
        tunnel_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnel:
        """Get a tunnel.

        `GET /v1/tunnels/{tunnel_id}`. Options and errors: see `BetaTunnels`.

        Gets a tunnel, with its domain.

        Args:
            tunnel_id: Identifier of the tunnel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The tunnel.
        """
        call = Call(
            "GET",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaTunnel, call)

    async def archive(
        self,
        tunnel_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnel:
        """Archive a tunnel.

        `POST /v1/tunnels/{tunnel_id}/archive`. Options and errors: see `BetaTunnels`.

        Archives a tunnel that is no longer needed.

        Args:
            tunnel_id: Identifier of the tunnel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived tunnel.
        """
        call = Call(
            "POST",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaTunnel, call)

    async def reveal_token(
        self,
        tunnel_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnelToken:
        """Reveal the token of a tunnel.

        `POST /v1/tunnels/{tunnel_id}/reveal_token`. Options and errors: see `BetaTunnels`.

        Reveals the current token of a tunnel. The token is a secret and should be kept like a
        password.

        Args:
            tunnel_id: Identifier of the tunnel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The current token.
        """
        call = Call(
            "POST",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/reveal_token",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaTunnelToken, call)

    async def rotate_token(
        self,
        tunnel_id: str,
        *,
        reason: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTunnelToken:
        """Rotate the token of a tunnel.

        `POST /v1/tunnels/{tunnel_id}/rotate_token`. Options and errors: see `BetaTunnels`.

        Replaces the token of a tunnel with a new one. Whatever connects with the old token has to
        be given the new one.

        Args:
            tunnel_id: Identifier of the tunnel.
            reason: Why the token is rotated, in the caller's words; null or absent gives no reason.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new token.
        """
        call = Call(
            "POST",
            f"/v1/tunnels/{segment('tunnel_id', tunnel_id)}/rotate_token",
            headers={
                "anthropic-beta": joined(betas, "mcp-tunnels-2026-06-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"reason": reason},
            options=options,
        )
        return await self._fetch(_models.BetaTunnelToken, call)
