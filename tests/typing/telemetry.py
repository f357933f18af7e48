"""The types of log lines and of OpenTelemetry, for type checkers."""

from typing import assert_type

from opentelemetry.util.genai.handler import (  # pyright: ignore[reportMissingTypeStubs] - it has types
    TelemetryHandler,
)

from api_claude import (
    AsyncClient,
    AsyncToolRun,
    Client,
    Metrics,
    OpenTelemetry,
    Policy,
    Retry,
    StreamedToolRun,
    ToolRun,
    combine_listeners,
    log_events,
)
from api_claude.models import Message, RawMessageStreamEvent

telemetry = OpenTelemetry(content=True)
policy: Policy = telemetry
client = Client(policies=[telemetry, Retry()], on_event=log_events())
aclient = AsyncClient(policies=[telemetry], on_event=combine_listeners(log_events(), Metrics()))
assert_type(telemetry.handler, TelemetryHandler)


def agents(
    run: ToolRun[Message],
    streamed: StreamedToolRun[RawMessageStreamEvent, Message],
    arun: AsyncToolRun[Message],
) -> None:
    with telemetry.agent(run, name="weather") as found:
        assert_type(found, ToolRun[Message])
    with telemetry.agent(streamed) as streaming:
        assert_type(streaming, StreamedToolRun[RawMessageStreamEvent, Message])
    with telemetry.agent(arun) as asynchronous:
        assert_type(asynchronous, AsyncToolRun[Message])
