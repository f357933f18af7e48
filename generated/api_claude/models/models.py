# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Models: those that are available, with their capabilities."""

from datetime import datetime
from typing import Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel


class CapabilitySupport(APIModel):
    """Whether a model supports one capability."""

    supported: bool
    """True if the model supports the capability."""


class BetaCompactionCapability(APIModel):
    """A model's support for compaction."""

    summarize: CapabilitySupport
    """Whether the model supports compaction by summary."""
    supported: bool
    """Whether the model supports compaction at all."""


class ContextManagementCapability(APIModel):
    """A model's support for context management and for each context edit."""

    clear_thinking_20251015: CapabilitySupport | None = None
    """Whether the model supports the edit that clears thinking; null or absent when not
    reported.
    """
    clear_tool_uses_20250919: CapabilitySupport | None = None
    """Whether the model supports the edit that clears tool calls; null or absent when not
    reported.
    """
    compact_20260112: CapabilitySupport | None = None
    """Whether the model supports the edit that compacts the conversation; null or absent when not
    reported.
    """
    supported: bool
    """Whether the model supports context management at all."""


class EffortCapability(APIModel):
    """A model's support for the effort setting and for each of its levels."""

    high: CapabilitySupport
    """Whether the model supports effort level `high`."""
    low: CapabilitySupport
    """Whether the model supports effort level `low`."""
    max: CapabilitySupport
    """Whether the model supports effort level `max`."""
    medium: CapabilitySupport
    """Whether the model supports effort level `medium`."""
    supported: bool
    """Whether the model supports the effort setting at all."""
    xhigh: CapabilitySupport | None = None
    """Whether the model supports effort level `xhigh`; null or absent when not reported."""


class ServerToolsCapability(APIModel):
    """A model's support for server-run tools."""

    code_execution: CapabilitySupport
    """Whether the model supports the code execution tool."""
    supported: bool
    """Whether the model supports server-run tools at all."""
    web_search: CapabilitySupport
    """Whether the model supports the web search tool."""


class ThinkingTypes(APIModel):
    """Which `type` values of the thinking settings a model accepts."""

    adaptive: CapabilitySupport
    """Whether the model accepts thinking of type `adaptive`."""
    between_tools: CapabilitySupport
    """Whether the model accepts thinking of type `between_tools`."""
    disabled: CapabilitySupport
    """Whether the model accepts thinking of type `disabled`."""
    enabled: CapabilitySupport
    """Whether the model accepts thinking of type `enabled`."""


class ThinkingCapability(APIModel):
    """A model's support for thinking."""

    supported: bool
    """Whether the model supports thinking at all."""
    types: ThinkingTypes
    """Which thinking settings the model accepts."""


class ModelCapabilities(APIModel):
    """What a model supports."""

    batch: CapabilitySupport
    """Whether the model supports message batches."""
    citations: CapabilitySupport
    """Whether the model supports citations."""
    code_execution: CapabilitySupport
    """Whether the model supports the code execution tool."""
    compaction: BetaCompactionCapability | None = None
    """Whether the model supports compaction, and of what kind; null or absent when not reported."""
    context_management: ContextManagementCapability
    """Whether the model supports context management, and which context edits."""
    effort: EffortCapability
    """Whether the model supports the effort setting, and which levels."""
    image_input: CapabilitySupport
    """Whether the model supports images as input."""
    pdf_input: CapabilitySupport
    """Whether the model supports PDF documents as input."""
    server_tools: ServerToolsCapability
    """Whether the model supports server-run tools, and which."""
    structured_outputs: CapabilitySupport
    """Whether the model supports output that follows a given JSON Schema."""
    thinking: ThinkingCapability
    """Whether the model supports thinking, and which kinds."""


ModelLine: TypeAlias = Literal["haiku", "sonnet", "opus", "fable", "mythos"] | str
"""Family of models: Haiku, Sonnet, Opus, Fable or Mythos."""


class ModelInfo(APIModel):
    """Model that the API offers, with its limits and capabilities."""

    id: str
    """ID of the model, as given in the `model` parameter of a request."""
    allowed_fallback_models: list[str] | None = None
    """IDs of the models a request to this one may fall back to; null or absent when not
    reported.
    """
    capabilities: ModelCapabilities | None = None
    """What the model supports; null or absent when not reported."""
    created_at: datetime
    """When the model was released; the Unix epoch may stand for an unknown date."""
    deprecated_at: datetime | None = None
    """When the model became or becomes deprecated; null when no date is set."""
    display_name: str
    """Name of the model for people to read."""
    lifecycle: Literal["active", "deprecated", "retired"] | str
    """Stage of life: `active`, `deprecated` (still usable, to be withdrawn) or `retired` (no longer
    usable).
    """
    line: ModelLine | None = None
    """Family the model belongs to; null when it belongs to none."""
    max_input_tokens: int | None = None
    """Maximum number of input tokens, that is, the size of the context window; null or absent when
    not reported.
    """
    max_tokens: int | None = None
    """Highest value a request may give for `max_tokens`; null or absent when not reported."""
    retires_at: datetime | None = None
    """When the model was or is due to be retired; null when no date is set."""
    type: Literal["model"]
