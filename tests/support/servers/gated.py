"""`GatedServer`: answers each request only after a test has opened its gate."""

import json
import threading
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 1024

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore clients that have gone away."""


class GatedServer:
    """A server that runs inside a `with` block.

    `statuses` are the statuses of its responses in order; further ones are 200. `requests` contains
    the bodies of all requests. While `gate` is not set, requests wait.
    """

    def __init__(self, statuses: Sequence[int] = ()) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.requests: list[bytes] = []
        self._statuses = list(statuses)
        self._changed = threading.Condition()

    def wait_for(self, count: int) -> bool:
        """Wait until `count` requests have arrived."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self.requests) >= count, 60)

    def _received(self, body: bytes) -> tuple[int, int]:
        with self._changed:
            self.requests.append(body)
            self._changed.notify_all()
            status = self._statuses.pop(0) if self._statuses else 200
            return len(self.requests), status

    def __enter__(self) -> Self:
        self._http = _Server(("127.0.0.1", 0), _handler(self))
        self.base_url = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.gate.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


def _message(number: int) -> dict[str, Any]:
    return {
        "id": f"msg_{number}",
        "type": "message",
        "role": "assistant",
        "model": "m",
        "content": [{"type": "text", "text": f"answer {number}"}],
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 10, "output_tokens": 5},
    }


def _handler(server: GatedServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            number, status = server._received(body)
            server.gate.wait(60)
            value: dict[str, Any] = _message(number)
            if status != 200:
                value = {"type": "error", "error": {"type": "api_error", "message": "no"}}
            data = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(data)))
            self.send_header("request-id", f"req_{number}")
            self.send_header("anthropic-ratelimit-requests-remaining", "7")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args: Any) -> None:
            """Print nothing."""

    return Handler
