"""A server that checks each request against an OpenAPI document: steady, from npm."""

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
# What steady says when it serves: in a terminal's style, and in the style that CI=true gives.
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
    """Node.js or the npm package cannot be had here; the message says which, and why."""


class ContractServer:
    """Serves while its `with` block runs, and answers from the document.

    A request that breaks the document is a 400, or has an `x-steady-error-count` other than 0.
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
                # Another process may have taken the port since it was found free.
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
        """The process id of Node.js; the server is its child, in its group."""
        return self._running().pid

    def output(self) -> str:
        """What steady has printed: one line or more for each request."""
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
            raise RuntimeError("the server runs in a with block only")
        return self._child

    def _is_healthy(self) -> bool:
        # Its own word first: the port might be another worker's server, which is healthy too.
        output = self.output()
        own = any(f"{words} {self.base_url}" in output for words in _READY)
        return own and answers_ok(f"{self.base_url}/_x-steady/health")


def _install(node: Node, folder: Path) -> None:
    node.install(f"{_PACKAGE}@{_VERSION}", folder)
    # npm leaves out an optional dependency that it cannot get, and that is where the server is.
    if not any((folder / "node_modules" / "@stdy").glob("cli-*/bin/steady*")):
        raise NodeUnavailable(f"{_PACKAGE} has no program for this system, or npm could not get it")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
