# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta`. What needs an `anthropic-beta` header, or may come with one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .messages import AsyncBetaMessages, BetaMessages
    from .models import AsyncBetaModels, BetaModels


class Beta(Resource):
    """What needs an `anthropic-beta` header, or may come with one."""

    @cached_property
    def messages(self) -> BetaMessages:
        """Messages: create, count tokens; the conversation and the reply."""
        from .messages import BetaMessages

        return BetaMessages(self._client)

    @cached_property
    def models(self) -> BetaModels:
        """Models: which there are, and what each can do."""
        from .models import BetaModels

        return BetaModels(self._client)


class AsyncBeta(AsyncResource):
    """What needs an `anthropic-beta` header, or may come with one."""

    @cached_property
    def messages(self) -> AsyncBetaMessages:
        """Messages: create, count tokens; the conversation and the reply."""
        from .messages import AsyncBetaMessages

        return AsyncBetaMessages(self._client)

    @cached_property
    def models(self) -> AsyncBetaModels:
        """Models: which there are, and what each can do."""
        from .models import AsyncBetaModels

        return AsyncBetaModels(self._client)
