"""Spans, metrics and log lines of a call, a stream and a tool run, all from this process."""

from __future__ import annotations

import argparse
import logging

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from api_claude import Client, OpenTelemetry, Retry, log_events


def get_time(city: str) -> str:
    """The local time in a city.

    Args:
        city: Name of the city.
    """
    return f"It is noon in {city}."


def show(spans: tuple[ReadableSpan, ...], parent: int | None = None, indent: int = 0) -> None:
    """Print spans as a tree."""
    for span in spans:
        context = span.get_span_context()
        above = span.parent.span_id if span.parent is not None else None
        if context is not None and above == parent:
            print(f"{' ' * indent}{span.name}", dict(span.attributes or {}))
            show(spans, context.span_id, indent + 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="claude-sonnet-4-6")
    parser.add_argument("--content", action="store_true", help="report prompts and responses")
    options = parser.parse_args()

    logging.basicConfig(format="%(name)s %(message)s")
    logging.getLogger("api_claude").setLevel(logging.DEBUG)
    kept, reader = InMemorySpanExporter(), InMemoryMetricReader()
    traces = TracerProvider()
    traces.add_span_processor(SimpleSpanProcessor(kept))
    telemetry = OpenTelemetry(traces, MeterProvider([reader]), content=options.content)

    with Client(policies=[telemetry, Retry(3)], on_event=log_events()) as client:
        with client.messages.stream(
            model=options.model,
            max_tokens=16,
            messages=[{"role": "user", "content": "Name a colour."}],
        ) as stream:
            stream.get_final_text()
        run = client.messages.run_tools(
            model=options.model,
            max_tokens=64,
            messages=[{"role": "user", "content": "What time is it in Paris?"}],
            tools=[get_time],
            tool_choice={"type": "any"},
        )
        with telemetry.agent(run, name="clock"):
            run.until_done()

    show(kept.get_finished_spans())
    data = reader.get_metrics_data()
    for resource in data.resource_metrics if data is not None else ():
        for scope in resource.scope_metrics:
            for metric in scope.metrics:
                print(metric.name, metric.unit)


if __name__ == "__main__":
    main()
