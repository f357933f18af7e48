# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.messages.batches`. Message batches: many requests, processed in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.call import OMIT, Call, CallOptions, Omit, segment
from api_claude_runtime.pages import AsyncPage, Page
from api_claude_runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api_claude_runtime.stream import AsyncStream, Stream

    from ..models.messages_batches import (
        DeletedMessageBatch,
        MessageBatch,
        MessageBatchIndividualResponse,
    )
    from ..params.messages_batches import MessagesBatchCreateRequest


class MessagesBatches(Resource):
    """Message batches: many requests, processed in the background."""

    def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Page[MessageBatch]:
        """List message batches.

        `GET /v1/messages/batches`

        Lists the message batches of the workspace, newest first. Results come in pages.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            limit: Largest number of objects on a page, from 1 to 1000; the default is 20.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            One page of message batches.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import MessageBatch

        call = Call(
            "GET",
            "/v1/messages/batches",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "limit": limit,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._client.fetch_page(Page[MessageBatch], call)

    def create(
        self,
        *,
        requests: Sequence[MessagesBatchCreateRequest],
        user_profile_id: str | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Create a message batch.

        `POST /v1/messages/batches`

        Submits many message requests to be processed together in the background. Processing starts
        right away, and requests that are not done within 24 hours expire. Poll the batch until it
        has ended, then read its results.

        Args:
            requests: Message requests to process, from 1 to 100,000, each with its own `custom_id`.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The new batch, in progress.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import MessageBatch

        call = Call(
            "POST",
            "/v1/messages/batches",
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "requests": requests,
            },
            options=options,
        )
        return self._client.fetch(MessageBatch, call)

    def delete(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedMessageBatch:
        """Delete a message batch.

        `DELETE /v1/messages/batches/{message_batch_id}`

        Deletes a message batch that has finished processing, along with its results. A batch still
        in progress must be canceled first.

        Args:
            message_batch_id: Identifier of the message batch.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The identifier of the deleted batch.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import DeletedMessageBatch

        call = Call(
            "DELETE",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}",
            headers={
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._client.fetch(DeletedMessageBatch, call)

    def retrieve(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Get a message batch.

        `GET /v1/messages/batches/{message_batch_id}`

        Gets the current state of a message batch and the counts of its requests by outcome. The
        call can be repeated to poll for completion.

        Args:
            message_batch_id: Identifier of the message batch.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The batch in its current state.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import MessageBatch

        call = Call(
            "GET",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}",
            headers={
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._client.fetch(MessageBatch, call)

    def cancel(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Cancel a message batch.

        `POST /v1/messages/batches/{message_batch_id}/cancel`

        Starts canceling a message batch that is in progress. The batch is `canceling` until
        requests that cannot be interrupted are done, and then ends. It may still hold results of
        requests completed before the cancellation took effect.

        Args:
            message_batch_id: Identifier of the message batch.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The batch, normally with the processing status `canceling`.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import MessageBatch

        call = Call(
            "POST",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}/cancel",
            headers={
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._client.fetch(MessageBatch, call)

    def results(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Stream[MessageBatchIndividualResponse]:
        """Stream the results of a message batch.

        `GET /v1/messages/batches/{message_batch_id}/results`

        Streams the results of an ended message batch as JSON Lines, one result per request. Results
        can come in any order; match them to requests by `custom_id`.

        Args:
            message_batch_id: Identifier of the message batch.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The results, one JSON object per line.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import MessageBatchIndividualResponse

        call = Call(
            "GET",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}/results",
            headers={
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._client.lines(MessageBatchIndividualResponse, call)


class AsyncMessagesBatches(AsyncResource):
    """Message batches: many requests, processed in the background."""

    async def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[MessageBatch]:
        """List message batches.

        `GET /v1/messages/batches`

        Lists the message batches of the workspace, newest first. Results come in pages.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            limit: Largest number of objects on a page, from 1 to 1000; the default is 20.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            One page of message batches.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import MessageBatch

        call = Call(
            "GET",
            "/v1/messages/batches",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "limit": limit,
            },
            headers={
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._client.fetch_page(AsyncPage[MessageBatch], call)

    async def create(
        self,
        *,
        requests: Sequence[MessagesBatchCreateRequest],
        user_profile_id: str | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Create a message batch.

        `POST /v1/messages/batches`

        Submits many message requests to be processed together in the background. Processing starts
        right away, and requests that are not done within 24 hours expire. Poll the batch until it
        has ended, then read its results.

        Args:
            requests: Message requests to process, from 1 to 100,000, each with its own `custom_id`.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The new batch, in progress.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import MessageBatch

        call = Call(
            "POST",
            "/v1/messages/batches",
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "requests": requests,
            },
            options=options,
        )
        return await self._client.fetch(MessageBatch, call)

    async def delete(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedMessageBatch:
        """Delete a message batch.

        `DELETE /v1/messages/batches/{message_batch_id}`

        Deletes a message batch that has finished processing, along with its results. A batch still
        in progress must be canceled first.

        Args:
            message_batch_id: Identifier of the message batch.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The identifier of the deleted batch.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import DeletedMessageBatch

        call = Call(
            "DELETE",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}",
            headers={
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._client.fetch(DeletedMessageBatch, call)

    async def retrieve(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Get a message batch.

        `GET /v1/messages/batches/{message_batch_id}`

        Gets the current state of a message batch and the counts of its requests by outcome. The
        call can be repeated to poll for completion.

        Args:
            message_batch_id: Identifier of the message batch.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The batch in its current state.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import MessageBatch

        call = Call(
            "GET",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}",
            headers={
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._client.fetch(MessageBatch, call)

    async def cancel(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Cancel a message batch.

        `POST /v1/messages/batches/{message_batch_id}/cancel`

        Starts canceling a message batch that is in progress. The batch is `canceling` until
        requests that cannot be interrupted are done, and then ends. It may still hold results of
        requests completed before the cancellation took effect.

        Args:
            message_batch_id: Identifier of the message batch.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The batch, normally with the processing status `canceling`.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import MessageBatch

        call = Call(
            "POST",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}/cancel",
            headers={
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._client.fetch(MessageBatch, call)

    async def results(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[MessageBatchIndividualResponse]:
        """Stream the results of a message batch.

        `GET /v1/messages/batches/{message_batch_id}/results`

        Streams the results of an ended message batch as JSON Lines, one result per request. Results
        can come in any order; match them to requests by `custom_id`.

        Args:
            message_batch_id: Identifier of the message batch.
            workspace_id: Identifier of the workspace to act in.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The results, one JSON object per line.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages_batches import MessageBatchIndividualResponse

        call = Call(
            "GET",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}/results",
            headers={
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._client.lines(MessageBatchIndividualResponse, call)
