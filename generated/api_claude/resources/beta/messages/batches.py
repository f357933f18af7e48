# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.messages.batches`. Message batches: many requests, processed in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.auth.hiding import hidden_mapping, hidden_requests
from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPage
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import Page
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from api_claude_runtime.batches.gather.outcome import Progress
    from api_claude_runtime.batches.jobs.async_job import AsyncBatchJob
    from api_claude_runtime.batches.jobs.job import BatchJob
    from api_claude_runtime.batches.jobs.resume import Unfinished
    from api_claude_runtime.streaming.async_stream import AsyncStream
    from api_claude_runtime.streaming.stream import Stream

    from ....models.messages.batches import (
        DeletedMessageBatch,
        MessageBatch,
        MessageBatchIndividualResponse,
    )
    from ....models.messages.messages import Message
    from ....params.messages.batches import MessagesBatchCreateRequest
    from ....params.messages.messages import MessageCreateParamsNonStreaming
    from ....params.shared.shared import AnthropicBetaParam


class BetaMessagesBatches(Resource):
    """Message batches: many requests, processed in the background.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.messages.batches"

    def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Page[MessageBatch]:
        """List message batches.

        `GET /v1/messages/batches`. Options and errors: see `BetaMessagesBatches`.

        Lists the message batches of the workspace, newest first. Results come in pages.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            limit: Largest number of objects on a page, from 1 to 1000; the default is 20.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of message batches. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/messages/batches",
            query={"after_id": after_id, "before_id": before_id, "limit": limit},
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch_page(Page[_models.MessageBatch], call)

    def create(
        self,
        *,
        requests: Sequence[MessagesBatchCreateRequest],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        user_profile_id: str | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Create a message batch.

        `POST /v1/messages/batches`. Options and errors: see `BetaMessagesBatches`.

        Submits many message requests to be processed together in the background. Processing starts
        right away, and requests that are not done within 24 hours expire. Poll the batch until it
        has ended, then read its results. Fails with `workspace_human_review_disabled` in a
        workspace in which human review is disabled.

        Args:
            requests: Message requests to process, from 1 to 100,000, each with its own `custom_id`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new batch, in progress.
        """
        requests = hidden_requests(requests)
        call = Call(
            "POST",
            "/v1/messages/batches",
            headers={
                "anthropic-beta": joined(betas),
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
            },
            body={"requests": requests},
            options=options,
        )
        return self._fetch(_models.MessageBatch, call)

    def submit_all(
        self,
        requests: Iterable[MessagesBatchCreateRequest | MessageCreateParamsNonStreaming],
        *,
        resume: bool = False,
        unfinished: Unfinished = "wait",
        since: datetime | None = None,
        most_requests: int = 100_000,
        most_bytes: int = 256_000_000,
        poll: float = 2.0,
        longest_poll: float = 60.0,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
    ) -> BatchJob[MessageBatch, Message]:
        """Submit many requests in as few batches as possible, and return a job.

        `POST /v1/messages/batches`

        Sends one request for each batch. The requests are serialized to disk one by one. Only their
        ids stay in memory, about 150 bytes each. A request without an id gets one that depends on
        its content and is the same in every run.

        With `resume`, requests that an earlier run has submitted are not submitted again. This
        includes batches whose creation succeeded although the response was lost. The API reveals
        the ids of a batch only in its results, after it has ended. A batch is reused if it has as
        many requests as a batch of this run, and if every id in its results is an id of these
        requests. The outcomes do not matter: use `retry()` for failed requests. To compare ids, all
        results of a matching batch are read once. For another batch, reading stops at the first
        unknown id.

        Only ids are compared. Equal generated ids mean equal requests. Your own ids must change
        when the request changes. Otherwise the old result is used for the new request.

        `resume` needs the same requests, in the same order and with the same limits. It does not
        find batches that were deleted or archived, that are older than `since`, or that are created
        at the same time, by another process or by a request that is still in transit.

        Args:
            requests: Dicts with `custom_id` and `params`, or the parameters alone. They are read
                lazily.
            resume: Whether to look for existing batches, by the ids in their results.
            unfinished: What to do with existing batches that have as many requests but have not
                ended. `"wait"` waits until they have ended (up to a day), whether they match or
                not. `"take"` reuses them in the order of their creation; if one does not match,
                reading its results raises `BatchMismatch`. `"ignore"` ignores them, and may pay for
                the same requests twice.
            since: Creation time of the oldest batch to consider. By default 24 hours ago by the
                local clock.
            most_requests: Maximum number of requests in a batch.
            most_bytes: Maximum size of the body of a batch in bytes.
            poll: Seconds between retrievals of a batch that is waited for. The interval grows.
            longest_poll: Upper limit of the interval in seconds.
            timeout: Total seconds to wait for each of these batches. `None` means no limit.
            on_progress: Called after each batch with the number of submitted requests.
            extra_headers: Headers of each request, such as `anthropic-beta` or
                `anthropic-workspace-id`.

        Returns:
            A job with `wait()`, `results()` in the order of the requests, `retry()` and `cancel()`.

        Raises:
            SubmitError: A batch failed after at least one batch existed. The error holds their job.
            ClaudeError: The first batch failed. It may exist anyway if the response was lost;
                `resume` finds it.
            ConfigurationError: An option is invalid. Nothing was sent.
            RequestError: `requests` is not an iterable of requests, or a request or an id is
                invalid.
            BatchTimeout: An existing batch that may match has not ended within `timeout`.
        """
        from api_claude_runtime.batches.api.extra_headers import with_headers
        from api_claude_runtime.batches.jobs.submit import submit_all

        extra_headers = hidden_mapping(extra_headers)  # keeps credentials out of tracebacks
        requests = hidden_requests(requests)
        return submit_all(
            with_headers(self, extra_headers),
            requests,
            resume=resume,
            unfinished=unfinished,
            since=since,
            most_requests=most_requests,
            most_bytes=most_bytes,
            poll=poll,
            longest_poll=longest_poll,
            timeout=timeout,
            on_progress=on_progress,
        )

    def job(
        self,
        batches: Iterable[MessageBatch],
        requests: Iterable[MessagesBatchCreateRequest | MessageCreateParamsNonStreaming]
        | None = None,
        *,
        most_requests: int = 100_000,
        most_bytes: int = 256_000_000,
        extra_headers: Mapping[str, str | None] | None = None,
    ) -> BatchJob[MessageBatch, Message]:
        """Return a job for batches that exist already, for example from another process.

        `GET /v1/messages/batches/{message_batch_id}/results`

        Nothing is sent here. The methods of the job send requests.

        Args:
            batches: The batches, in the order in which they were submitted.
            requests: All requests of the batches, in order. Without them, results can only be read
                in the order of arrival, missing results are not detected, and nothing can be
                retried.
            most_requests: The limit that was used when the batches were submitted.
            most_bytes: The limit that was used when the batches were submitted.
            extra_headers: Headers of each request, such as `anthropic-beta` or
                `anthropic-workspace-id`.

        Returns:
            A job like that of `submit_all`.

        Raises:
            ConfigurationError: The numbers of requests and those of the batches differ, or a limit
                is not a positive integer.
            RequestError: `requests` is not an iterable of requests, or a request or an id is
                invalid.
        """
        from api_claude_runtime.batches.api.extra_headers import with_headers
        from api_claude_runtime.batches.jobs.job import BatchJob

        extra_headers = hidden_mapping(extra_headers)  # keeps credentials out of tracebacks
        requests = hidden_requests(requests)
        return BatchJob.of(
            with_headers(self, extra_headers),
            batches,
            requests,
            most_requests=most_requests,
            most_bytes=most_bytes,
        )

    def wait(
        self,
        batch: MessageBatch | str,
        *,
        poll: float = 2.0,
        longest_poll: float = 60.0,
        timeout: float | None = None,
        on_progress: Callable[[MessageBatch], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
    ) -> MessageBatch:
        """Wait until a batch has ended, and return it. Its requests may have failed.

        `GET /v1/messages/batches/{message_batch_id}`

        The batch is retrieved at growing intervals.

        Args:
            batch: The batch or its id.
            poll: Seconds to sleep before the first retrieval, or after it if `batch` is an id. Each
                further interval is 1.5 times as long.
            longest_poll: Upper limit of the interval in seconds.
            timeout: Total seconds to wait. `None` means no limit (the API ends each batch within a
                day).
            on_progress: Called with the batch after each retrieval, for example a `ProgressBar`.
                See `request_counts` of the batch.
            extra_headers: Headers of each request, such as `anthropic-beta` or
                `anthropic-workspace-id`.

        Returns:
            The batch after it has ended.

        Raises:
            BatchTimeout: The batch has not ended within `timeout`. The API continues to process it.
            ConfigurationError: `poll`, `longest_poll` or `timeout` is out of range.
        """
        from api_claude_runtime.batches.api.extra_headers import with_headers
        from api_claude_runtime.batches.api.wait import wait_for_batch

        extra_headers = hidden_mapping(extra_headers)  # keeps credentials out of tracebacks
        return wait_for_batch(
            with_headers(self, extra_headers),
            batch,
            poll=poll,
            longest_poll=longest_poll,
            timeout=timeout,
            on_progress=on_progress,
        )

    def delete(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedMessageBatch:
        """Delete a message batch.

        `DELETE /v1/messages/batches/{message_batch_id}`.
        Options and errors: see `BetaMessagesBatches`.

        Deletes a message batch that has finished processing, along with its results. A batch still
        in progress must be canceled first.

        Args:
            message_batch_id: Identifier of the message batch.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted batch.
        """
        call = Call(
            "DELETE",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.DeletedMessageBatch, call)

    def retrieve(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Get a message batch.

        `GET /v1/messages/batches/{message_batch_id}`.
        Options and errors: see `BetaMessagesBatches`.

        Gets the current state of a message batch and the counts of its requests by outcome. The
        call can be repeated to poll for completion.

        Args:
            message_batch_id: Identifier of the message batch.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The batch in its current state.
        """
        call = Call(
            "GET",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.MessageBatch, call)

    def cancel(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Cancel a message batch.

        `POST /v1/messages/batches/{message_batch_id}/cancel`.
        Options and errors: see `BetaMessagesBatches`.

        Starts canceling a message batch that is in progress. The batch is `canceling` until
        requests that cannot be interrupted are done, and then ends. It may still hold results of
        requests completed before the cancellation took effect.

        Args:
            message_batch_id: Identifier of the message batch.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The batch, normally with the processing status `canceling`.
        """
        call = Call(
            "POST",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}/cancel",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.MessageBatch, call)

    def results(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Stream[MessageBatchIndividualResponse]:
        """Stream the results of a message batch.

        `GET /v1/messages/batches/{message_batch_id}/results`.
        Options and errors: see `BetaMessagesBatches`.

        Streams the results of an ended message batch as JSON Lines, one result per request. Results
        can come in any order; match them to requests by `custom_id`.

        Args:
            message_batch_id: Identifier of the message batch.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The results, one JSON object per line.

        Raises:
            StreamInterrupted: While the stream is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}/results",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._lines(_models.MessageBatchIndividualResponse, call)


class AsyncBetaMessagesBatches(AsyncResource):
    """Asynchronous version of `BetaMessagesBatches`."""

    _path = "client.beta.messages.batches"

    @list_call
    async def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[MessageBatch]:
        """List message batches.

        `GET /v1/messages/batches`. Options and errors: see `BetaMessagesBatches`.

        Lists the message batches of the workspace, newest first. Results come in pages.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            limit: Largest number of objects on a page, from 1 to 1000; the default is 20.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of message batches. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/messages/batches",
            query={"after_id": after_id, "before_id": before_id, "limit": limit},
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch_page(AsyncPage[_models.MessageBatch], call)

    async def create(
        self,
        *,
        requests: Sequence[MessagesBatchCreateRequest],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        user_profile_id: str | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Create a message batch.

        `POST /v1/messages/batches`. Options and errors: see `BetaMessagesBatches`.

        Submits many message requests to be processed together in the background. Processing starts
        right away, and requests that are not done within 24 hours expire. Poll the batch until it
        has ended, then read its results. Fails with `workspace_human_review_disabled` in a
        workspace in which human review is disabled.

        Args:
            requests: Message requests to process, from 1 to 100,000, each with its own `custom_id`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new batch, in progress.
        """
        requests = hidden_requests(requests)
        call = Call(
            "POST",
            "/v1/messages/batches",
            headers={
                "anthropic-beta": joined(betas),
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
            },
            body={"requests": requests},
            options=options,
        )
        return await self._fetch(_models.MessageBatch, call)

    async def submit_all(
        self,
        requests: Iterable[MessagesBatchCreateRequest | MessageCreateParamsNonStreaming],
        *,
        resume: bool = False,
        unfinished: Unfinished = "wait",
        since: datetime | None = None,
        most_requests: int = 100_000,
        most_bytes: int = 256_000_000,
        poll: float = 2.0,
        longest_poll: float = 60.0,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
    ) -> AsyncBatchJob[MessageBatch, Message]:
        """Submit many requests in as few batches as possible, and return a job.

        `POST /v1/messages/batches`

        Sends one request for each batch. The requests are serialized to disk one by one. Only their
        ids stay in memory, about 150 bytes each. A request without an id gets one that depends on
        its content and is the same in every run.

        With `resume`, requests that an earlier run has submitted are not submitted again. This
        includes batches whose creation succeeded although the response was lost. The API reveals
        the ids of a batch only in its results, after it has ended. A batch is reused if it has as
        many requests as a batch of this run, and if every id in its results is an id of these
        requests. The outcomes do not matter: use `retry()` for failed requests. To compare ids, all
        results of a matching batch are read once. For another batch, reading stops at the first
        unknown id.

        Only ids are compared. Equal generated ids mean equal requests. Your own ids must change
        when the request changes. Otherwise the old result is used for the new request.

        `resume` needs the same requests, in the same order and with the same limits. It does not
        find batches that were deleted or archived, that are older than `since`, or that are created
        at the same time, by another process or by a request that is still in transit.

        Args:
            requests: Dicts with `custom_id` and `params`, or the parameters alone. They are read
                lazily.
            resume: Whether to look for existing batches, by the ids in their results.
            unfinished: What to do with existing batches that have as many requests but have not
                ended. `"wait"` waits until they have ended (up to a day), whether they match or
                not. `"take"` reuses them in the order of their creation; if one does not match,
                reading its results raises `BatchMismatch`. `"ignore"` ignores them, and may pay for
                the same requests twice.
            since: Creation time of the oldest batch to consider. By default 24 hours ago by the
                local clock.
            most_requests: Maximum number of requests in a batch.
            most_bytes: Maximum size of the body of a batch in bytes.
            poll: Seconds between retrievals of a batch that is waited for. The interval grows.
            longest_poll: Upper limit of the interval in seconds.
            timeout: Total seconds to wait for each of these batches. `None` means no limit.
            on_progress: Called after each batch with the number of submitted requests.
            extra_headers: Headers of each request, such as `anthropic-beta` or
                `anthropic-workspace-id`.

        Returns:
            A job with `wait()`, `results()` in the order of the requests, `retry()` and `cancel()`.

        Raises:
            SubmitError: A batch failed after at least one batch existed. The error holds their job.
            ClaudeError: The first batch failed. It may exist anyway if the response was lost;
                `resume` finds it.
            ConfigurationError: An option is invalid. Nothing was sent.
            RequestError: `requests` is not an iterable of requests, or a request or an id is
                invalid.
            BatchTimeout: An existing batch that may match has not ended within `timeout`.
        """
        from api_claude_runtime.batches.api.extra_headers import with_headers
        from api_claude_runtime.batches.jobs.submit import asubmit_all

        extra_headers = hidden_mapping(extra_headers)  # keeps credentials out of tracebacks
        requests = hidden_requests(requests)
        return await asubmit_all(
            with_headers(self, extra_headers),
            requests,
            resume=resume,
            unfinished=unfinished,
            since=since,
            most_requests=most_requests,
            most_bytes=most_bytes,
            poll=poll,
            longest_poll=longest_poll,
            timeout=timeout,
            on_progress=on_progress,
        )

    def job(
        self,
        batches: Iterable[MessageBatch],
        requests: Iterable[MessagesBatchCreateRequest | MessageCreateParamsNonStreaming]
        | None = None,
        *,
        most_requests: int = 100_000,
        most_bytes: int = 256_000_000,
        extra_headers: Mapping[str, str | None] | None = None,
    ) -> AsyncBatchJob[MessageBatch, Message]:
        """Return a job for batches that exist already, for example from another process.

        `GET /v1/messages/batches/{message_batch_id}/results`

        Nothing is sent here. The methods of the job send requests.

        Args:
            batches: The batches, in the order in which they were submitted.
            requests: All requests of the batches, in order. Without them, results can only be read
                in the order of arrival, missing results are not detected, and nothing can be
                retried.
            most_requests: The limit that was used when the batches were submitted.
            most_bytes: The limit that was used when the batches were submitted.
            extra_headers: Headers of each request, such as `anthropic-beta` or
                `anthropic-workspace-id`.

        Returns:
            A job like that of `submit_all`.

        Raises:
            ConfigurationError: The numbers of requests and those of the batches differ, or a limit
                is not a positive integer.
            RequestError: `requests` is not an iterable of requests, or a request or an id is
                invalid.
        """
        from api_claude_runtime.batches.api.extra_headers import with_headers
        from api_claude_runtime.batches.jobs.async_job import AsyncBatchJob

        extra_headers = hidden_mapping(extra_headers)  # keeps credentials out of tracebacks
        requests = hidden_requests(requests)
        return AsyncBatchJob.of(
            with_headers(self, extra_headers),
            batches,
            requests,
            most_requests=most_requests,
            most_bytes=most_bytes,
        )

    async def wait(
        self,
        batch: MessageBatch | str,
        *,
        poll: float = 2.0,
        longest_poll: float = 60.0,
        timeout: float | None = None,
        on_progress: Callable[[MessageBatch], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
    ) -> MessageBatch:
        """Wait until a batch has ended, and return it. Its requests may have failed.

        `GET /v1/messages/batches/{message_batch_id}`

        The batch is retrieved at growing intervals.

        Args:
            batch: The batch or its id.
            poll: Seconds to sleep before the first retrieval, or after it if `batch` is an id. Each
                further interval is 1.5 times as long.
            longest_poll: Upper limit of the interval in seconds.
            timeout: Total seconds to wait. `None` means no limit (the API ends each batch within a
                day).
            on_progress: Called with the batch after each retrieval, for example a `ProgressBar`.
                See `request_counts` of the batch.
            extra_headers: Headers of each request, such as `anthropic-beta` or
                `anthropic-workspace-id`.

        Returns:
            The batch after it has ended.

        Raises:
            BatchTimeout: The batch has not ended within `timeout`. The API continues to process it.
            ConfigurationError: `poll`, `longest_poll` or `timeout` is out of range.
        """
        from api_claude_runtime.batches.api.extra_headers import with_headers
        from api_claude_runtime.batches.api.wait import await_batch

        extra_headers = hidden_mapping(extra_headers)  # keeps credentials out of tracebacks
        return await await_batch(
            with_headers(self, extra_headers),
            batch,
            poll=poll,
            longest_poll=longest_poll,
            timeout=timeout,
            on_progress=on_progress,
        )

    async def delete(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedMessageBatch:
        """Delete a message batch.

        `DELETE /v1/messages/batches/{message_batch_id}`.
        Options and errors: see `BetaMessagesBatches`.

        Deletes a message batch that has finished processing, along with its results. A batch still
        in progress must be canceled first.

        Args:
            message_batch_id: Identifier of the message batch.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted batch.
        """
        call = Call(
            "DELETE",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.DeletedMessageBatch, call)

    async def retrieve(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Get a message batch.

        `GET /v1/messages/batches/{message_batch_id}`.
        Options and errors: see `BetaMessagesBatches`.

        Gets the current state of a message batch and the counts of its requests by outcome. The
        call can be repeated to poll for completion.

        Args:
            message_batch_id: Identifier of the message batch.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The batch in its current state.
        """
        call = Call(
            "GET",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.MessageBatch, call)

    async def cancel(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageBatch:
        """Cancel a message batch.

        `POST /v1/messages/batches/{message_batch_id}/cancel`.
        Options and errors: see `BetaMessagesBatches`.

        Starts canceling a message batch that is in progress. The batch is `canceling` until
        requests that cannot be interrupted are done, and then ends. It may still hold results of
        requests completed before the cancellation took effect.

        Args:
            message_batch_id: Identifier of the message batch.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The batch, normally with the processing status `canceling`.
        """
        call = Call(
            "POST",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}/cancel",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.MessageBatch, call)

    async def results(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[MessageBatchIndividualResponse]:
        """Stream the results of a message batch.

        `GET /v1/messages/batches/{message_batch_id}/results`.
        Options and errors: see `BetaMessagesBatches`.

        Streams the results of an ended message batch as JSON Lines, one result per request. Results
        can come in any order; match them to requests by `custom_id`.

        Args:
            message_batch_id: Identifier of the message batch.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The results, one JSON object per line.

        Raises:
            StreamInterrupted: While the stream is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/messages/batches/{segment('message_batch_id', message_batch_id)}/results",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._lines(_models.MessageBatchIndividualResponse, call)
