# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Dreams: memory stores, consolidated in the background."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaDreamErrorObject(APIModel):
    """An error that made a dream fail."""

    message: str
    """Readable account of the error."""
    type: str
    """Kind of error."""


class BetaDreamMemoryStoreInput(APIModel):
    """A memory store that a dream works from."""

    memory_store_id: str
    """Identifier of the memory store."""
    type: Literal["memory_store"]


class BetaDreamSessionsInput(APIModel):
    """A set of sessions that a dream works from."""

    session_ids: list[str]
    """Identifiers of the sessions."""
    type: Literal["sessions"]


BetaDreamInput: TypeAlias = Annotated[
    BetaDreamMemoryStoreInput | BetaDreamSessionsInput | Unknown, Open("type")
]
"""An input that a dream works from: a memory store or a set of sessions."""


class BetaDreamModelConfig(APIModel):
    """The model that a dream uses, with its settings."""

    id: str
    """Identifier of the model."""
    speed: Literal["standard", "fast"] | str | None = None
    """Speed of inference, `standard` or `fast`; null or absent if it is not reported."""


class BetaDreamOutput(APIModel):
    """A memory store that a dream writes to."""

    memory_store_id: str
    """Identifier of the memory store."""
    type: Literal["memory_store"]


BetaDreamStatus: TypeAlias = Literal["pending", "running", "completed", "failed", "canceled"] | str
"""The status of a dream: `pending` before it starts, `running` while it works, then `completed`,
`failed` or `canceled`.
"""


class BetaDreamUsage(APIModel):
    """The tokens that a dream has used."""

    cache_creation_input_tokens: int
    """Input tokens that were written to the prompt cache."""
    cache_read_input_tokens: int
    """Input tokens that were read from the prompt cache."""
    input_tokens: int
    """Input tokens that were neither written to the prompt cache nor read from it."""
    output_tokens: int
    """Tokens that the model generated."""


class BetaOutputBehaviorCreateNew(APIModel):
    """The choice that a dream writes to a new memory store."""

    type: Literal["create_new"]


class BetaOutputBehaviorUpdateExisting(APIModel):
    """The choice that a dream updates an existing memory store."""

    memory_store_id: str
    """Identifier of the memory store that is updated."""
    type: Literal["update_existing"]


BetaOutputBehavior: TypeAlias = Annotated[
    BetaOutputBehaviorCreateNew | BetaOutputBehaviorUpdateExisting | Unknown, Open("type")
]
"""The choice of where a dream writes: to a new memory store, or to an existing one that it
updates.
"""


class BetaDream(APIModel):
    """A dream, which consolidates memories from memory stores and past sessions in the
    background.
    """

    id: str
    archived_at: datetime | None = None
    """When the dream was archived; null if it is not archived."""
    created_at: datetime
    ended_at: datetime | None = None
    """When the dream completed, failed or was canceled; null while it has not ended."""
    error: BetaDreamErrorObject | None = None
    """Why the dream failed; null if it has not failed."""
    inputs: list[BetaDreamInput]
    """Memory stores and sessions that the dream works from."""
    instructions: str | None = None
    """Guidance that the caller gave for the dream; null if there is none."""
    model: BetaDreamModelConfig
    """Model that does the work, with its settings."""
    output_behavior: BetaOutputBehavior
    """Whether the dream writes to a new memory store or updates an existing one."""
    outputs: list[BetaDreamOutput]
    """Memory stores that the dream writes to."""
    session_id: str | None = None
    """Identifier of the session in which the dream does its work; null if there is none."""
    status: BetaDreamStatus
    """Stage of the dream."""
    type: Literal["dream"]
    usage: BetaDreamUsage
    """Tokens that the dream has used."""
