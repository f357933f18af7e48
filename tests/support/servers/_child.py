"""A server process that never outlives this one."""

import contextlib
import http.client
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

_STOP_SECONDS = 10.0


class ServerNotReady(RuntimeError):
    """A server process ended, or was not ready in time; the message has its last output."""


class Child:
    """A running command, its output in a file, its stdin a pipe that ends when this process does.

    The command must stop at the end of its stdin: that holds on every system, and also when
    this process is killed and can run no clean-up.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)
        self._folder = tempfile.TemporaryDirectory(prefix="api-claude-", ignore_cleanup_errors=True)
        self._log = Path(self._folder.name) / "output.txt"
        with self._log.open("wb") as log:
            # Its own session: Ctrl-C reaches the tests only, and one signal reaches its children.
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def output(self) -> str:
        """What the process has written so far."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def wait_until(self, ready: Callable[[], bool], seconds: float) -> None:
        """Poll `ready` until it is true."""
        deadline = time.monotonic() + seconds
        while not ready():
            if self._process.poll() is not None:
                raise self._not_ready(f"ended with code {self._process.returncode}")
            if time.monotonic() > deadline:
                raise self._not_ready(f"was not ready after {seconds:g} s")
            time.sleep(0.02)

    def kill(self) -> None:
        """End the process and its children at once, as a crash would."""
        self._signal_group(force=True)
        self._process.wait(_STOP_SECONDS)

    def stop(self) -> None:
        """End the process and its children, and remove what they wrote."""
        self._signal_group(force=False)
        try:
            self._process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._folder.cleanup()

    def _signal_group(self, *, force: bool) -> None:
        if self._process.poll() is not None:
            return  # the number may be another process's by now
        if sys.platform == "win32":
            tree = ["taskkill", "/F", "/T", "/PID", str(self.pid)]
            subprocess.run(tree, capture_output=True, check=False, timeout=_STOP_SECONDS)
        else:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL if force else signal.SIGTERM)

    def _not_ready(self, reason: str) -> ServerNotReady:
        last = "\n".join(self.output().splitlines()[-20:]) or "(nothing)"
        name = Path(self._command[0]).name
        return ServerNotReady(f"{name} (pid {self.pid}) {reason}; its last output:\n{last}")


def answers_ok(url: str) -> bool:
    """Whether a GET of `url` is answered with 200; never through a proxy."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=2)
    try:
        connection.request("GET", parts.path)
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
