"""`ApacheServer`: Apache httpd as a gateway that unpacks compressed requests."""

import contextlib
import http.client
import shutil
import socket
import sys
import tempfile
import uuid
from pathlib import Path
from types import TracebackType
from typing import Self

from ._child import Child, ServerNotReady
from .nginx import SUPERVISE

_START_SECONDS = 20.0
_ATTEMPTS = 3
_MODULES = Path("/usr/lib/apache2/modules")
_LOADED = ("mpm_event", "authz_core", "filter", "deflate", "proxy", "proxy_http", "alias")
_CONFIG = """
{modules}
ServerRoot {folder}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {folder}/pid
ErrorLog {folder}/error.log
DefaultRuntimeDir {folder}
<Location />
  Require all granted
  SetInputFilter DEFLATE
</Location>
RedirectMatch 204 ^/{token}$
ProxyPass /{token} !
ProxyPass / http://{upstream}/
"""


class ApacheUnavailable(Exception):
    """Apache httpd is not installed."""


class ApacheServer:
    """A gateway that runs inside a `with` block and forwards to `upstream` (host and port).

    It unpacks each request whose `content-encoding` is gzip. The upstream gets the plain body.
    """

    def __init__(self, upstream: str) -> None:
        self.base_url = ""
        self._upstream = upstream
        self._child: Child | None = None
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Self:
        program = shutil.which("apache2", path="/usr/sbin:/usr/bin")
        if program is None or not (_MODULES / "mod_deflate.so").exists():
            raise ApacheUnavailable("Apache httpd is not installed (Debian: apache2-bin)")
        with contextlib.ExitStack() as stack:
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

    def _start(self, program: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        # The token identifies this server: the port may be in use by that of another worker.
        token = uuid.uuid4().hex
        config = self._folder / "httpd.conf"
        modules = "\n".join(
            f"LoadModule {name}_module {_MODULES}/mod_{name}.so" for name in _LOADED
        )
        text = _CONFIG.format(
            folder=self._folder, modules=modules, port=port, token=token, upstream=self._upstream
        )
        config.write_text(text, encoding="utf-8")
        command = [program, "-d", str(self._folder), "-f", str(config), "-DFOREGROUND"]
        child = Child([sys.executable, "-P", "-c", SUPERVISE, *command])
        self._child = child
        self.base_url = f"http://127.0.0.1:{port}"
        try:
            child.wait_until(lambda: _answers(port, token), _START_SECONDS)
        except BaseException:
            child.stop()
            self._child = None
            raise


def _answers(port: int, token: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", f"/{token}")
        return connection.getresponse().status == http.HTTPStatus.NO_CONTENT
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
