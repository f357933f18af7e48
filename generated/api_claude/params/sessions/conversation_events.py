# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Events of a session: messages of the user, and messages and actions of the
agent.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params


class BetaManagedAgentsUserInterruptEventParams(TypedDict):
    """A request to send that the agent stop what it is doing."""

    type: Literal["user.interrupt"]
    session_thread_id: NotRequired[str | None]
    """Identifier of the one thread to interrupt; null or left out to name none."""


BetaManagedAgentsEventParams: TypeAlias = Union[
    "_params.BetaManagedAgentsUserMessageEventParams",
    BetaManagedAgentsUserInterruptEventParams,
    "_params.BetaManagedAgentsUserToolConfirmationEventParams",
    "_params.BetaManagedAgentsUserCustomToolResultEventParams",
    "_params.BetaManagedAgentsUserDefineOutcomeEventParams",
    "_params.BetaManagedAgentsUserToolResultEventParams",
    "_params.BetaManagedAgentsSystemMessageEventParams",
]
"""An event to send to a session; `type` is its kind."""


prepare(globals())
