"""`OpenTelemetry`: a policy that reports calls as spans and metrics of OpenTelemetry."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, TypeVar, cast

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.pipeline.flow import Flow, Forward, Policy, Send, Sleep, WaitFor
from api_claude_runtime.pipeline.listeners import call_listener
from api_claude_runtime.pipeline.steps.relay import relay

from .attempts import Attempts
from .libraries import Libraries
from .rate_limits import RateLimitGauges
from .token_usage import TokenUsage
from .urls import path_of

if TYPE_CHECKING:
    from opentelemetry._logs import LoggerProvider
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    from api_claude_runtime.helpers.tools.run.base_run import BaseRun
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import AnyResponse, Step

    from .call_span import CallSpan
    from .libraries import TelemetryHandler

    R = TypeVar("R", bound=BaseRun[Any])

__all__ = ("OpenTelemetry",)


class OpenTelemetry(Policy):
    """A policy that reports each call as a span, with a child span for each attempt, and metrics.

    It must be the first policy of a client, because it reports what the policies after it do:
    `Client(policies=[OpenTelemetry(), Retry()])`. It changes nothing about the calls, except that
    each attempt carries a `traceparent` header with the id of its own span. Names and attributes
    follow the conventions of OpenTelemetry for generative AI. One object serves all clients of a
    program.

    Args:
        tracer_provider: Where spans go. Default: the global provider.
        meter_provider: Where metrics go. Default: the global provider.
        logger_provider: Where the events go that the environment variable
            `OTEL_INSTRUMENTATION_GENAI_EMIT_EVENT` asks for. Default: the global provider.
        content: Whether prompts, responses, tool definitions, and the input and the results of
            tools are reported. They may be confidential.
        propagate: Whether the headers `traceparent` and `tracestate` are sent.

    Raises:
        ConfigurationError: The extra `otel` is not installed, or a setting is invalid.
    """

    def __init__(
        self,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        logger_provider: LoggerProvider | None = None,
        *,
        content: bool = False,
        propagate: bool = True,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        for name, value in (("content", content), ("propagate", propagate)):
            if not isinstance(value, bool):
                raise ConfigurationError(f"{name} must be True or False, not {shown(value)}")
        for name, provider, method in (
            ("tracer_provider", tracer_provider, "get_tracer"),
            ("meter_provider", meter_provider, "get_meter"),
            ("logger_provider", logger_provider, "get_logger"),
        ):
            if provider is not None and not hasattr(provider, method):
                kind = type(provider).__name__
                raise ConfigurationError(f"{name} must be a provider of OpenTelemetry, not {kind}")
        self.content = content
        self.propagate = propagate
        self._clock = clock
        self._libraries = Libraries(tracer_provider, meter_provider, logger_provider)
        self._limits = RateLimitGauges(self._libraries)
        self._tokens = TokenUsage(self._libraries)

    def __repr__(self) -> str:
        return f"OpenTelemetry(content={self.content}, propagate={self.propagate})"

    @property
    def handler(self) -> TelemetryHandler:
        """The handler of opentelemetry-util-genai, for spans of your own."""
        return self._libraries.handler

    def check_outer(self, policies: Sequence[Policy]) -> None:
        """Check that no policy is outside of this one.

        Raises:
            ConfigurationError: There is one.
        """
        if any(isinstance(each, OpenTelemetry) for each in policies):
            raise ConfigurationError(
                "policies must contain one OpenTelemetry at most: a second one would report each"
                " call and each attempt again"
            )
        if policies:
            raise ConfigurationError(
                "OpenTelemetry must be the first policy, because it reports the attempts and"
                f" waits of the policies after it: move it before {policies[0]!r}"
            )

    def agent(self, run: R, *, name: str | None = None) -> AbstractContextManager[R]:
        """Report a tool run as the span of an agent, with a child span for each tool.

        Use it around everything that reads the run, also that of an `AsyncClient`:

            with telemetry.agent(client.messages.run_tools(...), name="weather") as run:
                message = run.until_done()

        Args:
            run: The run that `run_tools` or `stream_tools` returned.
            name: The name of the agent, for the name of the span, `invoke_agent {name}`.

        Raises:
            ConfigurationError: `run` is not a tool run.
        """
        from api_claude_runtime.helpers.tools.run.base_run import BaseRun

        if not isinstance(cast("object", run), BaseRun):
            kind = type(run).__name__
            raise ConfigurationError(
                f"run must be the result of run_tools or stream_tools, not {kind}"
            )
        from .agent import agent_span

        return agent_span(self._libraries, run, name, content=self.content)

    def __call__(self, request: Request, forward: Forward) -> Flow:
        # A span processor or a sampler of the program may raise. The call goes on without spans.
        span = call_listener(self._start, request)
        if span is None:
            return (yield from forward(request))
        attempts = Attempts(self._libraries, span.context, propagate=self.propagate)
        try:
            response = yield from relay(
                forward(request), lambda step: self._perform(step, attempts)
            )
        except BaseException as error:
            call_listener(span.fail, error, attempts.count)
            raise
        call_listener(span.respond, response, attempts.count)
        return response

    def _start(self, request: Request) -> CallSpan:
        path = path_of(request)
        if path == "/v1/messages" and request.method == "POST":
            from .chat_span import ChatSpan

            content = None
            if self.content:
                from .content.content import Content

                content = Content(self._libraries)
            return ChatSpan(self._libraries, request, content)
        from .endpoint_span import EndpointSpan

        return EndpointSpan(self._libraries, self._tokens, request, path)

    def _send(self, step: Send, attempts: Attempts) -> Flow:
        outgoing = attempts.start(step.request)
        try:
            response: AnyResponse = yield Send(outgoing)
        except BaseException as error:
            call_listener(attempts.fail, error)
            raise
        call_listener(self._limits.keep, outgoing, response.headers)
        call_listener(attempts.respond, response)
        return response

    def _perform(self, step: Step, attempts: Attempts) -> Flow | Generator[Step, Any, Any] | None:
        if isinstance(step, Send):
            return self._send(step, attempts)
        if isinstance(step, WaitFor):
            return self._wait(step, attempts)
        if isinstance(step, Sleep):
            attempts.wait(step.seconds, step.reason)
        return None

    def _wait(self, step: WaitFor, attempts: Attempts) -> Generator[Step, Any, Any]:
        began = self._clock()
        try:
            return (yield step)
        finally:
            attempts.wait(self._clock() - began, step.reason)
