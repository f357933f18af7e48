"""`Child`: a server process that ends when the test process ends."""

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
    """A server process ended, or was not ready in time. The message contains its last output."""


class Child:
    """A running command. Its output goes to a file, and its stdin is a pipe from this process.

    The command must stop at the end of its stdin. This works on every operating system, and also
    when this process is killed and cannot clean up.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)
        self._folder = tempfile.TemporaryDirectory(prefix="api-claude-", ignore_cleanup_errors=True)
        self._log = Path(self._folder.name) / "output.txt"
        with self._log.open("wb") as log:
            # In a new session, Ctrl-C reaches only the tests, and one signal reaches all children.
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """Process id of the command."""
        return self._process.pid

    def output(self) -> str:
        """Return what the process has written so far."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def wait_until(self, ready: Callable[[], bool], seconds: float) -> None:
        """Poll `ready` until it returns true.

        Raises:
            ServerNotReady: The process ended, or `seconds` passed.
        """
        deadline = time.monotonic() + seconds
        while not ready():
            if self._process.poll() is not None:
                raise self._not_ready(f"ended with code {self._process.returncode}")
            if time.monotonic() > deadline:
                raise self._not_ready(f"was not ready after {seconds:g} s")
            time.sleep(0.02)

    def kill(self) -> None:
        """Kill the process and its children immediately, like a crash."""
        self._signal_group(force=True)
        self._process.wait(_STOP_SECONDS)

    def stop(self) -> None:
        """Stop the process and its children, and remove the output file."""
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
            return  # another process may have the pid by now
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
    """Return whether a GET request to `url` is answered with 200. Proxies are not used."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=2)
    try:
        connection.request("GET", parts.path)
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
