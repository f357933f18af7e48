"""`Libraries`: what this folder uses of the packages of OpenTelemetry."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from api_claude_runtime import __version__
from api_claude_runtime.errors.base import ConfigurationError

if TYPE_CHECKING:
    # The package has types but does not declare it.
    import opentelemetry.util.genai.handler as _handler  # pyright: ignore[reportMissingTypeStubs]
    import opentelemetry.util.genai.invocation as _calls  # pyright: ignore[reportMissingTypeStubs]
    from opentelemetry._logs import LoggerProvider
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    TelemetryHandler: TypeAlias = _handler.TelemetryHandler
    GenAIInvocation: TypeAlias = _calls.GenAIInvocation
    InferenceInvocation: TypeAlias = _calls.InferenceInvocation

SCOPE = "api_claude"
"""The name of the instrumentation scope."""


class Libraries:
    """Functions and objects of OpenTelemetry.

    They are imported when it is created, since no other part of the package needs them.
    """

    def __init__(
        self,
        tracer_provider: TracerProvider | None,
        meter_provider: MeterProvider | None,
        logger_provider: LoggerProvider | None,
    ) -> None:
        """Import the packages.

        Raises:
            ConfigurationError: They are not installed, or in a version that does not fit.
        """
        try:
            from opentelemetry import context, metrics, trace
            from opentelemetry.trace.propagation import tracecontext
            from opentelemetry.util.genai import (  # pyright: ignore[reportMissingTypeStubs] - as above
                handler,
                types,
                utils,
                version,
            )
        except ImportError:
            raise ConfigurationError(
                "OpenTelemetry requires the package opentelemetry-util-genai:"
                ' pip install "api-claude[otel]"'
            ) from None
        try:
            self.handler = handler.TelemetryHandler(
                tracer_provider=tracer_provider,
                meter_provider=meter_provider,
                logger_provider=logger_provider,
                instrumentation_scope_name=SCOPE,
                instrumentation_scope_version=__version__,
            )
        except TypeError as error:
            raise ConfigurationError(
                f"OpenTelemetry cannot use opentelemetry-util-genai {version.__version__}"
                f' ({error}): pip install "api-claude[otel]" installs a version that fits'
            ) from error
        self.tracer = trace.get_tracer(SCOPE, __version__, tracer_provider)
        self.meter = metrics.get_meter(SCOPE, __version__, meter_provider)
        self.observation = metrics.Observation
        self.current = context.get_current
        self.attach = context.attach
        self.detach = context.detach
        self.in_context = trace.set_span_in_context
        self.client_kind = trace.SpanKind.CLIENT
        self.failed = trace.StatusCode.ERROR
        # Not the global propagator: it may send baggage, which the caller did not mean for the API.
        self.inject = tracecontext.TraceContextTextMapPropagator().inject
        self.error = types.Error
        self.types = types
        self.dumps = utils.gen_ai_json_dumps
