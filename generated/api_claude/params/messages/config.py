# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. What a request may set beside the conversation: output format, cache control,
metadata, container.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare


class BetaSystemMessageOutputConfigParam(TypedDict):
    """Output settings that a system message inside the conversation can change."""

    effort: NotRequired[Literal["low", "medium", "high", "xhigh", "max"] | None]
    """Effort the model puts into its output from this point on; null changes nothing."""


class BetaTokenTaskBudgetParam(TypedDict):
    """Token budget for a whole task, which can span several requests."""

    total: int
    """Tokens available for the task, at least 1024."""
    type: Literal["tokens"]
    remaining: NotRequired[int | None]
    """Tokens of the budget still unspent; null or absent means the whole of `total`."""


class CacheControlEphemeralParam(TypedDict):
    """Cache breakpoint: the prompt up to and including the marked block can be reused by later
    requests.
    """

    type: Literal["ephemeral"]
    ttl: NotRequired[Literal["5m", "1h"]]
    """How long the cached prefix is kept after its last use: 5 minutes (the default) or 1 hour."""


class SkillParams(TypedDict):
    """Skill to load in a container."""

    skill_id: str
    """Identifier of the skill."""
    type: Literal["anthropic", "custom"]
    """Whether the skill is provided by Anthropic or uploaded by the organization."""
    version: NotRequired[str]
    """Version of the skill to load; when absent, the latest."""


class ContainerParams(TypedDict):
    """Container to use for code execution and what to load in it."""

    id: NotRequired[str | None]
    """Identifier of an existing container to reuse; null or absent starts a new one."""
    skills: NotRequired[Sequence[SkillParams] | None]
    """Skills to load in the container, at most 8; null or absent loads none."""


class ImageTransformationsParam(TypedDict):
    """Changes the API may make to an image before the model sees it."""

    oversized_image: NotRequired[Literal["downsize", "error"]]
    """What to do with an image above the size limits: scale it down, or reject the request."""


class JSONOutputFormatParam(TypedDict):
    """Structured output: the response's text is JSON that follows a schema."""

    schema: Mapping[str, Any]
    """JSON Schema that the output follows."""
    type: Literal["json_schema"]


MessageCreateParamsContainerParam: TypeAlias = Union[ContainerParams, str]
"""Container settings, or just the identifier of a container to reuse."""


class MetadataParam(TypedDict):
    """Information about a request that is not part of the prompt."""

    user_id: NotRequired[str | None]
    """Opaque identifier of the end user, such as a UUID or hash, at most 512 characters; it should
    not contain a name, email address or other personal data.
    """


class OutputConfigParam(TypedDict):
    """Settings for the output the model generates."""

    effort: NotRequired[Literal["low", "medium", "high", "xhigh", "max"] | None]
    """How many tokens the model is inclined to spend on the answer, trading thoroughness for speed
    and cost; null or absent uses the model's default.
    """
    format: NotRequired[JSONOutputFormatParam | None]
    """Format that the output must follow; null or absent leaves it free."""
    task_budget: NotRequired[BetaTokenTaskBudgetParam | None]
    """Token budget the model should keep the whole task within; null or absent sets none."""


prepare(globals())
