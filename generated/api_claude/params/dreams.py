# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Dreams: memory stores, consolidated in the background."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from .. import models as _models


class BetaDreamModelConfigParam(TypedDict):
    """The model for a dream to use, with settings."""

    id: str
    """Identifier of the model, 1 to 256 characters."""
    speed: NotRequired[Literal["standard", "fast"] | None]
    """Speed of inference, `standard` or `fast`; the default is `standard`."""


BetaDreamCreateModel: TypeAlias = Union[
    str, BetaDreamModelConfigParam, "_models.BetaDreamModelConfig"
]
"""The model for a dream to use: its ID, or an object with further settings."""


class BetaDreamMemoryStoreInputParam(TypedDict):
    """A memory store for a dream to work from."""

    memory_store_id: str
    """Identifier of the memory store."""
    type: Literal["memory_store"]


class BetaDreamSessionsInputParam(TypedDict):
    """A set of sessions for a dream to work from."""

    session_ids: Sequence[str]
    """Identifiers of the sessions."""
    type: Literal["sessions"]


BetaDreamInputParam: TypeAlias = Union[
    BetaDreamMemoryStoreInputParam, BetaDreamSessionsInputParam, "_models.BetaDreamInput"
]
"""An input for a dream to work from: a memory store or a set of sessions."""


BetaDreamStatus: TypeAlias = Literal["pending", "running", "completed", "failed", "canceled"]
"""The status of a dream: `pending` before it starts, `running` while it works, then `completed`,
`failed` or `canceled`.
"""


class BetaOutputBehaviorCreateNewParam(TypedDict):
    """The choice for a dream to write to a new memory store."""

    type: Literal["create_new"]


class BetaOutputBehaviorUpdateExistingParam(TypedDict):
    """The choice for a dream to update an existing memory store."""

    memory_store_id: str
    """Identifier of the memory store to update."""
    type: Literal["update_existing"]


BetaOutputBehaviorParam: TypeAlias = Union[
    BetaOutputBehaviorCreateNewParam,
    BetaOutputBehaviorUpdateExistingParam,
    "_models.BetaOutputBehavior",
]
"""The choice of where a dream is to write: to a new memory store, or to an existing one that it
updates.
"""


class DreamCreateParams(TypedDict):
    """Body of `dreams.create`."""

    inputs: Sequence[BetaDreamInputParam]
    """Memory stores and sessions that the dream works from."""
    model: BetaDreamCreateModel
    """Model that does the work, as an ID or as an object with further settings."""
    instructions: NotRequired[str | None]
    """Guidance for the dream, 1 to 4096 characters; null or absent gives none."""
    output_behavior: NotRequired[BetaOutputBehaviorParam]
    """Whether the dream writes to a new memory store or updates an existing one."""


prepare(globals())
