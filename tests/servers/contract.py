"""A server that checks each request against an OpenAPI document: steady, from npm."""

import os
import socket
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from ._cache import cached
from ._child import Child, ServerNotReady, answers_ok
from ._node import Node, NodeUnavailable, find_node

_PACKAGE = "@stdy/cli"
_VERSION = "0.22.2"
_START_SECONDS = 30.0
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
            program = cached(f"steady-{_VERSION}", lambda folder: _install(node, folder))
        except (NodeUnavailable, TimeoutError) as error:
            raise ContractUnavailable(str(error)) from error
        script = program / _SCRIPT
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                self._start(node, script)
            except ServerNotReady:
                # Another process may have taken the port since it was found free.
                if attempt == _ATTEMPTS:
                    raise
            else:
                break
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
