"""`LLMockServer`: runs llmock, an independent mock of the API from PyPI."""

import contextlib
import http.client
import importlib.util
import json
import socket
import sys
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from ._child import Child, ServerNotReady, answers_ok

_START_SECONDS = 60.0
_ATTEMPTS = 3
# llmock does not exit at the end of stdin, so a thread does. Environment variables must not change
# its settings.
_RUN = """
import os, sys, threading
for name in [name for name in os.environ if name.startswith("LLMOCK_")]:
    del os.environ[name]
def watch():
    while os.read(0, 1024):
        pass
    os._exit(0)
threading.Thread(target=watch, daemon=True).start()
from llmock.cli import app
app()
"""


class LLMockUnavailable(Exception):
    """llmock is not installed."""


class LLMockServer:
    """An llmock process that runs inside a `with` block.

    `base_url` is the base URL of its Anthropic API. `rpm` limits the requests of a key per minute;
    further requests get a 429 response with a waiting time.
    """

    def __init__(self, *, rpm: int | None = None) -> None:
        self.base_url = ""
        self._options = [] if rpm is None else [f"--rpm={rpm}"]
        self._root = ""
        self._child: Child | None = None

    def __enter__(self) -> Self:
        if importlib.util.find_spec("llmock") is None:
            raise LLMockUnavailable("llmock is not installed")
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                self._start()
                break
            except ServerNotReady:
                # Another process may have taken the free port in the meantime.
                if attempt == _ATTEMPTS:
                    raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._running().stop()

    @property
    def pid(self) -> int:
        """Process id of the server."""
        return self._running().pid

    def then(self, *behaviors: dict[str, Any]) -> None:
        """Set the behaviors for the next requests.

        Example: `{"type": "fail", "status": 529, "times": 1}`.
        """
        connection = http.client.HTTPConnection(urlsplit(self._root).netloc, timeout=10)
        with contextlib.closing(connection):
            body = json.dumps({"behaviors": behaviors})
            kind = {"content-type": "application/json"}
            connection.request("POST", "/_llmock/scenario", body, kind)
            response = connection.getresponse()
            text = response.read().decode()
        if response.status != http.HTTPStatus.CREATED:
            raise ValueError(f"llmock answered {response.status}: {text}")

    def _start(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        self._root = f"http://127.0.0.1:{port}"
        self.base_url = f"{self._root}/anthropic"
        where = ["--host=127.0.0.1", f"--port={port}"]
        # -P: modules in this folder must not shadow modules that llmock imports.
        child = Child([sys.executable, "-P", "-c", _RUN, "serve", *where, *self._options])
        self._child = child
        try:
            child.wait_until(self._is_healthy, _START_SECONDS)
        except BaseException:
            child.stop()
            raise

    def _running(self) -> Child:
        if self._child is None:
            raise RuntimeError("the server runs only inside a with block")
        return self._child

    def _is_healthy(self) -> bool:
        # Check the output too: a healthy server of another test process may use the port.
        own = f"Uvicorn running on {self._root}" in self._running().output()
        return own and answers_ok(f"{self._root}/health")
