"""Token counts as the conventions of OpenTelemetry define them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from api_claude_runtime.replies.fields import count, field

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.usage.used import Used

    from .libraries import Libraries

_BUCKETS = [4**power for power in range(14)]


class Tokens(NamedTuple):
    """The tokens of one message. `input` includes those of the prompt cache."""

    input: int | None
    output: int | None
    cache_read: int | None
    cache_write: int | None
    thinking: int | None


def tokens_of(usage: Any) -> Tokens:
    """Return the token counts in the `usage` of a message."""
    fresh, output = count(usage, "input_tokens"), count(usage, "output_tokens")
    read = count(usage, "cache_read_input_tokens")
    write = count(usage, "cache_creation_input_tokens")
    total = None if fresh is None else fresh + (read or 0) + (write or 0)
    details = field(usage, "output_tokens_details")
    return Tokens(total, output, read, write, count(details, "thinking_tokens"))


class TokenUsage:
    """Records the tokens of messages that have no span of their own."""

    def __init__(self, libraries: Libraries) -> None:
        self._histogram = libraries.meter.create_histogram(
            "gen_ai.client.token.usage",
            "{token}",
            "Number of input and output tokens used by GenAI clients",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )

    def record(self, used: Used, provider: str) -> None:
        """Record the tokens of a message, unless a cache answered."""
        if used.cached:
            return
        tokens = tokens_of(used.usage)
        attributes = {
            "gen_ai.operation.name": "chat",
            "gen_ai.provider.name": provider,
        }
        if used.model is not None:
            attributes["gen_ai.response.model"] = used.model
        for kind, number in (("input", tokens.input), ("output", tokens.output)):
            if number is not None:
                self._histogram.record(number, {**attributes, "gen_ai.token.type": kind})
