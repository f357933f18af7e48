"""`Telemetry`: an `OpenTelemetry` whose spans, metrics and log records stay in memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from opentelemetry.sdk._logs import LoggerProvider
from opentelemetry.sdk._logs.export import InMemoryLogRecordExporter, SimpleLogRecordProcessor
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import Sampler

from api_claude import OpenTelemetry


class Telemetry:
    """The providers of OpenTelemetry's SDK with exporters that keep everything."""

    def __init__(self, sampler: Sampler | None = None, **options: Any) -> None:
        self._spans = InMemorySpanExporter()
        self._logs: Any = InMemoryLogRecordExporter()  # type: ignore[no-untyped-call]  # of the SDK
        self._reader = InMemoryMetricReader()
        self.tracers = TracerProvider(sampler, shutdown_on_exit=False)
        self.tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self.meters = MeterProvider([self._reader], shutdown_on_exit=False)
        self.loggers = LoggerProvider(shutdown_on_exit=False)
        self.loggers.add_log_record_processor(SimpleLogRecordProcessor(self._logs))
        self.policy = OpenTelemetry(self.tracers, self.meters, self.loggers, **options)
        self.tracer = self.tracers.get_tracer("test")

    @property
    def spans(self) -> list[ReadableSpan]:
        """All spans that have ended, in the order of their starts."""
        return sorted(self._spans.get_finished_spans(), key=lambda each: each.start_time or 0)

    def named(self, prefix: str) -> list[ReadableSpan]:
        return [each for each in self.spans if each.name.startswith(prefix)]

    def only(self, prefix: str) -> ReadableSpan:
        """Return the only span whose name begins with `prefix`."""
        (found,) = self.named(prefix)
        return found

    def children(self, span: ReadableSpan) -> list[ReadableSpan]:
        return [each for each in self.spans if parent_id(each) == span_id(span)]

    def points(self) -> Iterator[tuple[str, dict[str, Any], Any]]:
        """Yield the data points of all metrics: name, attributes, point."""
        data = self._reader.get_metrics_data()
        for resource in data.resource_metrics if data is not None else ():
            for scope in resource.scope_metrics:
                for metric in scope.metrics:
                    for point in metric.data.data_points:
                        yield metric.name, dict(point.attributes or {}), point

    def clear(self) -> None:
        """Forget the spans and the records so far."""
        self._spans.clear()
        self._logs.clear()

    @property
    def log_records(self) -> list[Any]:
        """The records of all events."""
        return [each.log_record for each in self._logs.get_finished_logs()]

    def everything(self) -> str:
        """Return all that was exported as one text, to search for what must not be in it."""
        spans = [each.to_json() for each in self.spans]
        points = [f"{name} {attributes} {point}" for name, attributes, point in self.points()]
        return "\n".join([*spans, *points, *(repr(vars(each)) for each in self.log_records)])


def broken_tracers(method: str) -> TracerProvider:
    """Return a provider with a span processor of the program whose `method` raises."""

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("the processor is broken")

    processor = SpanProcessor()
    setattr(processor, method, fail)
    tracers = TracerProvider(shutdown_on_exit=False)
    tracers.add_span_processor(processor)
    return tracers


def span_id(span: ReadableSpan) -> int:
    context = span.get_span_context()
    assert context is not None
    return context.span_id


def trace_id(span: ReadableSpan) -> int:
    context = span.get_span_context()
    assert context is not None
    return context.trace_id


def parent_id(span: ReadableSpan) -> int | None:
    return span.parent.span_id if span.parent is not None else None


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def traceparent(span: ReadableSpan) -> str:
    """Return the header that names `span`, without its flags."""
    return f"00-{trace_id(span):032x}-{span_id(span):016x}"
