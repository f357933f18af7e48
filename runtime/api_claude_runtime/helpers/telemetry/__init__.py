"""Spans and metrics of calls and tool runs, with OpenTelemetry."""
