"""Spans and metrics reach a collector: SDK, OTLP over HTTP, the process of rotel, and a receiver.

`nox -s collector` runs this folder. The package of the collector is too large for all tests.
"""

from __future__ import annotations

import gzip
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self

import pytest
import rotel
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import (
    ExportMetricsServiceRequest,
)
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

from api_claude import Client, OpenTelemetry, Retry
from support.blocking import KEY
from support.fault_table import ARGUMENTS
from support.servers import FaultServer

SECONDS = 60.0


class Receiver:
    """An OTLP server that keeps what the collector sends."""

    def __init__(self) -> None:
        self.spans: list[Any] = []
        self.metrics: list[Any] = []
        self.bodies = b""
        self._changed = threading.Condition()

    def __enter__(self) -> Self:
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def wait_for(self, spans: int, metrics: int) -> bool:
        with self._changed:
            return self._changed.wait_for(
                lambda: len(self.spans) >= spans and len(self.metrics) >= metrics, SECONDS
            )

    def _take(self, path: str, body: bytes) -> None:
        with self._changed:
            self.bodies += body
            if path.endswith("traces"):
                traces = ExportTraceServiceRequest.FromString(body)
                for resource in traces.resource_spans:
                    for scope in resource.scope_spans:
                        self.spans += scope.spans
            else:
                metrics = ExportMetricsServiceRequest.FromString(body)
                for each in metrics.resource_metrics:
                    for scoped in each.scope_metrics:
                        self.metrics += scoped.metrics
            self._changed.notify_all()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                if self.headers["content-encoding"] == "gzip":
                    body = gzip.decompress(body)
                receiver._take(self.path, body)
                self.send_response(200)
                self.send_header("content-type", "application/x-protobuf")
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None: ...

        return Handler


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as found:
        yield found


@pytest.fixture
def collector(receiver: Receiver, tmp_path: Path) -> Iterator[str]:
    """The URL of a collector that sends everything on to `receiver`."""
    port = free_port()
    program = Path(rotel.__file__).parent / "rotel-agent"
    options = {
        "otlp-http-endpoint": f"127.0.0.1:{port}",
        "otlp-grpc-endpoint": f"127.0.0.1:{free_port()}",
        "pid-file": str(tmp_path / "pid"),
        "log-file": str(tmp_path / "log"),
        "batch-timeout": "50ms",
        "exporter": "otlp",
        "otlp-exporter-protocol": "http",
        "otlp-exporter-endpoint": receiver.url,
    }
    command = [str(program), "start", *(f"--{name}={value}" for name, value in options.items())]
    with (
        (tmp_path / "out").open("wb") as out,
        subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT) as process,
    ):
        until = time.monotonic() + SECONDS
        while not _listens(port):
            assert process.poll() is None, (tmp_path / "out").read_text("utf-8")
            assert time.monotonic() < until
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
        process.terminate()


def _listens(port: int) -> bool:
    with socket.socket() as found:
        return found.connect_ex(("127.0.0.1", port)) == 0


def attributes(span: Any) -> dict[str, Any]:
    return {
        each.key: getattr(each.value, each.value.WhichOneof("value")) for each in span.attributes
    }


def test_a_call_reaches_a_collector(
    faults: FaultServer, collector: str, receiver: Receiver
) -> None:
    traces = TracerProvider(shutdown_on_exit=False)
    traces.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(f"{collector}/v1/traces")))
    reader = PeriodicExportingMetricReader(OTLPMetricExporter(f"{collector}/v1/metrics"))
    meters = MeterProvider([reader], shutdown_on_exit=False)
    telemetry = OpenTelemetry(traces, meters)
    url = faults.url("json-529", "json-ok")
    policies = [telemetry, Retry(2, base=0.01)]
    with Client(api_key=KEY, base_url=url, policies=policies) as client:
        client.messages.create(**ARGUMENTS)
    traces.shutdown()
    meters.shutdown()
    assert receiver.wait_for(3, 2)
    (call,) = [each for each in receiver.spans if each.name.startswith("chat")]
    attempts = [each for each in receiver.spans if each.parent_span_id == call.span_id]
    attempts.sort(key=lambda each: each.start_time_unix_nano)
    statuses = [attributes(each)["http.response.status_code"] for each in attempts]
    assert statuses == [529, 200]
    assert attributes(call)["gen_ai.usage.output_tokens"] == 9
    assert attributes(attempts[1])["api_claude.wait.reason"] == "retry after 529"
    names = {each.name for each in receiver.metrics}
    assert {"gen_ai.client.operation.duration", "gen_ai.client.token.usage"} <= names
    assert KEY.encode() not in receiver.bodies
    assert b"Hello" not in receiver.bodies
