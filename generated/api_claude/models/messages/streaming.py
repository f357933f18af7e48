# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Events of a streamed message."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .citations import CitationsDelta
from .code_results import (
    BashCodeExecutionToolResultBlock,
    CodeExecutionToolResultBlock,
    TextEditorCodeExecutionToolResultBlock,
)
from .config import Container
from .content import (
    BetaCompactionBlock,
    BetaFallbackBlock,
    BetaMCPToolResultBlock,
    BetaMCPToolUseBlock,
    ContainerUploadBlock,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolUseBlock,
)
from .context import BetaContextManagementResponse
from .messages import Message, RefusalStopDetails, StopReason
from .server_tools import BetaAdvisorToolResultBlock, ServerToolUseBlock, ToolSearchToolResultBlock
from .tool_changes import BetaMCPToolListingBlock
from .usage import (
    BetaFallbackCreditUsage,
    BetaInputTransformation,
    BetaIterationsUsage,
    OutputTokensDetails,
    ServerToolUsage,
)
from .web_results import WebFetchToolResultBlock, WebSearchToolResultBlock


class BetaCompactionContentBlockDelta(APIModel):
    """Content for the streamed compaction block."""

    content: str | None = None
    """Summary text for the block; null when there is no readable summary."""
    encrypted_content: str | None = None
    """Opaque data for the block, to be sent back unchanged; null when there is none."""
    type: Literal["compaction_delta"]


class InputJSONDelta(APIModel):
    """A piece of a streamed tool call's input."""

    partial_json: str
    """Fragment of JSON text; the fragments joined in order, once the block stops, form the `input`
    object.
    """
    type: Literal["input_json_delta"]


class MessageDeltaUsage(APIModel):
    """Usage of the streamed response so far, as running totals rather than increments."""

    cache_creation_input_tokens: int | None = None
    """Input tokens written to the prompt cache so far; null when not reported."""
    cache_read_input_tokens: int | None = None
    """Input tokens read from the prompt cache so far; null when not reported."""
    fallback_credit: BetaFallbackCreditUsage | None = None
    """Outcome of the request's fallback credit token; null when none was sent."""
    input_tokens: int | None = None
    """Input tokens so far that neither came from nor went to the prompt cache; null when not
    reported.
    """
    iterations: BetaIterationsUsage | None = None
    """Usage of each model call made for the request; null when not reported."""
    output_tokens: int
    """Output tokens so far."""
    output_tokens_details: OutputTokensDetails | None = None
    """Breakdown of the output tokens; null when not reported."""
    server_tool_use: ServerToolUsage | None = None
    """Number of requests made by server tools so far; null when none were used."""


class SignatureDelta(APIModel):
    """Signature of the streamed thinking block, sent shortly before the block stops."""

    signature: str
    """The block's signature, to be sent back unchanged in later requests."""
    type: Literal["signature_delta"]


class TextDelta(APIModel):
    """A piece of a streamed text block."""

    text: str
    """Text to append to the block's `text`."""
    type: Literal["text_delta"]


class ThinkingDelta(APIModel):
    """A piece of a streamed thinking block."""

    estimated_tokens: int | None = None
    """Estimated number of thinking tokens, for showing progress; null when not reported."""
    thinking: str
    """Text to append to the block's `thinking`."""
    type: Literal["thinking_delta"]


RawContentBlockDelta: TypeAlias = Annotated[
    TextDelta
    | InputJSONDelta
    | CitationsDelta
    | ThinkingDelta
    | SignatureDelta
    | BetaCompactionContentBlockDelta
    | Unknown,
    Open("type", hot=("text_delta", "input_json_delta", "thinking_delta", "signature_delta")),
]
"""Any piece of content that a streamed block can receive."""


class RawContentBlockDeltaEvent(APIModel):
    """Stream event that adds a piece to a content block."""

    delta: RawContentBlockDelta
    """The piece to add."""
    index: int
    """Position of the block in the response's `content`, counted from 0."""
    type: Literal["content_block_delta"]


RawContentBlockStartEventContentBlock: TypeAlias = Annotated[
    TextBlock
    | ThinkingBlock
    | RedactedThinkingBlock
    | ToolUseBlock
    | ServerToolUseBlock
    | WebSearchToolResultBlock
    | WebFetchToolResultBlock
    | BetaAdvisorToolResultBlock
    | CodeExecutionToolResultBlock
    | BashCodeExecutionToolResultBlock
    | TextEditorCodeExecutionToolResultBlock
    | ToolSearchToolResultBlock
    | BetaMCPToolUseBlock
    | BetaMCPToolResultBlock
    | ContainerUploadBlock
    | BetaCompactionBlock
    | BetaFallbackBlock
    | BetaMCPToolListingBlock
    | Unknown,
    Open("type", hot=("text", "thinking", "tool_use")),
]
"""Any content block that a stream can open."""


class RawContentBlockStartEvent(APIModel):
    """Stream event that opens a content block."""

    content_block: RawContentBlockStartEventContentBlock
    """The block in its initial state; text, thinking and tool input usually start empty and are
    filled by deltas.
    """
    index: int
    """Position of the block in the response's `content`, counted from 0."""
    type: Literal["content_block_start"]


class RawContentBlockStopEvent(APIModel):
    """Stream event that closes a content block, which is then complete."""

    index: int
    """Position of the block in the response's `content`, counted from 0."""
    type: Literal["content_block_stop"]


class RawMessageDeltaEventDelta(APIModel):
    """Top-level fields of the response that become known as it is streamed."""

    container: Container | None = None
    """Code execution container used for the request; null when none was used."""
    stop_details: RefusalStopDetails | None = None
    """Further detail about why generation stopped; null unless the stop reason has such detail."""
    stop_reason: StopReason | None = None
    """Why generation stopped; null while it is not yet known."""
    stop_sequence: str | None = None
    """The custom stop sequence that was hit; null when generation stopped for another reason."""


class RawMessageDeltaEvent(APIModel):
    """Stream event that updates the response's top-level fields, normally near its end."""

    context_management: BetaContextManagementResponse | None = None
    """Context edits that were applied to the request; null when context management was not in
    use.
    """
    delta: RawMessageDeltaEventDelta
    """New values of the response's top-level fields."""
    type: Literal["message_delta"]
    usage: MessageDeltaUsage
    """Usage up to this point, as running totals."""
    input_transformations: list[BetaInputTransformation] | None = None
    """Changes the API made to the submitted input before the model saw it; null when there is
    nothing to report.
    """


class RawMessageStartEvent(APIModel):
    """Stream event that opens the response, always the first of the response's events."""

    message: Message
    """The response in its initial state, with empty content and no stop reason."""
    type: Literal["message_start"]


class RawMessageStopEvent(APIModel):
    """Stream event that ends the response, with no further events after it."""

    type: Literal["message_stop"]


RawMessageStreamEvent: TypeAlias = Annotated[
    RawMessageStartEvent
    | RawMessageDeltaEvent
    | RawMessageStopEvent
    | RawContentBlockStartEvent
    | RawContentBlockDeltaEvent
    | RawContentBlockStopEvent
    | Unknown,
    Open("type"),
]
"""Any event of a streamed response, distinguished by its type."""
