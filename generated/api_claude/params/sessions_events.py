# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Events of a session: what the user says, and what the agent says and does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from .agents_content import (
        BetaManagedAgentsSystemMessageEventParams,
        BetaManagedAgentsUserDefineOutcomeEventParams,
        BetaManagedAgentsUserMessageEventParams,
    )
    from .sessions_tools import (
        BetaManagedAgentsUserCustomToolResultEventParams,
        BetaManagedAgentsUserToolConfirmationEventParams,
        BetaManagedAgentsUserToolResultEventParams,
    )


class BetaManagedAgentsUserInterruptEventParams(TypedDict):
    """A request to send that the agent stop what it is doing."""

    type: Literal["user.interrupt"]
    session_thread_id: NotRequired[str | None]
    """Identifier of the one thread to interrupt; null or left out to name none."""


BetaManagedAgentsEventParams: TypeAlias = Union[
    "BetaManagedAgentsUserMessageEventParams",
    "BetaManagedAgentsUserInterruptEventParams",
    "BetaManagedAgentsUserToolConfirmationEventParams",
    "BetaManagedAgentsUserCustomToolResultEventParams",
    "BetaManagedAgentsUserDefineOutcomeEventParams",
    "BetaManagedAgentsUserToolResultEventParams",
    "BetaManagedAgentsSystemMessageEventParams",
]
"""An event to send to a session; `type` tells its kind."""
