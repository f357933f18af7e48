"""`ContractServer`: checks each request against an OpenAPI document, with steady from npm."""

import os
import socket
from pathlib import Path
from types import TracebackType
from typing import Self

from ._cache import cached
from ._child import Child, ServerNotReady, answers_ok
from ._node import Node, NodeUnavailable, find_node

_PACKAGE = "@stdy/cli"
_VERSION = "0.22.2"
_SCRIPT = Path("node_modules", "@stdy", "cli", "steady.js")
_UNTIL_STDIN_ENDS = Path(__file__).with_name("_until_stdin_ends.cjs")
# Lines that steady prints when it is ready: in a terminal, and with CI=true.
_READY = ("Ready to accept requests on", "Server listening at")
_START_SECONDS = 20.0
_ATTEMPTS = 3
_FLAGS = (
    "--host=127.0.0.1",
    "--stream-interval=10",
    "--no-color",
    "--validator-query-array-format=brackets",
    "--validator-query-object-format=brackets",
    "--validator-form-array-format=brackets",
    "--validator-form-object-format=brackets",
)


class ContractUnavailable(Exception):
    """Node.js or the npm package is not available. The message states which one, and why."""


class ContractServer:
    """A server that runs inside a `with` block and answers with the examples of the document.

    A request that does not match the document gets a 400 response, or a response whose
    `x-steady-error-count` header is not 0.
    """

    def __init__(self, spec_path: str | os.PathLike[str]) -> None:
        self.base_url = ""
        self._spec = Path(spec_path).resolve(strict=True)
        self._child: Child | None = None

    def __enter__(self) -> Self:
        try:
            node = find_node()
            folder = cached(f"steady-{_VERSION}", lambda draft: _install(node, draft))
        except (NodeUnavailable, TimeoutError) as error:
            raise ContractUnavailable(str(error)) from error
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                self._start(node, folder / _SCRIPT)
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
        """Process id of Node.js. The server is a child process of it, in the same process group."""
        return self._running().pid

    def output(self) -> str:
        """Return what steady has printed: at least one line for each request."""
        return self._running().output()

    def _start(self, node: Node, script: Path) -> None:
        port = _free_port()
        self.base_url = f"http://127.0.0.1:{port}"
        options = [*_FLAGS, f"--port={port}", str(self._spec)]
        child = Child([node.program, "--require", str(_UNTIL_STDIN_ENDS), str(script), *options])
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
        output = self.output()
        own = any(f"{words} {self.base_url}" in output for words in _READY)
        return own and answers_ok(f"{self.base_url}/_x-steady/health")


def _install(node: Node, folder: Path) -> None:
    node.install(f"{_PACKAGE}@{_VERSION}", folder)
    # The server is in an optional dependency. npm skips those that it cannot download.
    if not any((folder / "node_modules" / "@stdy").glob("cli-*/bin/steady*")):
        raise NodeUnavailable(
            f"{_PACKAGE} has no program for this system, or npm could not download it"
        )


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
