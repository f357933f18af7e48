# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.messages`. Messages: create and stream them, and count their tokens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, overload

from api_claude_runtime.auth.hiding import hidden_requests
from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.client.signature import check_arguments, helper_of
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from api_claude_runtime.batches.gather.outcome import Outcome, Progress
    from api_claude_runtime.helpers.output.async_parsed_stream import AsyncParsedStreamManager
    from api_claude_runtime.helpers.output.output import Output
    from api_claude_runtime.helpers.output.parsed import Parsed
    from api_claude_runtime.helpers.output.parsed_stream import ParsedStreamManager
    from api_claude_runtime.helpers.tools.define.registry import ToolRegistry
    from api_claude_runtime.helpers.tools.loop.calls import Approve, AsyncApprove
    from api_claude_runtime.helpers.tools.run.async_run import AsyncToolRun
    from api_claude_runtime.helpers.tools.run.async_stream_run import AsyncStreamedToolRun
    from api_claude_runtime.helpers.tools.run.stream_run import StreamedToolRun
    from api_claude_runtime.helpers.tools.run.sync_run import ToolRun
    from api_claude_runtime.pipeline.flow import Policy
    from api_claude_runtime.streaming.async_stream import AsyncEventStream
    from api_claude_runtime.streaming.messages.async_message_stream import AsyncMessageStreamManager
    from api_claude_runtime.streaming.messages.message_stream import MessageStreamManager
    from api_claude_runtime.streaming.stream import EventStream

    from ...models.messages.content import TextBlock
    from ...models.messages.messages import Message, MessageTokensCount
    from ...models.messages.streaming import RawMessageStreamEvent
    from ...params.messages.config import (
        CacheControlEphemeralParam,
        MessageCreateParamsContainerParam,
        MetadataParam,
        OutputConfigParam,
    )
    from ...params.messages.content import TextBlockParam
    from ...params.messages.diagnostics import DiagnosticsParam
    from ...params.messages.messages import (
        MessageCreateParamsNonStreaming,
        MessageParam,
        MessagesCreateArguments,
        MessagesRunToolsArguments,
    )
    from ...params.messages.thinking import ThinkingConfigParam
    from ...params.messages.tools import (
        MessageCountTokensToolParam,
        ToolChoiceParam,
        ToolUnionParam,
    )
    from ...params.shared.shared import ModelParam
    from .batches import AsyncMessagesBatches, MessagesBatches

T = TypeVar("T")


class Messages(Resource):
    """Messages: create and stream them, and count their tokens.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.messages"

    @cached_property
    def batches(self) -> MessagesBatches:
        """Message batches: many requests, processed in the background."""
        from .batches import MessagesBatches

        return MessagesBatches(self._client)

    @overload
    def create(
        self, *, stream: Literal[False] | Omit = OMIT, **arguments: Unpack[MessagesCreateArguments]
    ) -> Message: ...

    @overload
    def create(
        self, *, stream: Literal[True], **arguments: Unpack[MessagesCreateArguments]
    ) -> EventStream[RawMessageStreamEvent]: ...

    @overload
    def create(
        self, *, stream: bool | Omit, **arguments: Unpack[MessagesCreateArguments]
    ) -> Message | EventStream[RawMessageStreamEvent]: ...

    def create(
        self,
        *,
        max_tokens: int,
        messages: Sequence[MessageParam],
        model: ModelParam,
        cache_control: CacheControlEphemeralParam | Omit | None = OMIT,
        container: MessageCreateParamsContainerParam | Omit | None = OMIT,
        diagnostics: DiagnosticsParam | Omit | None = OMIT,
        inference_geo: str | Omit | None = OMIT,
        metadata: MetadataParam | Omit = OMIT,
        output_config: OutputConfigParam | Omit = OMIT,
        service_tier: Literal["auto", "standard_only"] | Omit = OMIT,
        speed: Literal["standard", "fast"] | Omit | None = OMIT,
        stop_sequences: Sequence[str] | Omit = OMIT,
        system: str | Sequence[TextBlockParam | TextBlock] | Omit = OMIT,
        thinking: ThinkingConfigParam | Omit = OMIT,
        tool_choice: ToolChoiceParam | Omit = OMIT,
        tools: Sequence[ToolUnionParam] | Omit = OMIT,
        user_profile_id: str | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        stream: bool | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Message | EventStream[RawMessageStreamEvent]:
        """Create a message.

        `POST /v1/messages`. Options and errors: see `Messages`.

        Sends a conversation to a model and returns its next turn. The conversation may hold text,
        images, documents and tool results, and the response may call tools. With `stream` set, the
        response arrives piece by piece as server-sent events.

        Args:
            max_tokens: Upper limit on generated tokens; the model may stop earlier, and each model
                has its own maximum. With 0 the prompt is processed but nothing is generated.
            messages: The conversation so far, oldest turn first, with at most 100,000 messages.
                Ending with an assistant message asks the model to continue that text, where the
                model supports it.
            model: Model that handles the request.
            cache_control: Sets a cache breakpoint automatically on the last block of the request
                that can be cached; null or absent leaves caching to breakpoints on individual
                blocks.
            container: Container for code execution: an existing container's ID to reuse it, or
                settings such as the skills to load; null or absent leaves the choice to the API.
            diagnostics: Asks for diagnostics about the request, such as why the prompt cache was
                missed; null or absent asks for none.
            inference_geo: Geographic region in which inference must run; null or absent uses the
                workspace's default.
            metadata: Information about the request that is not part of the prompt.
            output_config: Settings for the output, such as effort and a structured format.
            service_tier: Whether priority capacity may be used where available (`auto`) or only
                standard capacity (`standard_only`).
            speed: Inference speed mode, where `fast` generates output tokens faster on models that
                offer it; null or absent means standard.
            stop_sequences: Strings that end generation when the model produces one; the response
                then has the stop reason `stop_sequence`.
            system: System prompt: instructions and context that apply to the whole conversation, as
                a string or text blocks.
            thinking: How, and how much, the model reasons before it answers.
            tool_choice: How the model chooses among the tools: freely, any tool, one named tool, or
                none.
            tools: Tools the model may use: custom tools that the caller runs, and tools provided by
                Anthropic. A custom tool's input is described by a JSON Schema.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.
            workspace_id: Identifier of the workspace to act in.
            stream: Whether the response is delivered as server-sent events while it is generated;
                when absent, it is delivered whole.

        Returns:
            The generated message, or a stream of events when `stream` is true.

        Raises:
            StreamInterrupted: While the stream is read: it broke off.
        """
        call = Call(
            "POST",
            "/v1/messages",
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "max_tokens": max_tokens,
                "messages": messages,
                "model": model,
                "cache_control": cache_control,
                "container": container,
                "diagnostics": diagnostics,
                "inference_geo": inference_geo,
                "metadata": metadata,
                "output_config": output_config,
                "service_tier": service_tier,
                "speed": speed,
                "stop_sequences": stop_sequences,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "stream": stream,
            },
            options=options,
        )
        if stream:
            return self._events(_models.RawMessageStreamEvent, call, done="message_stop")
        return self._fetch(_models.Message, call)

    @helper_of(create, "stream")
    def stream(
        self, **arguments: Unpack[MessagesCreateArguments]
    ) -> MessageStreamManager[RawMessageStreamEvent, Message]:
        """Stream `create`, and assemble the message while it arrives.

        `POST /v1/messages`

        Args:
            arguments: The arguments of `create` except `stream`: `max_tokens`, `messages`, `model`
                and others.

        Returns:
            A context manager that opens and closes a stream. It sends the request on entry and
            frees the connection on exit. Inside the block, iterate over the stream for events or
            over its `text_stream` for text, then call `get_final_message()`.

        Raises:
            StreamInterrupted: While the stream is read: it broke off. `partial` of the error is the
                message so far.
        """
        from api_claude_runtime.streaming.messages.message_stream import MessageStreamManager

        check_arguments(self.stream, arguments)
        return MessageStreamManager(lambda: self.create(**arguments, stream=True))

    @helper_of(create, "stream")
    def parse(
        self, *, output: type[T] | Output[T], **arguments: Unpack[MessagesCreateArguments]
    ) -> Parsed[Message, T]:
        """Call `create` and parse the text of the response as a value of your type.

        `POST /v1/messages`

        Args:
            output: A pydantic model, a dataclass, a `TypedDict` or `list[...]`. Its schema is sent
                in `output_config`. Pass a type that type checkers do not accept here, such as a
                union, as `Output(Cat | Dog)`.
            arguments: The arguments of `create` except `stream`: `max_tokens`, `messages`, `model`
                and others.

        Returns:
            An object with the value as `.parsed`, validated by all rules of its type, and with the
            response as `.message`.

        Raises:
            OutputError: The text is not a valid value of the type. Its `reply` is the message.
            RequestError: The API's JSON schemas cannot describe the type, or `output_config`
                already has a `format`. Nothing was sent.
        """
        from api_claude_runtime.helpers.output.parsed import parse

        check_arguments(self.parse, arguments, output=output)
        return parse(self.create, arguments, output=output)

    @helper_of(create, "stream")
    def stream_parsed(
        self, *, output: type[T] | Output[T], **arguments: Unpack[MessagesCreateArguments]
    ) -> ParsedStreamManager[RawMessageStreamEvent, Message, T]:
        """Stream the response of `parse`, with partial values while it arrives.

        `POST /v1/messages`

        Args:
            output: A pydantic model, a dataclass, a `TypedDict` or `list[...]`. Its schema is sent
                in `output_config`. Pass a type that type checkers do not accept here, such as a
                union, as `Output(Cat | Dog)`.
            arguments: The arguments of `create` except `stream`: `max_tokens`, `messages`, `model`
                and others.

        Returns:
            A context manager for `with`, as for `stream`. Inside the block, iterate over `partials`
            for the output received so far, as plain JSON, then call `get_parsed()`.

        Raises:
            OutputError: By `get_parsed()`: the text is not a valid value of the type.
            RequestError: The API's JSON schemas cannot describe the type, or `output_config`
                already has a `format`. Nothing was sent.
            StreamInterrupted: While the stream is read: it broke off. `partial` of the error is the
                message so far.
        """
        from api_claude_runtime.helpers.output.parsed_stream import stream_parsed

        check_arguments(self.stream_parsed, arguments, output=output)
        return stream_parsed(
            lambda prepared: self.create(**prepared, stream=True), arguments, output=output
        )

    @helper_of(create, "stream")
    def run_tools(
        self,
        *,
        tools: ToolRegistry | Iterable[Callable[..., Any] | ToolUnionParam],
        max_turns: int = 10,
        concurrency: int = 8,
        approve: Approve | None = None,
        handlers: Mapping[str, Callable[[dict[str, Any]], Any]] | None = None,
        **arguments: Unpack[MessagesRunToolsArguments],
    ) -> ToolRun[Message]:
        """Call `create` and run the tools that the model asks for, until it asks for no more.

        `POST /v1/messages`

        Sends one request for each turn, with the results of the previous turn's tools. A
        `tool_choice` that forces a tool is sent in the first turn only.

        Args:
            tools: Functions, `Tool` objects, and definitions as dicts, for example of tools that
                the API runs itself. A `ToolRegistry` is accepted too.
            max_turns: Maximum number of requests.
            concurrency: Maximum number of tools of one turn that run at the same time. Each runs in
                its own thread, with a copy of the context. With 1, or if a turn has one call, tools
                run in the caller's thread.
            approve: Called in the caller's thread for each call of a turn, in order, before any of
                them runs. `False` or a string refuses the call, and the model receives the refusal
                with the reason.
            handlers: Functions by name, for tools whose definition is a dict. A function is called
                with one argument: the input as the model sent it, a dict.
            arguments: The arguments of `create` except `tools` and `stream`: `max_tokens`,
                `messages`, `model` and others.

        Returns:
            A loop that calls the model, runs the tools that it asks for, and sends the results.
            Iterate over the run to get turns, each available before its tools run, or call
            `until_done()`, which returns the last message. Nothing is sent before that.

        Raises:
            ConfigurationError: An option is invalid, an item of `tools` is not a tool, two tools
                have the same name, or a function is async. Nothing was sent.
            MaxTurnsReached: While the run is used: the model has not finished after `max_turns`
                requests.
        """
        from api_claude_runtime.helpers.tools.run.sync_run import ToolRun

        check_arguments(self.run_tools, arguments, tools=tools)
        return ToolRun(
            self.create,
            tools,
            arguments,
            max_turns=max_turns,
            concurrency=concurrency,
            approve=approve,
            handlers=handlers,
        )

    @helper_of(create, "stream")
    def stream_tools(
        self,
        *,
        tools: ToolRegistry | Iterable[Callable[..., Any] | ToolUnionParam],
        max_turns: int = 10,
        concurrency: int = 8,
        approve: Approve | None = None,
        handlers: Mapping[str, Callable[[dict[str, Any]], Any]] | None = None,
        **arguments: Unpack[MessagesRunToolsArguments],
    ) -> StreamedToolRun[RawMessageStreamEvent, Message]:
        """Run tools like `run_tools`, and stream each response.

        `POST /v1/messages`

        Sends one request for each turn, with the results of the previous turn's tools. A
        `tool_choice` that forces a tool is sent in the first turn only.

        Args:
            tools: Functions, `Tool` objects, and definitions as dicts, for example of tools that
                the API runs itself. A `ToolRegistry` is accepted too.
            max_turns: Maximum number of requests.
            concurrency: Maximum number of tools of one turn that run at the same time. Each runs in
                its own thread, with a copy of the context. With 1, or if a turn has one call, tools
                run in the caller's thread.
            approve: Called in the caller's thread for each call of a turn, in order, before any of
                them runs. `False` or a string refuses the call, and the model receives the refusal
                with the reason.
            handlers: Functions by name, for tools whose definition is a dict. A function is called
                with one argument: the input as the model sent it, a dict.
            arguments: The arguments of `create` except `tools` and `stream`: `max_tokens`,
                `messages`, `model` and others.

        Returns:
            A `ToolRun` with streamed responses. A turn is available when its response starts.
            Iterate over the run to get turns. `turn.stream` is the stream of the response. To
            release the connection, use the run as a context manager, or iterate to the end.

        Raises:
            ConfigurationError: An option is invalid, an item of `tools` is not a tool, two tools
                have the same name, or a function is async. Nothing was sent.
            MaxTurnsReached: While the run is used: the model has not finished after `max_turns`
                requests.
            StreamInterrupted: While the run is used: a response broke off.
        """
        from api_claude_runtime.helpers.tools.run.stream_run import StreamedToolRun

        check_arguments(self.stream_tools, arguments, tools=tools)
        return StreamedToolRun(
            self.stream,
            tools,
            arguments,
            max_turns=max_turns,
            concurrency=concurrency,
            approve=approve,
            handlers=handlers,
        )

    def gather(
        self,
        requests: Iterable[MessagesCreateArguments | MessageCreateParamsNonStreaming],
        *,
        concurrency: int = 8,
        on_progress: Callable[[Progress], object] | None = None,
        policies: Sequence[Policy] | None = None,
    ) -> list[Outcome[Message]]:
        """Call `create` for each of many requests, several at a time.

        `POST /v1/messages`

        A `ClaudeError` of a call becomes the `error` of its outcome. Any other exception, such as
        `KeyboardInterrupt`, is raised: no further call starts, and `gather` waits for the running
        calls first.

        Args:
            requests: The keyword arguments of each call, as dicts. They must not ask for a stream.
                An iterator is read lazily.
            concurrency: Maximum number of calls at a time. Each runs in its own thread.
            on_progress: Called with a `Progress` after each call, in the thread of the caller.
            policies: Policies of the calls, such as `Retry`. Default: those of this client.

        Returns:
            An outcome for each request, in the order of the requests. It has a `value` if `ok` is
            true, and otherwise an `error`. `unwrap()` returns the value or raises the error.

        Raises:
            ConfigurationError: `concurrency` is not a positive integer, `on_progress` is not a
                function, or is asynchronous, or `create` returns a stream. Nothing was sent.
            RequestError: `requests` is not an iterable of requests, or a request is not a dict.
        """
        from api_claude_runtime.batches.gather.gather import gather

        requests = hidden_requests(requests)
        return gather(
            type(self)(self._client.with_options(policies=policies)).create,
            requests,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    def count_tokens(
        self,
        *,
        messages: Sequence[MessageParam],
        model: ModelParam,
        cache_control: CacheControlEphemeralParam | Omit | None = OMIT,
        output_config: OutputConfigParam | Omit = OMIT,
        speed: Literal["standard", "fast"] | Omit | None = OMIT,
        system: str | Sequence[TextBlockParam | TextBlock] | Omit = OMIT,
        thinking: ThinkingConfigParam | Omit = OMIT,
        tool_choice: ToolChoiceParam | Omit = OMIT,
        tools: Sequence[MessageCountTokensToolParam] | Omit = OMIT,
        user_profile_id: str | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        output: type[Any] | Output[Any] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageTokensCount:
        """Count the input tokens of a message request.

        `POST /v1/messages/count_tokens`. Options and errors: see `Messages`.

        Counts the input tokens that a message request would use, including its system prompt,
        tools, images and documents. No response is generated.

        Args:
            messages: The conversation to count, oldest turn first, with at most 100,000 messages.
            model: Model whose tokenization is used for the count.
            cache_control: Sets a cache breakpoint automatically on the last block of the request
                that can be cached; null or absent leaves caching to breakpoints on individual
                blocks.
            output_config: Settings for the output, such as effort and a structured format.
            speed: Inference speed mode, where `fast` generates output tokens faster on models that
                offer it; null or absent means standard.
            system: System prompt: instructions and context that apply to the whole conversation, as
                a string or text blocks.
            thinking: How, and how much, the model reasons before it answers.
            tool_choice: How the model chooses among the tools: freely, any tool, one named tool, or
                none.
            tools: Tools to include in the count.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.
            workspace_id: Identifier of the workspace to act in.
            output: The type that `parse` gets as `output`. Its schema is counted too.

        Returns:
            The number of input tokens.
        """
        if not isinstance(output, Omit):
            from api_claude_runtime.helpers.output.parsed import config_with_format

            output_config = config_with_format(output, output_config)
        call = Call(
            "POST",
            "/v1/messages/count_tokens",
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "messages": messages,
                "model": model,
                "cache_control": cache_control,
                "output_config": output_config,
                "speed": speed,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
            },
            options=options,
        )
        return self._fetch(_models.MessageTokensCount, call)


class AsyncMessages(AsyncResource):
    """Asynchronous version of `Messages`."""

    _path = "client.messages"

    @cached_property
    def batches(self) -> AsyncMessagesBatches:
        """Message batches: many requests, processed in the background."""
        from .batches import AsyncMessagesBatches

        return AsyncMessagesBatches(self._client)

    @overload
    async def create(
        self, *, stream: Literal[False] | Omit = OMIT, **arguments: Unpack[MessagesCreateArguments]
    ) -> Message: ...

    @overload
    async def create(
        self, *, stream: Literal[True], **arguments: Unpack[MessagesCreateArguments]
    ) -> AsyncEventStream[RawMessageStreamEvent]: ...

    @overload
    async def create(
        self, *, stream: bool | Omit, **arguments: Unpack[MessagesCreateArguments]
    ) -> Message | AsyncEventStream[RawMessageStreamEvent]: ...

    async def create(
        self,
        *,
        max_tokens: int,
        messages: Sequence[MessageParam],
        model: ModelParam,
        cache_control: CacheControlEphemeralParam | Omit | None = OMIT,
        container: MessageCreateParamsContainerParam | Omit | None = OMIT,
        diagnostics: DiagnosticsParam | Omit | None = OMIT,
        inference_geo: str | Omit | None = OMIT,
        metadata: MetadataParam | Omit = OMIT,
        output_config: OutputConfigParam | Omit = OMIT,
        service_tier: Literal["auto", "standard_only"] | Omit = OMIT,
        speed: Literal["standard", "fast"] | Omit | None = OMIT,
        stop_sequences: Sequence[str] | Omit = OMIT,
        system: str | Sequence[TextBlockParam | TextBlock] | Omit = OMIT,
        thinking: ThinkingConfigParam | Omit = OMIT,
        tool_choice: ToolChoiceParam | Omit = OMIT,
        tools: Sequence[ToolUnionParam] | Omit = OMIT,
        user_profile_id: str | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        stream: bool | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Message | AsyncEventStream[RawMessageStreamEvent]:
        """Create a message.

        `POST /v1/messages`. Options and errors: see `Messages`.

        Sends a conversation to a model and returns its next turn. The conversation may hold text,
        images, documents and tool results, and the response may call tools. With `stream` set, the
        response arrives piece by piece as server-sent events.

        Args:
            max_tokens: Upper limit on generated tokens; the model may stop earlier, and each model
                has its own maximum. With 0 the prompt is processed but nothing is generated.
            messages: The conversation so far, oldest turn first, with at most 100,000 messages.
                Ending with an assistant message asks the model to continue that text, where the
                model supports it.
            model: Model that handles the request.
            cache_control: Sets a cache breakpoint automatically on the last block of the request
                that can be cached; null or absent leaves caching to breakpoints on individual
                blocks.
            container: Container for code execution: an existing container's ID to reuse it, or
                settings such as the skills to load; null or absent leaves the choice to the API.
            diagnostics: Asks for diagnostics about the request, such as why the prompt cache was
                missed; null or absent asks for none.
            inference_geo: Geographic region in which inference must run; null or absent uses the
                workspace's default.
            metadata: Information about the request that is not part of the prompt.
            output_config: Settings for the output, such as effort and a structured format.
            service_tier: Whether priority capacity may be used where available (`auto`) or only
                standard capacity (`standard_only`).
            speed: Inference speed mode, where `fast` generates output tokens faster on models that
                offer it; null or absent means standard.
            stop_sequences: Strings that end generation when the model produces one; the response
                then has the stop reason `stop_sequence`.
            system: System prompt: instructions and context that apply to the whole conversation, as
                a string or text blocks.
            thinking: How, and how much, the model reasons before it answers.
            tool_choice: How the model chooses among the tools: freely, any tool, one named tool, or
                none.
            tools: Tools the model may use: custom tools that the caller runs, and tools provided by
                Anthropic. A custom tool's input is described by a JSON Schema.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.
            workspace_id: Identifier of the workspace to act in.
            stream: Whether the response is delivered as server-sent events while it is generated;
                when absent, it is delivered whole.

        Returns:
            The generated message, or a stream of events when `stream` is true.

        Raises:
            StreamInterrupted: While the stream is read: it broke off.
        """
        call = Call(
            "POST",
            "/v1/messages",
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "max_tokens": max_tokens,
                "messages": messages,
                "model": model,
                "cache_control": cache_control,
                "container": container,
                "diagnostics": diagnostics,
                "inference_geo": inference_geo,
                "metadata": metadata,
                "output_config": output_config,
                "service_tier": service_tier,
                "speed": speed,
                "stop_sequences": stop_sequences,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "stream": stream,
            },
            options=options,
        )
        if stream:
            return await self._events(_models.RawMessageStreamEvent, call, done="message_stop")
        return await self._fetch(_models.Message, call)

    @helper_of(create, "stream")
    def stream(
        self, **arguments: Unpack[MessagesCreateArguments]
    ) -> AsyncMessageStreamManager[RawMessageStreamEvent, Message]:
        """Stream `create`, and assemble the message while it arrives.

        `POST /v1/messages`

        Args:
            arguments: The arguments of `create` except `stream`: `max_tokens`, `messages`, `model`
                and others.

        Returns:
            An asynchronous context manager that opens and closes a stream. It sends the request on
            entry and frees the connection on exit. Inside the block, iterate over the stream for
            events or over its `text_stream` for text, then call `get_final_message()`.

        Raises:
            StreamInterrupted: While the stream is read: it broke off. `partial` of the error is the
                message so far.
        """
        from api_claude_runtime.streaming.messages.async_message_stream import (
            AsyncMessageStreamManager,
        )

        check_arguments(self.stream, arguments)
        return AsyncMessageStreamManager(lambda: self.create(**arguments, stream=True))

    @helper_of(create, "stream")
    async def parse(
        self, *, output: type[T] | Output[T], **arguments: Unpack[MessagesCreateArguments]
    ) -> Parsed[Message, T]:
        """Call `create` and parse the text of the response as a value of your type.

        `POST /v1/messages`

        Args:
            output: A pydantic model, a dataclass, a `TypedDict` or `list[...]`. Its schema is sent
                in `output_config`. Pass a type that type checkers do not accept here, such as a
                union, as `Output(Cat | Dog)`.
            arguments: The arguments of `create` except `stream`: `max_tokens`, `messages`, `model`
                and others.

        Returns:
            An object with the value as `.parsed`, validated by all rules of its type, and with the
            response as `.message`.

        Raises:
            OutputError: The text is not a valid value of the type. Its `reply` is the message.
            RequestError: The API's JSON schemas cannot describe the type, or `output_config`
                already has a `format`. Nothing was sent.
        """
        from api_claude_runtime.helpers.output.parsed import aparse

        check_arguments(self.parse, arguments, output=output)
        return await aparse(self.create, arguments, output=output)

    @helper_of(create, "stream")
    def stream_parsed(
        self, *, output: type[T] | Output[T], **arguments: Unpack[MessagesCreateArguments]
    ) -> AsyncParsedStreamManager[RawMessageStreamEvent, Message, T]:
        """Stream the response of `parse`, with partial values while it arrives.

        `POST /v1/messages`

        Args:
            output: A pydantic model, a dataclass, a `TypedDict` or `list[...]`. Its schema is sent
                in `output_config`. Pass a type that type checkers do not accept here, such as a
                union, as `Output(Cat | Dog)`.
            arguments: The arguments of `create` except `stream`: `max_tokens`, `messages`, `model`
                and others.

        Returns:
            A context manager for `async with`, as for `stream`. Inside the block, iterate over
            `partials` for the output received so far, as plain JSON, then call `get_parsed()`.

        Raises:
            OutputError: By `get_parsed()`: the text is not a valid value of the type.
            RequestError: The API's JSON schemas cannot describe the type, or `output_config`
                already has a `format`. Nothing was sent.
            StreamInterrupted: While the stream is read: it broke off. `partial` of the error is the
                message so far.
        """
        from api_claude_runtime.helpers.output.async_parsed_stream import stream_parsed

        check_arguments(self.stream_parsed, arguments, output=output)
        return stream_parsed(
            lambda prepared: self.create(**prepared, stream=True), arguments, output=output
        )

    @helper_of(create, "stream")
    def run_tools(
        self,
        *,
        tools: ToolRegistry | Iterable[Callable[..., Any] | ToolUnionParam],
        max_turns: int = 10,
        concurrency: int = 8,
        approve: AsyncApprove | None = None,
        handlers: Mapping[str, Callable[[dict[str, Any]], Any]] | None = None,
        **arguments: Unpack[MessagesRunToolsArguments],
    ) -> AsyncToolRun[Message]:
        """Call `create` and run the tools that the model asks for, until it asks for no more.

        `POST /v1/messages`

        Sends one request for each turn, with the results of the previous turn's tools. A
        `tool_choice` that forces a tool is sent in the first turn only.

        Args:
            tools: Functions, `Tool` objects, and definitions as dicts, for example of tools that
                the API runs itself. A `ToolRegistry` is accepted too.
            max_turns: Maximum number of requests.
            concurrency: Maximum number of tools of one turn that run at the same time. Each runs in
                its own task, or in its own thread if its function is not async.
            approve: Called in the caller's task for each call of a turn, in order, before any of
                them runs. It may be async. `False` or a string refuses the call, and the model
                receives the refusal with the reason.
            handlers: Functions by name, for tools whose definition is a dict. They may be async. A
                function is called with one argument: the input as the model sent it, a dict.
            arguments: The arguments of `create` except `tools` and `stream`: `max_tokens`,
                `messages`, `model` and others.

        Returns:
            A loop that calls the model, runs the tools that it asks for, and sends the results.
            Iterate over the run to get turns, each available before its tools run, or call
            `until_done()`, which returns the last message. Nothing is sent before that.

        Raises:
            ConfigurationError: An option is invalid, an item of `tools` is not a tool, or two tools
                have the same name. Nothing was sent.
            MaxTurnsReached: While the run is used: the model has not finished after `max_turns`
                requests.
        """
        from api_claude_runtime.helpers.tools.run.async_run import AsyncToolRun

        check_arguments(self.run_tools, arguments, tools=tools)
        return AsyncToolRun(
            self.create,
            tools,
            arguments,
            max_turns=max_turns,
            concurrency=concurrency,
            approve=approve,
            handlers=handlers,
        )

    @helper_of(create, "stream")
    def stream_tools(
        self,
        *,
        tools: ToolRegistry | Iterable[Callable[..., Any] | ToolUnionParam],
        max_turns: int = 10,
        concurrency: int = 8,
        approve: AsyncApprove | None = None,
        handlers: Mapping[str, Callable[[dict[str, Any]], Any]] | None = None,
        **arguments: Unpack[MessagesRunToolsArguments],
    ) -> AsyncStreamedToolRun[RawMessageStreamEvent, Message]:
        """Run tools like `run_tools`, and stream each response.

        `POST /v1/messages`

        Sends one request for each turn, with the results of the previous turn's tools. A
        `tool_choice` that forces a tool is sent in the first turn only.

        Args:
            tools: Functions, `Tool` objects, and definitions as dicts, for example of tools that
                the API runs itself. A `ToolRegistry` is accepted too.
            max_turns: Maximum number of requests.
            concurrency: Maximum number of tools of one turn that run at the same time. Each runs in
                its own task, or in its own thread if its function is not async.
            approve: Called in the caller's task for each call of a turn, in order, before any of
                them runs. It may be async. `False` or a string refuses the call, and the model
                receives the refusal with the reason.
            handlers: Functions by name, for tools whose definition is a dict. They may be async. A
                function is called with one argument: the input as the model sent it, a dict.
            arguments: The arguments of `create` except `tools` and `stream`: `max_tokens`,
                `messages`, `model` and others.

        Returns:
            An `AsyncToolRun` with streamed responses. A turn is available when its response starts.
            Iterate over the run to get turns. `turn.stream` is the stream of the response. To
            release the connection, use the run as a context manager, or iterate to the end.

        Raises:
            ConfigurationError: An option is invalid, an item of `tools` is not a tool, or two tools
                have the same name. Nothing was sent.
            MaxTurnsReached: While the run is used: the model has not finished after `max_turns`
                requests.
            StreamInterrupted: While the run is used: a response broke off.
        """
        from api_claude_runtime.helpers.tools.run.async_stream_run import AsyncStreamedToolRun

        check_arguments(self.stream_tools, arguments, tools=tools)
        return AsyncStreamedToolRun(
            self.stream,
            tools,
            arguments,
            max_turns=max_turns,
            concurrency=concurrency,
            approve=approve,
            handlers=handlers,
        )

    async def gather(
        self,
        requests: Iterable[MessagesCreateArguments | MessageCreateParamsNonStreaming],
        *,
        concurrency: int = 8,
        on_progress: Callable[[Progress], object] | None = None,
        policies: Sequence[Policy] | None = None,
    ) -> list[Outcome[Message]]:
        """Call `create` for each of many requests, several at a time.

        `POST /v1/messages`

        A `ClaudeError` of a call becomes the `error` of its outcome. Any other exception, or a
        cancellation, cancels the running calls.

        Args:
            requests: The keyword arguments of each call, as dicts. They must not ask for a stream.
                An iterator is read lazily.
            concurrency: Maximum number of calls at a time. Each runs in its own task.
            on_progress: Called with a `Progress` after each call.
            policies: Policies of the calls, such as `Retry`. Default: those of this client.

        Returns:
            An outcome for each request, in the order of the requests. It has a `value` if `ok` is
            true, and otherwise an `error`. `unwrap()` returns the value or raises the error.

        Raises:
            ConfigurationError: `concurrency` is not a positive integer, `create` is a method of a
                `Client`, or the event loop is not one of asyncio. Nothing was sent.
            RequestError: `requests` is not an iterable of requests, or a request is not a dict.
        """
        from api_claude_runtime.batches.gather.gather import agather

        requests = hidden_requests(requests)
        return await agather(
            type(self)(self._client.with_options(policies=policies)).create,
            requests,
            concurrency=concurrency,
            on_progress=on_progress,
        )

    async def count_tokens(
        self,
        *,
        messages: Sequence[MessageParam],
        model: ModelParam,
        cache_control: CacheControlEphemeralParam | Omit | None = OMIT,
        output_config: OutputConfigParam | Omit = OMIT,
        speed: Literal["standard", "fast"] | Omit | None = OMIT,
        system: str | Sequence[TextBlockParam | TextBlock] | Omit = OMIT,
        thinking: ThinkingConfigParam | Omit = OMIT,
        tool_choice: ToolChoiceParam | Omit = OMIT,
        tools: Sequence[MessageCountTokensToolParam] | Omit = OMIT,
        user_profile_id: str | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        output: type[Any] | Output[Any] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> MessageTokensCount:
        """Count the input tokens of a message request.

        `POST /v1/messages/count_tokens`. Options and errors: see `Messages`.

        Counts the input tokens that a message request would use, including its system prompt,
        tools, images and documents. No response is generated.

        Args:
            messages: The conversation to count, oldest turn first, with at most 100,000 messages.
            model: Model whose tokenization is used for the count.
            cache_control: Sets a cache breakpoint automatically on the last block of the request
                that can be cached; null or absent leaves caching to breakpoints on individual
                blocks.
            output_config: Settings for the output, such as effort and a structured format.
            speed: Inference speed mode, where `fast` generates output tokens faster on models that
                offer it; null or absent means standard.
            system: System prompt: instructions and context that apply to the whole conversation, as
                a string or text blocks.
            thinking: How, and how much, the model reasons before it answers.
            tool_choice: How the model chooses among the tools: freely, any tool, one named tool, or
                none.
            tools: Tools to include in the count.
            user_profile_id: Identifier of the user profile of the end user on whose behalf the
                request is made.
            workspace_id: Identifier of the workspace to act in.
            output: The type that `parse` gets as `output`. Its schema is counted too.

        Returns:
            The number of input tokens.
        """
        if not isinstance(output, Omit):
            from api_claude_runtime.helpers.output.parsed import config_with_format

            output_config = config_with_format(output, output_config)
        call = Call(
            "POST",
            "/v1/messages/count_tokens",
            headers={
                "anthropic-user-profile-id": user_profile_id,
                "anthropic-workspace-id": workspace_id,
            },
            body={
                "messages": messages,
                "model": model,
                "cache_control": cache_control,
                "output_config": output_config,
                "speed": speed,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
            },
            options=options,
        )
        return await self._fetch(_models.MessageTokensCount, call)
