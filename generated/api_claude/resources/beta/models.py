# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.models`. Models: those that are available, with their capabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPage
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import Page
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.models import ModelInfo
    from ...params.shared.shared import AnthropicBetaParam


class BetaModels(Resource):
    """Models: those that are available, with their capabilities.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.models"

    def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        lifecycle: Sequence[Literal["active", "deprecated", "retired"]] | Omit = OMIT,
        limit: int | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Page[ModelInfo]:
        """List models.

        `GET /v1/models`. Options and errors: see `BetaModels`.

        Lists the models that the caller can use, most recently released first. Results come in
        pages.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            lifecycle: Lifecycle stages to include, at most 3.
            limit: Largest number of objects on a page, from 1 to 1000; the default is 20.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of models. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/models",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "lifecycle[]": lifecycle,
                "limit": limit,
            },
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch_page(Page[_models.ModelInfo], call)

    def retrieve(
        self,
        model_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ModelInfo:
        """Get a model.

        `GET /v1/models/{model_id}`. Options and errors: see `BetaModels`.

        Gets the details of one model. It can also be used to resolve a model alias to a model ID.

        Args:
            model_id: Identifier or alias of the model.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The model's details.
        """
        call = Call(
            "GET",
            f"/v1/models/{segment('model_id', model_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.ModelInfo, call)


class AsyncBetaModels(AsyncResource):
    """Asynchronous version of `BetaModels`."""

    _path = "client.beta.models"

    @list_call
    async def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        lifecycle: Sequence[Literal["active", "deprecated", "retired"]] | Omit = OMIT,
        limit: int | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[ModelInfo]:
        """List models.

        `GET /v1/models`. Options and errors: see `BetaModels`.

        Lists the models that the caller can use, most recently released first. Results come in
        pages.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            lifecycle: Lifecycle stages to include, at most 3.
            limit: Largest number of objects on a page, from 1 to 1000; the default is 20.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of models. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/models",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "lifecycle[]": lifecycle,
                "limit": limit,
            },
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch_page(AsyncPage[_models.ModelInfo], call)

    async def retrieve(
        self,
        model_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ModelInfo:
        """Get a model.

        `GET /v1/models/{model_id}`. Options and errors: see `BetaModels`.

        Gets the details of one model. It can also be used to resolve a model alias to a model ID.

        Args:
            model_id: Identifier or alias of the model.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The model's details.
        """
        call = Call(
            "GET",
            f"/v1/models/{segment('model_id', model_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.ModelInfo, call)
