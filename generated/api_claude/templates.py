# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Templates of requests: reusable arguments of the methods that create messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.helpers.templates.template import BaseTemplate

if TYPE_CHECKING:
    from typing import Self, Unpack

    from .params.messages.messages import (
        BetaMessagesCountTokensArguments,
        BetaMessagesCreateArguments,
        BetaMessagesRunToolsArguments,
        BetaMessagesTemplateArguments,
        MessageCreateParamsNonStreaming,
        MessagesCountTokensArguments,
        MessagesCreateArguments,
        MessagesRunToolsArguments,
        MessagesTemplateArguments,
    )


class Template(BaseTemplate):
    """Reusable arguments of `client.messages.create`.

        short = Template(model="claude-sonnet-4-6", max_tokens=256)
        message = client.messages.create(**short.arguments(messages=[...]))

    A template never changes. `with_` and `short | other` return a new template: an argument of the
    right one replaces that of the left one as a whole. `OMIT` as a value removes an argument.

    Raises:
        TypeError: An argument has an unknown name.
    """

    __slots__ = ()

    _required = ("max_tokens", "messages", "model")

    def __init__(self, **arguments: Unpack[MessagesTemplateArguments]) -> None:
        super().__init__(arguments)

    def with_(self, **arguments: Unpack[MessagesTemplateArguments]) -> Self:
        """Return a template with these arguments added or replaced; `OMIT` removes one."""
        return self._with(arguments)

    def arguments(self, **arguments: Unpack[MessagesTemplateArguments]) -> MessagesCreateArguments:
        """Return the arguments of a call of `create`, `stream`, `parse` or `stream_parsed`.

        Args:
            arguments: Further arguments, such as `messages`. They replace those of the template.

        Raises:
            RequestError: `max_tokens`, `messages` or `model` is missing.
            TypeError: An argument has an unknown name.
        """
        return cast("MessagesCreateArguments", self._whole(arguments))

    def tool_arguments(
        self, **arguments: Unpack[MessagesTemplateArguments]
    ) -> MessagesRunToolsArguments:
        """Return the arguments of a call of `run_tools` or `stream_tools`, except `tools`.

        Args:
            arguments: Further arguments; see `arguments`.

        Raises:
            RequestError: `tools` is given, which the caller passes to `run_tools` itself. Or an
                argument is missing.
            TypeError: An argument has an unknown name.
        """
        return cast("MessagesRunToolsArguments", self._without_tools(arguments))

    def count_arguments(
        self, **arguments: Unpack[MessagesTemplateArguments]
    ) -> MessagesCountTokensArguments:
        """Return the arguments of a call of `count_tokens`, without those that it does not have.

        Args:
            arguments: Further arguments; see `arguments`.

        Raises:
            RequestError: `messages` or `model` is missing.
            TypeError: An argument has an unknown name.
        """
        return cast("MessagesCountTokensArguments", self._for_count(arguments))

    def batch_params(
        self, **arguments: Unpack[MessagesTemplateArguments]
    ) -> MessageCreateParamsNonStreaming:
        """Return the `params` of a request of a batch.

        Args:
            arguments: Further arguments; see `arguments`.

        Raises:
            RequestError: An argument is given that a request of a batch does not have, such as
                `timeout` or a header. Or an argument is missing.
            TypeError: An argument has an unknown name.
        """
        return cast("MessageCreateParamsNonStreaming", self._for_batch(arguments))

    @classmethod
    def chat(cls, **arguments: Unpack[MessagesTemplateArguments]) -> Self:
        """Return a template for a conversation with a person: effort `medium`, `max_tokens` 4096,
        and a short system prompt.

        Args:
            arguments: Arguments to add, such as `model`, or to replace.
        """
        return cls._ready("chat", arguments)

    @classmethod
    def code(cls, **arguments: Unpack[MessagesTemplateArguments]) -> Self:
        """Return a template for writing and changing program code: effort `high`, `max_tokens`
        16384, and a short system prompt.

        Args:
            arguments: Arguments to add, such as `model`, or to replace.
        """
        return cls._ready("code", arguments)

    @classmethod
    def factual(cls, **arguments: Unpack[MessagesTemplateArguments]) -> Self:
        """Return a template for questions that have one correct answer: effort `medium`,
        `max_tokens` 2048, and a short system prompt.

        Args:
            arguments: Arguments to add, such as `model`, or to replace.
        """
        return cls._ready("factual", arguments)

    @classmethod
    def summary(cls, **arguments: Unpack[MessagesTemplateArguments]) -> Self:
        """Return a template for summaries of given texts: effort `low`, `max_tokens` 1024, and a
        short system prompt.

        Args:
            arguments: Arguments to add, such as `model`, or to replace.
        """
        return cls._ready("summary", arguments)

    @classmethod
    def creative(cls, **arguments: Unpack[MessagesTemplateArguments]) -> Self:
        """Return a template for stories, slogans and other creative texts: effort `medium`,
        `max_tokens` 4096, and a short system prompt.

        Args:
            arguments: Arguments to add, such as `model`, or to replace.
        """
        return cls._ready("creative", arguments)

    @staticmethod
    def _argument_types() -> tuple[Any, Any, Any]:
        from . import params

        return (
            params.MessagesTemplateArguments,
            params.MessagesCountTokensArguments,
            params.MessageCreateParamsNonStreaming,
        )


class BetaTemplate(BaseTemplate):
    """Reusable arguments of `client.beta.messages.create`.

        short = BetaTemplate(model="claude-sonnet-4-6", max_tokens=256)
        message = client.beta.messages.create(**short.arguments(messages=[...]))

    A template never changes. `with_` and `short | other` return a new template: an argument of the
    right one replaces that of the left one as a whole. `OMIT` as a value removes an argument.

    Raises:
        TypeError: An argument has an unknown name.
    """

    __slots__ = ()

    _required = ("max_tokens", "messages", "model")

    def __init__(self, **arguments: Unpack[BetaMessagesTemplateArguments]) -> None:
        super().__init__(arguments)

    def with_(self, **arguments: Unpack[BetaMessagesTemplateArguments]) -> Self:
        """Return a template with these arguments added or replaced; `OMIT` removes one."""
        return self._with(arguments)

    def arguments(
        self, **arguments: Unpack[BetaMessagesTemplateArguments]
    ) -> BetaMessagesCreateArguments:
        """Return the arguments of a call of `create`, `stream`, `parse` or `stream_parsed`.

        Args:
            arguments: Further arguments, such as `messages`. They replace those of the template.

        Raises:
            RequestError: `max_tokens`, `messages` or `model` is missing.
            TypeError: An argument has an unknown name.
        """
        return cast("BetaMessagesCreateArguments", self._whole(arguments))

    def tool_arguments(
        self, **arguments: Unpack[BetaMessagesTemplateArguments]
    ) -> BetaMessagesRunToolsArguments:
        """Return the arguments of a call of `run_tools` or `stream_tools`, except `tools`.

        Args:
            arguments: Further arguments; see `arguments`.

        Raises:
            RequestError: `tools` is given, which the caller passes to `run_tools` itself. Or an
                argument is missing.
            TypeError: An argument has an unknown name.
        """
        return cast("BetaMessagesRunToolsArguments", self._without_tools(arguments))

    def count_arguments(
        self, **arguments: Unpack[BetaMessagesTemplateArguments]
    ) -> BetaMessagesCountTokensArguments:
        """Return the arguments of a call of `count_tokens`, without those that it does not have.

        Args:
            arguments: Further arguments; see `arguments`.

        Raises:
            RequestError: `messages` or `model` is missing.
            TypeError: An argument has an unknown name.
        """
        return cast("BetaMessagesCountTokensArguments", self._for_count(arguments))

    def batch_params(
        self, **arguments: Unpack[BetaMessagesTemplateArguments]
    ) -> MessageCreateParamsNonStreaming:
        """Return the `params` of a request of a batch.

        Args:
            arguments: Further arguments; see `arguments`.

        Raises:
            RequestError: An argument is given that a request of a batch does not have, such as
                `timeout` or a header. Or an argument is missing.
            TypeError: An argument has an unknown name.
        """
        return cast("MessageCreateParamsNonStreaming", self._for_batch(arguments))

    @classmethod
    def chat(cls, **arguments: Unpack[BetaMessagesTemplateArguments]) -> Self:
        """Return a template for a conversation with a person: effort `medium`, `max_tokens` 4096,
        and a short system prompt.

        Args:
            arguments: Arguments to add, such as `model`, or to replace.
        """
        return cls._ready("chat", arguments)

    @classmethod
    def code(cls, **arguments: Unpack[BetaMessagesTemplateArguments]) -> Self:
        """Return a template for writing and changing program code: effort `high`, `max_tokens`
        16384, and a short system prompt.

        Args:
            arguments: Arguments to add, such as `model`, or to replace.
        """
        return cls._ready("code", arguments)

    @classmethod
    def factual(cls, **arguments: Unpack[BetaMessagesTemplateArguments]) -> Self:
        """Return a template for questions that have one correct answer: effort `medium`,
        `max_tokens` 2048, and a short system prompt.

        Args:
            arguments: Arguments to add, such as `model`, or to replace.
        """
        return cls._ready("factual", arguments)

    @classmethod
    def summary(cls, **arguments: Unpack[BetaMessagesTemplateArguments]) -> Self:
        """Return a template for summaries of given texts: effort `low`, `max_tokens` 1024, and a
        short system prompt.

        Args:
            arguments: Arguments to add, such as `model`, or to replace.
        """
        return cls._ready("summary", arguments)

    @classmethod
    def creative(cls, **arguments: Unpack[BetaMessagesTemplateArguments]) -> Self:
        """Return a template for stories, slogans and other creative texts: effort `medium`,
        `max_tokens` 4096, and a short system prompt.

        Args:
            arguments: Arguments to add, such as `model`, or to replace.
        """
        return cls._ready("creative", arguments)

    @staticmethod
    def _argument_types() -> tuple[Any, Any, Any]:
        from . import params

        return (
            params.BetaMessagesTemplateArguments,
            params.BetaMessagesCountTokensArguments,
            params.MessageCreateParamsNonStreaming,
        )
