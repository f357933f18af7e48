# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Names for writing custom policies.

A policy is a callable that takes a `Request` and `forward`, and returns a flow. A flow is a
generator that yields `Send`, `Sleep`, `Discard` and `Read` steps and returns the response. See
`docs/reliability/README.md`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from api_claude_runtime.http.attempt import Attempt as Attempt
from api_claude_runtime.http.bounds import Bounds as Bounds
from api_claude_runtime.http.headers import Headers as Headers
from api_claude_runtime.http.request import Origin as Origin
from api_claude_runtime.http.request import Request as Request
from api_claude_runtime.pipeline.async_tracked_response import (
    AsyncTrackedResponse as AsyncTrackedResponse,
)
from api_claude_runtime.pipeline.events import BodyDone as BodyDone
from api_claude_runtime.pipeline.events import CallDone as CallDone
from api_claude_runtime.pipeline.events import Event as Event
from api_claude_runtime.pipeline.events import Wait as Wait
from api_claude_runtime.pipeline.flow import Discard as Discard
from api_claude_runtime.pipeline.flow import Exchange as Exchange
from api_claude_runtime.pipeline.flow import Flow as Flow
from api_claude_runtime.pipeline.flow import Forward as Forward
from api_claude_runtime.pipeline.flow import Policy as Policy
from api_claude_runtime.pipeline.flow import Read as Read
from api_claude_runtime.pipeline.flow import Received as Received
from api_claude_runtime.pipeline.flow import Respond as Respond
from api_claude_runtime.pipeline.flow import Run as Run
from api_claude_runtime.pipeline.flow import Send as Send
from api_claude_runtime.pipeline.flow import Sleep as Sleep
from api_claude_runtime.pipeline.flow import Step as Step
from api_claude_runtime.pipeline.flow import WaitFor as WaitFor
from api_claude_runtime.pipeline.flow import pipeline as pipeline
from api_claude_runtime.pipeline.steps.signal import Signal as Signal
from api_claude_runtime.pipeline.tracked_response import TrackedResponse as TrackedResponse
from api_claude_runtime.pipeline.usage.used import Used as Used
from api_claude_runtime.reliability.breaker.breaker import is_failure as is_failure
from api_claude_runtime.requests.timeouts import wire_timeout as wire_timeout

if not TYPE_CHECKING:  # otherwise a type checker would accept every name

    def __getattr__(name: str) -> Any:
        from api_claude_runtime.hints.lookup import module_error

        raise module_error(__name__, name)
