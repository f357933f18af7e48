# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Sessions: runs of an agent in an environment, and the threads of its subagents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params

BetaSessionCreateInitialEvent: TypeAlias = Union[
    "_params.BetaManagedAgentsUserMessageEventParams",
    "_params.BetaManagedAgentsUserDefineOutcomeEventParams",
]
"""An event to give to a session at its creation: a user message or the definition of an outcome."""


class SessionCreateParams(TypedDict):
    """Body of `sessions.create`."""

    agent: _params.BetaSessionCreateAgent
    """Agent to run: the identifier of an agent for its latest version, a reference to an agent and
    version, or a reference with settings that this session overrides.
    """
    environment_id: str
    """Identifier of the environment in which the agent's tools run."""
    budget: NotRequired[
        _params.BetaManagedAgentsBudgetLimitParam | _models.BetaManagedAgentsBudgetLimit
    ]
    """Limit on what the session may cost; leave it out for a session without a budget."""
    initial_events: NotRequired[Sequence[BetaSessionCreateInitialEvent]]
    """Events that the session gets right at its creation, which saves sending them in a second
    call: user messages and outcome definitions.
    """
    metadata: NotRequired[Mapping[str, str]]
    """Key-value pairs of your own to keep with the session, at most 16."""
    resources: NotRequired[Sequence[_params.BetaManagedAgentsResourceParams]]
    """Files, GitHub repositories and memory stores to make available in the session."""
    title: NotRequired[str | None]
    """Title of the session for people to read, at most 500 characters."""
    vault_ids: NotRequired[Sequence[str]]
    """Identifiers of the vaults whose credentials the session may use."""


class SessionUpdateParams(TypedDict):
    """Body of `sessions.update`."""

    agent: NotRequired[_params.BetaManagedAgentsSessionAgentUpdateParam]
    """Changes to the agent's configuration in this session only; the stored agent stays as it
    is.
    """
    budget: NotRequired[
        _params.BetaManagedAgentsBudgetLimitParam | _models.BetaManagedAgentsBudgetLimit | None
    ]
    """New limit on what the session may cost; null removes the budget."""
    metadata: NotRequired[Mapping[str, str | None] | None]
    """Key-value pairs of your own to keep with the session."""
    title: NotRequired[str | None]
    """New title of the session for people to read, 1 to 500 characters."""
    vault_ids: NotRequired[Sequence[str]]
    """Identifiers of the vaults whose credentials the session may use from now on."""


prepare(globals())
