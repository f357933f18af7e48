# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.messages`. Messages: create, count tokens; the conversation and the reply."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

from api_claude_runtime.call import OMIT, Call, CallOptions, Omit
from api_claude_runtime.message_stream import AsyncMessageStreamManager, MessageStreamManager
from api_claude_runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api_claude_runtime.stream import AsyncEventStream, EventStream

    from ..models.messages import Message, MessageTokensCount
    from ..models.messages_content import TextBlock
    from ..models.messages_streaming import RawMessageStreamEvent
    from ..params.messages import MessageParam, MessagesCreateArguments
    from ..params.messages_config import (
        CacheControlEphemeralParam,
        MessageCreateParamsContainerParam,
        MetadataParam,
        OutputConfigParam,
    )
    from ..params.messages_content import TextBlockParam
    from ..params.messages_diagnostics import DiagnosticsParam
    from ..params.messages_thinking import ThinkingConfigParam
    from ..params.messages_tools import MessageCountTokensToolParam, ToolChoiceParam, ToolUnionParam
    from ..params.shared import ModelParam
    from .messages_batches import AsyncMessagesBatches, MessagesBatches


class Messages(Resource):
    """Messages: create, count tokens; the conversation and the reply."""

    @cached_property
    def batches(self) -> MessagesBatches:
        """Message batches: many requests, processed in the background."""
        from .messages_batches import MessagesBatches

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

        `POST /v1/messages`

        Sends a conversation to a model and returns its next turn. The conversation may hold text,
        images, documents and tool results, and the reply may call tools. With `stream` set, the
        reply arrives piece by piece as server-sent events.

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
            stop_sequences: Strings that end generation when the model produces one; the reply then
                has the stop reason `stop_sequence`.
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
            stream: Whether the reply is delivered as server-sent events while it is generated; when
                absent, it is delivered whole.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The generated message, or a stream of events when `stream` is true.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
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
            from ..models.messages_streaming import RawMessageStreamEvent

            return self._client.events(RawMessageStreamEvent, call, done="message_stop")
        from ..models.messages import Message

        return self._client.fetch(Message, call)

    def stream(
        self, **arguments: Unpack[MessagesCreateArguments]
    ) -> MessageStreamManager[RawMessageStreamEvent, Message]:
        """`create` as a stream that also puts the message together.

        `POST /v1/messages`

        Args:
            arguments: What `create` takes, without `stream`.

        Returns:
            For `with`: the request is sent when the block begins, and the connection is
            freed when it ends. Inside, iterate the stream for events or its `text_stream` for text,
            then ask for `get_final_message()`.

        Raises:
            StreamInterrupted: the stream ended before its end; `partial` is the message so far.
        """
        return MessageStreamManager(lambda: self.create(**arguments, stream=True))

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
        **options: Unpack[CallOptions],
    ) -> MessageTokensCount:
        """Count the input tokens of a message request.

        `POST /v1/messages/count_tokens`

        Counts the input tokens that a message request would use, including its system prompt,
        tools, images and documents. No reply is generated.

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
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The number of input tokens.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages import MessageTokensCount

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
        return self._client.fetch(MessageTokensCount, call)


class AsyncMessages(AsyncResource):
    """Messages: create, count tokens; the conversation and the reply."""

    @cached_property
    def batches(self) -> AsyncMessagesBatches:
        """Message batches: many requests, processed in the background."""
        from .messages_batches import AsyncMessagesBatches

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

        `POST /v1/messages`

        Sends a conversation to a model and returns its next turn. The conversation may hold text,
        images, documents and tool results, and the reply may call tools. With `stream` set, the
        reply arrives piece by piece as server-sent events.

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
            stop_sequences: Strings that end generation when the model produces one; the reply then
                has the stop reason `stop_sequence`.
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
            stream: Whether the reply is delivered as server-sent events while it is generated; when
                absent, it is delivered whole.
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The generated message, or a stream of events when `stream` is true.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
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
            from ..models.messages_streaming import RawMessageStreamEvent

            return await self._client.events(RawMessageStreamEvent, call, done="message_stop")
        from ..models.messages import Message

        return await self._client.fetch(Message, call)

    def stream(
        self, **arguments: Unpack[MessagesCreateArguments]
    ) -> AsyncMessageStreamManager[RawMessageStreamEvent, Message]:
        """`create` as a stream that also puts the message together.

        `POST /v1/messages`

        Args:
            arguments: What `create` takes, without `stream`.

        Returns:
            For `async with`: the request is sent when the block begins, and the connection is
            freed when it ends. Inside, iterate the stream for events or its `text_stream` for text,
            then ask for `get_final_message()`.

        Raises:
            StreamInterrupted: the stream ended before its end; `partial` is the message so far.
        """
        return AsyncMessageStreamManager(lambda: self.create(**arguments, stream=True))

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
        **options: Unpack[CallOptions],
    ) -> MessageTokensCount:
        """Count the input tokens of a message request.

        `POST /v1/messages/count_tokens`

        Counts the input tokens that a message request would use, including its system prompt,
        tools, images and documents. No reply is generated.

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
            options: `extra_headers`, `extra_query`, `extra_body`, `timeout`, as in `CallOptions`.

        Returns:
            The number of input tokens.

        Raises:
            APIStatusError: the API answered with an error; the class tells which.
            APIConnectionError: there is no complete reply.
            RequestError: an argument cannot be sent.
        """
        from ..models.messages import MessageTokensCount

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
        return await self._client.fetch(MessageTokensCount, call)
