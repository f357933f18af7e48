"""`NginxServer`: nginx as a gateway that rejects, times out and compresses responses."""

import contextlib
import os
import shutil
import socket
import sys
import tempfile
import uuid
from pathlib import Path
from types import TracebackType
from typing import Self

from ._child import Child, ServerNotReady, answers_ok

_START_SECONDS = 20.0
_ATTEMPTS = 3
# nginx and Apache ignore the end of their stdin. This program notices it and terminates them.
SUPERVISE = """
import os, signal, subprocess, sys, threading
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
signal.signal(signal.SIGTERM, lambda *_: child.terminate())
def watch():
    os.read(0, 1)
    child.terminate()
threading.Thread(target=watch, daemon=True).start()
os._exit(child.wait())
"""
_CONFIG = """
daemon off; pid {folder}/nginx.pid; error_log stderr warn; worker_processes 1;
{user}
events {{ worker_connections 256; }}
http {{
  log_format short "$status $upstream_status $request_uri";
  access_log {folder}/access.log short;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  limit_req_zone $http_authorization zone=each_key:1m rate=1r/s;
  upstream served {{ server {upstream}; keepalive 4; }}
  upstream dead {{ server 127.0.0.1:{dead}; }}
  gzip on; gzip_types application/json text/event-stream; gzip_proxied any; gzip_min_length 1;
  client_max_body_size 32k;
  server {{
    listen 127.0.0.1:{port};
    proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffering off;
    location = /{token} {{ return 200; }}
    location /plain/ {{ gzip off; proxy_pass http://served/; }}
    location /packed/ {{ proxy_pass http://served/; }}
    location /limited/ {{ limit_req zone=each_key; limit_req_status 429; proxy_pass http://served/; }}
    location /polite/ {{
      limit_req zone=each_key; limit_req_status 429; error_page 429 @wait; proxy_pass http://served/;
    }}
    location @wait {{ add_header retry-after 1 always; return 429; }}
    location /shed/ {{ limit_req zone=each_key; proxy_pass http://served/; }}
    location /dead/ {{ proxy_pass http://dead/; }}
    location /slow/ {{ proxy_read_timeout 1s; proxy_pass http://served/; }}
  }}
}}
"""


class NginxUnavailable(Exception):
    """nginx is not installed."""


class NginxServer:
    """A gateway that runs inside a `with` block and forwards to `upstream` (host and port).

    The first segment of the path selects what the gateway does. The rest is the upstream path.

    - `plain`: forwards the response unchanged.
    - `packed`: compresses the response with gzip.
    - `limited`: allows one request per second and API key, and answers others with 429.
    - `polite`: like `limited`, with a `retry-after: 1` header.
    - `shed`: like `limited`, with status 503.
    - `dead`: forwards to an upstream that refuses connections, and answers with 502.
    - `slow`: answers with 504 if the upstream sends nothing for more than one second.
    """

    def __init__(self, upstream: str) -> None:
        self.base_url = ""
        self._upstream = upstream
        self._child: Child | None = None
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Self:
        # Debian installs nginx in a folder that is only on the PATH of root.
        program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
        if program is None:
            raise NginxUnavailable("nginx is not installed (Debian: nginx-light)")
        with contextlib.ExitStack() as stack:
            # A bound port without a listener refuses connections, and no other process can take it.
            dead = stack.enter_context(socket.socket())
            dead.bind(("127.0.0.1", 0))
            self._dead = dead.getsockname()[1]
            folder = tempfile.TemporaryDirectory(prefix="api-claude-", ignore_cleanup_errors=True)
            self._folder = Path(stack.enter_context(folder))
            for attempt in range(1, _ATTEMPTS + 1):
                try:
                    self._start(program)
                    break
                except ServerNotReady:
                    # Another process may have taken the free port in the meantime.
                    if attempt == _ATTEMPTS:
                        raise
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._child is not None:
            self._child.stop()
        self._stack.close()

    def log(self) -> list[str]:
        """Return a line for each response: its status, the upstream's status (or -), and the path."""
        return (self._folder / "access.log").read_text(encoding="utf-8").splitlines()

    def _start(self, program: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        # The token identifies this nginx: the port may be in use by the nginx of another worker.
        token = uuid.uuid4().hex
        config = self._folder / "nginx.conf"
        text = _CONFIG.format(
            folder=self._folder,
            # Started by root, nginx would switch to a user that has no access to this folder.
            user="user root;" if _is_root() else "",
            upstream=self._upstream,
            dead=self._dead,
            port=port,
            token=token,
        )
        config.write_text(text, encoding="utf-8")
        command = [program, "-p", str(self._folder), "-c", str(config)]
        child = Child([sys.executable, "-P", "-c", SUPERVISE, *command])
        self._child = child
        self.base_url = f"http://127.0.0.1:{port}"
        try:
            child.wait_until(lambda: answers_ok(f"{self.base_url}/{token}"), _START_SECONDS)
        except BaseException:
            child.stop()
            self._child = None
            raise


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0
